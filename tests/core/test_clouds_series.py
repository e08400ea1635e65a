"""Series of images: the background of a date, and what it changes in the cloud maps."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal
from terraclara.core.cli import main
from terraclara.core.clouds.background import (
    LEAST_CLOUD_ODDS,
    LEAST_SHADOW_ODDS,
    MOST_ODDS,
    REPEATED_ODDS,
    Background,
    fit_background,
    judge,
)
from terraclara.core.clouds.classes import CLEAR, CLOUD, SHADOW
from terraclara.core.clouds.cover import cover_of
from terraclara.core.clouds.series import detect_series
from terraclara.core.errors import GridError, ParameterError
from terraclara.core.mapping import Request

BANDS = ("B02", "B03", "B04", "B08")


def ground(n: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Two earlier dates ``(n, 8)`` and the date they predict ``(n, 4)``, with noise of 0.01."""
    rng = np.random.default_rng(seed)
    cover = rng.uniform(0, 1, (n, 1))
    soil, leaf = np.array([0.1, 0.13, 0.17, 0.25]), np.array([0.03, 0.06, 0.03, 0.42])
    earlier = soil + (leaf - soil) * cover
    later = soil + (leaf - soil) * np.clip(cover * 0.8 + 0.1, 0, 1)
    noisy = [plane + rng.normal(0, 0.01, plane.shape) for plane in (earlier, earlier, later)]
    return np.concatenate(noisy[:2], axis=1), noisy[2]


def sure(n: int) -> np.ndarray:
    """A model of one date that calls all clear ``(3, n)``."""
    return np.repeat([[0.9], [0.05], [0.05]], n, axis=1)


@pytest.mark.parametrize("method", ["linear", "gp"])
def test_clear_ground_clouds_and_shadows_are_told(method: str) -> None:
    background = fit_background(*ground(4000), sure(4000), method)
    features, image = ground(4000, seed=1)
    brightness = image.mean(axis=1)
    relative = (brightness - background.predict(features).mean(axis=1)) / (brightness + 0.05)
    assert np.quantile(np.abs(relative), 0.6827) == pytest.approx(background.spread, rel=0.25, abs=0.005)
    assert np.mean((background.evidence(image, features) < 0).all(axis=0)) > 0.97
    assert np.mean(background.evidence(image + 0.15, features)[0] > 2) > 0.99
    assert np.mean(background.evidence(image * 0.4, features)[1] > 2) > 0.99


def test_clouds_that_hide_in_the_sample_do_not_spoil_the_fit() -> None:
    features, image = ground(4000)
    image[:200] += 0.4
    clean = fit_background(*ground(4000), sure(4000)).predict(features[500:])
    assert np.abs(fit_background(features, image, sure(4000)).predict(features[500:]) - clean).mean() < 0.004


@pytest.mark.parametrize("share", [0.2, 0.5, 0.6])
def test_shadows_that_a_model_missed_are_not_taken_for_darker_ground(share: float) -> None:
    features, image = ground(4000)
    shaded = np.arange(4000) < share * 4000
    image[shaded] *= 0.5
    background = fit_background(features, image, sure(4000))
    shadow = background.evidence(image, features)[1]
    assert np.mean(shadow[shaded] > 2) > 0.95
    assert np.mean(shadow[~shaded] < 0) > 0.95


def test_where_the_prediction_errs_by_a_shadows_depth_it_says_nothing() -> None:
    features, _ = ground(100)
    same = np.concatenate([np.eye(4), np.zeros((4, 4))])
    clear, dark = (share * features[:, :4] for share in (1.0, 0.6))
    quiet, noisy = (Background(same, np.zeros(4), spread) for spread in (0.03, 0.5))
    assert np.all(quiet.evidence(clear, features)[1] == LEAST_SHADOW_ODDS)
    assert np.all(quiet.evidence(dark, features)[1] > 2)
    assert np.all(np.abs([noisy.evidence(image, features)[1] for image in (clear, dark)]) < 0.8)


