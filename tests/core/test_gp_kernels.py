"""Kernels: values, derivatives, storage."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.gaussian_process import kernels as peer
from terraclara.core.errors import ModelError
from terraclara.core.gp.inducing import kmeans, pivots
from terraclara.core.gp.kernels import (
    SHAPES,
    Kernel,
    Linear,
    Stationary,
    Sum,
    kernel_from_arrays,
    kernel_to_arrays,
    rbf,
    stretched,
)

LENGTHS = np.array([0.8, 1.2, 2.0])
PEERS = {
    "rbf": peer.RBF(LENGTHS),
    "matern32": peer.Matern(LENGTHS, nu=1.5),
    "matern52": peer.Matern(LENGTHS, nu=2.5),
    "cauchy": lambda X, Z: peer.RationalQuadratic(alpha=1.0)(X / LENGTHS, Z / LENGTHS),
}


@st.composite
def kernels(draw: st.DrawFn) -> Kernel:
    positive = st.floats(0.2, 3.0)

    def one() -> Kernel:
        scales = np.array([draw(positive) for _ in range(3)])
        if draw(st.booleans()):
            return Stationary(draw(st.sampled_from(SHAPES)), draw(positive), scales)
        return Linear(scales, draw(positive))

    return one() + one() if draw(st.booleans()) else one()


def numeric(function, theta: np.ndarray, step: float = 1e-6) -> np.ndarray:
    return np.array(
        [(function(theta + step * e) - function(theta - step * e)) / (2 * step) for e in np.eye(theta.size)]
    )


@pytest.mark.parametrize("shape", SHAPES)
def test_values_are_scikit_learns(shape: str) -> None:
    rng = np.random.default_rng(0)
    X, Z = rng.normal(size=(9, 3)), rng.normal(size=(5, 3))
    np.testing.assert_allclose(Stationary(shape, 1.7, LENGTHS)(X, Z), 1.7 * PEERS[shape](X, Z), rtol=1e-12)


def test_linear_is_scikit_learns_dot_product() -> None:
    X = np.random.default_rng(0).normal(size=(9, 3))
    np.testing.assert_allclose(Linear(np.ones(3), 0.49)(X, X), peer.DotProduct(0.7)(X), rtol=1e-12)


@settings(max_examples=30, deadline=None)
@given(kernels(), st.integers(0, 10**6))
def test_gradients_are_those_of_finite_differences(kernel: Kernel, seed: int) -> None:
    rng = np.random.default_rng(seed)
    X, Z, W, w = rng.normal(size=(6, 3)), rng.normal(size=(4, 3)), rng.normal(size=(6, 4)), rng.normal(size=6)
    expected = numeric(lambda t: float((W * kernel.with_theta(t)(X, Z)).sum()), kernel.theta)
    np.testing.assert_allclose(kernel.gradient_dot(X, Z, W), expected, rtol=1e-5, atol=1e-6)
    expected = numeric(lambda t: float(w @ kernel.with_theta(t).diagonal(X)), kernel.theta)
    np.testing.assert_allclose(kernel.diagonal_gradient_dot(X, w), expected, rtol=1e-5, atol=1e-6)


@settings(max_examples=20, deadline=None)
@given(kernels(), st.integers(0, 10**6))
def test_diagonal_and_storage(kernel: Kernel, seed: int) -> None:
    X = np.random.default_rng(seed).normal(size=(7, 3))
    np.testing.assert_allclose(kernel.diagonal(X), np.diag(kernel(X, X)), rtol=1e-12)
    back = kernel_from_arrays(kernel_to_arrays(kernel))
    np.testing.assert_array_equal(back(X, X), kernel(X, X))


@settings(max_examples=20, deadline=None)
@given(kernels(), st.integers(0, 10**6))
def test_a_stretched_kernel_is_the_same_of_larger_inputs(kernel: Kernel, seed: int) -> None:
    rng = np.random.default_rng(seed)
    X, Z, unit = rng.normal(size=(5, 3)), rng.normal(size=(7, 3)), rng.uniform(0.01, 100, 3)
    np.testing.assert_allclose(stretched(kernel, unit)(X * unit, Z * unit), kernel(X, Z), rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(stretched(kernel, unit).diagonal(X * unit), kernel.diagonal(X), rtol=1e-9)


def test_what_no_kernel_can_be_is_refused() -> None:
    with pytest.raises(ModelError, match="positive"):
        Stationary("rbf", 1.0, np.array([1.0, 0.0]))
    with pytest.raises(ModelError, match="choose one of"):
        Stationary("cosine", 1.0, LENGTHS)
    with pytest.raises(ModelError, match="same number"):
        Sum((rbf(2), rbf(3)))
    arrays = kernel_to_arrays(rbf(3))
    del arrays["kernel.0.variance"]
    with pytest.raises(ModelError, match="variance"):
        kernel_from_arrays(arrays)


def test_pivots_explain_the_rest() -> None:
    Z = np.random.default_rng(0).uniform(-1, 1, (400, 2))
    kernel = rbf(2)
    few, many = pivots(kernel, Z, 5), pivots(kernel, Z, 200)
    assert len(set(few.tolist())) == 5
    assert len(many) < 200  # a smooth kernel needs no more
    C = Z[many]
    left = 1.0 - np.einsum(
        "mn,mn->n", kernel(C, Z), np.linalg.solve(kernel(C, C) + 1e-10 * np.eye(len(C)), kernel(C, Z))
    )
    assert left.max() < 1e-6


def test_kmeans_finds_separate_groups() -> None:
    rng = np.random.default_rng(1)
    Z = np.concatenate([rng.normal(c, 0.1, (50, 2)) for c in (0.0, 5.0)])
    centers, labels = kmeans(Z, 2, seed=3)
    assert len(set(labels[:50])) == 1
    assert len(set(labels[50:])) == 1
    np.testing.assert_allclose(np.sort(centers[:, 0]), [0, 5], atol=0.1)
