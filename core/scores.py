"""Figures that any assessment has. A share of nothing is ``None``."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

Array = np.ndarray[Any, Any]


def share(part: float, whole: float) -> Optional[float]:
    """``part / whole``, ``None`` where there is nothing to share.

    >>> share(1, 4), share(0, 0)
    (0.25, None)
    """
    return float(part) / float(whole) if whole else None


def calibration_error(counts: Array, probability: Array, observed: Array) -> Optional[float]:
    """The expected calibration error (Naeini, Cooper and Hauskrecht 2015, AAAI).

    From each bin's samples, or the sum of their weights, and its sums of probability and of what was observed.
    """
    return share(float(np.abs(probability - observed).sum()), float(counts.sum()))
