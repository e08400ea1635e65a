"""The spectrum of a place, among the spectra that its model knows."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPen, QPolygonF

from .paint import CENTER, ODD, RIGHT, Chart, write

_ROWS = 9.0


@dataclass(frozen=True)
class Point:
    """A band: what it holds here, and where nine in ten spectra lie."""

    name: str
    value: float
    low: float
    high: float
    outside: bool


class SpectrumWidget(Chart):
    """A line over a band of gray; bands outside it are marked in orange and by a ring."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Point, ...] = ()

    def show_points(self, points: tuple[Point, ...]) -> None:
        """Draw these, from left to right."""
        self._points = points
        self.setToolTip("<br>".join(f"{p.name}: {p.value:.4g} ({p.low:.4g} … {p.high:.4g})" for p in points))
        self.changed()

    @property
    def points(self) -> tuple[Point, ...]:
        """What is drawn."""
        return self._points

    def rows(self) -> float:
        return _ROWS if self._points else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self.row()
        ends = [value for p in self._points for value in (p.value, p.low, p.high)]
        low, high = min(ends), max(ends)
        texts = [f"{high:.2g}", f"{low:.2g}"]
        left, height = self.width_of(texts) + 10, (_ROWS - 2) * row
        names = [point.name for point in self._points]
        half = self.width_of([names[0], names[-1]]) / 2 + 4
        first, last = left + half, self.width() - half
        step = (last - first) / max(len(self._points) - 1, 1)

        def at(k: int, value: float) -> QPointF:
            share = (value - low) / ((high - low) or 1.0)
            return QPointF(first + k * step if len(names) > 1 else (first + last) / 2, row / 2 + (1 - share) * height)

        for text, top in zip(texts, (0.0, height)):
            write(painter, QRectF(0, top, left - 6, row), text, RIGHT, self.ink())
        edge = [at(k, p.high) for k, p in enumerate(self._points)]
        edge += [at(k, p.low) for k, p in reversed(list(enumerate(self._points)))]
        painter.setPen(QPen(self.faint(), 1))
        painter.setBrush(self.faint(0.8))
        if len(self._points) > 1:
            painter.drawPolygon(QPolygonF(edge))
        else:
            painter.drawLine(edge[0], edge[1])
        painter.setPen(QPen(self.ink(), 2))
        line = [at(k, p.value) for k, p in enumerate(self._points)]
        for one, other in zip(line, line[1:]):
            painter.drawLine(one, other)
        for point, spot in zip(self._points, line):
            painter.setPen(QPen(ODD if point.outside else self.ink(), 2))
            painter.setBrush(self.paper() if point.outside else self.ink())
            size = 5.0 if point.outside else 2.0
            painter.drawEllipse(spot, size, size)
        self._write_names(painter, names, first, step, row / 2 + height)
        painter.end()

    def _write_names(self, painter: QPainter, names: list[str], first: float, step: float, top: float) -> None:
        """As many names as fit."""
        taken = -1.0
        for k, name in enumerate(names):
            width = self.width_of([name]) + 6
            start = first + k * step - width / 2 if len(names) > 1 else (self.width() - width) / 2
            if start >= taken:
                color = ODD if self._points[k].outside else self.ink()
                write(painter, QRectF(start, top + 2, width, self.row()), name, CENTER, color)
                taken = start + width
