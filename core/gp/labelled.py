"""Labelled samples for classification: checked, and standardized a chunk at a time."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..errors import ParameterError
from .kernels import Array, Values

Labels = NDArray[np.intp]

_CHUNK = 256  # rows whose basis values stay in the processor's own memory


@dataclass(frozen=True, eq=False)
class Samples:
    """Labeled samples, standardized a chunk at a time."""

    x: Values
    y: Labels
    w: Array
    classes: int
    x_mean: Array
    x_std: Array
    check: Callable[[], None] = lambda: None
    dtype: type[np.floating[Any]] = np.float64

    @property
    def dimensions(self) -> int:
        """Number of inputs ``d``."""
        return int(self.x.shape[1])

    def inputs(self, rows: slice = slice(None)) -> Array:
        """Standardized inputs of ``rows``, ``(m, d)`` of ``dtype``."""
        return np.asarray((self.x[rows] - self.x_mean) / self.x_std, dtype=self.dtype)

    def coarse(self) -> Samples:
        """The same in float32, in which basis values cost a third: enough to choose, and for sums over many."""
        return replace(self, dtype=np.float32)

    def take(self, rows: Labels) -> Samples:
        """These rows alone, standardized as before."""
        return replace(self, x=self.x[rows], y=self.y[rows], w=self.w[rows])

    def some(self, count: int, rng: np.random.Generator) -> Samples:
        """At most ``count`` random rows."""
        n = self.y.size
        return self if n <= count else self.take(np.sort(rng.choice(n, count, replace=False)))

    def halves(self, rng: np.random.Generator) -> tuple[Samples, Samples]:
        """Two random halves of the rows, the first with the odd one."""
        order, middle = rng.permutation(self.y.size), (self.y.size + 1) // 2
        return self.take(np.sort(order[:middle])), self.take(np.sort(order[middle:]))


def chunks(n: int) -> list[slice]:
    """Rows to take at once of ``n``."""
    return [slice(i, min(i + _CHUNK, n)) for i in range(0, n, _CHUNK)]


def checked_inputs(x: Values, dimensions: Optional[int] = None) -> Values:
    """``x`` as an array ``(n, dimensions)``; `ParameterError` where it is none of finite numbers."""
    x = np.asarray(x)
    if x.ndim != 2 or x.dtype.kind not in "fiub" or (dimensions is not None and x.shape[1] != dimensions):
        wanted = "(n, d)" if dimensions is None else f"(n, {dimensions})"
        raise ParameterError(f"Inputs must be numbers of shape {wanted}; these are {x.dtype} {x.shape}.")
    if not all(np.isfinite(x[rows]).all() for rows in chunks(len(x))):
        raise ParameterError("Some inputs are not finite; leave those samples out.")
    return x


def checked_samples(x: Values, y: NDArray[Any], weights: Optional[Values], check: Callable[[], None]) -> Samples:
    """Samples with what standardizes them; `ParameterError` as ``fit_classifier``."""
    x, y = checked_inputs(x), np.asarray(y)
    if y.shape != x.shape[:1] or y.dtype.kind not in "iu":
        raise ParameterError(f"Labels must be whole numbers of shape ({len(x)},); these are {y.dtype} {y.shape}.")
    counts = np.bincount(y) if y.size and y.min() >= 0 else np.zeros(0, dtype=np.intp)
    if counts.size < 2 or not counts.all():
        raise ParameterError("Labels must be 0, 1 and so on, at least two of them, and every one must occur.")
    w = np.ones(y.size) if weights is None else np.asarray(weights, dtype=np.float64)
    if w.shape != y.shape or not (np.isfinite(w).all() and (w > 0).all()):
        raise ParameterError("Weights must be positive numbers, one for every sample.")
    sums, squares = np.zeros(x.shape[1]), np.zeros(x.shape[1])
    mean = np.asarray(x[:_CHUNK], dtype=np.float64).mean(0)
    for rows in chunks(len(x)):
        part = x[rows] - mean
        sums += part.sum(0)
        squares += (part * part).sum(0)
    std = np.sqrt(np.maximum(squares / len(x) - (sums / len(x)) ** 2, 0.0))
    # A band that never changes says nothing; its standardized value is 0 on every training sample.
    return Samples(x, y.astype(np.intp), w, int(counts.size), mean + sums / len(x), np.where(std > 0, std, 1.0), check)
