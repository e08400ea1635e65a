"""Covariance functions: values, diagonals and what hyperparameters do to them.

Hyperparameters are kept as natural values and moved in logarithms (``theta``). Derivatives never
materialise an ``N x N x P`` array: a caller hands in the matrix of weights ``W`` (what its own
objective's derivative with respect to ``K`` is) and gets ``sum_ij W_ij dK_ij / dtheta`` back, which
for ARD kernels is one matrix product for all lengthscales together.

Formulas: Rasmussen and Williams, Gaussian Processes for Machine Learning (2006), chapters 4 and 5.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Union

import numpy as np
from numpy.typing import NDArray

from ..blas import matmul
from ..errors import ModelError

Array = NDArray[np.float64]
Values = NDArray[Any]
Arrays = dict[str, NDArray[np.generic]]

SHAPES = ("rbf", "matern32", "matern52", "cauchy")
#: Bounds of the hyperparameters in standardised units, natural values.
VARIANCE_BOUNDS = (1e-4, 1e4)
LENGTHSCALE_BOUNDS = (2e-2, 1e3)


class Kernel(ABC):
    """A covariance function of inputs ``(n, D)`` in float64."""

    @property
    @abstractmethod
    def theta(self) -> Array:
        """Logarithms of the hyperparameters ``(P,)``."""

    @property
    @abstractmethod
    def bounds(self) -> Array:
        """Bounds of ``theta``, ``(P, 2)``."""

    @property
    @abstractmethod
    def dimensions(self) -> int:
        """Number of input columns ``D``."""

    @abstractmethod
    def with_theta(self, theta: Array) -> Kernel:
        """The same kind of kernel with other hyperparameters."""

    @abstractmethod
    def __call__(self, X: Array, Z: Array) -> Array:
        """``k(X, Z)``: ``(n, D)`` and ``(m, D)`` give ``(n, m)``."""

    @abstractmethod
    def diagonal(self, X: Array) -> Array:
        """``k(x, x)`` for every row of ``X``: ``(n,)``."""

    @abstractmethod
    def gradient_dot(self, X: Array, Z: Array, W: Array) -> Array:
        """``sum_ij W_ij dk(x_i, z_j) / dtheta_p``: ``(P,)``."""

    @abstractmethod
    def diagonal_gradient_dot(self, X: Array, w: Array) -> Array:
        """``sum_i w_i dk(x_i, x_i) / dtheta_p``: ``(P,)``."""

    @abstractmethod
    def parts(self) -> tuple[Part, ...]:
        """The terms of the sum; a kernel that is no sum is its own only term."""

    def __add__(self, other: Kernel) -> Sum:
        return Sum(self.parts() + other.parts())


@dataclass(frozen=True, eq=False)
class Stationary(Kernel):
    """ARD radial basis function, Matern or Cauchy kernel: ``variance * f(r)``, ``r = |(x - z) / lengthscales|``.

    Parameters
    ----------
    shape : ``rbf`` (``exp(-r^2/2)``), ``matern32``, ``matern52`` or ``cauchy`` (``1 / (1 + r^2/2)``, the rational
        quadratic kernel of exponent 1)
    variance : value at distance 0
    lengthscales : ``(D,)``, one for each input
    """

    shape: str
    variance: float
    lengthscales: Array

    def __post_init__(self) -> None:
        if self.shape not in SHAPES:
            raise ModelError(f"There is no kernel {self.shape!r}; choose one of {', '.join(SHAPES)}.")
        object.__setattr__(self, "lengthscales", _positive(self.lengthscales, "lengthscales"))
        object.__setattr__(self, "variance", float(_positive(self.variance, "variance")))

    @property
    def theta(self) -> Array:
        """``[log variance, log lengthscales]``."""
        return np.asarray(np.log(np.concatenate([[self.variance], self.lengthscales])))

    @property
    def bounds(self) -> Array:
        """Bounds of ``theta``."""
        return np.asarray(np.log(np.array([VARIANCE_BOUNDS] + [LENGTHSCALE_BOUNDS] * self.dimensions)))

    @property
    def dimensions(self) -> int:
        """Number of lengthscales."""
        return int(self.lengthscales.size)

    def with_theta(self, theta: Array) -> Stationary:
        """The same shape with other hyperparameters."""
        values = np.exp(theta)
        return Stationary(self.shape, float(values[0]), values[1:])

    def __call__(self, X: Array, Z: Array) -> Array:
        """Kernel values ``(n, m)``, float32 where ``X`` is."""
        # In place: memory that is asked for anew for every step costs more than the arithmetic.
        u = self._squared(X, Z)
        if self.shape == "rbf":
            u *= -0.5
            np.exp(u, out=u)
            u *= self.variance
            return u
        if self.shape == "cauchy":
            u *= 0.5
            u += 1.0
            return np.asarray(np.divide(self.variance, u, out=u))
        u *= 3.0 if self.shape == "matern32" else 5.0
        np.sqrt(u, out=u)
        decay = np.negative(u)
        np.exp(decay, out=decay)
        decay *= self.variance
        if self.shape == "matern52":
            square = u * u
            square *= 1.0 / 3.0
            u += square
        u += 1.0
        u *= decay
        return u

    def diagonal(self, X: Array) -> Array:
        """``variance`` for every row."""
        return np.full(X.shape[0], self.variance)

    def gradient_dot(self, X: Array, Z: Array, W: Array) -> Array:
        """Weighted sums of derivatives with respect to ``theta``."""
        # dk/dlog l_d = C(r) (x_d - z_d)^2 / l_d^2, with C = -2 dk/d(r^2).
        squared = self._squared(X, Z)
        if self.shape == "rbf":
            C = self.variance * np.exp(-0.5 * squared)
            K = C
        elif self.shape == "cauchy":
            share = 1.0 / (1.0 + 0.5 * squared)
            C, K = self.variance * share * share, self.variance * share
        elif self.shape == "matern32":
            u = np.sqrt(3.0 * squared)
            decay = self.variance * np.exp(-u)
            C, K = 3.0 * decay, (1.0 + u) * decay
        else:
            u = np.sqrt(5.0 * squared)
            decay = self.variance * np.exp(-u)
            C, K = 5.0 / 3.0 * (1.0 + u) * decay, (1.0 + u + u * u / 3.0) * decay
        G = W * C
        A, B = X / self.lengthscales, Z / self.lengthscales
        by_scale = G.sum(1) @ (A * A) + G.sum(0) @ (B * B) - 2.0 * np.einsum("nd,nd->d", A, matmul(G, B))
        return np.concatenate([[float(np.vdot(W, K))], by_scale])

    def diagonal_gradient_dot(self, X: Array, w: Array) -> Array:
        """The diagonal depends on the variance alone."""
        gradient = np.zeros(1 + self.dimensions)
        gradient[0] = self.variance * float(w.sum())
        return gradient

    def parts(self) -> tuple[Part, ...]:
        """Itself."""
        return (self,)

    def _squared(self, X: Array, Z: Array) -> Array:
        # One product instead of an (n, m, D) difference; centring keeps the cancellation harmless.
        kind = np.float32 if X.dtype == np.float32 else np.float64
        center, inverse = Z.mean(0), 1.0 / self.lengthscales
        A, B = (((each - center) * inverse).astype(kind, copy=False) for each in (X, Z))
        squared = matmul(A, B.T)
        squared *= -2.0
        squared += np.einsum("nd,nd->n", A, A)[:, None]
        squared += np.einsum("md,md->m", B, B)[None, :]
        np.maximum(squared, 0.0, out=squared)
        if X is Z:
            np.fill_diagonal(squared, 0.0)
        return np.asarray(squared)


@dataclass(frozen=True, eq=False)
class Linear(Kernel):
    """Bayesian linear regression: ``bias + sum_d variances_d x_d z_d``.

    Parameters
    ----------
    variances : ``(D,)``, prior variance of each slope
    bias : prior variance of the constant
    """

    variances: Array
    bias: float = 1.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "variances", _positive(self.variances, "variances"))
        object.__setattr__(self, "bias", float(_positive(self.bias, "bias")))

    @property
    def theta(self) -> Array:
        """``[log bias, log variances]``."""
        return np.asarray(np.log(np.concatenate([[self.bias], self.variances])))

    @property
    def bounds(self) -> Array:
        """Bounds of ``theta``."""
        return np.asarray(np.log(np.array([(1e-8, 1e4)] * (1 + self.dimensions))))

    @property
    def dimensions(self) -> int:
        """Number of slopes."""
        return int(self.variances.size)

    def with_theta(self, theta: Array) -> Linear:
        """A linear kernel with other hyperparameters."""
        values = np.exp(theta)
        return Linear(values[1:], float(values[0]))

    def __call__(self, X: Array, Z: Array) -> Array:
        """Kernel values ``(n, m)``."""
        return np.asarray(matmul(X * self.variances, Z.T) + self.bias)

    def diagonal(self, X: Array) -> Array:
        """``bias + sum_d variances_d x_d^2``."""
        return np.asarray((X * X) @ self.variances + self.bias)

    def gradient_dot(self, X: Array, Z: Array, W: Array) -> Array:
        """Weighted sums of derivatives with respect to ``theta``."""
        slopes = self.variances * np.einsum("nd,nd->d", X, matmul(W, Z))
        return np.concatenate([[self.bias * float(W.sum())], slopes])

    def diagonal_gradient_dot(self, X: Array, w: Array) -> Array:
        """Weighted sums of the diagonal's derivatives."""
        return np.concatenate([[self.bias * float(w.sum())], self.variances * (w @ (X * X))])

    def parts(self) -> tuple[Part, ...]:
        """Itself."""
        return (self,)


