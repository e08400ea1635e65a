"""Models that look around a pixel: tiles with context, blended or cut where they meet.

Where the network's reach is known (``halo``), a tile is read with that much context and only its
core is kept: the map equals that of one pass over the whole image. Where it is not, tiles of one
size overlap and are blended by weights that rise from the tile's edge: linearly, or as the card's
``blend`` says. A tile that several blocks need is computed once (see ``memo``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Callable, Optional, Sequence, Union

import numpy as np

from ..errors import ModelError
from ..model.card import Card, InputSpec, OutputSpec
from ..model.cropping import Cropping, Sides
from ..model.session import Session
from ..raster.grid import Grid, Window
from .bands import channels_first, make_invalid, needed_tensors, to_bands
from .memo import Memo
from .prepare import Preparation

Array = np.ndarray[Any, Any]

#: Sides of a tile's core where the network takes any size and its reach is known: the larger, the less is computed
#: twice; the smaller, the less memory it takes.
_CORES = (1024, 768, 512, 384, 256, 128, 64)
_UNIT = 512  # of the blocks where there is no choice; and the largest core for a device, whose memory nobody tells
_TILE = 512  # side of a tile where the network takes any size but its reach is not known
_OVERLAP = 0.25


@dataclass(frozen=True)
class Span:
    """A tile along one axis: ``size`` pixels from ``start``, and the weight of each.

    ``context``: pixels before and after them that the network is shown as well. ``source``: where each pixel is read,
    for a tile that reaches beyond the image and sees it mirrored.
    """

    start: int
    size: int
    weights: Array
    source: Optional[Array] = None
    context: tuple[int, int] = (0, 0)

    @property
    def shown(self) -> int:
        """How many pixels the network is shown."""
        return self.size + sum(self.context)

    @property
    def read(self) -> tuple[int, int]:
        """The first pixel to read, and the one after the last."""
        if self.source is None:
            return self.start - self.context[0], self.start + self.size + self.context[1]
        return int(self.source.min()), int(self.source.max()) + 1

    def pick(self, start: int) -> Union[slice, Array]:
        """Where the pixels that the network is shown lie in values read from ``start``."""
        if self.source is None:
            return slice(self.read[0] - start, self.read[1] - start)
        return self.source - start

    @property
    def first(self) -> int:
        """The first pixel that the tile gives something to."""
        return self.start + int(np.flatnonzero(self.weights)[0])

    @property
    def last(self) -> int:
        """The last pixel that the tile gives something to."""
        return self.start + int(np.flatnonzero(self.weights)[-1])


@dataclass(frozen=True)
class Tile:
    """A tile of the image: what it is along both axes."""

    row: Span
    column: Span


class ImageRunner:
    """Runs a model of ``(n, bands, height, width)``. ``run`` is called from several threads."""

    looks_around = True

    def __init__(
        self,
        card: Card,
        specs: Sequence[OutputSpec],
        session: Session,
        grid: Grid,
        cropping: Optional[Cropping] = None,
    ) -> None:
        spec = card.input
        self._cropping = cropping
        self._card, self._specs, self._session, self._grid = card, specs, session, grid
        self._tensors = needed_tensors(specs)
        self._prepare = Preparation(spec)
        # Numbers of classes and flags cannot be averaged: such tensors are taken from one tile.
        self._whole = {
            item.tensor for item in specs if item.kind == "flag" or (item.kind == "class" and item.channel is not None)
        }
        self._multiple = max(1, spec.multiple)
        self.notes: list[str] = []
        self._memo: Memo[dict[str, Array]] = Memo()
        self.sizes: Sequence[int] = [_UNIT]
        if spec.halo is not None and spec.tile is None:
            self.sizes = _cores(max(grid.width, grid.height), _CORES[0] if session.device.name == "cpu" else _UNIT)
        self.resize(self.sizes[0])
        if spec.tile is not None and (grid.height < spec.tile or grid.width < spec.tile):
            self.notes.append(f"The scene is smaller than the model's tile of {spec.tile} pixels and was padded.")

    def resize(self, size: int) -> None:
        """Take tiles with a core of ``size`` pixels, where the network leaves a choice."""
        self.unit = size
        self._rows = _spans(self._grid.height, self._card.input, size)
        self._columns = _spans(self._grid.width, self._card.input, size)

    def read_window(self, block: Window) -> Window:
        """What has to be read to compute ``block``: its tiles, inside the grid."""
        tiles = self.tasks(block)
        top, left = min(t.row.read[0] for t in tiles), min(t.column.read[0] for t in tiles)
        bottom, right = max(t.row.read[1] for t in tiles), max(t.column.read[1] for t in tiles)
        return Window(left, top, min(right, self._grid.width) - left, min(bottom, self._grid.height) - top)

    def tasks(self, block: Window) -> Sequence[Tile]:
        """The tiles that give something to ``block``."""
        rows = [s for s in self._rows if s.last >= block.row and s.first < block.row + block.height]
        columns = [s for s in self._columns if s.last >= block.col and s.first < block.col + block.width]
        return [Tile(row, column) for row in rows for column in columns]

    def shapes(self, block: Window) -> set[tuple[int, ...]]:
        """The shapes of the input that the network is run on for ``block``."""
        spec = self._card.input
        return {
            (
                spec.batch or 1,
                len(spec.channels.bands),
                *(size + self._missing(size) for size in (tile.row.shown, tile.column.shown)),
            )
            for tile in self.tasks(block)
        }

    def expect(self, blocks: Sequence[Window], budget: int) -> int:
        """Be told all blocks to come: tiles that several of them need are kept, in at most ``budget`` bytes.

        Returns
        -------
        how many times a tile will be asked for, all blocks together
        """
        return self._memo.expect((key(tile) for block in blocks for tile in self.tasks(block)), budget)

    def run(self, task: Tile, read: Window, values: Array, valid: Array, stop: Callable[[], bool]) -> dict[str, Array]:
        """Run one tile: tensors ``(channels, height, width)``; empty where there is nothing to see."""
        return self._memo.get(key(task), lambda: self._computed(task, read, values, valid, stop))

    def _computed(
        self, task: Tile, read: Window, values: Array, valid: Array, stop: Callable[[], bool]
    ) -> dict[str, Array]:
        rows, columns = task.row.pick(read.row), task.column.pick(read.col)
        mask = valid[rows][:, columns]
        if stop() or not mask.any():
            return {}
        tile = self._prepared(values[:, rows][:, :, columns], mask)
        beyond = [self._missing(size) for size in tile.shape[1:]]
        if any(beyond):
            tile = np.pad(tile, ((0, 0), (0, beyond[0]), (0, beyond[1])), mode="edge")
        batch = np.broadcast_to(tile, (self._card.input.batch or 1, *tile.shape))
        # A network that is told where a tile has context computes less of it.
        told = self._cropping.inputs(cropped_sides(task, self._cropping.context)) if self._cropping else {}
        given = self._session.run({self._card.input.tensor: batch, **told}, self._tensors)
        self._whole.update(name for name, array in given.items() if array.dtype.kind in "iub")
        return {name: self._middle(name, array, task, tile.shape[1:]) for name, array in given.items()}

    def _prepared(self, values: Array, mask: Array) -> Array:
        """A tile as the network takes it, a copy; what is not in ``mask`` is zero."""
        tile = self._prepare(np.array(values, order="C"))
        tile[:, ~mask] = 0.0  # the middle of standardized inputs, and black elsewhere
        return tile

    def _missing(self, size: int) -> int:
        fixed = self._card.input.tile
        return fixed - size if fixed is not None else -size % self._multiple

    def _middle(self, name: str, array: Array, task: Tile, shown: tuple[int, ...]) -> Array:
        """What the network gives for the tile itself, of the size that it was ``shown``."""
        tensor = channels_first(array[:1] if array.ndim == 4 else array, "image")
        # Rows and columns that it computed none of, before and after the tile.
        gone = [(0, 0), (0, 0)]
        if self._cropping:
            less = self._cropping.context - self._cropping.margins[name]
            top, left, bottom, right = cropped_sides(task, self._cropping.context)
            gone = [(less * top, less * bottom), (less * left, less * right)]
        if tensor.shape[1:] != tuple(size - sum(each) for size, each in zip(shown, gone)):
            raise ModelError(
                f"The output {name!r} has {tensor.shape[1]} x {tensor.shape[2]} pixels for a tile of {shown[0]} x "
                f"{shown[1]}; only models that give one value for each pixel can be mapped."
            )
        row, column = (span.context[0] - each[0] for span, each in zip((task.row, task.column), gone))
        return tensor[:, row : row + task.row.size, column : column + task.column.size]

    def combine(self, block: Window, tasks: Sequence[Tile], results: Sequence[dict[str, Array]], valid: Array) -> Array:
        """Blend the tiles into the bands of ``block``."""
        total = np.zeros((block.height, block.width), dtype=np.float32)
        heaviest = np.zeros_like(total)
        sums: dict[str, Array] = {}
        for task, result in zip(tasks, results):
            if not result:
                continue
            inside_r, tile_r = common(block.row, block.height, task.row)
            inside_c, tile_c = common(block.col, block.width, task.column)
            weight = task.row.weights[tile_r, None] * task.column.weights[None, tile_c]
            total[inside_r, inside_c] += weight
            nearest = weight > heaviest[inside_r, inside_c]
            heaviest[inside_r, inside_c][nearest] = weight[nearest]
            for name, tensor in result.items():
                if name not in sums:
                    sums[name] = np.zeros((len(tensor), block.height, block.width), dtype=np.float32)
                part = tensor[:, tile_r, tile_c]
                if name in self._whole:
                    sums[name][:, inside_r, inside_c][:, nearest] = part[:, nearest]
                else:
                    sums[name][:, inside_r, inside_c] += weight * part
        if not sums:  # nothing to see in any tile: how many channels the tensors have is not known, nor needed
            empty = np.empty((len(self._specs), block.height, block.width), np.float32)
            make_invalid(empty, np.ones((block.height, block.width), bool), self._specs)
            return empty
        seen = total > 0
        for name, tensor in sums.items():
            if name not in self._whole:
                np.divide(tensor, total, out=tensor, where=seen)
        return to_bands(self._specs, sums, self._card, valid & seen)


def key(tile: Tile) -> tuple[int, int, int, int]:
    """What tells a tile from others."""
    return tile.row.start, tile.row.size, tile.column.start, tile.column.size


def common(start: int, length: int, span: Span) -> tuple[slice, slice]:
    """The part that a block and a tile share, in the coordinates of each."""
    first, last = max(start, span.start), min(start + length, span.start + span.size)
    return slice(first - start, last - start), slice(first - span.start, last - span.start)


def context_of_tiles(spec: InputSpec) -> int:
    """How many pixels around it a tile is shown with, of a network whose reach is known."""
    multiple = max(1, spec.multiple)
    return math.ceil((spec.halo or 0) / multiple) * multiple


def cropped_sides(tile: Tile, context: int) -> Sides:
    """On which sides ``tile`` has the whole ``context``: not at the image's edges."""
    (top, bottom), (left, right) = tile.row.context, tile.column.context
    return top >= context, left >= context, bottom >= context, right >= context


