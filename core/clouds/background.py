"""Clouds of one date by what the ground looked like before: no training, a series of dates instead.

The clear image of a date is predicted from the last clear dates by regression over the scene's own pixels; clouds and
shadows are what differs from it (Gómez-Chova et al. 2017, doi:10.1117/1.JRS.11.015005; Mateo-García et al. 2018,
doi:10.3390/rs10071079). Here the regression is a Gaussian process or a linear one, both with the spread of what they
leave unexplained, so that a difference is judged in units of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from ..errors import ParameterError

Array = np.ndarray[Any, Any]

METHODS = ("linear", "gp")
_RIDGE = 1e-3  # of the mean variance of the features
_TRIMMED = 3  # rounds in which what fits worst is left out: clouds that were taken for clear ground
_KEPT = 0.9  # share of the pixels that stay in each of them
_GP_PIXELS = 400
#: Standard deviations of the clear ground above which a difference is a cloud, or a shadow.
CLOUD_LIMIT, SHADOW_LIMIT = 5.0, 4.0
#: How far the logarithm of the odds may move, against and for a cloud or shadow: ground that looks as before clears
#: whatever a model of one date says, but a difference alone, which may be a plowed field, does not make a sure cloud.
LEAST_ODDS, MOST_ODDS = -10.0, 4.0
_DOUBT = 1e-3  # no model of one date is surer than this
_ODDS = 2.0  # for each standard deviation beyond the limit
#: Least difference that can be either, however quiet the ground: in reflectance, and as a share of the predicted one,
#: since sun and air change bright ground by more.
LEAST_DIFFERENCE, LEAST_SHARE = 0.02, 0.08


@dataclass(frozen=True)
class Background:
    """Predicts the clear image of a date: ``mean = features . weights + offset`` or a Gaussian process in its place.

    ``covariance`` ``(bands, bands)`` is that of what clear pixels leave unexplained; the first ``bands`` features are
    the last clear image.
    """

    weights: Array
    offset: Array
    covariance: Array
    process: Optional[list[Any]] = None

    def predict(self, features: Array) -> Array:
        """The clear image ``(n, bands)`` from ``(n, features)``."""
        linear = features @ self.weights + self.offset
        if self.process is None:
            return np.asarray(linear)
        return np.asarray(linear + np.stack([gp.predict(features).mean for gp in self.process], axis=1))

    def scores(self, image: Array, features: Array) -> tuple[Array, Array]:
        """How far each pixel is brighter than predicted, and how far darker, in standard deviations ``(n,)``.

        What counts is the mean over the bands, against the prediction or the last clear date, whichever is nearer.
        Where that step is below ``LEAST_DIFFERENCE``, or below ``LEAST_SHARE`` of the prediction, the score is 0.
        """
        predicted = self.predict(features)
        # Equal weights: the best ones would subtract bands, and tell colors for veils where the ground is new. Ground
        # brighter than all that the regression has seen is predicted badly, but what looks as it did is what it was.
        step = (image - predicted).mean(axis=1)
        before = features[:, : image.shape[1]]
        last = (image - before).mean(axis=1)
        step = np.where(step * last > 0, np.sign(step) * np.minimum(np.abs(step), np.abs(last)), 0.0)
        score = step / (np.sqrt(self.covariance.sum()) / len(self.covariance))
        bright = np.maximum(predicted, before).mean(axis=1)
        score[np.abs(step) < np.maximum(LEAST_DIFFERENCE, LEAST_SHARE * bright)] = 0.0
        return np.maximum(score, 0.0), np.maximum(-score, 0.0)


def fit_background(features: Array, image: Array, method: str = "linear", seed: int = 0) -> Background:
    """Fit to pixels that are thought to be clear on all dates.

    Parameters
    ----------
    features : ``(n, features)``, reflectance of the earlier clear dates
    image : ``(n, bands)``, reflectance of the date that is judged
    method : ``linear``, or ``gp`` for a Gaussian process on what the linear fit leaves

    Raises
    ------
    ParameterError
        Another method, or too few pixels.
    """
    if method not in METHODS:
        raise ParameterError(f"The method {method!r} is not known; choose {' or '.join(METHODS)}.")
    features, image = np.asarray(features, np.float64), np.asarray(image, np.float64)
    if len(image) < 10 * (features.shape[1] + 1):
        raise ParameterError(
            f"Only {len(image)} pixels are clear on this date and before it; a background needs at least "
            f"{10 * (features.shape[1] + 1)}. Take more dates, or a larger scene."
        )
    kept = np.ones(len(image), bool)
    for _ in range(_TRIMMED):
        weights, offset = _ridge(features[kept], image[kept])
        error = image - features @ weights - offset
        inverse = np.linalg.inv(_covariance(error[kept]))
        distance = np.einsum("nb,bc,nc->n", error, inverse, error)
        kept = distance <= np.quantile(distance, _KEPT)
    # What is left out in good faith made the covariance small: a Gaussian's trimmed part gives it back.
    covariance = _covariance(error[kept]) / _consistency(image.shape[1])
    if method == "linear":
        return Background(weights, offset, covariance)
    process = _processes(features[kept], error[kept], seed)
    left = error - np.stack([gp.predict(features).mean for gp in process], axis=1)
    return Background(weights, offset, _covariance(left[kept]) / _consistency(image.shape[1]), process)


def _ridge(features: Array, image: Array) -> tuple[Array, Array]:
    middle, level = features.mean(axis=0), image.mean(axis=0)
    centered = features - middle
    gram = centered.T @ centered
    gram += np.eye(len(gram)) * (_RIDGE * np.trace(gram) / len(gram) + 1e-12)
    weights = np.linalg.solve(gram, centered.T @ (image - level))
    return weights, level - middle @ weights


def _covariance(error: Array) -> Array:
    floor = np.eye(error.shape[1]) * 1e-6  # a noise of 0.001 in reflectance
    return np.asarray(np.cov(error, rowvar=False).reshape(error.shape[1], -1) + floor)


def _consistency(bands: int) -> float:
    """How much smaller a Gaussian's variance looks where the ``1 - _KEPT`` most distant are left out."""
    from scipy.stats import chi2

    return float(chi2.cdf(chi2.ppf(_KEPT, bands), bands + 2) / _KEPT)


def _processes(features: Array, error: Array, seed: int) -> list[Any]:
    from ..gp.exact import GaussianProcess

    rng = np.random.default_rng(seed)
    some = rng.choice(len(features), min(_GP_PIXELS, len(features)), replace=False)
    return [GaussianProcess(restarts=0, seed=seed).fit(features[some], band[some]).fitted() for band in error.T]


def judge(single: Array, brighter: Array, darker: Array) -> Array:
    """Probabilities of clear, cloud and shadow from those of one date and the scores of ``Background.scores``.

    The scores move the logarithm of the odds: by two for each standard deviation above or below their limits, and by no
    more than from ``LEAST_ODDS`` to ``MOST_ODDS``.

    Parameters
    ----------
    single : ``(3, n)``, probabilities of clear, cloud and shadow that a model gives for this date alone
    brighter, darker : ``(n,)``

    Returns
    -------
    ``(3, n)`` float32
    """
    logs = np.log(np.clip(single, _DOUBT, 1.0))
    logs[1] += np.clip(_ODDS * (brighter - CLOUD_LIMIT), LEAST_ODDS, MOST_ODDS)
    logs[2] += np.clip(_ODDS * (darker - SHADOW_LIMIT), LEAST_ODDS, MOST_ODDS)
    powers = np.exp(logs - logs.max(axis=0))
    return np.asarray(powers / powers.sum(axis=0), dtype=np.float32)
