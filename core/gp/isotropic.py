"""A kernel with one lengthscale for all inputs: what few samples can tell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .kernels import LENGTHSCALE_BOUNDS, VARIANCE_BOUNDS, Array, Stationary

#: Samples for each input column from which each may have a lengthscale of its own.
_SAMPLES_FOR_EACH = 8


@dataclass(frozen=True, eq=False)
class Isotropic(Stationary):
    """A stationary kernel whose lengthscales move together."""

    @property
    def theta(self) -> Array:
        """``[log variance, log lengthscale]``."""
        return np.asarray(np.log([self.variance, self.lengthscales[0]]))

    @property
    def bounds(self) -> Array:
        """Bounds of ``theta``."""
        return np.asarray(np.log([VARIANCE_BOUNDS, LENGTHSCALE_BOUNDS]))

    def with_theta(self, theta: Array) -> Isotropic:
        """The same shape with other hyperparameters."""
        return Isotropic(self.shape, float(np.exp(theta[0])), np.full(self.dimensions, np.exp(theta[1])))

    def gradient_dot(self, X: Array, Z: Array, W: Array) -> Array:
        """Weighted sums of derivatives with respect to ``theta``."""
        whole = super().gradient_dot(X, Z, W)
        return np.asarray([whole[0], whole[1:].sum()])

    def diagonal_gradient_dot(self, X: Array, w: Array) -> Array:
        """The diagonal depends on the variance alone."""
        return super().diagonal_gradient_dot(X, w)[:2]


def kernel_for(n: int, dimensions: int, shape: str = "rbf") -> Stationary:
    """The start of a search for ``n`` samples: a lengthscale for each input, or one for all where they are few."""
    lengthscales = np.full(dimensions, np.sqrt(dimensions))
    kind = Stationary if n >= _SAMPLES_FOR_EACH * dimensions else Isotropic
    return kind(shape, 1.0, lengthscales)
