"""Bring a band onto another grid, lazily: a warped virtual raster that computes what is read."""

from __future__ import annotations

from typing import Any, Optional

from osgeo import gdal, osr

from ..errors import GridError, SceneError
from .gdal_calls import GdalError, call, open_raster
from .grid import Grid, spatial_reference
from .sceneband import SceneBand

_LARGEST = 3.4028234663852886e38
# The smallest and the largest number of a stored type.
_ENDS = {"UInt16": (0.0, 65535.0), "Int16": (-32768.0, 32767.0), "Float32": (-_LARGEST, _LARGEST)}


def choose_method(band: SceneBand, target: Grid) -> tuple[str, str]:
    """GDAL's method and why, for a band that is read on ``target``.

    Averaging keeps what a large pixel would have measured. Bilinear never leaves the range of its
    neighbors and leaves no blocks, where nearest would print the coarse pixels into the map. Directions
    alone are taken from the nearest pixel: the mean of 359 and 1 degree is not 180.
    """
    if band.direction:
        return "near", "taken from the nearest pixel"
    ratio = _side(band.grid) / _side(target)
    return ("average", "averaged over smaller pixels") if ratio < 0.99 else ("bilinear", "interpolated (bilinear)")


def _side(grid: Grid) -> float:
    t = grid.transform
    return grid.pixel_size_m() or abs(t[1] * t[5] - t[2] * t[4]) ** 0.5


def warped_band(band: SceneBand, target: Grid) -> tuple[gdal.Dataset, list[Any]]:
    """A float32 raster of one band with the pixels of ``target``, in stored numbers, NaN where there is no data.

    Returns the raster and what must be kept alive with it. Raises `GridError`, `SceneError`.
    """
    try:
        source = open_raster(band.place[0])
        single = _single(source, band)
        options: dict[str, Any] = {
            "format": "VRT",
            "outputType": gdal.GDT_Float32,
            "workingType": gdal.GDT_Float32,
            # Overviews were made in ways unknown (JPEG 2000 has wavelets): the mean is of the pixels themselves.
            "overviewLevel": "NONE",
            "resampleAlg": choose_method(band, target)[0],
            "srcNodata": _empty_number(band),
            "dstNodata": "nan",
            "width": target.width,
            "height": target.height,
        }
        if band.grid.same_crs(target):
            # In pixels of the target, so that rotated and south-up grids are as good as any.
            single.SetProjection("")
            single.SetGeoTransform(_in_pixels_of(target, band.grid))
            options["outputBounds"] = (0, -target.height, target.width, 0)
        else:
            t = target.transform
            if t[2] or t[4] or t[1] < 0 or t[5] > 0:
                raise GridError(f"{band.path} has another CRS than a rotated or flipped grid; reproject it first.")
            options.update(srcSRS=band.grid.crs, dstSRS=target.crs, outputBounds=_outer(target))
        warped = call(gdal.Warp, "", single, **options)
    except GdalError as error:
        reason = error.beside(band.path)
        raise SceneError(
            f"{band.path} cannot be brought onto the grid of the other bands ({reason}). "
            "Check its CRS and its geotransform."
        ) from None
    if warped is None:
        raise SceneError(
            f"{band.path} cannot be brought onto the grid of the other bands. Check its CRS and its geotransform."
        )
    return warped, [source, single]


def _single(source: gdal.Dataset, band: SceneBand) -> gdal.Dataset:
    """The band alone, its mask with it, special numbers (saturated, fill) turned into the one that means nothing."""
    mask = {"maskBand": f"mask,{band.index}"} if band.masked else {"maskBand": "none"}
    single = call(gdal.Translate, "", source, format="VRT", bandList=[band.place[1]], noData="none", **mask)
    empty = _empty_number(band)
    if not band.special or empty is None:
        return single
    # A table that leaves every number as it is but the special ones, of floats also what is within 1 of them. It is
    # straight between its points: one beside zero keeps small numbers to their last digit.
    low, high = _ENDS.get(band.dtype, _ENDS["Float32"])
    points = {number: number for number in (low, -1.0, high, *(() if band.nodata is None else (band.nodata,)))}
    for number in band.special:
        points.update({number - 1: number - 1, number + 1: number + 1})
    points.update(dict.fromkeys(band.special, float(empty)))
    table = ",".join(f"{x!r}:{y!r}" for x, y in sorted(points.items()) if low <= x <= high)
    xml = single.GetMetadata("xml:VRT")[0]
    xml = xml.replace("<SimpleSource>", "<ComplexSource>")
    xml = xml.replace("</SimpleSource>", f"<LUT>{table}</LUT></ComplexSource>")
    return open_raster(xml)


def _empty_number(band: SceneBand) -> Optional[str]:
    if band.nodata is not None:
        return repr(band.nodata)
    if not band.is_integer:
        return "nan"
    return "0" if band.empty_zero else None


def _in_pixels_of(target: Grid, source: Grid) -> list[float]:
    """The source's geotransform in a plane where the target's pixel (col, row) lies at x = col, y = -row."""
    origin = target.col_row(*source.xy(0, 0))
    right = target.col_row(*source.xy(source.width, 0))
    down = target.col_row(*source.xy(0, source.height))

    def exact(value: float) -> float:
        # Corners of nested grids fall on whole pixels; rounding errors of map coordinates must not move them.
        return float(round(value)) if abs(value - round(value)) < 1e-6 else value

    x0, y0, x1, y1, x2, y2 = (exact(value) for value in (*origin, *right, *down))
    w, h = source.width, source.height
    return [x0, (x1 - x0) / w, (x2 - x0) / h, -y0, -(y1 - y0) / w, -(y2 - y0) / h]


def _outer(grid: Grid) -> tuple[float, float, float, float]:
    return grid.bounds


def check_overlap(band: SceneBand, target: Grid, first: str) -> None:
    """`GridError` naming both extents where a band has no pixel on ``target``."""
    if band.grid.same_crs(target):
        corners = [band.grid.xy(c, r) for c in (0, band.grid.width) for r in (0, band.grid.height)]
    else:
        change = osr.CoordinateTransformation(spatial_reference(band.grid.crs), spatial_reference(target.crs))
        steps = [i / 8 for i in range(9)]
        inside = [band.grid.xy(c * band.grid.width, r * band.grid.height) for c in steps for r in steps]
        try:
            corners = [point[:2] for point in call(change.TransformPoints, inside)]
        except GdalError as error:
            raise GridError(
                f"{band.path} cannot be reprojected ({error.beside(band.path)}). Check its CRS and its geotransform."
            ) from None
    pixels = [target.col_row(x, y) for x, y in corners]
    cols, rows = [c for c, _ in pixels], [r for _, r in pixels]
    if min(cols) >= target.width or max(cols) <= 0 or min(rows) >= target.height or max(rows) <= 0:
        raise GridError(
            f"{band.path} (x, y {_extent(band.grid)}) does not overlap {first} (x, y {_extent(target)}); "
            "choose files of one place."
        )


def _extent(grid: Grid) -> str:
    xmin, ymin, xmax, ymax = grid.bounds
    return f"{xmin:.8g} to {xmax:.8g}, {ymin:.8g} to {ymax:.8g}"
