"""Tree ensembles in LightGBM's text format: read as data, evaluated in float64, written as ONNX.

The format is that of ``Booster.save_model`` (https://lightgbm.readthedocs.io, "Parameters Format" and
``src/io/gbdt_model_text.cpp``, ``include/LightGBM/tree.h``), reimplemented; LightGBM itself is not needed.
A split sends ``x <= threshold`` to the left, in float64. ONNX Runtime compares in float32, so thresholds
are rounded *down* to float32: for every float32 ``x``, ``x <= down(t)`` exactly where ``x <= t``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Mapping

import numpy as np
from numpy.typing import NDArray

from ..errors import ModelError
from .onnx_package import onnx_package

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

_CATEGORICAL, _DEFAULT_LEFT = 1, 2  # bits of decision_type; the two above them are the kind of missing value
_MISSING_NONE, _MISSING_ZERO, _MISSING_NAN = 0, 1, 2
_ZERO = float(np.float32(1e-35))  # LightGBM's kZeroThreshold: what counts as zero where zeros are missing values
_MOST_LEAVES = 1 << 24


@dataclass(frozen=True)
class Tree:
    """One tree of ``n`` splits and ``n + 1`` leaves.

    ``left`` and ``right`` hold the number of the next split, or ``-1 - leaf`` where the path ends.
    ``decision`` holds LightGBM's bits of each split.
    """

    feature: Integers
    threshold: Floats
    decision: Integers
    left: Integers
    right: Integers
    leaf: Floats

    def evaluate(self, x: Floats) -> Floats:
        """The leaf's value for each row of ``x``, float64 ``(n, features)``; returns float64 ``(n,)``."""
        if not len(self.feature):
            return np.full(len(x), self.leaf[0])
        node = np.zeros(len(x), dtype=np.int64)
        alive = np.arange(len(x))
        while len(alive):
            at = node[alive]
            left = _goes_left(x[alive, self.feature[at]], self.threshold[at], self.decision[at])
            node[alive] = np.where(left, self.left[at], self.right[at])
            alive = alive[node[alive] >= 0]
        values: Floats = self.leaf[-1 - node]
        return values


@dataclass(frozen=True)
class Booster:
    """An additive ensemble for one target. ``sigmoid`` is 0 where the raw score is the answer."""

    trees: tuple[Tree, ...]
    features: int
    sigmoid: float

    def evaluate(self, x: NDArray[Any]) -> Floats:
        """The prediction in float64: ``x`` is ``(n, features)``, the result ``(n,)``; a probability for ``binary``."""
        rows = np.ascontiguousarray(x, dtype=np.float64)
        score = np.zeros(len(rows))
        for tree in self.trees:
            score += tree.evaluate(rows)
        return 1 / (1 + np.exp(-self.sigmoid * score)) if self.sigmoid else score

    def probes(self, count: int, seed: int = 0) -> NDArray[np.float32]:
        """Float32 rows ``(count, features)`` that lie where rounding hurts: at thresholds, and one step beside them."""
        rng = np.random.default_rng(seed)
        columns = []
        for feature in range(self.features):
            known = [tree.threshold[tree.feature == feature] for tree in self.trees]
            values = np.unique(np.concatenate(known)).astype(np.float32)
            if not len(values):
                values = np.zeros(1, dtype=np.float32)
            drawn = rng.choice(values, count)
            steps = rng.integers(-1, 2, count)
            beside = np.where(steps < 0, np.nextafter(drawn, np.float32(-np.inf)), drawn)
            columns.append(np.where(steps > 0, np.nextafter(drawn, np.float32(np.inf)), beside))
        rows: NDArray[np.float32] = np.stack(columns, axis=1).astype(np.float32)
        return rows


def rounded_down(values: Floats) -> NDArray[np.float32]:
    """The largest float32 that is not above each of ``values``.

    >>> float(rounded_down(np.array([0.1]))[0]) <= 0.1 < float(np.float32(0.1))
    True
    """
    near = values.astype(np.float32)
    lower: NDArray[np.float32] = np.where(
        near.astype(np.float64) > values, np.nextafter(near, np.float32(-np.inf)), near
    ).astype(np.float32)
    return lower


