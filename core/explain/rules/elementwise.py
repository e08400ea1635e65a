"""Functions of each element alone, and arithmetic with broadcasting."""

from __future__ import annotations

import math
from typing import Any, Callable, Mapping, Optional

import numpy as np

from ...errors import NoGradientError
from ..node import Builder
from .step import Adjoints, Step

#: Makes the adjoint of the input: builder, input, output, adjoint of the output, attributes by name, type.
Slope = Callable[[Builder, str, str, str, Mapping[str, Any], Any], str]


def of(slope: Slope) -> Callable[[Step], Adjoints]:
    """The rule of a function of each element of one input."""

    def rule(s: Step) -> Adjoints:
        return [slope(s.b, s.x, s.y, s.signal, s.node.attributes, np.dtype(s.type(s.x)))]

    return rule


def _relu(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    return b.node("Mul", g, b.step(y, t))


def _leaky(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    alpha = float(at.get("alpha", 0.01))
    slope = b.node("Add", b.scaled(b.step(x, t), 1 - alpha, t), b.constant(alpha, t))
    return b.node("Mul", g, slope)


def _thresholded(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    return b.node("Mul", g, b.step(b.node("Sub", x, b.constant(at.get("alpha", 1.0), t)), t))


def _negative_branch(b: Builder, x: str, g: str, slope: str, positive: float, t: Any) -> str:
    """``positive`` where ``x`` is above zero, ``slope`` elsewhere."""
    above = b.node("Greater", x, b.constant(0, t))
    return b.node("Mul", g, b.node("Where", above, b.constant(positive, t), slope))


def _elu(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    slope = b.node("Add", y, b.constant(at.get("alpha", 1.0), t))
    return _negative_branch(b, x, g, slope, 1.0, t)


def _selu(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    alpha, gamma = at.get("alpha", 1.67326319217681884765625), at.get("gamma", 1.05070102214813232421875)
    return _negative_branch(b, x, g, b.node("Add", y, b.constant(alpha * gamma, t)), gamma, t)


def _celu(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    scale = b.constant(1.0 / float(at.get("alpha", 1.0)), t)
    return _negative_branch(b, x, g, b.node("Exp", b.node("Mul", b.node("Min", x, b.constant(0, t)), scale)), 1.0, t)


def _sigmoid(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    return b.node("Mul", b.node("Mul", g, y), b.node("Sub", b.constant(1, t), y))


def _hard_sigmoid(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    inside = b.node("Mul", b.step(y, t), b.step(b.node("Sub", b.constant(1, t), y), t))
    return b.node("Mul", g, b.scaled(inside, float(at.get("alpha", 0.2)), t))


def _hard_swish(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    # x h(x), with h' = 1/6 where h is between its bounds.
    h = b.node("HardSigmoid", x, alpha=1 / 6, beta=0.5)
    inside = b.node("Mul", b.step(h, t), b.step(b.node("Sub", b.constant(1, t), h), t))
    slope = b.node("Add", h, b.node("Mul", b.scaled(x, 1 / 6, t), inside))
    return b.node("Mul", g, slope)


def _swish(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    alpha = float(at.get("alpha", 1.0))
    p = b.node("Sigmoid", b.scaled(x, alpha, t))
    rest = b.node("Sub", b.constant(1, t), p)
    return b.node("Mul", g, b.node("Add", p, b.node("Mul", b.scaled(y, alpha, t), rest)))


def _tanh(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    return b.node("Mul", g, b.node("Sub", b.constant(1, t), b.node("Mul", y, y)))


def _softplus(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    return b.node("Mul", g, b.node("Sigmoid", x))


def _softsign(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    size = b.node("Add", b.node("Abs", x), b.constant(1, t))
    return b.node("Div", g, b.node("Mul", size, size))


def _mish(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    p, u = b.node("Sigmoid", x), b.node("Tanh", b.node("Softplus", x))
    rest = b.node("Sub", b.constant(1, t), b.node("Mul", u, u))
    return b.node("Mul", g, b.node("Add", u, b.node("Mul", b.node("Mul", x, p), rest)))


def _erf(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    bell = b.node("Exp", b.node("Neg", b.node("Mul", x, x)))
    return b.node("Mul", g, b.scaled(bell, 2 / math.sqrt(math.pi), t))


def _gelu(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    square = b.node("Mul", x, x)
    if at.get("approximate", "none") == "tanh":
        c = math.sqrt(2 / math.pi)
        inner = b.node("Mul", b.scaled(x, c, t), b.node("Add", b.scaled(square, 0.044715, t), b.constant(1, t)))
        u = b.node("Tanh", inner)
        inner_slope = b.node("Add", b.scaled(square, 3 * 0.044715 * c, t), b.constant(c, t))
        bend = b.node("Mul", b.node("Mul", x, inner_slope), b.node("Sub", b.constant(1, t), b.node("Mul", u, u)))
        slope = b.scaled(b.node("Add", b.node("Add", u, b.constant(1, t)), bend), 0.5, t)
        return b.node("Mul", g, slope)
    p = b.scaled(b.node("Add", b.node("Erf", b.scaled(x, math.sqrt(0.5), t)), b.constant(1, t)), 0.5, t)
    density = b.scaled(b.node("Exp", b.scaled(square, -0.5, t)), 1 / math.sqrt(2 * math.pi), t)
    return b.node("Mul", g, b.node("Add", p, b.node("Mul", x, density)))


def _reciprocal(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    return b.node("Neg", b.node("Mul", g, b.node("Mul", y, y)))


def _sqrt(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
    # None at zero, as of distances to a place itself: there the slope is infinite, times a signal of zero.
    inverse = b.node("Div", b.constant(0.5, t), y)
    return b.node("Mul", g, b.node("Where", b.node("Greater", y, b.constant(0, t)), inverse, b.constant(0, t)))


def _inverse_root(sign: float, offset: float) -> Slope:
    """``1 / sqrt(offset + sign x^2)``."""

    def slope(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
        inside = b.node("Add", b.scaled(b.node("Mul", x, x), sign, t), b.constant(offset, t))
        return b.node("Div", g, b.node("Sqrt", inside))

    return slope


def _times(op: str, factor: float = 1.0) -> Slope:
    """``factor`` times another function of the input."""

    def slope(b: Builder, x: str, y: str, g: str, at: Mapping[str, Any], t: Any) -> str:
        return b.node("Mul", g, b.scaled(b.node(op, x), factor, t))

    return slope


SLOPES: Mapping[str, Slope] = {
    "Relu": _relu,
    "LeakyRelu": _leaky,
    "ThresholdedRelu": _thresholded,
    "Elu": _elu,
    "Selu": _selu,
    "Celu": _celu,
    "Sigmoid": _sigmoid,
    "HardSigmoid": _hard_sigmoid,
    "HardSwish": _hard_swish,
    "Swish": _swish,
    "Tanh": _tanh,
    "Softplus": _softplus,
    "Softsign": _softsign,
    "Mish": _mish,
    "Erf": _erf,
    "Gelu": _gelu,
    "Reciprocal": _reciprocal,
    "Sqrt": _sqrt,
    "Exp": lambda b, x, y, g, at, t: b.node("Mul", g, y),
    "Log": lambda b, x, y, g, at, t: b.node("Div", g, x),
    "Neg": lambda b, x, y, g, at, t: b.node("Neg", g),
    "Abs": _times("Sign"),
    "Sin": _times("Cos"),
    "Cos": _times("Sin", -1.0),
    "Sinh": _times("Cosh"),
    "Cosh": _times("Sinh"),
    "Tan": lambda b, x, y, g, at, t: b.node("Mul", g, b.node("Add", b.node("Mul", y, y), b.constant(1, t))),
    "Asin": _inverse_root(-1.0, 1.0),
    "Acos": lambda b, x, y, g, at, t: b.node("Neg", _inverse_root(-1.0, 1.0)(b, x, y, g, at, t)),
    "Asinh": _inverse_root(1.0, 1.0),
    "Acosh": _inverse_root(1.0, -1.0),
    "Atan": lambda b, x, y, g, at, t: b.node("Div", g, b.node("Add", b.node("Mul", x, x), b.constant(1, t))),
    "Atanh": lambda b, x, y, g, at, t: b.node("Div", g, b.node("Sub", b.constant(1, t), b.node("Mul", x, x))),
    "Identity": lambda b, x, y, g, at, t: g,
    "Shrink": lambda b, x, y, g, at, t: b.node(
        "Mul", g, b.step(b.node("Sub", b.node("Abs", x), b.constant(at.get("lambd", 0.5), t)), t)
    ),
}


def dropout(s: Step) -> Adjoints:
    """Dropout as networks are used: all of it passes."""
    training = s.value(2)
    if s.node.input(2) and (training is None or training.any()):
        raise NoGradientError("Dropout", "is in its training mode, where it has no gradient here")
    return [s.signal]


def prelu(s: Step) -> Adjoints:
    """PRelu: a slope of its own, which may be a channel's, below zero."""
    above = s.b.node("Greater", s.x, s.number(0))
    found: list[Optional[str]] = [s.b.node("Where", above, s.signal, s.b.node("Mul", s.signal, s.node.inputs[1]))]
    if s.wants(1):
        below = s.b.node("Where", above, s.number(0), s.b.node("Mul", s.signal, s.x))
        found.append(s.back(1, below))
    return found


def clip(s: Step) -> Adjoints:
    """Clip: one strictly between the bounds, which are constants."""
    low, high, t = s.value(1), s.value(2), s.type(s.x)
    gate = s.signal
    if s.node.input(1):
        above = s.b.step(s.y, t) if low is not None and not low.any() else _past(s, s.y, s.node.inputs[1])
        gate = s.b.node("Mul", gate, above)
    if s.node.input(2):
        below = _past(s, s.node.inputs[2], s.y) if high is None else _below(s, float(high))
        gate = s.b.node("Mul", gate, below)
    return [gate]


def _past(s: Step, more: str, less: str) -> str:
    return s.b.step(s.b.node("Sub", more, less), s.type(s.x))


def _below(s: Step, bound: float) -> str:
    """One where the output is below ``bound``: in one pass, since a power of two as a slope rounds nothing."""
    t = np.dtype(s.type(s.x))
    if t != np.float32 or not 1e-30 < abs(bound) < math.inf:
        return _past(s, s.b.constant(bound, t), s.y)
    slope = 2.0 ** (25 - math.floor(math.log2(abs(bound))))
    return s.b.node("HardSigmoid", s.y, alpha=-slope, beta=bound * slope)


def cast(s: Step) -> Adjoints:
    """Cast between floating-point types."""
    return [s.b.cast(s.signal, s.type(s.x))]


def add(s: Step) -> Adjoints:
    """Add and Sum."""
    return [s.back(i, s.signal) if s.wants(i) else None for i in range(len(s.node.inputs))]


def mean(s: Step) -> Adjoints:
    """Mean of several tensors."""
    g = s.b.scaled(s.signal, 1 / len(s.node.inputs), s.type(s.x))
    return [s.back(i, g) if s.wants(i) else None for i in range(len(s.node.inputs))]


def sub(s: Step) -> Adjoints:
    """Sub."""
    return [
        s.back(0, s.signal) if s.wants(0) else None,
        s.back(1, s.b.node("Neg", s.signal)) if s.wants(1) else None,
    ]


def mul(s: Step) -> Adjoints:
    """Mul."""
    a, b = s.node.inputs
    return [
        s.back(0, s.b.node("Mul", s.signal, b)) if s.wants(0) else None,
        s.back(1, s.b.node("Mul", s.signal, a)) if s.wants(1) else None,
    ]


def div(s: Step) -> Adjoints:
    """Div."""
    over = s.b.node("Div", s.signal, s.node.inputs[1])
    return [
        s.back(0, over) if s.wants(0) else None,
        s.back(1, s.b.node("Neg", s.b.node("Mul", over, s.y))) if s.wants(1) else None,
    ]


def power(s: Step) -> Adjoints:
    """Pow: ``b x^(b - 1)`` and ``x^b log x``."""
    x, exponent = s.node.inputs
    t, kind = s.type(x), s.type(exponent)
    found: list[Optional[str]] = [None, None]
    if s.wants(0):
        as_x = exponent if kind == t else s.b.cast(exponent, t)
        less = s.b.node("Pow", x, s.b.node("Sub", exponent, s.b.constant(1, kind)))
        found[0] = s.back(0, s.b.node("Mul", s.signal, s.b.node("Mul", less, as_x)))
    if s.wants(1):
        found[1] = s.back(1, s.b.node("Mul", s.signal, s.b.node("Mul", s.y, s.b.node("Log", x))))
    return found


def where(s: Step) -> Adjoints:
    """Where: to the one that was chosen."""
    condition, zero = s.x, s.b.constant(0, s.type(s.y))
    return [
        None,
        s.back(1, s.b.node("Where", condition, s.signal, zero)) if s.wants(1) else None,
        s.back(2, s.b.node("Where", condition, zero, s.signal)) if s.wants(2) else None,
    ]


def extreme(s: Step) -> Adjoints:
    """Max and Min of several tensors: to the one that won, shared among equals that depend on the input."""
    wanted = [i for i in range(len(s.node.inputs)) if s.wants(i)]
    t = s.type(s.y)
    gates = {i: s.b.cast(s.b.node("Equal", s.node.inputs[i], s.y), t) for i in wanted}
    g = s.signal
    if len(wanted) > 1:
        shared = s.b.node("Max", s.b.total(list(gates.values())), s.b.constant(1, t))
        g = s.b.node("Div", g, shared)
    return [s.back(i, s.b.node("Mul", g, gates[i])) if i in gates else None for i in range(len(s.node.inputs))]


def modulo(s: Step) -> Adjoints:
    """Mod by a constant."""
    s.needed(1, "divisors")
    return [s.back(0, s.signal)]
