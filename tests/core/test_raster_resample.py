"""Bands of several resolutions, extents and CRS come onto one grid: known answers."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np
import pytest
from osgeo import gdal, osr
from terraclara.core.bands import Band
from terraclara.core.errors import GridError, ParameterError
from terraclara.core.raster.grid import Window
from terraclara.core.raster.scene import open_scene

LOWEST = float(np.finfo(np.float32).min)
TYPES = {"uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16, "float32": gdal.GDT_Float32, "uint8": gdal.GDT_Byte}


def wkt(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


def write(
    path: Path,
    values: np.ndarray,
    transform: Optional[Sequence[float]],
    *,
    epsg: Optional[int] = 32631,
    nodata: Optional[float] = 0,
    mask: Optional[np.ndarray] = None,
) -> Path:
    height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, TYPES[values.dtype.name])
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        dataset.SetProjection(wkt(epsg))
    raster = dataset.GetRasterBand(1)
    if nodata is not None:
        raster.SetNoDataValue(nodata)
    raster.SetScale(1e-4)
    raster.WriteRaster(0, 0, width, height, np.ascontiguousarray(values).tobytes(), buf_type=TYPES[values.dtype.name])
    if mask is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        raster.GetMaskBand().WriteRaster(0, 0, width, height, np.where(mask, 255, 0).astype(np.uint8).tobytes())
    dataset = None
    return path


def numbers(side: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(500, 5000, (side, side)).astype(np.uint16)


def upright(size: float) -> tuple[float, ...]:
    return (500000, size, 0, 5000000, 0, -size)


def turned(size: float) -> tuple[float, ...]:
    return (500000, size * 0.8, size * 0.6, 5000000, size * 0.6, -size * 0.8)


def south_up(size: float) -> tuple[float, ...]:
    return (500000, size, 0, 4990000, 0, size)


def degrees(size: float) -> tuple[float, ...]:
    return (11.0, size * 1e-5, 0, 48.0, 0, -size * 1e-5)


def pair(folder: Path, fine: np.ndarray, coarse: np.ndarray, place: Any = upright, **options: Any) -> Any:
    """A scene of B04 at 10 m and B05 at 20 m, or whatever the arrays' sizes mean."""
    epsg = 4326 if place is degrees else 32631
    ratio = fine.shape[0] // coarse.shape[0]
    first = write(folder / "x_B04.tif", fine, place(10), epsg=epsg, **options)
    second = write(folder / "x_B05.tif", coarse, place(10 * ratio), epsg=epsg, **options)
    return open_scene([first, second])


WANTED = [Band("B04"), Band("B05")]
PLACES = [upright, turned, south_up, degrees]


def block_means(fine: np.ndarray, ratio: int, valid: np.ndarray) -> np.ndarray:
    side = fine.shape[0] // ratio
    cells = np.where(valid, fine, np.nan).astype(float).reshape(side, ratio, side, ratio)
    with np.errstate(invalid="ignore"):
        count = np.isfinite(cells).sum((1, 3))
        return np.where(count > 0, np.nansum(cells, (1, 3)) / np.maximum(count, 1), np.nan)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("ratio", [2, 6])
