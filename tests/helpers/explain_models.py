"""Small models whose explanations are known."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

import numpy as np
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.bands import SENTINEL2
from terraclara.core.model import Card, ClassSpec, InputSpec, OutputSpec, save_model

FLOAT = TensorProto.FLOAT


def _saved(
    nodes: list[Any], constants: dict[str, Any], shape: Sequence[Any], outputs: Any, card: Card, path: Path
) -> Path:
    graph = helper.make_graph(
        nodes,
        "test",
        [helper.make_tensor_value_info("x", FLOAT, shape)],
        [helper.make_tensor_value_info(name, FLOAT, size) for name, size in outputs.items()],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()],
    )
    sets = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]
    model = helper.make_model(graph, opset_imports=sets, ir_version=8)
    return save_model(model.SerializeToString(), card, path)


def _input(bands: Sequence[str], **options: Any) -> InputSpec:
    return InputSpec(tuple(SENTINEL2.band(name) for name in bands), tensor="x", **options)


def linear(path: Path, weights: dict[str, float]) -> Path:
    """``mean`` is the weighted sum of the bands plus one, ``std`` its half; a flag where it is above two."""
    constants = {
        "w": np.array([[v] for v in weights.values()], np.float32),
        "one": np.ones(1, np.float32),
        "half": np.full(1, 0.5, np.float32),
        "shape": np.array([-1], np.int64),
        "two": np.full(1, 2, np.float32),
    }
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["sum"]),
        helper.make_node("Reshape", ["sum", "shape"], ["flat"]),
        helper.make_node("Add", ["flat", "one"], ["mean"]),
        helper.make_node("Mul", ["mean", "half"], ["std"]),
        helper.make_node("Greater", ["mean", "two"], ["high"]),
        helper.make_node("Cast", ["high"], ["bit"], to=FLOAT),
        helper.make_node("Mul", ["bit", "two"], ["flag"]),
    ]
    card = Card(
        name="linear",
        id="linear",
        variable="lai",
        input=_input(list(weights)),
        outputs=(
            OutputSpec("mean", "mean", "mean", unit="m2 m-2", description="Leaf area index"),
            OutputSpec("std", "std", "std", unit="m2 m-2", description="Standard deviation"),
            OutputSpec("flag", "flag", "flag"),
        ),
    )
    sizes = {name: ["n"] for name in ("mean", "std", "flag")}
    return _saved(nodes, constants, ["n", len(weights)], sizes, card, path)


def classes(path: Path, bands: Sequence[str], weights: Any, names: Sequence[str]) -> Path:
    """A softmax over linear scores, ``weights`` ``(bands, classes)``."""
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]
    spec = OutputSpec(
        "class", "class", "probabilities", classes=tuple(ClassSpec(k + 1, name) for k, name in enumerate(names))
    )
    chances = OutputSpec("p", "probability", "probabilities")
    card = Card(name="classes", id="classes", task="classification", input=_input(bands), outputs=(spec, chances))
    sizes = {"probabilities": ["n", len(names)]}
    return _saved(nodes, {"w": np.asarray(weights, np.float32)}, ["n", len(bands)], sizes, card, path)


def written_out_softmax(path: Path, bands: Sequence[str], weights: Any, shifted: bool = True) -> Path:
    """As ``classes``, with the softmax as a power over the sum of powers."""
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["scores"]),
        helper.make_node("ReduceMax", ["scores"], ["largest"], axes=[1]),
        helper.make_node("Sub", ["scores", "largest"], ["below"]),
        helper.make_node("Exp", ["below" if shifted else "scores"], ["powers"]),
        helper.make_node("ReduceSum", ["powers", "axes"], ["total"]),
        helper.make_node("Div", ["powers", "total"], ["probabilities"]),
    ]
    count = np.asarray(weights).shape[1]
    names = tuple(ClassSpec(k + 1, f"class {k}") for k in range(count))
    outputs = (OutputSpec("class", "class", "probabilities", classes=names),)
    card = Card(name="written", id="written", task="classification", input=_input(bands), outputs=outputs)
    constants = {"w": np.asarray(weights, np.float32), "axes": np.array([1], np.int64)}
    return _saved(nodes, constants, ["n", len(bands)], {"probabilities": ["n", count]}, card, path)


def process(path: Path) -> Path:
    """A Gaussian process of three classes on a ring in its first two bands, as training writes it."""
    from terraclara.core.landcover.applicability import area_of_applicability
    from terraclara.core.landcover.graph import finished
    from terraclara.core.landcover.process import fit_process

    rng = np.random.default_rng(0)
    y = np.arange(600) % 3
    angle = 2 * np.pi * y / 3
    middles = np.column_stack([3 * np.cos(angle), 3 * np.sin(angle), np.zeros(600)])
    x = (middles + 0.3 * rng.normal(size=(600, 3))).astype(np.float32)
    domain = area_of_applicability(x, np.arange(600) % 5, np.ones(3))
    content, _ = finished(fit_process(x, y, centers=60).graph(), 1.0, domain)
    spec = OutputSpec(
        "class", "class", "calibrated", classes=tuple(ClassSpec(k + 1, name) for k, name in enumerate("abc"))
    )
    bands = tuple(SENTINEL2.band(name) for name in ("B02", "B03", "B04"))
    card = Card(name="process", id="process", task="classification", input=InputSpec(bands), outputs=(spec,))
    return save_model(content, card, path)


def stump(path: Path, bands: Sequence[str], place: int, limit: float) -> Path:
    """A tree: 3 where the band at ``place`` is above ``limit``, else 1. It has no slope."""
    nodes = [
        helper.make_node(
            "TreeEnsembleRegressor",
            ["x"],
            ["mean"],
            domain="ai.onnx.ml",
            n_targets=1,
            nodes_featureids=[place, 0, 0],
            nodes_falsenodeids=[2, 0, 0],
            nodes_truenodeids=[1, 0, 0],
            nodes_modes=["BRANCH_LEQ", "LEAF", "LEAF"],
            nodes_nodeids=[0, 1, 2],
            nodes_treeids=[0, 0, 0],
            nodes_values=[limit, 0.0, 0.0],
            target_ids=[0, 0],
            target_nodeids=[1, 2],
            target_treeids=[0, 0],
            target_weights=[1.0, 3.0],
        )
    ]
    card = Card(name="stump", id="stump", input=_input(bands), outputs=(OutputSpec("mean", "mean", "mean"),))
    return _saved(nodes, {}, ["n", len(bands)], {"mean": ["n", 1]}, card, path)


def forest_of_pure_leaves(path: Path) -> Path:
    """A tree of 16 equal slices of the first band; ``votes`` are for class 0 below one half, else for class 1."""
    inner, leaves = 15, 16
    middle = [(2 * (k - (1 << d) + 1) + 1) / (2 << d) for d in range(4) for k in range((1 << d) - 1, (2 << d) - 1)]
    count = inner + leaves
    node = helper.make_node(
        "TreeEnsembleRegressor",
        ["x"],
        ["votes"],
        domain="ai.onnx.ml",
        n_targets=2,
        nodes_featureids=[0] * count,
        nodes_truenodeids=[2 * k + 1 for k in range(inner)] + [0] * leaves,
        nodes_falsenodeids=[2 * k + 2 for k in range(inner)] + [0] * leaves,
        nodes_modes=["BRANCH_LEQ"] * inner + ["LEAF"] * leaves,
        nodes_nodeids=list(range(count)),
        nodes_treeids=[0] * count,
        nodes_values=middle + [0.0] * leaves,
        target_ids=[int(k >= leaves // 2) for k in range(leaves)],
        target_nodeids=list(range(inner, count)),
        target_treeids=[0] * leaves,
        target_weights=[1.0] * leaves,
    )
    card = Card(
        name="forest", id="forest", input=_input(("B02", "B03")), outputs=(OutputSpec("votes", "value", "votes"),)
    )
    return _saved([node], {}, ["n", 2], {"votes": ["n", 2]}, card, path)


def random_forest(path: Path, bands: Sequence[str], classes: int = 3, trees: int = 6, seed: int = 0) -> Path:
    """Random trees of depth 5 on reflectances below 0.6, whose leaves give each class a score."""
    rng = np.random.default_rng(seed)
    inner, count = 31, 63
    kept: dict[str, list[Any]] = {}

    def add(**more: Any) -> None:
        for name, items in more.items():
            kept.setdefault(name, []).extend(items)

    for tree in range(trees):
        leaves = range(inner, count)
        add(
            nodes_treeids=[tree] * count,
            nodes_nodeids=range(count),
            nodes_featureids=[*rng.integers(0, len(bands), inner).tolist(), *[0] * (count - inner)],
            nodes_modes=["BRANCH_LEQ"] * inner + ["LEAF"] * (count - inner),
            nodes_values=[*rng.uniform(0.05, 0.55, inner).astype(np.float32).tolist(), *[0.0] * (count - inner)],
            nodes_truenodeids=[2 * k + 1 for k in range(inner)] + [0] * (count - inner),
            nodes_falsenodeids=[2 * k + 2 for k in range(inner)] + [0] * (count - inner),
            target_treeids=[tree] * len(leaves) * classes,
            target_nodeids=np.repeat(leaves, classes).tolist(),
            target_ids=list(range(classes)) * len(leaves),
            target_weights=rng.uniform(0, 1 / trees, len(leaves) * classes).astype(np.float32).tolist(),
        )
    node = helper.make_node("TreeEnsembleRegressor", ["x"], ["scores"], domain="ai.onnx.ml", n_targets=classes, **kept)
    names = tuple(ClassSpec(k + 1, f"class {k}") for k in range(classes))
    output = (
        OutputSpec("class", "class", "scores", classes=names) if classes > 1 else OutputSpec("value", "value", "scores")
    )
    card = Card(name="trees", id="trees", input=_input(bands), outputs=(output,))
    return _saved([node], {}, ["n", len(bands)], {"scores": ["n", classes]}, card, path)


def network(path: Path, bands: Sequence[str], seed: int = 0) -> Path:
    """Two classes from two convolutions with a pooled branch between them; it sees 7 pixels far."""
    rng = np.random.default_rng(seed)
    count = len(bands)
    constants = {
        "w1": (rng.standard_normal((6, count, 3, 3)) / 3).astype(np.float32),
        "b1": rng.standard_normal(6).astype(np.float32) / 10,
        "w2": (rng.standard_normal((6, 6, 3, 3)) / 6).astype(np.float32),
        "w3": (rng.standard_normal((2, 6, 3, 3)) / 6).astype(np.float32),
        "scales": np.array([1, 1, 2, 2], np.float32),
    }
    nodes = [
        helper.make_node("Conv", ["x", "w1", "b1"], ["c1"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["c1"], ["r1"]),
        helper.make_node("MaxPool", ["r1"], ["p1"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Conv", ["p1", "w2"], ["c2"], pads=[1, 1, 1, 1]),
        helper.make_node("Relu", ["c2"], ["r2"]),
        helper.make_node("Resize", ["r2", "", "scales"], ["u2"], mode="nearest"),
        helper.make_node("Add", ["u2", "r1"], ["both"]),
        helper.make_node("Conv", ["both", "w3"], ["scores"], pads=[1, 1, 1, 1]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]
    names = tuple(ClassSpec(k, name) for k, name in enumerate(("clear", "cloud")))
    card = Card(
        name="network",
        id="network",
        task="segmentation",
        input=_input(bands, layout="image"),
        outputs=(OutputSpec("class", "class", "probabilities", classes=names),),
    )
    sizes = {"probabilities": ["n", 2, "h", "w"]}
    return _saved(nodes, constants, ["n", count, "h", "w"], sizes, card, path)
