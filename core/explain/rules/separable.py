"""Linear operators that work along each axis on its own, known by what they make of an identity matrix."""

from __future__ import annotations

from typing import Mapping

import numpy as np

from ..node import Array, Builder


def separable(b: Builder, g: str, matrices: Mapping[int, Array], rank: int) -> str:
    """The adjoint of an operator that multiplies axis ``a`` by ``matrices[a]`` ``(outputs, inputs)``."""
    for axis, matrix in sorted(matrices.items(), reverse=True):
        if axis == rank - 1:
            g = b.node("MatMul", g, b.constant(matrix))
        elif axis == rank - 2:
            g = b.node("MatMul", b.constant(np.ascontiguousarray(matrix.T)), g)
        else:
            order = [i for i in range(rank) if i != axis] + [axis]
            moved = b.node("MatMul", b.node("Transpose", g, perm=order), b.constant(matrix))
            g = b.node("Transpose", moved, perm=[int(i) for i in np.argsort(order)])
    return g


def repeats(matrix: Array) -> int:
    """How often a matrix repeats each element in turn, 0 where it does something else."""
    outputs, inputs = matrix.shape
    times, rest = divmod(outputs, inputs)
    same = not rest and np.array_equal(matrix, np.repeat(np.eye(inputs, dtype=matrix.dtype), times, 0))
    return times if same else 0
