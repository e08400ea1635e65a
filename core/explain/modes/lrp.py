"""Layer-wise relevance propagation: the output's value is handed back, layer by layer, and kept in sum.

Bach et al. 2015 (doi:10.1371/journal.pone.0130140) and, for which rule belongs where, Montavon et al. 2019
(doi:10.1007/978-3-030-28954-6_10). For every linear layer ``z = W x`` the relevance of ``x`` is ``x`` times what comes
back through the adjoint for ``R / z``; rules differ in the weights they use.
"""

from __future__ import annotations

from typing import Callable, Optional, Sequence

import numpy as np

from ...errors import NoRuleError, ParameterError
from ..node import Array
from ..rules import GRADIENT, Adjoints, Rule, Step
from ..rules.elementwise import SLOPES
from ..rules.linear import linear_in_one, matmul_with
from ..walk import Mode
from .affine import LAYERS, Affine

EPSILON = 1e-6
_GATES = ("Sigmoid", "HardSigmoid", "Softmax")
_MOVING = ("Reshape", "Transpose", "Squeeze", "Unsqueeze", "Split", "Expand", "Identity", "Cast", "Slice", "Flatten")
_NOT_BELOW_ZERO = ("Relu", "Sigmoid", "HardSigmoid", "Softmax", "Exp", "Abs", "Sqrt", "Softplus")
_KEEP_SIGN = (*_MOVING, "MaxPool", "AveragePool", "GlobalAveragePool", "GlobalMaxPool", "Concat", "Add", "Dropout")
#: Activations that make something of zero, which is then handed to a zero.
_FROM_ZERO = (
    "Sigmoid HardSigmoid Softmax LogSoftmax ReduceLogSumExp Exp Softplus Cos Cosh Acos Log Reciprocal Pow".split()
)
#: What makes kernels of distances and of phases. Zero gives the most there, and what a layer adds to a distance is no
#: share of how near a place is: handed on it grows beyond all bounds where distances are small.
_WITHOUT_RULE = ("Exp", "Sin", "Cos", "Cosh", "Acos")
_LINEAR = "Add Sub Sum Mean AveragePool GlobalAveragePool Resize ReduceSum ReduceMean CumSum".split()

_Part = tuple[str, Array, Optional[Array]]  # an input, and the weights and bias it goes through


def lrp(
    rule: str = "composite",
    gamma: float = 0.25,
    epsilon: float = EPSILON,
    alpha: float = 2.0,
    beta: float = 1.0,
    low: Optional[Array] = None,
    high: Optional[Array] = None,
) -> Mode:
    """The mode of a rule.

    Parameters
    ----------
    rule : ``epsilon``; ``gamma``, ``z_plus`` or ``alpha_beta`` for convolutions with epsilon for the other layers; or
        ``composite``: the box rule for the layer at the input, gamma for further convolutions, epsilon elsewhere
    alpha, beta : weights of what speaks for and against, ``alpha - beta = 1``
    low, high : the least and largest input that can be, for the box rule: numbers or arrays that broadcast to the input

    Raises
    ------
    ParameterError
        The rule is unknown, or its numbers do not fit.

    The mode's rules raise `NoRuleError` where relevance comes to an exponential or a cosine.
    """
    if rule == "composite" and (low is None or high is None):
        raise ParameterError("The composite rule needs the least and the largest input (low, high); give both.")
    if abs(alpha - beta - 1) > 1e-6 or beta < 0:
        raise ParameterError(f"alpha {alpha} and beta {beta} lose or make relevance; alpha - beta must be 1.")
    variants: dict[str, Callable[[Step], Adjoints]] = {
        "epsilon": lambda s: _epsilon(s, epsilon),
        "gamma": lambda s: _gamma(s, gamma, epsilon),
        "z_plus": lambda s: _alpha_beta(s, 1.0, 0.0, epsilon),
        "alpha_beta": lambda s: _alpha_beta(s, alpha, beta, epsilon),
    }
    if rule not in (*variants, "composite"):
        raise ParameterError(f"There is no LRP rule {rule!r}; choose composite, {', '.join(variants)}.")
    chosen = variants["gamma" if rule == "composite" else rule]

    def layer(s: Step) -> Adjoints:
        if not Affine.fits(s):
            return _product(s, epsilon) if s.node.op == "MatMul" else _epsilon(s, epsilon)
        if rule == "composite" and s.x == s.network.input and low is not None and high is not None:
            return _box(s, low, high, epsilon)
        return chosen(s) if s.node.op.startswith("Conv") else _epsilon(s, epsilon)

    rules: dict[str, Rule] = {
        **dict.fromkeys((*SLOPES, "Clip", "PRelu", "Softmax", "LogSoftmax", "Pow", "LRN", "Mod"), _through),
        **dict.fromkeys(_LINEAR, lambda s: _epsilon(s, epsilon)),
        **dict.fromkeys(LAYERS, layer),
        "Einsum": lambda s: _epsilon(linear_in_one(s), epsilon),
        # By the softmax of what is summed (Kauffmann et al. 2022, doi:10.1109/TNNLS.2022.3185901), which is its slope.
        "ReduceLogSumExp": GRADIENT["ReduceLogSumExp"],
        "Mul": lambda s: _product(s, epsilon),
        "Div": lambda s: _product(s, epsilon),
        **dict.fromkeys(_WITHOUT_RULE, _refused),
    }
    bounds = [None if v is None else np.asarray(v).tobytes() for v in (low, high)]
    name = f"lrp {rule} {gamma} {epsilon} {alpha} {beta} {bounds}"
    return Mode(name, rules, relevance=True)


