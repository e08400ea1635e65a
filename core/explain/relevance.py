"""Methods that carry another signal than the slope: guided, deconvnet, DeepLIFT, DeepSHAP, LRP."""

from __future__ import annotations

import time
from typing import Any, Optional

import numpy as np

from .explainer import Explainer
from .explanation import Explanation, completeness
from .modes.deeplift import DEEPLIFT
from .modes.guided import DECONVNET, GUIDED
from .modes.lrp import lrp as lrp_mode
from .node import Array
from .targets import Target
from .walk import Mode

#: What a reader of such maps must know.
EDGES = (
    "Guided maps often look alike for a network with random weights: they follow edges of the image. "
    "Compare with another method."
)


def guided(explainer: Explainer, x: Array, target: Target) -> Explanation:
    """Guided backpropagation (Springenberg et al. 2015, arXiv:1412.6806)."""
    return _carried(explainer, x, target, GUIDED, "guided")


def deconvnet(explainer: Explainer, x: Array, target: Target) -> Explanation:
    """Deconvnet (Zeiler & Fergus 2014, arXiv:1311.2901)."""
    return _carried(explainer, x, target, DECONVNET, "deconvnet")


def _carried(explainer: Explainer, x: Array, target: Target, mode: Mode, method: str) -> Explanation:
    started = time.perf_counter()
    answer = explainer.run(x, target, mode)
    values = answer.signals[explainer.input]
    return Explanation(values, target, method, answer.value, seconds=time.perf_counter() - started, notes=(EDGES,))


def lrp(explainer: Explainer, x: Array, target: Target, rule: str = "composite", **options: Any) -> Explanation:
    """Layer-wise relevance; rules and ``options`` as in ``modes.lrp.lrp``.

    The box of the composite rule is, if it is not given, the range of each channel of ``x``. Biases take relevance
    too, so that the completeness error is rarely zero.
    """
    started = time.perf_counter()
    if rule == "composite" and "low" not in options:
        axes = (0, *range(2, x.ndim))
        options = {**options, "low": x.min(axes, keepdims=True), "high": x.max(axes, keepdims=True)}
    answer = explainer.run(x, target, lrp_mode(rule, **options))
    values = answer.signals[explainer.input]
    seconds = time.perf_counter() - started
    error = completeness(values, answer.value)
    return Explanation(values, target, f"lrp_{rule}", answer.value, completeness=error, seconds=seconds)


def deeplift(explainer: Explainer, x: Array, target: Target, baseline: Optional[Array] = None) -> Explanation:
    """DeepLIFT, rescale rule (Shrikumar et al. 2017, arXiv:1704.02685); the baseline is zero if none is given."""
    started = time.perf_counter()
    start = np.zeros_like(x) if baseline is None else np.broadcast_to(np.asarray(baseline, np.float32), x.shape)
    answer = explainer.run(x, target, DEEPLIFT, reference=start)
    values = answer.signals[explainer.input] * (x - start)
    before = answer.reference_value
    error = completeness(values, answer.value - before)
    seconds = time.perf_counter() - started
    return Explanation(values, target, "deeplift", answer.value, start, before, error, 2, seconds)


def deepshap(explainer: Explainer, x: Array, target: Target, background: Array) -> Explanation:
    """The mean of DeepLIFT over the samples of ``background`` (Lundberg & Lee 2017, arXiv:1705.07874)."""
    started = time.perf_counter()
    values, before, value = np.zeros(x.shape), np.zeros(len(x)), np.zeros(len(x))
    for sample in background:
        start = np.broadcast_to(np.asarray(sample, np.float32), x.shape)
        answer = explainer.run(x, target, DEEPLIFT, reference=start)
        values += answer.signals[explainer.input] * (x - start) / len(background)
        before += answer.reference_value / len(background)
        value = answer.value
    found = values.astype(np.float32)
    return Explanation(
        found,
        target,
        "deepshap",
        value,
        baseline_value=before,
        completeness=completeness(found, value - before),
        passes=2 * len(background),
        seconds=time.perf_counter() - started,
    )
