"""Files as other programs and archives write them: FORCE, SNAP, MAJA, HLS, ENVI."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Optional

import numpy as np
import pytest
from osgeo import gdal
from plain_files import numbers, read, write
from terraclara.core.bands import SENTINEL2, Band
from terraclara.core.errors import BandError
from terraclara.core.raster.scene import Scene, open_scene
from terraclara.core.raster.wavelengths import wavelength_of


def values_of(scene: Scene, *wanted: Band) -> np.ndarray:
    with scene.reader(wanted) as reader:
        reader.check_values()
        return reader.read(reader.grid.window)[0]


def sentinel2(*names: str) -> list[Band]:
    return [SENTINEL2.band(name) for name in names]


def envi(folder: Path, stem: str, values: np.ndarray, *lines: str) -> Path:
    """A raw file with its header, each line of which says one thing."""
    path = folder / f"{stem}.img"
    path.write_bytes(values.tobytes())
    kind = {"uint16": 12, "float32": 4}[values.dtype.name]
    count, height, width = values.shape
    said = (
        f"samples = {width}", f"lines = {height}", f"bands = {count}", "header offset = 0", "interleave = bsq",
        f"data type = {kind}", "file type = ENVI Standard", "byte order = 0", *lines,
    )  # fmt: skip
    path.with_suffix(".hdr").write_text("\n".join(["ENVI", *said, ""]))
    return path


@pytest.mark.parametrize("unit", ["Unknown", "unknown", "Nanometers", "", None])
def test_wavelengths_of_envi_without_a_known_unit(tmp_path: Path, unit: Optional[str]) -> None:
    """ENVI writes ``Unknown`` where nobody chose a unit, which most headers of reflectance then keep."""
    lines = ["wavelength = { 559.8, 664.6 }", "reflectance scale factor = 10000"]
    lines += [] if unit is None else [f"wavelength units = {unit}"]
    scene = open_scene(envi(tmp_path, "a", numbers(2), *lines))
    assert [item.band.wavelength_nm for item in scene.bands] == [559.8, 664.6]
    assert values_of(scene, *sentinel2("B04"))[0] == pytest.approx(numbers(2)[1] / 10000, abs=1e-6)


@pytest.mark.parametrize(
    ("center", "width", "unit", "wanted"),
    [
        ("0.665", "0.03", "Micrometers", (665, 30)),
        ("0.665", "0.03", "um", (665, 30)),
        ("0.665", "0.03", "µm", (665, 30)),
        ("665", "30", "nm", (665, 30)),
        ("0.000665", "0.00003", "Millimeters", (665, 30)),
        ("6.65e-7", "3e-8", "Meters", (665, 30)),
        ("15037.594", "678.4", "Wavenumber", (665, 30)),
        ("3", "1", "Index", (None, None)),
        ("2020.5", "1", "decimal year", (None, None)),
        ("6.65e-7", "3e-8", "m", (665, 30)),
        ("11", "1", "minutes", (None, None)),
        ("11", "1", "Unknown", (11000, 1000)),
        ("665", "30", "Undefined", (665, 30)),
    ],
)
def test_units_of_wavelengths(center: str, width: str, unit: str, wanted: tuple[Optional[float], ...]) -> None:
    found = wavelength_of(
        {}, {"wavelength": f"{{1, {center}}}", "fwhm": f"{{1, {width}}}", "wavelength units": unit}, 2, 2, ""
    )
    assert (
        found == (pytest.approx(wanted[0], rel=1e-4), pytest.approx(wanted[1], rel=1e-3))
        if wanted[0]
        else found == wanted
    )


def test_gdals_own_wavelengths_are_micrometers_whatever_the_files_unit() -> None:
    tags = {"wavelength": "665", "CENTRAL_WAVELENGTH_UM": "0.665", "FWHM_UM": "0.03"}
    for own in (tags, {key: value for key, value in tags.items() if key != "wavelength"}):
        assert wavelength_of(own, {"wavelength_units": "Nanometers"}, 1, 2, "") == pytest.approx((665, 30))
    assert wavelength_of(tags, {"wavelength_units": "Nanometers", "fwhm": "{31, 40}"}, 1, 2, "")[1] == 31


def test_views_of_single_bands_are_no_bands(tmp_path: Path) -> None:
    """As SNAP writes resampled Sentinel-2: angles of each band beside the bands and beside the mean."""
    angle = np.full((1, 20, 30), 6, "float32")
    paths = [
        envi(tmp_path, name, angle) for name in ("view_zenith_B2", "sun_zenith", "view_zenith_mean", "view_azimuth_B8A")
    ]
    bands = [envi(tmp_path, name, numbers(1)) for name in ("B2", "B8A")]
    scene = open_scene([*paths, *bands])
    found = values_of(scene, *sentinel2("B02", "B8A"), Band("cos_view_zenith"))
    assert found[0] == pytest.approx(numbers(1)[0] / 10000, abs=1e-6)
    assert found[2] == pytest.approx(math.cos(math.radians(6)), abs=1e-6)
    alone = open_scene(paths)
    with pytest.raises(BandError):
        alone.reader([Band("B2", 492.4, "blue")])
    stack = write(tmp_path / "s.tif", np.stack([numbers(1)[0]] * 2), names=["view_zenith_B2", "B3"])
    with pytest.raises(BandError):
        open_scene(stack).reader([Band("B2")])


def test_angles_of_hls_are_known_by_the_end_of_their_names(tmp_path: Path) -> None:
    stem = "HLS.S30.T13TFL.2021191T173909.v2.0."
    tags = {"scale_factor": "0.0001", "add_offset": "0.0"}
    paths = [write(tmp_path / f"{stem}{name}.tif", numbers(1), nodata=-9999, tags=tags) for name in ("B04", "B8A")]
    angles = {"SZA": 2350, "SAA": 14000, "VZA": 500, "VAA": 10000}
    for name, value in angles.items():
        paths.append(
            write(
                tmp_path / f"{stem}{name}.tif",
                np.full((20, 30), value, "uint16"),
                nodata=40000,
                tags={"scale_factor": "0.01"},
            )
        )
    scene = open_scene(paths)
    wanted = [Band("cos_sun_zenith"), Band("cos_view_zenith"), Band("cos_relative_azimuth")]
    found = values_of(scene, *sentinel2("B8A"), *wanted)
    assert found[0] == pytest.approx(numbers(1)[0] / 10000, abs=1e-6)
    assert found[1:, 3, 4] == pytest.approx(np.cos(np.radians([23.5, 5, 40])), abs=1e-6)


def test_angles_of_landsat_are_hundredths_of_degrees(tmp_path: Path) -> None:
    stem = "LC09_L1TP_140047_20220128_20220128_02_T1"
    path = write(tmp_path / f"{stem}_SZA.TIF", np.full((20, 30), 4567, "int16"))
    assert values_of(open_scene(path), Band("cos_sun_zenith")) == pytest.approx(math.cos(math.radians(45.67)), abs=1e-6)


def test_the_fill_of_maja_is_no_reflectance(tmp_path: Path) -> None:
    stem = "SENTINEL2A_20190308-105848-456_L2A_T31TCJ_C_V2-0_FRE_"
    stored = numbers(1)[0].astype("int16")
    stored[0, :4] = -10000
    scene = open_scene([write(tmp_path / f"{stem}{name}.tif", stored) for name in ("B2", "B4")])
    assert [item.band for item in scene.bands] == sentinel2("B02", "B04")
    _, valid = read(scene, ["B04"])
    assert sorted(zip(*np.nonzero(~valid))) == [(0, col) for col in range(4)]
    assert any("-9999, are left out" in note for note in scene.notes)


DOMAINS = {"RED": 0.665, "BROADNIR": 0.833, "NIR": 0.865}


def force(folder: Path, *, told: bool) -> Path:
    """Bands as FORCE writes them, with its own domain of metadata or, copied by others, without it."""
    path = write(
        folder / "20200115_LEVEL2_SEN2A_BOA.tif", numbers(3).astype("int16"), names=list(DOMAINS), nodata=-9999
    )
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for index, (domain, wavelength) in enumerate(DOMAINS.items()):
        tags = {"Domain": domain, "Wavelength": f"{wavelength:.3f}", "Wavelength_unit": "micrometers"}
        tags |= {"Scale": "10000.000", "Sensor": "SEN2A", "Date": "2020-01-15T10:10:10.0Z"}
        if told:
            dataset.GetRasterBand(index + 1).SetMetadata(tags, "FORCE")
    dataset = None
    return path


def test_the_metadata_of_force(tmp_path: Path) -> None:
    scene = open_scene(force(tmp_path, told=True))
    found = values_of(scene, *sentinel2("B08", "B8A", "B04"))
    assert found == pytest.approx(numbers(3)[[1, 2, 0]] / 10000, abs=1e-6)
    assert any("reflectance scale factor: reflectance = number × 0.0001" in note for note in scene.notes)


def test_the_broad_near_infrared_of_force_is_b08(tmp_path: Path) -> None:
    scene = open_scene(force(tmp_path, told=False))
    assert values_of(scene, *sentinel2("B08"))[0] == pytest.approx(numbers(3)[1] / 10000, abs=1e-6)


@pytest.mark.parametrize(("kind", "one"), [("uint16", 65535), ("uint8", 255), ("float32", 1)])
def test_raw_bands_of_the_copernicus_browser(tmp_path: Path, kind: str, one: int) -> None:
    """A dark scene of 16 bit looks like reflectance x 10,000, and is 6.5 times as dark."""
    reflectance = np.random.default_rng(5).uniform(0.02, 0.25, (2, 20, 30))
    stored = (reflectance * one).astype(kind)
    stem = "2024-01-29-00_00_2024-01-29-23_59_Sentinel-2_L2A_"
    paths = [write(tmp_path / f"{stem}{name}_(Raw).tiff", stored[i]) for i, name in enumerate(("B04", "B12"))]
    scene = open_scene(paths)
    assert [item.band for item in scene.bands] == sentinel2("B04", "B12")
    assert str(scene.day) == "2024-01-29"
    assert values_of(scene, *sentinel2("B04", "B12")) == pytest.approx(stored / one, abs=1e-6)
    told = any("the Copernicus Browser (by the file names)" in note for note in scene.notes)
    assert told == (kind != "float32")