Part = Union[Stationary, Linear]


@dataclass(frozen=True, eq=False)
class Sum(Kernel):
    """Sum of stationary and linear kernels over the same inputs."""

    terms: tuple[Part, ...]

    def __post_init__(self) -> None:
        if not self.terms or len({term.dimensions for term in self.terms}) != 1:
            raise ModelError("A sum of kernels needs at least one term, all for the same number of inputs.")

    @property
    def theta(self) -> Array:
        """The terms' hyperparameters one after the other."""
        return np.concatenate([term.theta for term in self.terms])

    @property
    def bounds(self) -> Array:
        """Bounds of ``theta``."""
        return np.concatenate([term.bounds for term in self.terms])

    @property
    def dimensions(self) -> int:
        """Number of input columns."""
        return self.terms[0].dimensions

    def with_theta(self, theta: Array) -> Sum:
        """The same terms with other hyperparameters."""
        splits = np.cumsum([term.theta.size for term in self.terms])[:-1]
        return Sum(tuple(term.with_theta(part) for term, part in zip(self.terms, np.split(theta, splits))))

    def __call__(self, X: Array, Z: Array) -> Array:
        """Kernel values ``(n, m)``."""
        total = self.terms[0](X, Z)
        for term in self.terms[1:]:
            total += term(X, Z)
        return total

    def diagonal(self, X: Array) -> Array:
        """Sum of the diagonals."""
        return np.asarray(sum(term.diagonal(X) for term in self.terms))

    def gradient_dot(self, X: Array, Z: Array, W: Array) -> Array:
        """The terms' gradients one after the other."""
        return np.concatenate([term.gradient_dot(X, Z, W) for term in self.terms])

    def diagonal_gradient_dot(self, X: Array, w: Array) -> Array:
        """The terms' gradients one after the other."""
        return np.concatenate([term.diagonal_gradient_dot(X, w) for term in self.terms])

    def parts(self) -> tuple[Part, ...]:
        """The terms."""
        return self.terms


