"""What an explanation is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from .node import Array
from .targets import Target


@dataclass(frozen=True, eq=False)
class Explanation:
    """An answer to "why this value?".

    Attributes
    ----------
    values : what each input contributes, of the input's shape ``(n, channels, ...)``; for class activation maps
        ``(n, 1, rows, cols)`` on the grid of ``layer``
    method : its name in ``METHODS``
    value : the target's value ``(n,)``
    baseline : the input that this one is compared with, where the method has one
    baseline_value : the target's value there ``(n,)``
    completeness : ``|sum of values - (value - baseline_value)| / |value - baseline_value|`` ``(n,)``, for methods
        whose values should add up
    passes : runs of the network forwards and, for most methods, backwards, for each sample
    seconds : how long they took
    """

    values: Array
    target: Target
    method: str
    value: Array
    baseline: Optional[Array] = None
    baseline_value: Optional[Array] = None
    completeness: Optional[Array] = None
    passes: int = 1
    seconds: float = 0.0
    layer: str = ""
    notes: tuple[str, ...] = ()


def part(explanation: Explanation, samples: slice) -> Explanation:
    """The explanation of some of its samples."""
    known = {
        name: getattr(explanation, name)[samples]
        for name in ("values", "value", "baseline", "baseline_value", "completeness")
        if getattr(explanation, name) is not None
    }
    return replace(explanation, **known)


def completeness(values: Array, change: Array) -> Array:
    """How far values ``(n, ...)`` are from adding up to ``change`` ``(n,)``, as a share of it."""
    total = values.reshape(len(values), -1).sum(1, dtype=float)
    error = np.abs(total - change)
    return np.divide(error, np.abs(change), out=np.where(error > 0, np.inf, 0.0), where=np.abs(change) > 0)
