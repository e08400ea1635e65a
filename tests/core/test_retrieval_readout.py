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
from terraclara.core.retrieval.readout import read_out


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
    assert main(["pixel", str(scene), "--at", str(x), str(y)]) == 0
    told = capsys.readouterr().out
    assert "LAI: " in told
    assert "measured" in told
    assert main(["pixel", str(scene), "--at", str(x), str(y), "--variables", "lai", "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["values"][0]["variable"] == "lai"
