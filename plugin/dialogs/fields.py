"""Small widgets that every dialog is made of."""

from __future__ import annotations

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QEvent, QLocale, QSize, Qt
from qgis.PyQt.QtGui import QDoubleValidator
from qgis.PyQt.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QSizePolicy, QTextBrowser, QWidget

from ..i18n import tr


class Column(QScrollArea):
    """Scrolls up and down only, and is never narrower than what it holds: words differ by language and by answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def minimumSizeHint(self) -> QSize:
        found = super().minimumSizeHint()
        if self.widget() is None:
            return found
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth()
        return QSize(max(found.width(), self.widget().minimumSizeHint().width() + beside), found.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # what it holds has changed
            self.updateGeometry()
        return super().event(event)


def page() -> QTextBrowser:
    """A page of text to read."""
    made = QTextBrowser()
    made.setOpenExternalLinks(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    return made


def facts() -> QLabel:
    """A label for several lines of found facts."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    return label


def labeled(text: str, buddy: QWidget) -> QLabel:
    """A label whose key leads to ``buddy``."""
    label = QLabel(text)
    label.setBuddy(buddy)
    return label


def number_edit() -> QLineEdit:
    """A number that may be left to the file."""
    edit = QLineEdit()
    edit.setPlaceholderText(tr("from the file"))
    validator = QDoubleValidator(edit)
    validator.setLocale(QLocale.c())
    edit.setValidator(validator)
    return edit


def angle(low: int, high: int) -> QgsDoubleSpinBox:
    """An angle in degrees that may be left to the scene."""
    spin = QgsDoubleSpinBox()
    spin.setRange(low - 1, high)
    spin.setDecimals(1)
    spin.setSuffix(" °")
    spin.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue, tr("from the scene, else typical"))
    spin.setValue(low - 1)
    return spin
