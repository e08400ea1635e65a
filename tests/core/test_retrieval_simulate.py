"""Tables of simulations: what they hold, that they can be made again, kept, stopped; and the command."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from terraclara.core import cli
from terraclara.core.errors import Cancelled, OutputError, ParameterError
from terraclara.core.retrieval import laws, prosail
from terraclara.core.retrieval.constants import WAVELENGTHS, leaf_constants, reference_soils
from terraclara.core.retrieval.estimate import estimate_learning
from terraclara.core.retrieval.samples import Learning
from terraclara.core.retrieval.sensors import from_centers, sensor
from terraclara.core.retrieval.simulate import DERIVED, simulate, simulate_canopies, soils_from_csv
from terraclara.core.retrieval.table import Table, load_table

SENSOR = sensor("sentinel-2a").subset(["B04", "B8A"])


@pytest.fixture(scope="module")
def table() -> Table:
    return simulate(SENSOR, 600, seed=3)


def test_a_table_holds_spectra_angles_and_variables(table: Table) -> None:
    assert table.bands == ("B04", "B8A")
    assert len(table) == 600
    assert list(table.variables)[:6] == list(DERIVED)
    v = table.variables
    np.testing.assert_allclose(v["ccc"], v["lai"] * v["lcc"])
    np.testing.assert_allclose(v["cwc"], v["lai"] * v["cw"])
    np.testing.assert_allclose(np.degrees(np.arccos(table.cosines[:, 1])), v["sun_zenith"])
    assert ((v["fapar"] > 0) & (v["fapar"] < 1)).all()
    assert ((v["fvc"] > 0) & (v["fvc"] < 1)).all()
    # Both rise with leaf area, and green leaves absorb about as much as they cover.
    assert np.corrcoef(v["fapar"], v["fvc"])[0, 1] > 0.9
    assert table.meta["laws"]["lai"] == [0.0, 15.0, 2.0, 3.0]


def test_band_reflectance_is_the_weighted_mean_of_the_spectrum(table: Table) -> None:
    rows = {name: value[:20] for name, value in table.variables.items()}
    rho, tau = prosail.prospect(rows, leaf_constants())
    soil = laws.soil_reflectance(rows, WAVELENGTHS)
    spectra = prosail.canopy_reflectance(rho, tau, rows, soil)
    np.testing.assert_allclose(table.reflectance[:20], SENSOR.convolved(spectra), atol=1e-12)


def test_the_same_seed_makes_the_same_table(table: Table) -> None:
    np.testing.assert_array_equal(simulate(SENSOR, 600, seed=3).reflectance, table.reflectance)
    assert not np.array_equal(simulate(SENSOR, 600, seed=4).reflectance, table.reflectance)


def test_published_spectra_come_out_through_a_narrow_sensor(shared_data: Path) -> None:
    # 1000 spectra of another implementation, convolved to Sentinel-2A.
    known = np.genfromtxt(shared_data / "prosail_lut" / "prosail_s2a_lut.csv", delimiter=",", names=True)[:100]
    names = ("n", "cab", "car", "cbrown", "cw", "cm", "lai", "ala")
    values = {name: known[name] for name in names}
    values.update(hotspot=known["hspot"], sun_zenith=known["tts"], view_zenith=known["tto"])
    values.update(relative_azimuth=known["psi"], soil=np.arange(100.0), brightness=np.ones(100))
    dry, wet = reference_soils()
    mixed = known["psoil"][:, None] * dry + (1 - known["psoil"][:, None]) * wet
    soils = known["rsoil"][:, None] * mixed
    s2 = sensor("sentinel-2a").subset([name for name in known.dtype.names if name.startswith("B")])
    found = simulate_canopies(s2, values, soils=soils).reflectance
    for band, column in zip(s2.names, found.T):
        np.testing.assert_allclose(column, known[band], atol=5e-5, err_msg=band)


def test_own_soils_are_drawn_and_scaled() -> None:
    bare = {**laws.DEFAULT_LAWS, "lai": laws.Law(0, 0), "brightness": laws.Law(2, 2)}
    soils = np.stack([np.full(2101, 0.1), np.full(2101, 0.3)])
    found = simulate(SENSOR, 400, laws=bare, soils=soils)
    values, counts = np.unique(found.reflectance.round(9), return_counts=True)
    assert values.tolist() == [0.2, 0.6]
    assert counts.min() > 300
    np.testing.assert_array_equal(found.variables["fapar"], 0)
    np.testing.assert_array_equal(found.variables["fvc"], 0)


def test_progress_ends_at_one_and_a_cancelled_run_stops() -> None:
    told: list[float] = []
    simulate(SENSOR, 700, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    with pytest.raises(Cancelled):
        simulate(SENSOR, 700, cancelled=lambda: True)


def test_numbers_and_soils_that_cannot_be_used_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ParameterError, match="0 simulations"):
        simulate(SENSOR, 0)
    with pytest.raises(ParameterError, match="2101"):
        simulate(SENSOR, 5, soils=np.ones((2, 10)))
    with pytest.raises(ParameterError, match="0 to 1"):
        simulate(SENSOR, 5, soils=np.full((2, 2101), 30.0))
    path = tmp_path / "soils.csv"
    path.write_text("nm,a\n400,0.1\n2000,0.3\n")
    with pytest.raises(ParameterError, match="400 to 2000"):
        soils_from_csv(path)
    path.write_text("nm,a,b\n350,0.1,0.2\n560,0.1,\n2500,0.3,0.2\n")
    with pytest.raises(ParameterError, match="row 3"):
        soils_from_csv(path)
    path.write_text("nm,a,b\n350,0.1,0.2\n2500,0.3,0.2\n")
    assert soils_from_csv(path).shape == (2, 2101)


@pytest.mark.parametrize("name", ["t.npz", "T.CSV"])
def test_a_table_is_kept(name: str, table: Table, tmp_path: Path) -> None:
    path = table.save(tmp_path / name)
    assert [item.name for item in tmp_path.iterdir()] == [name]
    if path.suffix == ".npz":
        again = load_table(path)
        np.testing.assert_allclose(again.reflectance, table.reflectance, rtol=1e-6)
        assert again.bands == table.bands
        assert again.meta == json.loads(json.dumps(table.meta))
        assert list(again.variables) == list(table.variables)
    else:
        rows = list(csv.DictReader(path.open()))
        assert len(rows) == 600
        assert float(rows[5]["B8A"]) == pytest.approx(table.reflectance[5, 1], rel=1e-6)
        assert float(rows[5]["sun_zenith"]) == pytest.approx(table.variables["sun_zenith"][5], rel=1e-6)
        assert float(rows[5]["lai"]) == pytest.approx(table.variables["lai"][5], rel=1e-6)


def test_what_is_no_table_is_refused(table: Table, tmp_path: Path) -> None:
    (tmp_path / "no.npz").write_bytes(b"no")
    with pytest.raises(ParameterError, match="no table"):
        load_table(tmp_path / "no.npz")
    table.save(tmp_path / "whole.npz")
    whole = (tmp_path / "whole.npz").read_bytes()
    for length in (len(whole) // 3, len(whole) - 30):
        (tmp_path / "part.npz").write_bytes(whole[:length])
        with pytest.raises(ParameterError, match=r"part.npz is no table of simulations \(.*\); make one with"):
            load_table(tmp_path / "part.npz")
        with pytest.raises(ParameterError, match="is no table of simulations"):
            estimate_learning(Learning("", "lai", simulations=str(tmp_path / "part.npz")))
    damaged = bytearray(whole)
    damaged[len(whole) // 2] ^= 255
    (tmp_path / "part.npz").write_bytes(damaged)
    with pytest.raises(ParameterError, match="is no table of simulations"):
        load_table(tmp_path / "part.npz")
    with pytest.raises(OutputError, match=r"t\.txt"):
        table.save(tmp_path / "t.txt")
    with pytest.raises(OutputError, match="cannot be written"):
        table.save(tmp_path / "nowhere" / "t.npz")
    with pytest.raises(ParameterError, match="B99"):
        table.spectra(("B99",))
    with pytest.raises(ParameterError, match="fit"):
        Table(("a",), np.ones((2, 2)), np.ones((2, 3)), {})


def test_rows_and_bands_can_be_chosen(table: Table) -> None:
    part = table.rows(table.variables["lai"] > 3)
    assert 0 < len(part) < len(table)
    assert part.variables["lai"].min() > 3
    np.testing.assert_array_equal(part.spectra(("B8A",))[:, 0], part.reflectance[:, 1])


def test_the_command_writes_what_the_function_makes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited = tmp_path / "laws.json"
    edited.write_text('{"lai": {"low": 0, "high": 4}}')
    out = tmp_path / "t.npz"
    given = ["simulate", "--centers", "red=665:30,nir=842:115", "-n", "50", "--seed", "7", "--laws", str(edited)]
    assert cli.main([*given, "-o", str(out), "--write-laws", str(tmp_path / "all.json"), "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert events[-1]["event"] == "table"
    assert events[-1]["simulations"] == 50
    used = laws.laws_from_json((tmp_path / "all.json").read_text())
    assert used["lai"].high == 4
    bands = from_centers([("red", 665, 30), ("nir", 842, 115)])
    expected = simulate(bands, 50, laws=used, seed=7)
    np.testing.assert_allclose(load_table(out).reflectance, expected.reflectance, rtol=1e-6)


@pytest.mark.parametrize(
    "options",
    [
        ["--sensor", "spot", "-o", "t.npz"],
        ["--sensor", "s2a", "--bands", "B99", "-o", "t.npz"],
        ["--sensor", "s2a", "-n", "0", "-o", "t.npz"],
        ["--sensor", "s2a", "-o", "t.tif"],
        ["--centers", "red=665", "-o", "t.npz"],
        ["--sensor", "s2a", "--laws", "nowhere.json", "-o", "t.npz"],
        ["--sensor", "s2a", "--soils", "nowhere.csv", "-o", "t.npz"],
    ],
)
def test_the_command_says_what_is_wrong(
    options: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["simulate", *options]) == (7 if "t.tif" in options else 2)
    assert capsys.readouterr().err.startswith("terraclara: ")
    assert not list(tmp_path.iterdir())
