"""Signed bars, one a band, drawn from one line: red raises the value, blue lowers it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPen

from .paint import RIGHT, Chart, decimals, of_sign, signed, write

_MOST = 40
_GAP = 6
_HOOK = 4  # pixels of a bracket's ends


@dataclass(frozen=True)
class Bar:
    """``value`` is the bar's length, ``spread`` its standard deviation over a region; ``tip`` a sentence on it."""

    name: str
    value: float
    spread: Optional[float] = None
    tip: str = ""


@dataclass(frozen=True)
class Bracket:
    """Bars that belong together, by their names, and what stands beside their bracket."""

    names: tuple[str, ...]
    text: str = ""


class BarsWidget(Chart):
    """Draws bars from the top in the order in which they are given; those of a bracket side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: tuple[Bar, ...] = ()
        self._brackets: tuple[Bracket, ...] = ()

    def show_bars(self, bars: tuple[Bar, ...], brackets: tuple[Bracket, ...] = ()) -> None:
        """Draw these; of very many those that say most, without brackets."""
        if len(bars) > _MOST:
            least = sorted((abs(bar.value) for bar in bars), reverse=True)[_MOST - 1]
            bars, brackets = tuple(bar for bar in bars if abs(bar.value) >= least), ()
        self._bars, self._brackets = _side_by_side(bars, brackets), brackets
        self.setToolTip("<br>".join(bar.tip for bar in bars if bar.tip))
        self.changed()

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is drawn."""
        return self._bars

    @property
    def brackets(self) -> tuple[Bracket, ...]:
        """What holds bars together."""
        return self._brackets

    def rows(self) -> float:
        return len(self._bars)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self.row()
        names = [self.elided(bar.name, 0.35 * self.width()) for bar in self._bars]
        places = decimals([bar.value for bar in self._bars])
        numbers = [signed(bar.value, places) for bar in self._bars]
        left, number = self.width_of(names) + 8, self.width_of(numbers) + 8
        aside = self.width_of([item.text for item in self._brackets]) + 2 * _GAP + _HOOK if self._brackets else 0
        right = number + aside
        low = min(0.0, *(bar.value - (bar.spread or 0) for bar in self._bars))
        high = max(0.0, *(bar.value + (bar.spread or 0) for bar in self._bars))
        scale = max(1.0, self.width() - left - right) / ((high - low) or 1.0)
        zero = left - low * scale
        for place, (bar, name, text) in enumerate(zip(self._bars, names, numbers)):
            top = place * row
            write(painter, QRectF(0, top, left, row), name, color=self.ink())
            write(painter, QRectF(self.width() - right, top, number, row), text, RIGHT, self.ink())
            end = zero + bar.value * scale
            across = QRectF(min(zero, end), top + 0.2 * row, max(abs(end - zero), 1.0), 0.6 * row)
            painter.fillRect(across, of_sign(bar.value))
            if bar.spread:
                painter.setPen(QPen(self.ink(), 1))
                middle, width = top + row / 2, bar.spread * scale
                painter.drawLine(QPointF(end - width, middle), QPointF(end + width, middle))
        painter.setPen(QPen(self.ink(), 1))
        painter.drawLine(QPointF(zero, 0), QPointF(zero, row * len(self._bars)))
        self._draw_brackets(painter, self.width() - aside + _GAP)
        painter.end()

    def _draw_brackets(self, painter: QPainter, at: float) -> None:
        place, row = {bar.name: k for k, bar in enumerate(self._bars)}, self.row()
        for item in self._brackets:
            first, last = min(place[name] for name in item.names), max(place[name] for name in item.names)
            top, bottom = (first + 0.2) * row, (last + 0.8) * row
            painter.setPen(QPen(self.faint(0.3), 1.5))
            painter.drawLine(QPointF(at, top), QPointF(at + _HOOK, top))
            painter.drawLine(QPointF(at + _HOOK, top), QPointF(at + _HOOK, bottom))
            painter.drawLine(QPointF(at, bottom), QPointF(at + _HOOK, bottom))
            box = QRectF(at + _HOOK + _GAP, (top + bottom - row) / 2, self.width() - at - _HOOK - _GAP, row)
            write(painter, box, item.text, color=self.ink())


def _side_by_side(bars: tuple[Bar, ...], brackets: tuple[Bracket, ...]) -> tuple[Bar, ...]:
    """The bars of a bracket follow the first of them."""
    named = {bar.name: bar for bar in bars}
    of = {name: item for item in brackets for name in item.names}
    found: dict[str, Bar] = {}
    for bar in bars:
        for name in of[bar.name].names if bar.name in of else (bar.name,):
            found[name] = named[name]
    return tuple(found.values())
