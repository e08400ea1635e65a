"""LSTM, GRU and plain recurrences unrolled over their steps.

The formulas and the order of the gates are those of https://onnx.ai/onnx/operators/onnx__LSTM.html, __GRU and __RNN.
What the input adds to the gates is one product for all steps, outside the loop.
"""

from __future__ import annotations

from typing import Callable, Mapping, Optional

import numpy as np

from ..errors import NoGradientError
from .node import Array, Builder, Node, Shape

_Step = Callable[[str, tuple[str, ...]], tuple[str, ...]]


def lstm(b: Builder, node: Node, shapes: Mapping[str, Shape]) -> tuple[str, ...]:
    """All hidden states ``(steps, directions, batch, hidden)``, the last ones, and the last cell states."""
    if node.input(7) or node.get("input_forget", 0) or node.get("clip"):
        raise NoGradientError("LSTM", "has peepholes, coupled gates or a clip, for which there is no gradient here")
    names = _activations(node, ["Sigmoid", "Tanh", "Tanh"], 3)

    def cell(direction: int, R: str, _: Optional[Array]) -> _Step:
        f, g, h = names[direction]

        def step(x: str, state: tuple[str, ...]) -> tuple[str, ...]:
            gates = b.node("Add", x, b.node("MatMul", state[0], R))
            i, o, forget, new = b.several("Split", (gates,), 4, axis=1, **_parts(b, 4))
            kept = b.node("Mul", b.node(f, forget), state[1])
            c = b.node("Add", kept, b.node("Mul", b.node(f, i), b.node(g, new)))
            return b.node("Mul", b.node(f, o), b.node(h, c)), c

        return step

    return _unrolled(b, node, shapes, cell, 2)


def gru(b: Builder, node: Node, shapes: Mapping[str, Shape]) -> tuple[str, ...]:
    """All hidden states ``(steps, directions, batch, hidden)`` and the last ones."""
    if node.get("clip"):
        raise NoGradientError("GRU", "has a clip, for which there is no gradient here")
    names = _activations(node, ["Sigmoid", "Tanh"], 2)
    hidden = int(node.get("hidden_size"))
    before = not node.get("linear_before_reset", 0)

    def cell(direction: int, R: str, bias: Optional[Array]) -> _Step:
        f, g = names[direction]
        whole = b.constants[R]
        kind = whole.dtype
        gates_R, new_R = b.constant(whole[:, : 2 * hidden].copy()), b.constant(whole[:, 2 * hidden :].copy())
        own = np.zeros(3 * hidden, kind) if bias is None else bias
        gates_bias, new_bias = b.constant(own[: 2 * hidden].copy()), b.constant(own[2 * hidden :].copy())

        def step(x: str, state: tuple[str, ...]) -> tuple[str, ...]:
            h = state[0]
            to_gates, to_new = b.cut(x, 1, 0, 2 * hidden), b.cut(x, 1, 2 * hidden, 3 * hidden)
            pushed = b.node("Add", b.node("MatMul", h, gates_R), gates_bias)
            z, r = b.several("Split", (b.node(f, b.node("Add", to_gates, pushed)),), 2, axis=1, **_parts(b, 2))
            if before:
                own_part = b.node("Add", b.node("MatMul", b.node("Mul", r, h), new_R), new_bias)
            else:
                own_part = b.node("Mul", r, b.node("Add", b.node("MatMul", h, new_R), new_bias))
            n = b.node(g, b.node("Add", to_new, own_part))
            return (b.node("Add", n, b.node("Mul", z, b.node("Sub", h, n))),)

        return step

    return _unrolled(b, node, shapes, cell, 1)


def rnn(b: Builder, node: Node, shapes: Mapping[str, Shape]) -> tuple[str, ...]:
    """All hidden states ``(steps, directions, batch, hidden)`` and the last ones."""
    if node.get("clip"):
        raise NoGradientError("RNN", "has a clip, for which there is no gradient here")
    names = _activations(node, ["Tanh"], 1)

    def cell(direction: int, R: str, _: Optional[Array]) -> _Step:
        def step(x: str, state: tuple[str, ...]) -> tuple[str, ...]:
            return (b.node(names[direction][0], b.node("Add", x, b.node("MatMul", state[0], R))),)

        return step

    return _unrolled(b, node, shapes, cell, 1)


