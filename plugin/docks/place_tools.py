"""How a place is shown to a dock: a click, a polygon drawn by hand, the selected polygons of a layer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...core.errors import AreaError, ParameterError
from ..i18n import tr

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
# Seen on dark and bright maps.
_LINE, _FILL = QColor("#000000"), QColor("#f0e442")


class Mark:
    """What shows on the canvas which place is meant: a dot, or the outline of a region, wherever that is drawn."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._dot: Optional[QgsVertexMarker] = None
        self._outline: Optional[QgsRubberBand] = None
        self._shown: Optional[tuple[QgsGeometry, QgsCoordinateReferenceSystem]] = None
        canvas.destinationCrsChanged.connect(self._follow)

    def leave(self) -> None:
        """Take it away, and look at the canvas no longer."""
        self.clear()
        self._canvas.destinationCrsChanged.disconnect(self._follow)

    def at(self, point: QgsPointXY) -> None:
        """A dot."""
        self.clear()
        dot = QgsVertexMarker(self._canvas)
        dot.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        dot.setColor(_LINE)
        dot.setFillColor(_FILL)
        dot.setPenWidth(2)
        dot.setIconSize(11)
        dot.setCenter(point)
        self._dot = dot
        self._shown = (QgsGeometry.fromPointXY(point), self._crs())

    def around(self, region: QgsGeometry) -> None:
        """An outline, in the canvas's coordinates."""
        self.clear()
        self._outline = outline(self._canvas)
        self._outline.setToGeometry(region, None)
        self._shown = (QgsGeometry(region), self._crs())

    def clear(self) -> None:
        """Take it away."""
        for item in (self._dot, self._outline):
            if item is not None:
                self._canvas.scene().removeItem(item)
        self._dot = self._outline = self._shown = None

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()

    def _follow(self) -> None:
        """Show it in the canvas's new coordinates; what cannot be brought there is not shown."""
        if self._shown is None:
            return
        place, crs = self._shown
        place = QgsGeometry(place)
        try:
            place.transform(QgsCoordinateTransform(crs, self._crs(), QgsProject.instance()))
        except QgsCsException:
            self.clear()
            return
        if self._dot is not None:
            self.at(place.asPoint())
        else:
            self.around(place)


def outline(canvas: QgsMapCanvas) -> QgsRubberBand:
    """An empty outline of a region."""
    band = QgsRubberBand(canvas, _POLYGON)
    band.setStrokeColor(_LINE)
    band.setSecondaryStrokeColor(_FILL)
    fill = QColor(_FILL)
    fill.setAlpha(40)
    band.setFillColor(fill)
    band.setWidth(2)
    return band


class PolygonTool(QgsMapTool):
    """Draws a polygon: a click sets a corner, a right click or a double click ends, Backspace takes a corner back."""

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._band: Optional[QgsRubberBand] = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        canvas.destinationCrsChanged.connect(self.forget)  # corners are in the canvas's coordinates

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.add(self.toMapCoordinates(event.pos()))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self.finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
            self._show()
        elif event.key() == Qt.Key.Key_Escape:
            self.forget()
        else:
            event.ignore()
            return
        event.accept()  # the map stays where it is

    def deactivate(self) -> None:
        self.forget()
        super().deactivate()

    def add(self, corner: QgsPointXY) -> None:
        """Set a corner; one that lies on the last one, as the second click of two, is left out."""
        if not self._corners or self._corners[-1] != corner:
            self._corners.append(corner)
        self._show()

    def finish(self) -> None:
        """Tell the polygon, if there is one yet."""
        region = QgsGeometry.fromPolygonXY([self._corners])
        if len(self._corners) > 2 and region.area() > 0:
            valid = region.makeValid()
            self.forget()
            self.drawn.emit(valid)

    def forget(self) -> None:
        """Begin anew."""
        self._corners = []
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def _show(self, pointer: Optional[QgsPointXY] = None) -> None:
        if self._band is None:
            self._band = outline(self.canvas())
        shown = [*self._corners, *([pointer] if pointer is not None else [])]
        self._band.reset(_POLYGON)
        for corner in shown:
            self._band.addPoint(corner)


def coordinates(canvas: QgsMapCanvas, grid: Any, point: QgsPointXY) -> tuple[float, float]:
    """A point of the canvas in the coordinates of ``grid``; a `QgsCsException` where it cannot be brought there."""
    if not grid.has_georeference:  # QGIS draws such rasters below zero, row 0 on top
        return point.x(), -point.y()
    here = canvas.mapSettings().destinationCrs()
    wanted = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
    moved = QgsCoordinateTransform(here, wanted, QgsProject.instance()).transform(point)
    return moved.x(), moved.y()


def region_file(region: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> str:
    """A region as a file of polygons; `AreaError` where it cannot be written."""
    layer = QgsVectorLayer("Polygon", "region", "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(region)
    layer.dataProvider().addFeatures([feature])
    return _file(layer, selected=False)


def selected_polygons(layer: Any) -> str:
    """The selected polygons of ``layer`` as a file.

    Raises
    ------
    ParameterError
        It is no layer of polygons, or none is selected.
    AreaError
        They cannot be written.
    """
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != _POLYGON or not layer.selectedFeatureCount():
        raise ParameterError(tr("Make a layer of polygons the current one, select some of them, and press this again."))
    return _file(layer, selected=True)


def _file(layer: QgsVectorLayer, selected: bool) -> str:
    path = QgsProcessingUtils.generateTempFilename("place.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.onlySelectedFeatures = selected
    options.attributes, options.skipAttributeCreation = [], True
    context = QgsProject.instance().transformContext()
    error, text, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    if error != QgsVectorFileWriter.WriterError.NoError or not Path(path).exists():
        raise AreaError(tr("The polygons cannot be used: {}").format(text))
    return path
