"""Values of one raster at the pixel centers of another of the same CRS: the nearest pixel, nothing mixed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from .grid import Grid, Window
from .mapfile import MapFile

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Places:
    """Where the pixels of a window lie in another raster.

    ``inside``: bool ``(rows, columns)``, which of them lie in it at all; ``part``: the window of it that holds them;
    ``lines`` and ``columns``: of each pixel inside, counted from the first of ``part``.
    """

    inside: Array
    part: Window
    lines: Array
    columns: Array

    def pick(self, values: Array, fill: Any) -> Array:
        """``values`` ``(..., rows, columns)`` of ``part`` at the window's pixels, ``fill`` outside."""
        out = np.full((*values.shape[:-2], *self.inside.shape), fill, values.dtype)
        out[..., self.inside] = values[..., self.lines, self.columns]
        return out


def places(source: Grid, grid: Grid, window: Window) -> Places:
    """Where the centers of ``window`` of ``grid`` lie in ``source``, which has the same CRS."""
    columns, rows = np.meshgrid(
        np.arange(window.col, window.col_end) + 0.5, np.arange(window.row, window.row_end) + 0.5
    )
    x, y = grid.xy(columns, rows)  # type: ignore[arg-type]
    place, line = (np.floor(part + 1e-9).astype(np.int64) for part in source.col_row(x, y))
    inside = (place >= 0) & (place < source.width) & (line >= 0) & (line < source.height)
    if not inside.any():
        none = np.zeros(0, np.int64)
        return Places(inside, Window(0, 0, 0, 0), none, none)
    place, line = place[inside], line[inside]
    left, top = int(place.min()), int(line.min())
    part = Window(left, top, int(place.max()) - left + 1, int(line.max()) - top + 1)
    return Places(inside, part, line - top, place - left)


def same_pixels(source: Grid, grid: Grid, window: Window) -> Optional[Window]:
    """The window of ``source`` whose pixels are those of ``window`` of ``grid``; ``None`` where none is."""
    shift = grid.offset_in(source)
    if shift is None:
        return None
    part = window.shifted(*shift)
    return part if source.window.contains(part) else None


def at_pixels(source: MapFile, grid: Grid, window: Window, band: int = 1) -> Array:
    """One band of a map (from 1; all for 0) at the centers of a window of another grid: float32, NaN outside."""
    part = same_pixels(source.grid, grid, window)
    if part is not None:
        return source.read(part, band)
    found = places(source.grid, grid, window)
    if found.part.is_empty:
        shape = (len(source.bands),) if band == 0 else ()
        return np.full((*shape, *found.inside.shape), np.nan, np.float32)
    return found.pick(source.read(found.part, band), np.nan)
