"""What a run will cost, before it: measured on a piece of the scene, told as a range."""

from __future__ import annotations

import math
import os
import time
from typing import Any, Hashable, Sequence

from ..cost import HIGH, LARGEST, LOW, Estimate
from ..model import Model
from ..raster.grid import Window
from ..raster.scene import Scene
from .bands import chosen_outputs
from .blocks import UNIT
from .images import Tile, key
from .job import Job, model_of, scene_of
from .memory import planned
from .provenance import Request

#: A piece is enlarged as long as it computes within this time (s).
_PATIENCE = 0.6
#: A first piece, which takes longer than those after it, is enough where it took this time (s).
_SLOW = 1.5
#: Opening files, loading the model, writing overviews (s).
_START = (0.5, 4.0)
_BYTES = 4
#: Seconds for a pixel on one core, or for a tile on all, by what decides them.
_known: dict[tuple[Any, ...], float] = {}


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
    return estimate_scene(model, scene, request)


def estimate_scene(model: Model, scene: Scene, request: Request) -> Estimate:
    """As ``estimate``, of a model and a scene that are open; of ``request`` only how they are mapped is used."""
    cores = request.threads or os.cpu_count() or 1
    with Job(model, scene, outputs=request.outputs, area=request.area, device=request.device, threads=cores) as job:
        plan, grid = planned(job, request.memory_mb, cores), job.reader.grid
        windows = list(grid.windows((UNIT, UNIT)))
        if job.area is not None:
            windows = [window for window in windows if job.area.intersects(window)]
        pixels = sum(window.width * window.height for window in windows)
        told = (model.sha256, scene.sources, job.session.device.name, request.outputs, cores, job.runner.unit)
        if told not in _known:
            _known[told] = _measured(job)
        alone = job.session.device.name != "cpu" or job.runner.looks_around
        count = len(_tiles(job, windows)) if job.runner.looks_around else pixels
        total = count * _known[told] / (1 if alone else cores)
    size = grid.width * grid.height * _BYTES * len(chosen_outputs(model.card, request.outputs)) / 1e6
    return Estimate(
        pixels,
        (_START[0] + LOW * total, _START[1] + HIGH * total),
        math.ceil(plan.peak / 2**20),
        LARGEST * size,
    )


def _tiles(job: Job, windows: Sequence[Window]) -> set[Hashable]:
    """The tiles that ``windows`` need, each once."""
    return {key(task) if isinstance(task, Tile) else task for window in windows for task in job.runner.tasks(window)}


def _measured(job: Job) -> float:
    """Seconds for a pixel, or for a tile of what looks around.

    Of growing pieces the last that was quick enough counts; the first one warms up.
    """
    grid, runner = job.reader.grid, job.runner
    # A network computes whole tiles; a piece on their lattice needs the fewest.
    sides = [runner.unit, runner.unit] if runner.looks_around else [16, 64, UNIT]
    cost = spent = 0.0
    for turn, side in enumerate(sides):
        width, height = min(side, grid.width), min(side, grid.height)
        if turn > 1 and cost * width * height > _PATIENCE:
            break
        if turn == 1 and spent > _SLOW:  # even when cold: good enough
            break
        column, row = (grid.width - width) // 2, (grid.height - height) // 2
        if runner.looks_around:
            column, row = column // side * side, row // side * side
        piece = Window(column, row, width, height)
        started = time.perf_counter()
        job.compute(piece)
        spent = time.perf_counter() - started
        cost = spent / (len(_tiles(job, [piece])) if runner.looks_around else width * height)
    return cost
