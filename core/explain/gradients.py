"""Methods that look at the slope of the output."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import ParameterError
from .explainer import Explainer
from .explanation import Explanation, completeness
from .node import Array
from .targets import Target

_FIRST = 5  # points of the line that are taken before any is chosen


def gradient(explainer: Explainer, x: Array, target: Target) -> Explanation:
    """The slope of the target at ``x``, signed (Baehrens et al. 2010, JMLR 11:1803)."""
    started = time.perf_counter()
    answer = explainer.run(x, target)
    values = answer.signals[explainer.input]
    return Explanation(values, target, "gradient", answer.value, seconds=time.perf_counter() - started)


def saliency(explainer: Explainer, x: Array, target: Target) -> Explanation:
    """The size of the slope (Simonyan et al. 2014, arXiv:1312.6034)."""
    started = time.perf_counter()
    answer = explainer.run(x, target)
    values = np.abs(answer.signals[explainer.input])
    return Explanation(values, target, "saliency", answer.value, seconds=time.perf_counter() - started)


def gradient_input(explainer: Explainer, x: Array, target: Target, baseline: Optional[Array] = None) -> Explanation:
    """Slope times input, or times its distance from a baseline (Shrikumar et al. 2016, arXiv:1605.01713)."""
    started = time.perf_counter()
    answer = explainer.run(x, target)
    start = np.zeros_like(x) if baseline is None else np.broadcast_to(baseline, x.shape)
    values = answer.signals[explainer.input] * (x - start)
    seconds = time.perf_counter() - started
    return Explanation(values, target, "gradient_input", answer.value, start, seconds=seconds)


def smoothgrad(
    explainer: Explainer, x: Array, target: Target, samples: int = 16, noise: float = 0.1, seed: int = 0
) -> Explanation:
    """The mean slope around ``x``, over inputs with normal noise (Smilkov et al. 2017, arXiv:1706.03825).

    ``noise`` is its standard deviation as a share of the range of each sample's channels.
    """
    started = time.perf_counter()
    rng = np.random.default_rng(seed)
    axes = tuple(range(2, x.ndim)) or (0, 1)
    spread = noise * (x.max(axes, keepdims=True) - x.min(axes, keepdims=True))
    total = np.zeros(x.shape)
    for _ in range(samples):
        moved = (x + spread * rng.standard_normal(x.shape)).astype(np.float32)
        total += explainer.run(moved, target).signals[explainer.input]
    value = explainer.value(x, target)
    seconds = time.perf_counter() - started
    return Explanation(
        (total / samples).astype(np.float32), target, "smoothgrad", value, passes=samples + 1, seconds=seconds
    )


def integrated_gradients(
    explainer: Explainer, x: Array, target: Target, baseline: Optional[Array] = None, steps: int = 64
) -> Explanation:
    """The slope's integral along the straight line from a baseline (Sundararajan et al. 2017, arXiv:1703.01365).

    The trapezoid rule on ``steps`` points, both ends among them. Each run tells the target too, and with it how far
    the rule is off between two points: a new point halves the piece that is off the most, so that they lie where the
    network bends. All slopes are kept until the last one is there.

    Raises
    ------
    ParameterError
        There are fewer than two steps.
    """
    started = time.perf_counter()
    if steps < 2:
        raise ParameterError(f"{steps} steps are too few for an integral; take 2 or more.")
    start = np.zeros_like(x) if baseline is None else np.broadcast_to(np.asarray(baseline, np.float32), x.shape)
    points = [_slope(explainer, x, start, target, share) for share in np.linspace(0, 1, min(steps, _FIRST))]
    while len(points) < steps:
        size = np.abs(points[-1].value - points[0].value)
        size = np.maximum(size, 1e-3 * size.max(initial=0) + 1e-12)
        off = [float((_off(one, other) / size).max()) for one, other in zip(points, points[1:])]
        k = int(np.argmax(off))
        points.insert(k + 1, _slope(explainer, x, start, target, (points[k].share + points[k + 1].share) / 2))
    shares = np.array([point.share for point in points])
    weights = (np.append(np.diff(shares), 0) + np.append(0, np.diff(shares))) / 2
    total = np.zeros(x.shape)
    for weight, point in zip(weights, points):
        total += weight * point.slope
    values = (total * (x - start)).astype(np.float32)
    value, before = points[-1].value, points[0].value
    return Explanation(
        values,
        target,
        "integrated_gradients",
        value,
        start,
        before,
        completeness(values, value - before),
        passes=steps,
        seconds=time.perf_counter() - started,
    )


@dataclass(frozen=True, eq=False)
class _Point:
    """A point of the line: the slope there, along the line ``(n,)`` too, and the target's value ``(n,)``."""

    share: float
    slope: Array
    along: Array
    value: Array


def _slope(explainer: Explainer, x: Array, start: Array, target: Target, share: float) -> _Point:
    answer = explainer.run((start + np.float32(share) * (x - start)).astype(np.float32), target)
    slope = answer.signals[explainer.input]
    along = (slope * (x - start)).reshape(len(x), -1).sum(1, dtype=float)
    return _Point(float(share), slope, along, answer.value)


def _off(one: _Point, other: _Point) -> Array:
    """By how much the trapezoid between two points misses the target's change ``(n,)``."""
    change = (other.share - one.share) * (one.along + other.along) / 2
    found: Array = np.abs(other.value - one.value - change)
    return found
