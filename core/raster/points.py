"""Samples of a vector layer on a grid: where they lie and what their fields say."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import Any, Iterator, Mapping, Optional, Sequence, Union

import numpy as np
from osgeo import ogr

from ..errors import AreaError
from .gdal_calls import GdalError, call
from .grid import Grid
from .vector import change_to, is_point, open_layers, parts

Array = np.ndarray[Any, Any]
PathLike = Union[str, "os.PathLike[str]"]


@dataclass(frozen=True)
class Samples:
    """``places``: columns and rows in pixels of the grid, float64 ``(n, 2)``; ``fields``: a list of ``n`` by name.

    ``polygons``: how many samples are polygons, of which a point inside stands for the whole.
    """

    places: Array
    fields: Mapping[str, Sequence[Any]]
    polygons: int


def read_samples(source: PathLike, grid: Grid, field: str, others: Sequence[str] = ()) -> Samples:
    """The points and polygons of a vector file, brought into the grid's CRS.

    Parameters
    ----------
    source : a file, all its layers, or one with ``path|layername=name``, in any CRS; where it or the grid has none
        they count as one
    field : a field that the file must have
    others : fields that are read where the file has them

    Raises
    ------
    AreaError
        The file cannot be read or brought into the grid's CRS, has no such field, or neither points nor polygons.
    """
    text = os.fspath(source)
    path, wanted, _dataset, layers = open_layers(text)
    names = _field_names(layers)
    if field not in names:
        raise AreaError(f"{path} has no field {field!r}; it has {', '.join(names) or 'none'}.")
    kept = [field, *(name for name in others if name in names and name != field)]
    places: list[tuple[float, float]] = []
    values: dict[str, list[Any]] = {name: [] for name in kept}
    polygons = 0
    for feature, geometry in _features(path, wanted, layers, grid):
        for x, y, is_polygon in _points(geometry):
            places.append(grid.col_row(x, y))
            polygons += is_polygon
            for name in kept:
                index = feature.GetFieldIndex(name)
                values[name].append(feature.GetField(index) if index >= 0 else None)
    if not places:
        raise AreaError(f"{path} has neither points nor polygons; choose the layer of the samples.")
    return Samples(np.array(places, np.float64), values, polygons)


def field_names(source: PathLike) -> list[str]:
    """The fields of a vector file's layers, in order.

    Raises
    ------
    AreaError
        The file cannot be read.
    """
    _path, _wanted, _dataset, layers = open_layers(os.fspath(source))
    return _field_names(layers)


def lies_on(source: PathLike, grid: Grid, places: Array) -> Array:
    """Which places share a pixel with a point of a vector file, or lie in one of its polygons: bool ``(n,)``.

    ``places``: columns and rows in pixels of the grid, float ``(n, 2)``.

    Raises
    ------
    AreaError
        The file cannot be read or brought into the grid's CRS.
    """
    path, wanted, _dataset, layers = open_layers(os.fspath(source))
    pixels = np.floor(places).astype(np.int64)
    xs, ys = (np.asarray(part) for part in grid.xy(places[:, 0], places[:, 1]))  # type: ignore[arg-type]
    taken: set[tuple[int, int]] = set()
    found = np.zeros(len(places), bool)
    for _, geometry in _features(path, wanted, layers, grid):
        for part in parts(geometry):
            if is_point(part):
                column, row = grid.col_row(part.GetX(), part.GetY())
                taken.add((math.floor(column), math.floor(row)))
                continue
            left, right, bottom, top = part.GetEnvelope()
            near = ~found & (xs >= left) & (xs <= right) & (ys >= bottom) & (ys <= top)
            for place in np.flatnonzero(near).tolist():
                point = ogr.Geometry(ogr.wkbPoint)
                point.AddPoint_2D(float(xs[place]), float(ys[place]))
                found[place] = bool(part.Intersects(point))
    return np.asarray(found | [(column, row) in taken for column, row in pixels.tolist()])


def _field_names(layers: Sequence[ogr.Layer]) -> list[str]:
    names: dict[str, None] = {}
    for layer in layers:
        definition = layer.GetLayerDefn()
        names.update({definition.GetFieldDefn(k).GetName(): None for k in range(definition.GetFieldCount())})
    return list(names)


def _features(
    path: str, wanted: Mapping[str, str], layers: Sequence[ogr.Layer], grid: Grid
) -> Iterator[tuple[ogr.Feature, ogr.Geometry]]:
    """Features with a geometry, which is a copy in the grid's CRS."""
    for layer in layers:
        if "subset" in wanted:
            layer.SetAttributeFilter(wanted["subset"])
        change = None
        for feature in layer:
            geometry: Optional[ogr.Geometry] = feature.GetGeometryRef()
            if geometry is None or geometry.IsEmpty():
                continue
            geometry = geometry.Clone()
            change = change or change_to(layer, grid)
            if change[0] is not None:
                try:
                    failed = call(geometry.Transform, change[0]) != 0
                except GdalError:
                    failed = True
                if failed or not all(math.isfinite(value) for value in geometry.GetEnvelope()):
                    raise AreaError(f"{path} cannot be brought into the map's CRS; it lies too far away.")
            yield feature, geometry


def _points(geometry: ogr.Geometry) -> Iterator[tuple[float, float, bool]]:
    for part in parts(geometry):
        is_polygon = not is_point(part)
        point = call(part.PointOnSurface) if is_polygon else part
        yield point.GetX(), point.GetY(), is_polygon