def _through(s: Step) -> Adjoints:
    """An activation: all of it goes to what it was made from."""
    return [s.back(0, s.signal)]


def _refused(s: Step) -> Adjoints:
    raise NoRuleError("Layer-wise relevance", s.node.op, "deeplift, integrated_gradients or group_shapley")


def _epsilon(s: Step, epsilon: float) -> Adjoints:
    quotient = s.b.node("Div", s.signal, _stable(s, s.y, epsilon, s.y))
    back = GRADIENT[s.node.op](Step(s.node, s.b, s.network, [quotient]))
    return [g if g is None else s.b.node("Mul", s.node.inputs[i], g) for i, g in enumerate(back)]


def _gamma(s: Step, gamma: float, epsilon: float) -> Adjoints:
    """Contributions of the output's own sign count ``1 + gamma`` times.

    Of contributions ``c`` to ``z`` those of its sign sum to ``(z + sign(z) sum |c|) / 2``, so that one pass with the
    sizes of weights and inputs does for inputs of both signs.
    """
    f, t, b = Affine(s), s.type(s.x), s.b
    W, c = f.weights, f.bias
    positive = _positive(s, s.x)
    joined = int(s.node.get("group", 1)) == 1  # so that two convolutions can be one
    if _rectified(s) and (positive or joined):
        return [_gamma_above_zero(s, f, gamma, epsilon, positive)]
    # Scaled, so that the output itself need not be. The sum's sign is the output's: in size both add up.
    share = W.dtype.type(gamma / (2 + gamma))
    sizes = share * np.abs(W)
    size = s.x if positive else b.node("Abs", s.x)
    both = f(size, sizes, (0 if c is None else share * np.abs(c)) + np.full(_outputs(s), epsilon, W.dtype))
    shared = b.node("Div", s.signal, b.node("Add", b.node("Abs", s.y), both))
    above = b.node("Mul", shared, b.step(s.y, t))
    below = b.node("Sub", shared, above)
    if not positive:
        first, second = f.back(b.node("Sub", above, below), W), f.back(shared, sizes)
        return [b.node("Add", b.node("Mul", s.x, first), b.node("Mul", size, second))]
    if joined:
        pair = b.node("Concat", above, below, axis=1)
        return [b.node("Mul", s.x, f.back(pair, np.concatenate([sizes + W, sizes - W], f.out_axis)))]
    return [b.node("Mul", s.x, b.node("Add", f.back(above, sizes + W), f.back(below, sizes - W)))]


