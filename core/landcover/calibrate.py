"""Sets of classes for a model of one's own: thresholds from labelled areas that it was not trained on."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Sequence

import numpy as np

from ..cost import Estimate
from ..errors import ModelError, ParameterError, check_seed
from ..mapping import Request, make_map
from ..mapping.computing import check_computing
from ..mapping.estimate import estimate
from ..mapping.job import model_of, scene_of
from ..model import Card, Model, OutputSpec, save_model
from ..model.save import refuse_weights_elsewhere
from ..raster.area import area_files
from ..raster.labels import read_labels
from ..raster.scene import open_scene
from ..raster.writer import check_target
from .conformal import conformal_thresholds
from .outputs import set_outputs
from .samples import PER_CLASS, check_per_class, draw_sample

Array = np.ndarray[Any, Any]

_SUM = 0.01  # probabilities of a pixel add up to 1 within this
_MAPPED = 0.8
_DRAWN = 1.3  # what drawing the pixels adds to the mapping, at most


def calibrate_sets(
    request: Request,
    labels: str,
    field: str,
    target: Path,
    *,
    per_class: int = PER_CLASS,
    seed: int = 0,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Card:
    """Write the model of ``request`` to ``target`` with thresholds for sets of classes; its network stays as it is.

    Any classifier or segmentation network whose card names the classes of its probabilities. Thresholds are those of
    split conformal prediction, one for each class; a class without labels is in every set.

    Parameters
    ----------
    request : model and scene; its output, outputs and clean-up are not used
    labels : polygons or points (``path|layername=name``), in any CRS, that the model was **not** trained on
    field : its field of classes, by the names or the values that the model gives them
    per_class, seed : see ``draw_sample``

    Raises
    ------
    TerraClaraError
        As ``make_map`` and ``draw_sample``; ``ModelError`` where the model gives no probabilities of named classes;
        ``ParameterError`` for a label that is none of them.
    """
    model = model_of(replace(request, confidence=None))
    check_target(target, [model.path, *area_files(labels)], "model", (".onnx",))
    refuse_weights_elsewhere(model.graph, model.path)
    check_per_class(per_class)
    check_seed(seed)
    check_computing(request.device, request.memory_mb, request.threads)
    spec = _classes(model)
    found_labels = read_labels(labels, field, scene_of(request, model).grid)
    _rows(list(dict.fromkeys(label.value for label in found_labels)), spec, model)  # told before the mapping
    names = [item.name for item in spec.classes]
    with tempfile.TemporaryDirectory(prefix="terraclara-sets-") as folder:
        mapped = _probabilities(request, spec, str(Path(folder) / "probabilities.tif"))
        made = make_map(mapped, progress=lambda share: progress(_MAPPED * share), cancelled=cancelled, note=note)
        scene = open_scene([made.path], scale=1.0, offset=0.0)
        with scene.reader([item.band for item in scene.bands]) as reader:
            sample = draw_sample([reader], labels, field, per_class=per_class, seed=seed, cancelled=cancelled)
    for text in sample.notes:
        note(text)
    rows = _rows(sample.classes, spec, model)
    found = np.asarray(sample.values, np.float64)
    if found.min() < -_SUM or np.abs(found.sum(axis=1) - 1).max() > _SUM:
        raise ModelError(
            f"The numbers that {model.path.name} gives for its classes are no probabilities; let its card say whether "
            "they need softmax or sigmoid."
        )
    truth = rows[sample.labels]
    missing = [name for k, name in enumerate(names) if k not in rows]
    if missing:
        note(f"No label is {', '.join(missing)}: what cannot be judged is in every set.")
    conformal = {
        **conformal_thresholds(found, truth, names, sample.groups),
        "method": "class-conditional least ambiguous sets, on labels beside the training",
    }
    others = tuple(item for item in model.card.outputs if item.kind != "set")
    outputs = (*others, *set_outputs(names, spec.tensor, spec.activation))
    card = replace(model.card, name=target.stem, id=target.stem, outputs=outputs, conformal=conformal)
    save_model(model.path.read_bytes(), card, target)
    progress(1.0)
    return card


def estimate_sets(request: Request) -> Estimate:
    """What ``calibrate_sets`` will cost: the map of probabilities, which is written for as long as it lasts.

    Raises
    ------
    TerraClaraError
        As ``calibrate_sets``, where it cannot begin.
    """
    model = model_of(replace(request, confidence=None))
    found = estimate(_probabilities(request, _classes(model), ""))
    low, high = found.seconds
    return replace(found, seconds=(low, high * _DRAWN), size_mb=found.size_mb + model.path.stat().st_size / 1e6)


def _probabilities(request: Request, spec: OutputSpec, output: str) -> Request:
    """The request of a map of the probabilities of all classes, a band each."""
    wanted = tuple(
        OutputSpec(f"p{k}", "probability", spec.tensor, channels=(k,), activation=spec.activation)
        for k in range(len(spec.classes))
    )
    return replace(
        request,
        output=output,
        outputs=(),
        specs=wanted,
        confidence=None,
        majority=0,
        sieve=0,
        smallest_m2=0.0,
        polygons="",
    )


def _classes(model: Model) -> OutputSpec:
    """The output that names the classes of the model's probabilities, a channel each."""
    shapes = {item.name: item.shape for item in model.graph.outputs}
    for spec in model.card.outputs:
        if spec.kind == "class" and spec.channel is None and len(spec.classes) > 1 and spec.undecided is None:
            shape = shapes.get(spec.tensor)
            channels = shape[1] if shape is not None and len(shape) > 1 else None
            if not isinstance(channels, int) or max(2, channels) == len(spec.classes):
                return spec
    raise ModelError(
        f"{model.path.name} names no classes whose probabilities it gives, a channel each; sets of classes need them."
    )


def _rows(labels: Sequence[str], spec: OutputSpec, model: Model) -> Array:
    """The channel of each label."""
    known = {str(item.value): k for k, item in enumerate(spec.classes)}
    known.update({item.name.strip().lower(): k for k, item in enumerate(spec.classes)})
    strange = [label for label in labels if label.strip().lower() not in known]
    if strange:
        raise ParameterError(
            f"{', '.join(strange)} is no class of {model.path.name}; it knows "
            f"{', '.join(item.name for item in spec.classes)}."
        )
    return np.array([known[label.strip().lower()] for label in labels])
