"""Polygons of the classes of a raster, as a vector file that appears whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

import numpy as np
from osgeo import gdal, ogr

from .gdal_calls import call
from .grid import Grid, Window
from .pixelarea import pixel_areas
from .regions import Regions, strips
from .scratch import Scratch
from .vectorfile import new_layer

Array = np.ndarray[Any, Any]

_LAYER = "classes"
_HECTARE = 1e4  # square meters


def write_polygons(
    path: Path,
    grid: Grid,
    read: Callable[[Window], Sequence[Array]],
    classes: Mapping[int, tuple[int, str]],
    means: Sequence[str] = (),
    step: Callable[[], None] = lambda: None,
) -> Path:
    """Write a polygon for each region of one code; pixels that share an edge are one region.

    Fields: ``value`` and ``class`` (the class's name), ``area_m2`` and ``area_ha`` (empty where there is no CRS), and
    the mean of each further plane over the polygon's pixels. Names of ten characters or fewer fit a Shapefile.

    Parameters
    ----------
    path : one of the endings of ``vectorfile.DRIVERS``
    read : gives of a strip its codes, whole numbers ``(rows, columns)``, and a plane for each of ``means``
    classes : value and name by code; other codes become no polygon, like 0
    step : called after each strip of each pass; may raise to stop

    Raises
    ------
    OutputError
        The file cannot be written.
    """
    known = np.array(sorted(classes))
    regions = Regions(corners=False)
    kept = path.with_name(f".{path.stem}.regions.tif")
    drawn = path.with_name(f".{path.stem}.drawn.gpkg")

    def planes_of(strip: Window) -> Sequence[Array]:
        codes, *planes = read(strip)
        return [np.where(np.isin(codes, known), codes, 0), *planes]

    for strip in strips(grid):
        codes, *planes = planes_of(strip)
        regions.add(codes, pixel_areas(grid, strip), *(np.nan_to_num(plane) for plane in planes))
        step()
    regions.close()
    try:
        fields = [ogr.FieldDefn("region", ogr.OFTInteger)]
        with (
            new_layer(drawn, _LAYER, grid.crs, ogr.wkbPolygon, fields) as layer,
            Scratch(kept, grid.as_drawn(), "int32") as numbers,
        ):
            for strip in strips(grid):
                numbers.write(strip, regions.numbers_of(planes_of(strip)[0]))
                step()
            # The band masks itself: what is 0 becomes no polygon.
            call(gdal.Polygonize, numbers.band, numbers.band, layer, 0, [])
        with new_layer(path, _LAYER, grid.crs, ogr.wkbPolygon, _fields(means)) as layer:
            _fill(layer, drawn, regions, classes, means, bool(grid.crs))
    finally:
        drawn.unlink(missing_ok=True)
    return path


def _fields(means: Sequence[str]) -> list[ogr.FieldDefn]:
    kinds = (("value", ogr.OFTInteger), ("class", ogr.OFTString), ("area_m2", ogr.OFTReal), ("area_ha", ogr.OFTReal))
    return [ogr.FieldDefn(name, kind) for name, kind in (*kinds, *((name, ogr.OFTReal) for name in means))]


def _fill(
    layer: ogr.Layer,
    drawn: Path,
    regions: Regions,
    classes: Mapping[int, tuple[int, str]],
    means: Sequence[str],
    has_area: bool,
) -> None:
    source = call(gdal.OpenEx, str(drawn), gdal.OF_VECTOR)  # must live as long as its layer
    for shape in source.GetLayer(0):
        region = shape.GetField(0)
        feature = ogr.Feature(layer.GetLayerDefn())
        value, name = classes[int(regions.value[region])]
        feature.SetField("value", value)
        feature.SetField("class", name)
        area, *sums = regions.sums[:, region].tolist()
        if has_area:
            feature.SetField("area_m2", area)
            feature.SetField("area_ha", area / _HECTARE)
        for field, total in zip(means, sums):
            feature.SetField(field, total / int(regions.area[region]))
        feature.SetGeometry(shape.GetGeometryRef())
        call(layer.CreateFeature, feature)