def _cores(longest: int, most: int) -> list[int]:
    """Sides that are worth a try, largest first: of those that hold the ``longest`` side the smallest is enough.

    >>> _cores(10980, 512), _cores(200, 1024), _cores(1, 1024)
    ([512, 384, 256, 128, 64], [256, 128, 64], [64])
    """
    return [core for core, smaller in zip(_CORES, (*_CORES[1:], 0)) if smaller < longest and core <= most]


def _spans(length: int, spec: InputSpec, core: int) -> list[Span]:
    tile, multiple = spec.tile, max(1, spec.multiple)
    if spec.halo is not None:
        context = context_of_tiles(spec)
        inner = max(multiple, core) if tile is None else tile - 2 * context
        core = inner // multiple * multiple
        if core > 0:
            return _exact_spans(length, core, context, tile, multiple)
    size = tile or math.ceil(_TILE / multiple) * multiple
    overlap = _OVERLAP if spec.overlap is None else spec.overlap
    if spec.blend == "cosine":
        return _mirrored_spans(length, size, overlap)
    return _blended_spans(length, size, overlap, multiple)


def _exact_spans(length: int, core: int, context: int, tile: Any, multiple: int) -> list[Span]:
    spans = []
    for begin in range(0, length, core):
        end = min(begin + core, length)
        start, stop = max(0, begin - context), min(length, end + context)
        if tile is None:
            weights = np.ones(end - begin, dtype=np.float32)
            spans.append(Span(begin, end - begin, weights, context=(begin - start, stop - end)))
            continue
        # The network takes this size only: give it more context, not less. What it gives serves several middles.
        start = max(0, min(start, _last_start(length, tile, multiple)))
        stop = min(length, start + tile)
        weights = np.zeros(stop - start, dtype=np.float32)
        weights[begin - start : end - start] = 1
        spans.append(Span(start, stop - start, weights))
    return spans


