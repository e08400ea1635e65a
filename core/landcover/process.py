"""The Gaussian process as a classifier of land cover: it tells what it does not know from what cannot be known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

import numpy as np

from ..gp.classification import Classifier, fit_classifier
from ..gp.classification_graph import compile_classifier
from ..gp.multitask import MultitaskClassifier, fit_multitask

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]


class ProcessClassifier:
    """A fitted process."""

    def __init__(self, process: Classifier) -> None:
        self._process = process

    @property
    def centers(self) -> int:
        """How many centers, or twice how many frequencies, it stands on."""
        return len(self._process.weights)

    @property
    def relevance(self) -> Array:
        """Share of each band in how fast the classes change ``(bands,)``."""
        return self._process.relevance

    def probabilities(self, values: Array) -> Array:
        """Probabilities ``(n, classes)`` of ``(n, bands)``."""
        return self._process.predict(values)[0]

    def graph(self) -> onnx.ModelProto:
        """A network with input ``spectra`` and the outputs ``CLASS_OUTPUTS``."""
        return compile_classifier(self._process).model


class RelatedProcesses(ProcessClassifier):
    """A process of several related scenes; by itself it is that of a scene without labels."""

    def __init__(self, found: MultitaskClassifier, scenes: Array) -> None:
        super().__init__(found.for_task())
        self._found, self._scenes = found, [int(scene) for scene in scenes]

    def of(self, scene: Optional[int]) -> ProcessClassifier:
        """The process of one of the scenes, or of one without labels."""
        known = scene in self._scenes
        return ProcessClassifier(
            self._found.for_task(self._scenes.index(scene) if known and scene is not None else None)
        )

    def relatedness(self, scene: int) -> dict[int, float]:
        """Correlation of a scene with each scene that has labels, from -1 to 1; none for one that has none itself."""
        if scene not in self._scenes:
            return {}
        return dict(zip(self._scenes, self._found.relatedness[self._scenes.index(scene)].tolist()))


def fit_process(values: Array, labels: Array, *, centers: int, **more: Any) -> ProcessClassifier:
    """Fit a process to ``(n, bands)`` values and ``(n,)`` labels."""
    return ProcessClassifier(fit_classifier(values, labels, centers=min(centers, len(values)), **more))


def fit_small_process(values: Array, labels: Array, *, frequencies: int, **more: Any) -> ProcessClassifier:
    """Fit a process on a few learned frequencies, which maps many times as fast."""
    return ProcessClassifier(fit_classifier(values, labels, features="learned", centers=frequencies, **more))


def fit_related(values: Array, labels: Array, scenes: Array, *, centers: int, **more: Any) -> RelatedProcesses:
    """Fit one process to related scenes, the number of each pixel's in ``scenes`` ``(n,)``."""
    known, tasks = np.unique(scenes, return_inverse=True)
    found = fit_multitask(values, labels, tasks, centers=min(centers, len(values)), **more)
    return RelatedProcesses(found, known)
