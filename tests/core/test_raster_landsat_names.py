"""Landsat without today's metadata: those of before 2012, and names of files and bands alone."""

from __future__ import annotations

import math
import shutil
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from plain_files import write
from terraclara.core.bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL2, Band
from terraclara.core.errors import BandError, SceneError
from terraclara.core.raster.find import find_scenes
from terraclara.core.raster.scene import Scene, open_scene

SIDE = 30
STEM = "L5195030_03020030914"
#: LMIN, LMAX in W m-2 sr-1 um-1 at the numbers 1 and 255, and the solar irradiance (Chander et al. 2009, Table 3).
RADIANCE = {1: (-1.52, 193.0, 1983), 3: (-1.17, 264.0, 1536), 4: (-1.51, 221.0, 1031), 7: (-0.15, 16.5, 83.44)}
ELEVATION = 45.070427


def dn(band: int) -> np.ndarray:
    return np.random.default_rng(band).integers(20, 250, (SIDE, SIDE)).astype("uint8")


def level2_numbers(count: int) -> np.ndarray:
    return np.random.default_rng(count).integers(7300, 18000, (count, SIDE, SIDE)).astype("uint16")


def values_of(scene: Scene, *wanted: Band) -> np.ndarray:
    with scene.reader(wanted) as reader:
        return reader.read(reader.grid.window)[0]


def before_2012(folder: Path, spacecraft: str = "Landsat5") -> Path:
    """Landsat 5 in the structure of 2010: every key has another name, and radiance is told by its ends."""
    files = "".join(f'    BAND{band}_FILE_NAME = "{STEM}_B{band}0.TIF"\n' for band in (1, 3, 4, 6, 7))
    ends = {**{band: ends[:2] for band, ends in RADIANCE.items()}, 6: (1.238, 15.303)}
    radiance = "".join(f"    LMAX_BAND{b} = {high}\n    LMIN_BAND{b} = {low}\n" for b, (low, high) in ends.items())
    pixels = "".join(f"    QCALMAX_BAND{band} = 255.0\n    QCALMIN_BAND{band} = 1.0\n" for band in ends)
    for band in ends:
        write(folder / f"{STEM}_B{band}0.TIF", dn(band))
    metadata = folder / f"{STEM}_MTL.txt"
    metadata.write_text(
        'GROUP = L1_METADATA_FILE\n  GROUP = METADATA_FILE_INFO\n    STATION_ID = "EDC"\n'
        '  END_GROUP = METADATA_FILE_INFO\n  GROUP = PRODUCT_METADATA\n    PRODUCT_TYPE = "L1T"\n'
        f'    SPACECRAFT_ID = "{spacecraft}"\n    SENSOR_ID = "TM"\n    ACQUISITION_DATE = 2003-09-14\n{files}'
        f'    METADATA_L1_FILE_NAME = "{STEM}_MTL.txt"\n  END_GROUP = PRODUCT_METADATA\n'
        f"  GROUP = MIN_MAX_RADIANCE\n{radiance}  END_GROUP = MIN_MAX_RADIANCE\n"
        f"  GROUP = MIN_MAX_PIXEL_VALUE\n{pixels}  END_GROUP = MIN_MAX_PIXEL_VALUE\n"
        f"  GROUP = PRODUCT_PARAMETERS\n    SUN_AZIMUTH = 145.3\n    SUN_ELEVATION = {ELEVATION}\n"
        "  END_GROUP = PRODUCT_PARAMETERS\nEND_GROUP = L1_METADATA_FILE\nEND\n"
    )
    return metadata


@pytest.mark.parametrize("given", ["folder", "metadata", "images"])
def test_metadata_from_before_2012(tmp_path: Path, given: str) -> None:
    metadata = before_2012(tmp_path)
    images = [tmp_path / f"{STEM}_B{band}0.TIF" for band in (1, 3, 4, 7)]
    scene = open_scene({"folder": tmp_path, "metadata": metadata, "images": images}[given])
    assert [item.band for item in scene.bands] == [LANDSAT_TM.band(name) for name in ("B1", "B3", "B4", "B7")]
    assert scene.product["satellite"] == "LANDSAT_5"
    assert scene.product["date"] == "2003-09-14"
    assert scene.product["id"] == STEM
    assert scene.geometry["cos_sun_zenith"] == pytest.approx(math.sin(math.radians(ELEVATION)))
    distance = 1 - 0.01672 * math.cos(math.radians(0.9856 * (257 - 4)))  # 14 September is day 257
    for band, (low, high, irradiance) in RADIANCE.items():
        radiance = (high - low) / 254 * (dn(band) - 1.0) + low
        wanted = math.pi * radiance * distance**2 / (irradiance * math.sin(math.radians(ELEVATION)))
        assert values_of(scene, LANDSAT_TM.band(f"B{band}"))[0] == pytest.approx(wanted, abs=1e-5)


