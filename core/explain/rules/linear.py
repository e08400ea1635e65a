"""Products of matrices."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ...errors import NoGradientError
from ..node import Shape
from .step import Adjoints, Step


def gemm(s: Step) -> Adjoints:
    """``alpha A' B' + beta C``; a prime transposes where the attribute says so."""
    g, alpha = s.signal, float(s.node.get("alpha", 1.0))
    turned_a, turned_b = int(s.node.get("transA", 0)), int(s.node.get("transB", 0))
    found: list[Optional[str]] = [None, None, None]
    a, b = s.node.inputs[:2]
    if s.wants(0):
        left, right = (b, g) if turned_a else (g, b)
        found[0] = s.b.node(
            "Gemm",
            left,
            right,
            alpha=alpha,
            transA=turned_b if turned_a else 0,
            transB=1 if turned_a else 1 - turned_b,
        )
    if s.wants(1):
        left, right = (g, a) if turned_b else (a, g)
        found[1] = s.b.node(
            "Gemm",
            left,
            right,
            alpha=alpha,
            transA=1 if turned_b else 1 - turned_a,
            transB=turned_a if turned_b else 0,
        )
    if s.wants(2):
        found[2] = s.back(2, s.b.scaled(g, float(s.node.get("beta", 1.0)), s.type(s.x)))
    return found


def matmul(s: Step) -> Adjoints:
    """MatMul, batches broadcast."""
    return matmul_with(s, s.signal, s.node.inputs[0], s.node.inputs[1])


def matmul_with(s: Step, g: str, a: str, b: str) -> Adjoints:
    """``g`` taken back through MatMul, with tensors ``a`` and ``b`` in the place of its inputs."""
    first, second = s.shape(s.node.inputs[0]), s.shape(s.node.inputs[1])
    wide_a = (1, *first) if len(first) == 1 else first
    wide_b = (*second, 1) if len(second) == 1 else second
    batch = np.broadcast_shapes(wide_a[:-2], wide_b[:-2])
    if len(first) == 1 or len(second) == 1:
        g = s.b.reshape(g, (*batch, wide_a[-2], wide_b[-1]))
        a = s.b.reshape(a, wide_a) if len(first) == 1 else a
        b = s.b.reshape(b, wide_b) if len(second) == 1 else b
    found: list[Optional[str]] = [None, None]
    if s.wants(0):
        d = s.b.node("MatMul", g, _turned(s, b, wide_b))
        d = s.b.unbroadcast(d, (*batch, *wide_a[-2:]), wide_a)
        found[0] = s.b.reshape(d, first) if len(first) == 1 else d
    if s.wants(1):
        d = s.b.node("MatMul", _turned(s, a, wide_a), g)
        d = s.b.unbroadcast(d, (*batch, *wide_b[-2:]), wide_b)
        found[1] = s.b.reshape(d, second) if len(second) == 1 else d
    return found


def _turned(s: Step, x: str, shape: Shape) -> str:
    constant = s.network.constants.get(x)
    if constant is not None:
        return s.b.constant(np.ascontiguousarray(np.swapaxes(constant, -1, -2)))
    rank = len(shape)
    return s.b.node("Transpose", x, perm=[*range(rank - 2), rank - 1, rank - 2])


def einsum(s: Step) -> Adjoints:
    """Einsum: each input from the output and all other inputs, by the equation turned around."""
    before, arrow, out = str(s.node.get("equation")).replace(" ", "").partition("->")
    terms = before.split(",")
    if not arrow:  # what stands once, in the order of the alphabet
        out = "".join(sorted(letter for letter in set(before) - {","} if before.count(letter) == 1))
    if "." in before or any(len(set(term)) < len(term) for term in (*terms, out)):
        raise NoGradientError("Einsum", f"with the equation {before}{arrow}{out} has no gradient here")
    sizes: dict[str, set[int]] = {}
    for term, name in zip((*terms, out), (*s.node.inputs, s.y)):
        for letter, n in zip(term, s.shape(name)):
            sizes.setdefault(letter, set()).add(n)
    if any(len(lengths) > 1 for lengths in sizes.values()):
        raise NoGradientError("Einsum", "repeats an axis of one element, for which there is no gradient here")
    found: list[Optional[str]] = []
    for i, term in enumerate(terms):
        if not s.wants(i):
            found.append(None)
            continue
        others = [(other, name) for k, (other, name) in enumerate(zip(terms, s.node.inputs)) if k != i]
        known = set(out).union(*(other for other, _ in others))
        kept = "".join(letter for letter in term if letter in known)
        equation = ",".join([out, *(other for other, _ in others)]) + "->" + kept
        d = s.b.node("Einsum", s.signal, *(name for _, name in others), equation=equation)
        if kept != term:  # summed over alone: each element counted as much
            shape = s.shape(s.node.inputs[i])
            d = s.b.reshape(d, [n if letter in known else 1 for letter, n in zip(term, shape)])
            d = s.b.node("Expand", d, s.b.integers(*shape))
        found.append(d)
    return found


def linear_in_one(s: Step) -> Step:
    """The step, where only one of its inputs depends on the network's input; `NoGradientError` where more do."""
    if sum(s.wants(i) for i in range(len(s.node.inputs))) > 1:
        raise NoGradientError(s.node.op, "multiplies two tensors that depend on the input, which this method cannot")
    return s
