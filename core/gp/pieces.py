"""Long products and inverses, in pieces between which a cancel is heard; small ones are one piece."""

from __future__ import annotations

from typing import Callable

import numpy as np
from scipy import linalg

from ..blas import matmul
from .kernels import Array

#: Multiplications of one piece: about a seventh of a second on one core.
_PIECE = 1 << 30
#: Columns of an inverse that are found at once.
_COLUMNS = 512


def product(A: Array, B: Array, check: Callable[[], None]) -> Array:
    """``A @ B``, some rows of ``A`` at a time; ``check`` is called before each and may raise."""
    rows = max(1, _PIECE // max(B.size, 1))
    if len(A) <= rows:
        check()
        return np.asarray(matmul(A, B))
    out = np.empty((len(A), B.shape[1]), np.result_type(A, B))
    for first in range(0, len(A), rows):
        check()
        out[first : first + rows] = matmul(A[first : first + rows], B)
    return out


def inverse_of_lower(L: Array, check: Callable[[], None]) -> Array:
    """``L^-1`` of a lower triangle ``(n, n)``, some columns at a time; ``check`` is called before each."""
    n = len(L)
    out = np.zeros((n, n))
    for first in range(0, n, _COLUMNS):
        check()
        # Above its own column's row an inverse holds zeros.
        unit = np.eye(n - first, min(_COLUMNS, n - first))
        out[first:, first : first + _COLUMNS] = linalg.solve_triangular(L[first:, first:], unit, lower=True)
    return out
