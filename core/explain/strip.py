"""Bands and dates of a series: the relevance of each, as a picture of rows and columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional, Sequence

import numpy as np

from ..bands import Band
from ..model import InputSpec
from .node import Array

_DATE = re.compile(r"\d{4}-?\d{2}-?\d{2}")


@dataclass(frozen=True, eq=False)
class Strip:
    """Relevance ``values`` ``(bands, dates)``; NaN where a band can say nothing. Dates are numbers where not known."""

    bands: tuple[str, ...]
    dates: tuple[str, ...]
    values: Array

    @property
    def limit(self) -> float:
        """The largest size, for colors that are alike on both sides of zero."""
        return float(np.nanmax(np.abs(self.values), initial=0.0))

    def to_dict(self) -> dict[str, Any]:
        """As plain values."""
        rows = [[None if np.isnan(v) else float(v) for v in row] for row in self.values]
        return {"bands": list(self.bands), "dates": list(self.dates), "relevance": rows}


def strip(
    spec: InputSpec, channels: Sequence[Band], relevance: Array, telling: Sequence[int], dates: Sequence[Any] = ()
) -> Optional[Strip]:
    """The strip of a model of ``spec``, whose ``channels`` are the bands of one date after the other.

    ``dates`` are those of the scene, where it knows them; otherwise the channels' names may tell. ``None`` for models
    of one date.
    """
    if spec.dates < 2 or len(relevance) != spec.dates * len(spec.bands):
        return None
    values = np.full(len(relevance), np.nan)
    values[list(telling)] = np.asarray(relevance, float)[list(telling)]
    told = [str(date) for date in dates]
    if len(told) != spec.dates:
        first = [_DATE.search(band.name) for band in channels[:: len(spec.bands)]]
        told = [match.group() if match else str(k + 1) for k, match in enumerate(first)]
    return Strip(tuple(band.name for band in spec.bands), tuple(told), values.reshape(spec.dates, -1).T)
