"""Accuracy and area from a stratified sample: the published example digit by digit, properties, and coverage."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from terraclara.core.errors import ParameterError
from terraclara.core.landcover.area_estimate import AreaEstimate, Estimates, Z, estimate
from terraclara.core.landcover.confusion import Confusion, count_pairs
from terraclara.core.landcover.design import sample_size

NAMES = ("deforestation", "forest gain", "stable forest", "stable non-forest")
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
HECTARES = PIXELS * 900 / 1e4


def of(counts: object, areas: object) -> AreaEstimate:
    size = len(np.asarray(areas))
    confusion = Confusion(tuple(range(1, size + 1)), tuple(f"c{i}" for i in range(1, size + 1)), np.asarray(counts))
    return estimate(confusion, np.asarray(areas))


class TestWorkedExample:
    """Olofsson et al. 2014, tables 8 and 9 and section 6."""

    result = estimate(Confusion((1, 2, 3, 4), NAMES, COUNTS), HECTARES)

    def test_overall(self) -> None:
        assert f"{self.result.overall.value[0]:.3f}" == "0.947"
        assert f"{self.result.overall.margin[0]:.3f}" == "0.018"

    def test_users(self) -> None:
        assert [f"{v:.2f}" for v in self.result.users.value] == ["0.88", "0.73", "0.93", "0.96"]
        assert [f"{v:.2f}" for v in self.result.users.margin] == ["0.07", "0.10", "0.04", "0.02"]

    def test_producers(self) -> None:
        assert [f"{v:.2f}" for v in self.result.producers.value] == ["0.75", "0.85", "0.93", "0.96"]
        assert [f"{v:.2f}" for v in self.result.producers.margin] == ["0.21", "0.25", "0.03", "0.02"]

    def test_areas(self) -> None:
        assert [f"{v:,.0f}" for v in self.result.areas.value] == ["21,158", "11,686", "285,770", "581,386"]
        assert [f"{v:,.0f}" for v in self.result.areas.margin] == ["6,158", "3,756", "15,510", "16,282"]

    def test_sample_size(self) -> None:
        assert sample_size(np.array([0.02, 0.015, 0.32, 0.645]), np.array([0.7, 0.6, 0.9, 0.95]), 0.01) == 641

    def test_the_unit_of_areas_is_the_given_one(self) -> None:
        pixels = estimate(Confusion((1, 2, 3, 4), NAMES, COUNTS), PIXELS)
        assert pixels.areas.value * 0.09 == pytest.approx(self.result.areas.value)
        assert pixels.producers.error == pytest.approx(self.result.producers.error)


counts_and_areas = st.integers(2, 6).flatmap(
    lambda n: st.tuples(
        arrays(np.int64, (n, n), elements=st.integers(0, 60)),
        arrays(np.float64, n, elements=st.floats(0.5, 1e9)),
    )
)


class TestProperties:
    @given(counts_and_areas)
    def test_areas_sum_to_the_whole(self, drawn: tuple[np.ndarray, np.ndarray]) -> None:
        counts, areas = drawn
        counts = counts + 2 * np.eye(len(counts), dtype=np.int64)
        result = of(counts, areas)
        assert result.areas.value.sum() == pytest.approx(areas.sum())
        assert result.proportions.sum() == pytest.approx(1)
        assert result.proportions.sum(1) == pytest.approx(areas / areas.sum())
        assert (result.proportions >= 0).all()
        for estimates in (result.overall, result.users, result.producers, result.f1):
            assert ((estimates.value >= 0) & (estimates.value <= 1 + 1e-12)).all()
            assert (estimates.error >= 0).all()
            assert (estimates.interval[:, 0] <= estimates.value + 1e-12).all()
            assert (estimates.interval[:, 1] >= estimates.value - 1e-12).all()

    @given(counts_and_areas, st.randoms(use_true_random=False))
    def test_the_order_of_classes_does_not_matter(self, drawn: tuple[np.ndarray, np.ndarray], random: object) -> None:
        counts, areas = drawn
        counts = counts + 2 * np.eye(len(counts), dtype=np.int64)
        order = list(range(len(areas)))
        random.shuffle(order)  # type: ignore[attr-defined]
        a, b = of(counts, areas), of(counts[np.ix_(order, order)], areas[order])
        for name in ("users", "producers", "f1", "areas"):
            assert getattr(a, name).value[order] == pytest.approx(getattr(b, name).value)
            assert getattr(a, name).error[order] == pytest.approx(getattr(b, name).error)

    @given(counts_and_areas)
    def test_f1_is_the_harmonic_mean(self, drawn: tuple[np.ndarray, np.ndarray]) -> None:
        counts, areas = drawn
        result = of(counts + 2 * np.eye(len(counts), dtype=np.int64), areas)
        users, producers = result.users.value, result.producers.value
        assert result.f1.value == pytest.approx(2 * users * producers / (users + producers))

    @pytest.mark.parametrize("name", ["overall", "producers", "f1", "areas"])
    def test_errors_by_propagation(self, name: str) -> None:
        """The derivatives of each figure, taken numerically, through the covariance of each row's shares."""
        samples = COUNTS.sum(1)

        def figures(shares: np.ndarray) -> np.ndarray:
            cells = (PIXELS / PIXELS.sum())[:, None] * shares
            truth, mapped, right = cells.sum(0), PIXELS / PIXELS.sum(), np.diag(cells)
            wanted = {
                "overall": right.sum(keepdims=True),
                "producers": right / truth,
                "f1": 2 * right / (mapped + truth),
                "areas": truth * PIXELS.sum(),
            }
            return wanted[name]

        shares = COUNTS / samples[:, None]
        variance = np.zeros(len(figures(shares)))
        for i in range(4):
            slopes = []
            for k in range(4):
                step = np.zeros((4, 4))
                step[i, k] = 1e-6
                slopes.append((figures(shares + step) - figures(shares - step)) / 2e-6)
            covariance = (np.diag(shares[i]) - np.outer(shares[i], shares[i])) / (samples[i] - 1)
            variance += np.einsum("kc,kl,lc->c", slopes, covariance, slopes)
        assert getattr(of(COUNTS, PIXELS), name).error == pytest.approx(np.sqrt(variance), rel=1e-5)

    def test_errors_shrink_with_the_root_of_the_sample(self) -> None:
        once, often = of(COUNTS, PIXELS), of(COUNTS * 100, PIXELS)
        for name in ("overall", "users", "producers", "f1", "areas"):
            assert getattr(often, name).error * 10 == pytest.approx(getattr(once, name).error, rel=0.01)