def _gamma_above_zero(s: Step, f: Affine, gamma: float, epsilon: float, positive: bool) -> str:
    """Where relevance comes back to outputs above zero alone: their own sign is known.

    What lies below zero has no relevance to share, and is only kept off zero. An input of both signs is taken back to
    as its parts above and below zero, side by side.
    """
    b, t, W = s.b, s.type(s.x), f.weights
    kind = W.dtype.type
    c = np.zeros(_outputs(s), W.dtype) if f.bias is None else f.bias
    x, weights, least = s.x, W + kind(gamma) * np.maximum(W, 0), b.constant(epsilon, t)
    rectified = s.network.users[s.y][0]
    if not positive:
        x = b.node("Concat", *_signs(s), axis=1)
        weights = np.concatenate([weights, W + kind(gamma) * np.minimum(W, 0)], 1 - f.out_axis)
    if positive or W[0, 0].size == 1 or s.shape(s.x)[1] <= 8:
        # Twice the inputs cost less than passes over the outputs where they are few, or the kernel is of one pixel.
        z = b.node("Clip", f(x, weights, c + kind(gamma) * np.maximum(c, 0) + kind(epsilon)), least)
    else:
        # What comes back is scaled, so that the output itself need not be.
        weights = weights / kind(1 + gamma / 2)
        share = kind(gamma / (2 + gamma))
        half = f(b.node("Abs", s.x), share * np.abs(W), share * np.abs(c) + kind(epsilon))
        if rectified.op == "Relu":
            z = b.node("Add", rectified.outputs[0], half)
        else:
            z = b.node("Clip", b.node("Add", s.y, half), least)
    found = b.node("Mul", x, f.back(b.node("Div", s.signal, z), weights))
    if positive:
        return found
    count = s.shape(s.x)[1]
    return b.node("Add", *b.several("Split", (found, b.integers(count, count)), 2, axis=1))


def _outputs(s: Step) -> int:
    """The channels that a convolution gives."""
    return s.shape(s.y)[1]


def _alpha_beta(s: Step, alpha: float, beta: float, epsilon: float) -> Adjoints:
    f = Affine(s)
    W, c = f.weights, f.bias
    plus, minus = np.maximum(W, 0), np.minimum(W, 0)
    above, below = _signs(s)
    speaking: list[_Part] = [(above, plus, None if c is None else np.maximum(c, 0))]
    against: list[_Part] = [(above, minus, None if c is None else np.minimum(c, 0))]
    if below:
        speaking.append((below, minus, None))
        against.append((below, plus, None))
    found = s.b.scaled(_shared(s, f, speaking, s.signal, epsilon), alpha, s.type(s.x))
    if not beta:
        return [found]
    return [s.b.node("Sub", found, s.b.scaled(_shared(s, f, against, s.signal, epsilon), beta, s.type(s.x)))]


def _box(s: Step, low: Array, high: Array, epsilon: float) -> Adjoints:
    f, t, shape = Affine(s), s.type(s.x), s.shape(s.x)
    W, c = f.weights, f.bias
    plus, minus = np.maximum(W, 0), np.minimum(W, 0)
    floor, top = (s.b.constant(np.broadcast_to(np.asarray(v, t), shape).copy()) for v in (low, high))
    at_floor = f(floor, plus, None if c is None else np.maximum(c, 0))
    at_top = f(top, minus, None if c is None else np.minimum(c, 0))
    z = s.b.node("Sub", s.b.node("Sub", s.y, at_floor), at_top)
    quotient = s.b.node("Div", s.signal, _stable(s, z, epsilon))
    own = s.b.node("Mul", s.x, f.back(quotient, W))
    taken = [s.b.node("Mul", floor, f.back(quotient, plus)), s.b.node("Mul", top, f.back(quotient, minus))]
    return [s.b.node("Sub", own, s.b.total(taken))]


