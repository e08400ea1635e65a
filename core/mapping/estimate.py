"""What a run will cost, before it: measured on a piece of the scene, told as a range."""

from __future__ import annotations

import math
import os
import time
from dataclasses import dataclass
from typing import Any, Hashable, Sequence

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
#: Of what was measured on the piece: a run reads and writes meanwhile, and shares the machine with others.
LOW, HIGH = 0.6, 2.5
#: Opening files, loading the model, writing overviews (s).
_START = (0.5, 4.0)
#: Of the plain numbers, where nothing compresses: overviews come on top.
LARGEST = 1.4
_BYTES = 4
#: Seconds for a pixel on one core, or for a tile on all, by what decides them.
_known: dict[tuple[Any, ...], float] = {}


@dataclass(frozen=True)
class Estimate:
    """What a run will cost.

    Pixels that are computed; seconds from low to high; memory at its peak beyond the program itself (MB, about); size
    of what it writes (MB, at most).
    """

    pixels: int
    seconds: tuple[float, float]
    memory_mb: int
    size_mb: float

    @property
    def text(self) -> str:
        """The estimate for people.

        >>> Estimate(10**6, (8.0, 33.0), 1024, 12.3).text
        '8 s to 33 s, about 1000 MB of memory, writes up to 12 MB'
        """
        (low, high), memory, size = self.seconds, coarse(self.memory_mb), rounded(self.size_mb)
        if high == math.inf:
            return f"{duration(low)} or longer, about {memory} MB of memory, writes up to {size} MB"
        return f"{duration(low)} to {duration(high)}, about {memory} MB of memory, writes up to {size} MB"


def together(found: Sequence[Estimate]) -> Estimate:
    """What several runs cost that are made one after the other.

    >>> together([Estimate(10, (1.0, 2.0), 100, 0.5), Estimate(10, (2.0, 4.0), 80, 0.5)])
    Estimate(pixels=20, seconds=(3.0, 6.0), memory_mb=100, size_mb=1.0)
    """
    low, high = (sum(item.seconds[end] for item in found) for end in (0, 1))
    pixels, size = sum(item.pixels for item in found), sum(item.size_mb for item in found)
    return Estimate(pixels, (low, high), max((item.memory_mb for item in found), default=0), size)


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


def coarse(size: int) -> int:
    """A size of which no more than two digits are known.

    >>> coarse(83), coarse(148), coarse(1024)
    (83, 150, 1000)
    """
    digits = int(10 ** max(0, len(str(size)) - 2))
    return round(size / digits) * digits


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
