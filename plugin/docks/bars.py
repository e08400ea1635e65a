"""Signed bars, one a band, drawn from one line: red raises the value, blue lowers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

# Of ColorBrewer's RdBu, as on the map; told apart by colorblind eyes, and by their side of the line.
FOR, AGAINST = QColor("#d6604d"), QColor("#4393c3")
_ROW = 1.7  # heights of a letter
_MOST = 40


@dataclass(frozen=True)
class Bar:
    """``value`` is the bar's length, ``spread`` its standard deviation over a region; ``tip`` a sentence on it."""

    name: str
    value: float
    spread: Optional[float] = None
    tip: str = ""


class BarsWidget(QWidget):
    """Draws bars from the top in the order in which they are given."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Draw these; of very many those that say most."""
        if len(bars) > _MOST:
            least = sorted((abs(bar.value) for bar in bars), reverse=True)[_MOST - 1]
            bars = tuple(bar for bar in bars if abs(bar.value) >= least)
        self._bars = bars
        self.setToolTip("<br>".join(bar.tip for bar in bars if bar.tip))
        self.updateGeometry()
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    def _row(self) -> float:
        return _ROW * QFontMetrics(self.font()).height()

    def sizeHint(self) -> QSize:
        return QSize(260, int(self._row() * len(self._bars)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, row = QFontMetrics(self.font()), self._row()
        widest = int(0.4 * self.width())
        names = [metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, widest) for bar in self._bars]
        numbers = [f"{bar.value:+.3g}" for bar in self._bars]
        left = max(metrics.horizontalAdvance(name) for name in names) + 8
        right = max(metrics.horizontalAdvance(number) for number in numbers) + 8
        low = min(0.0, *(bar.value - (bar.spread or 0) for bar in self._bars))
        high = max(0.0, *(bar.value + (bar.spread or 0) for bar in self._bars))
        scale = max(1.0, self.width() - left - right) / ((high - low) or 1.0)
        zero = left - low * scale
        ink = self.palette().windowText().color()
        for place, (bar, name, number) in enumerate(zip(self._bars, names, numbers)):
            top = place * row
            painter.setPen(ink)
            painter.drawText(QRectF(0, top, left, row), name, QTextOption(Qt.AlignmentFlag.AlignVCenter))
            to_right = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(QRectF(self.width() - right, top, right, row), number, to_right)
            end = zero + bar.value * scale
            painter.fillRect(
                QRectF(min(zero, end), top + 0.2 * row, max(abs(end - zero), 1.0), 0.6 * row),
                FOR if bar.value > 0 else AGAINST,
            )
            if bar.spread:
                painter.setPen(QPen(ink, 1))
                middle, width = top + row / 2, bar.spread * scale
                painter.drawLine(int(end - width), int(middle), int(end + width), int(middle))
        painter.setPen(QPen(ink, 1))
        painter.drawLine(int(zero), 0, int(zero), int(row * len(self._bars)))
        painter.end()
