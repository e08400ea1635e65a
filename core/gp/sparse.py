"""Sparse Gaussian-process regression on inducing inputs, for up to about 1e5 samples.

Titsias, Variational learning of inducing variables in sparse Gaussian processes (AISTATS 2009).
Everything streams over the samples in chunks: O(n M^2) time, O(M^2) memory.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
from scipy import linalg, optimize

from ..blas import matmul
from ..errors import ModelError
from .exact import NOISE_BOUNDS, GaussianProcess, cholesky, noise_of
from .inducing import pivots
from .kernels import Array, Kernel, Values
from .posterior import Noise, Posterior

_CHUNK = 4096
_JITTER = 1e-9


class SparseGaussianProcess(GaussianProcess):
    """Gaussian-process regression through ``inducing`` inputs; other parameters as ``GaussianProcess``.

    Hyperparameters come from an exact process on ``tune_on`` of the samples; with ``refine`` they are
    then moved to the maximum of the collapsed variational bound on at most ``refine`` samples.
    """

    def __init__(
        self,
        kernel: Optional[Kernel] = None,
        *,
        inducing: int = 256,
        inducing_inputs: Optional[Values] = None,
        refine: int = 0,
        noise: float = 0.1,
        optimize: bool = True,
        restarts: int = 1,
        tune_on: int = 1000,
        standardize: bool = True,
        seed: int = 0,
    ) -> None:
        super().__init__(
            kernel,
            noise=noise,
            optimize=optimize,
            restarts=restarts,
            tune_on=tune_on,
            standardize=standardize,
            seed=seed,
        )
        self.inducing = int(inducing)
        self.inducing_inputs = inducing_inputs
        self.refine = int(refine)

    def search(self, kernel: Kernel, sample_noise: Optional[Array], restarts: int = 0) -> tuple[Kernel, float]:
        """As for an exact process, then refined on the variational bound where asked for."""
        kernel, noise = super().search(kernel, sample_noise, restarts)
        if self.optimize and self.refine:
            rng = np.random.default_rng(self.seed)
            rows = np.sort(rng.permutation(self._t.size)[: self.refine])
            fixed = None if sample_noise is None else sample_noise[rows]
            known = None if self._known is None else self._known[rows]
            inducing = self._inducing(kernel)
            kernel, noise = refined(kernel, noise, inducing, self._Z[rows], self._t[rows], fixed, known)
        return kernel, noise

    def condition(self, kernel: Kernel, sample_noise: Array, noise: Noise) -> None:
        """Posterior on the samples already held, for a given kernel and noise of each sample (standardised)."""
        self._sample_noise = sample_noise
        U = self._inducing(kernel)
        M = U.shape[0]
        L = _factor(kernel, U)
        B, b = np.eye(M), np.zeros(M)
        for rows in _chunks(self._t.size):
            Phi = linalg.solve_triangular(L, kernel(U, self._Z[rows]), lower=True)
            weighted = Phi / sample_noise[rows]
            B += matmul(weighted, Phi.T)
            b += matmul(weighted, self._t[rows])
        # Kmm^-1 - Sigma^-1 = L^-T (I - B^-1) L^-1, and B >= I: its root is real, however ill Kmm is.
        values, vectors = linalg.eigh(B)
        values = np.maximum(values, 1.0)
        whitened_weights = vectors @ ((vectors.T @ b) / values)
        kept = values > 1.0 + 1e-12
        root = vectors[:, kept] * np.sqrt(1.0 - 1.0 / values[kept])
        weights = linalg.solve_triangular(L, whitened_weights, lower=True, trans="T")
        root = linalg.solve_triangular(L, root[:, ::-1], lower=True, trans="T")
        self._L, self._whitened = L, (values, vectors, whitened_weights)
        self.posterior = Posterior(
            kernel, U, weights, root, self._x_mean, self._x_std, self._y_mean, self._y_std, noise
        )

    def log_marginal_likelihood(self) -> float:
        """The collapsed variational bound, a lower limit of the exact process's."""
        posterior = self.fitted()
        return bound(posterior.kernel, 0.0, posterior.centers, self._Z, self._t, self._sample_noise)[0]

    def residual_squares(self) -> tuple[Array, Array]:
        """As for an exact process, by the cavity form of the leave-one-out residual."""
        posterior = self.fitted()
        values, vectors, whitened_weights = self._whitened
        q = np.empty(self._t.size)
        for rows in _chunks(self._t.size):
            Phi = linalg.solve_triangular(self._L, posterior.kernel(posterior.centers, self._Z[rows]), lower=True)
            latent = ((matmul(vectors.T, Phi) ** 2) / values[:, None]).sum(0)
            s = self._sample_noise[rows]
            residual = self._t[rows] - matmul(whitened_weights, Phi)
            # e^2 s / (s - v): the leave-one-out square e^2 s^2 / (s - v)^2 times the share of noise (s - v) / s.
            q[rows] = residual**2 * s / np.maximum(s - latent, 1e-6 * s)
        return self._Z, q

    def _inducing(self, kernel: Kernel) -> Array:
        if self.inducing_inputs is not None:
            U = np.asarray(self.inducing_inputs, dtype=np.float64)
            if U.ndim != 2 or U.shape[1] != self._Z.shape[1]:
                raise ModelError(
                    f"Inducing inputs must have shape (M, {self._Z.shape[1]}), not {U.shape}. "
                    "Give one column for each band."
                )
            return np.asarray((U - self._x_mean) / self._x_std)
        return np.asarray(self._Z[pivots(kernel, self._Z, self.inducing, seed=self.seed)])


