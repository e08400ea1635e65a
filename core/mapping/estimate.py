"""What a run will cost, before it: measured on a piece of the scene, told as a range."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import Any

from ..raster.grid import Window
from .bands import chosen_outputs
from .blocks import UNIT
from .job import Job, model_of, scene_of
from .provenance import Request

#: A piece is enlarged as long as it computes within this time (s).
_PATIENCE = 0.6
#: Of what was measured on the piece: a run reads and writes meanwhile, and shares the machine with others.
_LOW, _HIGH = 0.6, 2.5
#: Opening files, loading the model, writing overviews (s).
_START = (0.5, 4.0)
#: Of the plain numbers, where nothing compresses: overviews come on top.
_LARGEST = 1.4
_BYTES = 4
#: Seconds for a pixel on one core, by what decides them.
_known: dict[tuple[Any, ...], float] = {}


@dataclass(frozen=True)
class Estimate:
    """Pixels that are computed, seconds from low to high, and memory and size of the map (MB, at most)."""

    pixels: int
    seconds: tuple[float, float]
    memory_mb: int
    size_mb: float

    @property
    def text(self) -> str:
        """The estimate for people.

        >>> Estimate(10**6, (8.0, 33.0), 1024, 12.3).text
        '8 s to 33 s, up to 1024 MB of memory, a map of up to 12 MB'
        """
        low, high = self.seconds
        return (
            f"{duration(low)} to {duration(high)}, up to {self.memory_mb} MB of memory, a map of up to "
            f"{rounded(self.size_mb)} MB"
        )


def duration(seconds: float) -> str:
    """A time as people say it.

    >>> duration(0.4), duration(75), duration(600), duration(9000)
    ('1 s', '75 s', '10 min', '2.5 h')
    """
    if seconds < 100:
        return f"{max(1, round(seconds))} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.2g} h"


def rounded(size: float) -> str:
    """A size with two digits.

    >>> rounded(0.0123), rounded(12.34), rounded(1234.5)
    ('0.1', '12', '1234')
    """
    return f"{max(0.1, size):.1f}" if size < 10 else f"{size:.0f}"


def estimate(request: Request) -> Estimate:
    """What the map of ``request`` will cost. Its output is not used; nothing is written.

    The first time a model meets a scene a piece from its middle is mapped, which takes about a second; the cost of a
    pixel is remembered after that.

    Raises
    ------
    TerraClaraError
        As ``make_map``, where the run cannot begin.
    """
    model = model_of(request)
    scene = scene_of(request, model)
    cores = request.threads or os.cpu_count() or 1
    with Job(model, scene, outputs=request.outputs, area=request.area, device=request.device, threads=cores) as job:
        grid = job.reader.grid
        windows = list(grid.windows((UNIT, UNIT)))
        if job.area is not None:
            windows = [window for window in windows if job.area.intersects(window)]
        pixels = sum(window.width * window.height for window in windows)
        key = (model.sha256, scene.sources, job.session.device.name, request.outputs, cores)
        if key not in _known:
            _known[key] = _measured(job)
        alone = job.session.device.name != "cpu" or job.runner.looks_around
        total = pixels * _known[key] / (1 if alone else cores)
    size = grid.width * grid.height * _BYTES * len(chosen_outputs(model.card, request.outputs)) / 1e6
    return Estimate(
        pixels,
        (_START[0] + _LOW * total, _START[1] + _HIGH * total),
        request.memory_mb,
        _LARGEST * size,
    )


def _measured(job: Job) -> float:
    """Seconds for a pixel: of growing pieces the last that was quick enough; the first one warms up."""
    grid = job.reader.grid
    if job.runner.looks_around:  # a network computes whole tiles
        sides = [job.runner.unit, job.runner.unit]
    else:
        sides = [16, 64, UNIT]
    cost = spent = 0.0
    for turn, side in enumerate(sides):
        width, height = min(side, grid.width), min(side, grid.height)
        if turn > 1 and cost * width * height > _PATIENCE:
            break
        if turn == 1 and spent > 4 * _PATIENCE:  # slow even when cold: good enough
            break
        piece = Window((grid.width - width) // 2, (grid.height - height) // 2, width, height)
        started = time.perf_counter()
        job.compute(piece)
        spent = time.perf_counter() - started
        cost = spent / (width * height)
    return cost
