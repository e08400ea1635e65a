"""The area of interest: polygons or a box, exact to the pixel."""

from __future__ import annotations

import glob
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Optional, Sequence, Union

import numpy as np
import numpy.typing as npt
from osgeo import gdal, ogr

from ..errors import AreaError
from .gdal_calls import GdalError, call, quiet
from .grid import Grid, Window
from .vector import change_to, open_layers, reprojected, simple_polygons

#: Cells along the longer side of an area that is measured.
_CELLS = 1024


@dataclass(frozen=True)
class _Polygon:
    """One polygon in pixel coordinates of the grid, x = column, y = row, as WKB."""

    wkb: bytes
    col_min: float
    col_max: float
    row_min: float
    row_max: float


class Area:
    """Which pixels of a grid lie inside. A pixel is inside where its center is; holes are outside."""

    def __init__(self, polygons: list[_Polygon], grid: Grid) -> None:
        self.grid = grid
        self._polygons = polygons

    @property
    def bounds(self) -> Window:
        """The smallest window of the grid that holds every pixel inside."""
        return self.reach.intersection(self.grid.window)

    @property
    def reach(self) -> Window:
        """The smallest window that holds every pixel inside, which may lie beyond the grid."""
        first_col = int(np.floor(min(p.col_min for p in self._polygons)))
        first_row = int(np.floor(min(p.row_min for p in self._polygons)))
        last_col = int(np.ceil(max(p.col_max for p in self._polygons)))
        last_row = int(np.ceil(max(p.row_max for p in self._polygons)))
        return Window(first_col, first_row, last_col - first_col, last_row - first_row)

    @property
    def share_on_grid(self) -> float:
        """How much of the area lies on the grid, 0..1; exact to about a thousandth where it reaches beyond."""
        left, top = min(p.col_min for p in self._polygons), min(p.row_min for p in self._polygons)
        width = max(p.col_max for p in self._polygons) - left
        height = max(p.row_max for p in self._polygons) - top
        if left >= 0 and top >= 0 and left + width <= self.grid.width and top + height <= self.grid.height:
            return 1.0
        if not self._near(self.grid.window):
            return 0.0
        side = max(width, height) / _CELLS
        cells = Window(0, 0, *(max(1, math.ceil(reach / side)) for reach in (width, height)))
        burned = _burn(self._polygons, cells, (left, side, 0, top, 0, side))
        x, y = left + (np.arange(cells.width) + 0.5) * side, top + (np.arange(cells.height) + 0.5) * side
        on_grid = ((y >= 0) & (y <= self.grid.height))[:, None] & ((x >= 0) & (x <= self.grid.width))[None]
        return float((burned & on_grid).sum() / max(1, burned.sum()))

    def geometry(self) -> ogr.Geometry:
        """The polygons in the grid's CRS, as one."""
        whole = ogr.Geometry(ogr.wkbMultiPolygon)
        for polygon in self._polygons:
            shape = ogr.CreateGeometryFromWkb(polygon.wkb)
            for ring in (shape.GetGeometryRef(k) for k in range(shape.GetGeometryCount())):
                for point in range(ring.GetPointCount()):
                    ring.SetPoint_2D(point, *self.grid.xy(ring.GetX(point), ring.GetY(point)))
            whole.AddGeometry(shape)
        return whole

    def touches(self, window: Window) -> bool:
        """Whether the boxes around the polygons reach into ``window``: quick, and true wherever a pixel is inside."""
        return bool(self._near(window))

    def intersects(self, window: Window) -> bool:
        """Whether a pixel of ``window`` is inside."""
        return bool(self._near(window)) and bool(self.mask(window).any())

    def mask(self, window: Window) -> npt.NDArray[np.bool_]:
        """``(rows, cols)``, true for the pixels inside."""
        near = self._near(window)
        if window.is_empty or not near:
            return np.zeros((window.height, window.width), np.bool_)
        try:
            return _burn(near, window)
        except GdalError as error:
            raise AreaError(
                f"The area cannot be drawn onto the scene's pixels ({error}). Repair its polygons, or draw them again."
            ) from None

    def _near(self, window: Window) -> list[_Polygon]:
        return [
            p
            for p in self._polygons
            if p.col_max > window.col
            and p.col_min < window.col_end
            and p.row_max > window.row
            and p.row_min < window.row_end
        ]


