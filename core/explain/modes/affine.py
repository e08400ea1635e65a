"""Layers with weights, in any of which the weights can be replaced."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..node import Array
from ..rules import Step
from ..rules.convolution import convolved, transposed

LAYERS = ("Conv", "ConvTranspose", "Gemm", "MatMul")


class Affine:
    """``W x + b`` for any ``x``, ``W``, ``b``, and the way back through ``W``; of one layer of a network."""

    def __init__(self, s: Step) -> None:
        self._s = s
        self.weights: Array = s.needed(1, "weights")
        self.bias = s.value(2)
        #: Of a convolution's weights, the axis of its outputs; that of its inputs is the other of the first two.
        self.out_axis = 1 if s.node.op == "ConvTranspose" else 0

    @staticmethod
    def fits(s: Step) -> bool:
        """Whether a step is such a layer: rows of a constant matrix, or a constant kernel."""
        node = s.node
        plain = s.value(1) is not None and (not node.input(2) or s.value(2) is not None)
        return node.op in LAYERS and plain and not node.get("transA", 0) and len(s.shape(s.x)) > 1

    def __call__(self, x: str, weights: Array, bias: Optional[Array]) -> str:
        """The layer's output with other weights, its bias only if given."""
        b, node = self._s.b, self._s.node
        further = [] if bias is None else [b.constant(bias)]
        return b.node(node.op, x, self._constant(weights), *further, **node.attributes)

    def back(self, g: str, weights: Array) -> str:
        """The adjoint."""
        s, node = self._s, self._s.node
        if node.op == "Conv":
            return transposed(s, g, weights)
        if node.op == "ConvTranspose":
            return convolved(s, g, weights)
        if node.op == "MatMul":
            return s.b.node("MatMul", g, s.b.constant(np.ascontiguousarray(np.swapaxes(weights, -1, -2))))
        options = {"alpha": float(node.get("alpha", 1.0)), "transB": 1 - int(node.get("transB", 0))}
        return s.b.node("Gemm", g, self._constant(weights), **options)

    def _constant(self, weights: Array) -> str:
        return self._s.node.inputs[1] if weights is self.weights else self._s.b.constant(weights)
