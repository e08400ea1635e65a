"""Bands of plain files are known by names and wavelengths."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import pytest
from plain_files import numbers, read, write
from terraclara.core.bands import SENTINEL2, Band
from terraclara.core.errors import BandError
from terraclara.core.raster.grid import Window
from terraclara.core.raster.scene import open_scene


def test_sentinel2_names_tell_the_sensor(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(3), names=["B02", "B8A", "B12"]))
    assert [b.band for b in scene.bands] == [SENTINEL2.band(n) for n in ("B02", "B8A", "B12")]


@pytest.mark.parametrize(
    ("names", "sensor"),
    [
        (["B2", "B3", "B4"], None),
        (["B4", "B5", "B8A"], "Sentinel-2"),
        (["B2", "B4", "B8", "B11", "B12"], "Sentinel-2"),
        (["Band 2", "Band 3", "Band 4"], None),
        (["B1_blue", "B2_green", "B3_red", "B4_nir", "B6_tir"], "Landsat TM"),
        (["B2_blue", "B3_green", "B4_red", "B5_nir"], "Landsat OLI"),
        (["B02_blue", "B03_green", "B04_red", "B08_nir"], "Sentinel-2"),
    ],
)
def test_which_names_tell_a_sensor(tmp_path: Path, names: list[str], sensor: Optional[str]) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(len(names)), names=names))
    first = scene.bands[0].band.wavelength_nm
    wanted = {
        None: None,
        "Sentinel-2": {"B2": 492.4, "B4": 664.6, "B02": 492.4},
        "Landsat TM": 485.0,
        "Landsat OLI": 482.0,
    }
    value = wanted[sensor]
    if isinstance(value, dict):
        value = value[names[0].split("_")[0]]
    assert first == value
    if "B6_tir" in names:
        # A thermal band must not pass for the red edge band B06 by its name.
        with pytest.raises(BandError):
            scene.reader([SENTINEL2.band("B06")])


def test_bands_without_a_name_are_never_taken_by_their_number(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(4)))
    with pytest.raises(BandError, match="unnamed 1"):
        scene.reader([Band("B4")])
    named = open_scene(tmp_path / "a.tif", band_names=["B02", "B03", "B04", "B08"])
    values, _ = read(named, ["B04"])
    assert values[0] == pytest.approx(numbers(4)[2] / 10000)
    with pytest.raises(BandError, match="3 band names are given for 4 bands"):
        open_scene(tmp_path / "a.tif", band_names=["B02", "B03", "B04"])


@pytest.mark.parametrize(
    ("tags", "file_tags", "description"),
    [
        ({"wavelength": "665"}, {}, "x"),
        ({"Wavelength": "0.665", "wavelength_units": "Micrometers"}, {}, "x"),
        ({"CENTRAL_WAVELENGTH_UM": "0.665"}, {}, "x"),
        ({}, {"wavelength": "{665.0, 842.0}", "wavelength_units": "Nanometers"}, "x"),
        ({}, {"Wavelengths": "0.665, 0.842"}, "x"),
        ({}, {}, "x (665 Nanometers)"),
        ({}, {}, "x, central wavelength 665 nm"),
        ({}, {}, "x 0.665 um"),
    ],
)
def test_wavelengths_are_understood(tmp_path: Path, tags: Any, file_tags: Any, description: str) -> None:
    path = write(
        tmp_path / "a.tif",
        numbers(2),
        names=[description, "y"],
        tags=file_tags,
        band_tags=[tags, {}],
        options=["PROFILE=GDALGeoTIFF"],
    )
    assert open_scene(path).bands[0].band.wavelength_nm == pytest.approx(665)


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        (["T31TCJ_20230608T104621_B04_10m.tif", "T31TCJ_20230608T104621_B8A_20m.tif"], ["B04", "B8A"]),
        (["my_B04.tif", "my_B08.tif"], ["B04", "B08"]),
        (["scene_red.tif", "scene_nir.tif"], ["red", "nir"]),
        (["LC09_L2SP_1_2_SR_B4.TIF", "LC09_L2SP_1_2_SR_B5.TIF"], ["B4", "B5"]),
    ],
)
def test_single_files_are_named_by_their_file_names(tmp_path: Path, files: list[str], wanted: list[str]) -> None:
    paths = [write(tmp_path / name, numbers(1)) for name in files]
    scene = open_scene(paths)
    assert [b.band.name for b in scene.bands] == wanted
    if "LC09" in files[0]:
        assert scene.bands[1].band.wavelength_nm == 864.7
    assert len(scene.sources) == 2


def test_common_names(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(2), names=["Red", "NIR"]))
    with scene.reader([Band("B04", 664.6, "red")]) as reader:
        values, _ = reader.read(Window(0, 0, 5, 5))
    assert values[0] == pytest.approx(numbers(2)[0, :5, :5] / 10000)
