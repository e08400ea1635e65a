"""Correct and learn: a model of clouds fitted to a user's corrections, as a new model file with its lineage.

A temperature and a bias for each class are fitted to the corrected pixels (Platt scaling for several classes; Guo et
al. 2017, arXiv:1706.04599): p' = softmax(log(p) / T + b). Few numbers, held near T = 1, b = 0 by a prior, so that a few
strokes do not spoil what the network knows. The correction is part of the graph: the new file runs where the old did.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Collection, Mapping, Optional, Sequence

import numpy as np

from ..errors import AreaError, ModelError, ParameterError
from ..mapping import Request, make_map
from ..mapping.bands import activated, decided, largest
from ..model import Card, Model, OutputSpec, find_model, save_model
from ..model.onnx_package import onnx_package
from ..model.save import refuse_weights_elsewhere
from ..raster.area import area_files, field_values
from ..raster.grid import Grid
from ..raster.labels import owners, read_labels
from ..raster.mapfile import MapFile
from ..raster.writer import check_target
from .classes import CLASSES, CLEAR, CLOUDY, SNOW, WATER, role
from .outputs import cloud_outputs

Array = np.ndarray[Any, Any]
#: From probabilities ``(classes, n)`` to the class chosen ``(n,)``.
Decision = Callable[[Array], Array]

# Classes that one word may mean: clouds, and what is free of them.
_FAMILIES = (CLOUDY, (CLEAR, WATER, SNOW))
_LEAST = 1e-6  # probabilities below this say no more
_PRIOR = 4.0  # pixels' worth of belief that nothing needs correcting, for each number fitted
_LARGEST_SAMPLE = 200_000
_LARGEST_OF_WINDOW = 20_000
_PATCH = 32  # pixels; corrections in one square are one place when the fit is checked
_FOLDS = 5


@dataclass(frozen=True)
class Correction:
    """``p' = softmax(log(p) / temperature + bias)``, and what it was fitted on."""

    temperature: float
    bias: tuple[float, ...]
    pixels: int
    log_loss: tuple[float, float]  # before and after, on places that the fit did not see where ``held_out``
    accuracy: tuple[float, float]
    held_out: bool = True

    def __call__(self, probabilities: Array) -> Array:
        """Corrected probabilities of ``(classes, n)``."""
        scores = np.log(np.maximum(probabilities, _LEAST)) / self.temperature + np.asarray(self.bias)[:, None]
        return activated(scores, "softmax")


def fit_correction(
    probabilities: Array,
    labels: Array,
    places: Optional[Array] = None,
    *,
    groups: Sequence[int] = (),
    decisions: tuple[Decision, Decision] = (largest, largest),
) -> Correction:
    """Fit temperature and biases.

    Parameters
    ----------
    probabilities : ``(classes, n)``
    labels : ``(n,)``, the right class of each pixel as a row of ``probabilities``
    places : ``(n,)`` integers; pixels of one place are held out together when the fit is checked
    groups : a number for each class; classes of one number count as one, since the labels do not tell them apart
    decisions : the class chosen from probabilities ``(classes, n)``, before and after

    Raises
    ------
    ParameterError
        There are fewer than ten pixels.
    """
    if len(labels) < 10:
        raise ParameterError(f"The corrections hold {len(labels)} pixels; draw at least ten.")
    logs = np.log(np.maximum(np.asarray(probabilities, np.float64), _LEAST))
    group = np.asarray(groups if len(groups) else np.arange(len(logs)))
    right = group[:, None] == group[labels]
    temperature, bias = _fitted(logs, labels, right)
    folds = np.zeros(len(labels), int) if places is None else np.unique(places, return_inverse=True)[1] % _FOLDS
    before, after = logs.copy(), np.empty_like(logs)
    for fold in np.unique(folds):
        held = folds == fold
        seen = ~held
        t, b = _fitted(logs[:, seen], labels[seen], right[:, seen]) if seen.any() else (temperature, bias)
        after[:, held] = logs[:, held] / t + b[:, None]
    return Correction(
        temperature,
        tuple(float(value) for value in bias),
        len(labels),
        (_log_loss(before, right), _log_loss(after, right)),
        (_accuracy(before, right, decisions[0]), _accuracy(after, right, decisions[1])),
        held_out=len(np.unique(folds)) > 1,
    )


