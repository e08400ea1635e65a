"""Polygons of the classes of a raster, as a GeoPackage that appears whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping

from osgeo import gdal, ogr

from .gdal_calls import call
from .geopackage import new_layer
from .scratch import Scratch

_LAYER = "classes"


def write_polygons(scratch: Scratch, path: Path, names: Mapping[int, str]) -> Path:
    """Write the regions of ``scratch`` whose value is in ``names`` (0 is none) to the GeoPackage ``path``.

    Fields: ``value``, ``class`` (its name), ``area_m2`` (pixels times the area of the center one). Pixels that share
    an edge are one region.

    Raises
    ------
    OutputError
        The file cannot be written.
    """
    kinds = (("value", ogr.OFTInteger), ("class", ogr.OFTString), ("area_m2", ogr.OFTReal))
    fields = [ogr.FieldDefn(name, kind) for name, kind in kinds]
    with new_layer(path, _LAYER, scratch.grid.crs, ogr.wkbPolygon, fields) as layer:
        _fill(layer, scratch, names)
    return path


def _fill(layer: ogr.Layer, scratch: Scratch, names: Mapping[int, str]) -> None:
    # The band masks itself: what is 0 becomes no polygon.
    call(gdal.Polygonize, scratch.band, scratch.band, layer, 0, [])
    others = [feature.GetFID() for feature in layer if feature.GetField("value") not in names]
    for key in others:
        call(layer.DeleteFeature, key)
    size = scratch.grid.pixel_size_m()
    t = scratch.grid.transform
    pixel = abs(t[1] * t[5] - t[2] * t[4])
    for feature in layer:
        feature.SetField("class", names[feature.GetField("value")])
        if size:  # an equal share of the raster's area for each pixel, whatever the unit of the CRS
            feature.SetField("area_m2", feature.GetGeometryRef().GetArea() / pixel * size**2)
        call(layer.SetFeature, feature)
