"""What each band contributes to the uncertainty of a Gaussian process: exact Shapley values of its variance, float64.

The latent variance ``k(x, x) - |k(x) . root|^2`` is a sum over pairs of centers of products over the bands, and so a
game of products like the mean. The noise's logarithm is a process of its own, and its exponential no product: its
Shapley values come from all coalitions of the bands that differ from the baseline. Shapley values are linear in the
game, so that the two add up.

People read standard deviations. The values of the variance are therefore scaled by ``1 / (std + base std)``, which
keeps their shares and signs and makes them add up to the change of the standard deviation.
"""

from __future__ import annotations

import numpy as np

from ..blas import matmul
from ..errors import ModelError
from ..gp.kernels import Stationary
from ..gp.posterior import Posterior
from .coalitions import shapley_of_all
from .node import Array
from .product_game import shapley_values

_COALITIONS = 14  # bands of which all coalitions are tried
_ROWS = 1 << 15  # of the noise at once
#: Kinds of outputs that are standard deviations.
PARTS = ("std", "std_model", "std_noise")


def gp_std_shapley(posterior: Posterior, X: Array, baseline: Array, part: str = "std") -> tuple[Array, float]:
    """Contributions ``(n, D)`` of the bands to a standard deviation at raw rows ``X`` ``(n, D)``, and the base value.

    Parameters
    ----------
    baseline : the raw row ``(D,)`` that absent bands are taken from
    part : ``std`` (total), ``std_model`` or ``std_noise``; in the target's unit

    Raises
    ------
    ModelError
        A part of the kernel is no product over the bands, or noise depends on too many bands.
    """
    X, start = np.asarray(X, float), np.asarray(baseline, float)[None]
    rows, empty = posterior.standardize(X), posterior.standardize(start)
    values = np.zeros(X.shape)
    if part != "std_noise":
        values += _latent(posterior, rows, empty)
    if part != "std_model" and posterior.noise.kernel is not None:
        values += _noise(posterior, rows, empty[0])
    values *= (posterior.y_std * posterior.std_factor) ** 2
    here, there = (getattr(posterior.predict(each), part) for each in (X, start))
    return values / np.maximum(here + there, 1e-300)[:, None], float(there[0])


def _latent(posterior: Posterior, rows: Array, empty: Array) -> Array:
    """Of the latent variance of the standardized target, at standardized rows."""
    parts = [part for part in posterior.kernel.parts() if isinstance(part, Stationary) and part.shape == "rbf"]
    if len(parts) < len(posterior.kernel.parts()):
        raise ModelError(
            "Exact Shapley values of the variance need a kernel of RBF parts. Choose group_shapley, which tries all "
            "coalitions of up to ten bands."
        )
    amplitude = np.concatenate([np.full(len(posterior.centers), part.variance) for part in parts])
    root = np.vstack([posterior.root] * len(parts))
    one, other = np.triu_indices(len(amplitude))
    weights = -matmul(root, root.T)[one, other] * amplitude[one] * amplitude[other]
    weights[one != other] *= 2

    def factors(Z: Array) -> Array:
        """Of each pair ``(n, D, pairs)``."""
        apart = np.concatenate(
            [(Z[:, :, None] - posterior.centers.T) / part.lengthscales[:, None] for part in parts], 2
        )
        each = np.exp(-0.5 * np.square(apart, out=apart))
        found: Array = each[:, :, one] * each[:, :, other]
        return found

    absent = factors(empty)[0]
    return np.concatenate([shapley_values(weights, factors(row[None]), absent) for row in rows])


def _noise(posterior: Posterior, rows: Array, empty: Array) -> Array:
    """Of the noise variance of the standardized target."""
    found = np.zeros(rows.shape)
    changed = np.flatnonzero((rows != empty).any(0))
    if not len(changed):
        return found
    if len(changed) > _COALITIONS:
        raise ModelError(
            f"The noise depends on {len(changed)} bands, and all coalitions are tried of up to {_COALITIONS}. "
            "Ask for output=std_model, or choose group_shapley."
        )
    number = np.arange(1 << len(changed))
    present = (number[:, None] >> np.arange(len(changed)) & 1).astype(bool)
    step = max(1, _ROWS // len(present))
    for first in range(0, len(rows), step):
        some = rows[first : first + step]
        made = np.broadcast_to(empty, (len(present), len(some), len(empty))).copy()
        made[:, :, changed] = np.where(present[:, None], some[:, changed], empty[changed])
        noise = posterior.noise.variance(made.reshape(-1, len(empty))).reshape(len(present), len(some))
        found[first : first + step, changed] = shapley_of_all(noise, len(changed))
    return found
