"""From counts to figures: how well a cloud map agrees with reference labels. Pure functions of small arrays.

A share of nothing is ``None``. Kappa: Cohen 1960, Educational and Psychological Measurement 20, 37-46. Risk and
coverage: El-Yaniv and Wiener 2010, JMLR 11.
"""

from __future__ import annotations

from typing import Any, Collection, Optional

import numpy as np

from ..scores import share
from .classes import CLASSES, CLEAR, CLOUD, SHADOW, SNOW, THIN, UNDECIDED, WATER

Array = np.ndarray[Any, Any]

#: What figures are given for, as classes of a map that count as one.
GROUPS = {"cloud": (CLOUD, THIN), "thin cloud": (THIN,), "shadow": (SHADOW,), "clear": (CLEAR, WATER, SNOW)}
#: The groups that exclude each other, for the figures over all; what is undecided is none of them.
_WHOLE = ("clear", "cloud", "shadow")


def folded(confusion: Array, known: Collection[int]) -> Array:
    """``confusion`` ``(reference, map)`` with the map's shadows as clear where the reference knows none."""
    out = np.array(confusion, np.int64)
    if SHADOW not in known:
        out[:, CLEAR] += out[:, SHADOW]
        out[:, SHADOW] = 0
    return out


def group_numbers(known: Collection[int]) -> Array:
    """For each class of a map the number of its group among clear 0, cloud 1, shadow 2, undecided 3."""
    out = np.full(len(CLASSES), 3, np.uint8)
    for number, name in enumerate(_WHOLE):
        out[list(GROUPS[name])] = number
    if SHADOW not in known:
        out[SHADOW] = 0
    return out


def one_against_rest(confusion: Array, group: Collection[int]) -> dict[str, Optional[float]]:
    """Figures of one group of classes against all others, from ``confusion`` ``(reference, map)`` of pixels.

    ``balanced_accuracy`` is the mean of the share found of the group and of the rest; ``reference`` and ``map`` are
    the group's shares of all pixels in each. An undecided pixel is in no group: it is missed, never a false alarm.
    """
    inside = np.isin(np.arange(confusion.shape[0]), list(group))
    total = confusion.sum()
    hit = confusion[np.ix_(inside, inside)].sum()
    truth, said = confusion[inside].sum(), confusion[:, inside].sum()
    rest = total - truth
    recall, specificity = share(hit, truth), share(rest - (said - hit), rest)
    both = None if recall is None or specificity is None else (recall + specificity) / 2
    return {
        "precision": share(hit, said),
        "recall": recall,
        "f1": share(2 * hit, truth + said),
        "iou": share(hit, truth + said - hit),
        "balanced_accuracy": both,
        "reference": share(truth, total),
        "map": share(said, total),
    }


def over_all(confusion: Array) -> dict[str, Optional[float]]:
    """Accuracy and Cohen's kappa of clear, cloud and shadow; ``decided``: the share of pixels with any class.

    An undecided pixel is an error; ``accuracy_decided`` leaves such pixels out.
    """
    names = [list(GROUPS[name]) for name in _WHOLE] + [[UNDECIDED]]
    square = np.array([[confusion[np.ix_(a, b)].sum() for b in names] for a in names], np.float64)
    total, right = square.sum(), np.trace(square)
    decided = square[:, :3].sum()
    chance = (square.sum(0) * square.sum(1)).sum() / total**2 if total else 1.0
    return {
        "accuracy": share(right, total),
        "kappa": share(right / total - chance, 1 - chance) if total else None,
        "decided": share(decided, total),
        "accuracy_decided": share(right, decided),
    }


def remaining_error(counts: Array, errors: Array, left_out: float) -> Optional[float]:
    """The error share after leaving out the share ``left_out`` of pixels that are least certain.

    ``counts`` and ``errors`` are pixels, and wrong ones, by bins of rising uncertainty. Within a bin pixels are taken
    to be as wrong as the bin is on average: exact where pixels of one bin are equally uncertain.
    """
    keep = (1 - left_out) * float(counts.sum())
    if not keep > 0:
        return None
    ends = np.cumsum(counts)
    last = min(int(np.searchsorted(ends, keep)), len(counts) - 1)
    before = float(ends[last - 1]) if last else 0.0
    part = min(1.0, (keep - before) / float(counts[last])) if counts[last] else 0.0
    return (float(errors[:last].sum()) + float(errors[last]) * part) / keep
