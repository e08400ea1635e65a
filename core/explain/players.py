"""What is taken away from an input: its elements in groups, and a network's answers without some of them.

Players are numbers of the elements of one sample, ``(channels, ...)``: equal numbers go together, -1 always stays.
"""

from __future__ import annotations

from typing import Iterator, Optional, Protocol, Sequence

import numpy as np

from ..errors import ParameterError
from .node import Array
from .segments import slic
from .targets import Target

_NUMBERS = 1 << 22  # of the inputs of one call
_ALONE = 1 << 18  # numbers; larger samples are run one by one, so that no call needs to be filled up
_TWO = 1 << 19  # up to here two of them at a time: each takes memory for all its layers
_PATCHES = 16  # along a side


class Valued(Protocol):
    """All that perturbation methods ask: an ``Explainer``, or anything else that gives values."""

    def value(self, x: Array, target: Target) -> Array:
        """The target of each sample ``(n,)``."""
        ...


def by_patch(shape: Sequence[int], size: Optional[int] = None, shift: int = 0) -> Array:
    """Squares of ``size`` pixels, through all bands, of a sample ``(channels, rows, cols)``.

    Raises
    ------
    ParameterError
        The input is no image, or there is no such size.
    """
    if len(shape) != 3:
        raise ParameterError("Patches are of images; a pixel's input is taken apart by bands or dates.")
    side = max(1, max(shape[1:]) // _PATCHES) if size is None else size
    if side < 1:
        raise ParameterError(f"A patch of {side} pixels cannot be; choose 1 or more.")
    row, col = ((np.arange(length) + shift) // side for length in shape[1:])
    return _numbered(np.broadcast_to(row[:, None] * (int(col[-1]) + 1) + col, shape))


def by_band(shape: Sequence[int], groups: Optional[Sequence[Sequence[int]]] = None, dates: int = 1) -> Array:
    """Bands, or groups of them, each over all places and dates; bands that are in no group stay.

    Channels are the bands of each date, one date after the other.
    """
    bands = shape[0] // dates
    owner = np.full(bands, -1)
    for g, group in enumerate([[k] for k in range(bands)] if groups is None else groups):
        owner[list(group)] = g
    return _along(shape, np.tile(owner, dates))


def by_date(shape: Sequence[int], dates: int) -> Array:
    """Dates, each with all its bands and places.

    Raises
    ------
    ParameterError
        The channels cannot be shared out to so many dates.
    """
    if dates < 1 or shape[0] % dates:
        raise ParameterError(f"{shape[0]} channels are not those of {dates} dates; give the network's own number.")
    return _along(shape, np.repeat(np.arange(dates), shape[0] // dates))


def by_segment(shape: Sequence[int], segments: Array) -> Array:
    """Segments or parcels ``(rows, cols)``, whole numbers, through all bands; below 0 stays.

    Raises
    ------
    ParameterError
        The segments do not lie on the image.
    """
    segments = np.asarray(segments)
    if segments.shape != tuple(shape[1:]) or segments.dtype.kind not in "iu":
        raise ParameterError(
            f"Segments of the shape {segments.shape} do not lie on an image {tuple(shape[1:])}; "
            "rasterize them on its grid, as whole numbers."
        )
    return _numbered(np.broadcast_to(segments, shape))


def usual(x: Array) -> Array:
    """Patches of an image, bands of a pixel."""
    return by_patch(x.shape[1:]) if x.ndim == 4 else by_band(x.shape[1:])


def alike(x: Array) -> Array:
    """Segments of an image, bands of a pixel."""
    return by_segment(x.shape[1:], slic(x[0])) if x.ndim == 4 else by_band(x.shape[1:])


def mean_baseline(x: Array) -> Array:
    """What stands for nothing: an image's own band means; zero for pixels, which come standardized."""
    if x.ndim == 2:
        return np.zeros_like(x)
    return np.broadcast_to(x.mean((2, 3), keepdims=True), x.shape)


def filled(x: Array, baseline: Optional[Array]) -> Array:
    """The baseline in the shape of ``x``."""
    return mean_baseline(x) if baseline is None else np.broadcast_to(np.asarray(baseline, np.float32), x.shape)


def checked(x: Array, players: Array) -> int:
    """The number of players.

    Raises
    ------
    ParameterError
        They do not fit the sample, or there are none.
    """
    if players.shape != x.shape[1:] or players.max(initial=-1) < 0:
        raise ParameterError(
            f"Players of the shape {players.shape} do not fit samples of {x.shape[1:]}; number the elements of one."
        )
    return int(players.max()) + 1


def answers(explainer: Valued, target: Target, samples: Iterator[Array], size: int, count: int) -> Array:
    """The target of ``count`` samples of ``size`` numbers ``(count,)``, in calls of one length, which one graph serves.

    The last call is filled up, which costs less than a graph of another size; large samples are run one by one.
    """
    if size <= _ALONE:
        most = max(1, _NUMBERS // max(size, 1))
        step = 1 << max(0, min(most, count) - 1).bit_length()
        step = step if step <= most else step // 2
    else:
        step = 2 if size <= _TWO else 1
    found, waiting = [], []
    for sample in samples:
        waiting.append(sample)
        if len(waiting) == step:
            found.append(explainer.value(np.stack(waiting).astype(np.float32), target))
            waiting = []
    if waiting:
        missing = step - len(waiting) if size <= _ALONE else 0
        given = np.stack([*waiting, *[waiting[-1]] * missing]).astype(np.float32)
        found.append(explainer.value(given, target)[: len(waiting)])
    return np.concatenate(found)


def without(explainer: Valued, x: Array, target: Target, baseline: Array, players: Array, present: Array) -> Array:
    """The target of ``x`` with the baseline in the place of absent players.

    ``present`` ``(m, players)`` boolean; returns ``(m, n)``.
    """
    kept = np.hstack([present, np.ones((len(present), 1), bool)])  # number -1 is the last column

    def samples() -> Iterator[Array]:
        for row in kept:
            mask = row[players]
            for sample, empty in zip(x, baseline):
                yield np.where(mask, sample, empty)

    found = answers(explainer, target, samples(), x[0].size, len(present) * len(x))
    return found.reshape(len(present), len(x))


def painted(values: Array, players: Array) -> Array:
    """Values ``(n, players)`` shared out evenly over their elements ``(n, channels, ...)`` float32; sums stay."""
    count = np.bincount(players[players >= 0].ravel(), minlength=values.shape[1])
    share = np.hstack([values / np.maximum(count, 1), np.zeros((len(values), 1))])
    found: Array = share[:, players].astype(np.float32)
    return found


def gathered(values: Array, players: Array) -> Array:
    """The sum of each player's elements ``(n, players)``, of any explanation."""
    inside = players.ravel() >= 0
    number = players.ravel()[inside]
    return np.stack([np.bincount(number, v.ravel()[inside], int(players.max()) + 1) for v in values])


def _along(shape: Sequence[int], owner: Array) -> Array:
    return np.broadcast_to(owner.reshape(-1, *[1] * (len(shape) - 1)), tuple(shape))


def _numbered(labels: Array) -> Array:
    """Numbers from 0 without gaps; below 0 becomes -1."""
    found = np.full(labels.shape, -1)
    kept = labels >= 0
    found[kept] = np.unique(labels[kept], return_inverse=True)[1].ravel()
    return found
