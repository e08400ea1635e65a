"""Which windows a scene is worked through in."""

from __future__ import annotations

import math
from typing import Sequence

from ..errors import ParameterError
from ..raster.grid import Grid, Window

#: Side of the squares, anchored at the grid's corner, in which pixels are computed. It is one fixed
#: number, so that a pixel meets the same neighbors in memory whatever the blocks are.
UNIT = 256
#: Larger blocks bring no speed, only slower answers; but reading, computing and writing overlap only
#: where there are many blocks, so that smaller scenes get smaller ones.
_LARGEST_BLOCK = 1 << 20
_SMALLEST_BLOCK = 1 << 18
_MANY = 32
#: Read, computed, written: so many blocks are in memory at once.
IN_FLIGHT = 3
SMALLEST_BUDGET_MB = 192
# Of memory that is added, the block cache takes a part as well.
_WITH_CACHE = 1.2


def plan_blocks(
    grid: Grid, native: tuple[int, int], bytes_per_pixel: int, budget: int, unit: int = UNIT
) -> list[Window]:
    """Cut ``grid`` into windows that follow the files' own blocks and fit the budget.

    Parameters
    ----------
    native : rows and columns of the files' natural read unit
    bytes_per_pixel : memory that one pixel of a block takes while in flight
    budget : bytes for all blocks in flight
    unit : block edges are multiples of it, but for the grid's own edges

    Raises
    ------
    ParameterError
        Not even the smallest block fits.
    """
    smallest = min(unit, grid.width) * min(unit, grid.height)
    wanted = max(_SMALLEST_BLOCK, smallest, grid.width * grid.height // _MANY)
    pixels = min(_LARGEST_BLOCK, wanted, budget // (IN_FLIGHT * bytes_per_pixel))
    if pixels < smallest:
        missing = (smallest * IN_FLIGHT * bytes_per_pixel - budget) * _WITH_CACHE
        raise ParameterError(
            f"This model needs about {math.ceil(missing / 2**20)} MB more than the memory setting allows. "
            "Give it more memory."
        )
    rows, columns = (_aligned(size, unit) for size in native)
    if native[1] >= grid.width:  # strips: whole rows decode best
        columns = _up(grid.width, unit)
        if rows * columns > pixels:
            rows = unit
        if rows * columns > pixels:
            columns = max(unit, pixels // rows // unit * unit)
        else:
            rows = max(rows, pixels // columns // unit * unit)
    else:
        # A unit may be larger than the grid: what a block holds of it counts, and that of one unit fits.
        while min(rows, grid.height) * min(columns, grid.width) > pixels:
            rows, columns = max(unit, rows // 2 // unit * unit), max(unit, columns // 2 // unit * unit)
        while rows * columns * 4 <= pixels:
            rows, columns = rows * 2, columns * 2
    return [
        Window(column, row, min(columns, grid.width - column), min(rows, grid.height - row))
        for row in range(0, grid.height, rows)
        for column in range(0, grid.width, columns)
    ]


def _up(value: int, unit: int) -> int:
    return -(-value // unit) * unit


def _aligned(size: int, unit: int) -> int:
    """The least common multiple of both, if it is reasonable; else the size rounded up."""
    common = math.lcm(size, unit)
    return common if common <= 4096 else _up(min(size, 1024), unit)


def units(window: Window, unit: int = UNIT) -> Sequence[Window]:
    """The squares of the grid's lattice that lie in ``window``."""
    return [
        Window(
            column,
            row,
            min(column + unit - column % unit, window.col + window.width) - column,
            min(row + unit - row % unit, window.row + window.height) - row,
        )
        for row in _starts(window.row, window.height, unit)
        for column in _starts(window.col, window.width, unit)
    ]


def _starts(first: int, length: int, unit: int) -> list[int]:
    return [first, *range(first - first % unit + unit, first + length, unit)]
