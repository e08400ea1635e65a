"""How a run is cut so that it keeps to its budget of memory, and what it takes at its peak, beyond the program itself.

Added up from what it holds at once: the block cache, blocks on their way, results kept for later blocks, the network.
The weights of the parts were set by the peaks of real runs; ``tests/benchmarks/bench_estimates.py`` compares both.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional, Sequence

from ..errors import ParameterError
from ..model import Model, OutputSpec
from ..model.prune import content_of
from ..model.working import Working, look_into
from ..raster.grid import Window
from .bands import needed_tensors
from .blocks import IN_FLIGHT, UNIT, plan_blocks
from .images import cropped_sides
from .job import Job

# GDAL's block cache: some rows of tiles of every band, but no more than this part of the budget. What a network that
# looks around gains by the memory is more than what is read twice without it.
_CACHE_BYTES = 96 << 20
_CACHE_PART, _CACHE_PART_AROUND = 6, 12
#: A block cache that is full and gives blocks back leaves gaps that nothing else fits into.
_GAPS = 2.25
#: Results of tiles that the next blocks need as well: this part of the budget at most.
_KEPT_SHARE = 8
_RUNTIME = 25 << 20  # the runtime's own, and what Python keeps of the run
_UNKNOWN = 128 << 20  # for a network that nobody can look into
_BYTES = 4
_WITH_OVERVIEWS = 4 / 3
_COPIES = 3  # of what one call of the network takes: gathered, prepared, given
#: The runtime asks for memory by doubling, needs some for itself, and keeps all for the next call: how many times what
#: is alive at once, for pixels and for tiles, which come in several shapes.
_PIXELS, _TILES = 2, 2.6
#: Sides and rows at which a network is tried.
_SIDES, _ROWS = (4, 8), (16, 32)


@dataclass(frozen=True)
class Plan:
    """The windows that a run is worked through in, and the bytes that it takes at its peak."""

    blocks: Sequence[Window]
    peak: int


def planned(job: Job, memory_mb: int, cores: int) -> Plan:
    """Cut ``job`` into the largest pieces with which it keeps to ``memory_mb``, and make its runner compute those.

    Returns
    -------
    The plan. Its peak is the budget itself where nobody can look into the network, and more than that where even the
    smallest pieces take more.

    Raises
    ------
    ParameterError
        The budget has no room for any block.
    """
    budget, looked = memory_mb << 20, _looked(job)
    plan: Optional[Plan] = None
    for turn, size in enumerate(job.runner.sizes):
        if turn:
            job.runner.resize(size)
        plan = _cut(job, budget, cores, looked)
        if plan is not None and plan.peak <= budget:
            return plan
    if plan is not None:
        return plan
    blocks = _blocks(job, budget - cache_bytes(job, memory_mb) - _UNKNOWN - _weights(job), 0)
    return Plan(blocks, _peak(job, blocks, budget, cores, looked))


def cache_bytes(job: Job, memory_mb: int) -> int:
    """What GDAL's block cache may take of a budget."""
    part = _CACHE_PART_AROUND if job.runner.looks_around else _CACHE_PART
    return min(_CACHE_BYTES, (memory_mb << 20) // part)


def kept_bytes(memory_mb: int) -> int:
    """What results of tiles may take of a budget until the last block that needs them."""
    return (memory_mb << 20) // _KEPT_SHARE


def bytes_per_pixel(model: Model, specs: Sequence[OutputSpec]) -> int:
    """Memory of one pixel in flight: its bands twice (read, gathered), its mask, its outputs twice."""
    # Of tiles the tensors of all channels are put together before they become bands, in one block at a time.
    outputs = 8 if model.card.input.layout == "pixels" else 16
    return 8 * len(model.card.input.channels.bands) + 2 + outputs * max(1, len(specs))


def _cut(job: Job, budget: int, cores: int, looked: Optional[Working]) -> Optional[Plan]:
    """The plan for the pieces that the runner computes now; ``None`` where nothing is left for blocks."""
    grid, unit = job.reader.grid, job.runner.unit
    whole = Window(0, 0, grid.width, grid.height)
    column, row = (max(0, (size // 2 // unit - 1) * unit) for size in (grid.width, grid.height))
    inner = Window(column, row, min(unit, grid.width), min(unit, grid.height))
    margin = _margin(job, inner) / (inner.width * inner.height)
    room = budget - _held(job, budget) - _network(job, [whole], cores, looked)
    try:
        blocks = _blocks(job, int(room), math.ceil(margin))
    except ParameterError:
        return None
    return Plan(blocks, _peak(job, blocks, budget, cores, looked))


def _blocks(job: Job, room: int, margin: int) -> list[Window]:
    """Windows of which those in flight fit into ``room`` bytes, with ``margin`` bytes a pixel for what is around."""
    per_pixel = bytes_per_pixel(job.model, job.outputs) + margin
    return plan_blocks(job.reader.grid, job.reader.block_shape, per_pixel, room, job.runner.unit)


def _margin(job: Job, block: Window) -> int:
    """Bytes of what is read around ``block``."""
    around = job.runner.read_window(block)
    pixels = max(0, around.width * around.height - block.width * block.height)
    return pixels * len(job.model.card.input.channels.bands) * 2 * _BYTES


def _peak(job: Job, blocks: Sequence[Window], budget: int, cores: int, looked: Optional[Working]) -> int:
    """Bytes that ``job``, worked through in ``blocks``, takes at its peak."""
    if looked is None:
        return budget
    largest = max(blocks, key=lambda block: block.width * block.height)
    flying = largest.width * largest.height * bytes_per_pixel(job.model, job.outputs) + _margin(job, largest)
    network = _network(job, blocks, cores, looked)
    return int(_held(job, budget) + min(IN_FLIGHT, len(blocks)) * flying + network)


def _held(job: Job, budget: int) -> float:
    """What is held all the time: the runtime, the weights, the block cache and results for later blocks."""
    grid, outputs = job.reader.grid, len(job.outputs)
    pixels = grid.width * grid.height
    stored = max((_stored(item.dtype) for item in job.scene.bands), default=_BYTES)
    read = pixels * len(job.model.card.input.channels.bands) * stored
    cache, limit = read + _WITH_OVERVIEWS * pixels * outputs * _BYTES, cache_bytes(job, budget >> 20)
    held = cache if cache <= limit else _GAPS * limit
    # Tiles whose side is not ours to choose overlap, and blocks cut through them.
    shared = job.runner.looks_around and len(job.runner.sizes) == 1
    kept = min(kept_bytes(budget >> 20), 2 * pixels * outputs * _BYTES) if shared else 0
    return _RUNTIME + _weights(job) + held + kept


def _weights(job: Job) -> int:
    # A cropped network's bytes are kept as well.
    return (4 if job.cropping else 3) * job.model.path.stat().st_size


def _looked(job: Job) -> Optional[Working]:
    """The network's tensors; ``None`` where they take none of the budget, or nobody can tell."""
    spec = job.model.card.input
    if spec.layout == "spread" or job.session.device.name != "cpu":  # cut for the budget already; on a device
        return None
    (shape, *_) = job.runner.shapes(Window(0, 0, 1, 1))
    if spec.layout == "image" and spec.tile is None:
        side = max(16, spec.multiple)
        tried = [(*shape[:2], side * count, side * count) for count in _SIDES]
    elif spec.layout == "image" or spec.batch is not None:
        tried = [shape]
    else:
        tried = [(rows, *shape[1:]) for rows in _ROWS]
    wanted = needed_tensors(job.outputs)
    content = job.cropping.content if job.cropping else content_of(job.model.path, wanted)
    if content is None:
        return None
    told = job.cropping.inputs((False, False, False, False)) if job.cropping else {}
    return look_into(content, spec.tensor, tried, wanted, told)


def _network(job: Job, blocks: Sequence[Window], cores: int, looked: Optional[Working]) -> float:
    """What all calls of the network that run at once take."""
    if looked is None:
        return _UNKNOWN
    runner = job.runner
    wanted = max((shape for block in blocks for shape in runner.shapes(block)), key=math.prod)
    cropping = job.cropping
    if cropping is not None:
        tiles = [tile for block in blocks for tile in runner.tasks(block)]
        sides = cropped_sides(max(tiles, key=lambda tile: tile.row.shown * tile.column.shown), cropping.context)
        most = looked.most(wanted, lambda name: cropping.share(name, (wanted[2], wanted[3]), sides))
    else:
        most = looked.most(wanted)
    if runner.looks_around:
        return _TILES * most + _COPIES * math.prod(wanted) * _BYTES
    # Each core has a square of pixels of its own, of which it takes a batch at a time.
    square = UNIT * UNIT * wanted[1] * _BYTES
    return min(cores, sum(len(runner.tasks(block)) for block in blocks)) * (_PIXELS * most + 2 * square)


def _stored(name: str) -> int:
    """Bytes of one stored number, by GDAL's name of its type.

    >>> _stored("Byte"), _stored("UInt16"), _stored("Float64")
    (1, 2, 8)
    """
    return 1 if name in ("Byte", "Int8") else 2 if name.endswith("16") else 8 if name.endswith("64") else _BYTES
