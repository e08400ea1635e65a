"""Exact Shapley values of trees: equal to the shap package's, for files of two writers; odd branches and refusals."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import onnx
import onnxruntime
import pytest
from coalitions import by_coalitions
from hypothesis import given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper
from terraclara.core.errors import ModelError, ParameterError
from terraclara.core.explain import Forwards, Target, exact_shapley
from terraclara.core.explain.explained import ExplainOptions
from terraclara.core.explain.leaf_boxes import LeafBoxes, leaf_boxes
from terraclara.core.explain.maps import explain_map
from terraclara.core.explain.place import Places
from terraclara.core.explain.tree_game import TreeGame
from terraclara.core.explain.tree_shapley import tree_shapley
from terraclara.core.explain.tree_wrapping import CUT, behind
from terraclara.core.gp.import_arrays import load_arrays
from terraclara.core.mapping import Request
from terraclara.core.model import load_model

DATA = Path(__file__).parent / "data" / "explain_known"
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
NAMES = ["trees_forest", "trees_forest_own", "trees_values", "trees_scores", "trees_boosted_own"]
Array = np.ndarray[Any, Any]


@pytest.mark.parametrize("name", NAMES)
def test_equal_to_shap(name: str) -> None:
    boxes = leaf_boxes(load_model(DATA / f"{name}.onnx"))
    known = np.load(DATA / f"{name}.npz")
    channels = known["values"].shape[2]
    # A file of two classes holds the score of the second alone.
    alone = channels == 1 and boxes.values.shape[1] == 2
    assert alone or boxes.values.shape[1] == channels
    for channel in range(channels):
        found, base = tree_shapley(boxes, known["rows"], known["background"], channel + alone)
        assert np.abs(found - known["values"][..., channel]).max() < 1e-6
        assert base == pytest.approx(known["base"][channel], abs=1e-6)
        assert np.abs(base + found.sum(1) - boxes.value(known["rows"])[:, channel + alone]).max() < 1e-12


@pytest.mark.parametrize("name", ["trees_forest_own", "trees_values"])
def test_the_boxes_are_the_file(name: str) -> None:
    model = load_model(DATA / f"{name}.onnx")
    rows = np.load(DATA / f"{name}.npz")["rows"]
    session = onnxruntime.InferenceSession(str(model.path))
    found = session.run(None, {session.get_inputs()[0].name: rows})[0]
    assert np.abs(leaf_boxes(model).value(rows) - found).max() < 1e-6


def test_one_class_against_another() -> None:
    boxes = leaf_boxes(load_model(DATA / "trees_boosted_own.onnx"))
    known = np.load(DATA / "trees_boosted_own.npz")
    found, base = tree_shapley(boxes, known["rows"], known["background"], 2, against=0)
    assert np.abs(found - (known["values"][..., 2] - known["values"][..., 0])).max() < 1e-6
    assert base == pytest.approx(known["base"][2] - known["base"][0], abs=1e-6)


def a_tree(mode: str, **more: Any) -> onnx.ModelProto:
    """``x0 ? 0.5``, then ``x1 ? 0.25``, then ``x0 ? 0.75`` again, all in one mode."""
    node = helper.make_node(
        "TreeEnsembleRegressor",
        ["x"],
        ["y"],
        domain="ai.onnx.ml",
        n_targets=1,
        nodes_treeids=[0] * 7,
        nodes_nodeids=[*range(7)],
        nodes_featureids=[0, 1, 0, 0, 0, 0, 0],
        nodes_values=[0.5, 0.25, 0.75, 0, 0, 0, 0],
        nodes_modes=[mode, mode, mode, *["LEAF"] * 4],
        nodes_truenodeids=[1, 3, 5, 0, 0, 0, 0],
        nodes_falsenodeids=[2, 4, 6, 0, 0, 0, 0],
        target_treeids=[0] * 4,
        target_nodeids=[3, 4, 5, 6],
        target_ids=[0] * 4,
        target_weights=[1.0, 2.0, 4.0, 8.0],
        **more,
    )
    graph = helper.make_graph(
        [node],
        "tree",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 2])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 1])],
    )
    imports = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]
    return helper.make_model(graph, opset_imports=imports, ir_version=8)


@pytest.mark.parametrize("mode", ["BRANCH_LEQ", "BRANCH_LT", "BRANCH_GT", "BRANCH_GTE"])
def test_every_kind_of_branch_at_its_threshold(mode: str, tmp_path: Path) -> None:
    onnx.save(a_tree(mode, base_values=[0.5]), str(tmp_path / "t.onnx"))
    model = load_model(tmp_path / "t.onnx")
    steps = np.array([0, 0.25, 0.5, 0.75, 1], np.float32)
    rows = np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)
    wanted = onnxruntime.InferenceSession(str(model.path)).run(None, {"x": rows})[0]
    boxes = leaf_boxes(model)
    assert np.array_equal(boxes.value(rows), wanted)
    x, other = rows[7], rows[18]
    inside = {S: np.where(np.isin([0, 1], S), x, other) for S in ((), (0,), (1,), (0, 1))}
    found, _ = tree_shapley(boxes, x[None], other[None])
    assert np.allclose(found[0], by_coalitions(2, lambda S: float(boxes.value(inside[S][None])[0, 0])))


@pytest.mark.parametrize("weights", [(0.2, 0.9), (-1.0, 2.0)])
@pytest.mark.parametrize("numbered", [0, 1])
@pytest.mark.parametrize("after", ["NONE", "LOGISTIC"])
def test_one_score_for_two_classes(weights: tuple[float, float], numbered: int, after: str, tmp_path: Path) -> None:
    """Each class has its own contributions, as the runtime makes a score of each."""

    def written(base: list[float]) -> Path:
        node = helper.make_node(
            "TreeEnsembleClassifier", ["x"], ["label", "scores"], domain="ai.onnx.ml", nodes_treeids=[0] * 3,
            nodes_nodeids=[0, 1, 2], nodes_featureids=[0] * 3, nodes_modes=["BRANCH_LEQ", "LEAF", "LEAF"],
            nodes_values=[0.5, 0.0, 0.0], nodes_truenodeids=[1, 0, 0], nodes_falsenodeids=[2, 0, 0],
            class_treeids=[0, 0], class_nodeids=[1, 2], class_ids=[numbered] * 2, class_weights=weights,
            classlabels_int64s=[0, 1], post_transform=after, **({"base_values": base} if base else {}),
        )  # fmt: skip
        graph = helper.make_graph(
            [node],
            "two",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 1])],
            [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["n", 2])],
        )
        sets = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)]
        path = tmp_path / "two.onnx"
        onnx.save(helper.make_model(graph, opset_imports=sets, ir_version=8), path)
        return path

    x, background = np.array([[0.1]], np.float32), np.array([[0.9]], np.float32)
    path = written([0.3] if numbered == 0 else [])
    boxes = leaf_boxes(load_model(path))
    session = onnxruntime.InferenceSession(str(path))
    for channel in (0, 1):
        found, base = tree_shapley(boxes, x, background, channel)
        wanted = [session.run(["scores"], {"x": row})[0][0, channel] for row in (background, x)]
        sums = np.array([base, base + found[0, 0]])
        np.testing.assert_allclose(1 / (1 + np.exp(-sums)) if after == "LOGISTIC" else sums, wanted, atol=1e-6)
    if numbered == 0:
        with pytest.raises(ModelError, match="two base values"):
            leaf_boxes(load_model(written([0.1, 0.3])))


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no ensemble of trees"):
        leaf_boxes(load_model(MODELS / "sl2p-v3.0-lai.onnx"))
    onnx.save(a_tree("BRANCH_EQ"), str(tmp_path / "t.onnx"))
    with pytest.raises(ModelError, match="BRANCH_EQ"):
        leaf_boxes(load_model(tmp_path / "t.onnx"))
    onnx.save(a_tree("BRANCH_LT", aggregate_function="MAX"), str(tmp_path / "t.onnx"))
    with pytest.raises(ModelError, match="MAX"):
        leaf_boxes(load_model(tmp_path / "t.onnx"))
    boxes = leaf_boxes(load_model(DATA / "trees_forest.onnx"))
    rows = np.zeros((2, 7), np.float32)
    with pytest.raises(ParameterError, match="channels 0 to 2"):
        tree_shapley(boxes, rows, rows, 3)
    with pytest.raises(ParameterError, match="finite"):
        tree_shapley(boxes, rows * np.nan, rows)
    with pytest.raises(ParameterError, match="background"):
        tree_shapley(boxes, rows, rows[:, :3])


def test_the_one_interface_for_all_methods() -> None:
    known = np.load(DATA / "trees_scores.npz")
    forest = Forwards(load_model(DATA / "trees_scores.onnx"), "cpu")
    found = exact_shapley(forest, known["rows"], Target("probabilities", 1), known["background"])
    assert np.abs(found.values - known["values"][..., 0]).max() < 1e-6
    assert "LOGISTIC" in found.notes[0]
    # What the file makes of the sum.
    shares = forest.value(known["rows"], Target("probabilities", 1))
    assert 1 / (1 + np.exp(-found.value)) == pytest.approx(shares, abs=1e-6)
    retrieval = Forwards(load_model(MODELS / "lai-s2-20m.onnx"), "cpu")
    posterior = load_arrays(MODELS / "lai-s2-20m.npz")[0]
    x = (posterior.centers[:40] * posterior.x_std + posterior.x_mean).astype(np.float32)
    x = x[posterior.predict(x).mean > 0.1]  # below 0 the network's mean is raised to the limit
    with pytest.raises(ParameterError, match="not of 'flag'"):
        exact_shapley(retrieval, x, Target("flag"))
    unsure = exact_shapley(retrieval, x[:5], Target("std"))
    assert unsure.completeness is not None
    assert unsure.completeness.max() < 0.02
    with pytest.raises(ParameterError, match="64 pixels"):
        exact_shapley(retrieval, np.repeat(x, 3, 0), Target("std"))
    whole = exact_shapley(retrieval, x, Target("mean"))
    assert whole.baseline_value is not None
    assert np.abs(whole.values.sum(1) + whole.baseline_value - whole.value).max() < 1e-2
    with pytest.raises(ParameterError, match="group_shapley"):
        exact_shapley(Forwards(load_model(MODELS / "sl2p-v3.0-lai.onnx"), "cpu"), x, Target("mean"))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("pixels", [1, 64, 130])
def test_many_pixels_at_a_time(name: str, pixels: int) -> None:
    boxes = leaf_boxes(load_model(DATA / f"{name}.onnx"))
    known = np.load(DATA / f"{name}.npz")
    rng = np.random.default_rng(pixels)
    rows = known["rows"][rng.integers(0, len(known["rows"]), pixels)]
    for reference in (known["background"][0], rows[0]):
        wanted, _ = tree_shapley(boxes, rows, reference[None], 0)
        found = TreeGame(boxes, reference).contributions(rows, boxes.values[:, 0])
        np.testing.assert_allclose(found, wanted, atol=1e-12 * np.abs(boxes.values).max())


@given(
    st.integers(0, 10**6),
    st.integers(1, 4),
    st.integers(1, 70),
    st.integers(1, 200),
)
@settings(max_examples=30, deadline=None)
def test_any_boxes_many_pixels_at_a_time(seed: int, features: int, leaves: int, pixels: int) -> None:
    """Boxes that overlap, rows on their bounds, and passes of one word: as row by row."""
    rng = np.random.default_rng(seed)
    steps = np.arange(5, dtype=np.float32)
    low, high = np.sort(rng.choice(steps, (2, leaves, features)), axis=0)
    low, high = np.where(rng.random(low.shape) < 0.4, -np.inf, low), np.where(rng.random(low.shape) < 0.4, np.inf, high)
    feature = np.argsort(rng.random((leaves, features)), axis=1)
    unused = np.isneginf(low) & np.isposinf(high)
    feature[unused] = 0
    boxes = LeafBoxes(feature, low, high, rng.standard_normal((leaves, 1)), np.zeros(1), "x")
    rows = rng.choice(steps, (pixels, features))
    reference = rng.choice(steps, features)
    wanted, _ = tree_shapley(boxes, rows, reference[None])
    game = TreeGame(boxes, reference)
    np.testing.assert_allclose(game.contributions(rows, boxes.values[:, 0]), wanted, atol=1e-12)


@pytest.fixture(scope="module")
def learned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Array]:
    """A forest of leaf area that training of retrieval writes, and its spectra."""
    pytest.importorskip("skl2onnx")
    from terraclara.core.retrieval.plots import PlotFields
    from terraclara.core.retrieval.samples import Learning
    from terraclara.core.retrieval.train import train_retrieval

    folder, rng = tmp_path_factory.mktemp("learned"), np.random.default_rng(0)
    x = rng.uniform(0.02, 0.6, (200, 4)).round(5)
    y = 2 + 3 * x[:, 3] - 4 * x[:, 2] * x[:, 1] + rng.normal(0, 0.05, 200)
    rows = ["B02,B03,B04,B08,lai", *(",".join(map(str, row)) for row in np.column_stack([x, y]))]
    (folder / "t.csv").write_text("\n".join(rows))
    options: dict[str, Any] = {"kinds": ("forest",), "measured": str(folder / "t.csv"), "valid_range": (0.0, 5.0)}
    options["fields"] = PlotFields("lai")
    learning = Learning(str(folder / "m.onnx"), "lai", inputs=("B02", "B03", "B04", "B08"), **options)
    return train_retrieval(learning).path, x.astype(np.float32)


def test_a_forest_of_retrieval_is_taken_apart_as_one_of_land_cover(learned: tuple[Path, Array]) -> None:
    """Its bands are scaled before the trees, and its sum behind them: the players stay, their shares are scaled."""
    model, x = load_model(learned[0]), learned[1]
    output = next(spec.tensor for spec in model.card.outputs if spec.kind == "mean")
    boxes, forest = leaf_boxes(model, output), Forwards(model, "cpu")
    told = forest.value(x, Target(output))
    np.testing.assert_allclose(boxes.value(boxes.features(x))[:, 0], told, atol=2e-6)
    found = exact_shapley(forest, x[:20], Target(output), x[50:53])
    assert found.completeness is not None
    assert found.completeness.max() < 1e-5
    assert "cut to its range" in found.notes[0]
    # Interventional values are means over the background, and against one row those of all coalitions.

    def value(row: Array, start: Array, present: tuple[int, ...]) -> float:
        mixed = start.copy()
        mixed[list(present)] = row[list(present)]
        return float(forest.value(mixed[None], Target(output))[0])

    for row, shares in zip(x[:5], found.values):
        each = [by_coalitions(4, lambda present, r=row, b=start: value(r, b, present)) for start in x[50:53]]  # type: ignore[misc]
        np.testing.assert_allclose(shares, np.mean(each, axis=0), atol=2e-6)
    with pytest.raises(ParameterError, match="not by scaling"):
        exact_shapley(forest, x[:2], Target("std"), x[50:53])


def test_a_map_of_a_forest_of_retrieval(
    learned: tuple[Path, Array], write_raster: Callable[..., Path], read_raster: Callable[[Path], Array], tmp_path: Path
) -> None:
    values = np.random.default_rng(2).uniform(0.02, 0.6, (4, 20, 30)).astype(np.float32)
    scene = write_raster(values, names=("B02", "B03", "B04", "B08"))
    request = Request(str(learned[0]), (str(scene),), str(tmp_path / "why.tif"))
    made = explain_map(request, ExplainOptions("exact_shapley", per_band=True))
    mapped, record = read_raster(made.path), made.provenance["explanation"]
    forest, start = Forwards(load_model(learned[0]), "cpu"), values.mean((1, 2), dtype=float).astype(np.float32)
    output = next(spec.tensor for spec in forest.model.card.outputs if spec.kind == "mean")
    rows = values.reshape(4, -1).T
    wanted = exact_shapley(forest, rows, Target(output), start[None])
    np.testing.assert_allclose(mapped[1:].reshape(4, -1).T, wanted.values, atol=2e-5)
    change = forest.value(rows, Target(output)) - record["baseline_value"]
    np.testing.assert_allclose(mapped[0].ravel(), change, atol=2e-5)
    assert record["number"] == "value"
    with Places.of(request) as places:
        found = places.point(500000.0 + 105, 4800000.0 - 55, method="exact_shapley")
        np.testing.assert_allclose(found.relevance, mapped[1:, 5, 10], atol=2e-5)


@pytest.mark.parametrize(("kind", "inputs", "count"), [("Clip", ("{}", "low"), 1500), ("Max", ("{}", "{}"), 40)])
def test_a_long_chain_of_cuts_is_walked_once(kind: str, inputs: tuple[str, ...], count: int) -> None:
    nodes = [helper.make_node("TreeEnsembleRegressor", ["x"], ["t0"], domain="ai.onnx.ml")]
    for step in range(count):
        given = [name.format(f"t{step}") for name in inputs]
        nodes.append(helper.make_node(kind, given, [f"t{step + 1}"]))
    low = onnx.numpy_helper.from_array(np.float32(0), "low")
    graph = helper.make_graph(nodes, "cuts", [], [], [low])
    found = behind(graph, f"t{count}")
    assert found.known
    assert found.note == CUT


def test_what_is_chosen_between_a_value_and_its_cut_is_cut() -> None:
    numbers = [onnx.numpy_helper.from_array(np.float32(value), name) for name, value in (("low", 0), ("high", 1))]
    nodes = [
        helper.make_node("TreeEnsembleRegressor", ["x"], ["sum"], domain="ai.onnx.ml"),
        helper.make_node("TreeEnsembleRegressor", ["x"], ["other"], domain="ai.onnx.ml"),
        helper.make_node("Max", ["sum", "low"], ["above"]),
        helper.make_node("Min", ["above", "high"], ["within"]),
        helper.make_node("Where", ["far", "sum", "within"], ["told"]),
        helper.make_node("Where", ["far", "other", "within"], ["mixed"]),
    ]
    graph = helper.make_graph(nodes, "cut", [], [], numbers)
    assert behind(graph, "told").note == CUT
    assert not behind(graph, "mixed").known


@pytest.mark.parametrize("spoil", ["index", "power"])
def test_other_ways_around_trees_are_not_taken_for_scaling(spoil: str, tmp_path: Path) -> None:
    proto = onnx.load(str(DATA / "trees_values.onnx"))
    trees = next(node for node in proto.graph.node if node.op_type.startswith("TreeEnsemble"))
    entry, told = trees.input[0], proto.graph.output[0].name
    width = proto.graph.input[0].type.tensor_type.shape.dim[1].dim_value
    if spoil == "index":
        matrix = np.eye(width, dtype=np.float32)
        matrix[0, 1] = 1
        proto.graph.initializer.append(onnx.numpy_helper.from_array(matrix, "mix"))
        trees.input[0] = "mixed"
        proto.graph.node.insert(0, helper.make_node("MatMul", [entry, "mix"], ["mixed"]))
    else:
        last = next(node for node in proto.graph.node if told in node.output)
        last.output[list(last.output).index(told)] = "plain"
        proto.graph.node.append(helper.make_node("Exp", ["plain"], [told]))
    onnx.save(proto, str(tmp_path / "m.onnx"))
    model = load_model(tmp_path / "m.onnx", [f"b{k}" for k in range(width)])
    boxes = leaf_boxes(model, told)
    assert boxes.prepare is None
    assert boxes.known == (spoil == "index")
    rows = np.load(DATA / "trees_values.npz")["rows"]
    if spoil == "index":
        with pytest.raises(ParameterError, match="made of several bands"):
            exact_shapley(Forwards(model, "cpu"), rows, Target(told), rows)
    else:
        assert "before what the file makes" in boxes.notes[0]