def test_finer_bands_are_averaged_over_their_valid_pixels(tmp_path: Path, place: Any, ratio: int) -> None:
    fine, coarse = numbers(60), numbers(60 // ratio, 1)
    fine[:ratio, :ratio] = 0  # a whole coarse pixel without data
    fine[ratio, ratio] = 0  # one of several
    scene = pair(tmp_path, fine, coarse, place)
    resolution = scene.bands[1].grid.pixel_size_m()
    with scene.reader(WANTED, resolution_m=resolution) as reader:
        assert reader.grid == scene.bands[1].grid
        values, valid = reader.read(reader.grid.window)
        assert any("B04: averaged" in note for note in reader.notes)
    wanted = block_means(fine, ratio, fine != 0) * 1e-4
    assert (valid == np.isfinite(wanted)).all()
    assert not valid[0, 0]
    assert values[0][valid] == pytest.approx(wanted[valid], abs=2e-6)
    assert values[1][valid] == pytest.approx(coarse[valid] * 1e-4, abs=1e-6)


@pytest.mark.parametrize("place", PLACES)
def test_coarser_bands_are_interpolated_inside_their_range(tmp_path: Path, place: Any) -> None:
    coarse = numbers(30, 1)
    scene = pair(tmp_path, numbers(60), coarse, place)
    with scene.reader(WANTED) as reader:
        assert reader.grid == scene.bands[0].grid
        values, valid = reader.read(reader.grid.window)
        assert any("B05: interpolated" in note for note in reader.notes)
    assert valid.all()
    assert values[0] == pytest.approx(numbers(60) * 1e-4, abs=1e-6)
    # Bilinear by hand: the centers of fine pixels lie a quarter of a coarse pixel from the nearest center.
    padded = np.pad(coarse.astype(float), 1, mode="edge")
    i = np.arange(60)
    near, far = i // 2 + 1, i // 2 + 1 + np.where(i % 2, 1, -1)
    rows = 0.75 * padded[near] + 0.25 * padded[far]
    wanted = 0.75 * rows[:, near] + 0.25 * rows[:, far]
    assert values[1] == pytest.approx(wanted * 1e-4, abs=2e-6)


def test_interpolation_keeps_nodata_exact(tmp_path: Path) -> None:
    coarse = numbers(30, 1)
    coarse[4, 7] = coarse[0, 0] = 0
    coarse[10:13, 10:13] = 0
    with pair(tmp_path, numbers(60), coarse).reader(WANTED) as reader:
        values, valid = reader.read(reader.grid.window)
    wanted = np.kron(coarse != 0, np.ones((2, 2), bool))
    assert (valid == wanted).all()
    assert values[1][valid].min() >= 500e-4 - 1e-6  # no zero is mixed into a neighbor


def test_masks_come_along(tmp_path: Path) -> None:
    fine, coarse = numbers(60), numbers(30, 1)
    mask_fine, mask_coarse = np.ones((60, 60), bool), np.ones((30, 30), bool)
    mask_fine[8:10, 8:10] = False
    mask_fine[20, 20] = False
    mask_coarse[5, 5] = False
    first = write(tmp_path / "x_B04.tif", fine, upright(10), nodata=None, mask=mask_fine)
    second = write(tmp_path / "x_B05.tif", coarse, upright(20), nodata=None, mask=mask_coarse)
    with open_scene([first, second]).reader(WANTED, resolution_m=20) as reader:
        values, valid = reader.read(reader.grid.window)
    wanted = mask_coarse.copy()
    wanted[4, 4] = False
    assert (valid == wanted).all()
    assert values[0][valid] == pytest.approx(block_means(fine, 2, mask_fine)[valid] * 1e-4, abs=2e-6)


def test_nan_of_floats_is_left_out_of_averages(tmp_path: Path) -> None:
    fine = (numbers(60) * 1.0).astype(np.float32)
    fine[2, 2] = np.nan
    fine[4:6, 4:6] = np.nan
    with pair(tmp_path, fine, numbers(30, 1).astype(np.float32), nodata=None).reader(WANTED, resolution_m=20) as reader:
        values, valid = reader.read(reader.grid.window)
    assert sorted(zip(*np.nonzero(~valid))) == [(2, 2)]
    assert values[0][valid] == pytest.approx(block_means(fine, 2, np.isfinite(fine))[valid] * 1e-4, abs=2e-6)


@pytest.mark.parametrize(
    ("kind", "fill"),
    [(kind, fill) for kind in ("int16", "float32") for fill in (-9999, -32768)] + [("float32", LOWEST)],
)
def test_fill_that_the_file_does_not_name_is_left_out(tmp_path: Path, kind: str, fill: float) -> None:
    fine = numbers(60).astype(kind)
    fine[2, 2] = fill
    fine[4:6, 4:6] = fill
    coarse = numbers(30, 1).astype(kind)
    coarse[7, 7] = fill
    scene = pair(tmp_path, fine, coarse, nodata=None)
    with scene.reader(WANTED, resolution_m=20) as reader:  # averaged
        values, valid = reader.read(reader.grid.window)
    assert sorted(zip(*np.nonzero(~valid))) == [(2, 2), (7, 7)]
    assert values[0][valid] == pytest.approx(block_means(fine, 2, fine > 0)[valid] * 1e-4, abs=2e-6)
    with scene.reader(WANTED) as reader:  # interpolated
        values, valid = reader.read(reader.grid.window)
    assert not valid[14:16, 14:16].any()
    assert values[1][valid].min() >= coarse[coarse > 0].min() * 1e-4 - 1e-6


def test_zeros_of_floats_on_two_grids_are_nothing(tmp_path: Path) -> None:
    fine, coarse = numbers(60).astype("float32"), numbers(30, 1).astype("float32")
    fine[:10], coarse[:5] = 0, 0
    with pair(tmp_path, fine, coarse, nodata=None).reader(WANTED, resolution_m=20) as reader:
        _, valid = reader.read(reader.grid.window)
    assert not valid[:5].any()
    assert valid[5:].all()


def test_a_resolution_between_those_of_the_bands(tmp_path: Path) -> None:
    with pair(tmp_path, numbers(60), numbers(10, 1)).reader(WANTED, resolution_m=20) as reader:
        assert reader.grid.transform == upright(20)
        assert reader.grid.shape == (30, 30)
        values, valid = reader.read(reader.grid.window)
    assert valid.all()
    assert values[0] == pytest.approx(block_means(numbers(60), 2, np.ones((60, 60), bool)) * 1e-4, abs=2e-6)


def test_a_resolution_does_not_touch_bands_that_agree(tmp_path: Path) -> None:
    first = write(tmp_path / "x_B04.tif", numbers(60), upright(10))
    second = write(tmp_path / "x_B05.tif", numbers(60, 1), upright(10))
    scene = open_scene([first, second])
    assert scene.reader(WANTED, resolution_m=20).grid.transform == upright(10)
    with pytest.raises(ParameterError, match="resolution of -1"):
        scene.reader(WANTED, resolution_m=-1)


@pytest.mark.parametrize("place", PLACES)
def test_parts_read_alone_are_the_parts_of_the_whole(tmp_path: Path, place: Any) -> None:
    coarse = numbers(100, 1)
    coarse[30, 31] = 0
    with pair(tmp_path, numbers(200), coarse, place).reader(WANTED) as reader:
        whole, valid_whole = reader.read(reader.grid.window)
    with pair(tmp_path, numbers(200), coarse, place).reader(WANTED) as reader:
        for window in (Window(57, 59, 20, 31), Window(0, 0, 1, 1), Window(199, 0, 1, 200)):
            part, valid = reader.read(window)
            rows, cols = window.slices_in(reader.grid.window)
            assert (valid == valid_whole[rows, cols]).all()
            assert part == pytest.approx(whole[:, rows, cols], abs=1e-6)


def test_files_shifted_by_whole_pixels_are_not_resampled(tmp_path: Path) -> None:
    a, b = numbers(40), numbers(40, 1)
    first = write(tmp_path / "x_B04.tif", a, upright(10))
    second = write(tmp_path / "x_B05.tif", b, (500100, 10, 0, 4999800, 0, -10))
    with open_scene([first, second]).reader(WANTED) as reader:
        assert reader.notes == ()
        values, valid = reader.read(reader.grid.window)
        part, valid_part = reader.read(Window(0, 0, 15, 25))
    wanted = np.zeros((40, 40), bool)
    wanted[20:, 10:] = True
    assert (valid == wanted).all()
    assert values[1][wanted] == pytest.approx(b[:20, :30].ravel() * 1e-4, abs=1e-6)
    assert (part == values[:, :25, :15]).all()
    assert (valid_part == valid[:25, :15]).all()


def test_files_that_do_not_overlap_are_refused_with_both_extents(tmp_path: Path) -> None:
    first = write(tmp_path / "x_B04.tif", numbers(40), upright(10))
    second = write(tmp_path / "x_B05.tif", numbers(40), (600000, 10, 0, 5000000, 0, -10))
    with pytest.raises(GridError, match=r"x_B05.*600000 to 600400.*does not overlap.*x_B04.*500000 to 500400"):
        open_scene([first, second]).reader(WANTED)
    third = write(tmp_path / "y_B05.tif", numbers(40), (20, 1e-4, 0, 10, 0, -1e-4), epsg=4326)
    with pytest.raises(GridError, match="does not overlap"):
        open_scene([first, third]).reader(WANTED)


def test_another_crs_is_reprojected_onto_the_first_grid(tmp_path: Path) -> None:
    # A plane in longitude, stored in degrees, read on a UTM grid: bilinear must give the plane back.
    change = osr.CoordinateTransformation(_lonlat(32631), _lonlat(4326))
    lon, lat, _ = change.TransformPoint(500200, 4999800)
    step = 1e-4
    cols = np.arange(120)
    plane = np.broadcast_to((1000 + 20 * cols).astype(np.uint16), (120, 120))
    corner = (lon - 60 * step, step, 0, lat + 60 * step, 0, -step)
    first = write(tmp_path / "x_B04.tif", numbers(40), upright(10))
    second = write(tmp_path / "x_B05.tif", plane, corner, epsg=4326)
    with open_scene([first, second]).reader(WANTED) as reader:
        assert reader.grid.transform == upright(10)
        values, valid = reader.read(reader.grid.window)
        assert any("another CRS" in note for note in reader.notes)
    assert valid.all()
    for row, col in ((0, 0), (39, 39), (20, 7)):
        x = change.TransformPoint(*reader.grid.xy(col + 0.5, row + 0.5))[0]
        wanted = (1000 + 20 * ((x - corner[0]) / step - 0.5)) * 1e-4
        # GDAL's reprojection is allowed an eighth of a pixel: 20 numbers x 0.125.
        assert values[1][row, col] == pytest.approx(wanted, abs=2.5e-4)


def _lonlat(epsg: int) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def test_without_georeference_sizes_must_agree(tmp_path: Path) -> None:
    first = write(tmp_path / "x_B04.tif", numbers(40), None, epsg=None)
    second = write(tmp_path / "x_B05.tif", numbers(40, 1), None, epsg=None)
    with open_scene([first, second]).reader(WANTED) as reader:
        values, _ = reader.read(reader.grid.window)
    assert values[1] == pytest.approx(numbers(40, 1) * 1e-4, abs=1e-6)
    third = write(tmp_path / "y_B05.tif", numbers(20), None, epsg=None)
    with pytest.raises(GridError, match="40 x 40 and 20 x 20"):
        open_scene([first, third]).reader(WANTED)
    there = write(tmp_path / "z_B04.tif", numbers(40), upright(10))
    with open_scene([second, there]).reader([Band("B05"), Band("B04")]) as reader:
        assert reader.grid.transform == upright(10)


def test_angles_on_a_coarse_grid_become_cosines(tmp_path: Path) -> None:
    first = write(tmp_path / "x_B04.tif", numbers(60), upright(10))
    path = tmp_path / "view_zenith.tif"
    write(path, np.full((3, 3), 300000, np.float32), upright(200), nodata=None)
    with open_scene([first, path]).reader([Band("B04"), Band("cos_view_zenith")]) as reader:
        values, valid = reader.read(reader.grid.window)
    assert valid.all()
    assert values[1] == pytest.approx(math.cos(math.radians(30)), abs=1e-6)


def test_averages_are_of_the_pixels_and_not_of_overviews(tmp_path: Path) -> None:
    scene = pair(tmp_path, numbers(240), numbers(120, 1))
    fine = gdal.Open(str(tmp_path / "x_B04.tif"), gdal.GA_Update)
    fine.BuildOverviews("NEAREST", [2, 4])
    fine = None
    with scene.reader(WANTED, resolution_m=20) as reader:
        values, _ = reader.read(reader.grid.window)
    assert values[0] == pytest.approx(block_means(numbers(240), 2, np.ones((240, 240), bool)) * 1e-4, abs=2e-6)
