"""Methods that look at the slope of the output."""

from __future__ import annotations

import time
from typing import Optional

import numpy as np

from .explainer import Explainer
from .explanation import Explanation, completeness
from .node import Array
from .targets import Target


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

    The middles of ``steps`` equal pieces are taken: networks of kinks gain nothing from higher orders.
    """
    started = time.perf_counter()
    start = np.zeros_like(x) if baseline is None else np.broadcast_to(np.asarray(baseline, np.float32), x.shape)
    total = np.zeros(x.shape)
    for share in (np.arange(steps) + 0.5) / steps:
        moved = (start + share * (x - start)).astype(np.float32)
        total += explainer.run(moved, target).signals[explainer.input]
    values = (total / steps * (x - start)).astype(np.float32)
    value, before = explainer.value(x, target), explainer.value(start, target)
    return Explanation(
        values,
        target,
        "integrated_gradients",
        value,
        start,
        before,
        completeness(values, value - before),
        passes=steps + 2,
        seconds=time.perf_counter() - started,
    )
