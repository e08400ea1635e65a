"""Clouds of one date by what the ground looked like before: no training, a series of dates instead.

The clear image of a date is predicted from the last clear dates by regression over the scene's own pixels; clouds and
shadows are what differs from it (Gómez-Chova et al. 2017, doi:10.1117/1.JRS.11.015005; Mateo-García et al. 2018,
doi:10.3390/rs10071079). Here the regression is a Gaussian process or a linear one. Shadows that a model of one date
missed lie in the sample as well, and can be half of it: the fit begins from ground that stays as it was, and goes on
with the pixels that are clear by both. A difference counts by how much more likely it is of a cloud, or of a shadow,
than of clear ground: where the prediction errs by as much as a shadow is deep, it says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..blas import matmul
from ..errors import ParameterError

if TYPE_CHECKING:  # pragma: no cover
    from ..gp.shared_kernel import SharedKernelMean

Array = np.ndarray[Any, Any]

METHODS = ("linear", "gp")
_RIDGE = 0.02  # of the mean variance of the features, toward ground that stays as it was
_ROUNDS = 6
_FIRST_SPREAD = 0.12  # of clear ground in the first round, and the least one, both relative
_LEAST_SPREAD = 0.02
_GAIN = 0.15  # standard deviation of the logarithm of what sun, air and season do to all of a scene
_MODE = 0.05  # width of the window that finds the gain
_GP_PIXELS = 400
_AT_ONCE = 4096  # pixels that a process predicts
_DARK = 0.05  # reflectance that is added where errors are relative: those of dark ground do not vanish
_NEVER_DARKER = 0.005
#: A prediction is used where it and the image have at least this correlation over the pixels that are thought to be
#: clear. Below it the image shows no ground, as under a deck of clouds, or other ground.
LEAST_CORRELATION = 0.8
#: Least share of the pixels with a past that must be clear.
_LEAST_CLEAR = 0.02
#: What clouds add to the reflectance; the share of the light that shadows take; how many pixels change by themselves.
_CLOUD_ADDS, _SHADOW_TAKES, _CHANGES = (0.02, 0.7), (0.2, 0.8), 0.03
#: How far the logarithm of the odds may move: ground that looks as before may have been misjudged then as well, shadows
#: more easily than clouds; and a difference alone, which may be a plowed field, does not make a sure cloud.
LEAST_CLOUD_ODDS, LEAST_SHADOW_ODDS, MOST_ODDS = -5.0, -2.0, 4.0
#: The odds of a cloud on ground that looks alike on three dates, which no clouds do: within a difference in
#: reflectance, and a share of the predicted one, since sun and air change bright ground by more.
REPEATED_ODDS = -10.0
_ALIKE, _ALIKE_SHARE = 0.02, 0.08
#: Probability of clear above which a model of one date is thought to see the ground.
_THOUGHT_CLEAR = 0.3
_UNLIKE = "What seems clear on this date does not look like the dates before. Take more dates."
_DOUBT = 1e-3  # no model of one date is surer than this


@dataclass(frozen=True)
class _Rest:
    """What the linear fit leaves of each band, by a Gaussian process whose kernel all bands share."""

    mean: Array
    std: Array
    shared: SharedKernelMean
    level: Array
    scale: Array

    def predict(self, features: Array) -> Array:
        """``(n, bands)`` from ``(n, features)``."""
        found = [
            matmul(self.shared.kernel((part - self.mean) / self.std, self.shared.centers), self.shared.weights)
            for part in np.array_split(features, max(1, len(features) // _AT_ONCE))
        ]
        return np.asarray(self.level + self.scale * np.concatenate(found))


@dataclass(frozen=True)
class Background:
    """Predicts the clear image of a date: ``features . weights + offset``, and a Gaussian process on what that leaves.

    ``spread`` is the standard deviation of clear pixels from the prediction in the mean of the bands, relative to its
    reflectance (and ``_DARK``); the first ``bands`` features are the last clear image.
    """

    weights: Array
    offset: Array
    spread: float
    process: Optional[_Rest] = None

    def predict(self, features: Array) -> Array:
        """The clear image ``(n, bands)`` from ``(n, features)``."""
        linear = matmul(features, self.weights) + self.offset
        if self.process is None:
            return np.asarray(linear)
        return np.asarray(linear + self.process.predict(features))

    def evidence(self, image: Array, features: Array, repeated: Optional[Array] = None) -> Array:
        """Logarithms ``(2, n)`` of how much more likely a cloud, and a shadow, shows a pixel so than clear ground.

        What counts is the mean over the bands, against the prediction or the last clear date, whichever is nearer:
        ground unlike all that the regression has seen is predicted badly, but what looks as it did is what it was.

        Parameters
        ----------
        image, features : ``(n, bands)`` and ``(n, features)``
        repeated : ``(n,)`` bool, where the ground of the features was seen alike on two dates
        """
        predicted, before = self.predict(features), features[:, : image.shape[1]]
        step, last = _step(image, predicted), _step(image, before)
        step = np.where(step * last > 0, np.sign(step) * np.minimum(np.abs(step), np.abs(last)), 0.0)
        return _evidence(step, predicted.mean(axis=1), self.spread, repeated)


def _step(image: Array, ground: Array) -> Array:
    """How much brighter ``(n,)`` an image ``(n, bands)`` is than the ground, in the mean of the bands.

    Shadows darken every band: where half of them are not darker, as on a harvested field, the step is none, and it is
    no larger than the middle band's share.
    """
    # Equal weights: the best ones would subtract bands, and tell colors for veils where the ground is new.
    step = (image - ground).mean(axis=1)
    share = np.median((image - ground) / (np.maximum(ground, 0) + _DARK), axis=1)
    most = np.minimum(share, 0) * (np.maximum(ground.mean(axis=1), 0) + _DARK)
    return np.asarray(np.where(step < 0, np.maximum(step, most), step))


def _evidence(step: Array, predicted: Array, spread: float, repeated: Optional[Array] = None) -> Array:
    """As ``Background.evidence`` for a ``step`` ``(n,)`` from a ``predicted`` mean reflectance ``(n,)``."""
    from scipy.special import ndtr

    ground = np.maximum(predicted, _NEVER_DARKER)
    scale = spread * (ground + _DARK)

    def between(low: Any, high: Any) -> Array:
        """Density of a step that is anything from ``low`` to ``high``, and the error of clear ground."""
        return np.asarray((ndtr((step - low) / scale) - ndtr((step - high) / scale)) / (high - low))

    usual = np.exp(-0.5 * (step / scale) ** 2) / (scale * np.sqrt(2 * np.pi))
    clear = (1 - _CHANGES) * usual + _CHANGES / (2 * (ground + _DARK))
    few, most = _SHADOW_TAKES
    likely = np.stack([between(*_CLOUD_ADDS), between(-most * ground, -few * ground)])
    least = np.array([[LEAST_CLOUD_ODDS], [LEAST_SHADOW_ODDS]])
    found = np.clip(np.log(likely + 1e-30) - np.log(clear), least, MOST_ODDS)
    if repeated is not None:
        found[0, repeated & (np.abs(step) <= np.maximum(_ALIKE, _ALIKE_SHARE * ground))] = REPEATED_ODDS
    return np.asarray(found)


def fit_background(features: Array, image: Array, single: Array, method: str = "linear", seed: int = 0) -> Background:
    """Fit to the pixels that are clear by a model of one date and by the prediction itself.

    Parameters
    ----------
    features : ``(n, features)``, reflectance of the earlier clear dates, ``bands`` for each
    image : ``(n, bands)``, reflectance of the date that is judged
    single : ``(3, n)``, probabilities of clear, cloud and shadow that a model gives for this date alone
    method : ``linear``, or ``gp`` for a Gaussian process on what the linear fit leaves

    Raises
    ------
    ParameterError
        Another method, too few clear pixels, or what is clear there does not look like the dates before.
    """
    if method not in METHODS:
        raise ParameterError(f"The method {method!r} is not known; choose {', '.join(METHODS)}.")
    features, image = np.asarray(features, np.float64), np.asarray(image, np.float64)
    needed = max(10 * (features.shape[1] + 1), int(_LEAST_CLEAR * len(image)))
    weight = np.asarray(single[0], np.float64)
    if weight.sum() < needed:
        raise ParameterError(
            f"Only {weight.sum():.0f} pixels are clear on this date and before it; a background needs at least "
            f"{needed}. Take more dates, or a larger scene."
        )
    predicted: Array = features[:, : image.shape[1]] * _gain(features, image, weight)
    spread = _FIRST_SPREAD
    for _ in range(_ROUNDS):
        weight = _clear(image, predicted, spread, single)
        if weight.sum() < needed:
            raise ParameterError(_UNLIKE)
        weights, offset = _ridge(features, image, weight)
        predicted = matmul(features, weights) + offset
        spread = _spread(image, predicted, weight)
    process = None
    if method == "gp":
        process = _rest(features, image - predicted, weight, seed)
        predicted = Background(weights, offset, spread, process).predict(features)
        spread = _spread(image, predicted, weight)
    # Pixels that the prediction alone calls clear would look like it by choice.
    sure = _clear(image, predicted, spread, single) * (np.asarray(single[0]) > _THOUGHT_CLEAR)
    if sure.sum() < needed or _correlation(predicted, image, sure) < LEAST_CORRELATION:
        raise ParameterError(_UNLIKE)
    return Background(weights, offset, spread, process)


def _gain(features: Array, image: Array, weight: Array) -> float:
    """How many times as bright as before most of the clear pixels are: the mode, since shadows may be many."""
    before = features[:, : image.shape[1]].mean(axis=1)
    ratio = np.log(np.maximum(image.mean(axis=1), _NEVER_DARKER) / np.maximum(before, _NEVER_DARKER))
    tried = np.linspace(-4 * _GAIN, 4 * _GAIN, 121)
    near = [(weight * np.exp(-0.5 * ((ratio - value) / _MODE) ** 2)).sum() for value in tried]
    return float(np.exp(tried[np.argmax(near * np.exp(-0.5 * (tried / _GAIN) ** 2))]))


def _clear(image: Array, predicted: Array, spread: float, single: Array) -> Array:
    """Weights ``(n,)``: probabilities that pixels are clear, by one date and by the prediction; 0 below one half."""
    middle = predicted.mean(axis=1)  # and not `_step`: one that is judged kindly would draw the fit into shadows
    evidence = _evidence(image.mean(axis=1) - middle, middle, spread)
    clear = np.asarray(judge(single, evidence)[0], np.float64)
    return np.where(clear > 0.5, clear, 0.0)  # a few clouds at a quarter of their weight would still draw the fit


def _ridge(features: Array, image: Array, weight: Array) -> tuple[Array, Array]:
    """Weights and offset by least squares, drawn toward the mean of the dates before."""
    bands = image.shape[1]
    dates = features.shape[1] // bands
    same = np.concatenate([np.eye(bands) / dates] * dates)
    middle, level = (np.average(values, axis=0, weights=weight) for values in (features, image))
    centered = features - middle
    gram = matmul((centered * weight[:, None]).T, centered)
    gram += np.eye(len(gram)) * (_RIDGE * np.trace(gram) / len(gram) + 1e-12)
    left = (image - level) - matmul(centered, same)
    weights = same + np.linalg.solve(gram, matmul((centered * weight[:, None]).T, left))
    return weights, level - middle @ weights


def _spread(image: Array, predicted: Array, weight: Array) -> float:
    """The relative error that 68 % of the clear pixels do not exceed."""
    middle = predicted.mean(axis=1)
    error = np.abs(image.mean(axis=1) - middle) / (np.maximum(middle, _NEVER_DARKER) + _DARK)
    order = np.argsort(error)
    below = np.cumsum(weight[order])
    place = min(int(np.searchsorted(below, 0.6827 * below[-1])), len(order) - 1)
    return max(float(error[order[place]]), _LEAST_SPREAD)


def _correlation(a: Array, b: Array, weight: Array) -> float:
    """Of two images ``(n, bands)`` about their means, all bands together."""
    a, b = (values - np.average(values, axis=0, weights=weight) for values in (a, b))
    covariance, *variances = (np.einsum("n,nb,nb->", weight, x, y) for x, y in ((a, b), (a, a), (b, b)))
    return float(covariance / max(np.sqrt(variances[0] * variances[1]), 1e-12))


def _rest(features: Array, error: Array, weight: Array, seed: int) -> _Rest:
    from ..gp.shared_kernel import fit_shared  # slow to load

    rng = np.random.default_rng(seed)
    clear = np.flatnonzero(weight > 0.5)
    some = rng.choice(clear, min(_GP_PIXELS, len(clear)), replace=False)
    X, Y = features[some], error[some]
    mean, level = X.mean(axis=0), Y.mean(axis=0)
    std, scale = (np.where(values.std(axis=0) > 0, values.std(axis=0), 1.0) for values in (X, Y))
    shared = fit_shared((X - mean) / std, (Y - level) / scale, inducing=len(some), noise=0.5, seed=seed)
    return _Rest(mean, std, shared, level, scale)


def judge(single: Array, evidence: Array) -> Array:
    """Probabilities of clear, cloud and shadow from those of one date and ``Background.evidence``.

    Parameters
    ----------
    single : ``(3, n)``, probabilities of clear, cloud and shadow that a model gives for this date alone
    evidence : ``(2, n)``

    Returns
    -------
    ``(3, n)`` float32
    """
    logs = np.log(np.clip(single, _DOUBT, 1.0))
    logs[1:] += evidence
    powers = np.exp(logs - logs.max(axis=0))
    return np.asarray(powers / powers.sum(axis=0), dtype=np.float32)
