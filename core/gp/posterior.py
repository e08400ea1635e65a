"""What a fitted Gaussian process knows, in the one form every other part reads.

``mean = k(x) . weights`` and ``latent variance = k(x, x) - |k(x) . root|^2``, with ``k(x)`` the
covariances to ``M`` centers: an exact process has its training inputs as centers and ``L^-T`` as
root, a sparse one its inducing inputs and a root of ``Kmm^-1 - Sigma^-1``. The inverse covariance
itself is never formed: its quadratic form loses all digits where the variance is small.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Mapping, Optional

import numpy as np
from numpy.typing import NDArray

from ..blas import matmul
from ..errors import ModelError
from .kernels import Array, Arrays, Kernel, Values, kernel_from_arrays, kernel_to_arrays

_CHUNK = 2048


@dataclass(frozen=True)
class Prediction:
    """Float64 predictions ``(n,)`` in the target's unit: ``std`` is the total, the others its two parts."""

    mean: Array
    std: Array
    std_model: Array
    std_noise: Array


@dataclass(frozen=True, eq=False)
class Noise:
    """Noise variance of the standardised target: ``floor + exp(log_variance + k(z, centers) . weights)``.

    Without a kernel it is the same everywhere.
    """

    log_variance: float
    kernel: Optional[Kernel] = None
    centers: Optional[Array] = None
    weights: Optional[Array] = None
    floor: float = 0.0

    def variance(self, Z: Array) -> Array:
        """Noise variance ``(n,)`` at standardised inputs ``(n, D)``."""
        if self.kernel is None or self.centers is None or self.weights is None:
            return np.full(Z.shape[0], self.floor + np.exp(self.log_variance))
        return np.asarray(self.floor + np.exp(self.log_variance + matmul(self.kernel(Z, self.centers), self.weights)))


@dataclass(frozen=True, eq=False)
class Posterior:
    """A fitted process.

    Parameters
    ----------
    kernel : of standardised inputs, for the standardised target
    centers : ``(M, D)`` standardised
    weights : ``(M,)``
    root : ``(M, r)``
    x_mean, x_std : ``(D,)``; standardised input is ``(x - x_mean) / x_std``
    y_mean, y_std : the target is ``y_mean + y_std * standardised``
    noise : of the standardised target
    std_factor : all standard deviations are multiplied by this (calibration on held-out data)
    """

    kernel: Kernel
    centers: Array
    weights: Array
    root: Array
    x_mean: Array
    x_std: Array
    y_mean: float
    y_std: float
    noise: Noise
    std_factor: float = 1.0

    def standardize(self, X: Values) -> Array:
        """Inputs in the units of the kernel; ``ModelError`` for a wrong number of columns."""
        X = np.asarray(X, dtype=np.float64)
        if X.ndim != 2 or X.shape[1] != self.x_mean.size:
            raise ModelError(
                f"The model needs inputs of shape (n, {self.x_mean.size}), not {X.shape}. "
                "Give it its own bands, in their order."
            )
        return np.asarray((X - self.x_mean) / self.x_std)

    def predict(self, X: Values) -> Prediction:
        """Float64 predictions at raw inputs ``(n, D)``, in chunks of bounded memory."""
        Z = self.standardize(X)
        rows = [self._chunk(Z[i : i + _CHUNK]) for i in range(0, Z.shape[0], _CHUNK)]
        mean, latent, noise = (np.concatenate(part) for part in zip(*rows)) if rows else (np.zeros(0),) * 3
        scale = self.y_std * self.std_factor
        return Prediction(
            self.y_mean + self.y_std * mean,
            scale * np.sqrt(latent + noise),
            scale * np.sqrt(latent),
            scale * np.sqrt(noise),
        )

    def calibrated(self, factor: float) -> Posterior:
        """The same process with all standard deviations multiplied by ``factor``."""
        return replace(self, std_factor=self.std_factor * float(factor))

    def _chunk(self, Z: Array) -> tuple[Array, Array, Array]:
        k = self.kernel(Z, self.centers)
        F = matmul(k, self.root)
        latent = np.maximum(self.kernel.diagonal(Z) - np.einsum("nr,nr->n", F, F), 0.0)
        return matmul(k, self.weights), latent, self.noise.variance(Z)


def posterior_to_arrays(posterior: Posterior) -> Arrays:
    """The process as plain arrays for an npz file."""
    arrays: Arrays = {
        "centers": posterior.centers,
        "weights": posterior.weights,
        "root": posterior.root,
        "x_mean": posterior.x_mean,
        "x_std": posterior.x_std,
        "scalars": np.array(
            [
                posterior.y_mean,
                posterior.y_std,
                posterior.std_factor,
                posterior.noise.log_variance,
                posterior.noise.floor,
            ],
            dtype=np.float64,
        ),
        **kernel_to_arrays(posterior.kernel),
    }
    noise = posterior.noise
    if noise.kernel is not None and noise.centers is not None and noise.weights is not None:
        arrays["noise.centers"] = noise.centers
        arrays["noise.weights"] = noise.weights
        arrays.update(kernel_to_arrays(noise.kernel, "noise.kernel"))
    return arrays


def posterior_from_arrays(arrays: Mapping[str, NDArray[np.generic]]) -> Posterior:
    """Read back what ``posterior_to_arrays`` wrote; ``ModelError`` where arrays are missing or do not fit."""
    try:
        floats = {
            key: np.asarray(arrays[key], dtype=np.float64)
            for key in ("centers", "weights", "root", "x_mean", "x_std", "scalars")
        }
        y_mean, y_std, factor, log_variance, floor = (float(v) for v in floats["scalars"])
        noise = Noise(log_variance, floor=floor)
        if "noise.weights" in arrays:
            noise = Noise(
                log_variance,
                kernel_from_arrays(arrays, "noise.kernel"),
                np.asarray(arrays["noise.centers"], dtype=np.float64),
                np.asarray(arrays["noise.weights"], dtype=np.float64),
                floor,
            )
    except KeyError as error:
        raise ModelError(f"The model's arrays lack {error.args[0]!r}; save the model again.") from error
    except (TypeError, ValueError) as error:
        raise ModelError(f"The model's arrays cannot be read ({error}); save the model again.") from error
    kernel = kernel_from_arrays(arrays)
    M, D = floats["centers"].shape if floats["centers"].ndim == 2 else (0, 0)
    shapes_fit = (
        floats["weights"].shape == (M,)
        and floats["root"].shape[:1] == (M,)
        and floats["root"].ndim == 2
        and floats["x_mean"].shape == floats["x_std"].shape == (D,)
        and kernel.dimensions == D
    )
    finite = all(np.isfinite(value).all() for value in floats.values())
    if not (M and D and shapes_fit and finite and (floats["x_std"] > 0).all()):
        raise ModelError("The model's arrays do not fit one another or hold values that are not finite; save it again.")
    return Posterior(
        kernel,
        floats["centers"],
        floats["weights"],
        floats["root"],
        floats["x_mean"],
        floats["x_std"],
        y_mean,
        y_std,
        noise,
        factor,
    )
