"""Regions in strips, the majority filter and the sieve: known answers, GDAL's own sieve, and promises kept on noise."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from osgeo import gdal, osr
from scipy import ndimage
from terraclara.core.raster import regions as strips
from terraclara.core.raster.generalize import majority, without_small_patches
from terraclara.core.raster.grid import NO_TRANSFORM, Grid, Window
from terraclara.core.raster.pixelarea import pixel_areas
from terraclara.core.raster.regions import Regions

maps = arrays(np.uint8, (19, 13), elements=st.sampled_from([0, 1, 1, 2, 2, 3]))


@pytest.fixture
def narrow() -> Iterator[None]:
    """Strips of few rows, so that what crosses them is met often."""
    before, strips._STRIP_PIXELS = strips._STRIP_PIXELS, 40
    yield
    strips._STRIP_PIXELS = before


def plain(shape: tuple[int, ...]) -> Grid:
    return Grid("", NO_TRANSFORM, shape[1], shape[0])


def sieved(codes: np.ndarray, smallest: float, grid: Grid | None = None) -> np.ndarray:
    """By pixels; with a ``grid`` by square meters."""
    out = codes.copy()

    def read(window: Window) -> np.ndarray:
        return out[window.row : window.row_end]

    def write(window: Window, values: np.ndarray) -> None:
        out[window.row : window.row_end] = values

    without_small_patches(grid or plain(codes.shape), read, write, smallest, grid is not None)
    return out


def patches(codes: np.ndarray) -> Iterator[np.ndarray]:
    for code in np.unique(codes[codes > 0]):
        labels, count = ndimage.label(codes == code)
        yield from (labels == k + 1 for k in range(count))


class TestRegions:
    @given(arrays(np.uint8, (17, 13), elements=st.integers(0, 2)), st.integers(1, 17), st.booleans())
    def test_regions_do_not_depend_on_the_strips(self, values: np.ndarray, rows: int, corners: bool) -> None:
        found = Regions(corners, adjacent=True)
        weights = np.arange(values.size, dtype=float).reshape(values.shape)
        cuts = [slice(i, i + rows) for i in range(0, len(values), rows)]
        for cut in cuts:
            found.add(values[cut], weights[cut])
        found.close()
        numbers = np.concatenate([found.numbers_of(values[cut]) for cut in cuts])
        structure = ndimage.generate_binary_structure(2, 2 if corners else 1)
        border = np.zeros(values.shape, bool)
        border[[0, -1]] = border[:, [0, -1]] = True
        seen = 0
        for value in (1, 2):
            labels, count = ndimage.label(values == value, structure)
            for k in range(1, count + 1):
                (number,) = np.unique(numbers[labels == k])
                seen += 1
                assert found.value[number] == value
                assert found.area[number] == (labels == k).sum() == (numbers == number).sum()
                assert found.sums[0][number] == weights[labels == k].sum()
                assert found.at_edge[number] == border[labels == k].any()
        assert seen == len(found.area) - 1
        order = list(dict.fromkeys(numbers[numbers > 0].tolist()))
        assert order == list(range(1, seen + 1))
        assert not numbers[values == 0].any()
        beside = set()
        for one, other in ((numbers[:, :-1], numbers[:, 1:]), (numbers[:-1], numbers[1:])):
            beside |= {
                (min(p), max(p)) for p in zip(one.ravel().tolist(), other.ravel().tolist()) if 0 < min(p) < max(p)
            }
        assert {tuple(pair) for pair in found.pairs.tolist()} == beside


class TestMajority:
    def test_of_equals_the_own_then_the_lowest(self) -> None:
        codes = np.array([[1, 2, 1], [2, 3, 2], [0, 0, 0]], np.uint8)
        assert majority(codes, 3)[1].tolist() == [2, 2, 2]
        assert majority(np.array([[3, 2, 4]], np.uint8), 3).tolist() == [[3, 2, 4]]
        assert majority(np.array([[3, 3, 2, 1, 1]], np.uint8), 5)[0, 2] == 1

    @given(maps, st.sampled_from([3, 5, 7]))
    def test_counts_the_square(self, codes: np.ndarray, side: int) -> None:
        found, half = majority(codes, side), side // 2
        for row, column in np.ndindex(codes.shape):
            own = codes[row, column]
            square = codes[max(0, row - half) : row + half + 1, max(0, column - half) : column + half + 1]
            counts = np.bincount(square.ravel(), minlength=4)
            counts[0] = 0
            if own == 0:
                assert found[row, column] == 0
            elif counts[own] == counts.max():
                assert found[row, column] == own
            else:
                assert found[row, column] == counts.argmax()


class TestSieve:
    @given(maps, st.integers(2, 40))
    def test_nothing_small_is_left_but_what_stands_alone(self, codes: np.ndarray, smallest: int) -> None:
        found = sieved(codes, smallest)
        assert np.array_equal(found == 0, codes == 0)
        for patch in patches(found):
            around = ndimage.binary_dilation(patch) & ~patch
            assert patch.sum() >= smallest or not (found[around] > 0).any()
        land, count = ndimage.label(codes > 0)
        for k in range(1, count + 1):  # where everything is small, one class is left, and it was there
            if (land == k).sum() < smallest:
                (left,) = np.unique(found[land == k])
                assert left in codes[land == k]

    @given(maps, st.integers(2, 30))
    def test_strips_change_nothing(self, codes: np.ndarray, smallest: int) -> None:
        whole, before = sieved(codes, smallest), strips._STRIP_PIXELS
        strips._STRIP_PIXELS = 40
        try:
            assert np.array_equal(sieved(codes, smallest), whole)
        finally:
            strips._STRIP_PIXELS = before

    def test_what_gdal_sieves(self, narrow: None) -> None:
        """Smooth classes with specks, whose largest neighbors are large: there the answers are the same."""
        rng = np.random.default_rng(5)
        smooth = ndimage.gaussian_filter(rng.normal(0, 1, (200, 150)), 12)
        codes = (1 + np.digitize(smooth, np.quantile(smooth, [0.3, 0.6]))).astype(np.uint8)
        codes[:30, :20] = 0
        specks = rng.random(codes.shape) < 0.004
        codes[specks & (codes > 0)] = 4
        source = gdal.GetDriverByName("MEM").Create("", 150, 200, 1, gdal.GDT_Byte)
        band = source.GetRasterBand(1)
        band.WriteArray(codes)
        mask = gdal.GetDriverByName("MEM").Create("", 150, 200, 1, gdal.GDT_Byte)
        mask_band = mask.GetRasterBand(1)
        mask_band.WriteArray((codes > 0).astype(np.uint8))
        gdal.SieveFilter(band, mask_band, band, 12, 4)
        expected = band.ReadAsArray()
        assert (expected != codes).sum() > 80
        assert np.array_equal(sieved(codes, 12), expected)

    def test_into_the_largest_neighbor(self) -> None:
        codes = np.array([[1, 1, 1, 1, 2, 2, 2], [1, 1, 1, 3, 2, 2, 2], [0, 0, 0, 3, 2, 2, 2]], np.uint8)
        assert sieved(codes, 3)[:, 3].tolist() == [1, 2, 2]
        joined = np.array([[2, 2, 1, 2, 2, 3, 4, 4, 4]], np.uint8)  # both parts of 2 are one before they are judged
        assert sieved(joined, 4).tolist() == [[2, 2, 2, 2, 2, 4, 4, 4, 4]]
        alone = np.array([[1, 0, 2, 2, 2]], np.uint8)
        assert sieved(alone, 3).tolist() == alone.tolist()

    def test_square_meters_in_degrees(self, narrow: None) -> None:
        """The same patch of pixels is large at the equator and small far north."""
        wgs = osr.SpatialReference()
        wgs.ImportFromEPSG(4326)
        grid = Grid(wgs.ExportToWkt(), (10.0, 0.01, 0.0, 70.0, 0.0, -0.1), 12, 700)
        codes = np.full(grid.shape, 1, np.uint8)
        codes[50:52, 4:6] = codes[690:692, 4:6] = 2
        area = pixel_areas(grid, grid.window)
        north, south = 2 * area[50:52].sum(), 2 * area[690:692].sum()
        found = sieved(codes, (north + south) / 2, grid)
        assert not (found[:100] == 2).any()
        assert (found == 2).sum() == 4
