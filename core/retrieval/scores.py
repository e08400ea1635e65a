"""How good estimates with standard deviations are: errors, and whether the standard deviations tell the truth."""

from __future__ import annotations

from typing import Any, Optional, Sequence

import numpy as np

Array = np.ndarray[Any, Any]

LEVELS = tuple(round(0.05 * k, 2) for k in range(1, 20))
_NINETY = 1.6448536269514722


def inside(truth: Array, mean: Array, std: Array, level: float, scale: Optional[float] = None) -> Array:
    """Which intervals hold the truth: those of the normal law at ``level``, or of ``scale`` standard deviations."""
    from scipy.special import ndtri

    reach = float(ndtri(0.5 + level / 2)) if scale is None else scale
    return np.asarray(np.abs(mean - truth) <= reach * std)


def crps(truth: Array, mean: Array, std: Array) -> Array:
    """Continuous ranked probability score of normal predictions (Gneiting and Raftery 2007, equation 21), ``(n,)``."""
    from scipy.special import ndtr

    z = (truth - mean) / std
    density = np.exp(-0.5 * z**2) / np.sqrt(2 * np.pi)
    return np.asarray(std * (z * (2 * ndtr(z) - 1) + 2 * density - 1 / np.sqrt(np.pi)))


def scores(
    truth: Array, mean: Array, std: Array, groups: Optional[Array] = None, names: Sequence[str] = ()
) -> dict[str, Any]:
    """Figures of estimates ``mean`` with total standard deviations ``std``, all ``(n,)``; plain JSON values.

    ``coverage_90`` is the share of normal 90 % intervals that hold the truth, also by fifth of the estimate and group;
    ``ece`` the mean difference between coverage and level over ``LEVELS``; ``rank_correlation_error_std`` Spearman's
    between the size of the error and ``std``.
    """
    from scipy import stats

    error = mean - truth
    z = error / std
    held = np.abs(z) <= _NINETY
    fifths = np.array_split(np.argsort(mean, kind="stable"), 5) if len(mean) >= 25 else []
    reached = np.array([inside(truth, mean, std, level).mean() for level in LEVELS])
    ranked = (
        stats.spearmanr(np.abs(error), std)[0] if len(mean) > 2 and np.ptp(std) > 0 and np.ptp(error) != 0 else np.nan
    )
    variance = float(np.var(truth)) if np.ptp(truth) > 1e-9 * np.abs(truth).max() else 0.0  # rounding is no variance
    found: dict[str, Any] = {
        "n": len(truth),
        "rmse": np.sqrt(np.mean(error**2)),
        "bias": error.mean(),
        "r2": 1 - np.mean(error**2) / variance if variance > 0 else np.nan,
        "coverage_90": held.mean(),
        "mean_width_90": 2 * _NINETY * std.mean(),
        "rank_correlation_error_std": ranked,
        "nll": np.mean(0.5 * z**2 + np.log(std) + 0.5 * np.log(2 * np.pi)),
        "crps": crps(truth, mean, std).mean(),
        "ece": np.abs(reached - np.array(LEVELS)).mean(),
    }
    rounded = {key: value if key == "n" else round(float(value), 4) for key, value in found.items()}
    rounded = {key: value for key, value in rounded.items() if np.isfinite(value)}
    if fifths:
        rounded["coverage_90_by_fifth"] = [round(float(held[part].mean()), 3) for part in fifths]
    if groups is not None:
        rounded["coverage_90_by_site"] = {
            names[int(g)] if names else str(g): round(float(held[groups == g].mean()), 3) for g in np.unique(groups)
        }
    return rounded
