"""Classifiers: how each kind is trained and becomes ONNX, and the figures by which they are compared."""

from __future__ import annotations

import warnings
from types import ModuleType
from typing import TYPE_CHECKING, Any, Callable, Optional, Protocol, Sequence

import numpy as np

from ..errors import Cancelled, missing_package
from ..model.onnx_package import onnx_package
from ..scores import calibration_error
from .kinds import RELATED, Setting, kind_of
from .layers import OPSET, layers_graph
from .process import fit_process, fit_related, fit_small_process
from .steps import boosted, checked_clones, grown, left_alone, passed_over
from .trees import boosted_graph, forest_graph

if TYPE_CHECKING:  # pragma: no cover
    import onnx

Array = np.ndarray[Any, Any]

_TREES = 200


class Fitted(Protocol):
    """A trained classifier."""

    def probabilities(self, values: Array) -> Array:
        """Probabilities ``(n, classes)`` of ``(n, bands)``."""
        ...

    def graph(self) -> onnx.ModelProto:
        """A network with input ``spectra`` ``(n, bands)`` and output ``probabilities`` ``(n, classes)``."""
        ...


def fit(
    kind: str,
    values: Array,
    labels: Array,
    setting: Setting,
    *,
    seed: int = 0,
    threads: int = 0,
    scenes: Optional[Array] = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Fitted:
    """Train a classifier of ``kind`` on ``(n, bands)`` values and ``(n,)`` labels, all of 0 to their largest.

    ``scenes`` ``(n,)``: the scene that each pixel comes from, all the same if ``None``.

    Raises
    ------
    ParameterError
        There is no such kind.
    Cancelled
    MissingPackageError
        scikit-learn is not installed.
    """
    kind_of(kind)
    if kind in ("gp", "gp-large"):
        return fit_process(values, labels, seed=seed, cancelled=cancelled, **setting)
    if kind == "gp-frequencies":
        return fit_small_process(values, labels, seed=seed, cancelled=cancelled, **setting)
    if kind == RELATED:
        numbers = np.zeros(len(labels), np.int64) if scenes is None else scenes
        return fit_related(values, labels, numbers, seed=seed, cancelled=cancelled, **setting)

    def check() -> None:
        stop(cancelled)

    check()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a fit stopped early: held-out places judge it
        return SklearnClassifier(_fitted(kind, np.asarray(values, np.float64), labels, setting, seed, threads, check))


def stop(cancelled: Callable[[], bool]) -> None:
    """Raise `Cancelled` if ``cancelled`` says so."""
    if cancelled():
        raise Cancelled("Cancelled: nothing was written.")


def _smallest(labels: Array) -> int:
    counts = np.bincount(labels)
    return int(counts[counts > 0].min())


def _package(name: str, purpose: str) -> ModuleType:
    import importlib

    try:
        return importlib.import_module(name)
    except Exception as error:  # a broken package raises anything
        package = {"sklearn": "scikit-learn"}.get(name.split(".")[0], name.split(".")[0])
        raise missing_package(purpose, package, error) from error


def check_packages(kinds: Sequence[str]) -> None:
    """`MissingPackageError` where one of ``kinds`` cannot be trained or written as a model here."""
    if any(not kind.startswith("gp") for kind in kinds):
        _package("sklearn", "Training a classifier")
    if "svm" in kinds:
        _package("skl2onnx", "Writing this classifier as a model")


def _fitted(
    kind: str, X: Array, labels: Array, setting: Setting, seed: int, threads: int, check: Callable[[], None]
) -> Any:
    """An estimator fitted to ``(n, bands)`` and ``(n,)``, asking ``check`` in between."""

    def part(name: str) -> ModuleType:
        return _package(f"sklearn.{name}", "Training a classifier")

    if kind == "forest":
        forest = part("ensemble").RandomForestClassifier(_TREES, random_state=seed, n_jobs=threads or -1, **setting)
        return grown(forest, X, labels, check)
    if kind == "boosting":
        trees = part("ensemble").HistGradientBoostingClassifier(
            max_iter=150, early_stopping=False, random_state=seed, **setting
        )
        return boosted(trees, X, labels, check, one_core=threads == 1)
    scaler = part("preprocessing").StandardScaler()
    scaled = scaler.fit_transform(X)
    last: Any
    if kind == "perceptron":
        last = part("neural_network").MLPClassifier((64, 32), max_iter=300, random_state=seed, **setting)
        passed_over(last, scaled, labels, seed, check)
    elif kind == "logistic":
        last = part("linear_model").LogisticRegression(max_iter=1000, **setting)
        left_alone(lambda: last.fit(scaled, labels), check)
    else:
        machine = part("svm").SVC(kernel="rbf", gamma="scale", random_state=seed, **setting)
        folds = max(2, min(3, _smallest(labels)))
        last = part("calibration").CalibratedClassifierCV(checked_clones(machine, check), ensemble=False, cv=folds)
        left_alone(lambda: last.fit(scaled, labels), check)
    return part("pipeline").make_pipeline(scaler, last)


class SklearnClassifier:
    """A fitted estimator of scikit-learn."""

    def __init__(self, estimator: Any) -> None:
        self._estimator = estimator

    def probabilities(self, values: Array) -> Array:
        """Probabilities ``(n, classes)`` of ``(n, bands)``."""
        # Of float32 some estimators give probabilities that are coarse where they are small.
        return np.asarray(self._estimator.predict_proba(np.asarray(values, np.float64)), np.float64)

    def graph(self) -> onnx.ModelProto:
        """A network with input ``spectra`` and output ``probabilities``."""
        onnx_package()
        if hasattr(self._estimator, "_predictors"):
            return boosted_graph(self._estimator)
        if hasattr(self._estimator, "estimators_"):
            return forest_graph(self._estimator)
        scaler, last = (step for _, step in self._estimator.steps)
        if hasattr(last, "coefs_"):
            return layers_graph(scaler.mean_, scaler.scale_, last.coefs_, last.intercepts_)
        if hasattr(last, "coef_"):
            return layers_graph(scaler.mean_, scaler.scale_, [last.coef_.T], [last.intercept_])
        skl2onnx = _package("skl2onnx", "Writing this classifier as a model")
        types = _package("skl2onnx.common.data_types", "Writing this classifier as a model")
        bands = int(self._estimator.n_features_in_)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what scikit-learn will rename one day
            proto = skl2onnx.convert_sklearn(
                self._estimator,
                "classifier",  # a name of its own for every run would make equal models differ
                initial_types=[("spectra", types.FloatTensorType([None, bands]))],
                options={id(self._estimator): {"zipmap": False}},
                target_opset=OPSET,
            )
        kept = [item for item in proto.graph.output if "probabilit" in item.name]
        del proto.graph.output[:]
        proto.graph.output.extend(kept)
        return _renamed(proto, kept[0].name, "probabilities")


def _renamed(proto: onnx.ModelProto, old: str, new: str) -> onnx.ModelProto:
    for node in proto.graph.node:
        for names in (node.input, node.output):
            for k, name in enumerate(names):
                if name == old:
                    names[k] = new
    proto.graph.output[0].name = new
    return proto


def importance(
    fitted: Fitted,
    values: Array,
    labels: Array,
    *,
    seed: int = 0,
    rows: Optional[int] = 2000,
    cancelled: Callable[[], bool] = lambda: False,
) -> Array:
    """How much log-loss each band saves, ``(bands,)``: by shuffling it (Fisher et al. 2019, JMLR 20-177)."""
    rng = np.random.default_rng(seed)
    pick = rng.permutation(len(labels))[:rows]
    X, y = values[pick], labels[pick]
    before = log_loss(fitted.probabilities(X), y)
    out = np.empty(values.shape[1])
    for band in range(values.shape[1]):
        stop(cancelled)
        shuffled = X.copy()
        shuffled[:, band] = rng.permutation(shuffled[:, band])
        out[band] = max(log_loss(fitted.probabilities(shuffled), y) - before, 0.0)
    return out


def log_loss(probabilities: Array, labels: Array) -> float:
    """Mean of ``-log p`` of the true class."""
    chosen = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(chosen, 1e-6)).mean())


