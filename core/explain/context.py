"""How far from the place asked about the relevance lies: context that a network of images draws on."""

from __future__ import annotations

from typing import Optional

import numpy as np

from .explanation import Explanation
from .node import Array

#: Pixels, by the longer of the two axes; 0 is the place itself.
DISTANCES = (0, 2, 5, 10, 20, 50, 100)
NEAR = 5  # what lies further away is called context
_OF_WHOLE_BANDS = ("occlusion", "group_shapley")


def reach(explanation: Explanation) -> tuple[tuple[int, float], ...]:
    """The share of the relevance that lies within each of `DISTANCES` of the region, up to the tile's edge.

    Sizes are summed, whatever their sign. Empty where the relevance has no place: of pixels, or of whole bands.
    """
    region = explanation.target.region
    if region is None or explanation.values.ndim != 4 or explanation.method in _OF_WHOLE_BANDS:
        return ()
    size = np.abs(explanation.values[0]).sum(0, dtype=float)
    inside = np.asarray(region, bool)
    total = float(size.sum())
    if not total > 0:
        return ()
    found = []
    for distance in DISTANCES:
        near = within(inside, distance)
        found.append((distance, float(size[near].sum()) / total))
        if near.all():
            break
    return tuple(found)


def context(shares: tuple[tuple[int, float], ...]) -> Optional[float]:
    """The share beyond ``NEAR`` pixels; ``None`` where ``shares`` is empty."""
    near = [share for distance, share in shares if distance <= NEAR]
    return max(0.0, 1 - near[-1]) if near else None


def within(inside: Array, distance: int) -> Array:
    """The pixels ``(rows, cols)`` that lie at most ``distance`` rows and columns from one that is ``inside``."""
    found = np.asarray(inside, bool)
    for axis in (0, 1):
        pad = [(0, 0), (0, 0)]
        pad[axis] = (distance + 1, distance)
        total = np.cumsum(np.pad(found, pad), axis)
        ends = np.take(total, np.arange(found.shape[axis]) + 2 * distance + 1, axis)
        found = ends > np.take(total, np.arange(found.shape[axis]), axis)
    return found
