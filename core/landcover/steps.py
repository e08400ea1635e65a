"""Fits of scikit-learn in steps, between which a cancel is heard: it has no calls back of its own.

Forests grow on from where they stand, which gives the same trees as one fit. A perceptron takes its passes piece by
piece. What cannot be cut, or not often, runs beside the thread that waits, which leaves it to itself: boosted trees
end with the round they are in, a support vector machine with the one fit that it is in, of which libsvm has no way out.
"""

from __future__ import annotations

import threading
import time
from contextlib import nullcontext
from typing import Any, Callable

import numpy as np

from .threads import one_openmp_thread

Array = np.ndarray[Any, Any]

Check = Callable[[], None]
"""Asks whether to go on; what it raises ends the fit."""

#: A step shall take about so long (s); the trees do not depend on how many are grown at once.
_STEP = 0.25
#: Rows that a perceptron takes between two looks.
_ROWS = 20_000
_WAIT = 0.1


class _Asking(int):
    """0 for how much a fit is to tell; asks itself whether to go on, whenever it is asked.

    Gradient boosting looks at it before every round of trees, and has no other call back.
    """

    _check: Check

    def __bool__(self) -> bool:
        self._check()
        return False

    def __ge__(self, other: int) -> bool:
        self._check()
        return super().__ge__(other)


def boosted(estimator: Any, X: Array, y: Array, check: Check, *, one_core: bool) -> Any:
    """``estimator``, fitted to ``(n, d)`` values and ``(n,)`` labels, left alone; it ends by itself after a cancel."""
    asking = _Asking()
    asking._check = check
    estimator.set_params(verbose=asking)
    left_alone(lambda: estimator.fit(X, y), check, one_core=one_core)
    return estimator.set_params(verbose=0)


def grown(estimator: Any, X: Array, y: Array, check: Check) -> Any:
    """A forest, fitted to ``(n, d)`` values and ``(n,)`` labels by growing a few trees at a time."""
    most = int(estimator.n_estimators)
    estimator.set_params(warm_start=True)
    done, more = 0, 1
    while done < most:
        check()
        done = min(most, done + more)
        started = time.perf_counter()
        estimator.set_params(n_estimators=done).fit(X, y)
        spent = time.perf_counter() - started
        more = max(1, min(2 * more, int(more * _STEP / max(spent, 1e-6))))
    return estimator


def passed_over(perceptron: Any, X: Array, y: Array, seed: int, check: Check) -> Any:
    """A perceptron that has passed over the rows as often as its own ``fit`` would: until its loss falls no more."""
    rng, classes = np.random.default_rng(seed), np.unique(y)
    least, stale = np.inf, 0
    for _ in range(perceptron.max_iter):
        order, loss = rng.permutation(len(y)), 0.0
        for rows in np.array_split(order, -(-len(y) // _ROWS)):
            check()
            perceptron.partial_fit(X[rows], y[rows], classes=classes)
            loss += float(perceptron.loss_) * len(rows) / len(y)
        stale = stale + 1 if loss > least - perceptron.tol else 0
        least = min(least, loss)
        if stale > perceptron.n_iter_no_change:
            break
    return perceptron


def left_alone(work: Callable[[], Any], check: Check, *, one_core: bool = False) -> Any:
    """What ``work`` gives. Where ``check`` raises meanwhile, that is raised at once, and ``work`` ends unheard.

    ``one_core``: its parallel loops run on one; limits of the thread that waits do not hold for it.
    """
    kept: list[Any] = []
    faults: list[BaseException] = []

    def run() -> None:
        try:
            with one_openmp_thread() if one_core else nullcontext():
                kept.append(work())
        except BaseException as error:  # raised again by who waits
            faults.append(error)

    check()
    beside = threading.Thread(target=run, name="left-alone", daemon=True)
    beside.start()
    while beside.is_alive():
        check()
        beside.join(_WAIT)
    if faults:
        raise faults[0]
    return kept[0]


def checked_clones(estimator: Any, check: Check) -> Any:
    """``estimator``, which asks before every clone of it: what fits clones one after the other ends between them."""

    def cloned() -> Any:
        check()
        return checked_clones(type(estimator)(**estimator.get_params(deep=False)), check)

    estimator.__sklearn_clone__ = cloned
    return estimator