def test_a_harvested_field_is_no_shadow() -> None:
    features, _ = ground(100)
    background = Background(np.concatenate([np.eye(4), np.zeros((4, 4))]), np.zeros(4), 0.03)
    harvested = features[:, :4] * [1.1, 1.05, 1.4, 0.4]
    assert np.all(background.evidence(harvested, features)[1] == LEAST_SHADOW_ODDS)


def test_a_deck_of_clouds_is_no_ground() -> None:
    features, _ = ground(4000)
    deck = 0.6 + np.random.default_rng(4).normal(0, 0.03, (4000, 1)) * np.ones((1, 4))
    with pytest.raises(ParameterError, match="does not look like the dates before"):
        fit_background(features, deck, sure(4000))


def test_too_little_ground_and_unknown_methods_are_told() -> None:
    features, image = ground(50)
    with pytest.raises(ParameterError, match="Only 45 pixels are clear"):
        fit_background(features, image, sure(50))
    with pytest.raises(ParameterError, match="'forest' is not known"):
        fit_background(features, image, sure(50), "forest")


@given(st.floats(0.002, 0.998), st.floats(-0.3, 0.6), st.floats(-0.3, 0.6), st.booleans())
@settings(max_examples=50)
def test_evidence_moves_odds_one_way_and_never_too_far(p: float, more: float, least: float, repeated: bool) -> None:
    single = np.array([[1 - p], [p], [0.0]])
    features, image = ground(2000)
    background = fit_background(features, image, sure(2000))
    place = features[:1]
    bounds = REPEATED_ODDS if repeated else LEAST_CLOUD_ODDS
    found = []
    for step in sorted((more, least)):
        evidence = background.evidence(background.predict(place) + step, place, np.array([repeated]))
        assert bounds <= evidence[0, 0] <= MOST_ODDS
        assert LEAST_SHADOW_ODDS <= evidence[1, 0] <= MOST_ODDS
        found.append((evidence[0, 0], judge(single, np.array([evidence[0], [-50.0]]))[1, 0]))
    odds = np.log(p / (1 - p)) + found[1][0]
    assert found[1][1] == pytest.approx(1 / (1 + np.exp(-odds)), abs=2e-3)
    if more >= 0 and least >= 0 and max(more, least) < 0.5:
        assert found[0][0] <= found[1][0] + 1e-6


@pytest.fixture
def series(write_raster: Callable[..., Path]) -> list[str]:
    """Fields with a bright roof on every date; a cloud and its shadow on the last one."""
    rng = np.random.default_rng(2)
    cover = np.kron(rng.uniform(0, 1, (10, 10)), np.ones((16, 16)))
    soil, leaf = np.array([0.1, 0.13, 0.17, 0.25]), np.array([0.03, 0.06, 0.03, 0.42])
    base = soil[:, None, None] + (leaf - soil)[:, None, None] * cover
    base[:, 20:50, 100:130] = np.array([0.55, 0.58, 0.6, 0.62])[:, None, None]  # a white roof
    paths = []
    for number in range(3):
        image = base * (1 + 0.05 * number) + rng.normal(0, 0.006, base.shape)
        if number == 2:
            image[:, 90:130, 30:80] = 0.65 + rng.normal(0, 0.03, (4, 40, 50))
            image[:, 75:90, 100:150] *= 0.35
        name = f"date{number}.tif"
        paths.append(str(write_raster(image.astype(np.float32), name=name, names=BANDS, scale=1.0, offset=0.0)))
    return paths


def test_the_ground_before_clears_a_roof_and_keeps_the_cloud(series: list[str], tmp_path: Path) -> None:
    results = detect_series(series, tmp_path / "out", Request("clouds-4b", (), ""))
    assert [item.earlier for item in results] == [0, 1, 2]
    dataset = gdal.Open(str(results[-1].map.path))
    classes = dataset.GetRasterBand(1).ReadAsArray()
    scale = classes.shape[0] / 160
    cut = [slice(int(a * scale), int(b * scale)) for a, b in ((92, 128), (32, 78), (24, 46), (104, 126))]
    assert np.mean(classes[cut[0], cut[1]] == CLOUD) > 0.95
    roof = classes[cut[2], cut[3]]
    assert np.mean(roof == CLEAR) > 0.95
    assert results[-1].changed == pytest.approx(results[-1].removed + results[-1].added, abs=0.05)
    assert set(np.unique(classes)) <= {CLEAR, CLOUD, SHADOW}
    assert not list((tmp_path / "out").glob(".series-*"))


