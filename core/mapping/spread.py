"""Explanations of networks that look around: what each pixel gives to those around it, added up over all tiles.

Each pixel of the scene is asked about once, in the core of one tile; the answer lies anywhere in that tile. The sum
over tiles is that of one pass over the whole image wherever the tile's margin holds the network's reach.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Sequence

import numpy as np

from ..model.card import Card, InputSpec, OutputSpec
from ..model.session import Session
from ..raster.grid import Grid, Window
from .bands import make_invalid, to_bands
from .images import Array, ImageRunner, Span, Tile, common

#: The tensor that says which pixels of a tile are asked about: float32 ``(1, 1, rows, cols)``.
ASKED = "asked"
#: Side of a tile: all layers are kept until the way back, which no larger one leaves the memory for.
_TILE = 512
_UNKNOWN_REACH = 64  # margin where nobody knows how far the network looks


@dataclass(frozen=True)
class _Asked(Span):
    """A tile along one axis, and the pixels of it that are asked about."""

    core: tuple[int, int] = (0, 0)


def tile_side(length: int, spec: InputSpec) -> int:
    """Pixels of a tile along an axis of ``length``."""
    multiple = max(1, spec.multiple)
    return spec.tile or min(_TILE // multiple * multiple, math.ceil(length / multiple) * multiple)


def whole_side(spec: InputSpec) -> int:
    """Pixels of the least tile whose margin holds the network's reach.

    >>> whole_side(InputSpec((), halo=100, multiple=16))
    304
    """
    multiple = max(1, spec.multiple)
    side = math.ceil(_margin(spec) * 8 / 3 / multiple) * multiple
    return side if 3 * side // 8 // multiple * multiple >= _margin(spec) else side + multiple


def _margin(spec: InputSpec) -> int:
    """How far the network looks, in whole steps of it."""
    multiple = max(1, spec.multiple)
    return math.ceil((_UNKNOWN_REACH if spec.halo is None else spec.halo) / multiple) * multiple


def cores(length: int, spec: InputSpec) -> list[tuple[int, int, int]]:
    """``(begin, end, start)``: pixels that are asked about, and the first one of their tile.

    >>> cores(1000, InputSpec((), halo=100, multiple=16))
    [(0, 400, 0), (400, 688, 288), (688, 1000, 496)]
    """
    side, multiple = tile_side(length, spec), max(1, spec.multiple)
    # A quarter of a tile at least is core: a network's view thins out far from the pixel, and time is not endless.
    margin = min(_margin(spec), 3 * side // 8 // multiple * multiple)
    last = max(0, math.ceil((length - side) / multiple) * multiple)  # on the network's own lattice
    found, begin, start = [], 0, 0
    while start < last:
        found.append((begin, start + side - margin, start))
        begin = start + side - margin
        start = min(begin - margin, last)
    return [*found, (begin, length, start)]


class SpreadRunner(ImageRunner):
    """Runs a graph of ``(1, bands, rows, cols)`` and `ASKED` to what is added up, ``(1, channels, rows, cols)``."""

    def __init__(self, card: Card, specs: Sequence[OutputSpec], session: Session, grid: Grid) -> None:
        super().__init__(card, specs, session, grid)
        self.notes.clear()  # of the tiles of a map
        self.sizes, self.unit = [_TILE], _TILE
        self._rows = _spans(grid.height, card.input)
        self._columns = _spans(grid.width, card.input)
        self._shape = tile_side(grid.height, card.input), tile_side(grid.width, card.input)

    def resize(self, size: int) -> None:
        """Nothing: their size is one."""

    def _computed(
        self, task: Tile, read: Window, values: Array, valid: Array, stop: Callable[[], bool]
    ) -> dict[str, Array]:
        rows, columns = task.row.pick(read.row), task.column.pick(read.col)
        mask = valid[rows][:, columns]
        core = _core(task.row), _core(task.column)
        asked = np.zeros((1, 1, *self._shape), np.float32)
        asked[(0, 0, *core)] = mask[core]
        if stop() or not asked.any():
            return {}
        height, width = mask.shape
        beyond = (0, 0), (0, self._shape[0] - height), (0, self._shape[1] - width)
        tile = np.pad(self._prepared(values[:, rows][:, :, columns], mask), beyond, mode="edge")
        given = self._session.run({self._card.input.tensor: tile[None], ASKED: asked}, self._tensors)
        return {name: array[0, :, :height, :width] for name, array in given.items()}

    def combine(self, block: Window, tasks: Sequence[Tile], results: Sequence[dict[str, Array]], valid: Array) -> Array:
        """Add up what the tiles give to ``block``."""
        sums: dict[str, Array] = {}
        for task, result in zip(tasks, results):
            inside_r, tile_r = common(block.row, block.height, task.row)
            inside_c, tile_c = common(block.col, block.width, task.column)
            for name, tensor in result.items():
                if name not in sums:
                    sums[name] = np.zeros((len(tensor), block.height, block.width), np.float32)
                sums[name][:, inside_r, inside_c] += tensor[:, tile_r, tile_c]
        if not sums:  # nothing to see: how many channels the tensors have is not known, nor needed
            empty = np.empty((len(self._specs), block.height, block.width), np.float32)
            make_invalid(empty, np.ones((block.height, block.width), bool), self._specs)
            return empty
        return to_bands(self._specs, sums, self._card, valid)


def _core(span: Span) -> slice:
    """The pixels of a tile that are asked about: all of one that does not say which."""
    return slice(*span.core) if isinstance(span, _Asked) else slice(0, span.size)


def _spans(length: int, spec: InputSpec) -> list[Span]:
    side, found = tile_side(length, spec), list[Span]()
    for begin, end, start in cores(length, spec):
        size = min(side, length - start)
        found.append(_Asked(start, size, np.ones(size, np.float32), core=(begin - start, end - start)))
    return found
