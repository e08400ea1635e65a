"""The order in which the terms of a long sum are added."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core.gp.kernels import Stationary
from terraclara.core.gp.summation import balanced_order


def order_of(terms: np.ndarray) -> np.ndarray:
    return balanced_order(terms @ terms.T)


@given(st.integers(1, 40), st.integers(1, 8), st.integers(0, 2**32 - 1))
def test_every_term_is_added_once(terms: int, examples: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    order = order_of(rng.normal(size=(terms, examples)) * 10.0 ** rng.integers(-3, 4, (terms, 1)))
    assert sorted(order.tolist()) == list(range(terms))


def test_the_smallest_comes_first_and_opposites_cancel() -> None:
    assert order_of(np.array([[5.0], [4.0], [-4.5], [0.1]])).tolist() == [3, 1, 2, 0]


def test_partial_sums_of_a_process_stay_small_and_float32_loses_less() -> None:
    rng = np.random.default_rng(0)
    centers, x = rng.normal(size=(200, 3)), rng.normal(size=(500, 3))
    kernel = Stationary("matern52", 1.0, np.full(3, 2.0))
    weights = np.linalg.solve(kernel(centers, centers) + 1e-5 * np.eye(200), np.sin(3 * centers[:, 0]))
    terms = (kernel(x, centers) * weights).T
    order = order_of(terms[:, :100])

    def climbs(rows: np.ndarray) -> float:
        return float(np.abs(np.cumsum(rows, axis=0)).max())

    def lost(rows: np.ndarray) -> float:
        added = np.zeros(rows.shape[1], np.float32)
        for row in rows.astype(np.float32):
            added += row
        return float(np.sqrt(np.mean((added - rows.astype(np.float32).sum(0, dtype=np.float64)) ** 2)))

    assert climbs(terms[order]) < 0.5 * climbs(terms)
    assert lost(terms[order]) < 0.5 * lost(terms)