def _parts(b: Builder, count: int) -> dict[str, int]:
    return {"num_outputs": count} if b.opset >= 18 else {}


def _activations(node: Node, default: list[str], count: int) -> list[list[str]]:
    directions = 2 if node.get("direction", "forward") == "bidirectional" else 1
    given = [a.decode() if isinstance(a, bytes) else a for a in node.get("activations", default * directions)]
    unknown = [name for name in given if name.capitalize() not in ("Sigmoid", "Tanh", "Relu")]
    if unknown:
        raise NoGradientError(node.op, f"with the activation {unknown[0]} has no gradient here")
    given = [name.capitalize() for name in given]
    return [given[i * count : (i + 1) * count] for i in range(directions)]


def _unrolled(
    b: Builder, node: Node, shapes: Mapping[str, Shape], cell: Callable[..., _Step], states: int
) -> tuple[str, ...]:
    x, w, r = node.inputs[:3]
    if w not in b.constants or r not in b.constants or (node.input(3) and node.inputs[3] not in b.constants):
        raise NoGradientError(node.op, "has weights that are computed, for which there is no gradient here")
    if node.input(4):  # lengths of the series: only where all are whole
        lengths = b.constants.get(node.inputs[4])
        if lengths is None or (lengths != shapes[x][1 if node.get("layout", 0) else 0]).any():
            raise NoGradientError(node.op, "has series of several lengths, for which there is no gradient here")
    if node.get("layout", 0):
        raise NoGradientError(node.op, "has the batch first, for which there is no gradient here")
    steps, batch, width = shapes[x]
    W, R = b.constants[w], b.constants[r]
    hidden = R.shape[2]
    direction = node.get("direction", "forward")
    outputs: list[list[str]] = []
    lasts: list[tuple[str, ...]] = []
    rows = b.reshape(x, (steps * batch, width))
    for d in range(len(W)):
        bias = b.constants[node.inputs[3]][d] if node.input(3) else None
        wide = W[d].shape[0]
        start = np.zeros(wide, W.dtype) if bias is None else bias[:wide]
        own = None if bias is None else bias[wide:]
        if own is not None and node.op != "GRU":  # a GRU may reset what its own bias adds
            start = start + own
        added = b.node("Gemm", rows, b.constant(W[d].T.copy()), b.constant(start.copy()))
        sliced = b.reshape(added, (steps, batch, wide))
        each = b.several("Split", (sliced,), steps, axis=0, **_parts(b, steps))
        step = cell(d, b.constant(R[d].T.copy()), own)
        state = tuple(_initial(b, node.input(5 + i), d, batch, hidden, W.dtype) for i in range(states))
        found = [""] * steps
        backward = direction == "reverse" or d == 1
        for t in reversed(range(steps)) if backward else range(steps):
            state = step(b.reshape(each[t], (batch, wide)), state)
            found[t] = state[0]
        outputs.append([b.reshape(name, (1, 1, batch, hidden)) for name in found])
        lasts.append(tuple(b.reshape(name, (1, batch, hidden)) for name in state))
    joined = [b.node("Concat", *series, axis=0) for series in outputs]
    whole = joined[0] if len(joined) == 1 else b.node("Concat", *joined, axis=1)
    ends = [items[0] if len(items) == 1 else b.node("Concat", *items, axis=0) for items in zip(*lasts)]
    return (whole, *ends)


def _initial(b: Builder, name: str, direction: int, batch: int, hidden: int, kind: object) -> str:
    if not name:
        return b.constant(np.zeros((batch, hidden), kind))  # type: ignore[call-overload]
    return b.reshape(b.cut(name, 0, direction, direction + 1), (batch, hidden))
