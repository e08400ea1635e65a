"""What spectra a model knows: where nine in ten of them lie, and which of their bands go together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional, Sequence

import numpy as np

from ..errors import TerraClaraError
from ..model import Card, InputSpec, Model
from .baseline import Baseline
from .exact import beside
from .importance import correlated
from .node import Array

TRAINING, KEPT, SCENE = "training", "kept", "scene"
_SHARES = (5, 95)  # percent
#: The card's ``domain`` may hold 5 and 95 % of each channel's training values under this key: a list of two lists.
KEY = "spectra_5_95"


@dataclass(frozen=True, eq=False)
class Usual:
    """Where nine in ten spectra lie: ``low`` and ``high`` ``(bands,)`` in the scene's units.

    ``source`` is ``training`` (of the model), ``kept`` where only the centers of a process are known of it, which were
    chosen far apart (more than nine in ten training spectra lie there), or ``scene`` where the model does not say what
    it learned from.
    ``groups`` are the bands that go together, in spectra of ``grouped_by``.
    """

    low: Array
    high: Array
    source: str
    groups: tuple[tuple[int, ...], ...]
    grouped_by: str

    def outside(self, spectrum: Array) -> Array:
        """Which bands of a spectrum lie outside ``(bands,)``, by more than rounding."""
        slack = 1e-6 * np.maximum(np.abs(self.low), np.abs(self.high))
        found: Array = (spectrum < self.low - slack) | (spectrum > self.high + slack)
        return found


def usual(model: Model, spec: InputSpec, baseline: Baseline) -> Usual:
    """Of the model's training spectra where its card or its arrays know them, and otherwise of the scene.

    Which bands go together the centers of a Gaussian process tell. ``spec`` has a band for each channel.
    """
    rows = _centers(model, spec)
    groups, grouped_by = correlated(baseline.spectra if rows is None else rows), SCENE if rows is None else TRAINING
    known = training_range(model.card, len(spec.bands))
    if known is not None:
        return Usual(known[0], known[1], TRAINING, groups, grouped_by)
    low, high = np.percentile(baseline.spectra if rows is None else rows, _SHARES, axis=0)
    return Usual(low, high, SCENE if rows is None else KEPT, groups, grouped_by)


def training_range(card: Card, channels: int) -> Optional[Array]:
    """5 and 95 % of each channel, ``(2, channels)``, as the card tells them; ``None`` where it does not."""
    try:
        found = np.asarray(card.domain.get(KEY, ()), float)
    except (TypeError, ValueError):
        return None
    fits = found.shape == (2, channels) and np.isfinite(found).all() and (found[0] <= found[1]).all()
    return found if fits else None


def range_of(rows: Any) -> list[list[float]]:
    """What training writes into the card, of spectra ``(n, channels)``."""
    return [[float(f"{value:.5g}") for value in row] for row in np.percentile(np.asarray(rows, float), _SHARES, axis=0)]


def _centers(model: Model, spec: InputSpec) -> Optional[Array]:
    """The training spectra of a process in the scene's units; ``None`` of other models."""
    if not model.path.with_suffix(".npz").is_file():
        return None
    try:
        process = beside(model)
    except TerraClaraError:
        return None
    rows = process.centers * process.x_std + process.x_mean
    if rows.shape[1] != len(spec.bands) or len(rows) < 20:
        return None
    if spec.mean and spec.std:
        rows = rows * np.asarray(spec.std) + np.asarray(spec.mean)
    found: Array = rows / spec.factor
    return found


def among(groups: Sequence[Sequence[int]], kept: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """The groups of two or more of the ``kept`` bands, numbered by their places in ``kept``.

    >>> among([(0, 2), (1,), (3, 4)], [0, 2, 3])
    ((0, 1),)
    """
    place = {band: k for k, band in enumerate(kept)}
    found = [tuple(place[band] for band in group if band in place) for group in groups]
    return tuple(group for group in found if len(group) > 1)
