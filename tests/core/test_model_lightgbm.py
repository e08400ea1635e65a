"""LightGBM's text files as ONNX tree ensembles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from booster_text import booster_text, tree_text
from onnx import TensorProto, helper, numpy_helper
from terraclara.core.errors import ModelError
from terraclara.core.model import load_model
from terraclara.core.model.lightgbm_text import read_booster, rounded_down, tree_ensemble
from terraclara.core.model.tree_order import ordered_ensemble


def run_ensemble(text: str, x: np.ndarray[Any, Any], tmp_path: Path) -> np.ndarray[Any, Any]:
    """The raw score from ONNX Runtime, by the engine's own session; rows in their order and in the trees' one."""
    booster = read_booster(text)
    value = helper.make_tensor_value_info
    nodes, constants = ordered_ensemble(booster, "x", "ordered_y")
    graph = helper.make_graph(
        [tree_ensemble(booster, "x", "y"), *nodes],
        "g",
        [value("x", TensorProto.FLOAT, ["n", booster.features])],
        [value(name, TensorProto.FLOAT, ["n", 1]) for name in ("y", "ordered_y")],
        [numpy_helper.from_array(array, name) for name, array in constants.items()],
    )
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 1)]
    path = tmp_path / "trees.onnx"
    path.write_bytes(helper.make_model(graph, opset_imports=opsets, ir_version=8).SerializeToString())
    names = tuple(f"band{number}" for number in range(booster.features))
    given = load_model(path, names).session("cpu").run({"x": x})
    np.testing.assert_array_equal(given["ordered_y"], given["y"])
    result: np.ndarray[Any, Any] = given["y"][:, 0]
    return result


DOWN, UP = np.float32(-np.inf), np.float32(np.inf)
# float32(0.1) is above 0.1, float32(0.7) is below 0.7: rounding to nearest sends the first to the wrong side.
TWO_TREES = booster_text(
    tree_text(0, "0 1", "0.1 0.69999999999999996", "2 2", "1 -1", "-3 -2", "1 2 4"),
    tree_text(1, "2", "0.29999999999999999", "2", "-1", "-2", "8 16"),
)


class TestLightGBMText:
    def test_thresholds_round_down(self) -> None:
        values = np.array([0.1, 0.7, -0.1, 0.5, 0.0, 1e-46, -1e-46])
        rounded = rounded_down(values).astype(np.float64)
        assert (rounded <= values).all()
        assert (np.nextafter(rounded.astype(np.float32), UP).astype(np.float64) > values).all()
        assert float(np.float32(0.1)) > 0.1  # the trap is there

    def test_decisions_at_and_beside_thresholds(self, tmp_path: Path) -> None:
        booster = read_booster(TWO_TREES)
        edges = [np.float32(t) for t in (0.1, 0.7, 0.3)]
        columns = [[np.nextafter(e, DOWN), e, np.nextafter(e, UP), np.float32(0)] for e in edges]
        x = np.array(np.meshgrid(*columns)).reshape(3, -1).T.astype(np.float32)
        by_hand = np.where(x[:, 0].astype(float) <= 0.1, np.where(x[:, 1].astype(float) <= 0.7, 1, 2), 4)
        by_hand = by_hand + np.where(x[:, 2].astype(float) <= 0.3, 8, 16)
        np.testing.assert_array_equal(sum(tree.evaluate(x.astype(float)) for tree in booster.trees), by_hand)
        np.testing.assert_array_equal(run_ensemble(TWO_TREES, x, tmp_path), by_hand)
        np.testing.assert_allclose(booster.evaluate(x), 1 / (1 + np.exp(-by_hand.astype(float))), rtol=1e-15)

    def test_probes_lie_where_rounding_hurts(self) -> None:
        probes = read_booster(TWO_TREES).probes(200)
        nearest = np.float32(0.1)
        assert set(np.unique(probes[:, 0])) == {np.nextafter(nearest, DOWN), nearest, np.nextafter(nearest, UP)}

    @pytest.mark.parametrize("missing", ["none", "nan left", "nan right"])
    def test_missing_values_take_their_direction(self, tmp_path: Path, missing: str) -> None:
        decision = {"none": 2, "nan left": 2 | 2 << 2, "nan right": 2 << 2}[missing]
        text = booster_text(
            tree_text(0, "0", "0.25", str(decision), "-1", "-2", "1 2"),
            tree_text(1, "1", "-0.25", str(decision), "-1", "-2", "10 20"),
        )
        x = np.array([[np.nan, np.nan, 0], [0, 0, 0], [-1, -1, np.nan]], np.float32)
        nan = {"none": 1 + 20, "nan left": 1 + 10, "nan right": 2 + 20}[missing]  # none: as zero is sent
        wanted = [nan, 1 + 20, 1 + 10]
        np.testing.assert_array_equal(run_ensemble(text, x, tmp_path), wanted)
        found = sum(tree.evaluate(x.astype(float)) for tree in read_booster(text).trees)
        np.testing.assert_array_equal(found, wanted)

    def test_zeros_as_missing_values(self, tmp_path: Path) -> None:
        natural, other = 2 | 1 << 2, 1 << 2  # zero goes left by itself, or is sent right
        agreeing = booster_text(tree_text(0, "0", "0.25", str(natural), "-1", "-2", "1 2"))
        x = np.array([[0, 0, 0], [0.5, 0, 0], [np.nan, 0, 0]], np.float32)
        np.testing.assert_array_equal(run_ensemble(agreeing, x, tmp_path), [1, 2, 1])
        against = booster_text(tree_text(0, "0", "0.25", str(other), "-1", "-2", "1 2"))
        assert read_booster(against).trees[0].evaluate(np.zeros((1, 3)))[0] == 2
        with pytest.raises(ModelError, match="zeros as missing"):
            run_ensemble(against, x, tmp_path)

    def test_single_leaf_and_regression(self, tmp_path: Path) -> None:
        leaf = "Tree=0\nnum_leaves=1\nnum_cat=0\nleaf_value=0.5\n\n\n"
        text = booster_text(leaf, tree_text(1, "0", "1", "2", "-1", "-2", "1 2"), objective="regression")
        x = np.array([[0, 0, 0], [2, 0, 0]], np.float32)
        np.testing.assert_array_equal(read_booster(text).evaluate(x), [1.5, 2.5])
        np.testing.assert_array_equal(run_ensemble(text, x, tmp_path), [1.5, 2.5])

    @pytest.mark.parametrize("features", [1, 3, 17, 40])
    @pytest.mark.parametrize("count", [0, 1, 2, 1000])
    def test_many_features_and_any_number_of_rows(self, tmp_path: Path, features: int, count: int) -> None:
        """``run_ensemble`` compares the two orders: an order's code has room for 17 features, and rows may be equal."""
        rng = np.random.default_rng(features + count)
        trees = [
            tree_text(number, f"{number % features} {features - 1}", f"{number} 20", "2 2", "1 -1", "-3 -2", "1 2 4")
            for number in range(40)
        ]
        text = booster_text(*trees, objective="regression", features=features)
        x = rng.integers(0, 40, (count, features)).astype(np.float32)
        np.testing.assert_array_equal(run_ensemble(text, x, tmp_path), read_booster(text).evaluate(x))

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("end of trees", ""),
            ("num_class=1", "num_class=3"),
            ("num_cat=0", "num_cat=1"),
            ("split_feature=0 1", "split_feature=0 9"),
            ("split_feature=0 1", "split_feature=0"),
            ("left_child=1 -1", "left_child=0 -1"),
            ("left_child=1 -1", "left_child=1 -3"),
            ("leaf_value=1 2 4", "leaf_value=1 2 nan"),
            ("leaf_value=1 2 4", "leaf_value=1 2 x"),
            ("num_leaves=3", "num_leaves=999999999999"),
            ("objective=binary sigmoid:1", "objective=lambdarank"),
            ("objective=binary sigmoid:1", "objective=binary sigmoid:0"),
            ("Tree=1", "Wood=1"),
            ("max_feature_idx=2", "max=2"),
        ],
    )
    def test_damaged_texts_get_a_sentence(self, old: str, new: str) -> None:
        assert old in TWO_TREES
        with pytest.raises(ModelError, match="no LightGBM model that can be read"):
            read_booster(TWO_TREES.replace(old, new, 1))

    @pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9])
    def test_cut_off_texts_get_a_sentence(self, share: float) -> None:
        with pytest.raises(ModelError):
            read_booster(TWO_TREES[: int(len(TWO_TREES) * share)])

    def test_against_lightgbm_where_it_is_there(self, tmp_path: Path) -> None:
        lightgbm = pytest.importorskip("lightgbm")
        rng = np.random.default_rng(0)
        x = rng.integers(0, 10000, (2000, 3)).astype(np.float32) * np.float32(1e-4)
        y = (x[:, 0] * x[:, 1] > 0.2 + 0.1 * rng.random(2000)).astype(int)
        settings = {"objective": "binary", "num_leaves": 31, "verbose": -1, "num_threads": 1}
        booster = lightgbm.train(settings, lightgbm.Dataset(x, y), 20)
        text = booster.model_to_string()
        probes = np.concatenate([x, read_booster(text).probes(2000)])
        np.testing.assert_allclose(read_booster(text).evaluate(probes), booster.predict(probes), atol=1e-12)
        score = booster.predict(probes, raw_score=True)
        assert np.abs(run_ensemble(text, probes, tmp_path) - score).max() < 1e-5
