"""Grids and windows: their algebra, and rotated, south-up and degree grids."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import osr
from terraclara.core.errors import GridError
from terraclara.core.raster.grid import NO_TRANSFORM, Grid, Window


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt()


UTM, DEGREES = wkt(32631), wkt(4326)
starts = st.integers(-30, 30)
windows = st.builds(Window, starts, starts, st.integers(0, 40), st.integers(0, 40))
full_windows = st.builds(Window, starts, starts, st.integers(1, 40), st.integers(1, 40))
blocks = st.tuples(st.integers(1, 20), st.integers(1, 20))


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    side = draw(st.sampled_from([10.0, 30.0, 1e-4]))
    angle = draw(st.sampled_from([0.0, 0.3, math.pi / 2, 2.5]))
    flip = draw(st.sampled_from([1, -1]))
    x, y = draw(st.floats(-1e6, 1e6)), draw(st.floats(-1e6, 1e6))
    c, s = side * math.cos(angle), side * math.sin(angle)
    return Grid("", (x, c, s * flip, y, s, -c * flip), draw(st.integers(1, 60)), draw(st.integers(1, 60)))


@st.composite
def nested(draw: st.DrawFn) -> tuple[Window, Window]:
    """A window of some pixels, and one that holds it."""
    outer = draw(full_windows)
    col = draw(st.integers(outer.col, outer.col_end - 1))
    row = draw(st.integers(outer.row, outer.row_end - 1))
    width, height = draw(st.integers(1, outer.col_end - col)), draw(st.integers(1, outer.row_end - row))
    return Window(col, row, width, height), outer


def pixels(window: Window) -> set[tuple[int, int]]:
    return {(c, r) for c in range(window.col, window.col_end) for r in range(window.row, window.row_end)}


@given(windows, windows)
def test_intersection_is_the_common_pixels(a: Window, b: Window) -> None:
    assert pixels(a.intersection(b)) == pixels(a) & pixels(b)
    assert a.contains(b) == (pixels(b) <= pixels(a))


@given(full_windows, windows, st.integers(0, 5))
def test_expanded_is_every_pixel_within_the_halo(a: Window, within: Window, halo: int) -> None:
    near = {(c + i, r + j) for c, r in pixels(a) for i in range(-halo, halo + 1) for j in range(-halo, halo + 1)}
    assert pixels(a.expanded(halo, within)) == near & pixels(within)


@given(nested(), blocks)
def test_aligned_holds_the_window_and_is_made_of_whole_blocks(
    both: tuple[Window, Window], shape: tuple[int, int]
) -> None:
    a, within = both
    out = a.aligned(shape, within)
    assert out.contains(a)
    assert within.contains(out)
    rows, cols = shape
    assert out.col in (within.col, out.col // cols * cols)
    assert out.row in (within.row, out.row // rows * rows)
    assert a.col - out.col < cols
    assert out.row_end - a.row_end < rows


@given(grids(), blocks, windows)
def test_windows_cover_every_pixel_once(grid: Grid, shape: tuple[int, int], within: Window) -> None:
    count = np.zeros(grid.shape, int)
    for block in grid.windows(shape, within):
        assert block.height <= shape[0]
        assert block.width <= shape[1]
        count[block.slices_in(grid.window)] += 1
    wanted = np.zeros(grid.shape, int)
    wanted[within.intersection(grid.window).slices_in(grid.window)] = 1
    assert (count == wanted).all()


@given(grids(), st.floats(-100, 100), st.floats(-100, 100))
def test_coordinates_round_trip(grid: Grid, col: float, row: float) -> None:
    back = grid.col_row(*grid.xy(col, row))
    # Coordinates of 1e6 in units of 1e-4 leave five digits for the position in the pixel.
    assert back == pytest.approx((col, row), abs=1e-4)


@given(grids(), full_windows)
def test_a_subgrid_lies_where_its_window_is(grid: Grid, window: Window) -> None:
    sub = grid.subgrid(window)
    assert sub.offset_in(grid) == (window.col, window.row)
    assert sub.xy(0.5, 0.5) == pytest.approx(grid.xy(window.col + 0.5, window.row + 0.5))


@given(grids(), st.sampled_from([0.5, 2.0, 3.0, 1.7]))
def test_rescaled_covers_the_same_ground(grid: Grid, factor: float) -> None:
    out = grid.rescaled(factor)
    col, row = out.col_row(*grid.xy(grid.width, grid.height))
    assert out.width - 1 < col + 1e-3
    assert col <= out.width + 1e-3
    assert out.height - 1 < row + 1e-3
    assert row <= out.height + 1e-3
    assert out.offset_in(grid) is None


def test_half_a_pixel_is_another_lattice() -> None:
    grid = Grid(UTM, (500000, 10, 0, 5000000, 0, -10), 20, 20)
    shifted = Grid(UTM, (500005, 10, 0, 5000000, 0, -10), 20, 20)
    moved = Grid(UTM, (500030, 10, 0, 4999980, 0, -10), 20, 20)
    flipped = Grid(UTM, (500000, 10, 0, 4999800, 0, 10), 20, 20)
    assert shifted.offset_in(grid) is None
    assert flipped.offset_in(grid) is None
    assert moved.offset_in(grid) == (3, 2)
    assert Grid(wkt(32632), grid.transform, 20, 20).offset_in(grid) is None


def test_pixel_size_in_meters() -> None:
    assert Grid(UTM, (0, 20, 0, 0, 0, -20), 9, 9).pixel_size_m() == pytest.approx(20)
    # Rotation and direction change nothing.
    assert Grid(UTM, (0, 12, 16, 0, 16, -12), 9, 9).pixel_size_m() == pytest.approx(20)
    assert Grid(UTM, (0, 20, 0, 0, 0, 20), 9, 9).pixel_size_m() == pytest.approx(20)
    # One arc second on the WGS 84 ellipsoid: 30.922 m east and 30.715 m north at the equator.
    second = 1 / 3600
    equator = Grid(DEGREES, (0, second, 0, second / 2, 0, -second), 1, 1)
    assert equator.pixel_size_m() == pytest.approx(math.sqrt(30.922 * 30.715), abs=0.01)
    # At 60 degrees: 15.500 m and 30.948 m... the meridian arc grows, the parallel halves.
    north = Grid(DEGREES, (0, second, 0, 60 + second / 2, 0, -second), 1, 1)
    assert north.pixel_size_m() == pytest.approx(math.sqrt(15.500 * 30.948), abs=0.01)
    # US survey feet.
    feet = Grid(wkt(2263), (0, 10, 0, 0, 0, -10), 9, 9)
    assert feet.pixel_size_m() == pytest.approx(3.048006)
    assert Grid("", (0, 10, 0, 0, 0, -10), 9, 9).pixel_size_m() is None


def test_impossible_grids_are_refused() -> None:
    with pytest.raises(GridError, match="no pixel"):
        Grid("", NO_TRANSFORM, 0, 5)
    with pytest.raises(GridError, match="one line"):
        Grid("", (0, 1, 2, 0, 2, 4), 5, 5)
    with pytest.raises(GridError, match="not possible"):
        Window(0, 0, -1, 1)
    with pytest.raises(GridError, match="cannot be understood"):
        Grid("nonsense", NO_TRANSFORM, 5, 5).pixel_size_m()


def test_georeference() -> None:
    assert not Grid("", NO_TRANSFORM, 5, 5).has_georeference
    assert Grid(UTM, NO_TRANSFORM, 5, 5).has_georeference
    assert Grid("", (1, 1, 0, 0, 0, -1), 5, 5).has_georeference
