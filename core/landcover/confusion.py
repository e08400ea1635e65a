"""Which class was taken for which: counts of reference samples by the map's class and by their own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional, Sequence

import numpy as np

from ..errors import ParameterError

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Confusion:
    """``counts``: samples, int64 ``(n, n)``, rows are the map's classes and columns the reference's.

    ``classes``: the value of each row, and column, rising; ``names``: what people call them.

    Raises
    ------
    ParameterError
        The counts are not square, not whole or negative, or do not fit the classes.
    """

    classes: tuple[int, ...]
    names: tuple[str, ...]
    counts: Array

    def __post_init__(self) -> None:
        """Refuse what is no confusion matrix."""
        size = len(self.classes)
        counts = np.asarray(self.counts)
        if not size or counts.shape != (size, size) or len(self.names) != size:
            raise ParameterError(
                f"A confusion matrix of shape {counts.shape} does not fit {size} classes with {len(self.names)} names; "
                "give one row and one column for each class."
            )
        if tuple(sorted(set(self.classes))) != tuple(self.classes):
            raise ParameterError(f"The classes {self.classes} are not in rising order, each once; sort them.")
        if not (np.isfinite(counts).all() and (counts >= 0).all() and (counts == np.floor(counts)).all()):
            raise ParameterError("A confusion matrix counts samples; give whole numbers from 0.")
        object.__setattr__(self, "counts", counts.astype(np.int64))

    @property
    def mistakes(self) -> tuple[Optional[tuple[str, int]], ...]:
        """Of each class of the map the class that its wrong samples most often are, and how many; ``None`` for none.

        >>> Confusion((1, 2, 3), ("water", "grass", "sand"), np.array([[9, 0, 0], [2, 7, 1], [0, 1, 4]])).mistakes
        (None, ('water', 2), ('grass', 1))
        """
        wrong = self.counts - np.diag(np.diag(self.counts))
        most = wrong.argmax(1)
        return tuple((self.names[k], int(row[k])) if row[k] else None for row, k in zip(wrong, most.tolist()))


def count_pairs(mapped: Array, reference: Array, classes: Sequence[int], names: Sequence[str]) -> Confusion:
    """The confusion matrix of samples.

    Parameters
    ----------
    mapped, reference : integers ``(n,)``, the class of each sample in the map and in the reference
    classes : all values that occur, rising
    names : of the classes

    Raises
    ------
    ParameterError
        A value is not among the classes.
    """
    known = np.asarray(classes, np.int64)
    places = []
    for values in (np.asarray(mapped, np.int64), np.asarray(reference, np.int64)):
        strange = np.setdiff1d(values, known)
        if strange.size:
            raise ParameterError(f"The class {strange[0]} is not among {', '.join(map(str, classes))}; add it.")
        places.append(np.searchsorted(known, values))
    size = len(known)
    counts = np.bincount(places[0] * size + places[1], minlength=size * size).reshape(size, size)
    return Confusion(tuple(int(value) for value in classes), tuple(names), counts)
