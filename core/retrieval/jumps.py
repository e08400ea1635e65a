"""Values of a series that jump: further from what the other dates tell than their uncertainties and growth allow.

A variable of a canopy changes smoothly: over the dates of a pixel it is taken as a Gaussian process of unknown level
with a Matern 5/2 kernel, whose slope has a standard deviation of half the fastest plausible rate. Each date is
predicted from all others; with the variances of the maps, the leave-one-out residual over its standard deviation is
then a standard normal number, which is the null distribution (Rasmussen and Williams 2006, Gaussian Processes for
Machine Learning, section 5.4.2; the unknown level after Dubrule 1983, doi:10.1007/BF01033233). A date that jumps spoils
the prediction of its neighbors, so that the worst one is set aside and the others are judged anew, until none is left
(backward elimination); at the end each date is judged by those that remained. Errors of different dates are taken to be
independent: what a model gets wrong on all dates alike makes the test miss jumps, never find false ones; see
``spread_of``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..errors import ParameterError

Array = np.ndarray[Any, Any]

#: Days over which a variable's rate of change is alike.
SCALE_DAYS = 30.0
#: Days in which a variable can go through the whole range that its maps show, where no rate is given: a canopy grows
#: from bare soil to full cover in about so many.
RANGE_DAYS = 50.0
#: A rate beyond this, a day, is no variable's.
FASTEST = 1e9
#: A pixel needs so many dates.
FEWEST = 3
#: Values of a jump: what is near, below and above what the other dates tell.
PLAUSIBLE, DROP, RISE = 0, 1, 2

_LEVEL = 30.0  # standard deviation of the level, in that of a date: nothing is known of it
_ABSENT = 1e3  # that of a date that does not count
_LEAST_STD = 1e-2  # of a date, in the process's own standard deviations
_AT_ONCE = 1 << 21  # numbers of the matrices that are inverted together


@dataclass(frozen=True, eq=False)
class Departures:
    """What a series tells of each of its dates, all ``(dates, pixels)``, NaN where it tells nothing.

    ``z`` is how many standard deviations a value lies above ``expected``; ``jump`` float32 of ``PLAUSIBLE``, ``DROP``
    and ``RISE``.
    """

    z: Array
    expected: Array
    jump: Array


def threshold(false_alarms: float) -> float:
    """How many standard deviations a share ``false_alarms`` of the dates without a jump exceeds.

    >>> round(threshold(0.05), 2)
    1.96
    """
    from scipy.special import ndtri

    if not 0 < false_alarms <= 0.2:
        raise ParameterError(
            f"A rate of false alarms of {false_alarms:g} is not possible; give up to 0.2, such as 0.01."
        )
    return float(ndtri(1 - false_alarms / 2))


def covariance(days: Array, rate: float) -> Array:
    """The process's covariance ``(n, n)`` over ``days`` ``(n,)``; ``rate`` is the fastest plausible one, a day."""
    if not 0 < rate <= FASTEST:
        raise ParameterError(
            f"A rate of change of {rate:g} a day is not possible; give one above 0 and up to {FASTEST:g}."
        )
    amplitude = rate / 2 * SCALE_DAYS / math.sqrt(5 / 3)
    d = math.sqrt(5) * np.abs(days[:, None] - days[None]) / SCALE_DAYS
    return np.asarray(amplitude**2 * (1 + d + d**2 / 3) * np.exp(-d))


