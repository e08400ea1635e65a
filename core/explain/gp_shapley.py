"""What each band contributes to the mean of a Gaussian process: exact Shapley values, in float64.

A band that is absent takes its values from a background, independently of the others; its factor in the kernel's
product is then the kernel's mean over the background. With ``joint`` all absent bands come from one background row at
a time. The values sum to the prediction less the base value, the mean prediction over the background.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import ModelError
from ..gp.kernels import Linear
from ..gp.posterior import Posterior
from .node import Array
from .product_game import game_value, shapley_values

#: Rows of one run of the graph for which the factors stay in the processor's cache.
ROWS_PER_RUN = 128
_NUMBERS = 1 << 21  # of an array of factors


@dataclass(frozen=True, eq=False)
class ProductMean:
    """A process's mean as ``constant + slopes . z + sum_j weights_j prod_k factor_kj``, in the target's unit.

    ``factor_kj = exp(-(z_k - centers_jk)^2 / 2 scales_jk^2)`` of standardized rows ``z``.
    """

    weights: Array
    centers: Array
    scales: Array
    slopes: Array
    constant: float

    def factors(self, Z: Array) -> Array:
        """The factors ``(n, D, m)`` at standardized rows ``(n, D)``."""
        found: Array = (Z[:, :, None] - self.centers.T) / self.scales.T
        np.square(found, out=found)
        found *= -0.5
        return np.exp(found, out=found)

    def value(self, Z: Array) -> Array:
        """The mean ``(n,)``."""
        found: Array = self.constant + Z @ self.slopes + game_value(self.weights, self.factors(Z))
        return found

    @property
    def rows(self) -> int:
        """So many rows' factors fit in memory at once."""
        return max(1, _NUMBERS // max(self.centers.size, 1))


def product_mean(posterior: Posterior) -> ProductMean:
    """The mean of a process whose kernel is a sum of RBF and linear parts.

    Raises
    ------
    ModelError
        A part of the kernel is no product over the bands (Matern).
    """
    weights, centers, scales = [], [], []
    slopes, constant = np.zeros(posterior.x_mean.size), 0.0
    for part in posterior.kernel.parts():
        if isinstance(part, Linear):
            slopes += part.variances * (posterior.weights @ posterior.centers)
            constant += part.bias * float(posterior.weights.sum())
        elif part.shape == "rbf":
            weights.append(part.variance * posterior.weights)
            centers.append(posterior.centers)
            scales.append(np.broadcast_to(part.lengthscales, posterior.centers.shape))
        else:
            raise ModelError(
                f"Exact Shapley values need a kernel that is a product over the bands; {part.shape} is none. "
                "Fit the process with an RBF kernel, or choose sampled Shapley values."
            )
    if not weights:
        weights, centers, scales = [np.zeros(0)], [np.zeros((0, slopes.size))], [np.ones((0, slopes.size))]
    unit = posterior.y_std
    return ProductMean(
        unit * np.concatenate(weights),
        np.vstack(centers),
        np.vstack(scales),
        unit * slopes,
        posterior.y_mean + unit * constant,
    )


def background_rows(posterior: Posterior, background: Optional[Array]) -> Array:
    """The background standardized; the process's centers, which stand for its training data, if none is given.

    Raises
    ------
    ModelError
        The background has no rows or another number of bands.
    """
    if background is None:
        return posterior.centers
    rows = posterior.standardize(np.atleast_2d(np.asarray(background, float)))
    if not len(rows) or not np.isfinite(rows).all():
        raise ModelError("The background needs rows of finite values; take spectra of the scene or of the training.")
    return rows


def gp_shapley(
    posterior: Posterior, X: Array, background: Optional[Array] = None, joint: bool = False
) -> tuple[Array, float]:
    """Contributions ``(n, D)`` of the bands to the mean at raw rows ``X`` ``(n, D)``, and the base value, float64.

    Parameters
    ----------
    background : raw rows ``(r, D)`` that absent bands are drawn from; the process's centers if ``None``
    joint : absent bands come from one row together (costs ``r`` times as much), else each from its own

    Raises
    ------
    ModelError
        The kernel is no product, or an array does not fit.
    """
    mean, rows = product_mean(posterior), background_rows(posterior, background)
    Z = posterior.standardize(np.asarray(X, float))
    values = (Z - rows.mean(0)) * mean.slopes
    absent = mean.factors(rows)
    games = absent if joint else absent.mean(0, keepdims=True)
    step = mean.rows
    for start in range(0, len(Z), step):
        present = mean.factors(Z[start : start + step])
        for game in games:
            values[start : start + step] += shapley_values(mean.weights, present, game) / len(games)
    base = mean.constant + float(rows.mean(0) @ mean.slopes) + float(game_value(mean.weights, games).mean())
    return values, base
