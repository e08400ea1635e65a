"""An ensemble of trees, read from an ONNX file as what it is: a sum over leaves, each a value inside a box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Optional, Sequence

import numpy as np

from ..blas import matmul
from ..errors import ModelError, ParameterError
from ..model import Model
from ..model.onnx_graphs import nodes_behind
from ..model.onnx_package import onnx_package
from .node import Array
from .tree_wrapping import Behind, before, behind

if TYPE_CHECKING:  # pragma: no cover
    import onnx

_OPERATORS = ("TreeEnsembleRegressor", "TreeEnsembleClassifier")
_SUMS = ("Sum", "Add", "Identity", "Cast")
_MOST_SLOTS = 64
# Whether the first branch is the low one, and whether the threshold itself belongs to it.
_MODES = {
    "BRANCH_LEQ": (True, True),
    "BRANCH_LT": (True, False),
    "BRANCH_GT": (False, True),
    "BRANCH_GTE": (False, False),
}


@dataclass(frozen=True, eq=False)
class LeafBoxes:
    """The leaves of all trees: leaf ``l`` adds ``values[l]`` where ``low < x[feature] <= high`` in each of its slots.

    Attributes
    ----------
    feature : ``(leaves, slots)``; unused slots hold feature 0 between infinities
    low, high : ``(leaves, slots)``
    values : ``(leaves, channels)``, what a leaf adds to each channel
    base : ``(channels,)``, what is always added
    tensor : the tensor of features ``(n, features)`` that the trees take
    notes : what becomes of the sum afterwards
    prepare : what makes these features of the bands, one by one; ``None`` where they are the bands or cannot be told
    known : whether the sum, as it is, is what the file gives
    """

    feature: Array
    low: Array
    high: Array
    values: Array
    base: Array
    tensor: str
    notes: tuple[str, ...] = ()
    prepare: Optional[Callable[[Array], Array]] = None
    known: bool = True

    def features(self, X: Array) -> Array:
        """Rows of bands ``(n, bands)`` as the trees take them."""
        return X if self.prepare is None else self.prepare(X)

    def inside(self, X: Array) -> Array:
        """For each row and leaf the slots that the row fits, as bits: ``(n, leaves)`` uint64.

        Raises
        ------
        ParameterError
            A row is not finite, or there are too few features.
        """
        X = np.asarray(X, np.float32)
        if X.ndim != 2 or X.shape[1] <= self.feature.max(initial=0) or not np.isfinite(X).all():
            raise ParameterError(
                f"The trees take finite rows of at least {self.feature.max(initial=0) + 1} features; an array of the "
                f"shape {X.shape} does not fit or has gaps. Leave out pixels without data."
            )
        found = np.zeros((len(X), len(self.feature)), np.uint64)
        for s in range(self.feature.shape[1]):
            x = X[:, self.feature[:, s]]
            fits = (x > self.low[:, s]) & (x <= self.high[:, s])
            found |= fits.astype(np.uint64) << np.uint64(s)
        return found

    @property
    def full(self) -> np.uint64:
        """All bits of the slots."""
        return np.uint64((1 << self.feature.shape[1]) - 1)

    def value(self, X: Array) -> Array:
        """The sum ``(n, channels)`` float64, before anything that the file does with it."""
        found: Array = self.base + matmul(self.inside(X) == self.full, self.values)
        return found


def has_trees(model: Model) -> bool:
    """Whether a model is an ensemble of trees, or holds some."""
    return any(node.op.startswith("TreeEnsemble") for node in model.graph.nodes)


def leaf_boxes(model: Model, output: str = "") -> LeafBoxes:
    """The trees of a model; several operators count as one where their results are added.

    With the tensor ``output`` they are those that it stands on, and the sum is scaled and shifted as on the way there.

    Raises
    ------
    ModelError
        The model has no trees, or they are of a kind that is not read here.
    """
    proto = onnx_package().load(str(model.path))
    graph = proto.graph
    needed = nodes_behind(graph, [output]) if output else graph.node
    nodes = [node for node in needed if node.op_type.startswith("TreeEnsemble")]
    if not nodes:
        raise ModelError(f"The model {model.card.name!r} has no ensemble of trees; choose another method.")
    other = sorted({node.op_type for node in nodes} - set(_OPERATORS))
    outputs = {node.output[-1] for node in nodes}
    users = {node.op_type for node in graph.node if outputs & set(node.input)}
    if other or len({node.input[0] for node in nodes}) > 1 or (len(nodes) > 1 and not users <= set(_SUMS)):
        reason = f"uses {other[0]}" if other else "does more with its trees than add them"
        raise ModelError(
            f"The model {model.card.name!r} {reason}, whose Shapley values are not known in closed form here. "
            "Choose sampled Shapley values."
        )
    parts = [_read(node) for node in nodes]
    slots, channels = max(p.feature.shape[1] for p in parts), max(p.values.shape[1] for p in parts)
    if slots > _MOST_SLOTS:
        raise ModelError(
            f"A leaf depends on {slots} features; up to {_MOST_SLOTS} can be told apart. Use flatter trees."
        )

    def stacked(name: str, fill: float) -> Array:
        arrays = [getattr(p, name) for p in parts]
        wide = [np.pad(a, ((0, 0), (0, slots - a.shape[1])), constant_values=fill) for a in arrays]
        return np.vstack(wide)

    told = behind(graph, output) if output else Behind()
    notes = tuple(dict.fromkeys(note for p in parts for note in p.notes))
    base = np.sum([np.broadcast_to(p.base, channels) for p in parts], axis=0)
    tensor, entry = nodes[0].input[0], model.card.input.tensor
    return LeafBoxes(
        stacked("feature", 0),
        stacked("low", -np.inf),
        stacked("high", np.inf),
        told.factor * np.vstack([p.values for p in parts]),
        told.factor * base + told.shift,
        tensor,
        notes or ((told.note,) if told.note else ()),
        None if tensor == entry else before(proto, tensor, entry),
        told.known,
    )


def _read(node: onnx.NodeProto) -> LeafBoxes:
    a: dict[str, Any] = {item.name: onnx_package().helper.get_attribute_value(item) for item in node.attribute}
    for name in ("nodes_values", "target_weights", "class_weights", "base_values"):
        if f"{name}_as_tensor" in a:
            a[name] = onnx_package().numpy_helper.to_array(a[f"{name}_as_tensor"])
    modes = [mode.decode() for mode in a["nodes_modes"]]
    strange = sorted({mode for mode in modes if mode != "LEAF" and mode not in _MODES})
    if strange or a.get("aggregate_function", b"SUM") not in (b"SUM", b"AVERAGE"):
        what = strange[0] if strange else a["aggregate_function"].decode()
        raise ModelError(f"The trees use {what}, which is not read here. Choose sampled Shapley values.")
    kind = "class" if node.op_type == "TreeEnsembleClassifier" else "target"
    tree, number = np.asarray(a["nodes_treeids"]), np.asarray(a["nodes_nodeids"])
    width = int(number.max()) + 1
    place = {int(key): k for k, key in enumerate(tree * width + number)}

    def at(trees: Any, numbers: Any) -> Array:
        return np.array([place[int(key)] for key in np.asarray(trees) * width + np.asarray(numbers)], int)

    branch = np.array([mode != "LEAF" for mode in modes])
    children = np.zeros((len(modes), 2), int)
    children[branch, 0] = at(tree[branch], np.asarray(a["nodes_truenodeids"])[branch])
    children[branch, 1] = at(tree[branch], np.asarray(a["nodes_falsenodeids"])[branch])
    low_first = np.array([_MODES.get(mode, (True, True))[0] for mode in modes])
    with_threshold = np.array([_MODES.get(mode, (True, True))[1] for mode in modes])
    children[~low_first] = children[~low_first, ::-1]
    threshold = np.asarray(a["nodes_values"])
    threshold = threshold if threshold.dtype == np.float64 else threshold.astype(np.float32)
    threshold = np.where(with_threshold, threshold, np.nextafter(threshold, threshold.dtype.type(-np.inf)))
    channels = _channels(a, kind)
    added = np.zeros((len(modes), channels))
    np.add.at(added, (at(a[f"{kind}_treeids"], a[f"{kind}_nodeids"]), a[f"{kind}_ids"]), a[f"{kind}_weights"])
    if a.get("aggregate_function") == b"AVERAGE":
        added /= len(np.unique(tree))
    roots = np.setdiff1d(np.arange(len(modes)), children[branch].ravel())
    leaf, feature, low, high = _boxes(roots, branch, np.asarray(a["nodes_featureids"]), threshold, children)
    base = np.asarray(a.get("base_values", []), float)
    after = a.get("post_transform", b"NONE").decode()
    if kind == "class" and _labels(a) == 2 and not any(a["class_ids"]):
        added, base = _of_two_classes(added, base, after)
    notes = () if after == "NONE" else (f"The scores are explained, before {after}.",)
    return LeafBoxes(feature, low, high, added[leaf], base if base.size else np.zeros(channels), node.input[0], notes)


def _channels(a: dict[str, Any], kind: str) -> int:
    if kind == "target":
        return int(a.get("n_targets", 1))
    return int(max(a["class_ids"])) + 1


def _labels(a: dict[str, Any]) -> int:
    return len(a.get("classlabels_int64s", ())) or len(a.get("classlabels_strings", ()))


def _of_two_classes(added: Array, base: Array, after: str) -> tuple[Array, Array]:
    """Both channels of a file that holds the score of the second class alone, numbered 0.

    The first class's is the score turned around: from 1 where the leaves hold probabilities, as ONNX Runtime reads it.
    """
    if base.size > 1:
        raise ModelError(
            "The trees give one score for two classes, and two base values, which ONNX leaves open. Choose sampled "
            "Shapley values."
        )
    score, start = added.sum(1), float(base.sum())
    whole = 1.0 if after != "LOGISTIC" and (score >= 0).all() else 0.0
    return np.stack([-score, score], 1), np.array([whole - start, start])


def _boxes(
    roots: Array, branch: Array, features: Array, threshold: Array, children: Array
) -> tuple[Array, Array, Array, Array]:
    """All trees at once, level by level: the leaves' nodes, and slots of feature, lower and upper bound."""
    node = roots
    feature = np.zeros((len(node), 0), int)
    low = high = np.zeros((len(node), 0), threshold.dtype)
    done: list[Sequence[Array]] = []
    while len(node):
        inner = branch[node]
        done.append((node[~inner], feature[~inner], low[~inner], high[~inner]))
        node = node[inner]
        # A slot more for all; those that know the feature already leave it empty.
        feature = np.pad(feature[inner], ((0, 0), (0, 1)), constant_values=-1)
        low = np.pad(low[inner], ((0, 0), (0, 1)), constant_values=-np.inf)
        high = np.pad(high[inner], ((0, 0), (0, 1)), constant_values=np.inf)
        asked, value, row = features[node], threshold[node], np.arange(len(node))
        known = feature == asked[:, None]
        slot = np.where(known.any(1), known.argmax(1), feature.shape[1] - 1)
        feature[row, slot] = asked
        below, above = high.copy(), low.copy()
        below[row, slot] = np.minimum(high[row, slot], value)
        above[row, slot] = np.maximum(low[row, slot], value)
        node = np.concatenate([children[node, 0], children[node, 1]])
        feature = np.vstack([feature, feature])
        low, high = np.vstack([low, above]), np.vstack([below, high])
    slots = max((part[1] >= 0).sum(1).max(initial=0) for part in done)
    packed = [_packed(part, max(int(slots), 1)) for part in done]
    leaf, feature, low, high = (np.concatenate(each) for each in zip(*packed))
    return leaf, feature, low, high


def _packed(part: Sequence[Array], slots: int) -> Sequence[Array]:
    """Used slots first, unused ones of feature 0 behind them, ``slots`` in all."""
    leaf, feature, low, high = part
    missing = max(slots - feature.shape[1], 0)
    feature = np.pad(feature, ((0, 0), (0, missing)), constant_values=-1)
    low = np.pad(low, ((0, 0), (0, missing)), constant_values=-np.inf)
    high = np.pad(high, ((0, 0), (0, missing)), constant_values=np.inf)
    order = np.argsort(feature < 0, axis=1, kind="stable")[:, :slots]
    taken = [np.take_along_axis(each, order, 1) for each in (feature, low, high)]
    return leaf, np.maximum(taken[0], 0), taken[1], taken[2]
