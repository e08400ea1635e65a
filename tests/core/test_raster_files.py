"""Plain files as scenes: names, wavelengths, scales, nodata, masks, damage."""

from __future__ import annotations

import functools
import http.server
import math
import os
import threading
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

import numpy as np
import pytest
from osgeo import gdal, osr
from terraclara.core.bands import SENTINEL2, Band
from terraclara.core.errors import BandError, GridError, ParameterError, SceneError
from terraclara.core.raster.grid import Window
from terraclara.core.raster.reader import SceneReader, natural_block
from terraclara.core.raster.scene import Scene, open_scene

TRANSFORM = (500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}


def write(
    path: Path,
    values: Any,
    *,
    names: Sequence[str] = (),
    nodata: Optional[float] = None,
    epsg: Optional[int] = 32631,
    transform: Optional[Sequence[float]] = TRANSFORM,
    scale: Optional[tuple[float, float]] = None,
    tags: Optional[Mapping[str, str]] = None,
    band_tags: Sequence[Mapping[str, str]] = (),
    options: Sequence[str] = (),
    mask: Optional[np.ndarray] = None,
    driver: str = "GTiff",
) -> Path:
    values = np.atleast_3d(np.asarray(values)) if np.ndim(values) == 3 else np.asarray(values)[None]
    count, height, width = values.shape
    dataset = gdal.GetDriverByName(driver).Create(
        str(path), width, height, count, TYPES[values.dtype.name], list(options)
    )
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.SetMetadata(dict(tags or {}))
    for i in range(count):
        raster = dataset.GetRasterBand(i + 1)
        if names:
            raster.SetDescription(names[i])
        if nodata is not None:
            raster.SetNoDataValue(nodata)
        if scale is not None:
            raster.SetScale(scale[0])
            raster.SetOffset(scale[1])
        if band_tags:
            raster.SetMetadata(dict(band_tags[i]))
        raster.WriteRaster(
            0, 0, width, height, np.ascontiguousarray(values[i]).tobytes(), buf_type=TYPES[values.dtype.name]
        )
    if mask is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        flat = np.where(mask, 255, 0).astype(np.uint8)
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, width, height, flat.tobytes())
    dataset.FlushCache()
    dataset = None
    return path


def read(scene: Scene, names: Sequence[str], **options: Any) -> tuple[np.ndarray, np.ndarray]:
    with scene.reader([Band(name) for name in names], **options) as reader:
        return reader.read(reader.grid.window)


def numbers(count: int = 2, shape: tuple[int, int] = (20, 30), kind: str = "uint16") -> np.ndarray:
    return np.random.default_rng(1).integers(200, 6000, (count, *shape)).astype(kind)


# -- names and wavelengths -------------------------------------------------------------------------


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


# -- scale and offset ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made", "given", "factor", "shift"),
    [
        ({"scale": (2e-4, -0.05), "tags": {"SCALE": "1e-3"}}, {"scale": 5e-4, "offset": -0.01}, 5e-4, -0.01),
        ({"scale": (2e-4, -0.05), "tags": {"SCALE": "1e-3"}}, {"scale": 5e-4}, 5e-4, 0.0),
        ({"scale": (2e-4, -0.05), "tags": {"SCALE": "1e-3"}}, {}, 2e-4, -0.05),
        ({"tags": {"SCALE": "1e-4", "OFFSET": "-0.1"}}, {}, 1e-4, -0.1),
        ({"tags": {"reflectance_scale_factor": "10000"}}, {}, 1e-4, 0.0),
        ({"band_tags": [{"scale_factor": "1e-4", "add_offset": "-0.1"}] * 2}, {}, 1e-4, -0.1),
        ({}, {}, 1e-4, 0.0),
    ],
)
def test_what_wins_where_scales_disagree(tmp_path: Path, made: Any, given: Any, factor: float, shift: float) -> None:
    path = write(tmp_path / "a.tif", numbers(2), names=["B02", "B03"], **made)
    scene = open_scene(path, **given)
    values, valid = read(scene, ["B02", "B03"])
    assert valid.all()
    assert values == pytest.approx(numbers(2) * factor + shift, abs=1e-6)
    assert values.dtype == np.float32
    assert any("eflectance" in note for note in scene.notes)


