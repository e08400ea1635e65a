"""Intervals calibrated on plots hold on other plots; figures of a validation are what they say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats
from terraclara.core.gp.correction import fit_correction
from terraclara.core.gp.posterior import Prediction
from terraclara.core.retrieval.conformal import (
    MOST_FOLDS,
    conformal_scales,
    held_by_law,
    held_without_fold,
    left_out,
    site_folds,
)
from terraclara.core.retrieval.scores import crps, scores


def test_intervals_calibrated_on_sites_left_out_hold_elsewhere() -> None:
    """The noise is twice what the model says, and sites are alike: the normal law's intervals would fail."""
    normal, calibrated = [], []
    plots = np.arange(60)
    for seed in range(40):
        rng = np.random.default_rng(seed)
        sites = np.arange(60) % 12
        X = rng.uniform(-1, 1, (460, 2))
        effect = 0.5 * rng.standard_normal(412)
        where = np.concatenate([sites, 12 + np.arange(400)])
        y = 2 + X[:, 0] + effect[where] + 0.6 * rng.standard_normal(460)
        spread = np.full(460, 0.3)
        base = Prediction(1.5 + X[:, 0], spread, 0 * spread, spread)

        def part(rows: np.ndarray, base: Prediction = base) -> Prediction:
            return Prediction(*(each[rows] for each in (base.mean, base.std, base.std_model, base.std_noise)))

        def without(
            kept: np.ndarray, held: np.ndarray, X: np.ndarray = X, y: np.ndarray = y, part: object = part
        ) -> tuple[np.ndarray, np.ndarray]:
            some = fit_correction(X[:60][kept], part(plots[kept]), y[:60][kept])  # type: ignore[operator]
            found = some.predict(X[:60][held], part(plots[held]))  # type: ignore[operator]
            return found.mean, found.std

        mean, std = left_out(site_folds(sites), without, lambda _: None)
        scale = conformal_scales(y[:60], mean, std)["0.9"]
        new = fit_correction(X[:60], part(plots), y[:60]).predict(X[60:], part(np.arange(60, 460)))
        away = np.abs(new.mean - y[60:])
        calibrated.append(np.mean(away <= scale * new.std))
        normal.append(np.mean(away <= 1.645 * new.std))
    assert np.mean(normal) < 0.88
    assert 0.88 < np.mean(calibrated) < 0.94


def test_intervals_are_judged_on_folds_that_did_not_set_their_scale() -> None:
    rng = np.random.default_rng(4)
    truth = np.concatenate([rng.standard_normal(100), 3 * rng.standard_normal(100)])
    nothing, std, folds = np.zeros(200), np.ones(200), np.arange(200) // 100
    scales = [conformal_scales(truth[folds == fold], nothing[:100], std[:100])["0.9"] for fold in (1, 0)]
    shares = [np.mean(np.abs(truth[folds == fold]) <= scales[fold]) for fold in (0, 1)]
    assert shares[0] > 0.98
    assert shares[1] < 0.55
    assert held_without_fold(truth, nothing, std, folds) == pytest.approx(np.mean(shares))
    assert held_without_fold(truth[:9], nothing[:9], std[:9], np.arange(9)) is None  # eight others are too few


def test_intervals_are_judged_by_the_models_own_law() -> None:
    rng = np.random.default_rng(5)
    law = stats.lognorm(s=0.5, scale=2.0)
    truth = law.rvs(4000, random_state=rng)
    mean, std = np.full(4000, law.mean()), np.full(4000, law.std())
    assert held_by_law(truth, mean, std, {"distribution": "lognormal"}) == pytest.approx(0.9, abs=0.015)
    assert held_by_law(truth, mean, std, {"scales": {"0.9": 0.5}}) == np.mean(np.abs(truth - mean) <= 0.5 * std)
    assert held_by_law(truth, mean, std, {}) == np.mean(np.abs(truth - mean) <= stats.norm.ppf(0.95) * std)
    assert held_by_law(truth, mean, std, {"scales": {"0.5": 0.5}}) is None


@given(st.integers(9, 200), st.integers(0, 1000))
def test_the_scale_is_a_rank(n: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    truth, std = rng.standard_normal(n), rng.uniform(0.5, 2, n)
    found = conformal_scales(truth, np.zeros(n), std)
    ratio = np.abs(truth) / std
    for level, scale in found.items():
        assert (ratio <= scale + 1e-4).mean() >= float(level)
    assert sorted(found.values()) == list(found.values())


def test_too_few_plots_have_no_wide_interval() -> None:
    assert list(conformal_scales(np.arange(8.0), np.zeros(8), np.ones(8))) == ["0.5", "0.68", "0.8"]


@given(st.integers(1, 60), st.integers(0, 100))
def test_a_site_is_left_out_whole(count: int, seed: int) -> None:
    sites = np.random.default_rng(seed).integers(0, count, 120)
    folds = site_folds(sites)
    assert len(np.unique(folds)) <= MOST_FOLDS
    for site in np.unique(sites):
        assert len(np.unique(folds[sites == site])) == 1


def test_the_crps_is_its_integral() -> None:
    truth, mean, std = 0.7, 0.2, 0.4
    expected = integrate.quad(lambda t: (stats.norm.cdf(t, mean, std) - (t >= truth)) ** 2, -4, 5, points=[truth])[0]
    assert float(crps(np.array(truth), np.array(mean), np.array(std))) == pytest.approx(expected, rel=1e-6)


def test_scores_of_true_uncertainty() -> None:
    rng = np.random.default_rng(0)
    std = rng.uniform(0.2, 2.0, 20_000)
    mean = rng.uniform(0, 8, 20_000)
    truth = mean + std * rng.standard_normal(20_000)
    groups = np.arange(20_000) % 3
    found = scores(truth, mean, std, groups, ("a", "b", "c"))
    assert found["coverage_90"] == pytest.approx(0.9, abs=0.01)
    assert all(0.88 < share < 0.92 for share in found["coverage_90_by_fifth"])
    assert set(found["coverage_90_by_site"]) == {"a", "b", "c"}
    assert found["rank_correlation_error_std"] > 0.4
    assert found["ece"] < 0.01
    half = scores(truth, mean, std / 2)
    assert half["coverage_90"] < 0.65
    assert half["nll"] > found["nll"]
