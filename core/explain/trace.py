"""A canonical network with the shape and type of every tensor, found by running it once."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Mapping, Sequence

import numpy as np

from .canonical import canonical
from .lower import LOWERED, lower
from .node import Array, Builder, Node, Shape, to_proto
from .run import computed, plain_session


@dataclass(frozen=True)
class Network:
    """Nodes in order, and what is known of their tensors.

    ``active`` holds the floating-point tensors through which outputs depend on the input smoothly; all others are
    constants for a derivative. ``constants`` holds as well what follows from shapes alone. ``scored``: the first output
    gives scores in the place of the file's probabilities.
    """

    nodes: tuple[Node, ...]
    constants: Mapping[str, Array]
    input: str
    outputs: tuple[str, ...]
    shapes: Mapping[str, Shape]
    types: Mapping[str, Any]
    active: frozenset[str]
    opset: int
    scored: bool = False

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
    nodes, constants, entry, opset, scored = canonical(path, shape, outputs, scores)
    network = measured(nodes, constants, entry, shape, outputs, opset)
    if any(node.op in LOWERED for node in network.nodes):
        builder = Builder(opset, list(network.shapes))
        builder.constants.update(network.constants)
        for node in network.nodes:
            lower(node, builder, network.shapes, network.types)
        network = measured(builder.nodes, builder.constants, entry, shape, outputs, opset)
    return replace(network, scored=scored)


def measured(
    nodes: Sequence[Node], constants: Mapping[str, Array], entry: str, shape: Shape, outputs: Sequence[str], opset: int
) -> Network:
    """The network of ``nodes`` with its shapes and types; what does not depend on the input becomes constant."""
    names = [name for node in nodes for name in node.outputs if name]
    kind = np.float32
    content = to_proto(nodes, constants, {entry: (kind, shape)}, names, opset).SerializeToString()
    session = plain_session(content, threads=(os.cpu_count() or 1) if len(shape) > 2 else 1)
    values = dict(zip(names, computed(session, names, {entry: np.full(shape, 0.5, kind)})))
    values[entry] = np.zeros(shape, kind)
    constants, kept, depends = dict(constants), [], {entry}
    active = {entry}
    for node in nodes:
        if node.op in ("Shape", "Size") or depends.isdisjoint(node.inputs):
            constants.update({name: values[name] for name in node.outputs if name})
            continue
        kept.append(node)
        depends.update(filter(None, node.outputs))
        if node.op not in FLAT and not active.isdisjoint(node.inputs):
            active.update(name for name in node.outputs if name and values[name].dtype.kind == "f")
    values.update(constants)
    return Network(
        tuple(kept),
        constants,
        entry,
        tuple(outputs),
        {name: tuple(value.shape) for name, value in values.items()},
        {name: value.dtype for name, value in values.items()},
        frozenset(active),
        opset,
    )
