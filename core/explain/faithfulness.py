"""Whether what a map calls important is: the target while important places are taken away, or put back.

What is taken away is replaced in several ways, since each way is an image the network never saw and makes a figure of
its own (Klotz et al. 2025, arXiv:2507.05916): the range over them says how much a figure is worth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator, Mapping, Optional, Sequence

import numpy as np

from .node import Array
from .players import Valued, answers
from .targets import Target

STEPS = 8
_MOST = 0.25  # of the places
_BLUR = 8  # a side of the blur, as a share of the image's
_ORDERS = 8  # at random, of bands: few bands often come in the order that they had
_NEAR = 4  # pixels around, for a place filled in by its neighbors

Fill = Callable[[Array], Array]  # from what is kept, boolean like the places, to the whole sample


@dataclass(frozen=True, eq=False)
class Faithfulness:
    """Areas under the curves, 1 where nothing changes and 0 where all is lost at once, one for each way of filling.

    ``insertion`` is the share of the target that the most important places bring back alone. ``random`` is the area of
    the map itself, moved to other places: as smooth, but saying nothing.
    """

    deletion: Array
    inverse: Array
    random: Array
    insertion: Array
    ways: tuple[str, ...]

    @property
    def gap(self) -> Array:
        """Quality gap of each way, 1 at best (Hedstroem et al. 2025, arXiv:2502.15403)."""
        found: Array = (self.inverse - self.deletion) / np.maximum(self.inverse, 0.1)
        return found

    @property
    def lead(self) -> Array:
        """How much sooner the target is lost than without the places of the moved map, of each way."""
        found: Array = self.random - self.deletion
        return found


def faithfulness(
    explainer: Valued,
    x: Array,
    target: Target,
    importance: Array,
    others: Optional[Mapping[str, Array]] = None,
    steps: int = STEPS,
    seed: int = 0,
    signed: bool = True,
    draws: Optional[int] = None,
    settled: Optional[Callable[[Faithfulness, float], bool]] = None,
) -> Faithfulness:
    """Deletion and insertion of one sample ``x`` ``(1, ...)`` by signed ``importance``.

    ``importance`` is ``(rows, cols)`` of an image, whose bands go together, or ``(bands,)`` of a pixel; of one that is
    not ``signed`` the largest is what changes the target most, whichever way. Up to a
    quarter of an image's places are deleted in ``steps`` steps, of a pixel all bands, each a step. ``others`` are
    samples that fill in, by name, the first of which stands for nothing; if ``None``, an image's band means, its blur
    and each place's neighbors, or zero for pixels. ``draws`` is how often the map is moved, 2 for images and 8 for
    pixels if ``None``. ``settled`` is asked after each step of an image, the largest first, and told the share of
    steps that are left: once it says so, the areas are those of the steps so far. Insertion is then of the largest.
    """
    sample = x[0]
    ways = _ways(sample) if others is None else {name: _constant(sample, other) for name, other in others.items()}
    nothing = next(iter(ways.values()))(np.zeros(importance.shape, bool))
    value, empty = answers(explainer, target, iter([sample, nothing]), sample.size, 2)
    # Where the target lies below that of nothing, what lowers it is what matters, in a map that names such.
    up = 1.0 if value >= empty or (signed and importance.min() >= 0) else -1.0
    toward = up if signed else 1.0
    rng = np.random.default_rng(seed)
    orders = [_order(toward * importance), _order(-toward * importance)]
    draws = draws or (2 if importance.ndim == 2 else _ORDERS)
    orders += [_order(toward * _moved(importance, rng)) for _ in range(draws)]

    def samples(counts: Sequence[int], alone: bool) -> Iterator[Array]:
        for order in orders[:1] if alone else orders:
            for count in counts:
                kept = np.full(importance.size, not alone)
                kept[order[:count]] = alone
                for fill in ways.values():
                    yield fill(kept.reshape(importance.shape))

    def asked(counts: Sequence[int], alone: bool) -> Array:
        shape = (1 if alone else len(orders), len(counts), len(ways))
        return answers(explainer, target, samples(counts, alone), sample.size, int(np.prod(shape))).reshape(shape)

    def areas(found: Array) -> Faithfulness:
        lost = up * (value - found) if signed else np.abs(value - found)
        size = max(abs(value - empty), float(np.abs(lost).max()), 1e-12)
        left = 1 - (lost / size).mean(1)
        back = up * (alone[0] - empty)
        back = back / max(size, float(np.abs(back).max()))
        return Faithfulness(left[0], left[1], left[2:].mean(0), back.mean(0), tuple(ways))

    counts = _counts(importance, steps)
    parts = [counts] if settled is None else [[count] for count in counts[::-1]]
    alone = asked(parts[0], True)
    told = np.empty((len(orders), 0, len(ways)))
    for part in parts:
        told = np.concatenate([told, asked(part, False)], 1)
        if settled is not None and settled(areas(told), 1 - told.shape[1] / len(counts)):
            break
    return areas(told)


def _ways(sample: Array) -> dict[str, Fill]:
    """Ways to fill in, by name."""
    if sample.ndim == 1:
        return {"zero": _constant(sample, np.zeros_like(sample))}
    mean = np.broadcast_to(sample.mean((1, 2), keepdims=True), sample.shape)
    blurred = sample
    for _ in range(2):
        blurred = _box(blurred, max(1, min(sample.shape[1:]) // _BLUR))

    def by_neighbors(kept: Array) -> Array:
        share = _box(kept[None].astype(float), _NEAR)
        near = _box(np.where(kept, sample, 0).astype(float), _NEAR)
        inside = np.divide(near, share, out=mean.astype(float), where=np.broadcast_to(share > 1e-9, near.shape))
        return np.where(kept, sample, inside)

    return {"band means": _constant(sample, mean), "blur": _constant(sample, blurred), "neighbors": by_neighbors}


def _constant(sample: Array, other: Array) -> Fill:
    return lambda kept: np.where(kept, sample, other)


def _box(x: Array, radius: int) -> Array:
    """Means over squares ``(channels, rows, cols)``; beyond the edge is what is at it."""
    for axis in (1, 2):
        pad = [(0, 0)] * 3
        pad[axis] = (radius + 1, radius)
        total = np.cumsum(np.pad(x, pad, mode="edge"), axis, dtype=float)
        width, length = 2 * radius + 1, x.shape[axis]
        ends, starts = (np.take(total, np.arange(length) + at, axis) for at in (width, 0))
        x = (ends - starts) / width
    return x


def _order(importance: Array) -> Array:
    return np.argsort(-importance.ravel(), kind="stable")


def _moved(importance: Array, rng: np.random.Generator) -> Array:
    if importance.ndim == 1:
        return rng.permutation(importance)
    shifts = [int(rng.integers(length // 4, max(length // 4 + 1, length - length // 4))) for length in importance.shape]
    return np.roll(importance, shifts, (0, 1))


def _counts(importance: Array, steps: int) -> Sequence[int]:
    if importance.ndim == 1:
        return range(1, importance.size)
    return [max(1, round(importance.size * _MOST * (k + 1) / steps)) for k in range(steps)]


def spearman(a: Array, b: Array) -> float:
    """Rank correlation of two arrays; 0 where one does not vary."""
    ranks = [_ranks(each.ravel()) for each in (a, b)]
    spread = [float(r.std()) for r in ranks]
    if not min(spread) > 0:
        return 0.0
    return float(np.mean((ranks[0] - ranks[0].mean()) * (ranks[1] - ranks[1].mean())) / (spread[0] * spread[1]))


def _ranks(values: Array) -> Array:
    """Ranks, equal values sharing theirs."""
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    found: Array = (last - (counts - 1) / 2)[inverse.ravel()]
    return found
