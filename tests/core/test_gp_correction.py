"""A model corrected by measured samples: better than either, sure when it should be, the same as a graph."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from scipy import stats
from terraclara.core.errors import ParameterError
from terraclara.core.gp.correction import fit_correction
from terraclara.core.gp.correction_graph import KINDS, Tensors, corrected_graph
from terraclara.core.gp.exact import GaussianProcess
from terraclara.core.gp.posterior import Prediction

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
NOISE = 0.3


def truth(X: np.ndarray) -> np.ndarray:
    return np.asarray(3 + np.sin(2 * X[:, 0]) + X[:, 1] - 0.5 * X[:, 2] ** 2)


def measured(n: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    X = rng.uniform(-1.5, 1.5, (n, 3))
    return X, truth(X) + NOISE * rng.standard_normal(n)


def simulation(bias: float) -> GaussianProcess:
    X, y = measured(400, 99)
    return GaussianProcess(restarts=0).fit(X, y + bias * (1 + 0.5 * X[:, 0]))


@pytest.fixture(scope="module")
def simulations() -> dict[float, GaussianProcess]:
    return {bias: simulation(bias) for bias in (0.0, 0.2, 0.5, 1.0, 2.0)}


def rmse(found: np.ndarray, y: np.ndarray) -> float:
    return float(np.sqrt(np.mean((found - y) ** 2)))


@pytest.mark.parametrize("plots", [20, 40])
def test_both_together_are_better_than_the_better_one(simulations: dict[float, GaussianProcess], plots: int) -> None:
    ratios = []
    X_new, y_new = measured(1500, 1)
    for bias in (0.5, 1.0, 2.0):
        base = simulations[bias].fitted()
        for seed in range(4):
            X, y = measured(plots, 10 + seed)
            both = fit_correction(X, base.predict(X), y).predict(X_new, base.predict(X_new))
            field = np.asarray(GaussianProcess(restarts=1).fit(X, y).predict(X_new))
            ratios.append(rmse(both.mean, y_new) / min(rmse(field, y_new), rmse(base.predict(X_new).mean, y_new)))
    assert np.mean(ratios) <= 0.97


def test_it_is_no_surer_than_the_model_where_no_sample_is_near() -> None:
    """Plots in one kind of cover: what they say of the noise there holds for it, and not for another kind."""
    rng = np.random.default_rng(0)
    here, there = rng.normal(0, 0.3, (24, 6)), rng.normal(4, 0.3, (50, 6))

    def base(X: np.ndarray) -> Prediction:
        n = len(X)
        return Prediction(X[:, 0] + 3, np.full(n, 1.0), np.zeros(n), np.full(n, 1.0))

    y = base(here).mean + 0.8 + 0.2 * rng.standard_normal(24)
    found = fit_correction(here, base(here), y)
    near, far = found.predict(here, base(here)), found.predict(there, base(there))
    assert near.std.max() < 0.6
    shift = far.mean - base(there).mean
    assert (found.nearness(there, base(there).mean) < 0.01).all()
    assert (far.std_noise > 0.99).all()
    assert (far.std_model >= 0.99 * np.abs(shift)).all()
    assert np.abs(shift).max() > 0.3


def test_a_true_simulation_is_hardly_touched(simulations: dict[float, GaussianProcess]) -> None:
    base = simulations[0.0].fitted()
    X_new, y_new = measured(1500, 1)
    found = []
    for seed in range(6):
        X, y = measured(10, 20 + seed)
        both = fit_correction(X, base.predict(X), y).predict(X_new, base.predict(X_new))
        found.append(rmse(both.mean, y_new) / rmse(base.predict(X_new).mean, y_new))
    assert np.mean(found) < 1.05


def test_trust_falls_as_the_simulation_gets_worse(simulations: dict[float, GaussianProcess]) -> None:
    trust = []
    for posterior in (gp.fitted() for gp in simulations.values()):
        each = [measured(30, 30 + seed) for seed in range(4)]
        trust.append(np.mean([fit_correction(X, posterior.predict(X), y).trust for X, y in each]))
    assert stats.spearmanr(list(simulations), trust)[0] <= -0.9
    assert trust[0] > 0.8
    assert trust[-1] < 0.4


def test_intervals_of_the_corrected_model_hold(simulations: dict[float, GaussianProcess]) -> None:
    base = simulations[1.0].fitted()
    X_new, y_new = measured(2000, 2)
    inside = []
    for seed in range(6):
        X, y = measured(30, 40 + seed)
        both = fit_correction(X, base.predict(X), y).predict(X_new, base.predict(X_new))
        inside.append(np.mean(np.abs(both.mean - y_new) < 1.645 * both.std))
    assert 0.85 < np.mean(inside) < 0.95


def test_a_model_that_tells_no_noise_gets_one(simulations: dict[float, GaussianProcess]) -> None:
    X, y = measured(60, 5)
    nothing = np.zeros(len(y))
    bare = Prediction(simulations[0.5].fitted().predict(X).mean, nothing, nothing, nothing)
    correction = fit_correction(X, bare, y)
    assert 0.5 * NOISE < np.sqrt(correction.noise_variance) < 1.5 * NOISE


def test_an_uncertain_measurement_counts_for_less(simulations: dict[float, GaussianProcess]) -> None:
    base = simulations[0.0].fitted()
    X, y = measured(12, 6)
    wrong = y.copy()
    wrong[0] += 5
    variance = np.full(12, 1e-4)
    blind = fit_correction(X, base.predict(X), wrong, variance)
    variance[0] = 25.0
    told = fit_correction(X, base.predict(X), wrong, variance)
    error = [rmse(c.predict(X, base.predict(X)).mean, truth(X)) for c in (blind, told)]
    assert error[1] < 0.7 * error[0]


def test_too_few_samples_are_refused(simulations: dict[float, GaussianProcess]) -> None:
    X, y = measured(4, 0)
    with pytest.raises(ParameterError, match="4 samples are too few"):
        fit_correction(X, simulations[0.0].fitted().predict(X), y)


def bundled(name: str, rows: np.ndarray) -> dict[str, np.ndarray]:
    session = onnxruntime.InferenceSession(str(MODELS / f"{name}.onnx"), providers=["CPUExecutionProvider"])
    names = [item.name for item in session.get_outputs()]
    key = session.get_inputs()[0].name
    return dict(zip(names, session.run(names, {key: rows.astype(np.float32)})))


def test_the_graph_is_the_corrected_model() -> None:
    path = MODELS / "lai-s2-20m.onnx"
    model = onnx.load(str(path))
    with np.load(Path(__file__).parent / "data" / "retrieval_simulated.npz", allow_pickle=False) as kept:
        names = [str(name).removeprefix("sentinel-2a.") for name in kept["bands"]]
        columns = [names.index(name) for name in ("B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12")]
        rows = np.hstack([kept["reflectance"][:, columns], kept["cosines"]]).astype(np.float32)
        lai = kept["lai"].astype(float)
    given = {key: value.astype(float) for key, value in bundled("lai-s2-20m", rows).items()}
    base = Prediction(*(given[key] for key in ("mean", "std", "std_model", "std_noise")))
    some = slice(0, 40)
    X = rows.astype(float)
    few = Prediction(*(part[some] for part in (base.mean, base.std, base.std_model, base.std_noise)))
    correction = fit_correction(X[some], few, 1.3 * lai[some] + 0.4)
    tensors = Tensors("spectra", "mean", "std_model", "std_noise", "flag")
    graph, names = corrected_graph(model, tensors, correction, valid_range=(0.0, 8.0), range_tolerance=0.2)
    session = onnxruntime.InferenceSession(graph.SerializeToString(), providers=["CPUExecutionProvider"])
    assert [item.name for item in session.get_outputs()] == [names[kind] for kind in KINDS]
    found = dict(zip(KINDS, session.run(None, {"spectra": rows})))
    expected = correction.predict(X, base)
    for kind in ("std", "std_model", "std_noise"):
        np.testing.assert_allclose(found[kind], getattr(expected, kind), rtol=2e-5, atol=1e-5)
    kept = expected.mean.copy()
    bits = np.zeros(len(kept))
    bits += (
        4 * ((kept < 0) & (kept >= -0.2)) + 8 * ((kept > 8) & (kept <= 8.2)) + 16 * (kept < -0.2) + 32 * (kept > 8.2)
    )
    kept = np.where((kept > 8) & (kept <= 8.2), 8.0, np.where((kept < 0) & (kept >= -0.2), 0.0, kept))
    np.testing.assert_allclose(found["mean"], kept, atol=2e-4)
    assert (found["flag"].astype(int) == (given["flag"].astype(int) & 2) + bits).mean() > 0.999
    assert (bits > 0).any()

    again = Tensors("spectra", names["mean"], names["std_model"], names["std_noise"], names["flag"])
    twice, second = corrected_graph(graph, again, correction)
    session = onnxruntime.InferenceSession(twice.SerializeToString(), providers=["CPUExecutionProvider"])
    assert set(names.values()).isdisjoint(second.values())
    assert np.isfinite(session.run([second["mean"]], {"spectra": rows})[0]).all()
