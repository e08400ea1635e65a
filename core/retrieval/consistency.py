"""Does a spectrum look like the canopy that was retrieved from it?

From simulations one learns what spectrum goes with the retrieved variables and the angles: its mean over all that they
leave open, and how far measured spectra lie from it, each band's spread where the canopy is and the bands' correlation.
Spectra here carry the sensor's noise, and the variables are those *retrieved* from them, errors included. The misfit is
then a chi-square, and its p-value comes from its distribution on other simulations, not from a table of a law that
correlated residuals need not follow. A small p-value says that PROSAIL, at the state retrieved, gives another spectrum.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Sequence

import numpy as np

from ..blas import matmul
from ..errors import ParameterError
from ..gp.graph import GraphBuilder, covariances
from ..gp.kernels import Stationary, stretched
from ..gp.shared_kernel import fit_shared
from .prosail import FloatArray

if TYPE_CHECKING:  # pragma: no cover
    import onnx

# Mean of log chi^2 with one degree of freedom.
_LOG_CHI2_MEAN = -1.2703628454614782
_LEAST_STD = 1e-3
_TAIL = 0.9995
_KNOTS = 24
_EVEN = 0.3  # down to which the knots are even in the share itself, below in its logarithm
OUTPUTS = ("p_value", "chi_square", "simulated")


@dataclass(frozen=True, eq=False)
class Consistency:
    """What was learned.

    Parameters
    ----------
    bands, variables : how many bands come first, and how many variables last; three cosines lie between
    x_mean, x_std : ``(variables + 3,)`` of the features: roots of the variables, and the cosines
    kernel, centers, weights : of mean and half log variance, ``(M, 2 bands)``
    middle, scale : ``(2 bands,)``: both in their own units
    precision : ``(bands, bands)``, of standardized residuals
    knots, slopes, start : log p is ``start + sum slopes * max(chi_square - knots, 0)``
    """

    bands: int
    variables: int
    x_mean: FloatArray
    x_std: FloatArray
    kernel: Stationary
    centers: FloatArray
    weights: FloatArray
    middle: FloatArray
    scale: FloatArray
    precision: FloatArray
    knots: FloatArray
    slopes: FloatArray
    start: float

    def simulated(self, rows: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Expected reflectance and its standard deviation, both ``(n, bands)``; ``rows`` as of ``fit_consistency``."""
        Z = (_features(rows, self.bands) - self.x_mean) / self.x_std
        both = self.middle + self.scale * matmul(self.kernel(Z, self.centers), self.weights)
        return both[:, : self.bands], _LEAST_STD + np.exp(both[:, self.bands :])

    def chi_square(self, rows: FloatArray) -> FloatArray:
        """Misfit ``(n,)``."""
        mean, std = self.simulated(rows)
        residual = (rows[:, : self.bands] - mean) / std
        return np.asarray(np.einsum("nb,bc,nc->n", residual, self.precision, residual))

    def p_value(self, rows: FloatArray) -> FloatArray:
        """Share of simulations that fit worse, ``(n,)``."""
        over = np.maximum(self.chi_square(rows)[:, None] - self.knots, 0)
        return np.asarray(np.exp(np.minimum(self.start + over @ self.slopes, 0)))

    def graph(self) -> onnx.ModelProto:
        """The same as ONNX: input ``spectra`` ``(n, bands + 3 + variables)``, outputs as ``OUTPUTS``."""
        # In float64: a misfit counts deviations of thousandths, and rounding of the covariances alone moves p by 2e-4.
        g = GraphBuilder("float64")
        sizes = [self.bands, 3, self.variables]
        g.split(g.widened("spectra"), ["measured", "cosines", "retrieved"], sizes)
        roots = g.node("Sqrt", g.node("Max", "retrieved", g.constant(np.zeros(()))))
        x = g.node("Concat", roots, "cosines", axis=1)
        middle = self.x_mean + self.x_std * self.centers.mean(axis=0)
        z = g.node("Sub", x, g.constant(middle))
        centers = self.x_mean + self.x_std * self.centers - middle
        k = covariances(g, z, stretched(self.kernel, self.x_std), centers)
        mean, log_std = (
            g.node("Gemm", k, g.constant((self.weights * self.scale)[:, part]), g.constant(self.middle[part]))
            for part in (slice(self.bands), slice(self.bands, None))
        )
        std = g.node("Add", g.node("Exp", log_std), g.constant(np.full((), _LEAST_STD)))
        residual = g.node("Div", g.node("Sub", "measured", mean), std)
        white = g.node("MatMul", residual, g.constant(np.linalg.cholesky(self.precision)))
        chi = g.node("ReduceSumSquare", white, axes=[1], keepdims=0)
        one = g.constant(np.array([1], dtype=np.int64))
        ones = g.constant(np.ones((1, len(self.knots))))
        over = g.node("Relu", g.node("Gemm", g.node("Unsqueeze", chi, one), ones, g.constant(-self.knots)))
        log_p = g.node("Gemm", over, g.constant(self.slopes[:, None]), g.constant(np.full(1, self.start)))
        log_p = g.node("Min", g.node("Squeeze", log_p, one), g.constant(np.zeros(())))
        g.output(g.node("Exp", log_p), "p_value")
        # A misfit beyond float32 is still one: as infinity it would make the pixel invalid.
        g.output(g.node("Min", chi, g.constant(np.array(float(np.finfo(np.float32).max)))), "chi_square")
        g.output(mean, "simulated")
        return g.model(sum(sizes), OUTPUTS, {"simulated": self.bands})


