"""From a fitted classifier to the graph that maps a scene, with its error measured.

Basis, then one product with the weights of all classes and the root of the variance side by side. Everything that
follows has as many columns as there are classes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..blas import matmul
from ..errors import ModelError
from .classification import Classifier
from .compile import PRECISIONS, graph_outputs
from .features import NystromFeatures
from .graph import GraphBuilder, covariances
from .kernels import Array, Stationary, Values, stretched
from .summation import balanced_order

if TYPE_CHECKING:  # pragma: no cover
    import onnx

CLASS_OUTPUTS = ("probabilities", "latent_variance", "data_entropy", "total_entropy")
#: Largest error of a probability that the graph's arithmetic may add. Float32 cannot do better with weights of 50, as
#: processes of 300 centers have; float64 takes three times as long.
TOLERANCE = 2e-5
_ORDERED_ON = 400  # inputs by which the order of centers is chosen
_LARGEST = 80.0  # logit whose exponential float32 holds


@dataclass(frozen=True)
class CompiledClassifier:
    """A graph and what was measured of it (plain JSON values)."""

    model: onnx.ModelProto
    report: dict[str, Any]

    @property
    def content(self) -> bytes:
        """The graph as an ONNX file holds it."""
        return bytes(self.model.SerializeToString())


def compile_classifier(
    classifier: Classifier, *, probes: Optional[Values] = None, threads: int = 1, seed: int = 0
) -> CompiledClassifier:
    """Write a classifier as an ONNX graph, in the fastest arithmetic that keeps probabilities to ``TOLERANCE``.

    Parameters
    ----------
    probes : inputs ``(n, d)`` like those to be mapped, beside which errors are measured on made ones
    threads : of the session that measures

    Returns
    -------
    model with input ``spectra`` float32 ``(n, d)``, in the unit of the training samples, and float32 outputs
    ``probabilities`` ``(n, C)``, ``latent_variance`` ``(n, 1)``, and ``data_entropy`` and ``total_entropy`` ``(n, 1)``,
    shares of ``log C``

    Raises
    ------
    MissingPackageError
        The package onnx or onnxruntime is not installed.
    ModelError
        No arithmetic keeps to the tolerance.
    """
    rng = np.random.default_rng(seed)
    made = classifier.x_mean + classifier.x_std * rng.normal(size=(2000, classifier.x_mean.size)) * rng.choice(
        [0.3, 1.0, 2.0], (2000, 1)
    )
    if isinstance(classifier.features, NystromFeatures):
        near = classifier.x_mean + classifier.x_std * classifier.features.centers
        made = np.concatenate([made, near])
    if probes is not None:
        made = np.concatenate([made, np.asarray(probes, dtype=np.float64)])
    made = made.astype(np.float32)
    classifier = _ordered(classifier, rng.permutation(made)[:_ORDERED_ON])
    truth = classifier.assess(made)
    for precision in PRECISIONS:
        model = _write(classifier, precision)
        p, v, data, total = graph_outputs(model.SerializeToString(), CLASS_OUTPUTS, made, threads=threads)
        error = float(np.abs(p - truth.probabilities).max())
        if error <= TOLERANCE:
            break
    else:
        raise ModelError(f"The model's probabilities change by {error:.1e} when it is written as ONNX; fit it again.")
    report = {
        "precision": precision,
        "basis": int(classifier.weights.shape[0]),
        "rank": int(classifier.root.shape[1]),
        "probes": len(made),
        "probability_error_max": error,
        "latent_variance_error_max": float(np.abs(v[:, 0] - truth.latent_variance).max()),
        "data_entropy_error_max": float(np.abs(data[:, 0] - truth.data_entropy).max()),
        "total_entropy_error_max": float(np.abs(total[:, 0] - truth.total_entropy).max()),
    }
    return CompiledClassifier(model, report)


def _write(c: Classifier, precision: str) -> onnx.ModelProto:
    g = GraphBuilder(precision)

    def scalar(value: float) -> str:
        return g.constant(np.full((), value))

    x = g.widened("spectra")
    if isinstance(c.features, NystromFeatures):
        if not isinstance(c.features.kernel, Stationary):
            kind = type(c.features.kernel).__name__
            raise ModelError(f"A kernel of kind {kind} cannot be written for classes; fit another.")
        # Axes run through the mean of the inputs.
        middle = c.features.centers.mean(axis=0) if c.features.axes is None else np.zeros(c.x_mean.size)
        z = g.node("Sub", x, g.constant(c.x_mean + c.x_std * middle, wide=True))
        axes = None if c.features.axes is None else c.features.axes / c.x_std[:, None]
        kernel, centers = stretched(c.features.kernel, c.x_std), c.x_std * (c.features.centers - middle)
        basis, scale = covariances(g, z, kernel, centers, axes), 1.0
    else:
        # A cosine is a sine a quarter turn on.
        W = c.features.frequencies / c.x_std[:, None]
        turns = g.constant(np.repeat([np.pi / 2, 0.0], W.shape[1]), wide=True)
        centered = g.node("Sub", x, g.constant(c.x_mean, wide=True))
        basis = g.node("Sin", g.narrowed(g.node("Gemm", centered, g.constant(np.hstack([W, W]), wide=True), turns)))
        scale = W.shape[1] ** -0.5
    joined = g.node("MatMul", basis, g.constant(scale * np.concatenate([c.weights, c.root], axis=1)))
    g.split(joined, ["latent_mean", "explained"], [c.classes, c.root.shape[1]])
    # Numbers of a pixel stand in (n,): the runtime takes ten times as long for the same in (n, 1).
    explained = g.node("ReduceSumSquare", "explained", axes=[1], keepdims=0)
    column = g.constant(np.array([1]))
    prior = scalar(c.signal_variance * c.features.variance)
    v = g.node("Max", g.node("Sub", prior, explained), scalar(0.0))
    g.output(g.node("Unsqueeze", v, column), "latent_variance")

    spread = g.node("Sqrt", g.node("Add", g.node("Mul", v, scalar(np.pi / 8.0)), scalar(1.0)))
    divisor = g.node("Unsqueeze", g.node("Mul", spread, scalar(c.temperature)), column)
    logits = g.node("Div", "latent_mean", divisor)
    p = g.node("Softmax", logits, axis=1)
    g.output(p, "probabilities")

    total = _entropy(g, p, c.classes)
    drawn = _drawn_entropy(g, "latent_mean", g.node("Unsqueeze", g.node("Sqrt", v), column), c)
    data = g.node("Max", g.node("Min", drawn, total), scalar(0.0))  # what rounding leaves of 0 may be less
    g.output(g.node("Unsqueeze", data, column), "data_entropy")
    g.output(g.node("Unsqueeze", total, column), "total_entropy")
    return g.model(c.x_mean.size, CLASS_OUTPUTS, {"probabilities": c.classes, **dict.fromkeys(CLASS_OUTPUTS[1:], 1)})


def _ordered(c: Classifier, x: Values) -> Classifier:
    """The same classifier with its centers in an order in which float32 adds them up well at ``x`` ``(n, d)``."""
    if not isinstance(c.features, NystromFeatures):
        return c
    basis = c.features.basis((x - c.x_mean) / c.x_std)
    order = balanced_order(matmul(basis.T, basis) * (c.weights @ c.weights.T))
    features = replace(c.features, centers=c.features.centers[order], whitening=c.features.whitening[order])
    return replace(c, features=features, weights=c.weights[order], root=c.root[order])


def _drawn_entropy(g: GraphBuilder, mean: str, deviation: str, c: Classifier) -> str:
    """Mean entropy ``(n,)``, a share of ``log C``, of softmaxes drawn around the latent ``mean`` ``(n, C)``.

    All draws stand side by side, so that their logits and their sums over classes are products:
    ``H = log Z - sum(l exp l) / Z`` with ``Z = sum(exp l)``. Logits are counted from the largest of the means.
    """
    S, C = c.draws.shape
    from_largest = g.node("Sub", mean, g.node("ReduceMax", mean, axes=[1], keepdims=1))
    spread = np.vstack([np.tile(np.eye(C), S), c.draws.reshape(1, -1)]) / c.temperature
    drawn = g.node("MatMul", g.node("Concat", from_largest, deviation, axis=1), g.constant(spread))
    logits = g.node("Clip", drawn, g.constant(np.full((), -_LARGEST)), g.constant(np.full((), _LARGEST)))
    exponentials = g.node("Exp", logits)
    of_draw = g.constant(np.kron(np.eye(S), np.ones((C, 1))))
    Z = g.node("MatMul", exponentials, of_draw)
    weighted = g.node("MatMul", g.node("Mul", exponentials, logits), of_draw)
    each = g.node("Sub", g.node("Log", Z), g.node("Div", weighted, Z))
    return _summed(g, each, np.full(S, 1.0 / (S * np.log(C))))


def _entropy(g: GraphBuilder, p: str, classes: int) -> str:
    """Entropy ``(n,)``, a share of ``log C``, of probabilities ``(n, C)``."""
    logarithm = g.node("Log", g.node("Max", p, g.constant(np.full((), 1e-30))))
    return _summed(g, g.node("Mul", p, logarithm), np.full(classes, -1.0 / np.log(classes)))


def _summed(g: GraphBuilder, x: str, weights: Array) -> str:
    """``x weights`` ``(n,)``; a product with a column, since that with a vector takes five times as long."""
    return g.node("Squeeze", g.node("MatMul", x, g.constant(weights[:, None])), g.constant(np.array([1])))
