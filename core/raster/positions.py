"""Where pixels of one grid lie on another."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from osgeo import osr

from .gdal_calls import GdalError, call
from .grid import Grid, spatial_reference

Array = np.ndarray[Any, Any]


def positions_on(target: Grid, source: Grid, positions: Array) -> Optional[Array]:
    """Rows and columns ``(n, 2)`` float64 on ``target`` of the middles of pixels ``(n, 2)`` of ``source``.

    ``None`` where the grids do not say how they lie to each other.
    """
    if target.same_as(source):
        return np.asarray(positions, np.float64)
    if not (target.has_georeference and source.has_georeference):
        return None
    places = np.array([source.xy(col + 0.5, row + 0.5) for row, col in positions], np.float64).reshape(-1, 2)
    if not target.same_crs(source):
        if not (target.crs and source.crs):
            return None
        try:
            change = call(osr.CoordinateTransformation, *(spatial_reference(g.crs) for g in (source, target)))
            places = np.array(call(change.TransformPoints, places.tolist()), np.float64).reshape(-1, 3)[:, :2]
        except GdalError:
            return None
    if not np.isfinite(places).all():
        return None
    found = np.array([target.col_row(x, y) for x, y in places], np.float64).reshape(-1, 2)
    return found[:, ::-1] - 0.5
