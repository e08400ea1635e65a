"""The laws of the training canopies: ranges, moments, the design and the noise."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats
from terraclara.core.retrieval import laws


@pytest.fixture(scope="module")
def design() -> dict[str, np.ndarray]:
    return laws.orthogonal_design(np.random.default_rng(0))


@pytest.fixture(scope="module")
def drawn(design: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return laws.canopies(design)


def test_the_design_has_every_combination_once(design: dict[str, np.ndarray]) -> None:
    assert laws.DESIGN_SIZE == 41_472
    cells = np.stack([np.floor(design[name] * law.classes).astype(int) for name, law in laws.LAWS.items()], axis=1)
    assert len(np.unique(cells, axis=0)) == laws.DESIGN_SIZE


def test_the_same_seed_gives_the_same_design(design: dict[str, np.ndarray]) -> None:
    again = laws.orthogonal_design(np.random.default_rng(0))
    other = laws.orthogonal_design(np.random.default_rng(1))
    for name in design:
        np.testing.assert_array_equal(again[name], design[name])
        assert not np.array_equal(other[name], design[name])


@pytest.mark.parametrize("name", list(laws.LAWS))
def test_values_stay_in_their_range(name: str, drawn: dict[str, np.ndarray]) -> None:
    law = laws.LAWS[name]
    assert drawn[name].min() >= law.low - 1e-12
    assert drawn[name].max() <= law.high + 1e-12


def test_leaf_area_follows_the_truncated_normal(drawn: dict[str, np.ndarray]) -> None:
    law = laws.LAWS["lai"]
    assert law.sd is not None
    expected = stats.truncnorm((law.low - law.mode) / law.sd, (law.high - law.mode) / law.sd, law.mode, law.sd)
    assert drawn["lai"].mean() == pytest.approx(expected.mean(), abs=0.02)
    assert drawn["lai"].std() == pytest.approx(expected.std(), abs=0.02)
    assert stats.kstest(drawn["lai"], expected.cdf).statistic < 0.01


@pytest.mark.parametrize("name", [name for name, law in laws.LAWS.items() if law.dense])
def test_dense_canopies_vary_less(name: str, drawn: dict[str, np.ndarray]) -> None:
    law = laws.LAWS[name]
    assert law.dense is not None
    dense = drawn[name][drawn["lai"] >= laws.LAI_CONVERGED]
    assert len(dense) > 50
    assert dense.min() >= law.dense[0] - 1e-12
    assert dense.max() <= law.dense[1] + 1e-12
    half = law.converged(np.array([law.low, law.high]), np.array([5.0, 5.0]))
    np.testing.assert_allclose(half, [(law.low + law.dense[0]) / 2, (law.high + law.dense[1]) / 2])


def test_water_and_carotenoids_follow_their_partners(drawn: dict[str, np.ndarray]) -> None:
    np.testing.assert_allclose(drawn["cw"] / (drawn["cw"] + drawn["cm"]), drawn["cw_rel"])
    np.testing.assert_allclose(drawn["car"], drawn["cab"] / 4)


def test_sun_zenith_has_the_orbits_moments(drawn: dict[str, np.ndarray]) -> None:
    sun = drawn["sun_zenith"]
    assert sun.mean() == pytest.approx(42.7, abs=1)
    assert sun.std() == pytest.approx(12, abs=1)
    np.testing.assert_allclose(np.quantile(sun, [0.05, 0.95]), [26, 65], atol=4)


def test_soils_are_dark_in_the_blue_and_bright_in_the_short_wave_infrared(drawn: dict[str, np.ndarray]) -> None:
    some = {name: value[:2000] for name, value in drawn.items()}
    soil = laws.soil_reflectance(some, np.array([450.0, 560.0, 660.0, 865.0, 1610.0, 2200.0]))
    assert (np.diff(soil[:, :4], axis=1) > 0).all()
    assert (soil[:, 4] > soil[:, 3]).all()
    assert soil.min() > 0
    assert soil.max() <= 0.95
    np.testing.assert_allclose(soil[:, 3], laws.SOIL_REFLECTANCE_865 * some["brightness"], rtol=0.02)
    finest = laws.soil_reflectance({k: v[:1] for k, v in some.items()}, np.arange(400.0, 2501.0))
    assert np.abs(np.diff(np.log(finest))).max() < 0.03, "a soil's spectrum is smooth"


def test_noise_has_the_stated_size_and_correlation() -> None:
    noisy = laws.add_noise(np.full((60_000, 3), 0.3), np.random.default_rng(2))
    error = noisy - 0.3
    variance = 2 * (0.01**2 + (0.3 * 0.02) ** 2)
    np.testing.assert_allclose(error.var(axis=0), variance, rtol=0.03)
    np.testing.assert_allclose(np.corrcoef(error.T)[np.triu_indices(3, 1)], 0.5, atol=0.02)
