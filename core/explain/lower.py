"""Operators written out in simpler ones, so that each rule of differentiation stays small.

Recurrences are unrolled over their steps, which are known once the input's shape is; norms become their own
arithmetic (definitions: https://onnx.ai/onnx/operators/).
"""

from __future__ import annotations

from typing import Any, Callable, Mapping

from ..errors import NoGradientError
from .node import Builder, Node, Shape
from .recurrence import gru, lstm, rnn


def _norm(b: Builder, x: str, axes: list[int], epsilon: float, kind: Any) -> str:
    """``x`` centered over ``axes`` and divided by its standard deviation there."""
    centered = b.node("Sub", x, b.reduce("ReduceMean", x, axes))
    variance = b.reduce("ReduceMean", b.node("Mul", centered, centered), axes)
    deviation = b.node("Sqrt", b.node("Add", variance, b.constant(epsilon, kind)))
    return b.node("Div", centered, deviation)


def _affine(b: Builder, x: str, node: Node, shape: tuple[int, ...]) -> str:
    scaled = b.node("Mul", x, b.reshape(node.inputs[1], shape))
    return b.node("Add", scaled, b.reshape(node.inputs[2], shape)) if node.input(2) else scaled


def _layer(b: Builder, node: Node, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> str:
    x = node.inputs[0]
    rank = len(shapes[x])
    axes = list(range(node.get("axis", -1) % rank, rank))
    found = b.node("Mul", _norm(b, x, axes, node.get("epsilon", 1e-5), types[x]), node.inputs[1])
    return b.node("Add", found, node.inputs[2]) if node.input(2) else found


def _instance(b: Builder, node: Node, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> str:
    x = node.inputs[0]
    rank = len(shapes[x])
    found = _norm(b, x, list(range(2, rank)), node.get("epsilon", 1e-5), types[x])
    return _affine(b, found, node, (1, -1) + (1,) * (rank - 2))


def _group(b: Builder, node: Node, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> str:
    x, groups = node.inputs[0], int(node.get("num_groups"))
    shape = shapes[x]
    parted = b.reshape(x, (shape[0], groups, -1))
    found = _norm(b, parted, [2], node.get("epsilon", 1e-5), types[x])
    if shapes[node.inputs[1]] == (groups,) and groups != shape[1]:  # until operator set 21
        return b.reshape(_affine(b, found, node, (1, groups, 1)), shape)
    return _affine(b, b.reshape(found, shape), node, (1, -1) + (1,) * (len(shape) - 2))


def _batch(b: Builder, node: Node, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> str:
    x, scale, bias, mean, variance = node.inputs
    kind = types[x]
    shape = (1, -1) + (1,) * (len(shapes[x]) - 2)
    deviation = b.node("Sqrt", b.node("Add", variance, b.constant(node.get("epsilon", 1e-5), kind)))
    factor = b.node("Div", scale, deviation)
    offset = b.node("Sub", bias, b.node("Mul", mean, factor))
    return b.node("Add", b.node("Mul", x, b.reshape(factor, shape)), b.reshape(offset, shape))


def _mean_variance(b: Builder, node: Node, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> str:
    return _norm(b, node.inputs[0], list(node.get("axes", [0, 2, 3])), 1e-9, types[node.inputs[0]])


def _reduced(b: Builder, node: Node, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> str:
    """Reductions that are a sum with something before or behind it."""
    x = node.inputs[0]
    axes = axes_of(node, b.constants, len(shapes[x]))
    keep = bool(node.get("keepdims", 1))
    if node.op == "ReduceL1":
        return b.reduce("ReduceSum", b.node("Abs", x), axes, keep)
    if node.op == "ReduceLogSum":
        return b.node("Log", b.reduce("ReduceSum", x, axes, keep))
    squares = b.reduce("ReduceSum", b.node("Mul", x, x), axes, keep)
    return b.node("Sqrt", squares) if node.op == "ReduceL2" else squares


def _length(b: Builder, node: Node, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> str:
    x, axis = node.inputs[0], [node.get("axis", -1)]
    if node.get("p", 2) == 1:
        return b.node("Div", x, b.reduce("ReduceSum", b.node("Abs", x), axis))
    return b.node("Div", x, b.node("Sqrt", b.reduce("ReduceSum", b.node("Mul", x, x), axis)))


def _pooled(b: Builder, node: Node, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> str:
    """The norm of each channel's image."""
    x, p = node.inputs[0], float(node.get("p", 2))
    axes = list(range(2, len(shapes[x])))
    powers = b.node("Pow", b.node("Abs", x), b.constant(p, types[x]))
    return b.node("Pow", b.reduce("ReduceSum", powers, axes), b.constant(1 / p, types[x]))


def axes_of(node: Node, constants: Mapping[str, Any], rank: int) -> list[int]:
    """The axes of a reduction, an attribute in older operator sets and an input in newer ones, sorted."""
    axes = node.get("axes")
    if axes is None and node.input(1):
        axes = constants[node.inputs[1]].tolist()
    if not axes:
        return [] if node.get("noop_with_empty_axes", 0) else list(range(rank))
    return sorted(int(axis) % rank for axis in axes)


_Lowering = Callable[[Builder, Node, Mapping[str, Shape], Mapping[str, Any]], str]
_WRITTEN_OUT: Mapping[str, _Lowering] = {
    "LayerNormalization": _layer,
    "InstanceNormalization": _instance,
    "GroupNormalization": _group,
    "BatchNormalization": _batch,
    "MeanVarianceNormalization": _mean_variance,
    "LpNormalization": _length,
    "GlobalLpPool": _pooled,
    **dict.fromkeys(("ReduceL1", "ReduceL2", "ReduceLogSum", "ReduceSumSquare"), _reduced),
}
_RECURRENCES: Mapping[str, Callable[..., tuple[str, ...]]] = {"LSTM": lstm, "GRU": gru, "RNN": rnn}
LOWERED = frozenset((*_WRITTEN_OUT, *_RECURRENCES))


def lower(node: Node, b: Builder, shapes: Mapping[str, Shape], types: Mapping[str, Any]) -> None:
    """Add ``node`` to ``b``, in simpler operators where it has them.

    Raises
    ------
    NoGradientError
        The operator stands in a variant that is not written out.
    """
    if node.op not in LOWERED:
        b.nodes.append(node)
        return
    if node.op == "BatchNormalization" and node.get("training_mode", 0):
        raise NoGradientError(node.op, "is in its training mode, where it has no gradient here")
    found = (
        (_WRITTEN_OUT[node.op](b, node, shapes, types),)
        if node.op in _WRITTEN_OUT
        else _RECURRENCES[node.op](b, node, shapes)
    )
    for name, made in zip(node.outputs, found):
        if name:
            b.nodes.append(Node("Identity", (made,), (name,)))
    beyond = [name for name in node.outputs[len(found) :] if name]
    if beyond:
        raise NoGradientError(node.op, f"has an output {len(found) + 1}, which has no gradient here")
