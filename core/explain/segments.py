"""Patches of alike pixels, as players of perturbation methods."""

from __future__ import annotations

import numpy as np

from .node import Array

_ROUNDS = 8


def slic(image: Array, count: int = 64, compactness: float = 0.5) -> Array:
    """About ``count`` segments of an image ``(bands, rows, cols)``: numbers ``(rows, cols)`` from 0.

    Each pixel goes to the nearest of the nine seeds around it, by its standardized bands and, weighed by
    ``compactness``, its place; seeds move to their pixels' means (SLIC, Achanta et al. 2012,
    doi:10.1109/TPAMI.2012.120, without its joining of stray pixels).
    """
    bands, rows, cols = image.shape
    flat = image.reshape(bands, -1).astype(np.float32)
    flat = np.where(np.isfinite(flat), flat, 0.0)
    spread = flat.std(1, keepdims=True)
    flat = (flat - flat.mean(1, keepdims=True)) / np.where(spread > 0, spread, 1) / np.sqrt(bands)
    side = max(1.0, np.sqrt(rows * cols / max(count, 1)))
    down, across = max(1, round(rows / side)), max(1, round(cols / side))
    r, c = (axis.ravel() for axis in np.mgrid[:rows, :cols])
    own_row, own_col = r * down // rows, c * across // cols
    places = np.vstack([r, c]) * (compactness / side)
    features = np.ascontiguousarray(np.vstack([flat, places]).T, np.float32)
    label = own_row * across + own_col
    for _ in range(_ROUNDS):
        seeds = _means(features, label, down * across)
        best = np.full(len(features), np.inf, features.dtype)
        chosen = label
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                row, col = np.clip(own_row + dr, 0, down - 1), np.clip(own_col + dc, 0, across - 1)
                near = row * across + col
                apart = features - seeds[near]
                distance = np.einsum("nk,nk->n", apart, apart)
                closer = distance < best
                best = np.where(closer, distance, best)
                chosen = np.where(closer, near, chosen)
        if (chosen == label).all():
            break
        label = chosen
    _, found = np.unique(label, return_inverse=True)
    return np.asarray(found).reshape(rows, cols)


def _means(features: Array, label: Array, count: int) -> Array:
    size = np.bincount(label, minlength=count)
    sums = np.stack([np.bincount(label, column, count) for column in features.T], axis=1)
    # A seed that lost all its pixels attracts none again.
    found: Array = np.where(size[:, None] > 0, sums / np.maximum(size, 1)[:, None], np.inf)
    return found.astype(features.dtype)
