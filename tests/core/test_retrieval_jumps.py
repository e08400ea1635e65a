"""Temporal jumps: found where they were put, false alarms at the stated rate, sentences for what cannot be judged."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from terraclara.core.cli import jumps as command
from terraclara.core.cli import main
from terraclara.core.errors import Cancelled, GridError, OutputError, ParameterError
from terraclara.core.retrieval import jump_maps
from terraclara.core.retrieval.jump_maps import SPREADS, find_jumps
from terraclara.core.retrieval.jumps import DROP, PLAUSIBLE, RISE, covariance, departures, spread_of, threshold

RATE = 0.14  # leaf area a day
SIDE = 24
DAYS = np.array([0.0, 12, 20, 31, 45, 52, 60, 75, 83, 97, 110, 121])


def seasons(days: np.ndarray, pixels: int, rng: np.random.Generator) -> np.ndarray:
    """Leaf area of crops of many kinds, ``(days, pixels)``: up and down a logistic curve (Beck et al. 2006)."""
    low, high = rng.uniform(0.1, 0.8, pixels), rng.uniform(1, 6, pixels)
    up, down = rng.uniform(10, 50, pixels), rng.uniform(80, 130, pixels)
    steep = rng.uniform(0.04, 0.09, (2, pixels))
    t = days[:, None]
    return low + high * (1 / (1 + np.exp(-steep[0] * (t - up))) - 1 / (1 + np.exp(-steep[1] * (t - down))))


def drawn(days: np.ndarray, pixels: int, rng: np.random.Generator) -> np.ndarray:
    """Series that change as fast as the test allows for."""
    root = np.linalg.cholesky(covariance(days, RATE) + 1e-9 * np.eye(len(days)))
    return 3 + root @ rng.standard_normal((len(days), pixels))


@pytest.mark.parametrize("rate", [0.01, 0.05])
@pytest.mark.parametrize("dates", [4, 12, 30])
def test_false_alarms_are_as_rare_as_stated(rate: float, dates: int) -> None:
    rng = np.random.default_rng(dates)
    days = np.sort(rng.choice(300, dates, replace=False)).astype(float)
    for truth in (drawn(days, 3000, rng), seasons(days / 2, 3000, rng)):
        std = 0.15 + 0.12 * np.abs(truth)
        values = truth + std * rng.standard_normal(truth.shape)
        values[rng.random(values.shape) < 0.2] = np.nan
        found = departures(values, std, days, RATE, false_alarms=rate)
        share = float((found.jump > 0)[np.isfinite(found.z)].mean())
        assert share < 1.2 * rate
    found = departures(
        drawn(days, 3000, rng) + 0.3 * rng.standard_normal((dates, 3000)), np.full((dates, 3000), 0.3), days, RATE
    )
    assert 0.9 < np.std(found.z) < 1.1  # standard normal, so that the rate is not only a limit
    assert abs(np.median(found.z)) < 0.05


def test_jumps_are_found_where_they_were_put_and_nowhere_else() -> None:
    rng = np.random.default_rng(1)
    truth = seasons(DAYS, 2000, rng)
    std = np.full(truth.shape, 0.2)
    values = truth + std * rng.standard_normal(truth.shape)
    where, sign = rng.integers(0, len(DAYS), 2000), rng.choice([-1, 1], 2000)
    values[where, np.arange(2000)] += 2.5 * sign
    found = departures(values, std, DAYS, RATE)
    assert (found.jump[where, np.arange(2000)] == np.where(sign < 0, DROP, RISE)).mean() > 0.9
    others = np.ones(truth.shape, bool)
    others[where, np.arange(2000)] = False
    assert (found.jump[others] > 0).mean() < 0.012  # neighbors of a jump do not pay for it
    assert np.abs(found.expected[where, np.arange(2000)] - truth[where, np.arange(2000)]).mean() < 0.6


def test_two_jumps_of_one_pixel_do_not_hide_each_other() -> None:
    values = np.full((12, 1), 3.0)
    values[3], values[7] = 0.2, 0.1
    found = departures(values, np.full((12, 1), 0.2), DAYS, RATE)
    assert found.jump[:, 0].tolist() == [DROP if k in (3, 7) else PLAUSIBLE for k in range(12)]


def test_missing_dates_are_nothing_and_change_nothing() -> None:
    rng = np.random.default_rng(2)
    values = seasons(DAYS, 50, rng)
    std = np.full(values.shape, 0.3)
    kept = np.array([k not in (3, 7) for k in range(12)])
    gaps = np.where(kept[:, None], values, np.nan)
    found, fewer = departures(gaps, std, DAYS, RATE), departures(values[kept], std[kept], DAYS[kept], RATE)
    assert np.isnan(found.z[~kept]).all()
    assert np.isnan(found.jump[~kept]).all()
    assert np.allclose(found.z[kept], fewer.z, atol=1e-4)
    assert np.allclose(found.expected[kept], fewer.expected, atol=1e-4)
    lonely = np.where(np.arange(12)[:, None] < 2, values, np.nan)
    assert np.isnan(departures(lonely, std, DAYS, RATE).z).all()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10**6), st.floats(0.01, 100), st.floats(-50, 50))
def test_units_and_level_do_not_matter(seed: int, unit: float, level: float) -> None:
    rng = np.random.default_rng(seed)
    values = 3 + rng.standard_normal((6, 8))
    std = rng.uniform(0.1, 0.5, values.shape)
    plain = departures(values, std, DAYS[:6], RATE)
    other = departures(unit * (values + level), unit * std, DAYS[:6], unit * RATE)
    assert np.allclose(plain.z, other.z, atol=1e-5)
    assert np.array_equal(plain.jump, other.jump)
    order = rng.permutation(6)
    mixed = departures(values[order], std[order], DAYS[:6][order], RATE)
    assert np.allclose(mixed.z, plain.z[order], atol=1e-6)


def test_a_fast_but_plausible_change_is_no_jump_and_a_slower_rate_makes_it_one() -> None:
    grown = np.where(DAYS[:, None] < 46, 1.0, 1.0 + 0.1 * (DAYS[:, None] - 45))
    std = np.full(grown.shape, 0.1)
    assert (departures(grown, std, DAYS, RATE).jump == PLAUSIBLE).all()
    assert (departures(grown, std, DAYS, 0.01).jump > 0).any()


def test_the_spread_of_the_series_is_what_dates_really_differ_by() -> None:
    rng = np.random.default_rng(3)
    truth = drawn(DAYS, 1500, rng)
    values = truth + 0.2 * rng.standard_normal(truth.shape)
    assert spread_of(values, np.full(truth.shape, 0.2), DAYS, RATE) == pytest.approx(1, abs=0.05)
    wide = np.full(truth.shape, 2.0)
    spread = spread_of(values, wide, DAYS, RATE)
    assert spread is not None
    assert spread < 0.4
    values[5, :300] -= 3.0
    assert (departures(values, wide, DAYS, RATE).jump[5, :300] == DROP).mean() < 0.1
    assert (departures(values, wide, DAYS, RATE, spread=spread).jump[5, :300] == DROP).mean() > 0.8
    assert spread_of(np.full((3, 2), np.nan), np.ones((3, 2)), DAYS[:3], RATE) is None


@pytest.mark.parametrize("rate", [0.0, -0.1, 0.5, float("nan")])
def test_rates_that_cannot_be(rate: float) -> None:
    with pytest.raises(ParameterError, match="is not possible"):
        threshold(rate)
    with pytest.raises(ParameterError, match="rate of change"):
        covariance(DAYS, -abs(rate))


@pytest.fixture
def series(write_raster: Callable[..., Path], tmp_path: Path) -> Callable[..., list[str]]:
    """A function that writes maps of leaf area; on the fifth date a corner lost all of it."""

    def write(dates: int = 8, unit: str = "m2 m-2", **options: Any) -> list[str]:
        rng = np.random.default_rng(7)
        truth = seasons(DAYS[:dates], SIDE * SIDE, rng).reshape(dates, SIDE, SIDE)
        values = truth + 0.2 * rng.standard_normal(truth.shape)
        if dates > 4:
            values[4, :8, :8] = np.maximum(values[4, :8, :8] - 3.5, 0)
        values[1, -3:] = np.nan
        values[:, 0, -1] = np.nan
        paths = []
        for k, plane in enumerate(values):
            named = {"names": ["mean", "std"], "epsg": 32631, "transform": (5e5, 20, 0, 4.6e6, 0, -20), **options}
            path = write_raster(np.stack([plane, np.full_like(plane, 0.2)]).astype(np.float32), **named)
            target = tmp_path / f"lai_2024-{4 + int(DAYS[k]) // 30:02d}-{1 + int(DAYS[k]) % 30:02d}.tif"
            path.rename(target)
            file = gdal.Open(str(target), gdal.GA_Update)
            file.GetRasterBand(1).SetUnitType(unit)
            file = None
            paths.append(str(target))
        return paths

    return write


def test_maps_of_dates_are_judged(series: Callable[..., list[str]], tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(jump_maps, "_LARGEST", 32)
    monkeypatch.setattr(jump_maps, "_SMALLEST", 16)
    monkeypatch.setattr(jump_maps, "_HELD", 16 * 16 * 64)  # several blocks
    maps = series()
    shares: list[float] = []
    found = find_jumps(maps[::-1], tmp_path / "out", rate=RATE, progress=shares.append)
    assert [row.source for row in found.dates] == [Path(path).name for path in maps]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 1
    file = gdal.Open(str(found.dates[4].path))
    jump, departure, expected = file.ReadAsArray()
    assert [file.GetRasterBand(k).GetDescription() for k in (1, 2, 3)] == ["jump", "departure", "expected"]
    assert file.GetRasterBand(3).GetUnitType() == "m2 m-2"
    assert file.GetRasterBand(1).GetMetadata()["class_1"] == "dropped too far"
    corner = np.zeros((SIDE, SIDE), bool)
    corner[:8, :8] = True
    assert (jump[corner] == DROP).mean() > 0.8
    assert (jump[~corner] > 0).mean() < 0.03
    assert (departure[corner] < -3).mean() > 0.7
    assert np.isnan(jump[0, -1])
    assert np.isnan(gdal.Open(str(found.dates[1].path)).ReadAsArray()[:, -3:]).all()
    assert np.isfinite(expected[-1]).all()
    document = json.loads((tmp_path / "out" / "jumps.json").read_text())
    assert document["dates"][4]["dropped"] == pytest.approx(float((jump == DROP).sum()) / np.isfinite(jump).sum())
    rows = list(csv.DictReader((tmp_path / "out" / "jumps.csv").open()))
    assert [row["day"] for row in rows] == sorted(row["day"] for row in rows)
    assert rows[4]["strange"] == "True"
    assert any(row["day"] in text for row, text in zip(rows[4:5], found.notes))
    assert (tmp_path / "out" / f"{found.dates[0].path.stem}.qml").exists()


def test_maps_that_tell_their_variable_need_no_rate(series: Callable[..., list[str]], tmp_path: Path) -> None:
    """Maps of own models, too, which no catalog knows."""
    maps = series()
    for path in maps:
        file = gdal.Open(path, gdal.GA_Update)
        file.SetMetadataItem("TERRACLARA_VARIABLE", "lai")
        file = None
    assert find_jumps(maps, tmp_path / "out").dates[4].strange
    file = gdal.Open(maps[0], gdal.GA_Update)
    file.SetMetadataItem("TERRACLARA_VARIABLE", "fvc")
    file = None
    with pytest.raises(ParameterError, match=r"of several variables \(fvc, lai\)"):
        find_jumps(maps, tmp_path / "other")


def test_blocks_do_not_matter(series: Callable[..., list[str]], tmp_path: Path, monkeypatch: Any) -> None:
    maps = series()
    whole = find_jumps(maps, tmp_path / "a", rate=RATE)
    monkeypatch.setattr(jump_maps, "_LARGEST", 16)
    monkeypatch.setattr(jump_maps, "_SMALLEST", 16)
    parts = find_jumps(maps, tmp_path / "b", rate=RATE)
    for one, other in zip(whole.dates, parts.dates):
        assert np.allclose(
            gdal.Open(str(one.path)).ReadAsArray(), gdal.Open(str(other.path)).ReadAsArray(), atol=1e-5, equal_nan=True
        )


def test_bad_input_is_said_and_nothing_written(
    series: Callable[..., list[str]], write_raster: Callable[..., Path], tmp_path: Path
) -> None:
    maps = series()
    target = tmp_path / "out"

    def refused(error: Any, match: str, given: list[str], **options: Any) -> None:
        with pytest.raises(error, match=match):
            find_jumps(given, target, **{"rate": RATE, **options})

    refused(ParameterError, "Only 1 date: too few to tell a jump; give 3 or more", maps[:1])
    refused(ParameterError, "given twice", [maps[0], *maps])
    refused(ParameterError, "2 days are given for 8 maps", maps, days=("2024-01-01", "2024-01-02"))
    refused(ParameterError, "'monday' is no day", maps, days=("monday", *("2024-01-02",) * 7))
    refused(ParameterError, "are of 1 days", maps, days=("2024-01-02",) * 8)
    refused(ParameterError, "How fast the variable can change is not known", maps, rate=None)
    refused(ParameterError, "rate of change of 0", maps, rate=0.0)
    refused(ParameterError, "rate of false alarms of 1 is", maps, false_alarms=1.0)
    refused(ParameterError, "no spread 'mine'", maps, spread="mine")
    plain = write_raster(np.ones((1, 4, 4), np.float32), names=["mean"]).rename(tmp_path / "plain.tif")
    undated = write_raster(np.ones((2, SIDE, SIDE), np.float32), names=["mean", "std"])
    refused(ParameterError, "The day of .* is not known; write it into its name", [*maps, str(undated)])
    days = tuple(f"2024-01-{k + 1:02d}" for k in range(9))
    refused(ParameterError, "has no band 'std'", [*maps, str(plain)], days=days)
    refused(GridError, "does not lie on the pixels of", [*maps, str(undated)], days=days)
    target.write_text("")
    refused(OutputError, "is a file; give the name of a folder", maps)
    target.unlink()
    with pytest.raises(Cancelled, match="Nothing was written"):
        find_jumps(maps, target, rate=RATE, cancelled=lambda: True)
    assert not target.exists()


def test_maps_of_other_units_are_refused(series: Callable[..., list[str]], tmp_path: Path) -> None:
    maps = series(4)
    file = gdal.Open(maps[2], gdal.GA_Update)
    file.GetRasterBand(1).SetUnitType("g cm-2")
    file = None
    with pytest.raises(ParameterError, match=r"different units \(m2 m-2, g cm-2\)"):
        find_jumps(maps, tmp_path / "out", rate=RATE)


def test_a_failed_run_leaves_nothing(series: Callable[..., list[str]], tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(jump_maps, "_LARGEST", 16)
    maps, asked = series(), iter([False] * 5)  # four blocks are looked at, and one is written
    with pytest.raises(Cancelled):
        find_jumps(maps, tmp_path / "out", rate=RATE, cancelled=lambda: next(asked, True))
    assert not list((tmp_path / "out").glob("*"))


def test_the_command_line(series: Callable[..., list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maps = series()
    assert main(["jumps", *maps, "-o", str(tmp_path / "a"), "--rate", "0.14"]) == 0
    assert "dropped and" in capsys.readouterr().out
    assert main(["jumps", *maps, "-o", str(tmp_path / "b"), "--rate", "0.14", "--spread", "series", "--json"]) == 0
    event = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert event["dates"][4]["dropped"] > 0.05
    assert main(["jumps", maps[0], "-o", str(tmp_path / "c")]) == 2
    assert command._SPREADS == SPREADS


@pytest.mark.parametrize("rate", [1e-3, 1e-5, 1e-8])
def test_where_hardly_anything_changes_the_others_mean_is_expected(rate: float) -> None:
    values = np.full((12, 1), 0.6)
    values[5] = 0.0
    found = departures(values, np.full((12, 1), 0.1), np.arange(12.0) * 10, rate)
    assert found.expected[5, 0] == pytest.approx(0.6, abs=0.005)
    assert found.z[5, 0] == pytest.approx(-0.6 / (0.1 * np.sqrt(1 + 1 / 11)), rel=0.05)
