"""Exact, sparse and heteroscedastic regression."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import spearmanr
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process import kernels as peer
from terraclara.core.errors import ModelError, ParameterError
from terraclara.core.gp.exact import GaussianProcess, log_marginal_likelihood
from terraclara.core.gp.heteroscedastic import fit_noise
from terraclara.core.gp.kernels import Kernel, Linear, Stationary
from terraclara.core.gp.sparse import SparseGaussianProcess, bound

LENGTHS = np.array([0.8, 1.2, 2.0])
PAIRS = [
    (Stationary("rbf", 1.7, LENGTHS), 1.7 * peer.RBF(LENGTHS)),
    (Stationary("matern32", 0.6, LENGTHS), 0.6 * peer.Matern(LENGTHS, nu=1.5)),
    (Stationary("matern52", 1.1, LENGTHS), 1.1 * peer.Matern(LENGTHS, nu=2.5)),
    (
        Stationary("rbf", 1.7, LENGTHS) + Linear(np.full(3, 0.3), 0.2),
        1.7 * peer.RBF(LENGTHS) + 0.3 * peer.DotProduct(np.sqrt(0.2 / 0.3)),
    ),
]


def toy(n: int, seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Inputs, targets and the standard deviation of their noise, which grows with the first input."""
    rng = np.random.default_rng(seed)
    X = rng.uniform(0, 1, (n, 2))
    std = 0.02 + 0.3 * X[:, 0] ** 2
    return X, np.sin(5 * X[:, 0]) + X[:, 1] + std * rng.normal(size=n), std


