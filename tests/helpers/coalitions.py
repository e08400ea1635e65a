"""Shapley values by their definition."""

from __future__ import annotations

from itertools import combinations
from math import factorial
from typing import Any, Callable

import numpy as np

Array = np.ndarray[Any, Any]


def by_coalitions(players: int, value: Callable[[tuple[int, ...]], float]) -> Array:
    """Shapley values as they are defined, over all coalitions."""
    found = np.zeros(players)
    for i in range(players):
        others = [k for k in range(players) if k != i]
        for size in range(players):
            share = factorial(size) * factorial(players - size - 1) / factorial(players)
            for S in combinations(others, size):
                found[i] += share * (value(tuple(sorted((*S, i)))) - value(S))
    return found