def _shared(s: Step, f: Affine, parts: Sequence[_Part], signal: str, epsilon: float) -> str:
    """``signal`` shared out by what each input adds to the sum of ``parts``."""
    z = s.b.total([f(x, W, c) for x, W, c in parts])
    quotient = s.b.node("Div", signal, _stable(s, z, epsilon))
    return s.b.total([s.b.node("Mul", x, f.back(quotient, W)) for x, W, _ in parts])


def _signs(s: Step) -> tuple[str, str]:
    """The parts of the input above and below zero; no second where there can be none."""
    if _positive(s, s.x):
        return s.x, ""
    return s.b.node("Relu", s.x), s.b.node("Min", s.x, s.b.constant(0, s.type(s.x)))


def _product(s: Step, epsilon: float) -> Adjoints:
    """A product or quotient: the signal takes all, a gate nothing; two signals share alike."""
    divides = s.node.op == "Div"
    wanted = [s.wants(0), s.wants(1) and not (divides and s.wants(0))]
    if all(wanted):
        gates = [_is_gate(s, name) for name in s.node.inputs[:2]]
        if gates[0] != gates[1]:
            wanted = [not gate for gate in gates]
    share = 1 / sum(wanted)
    if s.node.op == "MatMul":
        quotient = s.b.node("Div", s.b.scaled(s.signal, share, s.type(s.x)), _stable(s, s.y, epsilon))
        back = matmul_with(s, quotient, *s.node.inputs)
        return [
            s.b.node("Mul", s.node.inputs[i], g) if wanted[i] and g is not None else None for i, g in enumerate(back)
        ]
    found = s.b.scaled(s.signal, share, s.type(s.x))
    return [s.back(i, found) if wanted[i] else None for i in range(2)]


def _is_gate(s: Step, name: str) -> bool:
    node = s.network.producers.get(name)
    while node is not None and node.op in _MOVING:
        node = s.network.producers.get(node.inputs[0])
    return node is not None and node.op in _GATES


def _positive(s: Step, name: str, depth: int = 12) -> bool:
    """Whether a tensor can be told never to be below zero."""
    constant = s.network.constants.get(name)
    if constant is not None:
        return bool((constant >= 0).all())
    node = s.network.producers.get(name)
    if node is None or not depth:
        return False
    if node.op in _NOT_BELOW_ZERO:
        return True
    if node.op == "Clip":
        low = s.network.constants.get(node.input(1))
        return low is not None and bool((low >= 0).all())
    inputs = node.inputs if node.op in ("Concat", "Add") else node.inputs[:1]
    return node.op in _KEEP_SIGN and all(_positive(s, item, depth - 1) for item in inputs)


def _rectified(s: Step, ops: Sequence[str] = ("Relu", "Clip")) -> bool:
    """Whether the output goes nowhere but into one rectifier: no relevance comes back to what lies below zero."""
    users = s.network.users.get(s.y, ())
    if len(users) != 1 or users[0].op not in ops or s.y in s.network.outputs:
        return False
    if users[0].op != "Relu" and s.network.constants.get(users[0].input(1), np.float32(-1)) != 0:
        return False
    return _zero_gets_nothing(s, users[0].outputs[0])


def _zero_gets_nothing(s: Step, name: str, depth: int = 12) -> bool:
    """Whether zeros of a tensor are handed no relevance: what it goes into multiplies by it, or is zero as well."""
    for user in s.network.users.get(name, ()):
        if user.op in (*LAYERS, *_LINEAR, "Einsum"):
            continue
        if user.op in _FROM_ZERO or not depth:
            return False
        if not all(_zero_gets_nothing(s, made, depth - 1) for made in user.outputs if made):
            return False
    return True


def _stable(s: Step, z: str, epsilon: float, output: str = "") -> str:
    """``z`` moved away from zero by ``epsilon``; of a rectified ``output``, the part above zero."""
    t = s.type(s.x)
    if output and _rectified(s, ("Relu",)):
        return s.b.node("Add", s.network.users[output][0].outputs[0], s.b.constant(epsilon, t))
    sign = s.b.node("Sub", s.b.scaled(s.b.step(z, t), 2 * epsilon, t), s.b.constant(epsilon, t))
    return s.b.node("Add", z, sign)
