"""Two small pictures of a place: what is likely of a variable, and its spectrum beside the expected one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional, Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..colors import ink, paper, seen_on

# Okabe and Ito's blue and vermilion, told apart by colorblind eyes and by their shapes.
LIKELY, MEASURED = QColor("#0072b2"), QColor("#d55e00")
_HEIGHT = 9.0  # heights of a letter
_TOLD = 3.0  # the contrast by which a line is told from its ground, by WCAG 2.1
_Z90 = 1.6448536269514722  # of the noise that is shown


def distinct(widget: QWidget, color: QColor) -> QColor:
    """``color``, ``LIKELY`` or ``MEASURED``, as it can be told from what ``widget`` lies on."""
    return seen_on(color, ink(widget), paper(widget), _TOLD)


@dataclass(frozen=True)
class Likely:
    """A density over values that rise, and the interval under it."""

    x: tuple[float, ...]
    p: tuple[float, ...]
    mean: float
    lower: Optional[float]
    upper: Optional[float]


class _Picture(QWidget):
    """A widget of some lines' height."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(260, int(_HEIGHT * QFontMetrics(self.font()).height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())


class DensityWidget(_Picture):
    """The density as a hill, what lies in the interval filled darker, a line at the estimate."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: Optional[Likely] = None

    def show_density(self, likely: Optional[Likely]) -> None:
        """Draw this, or nothing."""
        self.shown = likely if likely is not None and len(likely.x) > 1 else None
        self.setVisible(self.shown is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letter = QFontMetrics(self.font()).height()
        x, p = self.shown.x, self.shown.p
        left, right, top, base = 8.0, self.width() - 8.0, 4.0, self.height() - 1.4 * letter
        span, tall = (x[-1] - x[0]) or 1.0, max(p) or 1.0

        def across(value: float) -> float:
            return left + (value - x[0]) / span * (right - left)

        points = [QPointF(across(a), base - b / tall * (base - top)) for a, b in zip(x, p)]
        likely = distinct(self, LIKELY)
        self._fill(painter, points, base, likely, 60)
        lower, upper = self.shown.lower, self.shown.upper
        if lower is not None and upper is not None:
            self._fill(painter, [q for q, a in zip(points, x) if lower <= a <= upper], base, likely, 130)
        painter.setPen(QPen(likely, 1.5))
        painter.drawPolyline(QPolygonF(points))
        letters = ink(self)
        painter.setPen(QPen(letters, 1))
        painter.drawLine(QPointF(left, base), QPointF(right, base))
        painter.setPen(QPen(letters, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(across(self.shown.mean), top), QPointF(across(self.shown.mean), base))
        painter.setPen(letters)
        self._numbers(painter, self.shown, across, base)
        painter.end()

    @staticmethod
    def _fill(painter: QPainter, points: Sequence[QPointF], base: float, color: QColor, alpha: int) -> None:
        if len(points) < 2:
            return
        color = QColor(color)
        color.setAlpha(alpha)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        feet = [QPointF(points[-1].x(), base), QPointF(points[0].x(), base)]
        painter.drawPolygon(QPolygonF([*points, *feet]))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _numbers(self, painter: QPainter, shown: Likely, across: Callable[[float], float], base: float) -> None:
        """The estimate and the interval's bounds under the line, as far as they do not run into each other."""
        metrics, taken = QFontMetrics(self.font()), []
        for value in (shown.mean, shown.lower, shown.upper):
            if value is None:
                continue
            width = metrics.horizontalAdvance(f"{value:.3g}") + 6
            start = min(max(0.0, across(value) - width / 2), self.width() - width)
            if all(start + width <= low or start >= high for low, high in taken):
                taken.append((start, start + width))
                centered = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
                painter.drawText(QRectF(start, base, width, 1.4 * metrics.height()), f"{value:.3g}", centered)


class SpectrumWidget(_Picture):
    """A spectrum as dots, and the expected one as a step for each band, as tall as its noise."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[tuple[str, float, float, float], ...] = ()

    def show_spectrum(self, rows: Sequence[tuple[str, float, float, float]]) -> None:
        """Draw bands: name, measured and expected reflectance, standard deviation of the noise."""
        self.rows = tuple(rows)
        self.setVisible(bool(rows))
        tips = (f"{name}: {seen:.3f}, {due:.3f} ± {noise:.3f}" for name, seen, due, noise in rows)
        self.setToolTip("<br>".join(tips))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetrics(self.font())
        left, right = metrics.horizontalAdvance("0.00") + 10.0, self.width() - 6.0
        top, base = 0.5 * metrics.height(), self.height() - 1.4 * metrics.height()
        high = max(max(seen, due + _Z90 * noise) for _, seen, due, noise in self.rows)
        low = min(0.0, *(min(seen, due - _Z90 * noise) for _, seen, due, noise in self.rows))
        step = next((s for s in (0.02, 0.05, 0.1, 0.2, 0.5) if (high - low) / s <= 4), 1.0)

        def down(value: float) -> float:
            return base - (value - low) / ((high - low) or 1.0) * (base - top)

        letters, likely, measured = ink(self), distinct(self, LIKELY), distinct(self, MEASURED)
        faint = QColor(letters)
        faint.setAlpha(50)
        for k in range(int(high / step) + 1):
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(left, down(k * step)), QPointF(right, down(k * step)))
            painter.setPen(letters)
            place = QRectF(0, down(k * step) - metrics.height() / 2, left - 5, metrics.height())
            painter.drawText(place, f"{k * step:.2g}", QTextOption(Qt.AlignmentFlag.AlignRight))
        wide = (right - left) / len(self.rows)
        shade = QColor(likely)
        shade.setAlpha(90)
        for k, (name, seen, due, noise) in enumerate(self.rows):
            middle = left + (k + 0.5) * wide
            box = QRectF(middle - 0.36 * wide, down(due + _Z90 * noise), 0.72 * wide, 0)
            box.setBottom(down(due - _Z90 * noise))
            painter.fillRect(box, shade)
            painter.setPen(QPen(likely, 2))
            painter.drawLine(QPointF(box.left(), down(due)), QPointF(box.right(), down(due)))
            painter.setPen(QPen(paper(self), 1))
            painter.setBrush(measured)
            painter.drawEllipse(QPointF(middle, down(seen)), 4.0, 4.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(letters)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(wide))
            centered = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(left + k * wide, base, wide, 1.4 * metrics.height()), text, centered)
        painter.end()
