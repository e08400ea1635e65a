"""How large pixels are on the ground, in any CRS."""

from __future__ import annotations

import math
from typing import Any, Optional

import numpy as np
from osgeo import osr

from .gdal_calls import GdalError, call
from .grid import Grid, Window, spatial_reference

Array = np.ndarray[Any, Any]

#: Above this part, a CRS that stretches areas deserves a word.
DISTORTION = 0.01


def pixel_areas(grid: Grid, window: Window) -> Array:
    """Areas of a window's pixels in square meters, float64, ``(rows, 1)`` or ``(rows, columns)``.

    In a projected CRS the area in its plane, in degrees the area on the ellipsoid (each row's own; exact between
    parallels, Snyder 1987, Map Projections: A Working Manual, equation 3-12; where rows do not follow parallels, from
    the radii of curvature at the pixel's center). Without a CRS a pixel counts as 1.
    """
    rows = np.arange(window.row, window.row_end, dtype=np.float64)
    if not grid.crs:
        return np.ones((window.height, 1))
    reference = spatial_reference(grid.crs)
    t = grid.transform
    plane = abs(t[1] * t[5] - t[2] * t[4])
    if not reference.IsGeographic():
        return np.full((window.height, 1), plane * float(reference.GetLinearUnits()) ** 2)
    unit = float(reference.GetAngularUnits())  # radians
    major, minor = float(reference.GetSemiMajor()), float(reference.GetSemiMinor())
    if t[4] == 0:
        ends = np.clip((t[3] + np.append(rows, window.row_end) * t[5]) * unit, -math.pi / 2, math.pi / 2)
        zones = np.abs(np.diff(_zone(ends, major, minor)))
        return np.asarray(zones[:, None] * abs(t[1]) * unit)
    columns = np.arange(window.col, window.col_end) + 0.5
    latitude = (t[3] + columns[None, :] * t[4] + (rows[:, None] + 0.5) * t[5]) * unit
    return np.asarray(plane * unit**2 * _ellipsoid_scale(latitude, major, minor))


def _zone(latitude: Array, major: float, minor: float) -> Array:
    """Area of the ellipsoid between the equator and a latitude, for one radian of longitude."""
    e = math.sqrt(max(0.0, 1 - (minor / major) ** 2))
    sine = np.sin(latitude)
    if e < 1e-9:
        return np.asarray(major**2 * sine)
    return np.asarray(minor**2 / 2 * (sine / (1 - (e * sine) ** 2) + np.arctanh(e * sine) / e))


def _ellipsoid_scale(latitude: Array, major: float, minor: float) -> Array:
    """Square meters of one square radian of latitude and longitude."""
    e2 = 1 - (minor / major) ** 2
    return np.asarray(major**2 * (1 - e2) / (1 - e2 * np.sin(latitude) ** 2) ** 2 * np.abs(np.cos(latitude)))


def pixel_sides_m(grid: Grid) -> Optional[tuple[float, float]]:
    """Height and width of the center pixel on the ground, in meters; ``None`` where the CRS is unknown.

    Their product is its area; of sheared pixels they keep the sides' ratio. A CRS that stretches areas by more than
    ``DISTORTION`` is taken to stretch both sides alike, as Mercator's projections do; less, as in UTM, is left as the
    plane has it, in which people count.
    """
    size = grid.pixel_size_m()
    if not size:
        return None
    t = grid.transform
    along = 1.0
    reference = spatial_reference(grid.crs)
    if reference.IsGeographic():
        unit = float(reference.GetAngularUnits())
        latitude = grid.xy(grid.width / 2, grid.height / 2)[1] * unit
        e2 = 1 - (float(reference.GetSemiMinor()) / float(reference.GetSemiMajor())) ** 2
        # A degree of latitude in degrees of longitude: the radii of curvature in the meridian and across it.
        along = (1 - e2) / (1 - e2 * math.sin(latitude) ** 2) / max(math.cos(latitude), 1e-9)
    high, wide = math.hypot(t[2], t[5] * along), math.hypot(t[1], t[4] * along)
    scale = area_distortion(grid.subgrid(Window(grid.width // 2, grid.height // 2, 1, 1)))
    if scale is not None and abs(scale - 1) > DISTORTION:
        size /= math.sqrt(scale)
    return size * math.sqrt(high / wide), size * math.sqrt(wide / high)


def area_distortion(grid: Grid) -> Optional[float]:
    """By how much the CRS stretches areas at the grid's corners and center, the farthest from 1.

    ``None`` where the CRS is unknown, in degrees, or has no way to degrees. A UTM zone gives about 1.001, the Mercator
    projection of the Web 2 at 45 degrees.
    """
    if not grid.crs:
        return None
    reference = spatial_reference(grid.crs)
    if reference.IsGeographic():
        return None
    scales = []
    try:
        degrees = call(reference.CloneGeogCS)
        degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        change = call(osr.CoordinateTransformation, reference, degrees)
        unit, meters = float(degrees.GetAngularUnits()), float(reference.GetLinearUnits())
        major, minor = float(reference.GetSemiMajor()), float(reference.GetSemiMinor())
        t = grid.transform
        step = math.sqrt(abs(t[1] * t[5] - t[2] * t[4]))
        for column, row in ((0, 0), (0, 1), (1, 0), (1, 1), (0.5, 0.5)):
            x, y = grid.xy(column * grid.width, row * grid.height)
            (a, b, _), (c, d, _), (e, f, _) = call(
                change.TransformPoints, [(x, y, 0), (x + step, y, 0), (x, y + step, 0)]
            )
            area = abs((c - a) * (f - b) - (e - a) * (d - b)) * unit**2
            area *= float(_ellipsoid_scale(np.array(b * unit), major, minor))
            scales.append((step * meters) ** 2 / area if area > 0 else math.inf)
    except GdalError:
        return None
    scales = [scale for scale in scales if math.isfinite(scale)]
    return max(scales, key=lambda scale: abs(math.log(scale))) if scales else None
