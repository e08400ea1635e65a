"""Compiled graphs against the float64 process."""

from __future__ import annotations

import json

import numpy as np
import onnx
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from terraclara.core.errors import ParameterError
from terraclara.core.gp.compile import FORMS, OUTPUTS, PRECISIONS, CompiledGP, compile_gp, run_graph
from terraclara.core.gp.domain import Domain, fit_domain
from terraclara.core.gp.exact import GaussianProcess
from terraclara.core.gp.graph import IR_VERSION, OPSET
from terraclara.core.gp.heteroscedastic import fit_noise
from terraclara.core.gp.kernels import SHAPES, Kernel, Linear, Stationary
from terraclara.core.gp.posterior import Noise, Posterior
from terraclara.core.gp.sparse import SparseGaussianProcess

D = 4


def samples(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Correlated bands around 0.2 and a smooth target."""
    rng = np.random.default_rng(seed)
    latent = rng.normal(size=(n, 2))
    X = 0.2 + 0.05 * np.tanh(latent @ np.array([[1.0, 0.5, -0.5, 0.8], [0.2, -1.0, 0.6, 0.4]]))
    X += 0.005 * rng.normal(size=X.shape)
    return X, 2 + np.sin(2 * latent[:, 0]) + 0.3 * latent[:, 1] + 0.1 * rng.normal(size=n)


def run(compiled: CompiledGP, X: np.ndarray) -> dict[str, np.ndarray]:
    session = onnxruntime.InferenceSession(compiled.model.SerializeToString(), providers=["CPUExecutionProvider"])
    return dict(zip(compiled.outputs, session.run(list(compiled.outputs), {"spectra": X.astype(np.float32)})))


@pytest.fixture(scope="module")
def gp() -> GaussianProcess:
    return GaussianProcess(restarts=0).fit(*samples(300, 0))


@pytest.fixture(scope="module")
def heteroscedastic() -> GaussianProcess:
    return fit_noise(GaussianProcess(restarts=0, tune_on=150).fit(*samples(300, 0)), inducing=40)


@st.composite
def processes(draw: st.DrawFn) -> tuple[GaussianProcess, np.ndarray]:
    shape = draw(st.sampled_from(SHAPES))
    scales = np.array([draw(st.floats(0.5, 5.0)) for _ in range(D)])
    kernel: Kernel = Stationary(shape, draw(st.floats(0.3, 3.0)), scales)
    if draw(st.booleans()):
        kernel = kernel + Linear(np.full(D, draw(st.floats(0.01, 1.0))))
    X, y = samples(draw(st.integers(20, 90)), draw(st.integers(0, 10**6)))
    noise = draw(st.floats(1e-3, 0.5))
    if draw(st.booleans()):
        made: GaussianProcess = SparseGaussianProcess(kernel, noise=noise, optimize=False, inducing=25)
    else:
        made = GaussianProcess(kernel, noise=noise, optimize=False)
    return made.fit(X, y), samples(400, draw(st.integers(0, 10**6)))[0]


@settings(max_examples=25, deadline=None)
@given(processes(), st.sampled_from([0.003, 0.02]))
def test_precise_never_claims_too_much_and_keeps_its_tolerance(
    made: tuple[GaussianProcess, np.ndarray], tolerance: float
) -> None:
    process, X = made
    compiled = compile_gp(process, form="precise", tolerance=tolerance)
    X = X.astype(np.float32)
    found, truth = run_graph(compiled.model, X), process.predict_parts(X)
    ratio = found.std / truth.std
    assert ratio.min() > 1 - 1e-6
    assert ratio.max() < 1 + tolerance
    assert (found.std_model >= 0).all()
    assert np.abs((found.mean - truth.mean) / truth.std).max() < 0.01
    assert compiled.report["rank"] <= compiled.report["centers"]


@settings(max_examples=15, deadline=None)
@given(processes())
def test_exact_is_exact(made: tuple[GaussianProcess, np.ndarray]) -> None:
    process, X = made
    compiled = compile_gp(process, form="exact")
    X = X.astype(np.float32)
    found, truth = run_graph(compiled.model, X), process.predict_parts(X)
    np.testing.assert_allclose(found.std, truth.std, rtol=5e-4)
    assert np.abs((found.mean - truth.mean) / truth.std).max() < 0.01


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("precision", ["float32", "mixed", "float64"])
def test_heteroscedastic_parts(heteroscedastic: GaussianProcess, form: str, precision: str) -> None:
    X = samples(1000, 5)[0].astype(np.float32)
    compiled = compile_gp(heteroscedastic, form=form, precision=precision, probes=samples(500, 6)[0])
    found, truth = run_graph(compiled.model, X), heteroscedastic.predict_parts(X)
    np.testing.assert_allclose(found.std_noise, truth.std_noise, rtol=2e-5)
    np.testing.assert_allclose(found.std, truth.std, rtol=3e-3)
    np.testing.assert_allclose(found.std**2, found.std_model**2 + found.std_noise**2, rtol=1e-5)
    assert truth.std_noise.std() > 0
    if precision == "float64":
        np.testing.assert_allclose(found.mean, truth.mean, rtol=1e-6)


def test_noise_that_shares_the_centers_is_one_more_column(gp: GaussianProcess) -> None:
    p = gp.fitted()
    weights = np.random.default_rng(0).normal(0, 0.1, len(p.centers))
    shared = Posterior(
        p.kernel, p.centers, p.weights, p.root, p.x_mean, p.x_std, p.y_mean, p.y_std,
        Noise(-2.0, p.kernel, p.centers, weights, 0.01),
    )  # fmt: skip
    compiled = compile_gp(shared)
    assert [node.op_type for node in compiled.model.graph.node].count("Gemm") == 1
    X = samples(300, 5)[0].astype(np.float32)
    np.testing.assert_allclose(run_graph(compiled.model, X).std_noise, shared.predict(X).std_noise, rtol=1e-5)


def test_report_tells_the_error_that_is_there(gp: GaussianProcess) -> None:
    probes = samples(500, 3)[0]
    compiled = compile_gp(gp, probes=probes, tolerance=0.01)
    found, truth = run_graph(compiled.model, probes), gp.predict_parts(probes.astype(np.float32))
    error = np.abs(found.std / truth.std - 1).max()
    assert error <= compiled.report["std_error_max"] * (1 + 1e-9)
    assert compiled.report["std_error_max"] <= 0.01
    assert compiled.report["std_error_lowest"] >= -1e-6
    assert compiled.report["form"] == "precise"
    assert compiled.report["rank"] < 300
    json.dumps(compiled.report, allow_nan=False)


def test_a_process_almost_without_noise_keeps_the_digits_of_float64() -> None:
    X = np.random.default_rng(3).uniform(0, 1, (80, 3))
    kernel = Stationary("matern52", 1e4, np.array([60.0, 5.0, 350.0]))
    process = GaussianProcess(kernel, noise=1e-6, optimize=False).fit(X, X[:, 0])
    compiled = compile_gp(process, probes=X, tolerance=0.005, mean_tolerance=0.05)
    assert compiled.report["precision"] == "float64"
    X = X.astype(np.float32)
    np.testing.assert_allclose(run_graph(compiled.model, X).std, process.predict_parts(X).std, rtol=2e-3)


def test_graph_is_plain(heteroscedastic: GaussianProcess) -> None:
    model = compile_gp(heteroscedastic, valid_range=(0, 8)).model
    onnx.checker.check_model(model, full_check=True)
    assert model.ir_version == IR_VERSION == 8
    assert [(o.domain, o.version) for o in model.opset_import] == [("", OPSET)]
    assert OPSET <= 17
    assert [i.name for i in model.graph.input] == ["spectra"]
    kinds = {v.type.tensor_type.elem_type for v in (*model.graph.input, *model.graph.output)}
    assert kinds == {onnx.TensorProto.FLOAT}
    assert [o.name for o in model.graph.output] == [*OUTPUTS, "flag"]


def test_same_process_same_bytes(gp: GaussianProcess) -> None:
    first, second = (compile_gp(gp, valid_range=(0, 8)).model.SerializeToString() for _ in range(2))
    assert first == second


def test_little_noise_needs_more_than_float32() -> None:
    X, _ = samples(200, 0)
    y = np.sin(20 * X[:, 0]) + X[:, 1]
    kernel = Stationary("rbf", 4.0, np.full(D, 3.0))
    process = GaussianProcess(kernel, noise=1e-6, optimize=False).fit(X, y)
    compiled = compile_gp(process, form="exact")
    assert compiled.report["precision"] == "float64"
    Z = samples(300, 1)[0].astype(np.float32)
    found, truth = run_graph(compiled.model, Z), process.predict_parts(Z)
    np.testing.assert_allclose(found.std, truth.std, rtol=1e-5)
    forced = compile_gp(process, form="exact", precision="float32")
    assert forced.report["std_error_max"] > 1e-3
    assert run_graph(forced.model, Z).std_model.min() >= 0  # wrong, but never the root of a negative number


def test_range_is_enforced_and_told(gp: GaussianProcess) -> None:
    X = samples(2000, 9)[0]
    free = run(compile_gp(gp, form="exact"), X)["mean"].astype(np.float64)
    low, high, tolerance = np.quantile(free, 0.2), np.quantile(free, 0.8), 0.1
    found = run(compile_gp(gp, form="exact", valid_range=(low, high), range_tolerance=tolerance), X)
    sure = np.min([np.abs(free - limit) for limit in (low, high, low - tolerance, high + tolerance)], axis=0) > 1e-5
    expected = (
        4.0 * ((free < low) & (free >= low - tolerance))
        + 8.0 * ((free > high) & (free <= high + tolerance))
        + 16.0 * (free < low - tolerance)
        + 32.0 * (free > high + tolerance)
    )
    assert set(expected) == {0.0, 4.0, 8.0, 16.0, 32.0}
    np.testing.assert_array_equal(found["flag"][sure], expected[sure])
    moved = np.where(expected == 4, low, np.where(expected == 8, high, free))
    np.testing.assert_allclose(found["mean"][sure], moved[sure], rtol=1e-6)


@pytest.mark.parametrize("precision", PRECISIONS)
def test_domain_in_the_graph_is_the_domain(gp: GaussianProcess, precision: str) -> None:
    X, other = samples(2000, 1)[0], samples(1000, 2)[0]
    domain = fit_domain(X, other, tolerance=0.0)
    rows = np.vstack([samples(500, 3)[0], samples(500, 4)[0][:, ::-1]]).astype(np.float32)
    found = run(compile_gp(gp, domain=domain, precision=precision), rows)["flag"]
    sure = np.abs(domain.score(rows) - 1) > 1e-3
    np.testing.assert_array_equal(found[sure], 2.0 * domain.outside(rows)[sure])
    assert set(found) == {0.0, 2.0}


def test_calibration_scales_every_part(heteroscedastic: GaussianProcess) -> None:
    X = samples(200, 5)[0]
    plain = run_graph(compile_gp(heteroscedastic, form="exact").model, X)
    wide = run_graph(compile_gp(heteroscedastic.fitted().calibrated(1.5), form="exact").model, X)
    np.testing.assert_allclose(wide.mean, plain.mean, rtol=1e-6)
    for name in ("std", "std_model", "std_noise"):
        np.testing.assert_allclose(getattr(wide, name), 1.5 * getattr(plain, name), rtol=1e-3)


def test_one_row_none_and_not_a_number(gp: GaussianProcess) -> None:
    compiled = compile_gp(gp, valid_range=(0, 8))
    X = samples(3, 0)[0]
    together = run(compiled, X)["std"]
    np.testing.assert_allclose([run(compiled, X[i : i + 1])["std"][0] for i in range(3)], together, rtol=1e-5)
    assert run(compiled, np.zeros((0, D)))["mean"].shape == (0,)
    assert np.isnan(run(compiled, np.full((1, D), np.nan))["mean"]).all()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"form": "rough"}, "exact, precise"),
        ({"precision": "float16"}, "float32"),
        ({"tolerance": 0.0}, "between 0 and 1"),
        ({"valid_range": (8, 0)}, "cannot be used"),
    ],
)
def test_parameters_that_cannot_be_used(gp: GaussianProcess, arguments: dict, message: str) -> None:
    with pytest.raises(ParameterError, match=message):
        compile_gp(gp, **arguments)


def test_domain_share_of_false_alarms_and_broken_correlation() -> None:
    domain = fit_domain(samples(3000, 1)[0], samples(3000, 2)[0], tolerance=0.0, false_alarm=0.05)
    fresh = samples(3000, 3)[0]
    assert 0.03 < domain.outside(fresh).mean() < 0.07
    # Each band stays within its own range: only their going together is broken.
    rng = np.random.default_rng(0)
    broken = np.column_stack([rng.permutation(column) for column in fresh.T])
    assert domain.outside(broken).mean() > 0.8
    assert domain.outside(fresh + 1.0).all()
    back = Domain.from_arrays(domain.to_arrays())
    np.testing.assert_array_equal(back.score(fresh), domain.score(fresh))


def test_domain_ignores_the_other_columns() -> None:
    X = samples(1000, 1)[0]
    domain = fit_domain(np.column_stack([X, np.zeros(1000)]), np.column_stack([X, np.ones(1000)]), columns=range(D))
    assert domain.outside(np.column_stack([X, np.full(1000, 99.0)])).mean() < 0.06
    with pytest.raises(ParameterError, match="between 0 and 1"):
        fit_domain(X, X, false_alarm=0.0)
