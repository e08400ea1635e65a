"""Products of matrices by the fast library that SciPy stands on, where another one has taken NumPy's place.

QGIS on Debian and Ubuntu loads the GNU Scientific Library, whose plain BLAS has the names that NumPy calls: products
there take up to 40 times as long. SciPy calls the same library as ever, by the names of Fortran. Concerned are ``@``,
``dot`` and ``cov``; ``numpy.linalg`` and ``einsum`` are not.
"""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[Any]
_LEAST = 1 << 15  # multiplications; of fewer the call costs more than it gains
_MOST = (1 << 31) - 1  # numbers: Fortran's integers count no more
_LETTERS = {np.dtype(np.float32): "s", np.dtype(np.float64): "d"}
_TURN = {False: b"N", True: b"T"}
_ARGUMENTS = {"gemm": 13, "gemv": 11}


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
    """``A @ B`` of ``(n, k)`` and ``(k, m)``; one of them may be a vector ``(k,)``."""
    if not replaced():
        return np.asarray(A @ B)
    kind = np.result_type(A, B)
    shapes = A.ndim <= 2 and B.ndim <= 2 and A.ndim + B.ndim > 2 and A.shape[-1] == B.shape[0]
    if not shapes or kind not in _LETTERS or max(A.size, B.size) > _MOST or A.size * B.size < _LEAST * max(len(B), 1):
        return np.asarray(A @ B)
    A, B = A.astype(kind, copy=False), B.astype(kind, copy=False)
    if A.ndim == 1:
        return _by_vector(B.T, A)
    return _by_vector(A, B) if B.ndim == 1 else _by_matrix(A, B)


def _by_matrix(A: Matrix, B: Matrix) -> Matrix:
    (n, k), m = A.shape, B.shape[1]
    # Rows one after another are columns to Fortran: (A B)' = B' A'.
    (first, turned_first, wide_first), (second, turned_second, wide_second) = _laid(B), _laid(A)
    found, one, zero = np.empty((n, m), A.dtype), np.ones(1, A.dtype), np.zeros(1, A.dtype)
    routine = _routine("gemm", A.dtype)
    if routine is None:
        return np.asarray(A @ B)
    routine(
        _TURN[turned_first], _TURN[turned_second], _int(m), _int(n), _int(k), one.ctypes.data, first.ctypes.data,
        _int(wide_first), second.ctypes.data, _int(wide_second), zero.ctypes.data, found.ctypes.data, _int(m),
    )  # fmt: skip
    return found


def _by_vector(A: Matrix, x: Matrix) -> Matrix:
    (matrix, turned, wide), x = _laid(A), np.ascontiguousarray(x)
    rows, columns = A.shape if turned else A.shape[::-1]
    found, one, zero = np.empty(len(A), A.dtype), np.ones(1, A.dtype), np.zeros(1, A.dtype)
    routine = _routine("gemv", A.dtype)
    if routine is None:
        return np.asarray(A @ x)
    routine(
        _TURN[not turned], _int(rows), _int(columns), one.ctypes.data, matrix.ctypes.data, _int(wide),
        x.ctypes.data, _int(1), zero.ctypes.data, found.ctypes.data, _int(1),
    )  # fmt: skip
    return found


def _laid(A: Matrix) -> tuple[Matrix, bool, int]:
    """What Fortran takes for ``A'``, whether it has to turn it, and how far apart columns lie; no copy if it can be."""
    for turned in (False, True):
        step, near = A.strides[::-1] if turned else A.strides
        length = A.shape[0 if turned else 1]
        if A.flags.aligned and near == A.itemsize and step % near == 0 and length <= step // near <= _MOST:
            return A, turned, step // near
    return np.ascontiguousarray(A), False, max(A.shape[1], 1)


def _int(value: int) -> Any:
    return ctypes.byref(ctypes.c_int(value))


@cache
def _routine(name: str, kind: np.dtype[Any]) -> Optional[Callable[..., None]]:
    """What SciPy calls itself, ``None`` if it counts by other integers.

    Its own Python functions would hold up every other thread meanwhile.
    """
    from scipy.linalg import cython_blas  # kernels are loaded where nothing is multiplied

    capsule = cython_blas.__pyx_capi__[_LETTERS[kind] + name]
    called = ctypes.PYFUNCTYPE(ctypes.c_char_p, ctypes.py_object)(("PyCapsule_GetName", ctypes.pythonapi))
    pointer = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)
    if b"int *" not in called(capsule):
        return None
    address = pointer(("PyCapsule_GetPointer", ctypes.pythonapi))(capsule, called(capsule))
    return ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * _ARGUMENTS[name])(address)
