"""How good a cloud mask is: numbers from probabilities and a reference, in plain numpy."""

from __future__ import annotations

from typing import Any

import numpy as np

CLEAR, CLOUD, SHADOW = 0, 1, 2


def reference_of(mask: np.ndarray) -> np.ndarray:
    """Clear 0, cloud 1, shadow 2 from the codes of the labelled chips (0 shadow, 1 to 3 clear, 4 cloud)."""
    return np.where(mask == 4, CLOUD, np.where(mask == 0, SHADOW, CLEAR))


def three(probabilities: np.ndarray) -> np.ndarray:
    """Clear, cloud of either kind, shadow ``(3, ...)`` from the network's four ``(4, ...)``."""
    return np.stack([probabilities[0], probabilities[1] + probabilities[2], probabilities[3]])


def detection(found: np.ndarray, true: np.ndarray) -> dict[str, float]:
    """Precision, recall and F1 of a mask."""
    hits = float((found & true).sum())
    precision, recall = hits / max(found.sum(), 1), hits / max(true.sum(), 1)
    f1 = 2 * hits / max(found.sum() + true.sum(), 1)
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(float(f1), 4)}


def calibration_error(probability: np.ndarray, true: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error: mean distance of probability and frequency over bins of equal width."""
    place = np.minimum((probability.ravel() * bins).astype(int), bins - 1)
    gap = np.bincount(place, probability.ravel() - true.ravel(), minlength=bins)
    return round(float(np.abs(gap).sum() / place.size), 4)


def left_over(wrong: np.ndarray, unsure: np.ndarray, share: float = 0.1) -> float:
    """Errors among the surest pixels as a share of all errors, when the least sure ``share`` stays undecided."""
    order = np.argsort(unsure.ravel(), kind="stable")
    kept = order[: round(len(order) * (1 - share))]
    return round(float(wrong.ravel()[kept].sum() / max(wrong.sum(), 1)), 4)


def least_left(error: float, share: float = 0.1) -> float:
    """The least that `left_over` can be for calibrated probabilities of two classes of which ``error`` are wrong.

    A choice between two is wrong at most half the time, so a tenth of the pixels holds errors of 5 % of all at most.
    """
    return max(0.0, 1 - 0.5 * share / error) if error else 0.0


def decided(p: np.ndarray, shadow: float = 1.0) -> np.ndarray:
    """The class of ``p`` (3, ...): cloud above one half, else shadow where ``shadow`` times it exceeds clear."""
    return np.where(p[CLOUD] > 0.5, CLOUD, np.where(shadow * p[SHADOW] > p[CLEAR], SHADOW, CLEAR))


def best_weight(p: np.ndarray, reference: np.ndarray) -> float:
    """The weight of shadow, in quarters from 1 to 4, of its largest F1, for ``p`` (3, n) and ``reference`` (n,)."""
    weights = np.arange(1, 4.01, 0.25)
    f1 = [detection(decided(p, weight) == SHADOW, reference == SHADOW)["f1"] for weight in weights]
    return float(weights[int(np.argmax(f1))])


def scores(
    p: np.ndarray, reference: np.ndarray, uncertainty: np.ndarray | None = None, shadow: float = 1.0
) -> dict[str, Any]:
    """Every number for ``p`` (3, ...) of clear, cloud, shadow against ``reference``; ``shadow`` as in ``decided``."""
    found = decided(p, shadow)
    wrong = found != reference
    out: dict[str, Any] = {
        "accuracy": round(float(1 - wrong.mean()), 4),
        "cloud": detection(p[CLOUD] >= 0.5, reference == CLOUD),
        "shadow": detection(found == SHADOW, reference == SHADOW),
        "calibration_error_cloud": calibration_error(p[CLOUD], reference == CLOUD),
    }
    if uncertainty is not None:
        out["errors_left_without_least_sure_tenth"] = left_over(wrong, uncertainty)
        cloud_wrong = (p[CLOUD] >= 0.5) != (reference == CLOUD)
        out["cloud_errors_left_without_least_sure_tenth"] = left_over(cloud_wrong, -np.abs(p[CLOUD] - 0.5))
    return out
