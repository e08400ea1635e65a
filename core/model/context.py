"""How far around a pixel a network looks, read from its graph.

Each tensor is described by three numbers per axis: element ``i`` of it depends on the input's
pixels ``stride * i + low`` to ``stride * i + high``. The rules for convolution and pooling follow
Araujo, Norris & Sim, "Computing Receptive Fields of Convolutional Neural Networks", Distill 2019,
doi:10.23915/distill.00021; those for upsampling invert them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Optional, Sequence

from .graph import Graph, Node

_POINTWISE = frozenset(
    (
        "Relu LeakyRelu PRelu Elu Selu Celu Gelu Sigmoid HardSigmoid HardSwish Mish Tanh Softplus Softsign Clip Exp "
        "Log Sqrt Abs Neg Erf Reciprocal Floor Ceil Round Not Identity Cast Dropout BatchNormalization Add Sub Mul Div "
        "Pow Max Min Sum Mean Where Greater Less Equal GreaterOrEqual LessOrEqual And Or Concat Split QuantizeLinear "
        "DequantizeLinear ThresholdedRelu IsNaN Sign Sin Cos"
    ).split()
)
# Operators over an axis: pointwise as long as that axis is the channels.
_OVER_CHANNELS = {"Softmax", "LogSoftmax", "ArgMax", "ArgMin", "ReduceMax", "ReduceMean", "ReduceSum", "ReduceMin"}


@dataclass(frozen=True)
class Context:
    """``halo``: pixels needed on each side; ``multiple``: height and width must be multiples of it."""

    halo: int
    multiple: int


@dataclass(frozen=True)
class Reach:
    """Element ``i`` depends on the elements ``stride * i + low`` to ``stride * i + high``."""

    stride: Fraction
    low: Fraction
    high: Fraction


class Unknown(Exception):  # noqa: N818  (control flow, not an error)
    """How far an operator looks is not known."""


def context_of(graph: Graph) -> Optional[Context]:
    """Context of the graph's outputs in pixels of its one image input, or ``None`` if it cannot be told.

    ``None`` means an operator that looks at the whole image (global pooling, attention) or one
    whose reach is not known, or an output on another grid than the input.
    """
    inputs = graph.free_inputs
    if len(inputs) != 1:
        return None
    reaches = {inputs[0].name: (_ITSELF, _ITSELF)}
    multiple = 1
    try:
        for node in graph.nodes:
            known = [reaches[name] for name in node.inputs if name in reaches]
            if not known:
                continue  # works on constants alone
            result = _step(node, known, graph)
            for axis in result:
                multiple = math.lcm(multiple, math.ceil(axis.stride))
            for name in node.outputs:
                reaches[name] = result
        ends = [axis for output in graph.outputs for axis in reaches[output.name]]
    except (Unknown, KeyError):
        return None
    if any(axis.stride != 1 for axis in ends):
        return None
    halo = max(max(-axis.low, axis.high) for axis in ends)
    return Context(max(0, math.ceil(halo)), multiple)


_Pair = tuple[Reach, Reach]
_ITSELF = Reach(Fraction(1), Fraction(0), Fraction(0))


def one_step(node: Node, count: int, graph: Graph) -> _Pair:
    """How far ``node`` alone looks, down and across, in each of the ``count`` layers it takes; raises `Unknown`."""
    return _step(node, [(_ITSELF, _ITSELF)] * count, graph)


def _step(node: Node, known: Sequence[_Pair], graph: Graph) -> _Pair:
    op = node.op
    if op in _POINTWISE:
        if op in ("Concat", "Split") and node.attributes.get("axis", 0) not in (1, -3):
            raise Unknown
        for name in node.inputs:
            # A constant image added to the image: what it does depends on where the pixel lies.
            if name in graph.initializers and max(graph.initializers[name].dims[-2:], default=1) > 1:
                spatial = graph.initializers[name].dims
                if op != "BatchNormalization" and len(spatial) >= 2:
                    raise Unknown
        return _join(known)
    if op in _OVER_CHANNELS:
        axes = node.attributes.get("axes", node.attributes.get("axis"))
        listed = axes if isinstance(axes, list) else [axes]
        if any(axis not in (1, -3) for axis in listed):
            raise Unknown
        return known[0]
    if len(known) > 1:  # weights that the image decides
        raise Unknown
    if op in ("Conv", "MaxPool", "AveragePool", "ConvTranspose"):
        return _window(node, known[0], graph)
    if op in ("Upsample", "Resize"):
        return _resize(node, known[0], graph)
    if op == "Pad" and not any(_numbers(node, 1, "pads", graph, default=[1])):
        return known[0]
    raise Unknown


def _join(known: Sequence[_Pair]) -> _Pair:
    axes = []
    for axis in range(2):
        strides = {pair[axis].stride for pair in known}
        if len(strides) != 1:
            raise Unknown
        axes.append(Reach(strides.pop(), min(pair[axis].low for pair in known), max(pair[axis].high for pair in known)))
    return axes[0], axes[1]


def _ints(node: Node, name: str, default: list[int]) -> list[int]:
    value = node.attributes.get(name)
    return [int(v) for v in value] if isinstance(value, list) else default


def _window(node: Node, reach: _Pair, graph: Graph) -> _Pair:
    kernel = _ints(node, "kernel_shape", [])
    if not kernel and len(node.inputs) > 1 and node.inputs[1] in graph.initializers:
        kernel = list(graph.initializers[node.inputs[1]].dims[2:])
    if len(kernel) != 2:
        raise Unknown
    strides, dilations = _ints(node, "strides", [1, 1]), _ints(node, "dilations", [1, 1])
    pads = _ints(node, "pads", [0, 0, 0, 0])
    same = str(node.attributes.get("auto_pad", "NOTSET")).startswith("SAME")
    out = []
    for axis in range(2):
        k, s, d, r = kernel[axis], strides[axis], dilations[axis], reach[axis]
        span = (k - 1) * d
        if node.op == "ConvTranspose":
            before = (span + 1 - s) // 2 if same else pads[axis]
            out.append(
                Reach(
                    r.stride / s, r.low + r.stride * Fraction(before - span, s), r.high + r.stride * Fraction(before, s)
                )
            )
            continue
        # SAME may pad either side more: take the wider on both.
        before = -(-span // 2) if same else pads[axis]
        after = -(-span // 2) if same else span - pads[axis]
        if not same and s == 1 and pads[axis] + pads[axis + 2] != span:
            raise Unknown  # the image shrinks or grows: not one pixel in, one pixel out
        out.append(Reach(r.stride * s, r.low - r.stride * before, r.high + r.stride * after))
    return out[0], out[1]


def _numbers(node: Node, position: int, attribute: str, graph: Graph, default: list[float]) -> list[float]:
    value = node.attributes.get(attribute)
    if isinstance(value, list):
        return [float(v) for v in value]
    if len(node.inputs) > position and node.inputs[position] in graph.initializers:
        values = graph.initializers[node.inputs[position]].values
        if values:
            return list(values)
    return default


def _resize(node: Node, reach: _Pair, graph: Graph) -> _Pair:
    position = 1 if node.op == "Upsample" or len(node.inputs) == 2 else 2
    scales = _numbers(node, position, "scales", graph, default=[])
    if len(scales) != 4 or scales[:2] != [1.0, 1.0]:
        raise Unknown  # a size computed while running
    spread = {"nearest": 0, "linear": 1, "cubic": 2}.get(str(node.attributes.get("mode", "nearest")), 1)
    out = []
    for axis, scale in enumerate(scales[2:]):
        if scale < 1 or scale != int(scale):
            raise Unknown
        r = reach[axis]
        stride = r.stride / int(scale)
        # Where centers are aligned, nearest may round to either neighbor.
        extra = r.stride * spread
        out.append(Reach(stride, r.low - (r.stride - stride) - extra, r.high + extra))
    return out[0], out[1]
