"""Processes with fewer columns and centers against the whole ones."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraclara.core.gp.compile import compile_gp, probe_spectra, run_graph
from terraclara.core.gp.exact import GaussianProcess
from terraclara.core.gp.heteroscedastic import fit_noise
from terraclara.core.gp.kernels import SHAPES, Kernel, Linear, Stationary
from terraclara.core.gp.posterior import Noise, Posterior
from terraclara.core.gp.reduction import Reduced, fewer_centers, fewer_columns, shares_centers

D = 6


def samples(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Bands of two hidden variables and a smooth target."""
    rng = np.random.default_rng(seed)
    hidden = rng.normal(size=(n, 2))
    mixing = np.random.default_rng(0).normal(size=(2, D))
    X = 0.2 + 0.05 * np.tanh(hidden @ mixing) + 0.01 * rng.normal(size=(n, D))
    return X, 2 + np.sin(2 * hidden[:, 0]) + 0.3 * hidden[:, 1] + 0.2 * rng.normal(size=n)


def reduced(whole: Posterior, tolerance: float = 0.003, mean_tolerance: float = 0.002) -> Reduced:
    spectra = probe_spectra(whole, None)
    truth = whole.predict(spectra)
    return fewer_centers(fewer_columns(whole, spectra, truth, tolerance), spectra, truth, tolerance, mean_tolerance)


def process(n: int, scale: float = 3.0, shape: str = "rbf", noise: float = 0.1) -> Posterior:
    kernel = Stationary(shape, 2.0, np.full(D, scale))
    return GaussianProcess(kernel, noise=noise, optimize=False).fit(*samples(n, 1)).fitted()


@st.composite
def processes(draw: st.DrawFn) -> Posterior:
    shape = draw(st.sampled_from(SHAPES))
    kernel: Kernel = Stationary(
        shape, draw(st.floats(0.3, 3.0)), np.array([draw(st.floats(1.0, 9.0)) for _ in range(D)])
    )
    if draw(st.booleans()):
        kernel = kernel + Linear(np.full(D, draw(st.floats(0.01, 1.0))))
    X, y = samples(draw(st.integers(128, 320)), draw(st.integers(0, 10**6)))
    X[:3] = X[3]  # spectra come several times in real samples
    gp = GaussianProcess(kernel, noise=draw(st.floats(0.02, 0.5)), optimize=False)
    return gp.fit(X, y, error_variance=0.01 * np.ones(len(y)) if draw(st.booleans()) else None).fitted()


@settings(max_examples=30, deadline=None)
@given(processes(), st.integers(0, 10**6), st.sampled_from([0.003, 0.02]))
def test_precise_never_claims_too_much_on_spectra_it_never_saw(whole: Posterior, seed: int, tolerance: float) -> None:
    compiled = compile_gp(whole, tolerance=tolerance)
    X = samples(500, seed)[0].astype(np.float32)
    found, truth = run_graph(compiled.model, X), whole.predict(X)
    ratio = found.std / truth.std
    assert ratio.min() > 1 - 1e-6
    assert ratio.max() < 1 + tolerance
    assert np.abs((found.mean - truth.mean) / truth.std).max() < 0.01


@settings(max_examples=15, deadline=None)
@given(processes(), st.integers(0, 10**6))
def test_exact_is_exact(whole: Posterior, seed: int) -> None:
    X = samples(500, seed)[0].astype(np.float32)
    found, truth = run_graph(compile_gp(whole, form="exact").model, X), whole.predict(X)
    np.testing.assert_allclose(found.std, truth.std, rtol=5e-4)
    assert np.abs((found.mean - truth.mean) / truth.std).max() < 0.01
    left = reduced(whole, 1e-4, 1e-3)  # without the rounding of float32
    found = left.posterior.predict(X)
    ratio = np.hypot(np.sqrt(left.lift) * found.std_model, found.std_noise) / truth.std
    assert ratio.min() > 1 - 1e-6
    assert ratio.max() < 1 + 1e-4
    assert np.abs((found.mean - truth.mean) / truth.std).max() < 2e-3


@pytest.mark.parametrize("form", ["exact", "precise"])
def test_a_smooth_process_is_left_with_few_centers(form: str) -> None:
    report = compile_gp(process(600, 8.0), form=form).report
    assert report["rank"] < report["centers"] < 300


def test_exact_in_float64_leaves_nothing_out() -> None:
    report = compile_gp(process(200), form="exact", precision="float64").report
    assert report["centers"] == report["rank"] == 200


@pytest.mark.parametrize(("n", "scale"), [(300, 0.3), (100, 8.0)])
def test_rough_or_small_processes_keep_their_centers(n: int, scale: float) -> None:
    left = reduced(process(n, scale))
    assert len(left.posterior.centers) == n
    assert left.lift == 1.0


@pytest.mark.parametrize("mean_tolerance", [0.002, 1.0])
def test_no_spectrum_seen_has_less_variance_and_more_is_allowed_with_fewer_centers(mean_tolerance: float) -> None:
    whole = process(600, 5.0)
    spectra = probe_spectra(whole, None)
    truth, few = whole.predict(spectra), reduced(whole, 0.003, mean_tolerance)
    found = few.posterior.predict(spectra)
    assert (found.std_model / truth.std_model).min() < 1 - 1e-5, "nothing to lift"
    assert (np.sqrt(few.lift) * found.std_model / truth.std_model).min() >= 1 - 1e-9
    lifted = np.hypot(np.sqrt(few.lift) * found.std_model, found.std_noise)
    assert (lifted / truth.std).max() <= 1.0015
    assert np.abs((found.mean - truth.mean) / truth.std).max() <= mean_tolerance
    assert len(reduced(whole, 0.03, 2 * mean_tolerance).posterior.centers) < len(few.posterior.centers) < 450


def test_centers_left_are_some_of_the_whole_ones() -> None:
    whole = process(400, 8.0)
    left = reduced(whole).posterior.centers
    assert len(np.unique(left, axis=0)) == len(left) < 300
    assert {tuple(row) for row in left} <= {tuple(row) for row in whole.centers}


def test_noise_on_the_same_centers_stays_on_them() -> None:
    whole = process(400, 8.0)
    smooth = np.linalg.solve(whole.kernel(whole.centers, whole.centers) + 0.1 * np.eye(400), 0.5 * whole.centers[:, 0])
    whole = replace(whole, noise=Noise(-2.0, whole.kernel, whole.centers, smooth, 0.01))
    compiled = compile_gp(whole)
    assert compiled.report["centers"] < 300
    assert [node.op_type for node in compiled.model.graph.node].count("Gemm") == 1
    X = samples(500, 5)[0].astype(np.float32)
    np.testing.assert_allclose(run_graph(compiled.model, X).std_noise, whole.predict(X).std_noise, rtol=5e-5)


def test_noise_of_its_own_is_left_alone() -> None:
    kernel = Stationary("rbf", 2.0, np.full(D, 8.0))
    gp = fit_noise(GaussianProcess(kernel, noise=0.1, optimize=False).fit(*samples(300, 0)), inducing=40)
    whole = gp.fitted()
    assert not shares_centers(whole)
    left = reduced(whole).posterior
    assert len(left.centers) < 300
    assert left.noise is whole.noise
