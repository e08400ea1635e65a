"""SplitMix64: numbers that look random, from numbers that tell places."""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


def split_mix(state: Array) -> Array:
    """The number that follows each ``state``, both uint64 ``(n,)``.

    Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195.
    """
    z = state + np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(z ^ (z >> np.uint64(31)))
