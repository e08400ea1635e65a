"""An estimate of a run that is no map by a model, from what a piece of it took."""

from __future__ import annotations

import math
import time
from functools import lru_cache

import numpy as np

from .estimate import HIGH, LARGEST, LOW, Estimate

#: The least and the most that something takes.
Range = tuple[float, float]
#: Opening files, writing overviews (s).
_START = (0.1, 3.0)
#: Seconds of ``slowness``'s mix of work where constants were measured.
_THEN = 0.06


def measured(pixels: int, seconds: float, held_bytes: float, size_mb: float) -> Estimate:
    """What a run costs that takes about so many ``seconds``, holds ``held_bytes`` at once and writes ``size_mb``.

    >>> measured(100, 10.0, 2**20, 1.0).text
    '6 s to 28 s, about 1 MB of memory, writes up to 1.4 MB'
    """
    return Estimate(
        pixels,
        (_START[0] + LOW * seconds, _START[1] + HIGH * seconds),
        max(1, math.ceil(held_bytes / 2**20)),
        LARGEST * size_mb,
    )


def around(seconds: float, spread: float = 1.6) -> Range:
    """A range that is as many times as wide to both sides.

    >>> around(8.0, 2.0)
    (4.0, 16.0)
    """
    return seconds / spread, seconds * spread


@lru_cache(maxsize=1)
def slowness() -> float:
    """How many times as long a mix of work takes here as it took where constants of estimates were measured.

    Products, sorting and plain Python, which training consists of; about a third of a second, the first time.
    """
    values = np.random.default_rng(0).normal(size=200_000)
    square = values[:90_000].reshape(300, 300)
    best = math.inf
    for _ in range(3):
        started = time.perf_counter()
        for _ in range(10):
            square @ square
        float(np.exp(np.sort(values)).sum())
        total = 0
        for number in range(100_000):
            total += number
        best = min(best, time.perf_counter() - started)
    return best / _THEN
