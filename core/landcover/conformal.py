"""Sets of classes that hold the true one at a chosen confidence: thresholds from places that a model did not see."""

from __future__ import annotations

import math
from typing import Any, Sequence

import numpy as np

from .calibration import EXACT

Array = np.ndarray[Any, Any]

#: Confidences whose thresholds a card keeps, and the one that is taken where none is chosen.
CONFIDENCES = (0.8, 0.85, 0.9, 0.95, 0.975, 0.99)
CONFIDENCE = 0.9


def conformal_thresholds(held: Array, labels: Array, classes: Sequence[str], groups: Array) -> dict[str, Any]:
    """What a card says of the sets: the probability that each class must reach, by confidence, and of what it was made.

    A threshold for each class (Sadinle et al. 2019; Vovk 2012, class-conditional, "Mondrian" conformal prediction), not
    one for all: training takes alike many pixels of each class, which maps do not hold, and one threshold would be
    bought with the errors of the rare class. What holds for each class holds for every mixture of them.

    Pixels of one place are alike, so that a promise of places not seen needs many places, not many pixels. Thresholds
    that keep it with few (Lee, Barber and Willett 2023, arXiv:2306.06342) put every class in every set below
    ``c / (1 - c)`` places; these here do not, and whoever maps is told.

    Parameters
    ----------
    held : ``(n, classes)`` calibrated probabilities of pixels by classifiers that saw no pixel of their place
    labels : ``(n,)`` the true classes, as places in ``classes``
    groups : ``(n,)`` the place of each pixel
    """
    thresholds = {
        f"{confidence:g}": [threshold_of(held[labels == k, k], confidence) for k in range(len(classes))]
        for confidence in CONFIDENCES
    }
    own = [labels == k for k in range(len(classes))]
    return {
        "method": "class-conditional least ambiguous sets, cross-validated by place",
        "thresholds": thresholds,
        "pixels": {name: int(mine.sum()) for name, mine in zip(classes, own)},
        "places": {name: len(np.unique(groups[mine])) for name, mine in zip(classes, own)},
        "holds": "as far as the places of the map are like those of training; with few places only roughly",
    }


def threshold_of(probabilities: Array, confidence: float) -> float:
    """The probability that a class must reach so that its own pixels do at ``confidence``.

    ``probabilities`` ``(n,)`` are those of the true class of held-out pixels. 0, which is always reached, where they
    are too few for the confidence.

    >>> threshold_of(np.arange(1, 100) / 100, 0.9)
    0.09995
    >>> threshold_of(np.full(5, 0.9), 0.9)
    0.0
    """
    rank = math.floor((len(probabilities) + 1) * (1 - confidence) + 1e-9)
    if rank < 1:
        return 0.0
    # Lowered by what the written network may differ.
    return max(0.0, math.floor((float(np.sort(probabilities)[rank - 1]) - EXACT) * 1e6 + 1e-3) / 1e6)
