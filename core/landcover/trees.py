"""scikit-learn's ensembles of trees, gradient boosting and random forest, as ONNX tree ensembles.

A branch asks ``x <= threshold`` in float64; rounding thresholds down to float32 gives float32 values the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Iterator, Sequence

import numpy as np

from ..model.onnx_package import onnx_package
from .layers import finished_graph, of_scores

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]

_TOGETHER = 10  # trees of one operator


@dataclass(frozen=True)
class _Tree:
    """Nodes side by side, each ``(nodes,)``; ``weights`` ``(nodes, k)`` are what a leaf adds to each of ``targets``."""

    leaf: Array
    feature: Array
    threshold: Array
    left: Array
    right: Array
    missing_left: Array
    weights: Array
    targets: Sequence[int]


def boosted_graph(estimator: Any) -> onnx.ModelProto:
    """A network with input ``spectra`` ``(n, bands)`` and output ``probabilities`` ``(n, classes)``."""
    baseline = np.ravel(estimator._baseline_prediction)
    nodes = _ensembles(list(_boosted_trees(estimator)), len(baseline), "scores", base_values=baseline.tolist())
    nodes += of_scores("scores", binary=len(baseline) == 1)
    return finished_graph(nodes, int(estimator.n_features_in_), len(estimator.classes_))


def forest_graph(estimator: Any) -> onnx.ModelProto:
    """A network with input ``spectra`` ``(n, bands)`` and output ``probabilities`` ``(n, classes)``."""
    classes = len(estimator.classes_)
    nodes = _ensembles(list(_forest_trees(estimator)), classes, "probabilities")
    return finished_graph(nodes, int(estimator.n_features_in_), classes)


def _boosted_trees(estimator: Any) -> Iterator[_Tree]:
    for predictors in estimator._predictors:
        for target, predictor in enumerate(predictors):
            nodes = predictor.nodes
            yield _Tree(
                nodes["is_leaf"].astype(bool),
                nodes["feature_idx"],
                nodes["num_threshold"],
                nodes["left"],
                nodes["right"],
                nodes["missing_go_to_left"],
                nodes["value"][:, None],
                [target],
            )


def _forest_trees(estimator: Any) -> Iterator[_Tree]:
    for member in estimator.estimators_:
        tree = member.tree_
        counts = tree.value[:, 0, :]
        leaf = tree.children_left < 0
        weights = counts / counts.sum(1, keepdims=True) / len(estimator.estimators_)
        none = np.zeros(len(leaf), np.int64)
        targets = range(counts.shape[1])
        yield _Tree(leaf, tree.feature, tree.threshold, tree.children_left, tree.children_right, none, weights, targets)


def _ensembles(trees: Sequence[_Tree], targets: int, output: str, **first: Any) -> list[onnx.NodeProto]:
    """Operators of few trees each, and their sum: the runtime takes all trees of an operator for each pixel, and few of
    them stay in the processor's own memory between pixels. ``first``: attributes of the first one.
    """
    parts = [trees[start : start + _TOGETHER] for start in range(0, len(trees), _TOGETHER)]
    names = [f"{output}{k}" for k in range(len(parts))]
    nodes = [
        _ensemble(part, targets, name, **(first if k == 0 else {})) for k, (part, name) in enumerate(zip(parts, names))
    ]
    return [*nodes, onnx_package().helper.make_node("Sum", names, [output])]


def _ensemble(trees: Sequence[_Tree], targets: int, output: str, **more: Any) -> onnx.NodeProto:
    """One operator: nodes of all trees one after the other, and what their leaves add to which score."""
    found: dict[str, list[Any]] = {
        name: []
        for name in (
            "nodes_treeids",
            "nodes_nodeids",
            "nodes_featureids",
            "nodes_values",
            "nodes_modes",
            "nodes_truenodeids",
            "nodes_falsenodeids",
            "nodes_missing_value_tracks_true",
            "target_treeids",
            "target_nodeids",
            "target_ids",
            "target_weights",
        )
    }
    for number, tree in enumerate(trees):
        count = len(tree.leaf)
        found["nodes_treeids"] += [number] * count
        found["nodes_nodeids"] += range(count)
        found["nodes_featureids"] += np.where(tree.leaf, 0, tree.feature).tolist()
        found["nodes_values"] += _rounded_down(np.where(tree.leaf, 0.0, tree.threshold)).tolist()
        found["nodes_modes"] += ["LEAF" if each else "BRANCH_LEQ" for each in tree.leaf]
        found["nodes_truenodeids"] += np.where(tree.leaf, 0, tree.left).tolist()
        found["nodes_falsenodeids"] += np.where(tree.leaf, 0, tree.right).tolist()
        found["nodes_missing_value_tracks_true"] += np.where(tree.leaf, 0, tree.missing_left).tolist()
        # A leaf of a forest is mostly of one class: what adds nothing is left out, but one entry a leaf must stay.
        weights = tree.weights[tree.leaf]
        kept = (weights != 0) | (np.arange(weights.shape[1]) == 0)
        row, column = np.nonzero(kept)
        found["target_treeids"] += [number] * len(row)
        found["target_nodeids"] += np.flatnonzero(tree.leaf)[row].tolist()
        found["target_ids"] += np.asarray(tree.targets)[column].tolist()
        found["target_weights"] += weights[row, column].tolist()
    helper = onnx_package().helper
    node: onnx.NodeProto = helper.make_node(
        "TreeEnsembleRegressor", ["spectra"], [output], domain="ai.onnx.ml", n_targets=targets, **found, **more
    )
    return node


def _rounded_down(values: Array) -> Array:
    """The largest float32 numbers that are not above ``values``; infinity becomes the largest number there is."""
    with np.errstate(over="ignore"):
        near = np.minimum(values, np.finfo(np.float32).max).astype(np.float32)
    above = near.astype(np.float64) > values
    near[above] = np.nextafter(near[above], np.float32(-np.inf))
    return near
