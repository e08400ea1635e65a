"""What the dock's charts are drawn with."""

from __future__ import annotations

import math
from typing import Optional, Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QTextOption
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..colors import blended, ink, paper

# Of ColorBrewer's RdBu, as on the map; told apart by colorblind eyes, and by their side of the line.
FOR, AGAINST = QColor("#d6604d"), QColor("#4393c3")
#: Of Okabe and Ito's colors: what is out of the ordinary.
ODD = QColor("#e69f00")
_ROW = 1.7  # heights of a letter

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignHCenter


def of_sign(value: float) -> QColor:
    """Red for what raises, blue for what lowers."""
    return FOR if value > 0 else AGAINST


def decimals(values: Sequence[float]) -> int:
    """Places after the point that give the largest of ``values`` three digits.

    >>> decimals([0.303, -0.002]), decimals([12.0]), decimals([])
    (3, 1, 0)
    """
    largest = max((abs(value) for value in values), default=0.0)
    return min(9, max(0, 2 - math.floor(math.log10(largest)))) if largest > 0 else 0


def signed(value: float, places: int) -> str:
    """With its sign, but for what rounds to zero.

    >>> signed(0.21, 1), signed(-0.001, 2)
    ('+0.2', '0')
    """
    text = f"{value:+.{places}f}"
    return text if float(text) else "0"


def write(
    painter: QPainter, box: QRectF, text: str, side: Qt.AlignmentFlag = LEFT, color: Optional[QColor] = None
) -> None:
    """One line of text in the middle of a box's height."""
    option = QTextOption(side | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    if color is not None:
        painter.setPen(color)
    painter.drawText(box, text, option)


class Chart(QWidget):
    """A picture of so many rows of text."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def rows(self) -> float:
        """How many rows of text it is high."""
        raise NotImplementedError

    def row(self) -> float:
        """A row's height in pixels."""
        return _ROW * self.metrics().height()

    def metrics(self) -> QFontMetrics:
        """Of the widget's font."""
        return QFontMetrics(self.font())

    def ink(self) -> QColor:
        """Of text."""
        return ink(self)

    def paper(self) -> QColor:
        """Of the ground."""
        return paper(self)

    def faint(self, share: float = 0.6) -> QColor:
        """Of lines that stand back: so much nearer to the ground than to the text."""
        return blended(self.ink(), self.paper(), share)

    def width_of(self, texts: list[str]) -> int:
        """Of the longest text."""
        return max((self.metrics().horizontalAdvance(text) for text in texts), default=0)

    def elided(self, text: str, width: float) -> str:
        """The text with its middle left out where it is too long."""
        return self.metrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(width))

    def sizeHint(self) -> QSize:
        return QSize(260, int(self.row() * self.rows()) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def changed(self) -> None:
        """Draw anew, at another height perhaps."""
        self.updateGeometry()
        self.update()