@pytest.mark.parametrize(("ours", "theirs"), PAIRS)
def test_equal_to_scikit_learn(ours: Kernel, theirs: peer.Kernel) -> None:
    rng = np.random.default_rng(0)
    X, y, Z = rng.normal(size=(60, 3)), rng.normal(size=60), rng.normal(size=(40, 3))
    reference = GaussianProcessRegressor(theirs + peer.WhiteKernel(0.05), optimizer=None, alpha=0.0).fit(X, y)
    gp = GaussianProcess(ours, noise=0.05, optimize=False, standardize=False).fit(X, y)
    mean, std = gp.predict(Z, return_std=True)
    expected_mean, expected_std = reference.predict(Z, return_std=True)
    np.testing.assert_allclose(mean, expected_mean, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(std, expected_std, rtol=1e-6)
    value, gradient = reference.log_marginal_likelihood(reference.kernel_.theta, eval_gradient=True)
    assert gp.log_marginal_likelihood() == pytest.approx(value, rel=1e-9)
    if not isinstance(theirs, peer.Sum):  # sums have hyperparameters that the peer ties together
        found, slopes = log_marginal_likelihood(ours, 0.05, X, y)
        assert found == pytest.approx(value, rel=1e-9)
        np.testing.assert_allclose(slopes, gradient, rtol=1e-6, atol=1e-8)


def test_fixed_noise_of_each_sample_is_scikit_learns_alpha() -> None:
    rng = np.random.default_rng(1)
    X, y, noise = rng.normal(size=(50, 3)), rng.normal(size=50), rng.uniform(0.01, 0.5, 50)
    ours, theirs = PAIRS[0]
    gp = GaussianProcess(ours, optimize=False, standardize=False).fit(X, y, noise)
    mean, std = (
        GaussianProcessRegressor(theirs, optimizer=None, alpha=noise).fit(X, y).predict(X + 0.1, return_std=True)
    )
    found = gp.predict_parts(X + 0.1)
    np.testing.assert_allclose(found.mean, mean, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(found.std_model, std, rtol=1e-6)
    np.testing.assert_allclose(found.std_noise**2, noise.mean(), rtol=1e-12)


@settings(max_examples=15, deadline=None)
@given(st.sampled_from([pair[0] for pair in PAIRS]), st.booleans(), st.booleans(), st.integers(0, 10**6))
def test_gradients_of_likelihood_and_bound(kernel: Kernel, known: bool, measured: bool, seed: int) -> None:
    rng = np.random.default_rng(seed)
    Z, t, U = rng.normal(size=(25, 3)), rng.normal(size=25), rng.normal(size=(6, 3))
    fixed = rng.uniform(0.05, 0.3, 25) if known else None
    errors = rng.uniform(0.0, 0.5, 25) if measured else None
    theta = kernel.theta if known else np.append(kernel.theta, np.log(0.1))
    P = kernel.theta.size
    for function in (
        lambda th: log_marginal_likelihood(kernel.with_theta(th[:P]), float(np.exp(th[-1])), Z, t, fixed, errors),
        lambda th: bound(kernel.with_theta(th[:P]), float(np.exp(th[-1])), U, Z, t, fixed, errors),
    ):
        steps = 1e-5 * np.eye(theta.size)
        expected = np.array([(function(theta + e)[0] - function(theta - e)[0]) / 2e-5 for e in steps])
        np.testing.assert_allclose(function(theta)[1], expected, rtol=1e-4, atol=1e-5 * np.abs(expected).max())


def test_hyperparameters_are_found_and_units_kept() -> None:
    X, y, _ = toy(200, 0)
    gp = GaussianProcess(restarts=0).fit(X, y)
    scaled = GaussianProcess(restarts=0).fit(1000 * X + 5, 7 * y - 3)
    mean, std = gp.predict(X, return_std=True)
    other_mean, other_std = scaled.predict(1000 * X + 5, return_std=True)
    np.testing.assert_allclose(other_mean, 7 * mean - 3, rtol=1e-3, atol=1e-3)
    np.testing.assert_allclose(other_std, 7 * std, rtol=1e-3)
    start = GaussianProcess(optimize=False).fit(X, y)
    assert gp.log_marginal_likelihood() > start.log_marginal_likelihood() + 10
    samples, targets = gp.samples()
    np.testing.assert_allclose(samples, X, atol=1e-12)
    np.testing.assert_allclose(targets, y, atol=1e-12)


@pytest.mark.parametrize("make", [GaussianProcess, SparseGaussianProcess])
def test_same_seed_same_process(make: type[GaussianProcess]) -> None:
    X, y, _ = toy(120, 0)
    first, second = (make(tune_on=60, seed=4).fit(X, y).predict(X) for _ in range(2))
    np.testing.assert_array_equal(first, second)


def test_sparse_becomes_exact() -> None:
    X, y, _ = toy(150, 0)
    kernel = Stationary("matern32", 1.0, np.array([0.5, 0.5]))
    exact = GaussianProcess(kernel, noise=0.05, optimize=False).fit(X, y)
    wanted = exact.predict_parts(X)
    errors, bounds = [], []
    for M in (5, 20, 80, 150):
        sparse = SparseGaussianProcess(kernel, noise=0.05, optimize=False, inducing=M).fit(X, y)
        found = sparse.predict_parts(X)
        errors.append(np.abs(found.mean - wanted.mean).max() + np.abs(found.std - wanted.std).max())
        bounds.append(sparse.log_marginal_likelihood())
    assert all(a > b for a, b in zip(errors, errors[1:]))
    assert errors[-1] < 1e-6
    assert all(a < b for a, b in zip(bounds, bounds[1:]))
    assert bounds[-1] == pytest.approx(exact.log_marginal_likelihood(), abs=1e-3)
    np.testing.assert_allclose(sparse.residual_squares()[1], exact.residual_squares()[1], rtol=1e-4)


def test_refining_raises_the_bound() -> None:
    X, y, _ = toy(400, 0)
    U = X[:6]
    plain = SparseGaussianProcess(inducing_inputs=U, tune_on=60, restarts=0).fit(X, y)
    refined = SparseGaussianProcess(inducing_inputs=U, tune_on=60, restarts=0, refine=400).fit(X, y)
    assert refined.log_marginal_likelihood() > plain.log_marginal_likelihood()


def test_sparse_streams_many_samples() -> None:
    X, y, _ = toy(20000, 0)
    gp = SparseGaussianProcess(inducing=40, tune_on=200, restarts=0).fit(X, y)
    test, _, _ = toy(500, 1)
    np.testing.assert_allclose(gp.predict(test), np.sin(5 * test[:, 0]) + test[:, 1], atol=0.05)


@pytest.mark.parametrize("make", [GaussianProcess, SparseGaussianProcess])
def test_noise_that_depends_on_the_input(make: type[GaussianProcess]) -> None:
    X, y, _ = toy(600, 0)
    test, target, std = toy(2000, 1)
    gp = make(restarts=0, tune_on=300).fit(X, y)
    before = gp.predict_parts(test)
    likelihood = gp.log_marginal_likelihood()
    after = fit_noise(gp, inducing=40).predict_parts(test)
    error = np.abs(target - after.mean)
    assert abs(spearmanr(np.abs(target - before.mean), before.std)[0]) < 0.3
    assert spearmanr(error, after.std)[0] > 0.6
    assert np.sqrt(np.mean((after.std_noise / std - 1) ** 2)) < 0.25
    assert 0.87 < np.mean(error < 1.645 * after.std) < 0.93
    assert gp.log_marginal_likelihood() > likelihood + 100
    np.testing.assert_allclose(after.std**2, after.std_model**2 + after.std_noise**2, rtol=1e-12)


def test_constant_noise_stays_constant() -> None:
    rng = np.random.default_rng(0)
    X = rng.uniform(0, 1, (300, 2))
    gp = GaussianProcess(restarts=0, tune_on=150).fit(X, np.sin(5 * X[:, 0]) + 0.2 * rng.normal(size=300))
    std = fit_noise(gp, inducing=30).predict_parts(rng.uniform(0, 1, (500, 2))).std_noise
    assert std.min() > 0.14
    assert std.max() < 0.28


@pytest.mark.parametrize(
    ("X", "y", "message"),
    [
        (np.zeros((3, 2)), np.zeros(4), r"\(3, 2\) and \(4,\)"),
        (np.zeros(3), np.zeros(3), r"\(n, D\)"),
        (np.zeros((1, 2)), np.zeros(1), "at least 2"),
        (np.full((3, 2), np.nan), np.zeros(3), "not finite"),
        (np.zeros((3, 2)), np.array([0, np.inf, 1]), "not finite"),
    ],
)
def test_samples_that_cannot_be_used(X: np.ndarray, y: np.ndarray, message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        GaussianProcess().fit(X, y)


def test_use_before_fit_and_wrong_width() -> None:
    with pytest.raises(ModelError, match="call fit"):
        GaussianProcess().predict(np.zeros((1, 2)))
    X, y, _ = toy(20, 0)
    gp = GaussianProcess(optimize=False).fit(X, y)
    with pytest.raises(ModelError, match=r"\(n, 2\)"):
        gp.predict(np.zeros((1, 3)))
    assert gp.predict(np.zeros((0, 2))).shape == (0,)
    with pytest.raises(ParameterError, match="positive"):
        gp.fit(X, y, -np.ones(20))


def test_constant_columns_and_duplicates_are_survived() -> None:
    X, y, _ = toy(40, 0)
    X = np.column_stack([np.vstack([X, X]), np.full(80, 0.3)])
    mean, std = GaussianProcess(restarts=0).fit(X, np.concatenate([y, y])).predict(X, return_std=True)
    assert np.isfinite(mean).all()
    assert (std > 0).all()
