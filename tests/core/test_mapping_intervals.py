"""Intervals, relative uncertainty and shares within requirements: from any mean with its standard deviation."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal
from scipy import stats
from terraclara.core.bands import SENTINEL2
from terraclara.core.errors import ModelError, ParameterError
from terraclara.core.mapping import Request, make_map
from terraclara.core.mapping.intervals import of_spread
from terraclara.core.mapping.job import with_confidence
from terraclara.core.model import find_model
from terraclara.core.model.card import Card, InputSpec, OutputSpec, from_json
from terraclara.core.model.intervals import interval_outputs

MEAN, STD = OutputSpec("mean", "mean", "m", valid_range=(0.0, 8.0)), OutputSpec("std", "std", "s")


def card_with(**conformal: object) -> Card:
    return Card("c", variable="lai", outputs=(MEAN, STD), conformal=conformal)


def band(card: Card, name: str, mean: float, std: float, confidence: float = 0.9) -> float:
    spec = next(item for item in interval_outputs(card) if item.name == name)
    spec = replace(spec, confidence=confidence) if spec.confidence else spec
    return float(of_spread(spec, np.array([mean]), np.array([std]), card)[0])


@given(st.floats(2.5, 5.0), st.floats(0.01, 0.5), st.sampled_from([0.5, 0.68, 0.9, 0.95]))
def test_a_normal_interval_holds_its_share(mean: float, std: float, confidence: float) -> None:
    low, high = (band(card_with(), name, mean, std, confidence) for name in ("lower", "upper"))
    share = stats.norm.cdf(high, mean, std) - stats.norm.cdf(low, mean, std)
    assert share == pytest.approx(confidence, abs=1e-3)


@given(st.floats(0.05, 5.0), st.floats(0.1, 1.5), st.sampled_from([0.68, 0.9]))
def test_a_lognormal_interval_holds_its_share(median: float, width: float, confidence: float) -> None:
    law = stats.lognorm(s=width, scale=median)
    card = replace(card_with(distribution="lognormal"), outputs=(replace(MEAN, valid_range=None), STD))
    low, high = (band(card, name, law.mean(), law.std(), confidence) for name in ("lower", "upper"))
    assert law.cdf(high) - law.cdf(low) == pytest.approx(confidence, abs=2e-3)


def test_bounds_stay_in_the_range_but_hold_the_estimate() -> None:
    card = replace(card_with(), variable="height")
    assert band(card, "lower", 0.3, 1.0) == 0.0
    assert band(card, "lower", -0.1, 1.0) == pytest.approx(-0.1)
    assert band(card, "upper", 7.5, 1.0) == 8.0
    assert band(card, "upper", 8.5, 1.0) == pytest.approx(8.5)


def test_bounds_reach_beyond_where_the_estimate_ends() -> None:
    """Estimates of leaf area end at 8, leaf area at 15."""
    assert band(card_with(), "upper", 7.5, 1.0) == pytest.approx(7.5 + 1.6449, abs=1e-3)
    assert band(card_with(), "upper", 7.5, 9.0) == 15.0
    wide = replace(card_with(), outputs=(replace(MEAN, valid_range=(-0.5, 18.0)), STD))
    assert (band(wide, "lower", 1.0, 9.0), band(wide, "upper", 7.5, 9.0)) == (-0.5, 18.0)
    free = replace(card_with(), outputs=(replace(MEAN, valid_range=None), STD))
    assert band(free, "upper", 7.5, 9.0) == pytest.approx(7.5 + 1.6449 * 9, abs=1e-3)


def test_bounds_keep_to_what_the_author_says() -> None:
    card = replace(card_with(), domain={"possible_range": [0.0, 6.0]})
    assert band(card, "upper", 5.5, 1.0) == 6.0
    assert band(card, "lower", 0.3, 1.0) == 0.0
    told = replace(card, input=InputSpec((SENTINEL2.band("B04"),)))
    assert from_json(told.to_json()).domain == card.domain
    for wrong in ([6.0, 0.0], [0.0], "06", [0.0, float("1e999")], 6.0):
        with pytest.raises(ModelError, match="possible_range"):
            from_json(json.dumps({**json.loads(told.to_json()), "domain": {"possible_range": wrong}}))


def test_calibrated_scales_replace_the_normal_law() -> None:
    card = card_with(scales={"0.9": 3.0}, distribution="normal")
    assert band(card, "upper", 2.0, 1.0) == pytest.approx(5.0)


def test_relative_uncertainty_of_nothing_is_no_data() -> None:
    assert band(card_with(), "cv", 2.0, 0.5) == pytest.approx(0.25)
    assert np.isnan(band(card_with(), "cv", 0.0, 0.5))


def test_shares_within_requirements_are_probabilities_of_the_error() -> None:
    # Copernicus: 15 % of 5 is .75, of 1 less than its least, .5.
    for mean, limit in ((5.0, 0.75), (1.0, 0.5)):
        expected = stats.norm.cdf(limit / 0.6) - stats.norm.cdf(-limit / 0.6)
        assert band(card_with(), "within_copernicus", mean, 0.6) == pytest.approx(expected, rel=1e-5)
    law = stats.lognorm(s=0.4, scale=2.0)
    card = card_with(distribution="lognormal")
    expected = law.cdf(1.1 * law.mean()) - law.cdf(0.9 * law.mean())
    assert band(card, "within_gcos", law.mean(), law.std()) == pytest.approx(expected, rel=1e-4)


def test_cards_keep_what_their_intervals_need() -> None:
    card = replace(card_with(scales={"0.9": 2.1}, distribution="lognormal"), input=InputSpec((SENTINEL2.band("B04"),)))
    card = replace(card, outputs=(*card.outputs, *interval_outputs(card)))
    again = from_json(card.to_json())
    assert again.outputs == card.outputs
    assert interval_outputs(again) == ()


def test_two_estimates_have_no_interval() -> None:
    assert interval_outputs(replace(card_with(), outputs=(MEAN, replace(MEAN, name="other"), STD))) == ()


def test_a_confidence_is_asked_of_models_that_have_one() -> None:
    model = find_model("lai-s2-20m")
    chosen = with_confidence(model, 0.8).card
    assert {spec.name for spec in chosen.outputs if spec.default} >= {"mean", "std", "flag", "lower", "upper"}
    assert {spec.confidence for spec in chosen.outputs if spec.kind in ("lower", "upper")} == {0.8}
    with pytest.raises(ParameterError, match="between 0 and 1"):
        with_confidence(model, 1.0)
    with pytest.raises(ParameterError, match="add lower and upper"):
        with_confidence(model, 0.9, ["mean"])
    calibrated = replace(model, card=replace(model.card, conformal={"scales": {"0.9": 2.0}}))
    with pytest.raises(ParameterError, match=r"choose 0\.9"):
        with_confidence(calibrated, 0.8)
    with pytest.raises(ParameterError, match="neither sets of classes nor intervals"):
        with_confidence(find_model("sl2p-v3.0-lai"), 0.9)


def test_a_map_holds_bounds_and_shares(tmp_path: Path) -> None:
    bands = [band for band in find_model("lai-s2-10m").card.input.bands if not band.is_geometry]
    scene = tmp_path / "scene.tif"
    file = gdal.GetDriverByName("GTiff").Create(str(scene), 32, 32, len(bands), gdal.GDT_Float32)
    for k, value in enumerate((0.04, 0.06, 0.05, 0.35)):
        plane = np.full((32, 32), value, np.float32)
        plane[:4] = np.nan
        file.GetRasterBand(k + 1).WriteArray(plane)
        file.GetRasterBand(k + 1).SetDescription(bands[k].name)
    file.FlushCache()
    del file
    wanted = ("mean", "std", "lower", "upper", "cv", "within_copernicus", "flag")
    request = Request("lai-s2-10m", (str(scene),), str(tmp_path / "m.tif"), outputs=wanted, confidence=0.5)
    result = make_map(request)
    made = gdal.Open(str(result.path))
    mean, std, lower, upper, cv, within = made.ReadAsArray()[:6, 20, 20]
    assert upper - mean == pytest.approx(0.6745 * std, rel=1e-3)
    assert mean - lower == pytest.approx(0.6745 * std, rel=1e-3)
    assert cv == pytest.approx(std / mean, rel=1e-5)
    assert 0 < within < 1
    assert np.isnan(made.ReadAsArray()[2, 0]).all()
    assert made.GetRasterBand(3).GetMetadataItem("confidence") == "0.5"
