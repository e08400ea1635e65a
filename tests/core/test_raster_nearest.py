"""Nearest pixels of another grid, against the definition."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core.raster.grid import Grid, Window
from terraclara.core.raster.mapfile import MapFile
from terraclara.core.raster.nearest import at_pixels, places, same_pixels

HERE = (500000.0, 10.0, 0.0, 4800000.0, 0.0, -10.0)


@given(
    st.floats(-300, 300), st.floats(-300, 300), st.floats(3, 40), st.floats(-0.5, 0.5), st.integers(0, 5), st.booleans()
)
def test_every_pixel_is_the_one_that_holds_the_center(
    dx: float, dy: float, size: float, turn: float, first: int, up: bool
) -> None:
    source = Grid("", (dx, size, turn, dy, turn, size if up else -size), 12, 9)
    grid = Grid("", (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), 20, 20)
    window = Window(first, first + 1, 7, 5)
    found = places(source, grid, window)
    numbers = np.arange(12 * 9).reshape(9, 12)[found.part.slices_in(source.window)]
    picked = found.pick(numbers, -1)
    for row in range(window.height):
        for column in range(window.width):
            x, y = grid.xy(window.col + column + 0.5, window.row + row + 0.5)
            c, r = (int(np.floor(part + 1e-9)) for part in source.col_row(x, y))
            inside = 0 <= c < 12 and 0 <= r < 9
            assert picked[row, column] == (r * 12 + c if inside else -1)


@pytest.mark.parametrize("shift", [(0, 0), (3, -2), (40, 0), (-1, 5)])
def test_one_lattice_is_read_as_it_is(write_raster: Callable[..., Path], shift: tuple[int, int]) -> None:
    values = np.random.default_rng(1).random((2, 30, 25)).astype(np.float32)
    with MapFile(write_raster(values, name="m.tif")) as source:
        own = source.grid
        x, y = own.xy(*shift)
        grid = Grid(own.crs, (x, *HERE[1:3], y, *HERE[4:]), 20, 10)
        for window in (grid.window, Window(5, 2, 4, 3)):
            direct = at_pixels(source, grid, window, 0)
            found = places(own, grid, window)
            slow = np.full_like(direct, np.nan)
            if not found.part.is_empty:
                slow = found.pick(source.read(found.part), np.nan)
            assert np.array_equal(direct, slow, equal_nan=True)
            assert np.array_equal(at_pixels(source, grid, window, 2), slow[1], equal_nan=True)
            inside = own.window.contains(window.shifted(*shift))
            assert (same_pixels(own, grid, window) is not None) == inside