def test_the_assumption_is_told(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(2)))
    assert any("assumed" in note and "offset" in note for note in scene.notes)
    assert not any("1000" in note for note in scene.notes)


def test_a_suspected_offset_is_told_and_not_applied(tmp_path: Path) -> None:
    scene = open_scene(write(tmp_path / "a.tif", numbers(2) + 1000, names=["B02", "B03"]))
    assert scene.bands[0].offset == 0
    assert any("offset=-0.1" in note for note in scene.notes)


def test_an_offset_alone_needs_a_scale_from_elsewhere(tmp_path: Path) -> None:
    """The advice of the note above must work as it is written."""
    scene = open_scene(write(tmp_path / "a.tif", numbers(2) + 1000, names=["B02", "B03"]), offset=-0.1)
    values, _ = read(scene, ["B02"])
    assert values[0] == pytest.approx(numbers(2)[0] / 10000, abs=1e-6)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"scale": math.nan}, "scale nan is no number"),
        ({"scale": math.inf}, "scale inf is no number"),
        ({"offset": math.nan}, "offset nan is no number"),
        ({"offset": -math.inf}, "offset -inf is no number"),
        ({"scale": 0.0}, "scale of 0 makes every value the same"),
    ],
)
def test_scales_that_cannot_be(tmp_path: Path, given: Any, text: str) -> None:
    path = write(tmp_path / "a.tif", numbers(1), names=["B02"])
    with pytest.raises(ParameterError, match=text):
        open_scene(path, **given)


@pytest.mark.parametrize("extra", ["quality", "elevation", "QA60"])
@pytest.mark.parametrize("high", [1, 60000])
def test_bands_that_are_no_reflectance_have_no_say_in_the_scale(tmp_path: Path, extra: str, high: int) -> None:
    values = numbers(3)
    values[2] = high
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", "B03", extra]))
    assert [band.scale for band in scene.bands] == [1e-4, 1e-4, 1.0]
    assert any(f"left as they are: {extra}" in note for note in scene.notes)
    assert any("assumed" in note for note in scene.notes)


def test_heat_has_no_say_in_the_scale(tmp_path: Path) -> None:
    values = numbers(2)
    values[1] = 45000
    tags = [{"wavelength": "665"}, {"wavelength": "10895"}]
    scene = open_scene(write(tmp_path / "a.tif", values, names=["x", "y"], band_tags=tags))
    assert [band.scale for band in scene.bands] == [1e-4, 1.0]


def test_floats_and_small_integers_stay_as_they_are(tmp_path: Path) -> None:
    reflectance = (numbers(1) / 10000).astype("float32")
    values, _ = read(open_scene(write(tmp_path / "f.tif", reflectance, names=["red"])), ["red"])
    assert (values[0] == reflectance[0]).all()
    binary = np.arange(600).reshape(1, 20, 30).astype("uint16") % 2
    scene = open_scene(write(tmp_path / "b.tif", binary, names=["red"], nodata=9))
    assert scene.bands[0].scale == 1


@pytest.mark.parametrize(
    ("values", "text"),
    [
        (numbers(2).astype("float32"), "digital numbers"),
        ((numbers(2) / 100).astype("float32"), "percent"),
        (np.full((2, 20, 30), 90, "uint8"), "8-bit"),
        ((numbers(2) / 1e8).astype("float32"), "applied twice"),
        (-(numbers(2) / 1e4).astype("float32") - 0.3, "negative"),
    ],
)
def test_values_that_cannot_be_reflectance_are_refused(tmp_path: Path, values: np.ndarray, text: str) -> None:
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", "B03"]))
    with scene.reader([Band("B02"), Band("B03")]) as reader, pytest.raises(BandError, match=text):
        reader.check_values()


