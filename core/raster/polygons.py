"""Polygons of the classes of a raster, as a GeoPackage that appears whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Mapping

from osgeo import gdal, ogr, osr

from ..errors import OutputError
from .gdal_calls import GdalError, call
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
    hidden = path.with_name(f".{path.stem}.new.gpkg")
    hidden.unlink(missing_ok=True)
    try:
        _write(scratch, hidden, names)
        os.replace(hidden, path)
    except (GdalError, OSError) as error:
        raise OutputError(f"{path} cannot be written: {error}.") from None
    finally:
        hidden.unlink(missing_ok=True)
    return path


def _write(scratch: Scratch, path: Path, names: Mapping[int, str]) -> None:
    reference = None
    if scratch.grid.crs:
        reference = osr.SpatialReference()
        call(reference.ImportFromWkt, scratch.grid.crs)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = call(gdal.GetDriverByName("GPKG").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = call(dataset.CreateLayer, _LAYER, reference, ogr.wkbPolygon)
    for name, kind in (("value", ogr.OFTInteger), ("class", ogr.OFTString), ("area_m2", ogr.OFTReal)):
        call(layer.CreateField, ogr.FieldDefn(name, kind))
    call(layer.StartTransaction)
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
    call(layer.CommitTransaction)
    call(dataset.FlushCache)
