"""Smaller pictures of a map, made from its blocks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from osgeo import gdal
from terraclara.core.mapping.blocks import plan_blocks
from terraclara.core.raster.grid import Grid
from terraclara.core.raster.overviews import TILE, factors, halved, levels_of_blocks
from terraclara.core.raster.writer import OutputBand
from written_maps import GRID, wkt, writer

NODATA = 7


def slow(values: np.ndarray, method: str, nodata: Optional[float]) -> np.ndarray:
    """The same, one cell after the other."""
    out = values[::2, ::2].copy()
    for row, col in np.ndindex(out.shape):
        cell = [v for v in values[2 * row : 2 * row + 2, 2 * col : 2 * col + 2].ravel() if v == v and v != nodata]
        if method == "nearest" or not cell:
            continue
        if method == "mode":
            out[row, col] = max(Counter(cell).items(), key=lambda item: (item[1], -cell.index(item[0])))[0]
        else:
            mean = sum(float(v) for v in cell) / len(cell)
            out[row, col] = mean if values.dtype.kind == "f" else np.floor(mean + 0.5)
    return out


NUMBERS = {"float32": st.sampled_from([np.nan, 0.0, 1.0, -2.5, 7.0, 1e6]), "uint8": st.sampled_from([0, 1, 7, 255])}
NUMBERS["int16"] = st.sampled_from([-32768, -3, 0, 7, 32767])


@given(
    data=st.data(),
    dtype=st.sampled_from(sorted(NUMBERS)),
    method=st.sampled_from(["average", "mode", "nearest"]),
    nodata=st.sampled_from([None, NODATA, np.nan]),
)
def test_a_cell_is_what_its_pixels_with_data_say(data: st.DataObject, dtype: str, method: str, nodata: float) -> None:
    values = data.draw(arrays(dtype, array_shapes(min_dims=2, max_dims=2, max_side=7), elements=NUMBERS[dtype]))
    result = halved(values, method, nodata)
    expected = slow(values, method, nodata)
    assert result.dtype == values.dtype
    assert result.shape == (-(-values.shape[0] // 2), -(-values.shape[1] // 2))
    # A cell without data has none in either: NaN or nodata.
    none = (np.isnan(expected) | (expected == nodata)) & (method != "nearest")
    assert np.all(np.isnan(result[none]) | (result[none] == nodata))
    assert np.allclose(result[~none], expected[~none], rtol=1e-6, equal_nan=True)


@given(width=st.integers(1, 5000), height=st.integers(1, 5000), side=st.sampled_from([100, 128, 256, 384, 512, 1024]))
@settings(max_examples=50)
def test_blocks_give_whole_tiles_or_nothing(width: int, height: int, side: int) -> None:
    grid = Grid(wkt(), GRID.transform, width, height)
    blocks = list(grid.windows((side, side)))
    levels = levels_of_blocks(grid, blocks)
    assert levels <= len(factors(grid))
    for factor in factors(grid)[:levels]:
        for b in blocks:
            assert b.col % (factor * TILE) == b.row % (factor * TILE) == 0
            assert b.col_end % (factor * TILE) == 0 or b.col_end == width
            assert b.row_end % (factor * TILE) == 0 or b.row_end == height


def test_the_blocks_of_a_full_tile_give_nearly_all() -> None:
    grid = Grid(wkt(), GRID.transform, 10980, 10980)
    for native, levels in (((512, 512), 3), ((1024, 1024), 3), ((1, 10980), 1)):
        assert levels_of_blocks(grid, plan_blocks(grid, native, 40, 512 << 20)) == levels
    assert levels_of_blocks(grid, [grid.window]) == len(factors(grid)) == 5


@pytest.mark.parametrize("side", [1024, 512, 256])
def test_they_are_those_gdal_makes(tmp_path: Path, side: int) -> None:
    # GDAL stretches cells where a side is no multiple of them.
    grid = Grid(wkt(), GRID.transform, 2336, 1176)
    rng = np.random.default_rng(3)
    values = rng.normal(size=(3, *grid.shape)).astype(np.float32)
    values[0, 300:900, 100:1500] = np.nan
    values[0][rng.random(grid.shape) < 0.2] = np.nan
    values[1:] = np.round(values[1:])
    # A nearest pixel is the same at every level; the most frequent of the most frequent is close.
    values[2] = np.repeat(np.repeat(values[2, ::64, ::64], 64, 0), 64, 1)[: grid.height, : grid.width]
    bands = [OutputBand("mean"), OutputBand("flag", overview="nearest"), OutputBand("class", overview="mode")]
    made = {}
    for name, blocks in (("ours", list(grid.windows((side, side)))), ("gdal", list(grid.windows((640, 640))))):
        assert (levels_of_blocks(grid, blocks) > 0) == (name == "ours")
        with writer(tmp_path / f"{name}.tif", grid=grid, bands=bands, blocks=blocks) as out:
            for i, window in enumerate(blocks):
                rows, cols = window.slices_in(grid.window)
                out.write(i, values[:, rows, cols])
            out.finish()
        dataset = gdal.Open(str(tmp_path / f"{name}.tif"))
        # Tiles that blocks hold whole.
        assert dataset.GetRasterBand(1).GetOverview(0).GetBlockSize() == [TILE, TILE]
        made[name] = [
            [dataset.GetRasterBand(i).GetOverview(k).ReadAsArray() for k in range(3)]
            for i in range(1, 4)
            if dataset.GetRasterBand(i).GetOverviewCount() == 3
        ]
    assert len(made["ours"]) == len(made["gdal"]) == 3
    for ours, theirs in zip(made["ours"], made["gdal"]):
        for a, b in zip(ours, theirs):
            assert a.shape == b.shape
            assert np.allclose(a, b, atol=1e-6, equal_nan=True)