def test_good_values_and_empty_scenes_pass_the_check(tmp_path: Path) -> None:
    for name, values in (("a", numbers(2)), ("b", np.zeros((2, 20, 30), "uint16"))):
        scene = open_scene(write(tmp_path / f"{name}.tif", values, names=["B02", "B03"]))
        with scene.reader([Band("B02"), Band("B03")]) as reader:
            reader.check_values()


# -- which pixels are valid ------------------------------------------------------------------------


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


# -- geometry --------------------------------------------------------------------------------------


def test_angles_become_cosines_and_cosines_stay(tmp_path: Path) -> None:
    angles = np.full((20, 30), 3000, "uint16")
    values = np.stack([numbers(1)[0], angles])
    path = write(tmp_path / "a.tif", values, names=["B02", "view zenith"], scale=None, nodata=0)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(2).SetScale(0.01)
    dataset = None
    out, _ = read(open_scene(path), ["B02", "cos_view_zenith"])
    assert out[1] == pytest.approx(math.cos(math.radians(30)), abs=1e-6)
    cosines = np.stack([numbers(1)[0] / 10000, np.full((20, 30), 0.7)]).astype("float32")
    scene = open_scene(write(tmp_path / "c.tif", cosines, names=["B02", "cos_sza"]), scale=0.5)
    out, _ = read(scene, ["B02", "cos_sun_zenith"])
    assert out[1] == pytest.approx(0.7)
    assert out[0] == pytest.approx(cosines[0] * 0.5)


