"""Generalize a raster of classes: a majority filter, and small patches merged into their largest neighbors.

Classes are codes from 1 to 255, 0 is none: it has no say, and no pixel gets or loses it.
"""

from __future__ import annotations

from typing import Any, Callable

import numpy as np

from .grid import Grid, Window
from .pixelarea import pixel_areas
from .regions import Regions, joined, strips, unique_pairs

Array = np.ndarray[Any, Any]


def majority(codes: Array, side: int) -> Array:
    """The most frequent code in the square of ``side`` pixels (odd) around each pixel, uint8 ``(rows, columns)``.

    Among codes that are equally frequent the pixel's own wins, else the lowest.

    >>> majority(np.array([[1, 1, 1], [1, 2, 1], [1, 1, 0]], np.uint8), 3).tolist()
    [[1, 1, 1], [1, 1, 1], [1, 1, 0]]
    """
    best, out = np.zeros(codes.shape, np.int32), codes.copy()
    for code in np.flatnonzero(np.bincount(codes.ravel(), minlength=1)[1:]) + 1:
        mine = codes == code
        votes = 2 * _box(_box(mine, side).T, side).T + mine  # half a vote more for the pixel's own
        wins = votes > best
        best[wins], out[wins] = votes[wins], code
    out[codes == 0] = 0
    return np.asarray(out)


def _box(values: Array, side: int) -> Array:
    """Sums of ``side`` values around each along the first axis; beyond the ends are zeros."""
    half = side // 2
    sums = np.cumsum(np.pad(values, ((half + 1, half), (0, 0))), axis=0, dtype=np.int32)
    return np.asarray(sums[side:] - sums[:-side])


def without_small_patches(
    grid: Grid,
    read: Callable[[Window], Array],
    write: Callable[[Window, Array], None],
    smallest: float,
    in_square_meters: bool,
    step: Callable[[], None] = lambda: None,
) -> None:
    """Merge patches smaller than ``smallest`` (pixels or square meters) into their largest neighbors.

    A patch is what is connected by edges and of one code. No smaller one remains but where it has no neighbor. ``read``
    and ``write`` uint8 codes of a strip; a strip is written after it was read for the last time. ``step`` is called
    after each strip of each pass, and may raise to stop. Memory: two strips, and about 170 bytes a patch (noisy classes
    have many; a majority filter before takes most away).
    """
    patches = Regions(corners=False, adjacent=True)
    for strip in strips(grid):
        patches.add(read(strip), *([pixel_areas(grid, strip)] if in_square_meters else []))
        step()
    patches.close()
    sizes = patches.sums[0] if in_square_meters else patches.area
    codes = merged(patches.value, sizes, patches.pairs, smallest).astype(np.uint8)
    for strip in strips(grid):
        write(strip, codes[patches.numbers_of(read(strip))])
        step()


def merged(values: Array, sizes: Array, pairs: Array, smallest: float) -> Array:
    """The value of each region after all that are smaller than ``smallest`` joined their largest neighbors.

    In rounds: each small region joins its largest neighbor where that is larger than itself, and takes its value;
    neighbors that then have one value are one. Of neighbors of one size the lowest number counts as the largest.

    Parameters
    ----------
    values, sizes : ``(regions,)``; region 0 is none
    pairs : ``(n, 2)`` regions that touch
    """
    values, sizes = values.copy(), np.asarray(sizes, np.float64)
    group = np.arange(len(values), dtype=np.int32)  # of each region, the group it has become part of
    while True:
        pairs = pairs[(sizes[pairs] < smallest).any(axis=1)]
        if not len(pairs):
            return np.asarray(values[group])
        larger = (sizes[pairs[:, 0]] > sizes[pairs[:, 1]]) | (
            (sizes[pairs[:, 0]] == sizes[pairs[:, 1]]) & (pairs[:, 0] < pairs[:, 1])
        )
        directed = np.where(larger[:, None], pairs, pairs[:, ::-1])  # (larger, smaller); the smaller one is small
        rank = np.lexsort((directed[:, 0], -sizes[directed[:, 0]], directed[:, 1]))
        directed = directed[rank]
        first = np.r_[True, directed[1:, 1] != directed[:-1, 1]]
        target = np.arange(len(values), dtype=np.int32)
        target[directed[first, 1]] = directed[first, 0]
        while True:  # who joins one that joins another joins that other
            further = target[target]
            if np.array_equal(further, target):
                break
            target = further
        pairs = target[pairs]
        pairs = pairs[pairs[:, 0] != pairs[:, 1]]
        alike = values[pairs[:, 0]] == values[pairs[:, 1]]
        number = joined(len(values), np.concatenate([np.stack([target, np.arange(len(values))], axis=1), pairs[alike]]))
        roots = np.zeros(int(number.max()) + 1, values.dtype)
        roots[number[target]] = values[target]
        values, sizes, group = roots, np.bincount(number, sizes), number[group]
        pairs = unique_pairs(number[pairs[:, 0]], number[pairs[:, 1]])
