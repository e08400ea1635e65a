"""Fourier frequencies learned from labels: few of them do the work of many random ones, so that mapping is cheap.

Frequencies start as a draw from the kernel's spectrum and move to where the evidence is largest, as do those of VFF-GPC
(Morales-Alvarez, Perez-Suay, Molina and Camps-Valls, Remote sensing image classification with large-scale Gaussian
processes, IEEE TGRS 56, 2018, arXiv:1710.00575). There the evidence is bounded for two classes; here it is that of a
Dirichlet process (``dirichlet``), in closed form for any number of classes, and a prior keeps frequencies low.
"""

from __future__ import annotations

from typing import Callable

import numpy as np
from numpy.typing import NDArray
from scipy import linalg, optimize

from ..blas import matmul
from .dirichlet import dirichlet_targets
from .features import FourierFeatures, fourier_features
from .kernels import Array, Stationary

# Of the latent functions; the evidence hardly depends on it once frequencies follow.
_VARIANCE = 10.0
# Frequencies are a priori normal, with this share of the spread of a squared exponential kernel's spectrum. With the
# whole of it, hundreds of frequencies' parts fit the noise of a thousand labels.
_SPREAD = 0.4


def learned_features(
    kernel: Stationary,
    Z: Array,
    y: NDArray[np.intp],
    classes: int,
    count: int,
    *,
    iterations: int = 60,
    seed: int = 0,
    check: Callable[[], None] = lambda: None,
) -> FourierFeatures:
    """``count`` frequencies that maximize the evidence of labels, from a draw of a kernel's spectrum.

    Time grows with ``n count^2``, and memory with ``n count``.

    Parameters
    ----------
    kernel : its spectrum is where frequencies start, its length scales say how low they should stay
    Z, y : standardized inputs ``(n, d)`` float64 and labels ``(n,)`` below ``classes``
    iterations : of L-BFGS, at most
    check : called before every evaluation; what it raises ends the search

    Raises
    ------
    ParameterError
        ``count`` is not positive.
    """
    start = fourier_features(kernel, count, seed=seed)
    targets, noise = dirichlet_targets(y, classes)
    targets -= targets.mean(0)
    precision = (kernel.lengthscales[:, None] / _SPREAD) ** 2

    def objective(flat: Array) -> tuple[float, Array]:
        check()
        W = flat.reshape(start.frequencies.shape)
        value, gradient = frequency_evidence(W, Z, targets, noise, _VARIANCE)
        pulled = precision * W
        return 0.5 * float(np.vdot(pulled, W)) - value, (pulled - gradient).ravel()

    found = optimize.minimize(
        objective, start.frequencies.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": iterations}
    )
    return FourierFeatures(np.asarray(found.x).reshape(start.frequencies.shape))


def frequency_evidence(W: Array, Z: Array, targets: Array, noise: Array, variance: float) -> tuple[float, Array]:
    """Logarithm of the evidence of Bayesian regressions on Fourier features, and its derivative by the frequencies.

    Every column of ``targets`` is ``N(0, variance z z' + diag(noise))``, with ``z = D^-1/2 [cos(Z W), sin(Z W)]``;
    ``n / 2 log(2 pi)`` of each is left out. Matrices are of the size of the features, never of the samples.

    Parameters
    ----------
    W, Z : frequencies ``(d, D)`` and inputs ``(n, d)`` float64
    targets, noise : ``(n, C)`` float64, the second positive
    """
    basis, D = FourierFeatures(W).basis(Z), W.shape[1]
    value, slope = 0.0, np.zeros_like(basis)
    for t, s in zip(targets.T, noise.T):
        weighted = basis / s[:, None]
        A = matmul(weighted.T, basis)
        A[np.diag_indices_from(A)] += 1.0 / variance
        L = np.linalg.cholesky(A)
        mean = linalg.cho_solve((L, True), matmul(t, weighted))
        left = (t - matmul(basis, mean)) / s
        value -= 0.5 * float(t @ left + np.log(s).sum()) + float(np.log(np.diag(L)).sum()) + D * np.log(variance)
        slope += left[:, None] * mean - matmul(weighted, linalg.cho_solve((L, True), np.eye(2 * D)))
    # Of the angles: a cosine's derivative is minus the sine that stands D columns on.
    turned = basis[:, :D] * slope[:, D:] - basis[:, D:] * slope[:, :D]
    return value, matmul(Z.T, turned)
