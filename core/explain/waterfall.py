"""From the baseline's value to a place's own, one band after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np

from .node import Array

_MOST = 10  # bands with a step of their own
_NOTHING = 1e-6  # a remainder of this share of the change is rounding

BASELINE, BAND, OTHERS, REMAINDER, VALUE = "baseline", "band", "others", "remainder", "value"


@dataclass(frozen=True)
class Step:
    """One bar: from ``start`` to ``end``, in the number's unit.

    ``kind`` is ``baseline``, ``band``, ``others`` (``count`` bands together), ``remainder`` (what the bands leave
    unexplained) or ``value``; the first and the last one start at 0.
    """

    kind: str
    name: str
    start: float
    end: float
    count: int = 1

    @property
    def change(self) -> float:
        """What it adds."""
        return self.end - self.start


def waterfall(
    bands: Sequence[str], relevance: Array, baseline_value: Optional[float], value: float, most: int = _MOST
) -> tuple[Step, ...]:
    """The steps, the largest first; none where nothing is compared with.

    What the bands do not add up to is a step of its own, so that the last step always ends at ``value``.

    >>> [(s.name, round(s.end, 2)) for s in waterfall(("B04", "B08"), np.array([-0.2, 1.0]), 2.0, 3.0)]
    [('', 2.0), ('B08', 3.0), ('B04', 2.8), ('', 3.0), ('', 3.0)]
    """
    if baseline_value is None:
        return ()
    order = sorted(range(len(bands)), key=lambda k: -abs(float(relevance[k])))
    own = order if len(order) <= most else order[: most - 1]
    steps = [Step(BASELINE, "", 0.0, baseline_value)]
    at = baseline_value
    for k in own:
        steps.append(Step(BAND, bands[k], at, at + float(relevance[k])))
        at = steps[-1].end
    rest = order[len(own) :]
    if rest:
        steps.append(Step(OTHERS, "", at, at + float(sum(float(relevance[k]) for k in rest)), len(rest)))
        at = steps[-1].end
    sizes = abs(value - baseline_value) + float(np.abs(relevance).sum())
    if abs(value - at) > _NOTHING * max(sizes, 1e-12):
        steps.append(Step(REMAINDER, "", at, value))
    return (*steps, Step(VALUE, "", 0.0, value))
