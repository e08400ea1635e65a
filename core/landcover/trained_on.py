"""Where a model was trained, kept in its file so that it can be asked of a place, and not read.

A model that is judged at places that trained it looks better than it is. So the file keeps every pixel under the
training areas: as numbers into which the pixel, on its CRS' lattice, and the sample are mixed, in a range so narrow
that ``FALSE`` of all other places share a number with one of them. A square of pixels that all lie under areas is kept
as a whole (a quadtree), so that large areas cost what their outlines do, and as two numbers, since a false alarm of one
would speak for all its pixels. The numbers are sorted and stored as gaps (Golomb-Rice code): 12 to 15 bits for each.

What this hides, and what not: nobody reads a position from the file, and in a region a lonely plot is one among many
false ones. But the file answers whoever asks it about a place, and who asks about all pixels of a region finds large
areas again.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
from dataclasses import dataclass
from itertools import product
from typing import Any, Sequence

import numpy as np

from ..errors import GridError
from ..raster.grid import Grid
from ..raster.positions import positions_on
from .splitmix import split_mix

Array = np.ndarray[Any, Any]

#: Share of places elsewhere that are taken for one of the training pixels.
FALSE = 1e-3
#: A warning needs more places than chance alone brings as often as this.
CHANCE = 1e-3
#: Squares kept of one lattice at most; of more, the largest, and of equal ones some by chance.
MOST = 200_000

_FORMAT = 2
_EDGE = 1e-3  # pixels; a place so close to a pixel's edge counts as on both sides
_LEVELS = 24
_WIDE = 1 << 20  # pixels over which two lattices must agree to be one
_AT_ONCE = 1 << 20  # pixels that wait to be merged
_SECOND = 64  # added to the level of squares for the second of their numbers


@dataclass(frozen=True)
class Cells:
    """Squares of pixels under training areas: ``(m, 3)`` integers, level (its side is 2**level), row and column.

    They count on the lattice of ``transform`` in ``crs``, whose first pixel lies near the CRS' origin: so it tells of a
    scene no more than its CRS and how its pixels lie.
    """

    crs: str
    transform: tuple[float, float, float, float, float, float]
    cells: Array

    def joined(self, other: Cells) -> Cells:
        """Both, on one lattice."""
        return Cells(self.crs, self.transform, _merged(np.concatenate([self.cells, other.cells])))


class Gatherer:
    """Collects the pixels of a scene under its labels, window by window; of a scene that lies nowhere, none."""

    def __init__(self, grid: Grid) -> None:
        self._crs = grid.crs
        if not grid.crs:
            return
        t = grid.transform
        col, row = Grid(grid.crs, (0.0, t[1], t[2], 0.0, t[4], t[5]), 1, 1).col_row(t[0], t[3])
        self._shift = np.array([math.floor(row + _EDGE), math.floor(col + _EDGE)])
        x, y = grid.xy(-self._shift[1], -self._shift[0])
        self._transform = (x, t[1], t[2], y, t[4], t[5])
        self._kept, self._new = np.zeros((0, 3), np.int64), [np.zeros((0, 3), np.int64)]

    def add(self, pixels: Array) -> None:
        """Add rows and columns ``(n, 2)`` of pixels."""
        if not self._crs or not len(pixels):
            return
        moved = np.asarray(pixels, np.int64) + self._shift
        self._new.append(np.column_stack([np.zeros(len(moved), np.int64), moved]))
        if sum(map(len, self._new)) > _AT_ONCE:
            self._merge()

    def _merge(self) -> None:
        self._kept = _merged(np.concatenate([self._kept, *self._new]))
        self._new = []

    @property
    def cells(self) -> tuple[Cells, ...]:
        """What was found."""
        if not self._crs:
            return ()
        self._merge()
        return (Cells(self._crs, self._transform, self._kept),) if len(self._kept) else ()


def on_one_lattice(found: Sequence[Cells]) -> tuple[Cells, ...]:
    """Those of several scenes, with scenes of one lattice together."""
    kept: list[Cells] = []
    for cells in found:
        for k, other in enumerate(kept):
            if _grid(cells.crs, cells.transform).offset_in(_grid(other.crs, other.transform)) == (0, 0):
                kept[k] = other.joined(cells)
                break
        else:
            kept.append(cells)
    return tuple(kept)


def to_text(found: Sequence[Cells], seed: str) -> str:
    """What the file keeps; ``seed`` is a text of its own for every sample: equal samples make equal texts."""
    key = hashlib.sha256(seed.encode()).hexdigest()[:16]
    rows = []
    for item in found:
        levels = np.unique(item.cells[:, 0]).tolist()
        largest = np.lexsort((_mixed(item.cells, int(key, 16)), -item.cells[:, 0]))
        cells = item.cells[largest[:MOST]]
        cells = np.concatenate([cells, cells[cells[:, 0] > 0] + np.array([_SECOND, 0, 0])])
        span = max(1, math.ceil(len(cells) / FALSE))
        numbers = np.unique(_mixed(cells, int(key, 16)) % np.uint64(span))
        bits, low, high = _coded(numbers)
        rows.append(
            {
                "crs": item.crs,
                "transform": list(item.transform),
                "levels": levels,
                "cells": len(item.cells),
                "span": span,
                "numbers": len(numbers),
                "bits": bits,
                "low": base64.b64encode(low).decode(),
                "high": base64.b64encode(high).decode(),
            }
        )
    return json.dumps({"format": _FORMAT, "key": key, "false_alarms": FALSE, "lattices": rows}, sort_keys=True)


@dataclass(frozen=True)
class TrainedOn:
    """What a file keeps of where its model was trained."""

    key: int
    lattices: tuple[tuple[Grid, tuple[int, ...], int, Array], ...]

    @staticmethod
    def from_text(text: str) -> TrainedOn:
        """What ``to_text`` wrote; ``ValueError`` for anything else."""
        try:
            data = json.loads(text)
            if data["format"] != _FORMAT:
                raise ValueError(f"format {data['format']}")
            lattices = []
            for row in data["lattices"]:
                levels = tuple({int(level) for level in row["levels"]})
                span, bits = int(row["span"]), int(row["bits"])
                if not 0 < span < 2**62 or not 0 <= bits < 62 or any(not 0 <= k <= _LEVELS for k in levels):
                    raise ValueError("numbers out of range")
                parts = (base64.b64decode(row[name], validate=True) for name in ("low", "high"))
                numbers = _decoded(int(row["numbers"]), bits, *parts)
                lattices.append((_grid(str(row["crs"]), tuple(map(float, row["transform"]))), levels, span, numbers))
            key = int(data["key"], 16)
            if not 0 <= key < 2**64:
                raise ValueError("its key is out of range")
            return TrainedOn(key, tuple(lattices))
        except (GridError, KeyError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
            raise ValueError(str(error)) from error

    def holds(self, grid: Grid, places: Array) -> Array:
        """Which places lie on training pixels, bool ``(n,)``; ``FALSE`` of those that do not are among them.

        ``places``: columns and rows in pixels of ``grid``, float ``(n, 2)``.
        """
        found = np.zeros(len(places), bool)
        for lattice, levels, span, numbers in self.lattices:
            there = positions_on(lattice, grid, places[:, ::-1] - 0.5)
            if there is None or not len(numbers):
                continue
            for step in product((-_EDGE, _EDGE), repeat=2):
                pixels = np.floor(there + 0.5 + step).astype(np.int64)
                for level in levels:
                    known = np.ones(len(pixels), bool)
                    for code in (level, level + _SECOND) if level else (level,):
                        cells = np.column_stack([np.full(len(pixels), code), pixels >> level])
                        asked = _mixed(cells, self.key) % np.uint64(span)
                        nearest = np.minimum(np.searchsorted(numbers, asked), len(numbers) - 1)
                        known &= numbers[nearest] == asked
                    found |= known
        return found


def beyond_chance(count: int, of: int) -> bool:
    """Whether ``count`` of so many places are more than false alarms bring; see ``CHANCE``."""
    from scipy.special import bdtrc

    return count > 0 and float(bdtrc(count - 1, of, FALSE)) <= CHANCE


def _grid(crs: str, transform: Sequence[float]) -> Grid:
    x, a, b, y, c, d = transform
    return Grid(crs, (x, a, b, y, c, d), _WIDE, _WIDE)


def _merged(cells: Array) -> Array:
    """The same pixels in fewer squares: four that make up one of twice their side become it."""
    kept: list[Array] = []
    below = np.zeros((0, 2), np.int64)
    for level in range(_LEVELS + 1):
        here = _once(np.concatenate([below, cells[cells[:, 0] == level, 1:]]))[0]
        below = here[:0]
        if len(here) and level < _LEVELS:
            parents, place, count = _once(here >> 1)
            below, here = parents[count == 4], here[count[place] < 4]
        kept.append(np.column_stack([np.full(len(here), level), here]))
    return np.concatenate(kept)


def _once(pixels: Array) -> tuple[Array, Array, Array]:
    """Each of ``(n, 2)`` pixels once, the place of each among these, and how often they are there."""
    packed = (pixels[:, 0] << 32) + pixels[:, 1]
    _, first, place, count = np.unique(packed, return_index=True, return_inverse=True, return_counts=True)
    return pixels[first], place.ravel(), count


def _mixed(cells: Array, key: int) -> Array:
    """A number for each of ``(n, 3)`` cells, uint64."""
    found = np.full(len(cells), key, np.uint64)
    for part in cells.T:
        found = split_mix(found ^ part.astype(np.int64).view(np.uint64))
    return found


def _coded(numbers: Array) -> tuple[int, bytes, bytes]:
    """Rising numbers as gaps: how many low bits of each are stored as they are, these, and the rest in unary."""
    gaps = np.diff(numbers.astype(np.int64), prepend=0)
    bits = max(0, int(math.log2(max(1.0, 0.69 * float(gaps.mean()))))) if len(gaps) else 0
    low = (gaps[:, None] >> np.arange(bits)) & 1
    ends = np.cumsum((gaps >> bits) + 1) - 1
    high = np.zeros(int(ends[-1]) + 1 if len(ends) else 0, np.uint8)
    high[ends] = 1
    return bits, np.packbits(low.astype(np.uint8).ravel()).tobytes(), np.packbits(high).tobytes()


def _decoded(count: int, bits: int, low: bytes, high: bytes) -> Array:
    """The rising numbers uint64 ``(count,)``; ``ValueError`` where the bytes hold others."""
    ends = np.flatnonzero(np.unpackbits(np.frombuffer(high, np.uint8)))
    if count < 0 or len(ends) != count or len(low) != -(-count * bits // 8):
        raise ValueError("it is cut off")
    rest = np.diff(ends, prepend=-1) - 1
    kept = np.unpackbits(np.frombuffer(low, np.uint8))[: count * bits].reshape(count, bits).astype(np.int64)
    return np.asarray(np.cumsum((rest << bits) + kept @ (1 << np.arange(bits))).astype(np.uint64))
