"""Vector files: their layers, and their shapes in the CRS of a scene."""

from __future__ import annotations

import os
import re
from typing import Iterator, Optional

from osgeo import gdal, ogr, osr

from ..errors import AreaError
from .gdal_calls import GdalError, call
from .grid import Grid, spatial_reference
from .pointtable import point_table

#: Straight edges of another CRS are cut into this many pieces over the layer's extent, then reprojected.
EDGE_PIECES = 500


def open_layers(text: str) -> tuple[str, dict[str, str], gdal.Dataset, list[ogr.Layer]]:
    """Path, settings, the open file (which its layers need) and the layers of ``path|layername=name|subset=...``.

    A CSV is a table of points: its columns ``lon`` and ``lat`` are degrees, ``x`` and ``y`` are in the CRS of
    ``path|crs=EPSG:32631``, or in that of the scene where none is given.
    """
    path, *settings = text.split("|")
    wanted = dict(part.split("=", 1) for part in settings if "=" in part)
    try:
        opened = point_table(path, wanted.get("crs", "")) if path.lower().endswith(".csv") else path
        dataset = call(gdal.OpenEx, opened, gdal.OF_VECTOR | gdal.OF_READONLY)
    except GdalError as error:
        raise AreaError(f"{path} cannot be opened as a vector file ({error}). Choose another file.") from None
    if dataset is None and not os.path.exists(path) and not re.match(r"/vsi|\w\w+:", path):
        raise AreaError(f"There is no vector file {path}. Check the path, or choose it again.")
    if dataset is None:
        raise AreaError(f"{path} cannot be opened as a vector file. Choose another file.")
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    if "layername" in wanted:
        layers = [layer for layer in layers if layer.GetName() == wanted["layername"]]
        if not layers:
            raise AreaError(f"{path} has no layer {wanted['layername']!r}. Choose one of its layers.")
    elif re.fullmatch(r"\d+", wanted.get("layerid", "")):
        layers = layers[int(wanted["layerid"]) : int(wanted["layerid"]) + 1]
    return path, wanted, dataset, layers


def parts(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """All points and simple polygons in a geometry, flat and with straight edges; lines are left out."""
    if geometry.HasCurveGeometry():
        geometry = geometry.GetLinearGeometry()
    geometry.FlattenTo2D()
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbPoint, ogr.wkbPolygon):
        if not geometry.IsEmpty():
            yield geometry
    elif ogr.GT_IsSubClassOf(kind, ogr.wkbGeometryCollection):
        for i in range(geometry.GetGeometryCount()):
            yield from parts(geometry.GetGeometryRef(i).Clone())


def is_point(geometry: ogr.Geometry) -> bool:
    """Whether a part is a point and not a polygon."""
    return bool(ogr.GT_Flatten(geometry.GetGeometryType()) == ogr.wkbPoint)


def simple_polygons(geometry: ogr.Geometry) -> Iterator[ogr.Geometry]:
    """All simple polygons in a geometry, flat and with straight edges."""
    return (part for part in parts(geometry) if not is_point(part))


def change_to(layer: ogr.Layer, grid: Grid) -> tuple[Optional[osr.CoordinateTransformation], float]:
    """The way from the layer's CRS to the grid's, ``None`` where they are one; and the longest edge to keep.

    QGIS draws images that lie nowhere below zero, the first row on top: shapes that were drawn there over one are
    turned upside down, since its rows count downwards.
    """
    if not grid.has_georeference:
        ymin, ymax = layer.GetExtent()[2:] if layer.GetFeatureCount() else (0.0, 0.0)
        return (_upside_down() if ymin + ymax < 0 else None), 0.0
    own = layer.GetSpatialRef()
    # A GeoPackage calls it "Undefined geographic SRS", or "Undefined Cartesian SRS", where it knows none.
    if own is None or (own.GetName() or "").startswith("Undefined") or not grid.crs:
        return None, 0.0
    own = own.Clone()
    own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    target = spatial_reference(grid.crs)
    if own.IsSame(target):
        return None, 0.0
    xmin, xmax, ymin, ymax = layer.GetExtent()
    return osr.CoordinateTransformation(own, target), max(xmax - xmin, ymax - ymin) / EDGE_PIECES


def _upside_down() -> osr.CoordinateTransformation:
    options = osr.CoordinateTransformationOptions()
    options.SetOperation("+proj=affine +s22=-1")
    return osr.CoordinateTransformation(None, None, options)


def reprojected(
    geometry: ogr.Geometry, change: Optional[osr.CoordinateTransformation], step: float, path: str
) -> ogr.Geometry:
    """``geometry``, changed in place, in the CRS that ``change`` leads to, its edges cut to ``step``."""
    if change is None:
        return geometry
    if step > 0:
        geometry.Segmentize(step)
    try:
        failed = call(geometry.Transform, change) != 0
    except GdalError:
        failed = True
    if failed:
        raise AreaError(f"{path} cannot be reprojected to the scene's CRS; it lies too far away.")
    return geometry
