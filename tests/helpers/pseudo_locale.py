"""A language made up for tests: every text of the plugin in brackets and six tenths longer."""

from __future__ import annotations

from typing import Any, Iterator

from made_up import english, longer
from qgis.PyQt.QtCore import QTranslator
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

__all__ = ["PseudoTranslator", "english", "longer", "texts"]


class PseudoTranslator(QTranslator):
    """Translates the plugin's texts and nothing else."""

    def translate(self, context: str, text: str, disambiguation: Any = None, n: int = -1) -> str:
        return longer(text) if context == "TerraClara" else ""

    def isEmpty(self) -> bool:
        return False


def texts(widget: QWidget) -> Iterator[str]:
    """Everything that a widget and those in it show or would tell."""
    for item in [widget, *widget.findChildren(QWidget)]:
        yield item.toolTip()
        yield item.windowTitle()
        if isinstance(item, (QLabel, QAbstractButton)):
            yield item.text()
        elif isinstance(item, QGroupBox):
            yield item.title()
        elif isinstance(item, QLineEdit):
            yield item.placeholderText()
        elif isinstance(item, QTextBrowser):
            yield item.toPlainText()
        elif isinstance(item, QComboBox):
            yield from (item.itemText(i) for i in range(item.count()))
        elif isinstance(item, QTabWidget):
            yield from (item.tabText(i) for i in range(item.count()))
