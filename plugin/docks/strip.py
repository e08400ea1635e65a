"""The relevance of each band at each date, as a strip of colored cells."""

from __future__ import annotations

import math
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QApplication, QToolTip

from ..colors import blended
from .paint import AGAINST, CENTER, FOR, RIGHT, Chart, write


class StripWidget(Chart):
    """Rows are bands, columns dates; red raises, blue lowers, alike on both sides of zero."""

    def __init__(self) -> None:
        super().__init__()
        self._strip: Optional[Any] = None
        self.setMouseTracking(True)

    def show_strip(self, strip: Any) -> None:
        """Draw what has ``bands``, ``dates``, ``values`` and ``limit``."""
        self._strip = strip
        self.changed()

    def rows(self) -> float:
        return 0 if self._strip is None else len(self._strip.bands) + 2.2

    def _names(self) -> list[str]:
        return [self.elided(name, 0.3 * self.width()) for name in self._strip.bands]

    def _left(self) -> float:
        return self.width_of(self._names()) + 8

    def color(self, value: float) -> QColor:
        """Of a cell; one that can say nothing is as the ground."""
        limit = self._strip.limit if self._strip is not None else 0.0
        if not limit or math.isnan(value):
            return self.paper()
        return blended(self.base(), FOR if value > 0 else AGAINST, min(1.0, abs(value) / limit))

    def base(self) -> QColor:
        """Of zero: the ground of lists, which tells cells from the dock's own."""
        themed = bool(QApplication.instance().styleSheet())  # and then the widget's own is not that of the theme
        return (QApplication if themed else self).palette().base().color()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._strip is None:
            return
        painter = QPainter(self)
        row, left = self.row(), self._left()
        dates = len(self._strip.dates)
        width = (self.width() - left) / dates
        for r, name in enumerate(self._names()):
            write(painter, QRectF(0, r * row, left, row), name, color=self.ink())
            for c in range(dates):
                value = float(self._strip.values[r, c])
                cell = QRectF(left + c * width, r * row + 1, max(width - 1, 1.0), row - 2)
                painter.fillRect(cell, self.color(value))
                if math.isnan(value):
                    painter.setPen(self.faint(0.8))
                    painter.drawLine(cell.bottomLeft(), cell.topRight())
        self._write_dates(painter, left, width)
        self._write_legend(painter, left)
        painter.end()

    def _write_dates(self, painter: QPainter, left: float, width: float) -> None:
        """As many dates as fit, the last one first."""
        top, row = len(self._strip.bands) * self.row(), self.row()
        need, free = self.width_of(list(self._strip.dates)) + 6, float(self.width()) + 1
        for c in reversed(range(len(self._strip.dates))):
            start = min(max(left + (c + 0.5) * width - need / 2, 0.0), self.width() - need)
            if start + need <= free:
                write(painter, QRectF(start, top, need, row), self._strip.dates[c], CENTER, self.ink())
                free = start - 4

    def _write_legend(self, painter: QPainter, left: float) -> None:
        top, row = (len(self._strip.bands) + 1.2) * self.row(), self.row()
        low, high = f"−{self._strip.limit:.2g}", f"+{self._strip.limit:.2g}"
        side = self.width_of([low, high]) + 8
        write(painter, QRectF(left, top, side, row), low, color=self.ink())
        span = max(self.width() - left - 2 * side, 10.0)
        for k in range(int(span)):
            value = (2 * k / span - 1) * self._strip.limit
            painter.fillRect(QRectF(left + side + k, top + 0.3 * row, 1.2, 0.4 * row), self.color(value))
        write(painter, QRectF(self.width() - side, top, side, row), high, RIGHT, self.ink())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._strip is not None:
            QToolTip.showText(event.globalPos(), self.tip(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def tip(self, at: QPointF) -> str:
        """Band, date and number of the cell below the pointer."""
        left = self._left()
        r = int(at.y() // self.row())
        c = int((at.x() - left) // max((self.width() - left) / len(self._strip.dates), 1e-9))
        if not (0 <= r < len(self._strip.bands) and 0 <= c < len(self._strip.dates)):
            return ""
        return f"{self._strip.bands[r]}, {self._strip.dates[c]}: {float(self._strip.values[r, c]):+.3g}"
