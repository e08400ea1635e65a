"""Which inputs represent all the others."""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..blas import matmul
from .kernels import Array, Kernel

# Greedy selection looks at no more candidates than this.
_CANDIDATES = 20000
_AT_ONCE = 4096  # rows


def pivots(kernel: Kernel, Z: Array, count: int, *, seed: int = 0, tolerance: float = 1e-9) -> np.ndarray:  # type: ignore[type-arg]
    """Indices of the rows of ``Z`` chosen by pivoted Cholesky: each time the row explained worst.

    Fewer than ``count`` where the rest is explained to ``tolerance`` of the largest variance.
    Source: Fine and Scheinberg, JMLR 2 (2001); Burt et al., JMLR 21 (2020) for its use here.
    """
    rng = np.random.default_rng(seed)
    rows = _candidates(Z.shape[0], _CANDIDATES, rng)
    chosen = _pivoted(kernel, Z[rows], count, tolerance, lambda residual: int(np.argmax(residual)))
    return np.asarray(rows[chosen])


def random_pivots(
    kernel: Kernel,
    Z: Array,
    count: int,
    *,
    seed: int = 0,
    tolerance: float = 1e-9,
    weights: Optional[Array] = None,
    check: Callable[[], None] = lambda: None,
) -> NDArray[np.intp]:
    """Indices of rows of ``Z`` chosen by randomly pivoted Cholesky: each as likely as it is explained badly.

    Of ``8 count`` rows drawn first. Unlike ``pivots`` it is not led by a few odd rows. Fewer than ``count`` where the
    rest is explained to ``tolerance`` of the largest variance. Positive ``weights`` of the rows ``(n,)`` are those of
    what is left to explain: the Cholesky factor is that of ``W^1/2 K W^1/2``. ``check`` is called before each choice.
    Source: Chen, Epperly, Tropp and Webber, Comm. Pure Appl. Math. 78 (2025), algorithm 1.
    """
    rng = np.random.default_rng(seed)
    rows = _candidates(Z.shape[0], 8 * count, rng)
    weight = 1.0 if weights is None else weights[rows]

    def choose(residual: Array) -> int:
        share = residual * weight
        return int(rng.choice(share.size, p=share / share.sum()))

    return np.asarray(rows[_pivoted(kernel, Z[rows], count, tolerance, choose, check)], dtype=np.intp)


def _candidates(n: int, limit: int, rng: np.random.Generator) -> NDArray[np.intp]:
    return np.arange(n) if n <= limit else np.sort(rng.choice(n, limit, replace=False))


def _pivoted(
    kernel: Kernel,
    C: Array,
    count: int,
    tolerance: float,
    choose: Callable[[Array], int],
    check: Callable[[], None] = lambda: None,
) -> NDArray[np.intp]:
    residual = kernel.diagonal(C).copy()
    floor = tolerance * float(residual.max())
    count = min(count, C.shape[0])
    factor = np.zeros((count, C.shape[0]))
    chosen: list[int] = []
    for i in range(count):
        check()
        if residual.max() <= floor:
            break
        j = choose(residual)
        column = kernel(C[j : j + 1], C)[0] - matmul(factor[:i, j], factor[:i])
        factor[i] = column / np.sqrt(residual[j])
        residual = np.maximum(residual - factor[i] ** 2, 0.0)
        residual[j] = 0.0
        chosen.append(j)
    return np.array(chosen, dtype=np.intp)


def kmeans(
    Z: Array, count: int, *, seed: int = 0, rounds: int = 25, check: Callable[[], None] = lambda: None
) -> tuple[Array, np.ndarray]:  # type: ignore[type-arg]
    """Centers ``(count, D)`` and the nearest one's index for every row, by Lloyd's iteration from random rows.

    ``check`` is called before every few rows.
    """
    rng = np.random.default_rng(seed)

    def nearest(first: int) -> np.ndarray:  # type: ignore[type-arg]
        check()
        return np.asarray(np.argmax(matmul(Z[first : first + _AT_ONCE], centers.T) - length, axis=1))

    centers = Z[np.sort(rng.choice(Z.shape[0], count, replace=False))].copy()
    labels = np.zeros(Z.shape[0], dtype=np.intp)
    for _ in range(rounds):
        length = 0.5 * np.einsum("md,md->m", centers, centers)
        found = np.concatenate([nearest(first) for first in range(0, Z.shape[0], _AT_ONCE)])
        if (found == labels).all():
            break
        labels = found
        sizes = np.bincount(labels, minlength=count)
        sums = np.zeros_like(centers)
        np.add.at(sums, labels, Z)
        filled = sizes > 0
        centers[filled] = sums[filled] / sizes[filled, None]
    return centers, labels
