"""Weights of a softmax likelihood by Laplace's approximation, on finite features of millions of samples.

Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), sections 3.4 and 3.5.
"""

from __future__ import annotations

from typing import Iterator, Optional

import numpy as np

from ..blas import matmul
from .features import Features
from .kernels import Array
from .labelled import Samples, chunks
from .pieces import inverse_of_lower, product

# So many samples' basis values are kept between passes in float64; of more in float32, as far as they fit.
_KEPT = 20000
_KEPT_BYTES = 1 << 29
# Over all samples, where there are more than that.
_PASSES, _PASSES_KEPT = 12, 30
#: Of the log-posterior, for choosing among kernels and variances, and before the passes over all samples.
TUNE_TOLERANCE = 1e-4


def softmax(logits: Array) -> Array:
    """Rows of ``(n, C)`` as probabilities."""
    e = np.exp(logits - logits.max(1, keepdims=True))
    return np.asarray(e / e.sum(1, keepdims=True))


def laplace_weights(
    features: Features, samples: Samples, penalty: float, *, tolerance: float = 1e-6
) -> tuple[Array, float]:
    """Most probable weights ``(M, C)`` of ``features`` under a softmax likelihood, and minus their log-posterior.

    The prior is ``N(0, I / penalty)``. Descent is L-BFGS in coordinates where the Hessian's blocks are the identity. Of
    many samples, it starts from the optimum on some, and few passes over all are left. It ends where the next step
    promises less than ``tolerance`` of the value.
    """
    n, M = samples.y.size, features.whitening.shape[0]
    W = np.zeros((features.whitening.shape[1], samples.classes))
    if n <= _KEPT:
        basis = _kept(features, samples)
        value = np.inf
        # A second look at the Hessian costs as much as many steps: it pays only where the end must be exact.
        for rounds in (15, 60) if tolerance < TUNE_TOLERANCE else (75,):
            P = weights_precision(features, samples, W, penalty, basis)
            W, value = _descent(features, samples, P, penalty, W, rounds, basis, tolerance)
        return W, value
    samples = samples.coarse()
    part = samples.take(np.sort(np.random.default_rng(0).choice(n, _KEPT, replace=False)))
    share = float(part.w.sum() / samples.w.sum())
    W, _ = laplace_weights(features, part, penalty * share, tolerance=TUNE_TOLERANCE)
    P = weights_precision(features, part, W, penalty * share) / share
    kept = _kept(features, samples) if 4 * n * M <= _KEPT_BYTES else None
    return _descent(features, samples, P, penalty, W, _PASSES if kept is None else _PASSES_KEPT, kept, tolerance)


def _kept(features: Features, samples: Samples) -> Array:
    """Basis values of all samples, ``(n, M)``."""
    basis = np.empty((samples.y.size, features.whitening.shape[0]), samples.dtype)
    for rows in chunks(samples.y.size):
        samples.check()
        basis[rows] = features.basis(samples.inputs(rows))
    return basis


def _bases(features: Features, samples: Samples, basis: Optional[Array]) -> Iterator[tuple[slice, Array]]:
    for rows in chunks(samples.y.size):
        samples.check()
        yield rows, features.basis(samples.inputs(rows)) if basis is None else basis[rows]


def weights_precision(
    features: Features, samples: Samples, W: Array, penalty: float, basis: Optional[Array] = None
) -> Array:
    """One precision ``(M, M)`` of the weights for all classes: ``Phi' diag((1 - |p|^2) / 2) Phi + penalty I``.

    Between two classes it is the Hessian's block; among more, never less than any class's block
    (``p (1 - p) <= (1 - |p|^2) / 2``), and twice itself is never less than the whole Hessian.
    """
    T = features.whitening
    moved, G = matmul(T, W), np.zeros((T.shape[0], T.shape[0]))
    if samples.y.size > _KEPT:
        samples = samples.coarse()
    for rows, B in _bases(features, samples, basis):
        p = softmax(matmul(B, moved))
        scaled = B * np.sqrt(0.5 * samples.w[rows] * (1.0 - (p * p).sum(1)))[:, None]
        G += matmul(scaled.T, scaled)
    P = product(product(T.T, G, samples.check), T, samples.check)
    P[np.diag_indices_from(P)] += penalty
    return P


def _descent(
    features: Features,
    samples: Samples,
    P: Array,
    penalty: float,
    W: Array,
    rounds: int,
    basis: Optional[Array],
    tolerance: float,
) -> tuple[Array, float]:
    """L-BFGS (Nocedal and Wright, Numerical Optimization, algorithm 7.4) from ``W`` in whitened coordinates."""
    samples.check()
    L = np.linalg.cholesky(P)
    back = inverse_of_lower(L, samples.check).T
    T = product(features.whitening, back, samples.check)

    def objective(V: Array) -> tuple[float, Array]:
        white = matmul(back, V)
        moved, slope = matmul(T, V), np.zeros((T.shape[0], W.shape[1]))
        value = 0.5 * penalty * float((white * white).sum())
        for rows, B in _bases(features, samples, basis):
            logits = matmul(B, moved.astype(B.dtype, copy=False))
            logits -= logits.max(1, keepdims=True)
            truth = samples.y[rows], samples.w[rows]
            at = np.arange(len(B)), truth[0]
            e = np.exp(logits)
            total = e.sum(1)
            value += float(truth[1] @ (np.log(total) - logits[at]))
            e /= total[:, None]
            e[at] -= 1.0
            e *= truth[1][:, None]
            slope += matmul(B.T, e)
        return value, matmul(T.T, slope) + penalty * matmul(back.T, white)

    V = matmul(L.T, W)
    value, g = objective(V)
    steps: list[tuple[Array, Array, float]] = []
    for _ in range(rounds):
        d = _two_loops(g, steps)
        slope = -float(np.vdot(d, g))
        if -slope < tolerance * (1.0 + abs(value)):
            break
        length, found = 1.0, objective(V - d)
        while found[0] > value + 1e-4 * length * slope and length > 1e-3:
            length *= 0.5
            found = objective(V - length * d)
        if found[0] >= value:
            break
        s, r = -length * d, found[1] - g
        curvature = float(np.vdot(s, r))
        if curvature > 0:
            steps = [*steps[-11:], (s, r, curvature)]
        V, value, g = V + s, found[0], found[1]
    return matmul(back, V), value


def _two_loops(g: Array, steps: list[tuple[Array, Array, float]]) -> Array:
    d, kept = g.copy(), []
    for s, r, curvature in reversed(steps):
        a = float(np.vdot(s, d)) / curvature
        kept.append(a)
        d -= a * r
    if steps:
        s, r, curvature = steps[-1]
        d *= curvature / float(np.vdot(r, r))
    for (s, r, curvature), a in zip(steps, reversed(kept)):
        d += (a - float(np.vdot(r, d)) / curvature) * s
    return d
