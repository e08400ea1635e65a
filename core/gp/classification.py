"""Gaussian-process classification of a million samples and more, with calibrated probabilities.

The latent function of every class is a Gaussian process on finite features (``features``). Three steps, each with
what it does best: the kernel's length scales maximize the closed-form evidence of a Dirichlet process on some of the
samples; the weights are those of the softmax likelihood, by Laplace's approximation (Rasmussen and Williams 2006,
section 3.5) on all samples; kernel, signal variance and temperature minimize the cross-validated log-loss. Work is
linear in the number of samples; basis values are kept up to half a gigabyte, and made anew in every pass beyond.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Iterable, Optional, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import linalg, optimize
from scipy.sparse import linalg as sparse

from ..blas import matmul
from ..errors import Cancelled, ParameterError
from .dirichlet import tuned_kernel
from .features import Features, along_main_axes, fourier_features, nystrom_features
from .frequencies import learned_features
from .kernels import Array, Stationary, Values
from .labelled import Labels, Samples, checked_inputs, checked_samples, chunks
from .laplace import TUNE_TOLERANCE, laplace_weights, softmax, weights_precision

FEATURES = ("nystrom", "fourier", "learned")
_TUNE_ON = 1500
_LEARN_ON = 2000
_FOLDS = 4
# Of the centers asked for, how few are tried, and by how much of what the classifier tells of the classes its
# probabilities may change (both in nats).
_FEWER = (6, 3)
_CHANGED = 0.0025
_MANY = 60_000  # samples; to more no second classifier is fitted
#: Samples, at most, by which features, signal variance and temperature are chosen.
VALIDATE_ON = 3000
#: Signal variances among which cross-validation chooses.
VARIANCES = (10.0, 30.0, 100.0)
# Length scales beside that of the evidence, in shares of the root of the number of inputs.
_SPANS = (0.35, 0.5, 0.7)
# What is sure counts that much: classes are told apart from what is unlike all of them as well.
_LEAST_DOUBT = 0.005
_AT_ONCE = 512  # rows whose features are made between two looks whether to stop
# Columns of the variance, at least: so many that with those of the classes they fill the 16 columns which a processor
# multiplies at once.
_RANK, _AT_A_TIME = 24, 16
_DRAWS = 16
# Main axes of many inputs: with their length so many that a product takes 16 at once.
_AXES = 15
# Nats that few axes may lose in cross-validation, which tells log-losses to about a hundredth.
_SLACK = 0.005


@dataclass(frozen=True)
class ClassPrediction:
    """What is known of the class of ``n`` samples, float64; entropies are shares of ``log C``, from 0 to 1.

    Parameters
    ----------
    probabilities : ``(n, C)``
    latent_variance : of each class's latent function ``(n,)``; large where no training sample is near
    total_entropy, data_entropy : ``(n,)``; the second is what would be left if the latent functions were known
    """

    probabilities: Array
    latent_variance: Array
    total_entropy: Array
    data_entropy: Array

    @property
    def model_entropy(self) -> Array:
        """``total_entropy - data_entropy`` ``(n,)``: what more training samples could take away."""
        return self.total_entropy - self.data_entropy


@dataclass(frozen=True, eq=False)
class Classifier:
    """A fitted classifier.

    Parameters
    ----------
    features : map of standardized inputs
    weights : of the basis, ``(B, C)`` float64
    root : ``(B, r)`` float64; the latent variance is ``signal_variance k(x, x) - |basis(x) root|^2``
    signal_variance, temperature : of the latent functions, and what logits are divided by
    x_mean, x_std : ``(d,)`` float64, that standardize inputs
    draws : ``(S, C)`` float64, standard normal: the latent functions among which entropy is averaged
    """

    features: Features
    weights: Array
    root: Array
    signal_variance: float
    temperature: float
    x_mean: Array
    x_std: Array
    draws: Array

    @property
    def classes(self) -> int:
        """Number of classes ``C``."""
        return int(self.weights.shape[1])

    @property
    def relevance(self) -> Array:
        """Share of each input in how fast the latent functions vary ``(d,)``, summing to 1."""
        share = self.features.roughness
        return np.asarray(share / share.sum())

    def predict(self, x: Values) -> tuple[Array, Array]:
        """Probabilities ``(n, C)`` and latent variance ``(n,)`` of inputs ``(n, d)``, float64.

        Probabilities are ``softmax(m / sqrt(1 + pi / 8 v) / temperature)`` (MacKay, Neural Computation 4, 1992).

        Raises
        ------
        ParameterError
            ``x`` has another number of columns than the classifier, or values that are not finite.
        """
        x = checked_inputs(x, self.x_mean.size)
        p, variance = np.empty((x.shape[0], self.classes)), np.empty(x.shape[0])
        for rows in chunks(x.shape[0]):
            m, variance[rows] = self._latent(x[rows])
            p[rows] = softmax(damped(m, variance[rows]) / self.temperature)
        return p, variance

    def _latent(self, x: Values) -> tuple[Array, Array]:
        """Means ``(n, C)`` and variance ``(n,)`` of the latent functions."""
        B = self.features.basis((x - self.x_mean) / self.x_std)
        return matmul(B, self.weights), latent_variance(B, self.root, self.signal_variance * self.features.variance)

    def assess(self, x: Values) -> ClassPrediction:
        """Probabilities, latent variance and the two parts of the entropy; errors as ``predict``."""
        x = checked_inputs(x, self.x_mean.size)
        n, C = x.shape[0], self.classes
        result = ClassPrediction(np.empty((n, C)), np.empty(n), np.empty(n), np.empty(n))
        for rows in chunks(n):
            m, v = self._latent(x[rows])
            p = softmax(damped(m, v) / self.temperature)
            total = entropy(p)
            deviations = np.sqrt(v)[:, None] / self.temperature
            data = np.mean([entropy(softmax(m / self.temperature + deviations * e)) for e in self.draws], axis=0)
            result.probabilities[rows], result.latent_variance[rows] = p, v
            result.total_entropy[rows], result.data_entropy[rows] = total, np.minimum(data, total)
        return result


def fit_classifier(
    x: Values,
    y: NDArray[Any],
    *,
    features: str = "nystrom",
    centers: int = 512,
    seed: int = 0,
    weights: Optional[Values] = None,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Classifier:
    """A classifier of inputs ``(n, d)`` by labels ``(n,)``.

    Parameters
    ----------
    x, y : real numbers; whole numbers from 0 to C - 1, every one of which must occur
    features : ``nystrom``, of a Cauchy kernel or, where it tells the classes better, a Gaussian one, of more than 15
        inputs with centers along main axes where that costs next to nothing; ``fourier`` for fixed random Fourier
        features; ``learned`` for Fourier features whose frequencies follow the labels, of which 20 do the work of
        hundreds of random ones
    centers : number of Nystrom centers, most of them where classes meet, of which a sixth or a third are taken where
        they give nearly the same probabilities; or of frequencies
    seed : of every random draw
    weights : positive weight of each sample's likelihood ``(n,)``; ``None``: 1
    progress : called with a share from 0 to 1
    cancelled : asked many times a second

    Raises
    ------
    ParameterError
        Shapes do not fit, values are not finite, labels are not whole numbers from 0 up or there is one class only.
    Cancelled
        ``cancelled`` said so.
    """

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled: nothing was written.")

    if features not in FEATURES:
        raise ParameterError(f"There are no features {features!r}; choose one of {', '.join(FEATURES)}.")
    samples = checked_samples(x, y, weights, check)
    rng = np.random.default_rng(seed)
    progress(0.0)

    few = samples.some(_TUNE_ON, rng)
    start = Stationary("matern52", 1.0, np.full(samples.dimensions, np.sqrt(samples.dimensions)))
    found = tuned_kernel(start, few.inputs(), few.y, samples.classes, seed=seed, check=check)
    progress(0.2)

    if features == "learned":
        # Half of them teach frequencies, the others judge: on what it learned from, every map looks good.
        pool, held = samples.some(2 * _LEARN_ON, rng).halves(rng)
    else:
        pool, held = samples.some(8 * centers, rng), samples.some(VALIDATE_ON, rng)
    wanted = [_Wanted(features, kernel, seed) for kernel in nearby_kernels(found.lengthscales)]
    some = centers if features == "learned" else (centers + 1) // 2  # half of them choose as well
    maps = [each.made(pool, some) for each in wanted]

    def also(shape: str = "", axes: Optional[int] = None) -> Callable[[int], Features]:
        def made(best: int) -> Features:
            kernel = wanted[best].kernel
            wanted.append(replace(wanted[best], kernel=replace(kernel, shape=shape or kernel.shape), axes=axes))
            return wanted[-1].made(pool, some)

        return made

    further = [(also(shape="rbf"), 0.0)] if features == "nystrom" else []
    if features == "nystrom" and samples.dimensions > _AXES:
        further.append((also(axes=_AXES), _SLACK))
    chosen, variance = choice(maps, held, rng, further)
    doubt = _doubt(wanted[chosen].made(pool, some), held, pool, variance) if features == "nystrom" else None
    if features == "learned":
        mapped = wanted[chosen].made(samples.some(2 * _LEARN_ON, rng), centers)
        temperature = fit_temperature(maps[chosen], held, variance, rng)
    else:
        mapped = wanted[chosen].made(pool, centers, doubt)
        temperature = fit_temperature(mapped, held, variance, rng)
    progress(0.5)

    W, _ = laplace_weights(mapped, samples, 1.0 / variance)
    if features == "nystrom" and samples.y.size <= _MANY:
        sizes = [centers // part for part in _FEWER if centers // part >= samples.classes]
        smaller = (wanted[chosen].made(pool, size, doubt) for size in sizes)
        fewer = _alike(smaller, mapped, W, samples, held, variance, temperature)
        if fewer is not None:
            mapped, W = fewer
            temperature = fit_temperature(mapped, held, variance, rng)
    progress(0.8)
    P = weights_precision(mapped, samples, W, 1.0 / variance)
    classifier = assembled(mapped, samples, W, P, variance, temperature, samples.some(VALIDATE_ON, rng).inputs())
    progress(1.0)
    return classifier


def choice(
    maps: Sequence[Features],
    held: Samples,
    rng: np.random.Generator,
    further: Iterable[tuple[Callable[[int], Features], float]] = (),
) -> tuple[int, float]:
    """Which of the feature maps, and the signal variance, by two-fold cross-validation on ``held``.

    Each of ``further`` makes one more map, counted behind the others, of the number of the best so far; it is taken
    where its log-loss is not larger by more than the number beside it.
    """
    held = held.coarse()
    fold = rng.permutation(held.y.size) % 2

    def loss(features: Features, variance: float) -> float:
        return _cooled(_held_out(features, held, fold, variance, damp=False)[0], held)[0]

    middle = VARIANCES[1]
    losses = [loss(each, middle) for each in maps]
    chosen, maps = int(np.argmin(losses)), list(maps)
    for make, slack in further:
        maps.append(make(chosen))
        losses.append(loss(maps[-1], middle))
        chosen = len(maps) - 1 if losses[-1] <= losses[chosen] + slack else chosen
    by_variance = [losses[chosen] if each == middle else loss(maps[chosen], each) for each in VARIANCES]
    return chosen, VARIANCES[int(np.argmin(by_variance))]


def _doubt(features: Features, held: Samples, pool: Samples, variance: float) -> Array:
    """How undecided the class of each row of ``pool`` is ``(n,)``, by a first classifier.

    The likelihood bends by ``p (1 - p)``: where classes meet, centers tell them apart; elsewhere few are enough.
    """
    W, _ = laplace_weights(features, held, 1.0 / variance, tolerance=TUNE_TOLERANCE)
    p = softmax(matmul(_features_of(features, pool.inputs(), pool.check), W))
    return np.asarray(_LEAST_DOUBT + (p * (1.0 - p)).sum(1))


def fit_temperature(features: Features, held: Samples, variance: float, rng: np.random.Generator) -> float:
    """The temperature of smallest log-loss in cross-validation on ``held``."""
    fold = rng.permutation(held.y.size) % _FOLDS
    held = held.coarse()
    return _cooled(_held_out(features, held, fold, variance, damp=True)[0], held)[1]


def _alike(
    few: Iterable[Features],
    full: Features,
    W: Array,
    samples: Samples,
    held: Samples,
    variance: float,
    temperature: float,
) -> Optional[tuple[Features, Array]]:
    """The first of ``few`` whose probabilities are nearly those of ``full``, with its weights; ``None`` if none's are.

    They are compared on ``held`` by their divergence (Kullback-Leibler), as a share of what ``full`` tells of the
    classes (the mutual information of inputs and classes).
    """
    P = softmax(matmul(_features_of(full, held.inputs(), held.check), W) / temperature)
    logP = np.log(np.maximum(P, 1e-30))
    mean = np.maximum(P.mean(0), 1e-30)
    told = float((P * (logP - np.log(mean))).sum(1).mean())
    for features in few:
        weights, _ = laplace_weights(features, samples, 1.0 / variance)
        p = softmax(matmul(_features_of(features, held.inputs(), held.check), weights) / temperature)
        if float((P * (logP - np.log(np.maximum(p, 1e-30)))).sum(1).mean()) <= _CHANGED * told:
            return features, weights
    return None


def assembled(
    features: Features, samples: Samples, W: Array, P: Array, variance: float, temperature: float, sites: Array
) -> Classifier:
    """The classifier of weights ``(M, C)`` and their precision ``(M, M)``.

    Its variance is kept to a few columns: those that matter most at ``sites``, standardized inputs ``(n, d)``.
    """
    T, root = (
        features.whitening,
        _root(features, P, variance, _features_of(features, sites, samples.check), samples.classes, samples.check),
    )
    samples.check()
    draws = _drawn(samples.classes)
    return Classifier(
        features, matmul(T, W), matmul(T, root), variance, temperature, samples.x_mean, samples.x_std, draws
    )


def _drawn(classes: int) -> Array:
    """Standard normal draws ``(S, C)`` whose mean is 0 and whose variance is 1."""
    half = np.random.default_rng(0).normal(size=(_DRAWS // 2, classes))
    half /= np.sqrt((half**2).mean(0))
    return np.concatenate([half, -half])


def nearby_kernels(lengthscales: Array, shape: str = "cauchy") -> list[Stationary]:
    """Kernels to choose among: that of the evidence, equal length scales, and one between them.

    A few thousand samples tell little of many bands' length scales: the evidence then drops bands that still help.
    """
    d = lengthscales.size
    share = lengthscales**-2.0 / (lengthscales**-2.0).sum()
    between = 0.4 * share + 0.6 / d
    scales = [lengthscales] + [np.full(d, part * np.sqrt(d)) for part in _SPANS]
    scales.append(_SPANS[1] * between**-0.5)
    return [Stationary(shape, 1.0, each) for each in scales]


@dataclass(frozen=True)
class _Wanted:
    """Features of one kind and kernel, to be made of any samples."""

    features: str
    kernel: Stationary
    seed: int
    axes: Optional[int] = None

    def made(self, pool: Samples, count: int, weights: Optional[Array] = None) -> Features:
        """``count`` of them; ``weights`` of the pool's rows say where centers matter most."""
        Z, seed, check = pool.inputs(), self.seed, pool.check
        if self.features == "fourier":
            return fourier_features(self.kernel, count, seed=seed)
        if self.features == "learned":
            return learned_features(self.kernel, Z, pool.y, pool.classes, count, seed=seed, check=check)
        if self.axes is not None:
            return along_main_axes(self.kernel, Z, count, self.axes, seed=seed, weights=weights, check=check)
        return nystrom_features(self.kernel, Z, count, seed=seed, weights=weights, check=check)