def _last_start(length: int, tile: int, multiple: int) -> int:
    """Where the last tile of one size begins: on the network's own lattice, and past the end where it must."""
    return -(-(length - tile) // multiple) * multiple


def _blended_spans(length: int, size: int, overlap: float, multiple: int) -> list[Span]:
    if length <= size:
        return [Span(0, length, np.ones(length, dtype=np.float32))]
    shared = min(size - 1, max(1, round(size * overlap)))
    step = max(multiple, (size - shared) // multiple * multiple)
    last = _last_start(length, size, multiple)
    starts = [*range(0, last, step), last]
    ramp = (np.arange(shared, dtype=np.float32) + 1) / (shared + 1)
    spans = []
    for start in starts:
        weights = np.ones(size, dtype=np.float32)
        if start > 0:
            weights[:shared] = ramp
        if start + size < length:
            weights[-shared:] = np.minimum(weights[-shared:], ramp[::-1])
        inside = min(size, length - start)
        spans.append(Span(start, inside, weights[:inside]))
    return spans


def _mirrored_spans(length: int, size: int, overlap: float) -> list[Span]:
    """Tiles of one size on a lattice that begins before the image, which is mirrored beyond its edges.

    They share ``size - int(size * (1 - overlap))`` pixels, over which weights rise as a half cosine from
    exactly 0 to exactly 1: a tapered cosine window (Harris 1978, doi:10.1109/PROC.1978.10837), whose sum
    over all tiles is 1. Every pixel of the image lies where the lattice is complete, so edges weigh as the
    middle does. Tiles that would give nothing to the image are left out.
    """
    step = min(size - 2, int(size - size * overlap))
    shared = size - step
    ramp = 0.5 - 0.5 * np.cos(np.pi * np.arange(shared) / (shared - 1))
    weights = np.ones(size)
    weights[:shared] *= ramp
    weights[-shared:] *= ramp[::-1]
    spans = []
    for start in range(-int(size * overlap), length - 1 if length > 1 else 1, step):
        positions = np.arange(start, start + size) % (2 * length)
        source = np.where(positions < length, positions, 2 * length - 1 - positions)
        spans.append(Span(start, size, weights.astype(np.float32), source))
    return spans
