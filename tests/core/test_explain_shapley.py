"""Exact Shapley values of Gaussian processes: against all coalitions, through the graph, over a scene; their spread."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnxruntime
import pytest
from coalitions import by_coalitions
from hypothesis import given
from hypothesis import strategies as st
from terraclara.core.errors import ModelError, ParameterError
from terraclara.core.explain import Explainer, Target, exact_shapley
from terraclara.core.explain.gp_shapley import gp_shapley, product_mean
from terraclara.core.explain.gp_shapley_graph import save_shapley_model, shapley_graph
from terraclara.core.explain.importance import correlated, permutation_importance
from terraclara.core.explain.product_game import game_value, shapley_values
from terraclara.core.explain.sensitivity import sensitivity
from terraclara.core.explain.surrogate import surrogate
from terraclara.core.gp.import_arrays import load_arrays
from terraclara.core.gp.kernels import Kernel, Linear, Stationary
from terraclara.core.gp.posterior import Noise, Posterior
from terraclara.core.mapping import map_scene
from terraclara.core.model import load_model
from terraclara.core.raster.scene import open_scene

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
Array = np.ndarray[Any, Any]


def process(D: int = 6, M: int = 20, seed: int = 0, kernel: Kernel | None = None) -> Posterior:
    rng = np.random.default_rng(seed)
    kernel = kernel or Stationary("rbf", 1.7, rng.uniform(0.8, 3, D))
    centers, weights = rng.normal(size=(M, D)), rng.normal(size=M)
    mean, std = rng.uniform(0.1, 0.4, D), rng.uniform(0.05, 0.2, D)
    return Posterior(kernel, centers, weights, np.zeros((M, 1)), mean, std, 3.0, 2.0, Noise(-3.0))


def spectra(posterior: Posterior, count: int, seed: int = 1) -> Array:
    z = np.random.default_rng(seed).normal(size=(count, posterior.x_mean.size))
    return z * posterior.x_std + posterior.x_mean


@given(st.integers(1, 8), st.integers(0, 1000))
def test_quadrature_is_all_coalitions(players: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    weights, present, absent = rng.normal(size=7), rng.uniform(0, 1, (players, 7)), rng.uniform(0, 1, (players, 7))
    present[rng.uniform(size=present.shape) < 0.2] = 0  # leaves of trees
    absent[rng.uniform(size=present.shape) < 0.2] = 0

    def value(S: tuple[int, ...]) -> float:
        inside = np.isin(np.arange(players), S)[:, None]
        return float(game_value(weights, np.where(inside, present, absent)))

    found = shapley_values(weights, present[None], absent)[0]
    assert np.abs(found - by_coalitions(players, value)).max() < 1e-10
    assert found.sum() == pytest.approx(value(tuple(range(players))) - value(()), abs=1e-12)


@pytest.mark.parametrize("joint", [False, True])
def test_a_process_by_its_own_predictions(joint: bool) -> None:
    # The value of a coalition by what the process predicts, not by its products.
    posterior = process(4, kernel=Stationary("rbf", 1.3, np.array([0.9, 1.5, 2.0, 3.0])) + Linear(np.full(4, 0.3), 0.5))
    x, rows = spectra(posterior, 1)[0], spectra(posterior, 5, 2)
    grid = np.stack(np.meshgrid(*[np.arange(5)] * 4, indexing="ij"), -1).reshape(-1, 4)
    drawn = rows if joint else np.take_along_axis(rows, grid, 0)

    def value(S: tuple[int, ...]) -> float:
        mixed = drawn.copy()
        mixed[:, list(S)] = x[list(S)]
        return float(posterior.predict(mixed).mean.mean())

    found, base = gp_shapley(posterior, x[None], rows, joint)
    assert np.abs(found[0] - by_coalitions(4, value)).max() < 1e-10
    assert base == pytest.approx(value(()), abs=1e-10)


def test_they_sum_to_the_prediction_of_the_bundled_model() -> None:
    posterior, _, _ = load_arrays(MODELS / "lai-s2-20m.npz")
    X = posterior.centers[:50] * posterior.x_std + posterior.x_mean
    found, base = gp_shapley(posterior, X)
    assert np.abs(base + found.sum(1) - posterior.predict(X).mean).max() < 1e-9


@pytest.mark.parametrize("name", ["lai-s2-20m", "lai-s2-10m"])
def test_the_graph_of_a_bundled_model(name: str, tmp_path: Path) -> None:
    posterior, _, _ = load_arrays(MODELS / f"{name}.npz")
    graph = save_shapley_model(load_model(MODELS / f"{name}.onnx"), posterior, tmp_path / "s.onnx")
    model = load_model(tmp_path / "s.onnx")
    assert [spec.name for spec in model.card.outputs[:-1]] == [f"phi_{b.name}" for b in model.card.input.bands]
    assert model.card.compiled["base_value"] == graph.base
    X = (posterior.centers + np.random.default_rng(0).normal(0, 0.1, posterior.centers.shape)).astype(np.float32)
    X = (X * posterior.x_std + posterior.x_mean).astype(np.float32)
    session = onnxruntime.InferenceSession(str(model.path))
    found, mean = session.run(["contributions", "mean"], {"spectra": X})
    assert np.abs(found - gp_shapley(posterior, X)[0]).max() < 1e-4
    assert np.abs(mean - posterior.predict(X).mean).max() < 1e-4
    assert np.abs(graph.base + found.sum(1, dtype=float) - mean).max() < 1e-4
    assert graph.error < 1e-4


@pytest.mark.parametrize("precision", ["float32", "float64"])
def test_the_graph_of_a_sum_of_kernels_and_far_spectra(precision: str) -> None:
    kernel = Stationary("rbf", 1.3, np.full(5, 1.5)) + Stationary("rbf", 0.5, np.full(5, 0.6)) + Linear(np.full(5, 0.2))
    posterior = process(5, kernel=kernel)
    graph = shapley_graph(posterior, spectra(posterior, 40, 3), precision)
    X = spectra(posterior, 100).astype(np.float32)
    X[50:] += 100 * posterior.x_std.astype(np.float32)  # every factor underflows
    session = onnxruntime.InferenceSession(graph.model.SerializeToString())
    found = session.run(["contributions"], {"spectra": X})[0]
    wanted = gp_shapley(posterior, X, spectra(posterior, 40, 3))[0]
    assert np.abs(found - wanted).max() < (1e-4 if precision == "float32" else 2e-6) * max(1, np.abs(wanted).max())


def test_what_cannot_be_done_is_said() -> None:
    matern = process(3, kernel=Stationary("matern52", 1.0, np.ones(3)))
    with pytest.raises(ModelError, match="matern52"):
        gp_shapley(matern, spectra(matern, 2))
    with pytest.raises(ParameterError, match="float16"):
        shapley_graph(process(), precision="float16")
    with pytest.raises(ModelError, match="background"):
        gp_shapley(process(), spectra(process(), 2), np.full((2, 6), np.nan))
    posterior, _, _ = load_arrays(MODELS / "lai-s2-10m.npz")
    with pytest.raises(ModelError, match="7 bands"):
        save_shapley_model(load_model(MODELS / "lai-s2-20m.onnx"), posterior, "unused.onnx")


def test_the_mean_is_the_processs_own() -> None:
    posterior = process()
    X = spectra(posterior, 30)
    assert np.abs(product_mean(posterior).value(posterior.standardize(X)) - posterior.predict(X).mean).max() < 1e-10


def test_over_a_scene_a_layer_a_band(
    tmp_path: Path, write_raster: Callable[..., Path], read_raster: Callable[[Path], Array]
) -> None:
    posterior, _, _ = load_arrays(MODELS / "lai-s2-10m.npz")
    graph = save_shapley_model(load_model(MODELS / "lai-s2-10m.onnx"), posterior, tmp_path / "s.onnx")
    model = load_model(tmp_path / "s.onnx")
    bands = [b.name for b in model.card.input.bands[:4]]
    values = np.random.default_rng(0).uniform(0.02, 0.5, (4, 20, 30)).astype(np.float32)
    scene = open_scene(write_raster(values, names=bands))
    names = tuple(spec.name for spec in model.card.outputs)
    result = read_raster(map_scene(model, scene, tmp_path / "o.tif", outputs=names).path)
    assert len(result) == len(names) == 8
    assert np.abs(graph.base + result[:7].sum(0) - result[7]).max() < 1e-4
    assert np.abs(result[:4]).max((1, 2)).min() > 0.01


def test_shares_of_the_variance_are_its_definition() -> None:
    posterior = process(3, 8)
    rows = spectra(posterior, 9, 4)
    grid = np.stack(np.meshgrid(*[np.arange(9)] * 3, indexing="ij"), -1).reshape(-1, 3)
    values = posterior.predict(np.take_along_axis(rows, grid, 0)).mean.reshape(9, 9, 9)

    def explained(S: tuple[int, ...]) -> float:
        return float(values.mean(tuple(k for k in range(3) if k not in S)).var())

    found = sensitivity(posterior, rows)
    assert found.variance == pytest.approx(values.var(), rel=1e-9)
    for k in range(3):
        others = tuple(j for j in range(3) if j != k)
        assert found.first[k] == pytest.approx(explained((k,)) / values.var(), abs=1e-9)
        assert found.total[k] == pytest.approx(1 - explained(others) / values.var(), abs=1e-9)
    assert np.abs(found.shapley - by_coalitions(3, explained) / values.var()).max() < 1e-9


def test_shares_of_the_bundled_model() -> None:
    posterior, _, _ = load_arrays(MODELS / "lai-s2-10m.npz")
    found = sensitivity(posterior)
    assert found.shapley.sum() == pytest.approx(1, abs=1e-8)
    assert (found.first <= found.shapley + 1e-9).all()
    assert (found.shapley <= found.total + 1e-9).all()
    assert found.shapley.argmax() in (1, 2, 3)  # green, red or near infrared, not the sun
    assert found.relevance.sum() == pytest.approx(1)
    with pytest.raises(ModelError, match="sum"):
        sensitivity(process(2, kernel=Stationary("rbf", 1.0, np.ones(2)) + Linear(np.ones(2))))
    with pytest.raises(ParameterError, match="vary"):
        sensitivity(posterior, np.repeat(posterior.x_mean[None], 3, 0))


def test_importance_of_bands_that_go_together() -> None:
    rng = np.random.default_rng(0)
    X = rng.normal(size=(500, 4))
    X[:, 1] = X[:, 0] + 0.05 * rng.normal(size=500)
    assert correlated(X) == ((0, 1), (2,), (3,))

    def predict(x: Array) -> Array:
        return x[:, 0] + x[:, 1] + 0.5 * x[:, 2]

    found = permutation_importance(predict, X, predict(X), seed=1)
    assert found.loss == 0
    # A shuffled column of variance s adds 2 s to the squared error, by its weight squared.
    assert found.increase == pytest.approx([2 * 4, 2 * 0.25, 0], rel=0.15)
    alone = permutation_importance(predict, X, predict(X), groups=[(0,), (1,)], seed=1)
    assert alone.increase.sum() < 0.6 * found.increase[0]
    again = permutation_importance(predict, X, predict(X), seed=1)
    assert np.array_equal(again.increase, found.increase)
    classes = permutation_importance(lambda x: (x[:, 2] > 0).astype(int), X, (X[:, 2] > 0).astype(int), seed=1)
    assert classes.increase.argmax() == 1
    assert classes.increase[1] == pytest.approx(0.5, abs=0.1)
    with pytest.raises(ParameterError, match="do not fit"):
        permutation_importance(predict, X, np.zeros(3))


def test_rules_of_a_model() -> None:
    X = np.random.default_rng(0).uniform(0, 1, (900, 3))

    def predict(x: Array) -> Array:
        return np.where(x[:, 1] <= 0.3, 0, np.where(x[:, 2] <= 0.6, 1, 2))

    found = surrogate(predict, X, ["B02", "B08", "B11"], depth=2, classes=["water", "wood", "bob's field"])
    assert found.fidelity > 0.98
    assert found.baseline < 0.5
    assert len(found.rules) == 3
    assert found.rules[0].startswith("B08 <= 0.3")
    assert found.rules[0].split(": ")[1].startswith("water")
    assert found.expression.startswith('CASE WHEN "B08" <= 0.3')
    assert "'bob''s field'" in found.expression
    assert "B02" not in found.expression
    values = surrogate(lambda x: 3 * x[:, 0], X, ["a", "b", "c"], depth=4)
    assert 0.95 < values.fidelity < 1
    assert values.baseline == pytest.approx(0, abs=0.05)
    with pytest.raises(ParameterError, match="depth 5"):
        surrogate(predict, X, ["a", "b", "c"], depth=5)
    with pytest.raises(ParameterError, match="2 names"):
        surrogate(predict, X, ["a", "b"])


@pytest.mark.parametrize("name", ["cwc-s2-20m", "ccc-s2-20m"])
def test_shares_of_a_standard_deviation_are_of_the_number_that_is_mapped(name: str) -> None:
    """That of the file is up to two percent above that of its arrays, as much as its arithmetic may lose."""
    explainer = Explainer(load_model(MODELS / f"{name}.onnx"), "cpu")
    posterior, _, _ = load_arrays(MODELS / f"{name}.npz")
    x = spectra(posterior, 6).astype(np.float32)
    start = posterior.x_mean.astype(np.float32)[None]
    found = exact_shapley(explainer, x, Target("std"), background=start)
    before = explainer.value(np.vstack([x, start]), Target("std"))[-1]
    np.testing.assert_allclose(found.baseline_value, before, rtol=1e-6)
    np.testing.assert_allclose(found.values.sum(1), found.value - before, atol=0.008 * found.value.max())
