"""What a run will cost, as people are told: seconds as a range, memory, size."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from functools import lru_cache
from typing import Sequence

import numpy as np

from .blas import matmul

#: The least and the most that something takes.
Range = tuple[float, float]
#: Opening files, writing overviews (s).
_START = (0.1, 3.0)
#: Seconds of ``slowness``'s mix of work where constants were measured.
_THEN = 0.06
#: Of what was measured on the piece: a run reads and writes meanwhile, and shares the machine with others.
LOW, HIGH = 0.6, 2.5
#: Of the plain numbers, where nothing compresses: overviews come on top.
LARGEST = 1.4


@dataclass(frozen=True)
class Estimate:
    """What a run will cost.

    Pixels that are computed; seconds from low to high; memory at its peak beyond the program itself (MB, about); size
    of what it writes (MB, at most).
    """

    pixels: int
    seconds: tuple[float, float]
    memory_mb: int
    size_mb: float

    @property
    def text(self) -> str:
        """The estimate for people.

        >>> Estimate(10**6, (8.0, 33.0), 1024, 12.3).text
        '8 s to 33 s, about 1000 MB of memory, writes up to 12 MB'
        """
        (low, high), memory, size = self.seconds, coarse(self.memory_mb), rounded(self.size_mb)
        if high == math.inf:
            return f"{duration(low)} or longer, about {memory} MB of memory, writes up to {size} MB"
        return f"{duration(low)} to {duration(high)}, about {memory} MB of memory, writes up to {size} MB"


def together(found: Sequence[Estimate]) -> Estimate:
    """What several runs cost that are made one after the other.

    >>> together([Estimate(10, (1.0, 2.0), 100, 0.5), Estimate(10, (2.0, 4.0), 80, 0.5)])
    Estimate(pixels=20, seconds=(3.0, 6.0), memory_mb=100, size_mb=1.0)
    """
    low, high = (sum(item.seconds[end] for item in found) for end in (0, 1))
    pixels, size = sum(item.pixels for item in found), sum(item.size_mb for item in found)
    return Estimate(pixels, (low, high), max((item.memory_mb for item in found), default=0), size)


def duration(seconds: float) -> str:
    """A time as people say it.

    >>> duration(0.4), duration(75), duration(600), duration(9000)
    ('1 s', '75 s', '10 min', '2.5 h')
    """
    if seconds < 100:
        return f"{max(1, round(seconds))} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.2g} h"


def rounded(size: float) -> str:
    """A size with two digits.

    >>> rounded(0.0123), rounded(12.34), rounded(1234.5)
    ('0.1', '12', '1234')
    """
    return f"{max(0.1, size):.1f}" if size < 10 else f"{size:.0f}"


def coarse(size: int) -> int:
    """A size of which no more than two digits are known.

    >>> coarse(83), coarse(148), coarse(1024)
    (83, 150, 1000)
    """
    digits = int(10 ** max(0, len(str(size)) - 2))
    return round(size / digits) * digits


def measured(pixels: int, seconds: float, held_bytes: float, size_mb: float) -> Estimate:
    """What a run that is no map by a model costs: it takes about so many ``seconds``, holds ``held_bytes`` at once and
    writes ``size_mb``.

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
            matmul(square, square)
        float(np.exp(np.sort(values)).sum())
        total = 0
        for number in range(100_000):
            total += number
        best = min(best, time.perf_counter() - started)
    return best / _THEN