class TestUncommonSamples:
    def test_a_class_the_map_does_not_have(self) -> None:
        result = of([[40, 2, 3], [5, 30, 0], [0, 0, 0]], [700, 300, 0])
        assert np.isnan(result.users.value[2])
        assert np.isnan(result.f1.value[2])
        assert result.producers.value[2] == 0
        assert result.areas.value[2] == pytest.approx(700 * 3 / 45)
        assert result.areas.error[2] > 0
        assert result.users.rows()[2]["value"] is None

    def test_a_class_the_reference_does_not_have(self) -> None:
        result = of([[40, 0], [5, 0]], [700, 300])
        assert result.users.value[1] == 0
        assert np.isnan(result.producers.value[1])
        assert result.areas.value[1] == 0
        assert result.f1.value[1] == 0

    def test_one_sample(self) -> None:
        result = of([[40, 2], [0, 1]], [700, 300])
        assert result.single == ("c2",)
        assert result.users.value[1] == 1
        assert np.isnan(result.users.error[1])
        assert np.isnan(result.overall.error[0])
        assert result.users.error[0] > 0
        assert result.overall.rows()[0]["low"] is None

    def test_what_cannot_be_told(self) -> None:
        with pytest.raises(ParameterError, match=r"c2 covers 30.00% of the map and has no reference sample; label"):
            of([[40, 2], [0, 0]], [700, 300])
        with pytest.raises(ParameterError, match="5 samples lie in the class c2, which has no area"):
            of([[40, 2], [0, 5]], [700, 0])
        with pytest.raises(ParameterError, match="not all 0"):
            of([[0, 0], [0, 0]], [0, 0])
        with pytest.raises(ParameterError, match="numbers from 0"):
            of([[1, 0], [0, 1]], [-1, 5])
        with pytest.raises(ParameterError, match="3 areas do not fit 2 classes"):
            estimate(Confusion((1, 2), ("a", "b"), np.eye(2)), np.ones(3))

    def test_what_is_no_matrix(self) -> None:
        with pytest.raises(ParameterError, match="does not fit 2 classes"):
            Confusion((1, 2), ("a", "b"), np.zeros((2, 3)))
        with pytest.raises(ParameterError, match="rising order"):
            Confusion((2, 1), ("a", "b"), np.zeros((2, 2)))
        for wrong in (-1, 0.5, np.nan):
            with pytest.raises(ParameterError, match="whole numbers from 0"):
                Confusion((1, 2), ("a", "b"), np.full((2, 2), wrong))

    def test_intervals_end_where_values_end(self) -> None:
        estimates = Estimates(np.array([0.99, 0.01]), np.array([0.02, 0.02]))
        assert estimates.interval[0, 1] == 1
        assert estimates.interval[1, 0] == 0
        assert estimates.margin == pytest.approx(Z * 0.02)

    @given(arrays(np.int64, 30, elements=st.sampled_from([2, 5, 9])), st.integers(0, 99))
    def test_counting(self, mapped: np.ndarray, seed: int) -> None:
        reference = np.random.default_rng(seed).choice([2, 5, 9], 30)
        confusion = count_pairs(mapped, reference, (2, 5, 9), ("a", "b", "c"))
        for i, a in enumerate((2, 5, 9)):
            for k, b in enumerate((2, 5, 9)):
                assert confusion.counts[i, k] == ((mapped == a) & (reference == b)).sum()
        with pytest.raises(ParameterError, match="class 5 is not among"):
            count_pairs([5], [2], (2, 9), ("a", "c"))


