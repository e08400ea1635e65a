"""How much worse a model gets when a band, or bands that go together, are shuffled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Optional, Sequence

import numpy as np

from ..errors import ParameterError
from .node import Array

Groups = Sequence[Sequence[int]]


@dataclass(frozen=True, eq=False)
class Importance:
    """What shuffling each group adds to the loss ``(groups,)``, its standard deviation over repeats, and the loss."""

    groups: tuple[tuple[int, ...], ...]
    increase: Array
    std: Array
    loss: float


def correlated(X: Array, limit: float = 0.9) -> tuple[tuple[int, ...], ...]:
    """Columns of ``X`` ``(n, D)`` in groups: those with ``|correlation| >= limit`` go together, and so do theirs."""
    with np.errstate(invalid="ignore", divide="ignore"):
        linked = np.abs(np.nan_to_num(np.corrcoef(np.asarray(X, float), rowvar=False))) >= limit
    linked = np.atleast_2d(linked) | np.eye(X.shape[1], dtype=bool)
    label = np.arange(len(linked))
    for _ in label:
        label = np.array([label[row].min() for row in linked])
    return tuple(tuple(int(k) for k in np.flatnonzero(label == each)) for each in np.unique(label))


def permutation_importance(
    predict: Callable[[Array], Array],
    X: Array,
    y: Array,
    groups: Optional[Groups] = None,
    repeats: int = 5,
    seed: int = 0,
) -> Importance:
    """Importance of groups of columns, shuffled over the rows together (Breiman 2001, doi:10.1023/A:1010933404324).

    Parameters
    ----------
    predict : ``(n, D)`` to values ``(n,)`` or class numbers ``(n,)`` integer
    y : what is true, alike. The loss is the mean squared error of values, the share of errors of classes
    groups : of columns; those that correlate by 0.9, if ``None``. Shuffled alone, a band looks useless that another
        one stands in for

    Raises
    ------
    ParameterError
        There are too few rows, or arrays do not fit.
    """
    X, y = np.asarray(X), np.asarray(y)
    if X.ndim != 2 or len(X) < 2 or y.shape != X.shape[:1]:
        raise ParameterError(f"Rows {X.shape} and truth {y.shape} do not fit; give two rows or more, a value for each.")
    chosen = correlated(X) if groups is None else tuple(tuple(group) for group in groups)
    rng = np.random.default_rng(seed)

    def loss(values: Array) -> float:
        found = predict(values)
        return float((found != y).mean() if y.dtype.kind in "iu" else ((found - y) ** 2).mean())

    before, more = loss(X), np.zeros((repeats, len(chosen)))
    for r in range(repeats):
        order = rng.permutation(len(X))
        for g, group in enumerate(chosen):
            shuffled = X.copy()
            shuffled[:, list(group)] = X[order][:, list(group)]
            more[r, g] = loss(shuffled) - before
    return Importance(chosen, more.mean(0), more.std(0), before)
