"""What the plugin asks of QGIS's window."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QToolBar


class Iface:
    """What the plugin asks of QGIS's window."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.active: Any = None

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addPluginToRasterMenu(self, name: str, action: Any) -> None:
        self.window.menuBar().addAction(action)

    def removePluginRasterMenu(self, name: str, action: Any) -> None:
        self.window.menuBar().removeAction(action)

    def addDockWidget(self, area: Any, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def setActiveLayer(self, layer: Any) -> None:
        self.active = layer.id()

    def activeLayer(self) -> Any:
        return QgsProject.instance().mapLayer(self.active or "")

    def zoomToActiveLayer(self) -> None:
        """Nothing is drawn."""