def test_intervals_cover_the_truth_in_repeated_designs() -> None:
    """A simulated landscape with a known truth: 500 designs, each with its own sample and its own intervals."""
    rng = np.random.default_rng(11)
    mapped = np.repeat([0, 1, 2], [500_000, 300_000, 200_000])
    confused = np.array([[0.90, 0.04, 0.06], [0.06, 0.82, 0.12], [0.03, 0.05, 0.92]])
    truth = (rng.random(len(mapped))[:, None] > confused.cumsum(1)[mapped]).sum(1)
    areas = np.bincount(mapped).astype(float)
    true_areas = np.bincount(truth, minlength=3)
    true_accuracy = (mapped == truth).mean()
    # Pixel counting is far off, which is why areas are adjusted at all.
    assert np.abs(areas / true_areas - 1).max() > 0.03
    starts = np.concatenate([[0], areas.cumsum()[:-1]]).astype(int)
    covered, accurate = np.zeros((500, 3), bool), np.zeros(500, bool)
    for repeat in range(500):
        places = np.concatenate(
            [start + rng.choice(int(n), 250, replace=False, shuffle=False) for start, n in zip(starts, areas)]
        )
        sample = count_pairs(mapped[places], truth[places], (0, 1, 2), ("a", "b", "c"))
        result = estimate(sample, areas)
        low, high = result.areas.interval.T
        covered[repeat] = (low <= true_areas) & (true_areas <= high)
        low, high = result.overall.interval[0]
        accurate[repeat] = low <= true_accuracy <= high
    assert (covered.mean(0) >= 0.93).all(), covered.mean(0)
    assert (covered.mean(0) <= 0.97).all(), covered.mean(0)
    assert 0.93 <= accurate.mean() <= 0.97
