"""Bands that follow from an estimate and its standard deviation."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ..errors import ModelError
from ..model.card import Card, OutputSpec
from ..model.intervals import scale_of

Array = np.ndarray[Any, Any]


def of_spread(spec: OutputSpec, mean: Array, std: Array, card: Card) -> Array:
    """The band ``spec``, of a kind of ``model.intervals.KINDS``, from mean and standard deviation of any shape.

    Bounds are cut to what the variable can be, but never beyond the estimate itself. A coefficient of variation is
    infinite where the estimate is 0, and then no data.

    Raises
    ------
    ModelError
        The card has no scale for the confidence.
    """
    if spec.kind == "cv":
        with np.errstate(divide="ignore", invalid="ignore"):
            share = std / np.abs(mean)
        return np.asarray(np.where(np.isfinite(share), share, np.nan), dtype=np.float32)
    logarithmic = card.conformal.get("distribution") == "lognormal"
    if spec.kind == "within":
        relative, absolute = spec.limits or (0.0, 0.0)
        return _within(mean, std, np.maximum(relative * np.abs(mean), absolute), logarithmic=logarithmic)
    try:
        scale = scale_of(card.conformal, spec.confidence or 0.0)
    except KeyError:
        raise ModelError(
            f"The card has no interval at a confidence of {spec.confidence:g}. "
            "Choose another confidence, or leave it out."
        ) from None
    side = -scale if spec.kind == "lower" else scale
    return np.asarray(bound(mean, std, side, spec.valid_range, logarithmic=logarithmic), dtype=np.float32)


def bound(
    mean: Array, std: Array, reach: float, limits: Optional[tuple[float, float]], *, logarithmic: bool = False
) -> Array:
    """What lies ``reach`` standard deviations from the estimate, below it if negative; arrays of any shape.

    Of what is lognormal, ``logarithmic``, those are its logarithm's around the middle of that. Cut at ``limits``, but
    never beyond the estimate itself.
    """
    if logarithmic:
        middle, width = of_logarithm(mean, std)
        found = np.exp(middle + reach * width)
    else:
        found = mean + reach * std
    if limits is not None:
        found = np.clip(found, np.minimum(limits[0], mean), np.maximum(limits[1], mean))
    return np.asarray(found)


def of_logarithm(mean: Array, std: Array) -> tuple[Array, Array]:
    """Mean and standard deviation of the logarithm of what is lognormal with this mean and standard deviation."""
    variance = np.log1p((std / mean) ** 2)
    return np.log(mean) - variance / 2, np.sqrt(variance)


def _within(mean: Array, std: Array, limit: Array, *, logarithmic: bool) -> Array:
    from scipy.special import ndtr

    with np.errstate(divide="ignore", invalid="ignore"):
        if logarithmic:
            middle, width = of_logarithm(mean, std)
            ends = [(np.log(np.maximum(mean + side, 1e-30)) - middle) / width for side in (-limit, limit)]
        else:
            ends = [-limit / std, limit / std]
    return np.asarray(ndtr(ends[1]) - ndtr(ends[0]), dtype=np.float32)
