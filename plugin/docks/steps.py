"""The waterfall: from the baseline's value to the place's own, one band after the other."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen

from .paint import RIGHT, Chart, decimals, of_sign, signed, write

TOTAL, CHANGE, REMAINDER = "total", "change", "remainder"


@dataclass(frozen=True)
class Rung:
    """One row: a bar from ``start`` to ``end``; ``kind`` is ``total``, ``change`` or ``remainder``."""

    name: str
    start: float
    end: float
    kind: str


class StepsWidget(Chart):
    """Draws the rungs from the top, joined by thin lines; the last line names the unit."""

    def __init__(self) -> None:
        super().__init__()
        self._rungs: tuple[Rung, ...] = ()
        self._unit = ""

    def show_rungs(self, rungs: tuple[Rung, ...], unit: str) -> None:
        """Draw these, of numbers in ``unit``."""
        self._rungs, self._unit = rungs, unit
        self.changed()

    @property
    def rungs(self) -> tuple[Rung, ...]:
        """What is drawn."""
        return self._rungs

    def rows(self) -> float:
        return len(self._rungs) + (1.0 if self._unit else 0.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rungs:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self.row()
        names = [self.elided(item.name, 0.4 * self.width()) for item in self._rungs]
        totals = [item.kind == TOTAL for item in self._rungs]
        places = decimals([r.end if total else r.end - r.start for r, total in zip(self._rungs, totals)])
        texts = [
            f"{r.end:.{places}f}" if total else signed(r.end - r.start, places) for r, total in zip(self._rungs, totals)
        ]
        left, right = self.width_of(names) + 8, self.width_of(texts) + 8
        low, high = self._span()
        scale = max(1.0, self.width() - left - right) / ((high - low) or 1.0)

        def x(value: float) -> float:
            return left + (min(max(value, low), high) - low) * scale

        for place, (rung, name, text) in enumerate(zip(self._rungs, names, texts)):
            top, total = place * row, rung.kind == TOTAL
            write(painter, QRectF(0, top, left, row), name, color=self.ink())
            write(painter, QRectF(self.width() - right, top, right, row), text, RIGHT, self.ink())
            one, other = sorted((x(rung.start), x(rung.end)))
            across = QRectF(one, top + 0.2 * row, max(other - one, 1.0), 0.6 * row)
            if rung.kind == REMAINDER:
                painter.setPen(QPen(self.ink(), 1, Qt.PenStyle.DashLine))
                painter.drawRect(across)
            else:
                painter.fillRect(across, self.faint(0.45) if total else of_sign(rung.end - rung.start))
            if place + 1 < len(self._rungs):
                painter.setPen(QPen(self.faint(), 1))
                painter.drawLine(QPointF(x(rung.end), top + 0.8 * row), QPointF(x(rung.end), top + 1.2 * row))
        if self._unit:
            box = QRectF(0, len(self._rungs) * row, self.width(), row)
            write(painter, box, self._unit, RIGHT, QColor(self.faint(0.3)))
        painter.end()

    def _span(self) -> tuple[float, float]:
        """What is shown of the axis: zero too where that leaves the steps half of the width."""
        ends = [value for rung in self._rungs for value in (rung.end, rung.start) if rung.kind != TOTAL]
        ends += [rung.end for rung in self._rungs if rung.kind == TOTAL]
        low, high = min(ends), max(ends)
        if min(low, 0.0) == 0.0 and high - low >= 0.5 * high:
            return 0.0, high
        if max(high, 0.0) == 0.0 and high - low >= -0.5 * low:
            return low, 0.0
        margin = 0.08 * (high - low or 1.0)
        return low - margin, high + margin
