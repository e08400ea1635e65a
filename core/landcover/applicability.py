"""The area of applicability: where a map's pixels are like those that its classifier was trained on.

Meyer and Pebesma (2021), doi:10.1111/2041-210X.13650: bands are standardized and weighted by their importance; a
pixel's dissimilarity is its distance to the nearest training pixel over the mean distance between training pixels; it
is outside where that exceeds what training pixels have to those of other folds, outliers removed (the upper quartile
and 1.5 interquartile ranges).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..blas import matmul
from ..gp.domain import Domain

Array = np.ndarray[Any, Any]

#: Training pixels that a pixel is compared with: more would cost time on every pixel of a map and tell little more.
REFERENCES = 400
_JUDGED = 4000
_LEAST_SHARE = 0.02  # of the largest importance: no band is forgotten entirely, since strangers may differ there


def area_of_applicability(values: Array, folds: Array, importance: Array, *, seed: int = 0) -> Domain:
    """The area of applicability of a sample.

    Parameters
    ----------
    values : ``(n, bands)``
    folds : ``(n,)``, those of the cross-validation, by place
    importance : ``(bands,)``, not negative
    """
    found = _compared(values, folds, importance, seed)
    return Domain(tuple(range(len(found.middle))), found.middle, np.diag(found.scale), found.references, found.limit**2)


def share_inside(values: Array, folds: Array, importance: Array, *, seed: int = 0) -> float:
    """The share of a sample inside its area of applicability, each pixel beside those of other folds alone.

    Parameters: see ``area_of_applicability``.
    """
    found = _compared(values, folds, importance, seed)
    told = np.isfinite(found.nearest)
    return float(np.mean(found.nearest[told] <= found.limit)) if told.any() else 1.0


@dataclass(frozen=True)
class _Compared:
    """``(values - middle) * scale`` are compared; ``nearest``: how far pixels lie from references of other folds."""

    middle: Array
    scale: Array
    references: Array
    nearest: Array
    limit: float


def _compared(values: Array, folds: Array, importance: Array, seed: int) -> _Compared:
    rng = np.random.default_rng(seed)
    X = np.asarray(values, np.float64)
    middle, scale = X.mean(0), np.where(X.std(0) > 0, X.std(0), 1.0)
    strongest = max(float(np.max(importance)), 1e-12)
    weights = np.maximum(np.asarray(importance, np.float64) / strongest, _LEAST_SHARE)
    W = (X - middle) / scale * weights
    kept = rng.permutation(len(W))[:REFERENCES]
    judged = rng.permutation(len(W))[:_JUDGED]
    references, fold = W[kept], folds[kept]
    nearest = np.full(len(judged), np.inf)
    total, pairs = 0.0, 0
    for start in range(0, len(judged), 512):
        rows = judged[start : start + 512]
        distances = np.sqrt(np.maximum(_squared(W[rows], references), 0))
        total, pairs = total + distances.sum(), pairs + distances.size
        distances[folds[rows][:, None] == fold] = np.inf
        nearest[start : start + 512] = distances.min(1)
    mean = total / max(pairs, 1)
    found = nearest[np.isfinite(nearest)] / max(mean, 1e-12)
    if len(found):
        low, high = np.quantile(found, (0.25, 0.75))
        limit = float(found[found <= high + 1.5 * (high - low)].max())
    else:
        limit = 1.0
    return _Compared(middle, weights / scale, references, nearest, max(limit * mean, 1e-6))


def _squared(a: Array, b: Array) -> Array:
    return np.asarray((a**2).sum(1)[:, None] - matmul(2 * a, b.T) + (b**2).sum(1))
