"""DeepLIFT with the rescale rule: differences from a reference are handed back, and add up exactly.

Shrikumar, Greenside & Kundaje 2017, arXiv:1704.02685. A function of one input multiplies by the slope of its chord;
a product of two shares its change by their Shapley values, which for two factors are the means over both orders.
"""

from __future__ import annotations

from typing import Callable, Mapping, Optional, Sequence

from ..rules import GRADIENT, Adjoints, Rule, Step
from ..rules.elementwise import SLOPES
from ..rules.linear import linear_in_one, matmul_with
from ..rules.pooling import unpooled
from ..rules.reduction import kept, reduced_axes, shares, winners
from ..walk import Mode

_Put = Callable[[str, str], str]  # a tensor, and what goes to where its maxima are

_SMALL = 1e-6  # below this change of an input the slope stands for the chord
#: Of straight pieces: their chord is between their slopes however small the change, and theirs alone adds up at a bend.
_PIECES = ("Relu", "LeakyRelu", "PRelu", "Abs", "Clip", "HardSigmoid")
_STEEP = ("Log", "Sqrt", "Reciprocal", "Pow")  # bend by the input's own size: near zero no change is small by itself


def _difference(s: Step, name: str) -> str:
    return s.b.node("Sub", name, s.ref(name))


def _is_none(s: Step, change: str) -> str:
    return s.b.node("Equal", change, s.number(0))


def _is_small(s: Step, change: str) -> str:
    return s.b.node("Less", s.b.node("Abs", change), s.number(_SMALL))


def _rescale(s: Step) -> Adjoints:
    """A function of each element of one input."""
    change = _difference(s, s.x)
    small = _is_none(s, change) if s.node.op in _PIECES else _is_small(s, change)
    if s.node.op in _STEEP:
        least = s.b.scaled(s.b.node("Abs", s.x), _SMALL, s.type(s.x))
        small = s.b.node("And", small, s.b.node("LessOrEqual", s.b.node("Abs", change), least))
    chord = s.b.node("Div", _difference(s, s.y), change)
    if s.node.op == "Relu":
        slope = s.b.node("Where", small, s.b.step(s.y, s.type(s.x)), chord)
        return [s.b.node("Mul", s.signal, slope)]
    (tangent,) = GRADIENT[s.node.op](s)[:1]
    return [s.b.node("Where", small, str(tangent), s.b.node("Mul", s.signal, chord))]


def _half(s: Step, a: str, b: str) -> str:
    return s.b.scaled(s.b.node("Add", a, b), 0.5, s.type(s.x))


def _mul(s: Step) -> Adjoints:
    a, b = s.node.inputs
    if not (s.wants(0) and s.wants(1)):
        return GRADIENT["Mul"](s)
    return [
        s.back(0, s.b.node("Mul", s.signal, _half(s, b, s.ref(b)))),
        s.back(1, s.b.node("Mul", s.signal, _half(s, a, s.ref(a)))),
    ]


def _div(s: Step) -> Adjoints:
    """Of ``q = a / b`` the change is ``(da - q_ db) / b_`` exactly, with means ``b_`` and ``q_`` of both inputs.

    What cannot be, such as this numerator over the reference's denominator, does not come into it: of entropies it may
    be 10^30 times as large as both quotients. Where the denominators differ in sign their mean may be zero; there the
    quotient is the product of ``a`` and ``1 / b``, whose chord is ``-1 / (b b0)``.
    """
    a, b = s.node.inputs
    if not s.wants(1):
        return GRADIENT["Div"](s)
    t = s.type(s.x)
    apart = s.b.node("Not", s.b.node("Equal", s.b.node("Sign", b), s.b.node("Sign", s.ref(b))))
    one = s.b.constant(1, t)
    there, here = (s.b.node("Where", apart, x, one) for x in (s.ref(b), b))  # so that neither way makes 0 / 0
    middle = s.b.node("Where", apart, one, _half(s, b, s.ref(b)))
    found: list[Optional[str]] = [None, None]
    if s.wants(0):
        crossed = _half(s, s.b.node("Reciprocal", here), s.b.node("Reciprocal", there))
        inverse = s.b.node("Where", apart, crossed, s.b.node("Reciprocal", middle))
        found[0] = s.back(0, s.b.node("Mul", s.signal, inverse))
    crossed = s.b.node("Div", _half(s, a, s.ref(a)), s.b.node("Mul", here, there))
    slope = s.b.node("Where", apart, crossed, s.b.node("Div", _half(s, s.y, s.ref(s.y)), middle))
    found[1] = s.back(1, s.b.node("Neg", s.b.node("Mul", s.signal, slope)))
    return found


