"""Angles of plain files become cosines and relative azimuths."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from plain_files import TRANSFORM, numbers, read, write
from terraclara.core.bands import Band
from terraclara.core.errors import BandError, ParameterError
from terraclara.core.raster.grid import Window
from terraclara.core.raster.scene import open_scene


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


def test_azimuths_before_a_band_leave_its_scale_to_it(tmp_path: Path) -> None:
    view, sun = (write(tmp_path / f"{n}.tif", azimuths()[0] * 100, names=[n], scale=(0.01, 0)) for n in ("vaa", "saa"))
    bands = [
        write(tmp_path / f"{name}.tif", numbers(1), names=[name], scale=scale)
        for name, scale in (("B02", (1e-4, -0.1)), ("B03", (2e-4, 0)))
    ]
    for order in ([view, *bands, sun], [sun, view, *bands], [*bands, sun, view]):
        out, _ = read(open_scene(order), ["B02", "B03", "cos_relative_azimuth"])
        assert out[0] == pytest.approx(numbers(1)[0] * 1e-4 - 0.1, abs=1e-6)
        assert out[1] == pytest.approx(numbers(1)[0] * 2e-4, abs=1e-6)
        assert out[2] == pytest.approx(1)


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
