"""From a fitted classifier to the graph that maps a scene, with its error measured.

Basis, then one product with the weights of all classes and the root of the variance side by side. Everything that
follows has as many columns as there are classes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..errors import ModelError
from .classification import Classifier
from .compile import PRECISIONS, graph_outputs
from .features import NystromFeatures
from .graph import GraphBuilder, covariances, standardized
from .kernels import Values

if TYPE_CHECKING:  # pragma: no cover
    import onnx

CLASS_OUTPUTS = ("probabilities", "latent_variance", "data_entropy")
#: Largest error of a probability that the graph's arithmetic may add.
TOLERANCE = 1e-5
_ROWS_PER_RUN = 1024


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
    ``probabilities`` ``(n, C)``, ``latent_variance`` ``(n, 1)`` and ``data_entropy`` ``(n, 1)``, a share of ``log C``

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
    truth = classifier.assess(made)
    for precision in PRECISIONS:
        model = _write(classifier, precision)
        p, v, data = graph_outputs(model.SerializeToString(), CLASS_OUTPUTS, made, threads=threads)
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
        "batch_size_suggestion": _ROWS_PER_RUN,
        "probability_error_max": error,
        "latent_variance_error_max": float(np.abs(v[:, 0] - truth.latent_variance).max()),
        "data_entropy_error_max": float(np.abs(data[:, 0] - truth.data_entropy).max()),
    }
    return CompiledClassifier(model, report)


def _write(c: Classifier, precision: str) -> onnx.ModelProto:
    g = GraphBuilder(precision)

    def scalar(value: float) -> str:
        return g.constant(np.full((), value))

    z = standardized(g, g.widened("spectra"), c.x_mean, c.x_std)
    if isinstance(c.features, NystromFeatures):
        basis, scale = covariances(g, z, c.features.kernel, c.features.centers), 1.0
    else:
        angles = g.narrowed(g.node("MatMul", z, g.constant(c.features.frequencies, wide=True)))
        basis = g.node("Concat", g.node("Cos", angles), g.node("Sin", angles), axis=1)
        scale = c.features.frequencies.shape[1] ** -0.5
    joined = g.node("MatMul", basis, g.constant(scale * np.concatenate([c.weights, c.root], axis=1)))
    g.split(joined, ["latent_mean", "explained"], [c.classes, c.root.shape[1]])
    explained = g.node("ReduceSumSquare", "explained", axes=[1], keepdims=1)
    prior = scalar(c.signal_variance * c.features.variance)
    v = g.node("Max", g.node("Sub", prior, explained), scalar(0.0))
    g.output(v, "latent_variance")

    spread = g.node("Sqrt", g.node("Add", g.node("Mul", v, scalar(np.pi / 8.0)), scalar(1.0)))
    logits = g.node("Div", "latent_mean", g.node("Mul", spread, scalar(c.temperature)))
    p = g.node("Softmax", logits, axis=1)
    g.output(p, "probabilities")

    # All draws at once: (n, S, C).
    axis = g.constant(np.array([1], dtype=np.int64))
    middle = g.node("Unsqueeze", g.node("Mul", "latent_mean", scalar(1.0 / c.temperature)), axis)
    deviations = g.node("Unsqueeze", g.node("Mul", g.node("Sqrt", v), scalar(1.0 / c.temperature)), axis)
    drawn = g.node("Add", middle, g.node("Mul", deviations, g.constant(c.draws[None])))
    data = g.node("ReduceMean", _entropy(g, g.node("Softmax", drawn, axis=2), c.classes, 2), axes=[1], keepdims=0)
    g.output(g.node("Min", data, _entropy(g, p, c.classes, 1)), "data_entropy")
    return g.model(c.x_mean.size, CLASS_OUTPUTS, {"probabilities": c.classes, "latent_variance": 1, "data_entropy": 1})


def _entropy(g: GraphBuilder, p: str, classes: int, axis: int) -> str:
    logarithm = g.node("Log", g.node("Max", p, g.constant(np.full((), 1e-30))))
    total = g.node("ReduceSum", g.node("Mul", p, logarithm), g.constant(np.array([axis], dtype=np.int64)), keepdims=1)
    return g.node("Mul", total, g.constant(np.full((), -1.0 / np.log(classes))))
