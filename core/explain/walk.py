"""Backwards through a network: one graph that gives an output and how it answers to each element of the input.

The seed, what is asked of the output, is an input of that graph. The target is the sum of output times seed, so that
one session serves any class, pixel, region, margin or value, and a batch of them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Mapping, Sequence

import numpy as np

from ..errors import ModelError, NoGradientError
from .canonical import not_smooth
from .node import Array, Builder, Node, complete, large, to_proto
from .rules import GRADIENT, Rule, Step
from .rules.step import REFERENCE, SEED
from .trace import FLAT, Network


@dataclass(frozen=True)
class Mode:
    """How signals are carried: rules that stand before those of the gradient.

    ``paired`` adds a second forward pass, on a reference input, whose tensors rules find by ``Step.ref``.
    ``relevance`` starts with the output's value times the seed instead of the seed.
    """

    name: str = "gradient"
    rules: Mapping[str, Rule] = field(default_factory=dict)
    paired: bool = False
    relevance: bool = False

    def rule(self, op: str) -> Rule:
        """The rule of an operator; `NoGradientError` where there is none."""
        found = self.rules.get(op) or GRADIENT.get(op)
        if found is None:
            raise NoGradientError(op)
        return found


@dataclass(frozen=True)
class Backward:
    """A finished graph, serialized, and the names of its tensors.

    ``weights`` are held apart from the ``graph``: the runtime takes them as they are. ``signals`` gives for each tensor
    that was asked for the name of what came back to it.
    """

    graph: bytes
    weights: Mapping[str, Array]
    output: str
    reference_output: str
    signals: Mapping[str, str]

    @cached_property
    def content(self) -> bytes:
        """The graph with its weights, as a file holds it."""
        return complete(self.graph, self.weights)


def walk(network: Network, output: str, tensors: Sequence[str], mode: Mode) -> Backward:
    """The graph for ``output`` of ``network``, with what comes back to ``tensors``.

    Raises
    ------
    ModelError
        The output does not depend on the input smoothly.
    NoGradientError
        An operator has no rule.
    """
    if output not in network.active:
        raise not_smooth(output)
    b = Builder(network.opset, [*network.shapes, SEED, REFERENCE])
    b.constants.update(network.constants)
    b.nodes.extend(network.nodes)
    mark = "@reference" if mode.paired else ""
    if mode.paired:
        b.nodes.extend(_second(network, mark))
    found = _backwards(network, output, b, mode, mark) if tensors else {}
    signals = {}
    for name in tensors:
        if name not in network.shapes:
            raise ModelError(f"The network has no tensor {name!r} once it is simplified; choose another layer.")
        parts = found.get(name)
        kind = network.types[name]
        zeros = b.node("Expand", b.constant(0, kind), b.integers(*network.shapes[name])) if not parts else ""
        signals[name] = b.node("Identity", b.total(parts) if parts else zeros)
    seed = (network.types[output], network.shapes[output])
    inputs = {network.input: (np.float32, network.shapes[network.input]), SEED: seed}
    if mode.paired:
        inputs[REFERENCE] = inputs[network.input]
    outputs = [output, *([output + mark] if mode.paired else []), *signals.values()]
    outputs += [name for name in tensors if name != network.input and name != output]
    outputs = list(dict.fromkeys(outputs))
    nodes = _needed(b.nodes, outputs)
    weights = large(nodes, b.constants)
    model = to_proto(nodes, b.constants, inputs, outputs, network.opset, weights)
    return Backward(model.SerializeToString(), weights, output, output + mark, signals)


def _backwards(network: Network, output: str, b: Builder, mode: Mode, mark: str) -> dict[str, list[str]]:
    found = {output: [b.node("Mul", SEED, output) if mode.relevance else SEED]}
    for node in reversed(network.nodes):
        if node.op in FLAT or found.keys().isdisjoint(node.outputs):
            continue
        if network.active.isdisjoint(node.inputs):
            continue
        signals = []
        for name in node.outputs:
            parts = found.get(name)
            signals.append(b.total(parts) if parts else None)
            if parts:
                found[name] = [str(signals[-1])]
        step = Step(node, b, network, signals, mark)
        for name, signal in zip(node.inputs, mode.rule(node.op)(step)):
            if signal is not None and name in network.active:
                found.setdefault(name, []).append(signal)
    return found


def _needed(nodes: Sequence[Node], outputs: Sequence[str]) -> list[Node]:
    """The nodes that ``outputs`` stand on: the way back may go on beyond the tensors that were asked for."""
    wanted, kept = set(outputs), []
    for node in reversed(nodes):
        if not wanted.isdisjoint(node.outputs):
            wanted.update(node.inputs)
            kept.append(node)
    return kept[::-1]


def _second(network: Network, mark: str) -> list[Node]:
    """The forward pass again, on the reference."""

    def renamed(name: str) -> str:
        if name == network.input:
            return REFERENCE
        return name if not name or name in network.constants else name + mark

    return [
        Node(n.op, tuple(map(renamed, n.inputs)), tuple(map(renamed, n.outputs)), n.attributes) for n in network.nodes
    ]
