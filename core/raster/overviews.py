"""Smaller pictures of a map, made from its blocks while they are written.

A block that is made of whole cells and whole tiles of a smaller picture gives its part of it at once, so that nothing
has to be read again. What no block holds a whole tile of, GDAL makes at the end, from the smallest picture made so far.
"""

from __future__ import annotations

import math
from typing import Any, Callable, Optional, Sequence

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from .gdal_calls import GdalError, call, gdal_option
from .grid import Grid, Window

#: Side of the tiles of smaller pictures. Small ones lie whole in a block of ever smaller pictures.
TILE = 128
#: A picture no longer than this needs no smaller one.
_SMALLEST = 512

Array = npt.NDArray[Any]


def factors(grid: Grid) -> list[int]:
    """By how much each smaller picture of ``grid`` is smaller: 2, 4, 8..."""
    found: list[int] = []
    while max(grid.width, grid.height) / 2 ** len(found) > _SMALLEST:
        found.append(2 ** (len(found) + 1))
    return found


def levels_of_blocks(grid: Grid, blocks: Sequence[Window]) -> int:
    """How many of ``factors`` every one of ``blocks`` gives whole tiles of, but at the grid's far edges."""
    edges = [edge for b in blocks for edge in (b.col, b.row)]
    edges += [b.col_end for b in blocks if b.col_end != grid.width]
    edges += [b.row_end for b in blocks if b.row_end != grid.height]
    common = math.gcd(*edges)  # 0 where one block is the whole grid
    return next((i for i, factor in enumerate(factors(grid)) if common % (factor * TILE)), len(factors(grid)))


def add_empty(dataset: gdal.Dataset, grid: Grid) -> None:
    """Give the open GeoTIFF of ``grid`` its smaller pictures, without data. Raises `GdalError`."""
    if not factors(grid):
        return
    with gdal_option("GDAL_TIFF_OVR_BLOCKSIZE", TILE):
        call(dataset.BuildOverviews, "NONE", factors(grid))


def write_levels(raster: gdal.Band, window: Window, values: Array, levels: int, method: str, kind: int) -> None:
    """Write what the block ``values`` (rows, cols) of ``window`` is in the first ``levels`` smaller pictures.

    ``method`` is one of `halved`; ``kind`` is GDAL's type of the values. Raises `GdalError`.
    """
    nodata = raster.GetNoDataValue()
    for level in range(levels):
        values = halved(values, method, nodata)
        height, width = values.shape
        place = (window.col >> level + 1, window.row >> level + 1, width, height)
        smaller = raster.GetOverview(level)
        call(smaller.WriteRaster, *place, values, buf_type=kind)
        # Tiles are complete: written now, so that their order never depends on GDAL's cache.
        call(smaller.FlushCache)


def make_rest(
    dataset: gdal.Dataset, levels: int, methods: Sequence[str], threads: int, step: Callable[[float], None]
) -> None:
    """Make the smaller pictures after the first ``levels`` of all bands, with their ``methods``.

    ``step`` is called many times with the share that is made; what it raises stops. Raises `GdalError`.
    """
    raised: list[BaseException] = []

    def goes_on(share: float, _: str, band: int) -> int:
        try:
            step((band + share) / len(methods))
        except BaseException as error:  # GDAL would print it, and go on
            raised.append(error)
        return int(not raised)

    for i, method in enumerate(methods):  # GDAL knows one method per call only
        raster = dataset.GetRasterBand(i + 1)
        pictures = [raster.GetOverview(k) for k in range(raster.GetOverviewCount())]
        smaller = pictures[levels:]
        if smaller:
            source = pictures[levels - 1] if levels else raster
            try:
                with gdal_option("GDAL_NUM_THREADS", threads):
                    call(gdal.RegenerateOverviews, source, smaller, method.upper(), goes_on, i)
            except GdalError:
                if not raised:
                    raise
            if raised:
                raise raised[0]
            for overview in smaller:
                call(overview.FlushCache)
        step((i + 1) / len(methods))


def halved(values: Array, method: str, nodata: Optional[float] = None) -> Array:
    """``values`` (rows, cols) with one pixel for each two by two: ``ceil(rows / 2)``, ``ceil(cols / 2)``, same dtype.

    Parameters
    ----------
    method : ``average`` of the pixels with data; ``mode``, the most frequent of them, and of several the first; or
        ``nearest``, the upper left one
    nodata : the value of pixels without data; NaN never is data. A cell without any has none in the result
    """
    if method == "nearest":
        return np.ascontiguousarray(values[::2, ::2])
    # An edge that has no neighbor counts twice, which moves neither an average nor the most frequent.
    whole = np.pad(values, [(0, side % 2) for side in values.shape], "edge")
    parts = [whole[row::2, col::2] for row in (0, 1) for col in (0, 1)]
    return _average(parts, nodata) if method == "average" else _mode(parts, nodata)


def _average(parts: Sequence[Array], nodata: Optional[float]) -> Array:
    dtype = parts[0].dtype
    wide = np.float32 if dtype.kind == "f" else np.int32
    total = np.add(parts[0], parts[1], dtype=wide)
    for part in parts[2:]:
        total += part
    lacking = np.isnan(total)
    if nodata is not None:
        for part in parts:
            lacking |= part == nodata
    mean = (total / 4 if dtype.kind == "f" else (total + 2) // 4).astype(dtype, copy=False)
    if lacking.any():
        cells = np.stack([part[lacking] for part in parts])
        known = ~np.isnan(cells) & (cells != nodata)
        count = np.maximum(known.sum(0), 1)
        sums = np.where(known, cells, 0).sum(0, dtype=np.float64)
        some = sums / count if dtype.kind == "f" else np.floor(sums / count + 0.5)
        # The first of a cell without any data has none either.
        mean[lacking] = np.where(known.any(0), some, cells[0]).astype(dtype)
    return mean


def _mode(parts: Sequence[Array], nodata: Optional[float]) -> Array:
    found, most = parts[0].copy(), _votes(parts[0], parts, nodata)
    for part in parts[1:]:
        votes = _votes(part, parts, nodata)
        better = votes > most
        found[better] = part[better]
        most[better] = votes[better]
    return found


def _votes(part: Array, parts: Sequence[Array], nodata: Optional[float]) -> Array:
    """How many of ``parts`` are as ``part``; none where it holds no data."""
    votes = np.zeros(part.shape, np.uint8)
    for other in parts:
        votes += part == other
    if nodata is not None:
        votes[part == nodata] = 0
    return votes
