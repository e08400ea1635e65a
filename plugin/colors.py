"""Colors that can be read on the theme that QGIS has.

A theme of QGIS is a style sheet, which leaves palettes of widgets that it does not name in colors that are not shown.
Those of docks, dialogs and areas that scroll it names: what is in them is drawn in theirs.
"""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractScrollArea, QDialog, QDockWidget, QWidget

_RED = QColor("#d0453b")
_TEXT = 4.5  # the contrast that text needs to be read, by WCAG 2.1
_STEP = 0.02


def ground(widget: QWidget) -> QWidget:
    """What ``widget`` lies on, whose palette is that of the theme."""
    found = widget
    while not isinstance(found, (QAbstractScrollArea, QDialog, QDockWidget)):
        found = found.parentWidget()
        if found is None:
            return widget
    found.ensurePolished()
    return found


def ink(widget: QWidget) -> QColor:
    """Of text."""
    return ground(widget).palette().windowText().color()


def paper(widget: QWidget) -> QColor:
    """Of the ground."""
    return ground(widget).palette().window().color()


def in_red(widget: QWidget, text: str) -> str:
    """``text`` in rich text for ``widget``, as what is wrong is shown: in a red that can be read there."""
    return f"<span style='color:{red_on(widget).name()}'>{escape(text)}</span>"


def red_on(widget: QWidget) -> QColor:
    """The color of what is wrong, seen on what ``widget`` lies on."""
    return seen_on(_RED, ink(widget), paper(widget), _TEXT)


def seen_on(color: QColor, ink: QColor, paper: QColor, wanted: float) -> QColor:
    """``color``, lighter or darker as ``ink`` is, until its contrast to ``paper`` is ``wanted``.

    On gray there is not much room: it keeps its hue, and stays behind the ink's own contrast there.
    """
    wanted = min(wanted, 0.75 * contrast(ink, paper))
    end = QColor("#ffffff") if luminance(ink) > luminance(paper) else QColor("#000000")
    share, found = 0.0, color
    while contrast(found, paper) < wanted and share < 1.0:
        share += _STEP
        found = blended(color, end, min(share, 1.0))
    return found


def blended(one: QColor, other: QColor, share: float) -> QColor:
    """``share`` of ``other`` in ``one``."""
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()))
    return QColor(*(round(a + share * (b - a)) for a, b in parts))


def luminance(color: QColor) -> float:
    """Relative luminance, 0 to 1, by WCAG 2.1."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear))


def contrast(one: QColor, other: QColor) -> float:
    """From 1, alike, to 21, black on white.

    >>> round(contrast(QColor("#000000"), QColor("#ffffff")))
    21
    """
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
