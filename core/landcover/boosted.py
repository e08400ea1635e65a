"""scikit-learn's histogram gradient boosting as an ONNX tree ensemble.

A branch asks ``x <= threshold`` in float64; rounding thresholds down to float32 gives float32 values the same answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..model.onnx_package import onnx_package

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]

_IR_VERSION = 8


def boosted_graph(estimator: Any, opset: dict[str, int]) -> onnx.ModelProto:
    """A network with input ``spectra`` ``(n, bands)`` and output ``probabilities`` ``(n, classes)``."""
    package = onnx_package()
    helper, kind = package.helper, package.TensorProto.FLOAT
    bands, classes = int(estimator.n_features_in_), len(estimator.classes_)
    baseline = np.ravel(estimator._baseline_prediction)
    nodes = [
        helper.make_node(
            "TreeEnsembleRegressor",
            ["spectra"],
            ["scores"],
            domain="ai.onnx.ml",
            n_targets=len(baseline),
            base_values=[float(value) for value in baseline],
            **_trees(estimator._predictors),
        )
    ]
    if classes == 2:  # one score, for the second class
        nodes += [
            helper.make_node("Sigmoid", ["scores"], ["second"]),
            helper.make_node("Sub", ["one", "second"], ["first"]),
            helper.make_node("Concat", ["first", "second"], ["probabilities"], axis=1),
        ]
    else:
        nodes.append(helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1))
    graph = helper.make_graph(
        nodes,
        "boosted_trees",
        [helper.make_tensor_value_info("spectra", kind, ["n", bands])],
        [helper.make_tensor_value_info("probabilities", kind, ["n", classes])],
        initializer=[package.numpy_helper.from_array(np.ones(1, np.float32), "one")] if classes == 2 else [],
    )
    model: onnx.ModelProto = helper.make_model(
        graph,
        producer_name="terraclara",
        opset_imports=[helper.make_opsetid(domain, version) for domain, version in opset.items()],
        ir_version=_IR_VERSION,
    )
    return model


def _trees(rounds: list[list[Any]]) -> dict[str, list[Any]]:
    """Attributes of the ensemble: nodes of all trees one after the other, and what their leaves add to which score."""
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
    trees = [(target, predictor.nodes) for predictors in rounds for target, predictor in enumerate(predictors)]
    for tree, (target, nodes) in enumerate(trees):
        leaf = nodes["is_leaf"].astype(bool)
        count = len(nodes)
        found["nodes_treeids"] += [tree] * count
        found["nodes_nodeids"] += range(count)
        found["nodes_featureids"] += np.where(leaf, 0, nodes["feature_idx"]).tolist()
        found["nodes_values"] += _rounded_down(np.where(leaf, 0.0, nodes["num_threshold"])).tolist()
        found["nodes_modes"] += ["LEAF" if each else "BRANCH_LEQ" for each in leaf]
        found["nodes_truenodeids"] += np.where(leaf, 0, nodes["left"]).tolist()
        found["nodes_falsenodeids"] += np.where(leaf, 0, nodes["right"]).tolist()
        found["nodes_missing_value_tracks_true"] += np.where(leaf, 0, nodes["missing_go_to_left"]).tolist()
        ends = np.flatnonzero(leaf)
        found["target_treeids"] += [tree] * len(ends)
        found["target_nodeids"] += ends.tolist()
        found["target_ids"] += [target] * len(ends)
        found["target_weights"] += nodes["value"][ends].tolist()
    return found


def _rounded_down(values: Array) -> Array:
    """The largest float32 numbers that are not above ``values``; infinity becomes the largest number there is."""
    with np.errstate(over="ignore"):
        near = np.minimum(values, np.finfo(np.float32).max).astype(np.float32)
    above = near.astype(np.float64) > values
    near[above] = np.nextafter(near[above], np.float32(-np.inf))
    return near
