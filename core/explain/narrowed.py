"""A network that computes, of one output, the part around a region, and of each layer what that part is made of.

What is asked about a pixel of a map depends on a small part of the layers near the output, and on all of those that
look at the whole image: the way up of a U-Net costs as much as its way down, and most of it is for other pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from .lower import axes_of
from .node import Array, Builder, Node, Shape
from .rules.convolution import window_of
from .trace import Network

#: First element and end along each axis.
Part = tuple[tuple[int, int], ...]

_EACH = frozenset(
    (
        "Relu LeakyRelu PRelu Elu Selu Celu Gelu Sigmoid HardSigmoid HardSwish Mish Tanh Softplus Softsign Clip Exp "
        "Log Sqrt Abs Neg Erf Reciprocal Floor Ceil Round Sign Sin Cos Identity Cast Add Sub Mul Div Pow Max Min Sum "
        "Mean Where Greater Less Equal GreaterOrEqual LessOrEqual Not And Or ThresholdedRelu"
    ).split()
)
#: Operators along one axis, which leave the others alone.
_ALONG = frozenset("Softmax LogSoftmax Concat Split Gather".split())
#: How coordinates are counted where an image moved by a pixel gives the same result, moved.
_COUNTED = ("asymmetric", "half_pixel", "pytorch_half_pixel")


@dataclass(frozen=True)
class _Step:
    """An operator on a part: ``taken`` of its inputs (``None``: all), and what it makes of its outputs, which may be
    more than was wanted. ``given`` are constants in the place of inputs, ``None`` for none.
    """

    taken: Sequence[Optional[Part]]
    made: Mapping[str, Part]
    attributes: Mapping[str, Any]
    given: Mapping[int, Optional[Array]] = field(default_factory=dict)


def narrowed(network: Network, window: tuple[slice, slice]) -> Network:
    """The ``network`` with rows and columns ``window`` of its only output ``(n, channels, rows, cols)``.

    That output may have another name. Numbers are those of the whole network, but for their last digits. An operator
    that is not known to look at a part alone is given all of its inputs.
    """
    (output,) = network.outputs
    rows, cols = ((side.start, side.stop) for side in window)
    wanted: dict[str, Part] = {output: (*_whole(network.shapes[output][:2]), rows, cols)}
    steps: list[tuple[Node, Optional[_Step]]] = []
    for node in reversed(network.nodes):
        if wanted.keys().isdisjoint(node.outputs):
            continue
        step = _step(node, network, wanted)
        steps.append((node, step))
        for position, name in enumerate(node.inputs):
            if name and name not in network.constants:
                part = _taken(step, position, network.shapes[name])
                wanted[name] = _both(wanted[name], part) if name in wanted else part
    writing = _Writing(network)
    for node, step in reversed(steps):
        writing.add(node, step)
    return writing.network(writing.part(output, wanted[output]))


class _Writing:
    """The narrowed network as it is put together: what is held of each tensor, and the names of parts."""

    def __init__(self, network: Network) -> None:
        self._source = network
        self._b = Builder(network.opset, list(network.shapes))
        self._held = {name: _whole(value.shape) for name, value in network.constants.items()}
        self._held[network.input] = _whole(network.shapes[network.input])
        self._types = dict(network.types)
        self._active = set(network.active)
        self._cuts: dict[tuple[str, Part], str] = {}

    def network(self, output: str) -> Network:
        """All that was added, with ``output`` as its only one."""
        source, nodes = self._source, tuple(self._b.nodes)
        constants = {**source.constants, **self._b.constants}
        shapes = {name: tuple(end - start for start, end in part) for name, part in self._held.items()}
        shapes.update({name: value.shape for name, value in self._b.constants.items()})
        self._types.update({name: value.dtype for name, value in self._b.constants.items()})
        return replace(
            source,
            nodes=nodes,
            constants=constants,
            outputs=(output,),
            shapes=shapes,
            types=self._types,
            active=frozenset(self._active & shapes.keys()),
            plain=replace(source.plain, nodes=nodes, constants=constants),
        )

    def add(self, node: Node, step: Optional[_Step]) -> None:
        """One operator more, on parts of its inputs or, without a ``step``, on all of them."""
        shapes = self._source.shapes
        inputs = [
            self.part(name, _taken(step, position, shapes[name])) if name else ""
            for position, name in enumerate(node.inputs)
        ]
        for position, value in (step.given if step else {}).items():
            inputs += [""] * (position + 1 - len(inputs))
            inputs[position] = "" if value is None else self._b.constant(value)
        while inputs and not inputs[-1]:
            inputs.pop()
        self._b.nodes.append(
            replace(node, inputs=tuple(inputs), attributes=step.attributes if step else node.attributes)
        )
        for name in filter(None, node.outputs):
            self._held[name] = step.made[name] if step else _whole(shapes[name])

    def part(self, name: str, part: Part) -> str:
        """The name of ``part`` of the tensor ``name``."""
        held = self._held[name]
        if part == held:
            return name
        if name in self._source.constants:
            return self._b.constant(self._source.constants[name][tuple(slice(*ends) for ends in part)])
        if (name, part) not in self._cuts:
            cut = name
            for axis, (wanted, (start, _)) in enumerate(zip(part, held)):
                if wanted == held[axis]:
                    continue
                # One after another: the way back along one axis alone is a padding.
                cut = self._b.cut(cut, axis, wanted[0] - start, wanted[1] - start)
                self._held[cut] = (*part[: axis + 1], *held[axis + 1 :])
                self._types[cut] = self._types[name]
                self._active |= {cut} if name in self._active else set()
            self._cuts[name, part] = cut
        return self._cuts[name, part]


# -- what operators look at --------------------------------------------------------------------------------------------


def _step(node: Node, network: Network, wanted: Mapping[str, Part]) -> Optional[_Step]:
    """``None`` where all of the inputs are needed, or nobody knows."""
    shapes, asked = network.shapes, [name for name in node.outputs if name in wanted]
    if all(wanted[name] == _whole(shapes[name]) for name in asked):
        return None
    part = wanted[asked[0]]
    if node.op in _EACH:
        taken = [_broadcast(part, shapes[name]) if name else None for name in node.inputs]
        return _Step(taken, {asked[0]: part}, node.attributes)
    if node.op == "Transpose":
        order = node.get("perm", list(range(len(part)))[::-1])
        return _Step([tuple(part[order.index(axis)] for axis in range(len(part)))], {asked[0]: part}, node.attributes)
    if node.op in _ALONG or node.op.startswith("Reduce"):
        return _along(node, network, [(name, wanted[name]) for name in asked])
    image = len(part) == 4 and part[:2] == _whole(shapes[asked[0]][:2])
    if node.op not in _AROUND or not image or len([name for name in node.outputs if name]) > 1:
        return None
    return _AROUND[node.op](node, network, part)


def _broadcast(part: Part, shape: Shape) -> Part:
    """What of a tensor of ``shape`` meets ``part`` of an operator's output."""
    return tuple((0, 1) if size == 1 else ends for size, ends in zip(shape, part[len(part) - len(shape) :]))


