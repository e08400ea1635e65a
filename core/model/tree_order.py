"""Tree ensembles in a graph that takes whole images: pixels that are alike are computed one after another.

They take the same branches, which the processor then finds in its own memory. The order is Morton's (1966) through the
eighths of each feature's thresholds, the most significant bits of all features first; each row gets what it would get
in any other. Rows of a model that takes pixels are put in order before it runs, whoever made it: see `mapping.trees`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .lightgbm_text import Booster, tree_ensemble
from .onnx_package import onnx_package

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]

_BITS = 52 // 3  # a float64 has three for each of so many features


def ordered_ensemble(booster: Booster, source: str, target: str) -> tuple[list[onnx.NodeProto], dict[str, Array]]:
    """The node of `tree_ensemble` between those that put rows in order and back; and the constants of these.

    Parameters
    ----------
    source, target : names of the tensors ``(n, features)`` and ``(n, 1)``, float32

    Raises
    ------
    MissingPackageError, ModelError
        As `tree_ensemble`.
    """
    package = onnx_package()
    node, double = package.helper.make_node, package.TensorProto.DOUBLE
    nodes = [
        node("Greater", [source, "eighth_4"], ["high"]),
        node("Where", ["high", "eighth_6", "eighth_2"], ["quarter"]),
        node("Greater", [source, "quarter"], ["middle"]),
        node("Where", ["middle", "eighth_7", "eighth_5"], ["upper"]),
        node("Where", ["middle", "eighth_3", "eighth_1"], ["lower"]),
        node("Where", ["high", "upper", "lower"], ["eighth"]),
        node("Greater", [source, "eighth"], ["low"]),
    ]
    for level in ("high", "middle", "low"):
        nodes += [
            node("Cast", [level], [f"{level}_bits"], to=package.TensorProto.FLOAT),
            node("MatMul", [f"{level}_bits", "powers"], [f"{level}_sum"]),
            node("Cast", [f"{level}_sum"], [f"{level}_code"], to=double),
        ]
    nodes += [
        node("Mul", ["high_code", "shift"], ["shifted_high"]),
        node("Add", ["shifted_high", "middle_code"], ["upper_code"]),
        node("Mul", ["upper_code", "shift"], ["shifted_upper"]),
        node("Add", ["shifted_upper", "low_code"], ["code"]),
        node("Shape", [source], ["count"], end=1),
        node("TopK", ["code", "count"], ["codes", "order"], axis=0, largest=0),
        node("Squeeze", ["order", "columns"], ["turn"]),
        node("Gather", [source, "turn"], ["ordered"]),
        tree_ensemble(booster, "ordered", "answers"),
        node("ScatterElements", ["answers", "order", "answers"], [target]),
    ]
    features = np.arange(booster.features)
    constants = {f"eighth_{count}": value for count, value in zip(range(1, 8), _eighths(booster))}
    constants["powers"] = np.where(features < _BITS, 2.0 ** (_BITS - 1 - features), 0).astype(np.float32)[:, None]
    constants["shift"] = np.array(2.0**_BITS)
    constants["columns"] = np.array([1], np.int64)
    return nodes, constants


def _eighths(booster: Booster) -> Array:
    """Between which each feature has an eighth of its thresholds: float32 ``(7, features)``."""
    known = [
        np.concatenate([tree.threshold[tree.feature == k] for tree in booster.trees]) for k in range(booster.features)
    ]
    shares = np.arange(1, 8) / 8
    columns = [np.quantile(each if len(each) else [0.0], shares).astype(np.float32) for each in known]
    return np.stack(columns, axis=1)
