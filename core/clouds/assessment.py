"""The figures of a cloud map against a reference, gathered block by block."""

from __future__ import annotations

import math
from typing import Any, Collection, Optional

import numpy as np

from ..scores import calibration_error, share
from .classes import CLASSES, CLOUDY, SHADOW, THIN
from .clean import NO_DATA
from .scores import (
    GROUPS,
    folded,
    group_numbers,
    one_against_rest,
    over_all,
    remaining_error,
)

Array = np.ndarray[Any, Any]

BINS = 15
LEVELS = 1024
#: Shares of the least certain pixels that are left out, for the table.
LEFT_OUT = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5)
#: A patch has failed where more than this is cloud and less than that part of it was found.
PATCH_CLOUD, PATCH_RECALL = 0.01, 0.1


class Assessment:
    """Takes in blocks of a map and of its reference, and gives the figures.

    Parameters
    ----------
    known : classes that the reference tells apart; without shadow among them, shadows of the map count as clear
    tolerance : pixels around the reference's boundaries that the second set of figures leaves out; 0: no second set
    patch : side of the patches, in pixels; blocks must be made of whole patches except at the edges
    """

    def __init__(self, known: Collection[int], *, tolerance: float = 0.0, patch: int = 64) -> None:
        self.known, self.tolerance, self.patch = frozenset(known), tolerance, patch
        size = len(CLASSES)
        self._confusion = np.zeros((size, size), np.int64)
        self._inner = np.zeros((size, size), np.int64)
        self._unmapped = 0
        self._bins = np.zeros((3, BINS))  # pixels, sum of probability, observed clouds
        self._squares: list[float] = []
        self._levels = np.zeros((2, LEVELS), np.int64)  # pixels, errors
        self._patches = np.zeros(2, np.int64)  # with cloud, failed
        self._groups = group_numbers(self.known)

    def add(
        self,
        reference: Array,
        classes: Array,
        probability: Optional[Array] = None,
        uncertainty: Optional[Array] = None,
        near: Optional[Array] = None,
    ) -> None:
        """Take in a block; all arrays ``(rows, columns)``.

        ``reference`` and ``classes`` are classes of a cloud map, uint8, ``NO_DATA`` where there is none;
        ``probability`` of cloud and ``uncertainty`` from 0 to 1, NaN where there is none; ``near``: bool, pixels
        within the tolerance of a boundary.
        """
        labeled = reference != NO_DATA
        both = labeled & (classes != NO_DATA)
        self._unmapped += int(labeled.sum() - both.sum())
        self._confusion += _counted(reference[both], classes[both])
        if near is not None:
            inner = both & ~near
            self._inner += _counted(reference[inner], classes[inner])
        cloudy = np.isin(reference, CLOUDY)
        if probability is not None:
            self._add_probability(probability, cloudy, both)
        if uncertainty is not None:
            self._add_uncertainty(uncertainty, reference, classes, both)
        self._add_patches(cloudy & both, np.isin(classes, CLOUDY) & cloudy & both, both)

    def _add_probability(self, probability: Array, cloudy: Array, both: Array) -> None:
        here = both & np.isfinite(probability)
        p, y = probability[here].astype(np.float64), cloudy[here].astype(np.float64)
        places = np.clip((p * BINS).astype(np.int64), 0, BINS - 1)
        self._bins += [np.bincount(places, weights, BINS) for weights in (np.ones_like(p), p, y)]
        self._squares.append(float(np.square(p - y).sum()))

    def _add_uncertainty(self, uncertainty: Array, reference: Array, classes: Array, both: Array) -> None:
        here = both & np.isfinite(uncertainty)
        places = np.clip((uncertainty[here] * LEVELS).astype(np.int64), 0, LEVELS - 1)
        wrong = self._groups[reference[here]] != self._groups[classes[here]]
        self._levels[0] += np.bincount(places, minlength=LEVELS)
        self._levels[1] += np.bincount(places[wrong], minlength=LEVELS)

    def _add_patches(self, cloudy: Array, found: Array, both: Array) -> None:
        sums = [_by_patch(mask, self.patch) for mask in (cloudy, found, both)]
        with_cloud = sums[0] > PATCH_CLOUD * sums[2]
        self._patches += [with_cloud.sum(), (with_cloud & (sums[1] < PATCH_RECALL * sums[0])).sum()]

    def figures(self) -> dict[str, Any]:
        """All figures, ready for JSON; ``None`` for what could not be computed."""
        confusion = folded(self._confusion, self.known)
        total = int(confusion.sum())
        used = [i for i in range(len(CLASSES)) if confusion[i].any() or confusion[:, i].any()]
        return {
            "pixels": total,
            "unmapped": self._unmapped,
            **self._agreement(confusion),
            "confusion": {
                "classes": [CLASSES[i].name for i in used],
                "counts": confusion[np.ix_(used, used)].tolist(),
            },
            "tolerance": self._within_tolerance(total),
            "reliability": self._reliability(),
            "risk": self._risk(),
            "patches": {
                "size": self.patch,
                "with_cloud": int(self._patches[0]),
                "failed": int(self._patches[1]),
                "share": share(int(self._patches[1]), int(self._patches[0])),
            },
        }

    def _agreement(self, confusion: Array) -> dict[str, Any]:
        names = [
            name
            for name in GROUPS
            if (name != "thin cloud" or THIN in self.known) and (name != "shadow" or SHADOW in self.known)
        ]
        classes = {name: one_against_rest(confusion, GROUPS[name]) for name in names}
        if THIN in self.known:
            # What matters to a user of the mask: thin clouds that were hidden at all.
            classes["thin cloud"]["found_as_any_cloud"] = share(
                confusion[THIN, list(CLOUDY)].sum(), confusion[THIN].sum()
            )
        return {"classes": classes, "overall": over_all(confusion)}

    def _within_tolerance(self, total: int) -> Optional[dict[str, Any]]:
        if not self.tolerance:
            return None
        inner = folded(self._inner, self.known)
        left_out = share(total - int(inner.sum()), total)
        return {"pixels": self.tolerance, "left_out": left_out, **self._agreement(inner)}

    def _reliability(self) -> Optional[dict[str, Any]]:
        counts, probability, observed = self._bins
        if not counts.sum():
            return None
        return {
            "counts": counts.astype(int).tolist(),
            "probability": [share(p, n) for p, n in zip(probability, counts)],
            "observed": [share(y, n) for y, n in zip(observed, counts)],
            "ece": calibration_error(counts, probability, observed),
            "brier": math.fsum(self._squares) / float(counts.sum()),
        }

    def _risk(self) -> Optional[dict[str, Any]]:
        counts, errors = self._levels
        if not counts.sum():
            return None
        curve = [remaining_error(counts, errors, i / 100) for i in range(100)]
        table = [[part, remaining_error(counts, errors, part)] for part in LEFT_OUT]
        return {"left_out": table, "curve": curve}


def _counted(reference: Array, classes: Array) -> Array:
    size = len(CLASSES)
    pairs = reference.astype(np.int64) * size + classes
    return np.bincount(pairs, minlength=size * size).reshape(size, size)


def _by_patch(mask: Array, patch: int) -> Array:
    rows, columns = (np.arange(0, size, patch) for size in mask.shape)
    return np.asarray(np.add.reduceat(np.add.reduceat(mask.astype(np.int64), rows, 0), columns, 1))


def near_boundary(reference: Array, tolerance: float) -> Array:
    """Pixels whose distance to one of another class, between centers, is at most ``tolerance`` pixels: bool.

    ``reference``: uint8 ``(rows, columns)``; ``NO_DATA`` is no class and bounds none.
    """
    from scipy import ndimage

    near = np.zeros(reference.shape, bool)
    for value in np.unique(reference[reference != NO_DATA]):
        others = (reference != NO_DATA) & (reference != value)
        if others.any():
            near |= (reference == value) & (ndimage.distance_transform_edt(~others) <= tolerance)
    return near
