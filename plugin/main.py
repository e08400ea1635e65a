"""The plugin object: what QGIS loads and unloads."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction

from .i18n import tr
from .icons import icon
from .provider import TerraClaraProvider

MENU = "TerraClara"


class TerraClaraPlugin:
    """Menu, toolbar and Processing provider. ``unload`` takes away exactly what ``initGui`` brought."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface  # None in qgis_process
        self.provider: Optional[TerraClaraProvider] = None
        self.toolbar: Any = None
        self.retrieve_action: Optional[QAction] = None
        self._dialog: Any = None

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process needs."""
        if self.provider is None:
            self.provider = TerraClaraProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add what the user sees."""
        self.initProcessing()
        action = QAction(icon(), tr("Biophysical retrieval…"), self.iface.mainWindow())
        action.setObjectName("terraclaraRetrieve")
        action.setToolTip(tr("Map leaf area index and other plant traits, with their uncertainty (TerraClara)"))
        action.triggered.connect(self.open_retrieve)
        self.toolbar = self.iface.addToolBar("TerraClara")
        self.toolbar.setObjectName("TerraClaraToolbar")
        self.toolbar.addAction(action)
        self.iface.addPluginToRasterMenu(MENU, action)
        self.retrieve_action = action

    def unload(self) -> None:
        """Remove everything again."""
        if self._dialog is not None:
            self._dialog.leave()
            self._dialog = None
        if self.retrieve_action is not None:
            self.iface.removePluginRasterMenu(MENU, self.retrieve_action)
            self.toolbar.removeAction(self.retrieve_action)
            self.retrieve_action.triggered.disconnect(self.open_retrieve)
            self.retrieve_action.deleteLater()
            self.retrieve_action = None
        if self.toolbar is not None:
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None

    def open_retrieve(self) -> Any:
        """Show the dialog of the biophysical retrieval; one for the whole session."""
        from .dialogs.retrieve import RetrieveDialog

        if self._dialog is None:
            self._dialog = RetrieveDialog(self.iface)
        self._dialog.come()
        return self._dialog