def _along(node: Node, network: Network, asked: Sequence[tuple[str, Part]]) -> Optional[_Step]:
    """Operators along some axes, of which they need all, and of others what is wanted."""
    shapes = network.shapes
    data = node.inputs if node.op == "Concat" else node.inputs[:1]
    rank = len(shapes[data[0]])
    axes = _axes(node, network, rank)
    alike = all(len(shapes[name]) == rank for name in (*data, *filter(None, node.outputs)))
    if axes is None or not alike:
        return None
    part = asked[0][1]
    for _, other in asked[1:]:
        part = _both(part, other)

    def of(name: str) -> Part:
        return tuple((0, size) if axis in axes else part[axis] for axis, size in enumerate(shapes[name]))

    if any(wanted[axis] != (0, shapes[name][axis]) for name, wanted in asked for axis in axes):
        return None
    taken = [of(name) if name in data else None for name in node.inputs]
    return _Step(taken, {name: of(name) for name in node.outputs if name}, node.attributes)


def _axes(node: Node, network: Network, rank: int) -> Optional[set[int]]:
    """The axes that an operator works along, ``None`` where they are not known."""
    if node.op.startswith("Reduce"):
        return set(axes_of(node, network.constants, rank)) if node.get("keepdims", 1) else None
    if node.op == "Gather" and np.ndim(network.constants.get(node.inputs[1], 0)) != 1:
        return None
    return {int(node.get("axis", -1 if node.op.endswith("Softmax") else 0)) % rank}


def _moving(node: Node, network: Network, part: Part) -> Optional[_Step]:
    """Conv and pooling: an output takes what lies under the kernel, and padding where that is beyond the edge."""
    x, y = network.shapes[node.inputs[0]], network.shapes[node.outputs[0]]
    kernel = node.get("kernel_shape") or network.shapes[node.inputs[1]][2:]
    if node.get("ceil_mode", 0):
        return None
    w = window_of(node, tuple(kernel), x[2:], y[2:])
    ends, low, high = [], [], []
    for axis, (start, stop) in enumerate(part[2:]):
        first = start * w.strides[axis] - w.pads[axis]
        end = (stop - 1) * w.strides[axis] - w.pads[axis] + w.spans[axis] + 1
        size = x[2 + axis]
        if end <= 0 or first >= size:  # nothing but padding
            return None
        ends.append((max(first, 0), min(end, size)))
        low.append(max(-first, 0))
        high.append(max(end - size, 0))
    attributes = {k: v for k, v in node.attributes.items() if k != "auto_pad"}
    attributes.update(pads=[*low, *high], strides=list(w.strides))
    taken: list[Optional[Part]] = [(*_whole(x[:2]), *ends), *[None] * (len(node.inputs) - 1)]
    return _Step(taken, {node.outputs[0]: part}, attributes)