def _fitted(logs: Array, labels: Array, right: Array) -> tuple[float, Array]:
    from scipy.optimize import minimize

    count = len(logs)
    # Each class counts alike: users draw much of one and little of another.
    sizes = np.bincount(labels, minlength=count)
    weights = (len(labels) / np.maximum(sizes, 1) / max(1, (sizes > 0).sum()))[labels]

    def loss(theta: Array) -> tuple[float, Array]:
        inverse, bias = np.exp(-theta[0]), theta[1:]
        scores = logs * inverse + bias[:, None]
        scores = scores - scores.max(axis=0)
        powers = np.exp(scores)
        p = powers / powers.sum(axis=0)
        chosen = np.maximum((p * right).sum(axis=0), 1e-300)
        wrong = (p - p * right / chosen) * weights
        gradient = np.concatenate([[-(wrong * logs).sum() * inverse], wrong.sum(axis=1)])
        value = -(weights * np.log(chosen)).sum() + 0.5 * _PRIOR * float(theta @ theta)
        return float(value), gradient + _PRIOR * theta

    found = minimize(loss, np.zeros(1 + count), jac=True, method="L-BFGS-B", bounds=[(-3, 3)] + [(-10, 10)] * count)
    return float(np.exp(found.x[0])), np.asarray(found.x[1:])


def _log_loss(scores: Array, right: Array) -> float:
    peak = scores.max(axis=0)
    powers = np.exp(scores - peak)
    return float(-np.mean(np.log(np.maximum((powers * right).sum(axis=0), 1e-300) / powers.sum(axis=0))))


def _accuracy(scores: Array, right: Array, decision: Decision) -> float:
    chosen = decision(activated(scores, "softmax")).astype(np.int64)
    return float(np.mean(right[chosen, np.arange(right.shape[1])]))


