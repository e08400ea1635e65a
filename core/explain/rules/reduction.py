"""Reductions over axes, and sums along them."""

from __future__ import annotations

import numpy as np

from ..lower import axes_of
from .step import Adjoints, Step


def kept(s: Step, name: str) -> str:
    """A tensor of the output's shape with the reduced axes as ones."""
    shape = s.shape(s.x)
    axes = reduced_axes(s)
    wanted = tuple(1 if i in axes else n for i, n in enumerate(shape))
    return name if s.shape(s.y) == wanted else s.b.reshape(name, wanted)


def reduced_axes(s: Step) -> list[int]:
    """The axes that are reduced; all but the first two for a global pooling."""
    if s.node.op == "GlobalMaxPool":
        return list(range(2, len(s.shape(s.x))))
    if s.node.input(1):
        s.needed(1, "axes")
    return axes_of(s.node, s.network.constants, len(s.shape(s.x)))


def total(s: Step) -> Adjoints:
    """ReduceSum."""
    return [s.b.node("Expand", kept(s, s.signal), s.b.integers(*s.shape(s.x)))]


def mean(s: Step) -> Adjoints:
    """ReduceMean."""
    count = np.prod([s.shape(s.x)[a] for a in reduced_axes(s)])
    g = s.b.scaled(kept(s, s.signal), 1 / float(count), s.type(s.x))
    return [s.b.node("Expand", g, s.b.integers(*s.shape(s.x)))]


def extreme(s: Step) -> Adjoints:
    """ReduceMax, ReduceMin, GlobalMaxPool: shared among equals."""
    return [winners(s, s.x, s.y, s.signal)]


def winners(s: Step, x: str, y: str, g: str) -> str:
    """``g`` shared among the elements of ``x`` that equal the reduced ``y``."""
    won = s.b.cast(s.b.node("Equal", x, kept(s, y)), s.type(s.x))
    count = s.b.reduce("ReduceSum", won, reduced_axes(s))
    return s.b.node("Mul", won, s.b.node("Div", kept(s, g), count))


def log_sum_exp(s: Step) -> Adjoints:
    """ReduceLogSumExp: shared by the softmax over what is summed."""
    return [s.b.node("Mul", kept(s, s.signal), shares(s, s.x, s.y))]


def shares(s: Step, x: str, y: str) -> str:
    """The softmax of ``x`` over the axes that the logarithm of a sum of powers ``y`` is taken over."""
    return s.b.node("Exp", s.b.node("Sub", x, kept(s, y)))


def product(s: Step) -> Adjoints:
    """ReduceProd, of numbers that are not zero."""
    return [s.b.node("Div", kept(s, s.b.node("Mul", s.signal, s.y)), s.x)]


def cumulative(s: Step) -> Adjoints:
    """CumSum: summed from the other end."""
    options = {"exclusive": int(s.node.get("exclusive", 0)), "reverse": 1 - int(s.node.get("reverse", 0))}
    return [s.b.node("CumSum", s.signal, s.node.inputs[1], **options)]
