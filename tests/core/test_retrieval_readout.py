"""A place read out: the same numbers as its maps, and a spectrum that fits or does not."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import plot_scene
import pytest
from osgeo import gdal
from terraclara.core.cli import main
from terraclara.core.errors import AreaError, BandError, ModelError, ParameterError
from terraclara.core.mapping import Request, make_map
from terraclara.core.model import Card, catalog
from terraclara.core.raster.scene import open_scene
from terraclara.core.retrieval import readout
from terraclara.core.retrieval.readout import Value, density, read_out, read_out_area


def entries() -> list[tuple[str, Card]]:
    return [(entry.id, entry.card) for entry in catalog() if entry.card is not None]


def at(row: int, col: int) -> tuple[float, float]:
    (x, y), size = plot_scene.ORIGIN, plot_scene.PIXEL
    return x + size * (col + 0.5), y - size * (row + 0.5)


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    spectra, _ = plot_scene.canopies()
    spectra[0, 0] = np.nan
    spectra[1] = spectra[1, :, ::-1]
    return plot_scene.write_scene(tmp_path / "scene.tif", spectra)


def test_numbers_are_those_of_the_maps(scene: Path, tmp_path: Path) -> None:
    opened = open_scene([scene], geometry={"sun_zenith": 40.0})
    found = read_out(opened, *at(10, 20), ("lai", "ccc"), entries(), confidence=0.8)
    assert [item.variable for item in found.values] == ["lai", "ccc"]
    asked = Request("", (str(scene),), "", geometry=(("sun_zenith", 40.0),), confidence=0.8)
    for item in found.values:
        made = make_map(replace(asked, model=item.model, output=str(tmp_path / f"{item.variable}.tif")))
        bands = dict(zip([spec.name for spec in made.outputs], gdal.Open(str(made.path)).ReadAsArray()[:, 10, 20]))
        for name in ("mean", "std", "lower", "upper"):
            assert getattr(item, name) == pytest.approx(bands[name], rel=1e-5)


def test_a_canopy_fits_and_a_stranger_does_not(scene: Path) -> None:
    opened = open_scene([scene], geometry={"sun_zenith": 40.0})
    canopy, stranger = (read_out(opened, *at(row, 5), (), entries()) for row in (20, 1))
    assert canopy.p_value is not None
    assert stranger.p_value is not None
    assert canopy.p_value > 0.01 > stranger.p_value
    assert list(canopy.spectrum) == list(plot_scene.BANDS)
    off = [abs(canopy.spectrum[band] - canopy.expected[band]) for band in plot_scene.BANDS]
    assert max(off) < 0.15
    assert "Outside the training domain" in stranger.values[0].flags


def test_a_pixel_without_data_says_so(scene: Path) -> None:
    found = read_out(open_scene([scene]), *at(0, 0), (), entries())
    assert all(item.mean is None for item in found.values)
    assert "No data" in found.values[0].flags
    assert found.p_value is None


def test_bad_input_is_said(scene: Path, tmp_path: Path) -> None:
    opened = open_scene([scene])
    with pytest.raises(AreaError, match="lies outside the scene"):
        read_out(opened, 0.0, 0.0, ("lai",), entries())
    with pytest.raises(ModelError, match="No model retrieves 'sugar'"):
        read_out(opened, *at(3, 3), ("sugar",), entries())
    with pytest.raises(ParameterError, match="between 0 and 1"):
        read_out(opened, *at(3, 3), ("lai",), entries(), confidence=90)
    few = open_scene([scene], band_names=[f"x{k}" for k in range(8)])
    with pytest.raises(BandError):
        read_out(few, *at(3, 3), ("lai",), entries())


def test_the_command_line(scene: Path, capsys: pytest.CaptureFixture[str]) -> None:
    x, y = at(10, 20)
    assert main(["pixel", str(scene), "--point", f"{x},{y}"]) == 0
    told = capsys.readouterr().out
    assert "LAI: " in told
    assert "measured" in told
    assert main(["pixel", str(scene), "--point", f"{x},{y}", "--variables", "lai", "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["values"][0]["variable"] == "lai"


def test_an_area_is_the_mean_of_its_pixels(scene: Path) -> None:
    opened = open_scene([scene], geometry={"sun_zenith": 40.0})
    (x, y), size = plot_scene.ORIGIN, plot_scene.PIXEL
    box = f"{x + 5 * size},{y - 12 * size},{x + 8 * size},{y - 10 * size}"  # rows 10 and 11, columns 5 to 7
    found = read_out_area(opened, box, (), entries())
    single = [read_out(opened, *at(row, col), (), entries()) for row in (10, 11) for col in (5, 6, 7)]
    assert found.pixels == 6
    for k, item in enumerate(found.values):
        for name in ("mean", "std", "lower", "upper"):
            each = [getattr(one.values[k], name) for one in single]
            assert getattr(item, name) == pytest.approx(np.mean(each), rel=1e-5)
    for name in found.spectrum:
        assert found.spectrum[name] == pytest.approx(np.mean([one.spectrum[name] for one in single]), rel=1e-5)
        assert found.expected[name] == pytest.approx(np.mean([one.expected[name] for one in single]), rel=1e-4)
    assert found.p_value == pytest.approx(np.median([one.p_value for one in single if one.p_value is not None]))
    assert (found.x, found.y) == pytest.approx((x + 6.5 * size, y - 11 * size))
    corner = read_out_area(opened, f"{x},{y - size},{x + 2 * size},{y}", ("lai",), entries())
    assert corner.pixels == 1  # the other one has no data


def test_areas_that_cannot_be_read_out(scene: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = open_scene([scene])
    (x, y), size = plot_scene.ORIGIN, plot_scene.PIXEL
    with pytest.raises(AreaError):
        read_out_area(opened, "0,0,1,1", (), entries())
    with pytest.raises(AreaError, match="no center of a pixel"):
        read_out_area(opened, f"{x + 1},{y - 3},{x + 3},{y - 1}", (), entries())
    monkeypatch.setattr(readout, "MOST_PIXELS", 10)
    with pytest.raises(AreaError, match="spans 40 x 40 pixels"):
        read_out_area(opened, f"{x},{y - 40 * size},{x + 40 * size},{y}", (), entries())


@pytest.mark.parametrize("distribution", ["normal", "lognormal"])
def test_the_density_is_that_of_the_interval(distribution: str) -> None:
    value = Value("v", "m", "", 2.0, 0.5, None, None, "", distribution=distribution)
    x, p = density(value)
    assert np.all(np.diff(x) > 0)
    share = np.trapezoid(p, x) if hasattr(np, "trapezoid") else np.trapz(p, x)
    assert share == pytest.approx(1, abs=2e-3)
    weights = p / p.sum() if distribution == "normal" else p * np.gradient(x) / (p * np.gradient(x)).sum()
    assert (weights * x).sum() == pytest.approx(2.0, abs=0.01)
    assert np.sqrt((weights * (x - 2) ** 2).sum()) == pytest.approx(0.5, abs=0.02)
    cut, _ = density(replace(value, limits=(1.5, 2.5)))
    assert 1.5 <= cut.min() <= cut.max() <= 2.5
    assert density(replace(value, std=None))[0].size == 0
    assert density(replace(value, mean=None))[0].size == 0


def test_the_expected_spectrum_has_the_noise_of_a_sensor(scene: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = read_out(open_scene([scene]), *at(20, 5), (), entries())
    for name, expected in found.expected.items():
        assert found.noise[name] == pytest.approx(np.sqrt(2 * 0.01**2 + 2 * (0.02 * expected) ** 2))
    (x, y), size = plot_scene.ORIGIN, plot_scene.PIXEL
    assert main(["pixel", str(scene), "--area", f"{x},{y - 6 * size},{x + 40 * size},{y - 4 * size}"]) == 0
    assert "Mean over 80 pixels" in capsys.readouterr().out
    assert main(["pixel", str(scene), "--point", "here"]) == 2
    with pytest.raises(SystemExit):
        main(["pixel", str(scene)])


@pytest.mark.parametrize("place", [(np.nan, 0.0), (0.0, np.inf)])
def test_a_place_that_is_none(scene: Path, place: tuple[float, float]) -> None:
    with pytest.raises(ParameterError, match="give two finite numbers"):
        read_out(open_scene([scene]), *place, ("lai",), entries())


def test_the_first_variable_that_is_missing_is_told(scene: Path) -> None:
    few = open_scene([scene], band_names=[f"x{k}" for k in range(8)])
    with pytest.raises(BandError, match="No model of 'lai' has its bands here"):
        read_out(few, *at(3, 3), (), entries())