def learn(
    request: Request,
    corrections: str,
    field: str,
    target: Path,
    *,
    names: Sequence[str] = (),
    activation: str = "auto",
    title: str = "",
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Correction:
    """Fit the model of ``request`` to polygons of what is what in its scene, and write it to ``target``.

    Parameters
    ----------
    request : model and scene; its output and area are not used
    corrections : a file of polygons (``path|layername=name``), in any CRS
    field : its field of classes: clear, cloud, thin cloud, shadow, water or snow
    names, activation : see ``cloud_outputs``

    Raises
    ------
    TerraClaraError
        As ``make_map``; ``AreaError`` for corrections that cannot be read; ``ModelError`` for a class that the model
        does not know; ``MissingPackageError`` without ``onnx``.
    """
    onnx_package()
    model = find_model(request.model, request.model_bands)
    check_target(target, [model.path, *area_files(corrections)], "model", (".onnx",))
    refuse_weights_elsewhere(model.graph, model.path)
    specs = cloud_outputs(model, names=names, activation=activation)
    values = [item.value for item in specs[0].classes]
    rows = _rows_of(field_values(corrections, field), values, model)
    wanted = tuple(
        OutputSpec(f"p{i}", "probability", specs[0].tensor, channels=(i,), activation=specs[0].activation)
        for i in range(len(values))
    )
    with tempfile.TemporaryDirectory(prefix="terraclara-learn-") as folder:
        made = make_map(
            replace(
                request, output=str(Path(folder) / "probabilities.tif"), specs=wanted, outputs=(), area=corrections
            ),
            progress=progress,
            cancelled=cancelled,
            note=note,
        )
        probabilities, labels, places = _sample(made.path, corrections, field, rows, note)
    after = _class_output(specs[0], specs[0].tensor, len(values))
    correction = fit_correction(
        probabilities,
        labels,
        places,
        groups=_groups(values, {values[row] for row in rows.values()}),
        decisions=(lambda p: decided(specs[0], p), lambda p: decided(after, p)),
    )
    if not correction.held_out:
        note("All corrections lie in one place: nothing was left to check the fit on. Draw in several places.")
    elif correction.log_loss[1] > correction.log_loss[0]:
        note("On places that it did not see the fit is worse than the model was. Draw more, and in more places.")
    write_corrected(model, specs[0], correction, target, title, corrections, made.provenance["sources"])
    return correction


def _rows_of(found: Sequence[str], values: Sequence[int], model: Model) -> dict[str, int]:
    """The model's channel of each class that was drawn."""
    rows = {}
    for text in found:
        value = role(text)
        if value is None:
            raise ParameterError(
                f"The corrections have the class {text!r}; write clear, cloud, thin cloud, shadow, water or snow."
            )
        if value not in values:
            # A model without thin clouds takes them as clouds, one without water or snow as clear ground.
            value = next((other for other in (CLOUDY if value in CLOUDY else (0,)) if other in values), None)
        if value is None:
            known = ", ".join(CLASSES[item].name for item in values)
            raise ModelError(f"{model.path.name} does not know {text!r}; it knows {known}.")
        rows[text] = list(values).index(value)
    return rows


def _groups(values: Sequence[int], drawn: Collection[int]) -> list[int]:
    """Which classes count as one: of clouds, and of what is free of them, those that nobody told apart."""
    groups = list(values)
    for family in _FAMILIES:
        if len(set(family).intersection(drawn)) < 2:
            groups = [family[0] if value in family else value for value in groups]
    return groups


def _sample(
    path: Path, corrections: str, field: str, rows: Mapping[str, int], note: Callable[[str], None]
) -> tuple[Array, Array, Array]:
    """Probabilities ``(classes, n)``, labels and places of the corrected pixels that hold data."""
    probabilities, labels, places = [], [], []
    with MapFile(path) as source:
        drawn = read_labels(corrections, field, source.grid)
        numbers = [rows[label.value] for label in drawn]
        contested = 0
        for window in source.grid.windows((512, 512)):
            if not any(label.touches(window) for label in drawn):
                continue
            owner, lost = owners(drawn, numbers, window)
            contested += lost
            values = source.read(window)
            owner[~np.isfinite(values).all(axis=0)] = -1
            row = np.where(owner >= 0, np.asarray(numbers)[owner], -1)
            for number in np.unique(row[row >= 0]):
                mask = row == number
                if mask.sum() > _LARGEST_OF_WINDOW:
                    chosen = np.random.default_rng([window.col, window.row]).permutation(np.flatnonzero(mask))
                    mask.ravel()[chosen[_LARGEST_OF_WINDOW:]] = False
                probabilities.append(values[:, mask])
                labels.append(np.full(int(mask.sum()), number))
                places.append(_places(source.grid, window.col, window.row, mask))
    if contested:
        note(f"{contested} pixels lie under corrections of two classes and were left out.")
    if not labels:
        raise AreaError("No correction lies on a pixel with data; draw them inside the scene.")
    joined, right, where = np.concatenate(probabilities, axis=1), np.concatenate(labels), np.concatenate(places)
    if len(right) > _LARGEST_SAMPLE:
        kept = np.random.default_rng(0).choice(len(right), _LARGEST_SAMPLE, replace=False)
        joined, right, where = joined[:, kept], right[kept], where[kept]
    return joined, right, where


def _places(grid: Grid, col: int, row: int, mask: Array) -> Array:
    rows, columns = np.nonzero(mask)
    across = -(-grid.width // _PATCH)
    return np.asarray((rows + row) // _PATCH * across + (columns + col) // _PATCH)


def write_corrected(
    model: Model,
    spec: OutputSpec,
    correction: Correction,
    target: Path,
    title: str = "",
    corrections: str = "",
    sources: Sequence[str] = (),
) -> Path:
    """Write ``model`` with ``correction`` behind its class probabilities ``spec``, and a card that says so."""
    onnx = onnx_package()
    proto = onnx.load(str(model.path), load_external_data=False)
    single = len(correction.bias) == 2 and _channels_of(model, spec.tensor) == 1
    axis = 1
    helper = onnx.helper
    nodes, constants = [], []
    prefix = _prefix(model)

    def constant(name: str, value: Array) -> str:
        constants.append(onnx.numpy_helper.from_array(np.asarray(value, np.float32), f"{prefix}.{name}"))
        return f"{prefix}.{name}"

    def node(op: str, inputs: Sequence[str], name: str, **attributes: Any) -> str:
        output = f"{prefix}.{name}"
        nodes.append(helper.make_node(op, list(inputs), [output], **attributes))
        return output

    rank = 4 if model.card.input.layout == "image" else 2
    shape = (1, len(correction.bias)) + (1,) * (rank - 2)
    p = spec.tensor
    if single and spec.activation != "":
        p = node("Sigmoid", [p], "sigmoid")
    elif spec.activation == "softmax":
        p = node("Softmax", [p], "softmax", axis=axis)
    if single:
        rest = node("Sub", [constant("one", np.ones(())), p], "rest")
        p = node("Concat", [rest, p], "both", axis=axis)
    least = node("Max", [p, constant("least", np.full((), _LEAST))], "least_of")
    scaled = node(
        "Mul",
        [node("Log", [least], "log"), constant("inverse", np.full((), 1 / correction.temperature))],
        "scaled",
    )
    moved = node("Add", [scaled, constant("bias", np.reshape(correction.bias, shape))], "moved")
    result = node("Softmax", [moved], "probabilities", axis=axis)
    proto.graph.node.extend(nodes)
    proto.graph.initializer.extend(constants)
    free = ["n", len(correction.bias), *("height", "width")[: rank - 2]]
    proto.graph.output.append(helper.make_tensor_value_info(result, onnx.TensorProto.FLOAT, free))
    del proto.metadata_props[:]  # the old card, or what another program says of the old outputs
    return save_model(
        proto.SerializeToString(), _card(model, spec, correction, target, title, corrections, sources), target
    )


def _prefix(model: Model) -> str:
    """A name for the new nodes that no earlier correction has."""
    earlier = sum(item.name.startswith("correction") for item in model.graph.outputs)
    return f"correction{earlier + 1}"


def _channels_of(model: Model, tensor: str) -> int:
    shape = next(item.shape for item in model.graph.outputs if item.name == tensor)
    rank = 4 if model.card.input.layout == "image" else 2
    return int(shape[1]) if shape is not None and len(shape) == rank and isinstance(shape[1], int) else 1


def _class_output(spec: OutputSpec, tensor: str, count: int) -> OutputSpec:
    """The classes of a corrected model, whose probabilities count as they are."""
    classes = spec.classes[:count]
    cloudy = tuple(i for i, item in enumerate(classes) if item.value in CLOUDY)
    return OutputSpec("class", "class", tensor, description="Clouds and shadows", classes=classes, positive=cloudy)


def _card(
    model: Model,
    spec: OutputSpec,
    correction: Correction,
    target: Path,
    title: str,
    corrections: str,
    sources: Sequence[str],
) -> Card:
    classes = spec.classes[: len(correction.bias)]
    cloudy = tuple(i for i, item in enumerate(classes) if item.value in CLOUDY)
    tensor = f"{_prefix(model)}.probabilities"
    old = model.card
    return replace(
        old,
        id=target.stem,
        name=target.stem,
        title=title or f"{old.title or old.name}, corrected",
        outputs=(
            _class_output(spec, tensor, len(classes)),
            OutputSpec("cloud_probability", "probability", tensor, unit="1", channels=cloudy, display_range=(0.0, 1.0)),
            OutputSpec("uncertainty", "entropy", tensor, unit="1", channels=cloudy, display_range=(0.0, 1.0)),
        ),
        domain={key: value for key, value in old.domain.items() if key != "cloud_threshold"},
        calibration=(
            f"Temperature {correction.temperature:.3g} and a bias for each class, fitted on {correction.pixels} pixels "
            f"that a user corrected ({Path(corrections.split('|')[0]).name}, on "
            f"{', '.join(Path(source).name for source in sources)}). Elsewhere the correction may not hold."
        ),
        metrics={
            "corrected_pixels": correction.pixels,
            "log_loss_before_and_after": [round(value, 4) for value in correction.log_loss],
            "accuracy_before_and_after": [round(value, 4) for value in correction.accuracy],
            "test_set": "the corrected pixels"
            + (", places held out in turn" if correction.held_out else ", all fitted"),
        },
        sources=(
            *old.sources,
            {"title": f"Corrected from {old.title or old.name}", "origin": old.id, "sha256": model.sha256},
        ),
    )
