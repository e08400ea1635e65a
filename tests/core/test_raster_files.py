"""Plain files as scenes: which pixels are valid, and the grids they lie on."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from plain_files import numbers, read, write
from terraclara.core.bands import Band
from terraclara.core.errors import GridError
from terraclara.core.raster.grid import Window
from terraclara.core.raster.reader import natural_block
from terraclara.core.raster.scene import open_scene


def test_nodata_of_any_needed_band_is_exact(tmp_path: Path) -> None:
    values = numbers(3)
    values[0, 3, 4] = values[1, 7, 8] = values[2, 9, 9] = 65000
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", "B03", "B04"], nodata=65000))
    out, valid = read(scene, ["B02", "B03"])
    wanted = np.ones((20, 30), bool)
    wanted[3, 4] = wanted[7, 8] = False  # the pixel in B04, which is not needed, counts for nothing
    assert (valid == wanted).all()
    assert (out[:, ~wanted] == 0).all()
    assert out[:, wanted] == pytest.approx(values[:2][:, wanted] / 10000, abs=1e-6)


@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("kind", ["float32", "float64"])
def test_what_is_not_finite_is_invalid(tmp_path: Path, bad: float, kind: str) -> None:
    values = (numbers(2) / 10000).astype(kind)
    values[1, 5, 6] = bad
    values[0, 0, 0] = -9999
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", "B03"], nodata=-9999))
    out, valid = read(scene, ["B02", "B03"])
    assert sorted(zip(*np.nonzero(~valid))) == [(0, 0), (5, 6)]
    assert np.isfinite(out).all()


def test_float64_nodata_beyond_float32_is_invalid(tmp_path: Path) -> None:
    lowest = -np.finfo("float64").max
    values = (numbers(1) / 10000).astype("float64")
    values[0, 2, 2] = lowest
    _, valid = read(open_scene(write(tmp_path / "a.tif", values, names=["B02"], nodata=lowest)), ["B02"])
    assert sorted(zip(*np.nonzero(~valid))) == [(2, 2)]


def test_zeros_in_all_needed_bands_are_nothing(tmp_path: Path) -> None:
    values = numbers(3)
    values[:, 1, 1] = 0
    values[0, 2, 2] = 0
    values[:2, 3, 3] = 0
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", "B03", "B04"]))
    _, valid = read(scene, ["B02", "B03", "B04"])
    assert sorted(zip(*np.nonzero(~valid))) == [(1, 1)]
    _, valid = read(scene, ["B02", "B03"])
    assert sorted(zip(*np.nonzero(~valid))) == [(1, 1), (3, 3)]


@pytest.mark.parametrize("kind", ["int16", "float32", "float64"])
def test_what_programs_write_for_no_data_is_nothing_where_the_file_does_not_say_it(tmp_path: Path, kind: str) -> None:
    values = numbers(3).astype(kind)
    values[:, 1, 1] = 0
    values[0, 2, 2] = 0  # dark in one band is a measurement
    values[:, 3, 3] = -9999
    values[1, 4, 4] = -9999
    values[:, 5, 5] = -32768
    values[:, 6, 6] = -3.4028234663852886e38 if kind != "int16" else 0
    path = write(tmp_path / "a.tif", values, names=["B02", "B03", "B04"])
    scene = open_scene(path, scale=1e-4)
    _, valid = read(scene, ["B02", "B03", "B04"])
    assert sorted(zip(*np.nonzero(~valid))) == [(1, 1), (3, 3), (4, 4), (5, 5), (6, 6)]
    told = "The file names no nodata value; pixels of 0 in all needed bands, and of -9999, are left out."
    assert told in scene.notes


def test_zero_is_a_value_of_floats_that_are_no_reflectance(tmp_path: Path) -> None:
    values = (numbers(1) / 10000).astype("float32")
    values[0, 1, 1], values[0, 2, 2] = 0, -9999
    scene = open_scene(write(tmp_path / "a.tif", values, names=["NDVI"]))
    assert scene.notes == ()
    assert read(scene, ["NDVI"])[1].all()


def test_given_nodata_wins(tmp_path: Path) -> None:
    values = numbers(1)
    values[0, 4, 4] = 7
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02"], nodata=0), nodata=7)
    _, valid = read(scene, ["B02"])
    assert sorted(zip(*np.nonzero(~valid))) == [(4, 4)]


def test_masks_and_alpha(tmp_path: Path) -> None:
    mask = np.ones((20, 30), bool)
    mask[5:9, 6:11] = False
    masked = open_scene(write(tmp_path / "m.tif", numbers(2), names=["B02", "B03"], mask=mask))
    _, valid = read(masked, ["B03"])
    assert (valid == mask).all()
    with_alpha = np.concatenate([numbers(3), np.where(mask, 65535, 0).astype("uint16")[None]])
    path = write(
        tmp_path / "a.tif", with_alpha, options=["ALPHA=YES", "PHOTOMETRIC=RGB"], names=["B04", "B03", "B02", "alpha"]
    )
    scene = open_scene(path)
    assert len(scene.bands) == 3
    _, valid = read(scene, ["B04"])
    assert (valid == mask).all()


def test_a_scene_of_nodata_is_read_as_nothing(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", np.full((1, 20, 30), 5, "uint16"), names=["B02"], nodata=5))
    _, valid = read(scene, ["B02"])
    assert not valid.any()


@pytest.mark.parametrize(
    ("epsg", "transform"),
    [
        (32631, (500000, 10, 0, 4999800, 0, 10)),
        (32631, (500000, 8, 6, 5000000, 6, -8)),
        (4326, (11.5, 1e-4, 0, 48.2, 0, -1e-4)),
        (None, None),
    ],
)
def test_grids_are_kept_as_they_are(tmp_path: Path, epsg: Optional[int], transform: Any) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(1), names=["B02"], epsg=epsg, transform=transform))
    reader = scene.reader([Band("B02")])
    assert reader.grid.transform == tuple(transform or (0, 1, 0, 0, 0, 1))
    assert reader.grid.has_georeference == (transform is not None)
    values, _ = reader.read(reader.grid.window)
    assert values[0] == pytest.approx(numbers(1)[0] / 10000, abs=1e-6)


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1)])
def test_tiny_scenes(tmp_path: Path, shape: tuple[int, int]) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(2, shape), names=["B02", "B03"]))
    values, valid = read(scene, ["B02", "B03"])
    assert values.shape == (2, *shape)
    assert valid.all()


def test_windows_are_parts_of_the_whole(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.tif",
        numbers(2, (100, 130)),
        names=["B02", "B03"],
        options=["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"],
    )
    with open_scene(path).reader([Band("B03"), Band("B02")]) as reader:
        whole, _ = reader.read(reader.grid.window)
        for window in (Window(3, 5, 50, 60), Window(129, 99, 1, 1), Window(0, 0, 130, 1)):
            part, _ = reader.read(window)
            assert (part == whole[(slice(None), *window.slices_in(reader.grid.window))]).all()
        with pytest.raises(GridError, match="not inside"):
            reader.read(Window(100, 0, 31, 5))


@pytest.mark.parametrize("order", [["B02", "B03", "B04"], ["B04", "B02"], ["B03", "B04"], ["B02", "B04"]])
def test_bands_stored_pixel_by_pixel(tmp_path: Path, order: list[str]) -> None:
    values = numbers(3)
    values[2, 4, 5] = 7
    names = ["B02", "B03", "B04"]
    scene = open_scene(write(tmp_path / "a.tif", values, names=names, options=["INTERLEAVE=PIXEL"], nodata=7))
    wanted = values[[names.index(name) for name in order]] / 10000
    out, valid = read(scene, order)
    assert valid.sum() == 600 - ("B04" in order)
    assert out[:, valid] == pytest.approx(wanted[:, valid], abs=1e-6)
    with scene.reader([Band(order[0]), Band("cos_sun_zenith"), Band(order[1])], defaults={"cos_sun_zenith": 0.5}) as r:
        part, valid = r.read(Window(20, 10, 10, 10))
    assert part[0] == pytest.approx(wanted[0, 10:, 20:], abs=1e-6)
    assert part[2] == pytest.approx(wanted[1, 10:, 20:], abs=1e-6)
    assert (part[1] == 0.5).all()


@pytest.mark.parametrize(
    ("options", "size", "wanted"),
    [
        (["BLOCKYSIZE=1"], (900, 300), (256, 300)),
        (["BLOCKYSIZE=100"], (900, 300), (300, 300)),
        (["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256"], (1500, 1500), (512, 512)),
        (["TILED=YES", "BLOCKXSIZE=1024", "BLOCKYSIZE=1024"], (1500, 1500), (1024, 1024)),
        (["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"], (1500, 1500), (512, 512)),
    ],
)
def test_blocks_follow_the_file(
    tmp_path: Path, options: list[str], size: tuple[int, int], wanted: tuple[int, int]
) -> None:
    path = write(tmp_path / "a.tif", np.ones((1, *size), "uint8"), names=["B02"], options=options)
    scene = open_scene(path)
    assert natural_block(scene.bands[0], scene.grid) == wanted
    assert scene.reader([Band("B02")]).block_shape == wanted
