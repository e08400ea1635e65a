"""Softmax and its kin; other norms are written out before (``lower``)."""

from __future__ import annotations

import numpy as np

from .step import Adjoints, Step


def softmax(s: Step) -> Adjoints:
    """Softmax: ``y (g - sum g y)``."""
    axis = [int(s.node.get("axis", -1))]
    inner = s.b.reduce("ReduceSum", s.b.node("Mul", s.signal, s.y), axis)
    return [s.b.node("Mul", s.y, s.b.node("Sub", s.signal, inner))]


def log_softmax(s: Step) -> Adjoints:
    """LogSoftmax: ``g - softmax sum g``."""
    axis = [int(s.node.get("axis", -1))]
    return [s.b.node("Sub", s.signal, s.b.node("Mul", s.b.node("Exp", s.y), s.b.reduce("ReduceSum", s.signal, axis)))]


def local_response(s: Step) -> Adjoints:
    """LRN: ``y = x S^-beta`` with ``S = bias + alpha / size * (sum of squares of the neighbor channels)``."""
    alpha, beta, size = float(s.node.get("alpha", 1e-4)), float(s.node.get("beta", 0.75)), int(s.node.get("size"))
    shape, t = s.shape(s.x), s.type(s.x)
    channels = shape[1]
    before = (size - 1) // 2
    i = np.arange(channels)
    near = (i[None] - i[:, None] >= -before) & (i[None] - i[:, None] <= size - 1 - before)  # (of, neighbor)

    def summed(x: str, matrix: np.ndarray) -> str:  # type: ignore[type-arg]
        flat = s.b.reshape(x, (shape[0], channels, -1))
        return s.b.reshape(s.b.node("MatMul", s.b.constant(matrix.astype(t)), flat), shape)

    S = s.b.scaled(summed(s.b.node("Mul", s.x, s.x), near), alpha / size, t)
    S = s.b.node("Add", S, s.number(float(s.node.get("bias", 1.0))))
    direct = s.b.node("Mul", s.signal, s.b.node("Pow", S, s.number(-beta)))
    pulled = summed(s.b.node("Div", s.b.node("Mul", s.signal, s.y), S), near.T)
    return [s.b.node("Sub", direct, s.b.node("Mul", s.x, s.b.scaled(pulled, 2 * alpha * beta / size, t)))]
