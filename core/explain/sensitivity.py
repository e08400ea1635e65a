"""Which bands a Gaussian process's mean depends on over all spectra: Sobol indices and Shapley effects.

The variance that a set of bands explains is itself a game of products, over pairs of centers:
``V(S) = sum_jl a_j a_l prod_{k in S} E[f_kj f_kl] prod_{k not in S} E[f_kj] E[f_kl] - f0^2``, with bands that vary
independently of each other over a background. All three answers follow without sampling.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..blas import matmul
from ..errors import ModelError, ParameterError
from ..gp.posterior import Posterior
from .gp_shapley import ProductMean, background_rows, product_mean
from .node import Array
from .product_game import shapley_values

_PAIRS = 1 << 18  # of centers at once


@dataclass(frozen=True, eq=False)
class Sensitivity:
    """Shares of the mean's variance, each ``(D,)``, and the variance in the target's unit squared.

    Attributes
    ----------
    first : what a band explains alone (Sobol 1993)
    total : what is lost without it (Homma & Saltelli 1996, doi:10.1016/0951-8320(96)00002-6)
    shapley : its fair share, interactions split evenly; they sum to 1 (Owen 2014, doi:10.1137/130936233)
    relevance : ``1 / lengthscale`` of the standardized bands, scaled to sum to 1: what ARD says without the data
    """

    first: Array
    total: Array
    shapley: Array
    relevance: Array
    variance: float


def sensitivity(posterior: Posterior, background: Optional[Array] = None) -> Sensitivity:
    """The shares of a process with one RBF kernel; ``background`` raw rows ``(r, D)``, its centers if ``None``.

    Raises
    ------
    ModelError
        The kernel is no single RBF kernel, or an array does not fit.
    ParameterError
        The mean does not vary over the background.
    """
    mean, rows = product_mean(posterior), background_rows(posterior, background)
    if mean.slopes.any() or len(mean.weights) != len(posterior.weights):
        raise ModelError(
            "Shares of the variance are known for one RBF kernel, not for a sum. Use permutation importance."
        )
    factors = mean.factors(rows)
    alone = factors.mean(0)
    bands, centers = alone.shape
    step = max(1, _PAIRS // centers)
    shares, first, without = np.zeros(bands), np.zeros(bands), np.zeros(bands)
    whole, base = 0.0, float(mean.weights @ alone.prod(0))
    for start in range(0, centers, step):
        some = slice(start, start + step)
        weights = np.outer(mean.weights[some], mean.weights).ravel()
        together = np.stack([matmul(f[:, some].T, f).ravel() / len(rows) for f in factors.transpose(1, 0, 2)])
        apart = np.stack([np.outer(q[some], q).ravel() for q in alone])
        shares += shapley_values(weights, together[None], apart)[0]
        whole += float(together.prod(0) @ weights)
        for k in range(bands):
            one = np.arange(bands)[:, None] == k
            first[k] += np.where(one, together, apart).prod(0) @ weights
            without[k] += np.where(one, apart, together).prod(0) @ weights
    variance = whole - base**2
    rounding = 1e-12 * float(np.abs(mean.weights) @ alone.prod(0)) ** 2
    if not variance > rounding:
        raise ParameterError("The estimate does not vary over the background; give spectra that differ.")
    return Sensitivity(
        (first - base**2) / variance,
        (whole - without) / variance,
        shares / variance,
        _relevance(mean),
        variance,
    )


def _relevance(mean: ProductMean) -> Array:
    inverse = 1 / mean.scales[0]
    found: Array = inverse / inverse.sum()
    return found
