"""Accuracy and area of a map's classes from a stratified sample, with their uncertainty.

Olofsson, Foody, Herold, Stehman, Woodcock and Wulder 2014, Good practices for estimating area and assessing accuracy
of land change, Remote Sensing of Environment 148, 42-57: equations 1 to 11. The strata are the map's classes. The
standard error of F1, which the paper does not give, is the first-order one of the same stratified estimators (delta
method), with the mapped shares known.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..errors import ParameterError
from .confusion import Confusion

Array = np.ndarray[Any, Any]

#: Half the width of a 95 % interval in standard errors, as the paper rounds it.
Z = 1.96


@dataclass(frozen=True)
class Estimates:
    """Values with standard errors, float64 ``(n,)``; NaN where the sample cannot tell.

    ``largest``: what no value can exceed, where the intervals end.
    """

    value: Array
    error: Array
    largest: float = 1.0

    @property
    def margin(self) -> Array:
        """Half the width of the 95 % interval."""
        return np.asarray(Z * self.error)

    @property
    def interval(self) -> Array:
        """The 95 % interval ``(n, 2)``, cut at 0 and at ``largest``."""
        ends = np.stack([self.value - self.margin, self.value + self.margin], axis=-1)
        return np.asarray(np.clip(ends, 0.0, self.largest))

    def rows(self) -> list[dict[str, Optional[float]]]:
        """One dictionary for each value, ready for JSON, with ``None`` for NaN."""
        columns = (self.value, self.error, self.margin, self.interval[:, 0], self.interval[:, 1])
        names = ("value", "standard_error", "margin", "low", "high")
        return [
            {name: float(cell) if np.isfinite(cell) else None for name, cell in zip(names, row)}
            for row in zip(*columns)
        ]


@dataclass(frozen=True)
class AreaEstimate:
    """What a sample says of a map with ``n`` classes.

    ``confusion``: the sample; ``mapped``: the area of each class in the map, float64 ``(n,)``, and ``proportions``
    ``(n, n)`` the estimated shares of the whole by map class (rows) and reference class (columns). ``overall``
    has one value; ``users``, ``producers`` and ``f1`` one for each class; ``areas`` in the unit of ``mapped``.
    ``complete``: bool ``(n,)``, classes of which every pixel was looked at.
    """

    confusion: Confusion
    mapped: Array
    proportions: Array
    overall: Estimates
    users: Estimates
    producers: Estimates
    f1: Estimates
    areas: Estimates
    complete: Array

    @property
    def single(self) -> tuple[str, ...]:
        """Classes of the map with one sample only: the variance within them, and all that needs it, is unknown."""
        one = (self.confusion.counts.sum(1) == 1) & (self.mapped > 0) & ~self.complete
        return tuple(name for name, alone in zip(self.confusion.names, one) if alone)


def estimate(confusion: Confusion, mapped: Array, complete: Optional[Array] = None) -> AreaEstimate:
    """Accuracies and adjusted areas, with standard errors and 95 % intervals.

    Parameters
    ----------
    confusion : samples drawn at random within each class of the map
    mapped : float ``(n,)``, the area (or pixels) of each class in the map, in any unit
    complete : bool ``(n,)``, where the samples are all pixels of a class, which leaves nothing to chance; none if
        left out

    Returns
    -------
    NaN stands where there is nothing to tell: user's accuracy and F1 of a class that the map does not have, producer's
    accuracy of one that the reference does not have, and standard errors where a class has a single sample.

    Raises
    ------
    ParameterError
        An area is negative or not finite, all are zero, a class of the map has no sample, or samples lie in a class
        that has no area.
    """
    area = np.asarray(mapped, np.float64)
    _check(confusion, area)
    total = float(area.sum())
    weights = area / total
    samples = confusion.counts.sum(1).astype(np.float64)
    whole = np.zeros(len(area), bool) if complete is None else np.asarray(complete, bool)
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = np.where(samples[:, None] > 0, confusion.counts / samples[:, None], 0.0)
        # Without a sample there is no area either: such a row adds nothing.
        within = np.where(samples[:, None] > 0, shares * (1 - shares) / (samples[:, None] - 1), 0.0)
        within[samples == 1] = np.nan
        within[whole] = 0.0
        proportions = weights[:, None] * shares
        truth = proportions.sum(0)
        right = np.diag(proportions)
        spread = weights[:, None] ** 2 * within  # of each cell of `proportions`
        own = np.diag(spread)
        others = np.where(np.eye(len(area), dtype=bool), 0.0, spread).sum(0)
        users = np.where(samples > 0, np.diag(shares), np.nan)
        users_error = np.sqrt(np.where(samples > 0, np.diag(within), np.nan))
        producers = np.where(truth > 0, right / truth, np.nan)
        producers_error = np.sqrt((1 - producers) ** 2 * own + producers**2 * others) / truth
        both = weights + truth
        f1 = np.where((weights > 0) & (both > 0), 2 * right / both, np.nan)
        f1_error = np.sqrt((2 - f1) ** 2 * own + f1**2 * others) / both
    return AreaEstimate(
        confusion,
        area,
        proportions,
        overall=Estimates(np.array([right.sum()]), np.sqrt([own.sum()])),
        users=Estimates(users, users_error),
        producers=Estimates(producers, producers_error),
        f1=Estimates(f1, f1_error),
        areas=Estimates(truth * total, np.sqrt(spread.sum(0)) * total, total),
        complete=whole,
    )


def _check(confusion: Confusion, area: Array) -> None:
    if area.shape != (len(confusion.classes),):
        raise ParameterError(f"{area.size} areas do not fit {len(confusion.classes)} classes; give one for each.")
    if not np.isfinite(area).all() or (area < 0).any() or not area.any():
        raise ParameterError("The areas of the map's classes must be numbers from 0, and not all 0.")
    samples = confusion.counts.sum(1)
    for name, size, count in zip(confusion.names, area, samples):
        if size > 0 and not count:
            raise ParameterError(
                f"The class {name} covers {size / area.sum():.2%} of the map and has no reference sample; label "
                "some there, or leave the class out of the assessment."
            )
        if count and not size:
            raise ParameterError(f"{count} samples lie in the class {name}, which has no area; check the areas.")
