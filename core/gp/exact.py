"""Exact Gaussian-process regression.

Rasmussen and Williams (2006), algorithm 2.1 and equation 5.9; leave-one-out residuals: section 5.4.2.
"""

from __future__ import annotations

from typing import Optional, Union

import numpy as np
from scipy import linalg, optimize

from ..errors import ModelError, ParameterError
from .kernels import Array, Kernel, Values, rbf
from .posterior import Noise, Posterior, Prediction

NOISE_BOUNDS = (1e-6, 1e1)


class GaussianProcess:
    """Gaussian-process regression with ARD kernels, every product in float64.

    Parameters
    ----------
    kernel : start of the search, for standardised inputs and target; ``None``: RBF
    noise : start of the noise variance of the standardised target
    optimize : whether ``fit`` searches hyperparameters; ``False`` keeps the given ones
    restarts : further searches from random starts
    tune_on : hyperparameters are searched on at most this many samples (drawn with ``seed``)
    standardize : whether inputs and target are standardised inside
    seed : of every random draw
    """

    def __init__(
        self,
        kernel: Optional[Kernel] = None,
        *,
        noise: float = 0.1,
        optimize: bool = True,
        restarts: int = 1,
        tune_on: int = 1000,
        standardize: bool = True,
        seed: int = 0,
    ) -> None:
        if not noise > 0:
            raise ParameterError(f"The noise variance must be positive; {noise} is not.")
        self.kernel = kernel
        self.noise = float(noise)
        self.optimize = optimize
        self.restarts = int(restarts)
        self.tune_on = int(tune_on)
        self.standardize = standardize
        self.seed = int(seed)
        self.posterior: Optional[Posterior] = None
        self._Z: Array = np.zeros((0, 0))
        self._t: Array = np.zeros(0)
        self._known: Optional[Array] = None
        self._x_mean: Array = np.zeros(0)
        self._x_std: Array = np.zeros(0)
        self._y_mean = 0.0
        self._y_std = 1.0

    def fit(
        self,
        X: Values,
        y: Values,
        noise_variance: Optional[Array] = None,
        error_variance: Optional[Array] = None,
    ) -> GaussianProcess:
        """Fit to inputs ``(n, D)`` and targets ``(n,)``.

        Parameters
        ----------
        error_variance : known variance of the error with which each target was measured, in its squared unit ``(n,)``,
            0 or more; counts beside the noise that is found, and is no part of predictions
        noise_variance : known noise variance of each sample in the target's squared unit ``(n,)``;
            replaces the noise that is otherwise found with the hyperparameters. Predictions at new
            inputs then carry its mean.

        Raises
        ------
        ParameterError
            Shapes do not fit or values are not finite.
        ModelError
            The covariance matrix cannot be factorised.
        """
        X, y = checked_samples(X, y)
        self._set_scales(X, y)
        self._Z, self._t = (X - self._x_mean) / self._x_std, (y - self._y_mean) / self._y_std
        fixed, self._known = None, None
        if noise_variance is not None:
            fixed = checked_noise(noise_variance, y.size) / self._y_std**2
        if error_variance is not None:
            self._known = checked_errors(error_variance, y.size) / self._y_std**2
        kernel, noise = self.search(self.kernel if self.kernel is not None else rbf(X.shape[1]), fixed, self.restarts)
        sample_noise = np.full(y.size, noise) if fixed is None else fixed
        self.condition(kernel, self.with_errors(sample_noise), Noise(float(np.log(sample_noise.mean()))))
        return self

    @property
    def error_variance(self) -> Optional[Array]:
        """Of the samples already held, standardised ``(n,)``; ``None`` where none was given."""
        return self._known

    def with_errors(self, sample_noise: Array) -> Array:
        """Noise of each sample ``(n,)`` and the error of its measurement together, standardised."""
        return sample_noise if self._known is None else sample_noise + self._known

    def search(self, kernel: Kernel, sample_noise: Optional[Array], restarts: int = 0) -> tuple[Kernel, float]:
        """Hyperparameters and noise variance for the samples already held, searched from ``kernel``.

        With ``sample_noise`` (standardised, ``(n,)``) only the kernel moves.
        """
        if not self.optimize:
            return kernel, self.noise
        return tuned(
            kernel,
            self.noise,
            self._Z,
            self._t,
            sample_noise,
            known=self._known,
            restarts=restarts,
            limit=self.tune_on,
            seed=self.seed,
        )

    def condition(self, kernel: Kernel, sample_noise: Array, noise: Noise) -> None:
        """Posterior on the samples already held, for a given kernel and noise of each sample (standardised)."""
        self._sample_noise = sample_noise
        self._factor = cholesky(kernel(self._Z, self._Z), sample_noise)
        weights = linalg.cho_solve((self._factor, True), self._t)
        # L^-T by a triangular solve: the backward-stable way to apply the inverse factor later.
        root = linalg.solve_triangular(self._factor, np.eye(self._t.size), lower=True).T
        self.posterior = Posterior(
            kernel, self._Z, weights, root, self._x_mean, self._x_std, self._y_mean, self._y_std, noise
        )

    def fitted(self) -> Posterior:
        """The posterior; ``ModelError`` before ``fit``."""
        if self.posterior is None:
            raise ModelError("The Gaussian process has not been fitted; call fit first.")
        return self.posterior

    def predict(self, X: Values, return_std: bool = False) -> Union[Array, tuple[Array, Array]]:
        """Mean ``(n,)``, and with ``return_std`` the total standard deviation, in the target's unit, float64."""
        prediction = self.fitted().predict(X)
        return (prediction.mean, prediction.std) if return_std else prediction.mean

    def predict_parts(self, X: Values) -> Prediction:
        """Mean, total standard deviation and its model and noise parts."""
        return self.fitted().predict(X)

    def log_marginal_likelihood(self) -> float:
        """Of the standardised targets under the fitted hyperparameters and noise."""
        posterior = self.fitted()
        return float(
            -0.5 * self._t @ posterior.weights
            - np.log(np.diag(self._factor)).sum()
            - 0.5 * self._t.size * np.log(2 * np.pi)
        )

    def residual_squares(self) -> tuple[Array, Array]:
        """Leave-one-out evidence on each sample's noise, for the heteroscedastic fit.

        Returns
        -------
        standardised inputs ``(n, D)``, and leave-one-out squared residuals ``(n,)`` scaled by the share
        of noise in their variance: their expectation is the sample's noise variance where that is right
        """
        posterior = self.fitted()
        inverse_diagonal = np.einsum("nr,nr->n", posterior.root, posterior.root)
        # e = w / [K^-1]_ii, variance 1 / [K^-1]_ii, of which the sample's noise s is the share s [K^-1]_ii.
        return self._Z, self._sample_noise * posterior.weights**2 / inverse_diagonal

    def samples(self) -> tuple[Array, Array]:
        """The samples of the fit, inputs and targets in their own units; none for an imported process."""
        return self._Z * self._x_std + self._x_mean, self._t * self._y_std + self._y_mean

    def _set_scales(self, X: Array, y: Array) -> None:
        D = X.shape[1]
        self._x_mean = X.mean(0) if self.standardize else np.zeros(D)
        self._x_std = _scale(X.std(0)) if self.standardize else np.ones(D)
        self._y_mean = float(y.mean()) if self.standardize else 0.0
        self._y_std = float(_scale(y.std())) if self.standardize else 1.0


