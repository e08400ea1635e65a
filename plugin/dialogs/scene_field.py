"""The field for a scene: a layer of the project, or a file, folder, archive or address that is none."""

from __future__ import annotations

import re
from typing import Any, Callable

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QToolButton,
    QWidget,
)

from ..bridge import raster_path
from ..help import PARAMETERS
from ..i18n import tr
from ..layers import KIND

_SERVICES = ["wms", "wcs", "arcgismapserver", "postgresraster", "virtualraster", "vectortile"]


class SceneField(QWidget):
    """``changed`` is called whenever another scene is chosen. ``layers`` is the box of layers in it."""

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._changed = changed
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layers.setExcludedProviders(_SERVICES)
        self.layers.setAllowEmptyLayer(True, tr("Choose a raster layer or a file…"))
        self.layers.setToolTip(tr(PARAMETERS["INPUT"]))
        self.layers.currentIndexChanged.connect(lambda *_: changed())
        menu = QMenu(self)
        for text, slot in (
            (tr("Raster file…"), self._browse_file),
            (tr("Sentinel-2 or Landsat product, as folder…"), self._browse_folder),
            (tr("Sentinel-2 or Landsat product, as archive…"), self._browse_archive),
            (tr("STAC item, as file…"), self._browse_item),
            (tr("STAC item, by its address…"), self._ask_address),
        ):
            action = QAction(text, menu)
            action.triggered.connect(slot)
            menu.addAction(action)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(tr("Choose a file or a product that is not in the project"))
        browse.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        browse.setMenu(menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.layers, 1)
        layout.addWidget(browse)

    def choose_default(self, active: Any) -> None:
        """Choose the active layer where it is an image, else any image; one that is chosen already stays."""
        layers = list(QgsProject.instance().mapLayers().values())
        results = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.customProperty(KIND)]
        self.layers.setExceptedLayerList(results)
        if self.layers.currentLayer() is not None or self.text():
            return
        usable = [
            layer
            for layer in (active, *layers)
            if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and layer not in results
        ]
        self.layers.setLayer(usable[0] if usable else None)

    def text(self) -> str:
        """The path of a scene that is no layer, if one is chosen."""
        text = self.layers.currentText()
        return text if self.layers.currentLayer() is None and text in self.layers.additionalItems() else ""

    def source(self) -> str:
        """The address under which GDAL opens the chosen scene, ``""`` for none; ``SceneError`` as ``raster_path``."""
        layer = self.layers.currentLayer()
        return raster_path(layer) if layer is not None else self.text()

    def parameters(self) -> dict[str, Any]:
        """What an algorithm gets."""
        layer = self.layers.currentLayer()
        return {"INPUT": layer.id()} if layer is not None else {"PRODUCT": self.text()}

    def set_path(self, path: str) -> None:
        """Choose a file, folder, archive or address."""
        if not path:
            return
        items = self.layers.additionalItems()
        if path not in items:
            self.layers.setAdditionalItems([*items, path])
        self.layers.setCurrentIndex(self.layers.findText(path))
        self._changed()

    def _browse_file(self) -> None:
        self.set_path(QFileDialog.getOpenFileName(self, tr("Choose a raster file"))[0])

    def _browse_folder(self) -> None:
        self.set_path(QFileDialog.getExistingDirectory(self, tr("Choose the folder of a product")))

    def _browse_archive(self) -> None:
        kinds = tr("Archives (*.zip *.tar)")
        self.set_path(QFileDialog.getOpenFileName(self, tr("Choose the archive of a product"), "", kinds)[0])

    def _browse_item(self) -> None:
        kinds = tr("STAC items (*.json *.geojson);;All files (*)")
        self.set_path(QFileDialog.getOpenFileName(self, tr("Choose a STAC item"), "", kinds)[0])

    def _ask_address(self) -> None:
        copied = QApplication.clipboard().text().strip()
        copied = copied if re.match(r"https?://\S+$", copied) else ""
        given = QInputDialog.getText(self, tr("STAC item"), tr("Address of the item:"), text=copied)
        if given[1]:
            self.set_path(given[0].strip())