def _matmul(s: Step) -> Adjoints:
    a, b = s.node.inputs
    if not (s.wants(0) and s.wants(1)):
        return GRADIENT["MatMul"](s)
    return matmul_with(s, s.signal, _half(s, a, s.ref(a)), _half(s, b, s.ref(b)))


def _extreme(s: Step) -> Adjoints:
    """Max and Min of two: each takes the mean of its change beside the other's two values."""
    if len(s.node.inputs) != 2:
        return GRADIENT[s.node.op](s)
    a, b = s.node.inputs
    first = s.b.node(s.node.op, a, s.ref(b))
    second = s.b.node(s.node.op, s.ref(a), b)
    whole, rest = _difference(s, s.y), s.b.node("Sub", first, second)
    gradients = GRADIENT[s.node.op](s)
    found: list[Optional[str]] = [None, None]
    for i, (name, op) in enumerate(((a, "Add"), (b, "Sub"))):
        if not s.wants(i):
            continue
        share = s.b.scaled(s.b.node(op, whole, rest), 0.5, s.type(s.x))
        change = _difference(s, name)
        chord = s.back(i, s.b.node("Mul", s.signal, s.b.node("Div", share, change)))
        found[i] = s.b.node("Where", _is_none(s, change), str(gradients[i]), chord)
    return found


def _max_pool(s: Step) -> Adjoints:
    """The rise to the larger of both maxima goes to this input's maximum, the fall from it to the reference's."""

    def put(x: str, g: str) -> str:
        return unpooled(s, x, g)

    return [_maximum(s, put, put)]


def _reduce(s: Step) -> Adjoints:
    def put(y: str) -> _Put:
        return lambda x, g: winners(s, x, y, g)

    return [_maximum(s, put(s.y), put(s.ref(s.y)))]


def _maximum(s: Step, here: _Put, there: _Put) -> str:
    y, y0 = s.y, s.ref(s.y)
    least = s.node.op == "ReduceMin"
    top = s.b.node("Min" if least else "Max", y, y0)
    rise = here(s.x, s.b.node("Mul", s.signal, s.b.node("Sub", top, y0)))
    fall = there(s.ref(s.x), s.b.node("Mul", s.signal, s.b.node("Sub", y, top)))
    change = _difference(s, s.x)
    chord = s.b.node("Div", s.b.node("Add", rise, fall), change)
    (tangent,) = GRADIENT[s.node.op](s)[:1]
    return s.b.node("Where", _is_small(s, change), str(tangent), chord)


def _softmax(s: Step) -> Adjoints:
    """Softmax is ``exp(x - L)`` with ``L = log sum exp x``, and LogSoftmax ``x - L``.

    ``L`` changes by ``w . dx`` but for a rest, ``w`` the mean of both softmaxes (the trapezium rule); the rest is
    shared in proportion to the changes ``dx``. No factor is larger than a few, however far apart the scores are: of
    ``e / sum e`` each factor may be 10^13 times as large as the quotient.
    """
    axis = [int(s.node.get("axis", -1))]
    b, x0 = s.b, s.ref(s.x)
    change = _difference(s, s.x)
    logs, logs0 = (b.node("LogSoftmax", x, axis=axis[0]) for x in (s.x, x0))
    p, p0 = b.node("Exp", logs), b.node("Exp", logs0)
    if s.node.op == "LogSoftmax":
        signal = s.signal
    else:
        along = b.node("Sub", logs, logs0)
        chord = b.node("Where", _is_small(s, along), p, b.node("Div", b.node("Sub", p, p0), along))
        signal = b.node("Mul", s.signal, chord)
    # dx - dL is the same number whatever class it is read from.
    shares = _log_sum_shares(s, change, p, p0, b.node("Sub", logs0, logs), axis)
    total = b.reduce("ReduceSum", signal, axis)
    return [b.node("Sub", signal, b.node("Mul", total, shares))]


