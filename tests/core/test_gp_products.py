"""Products with the root of a variance, parted and rotated, against the plain ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraclara.core.gp.compile import graph_outputs, ordered
from terraclara.core.gp.graph import GraphBuilder
from terraclara.core.gp.posterior import Posterior
from terraclara.core.gp.products import lower_trapezoidal, products
from terraclara.core.gp.sparse import SparseGaussianProcess


@given(st.integers(1, 40), st.integers(1, 60), st.integers(0, 2**32 - 1))
def test_the_rotated_root_is_trapezoidal_and_its_square_the_same(centers: int, columns: int, seed: int) -> None:
    root = np.random.default_rng(seed).normal(size=(centers, columns))
    found = lower_trapezoidal(root)
    assert found.shape == (centers, min(centers, columns))
    assert not np.triu(found, 1).any()
    np.testing.assert_allclose(found @ found.T, root @ root.T, atol=1e-10 * centers * columns)


def graph_of(root: np.ndarray, columns: list[tuple[np.ndarray, float]], scale: float) -> bytes:
    g = GraphBuilder("float64")
    squares, found = products(g, g.widened("spectra"), root, columns, scale=scale)
    for i, name in enumerate([squares, *found]):
        g.output(name, f"out{i}")
    return bytes(g.model(len(root), tuple(f"out{i}" for i in range(1 + len(columns)))).SerializeToString())


@settings(max_examples=30, deadline=None)
@given(
    st.integers(1, 420),
    st.floats(0.1, 1.0),
    st.integers(1, 3),
    st.floats(-8, 8),
    st.integers(0, 2**32 - 1),
)
def test_squares_and_means_whatever_the_parts_and_the_unit(
    centers: int, share: float, further: int, exponent: float, seed: int
) -> None:
    rng, scale = np.random.default_rng(seed), 10.0**exponent
    root = rng.normal(size=(centers, max(int(share * centers), 1)))
    columns = [(rng.normal(size=centers), float(10.0 ** rng.integers(-5, 6))) for _ in range(further)]
    k = rng.uniform(0, 1, (7, centers)).astype(np.float32)
    squares, *found = graph_outputs(
        graph_of(root, columns, scale), [f"out{i}" for i in range(1 + further)], k, threads=1
    )
    k = k.astype(float)
    np.testing.assert_allclose(squares, scale**2 * ((k @ root) ** 2).sum(1), rtol=1e-6)
    for values, (weights, unit) in zip(found, columns):
        np.testing.assert_allclose(values, unit * (k @ weights), rtol=1e-6, atol=1e-6 * unit)


@pytest.mark.parametrize(("rank", "parts"), [(95, 1), (223, 2), (1000, 8), (3000, 8)])
def test_a_large_root_is_multiplied_in_parts(rank: int, parts: int) -> None:
    g = GraphBuilder()
    products(g, "spectra", np.eye(rank), [(np.ones(rank), 1.0)], scale=1.0)
    g.output("spectra", "out")
    kinds = [node.op_type for node in g.model(rank, ("out",), {"out": rank}).graph.node]
    assert kinds.count("Slice") == parts - 1
    assert kinds.count("Mul") == parts + 1


def test_the_order_of_centers_changes_the_rounding_alone() -> None:
    """Of one process the rounding may be as large by chance, or by the processor on which it was fitted."""
    shares = []
    for seed in range(6):
        rng = np.random.default_rng(seed)
        X = rng.uniform(size=(400, 3))
        y = np.sin(6 * X[:, 0]) + X[:, 1] + 0.01 * rng.normal(size=400)
        posterior = SparseGaussianProcess(inducing=60, restarts=0, seed=0).fit(X, y).fitted()
        moved = ordered(posterior, X[:100])
        assert not np.array_equal(moved.centers, posterior.centers)
        before, after = posterior.predict(X), moved.predict(X)
        np.testing.assert_allclose(after.mean, before.mean, rtol=1e-9, atol=1e-11)
        np.testing.assert_allclose(after.std, before.std, rtol=1e-7)
        shares.append(rounding(moved, X) / rounding(posterior, X))
    assert np.median(shares) < 0.7


def rounding(posterior: Posterior, X: np.ndarray) -> float:
    """Root mean square of what float32 loses in the mean when terms are added one by one."""
    k = posterior.kernel(posterior.standardize(X), posterior.centers).astype(np.float32)
    weights = posterior.weights.astype(np.float32)
    total = np.zeros(len(X), np.float32)
    for column, weight in zip(k.T, weights):
        total += column * weight
    return float(np.sqrt(np.mean((total - k.astype(float) @ weights.astype(float)) ** 2)))
