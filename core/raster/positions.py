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
    x0, x_col, x_row, y0, y_col, y_row = source.transform
    rows, cols = np.asarray(positions, np.float64).T + 0.5
    places = np.column_stack([x0 + x_col * cols + x_row * rows, y0 + y_col * cols + y_row * rows])
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
    x0, x_col, x_row, y0, y_col, y_row = target.transform
    cols, rows = np.linalg.solve([[x_col, x_row], [y_col, y_row]], (places - [x0, y0]).T)
    return np.asarray(np.column_stack([rows, cols]) - 0.5)
