"""Explanations side by side: a column of bars each, and how far they agree."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPen

from ..colors import blended
from .paint import CENTER, Chart, of_sign, write

_GAP = 6


class BesideWidget(Chart):
    """Rows are bands, columns explanations; below them the matrix of rank correlations."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[str, ...] = ()
        self._bands: tuple[str, ...] = ()
        self._columns: tuple[tuple[float, ...], ...] = ()
        self._correlation: tuple[tuple[float, ...], ...] = ()

    def show_columns(
        self,
        labels: tuple[str, ...],
        bands: tuple[str, ...],
        columns: tuple[tuple[float, ...], ...],
        correlation: tuple[tuple[float, ...], ...],
    ) -> None:
        """Draw ``columns``, each with a number for each band, and the matrix ``correlation`` between them."""
        self._labels, self._bands, self._columns, self._correlation = labels, bands, columns, correlation
        tips = []
        for k, band in enumerate(bands):
            tips.append(f"{band}: " + ", ".join(f"{label} {each[k]:+.3g}" for label, each in zip(labels, columns)))
        self.setToolTip("<br>".join(tips))
        self.changed()

    @property
    def labels(self) -> tuple[str, ...]:
        """What is drawn side by side."""
        return self._labels

    @property
    def correlation(self) -> tuple[tuple[float, ...], ...]:
        """The matrix that is drawn."""
        return self._correlation

    def rows(self) -> float:
        return 1 + len(self._bands) + 0.5 + len(self._labels) if self._labels else 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._labels:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, numbers = self.row(), [f"{k + 1}" for k in range(len(self._labels))]
        names = [self.elided(name, 0.35 * self.width()) for name in (*self._bands, *self._titles())]
        left = self.width_of(names) + 8
        wide = (self.width() - left) / len(self._labels)
        for c, number in enumerate(numbers):
            write(painter, QRectF(left + c * wide, 0, wide, row), number, CENTER, self.ink())
            self._draw_column(painter, self._columns[c], QRectF(left + c * wide + _GAP / 2, row, wide - _GAP, row))
        for r, name in enumerate(names[: len(self._bands)]):
            write(painter, QRectF(0, (1 + r) * row, left, row), name, color=self.ink())
        below = (1.5 + len(self._bands)) * row
        for r, name in enumerate(names[len(self._bands) :]):
            write(painter, QRectF(0, below + r * row, left, row), name, color=self.ink())
            for c in range(len(self._labels)):
                self._draw_cell(painter, self._correlation[r][c], QRectF(left + c * wide, below + r * row, wide, row))
        painter.end()

    def _titles(self) -> list[str]:
        return [f"{k + 1} {label}" for k, label in enumerate(self._labels)]

    def _draw_column(self, painter: QPainter, values: tuple[float, ...], top: QRectF) -> None:
        """Bars to both sides of a line of their own, the longest as wide as there is room."""
        low, high = min(0.0, *values), max(0.0, *values)
        scale = top.width() / ((high - low) or 1.0)
        zero = top.left() - low * scale
        for r, value in enumerate(values):
            length = max(abs(value) * scale, 1.0)
            start = zero if value > 0 else zero - length
            painter.fillRect(
                QRectF(start, top.top() + (r + 0.2) * top.height(), length, 0.6 * top.height()), of_sign(value)
            )
        painter.setPen(QPen(self.faint(0.3), 1))
        painter.drawLine(QPointF(zero, top.top()), QPointF(zero, top.top() + len(values) * top.height()))

    def _draw_cell(self, painter: QPainter, value: float, cell: QRectF) -> None:
        known = not math.isnan(value)
        if known:
            color = blended(self.paper(), of_sign(value), 0.5 * abs(value))
            painter.fillRect(cell.adjusted(1, 1, -1, -1), color)
        write(painter, cell, f"{value:.2f}" if known else "–", CENTER, self.ink())