def open_area(source: Union[str, os.PathLike[str]], grid: Grid) -> Area:
    """The area that a vector file or a box describes.

    Parameters
    ----------
    source : a file of polygons (all layers, or one with ``path|layername=name``), in any CRS; or
        ``xmin,ymin,xmax,ymax`` in the CRS of the scene (columns and rows where it has none)
    grid : the scene's pixels

    Raises
    ------
    AreaError
        The source cannot be read, has no polygon, or does not overlap the grid.
    """
    text = os.fspath(source)
    box = _box(text)
    area = drawn([box] if box is not None else [polygon for _, polygon in _from_file(text, grid)], grid)
    if area is None:
        raise AreaError(f"{text} has no polygon; draw the area as polygons.")
    if not area._near(grid.window):
        found = area._polygons
        corners = [grid.xy(c, r) for p in found for c in (p.col_min, p.col_max) for r in (p.row_min, p.row_max)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        raise AreaError(
            f"The area (x {min(xs):.8g} to {max(xs):.8g}, y {min(ys):.8g} to {max(ys):.8g}) does not overlap the scene "
            "(x {0:.8g} to {2:.8g}, y {1:.8g} to {3:.8g}); choose one inside it.".format(*grid.bounds)
        )
    return area


def open_areas(source: Union[str, os.PathLike[str]], grid: Grid, field: str = "") -> list[tuple[str, Area]]:
    """The areas of a vector file, one by one, in the file's order; they may lie outside the grid.

    Features of one name are one area: what stands in ``field``, else their number; without a ``field`` that of the
    fields ``name``, else ``id``, else the first of text. Parameters as in `open_area`.

    Raises
    ------
    AreaError
        The source cannot be read, has no such field or no polygon.
    """
    text = os.fspath(source)
    box = _box(text)
    groups: dict[tuple[str, bool], list[ogr.Geometry]] = {}
    if field and box is None:
        naming_field(text, field)
    for name, polygon in [((text, True), box)] if box is not None else _from_file(text, grid, field):
        groups.setdefault(name, []).append(polygon)
    areas = [(name, area) for (name, _), polygons in groups.items() if (area := drawn(polygons, grid)) is not None]
    if not areas:
        raise AreaError(f"{text} has no polygon; draw the areas as polygons.")
    return areas


def naming_field(source: str, field: str = "") -> str:
    """The field that names the areas of a vector file: ``field``, or the one that is guessed; ``""`` for none.

    Raises
    ------
    AreaError
        The file cannot be read or has no such field; the fields it has are named.
    """
    if _box(source) is not None:
        return ""
    path, _, _dataset, layers = open_layers(source)  # the file must stay open as long as its layers
    definitions = [layer.GetLayerDefn() for layer in layers]
    fields = [item.GetFieldDefn(k) for item in definitions for k in range(item.GetFieldCount())]
    names = list(dict.fromkeys(item.GetName() for item in fields))
    if field and field not in names:
        raise AreaError(f"{path} has no field {field!r}; it has {', '.join(names) or 'none'}.")
    return field or next((fields[k].GetName() for k in _guessed(fields)), "")


def drawn(polygons: Sequence[ogr.Geometry], grid: Grid) -> Optional[Area]:
    """The area of polygons in the grid's CRS, which are changed; ``None`` where there are none."""
    found = []
    for geometry in polygons:
        _into_pixels(geometry, grid)
        col_min, col_max, row_min, row_max = geometry.GetEnvelope()
        found.append(_Polygon(bytes(geometry.ExportToWkb()), col_min, col_max, row_min, row_max))
    return Area(found, grid) if found else None


def area_files(text: str) -> list[Path]:
    """The files that an area is read from: with a Shapefile all its parts; none for a box of numbers."""
    path = Path(text.split("|")[0]) if text else None
    if path is None or not os.path.isfile(path):
        return []
    return sorted(path.parent.glob(f"{glob.escape(path.stem)}.*")) if path.suffix.lower() == ".shp" else [path]


def _box(text: str) -> Optional[ogr.Geometry]:
    parts = text.split(",")
    if len(parts) != 4:
        return None
    try:
        xmin, ymin, xmax, ymax = (float(part) for part in parts)
    except ValueError:
        return None
    if not (xmax > xmin and ymax > ymin):
        raise AreaError(f"The box {text} is empty; give xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax.")
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in ((xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)):
        ring.AddPoint_2D(x, y)
    polygon = ogr.Geometry(ogr.wkbPolygon)
    polygon.AddGeometry(ring)
    return polygon


def _from_file(text: str, grid: Grid, field: str = "") -> Iterator[tuple[tuple[str, bool], ogr.Geometry]]:
    """Every polygon of a vector file in the grid's CRS, with the name of its feature by ``field``, or as guessed.

    Beside the name whether a field gives it: the feature's number in place of a name is no other feature's name.
    """
    path, wanted, _dataset, layers = open_layers(text)  # the file must stay open as long as its layers
    for layer in layers:
        if "subset" in wanted:
            layer.SetAttributeFilter(wanted["subset"])
        change, step = change_to(layer, grid)
        for feature in layer:
            geometry = feature.GetGeometryRef()
            for polygon in simple_polygons(geometry.Clone()) if geometry is not None else ():
                yield _name(feature, field), reprojected(polygon, change, step, path)


def _guessed(fields: Sequence[ogr.FieldDefn]) -> list[int]:
    """Which of the fields may name a feature, the likeliest first."""
    order = [i for word in ("name", "id") for i, field in enumerate(fields) if field.GetName().lower() == word]
    return [*order, *(i for i, field in enumerate(fields) if field.GetType() == ogr.OFTString)]


def _name(feature: ogr.Feature, field: str) -> tuple[str, bool]:
    fields = [feature.GetFieldDefnRef(i) for i in range(feature.GetFieldCount())]
    order = [i for i, item in enumerate(fields) if item.GetName() == field] if field else _guessed(fields)
    given = next((feature.GetFieldAsString(i) for i in order if feature.IsFieldSetAndNotNull(i)), None)
    return (str(feature.GetFID()), False) if given is None else (given, True)


def _into_pixels(geometry: ogr.Geometry, grid: Grid) -> None:
    for i in range(geometry.GetGeometryCount()):
        ring = geometry.GetGeometryRef(i)
        for k in range(ring.GetPointCount()):
            col, row = grid.col_row(ring.GetX(k), ring.GetY(k))
            ring.SetPoint_2D(k, col, row)


def _burn(
    polygons: list[_Polygon], window: Window, transform: Optional[tuple[float, ...]] = None
) -> npt.NDArray[np.bool_]:
    """GDAL's own rule for pixel centers, in a plane where pixels are unit squares: no rotation can disturb it.

    ``transform``: of other cells in that plane, ``window`` counts them.
    """
    target = call(gdal.GetDriverByName("MEM").Create, "", window.width, window.height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(transform or (window.col, 1, 0, window.row, 0, 1))
    memory = call(ogr.GetDriverByName("Memory").CreateDataSource, "")
    layer = memory.CreateLayer("area", None, ogr.wkbPolygon)
    for polygon in polygons:
        feature: Any = ogr.Feature(layer.GetLayerDefn())
        with quiet():
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(polygon.wkb))
            layer.CreateFeature(feature)
    call(gdal.RasterizeLayer, target, [1], layer, burn_values=[1])
    out = np.empty((window.height, window.width), np.uint8)
    call(target.GetRasterBand(1).ReadRaster, 0, 0, window.width, window.height, buf_obj=out)
    return out.astype(np.bool_)


def field_values(source: str, field: str) -> list[str]:
    """The values of a polygon layer's ``field``, each once, sorted; empty ones are none.

    Raises
    ------
    AreaError
        The file cannot be read or has no such field; the fields it has are named.
    """
    path, _, dataset, layers = open_layers(source)
    found: set[str] = set()
    names: list[str] = []
    for layer in layers:
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
        if field in names:
            texts = (str(value).strip() for item in layer if (value := item.GetField(field)) is not None)
            found.update(text for text in texts if text)
    del dataset
    if field not in names and not found:
        raise AreaError(f"{path} has no field {field!r}; it has {', '.join(names) or 'none'}.")
    return sorted(found)
