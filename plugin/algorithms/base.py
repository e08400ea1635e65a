"""The base of every algorithm: names, help and icon, given once as class attributes."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from ..i18n import tr
from ..icons import icon


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm whose ``ID``, ``TITLE``, ``GROUP``, ``HELP`` and ``TAGS`` say what it is."""

    ID = TITLE = GROUP = HELP = TAGS = ""

    def createInstance(self) -> Algorithm:
        return type(self)()

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return tr(self.TITLE)

    def group(self) -> str:
        return tr(self.GROUP)

    def groupId(self) -> str:
        return self.GROUP.lower().replace(" ", "")

    def shortHelpString(self) -> str:
        return tr(self.HELP).replace("\n", " ")  # QGIS would show each line as a paragraph

    def tags(self) -> list[str]:
        return [tr(tag) for tag in self.TAGS.split(",")]

    def icon(self) -> QIcon:
        return icon()