def bound(
    kernel: Kernel,
    noise: float,
    U: Array,
    Z: Array,
    t: Array,
    fixed: Optional[Array] = None,
    known: Optional[Array] = None,
) -> tuple[float, Array]:
    """Collapsed variational bound (Titsias 2009, equation 9) and its gradient.

    Parameters
    ----------
    U, Z, t : inducing inputs ``(M, D)``, inputs ``(n, D)`` and targets ``(n,)``
    fixed : noise variance of each sample; ``None``: ``noise`` for all
    known : what is added to either ``(n,)``

    Returns
    -------
    value, gradient with respect to ``[kernel.theta, log noise]`` (no last entry where ``fixed`` is given)
    """
    s = noise_of(t.size, noise, fixed, known)
    Kuf = kernel(U, Z)
    L = _factor(kernel, U)
    Phi = linalg.solve_triangular(L, Kuf, lower=True)
    B = np.eye(U.shape[0]) + matmul(Phi / s, Phi.T)
    LB = linalg.cholesky(B, lower=True)
    b = matmul(Phi, t / s)
    c = linalg.cho_solve((LB, True), b)
    slack = kernel.diagonal(Z) - np.einsum("mn,mn->n", Phi, Phi)
    value = (
        -0.5 * t.size * np.log(2 * np.pi)
        - 0.5 * np.log(s).sum()
        - np.log(np.diag(LB)).sum()
        - 0.5 * (t @ (t / s) - b @ c)
        - 0.5 * (slack / s).sum()
    )
    # d value = <P, dKuf> + <R, dKuu> - 1/2 sum dk_ii / s_i, all by the factors: with Q = Kfu Kuu^-1 Kuf,
    # S^-1 - (Q + S)^-1 = S^-1 Phi' B^-1 Phi S^-1.
    v = linalg.solve_triangular(L, c, lower=True, trans="T")  # weights of the mean
    Binv = linalg.cho_solve((LB, True), np.eye(U.shape[0]))
    residual = (t - matmul(Phi.T, c)) / s
    T = Phi - matmul(Binv, Phi)
    P = np.outer(v, residual) + linalg.solve_triangular(L, T / s, lower=True, trans="T")
    inner = matmul(Phi / s, Phi.T)  # B - I
    core = Binv + inner - np.eye(U.shape[0])
    half = linalg.solve_triangular(L, core, lower=True, trans="T")
    R = -0.5 * (np.outer(v, v) + linalg.solve_triangular(L, half.T, lower=True, trans="T"))
    gradient = kernel.gradient_dot(U, Z, P) + kernel.gradient_dot(U, U, R)
    gradient += kernel.diagonal_gradient_dot(Z, -0.5 / s)
    if fixed is None:
        explained = np.einsum("mn,mn->n", Phi, matmul(Binv, Phi))
        by_noise = 0.5 * (residual**2 - 1.0 / s + (explained + slack) / s**2)
        gradient = np.append(gradient, noise * by_noise.sum())
    return float(value), gradient


def refined(
    kernel: Kernel,
    noise: float,
    U: Array,
    Z: Array,
    t: Array,
    fixed: Optional[Array] = None,
    known: Optional[Array] = None,
) -> tuple[Kernel, float]:
    """Hyperparameters that maximise the bound, searched from the given ones with ``U`` held."""
    P = kernel.theta.size
    start, bounds = kernel.theta, kernel.bounds
    if fixed is None:
        start, bounds = np.append(start, np.log(noise)), np.vstack([bounds, np.log(NOISE_BOUNDS)])

    def objective(theta: Array) -> tuple[float, Array]:
        level = float(np.exp(theta[P])) if fixed is None else noise
        try:
            value, gradient = bound(kernel.with_theta(theta[:P]), level, U, Z, t, fixed, known)
        except (ModelError, linalg.LinAlgError):
            return 1e25, np.zeros_like(theta)
        return -value, -gradient

    start = np.clip(start, bounds[:, 0], bounds[:, 1])
    result = optimize.minimize(objective, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 60})
    theta = np.asarray(result.x)
    return kernel.with_theta(theta[:P]), float(np.exp(theta[P])) if fixed is None else noise


def _factor(kernel: Kernel, U: Array) -> Array:
    K = kernel(U, U)
    return cholesky(K, np.full(U.shape[0], _JITTER * float(np.trace(K)) / U.shape[0]))


def _chunks(n: int) -> list[slice]:
    return [slice(i, min(i + _CHUNK, n)) for i in range(0, n, _CHUNK)]