def accuracy(probabilities: Array, labels: Array) -> float:
    """Share of rows whose most probable class is the true one."""
    return float(np.mean(probabilities.argmax(1) == labels))


def top_calibration_error(probabilities: Array, labels: Array, bins: int = 15) -> float:
    """Expected calibration error of the most probable class (Guo et al. 2017, arXiv:1706.04599)."""
    top, right = probabilities.max(1), probabilities.argmax(1) == labels
    place = np.minimum((top * bins).astype(int), bins - 1)
    counts, sums, hits = (np.bincount(place, weights, minlength=bins) for weights in (None, top, right))
    return calibration_error(counts, sums, hits) or 0.0


def by_class(probabilities: Array, labels: Array, classes: Sequence[str]) -> dict[str, Any]:
    """User's and producer's accuracy of each class from ``(n, classes)`` probabilities and ``(n,)`` labels.

    ``None`` stands for a class that was never found, or of which there is no label.
    """
    count = len(classes)
    table = np.bincount(probabilities.argmax(1) * count + labels, minlength=count * count).reshape(count, count)
    right = np.diag(table)
    with np.errstate(invalid="ignore"):
        users, producers = right / table.sum(1), right / table.sum(0)

    def rounded(values: Array) -> dict[str, Optional[float]]:
        return {name: None if np.isnan(value) else round(float(value), 4) for name, value in zip(classes, values)}

    return {"users_accuracy": rounded(users), "producers_accuracy": rounded(producers)}
