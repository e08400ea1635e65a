"""Noise that depends on the input.

After Kersting et al., Most likely heteroscedastic Gaussian process regression (ICML 2007), with two
changes. The evidence on the noise is the closed-form leave-one-out residual, so that an
overfitted sample does not look noiseless. And the logarithm of the noise is found under the
residuals' own (Gaussian) likelihood by Fisher scoring, whose information is 1/2 a sample, instead
of by least squares on log squared residuals, whose noise variance of pi^2/2 wastes 60 % of the data; the
latter, corrected for the mean of log chi^2 (-1.27), only chooses the noise's hyperparameters.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Optional, TypeVar

import numpy as np
from scipy import linalg

from ..blas import matmul
from .exact import GaussianProcess, cholesky, tuned
from .inducing import pivots
from .kernels import Array, Kernel, rbf
from .posterior import Noise

_Process = TypeVar("_Process", bound=GaussianProcess)

# Mean and variance of log chi^2 with one degree of freedom.
_LOG_CHI2_MEAN = -1.2703628454614782
_LOG_CHI2_VARIANCE = np.pi**2 / 2
# Smooth noise is all that a few thousand squared residuals can support.
_NOISE_TUNE_ON = 700
# Smooth kernels make centers nearly dependent; without this their weights grow beyond float32.
_JITTER = 1e-5


def fit_noise(
    gp: _Process,
    *,
    inducing: int = 96,
    iterations: int = 3,
    retune: bool = True,
    least_std: float = 0.02,
    seed: int = 0,
) -> _Process:
    """Replace the constant noise of a fitted process by one that depends on the input.

    Parameters
    ----------
    gp : a fitted process; it is changed in place and returned
    inducing : centers of the noise's own process (at most)
    iterations : rounds of noise given the process, process given the noise
    least_std : added in squares to the noise: what is never claimed to be known better, in standard
        deviations of the target
    retune : whether the kernel's hyperparameters are searched again under the first round's noise
    """
    for iteration in range(iterations):
        Z, q = gp.residual_squares()
        if iteration == 0:
            kernel = _noise_kernel(Z, q, seed)
            centers = Z[pivots(kernel, Z, inducing, seed=seed, tolerance=_JITTER)]
        found = _noise_given_residuals(kernel, centers, Z, q, gp.error_variance)
        noise = replace(found, floor=least_std**2)
        sample_noise = gp.with_errors(noise.variance(Z))
        process_kernel = gp.fitted().kernel
        if retune and iteration == 0:
            process_kernel, _ = gp.search(process_kernel, noise.variance(Z))
        gp.condition(process_kernel, sample_noise, noise)
    return gp


def _noise_kernel(Z: Array, q: Array, seed: int) -> Kernel:
    """Hyperparameters of the log noise, by marginal likelihood of the log squared residuals."""
    target = np.log(np.maximum(q, 1e-12 * q.mean())) - _LOG_CHI2_MEAN
    # The left tail of log chi^2 is long: a few tiny residuals would steer the fit.
    target = np.maximum(target, np.median(target) - 6.0)
    target -= target.mean()
    fixed = np.full(q.size, _LOG_CHI2_VARIANCE)
    kernel, _ = tuned(
        rbf(Z.shape[1], lengthscale=2.0 * np.sqrt(Z.shape[1])),
        1.0,
        Z,
        target,
        fixed,
        restarts=1,
        limit=_NOISE_TUNE_ON,
        seed=seed,
    )
    return kernel


def _noise_given_residuals(kernel: Kernel, centers: Array, Z: Array, q: Array, known: Optional[Array]) -> Noise:
    """Most probable log noise under ``q ~ (exp(g) + known) chi^2``, ``g`` a process on ``centers`` plus a constant.

    ``known`` ``(n,)`` are the variances of the measurements' errors. Each step is that without them, which is never too
    long: an error that is known only takes away from what a residual says of the noise.
    """
    errors = np.zeros(q.size) if known is None else known
    L = cholesky(kernel(centers, centers), np.full(centers.shape[0], _JITTER * kernel.diagonal(centers).mean()))
    Phi = linalg.solve_triangular(L, kernel(centers, Z), lower=True).T
    Phi = np.column_stack([Phi, np.ones(q.size)])
    prior = np.append(np.ones(centers.shape[0]), 0.0)  # flat on the constant
    factor = linalg.cho_factor(matmul(0.5 * Phi.T, Phi) + np.diag(prior + 1e-10), lower=True)

    def objective(w: Array) -> tuple[float, Array]:
        own = np.exp(matmul(Phi, w))
        total = own + errors
        slope = 0.5 * (q / total - 1.0) * (own / total)
        return float(0.5 * (np.log(total) + q / total).sum() + 0.5 * (prior * w) @ w), slope

    w = np.zeros(Phi.shape[1])
    w[-1] = np.log(max(q.mean() - errors.mean(), 0.1 * q.mean()))
    value, slope = objective(w)
    for _ in range(100):
        step = linalg.cho_solve(factor, matmul(Phi.T, slope) - prior * w)
        length = 1.0
        while length > 1e-6:
            trial = objective(w + length * step)
            if trial[0] <= value:
                break
            length /= 2
        else:
            break
        converged = value - trial[0] < 1e-9 * q.size
        w, (value, slope) = w + length * step, trial
        if converged:
            break
    weights = linalg.solve_triangular(L, w[:-1], lower=True, trans="T")
    return Noise(float(w[-1]), kernel, centers, weights)
