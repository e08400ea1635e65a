"""Methods that change the input and look what happens; they need no gradient."""

from __future__ import annotations

import time
from typing import Iterator, Optional

import numpy as np

from ..errors import ParameterError
from .explanation import Explanation
from .node import Array
from .players import Valued, answers, by_patch, checked, filled, gathered, painted, usual, without
from .targets import Target


def occlusion(
    explainer: Valued, x: Array, target: Target, players: Optional[Array] = None, baseline: Optional[Array] = None
) -> Explanation:
    """What is lost when a player alone is replaced by the baseline (Zeiler & Fergus 2014, arXiv:1311.2901).

    ``players``: patches, bands, dates, segments or parcels (see ``players``); patches of images or bands of pixels if
    ``None``. ``baseline``: the band means of each sample if ``None``, zero for pixels.
    """
    started = time.perf_counter()
    players = usual(x) if players is None else players
    count, start = checked(x, players), filled(x, baseline)
    present = np.vstack([np.ones((1, count), bool), ~np.eye(count, dtype=bool)])
    found = without(explainer, x, target, start, players, present)
    values = painted((found[0] - found[1:]).T, players)
    seconds = time.perf_counter() - started
    return Explanation(values, target, "occlusion", found[0], start, passes=count + 1, seconds=seconds)


def prediction_difference(
    explainer: Valued,
    x: Array,
    target: Target,
    size: Optional[int] = None,
    samples: int = 4,
    background: Optional[Array] = None,
) -> Explanation:
    """Occlusion by what could stand there: the mean over likely replacements (Zintgraf et al. 2017, arXiv:1702.04595).

    A patch is replaced by those patches of the same image whose surroundings are most like its own; a pixel's band by
    the values of those ``background`` rows that are most like it in all other bands.

    Raises
    ------
    ParameterError
        A pixel comes without a background, or with too few rows.
    """
    started = time.perf_counter()
    if x.ndim == 2:
        if background is None or len(background) < samples:
            raise ParameterError(
                f"Likely values of a band need a background of {samples} rows or more. Choose spectra."
            )
        loss, players = _bands_replaced(explainer, x, target, np.asarray(background, np.float32), samples)
    else:
        players = by_patch(x.shape[1:], size)
        loss = np.stack([_patches_replaced(explainer, one, target, players, samples) for one in x])
    value = explainer.value(x, target)
    return Explanation(
        painted(value[:, None] - loss, players),
        target,
        "prediction_difference",
        value,
        passes=loss.shape[1] * samples + 1,
        seconds=time.perf_counter() - started,
    )


def _bands_replaced(
    explainer: Valued, x: Array, target: Target, background: Array, samples: int
) -> tuple[Array, Array]:
    bands = x.shape[1]

    def changed() -> Iterator[Array]:
        for row in x:
            apart = (background - row) ** 2
            for k in range(bands):
                nearest = np.argsort(apart.sum(1) - apart[:, k], kind="stable")[:samples]
                for other in background[nearest, k]:
                    moved = row.copy()
                    moved[k] = other
                    yield moved

    found = answers(explainer, target, changed(), bands, len(x) * bands * samples)
    means: Array = found.reshape(len(x), bands, samples).mean(2)
    return means, np.arange(bands)


