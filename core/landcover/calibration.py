"""One temperature for a classifier's probabilities (Guo et al. 2017, arXiv:1706.04599)."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np

Array = np.ndarray[Any, Any]

#: Probabilities below this say no more.
LEAST = 1e-6
#: What any written network may differ from the classifier it was made of, in probability; see ``Kind.exact``.
EXACT = 5e-5


def tempered(probabilities: Array, temperature: float) -> Array:
    """``softmax(log(p) / temperature)`` of ``(n, classes)``.

    >>> tempered(np.array([[0.8, 0.2]]), 1.0).round(6).tolist()
    [[0.8, 0.2]]
    """
    scores = np.log(np.maximum(probabilities, LEAST)) / temperature
    powers = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(powers / powers.sum(1, keepdims=True))


def fit_temperature(probabilities: Array, labels: Array, check: Callable[[], None] = lambda: None) -> float:
    """The temperature of least log-loss for ``(n, classes)`` probabilities of pixels that were held out.

    ``check`` is called before every evaluation; what it raises ends the search.
    """
    from scipy.optimize import minimize_scalar

    logs = np.log(np.maximum(np.asarray(probabilities, np.float64), LEAST))
    rows = np.arange(len(labels))

    def loss(theta: float) -> float:
        check()
        scores = logs * np.exp(-theta)
        peak = scores.max(1)
        total = peak + np.log(np.exp(scores - peak[:, None]).sum(1))
        return float((total - scores[rows, labels]).mean())

    return float(np.exp(minimize_scalar(loss, bounds=(-2.0, 2.0), method="bounded").x))
