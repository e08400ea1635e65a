"""What a run takes of memory at its peak, beyond the program itself: added up from what it holds at once.

The weights of the parts were set by the peaks of real runs; ``tests/benchmarks/bench_estimates.py`` compares both.
"""

from __future__ import annotations

import math
from typing import Optional, Sequence

from ..model.working import working_bytes
from ..raster.grid import Window
from .bands import needed_tensors
from .blocks import IN_FLIGHT, UNIT
from .engine import bytes_per_pixel, cache_bytes
from .job import Job

_RUNTIME = 15 << 20  # the runtime's own, and what Python keeps of the run
_BYTES = 4
_WITH_OVERVIEWS = 4 / 3
_COPIES = 3  # of what one call of the network takes: gathered, prepared, given
#: A block cache that is full and gives blocks back leaves gaps that nothing else fits into.
_GAPS = 2.25
#: The runtime keeps what it was given, and asks for more by doubling; once it knows a shape it takes one piece for it,
#: beside the pieces of the first time. By the number of calls and of shapes: one call, several, several shapes.
_ONCE, _AGAIN, _SEVERAL = 2, 3, 4
#: Sides and rows at which a network is tried.
_SIDES, _ROWS = (4, 8), (16, 32)


def peak_bytes(job: Job, blocks: Sequence[Window], memory_mb: int, cores: int) -> int:
    """Bytes that ``job``, worked through in ``blocks``, takes at its peak beyond the program itself.

    ``memory_mb`` itself, which it was cut for, where nobody can look into the network.
    """
    working = _network(job, blocks, cores)
    if working is None:
        return memory_mb << 20
    grid, outputs = job.reader.grid, len(job.outputs)
    bands = len(job.model.card.input.channels.bands)
    pixels = grid.width * grid.height
    read = pixels * bands * max((_stored(item.dtype) for item in job.scene.bands), default=_BYTES)
    cache, limit = read + _WITH_OVERVIEWS * pixels * outputs * _BYTES, cache_bytes(memory_mb)
    held = cache if cache <= limit else _GAPS * limit
    largest = max(blocks, key=lambda block: block.width * block.height)
    around = job.runner.read_window(largest)
    block, margin = largest.width * largest.height, around.width * around.height - largest.width * largest.height
    flying = block * bytes_per_pixel(job.model, job.outputs) + margin * bands * 2 * _BYTES
    weights = 3 * job.model.path.stat().st_size
    return int(_RUNTIME + held + min(IN_FLIGHT, len(blocks)) * flying + weights + working)


def _network(job: Job, blocks: Sequence[Window], cores: int) -> Optional[float]:
    """What all calls of the network that run at once take."""
    runner, spec = job.runner, job.model.card.input
    if spec.layout == "spread":  # cut for the budget already
        return None
    shapes: set[tuple[int, ...]] = set()
    for block in blocks:
        shapes |= runner.shapes(block)
    wanted = max(shapes, key=math.prod)
    fixed = spec.batch is not None if len(wanted) == 2 else spec.tile is not None
    if fixed:
        tried = [wanted]
    elif len(wanted) == 2:
        tried = [(rows, wanted[1]) for rows in _ROWS]
    else:
        unit = max(16, spec.multiple)
        tried = [(*wanted[:2], unit * side, unit * side) for side in _SIDES]
    tensors = needed_tensors(job.outputs)
    most = working_bytes(job.model.path, spec.tensor, tried, wanted, tensors)
    if most is None:
        return None
    given = math.prod(wanted) * _BYTES
    if runner.looks_around:
        calls = sum(len(runner.tasks(block)) for block in blocks)
        times = _ONCE if calls == 1 else _AGAIN if len(shapes) == 1 else _SEVERAL
        return times * most + _COPIES * given
    # Each core has a square of pixels of its own, of which it takes a batch at a time.
    square = UNIT * UNIT * wanted[1] * _BYTES
    return min(cores, sum(len(runner.tasks(block)) for block in blocks)) * (_ONCE * most + 2 * square)


def _stored(name: str) -> int:
    """Bytes of one stored number, by GDAL's name of its type.

    >>> _stored("Byte"), _stored("UInt16"), _stored("Float64")
    (1, 2, 8)
    """
    return 1 if name in ("Byte", "Int8") else 2 if name.endswith("16") else 8 if name.endswith("64") else _BYTES
