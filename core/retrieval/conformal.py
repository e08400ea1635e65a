"""Intervals that hold on plots: how many standard deviations they must reach, from plots that the model did not see.

Split conformal prediction with normalized residuals (Lei et al. 2018, doi:10.1080/01621459.2017.1307116), the residuals
those of plots whose site was left out of the fit (Barber et al. 2021, doi:10.1214/20-AOS1965): plots of one site are
alike, and would make intervals too narrow for the next site.
"""

from __future__ import annotations

import math
from typing import Any, Callable, Mapping, Optional

import numpy as np

from ..mapping.intervals import bound
from ..model.intervals import scale_of

Array = np.ndarray[Any, Any]

CONFIDENCES = (0.5, 0.68, 0.8, 0.9, 0.95)
#: Sites are left out one by one where there are no more than this, else in so many groups.
MOST_FOLDS = 20


def conformal_scales(truth: Array, mean: Array, std: Array) -> dict[str, float]:
    """How many standard deviations an interval must reach, by confidence.

    The ``ceil((n + 1) confidence)`` smallest of ``|truth - mean| / std``; confidences for which ``n`` is too small to
    have one are left out.

    >>> conformal_scales(np.arange(1.0, 10.0), np.zeros(9), np.ones(9))
    {'0.5': 5.0, '0.68': 7.0, '0.8': 8.0, '0.9': 9.0}
    """
    residuals = np.sort(np.abs(truth - mean) / std)
    ranks = {level: math.ceil((len(residuals) + 1) * level - 1e-9) for level in CONFIDENCES}
    return {
        f"{level:g}": round(float(residuals[rank - 1]), 4) for level, rank in ranks.items() if rank <= len(residuals)
    }


def held_without_fold(truth: Array, mean: Array, std: Array, folds: Array, confidence: float = 0.9) -> Optional[float]:
    """The share of intervals that hold, each fold's as wide as ``conformal_scales`` of the others wants them.

    All arrays are ``(n,)``. Scales hold the plots that they were taken from by construction, which says nothing of the
    next ones. ``None`` where the others are too few.
    """
    held = np.zeros(len(truth), bool)
    for fold in np.unique(folds):
        here = folds == fold
        scale = conformal_scales(truth[~here], mean[~here], std[~here]).get(f"{confidence:g}")
        if scale is None:
            return None
        held[here] = np.abs(truth[here] - mean[here]) <= scale * std[here]
    return float(held.mean())


def held_by_law(truth: Array, mean: Array, std: Array, conformal: Mapping[str, Any]) -> Optional[float]:
    """The share of 90 % intervals that hold, by ``Card.conformal``; ``None`` where it gives none."""
    try:
        reach = scale_of(conformal, 0.9)
    except KeyError:
        return None
    logarithmic = conformal.get("distribution") == "lognormal"
    low, high = (bound(mean, std, side, None, logarithmic=logarithmic) for side in (-reach, reach))
    return float(((low <= truth) & (truth <= high)).mean())


def site_folds(sites: Array, seed: int = 0) -> Array:
    """The fold ``(n,)`` of each plot: a site each, or ``MOST_FOLDS`` groups of whole sites."""
    known, places = np.unique(sites, return_inverse=True)
    if len(known) <= MOST_FOLDS:
        return np.asarray(places)
    order = np.random.default_rng(seed).permutation(len(known))
    return np.asarray(order[places] % MOST_FOLDS)


def left_out(
    folds: Array, predict: Callable[[Array, Array], tuple[Array, Array]], progress: Callable[[float], None]
) -> tuple[Array, Array]:
    """Mean and standard deviation ``(n,)`` of each plot from a fit without its fold.

    ``predict(kept, held)`` fits on the plots ``kept`` (bool ``(n,)``) and predicts those ``held``.
    """
    mean, std = np.empty(len(folds)), np.empty(len(folds))
    numbers = np.unique(folds)
    for k, fold in enumerate(numbers):
        held = folds == fold
        mean[held], std[held] = predict(~held, held)
        progress((k + 1) / len(numbers))
    return mean, std
