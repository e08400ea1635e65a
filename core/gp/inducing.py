"""Which inputs represent all the others."""

from __future__ import annotations

import numpy as np

from .kernels import Array, Kernel

# Greedy selection looks at no more candidates than this.
_CANDIDATES = 20000


def pivots(kernel: Kernel, Z: Array, count: int, *, seed: int = 0, tolerance: float = 1e-9) -> np.ndarray:  # type: ignore[type-arg]
    """Indices of the rows of ``Z`` chosen by pivoted Cholesky: each time the row explained worst.

    Fewer than ``count`` where the rest is explained to ``tolerance`` of the largest variance.
    Source: Fine and Scheinberg, JMLR 2 (2001); Burt et al., JMLR 21 (2020) for its use here.
    """
    rng = np.random.default_rng(seed)
    rows = np.arange(Z.shape[0])
    if rows.size > _CANDIDATES:
        rows = np.sort(rng.choice(rows, _CANDIDATES, replace=False))
    C = Z[rows]
    residual = kernel.diagonal(C).copy()
    floor = tolerance * float(residual.max())
    count = min(count, rows.size)
    factor = np.zeros((count, rows.size))
    chosen: list[int] = []
    for i in range(count):
        j = int(np.argmax(residual))
        if residual[j] <= floor:
            break
        column = kernel(C[j : j + 1], C)[0] - factor[:i, j] @ factor[:i]
        factor[i] = column / np.sqrt(residual[j])
        residual -= factor[i] ** 2
        residual[j] = 0.0
        chosen.append(j)
    return np.asarray(rows[np.array(chosen, dtype=np.intp)])


def kmeans(Z: Array, count: int, *, seed: int = 0, rounds: int = 25) -> tuple[Array, np.ndarray]:  # type: ignore[type-arg]
    """Centers ``(count, D)`` and the nearest one's index for every row, by Lloyd's iteration from random rows."""
    rng = np.random.default_rng(seed)
    centers = Z[np.sort(rng.choice(Z.shape[0], count, replace=False))].copy()
    labels = np.zeros(Z.shape[0], dtype=np.intp)
    for _ in range(rounds):
        length = 0.5 * np.einsum("md,md->m", centers, centers)
        found = np.concatenate(
            [np.argmax(Z[i : i + 4096] @ centers.T - length, axis=1) for i in range(0, Z.shape[0], 4096)]
        )
        if (found == labels).all():
            break
        labels = found
        sizes = np.bincount(labels, minlength=count)
        sums = np.zeros_like(centers)
        np.add.at(sums, labels, Z)
        filled = sizes > 0
        centers[filled] = sums[filled] / sizes[filled, None]
    return centers, labels