def _goes_left(x: Floats, threshold: Floats, decision: Integers) -> NDArray[np.bool_]:
    missing = (decision >> 2) & 3
    nan = np.isnan(x)
    x = np.where(nan & (missing != _MISSING_NAN), 0.0, x)
    absent = ((missing == _MISSING_ZERO) & (np.abs(x) <= _ZERO)) | ((missing == _MISSING_NAN) & nan)
    return np.where(absent, (decision & _DEFAULT_LEFT) != 0, x <= threshold)


def read_booster(text: str, what: str = "The model") -> Booster:
    """Read a booster saved as text.

    Parameters
    ----------
    what : how messages call it

    Raises
    ------
    ModelError
        It is no such text, is cut off, contradicts itself, or uses what is not supported: several
        classes, categorical splits, linear trees, objectives other than ``binary`` and regressions.
    """
    try:
        head, *blocks = text.replace("\r\n", "\n").split("\nTree=")
        header = _pairs(head)
        if not head.startswith("tree") or "max_feature_idx" not in header:
            raise ValueError("it does not begin as one")
        if "end of trees" not in text:
            raise ValueError("its end is missing")
        if int(header.get("num_class", "1")) != 1 or int(header.get("num_tree_per_iteration", "1")) != 1:
            raise ValueError("it has several classes")
        features = int(header["max_feature_idx"]) + 1
        announced = len(header["tree_sizes"].split()) if "tree_sizes" in header else len(blocks)
        if announced != len(blocks) or not blocks:
            raise ValueError(f"it announces {announced} trees and holds {len(blocks)}")
        trees = [_tree(_pairs(block.partition("\n\n")[0]), features) for block in blocks]
        if "average_output" in head.split("\n"):
            trees = [_scaled(tree, 1 / len(trees)) for tree in trees]
        return Booster(tuple(trees), features, _sigmoid(header.get("objective", "")))
    except (ValueError, KeyError, IndexError, OverflowError) as error:
        reason = f"lacks {error}" if isinstance(error, KeyError) else str(error)
        raise ModelError(
            f"{what} is no LightGBM model that can be read ({reason}). Copy or download it again, or export another."
        ) from error


def _pairs(block: str) -> dict[str, str]:
    return {key: value for key, found, value in (line.partition("=") for line in block.split("\n")) if found}


def _sigmoid(objective: str) -> float:
    words = objective.split()
    kind = words[0] if words else "regression"
    if kind == "binary":
        options = dict(word.split(":", 1) for word in words[1:] if ":" in word)
        value = float(options.get("sigmoid", "1"))
        if not 0 < value < np.inf:
            raise ValueError(f"sigmoid:{value}")
        return value
    if kind in ("regression", "regression_l1", "huber", "fair", "quantile", "mape") and "sqrt" not in words:
        return 0.0
    raise ValueError(f"its objective {objective!r} is not supported")


def _numbers(text: str, kind: type[Any], count: int, name: str) -> NDArray[Any]:
    values = np.array(text.split(), dtype=kind)
    if len(values) != count:
        raise ValueError(f"{name} holds {len(values)} numbers where {count} are due")
    return values


