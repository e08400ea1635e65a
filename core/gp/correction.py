"""A model and measured samples in one: the model's estimate plus what it gets wrong, learned from the samples.

``measured = estimate + c + s (estimate - middle) + d(x) + noise``: a constant, a slope and a smooth function of the
spectrum, each a Gaussian process whose variance is learned, and the model's own noise times a learned factor (Kennedy
and O'Hagan 2001, doi:10.1111/1467-9868.00294). Where the estimate is a Gaussian process on simulations this is a joint
process of measured and simulated samples that learns how far to trust the simulation, as Svendsen et al. (2018),
doi:10.1109/TGRS.2017.2767205, do with one noise variance for each kind; what a simulation gets wrong is seldom noise,
and many simulated samples, all wrong alike, would average noise away.

Priors hold the correction near nothing until samples say otherwise, so that ten of them do no harm. What was learned
holds near the samples: where spectra are unlike all of theirs, the correction may be as wrong as it is large, which
its variance says, and a noise that was found smaller than the model's own is the model's own again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from scipy import linalg, optimize

from ..blas import matmul
from ..errors import ParameterError
from .exact import checked_noise, checked_samples, cholesky
from .kernels import Array, Values
from .posterior import Prediction

#: Prior of the logarithm of each variance of the correction, as a share of the samples' variance: mean and deviation.
_SHARE_PRIOR = (-5.0, 2.0)
#: Prior deviation of the logarithm of the noise's factor: narrow, since the model knows its noise from many samples.
_FACTOR_PRIOR = 0.5
#: The same for a model that tells no noise: nearly flat.
_NOISE_PRIOR = 3.0
_BOUNDS = ((-12.0, 4.0),) * 3 + ((-6.0, 6.0),)
_STARTS = ((-5.0, -5.0, -5.0, 0.0), (-1.0, -5.0, -5.0, 0.0), (-5.0, -1.0, -5.0, 0.0), (-5.0, -5.0, -1.0, 0.0))
# Variance that keeps the nearness of samples that are alike from being counted twice, as a share of theirs.
_ALIKE = 0.01
#: Samples that a correction needs.
FEWEST = 5


@dataclass(frozen=True, eq=False)
class Correction:
    """What a model gets wrong, learned from measured samples.

    Parameters
    ----------
    x_mean, x_std : ``(D,)``, the samples' spectra are standardized by these
    middle, spread : the model's estimates are standardized by these
    variances : of the constant, the slope and the smooth part, in the target's squared unit
    lengthscale : of the smooth part, in standardized spectra
    centers : ``(n, D)`` standardized spectra of the samples
    slopes : ``(n,)`` standardized estimates of the samples
    weights : ``(n,)``
    root : ``(n, n)``, ``L^-T`` of the samples' covariance
    near_root : ``(n, n)``, the same of the samples' nearness to each other, the correlations of the smooth part
    noise_factor : the model's noise variance is multiplied by this, below 1 only near the samples
    noise_variance : noise variance of a model that tells none
    trust : from 1, the model is right, to 0, it says nothing: its noise variance over that and the correction's
    """

    x_mean: Array
    x_std: Array
    middle: float
    spread: float
    variances: tuple[float, float, float]
    lengthscale: float
    centers: Array
    slopes: Array
    weights: Array
    root: Array
    near_root: Array
    noise_factor: float
    noise_variance: float
    trust: float

    def covariances(self, X: Values, estimate: Array) -> Array:
        """``(m, n)`` between the correction at spectra ``(m, D)`` with these estimates and at the samples."""
        return np.asarray(np.einsum("k,kij->ij", np.asarray(self.variances), self._parts(X, estimate)))

    def nearness(self, X: Values, estimate: Array) -> Array:
        """How much the samples tell of spectra ``(m, D)``: 0 far from all of them, near 1 on one of them; ``(m,)``.

        It is the share of the variance of a process of the smooth part's correlations that they explain.
        """
        return np.asarray(np.minimum((matmul(self._parts(X, estimate)[2], self.near_root) ** 2).sum(1), 1.0))

    def _parts(self, X: Values, estimate: Array) -> Array:
        Z = (np.asarray(X, dtype=np.float64) - self.x_mean) / self.x_std
        return _parts(self.lengthscale, Z, self._slope(estimate), self.centers, self.slopes)

    def predict(self, X: Values, base: Prediction) -> Prediction:
        """The corrected prediction at spectra ``(m, D)`` where the model predicts ``base``."""
        k = self.covariances(X, base.mean)
        F = matmul(k, self.root)
        constant, slope, smooth = self.variances
        prior = constant + slope * self._slope(base.mean) ** 2 + smooth
        shift, near = matmul(k, self.weights), self.nearness(X, base.mean)
        latent = np.maximum(prior - np.einsum("mn,mn->m", F, F), 0.0) + base.std_model**2 + (1.0 - near) * shift**2
        factor = max(self.noise_factor, 1.0) + min(self.noise_factor - 1.0, 0.0) * near
        noise = factor * base.std_noise**2 + self.noise_variance
        return Prediction(base.mean + shift, np.sqrt(latent + noise), np.sqrt(latent), np.sqrt(noise))

    def _slope(self, estimate: Array) -> Array:
        return np.asarray((estimate - self.middle) / self.spread)


def fit_correction(X: Values, base: Prediction, y: Values, measurement_variance: Optional[Array] = None) -> Correction:
    """Learn from samples what a model gets wrong.

    Parameters
    ----------
    X : spectra ``(n, D)``, n at least 5
    base : what the model predicts there; ``std_noise`` all zero where it tells none
    y : measured values ``(n,)``
    measurement_variance : variance of each measurement ``(n,)``, beside what the model's noise holds

    Raises
    ------
    ParameterError
        Too few samples, shapes that do not fit, values that are not finite.
    """
    X, y = checked_samples(X, y)
    if y.size < FEWEST:
        raise ParameterError(f"{y.size} samples are too few to correct a model; give {FEWEST} or more.")
    measured = np.zeros(y.size) if measurement_variance is None else checked_noise(measurement_variance, y.size)
    x_mean, x_std = X.mean(0), X.std(0)
    x_std = np.where(x_std > 1e-6, x_std, 1.0)
    middle, spread = float(base.mean.mean()), float(base.mean.std()) or 1.0
    Z, slopes = (X - x_mean) / x_std, (base.mean - middle) / spread
    lengthscale = float(np.sqrt(X.shape[1]))
    residual = y - base.mean
    unit = float(y.var()) or float(np.mean(residual**2)) or 1.0
    parts = _parts(lengthscale, Z, slopes, Z, slopes)
    told = bool((base.std_noise > 0).any())
    own = base.std_noise**2 if told else np.full(y.size, float(np.mean(residual**2)) or unit * 1e-6)
    center, width = _SHARE_PRIOR
    deviations = np.array([width] * 3 + [_FACTOR_PRIOR if told else _NOISE_PRIOR])
    middles = np.array([center] * 3 + [0.0])

    def objective(q: Array) -> tuple[float, Array]:
        shares, factor = unit * np.exp(q[:3]), np.exp(q[3])
        S = np.einsum("k,kij->ij", shares, parts)
        diagonal = factor * own + measured + base.std_model**2
        L = cholesky(S, diagonal + 1e-10 * unit)
        a = linalg.cho_solve((L, True), residual)
        W = np.outer(a, a) - linalg.cho_solve((L, True), np.eye(y.size))
        likelihood = -0.5 * residual @ a - np.log(np.diag(L)).sum()
        gradient = 0.5 * np.append(shares * np.einsum("ij,kij->k", W, parts), factor * np.diag(W) @ own)
        z = (q - middles) / deviations
        return float(-likelihood + 0.5 * z @ z), -gradient + z / deviations

    found = [
        optimize.minimize(objective, np.array(start), jac=True, method="L-BFGS-B", bounds=_BOUNDS) for start in _STARTS
    ]
    q = min(found, key=lambda result: float(result.fun)).x
    shares, factor = unit * np.exp(q[:3]), float(np.exp(q[3]))
    S = np.einsum("k,kij->ij", shares, parts)
    L = cholesky(S, factor * own + measured + base.std_model**2 + 1e-10 * unit)
    noise = float(np.mean(factor * own))
    alike = cholesky(parts[2], np.full(y.size, _ALIKE))
    return Correction(
        x_mean,
        x_std,
        middle,
        spread,
        (float(shares[0]), float(shares[1]), float(shares[2])),
        lengthscale,
        Z,
        slopes,
        linalg.cho_solve((L, True), residual),
        linalg.solve_triangular(L, np.eye(y.size), lower=True).T,
        linalg.solve_triangular(alike, np.eye(y.size), lower=True).T,
        factor if told else 1.0,
        0.0 if told else noise,
        noise / (noise + float(np.mean(np.diag(S)))),
    )


def _parts(lengthscale: float, Z: Array, slopes: Array, C: Array, others: Array) -> Array:
    """The correlations of the three parts, ``(3, m, n)``."""
    squared = np.maximum(
        np.einsum("md,md->m", Z, Z)[:, None] + np.einsum("nd,nd->n", C, C)[None] - matmul(2 * Z, C.T), 0.0
    )
    smooth = np.exp(-0.5 * squared / lengthscale**2)
    return np.stack([np.ones_like(smooth), np.outer(slopes, others), smooth])