def entropy(p: Array) -> Array:
    """Entropy of the rows of ``(n, C)`` as a share of ``log C``, ``(n,)``."""
    return np.asarray(-(p * np.log(np.maximum(p, 1e-30))).sum(1) / np.log(p.shape[1]))


def damped(m: Array, v: Array) -> Array:
    """Logits ``(n, C)`` brought nearer to each other where the latent variance ``(n,)`` is large."""
    return np.asarray(m / np.sqrt(1.0 + np.pi / 8.0 * v)[:, None])


def latent_variance(B: Array, root: Array, prior: float) -> Array:
    """``prior - |B root|^2`` ``(n,)``, not below 0, of basis values ``(n, B)``."""
    return np.asarray(np.maximum(prior - (matmul(B, root) ** 2).sum(1), 0.0))


def _root(features: Features, P: Array, variance: float, Phi: Array, classes: int, check: Callable[[], None]) -> Array:
    """Columns ``(M, r)`` whose squared products with ``phi`` are taken from the prior's variance.

    All of them make ``variance I - P^-1``; those that matter most on ``Phi`` ``(n, M)`` are kept, some tens. What is
    left out can only raise the variance.
    """
    factor = linalg.cho_factor(P)
    n, M = Phi.shape

    def explained(V: Array) -> Array:
        """``(variance I - P^-1) V``"""
        check()
        return np.asarray(variance * V - linalg.cho_solve(factor, V))

    # With eigenvectors U of Phi S Phi' = U diag(l) U' the columns are S Phi' U / sqrt(l).
    count = min(_RANK - (_RANK + classes) % -_AT_A_TIME, M)
    if n <= 2 * count + 1:
        values, U = linalg.eigh(matmul(Phi, explained(Phi.T)))
    else:
        operator = sparse.LinearOperator(
            (n, n), matvec=lambda v: matmul(Phi, explained(matmul(Phi.T, v))), dtype=np.float64
        )
        values, U = sparse.eigsh(operator, count, v0=np.ones(n), tol=1e-6)
    order = np.argsort(-values)[:count]
    order = order[values[order] > 1e-12 * max(float(values.max()), 1e-300)]
    return explained(matmul(Phi.T, U[:, order] / np.sqrt(values[order])))