def log_marginal_likelihood(
    kernel: Kernel,
    noise: float,
    Z: Array,
    t: Array,
    fixed: Optional[Array] = None,
    known: Optional[Array] = None,
) -> tuple[float, Array]:
    """Log marginal likelihood and its gradient.

    Parameters
    ----------
    Z, t : inputs ``(n, D)`` and targets ``(n,)``
    fixed : noise variance of each sample; ``None``: ``noise`` for all
    known : what is added to either ``(n,)``

    Returns
    -------
    value, gradient with respect to ``[kernel.theta, log noise]`` (no last entry where ``fixed`` is given)
    """
    sample_noise = noise_of(t.size, noise, fixed, known)
    L = cholesky(kernel(Z, Z), sample_noise)
    weights = linalg.cho_solve((L, True), t)
    value = -0.5 * t @ weights - np.log(np.diag(L)).sum() - 0.5 * t.size * np.log(2 * np.pi)
    inverse, _ = linalg.lapack.dpotri(L, lower=1)
    W = np.tril(inverse, -1)
    W = W + W.T + np.diag(np.diag(inverse))
    W = 0.5 * (np.outer(weights, weights) - W)
    gradient = kernel.gradient_dot(Z, Z, W)
    if fixed is None:
        gradient = np.append(gradient, noise * np.trace(W))
    return float(value), gradient


def noise_of(n: int, noise: float, fixed: Optional[Array], known: Optional[Array]) -> Array:
    """The noise variance of each of ``n`` samples: ``fixed`` or else ``noise``, and ``known`` beside it."""
    own = np.full(n, noise) if fixed is None else fixed
    return own if known is None else own + known