def _patches_replaced(explainer: Valued, x: Array, target: Target, players: Array, samples: int) -> Array:
    """The mean target ``(players,)`` of one image with each patch replaced."""
    places = players[0]
    _, first = np.unique(places, return_index=True)
    corners = np.stack(np.unravel_index(first, places.shape), 1)
    height, width = (int((places == places[0, 0]).any(axis).sum()) for axis in (1, 0))
    rows, cols = places.shape
    spots = corners[(corners[:, 0] + height <= rows) & (corners[:, 1] + width <= cols)]
    rings = np.stack([_ring(x, int(r), int(c), height, width) for r, c in corners])
    donors = rings[[int(np.flatnonzero((corners == spot).all(1))[0]) for spot in spots]]
    taken = min(samples, max(1, len(spots) - 1))

    def changed() -> Iterator[Array]:
        for (r, c), ring in zip(corners, rings):
            apart = ((donors - ring) ** 2).sum(1)
            apart[(spots == (r, c)).all(1)] = np.inf  # itself
            h, w = min(height, rows - r), min(width, cols - c)
            for donor in np.argsort(apart, kind="stable")[:taken]:
                moved = x.copy()
                dr, dc = spots[donor]
                moved[:, r : r + h, c : c + w] = x[:, dr : dr + h, dc : dc + w]
                yield moved

    found = answers(explainer, target, changed(), x.size, len(corners) * taken).reshape(len(corners), taken)
    means: Array = found.mean(1)
    return means


def _ring(x: Array, row: int, col: int, height: int, width: int) -> Array:
    """Means of the bands above, below, left and right of a patch; its own side where the image ends."""
    rows, cols = x.shape[1:]
    edge = max(1, min(height, width) // 2)
    sides = (
        x[:, max(0, row - edge) : max(row, 1), col : col + width],
        x[:, min(row + height, rows - 1) : row + height + edge, col : col + width],
        x[:, row : row + height, max(0, col - edge) : max(col, 1)],
        x[:, row : row + height, min(col + width, cols - 1) : col + width + edge],
    )
    found: Array = np.concatenate([side.mean((1, 2)) for side in sides])
    return found


def rise(
    explainer: Valued,
    x: Array,
    target: Target,
    masks: int = 256,
    cells: int = 8,
    share: float = 0.5,
    baseline: Optional[Array] = None,
    seed: int = 0,
) -> Explanation:
    """The mean target under soft random masks that let a place through (RISE, Petsiuk et al. 2018, arXiv:1806.07421).

    Masks are grids of ``cells`` cells, open with probability ``share``, drawn bilinearly and shifted. Values are less
    the mean over all masks, so that 0 says nothing; they do not add up to anything.

    Raises
    ------
    ParameterError
        The input is no image.
    """
    started = time.perf_counter()
    if x.ndim != 4:
        raise ParameterError("RISE hides places of an image. Choose occlusion or Shapley values of bands for pixels.")
    start = filled(x, baseline)
    rng = np.random.default_rng(seed)
    drawn = np.stack([_soft_mask(rng, x.shape[2:], cells, share) for _ in range(masks)])

    def samples() -> Iterator[Array]:
        for mask in drawn:
            for sample, empty in zip(x, start):
                yield empty + mask * (sample - empty)

    found = answers(explainer, target, samples(), x[0].size, masks * len(x)).reshape(masks, len(x))
    slopes = np.einsum("mn,mrc->nrc", found - found.mean(0), drawn - drawn.mean(0)) / masks
    slopes /= np.maximum(drawn.var(0), 1e-6)
    values = np.broadcast_to(slopes[:, None] / x.shape[1], x.shape).astype(np.float32)
    value = explainer.value(x, target)
    seconds = time.perf_counter() - started
    return Explanation(values, target, "rise", value, start, passes=masks + 1, seconds=seconds)


def _soft_mask(rng: np.random.Generator, size: tuple[int, ...], cells: int, share: float) -> Array:
    grid = (rng.random((cells + 2, cells + 2)) < share).astype(float)
    found = grid
    for axis, length in enumerate(size):
        at = (np.arange(length) + 0.5) / length * cells + rng.random()
        low = np.floor(at).astype(int)
        part = (at - low).reshape(-1, *[1] * (1 - axis))
        found = np.take(found, low, axis) * (1 - part) + np.take(found, low + 1, axis) * part
    return found


def player_values(explanation: Explanation, players: Array) -> Array:
    """What each player contributes ``(n, players)``, summed over its elements: band bars, date strips, parcels."""
    return gathered(explanation.values, players)
