"""Bands of other sensors never pass for those of Sentinel-2 and Landsat that bear the same numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from plain_files import numbers, write
from terraclara.core.bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL2, Band, Sensor
from terraclara.core.errors import BandError
from terraclara.core.raster.scene import Scene, open_scene


def value_of(scene: Scene, band: Band) -> Optional[np.ndarray]:
    try:
        with scene.reader([band]) as reader:
            return reader.read(reader.grid.window)[0][0]
    except BandError:
        return None


def files(folder: Path, stem: str, names: list[str]) -> Scene:
    stored = numbers(len(names))
    return open_scene([write(folder / f"{stem}{name}.tif", stored[i : i + 1]) for i, name in enumerate(names)])


@pytest.mark.parametrize("together", [True, False])
def test_modis_is_no_sentinel2(tmp_path: Path, together: bool) -> None:
    names = [f"sur_refl_b0{i}" for i in range(1, 8)]
    if together:
        scene = open_scene(write(tmp_path / "export.tif", numbers(7), names=names))
    else:
        scene = files(tmp_path, "MOD09GA.A2016189.h09v05.006.2016191073856_", [f"{name}_1" for name in names])
    assert [item.band.wavelength_nm for item in scene.bands] == [645, 858.5, 469, 555, 1240, 1640, 2130]
    # B02 is blue, which MODIS has as its third; its second is near infrared.
    for name, index in (("B02", 2), ("B03", 3), ("B04", 0), ("B8A", 1), ("B11", 5)):
        assert value_of(scene, SENTINEL2.band(name)) == pytest.approx(numbers(7)[index] / 10000, abs=1e-6), name
    for name in ("B01", "B05", "B06", "B07"):
        assert value_of(scene, SENTINEL2.band(name)) is None, name


@pytest.mark.parametrize(("satellite", "first"), [("LM05", 1), ("LM03", 4)])
@pytest.mark.parametrize("together", [True, False])
def test_the_multispectral_scanner_is_no_thematic_mapper(
    tmp_path: Path, satellite: str, first: int, together: bool
) -> None:
    names = [f"B{number}" for number in range(first, first + 4)]
    if together:
        tags = {"SPACECRAFT_ID": f"LANDSAT_{satellite[-1]}", "SENSOR_ID": "MSS"}
        scene = open_scene(write(tmp_path / "export.tif", numbers(4), names=names, tags=tags))
    else:
        scene = files(tmp_path, f"{satellite}_L1TP_140047_19830128_20200128_02_T2_", names)
    assert [item.band.wavelength_nm for item in scene.bands] == [550, 650, 750, 950]
    # It saw no blue, which TM has as its first band; its second is red.
    for band in (LANDSAT_TM.band("B1"), SENTINEL2.band("B02"), LANDSAT_TM.band("B5")):
        assert value_of(scene, band) is None, band
    assert value_of(scene, LANDSAT_TM.band("B3")) == pytest.approx(numbers(4)[1] / 10000, abs=1e-6)


def test_venus_is_no_sentinel2(tmp_path: Path) -> None:
    scene = files(tmp_path, "VENUS-XS_20201030-114859-000_L2A_BAMBENW2_C_V3-0_FRE_", ["B7", "B11", "B12"])
    assert value_of(scene, SENTINEL2.band("B04")) == pytest.approx(numbers(3)[0] / 10000, abs=1e-6)
    assert value_of(scene, SENTINEL2.band("B8A")) == pytest.approx(numbers(3)[1] / 10000, abs=1e-6)
    for name in ("B07", "B11", "B12"):
        assert value_of(scene, SENTINEL2.band(name)) is None, name


@pytest.mark.parametrize(
    ("stem", "sensor"),
    [
        ("ga_ls8c_nbart_3-1-0_092084_2016-06-28_final_band0", LANDSAT_OLI),
        ("ga_ls5t_nbart_3-0-0_090085_1990-03-02_final_band0", LANDSAT_TM),
        ("ga_s2am_nbart_3-2-1_53HMC_2021-01-17_final_band0", SENTINEL2),
        ("LANDSAT8-OLITIRS-XS_20170504-103532-111_L2A_T31TCH_C_V1-0_FRE_B", LANDSAT_OLI),
        ("SENTINEL2B_20171008-105012-463_L2A_T31TCH_C_V1-0_FRE_B", SENTINEL2),
    ],
)
def test_who_made_the_file_tells_the_sensor(tmp_path: Path, stem: str, sensor: Sensor) -> None:
    scene = files(tmp_path, stem, ["3", "4", "5"])
    zero = "0" if sensor is SENTINEL2 else ""

    assert [item.band for item in scene.bands] == [sensor.band(f"B{zero}{i}") for i in (3, 4, 5)]


def test_aster_is_no_sentinel2(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "aster.tif", numbers(4), names=["B01", "B02", "B3N", "B04"]))
    assert [item.band.wavelength_nm for item in scene.bands] == [None] * 4


def test_a_files_own_wavelength_goes_before_its_bands_numbers(tmp_path: Path) -> None:
    tags = [{"wavelength": wavelength} for wavelength in ("865", "910", "664")]
    path = write(
        tmp_path / "a.tif", numbers(3), names=["B11", "B12", "B04"], band_tags=tags, options=["PROFILE=GDALGeoTIFF"]
    )
    scene = open_scene(path)
    assert [item.band.wavelength_nm for item in scene.bands] == [865, 910, 664.6]
    assert value_of(scene, SENTINEL2.band("B11")) is None


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("scene_red", "red"),
        ("scene_red_edge_1", "rededge071"),
        ("scene_red-edge-3", "rededge078"),
        ("scene_nir_2", "nir08"),
        ("scene_swir_2", "swir22"),
        ("scene_coastal_aerosol", "coastal"),
        ("red_scene_2020", "red"),
    ],
)
def test_words_that_name_a_band_together(tmp_path: Path, name: str, wanted: str) -> None:
    scene = open_scene(write(tmp_path / f"{name}.tif", numbers(1)))
    assert scene.bands[0].band.common_name == wanted


@pytest.mark.parametrize(
    ("names", "sensor"),
    [
        (["Band 3 - Green", "Band 4 - Red", "Band 5 - Near Infrared (NIR)", "Band 6 - SWIR 1"], LANDSAT_OLI),
        (["Band 2 (Green)", "Band 3 (Red)", "Band 4 (NIR)"], LANDSAT_TM),
        (["B4 - Red", "B5 - Red Edge 1", "B8 - NIR"], SENTINEL2),
    ],
)
def test_colors_beside_numbers_tell_the_sensor(tmp_path: Path, names: list[str], sensor: Sensor) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(len(names)), names=names))
    assert {item.band in sensor.bands for item in scene.bands} == {True}


@pytest.mark.parametrize("stem", ["S2A_20200101_stack", "LC08_20200101_stack", "stack"])
def test_colors_gainsay_the_numbers_of_a_sensor_that_the_file_names(tmp_path: Path, stem: str) -> None:
    names = ["Band 1 - Blue", "Band 2 - Green", "Band 3 - Red", "Band 4 - NIR"]
    scene = open_scene(write(tmp_path / f"{stem}.tif", numbers(4), names=names))
    for name, index in (("B02", 0), ("B03", 1), ("B04", 2), ("B08", 3)):
        assert value_of(scene, SENTINEL2.band(name)) == pytest.approx(numbers(4)[index] / 10000, abs=1e-6), name


def test_other_words_for_a_bands_color_do_not_gainsay_it(tmp_path: Path) -> None:
    names = ["B1 - Ultra Blue", "B5 - Vegetation Red Edge", "B8A - Red Edge 4", "B9 - Water vapour"]
    scene = open_scene(write(tmp_path / "S2A_20200101_stack.tif", numbers(4), names=names))
    assert [item.band for item in scene.bands] == [SENTINEL2.band(name) for name in ("B01", "B05", "B8A", "B09")]


def test_a_number_with_another_color_is_another_band(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(2), names=["Band 4 - Red", "Band 5 - NIR"]))
    assert value_of(scene, SENTINEL2.band("B05")) is None
    assert value_of(scene, SENTINEL2.band("B04")) == pytest.approx(numbers(2)[0] / 10000, abs=1e-6)
    assert value_of(scene, SENTINEL2.band("B08")) == pytest.approx(numbers(2)[1] / 10000, abs=1e-6)


@pytest.mark.parametrize(
    ("label", "wanted"),
    [
        ("Sentinel-2_L2A", (559.8, 664.6, 704.1)),
        ("Landsat_8-9_L1", (561.4, 654.6, 864.7)),
        ("Landsat_4-5_TM_L2", (660, 830, 1650)),
        ("Landsat_7_ETM+_L2", (660, 830, 1650)),
        ("MODIS", (469, 555, 1240)),
        ("Sentinel-3_OLCI", (442.5, 490, 510)),
    ],
)
def test_the_browsers_bands_are_those_of_their_sensor(tmp_path: Path, label: str, wanted: tuple[float, ...]) -> None:
    stem = f"2024-03-15-10_30_2024-03-15-10_45_{label}_"
    scene = files(tmp_path, stem, ["B03_(Raw)", "B04_(Raw)", "B05_(Raw)"])
    assert tuple(item.band.wavelength_nm for item in scene.bands) == wanted
