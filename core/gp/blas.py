"""Products of matrices by the fast library that SciPy stands on, where another one has taken NumPy's place.

QGIS on Debian and Ubuntu loads the GNU Scientific Library, whose plain BLAS has the names that NumPy calls: products
there take 40 times as long. SciPy calls the same library as ever, by the names of Fortran.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[Any]
_LEAST = 1 << 15  # multiplications; of fewer the call costs more than it gains


@cache
def replaced() -> bool:
    """Whether NumPy's products are made by a library that came with the program around it.

    A name that the program itself gives is found before that of the library that NumPy was built with.
    """
    try:
        return hasattr(ctypes.CDLL(None), "cblas_dgemm")
    except (OSError, TypeError):  # Windows, where each library finds its own
        return False


def matmul(A: Matrix, B: Matrix) -> Matrix:
    """``A @ B`` of ``(n, k)`` and ``(k, m)``."""
    kind = np.result_type(A, B)
    if not replaced() or kind not in (np.float32, np.float64) or A.shape[0] * B.size < _LEAST:
        return np.asarray(A @ B)
    from scipy.linalg import get_blas_funcs  # kernels are loaded where nothing is multiplied

    (gemm,) = get_blas_funcs(("gemm",), dtype=kind)
    # Rows one after another are columns to Fortran: (A B)' = B' A'.
    (first, turned_first), (second, turned_second) = (_columns(each.astype(kind, copy=False)) for each in (B, A))
    return np.asarray(gemm(1.0, first, second, trans_a=turned_first, trans_b=turned_second).T)


def _columns(A: Matrix) -> tuple[Matrix, bool]:
    """What Fortran takes for ``A'`` without a copy, and whether it has to turn it."""
    if A.flags.f_contiguous:
        return A, True
    return np.ascontiguousarray(A).T, False
