"""Processing's own dialog of an algorithm, with what TerraClara says in it."""

from __future__ import annotations

from typing import Any

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsProcessingParameterEnum
from qgis.PyQt.QtGui import QTextCharFormat, QTextCursor
from qgis.PyQt.QtWidgets import QDialogButtonBox, QTextBrowser

from .said_beside import SaidBeside


class ProcessingDialog(AlgorithmDialog):
    """Says what is wrong, and what a run will cost, before it."""

    _left = False

    def __init__(self, algorithm: Any, parent: Any = None) -> None:
        super().__init__(algorithm, parent=parent)
        SaidBeside(self)

    def setAlgorithm(self, algorithm: Any) -> None:
        # Without a page of help to open, QGIS takes the button for it out of the dialog and forgets it.
        button = self.buttonBox().button(QDialogButtonBox.StandardButton.Help)
        super().setAlgorithm(algorithm)
        if button is not None and button.parent() is None:
            button.deleteLater()

    def setParameters(self, parameters: dict[str, Any]) -> None:
        """As history and scripts give them: names and numbers of a list's items, and files of models beside it."""
        algorithm = self.algorithm()
        given = algorithm.understood(parameters)
        listed, model = algorithm.parameterDefinition("MODEL"), given.get("MODEL")
        a_file = isinstance(listed, QgsProcessingParameterEnum) and str(model).lower().endswith(".onnx")
        if a_file and model not in listed.options():
            listed.setOptions([*listed.options(), model])
            self.mainWidget().wrappers["MODEL"].wrappedWidget().addItem(model, model)
        super().setParameters(given)

    def leave(self) -> None:
        """Close with the plugin, and for good: QGIS would show it again where a run fails that goes on behind it."""
        self._left = True
        self.close()

    def setVisible(self, visible: bool) -> None:
        if visible and self._left:
            self.deleteLater()
        else:
            super().setVisible(visible)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        help_page = self.findChild(QTextBrowser, "textShortHelp")
        if help_page is not None:
            _in_own_color(help_page)


def _in_own_color(page: QTextBrowser) -> None:
    """Write all of the page in the color of its text: QGIS takes greys that cannot be read on dark."""
    color = QTextCharFormat()
    color.setForeground(page.palette().text())
    cursor = QTextCursor(page.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeCharFormat(color)