def fit_consistency(
    rows: FloatArray, held_out: FloatArray, bands: int, *, inducing: int = 256, tune_on: int = 1200, seed: int = 0
) -> Consistency:
    """Learn from simulations.

    Parameters
    ----------
    rows : ``(n, bands + 3 + variables)``: noisy reflectance, cosines of the angles, and the variables retrieved
    held_out : others of the same kind, at least 1000, which calibrate the p-value
    inducing, tune_on : centers of the process, and rows on which its kernel is searched
    """
    if rows.ndim != 2 or rows.shape[1] <= bands + 3 or rows.shape[1] != held_out.shape[1]:
        raise ParameterError("Rows must hold bands, three cosines and at least one variable.")
    if len(held_out) < 1000:
        raise ParameterError(f"{len(held_out)} held-out simulations are too few for p-values; give 1000.")
    X = _features(rows, bands)
    x_mean, x_std = X.mean(axis=0), np.where(X.std(axis=0) > 0, X.std(axis=0), 1.0)
    Z, R = (X - x_mean) / x_std, rows[:, :bands]
    middle, scale = R.mean(axis=0), R.std(axis=0)
    mean = fit_shared(Z, (R - middle) / scale, inducing=inducing, tune_on=tune_on, noise=0.1, seed=seed)
    k = mean.kernel(Z, mean.centers)
    residual = R - middle - scale * matmul(k, mean.weights)
    # The spread on the same centers, by ridge regression of log squares: smooth, since one square says little.
    half_log = 0.5 * (np.log(np.maximum(residual**2, 1e-10)) - _LOG_CHI2_MEAN)
    log_middle, log_scale = half_log.mean(axis=0), half_log.std(axis=0)
    prior = mean.kernel(mean.centers, mean.centers)
    inner = matmul(k.T, k) + (1.0 / mean.kernel.variance) * len(Z) / 200 * prior
    log_weights = np.linalg.lstsq(inner, matmul(k.T, (half_log - log_middle) / log_scale), rcond=1e-10)[0]
    std = _LEAST_STD + np.exp(log_middle + log_scale * matmul(k, log_weights))
    precision = np.linalg.inv(np.cov((residual / std).T))
    found = Consistency(
        bands,
        rows.shape[1] - bands - 3,
        x_mean,
        x_std,
        mean.kernel,
        mean.centers,
        np.hstack([mean.weights, log_weights]),
        np.concatenate([middle, log_middle]),
        np.concatenate([scale, log_scale]),
        (precision + precision.T) / 2,
        np.zeros(1),
        np.zeros(1),
        0.0,
    )
    return _calibrated(found, held_out)


def _calibrated(found: Consistency, held_out: FloatArray) -> Consistency:
    chi = np.sort(found.chi_square(held_out))
    # Survival at knots that crowd toward the tail; beyond the last, log p goes on as straight as between the last two.
    most = np.linspace(1 - 1e-3, _EVEN, _KNOTS // 2, endpoint=False)
    survival = np.concatenate([most, np.geomspace(_EVEN, 1 - _TAIL, _KNOTS // 2)])
    knots = np.maximum.accumulate(np.quantile(chi, 1 - survival))
    knots, chosen = np.unique(knots, return_index=True)
    log_p = np.log(survival[chosen])
    slope = np.diff(log_p) / np.diff(knots)
    slopes = np.append(np.diff(slope, prepend=0.0), 0.0)
    return replace(found, knots=knots, slopes=slopes, start=float(log_p[0]))


def _features(rows: FloatArray, bands: int) -> FloatArray:
    return np.hstack([np.sqrt(np.maximum(rows[:, bands + 3 :], 0)), rows[:, bands : bands + 3]])


def stacked(reflectance: FloatArray, cosines: FloatArray, retrieved: Sequence[FloatArray]) -> FloatArray:
    """Rows for ``fit_consistency`` of their parts: ``(n, bands)``, ``(n, 3)``, and ``(n,)`` for each variable."""
    return np.hstack([reflectance, cosines, np.column_stack(list(retrieved))])
