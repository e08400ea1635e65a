"""Folds of cross-validation: by place, so that no pixel is judged by its neighbors, and at random beside it.

Pixels of one polygon are alike, and so are polygons side by side: judged at random, a map looks better than it is
(Roberts et al. 2017, doi:10.1111/ecog.02881; Ploton et al. 2020, doi:10.1038/s41467-020-18321-y).
"""

from __future__ import annotations

from typing import Any, Callable, Optional

import numpy as np

from ..gp.inducing import kmeans

Array = np.ndarray[Any, Any]

#: Clusters of places dealt out to each fold, where nothing says how many.
_CLUSTERS = 4
_SIZES, _QUANTILES = 12, 200


def random_folds(labels: Array, folds: int = 5, *, seed: int = 0) -> Array:
    """A fold ``(n,)`` for each pixel, classes spread evenly, wherever the pixels lie."""
    rng = np.random.default_rng(seed)
    out = np.empty(len(labels), np.int64)
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        out[rows] = (np.arange(len(rows)) + rng.integers(folds)) % folds
    return out


def spatial_folds(
    positions: Array,
    groups: Array,
    labels: Array,
    folds: int = 5,
    *,
    mapped: Optional[Array] = None,
    seed: int = 0,
    check: Callable[[], None] = lambda: None,
) -> Array:
    """A fold ``(n,)`` for each pixel, of whole neighborhoods.

    Polygons are clustered by their middles, clusters dealt out to folds so that each holds of every class about its
    share. A class of few polygons has each cut across its length into pieces, or a fold would hold all of it. How large
    the neighborhoods are follows from the map to be made: held-out pixels shall lie as far from those learned from as
    the map's pixels lie from the labels (Linnenbrink et al. 2024, doi:10.5194/gmd-17-5897-2024, here with clusters of
    polygons), so that the model is judged neither on neighbors nor on places stranger than the map's.

    Parameters
    ----------
    positions : ``(n, 2)``
    groups : ``(n,)``, the polygon of each pixel
    labels : ``(n,)``
    mapped : ``(m, 2)``, places of the map to be made; ``None``: a fixed number of neighborhoods
    check : called many times a second; what it raises ends the search
    """
    units = _units(positions, groups, labels, folds)
    _, units = np.unique(units, return_inverse=True)
    sizes = np.bincount(units).astype(np.float64)
    middles = np.column_stack([np.bincount(units, positions[:, k]) / sizes for k in (0, 1)])
    classes = np.unique(labels, return_inverse=True)[1]
    table = np.zeros((len(sizes), classes.max() + 1))
    np.add.at(table, (units, classes), 1)
    if mapped is None:
        return _dealt_out(_clusters(middles, min(len(sizes), _CLUSTERS * folds), seed, check), table, folds)[units]
    wanted = _quantiles(_nearest(mapped, positions))
    best, least = np.zeros(len(labels), np.int64), np.inf
    for count in np.unique(np.geomspace(min(folds, len(sizes)), len(sizes), _SIZES).round().astype(int)):
        found = _dealt_out(_clusters(middles, int(count), seed, check), table, folds, check)[units]
        apart = [_nearest(positions[found == fold], positions[found != fold]) for fold in np.unique(found)]
        distance = float(np.abs(_quantiles(np.concatenate(apart)) - wanted).mean())
        if distance < least:
            best, least = found, distance
    return best


def _nearest(places: Array, others: Array) -> Array:
    """Distance of each place from the nearest of the others; infinite where there is none."""
    from scipy.spatial import cKDTree

    if len(others) == 0:
        return np.full(len(places), np.inf)
    return np.asarray(cKDTree(others).query(places)[0])


def _quantiles(distances: Array) -> Array:
    return np.asarray(np.quantile(distances, (np.arange(_QUANTILES) + 0.5) / _QUANTILES))


def _dealt_out(clusters: Array, table: Array, folds: int, check: Callable[[], None] = lambda: None) -> Array:
    """The fold of each unit, from its cluster; ``table`` ``(units, classes)`` are pixels."""
    totals = np.zeros((clusters.max() + 1, table.shape[1]))
    np.add.at(totals, clusters, table)
    share = totals / table.sum(0)
    load = np.zeros((folds, table.shape[1]))
    fold_of = np.empty(len(totals), np.int64)
    for done, cluster in enumerate(np.argsort(-share.max(1), kind="stable")):
        if done % 1000 == 0:
            check()
        # Where the classes of this cluster are scarcest, so that every fold comes to hold each of them.
        fold = int(np.argmin(((load + share[cluster]) ** 2).sum(1) - (load**2).sum(1)))
        fold_of[cluster] = fold
        load[fold] += share[cluster]
    return np.asarray(fold_of[clusters])


def _units(positions: Array, groups: Array, labels: Array, folds: int) -> Array:
    """What stays together: a polygon, or a piece of it where its class has fewer polygons than there are folds."""
    units = groups.astype(np.int64) * folds
    for label in np.unique(labels):
        mine = labels == label
        polygons = np.unique(groups[mine])
        if len(polygons) >= folds:
            continue
        for polygon in polygons:
            rows = np.flatnonzero(mine & (groups == polygon))
            centered = positions[rows] - positions[rows].mean(0)
            direction = np.linalg.svd(centered, full_matrices=False)[2][0] if len(rows) > 1 else np.ones(2)
            along = np.argsort(np.argsort(centered @ direction, kind="stable"), kind="stable")
            units[rows] += along * folds // len(rows)
    return units


def _clusters(middles: Array, count: int, seed: int, check: Callable[[], None]) -> Array:
    spread = float(np.max(middles.std(0)))
    if count >= len(middles) or spread == 0:
        return np.arange(len(middles))
    labels = kmeans(middles / spread, count, seed=seed, check=check)[1]
    return np.asarray(np.unique(labels, return_inverse=True)[1])
