"""How a place is chosen on the canvas: a click that leaves a mark, or selected polygons as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtGui import QColor

from ...core.errors import AreaError, ParameterError
from ..i18n import tr


class Picker:
    """The tool that picks a pixel, and the mark where it was."""

    def __init__(self, canvas: Any, clicked: Callable[[QgsPointXY], None], left: Callable[[], None]) -> None:
        self._canvas = canvas
        self._mark: Optional[QgsVertexMarker] = None
        self._clicked = clicked
        self.tool = QgsMapToolEmitPoint(canvas)
        self.tool.canvasClicked.connect(self._picked)
        self.tool.deactivated.connect(left)

    def take(self, on: bool) -> None:
        """Take the canvas's tool, or give it back."""
        if on:
            self._canvas.setMapTool(self.tool)
        elif self._canvas.mapTool() is self.tool:
            self._canvas.unsetMapTool(self.tool)

    def _picked(self, point: QgsPointXY, *_: Any) -> None:
        if self._mark is None:
            self._mark = QgsVertexMarker(self._canvas)
            self._mark.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self._mark.setColor(QColor("#000000"))
            self._mark.setFillColor(QColor("#f0e442"))  # seen on dark and bright maps
            self._mark.setPenWidth(2)
            self._mark.setIconSize(11)
        self._mark.setCenter(point)
        self._clicked(point)

    def clear(self) -> None:
        """Take the mark away."""
        if self._mark is not None:
            self._canvas.scene().removeItem(self._mark)
            self._mark = None

    def leave(self) -> None:
        """Take everything away."""
        self.clear()
        self.take(False)
        self.tool.deleteLater()

    def on(self, grid: Any, point: QgsPointXY) -> tuple[float, float]:
        """The point in the coordinates of ``grid``; a `QgsCsException` where it cannot be brought there."""
        if not grid.has_georeference:  # QGIS draws such rasters below zero, row 0 on top
            return point.x(), -point.y()
        here = self._canvas.mapSettings().destinationCrs()
        wanted = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
        moved = QgsCoordinateTransform(here, wanted, QgsProject.instance()).transform(point)
        return moved.x(), moved.y()


def selected_polygons(layer: Any) -> str:
    """The selected polygons of ``layer`` as a file.

    Raises
    ------
    ParameterError
        It is no layer of polygons, or none is selected.
    AreaError
        They cannot be written.
    """
    polygons = QgsWkbTypes.GeometryType.PolygonGeometry
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != polygons or not layer.selectedFeatureCount():
        raise ParameterError(tr("Make a layer of polygons the current one, select some of them, and press this again."))
    path = QgsProcessingUtils.generateTempFilename("selected.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.onlySelectedFeatures = True
    options.attributes, options.skipAttributeCreation = [], True
    context = QgsProject.instance().transformContext()
    error, text, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    if error != QgsVectorFileWriter.WriterError.NoError or not Path(path).exists():
        raise AreaError(tr("The polygons cannot be used: {}").format(text))
    return path
