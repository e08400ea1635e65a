"""Mean and variance of a process from its covariances: the dearest product of the graph, made as small as it can be.

``|k . root|^2`` does not change when the root is rotated, so the root is made lower trapezoidal: its later columns
have zeros above, and are multiplied by the later centers alone. What else is linear in the covariances stands as
further columns of the first product, so small that their squares do not count; powers of two lose no digit.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np

from .graph import GraphBuilder
from .kernels import Array

#: Columns of one product at least: with fewer, copying the later centers takes more than it saves (measured).
_LEAST_COLUMNS = 96
_MOST_PRODUCTS = 8
#: Columns that the runtime multiplies at once.
TILE = 16
# A further column's square beside those of the root: a mean of ten prior deviations adds 1e-10 of the prior variance.
_SMALL = -20


def lower_trapezoidal(root: Array) -> Array:
    """``root`` ``(M, r)`` rotated, all above its diagonal zero: ``(M, min(M, r))`` with the same ``root root'``."""
    return np.asarray(np.linalg.qr(root.T)[1].T)


def products(
    g: GraphBuilder, k: str, root: Array, columns: Sequence[tuple[Array, float]], *, scale: float, rotate: bool = True
) -> tuple[str, list[str]]:
    """``|scale k . root|^2``, and ``unit k . column`` of each pair of ``columns``, all ``(n,)``.

    Parameters
    ----------
    k : covariances ``(n, M)`` to the centers
    root : ``(M, r)`` of the standardized process
    rotate : in parts of a rotated root, which is faster; where the last digits of float64 count, as of a process almost
        without noise, the root is better left as it is
    columns : ``(M,)`` each with its unit, whose products with ``k`` are of the order of 1 where those with the root are
    """
    small = 2.0 ** (np.round(np.log2(scale)) + _SMALL)
    q = len(columns)
    every = np.hstack(
        [*(small * column[:, None] for column, _ in columns), scale * (lower_trapezoidal(root) if rotate else root)]
    )
    squares, first = [], ""
    for start, stop in _parts(every.shape[1]) if rotate else [(0, every.shape[1])]:
        above = max(start - q, 0)
        later = k
        if above:
            bounds = (g.constant(np.array([at], dtype=np.int64)) for at in (above, len(every), 1))
            later = g.node("Slice", k, *bounds, name="later")
        F = g.node("MatMul", later, g.constant(every[above:, start:stop]), name="features")
        first = first or F
        squares.append(g.node("MatMul", g.node("Mul", F, F), g.constant(np.ones((stop - start, 1)))))
    total = g.node("Sum", *squares) if len(squares) > 1 else squares[0]
    found = [
        g.node("Mul", g.node("Gather", first, g.constant(np.array(i)), axis=1), g.constant(np.full((), unit / small)))
        for i, (_, unit) in enumerate(columns)
    ]
    return g.node("Squeeze", total, g.constant(np.array([1], dtype=np.int64))), found


def _parts(columns: int) -> list[tuple[int, int]]:
    """Where the products begin and end."""
    count = min(max(columns // _LEAST_COLUMNS, 1), _MOST_PRODUCTS)
    width = TILE * int(np.ceil(columns / count / TILE))
    return [(start, min(start + width, columns)) for start in range(0, columns, width)]
