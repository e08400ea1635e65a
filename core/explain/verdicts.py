"""Whether an explanation of one place can be believed: a value, a light and a sentence each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np

from .node import Array

_DRAWS = 8
_NOISE = 0.02  # of the standard deviation of each band over the scene


@dataclass(frozen=True)
class Verdict:
    """``light`` is ``green``, ``amber`` or ``red``; ``sentence`` says what the value means."""

    name: str
    value: float
    light: str
    sentence: str


def _light(number: float, good: float, fair: float) -> str:
    """The smaller the better."""
    return "green" if number <= good else "amber" if number <= fair else "red"


def adds_up(error: float) -> Verdict:
    """The completeness error: how far the parts are from the difference that they explain, as a share of it."""
    light = _light(error, 0.05, 0.3)
    sentence = {
        "green": "The bars add up to the difference from the baseline.",
        "amber": "The bars add up to the difference from the baseline only roughly.",
        "red": "The bars do not add up to the difference from the baseline: trust their order, not their sizes.",
    }[light]
    return Verdict("Adds up", error, light, sentence)


def agreement(one: Array, other: Array) -> Optional[Verdict]:
    """The correlation of two methods' relevances, of any shape; ``None`` where it has no meaning."""
    if one.size < 3 or not np.std(one) or not np.std(other):
        return None
    number = float(np.corrcoef(one.ravel(), other.ravel())[0, 1])
    light = "green" if number >= 0.8 else "amber" if number >= 0.5 else "red"
    sentence = {
        "green": "Leaving out one band after the other tells the same.",
        "amber": "Leaving out one band after the other tells much the same, but not all.",
        "red": "Leaving out one band after the other tells something else: bands replace each other here.",
    }[light]
    return Verdict("Agreement", number, light, sentence)


def stability(relevance: Callable[[Array], Array], x: Array, spread: Array, found: Array, seed: int = 0) -> Verdict:
    """The largest change of ``found`` under small noise, as a share of it (Yeh et al. 2019, arXiv:1901.09392).

    ``relevance`` explains an input like ``x``; ``spread`` are standard deviations of the bands, as ``x`` has them.
    """
    rng = np.random.default_rng(seed)
    scale = _NOISE * spread.reshape(1, -1, *[1] * (x.ndim - 2))
    size = max(float(np.linalg.norm(found)), 1e-12)
    number = 0.0
    for _ in range(_DRAWS):
        moved = (x + scale * rng.standard_normal(x.shape)).astype(np.float32)
        number = max(number, float(np.linalg.norm(relevance(moved) - found)) / size)
    light = _light(number, 0.2, 0.5)
    sentence = {
        "green": "A little noise in the image hardly changes the bars.",
        "amber": "A little noise in the image changes the bars visibly.",
        "red": "A little noise in the image changes the bars much: they are no property of this place.",
    }[light]
    return Verdict("Stability", number, light, sentence)


def familiar(outside: float) -> Verdict:
    """The share of pixels outside the model's training domain."""
    light = "green" if outside == 0 else "amber" if outside <= 0.5 else "red"
    sentence = {
        "green": "The bands look like what the model was trained on.",
        "amber": "Part of the pixels is unlike what the model was trained on.",
        "red": "The bands are unlike what the model was trained on: neither value nor explanation can be trusted.",
    }[light]
    return Verdict("Familiar", 1 - outside, light, sentence)
