"""Many noise-free targets of the same inputs through one kernel: a regression for emulating deterministic codes.

All targets share hyperparameters and inducing inputs, so one row of covariances serves them all. Sparse regression as
in Titsias (2009), of which only the means are kept; shared hyperparameters: Conti and O'Hagan, Bayesian emulation of
complex multi-output and dynamic computer models, J. Stat. Plan. Inference 140 (2010).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy import linalg, optimize

from ..blas import matmul
from ..errors import ModelError
from .exact import checked_samples, cholesky
from .inducing import pivots
from .kernels import Array, Stationary, rbf

_CHUNK = 4096
_NOISE_BOUNDS = (1e-7, 1.0)
_JITTER = 1e-8


@dataclass(frozen=True, eq=False)
class SharedKernelMean:
    """``k(x, centers) @ weights``: the means of ``targets`` processes, standardised inputs and targets."""

    kernel: Stationary
    centers: Array
    weights: Array


def fit_shared(
    Z: Array,
    T: Array,
    *,
    inducing: int,
    tune_on: int = 1200,
    tune_targets: int = 8,
    noise: float = 1e-3,
    iterations: int = 60,
    seed: int = 0,
    stop: Callable[[], None] = lambda: None,
) -> SharedKernelMean:
    """Fit standardised targets ``(n, targets)`` at standardised inputs ``(n, D)``.

    Hyperparameters are searched on ``tune_on`` of the samples and the first ``tune_targets`` targets;
    ``noise`` is where the search of the noise variance starts; ``stop`` is called now and then and may raise.

    Raises
    ------
    ParameterError
        Values are not finite or shapes do not fit.
    """
    checked_samples(Z, T[:, 0])
    rng = np.random.default_rng(seed)
    some = np.sort(rng.permutation(len(Z))[:tune_on])
    kernel, noise = _tuned(Z[some], T[some][:, :tune_targets], noise, iterations, stop)
    C = Z[pivots(kernel, Z, inducing, seed=seed)]
    L = cholesky(kernel(C, C), np.full(len(C), _JITTER * kernel.variance))
    B, b = noise * np.eye(len(C)), np.zeros((len(C), T.shape[1]))
    for start in range(0, len(Z), _CHUNK):
        part = slice(start, start + _CHUNK)
        Phi = linalg.solve_triangular(L, kernel(C, Z[part]), lower=True)
        B += matmul(Phi, Phi.T)
        b += matmul(Phi, T[part])
    weights = linalg.solve_triangular(L, linalg.cho_solve(linalg.cho_factor(B), b), lower=True, trans="T")
    return SharedKernelMean(kernel, C, weights)


def _tuned(Z: Array, T: Array, noise: float, iterations: int, stop: Callable[[], None]) -> tuple[Stationary, float]:
    """Hyperparameters that maximise the sum of the targets' log marginal likelihoods."""
    kernel = rbf(Z.shape[1], lengthscale=3.0)
    q = T.shape[1]

    def objective(theta: Array) -> tuple[float, Array]:
        stop()
        k, level = kernel.with_theta(theta[:-1]), float(np.exp(theta[-1]))
        try:
            L = cholesky(k(Z, Z), np.full(len(Z), level))
        except ModelError:
            return 1e25, np.zeros_like(theta)
        A = linalg.cho_solve((L, True), T)
        value = -0.5 * float(np.sum(T * A)) - q * float(np.log(np.diag(L)).sum())
        W = 0.5 * (matmul(A, A.T) - q * linalg.cho_solve((L, True), np.eye(len(Z))))
        return -value, -np.append(k.gradient_dot(Z, Z, W), level * np.trace(W))

    start = np.append(kernel.theta, np.log(noise))
    bounds = np.vstack([kernel.bounds, np.log(_NOISE_BOUNDS)])
    found = optimize.minimize(
        objective, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": iterations}
    )
    return kernel.with_theta(found.x[:-1]), float(np.exp(found.x[-1]))
