"""A copy of the image without what clouds and shadows hide."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Callable, Collection

import numpy as np

from ..mapping import Request
from ..mapping.job import model_of, scene_of
from ..raster.mapfile import MapFile
from ..raster.nearest import at_pixels
from ..raster.writer import MapWriter, OutputBand, refuse_input

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
    bands = [item.band for item in scene.bands if not item.band.is_geometry]
    # Quality bands and the like are no image, and where they hold nothing the image may.
    wanted = [band for band in bands if band.wavelength_nm is not None] or bands
    with MapFile(mask) as classes, scene.reader(wanted) as reader:
        grid = reader.grid
        refuse_input(target, [*scene.files(), mask])
        blocks = list(grid.windows((_BLOCK, _BLOCK)))
        with MapWriter(
            target,
            grid,
            [OutputBand(band.name, band.common_name, unit="1") for band in wanted],
            metadata={"TERRACLARA_MASKED_BY": mask.name},
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
            return writer.finish(threads=request.threads, step=lambda share: step())