def _held_out(
    features: Features, samples: Samples, fold: Labels, variance: float, *, damp: bool
) -> tuple[Array, Array]:
    """Logits ``(n, C)`` and latent variances ``(n,)`` of every fold by the others; without ``damp`` the mean logits."""
    Phi = _features_of(features, samples.inputs(), samples.check)
    logits, v = np.empty((samples.y.size, samples.classes)), np.zeros(samples.y.size)
    for k in range(int(fold.max()) + 1):
        inside, outside = samples.take(np.flatnonzero(fold != k)), fold == k
        W, _ = laplace_weights(features, inside, 1.0 / variance, tolerance=TUNE_TOLERANCE)
        logits[outside] = matmul(Phi[outside], W)
        if damp:
            P = weights_precision(features, inside, W, 1.0 / variance)
            root = _root(features, P, variance, Phi[fold != k], samples.classes, samples.check)
            v[outside] = latent_variance(Phi[outside], root, variance * features.variance)
    return damped(logits, v), v


def _features_of(features: Features, Z: Array, check: Callable[[], None]) -> Array:
    """``features(Z)``, a few rows at a time."""
    parts: list[Array] = []
    for first in range(0, len(Z), _AT_ONCE):
        check()
        parts.append(features(Z[first : first + _AT_ONCE]))
    return np.concatenate(parts)


def _cooled(logits: Array, samples: Samples) -> tuple[float, float]:
    """Smallest mean log-loss of ``logits / temperature``, and that temperature."""
    at = np.arange(samples.y.size), samples.y

    def loss(log_temperature: float) -> float:
        p = softmax(logits / np.exp(log_temperature))[at]
        return float(-(samples.w @ np.log(np.maximum(p, 1e-12))) / samples.w.sum())

    found = optimize.minimize_scalar(loss, bounds=(-3.0, 3.0), method="bounded")
    return float(found.fun), float(np.exp(found.x))
