"""The laws of the training canopies: ranges, moments, the design and the noise."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy import stats
from terraclara.core.errors import ParameterError
from terraclara.core.retrieval import laws
from terraclara.core.retrieval.noise import NoiseModel


@pytest.fixture(scope="module")
def design() -> dict[str, np.ndarray]:
    return laws.orthogonal_design(np.random.default_rng(0))


@pytest.fixture(scope="module")
def drawn(design: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    return laws.canopies(design)


def test_the_design_has_every_combination_once(design: dict[str, np.ndarray]) -> None:
    assert laws.design_size() == 41_472
    cells = np.stack([np.floor(design[name] * law.classes).astype(int) for name, law in laws.LAWS.items()], axis=1)
    assert len(np.unique(cells, axis=0)) == laws.design_size()


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


def test_laws_survive_json() -> None:
    again = laws.laws_from_json(laws.laws_to_json())
    assert again == dict(laws.DEFAULT_LAWS)
    assert list(again) == list(laws.DEFAULT_LAWS), "the order decides which quantiles a seed draws"


def test_given_laws_replace_defaults_and_a_number_fixes_its_variable() -> None:
    given = laws.laws_from_json(
        '{"lai": {"low": 1, "high": 6}, "n": 1.5, "cab": {"low": 30, "high": 50, "sd": 5, "mode": 40}}'
    )
    assert given["lai"] == laws.Law(1.0, 6.0)
    assert given["ala"] == laws.DEFAULT_LAWS["ala"]
    drawn = laws.canopies(laws.random_design(4000, np.random.default_rng(0), given), given)
    assert drawn["lai"].min() >= 1
    assert drawn["lai"].max() <= 6
    np.testing.assert_array_equal(drawn["n"], 1.5)
    assert drawn["cab"].mean() == pytest.approx(40, abs=0.3)


def test_the_design_follows_edited_classes() -> None:
    small = laws.laws_from_json({name: {"low": law.low, "high": law.high} for name, law in laws.DEFAULT_LAWS.items()})
    small = {**small, "lai": laws.Law(0, 8, classes=5), "cab": laws.Law(20, 80, classes=2)}
    assert laws.design_size(small) == 10
    assert len(laws.orthogonal_design(np.random.default_rng(0), small)["n"]) == 10


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("{", "no JSON"),
        ("[1]", "object"),
        ({"leaf": 1}, "'leaf'.*lai"),
        ({"lai": {"low": 1}}, "low and high"),
        ({"lai": {"low": 1, "high": 2, "size": 3}}, "low and high"),
        ({"lai": {"low": "a", "high": 2}}, "numbers"),
        ({"lai": {"low": 1, "high": float("nan")}}, "numbers"),
        ({"lai": {"low": 5, "high": 2}}, "from 5 to 2"),
        ({"lai": {"low": -1, "high": 2}}, "-1"),
        ({"cab": {"low": 0, "high": 900}}, "0 to 200"),
        ({"lai": {"low": 0, "high": 2, "sd": 0}}, "sd 0"),
        ({"lai": {"low": 0, "high": 2, "sd": 0.1, "mode": 9}}, "mode 9"),
        ({"lai": {"low": 0, "high": 2, "classes": 2.5}}, "2.5 classes"),
        ({"ala": {"low": 30, "high": 80, "dense": [50]}}, "two numbers"),
        ({"ala": {"low": 30, "high": 80, "dense": [60, 50]}}, "from 60 to 50"),
        ({"n": True}, "low and high"),
    ],
)
def test_a_law_that_cannot_be_used_is_refused_with_its_reason(given: Any, said: str) -> None:
    with pytest.raises(ParameterError, match=said):
        laws.laws_from_json(given)


def test_noise_has_the_stated_size_and_correlation() -> None:
    noisy = NoiseModel().add(np.full((60_000, 3), 0.3), np.random.default_rng(2))
    error = noisy - 0.3
    variance = 2 * (0.01**2 + (0.3 * 0.02) ** 2)
    np.testing.assert_allclose(error.var(axis=0), variance, rtol=0.03)
    np.testing.assert_allclose(np.corrcoef(error.T)[np.triu_indices(3, 1)], 0.5, atol=0.02)


def test_noise_of_each_band_and_its_covariance() -> None:
    model = NoiseModel(np.array([0.01, 0.03]), np.array([0.0, 0.1]), shared_added=0.02, shared_relative=0.05)
    r = np.array([[0.1, 0.4]])
    error = model.add(np.repeat(r, 200_000, axis=0), np.random.default_rng(3)) - r
    np.testing.assert_allclose(np.cov(error.T), model.covariance(r)[0], rtol=0.03)
    none = NoiseModel(0, 0, 0, 0)
    np.testing.assert_array_equal(none.add(r, np.random.default_rng(0)), r)
    with pytest.raises(ParameterError, match="relative"):
        NoiseModel(relative=-0.1)


def test_why_laws_cannot_be_read_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe{")
    for path, why in (
        (tmp_path / "gone.json", "No such file or directory"),
        (tmp_path, "Is a directory"),
        (tmp_path / "bytes.json", "it is no text in UTF-8"),
    ):
        with pytest.raises(ParameterError) as found:
            laws.load_laws(path)
        assert str(found.value) == f"The laws {path} cannot be read ({why}); give another file."
