"""Finite feature maps ``phi(x)`` whose products are a kernel, nearly: ``phi(x).phi(z) = k(x, z)``.

A map is a *basis*, quick to compute in a graph (one product and one elementwise function), times a matrix that whitens
it: weights found for ``phi`` can be moved to the basis, and rows are never whitened where only the weights matter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Optional, Union

import numpy as np

from ..blas import matmul
from ..errors import ParameterError
from .exact import cholesky
from .inducing import random_pivots
from .kernels import Array, Kernel, Stationary
from .pieces import inverse_of_lower

# Of the kernel's variance: smaller ones let weights of nearly equal centers grow beyond float32.
_JITTER = 1e-5


@dataclass(frozen=True, eq=False)
class NystromFeatures:
    """``phi(x) = L^-1 k_M(x)`` with ``L L' = k_MM``, exact at the centers.

    Parameters
    ----------
    kernel : covariance function of standardized inputs
    centers : ``(M, d)`` float64
    whitening : ``L^-T``, ``(M, M)`` float64
    axes : ``(d, q)`` float64, inputs along which all centers lie, in length scales; ``None``: they lie anywhere

    Source: Williams and Seeger, Using the Nystrom method to speed up kernel machines (NIPS 2000).
    """

    kernel: Kernel
    centers: Array
    whitening: Array
    axes: Optional[Array] = None

    def basis(self, Z: Array) -> Array:
        """``k_M(x)`` of rows ``(n, d)``: ``(n, M)`` float64, not whitened."""
        return np.asarray(self.kernel(Z, self.centers))

    @property
    def roughness(self) -> Array:
        """How fast functions change along each input ``(d,)``: the sum of ``1 / lengthscale^2``."""
        scales = [part.lengthscales for part in self.kernel.parts() if isinstance(part, Stationary)]
        return np.asarray(np.sum(np.array(scales) ** -2.0, axis=0))

    def __call__(self, Z: Array) -> Array:
        """``phi(x)`` of rows ``(n, d)``: ``(n, M)`` float64."""
        return np.asarray(matmul(self.basis(Z), self.whitening))

    @property
    def variance(self) -> float:
        """``k(x, x)`` of the stationary kernel."""
        return float(self.kernel.diagonal(self.centers[:1])[0])


@dataclass(frozen=True, eq=False)
class FourierFeatures:
    """``z(x) = D^-1/2 [cos(W'x), sin(W'x)]``; its kernel is that of which ``W`` was drawn from the spectrum.

    Parameters
    ----------
    frequencies : ``W``, ``(d, D)`` float64

    Source: Rahimi and Recht, Random features for large-scale kernel machines (NIPS 2007).
    """

    frequencies: Array

    def basis(self, Z: Array) -> Array:
        """``z(x)`` of rows ``(n, d)``: ``(n, 2 D)`` float64."""
        angles = matmul(Z, self.frequencies)
        return np.asarray(np.concatenate([np.cos(angles), np.sin(angles)], axis=1) / np.sqrt(angles.shape[1]))

    def __call__(self, Z: Array) -> Array:
        """``z(x)``, which is its own basis."""
        return self.basis(Z)

    @property
    def roughness(self) -> Array:
        """How fast functions change along each input ``(d,)``: the sum of the frequencies' squares."""
        return np.asarray((self.frequencies**2).sum(1))

    @property
    def whitening(self) -> Array:
        """The identity, ``(2 D, 2 D)``."""
        return np.eye(2 * self.frequencies.shape[1])

    @property
    def variance(self) -> float:
        """``|z(x)|^2``, which is 1 everywhere."""
        return 1.0


Features = Union[NystromFeatures, FourierFeatures]


def nystrom_features(
    kernel: Kernel,
    Z: Array,
    count: int,
    *,
    seed: int = 0,
    weights: Optional[Array] = None,
    check: Callable[[], None] = lambda: None,
) -> NystromFeatures:
    """Features of at most ``count`` centers, chosen from ``Z`` ``(n, d)`` by randomly pivoted Cholesky.

    ``weights`` ``(n,)``, positive, say where features matter most. ``check`` is called before each choice, and before
    what follows.

    Raises
    ------
    ParameterError
        ``count`` is not positive.
    """
    _positive(count, "centers")
    centers = Z[random_pivots(kernel, Z, count, seed=seed, weights=weights, check=check)]
    check()
    K = kernel(centers, centers)
    check()
    L = cholesky(K, _JITTER * kernel.diagonal(centers))
    whitening = inverse_of_lower(L, check).T
    check()
    return NystromFeatures(kernel, centers, np.ascontiguousarray(whitening))


def along_main_axes(
    kernel: Stationary,
    Z: Array,
    count: int,
    q: int,
    *,
    seed: int = 0,
    weights: Optional[Array] = None,
    check: Callable[[], None] = lambda: None,
) -> NystromFeatures:
    """Features as of ``nystrom_features`` whose centers lie along ``q`` main axes of ``Z`` ``(n, d)``.

    Axes are those of the largest squares in units of the kernel's length scales. Distances stay those of all inputs:
    what lies off the axes is far from every center. They cost ``q`` products each instead of ``d``, and where many
    inputs say nearly the same, what centers no longer differ by is noise.
    """
    W = Z / kernel.lengthscales
    # Small terms first, and coordinates that float32 holds: sums of products in it lose a quarter of what they would.
    directions = np.linalg.eigh(matmul(W.T, W))[1][:, -q:]
    along = matmul(W, directions).astype(np.float32).astype(np.float64)
    on_axes = matmul(along, directions.T) * kernel.lengthscales
    found = nystrom_features(kernel, on_axes, count, seed=seed, weights=weights, check=check)
    return replace(found, axes=directions / kernel.lengthscales[:, None])


def fourier_features(kernel: Stationary, count: int, *, seed: int = 0) -> FourierFeatures:
    """``count`` frequencies drawn from the spectrum of a kernel (its variance is left out).

    Matern spectra are Student's t with twice the smoothness as degrees of freedom; that of Cauchy's kernel is normal
    with an exponential variance.

    Raises
    ------
    ParameterError
        ``count`` is not positive.
    """
    _positive(count, "frequencies")
    rng = np.random.default_rng(seed)
    W = rng.normal(size=(kernel.dimensions, count))
    if kernel.shape == "cauchy":
        W *= np.sqrt(rng.exponential(size=count))
    elif kernel.shape != "rbf":
        freedom = 3.0 if kernel.shape == "matern32" else 5.0
        W /= np.sqrt(rng.chisquare(freedom, count) / freedom)
    return FourierFeatures(W / kernel.lengthscales[:, None])


def _positive(count: int, what: str) -> None:
    if count < 1:
        raise ParameterError(f"The number of {what} must be at least 1; {count} is not.")