@pytest.mark.parametrize(("model", "method"), [("clouds-4b", "linear"), ("clouds-series-4b", "network")])
def test_the_valid_share_is_of_the_area(series: list[str], tmp_path: Path, model: str, method: str) -> None:
    area = "500000,4799200,500800,4800000"
    found = detect_series(series, tmp_path / "out", Request(model, (), "", area=area), method=method)
    assert [cover_of(item.map).valid for item in found] == [1, 1, 1]


def test_dates_are_taken_in_the_order_of_time_where_all_tell_it(series: list[str], tmp_path: Path) -> None:
    dated = []
    for path, day in zip(series, ("2024-06-01", "2024-06-11", "2024-06-21")):
        dated.append(str(Path(path).rename(Path(path).with_name(f"{day}.tif"))))
    notes: list[str] = []
    found = detect_series(dated[::-1], tmp_path / "out", Request("clouds-4b", (), ""), note=notes.append)
    assert [item.map.path.name for item in found] == [f"{Path(path).stem}_clouds.tif" for path in dated]
    assert [item.date for item in found] == dated
    assert [item.earlier for item in found] == [0, 1, 2]
    assert notes[0] == "The dates were not given in the order of time and are taken in it."
    Path(dated[1]).rename(tmp_path / "undated.tif")
    mixed = [dated[2], str(tmp_path / "undated.tif"), dated[0]]
    found = detect_series(mixed, tmp_path / "as_given", Request("clouds-4b", (), ""))
    assert [item.map.path.name for item in found] == [f"{Path(path).stem}_clouds.tif" for path in mixed]


def test_sentences(series: list[str], tmp_path: Path, write_raster: Callable[..., Path]) -> None:
    request = Request("clouds-4b", (), "")
    with pytest.raises(ParameterError, match="at least two dates"):
        detect_series(series[:1], tmp_path / "out", request)
    other = write_raster(np.full((4, 60, 60), 0.1, np.float32), name="other.tif", names=BANDS, scale=1.0, offset=0.0)
    with pytest.raises(GridError, match="lies on another grid"):
        detect_series([str(other), *series[:1]], tmp_path / "out", request)


def test_notes_say_of_which_date_and_the_first_is_judged_alone(
    series: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["clouds-series", *series, "-o", str(tmp_path / "maps"), "--model", "clouds-4b"]) == 0
    out, told = capsys.readouterr()
    first, second = out.splitlines()[:2]
    assert first.endswith("; judged alone")
    assert "1 date before changed" in second
    stems = [Path(path).stem for path in series]
    notes = [line.removeprefix("note: ") for line in told.splitlines() if line.startswith("note: ")]
    assert notes
    assert all(note.partition(": ")[0] in stems for note in notes)
    assert len(notes) == len(set(notes))


def test_a_date_given_twice_and_results_in_the_folder(series: list[str], tmp_path: Path) -> None:
    request = Request("clouds-4b", (), "")
    with pytest.raises(ParameterError, match="is the same image as"):
        detect_series([*series, series[0]], tmp_path / "out", request)
    folder = Path(series[0]).parent
    results = detect_series(series, folder, request)
    assert results[2].map.provenance["series"]["dates"] == series
    assert [Path(row["path"]).name for row in results[2].map.provenance["inputs"]] == [Path(p).name for p in series]
    from terraclara.core.clouds.series import series_in

    assert [Path(path).name for path in series_in(folder)] == ["date0.tif", "date1.tif", "date2.tif"]
    assert main(["rerun", str(results[1].map.path.with_suffix(".provenance.json"))]) == 2