def test_files_in_small_letters_are_the_products(tmp_path: Path) -> None:
    before_2012(tmp_path)
    for path in list(tmp_path.glob("*.TIF")):
        shutil.move(path, path.with_name(path.name.lower()))
    assert len(open_scene(tmp_path).bands) == 4
    scene = open_scene(tmp_path / f"{STEM.lower()}_b30.tif")
    assert [item.band for item in scene.bands] == [LANDSAT_TM.band("B3")]


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ([f"SR_B{i}" for i in range(1, 8)], LANDSAT_OLI.band("B4")),
        ([f"SR_B{i}" for i in (1, 2, 3, 4, 5, 7)], LANDSAT_TM.band("B4")),
        ([f"LT05_224063_19880814_SR_B{i}" for i in (1, 2, 3, 4, 5, 7)], LANDSAT_TM.band("B4")),
        (["SR_B4", "SR_B5", "ST_B10"], LANDSAT_OLI.band("B4")),
        (["SR_B3", "SR_B4", "ST_B6"], LANDSAT_TM.band("B4")),
        (["SR_B3", "SR_B4", "SR_B5"], None),
    ],
)
def test_bands_named_as_those_of_collection_2(tmp_path: Path, names: list[str], wanted: Optional[Band]) -> None:
    """As Google Earth Engine exports them: whole numbers, of which 10,000 is no reflectance of 1."""
    stored = level2_numbers(len(names))
    scene = open_scene(write(tmp_path / "export.tif", stored, names=names))
    index = next(i for i, name in enumerate(names) if name.endswith("SR_B4"))
    expected = stored[index] * 2.75e-5 - 0.2
    found = wanted or Band("B4", None, "red")
    assert values_of(scene, found)[0] == pytest.approx(expected, abs=1e-6)
    assert any("(by the band names): reflectance = number × 2.75e-05 - 0.2" in note for note in scene.notes)
    assert not any("is assumed" in note for note in scene.notes)
    for thermal in scene.bands[len([name for name in names if "SR_B" in name]) :]:
        assert (thermal.band.wavelength_nm or 0) > 10000
        assert (thermal.scale, thermal.offset) == (1, 0)
    if "ST_B10" in names:
        with pytest.raises(BandError):
            scene.reader([SENTINEL2.band("B10")])


def test_a_files_own_scale_goes_before_its_names(tmp_path: Path) -> None:
    stored = level2_numbers(1)
    scene = open_scene(write(tmp_path / "export.tif", stored, names=["SR_B4"], scale=(1e-4, 0.0)))
    assert scene.bands[0].scale == 1e-4
    scaled = (stored * 2.75e-5 - 0.2).astype("float32")
    scene = open_scene(write(tmp_path / "scaled.tif", scaled, names=["SR_B4"]))
    assert values_of(scene, Band("B4"))[0] == pytest.approx(scaled[0])


def test_level_1_without_its_metadata_is_no_reflectance(tmp_path: Path) -> None:
    stem = "LC09_L1TP_140047_20220128_20220128_02_T1"
    paths = [write(tmp_path / f"{stem}_B{band}.TIF", level2_numbers(1)) for band in (4, 5)]
    scene = open_scene(paths)
    assert [item.scale for item in scene.bands] == [1, 1]
    assert any(f"{stem}_B4.TIF holds numbers of Landsat Level-1" in note for note in scene.notes)
    with scene.reader([LANDSAT_OLI.band("B5")]) as reader, pytest.raises(BandError):
        reader.check_values()
    assert open_scene(paths, scale=2e-5, offset=-0.1).bands[0].offset == -0.1


def test_hidden_files_of_macos_are_no_second_product(tmp_path: Path) -> None:
    metadata = before_2012(tmp_path)
    for path in list(tmp_path.iterdir()):
        path.with_name(f"._{path.name}").write_bytes(b"\0\5\26\7")
    assert len(open_scene(tmp_path).bands) == 4
    assert [item.path for item in find_scenes([str(tmp_path)])] == [str(tmp_path)]
    for image in tmp_path.glob("L*.TIF"):
        image.rename(image.with_name(f"{STEM}_sr_band{image.name[-6]}.tif"))
    with pytest.raises(SceneError, match=r"no reflective band that its metadata name\. Choose its images"):
        open_scene(metadata)


def test_bands_named_so_that_somebody_scaled_are_not_scaled_twice(tmp_path: Path) -> None:
    stored = level2_numbers(2) // 6
    stored[:, :9] = 0
    scene = open_scene(write(tmp_path / "export.tif", stored, names=["SR_B4", "SR_B5"]))
    assert [item.scale for item in scene.bands] == [1e-4, 1e-4]
    assert any("reflectance x 10,000 is assumed" in note for note in scene.notes)
    assert not any("by the band names" in note for note in scene.notes)


@pytest.mark.parametrize("start", ["S2_SR_", "SR_"])
@pytest.mark.parametrize("numbers", [("2", "3", "4", "6", "8A"), ("4", "6", "11", "12"), ("4", "6", "8", "11")])
def test_sentinel2_of_a_like_name_stays_sentinel2(tmp_path: Path, start: str, numbers: tuple[str, ...]) -> None:
    names = [f"{start}B{number}" for number in numbers]
    scene = open_scene(write(tmp_path / "export.tif", level2_numbers(len(names)) // 6, names=names))
    assert scene.bands[names.index(f"{start}B6")].band.wavelength_nm in (740.5, None)
    assert [item.scale for item in scene.bands] == [1e-4] * len(names)


@pytest.mark.parametrize("start", ["S2_SR_", "SR_"])
@pytest.mark.parametrize("numbers", [("2", "3", "4", "8"), ("4", "8A")])
def test_snow_of_sentinel2_is_not_scaled_as_landsat(tmp_path: Path, start: str, numbers: tuple[str, ...]) -> None:
    names = [f"{start}B{number}" for number in numbers]
    scene = open_scene(write(tmp_path / "export.tif", level2_numbers(len(names)) // 2 + 3500, names=names))
    assert [item.scale for item in scene.bands] == [1e-4] * len(names)


def test_a_few_bands_of_sentinel2_by_their_collection(tmp_path: Path) -> None:
    for names in (["S2_SR_B2", "S2_SR_B3", "S2_SR_B4"], ["S2_SR_B4", "S2_SR_B6"]):
        scene = open_scene(write(tmp_path / "export.tif", level2_numbers(len(names)) // 2 + 3500, names=names))
        assert [item.band.wavelength_nm for item in scene.bands] == [None] * len(names)
        assert [item.scale for item in scene.bands] == [1e-4] * len(names)