def _spreading(node: Node, network: Network, part: Part) -> Optional[_Step]:
    """ConvTranspose: an output takes the inputs whose kernel reaches it."""
    if node.get("auto_pad", "NOTSET") not in ("NOTSET", "VALID") or node.get("output_shape"):
        return None
    x = network.shapes[node.inputs[0]]
    kernel = network.shapes[node.inputs[1]][2:]
    strides, dilations = node.get("strides", [1, 1]), node.get("dilations", [1, 1])
    pads = node.get("pads", [0] * 4) if node.get("auto_pad", "NOTSET") == "NOTSET" else [0] * 4
    ends, low, high = [], [], []
    for axis, (start, stop) in enumerate(part[2:]):
        span, stride, pad = (kernel[axis] - 1) * dilations[axis], strides[axis], pads[axis]
        first = min(-(-(start + pad - span) // stride), (start + pad) // stride)
        first, end = max(first, 0), min((stop - 1 + pad) // stride + 1, x[2 + axis])
        before = start + pad - first * stride
        after = (end - 1) * stride + span + 1 - (stop + pad)
        if first >= end or before < 0 or after < 0:
            return None
        ends.append((first, end))
        low.append(before)
        high.append(after)
    attributes = {k: v for k, v in node.attributes.items() if k not in ("auto_pad", "output_padding")}
    attributes["pads"] = [*low, *high]
    taken: list[Optional[Part]] = [(*_whole(x[:2]), *ends), *[None] * (len(node.inputs) - 1)]
    return _Step(taken, {node.outputs[0]: part}, attributes)


def _blocks(node: Node, network: Network, part: Part) -> Optional[_Step]:
    """DepthToSpace: whole blocks."""
    x, size = network.shapes[node.inputs[0]], int(node.get("blocksize"))
    ends = [(start // size, -(-stop // size)) for start, stop in part[2:]]
    made = (*part[:2], *((a * size, b * size) for a, b in ends))
    return _Step([(*_whole(x[:2]), *ends)], {node.outputs[0]: made}, node.attributes)


def _enlarged(node: Node, network: Network, part: Part) -> Optional[_Step]:
    """Resize by whole numbers, nearest or linear: what lies between an output's neighbors, and one more."""
    x, y = network.shapes[node.inputs[0]], network.shapes[node.outputs[0]]
    mode = node.get("mode", "nearest")
    counted = node.get("coordinate_transformation_mode", "half_pixel")
    if mode not in ("nearest", "linear") or counted not in _COUNTED or node.get("axes") or node.get("antialias", 0):
        return None
    if node.get("keep_aspect_ratio_policy", "stretch") != "stretch":
        return None
    if x[:2] != y[:2] or any(b % a for a, b in zip(x[2:], y[2:])) or min(y[2:]) < 2:
        return None
    scales = network.constants.get(node.input(2))
    factors = [b // a for a, b in zip(x[2:], y[2:])]
    if scales is not None and scales.size and not np.array_equal(scales, [1, 1, *factors]):
        return None
    ends = []
    for axis, (start, stop) in enumerate(part[2:]):
        f, size = factors[axis], x[2 + axis]
        ends.append((max(start // f - 1, 0), min((stop - 1) // f + 2, size)) if f > 1 else (start, stop))
    # Pixels beyond a cut are not known: those next to it come out otherwise, and are cut off.
    made = (*part[:2], *((a * f, b * f) for (a, b), f in zip(ends, factors)))
    given = {2: np.array([1, 1, *factors], np.float32), 3: None}
    taken: list[Optional[Part]] = [(*_whole(x[:2]), *ends), *[None] * (len(node.inputs) - 1)]
    return _Step(taken, {node.outputs[0]: made}, node.attributes, given)


_Around = Callable[[Node, Network, Part], Optional[_Step]]
_AROUND: Mapping[str, _Around] = {
    "Conv": _moving,
    "MaxPool": _moving,
    "AveragePool": _moving,
    "ConvTranspose": _spreading,
    "DepthToSpace": _blocks,
    "Resize": _enlarged,
}


def _whole(shape: Sequence[int]) -> Part:
    return tuple((0, size) for size in shape)


def _taken(step: Optional[_Step], position: int, shape: Shape) -> Part:
    """What an operator takes of the input at ``position``."""
    part = step.taken[position] if step is not None and position < len(step.taken) else None
    return _whole(shape) if part is None else part


def _both(a: Part, b: Part) -> Part:
    return tuple((min(p, r), max(q, s)) for (p, q), (r, s) in zip(a, b))
