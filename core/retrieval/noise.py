"""The noise that a sensor and its atmospheric correction add to reflectance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Union

import numpy as np
import numpy.typing as npt

from ..errors import ParameterError
from .prosail import FloatArray

#: A standard deviation for all bands, or one for each.
Level = Union[float, npt.NDArray[np.float64]]


@dataclass(frozen=True, eq=False)
class NoiseModel:
    """``R (1 + M_b + M) + A_b + A``: Gaussian, the terms with b drawn for each band, the others once per spectrum.

    The defaults are those of the S2ToolBox ATBD (Weiss & Baret 2016).

    Parameters
    ----------
    added, relative : standard deviations of A_b (reflectance) and M_b (share); a number or ``(bands,)``
    shared_added, shared_relative : of A and M
    """

    added: Level = 0.01
    relative: Level = 0.02
    shared_added: Level = 0.01
    shared_relative: Level = 0.02

    def __post_init__(self) -> None:
        for name in ("added", "relative", "shared_added", "shared_relative"):
            level = np.asarray(getattr(self, name), dtype=np.float64)
            if level.ndim > 1 or not (np.isfinite(level).all() and (level >= 0).all()):
                raise ParameterError(f"The noise {name} must be 0 or more, one number or one for each band.")

    def add(self, reflectance: FloatArray, rng: np.random.Generator) -> FloatArray:
        """Reflectance ``(n, bands)`` as measured."""
        n, bands = reflectance.shape
        each = rng.standard_normal((2, n, bands))
        shared = rng.standard_normal((2, n, 1))
        factor = self.relative * each[0] + self.shared_relative * shared[0]
        noisy: FloatArray = reflectance * (1 + factor) + self.added * each[1] + self.shared_added * shared[1]
        return noisy

    def covariance(self, reflectance: FloatArray) -> FloatArray:
        """Covariance of the noise, ``(n, bands, bands)``, at reflectances ``(n, bands)``."""
        r = np.asarray(reflectance, dtype=np.float64)
        bands = r.shape[1]
        added, factor = self.shared_added * np.ones(bands), self.shared_relative * r
        found: npt.NDArray[Any] = np.asarray(factor[:, :, None] * factor[:, None, :] + np.outer(added, added))
        np.einsum("nbb->nb", found)[...] += (self.relative * r) ** 2 + np.square(self.added * np.ones(bands))
        return found
