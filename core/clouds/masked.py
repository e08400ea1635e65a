"""A copy of the image without what clouds and shadows hide."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Collection

import numpy as np

from ..errors import OutputError
from ..mapping import Request
from ..mapping.job import model_of, scene_of
from ..raster.grid import Grid, Window
from ..raster.mapfile import MapFile
from ..raster.writer import MapWriter, OutputBand, refuse_input

Array = np.ndarray[Any, Any]

_BLOCK = 1024


def masked_copy(
    request: Request, mask: Path, target: Path, hidden: Collection[int], step: Callable[[], None] = lambda: None
) -> Path:
    """Write the bands of the scene of ``request``, on its finest grid, to ``target``.

    Values are the scene's own reflectance (float32); NaN where they mean nothing, and where the first band of the map
    ``mask`` is one of ``hidden`` or holds no data. ``step`` is called before each block, and may raise to stop.

    Raises
    ------
    SceneError, OutputError
        The scene cannot be read, or the copy not written.
    """
    scene = scene_of(request, model_of(request))
    wanted = [item.band for item in scene.bands if not item.band.is_geometry]
    with MapFile(mask) as classes, scene.reader(wanted) as reader:
        grid = reader.grid
        refuse_input(target, [*scene.files(), mask])
        if target.suffix.lower() not in (".tif", ".tiff"):
            raise OutputError(f"{target.name} is not the name of a GeoTIFF; let it end in .tif.")
        blocks = list(grid.windows((_BLOCK, _BLOCK)))
        with MapWriter(
            target,
            grid,
            [OutputBand(band.name, band.common_name, unit="1") for band in wanted],
            run_key=json.dumps([str(mask), mask.stat().st_mtime_ns, [str(path) for path in scene.files()]]),
            blocks=blocks,
            protected=[*scene.files(), mask],
        ) as writer:
            for index, window in enumerate(blocks):
                step()
                if writer.done(index):
                    continue
                values, valid = reader.read(window)
                found = at_pixels(classes, grid, window)
                values[:, ~valid | np.isin(found, list(hidden)) | ~np.isfinite(found)] = np.nan
                writer.write(index, values)
            return writer.finish()


def at_pixels(classes: MapFile, grid: Grid, window: Window) -> Array:
    """The first band of a map at the centers of a window of another grid of the same CRS: float32, NaN outside."""
    columns, rows = np.meshgrid(
        np.arange(window.col, window.col_end) + 0.5, np.arange(window.row, window.row_end) + 0.5
    )
    x, y = grid.xy(columns, rows)  # type: ignore[arg-type]
    place, line = (np.floor(part + 1e-9).astype(np.int64) for part in classes.grid.col_row(x, y))
    inside = (place >= 0) & (place < classes.grid.width) & (line >= 0) & (line < classes.grid.height)
    out = np.full(inside.shape, np.nan, np.float32)
    if inside.any():
        left, top = int(place[inside].min()), int(line[inside].min())
        part = Window(left, top, int(place[inside].max()) - left + 1, int(line[inside].max()) - top + 1)
        out[inside] = classes.read(part, 1)[line[inside] - top, place[inside] - left]
    return out
