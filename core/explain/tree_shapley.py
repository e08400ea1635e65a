"""Exact interventional Shapley values of ensembles of trees.

Between a row and one of the background a leaf is a game whose factors are 0 or 1. Where ``A`` of its bounds hold for
the row alone, ``B`` for the background alone and all others for both, Owen's integral is a beta function: each feature
of the first kind gets ``v (A - 1)! B! / (A + B)!``, of the second ``-v A! (B - 1)! / (A + B)!``. The same values as
interventional TreeSHAP (Lundberg et al. 2020, doi:10.1038/s42256-019-0138-9), without walking the trees.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import factorial
from typing import Optional

import numpy as np

from ..errors import ParameterError
from .leaf_boxes import LeafBoxes
from .node import Array

_NUMBERS = 1 << 22  # row and leaf pairs at once


def tree_shapley(
    boxes: LeafBoxes, X: Array, background: Array, channel: int = 0, against: Optional[int] = None
) -> tuple[Array, float]:
    """Contributions ``(n, features)`` float64 to a channel's sum, and the base value, its mean over the background.

    Parameters
    ----------
    X, background : rows ``(n, features)`` and ``(r, features)`` of what the trees take
    against : a channel that is taken off

    Raises
    ------
    ParameterError
        There is no such channel, or rows do not fit.
    """
    X, background = np.atleast_2d(X), np.atleast_2d(background)
    channels = boxes.values.shape[1]
    for each in (channel, against):
        if each is not None and not 0 <= each < channels:
            raise ParameterError(f"The trees give the channels 0 to {channels - 1}, not {each}; choose one.")
    if not len(background) or X.shape[1] != background.shape[1]:
        raise ParameterError(
            f"The background has the shape {background.shape}, the rows {X.shape}; give rows of the same features."
        )
    value = boxes.values[:, channel] - (0 if against is None else boxes.values[:, against])
    theirs = boxes.inside(background)
    constant = float(boxes.base[channel]) - (0.0 if against is None else float(boxes.base[against]))
    base = constant + float(((theirs == boxes.full) @ value).mean())
    games = _games(theirs, value)
    shares = shares_of(boxes.feature.shape[1])
    found = np.zeros(X.shape)
    step = max(1, _NUMBERS // max(len(boxes.feature), 1))
    for start in range(0, len(X), step):
        for i, own in enumerate(boxes.inside(X[start : start + step]), start):
            found[i] = _row(boxes, own, games, shares, X.shape[1])
    return found, base


@dataclass(frozen=True, eq=False)
class _Games:
    """Leaves and what of them the background fits, each pair once: ``value`` is the leaf's times its share of rows."""

    leaf: Array
    theirs: Array
    value: Array


def _games(theirs: Array, value: Array) -> _Games:
    rows = len(theirs)
    ordered = np.sort(theirs, axis=0).T  # (leaves, rows), equal ones side by side
    first = np.ones(ordered.shape, bool)
    first[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
    first &= (value != 0)[:, None]
    leaf, at = np.nonzero(first)
    ends = np.append(leaf[1:] != leaf[:-1], True)
    following = np.where(ends, rows, np.append(at[1:], rows))
    return _Games(leaf, ordered[leaf, at], value[leaf] * (following - at) / rows)


def _row(boxes: LeafBoxes, own: Array, games: _Games, shares: Array, features: int) -> Array:
    """The mean over the background for the row that fits its ``own`` slots."""
    mine = own[games.leaf]
    chosen = np.flatnonzero(((mine | games.theirs) == boxes.full) & (mine != games.theirs))
    if not len(chosen):
        return np.zeros(features)
    mine, other, leaf, value = mine[chosen], games.theirs[chosen], games.leaf[chosen], games.value[chosen]
    slots = boxes.feature.shape[1]
    gained, lost = _bits(mine & ~other, slots), _bits(other & ~mine, slots)
    A, B = gained.sum(1, dtype=np.intp), lost.sum(1, dtype=np.intp)
    each = gained * (value * shares[A, B])[:, None]
    each -= lost * (value * shares[B, A])[:, None]
    starts = np.flatnonzero(np.append(True, leaf[1:] != leaf[:-1]))
    by_leaf = np.add.reduceat(each, starts, axis=0)
    found: Array = np.bincount(boxes.feature[leaf[starts]].ravel(), by_leaf.ravel(), features)
    return found


def _bits(words: Array, count: int) -> Array:
    """The lowest ``count`` bits of each word: ``(n, count)`` uint8."""
    found = np.unpackbits(words.astype("<u8").view(np.uint8).reshape(-1, 8), axis=1, count=count, bitorder="little")
    return found


def shares_of(most: int) -> Array:
    """``(A - 1)! B! / (A + B)!`` for all counts up to ``most``; 0 for no feature."""
    found = np.zeros((most + 1, most + 1))
    for a in range(1, most + 1):
        for b in range(most + 1 - a):
            found[a, b] = factorial(a - 1) * factorial(b) / factorial(a + b)
    return found