def departures(
    values: Array, std: Array, days: Array, rate: float, *, false_alarms: float = 0.01, spread: float = 1.0
) -> Departures:
    """Judge each date of each pixel by the others.

    Parameters
    ----------
    values, std : ``(dates, pixels)``, in the variable's unit; not finite where there is no data
    days : ``(dates,)``, in days from any one
    rate : fastest plausible change a day
    false_alarms : share of the dates without a jump that may be found to have one
    spread : by what the standard deviations of residuals are multiplied; see ``spread_of``

    Raises
    ------
    ParameterError
        A rate is not possible.
    """
    limit = threshold(false_alarms) * spread
    K = covariance(np.asarray(days, np.float64), rate)
    y = np.asarray(values, np.float64).T
    s = np.asarray(std, np.float64).T
    valid = np.isfinite(y) & np.isfinite(s)
    z, expected = np.full(y.shape, np.nan), np.full(y.shape, np.nan)
    step = max(1, _AT_ONCE // len(K) ** 2)
    tested = np.flatnonzero(valid.sum(axis=1) >= FEWEST)
    for start in range(0, len(tested), step):
        rows = tested[start : start + step]
        z[rows], expected[rows] = _judged(K, y[rows], s[rows], valid[rows], limit)
    jump = np.where(np.isnan(z), np.nan, np.where(z < -limit, DROP, np.where(z > limit, RISE, PLAUSIBLE)))
    return Departures((z / spread).T, expected.T, jump.astype(np.float32).T)


def spread_of(values: Array, std: Array, days: Array, rate: float) -> Optional[float]:
    """How large residuals are beside what they should be: 1 where the maps' uncertainties tell how dates differ.

    The median of sizes over that of a standard normal number, which jumps move little (an empirical null, Efron 2004,
    doi:10.1198/016214504000000089). Well below 1 where a model's errors are mostly the same on every date. ``None``
    where no pixel has enough dates.
    """
    z = departures(values, std, days, rate, false_alarms=1e-9).z
    sizes = np.abs(z[np.isfinite(z)])
    return float(np.median(sizes) / 0.6744897501960817) if sizes.size else None


def _judged(K: Array, y: Array, s: Array, valid: Array, limit: float) -> tuple[Array, Array]:
    """``z`` and ``expected`` ``(pixels, dates)`` of pixels with enough dates, NaN where a date has no data."""
    own = float(K[0, 0])
    variance = np.where(valid, np.maximum(s, _LEAST_STD * math.sqrt(own)) ** 2, 0.0)
    counts = valid.copy()
    middle = np.where(valid, y, 0).sum(axis=1, keepdims=True) / valid.sum(axis=1, keepdims=True)
    centered = np.where(valid, y - middle, 0.0)
    # Where the variable hardly changes the maps' own errors are what a level has to be large beside.
    usual = np.where(valid, variance, 0.0).sum(axis=1) / valid.sum(axis=1)
    level = own + usual
    with_level = K + _LEVEL**2 * level[:, None, None]
    open_rows = np.arange(len(y))
    for _ in range(max(1, y.shape[1] // 3)):
        residual, deviation = _left_out(
            with_level[open_rows], centered[open_rows], variance[open_rows], counts[open_rows], level[open_rows]
        )
        sizes = np.where(counts[open_rows], np.abs(residual) / deviation, 0.0)
        worst = sizes.argmax(axis=1)
        beyond = (sizes.max(axis=1) > limit) & (counts[open_rows].sum(axis=1) >= FEWEST)
        if not beyond.any():
            break
        open_rows = open_rows[beyond]
        counts[open_rows, worst[beyond]] = False
    residual, deviation = _left_out(with_level, centered, variance, counts, level)
    return np.where(valid, residual / deviation, np.nan), np.where(valid, y - residual, np.nan)


def _left_out(K: Array, y: Array, variance: Array, counts: Array, level: Array) -> tuple[Array, Array]:
    """Residual of each date from those of the others that count, and its standard deviation, ``(pixels, dates)``.

    ``K`` ``(pixels, dates, dates)``; ``level`` ``(pixels,)``, the variance of a date.
    """
    absent = np.where(counts, 0.0, _ABSENT**2 * level[:, None])
    matrices = K.copy()
    np.einsum("pii->pi", matrices)[...] += variance + absent
    inverse = np.linalg.inv(matrices)
    diagonal = np.einsum("pii->pi", inverse)
    residual = np.einsum("pij,pj->pi", inverse, y) / diagonal
    # A date that does not count has the absent variance in its own, which is no part of its residual.
    return residual, np.sqrt(np.maximum(1 / diagonal - absent, variance + 1e-12 * level[:, None]))
