"""The Gaussian process as a classifier of land cover: it tells what it does not know from what cannot be known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..gp.classification import Classifier, fit_classifier
from ..gp.classification_graph import compile_classifier

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]


class ProcessClassifier:
    """A fitted process."""

    def __init__(self, process: Classifier) -> None:
        self._process = process

    @property
    def relevance(self) -> Array:
        """Share of each band in how fast the classes change ``(bands,)``."""
        return self._process.relevance

    def probabilities(self, values: Array) -> Array:
        """Probabilities ``(n, classes)`` of ``(n, bands)``."""
        return self._process.predict(values)[0]

    def graph(self) -> onnx.ModelProto:
        """A network with input ``spectra`` and outputs ``probabilities``, ``latent_variance`` and ``data_entropy``."""
        return compile_classifier(self._process).model


def fit_process(values: Array, labels: Array, *, centers: int, seed: int) -> ProcessClassifier:
    """Fit a process to ``(n, bands)`` values and ``(n,)`` labels."""
    return ProcessClassifier(fit_classifier(values, labels, centers=min(centers, len(values)), seed=seed))


def fit_small_process(values: Array, labels: Array, *, frequencies: int, seed: int) -> ProcessClassifier:
    """Fit a process on a few learned frequencies, which maps many times as fast."""
    return ProcessClassifier(fit_classifier(values, labels, features="learned", centers=frequencies, seed=seed))