def tuned(
    kernel: Kernel,
    noise: float,
    Z: Array,
    t: Array,
    fixed: Optional[Array],
    *,
    known: Optional[Array] = None,
    restarts: int = 1,
    limit: int = 1000,
    seed: int = 0,
) -> tuple[Kernel, float]:
    """Hyperparameters of highest marginal likelihood on at most ``limit`` of the samples.

    Returns
    -------
    kernel, noise variance (the given one where each sample's is ``fixed``)
    """
    rng = np.random.default_rng(seed)
    if t.size > limit:
        chosen = np.sort(rng.choice(t.size, limit, replace=False))
        Z, t = Z[chosen], t[chosen]
        fixed = None if fixed is None else fixed[chosen]
        known = None if known is None else known[chosen]
    bounds = kernel.bounds
    start = kernel.theta
    if fixed is None:
        bounds = np.vstack([bounds, np.log(NOISE_BOUNDS)])
        start = np.append(start, np.log(noise))
    P = kernel.theta.size

    def objective(theta: Array) -> tuple[float, Array]:
        level = float(np.exp(theta[P])) if fixed is None else noise
        try:
            value, gradient = log_marginal_likelihood(kernel.with_theta(theta[:P]), level, Z, t, fixed, known)
        except ModelError:
            return 1e25, np.zeros_like(theta)
        return -value, -gradient

    best: tuple[float, Array] = (np.inf, start)
    for restart in range(1 + restarts):
        first = start if restart == 0 else start + rng.normal(0.0, 1.0, start.size)
        first = np.clip(first, bounds[:, 0], bounds[:, 1])
        result = optimize.minimize(
            objective, first, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 200}
        )
        if result.fun < best[0]:
            best = (float(result.fun), np.asarray(result.x))
    theta = best[1]
    return kernel.with_theta(theta[:P]), float(np.exp(theta[P])) if fixed is None else noise


def cholesky(K: Array, sample_noise: Array) -> Array:
    """Lower factor of ``K + diag(sample_noise)``, with the least jitter that makes it possible.

    Raises
    ------
    ModelError
        No jitter up to 1e-6 of the mean variance helps.
    """
    K = K.copy()
    diagonal = np.einsum("ii->i", K)
    diagonal += sample_noise
    scale = float(diagonal.mean())
    for jitter in (0.0, 1e-12, 1e-10, 1e-8, 1e-6):
        diagonal += jitter * scale
        try:
            return np.asarray(linalg.cholesky(K, lower=True))
        except (linalg.LinAlgError, ValueError):
            continue
    raise ModelError(
        "The covariance matrix of the samples is not positive definite. "
        "Remove duplicate samples or give a larger noise variance."
    )


def checked_samples(X: Values, y: Values) -> tuple[Array, Array]:
    """Samples as float64; ``ParameterError`` for shapes that do not fit and values that are not finite."""
    X, y = np.asarray(X, dtype=np.float64), np.asarray(y, dtype=np.float64)
    if X.ndim != 2 or y.shape != X.shape[:1] or X.shape[0] < 2 or X.shape[1] < 1:
        raise ParameterError(f"A fit needs inputs (n, D) and n targets, n at least 2; got {X.shape} and {y.shape}.")
    if not (np.isfinite(X).all() and np.isfinite(y).all()):
        raise ParameterError("The samples hold values that are not finite; remove them before the fit.")
    return X, y


def checked_noise(noise_variance: Array, n: int) -> Array:
    """Noise variances as float64 ``(n,)``; ``ParameterError`` where they are not positive."""
    values = np.asarray(noise_variance, dtype=np.float64)
    if values.shape != (n,) or not (np.isfinite(values).all() and (values > 0).all()):
        raise ParameterError(f"The noise variance must be {n} positive finite values, one for each sample.")
    return values


def checked_errors(error_variance: Array, n: int) -> Array:
    """Error variances as float64 ``(n,)``; ``ParameterError`` where one is negative or not finite."""
    values = np.asarray(error_variance, dtype=np.float64)
    if values.shape != (n,) or not (np.isfinite(values).all() and (values >= 0).all()):
        raise ParameterError(f"The error variance must be {n} finite values of 0 or more, one for each sample.")
    return values


def _scale(std: object) -> Array:
    # A constant column has no scale of its own.
    values = np.asarray(std, dtype=np.float64)
    return np.where(values > 0, values, 1.0)
