"""Networks with their weights shuffled: every kind of model keeps its numbers, and loses what it learned."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from explain_models import forest_of_pure_leaves, linear
from onnx import helper
from terraclara.core.errors import ModelError
from terraclara.core.explain import Explainer, Forwards, Target, deeplift
from terraclara.core.explain.faithfulness import spearman
from terraclara.core.explain.randomize import randomized, unlearned
from terraclara.core.explain.shuffled_bands import shuffle_bands
from terraclara.core.gp.compile import graph_outputs
from terraclara.core.gp.graph import GraphBuilder, covariances
from terraclara.core.gp.kernels import Stationary
from terraclara.core.model import load_model

DATA = Path(__file__).parent / "data" / "explain"
KNOWN = DATA.parent / "explain_known"
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"


def supported(path: Path, flagged: bool) -> Path:
    """Support vectors, and beside them weights that only a flag is made of."""
    rng = np.random.default_rng(0)
    vectors, bands = 24, 4
    nodes = [
        helper.make_node(
            "SVMRegressor",
            ["x"],
            ["mean"],
            domain="ai.onnx.ml",
            kernel_type="RBF",
            kernel_params=[0.5, 0.0, 3.0],
            n_supports=vectors,
            coefficients=rng.normal(size=vectors).tolist(),
            support_vectors=rng.normal(size=vectors * bands).tolist(),
            rho=[0.1],
        )
        if not flagged
        else helper.make_node("ReduceMean", ["x"], ["mean"], axes=[1]),
        helper.make_node("MatMul", ["x", "w"], ["flag"]),
    ]
    graph = helper.make_graph(
        nodes,
        "supported",
        [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, ["n", bands])],
        [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n", None]) for name in ("mean", "flag")],
        [onnx.numpy_helper.from_array(rng.normal(size=(bands, 8)).astype(np.float32), "w")],
    )
    sets = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]
    onnx.save(helper.make_model(graph, opset_imports=sets, ir_version=8), path)
    return path


def test_support_vectors_are_shuffled_and_what_stands_beside_does_not_count(tmp_path: Path) -> None:
    x = np.random.default_rng(1).normal(size=(32, 4)).astype(np.float32)
    model = load_model(supported(tmp_path / "s.onnx", False), ("a", "b", "c", "d"))
    before = Forwards(model).output(x, Target("mean"))
    with randomized(model, 0, "mean") as shuffled:
        after = Forwards(shuffled).output(x, Target("mean"))
    assert abs(spearman(before, after)) < 0.8
    only_flag = load_model(supported(tmp_path / "f.onnx", True), ("a", "b", "c", "d"))
    with randomized(only_flag):  # the flag's weights are enough where nothing is asked
        pass
    with pytest.raises(ModelError, match="too few"), randomized(only_flag, 0, "mean"):
        pass


@pytest.mark.parametrize("name", ["clouds-4b", "sl2p-v3.0-lai", "trees_forest", "resnet", "mlp"])
def test_shuffled_networks_keep_their_weights_and_lose_their_sense(name: str) -> None:
    path = next(f / f"{name}.onnx" for f in (MODELS, DATA, KNOWN) if (f / f"{name}.onnx").is_file())
    model = load_model(path)
    with randomized(model) as shuffled, randomized(model) as again:
        one, two = (onnx.load(str(each.path)).graph for each in (shuffled, again))
        assert one.SerializeToString() == two.SerializeToString()
        kept = {item.name: np.sort(onnx.numpy_helper.to_array(item).ravel()) for item in one.initializer}
        for item in onnx.load(str(path)).graph.initializer:
            assert np.array_equal(kept[item.name], np.sort(onnx.numpy_helper.to_array(item).ravel()))
        assert one.SerializeToString() != onnx.load(str(path)).graph.SerializeToString()
        temporary = shuffled.path
    assert not temporary.exists()


def test_weights_of_half_precision_are_shuffled_too(tmp_path: Path) -> None:
    weights = np.random.default_rng(0).normal(size=(3, 2, 3, 3)).astype(np.float16)
    nodes = [
        helper.make_node("Cast", ["half"], ["weights"], to=onnx.TensorProto.FLOAT),
        helper.make_node("Conv", ["x", "weights"], ["y"], pads=[1] * 4),
    ]
    told = [helper.make_tensor_value_info(name, 1, ["n", bands, "h", "w"]) for name, bands in (("x", 2), ("y", 3))]
    graph = helper.make_graph(nodes, "half", told[:1], told[1:], [onnx.numpy_helper.from_array(weights, "half")])
    path = tmp_path / "half.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    explainer = Explainer(load_model(path, ("a", "b")), "cpu")
    x = np.random.default_rng(1).normal(size=(1, 2, 16, 16)).astype(np.float32)
    target = Target("y", 1)
    with randomized(explainer.model) as shuffled:
        others = explainer.of(shuffled), explainer.altered(partial(unlearned, explainer.model))
        for other in others:
            (found,) = (value for value in other.network(x, target).constants.values() if value.shape == weights.shape)
            assert not np.array_equal(found, weights)
            assert np.array_equal(np.sort(found.ravel()), np.sort(weights.ravel().astype(np.float32)))


def test_a_process_shuffled_still_gives_numbers(tmp_path: Path) -> None:
    model = load_model(MODELS / "lai-s2-10m.onnx")
    x = (0.1 + 0.3 * np.random.default_rng(0).random((8, len(model.card.input.bands)))).astype(np.float32)
    for seed in range(4):
        with randomized(model, seed) as shuffled:
            assert np.isfinite(deeplift(Explainer(shuffled, "cpu"), x, Target("mean")).values).all()
    few = linear(tmp_path / "m.onnx", {"B03": 2.0, "B04": -3.0, "B08": 5.0})
    with pytest.raises(ModelError, match="too few"), randomized(load_model(few)):
        pass


@pytest.mark.parametrize("units", [np.ones(4), np.array([1.0, 1000.0, 0.01, 1.0])], ids=["alike", "apart"])
@pytest.mark.parametrize("few_axes", [False, True])
@pytest.mark.parametrize(("shape", "stretch"), [("matern52", np.sqrt(5)), ("cauchy", 1.0)])
def test_the_bands_of_a_process_are_shuffled_and_distances_stay_distances(
    shape: str, stretch: float, few_axes: bool, units: Any
) -> None:
    """As if the centers had been written with other bands in their places, and other lengthscales, without units."""
    rng = np.random.default_rng(0)
    centers, scales, axes = rng.normal(size=(7, 4)) * units, np.array([0.5, 1.0, 2.0, 4.0]) * units, None
    if few_axes:
        centers = centers / scales
        directions = np.linalg.qr(rng.normal(size=(4, 2)))[0]
        centers, axes = centers[:, :2] @ directions.T * scales, directions / scales[:, None]
    g = GraphBuilder("float64")
    kernel = Stationary(shape, 2.0, scales)
    g.output(covariances(g, g.widened("spectra"), kernel, centers, axes), "k")
    graph = g.model(4, ("k",), {"k": 7}).graph
    kept = shuffle_bands(graph, np.random.default_rng(3))
    assert len(kept) == (4 if few_axes else 3)
    draws = np.random.default_rng(3)
    spread = centers.std(0)
    longer = spread / draws.permutation(spread / scales)
    order = draws.permutation(4)
    moved = Stationary(shape, 2.0, longer)
    z = (rng.normal(size=(20, 4)) * units).astype(np.float32)
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    (found,) = graph_outputs(model.SerializeToString(), ["k"], z)
    np.testing.assert_allclose(found, moved(z.astype(float), (centers / spread)[:, order] * spread), atol=1e-5)


def test_leaves_change_their_classes_too(tmp_path: Path) -> None:
    """Pure leaves of a forest all hold the same weight: shuffled alone, it would stay where it was."""
    model = load_model(forest_of_pure_leaves(tmp_path / "trees.onnx"))
    x = np.random.default_rng(0).uniform(0, 1, (400, 2)).astype(np.float32)
    before = Forwards(model).output(x, Target("votes")).argmax(1)
    alike = []
    for seed in range(6):
        with randomized(model, seed) as other:
            alike.append(float((Forwards(other).output(x, Target("votes")).argmax(1) == before).mean()))
    assert np.mean(alike) < 0.75
