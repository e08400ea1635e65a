"""Methods that take many players away at once: LIME, and Shapley values of groups."""

from __future__ import annotations

import time
from typing import Optional

import numpy as np

from ..errors import ParameterError
from .explanation import Explanation, completeness
from .node import Array
from .players import Valued, alike, by_band, checked, filled, painted, without
from .targets import Target

EXACT = 10  # players of which all coalitions are tried


def lime(
    explainer: Valued,
    x: Array,
    target: Target,
    players: Optional[Array] = None,
    baseline: Optional[Array] = None,
    samples: int = 256,
    width: float = 0.25,
    ridge: float = 1e-3,
    seed: int = 0,
) -> Explanation:
    """A linear model of which players are there, near the whole input (LIME, Ribeiro et al. 2016, arXiv:1602.04938).

    Players are segments of an image (SLIC; your own segments or parcels by ``by_segment``) or bands of a pixel. The
    kernel is that of the paper, on the cosine distance, of ``width``. A note says how well the linear model fits.
    """
    started = time.perf_counter()
    players = alike(x) if players is None else players
    count, start = checked(x, players), filled(x, baseline)
    rng = np.random.default_rng(seed)
    present = np.vstack([np.ones((1, count), bool), rng.random((samples, count)) < 0.5])
    found = without(explainer, x, target, start, players, present)
    near = np.exp(-((1 - np.sqrt(present.mean(1))) ** 2) / width**2)
    design = np.hstack([present, np.ones((len(present), 1))]).astype(float)
    penalty = ridge * near.sum() * np.diag([*np.ones(count), 0])
    weighted = design * near[:, None]
    slopes = np.linalg.solve(design.T @ weighted + penalty, weighted.T @ found)
    mean = np.average(found, 0, near)
    spread, error = ((near @ (found - other) ** 2) for other in (mean, design @ slopes))
    fit = 1 - float(error.sum()) / float(spread.sum()) if spread.sum() > 0 else 1.0
    return Explanation(
        painted(slopes[:-1].T, players),
        target,
        "lime",
        found[0],
        start,
        passes=len(present),
        seconds=time.perf_counter() - started,
        notes=(f"The linear model explains {fit:.0%} of the network's answers around this input.",),
    )


def group_shapley(
    explainer: Valued,
    x: Array,
    target: Target,
    players: Optional[Array] = None,
    baseline: Optional[Array] = None,
    orders: int = 32,
    seed: int = 0,
) -> Explanation:
    """Shapley values of groups against a baseline: of up to 10 by all coalitions, of more by sampled orders.

    Orders are drawn in pairs, one the reverse of the other, which halves the error (Mitchell et al. 2022, JMLR 23:43).
    Players are bands if ``None``; give groups of correlated bands, dates or segments (see ``players``).

    Raises
    ------
    ParameterError
        Players do not fit, or there are fewer than two orders.
    """
    started = time.perf_counter()
    players = by_band(x.shape[1:]) if players is None else players
    count, start = checked(x, players), filled(x, baseline)
    if count <= EXACT:
        present = (np.arange(1 << count)[:, None] >> np.arange(count) & 1).astype(bool)
        found = without(explainer, x, target, start, players, present)
        values, passes = shapley_of_all(found, count), len(present)
        empty, whole = found[0], found[-1]
    else:
        if orders < 2:
            raise ParameterError(f"{orders} orders are too few to sample Shapley values; take 2 or more.")
        rng = np.random.default_rng(seed)
        drawn = [rng.permutation(count) for _ in range(orders // 2)]
        present, ranks = _steps([*drawn, *(order[::-1] for order in drawn)], count)
        found = without(explainer, x, target, start, players, present)
        steps = np.diff(found.reshape(len(ranks), count + 1, len(x)), axis=1)
        values = np.mean([step[rank] for step, rank in zip(steps, ranks)], axis=0).T
        passes, empty, whole = len(present), found[0], found[count]
    painted_values = painted(values, players)
    return Explanation(
        painted_values,
        target,
        "group_shapley",
        whole,
        start,
        empty,
        completeness(painted_values, whole - empty),
        passes=passes,
        seconds=time.perf_counter() - started,
    )


def shapley_of_all(found: Array, count: int) -> Array:
    """Shapley values ``(n, players)`` of all coalitions' values ``(2^players, n)``, numbered by their bits."""
    number = np.arange(1 << count)
    size = np.zeros(len(number), int)
    for k in range(count):
        size += number >> k & 1
    binomial = np.cumprod([1.0, *((count - 1 - s) / (s + 1) for s in range(count - 1))])
    values = np.zeros((found.shape[1], count))
    for k in range(count):
        outside = number[(number >> k & 1) == 0]
        share = 1 / (count * binomial[size[outside]])
        values[:, k] = share @ (found[outside | 1 << k] - found[outside])
    return values


def _steps(orders: list[Array], count: int) -> tuple[Array, list[Array]]:
    """For each order the coalitions as its players come in, ``count + 1`` of them, and each player's turn."""
    ranks = [np.argsort(order) for order in orders]
    steps = np.arange(count + 1)[:, None]
    return np.vstack([rank < steps for rank in ranks]), ranks
