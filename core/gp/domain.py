"""Is this spectrum like those the model was trained on?

The training spectra lie on a curved sheet in the space of bands. It is covered with ``M`` centers, and
a spectrum's distance is the one to its nearest center in the metric of the spread *around* centers
(pooled within-cluster covariance): a spectrum whose bands are each common but do not go together (as
when bands are swapped) is far away along the directions in which neighbors hardly differ. The
limit is a quantile of that distance on held-out spectra with the noise of real ones, so that the share
of false alarms is chosen and not discovered. One matrix product and one minimum a pixel.

Compare the dissimilarity index of Meyer and Pebesma (2021), whose metric is diagonal, and SNAP's grid
of occupied cells, which is empty almost everywhere in eight dimensions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping, Optional, Sequence

import numpy as np

from ..blas import matmul
from ..errors import ModelError, ParameterError
from .graph import GraphBuilder, squared_distances
from .inducing import kmeans
from .kernels import Array, Arrays, Values

_CHUNK = 4096


@dataclass(frozen=True, eq=False)
class Domain:
    """Where a model may be used.

    Parameters
    ----------
    columns : the input columns that count
    middle : ``(q,)`` subtracted from them
    whitening : ``(q, p)``, multiplied from the right
    centers : ``(M, p)``
    limit : squared distance to the nearest center above which a spectrum is outside
    """

    columns: tuple[int, ...]
    middle: Array
    whitening: Array
    centers: Array
    limit: float

    def score(self, X: Values) -> Array:
        """Squared distance over its limit ``(n,)`` for raw inputs ``(n, D)``: above 1 is outside."""
        W = matmul(np.asarray(X, dtype=np.float64)[:, list(self.columns)] - self.middle, self.whitening)
        length = np.einsum("mp,mp->m", self.centers, self.centers)
        scores = np.empty(W.shape[0])
        for i in range(0, W.shape[0], _CHUNK):
            w = W[i : i + _CHUNK]
            nearest = (length - matmul(2.0 * w, self.centers.T)).min(1) + np.einsum("np,np->n", w, w)
            scores[i : i + _CHUNK] = np.maximum(nearest, 0.0) / self.limit
        return scores

    def outside(self, X: Values) -> np.ndarray:  # type: ignore[type-arg]
        """Whether each row of ``X`` is outside: bool ``(n,)``."""
        return np.asarray(self.score(X) > 1.0)

    def to_arrays(self) -> Arrays:
        """Plain arrays for an npz file."""
        return {
            "domain.columns": np.array(self.columns, dtype=np.int64),
            "domain.middle": self.middle,
            "domain.whitening": self.whitening,
            "domain.centers": self.centers,
            "domain.limit": np.array(self.limit, dtype=np.float64),
        }

    @staticmethod
    def from_arrays(arrays: Mapping[str, Values]) -> Domain:
        """Read back what ``to_arrays`` wrote; ``ModelError`` where an array is missing."""
        try:
            return Domain(
                tuple(int(c) for c in arrays["domain.columns"]),
                np.asarray(arrays["domain.middle"], dtype=np.float64),
                np.asarray(arrays["domain.whitening"], dtype=np.float64),
                np.asarray(arrays["domain.centers"], dtype=np.float64),
                float(arrays["domain.limit"]),
            )
        except KeyError as error:
            raise ModelError(f"The domain's arrays lack {error.args[0]!r}; save the model again.") from error


def fit_domain(
    X: Values,
    held_out: Values,
    *,
    columns: Optional[Sequence[int]] = None,
    false_alarm: float = 0.05,
    centers: int = 128,
    tolerance: float = 0.01,
    seed: int = 0,
) -> Domain:
    """Learn where a model may be used.

    Parameters
    ----------
    X : training spectra ``(n, D)``, with the noise of real ones
    held_out : other spectra of the same kind ``(m, D)``, which set the limit
    columns : which columns count; ``None``: all
    false_alarm : share of ``held_out`` to be flagged
    tolerance : systematic difference between simulated and real spectra that is forgiven, as a standard
        deviation in the columns' unit, independent between columns
    """
    if not 0 < false_alarm < 1:
        raise ParameterError(f"The share of false alarms must lie between 0 and 1; {false_alarm} does not.")
    chosen = tuple(range(np.shape(X)[1])) if columns is None else tuple(int(c) for c in columns)
    X = np.asarray(X, dtype=np.float64)[:, list(chosen)]
    middle = X.mean(0)
    scale = np.where(X.std(0) > 0, X.std(0), 1.0)
    C, labels = kmeans((X - middle) / scale, min(centers, max(1, X.shape[0] // 8)), seed=seed)
    # Clusters are refined in the metric that they define: Euclid's would cut across the sheet.
    for _ in range(2):
        spread = _within(X, labels, C.shape[0]) + np.diag((tolerance**2) + 1e-10 * scale**2)
        values, vectors = np.linalg.eigh(spread)
        whitening = vectors / np.sqrt(values)
        C, labels = kmeans(matmul(X - middle, whitening), C.shape[0], seed=seed)
    domain = Domain(chosen, middle, whitening, C, 1.0)
    limit = float(np.quantile(domain.score(held_out), 1.0 - false_alarm))
    return Domain(chosen, middle, whitening, C, limit)


def domain_outside(g: GraphBuilder, x: str, domain: Domain, width: int) -> str:
    """Graph of ``Domain.outside`` for raw inputs ``x`` ``(n, width)`` in the type of distances: bool ``(n,)``."""
    # Columns that do not count get no weight: picking the others takes longer than multiplying all.
    whitening = np.zeros((width, domain.whitening.shape[1]))
    whitening[list(domain.columns)] = domain.whitening
    origin = -domain.middle @ domain.whitening
    w = g.node("Gemm", x, g.constant(whitening, wide=True), g.constant(origin, wide=True))
    distances = squared_distances(g, w, domain.centers, factor=1.0 / domain.limit, name="domain")
    nearest = g.node("ReduceMin", distances, axes=[1], keepdims=0)
    return g.node("Greater", nearest, g.constant(np.ones(()), wide=True))


def _within(X: Array, labels: Values, count: int) -> Array:
    """Pooled covariance of the rows of ``X`` around their clusters' means."""
    sizes = np.bincount(labels, minlength=count).astype(np.float64)
    sums = np.zeros((count, X.shape[1]))
    np.add.at(sums, labels, X)
    R = X - (sums / np.maximum(sizes, 1.0)[:, None])[labels]
    return np.asarray(matmul(R.T, R) / max(X.shape[0] - int((sizes > 0).sum()), 1))
