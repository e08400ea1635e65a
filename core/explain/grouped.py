"""What bands that go together gave as one: alone, each of them is explained by any of the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np

from .asked import Asked, Source
from .coalitions import EXACT, group_shapley
from .node import Array
from .perturb import occlusion
from .players import by_band, gathered

_SAME = 1e-3  # how near two computations of one value are
_PIXELS = 64  # of a region
SHAPLEY, OCCLUSION, SUM, NONE = "Shapley", "occlusion", "sum", ""


@dataclass(frozen=True)
class BandGroup:
    """``bands`` that go together, by their places in the reading, and what they gave as one.

    ``way`` says how that was found: ``Shapley`` (against all coalitions of groups), ``occlusion`` (left out together),
    ``sum`` of its bands, or ``""`` where the method's numbers are slopes, which cannot be added; ``relevance`` is
    ``None`` then.
    """

    bands: tuple[int, ...]
    relevance: Optional[float]
    way: str


def grouped(
    source: Source,
    asked: Asked,
    groups: Sequence[Sequence[int]],
    telling: Sequence[int],
    thorough: bool,
) -> tuple[BandGroup, ...]:
    """Groups of two or more of ``telling``, numbered by their places there.

    Of pixels by grouped Shapley values, which need no more than a network's answers; of images by the sum of the
    bands, or, ``thorough``, by leaving out, which needs a run for each group.
    """
    if not groups:
        return ()
    explanation, x = asked.explanation, asked.samples.x
    if explanation.baseline is None and explanation.baseline_value is None:
        return tuple(BandGroup(tuple(group), None, NONE) for group in groups)
    inside = {k for group in groups for k in group}
    players_of = [*(tuple(g) for g in groups), *((k,) for k in range(len(telling)) if k not in inside)]
    channels = [[telling[k] for k in group] for group in players_of]
    start = source.start.reshape(1, -1, *[1] * (x.ndim - 2))
    if x.ndim == 2 and len(channels) <= EXACT:
        step = -(-len(x) // _PIXELS)
        found = group_shapley(source.explainer, x[::step], asked.target, by_band(x.shape[1:], channels), start)
        if not np.allclose(found.value, explanation.value[::step], rtol=_SAME, atol=_SAME):
            # The bars are of another number, such as the sum of a forest's trees.
            return tuple(BandGroup(tuple(group), None, NONE) for group in groups)
        players = by_band(x.shape[1:], channels)
        each = gathered(found.values, players).mean(0)
        bands = gathered(explanation.values, players)  # known of all pixels: they make up for those left out
        return _told(each + bands.mean(0) - bands[::step].mean(0), groups, SHAPLEY)
    if explanation.method == "occlusion" or (thorough and x.ndim == 4 and len(x) == 1):
        found = occlusion(source.explainer, x, asked.target, by_band(x.shape[1:], channels[: len(groups)]), start)
        each = gathered(found.values, by_band(x.shape[1:], channels[: len(groups)])).mean(0)
        return _told(each, groups, OCCLUSION)
    sums = asked.relevance[list(telling)]
    return tuple(BandGroup(tuple(group), float(sums[list(group)].sum()), SUM) for group in groups)


def _told(each: Array, groups: Sequence[Sequence[int]], way: str) -> tuple[BandGroup, ...]:
    return tuple(BandGroup(tuple(group), float(value), way) for group, value in zip(groups, each))
