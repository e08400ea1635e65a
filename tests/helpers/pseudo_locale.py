"""A language made up for tests: every text of the plugin in brackets and six tenths longer."""

from __future__ import annotations

import re
from typing import Any, Iterator

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

BEGIN, END = "⟦", "⟧"


def longer(text: str) -> str:
    """``text`` as the made-up language says it; gaps, keys, tags and spaces at its ends are kept."""
    bare = text.strip()
    ahead, behind = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{ahead}{BEGIN}{bare}{'·' * round(0.6 * len(bare))}{END}{behind}" if bare else text


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


def english(text: str) -> str:
    """The words of a text that no translation gave, without tags; empty where all were."""
    bare = re.sub(r"<style.*?</style>|<[^>]+>|&\w+;", " ", text, flags=re.DOTALL)
    while BEGIN in bare:
        shorter = re.sub(f"{BEGIN}[^{BEGIN}{END}]*{END}", " ", bare)
        if shorter == bare:
            break
        bare = shorter
    return bare.strip() if re.search(r"[A-Za-z]{4,}", bare) else ""
