"""Operators of a network as plain values, and a builder of new graphs from them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Collection, Mapping, Optional, Sequence

import numpy as np
from numpy.typing import NDArray

from ..model.onnx_package import onnx_package

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = NDArray[Any]
Shape = tuple[int, ...]

#: A slope that makes HardSigmoid a step: any normal number above zero becomes one.
STEP = float(2.0**124)
_SMALL = 64  # numbers; constants up to here are compared
_LARGE = 1024  # numbers; constants from here on are better handed to the runtime than copied into a graph


@dataclass(frozen=True)
class Node:
    """One operator; a missing optional input is the empty name."""

    op: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        """The attribute called ``name``, or ``default``."""
        return self.attributes.get(name, default)

    def input(self, position: int) -> str:
        """The input at ``position``, empty where it is not given."""
        return self.inputs[position] if position < len(self.inputs) else ""


class Builder:
    """Nodes and constants of a graph; every method that adds a node returns the name of its output.

    Parameters
    ----------
    opset : the operator set that nodes are written for, at least 17
    taken : names that are in use already
    """

    def __init__(self, opset: int, taken: Sequence[str] = ()) -> None:
        self.opset = opset
        self.nodes: list[Node] = []
        self.constants: dict[str, Array] = {}
        self._taken = set(taken)
        self._known: dict[Optional[tuple[str, Shape, bytes]], str] = {}
        self._count = 0

    def name(self, hint: str) -> str:
        """A name that no tensor has."""
        while True:
            self._count += 1
            unique = f"{hint}.{self._count}"
            if unique not in self._taken:
                self._taken.add(unique)
                return unique

    def constant(self, value: Any, dtype: Any = None) -> str:
        """A constant tensor; equal small ones are kept once."""
        array = np.asarray(value, dtype)
        array = np.ascontiguousarray(array).reshape(array.shape)
        key = (array.dtype.str, array.shape, array.tobytes()) if array.size <= _SMALL else None
        if key in self._known:
            return self._known[key]
        name = self.name("constant")
        self.constants[name] = array
        if key is not None:
            self._known[key] = name
        return name

    def integers(self, *values: int) -> str:
        """A constant list of int64."""
        return self.constant(np.array(values, np.int64))

    def node(self, op: str, *inputs: str, **attributes: Any) -> str:
        """A node of one output."""
        return self.several(op, inputs, 1, **attributes)[0]

    def several(self, op: str, inputs: Sequence[str], count: int, **attributes: Any) -> tuple[str, ...]:
        """A node of ``count`` outputs."""
        outputs = tuple(self.name(op.lower()) for _ in range(count))
        self.nodes.append(Node(op, tuple(inputs), outputs, attributes))
        return outputs

    def reshape(self, x: str, shape: Sequence[int]) -> str:
        """``x`` with another shape, zeros and minus ones of which mean themselves."""
        return self.node("Reshape", x, self.integers(*shape), **({"allowzero": 1} if 0 in shape else {}))

    def reduce(self, op: str, x: str, axes: Sequence[int], keepdims: bool = True) -> str:
        """A reduction over ``axes``, written as the operator set wants it; ``x`` itself where there are none."""
        if not axes:  # for the operators, none mean all
            return x
        if op == "ReduceSum" or self.opset >= 18:
            return self.node(op, x, self.integers(*axes), keepdims=int(keepdims))
        return self.node(op, x, axes=list(axes), keepdims=int(keepdims))

    def cut(self, x: str, axis: int, start: int, stop: int) -> str:
        """Elements ``start`` to ``stop`` along ``axis``."""
        return self.node("Slice", x, self.integers(start), self.integers(stop), self.integers(axis))

    def scaled(self, x: str, factor: float, dtype: Any) -> str:
        """``factor`` times ``x``."""
        return x if factor == 1 else self.node("Mul", x, self.constant(factor, dtype))

    def step(self, x: str, dtype: Any) -> str:
        """One where ``x`` is above zero, else zero, in the type of ``x``.

        HardSigmoid does it in one pass and keeps the runtime's blocked layout of images; it is there for float32 only.
        """
        if np.dtype(dtype) == np.float32:
            return self.node("HardSigmoid", x, alpha=STEP, beta=0.0)
        return self.cast(self.node("Greater", x, self.constant(0, dtype)), dtype)

    def cast(self, x: str, dtype: Any) -> str:
        """``x`` as ``dtype``."""
        kind = onnx_package().helper.np_dtype_to_tensor_dtype(np.dtype(dtype))
        return self.node("Cast", x, to=int(kind))

    def total(self, parts: Sequence[str]) -> str:
        """The sum of tensors of one shape."""
        if len(parts) == 1:
            return parts[0]
        return self.node("Add" if len(parts) == 2 else "Sum", *parts)

    def unbroadcast(self, g: str, shape: Shape, wanted: Shape) -> str:
        """``g`` of ``shape``, summed over what broadcasting a tensor of the shape ``wanted`` repeated."""
        if shape == wanted:
            return g
        extra = len(shape) - len(wanted)
        axes = [i for i in range(len(shape)) if i < extra or (wanted[i - extra] == 1 and shape[i] != 1)]
        summed = self.reduce("ReduceSum", g, axes, keepdims=True) if axes else g
        return self.reshape(summed, wanted) if extra else summed


def to_proto(
    nodes: Sequence[Node],
    constants: Mapping[str, Array],
    inputs: Mapping[str, tuple[Any, Optional[Sequence[Any]]]],
    outputs: Sequence[str],
    opset: int,
    apart: Collection[str] = (),
) -> onnx.ModelProto:
    """An ONNX model; ``inputs`` gives type and shape by name, the types of ``outputs`` are left to the runtime.

    Of constants that are held ``apart`` it tells type and shape alone (see ``large`` and ``complete``).
    """
    package = onnx_package()
    helper = package.helper
    used = {name for node in nodes for name in node.inputs} | set(outputs)
    graph = helper.make_graph(
        [helper.make_node(n.op, list(n.inputs), list(n.outputs), **n.attributes) for n in nodes],
        "explanation",
        [
            helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(np.dtype(kind)), shape)
            for name, (kind, shape) in inputs.items()
        ],
        [package.ValueInfoProto(name=name) for name in outputs],
        [
            _told(value, name) if name in apart else package.numpy_helper.from_array(value, name)
            for name, value in constants.items()
            if name in used
        ],
    )
    version = 8 if opset < 20 else 10
    model: onnx.ModelProto = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=version
    )
    return model


def large(nodes: Sequence[Node], constants: Mapping[str, Array]) -> dict[str, Array]:
    """The constants of ``nodes`` that are not worth a copy: weights, of types that NumPy knows by itself."""
    used = {name for node in nodes for name in node.inputs}
    return {
        name: np.ascontiguousarray(value)
        for name, value in constants.items()
        if name in used and value.size >= _LARGE and value.dtype.kind in "fiub"
    }


def complete(content: bytes, weights: Mapping[str, Array]) -> bytes:
    """A serialized model with the numbers of the ``weights`` that were held apart from it."""
    package = onnx_package()
    model = package.load_from_string(content)
    for tensor in model.graph.initializer:
        if tensor.data_location == package.TensorProto.EXTERNAL:
            tensor.CopyFrom(package.numpy_helper.from_array(weights[tensor.name], tensor.name))
    found: bytes = model.SerializeToString()
    return found


def _told(value: Array, name: str) -> onnx.TensorProto:
    """Type and shape of a constant, whose numbers lie elsewhere."""
    package = onnx_package()
    kind = package.helper.np_dtype_to_tensor_dtype(value.dtype)
    tensor = package.TensorProto(
        name=name, data_type=kind, dims=value.shape, data_location=package.TensorProto.EXTERNAL
    )
    tensor.external_data.add(key="location", value="apart")
    found: onnx.TensorProto = tensor
    return found
