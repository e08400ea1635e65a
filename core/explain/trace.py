"""A canonical network with the shape and type of every tensor: by ONNX's own rules, or else by running it once."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence

import numpy as np

from ..model.onnx_package import onnx_package
from .canonical import Canonical, canonical
from .lower import LOWERED, lower
from .node import Array, Builder, Node, Shape, large, to_proto
from .run import computed, plain_session

if TYPE_CHECKING:  # pragma: no cover
    import onnx


@dataclass(frozen=True)
class Network:
    """Nodes in order, and what is known of their tensors.

    ``active`` holds the floating-point tensors through which outputs depend on the input smoothly; all others are
    constants for a derivative. ``constants`` holds as well what follows from shapes alone. ``plain`` is what it was
    made from.
    """

    nodes: tuple[Node, ...]
    constants: Mapping[str, Array]
    input: str
    outputs: tuple[str, ...]
    shapes: Mapping[str, Shape]
    types: Mapping[str, Any]
    active: frozenset[str]
    opset: int
    plain: Canonical

    @property
    def scored(self) -> bool:
        """Whether the first output gives scores in the place of the file's probabilities."""
        return self.plain.scored

    @cached_property
    def producers(self) -> Mapping[str, Node]:
        """The operator that makes each tensor."""
        return {name: node for node in self.nodes for name in node.outputs if name}

    @cached_property
    def users(self) -> Mapping[str, Sequence[Node]]:
        """The operators that take each tensor."""
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            for name in node.inputs:
                found.setdefault(name, []).append(node)
        return found


#: Operators that are flat wherever they are smooth.
FLAT = frozenset(
    "Floor Ceil Round Sign Shape Size ArgMax ArgMin Equal Greater GreaterOrEqual Less LessOrEqual Not And Or Xor IsNaN "
    "IsInf OneHot Hardmax NonZero ConstantOfShape Range EyeLike BitShift".split()
)


def trace(path: Path, shape: Shape, outputs: Sequence[str], scores: bool = False) -> Network:
    """The network at ``path`` for inputs of ``shape``, cut back to ``outputs``; ``scores`` as for ``canonical``.

    Raises
    ------
    ModelError, NoGradientError
        As ``canonical``, or the network fails at this shape.
    """
    return typed(canonical(path, shape, outputs, scores), shape, outputs)


def typed(plain: Canonical, shape: Shape, outputs: Sequence[str]) -> Network:
    """The network of a canonical one for inputs of ``shape``; the errors of ``trace``."""
    network = measured(plain, shape, outputs)
    if any(node.op in LOWERED for node in network.nodes):
        builder = Builder(plain.opset, list(network.shapes))
        builder.constants.update(network.constants)
        for node in network.nodes:
            lower(node, builder, network.shapes, network.types)
        lowered = replace(plain, nodes=builder.nodes, constants=builder.constants)
        network = replace(measured(lowered, shape, outputs), plain=plain)
    return network


def measured(plain: Canonical, shape: Shape, outputs: Sequence[str]) -> Network:
    """The network with its shapes and types; what does not depend on the input becomes constant."""
    nodes, constants, entry = plain.nodes, plain.constants, plain.input
    kept, following, depends = [], [], {entry}
    for node in nodes:
        if node.op in ("Shape", "Size") or depends.isdisjoint(node.inputs):
            following += [name for name in node.outputs if name]
        else:
            kept.append(node)
            depends.update(filter(None, node.outputs))
    names = [name for node in nodes for name in node.outputs if name]
    weights = large(nodes, constants)
    proto = to_proto(nodes, constants, {entry: (np.float32, shape)}, names, plain.opset, weights)
    told = {} if any(map(_counted_otherwise, nodes)) else _told(proto)
    computing = [name for name in names if name not in told or name in following]
    if computing:
        del proto.graph.output[:]
        proto.graph.output.extend(onnx_package().ValueInfoProto(name=name) for name in computing)
        threads = (os.cpu_count() or 1) if len(shape) > 2 else 1
        session = plain_session(proto.SerializeToString(), threads=threads, weights=weights)
        values = dict(zip(computing, computed(session, computing, {entry: np.full(shape, 0.5, np.float32)})))
        told.update({name: (value.shape, value.dtype) for name, value in values.items()})
        constants = {**constants, **{name: values[name] for name in following}}
    told.update({name: (value.shape, value.dtype) for name, value in constants.items()})
    told[entry] = shape, np.dtype(np.float32)
    active = {entry}
    for node in kept:
        if node.op not in FLAT and not active.isdisjoint(node.inputs):
            active.update(name for name in node.outputs if name and told[name][1].kind == "f")
    return Network(
        tuple(kept),
        constants,
        entry,
        tuple(outputs),
        {name: size for name, (size, _) in told.items()},
        {name: kind for name, (_, kind) in told.items()},
        frozenset(active),
        plain.opset,
        plain,
    )


def _counted_otherwise(node: Node) -> bool:
    """Whether ONNX may count more windows than the runtime: beyond the edge, or with gaps and padded to the same."""
    padded = node.get("auto_pad", b"")
    padded = padded.decode() if isinstance(padded, bytes) else str(padded)
    return bool(node.get("ceil_mode")) or (node.op.endswith("Pool") and padded.startswith("SAME"))


def _told(proto: onnx.ModelProto) -> dict[str, tuple[Shape, np.dtype[Any]]]:
    """Shape and type of the tensors that ONNX's rules of inference can tell all of."""
    package = onnx_package()
    try:
        graph = package.shape_inference.infer_shapes(proto, data_prop=True).graph
    except package.shape_inference.InferenceError:  # the runtime says better what does not fit
        return {}
    found = {}
    for item in (*graph.value_info, *graph.output):
        tensor = item.type.tensor_type
        if tensor.HasField("shape") and all(size.HasField("dim_value") for size in tensor.shape.dim):
            kind = package.helper.tensor_dtype_to_np_dtype(tensor.elem_type)
            found[item.name] = tuple(size.dim_value for size in tensor.shape.dim), kind
    return found