def test_where_angles_come_from(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", np.stack([numbers(1)[0], np.full((20, 30), 40, "uint16")]), names=["B02", "sza"])
    wanted = ["B02", "cos_sun_zenith", "cos_view_zenith"]
    out, _ = read(open_scene(path), wanted, defaults={"cos_view_zenith": 0.9, "cos_sun_zenith": 0.1})
    assert out[1:, 0, 0] == pytest.approx([math.cos(math.radians(40)), 0.9])
    given = open_scene(path, geometry={"sun_zenith": 60, "view_zenith": 0})
    out, _ = read(given, wanted, defaults={"cos_view_zenith": 0.9})
    assert out[1:, 0, 0] == pytest.approx([0.5, 1.0])
    with pytest.raises(BandError, match="view_zenith in degrees"):
        read(open_scene(path), wanted)
    with pytest.raises(ParameterError, match="not possible"):
        open_scene(path, geometry={"sun_zenith": 95})
    with pytest.raises(ParameterError, match="no angle"):
        open_scene(path, geometry={"tilt": 5})


def azimuths(kind: str = "uint16") -> np.ndarray:
    """Two bands of directions around north, in whole degrees."""
    rng = np.random.default_rng(3)
    return (rng.integers(330, 390, (2, 20, 30)) % 360).astype(kind)


@pytest.mark.parametrize("names", [("saa", "vaa"), ("Sun azimuth", "view_azimuth_mean"), ("solar_azimuth", "VAA")])
def test_two_azimuths_are_a_relative_azimuth(tmp_path: Path, names: tuple[str, str]) -> None:
    sun, view = azimuths()
    sun[4, 5], view[6, 7] = 500, 500
    values = np.stack([view, numbers(1)[0], sun])
    scene = open_scene(write(tmp_path / "a.tif", values, names=[names[1], "B02", names[0]], nodata=500))
    assert any("difference of the bands sun_azimuth and view_azimuth" in note for note in scene.notes)
    out, valid = read(scene, ["cos_relative_azimuth", "B02"])
    assert sorted(zip(*np.nonzero(~valid))) == [(4, 5), (6, 7)]
    wanted = np.cos(np.radians(sun.astype(float) - view))
    assert out[0][valid] == pytest.approx(wanted[valid], abs=1e-6)
    assert out[1][valid] == pytest.approx(numbers(1)[0][valid] / 10000, abs=1e-6)
    with scene.reader([Band("B02"), Band("cos_relative_azimuth")]) as reader:
        reader.check_values()
        part, _ = reader.read(Window(3, 8, 9, 7))
    assert part[1] == pytest.approx(wanted[8:15, 3:12], abs=1e-6)


def test_azimuths_keep_their_own_scale(tmp_path: Path) -> None:
    angles = write(tmp_path / "angles.tif", azimuths() * 100, names=["saa", "vaa"], scale=(0.01, 0))
    spectral = write(tmp_path / "b.tif", numbers(1), names=["B02"])
    out, _ = read(open_scene([spectral, angles], scale=1e-4), ["B02", "cos_relative_azimuth"])
    sun, view = azimuths("float32")
    assert out[1] == pytest.approx(np.cos(np.radians(sun - view)), abs=1e-5)


def test_coarser_azimuths_are_not_averaged_across_north(tmp_path: Path) -> None:
    coarse = (TRANSFORM[0], 20.0, 0.0, TRANSFORM[3], 0.0, -20.0)
    sun = np.where(np.arange(15) % 2 == 0, 359, 1) * np.ones((10, 1))
    angles = np.stack([sun, np.full((10, 15), 180)]).astype("float32")
    path = write(tmp_path / "angles.tif", angles, names=["saa", "vaa"], transform=coarse)
    scene = open_scene([write(tmp_path / "b.tif", numbers(1), names=["B02"]), path])
    out, valid = read(scene, ["B02", "cos_relative_azimuth"])
    assert valid.all()
    assert out[1] == pytest.approx(math.cos(math.radians(179)), abs=1e-5)


def test_what_goes_before_the_azimuths(tmp_path: Path) -> None:
    values = np.stack([numbers(1)[0], *azimuths(), np.full((20, 30), 60, "uint16")])
    path = write(tmp_path / "a.tif", values, names=["B02", "saa", "vaa", "raa"])
    out, _ = read(open_scene(path), ["B02", "cos_relative_azimuth"])
    assert out[1] == pytest.approx(0.5)
    pair = open_scene(
        write(tmp_path / "b.tif", values[:3], names=["B02", "saa", "vaa"]), geometry={"relative_azimuth": 90}
    )
    out, _ = read(pair, ["B02", "cos_relative_azimuth"])
    assert out[1] == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize(("name", "missing"), [("saa", "view_azimuth"), ("vaa", "sun_azimuth")])
def test_one_azimuth_alone_is_told(tmp_path: Path, name: str, missing: str) -> None:
    values = np.stack([numbers(1)[0], np.full((20, 30), 30000, "uint16")])
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", name]))
    assert any(f"there is no {missing}; give relative_azimuth" in note for note in scene.notes)
    assert [band.scale for band in scene.bands] == [1e-4, 1.0]
    with pytest.raises(BandError, match="relative_azimuth in degrees"):
        read(scene, ["B02", "cos_relative_azimuth"])


def test_cosines_beyond_one_are_refused(tmp_path: Path) -> None:
    values = np.stack([numbers(1)[0] / 1e4, np.full((20, 30), 40.0)]).astype("float32")
    scene = open_scene(write(tmp_path / "a.tif", values, names=["B02", "cos_sza"]))
    with scene.reader([Band("B02"), Band("cos_sun_zenith")]) as reader, pytest.raises(BandError, match="no cosine"):
        reader.check_values()


# -- grids -----------------------------------------------------------------------------------------


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


# -- damage ----------------------------------------------------------------------------------------


def test_what_is_not_there_or_no_image(tmp_path: Path) -> None:
    with pytest.raises(SceneError, match="does not exist"):
        open_scene(tmp_path / "none.tif")
    (tmp_path / "text.tif").write_text("no image at all")
    with pytest.raises(SceneError, match=r"text\.tif cannot be opened as an image"):
        open_scene(tmp_path / "text.tif")
    (tmp_path / "empty.tif").touch()
    with pytest.raises(SceneError, match=r"empty\.tif cannot be opened"):
        open_scene(tmp_path / "empty.tif")
    with pytest.raises(SceneError, match="holds no product"):
        open_scene(tmp_path)
    with pytest.raises(SceneError, match="No file"):
        open_scene([])


def read_all(reader: SceneReader) -> None:
    for window in reader.grid.windows(reader.block_shape):
        reader.read(window)


@pytest.mark.parametrize("options", [["COMPRESS=DEFLATE", "TILED=YES"], ["COMPRESS=NONE"]])
def test_a_truncated_file_is_named(tmp_path: Path, options: list[str]) -> None:
    path = write(tmp_path / "cut.tif", numbers(2, (600, 700)), names=["B02", "B03"], options=options)
    size = path.stat().st_size
    os.truncate(path, size * 3 // 5)
    # The scene still opens where the directory stands at the front, and then the pixels are missing.
    with pytest.raises(SceneError, match=r"cut\.tif cannot be (read at column|opened)"):
        read_all(open_scene(path).reader([Band("B02"), Band("B03")]))


def test_names_lost_with_the_end_of_a_file_are_damage(tmp_path: Path) -> None:
    path = write(tmp_path / "cut.tif", numbers(2), names=["B02", "B03"])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetDescription("B04")  # the directory and the names now stand at the end
    dataset = None
    os.truncate(path, path.stat().st_size - 20)
    with pytest.raises(SceneError, match=r"cut\.tif seems damaged \(.*GDALMetadata.*\).*copy it again") as caught:
        open_scene(path)
    assert str(caught.value).count("cut.tif") == 1
    scene = open_scene(path, band_names=["B04", "B03"])
    assert any("seems damaged" in note for note in scene.notes)


def test_a_damaged_file_is_named_once(tmp_path: Path) -> None:
    path = write(tmp_path / "cut.tif", numbers(2, (600, 700)), names=["B02", "B03"], scale=(1e-4, 0))
    os.truncate(path, path.stat().st_size // 3)
    with open_scene(path).reader([Band("B02"), Band("B03")]) as reader:
        for run in (lambda: read_all(reader), reader.check_values):
            with pytest.raises(SceneError) as caught:
                run()
            assert str(caught.value).count("cut.tif") == 1
            assert "IReadBlock failed" in str(caught.value)
    path.write_text("no image")
    with pytest.raises(SceneError) as caught:
        open_scene(path)
    assert str(caught.value).count("cut.tif") == 1


def test_an_unreadable_block_is_named_with_its_place(tmp_path: Path) -> None:
    path = write(
        tmp_path / "bad.tif",
        numbers(1, (600, 700)),
        names=["B02"],
        options=["COMPRESS=DEFLATE", "TILED=YES"],
        scale=(1e-4, 0),
    )
    dataset = gdal.Open(str(path))
    tag = dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_1_1", "TIFF")
    dataset = None
    with open(path, "r+b") as file:
        file.seek(int(tag))
        file.write(b"\xff" * 500)
    reader = open_scene(path).reader([Band("B02")])
    with pytest.raises(SceneError, match=r"bad\.tif cannot be read at column \d+, row \d+"):
        read_all(reader)


def test_a_file_that_disappears_in_mid_run_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", numbers(1, (600, 700)), names=["B02"])
    vrt = tmp_path / "b.vrt"
    gdal.Translate(str(vrt), str(path), format="VRT")
    scene = open_scene([vrt], band_names=["B02"])
    reader = scene.reader([Band("B02")])
    path.unlink()
    with pytest.raises(SceneError, match=r"b\.vrt"):
        read_all(reader)
    with pytest.raises(SceneError, match=r"b\.vrt"):
        read_all(scene.reader([Band("B02")]))
    # An open file lives on without its name, where the system keeps it: read whole and right, or an error.
    path = write(tmp_path / "c.tif", numbers(1, (600, 700)), names=["B02"])
    scene = open_scene(path)
    reader = scene.reader([Band("B02")])
    path.unlink()
    values, _ = reader.read(reader.grid.window)
    assert values[0] == pytest.approx(numbers(1, (600, 700))[0] / 10000, abs=1e-6)
    with pytest.raises(SceneError, match=r"c\.tif cannot be opened"):
        scene.reader([Band("B02")])


def test_a_closed_reader_says_so(tmp_path: Path) -> None:
    reader = open_scene(write(tmp_path / "a.tif", numbers(1), names=["B02"])).reader([Band("B02")])
    reader.close()
    with pytest.raises(SceneError, match="closed"):
        reader.read(Window(0, 0, 1, 1))


def test_nothing_global_is_left_behind(tmp_path: Path) -> None:
    before = gdal.GetUseExceptions(), gdal.GetCacheMax(), gdal.GetConfigOption("GDAL_NUM_THREADS")
    scene = open_scene(write(tmp_path / "a.tif", numbers(2), names=["B02", "B03"]))
    read(scene, ["B02"])
    assert (gdal.GetUseExceptions(), gdal.GetCacheMax(), gdal.GetConfigOption("GDAL_NUM_THREADS")) == before
    calls: list[str] = []
    gdal.PushErrorHandler(lambda *args: calls.append(args[2]))
    try:
        with pytest.raises(SceneError):
            open_scene(__file__)
        gdal.Error(gdal.CE_Warning, 1, "still heard")
    finally:
        gdal.PopErrorHandler()
    assert calls == ["still heard"]


def test_the_same_works_where_the_host_has_switched_exceptions_on(tmp_path: Path) -> None:
    path = write(tmp_path / "cut.tif", numbers(1, (600, 700)), names=["B02"], options=["COMPRESS=DEFLATE"])
    gdal.UseExceptions()
    try:
        out, _ = read(open_scene(path), ["B02"])
        assert out[0] == pytest.approx(numbers(1, (600, 700))[0] / 10000, abs=1e-6)
        with pytest.raises(SceneError, match="cannot be opened"):
            open_scene(__file__)
        os.truncate(path, path.stat().st_size // 2)
        with pytest.raises(SceneError, match=r"cut\.tif"):
            read_all(open_scene(path).reader([Band("B02")]))
    finally:
        gdal.DontUseExceptions()


class _Ranges(http.server.SimpleHTTPRequestHandler):
    """A server of files that honors byte ranges, as object stores do; it counts the bytes it sends."""

    sent = 0

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        data = path.read_bytes()
        first, _, last = (self.headers.get("Range") or "bytes=0-").removeprefix("bytes=").partition("-")
        start, end = int(first), min(int(last) if last else len(data) - 1, len(data) - 1)
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {start}-{end}/{len(data)}")
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        self.wfile.write(data[start : end + 1])
        _Ranges.sent += end - start + 1


def test_a_file_on_the_net_is_read_in_parts(tmp_path: Path) -> None:
    values = numbers(2, (1500, 1500))
    path = write(tmp_path / "x.tif", values, names=["B02", "B03"], options=["TILED=YES"])
    handler = functools.partial(_Ranges, directory=str(tmp_path))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        scene = open_scene(f"{address}/x.tif", scale=1e-4)
        with scene.reader([Band("B02")]) as reader:
            part, _ = reader.read(Window(300, 700, 20, 10))
        assert part[0] == pytest.approx(values[0, 700:710, 300:320] / 10000, abs=1e-6)
        assert _Ranges.sent < path.stat().st_size / 4
        with pytest.raises(SceneError, match="cannot be opened as an image"):
            open_scene(f"{address}/none.tif")
    finally:
        server.shutdown()
        server.server_close()