def _log_sum_shares(s: Step, change: str, p: str, p0: str, beyond: str, axis: Sequence[int]) -> str:
    """What of the change of ``L = log sum exp x`` each ``x`` makes, for a unit of its own ``change``.

    ``p`` and ``p0`` are the softmax here and there, ``beyond`` is ``dL - dx``.
    """
    b, w = s.b, _half(s, p, p0)
    rest = b.reduce("ReduceSum", b.node("Mul", w, beyond), axis)
    squares = b.reduce("ReduceSum", b.node("Mul", change, change), axis)
    tiny = b.node("Less", squares, s.number(_SMALL**2))
    slope = b.node("Where", tiny, s.number(0), b.node("Div", rest, squares))
    return b.node("Add", w, b.node("Mul", change, slope))


def _log_sum_exp(s: Step) -> Adjoints:
    """As in a softmax, alone."""
    x0, y0 = s.ref(s.x), s.ref(s.y)
    change = _difference(s, s.x)
    beyond = s.b.node("Sub", s.b.node("Sub", kept(s, s.y), kept(s, y0)), change)
    found = _log_sum_shares(s, change, shares(s, s.x, s.y), shares(s, x0, y0), beyond, reduced_axes(s))
    return [s.b.node("Mul", kept(s, s.signal), found)]


def _where(s: Step) -> Adjoints:
    """Where: if the choice depends on the input, its branches share the change where the reference chose otherwise."""
    chosen = GRADIENT["Where"](s)
    if s.x in s.network.constants:
        return chosen
    b, wanted = s.b, [i for i in (1, 2) if s.wants(i)]
    mark = s.b.node("Xor", s.x, s.ref(s.x, always=True))
    share = b.scaled(b.node("Mul", s.signal, _difference(s, s.y)), 1 / len(wanted), s.type(s.y))
    found: list[Optional[str]] = [None, None, None]
    for i in wanted:
        name = s.node.inputs[i]
        zero = b.constant(0, s.type(name))
        change = _difference(s, name)
        small = b.node("Less", b.node("Abs", change), b.constant(_SMALL, s.type(name)))
        other = b.node("Where", mark, share, zero)
        switched = b.node("Where", small, zero, b.node("Div", s.back(i, other), change))
        same = b.node("Where", b.node("Not", mark), s.signal, zero)
        kept = b.node("Where", s.x, same, zero) if i == 1 else b.node("Where", s.x, zero, same)
        found[i] = b.node("Add", s.back(i, kept), switched)
    return found


def _power(s: Step) -> Adjoints:
    return _rescale(s) if s.wants(0) and not s.wants(1) and s.shape(s.x) == s.shape(s.y) else GRADIENT["Pow"](s)


_STRAIGHT = ("Identity", "Neg")
_RULES: Mapping[str, Rule] = {
    **{op: _rescale for op in (*SLOPES, "Clip", "PRelu") if op not in _STRAIGHT},
    "Mul": _mul,
    "Div": _div,
    "MatMul": _matmul,
    "Einsum": lambda s: GRADIENT["Einsum"](linear_in_one(s)),
    "Max": _extreme,
    "Min": _extreme,
    "Pow": _power,
    "Where": _where,
    "MaxPool": _max_pool,
    "GlobalMaxPool": _reduce,
    "ReduceMax": _reduce,
    "ReduceMin": _reduce,
    "Softmax": _softmax,
    "LogSoftmax": _softmax,
    "ReduceLogSumExp": _log_sum_exp,
}

DEEPLIFT = Mode("deeplift", _RULES, paired=True)