def stretched(kernel: Kernel, unit: Array) -> Kernel:
    """A kernel with the same covariances of inputs that are ``unit`` ``(D,)`` times as large."""
    terms = tuple(
        Linear(part.variances / unit**2, part.bias)
        if isinstance(part, Linear)
        else Stationary(part.shape, part.variance, part.lengthscales * unit)
        for part in kernel.parts()
    )
    return terms[0] if len(terms) == 1 else Sum(terms)


def rbf(dimensions: int, *, variance: float = 1.0, lengthscale: Optional[float] = None) -> Stationary:
    """ARD RBF kernel to start a fit from.

    >>> rbf(4).lengthscales
    array([2., 2., 2., 2.])
    """
    return Stationary("rbf", variance, np.full(dimensions, lengthscale or np.sqrt(dimensions)))


def kernel_to_arrays(kernel: Kernel, prefix: str = "kernel") -> Arrays:
    """The kernel as plain arrays for an npz file."""
    arrays: Arrays = {f"{prefix}.parts": np.array([_kind(part) for part in kernel.parts()])}
    for i, part in enumerate(kernel.parts()):
        if isinstance(part, Linear):
            arrays[f"{prefix}.{i}.bias"] = np.float64(part.bias) * np.ones(())
            arrays[f"{prefix}.{i}.variances"] = part.variances
        else:
            arrays[f"{prefix}.{i}.variance"] = np.float64(part.variance) * np.ones(())
            arrays[f"{prefix}.{i}.lengthscales"] = part.lengthscales
    return arrays


def kernel_from_arrays(arrays: Mapping[str, NDArray[np.generic]], prefix: str = "kernel") -> Kernel:
    """Read back what ``kernel_to_arrays`` wrote.

    Raises
    ------
    ModelError
        An array is missing or holds values that no kernel can have.
    """
    try:
        terms: list[Part] = []
        for i, kind in enumerate(str(k) for k in np.atleast_1d(arrays[f"{prefix}.parts"])):
            if kind == "linear":
                bias = float(np.asarray(arrays[f"{prefix}.{i}.bias"], dtype=np.float64))
                terms.append(Linear(np.asarray(arrays[f"{prefix}.{i}.variances"], dtype=np.float64), bias))
            else:
                variance = float(np.asarray(arrays[f"{prefix}.{i}.variance"], dtype=np.float64))
                scales = np.asarray(arrays[f"{prefix}.{i}.lengthscales"], dtype=np.float64)
                terms.append(Stationary(kind, variance, scales))
    except KeyError as error:
        raise ModelError(f"The kernel's arrays lack {error.args[0]!r}; export the model again.") from error
    except (TypeError, ValueError) as error:
        raise ModelError(f"The kernel's arrays cannot be read ({error}); export the model again.") from error
    return terms[0] if len(terms) == 1 else Sum(tuple(terms))


def _kind(part: Part) -> str:
    return "linear" if isinstance(part, Linear) else part.shape


def _positive(values: object, what: str) -> Array:
    array = np.array(values, dtype=np.float64)
    if not (np.isfinite(array).all() and (array > 0).all()):
        raise ModelError(f"A kernel's {what} must be positive and finite; found {array.ravel()[:4].tolist()}.")
    return array