def _tree(row: Mapping[str, str], features: int) -> Tree:
    leaves = int(row["num_leaves"])
    if not 1 <= leaves <= _MOST_LEAVES:
        raise ValueError(f"{leaves} leaves")
    if int(row.get("num_cat", "0")) or int(row.get("is_linear", "0")):
        raise ValueError("it has categorical splits or linear leaves")
    splits = leaves - 1
    feature, decision, left, right = (
        _numbers(row.get(key, ""), np.int64, splits, key)
        for key in ("split_feature", "decision_type", "left_child", "right_child")
    )
    tree = Tree(
        feature,
        _numbers(row.get("threshold", ""), np.float64, splits, "threshold"),
        decision,
        left,
        right,
        _numbers(row["leaf_value"], np.float64, leaves, "leaf_value"),
    )
    if np.any((feature < 0) | (feature >= features)) or np.any(decision & _CATEGORICAL):
        raise ValueError("a split is on no feature of the model")
    if not (np.isfinite(tree.leaf).all() and not np.isnan(tree.threshold).any()):
        raise ValueError("a value is not finite")
    children = np.concatenate([left, right])
    # Each split but the first, and each leaf, is somebody's child once: that makes it one tree without rings,
    # since children come later than parents.
    expected = np.concatenate([np.arange(-leaves, 0), np.arange(1, splits)])
    parents = np.tile(np.arange(splits), 2)
    inner = children >= 0
    if splits and (not np.array_equal(np.sort(children), expected) or np.any(children[inner] <= parents[inner])):
        raise ValueError("its splits form no tree")
    return tree


def _scaled(tree: Tree, factor: float) -> Tree:
    return Tree(tree.feature, tree.threshold, tree.decision, tree.left, tree.right, tree.leaf * factor)


def tree_ensemble(booster: Booster, source: str, target: str) -> onnx.NodeProto:
    """The ensemble's raw score as one ONNX node, ``ai.onnx.ml`` TreeEnsembleRegressor (any version since 1).

    Parameters
    ----------
    source, target : names of the tensors ``(n, features)`` and ``(n, 1)``, float32. Not-a-number goes where
        LightGBM sends it.

    Raises
    ------
    MissingPackageError
        ``onnx`` is not installed.
    ModelError
        Zeros are missing values and would leave their natural side, which no such node can say.
    """
    helper = onnx_package().helper
    rows: dict[str, list[Any]] = {key: [] for key in _NODE_LISTS}
    for number, tree in enumerate(booster.trees):
        splits, leaves = len(tree.feature), len(tree.leaf)
        zero_left, nan_left = _directions(tree)
        rows["nodes_treeids"] += [number] * (splits + leaves)
        rows["nodes_nodeids"] += range(splits + leaves)
        rows["nodes_modes"] += ["BRANCH_LEQ"] * splits + ["LEAF"] * leaves
        rows["nodes_featureids"] += tree.feature.tolist() + [0] * leaves
        rows["nodes_values"] += rounded_down(tree.threshold).tolist() + [0.0] * leaves
        # A leaf's number follows the splits' numbers.
        rows["nodes_truenodeids"] += np.where(tree.left < 0, splits - 1 - tree.left, tree.left).tolist() + [0] * leaves
        rows["nodes_falsenodeids"] += (
            np.where(tree.right < 0, splits - 1 - tree.right, tree.right).tolist() + [0] * leaves
        )
        rows["nodes_missing_value_tracks_true"] += nan_left.astype(int).tolist() + [0] * leaves
        rows["target_treeids"] += [number] * leaves
        rows["target_nodeids"] += range(splits, splits + leaves)
        rows["target_ids"] += [0] * leaves
        rows["target_weights"] += tree.leaf.tolist()
        if not np.array_equal(zero_left, tree.threshold >= 0):
            raise ModelError(
                "The LightGBM model treats zeros as missing values, which ONNX has no operator for. Train it with "
                "zero_as_missing=false."
            )
    attributes: dict[str, Any] = {"n_targets": 1, **rows}
    node: onnx.NodeProto = helper.make_node(
        "TreeEnsembleRegressor", [source], [target], domain="ai.onnx.ml", **attributes
    )
    return node


_NODE_LISTS = (
    "nodes_treeids nodes_nodeids nodes_modes nodes_featureids nodes_values nodes_truenodeids nodes_falsenodeids "
    "nodes_missing_value_tracks_true target_treeids target_nodeids target_ids target_weights"
).split()


def _directions(tree: Tree) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether zero, and whether not-a-number, goes left at each split."""
    zero = np.zeros(len(tree.feature))
    return _goes_left(zero, tree.threshold, tree.decision), _goes_left(zero + np.nan, tree.threshold, tree.decision)
