"""What a channel inside a network answers to: the input that excites it most, and the places that do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..errors import ParameterError
from .explainer import Explainer
from .node import Array
from .targets import Target


@dataclass(frozen=True)
class Place:
    """A cell of a layer and how strongly its channel answers there; ``rows`` and ``cols`` are the pixels under it."""

    sample: int
    value: float
    rows: tuple[int, int]
    cols: tuple[int, int]


def activation_maximum(
    explainer: Explainer,
    x: Array,
    target: Target,
    steps: int = 64,
    size: float = 0.1,
    smoothness: float = 0.1,
    limits: tuple[float, float] = (-3.0, 3.0),
) -> tuple[Array, Array]:
    """An input that excites a channel, by ascent from ``x`` (Erhan et al. 2009, Univ. Montreal TR 1341).

    Parameters
    ----------
    x : where the ascent starts, such as zeros; ``target.output`` is any layer, ``target.channel`` the channel
    size : of a step, in units of the standardized input
    smoothness : share of each pixel that is replaced by the mean of its neighbors after each step; 0 for none. It
        takes the place of a penalty on the variation (Mahendran & Vedaldi 2015, arXiv:1412.0035)
    limits : that no element leaves

    Returns
    -------
    the best input met, of the shape of ``x``, and its values ``(n,)``
    """
    now = np.asarray(x, np.float32).copy()
    best, top = now.copy(), np.full(len(now), -np.inf)
    for step in range(steps + 1):
        answer = explainer.run(now, target)
        better = answer.value > top
        best[better], top[better] = now[better], answer.value[better]
        if step == steps:
            break
        g = answer.signals[explainer.input].astype(float)
        axes = tuple(range(1, g.ndim))
        length = np.sqrt((g**2).mean(axes, keepdims=True))
        moved = now + size * np.divide(g, length, out=np.zeros_like(g), where=length > 0)
        if moved.ndim == 4 and smoothness > 0:
            moved = (1 - smoothness) * moved + smoothness * _around(moved)
        now = np.clip(moved, *limits).astype(np.float32)
    return best, top


def _around(x: Array) -> Array:
    padded = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)), mode="edge")
    found: Array = (padded[..., 2:, 1:-1] + padded[..., :-2, 1:-1] + padded[..., 1:-1, 2:] + padded[..., 1:-1, :-2]) / 4
    return found


def most_activating(
    explainer: Explainer, x: Array, target: Target, layer: str, channel: int, count: int = 9
) -> Sequence[Place]:
    """The places of tiles ``x`` ``(n, bands, rows, cols)`` where a layer's channel answers most, one or more a tile.

    Cells next to a chosen one are passed over, so that a place is named once.

    Raises
    ------
    ParameterError
        The layer is no map, or has no such channel.
    """
    found = explainer.run(x, target, layers=[layer], to_input=False).tensors[layer]
    if found.ndim != 4 or x.ndim != 4 or not 0 <= channel < found.shape[1]:
        raise ParameterError(
            f"The layer {layer!r} has the shape {found.shape}; places are found in maps, in a channel that is there."
        )
    answers = found[:, channel].astype(float)
    rows, cols = answers.shape[1:]
    places = []
    for _ in range(count):
        n, r, c = np.unravel_index(int(answers.argmax()), answers.shape)
        if not np.isfinite(answers[n, r, c]):
            break
        spans = [(int(i * full // cells), int((i + 1) * full // cells)) for i, cells, full in
                 ((r, rows, x.shape[2]), (c, cols, x.shape[3]))]  # fmt: skip
        places.append(Place(int(n), float(answers[n, r, c]), spans[0], spans[1]))
        answers[n, max(0, r - 1) : r + 2, max(0, c - 1) : c + 2] = -np.inf
    return places
