"""Where a grid lies on the globe: its outline in degrees, cut where it crosses the antimeridian."""

from __future__ import annotations

import math
from typing import Any, Optional

from osgeo import osr

from ..errors import GridError
from .grid import Grid, spatial_reference

Point = tuple[float, float]

_PER_SIDE = 16  # points along an edge: straight lines of a projection are curves in degrees
_DIGITS = 7  # of degrees: 1 cm
_SLIVER = 1e-6  # what reaches no further beyond the antimeridian (degrees) is cut off


def footprint(grid: Grid) -> Optional[tuple[dict[str, Any], list[float]]]:
    """Outline and box of ``grid`` in WGS 84, as GeoJSON (RFC 7946) has them; ``None`` where its CRS is unknown.

    An outline that crosses the antimeridian becomes a MultiPolygon, and its box has the larger longitude first. One
    around a pole reaches over all longitudes to the pole.

    Raises
    ------
    GridError
        Corners of the grid are nowhere on Earth.
    """
    if not grid.crs:
        return None
    ring = _unwrapped(_in_degrees(grid))
    turn = ring[-1][0] - ring[0][0]
    if abs(turn) > 180:
        return _around_pole(ring)
    middle = (min(x for x, _ in ring) + max(x for x, _ in ring)) / 2
    shift = -360 * math.floor((middle + 180) / 360)
    ring = [(x + shift, y) for x, y in ring]
    south, north = _span([y for _, y in ring])
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    if west >= -180 - _SLIVER and east <= 180 + _SLIVER:
        ring = [(min(max(x, -180.0), 180.0), y) for x, y in ring]
        west, east = max(west, -180.0), min(east, 180.0)
        return {"type": "Polygon", "coordinates": [_closed(ring)]}, [_round(west), south, _round(east), north]
    edge = -180.0 if west < -180 else 180.0
    parts = [_cut(ring, edge, keep_east=side) for side in (False, True)]
    shifts = (360.0, 0.0) if edge < 0 else (0.0, -360.0)
    moved = [[(x + by, y) for x, y in part] for part, by in zip(parts, shifts)]
    box = [_round(min(x for x, _ in moved[0])), south, _round(max(x for x, _ in moved[1])), north]
    return {"type": "MultiPolygon", "coordinates": [[_closed(part)] for part in moved]}, box


def _in_degrees(grid: Grid) -> list[Point]:
    """The closed edge of the grid in degrees, counterclockwise as GeoJSON wants it."""
    sides = [k / _PER_SIDE for k in range(_PER_SIDE)]
    w, h = grid.width, grid.height
    edge = [
        *((0.0, s * h) for s in sides),
        *((s * w, float(h)) for s in sides),
        *((float(w), h - s * h) for s in sides),
        *((w - s * w, 0.0) for s in sides),
        (0.0, 0.0),
    ]
    if grid.transform[1] * grid.transform[5] - grid.transform[2] * grid.transform[4] > 0:
        edge.reverse()  # rows from south to north
    globe = osr.SpatialReference()
    globe.ImportFromEPSG(4326)
    globe.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    try:
        to_degrees = osr.CoordinateTransformation(spatial_reference(grid.crs), globe)
        points = [to_degrees.TransformPoint(*grid.xy(col, row))[:2] for col, row in edge]
    except RuntimeError as error:
        raise GridError(
            f"The grid's place on the globe cannot be found ({error}). Check its CRS and its geotransform."
        ) from error
    if not all(math.isfinite(x) and math.isfinite(y) and abs(y) <= 90.0001 for x, y in points):
        raise GridError("Corners of the grid are nowhere on Earth; check its CRS and its geotransform.")
    return [(float(x), float(y)) for x, y in points]


def _unwrapped(ring: list[Point]) -> list[Point]:
    """Longitudes that go on where they would jump from 180 to -180."""
    out = [ring[0]]
    for x, y in ring[1:]:
        out.append((x - 360 * round((x - out[-1][0]) / 360), y))
    return out


def _around_pole(ring: list[Point]) -> tuple[dict[str, Any], list[float]]:
    pole = 90.0 if sum(y for _, y in ring) > 0 else -90.0
    if ring[-1][0] < ring[0][0]:
        ring = ring[::-1]
    first = min(range(len(ring) - 1), key=lambda k: (ring[k][0] + 180) % 360)
    around = [((x + 180) % 360 - 180, y) for x, y in (*ring[first:-1], *ring[:first])]
    (x0, y0), (x1, y1) = around[-1], around[0]
    y = y0 + (y1 - y0) * (180 - x0) / (x1 + 360 - x0)  # where it crosses the antimeridian
    shape = [(-180.0, y), *around, (180.0, y), (180.0, pole), (-180.0, pole)]
    south, north = _span([y for _, y in shape])
    return {"type": "Polygon", "coordinates": [_closed(shape if pole > 0 else shape[::-1])]}, [
        -180.0,
        south,
        180.0,
        north,
    ]


def _cut(ring: list[Point], edge: float, *, keep_east: bool) -> list[Point]:
    """The part of an outline on one side of a meridian (Sutherland and Hodgman 1974)."""
    out: list[Point] = []
    for (x0, y0), (x1, y1) in zip(ring[:-1], ring[1:]):
        in0, in1 = ((x >= edge) == keep_east or x == edge for x in (x0, x1))
        if in0:
            out.append((x0, y0))
        if in0 != in1:
            out.append((edge, y0 + (y1 - y0) * (edge - x0) / (x1 - x0)))
    return out


def _closed(ring: list[Point]) -> list[list[float]]:
    """Rounded, without points on the straight line between their neighbors, and ending where it begins."""
    points: list[list[float]] = []
    for x, y in ring:
        point = [_round(x), _round(y)]
        if not points or point != points[-1]:
            points.append(point)
    if points[0] == points[-1]:
        points.pop()
    kept = [
        point for k, point in enumerate(points) if not _between(points[k - 1], point, points[(k + 1) % len(points)])
    ]
    return [*kept, kept[0]]


def _between(a: list[float], b: list[float], c: list[float]) -> bool:
    """Whether ``b`` is within the rounding of the line from ``a`` to ``c``."""
    length = math.dist(a, c)
    off = abs((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0]))
    return off <= 2 * 10**-_DIGITS * length and math.dist(a, b) <= length and math.dist(b, c) <= length


def _span(values: list[float]) -> tuple[float, float]:
    return _round(min(values)), _round(max(values))


def _round(value: float) -> float:
    return round(value, _DIGITS)
