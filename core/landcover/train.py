"""Train a classifier of land cover: from a scene and labelled areas to one model file that says how good it is."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping, Sequence

import numpy as np

from ..errors import ModelError, ParameterError, check_seed
from ..gp.compile import graph_outputs
from ..mapping.computing import check_threads
from ..model import Card, save_model
from ..model.card import TRAINED_ON_KEY
from ..model.onnx_package import onnx_package
from ..raster.area import area_files
from ..raster.writer import check_target
from .applicability import area_of_applicability, share_inside
from .calibration import tempered
from .classifiers import Fitted, accuracy, by_class, check_packages, importance, stop
from .conformal import conformal_thresholds
from .folds import random_folds, spatial_folds
from .graph import finished
from .indices import with_indices
from .inputs import Inputs, Numbers
from .kinds import KINDS, RELATED, kind_of
from .modelcard import land_cover_card
from .process import RelatedProcesses
from .samples import PER_CLASS, Sample, check_per_class, draw_sample
from .threads import one_blas_thread
from .trained_on import to_text
from .trials import Trial, compare, fitted, held_out

Array = np.ndarray[Any, Any]

_CHECKED = 5000
_NEW = "new_scene"  # in the name of the file for scenes without labels


@dataclass(frozen=True)
class Training:
    """What to train on and how; plain values all.

    ``kinds`` are the classifiers to compare; the one of least log-loss on places it did not see is kept. ``colors``
    are those of classes by name, ``#rrggbb``. ``together`` says what several ``sources`` are; see ``inputs.TOGETHER``.
    """

    sources: tuple[str, ...]
    labels: str
    field: str
    output: str
    kinds: tuple[str, ...] = ("gp",)
    per_class: int = PER_CLASS
    folds: int = 5
    seed: int = 0
    threads: int = 0
    title: str = ""
    colors: Mapping[str, str] = dataclasses.field(default_factory=dict)
    use: tuple[str, ...] = ()  # bands to train on; all that hold something, if empty
    indices: tuple[str, ...] = ()  # of ``indices.INDICES``
    numbers: Numbers = dataclasses.field(default_factory=Numbers)
    together: str = "bands"
    remember: bool = True  # whether the model can be asked where it was trained; see ``trained_on``


@dataclass(frozen=True)
class Trained:
    """A finished training: the model's file, all trials (the best first), and what was found."""

    path: Path
    card: Card
    trials: tuple[Trial, ...]
    sample: Sample
    notes: tuple[str, ...]
    others: tuple[Path, ...] = ()  # of related scenes: the models of the others, and of scenes without labels


def train(
    training: Training,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Trained:
    """Draw a sample, compare classifiers on places that they did not see, keep the best as ``training.output``.

    Raises
    ------
    TerraClaraError
        As ``open_scene`` and ``draw_sample``; ``ParameterError`` for settings out of range; ``ModelError`` where the
        written network does not equal its classifier; ``MissingPackageError`` without scikit-learn, onnx, skl2onnx.
    Cancelled
        Nothing was written.
    """
    check_training(training)
    target = Path(training.output)
    notes: list[str] = []

    def say(text: str) -> None:
        if text not in notes:
            notes.append(text)
            note(text)

    with Inputs(training.sources, training.together, training.numbers, training.use, training.indices, say) as inputs:
        sample, folds = labelled(training, inputs, say, lambda share: progress(0.2 * share), cancelled)
    trials, held = compare(training, sample, folds, lambda share: progress(0.2 + 0.6 * share), cancelled)
    best = trials[0]
    at_random = random_folds(sample.labels, training.folds, seed=training.seed)
    optimistic = accuracy(held_out(best.kind.id, best.setting, sample, at_random, training, cancelled), sample.labels)
    progress(0.9)
    with one_blas_thread():
        final = fitted(best.kind.id, best.setting, sample, training, cancelled)
    conformal = conformal_thresholds(held, sample.labels, sample.classes, sample.groups)
    metrics = {**by_class(held, sample.labels, sample.classes), "accuracy_at_random": round(optimistic, 4)}
    made = [
        _finished(path, fit, training, inputs, sample, folds, trials, conformal, {**metrics, **more}, cancelled)
        for path, fit, more in _files(target, final, training)
    ]
    stop(cancelled)
    if optimistic - best.accuracy > 0.05:
        say(
            f"Judged on pixels next to those it learned from, the model looks {100 * (optimistic - best.accuracy):.0f} "
            f"points better ({optimistic:.0%}) than on other places ({best.accuracy:.0%}), which is what counts."
        )
    kept = remembered(training, sample)
    for path, model, card in made[1:]:
        save_model(model, card, path, kept)
    save_model(made[0][1], made[0][2], target, kept)  # the last one, so that it tells that all are there
    progress(1.0)
    others = tuple(path for path, _, _ in made[1:])
    return Trained(target, made[0][2], trials, sample, tuple(notes), others)


def check_training(training: Training) -> None:
    """Refuse settings out of range, before any file is opened.

    Raises
    ------
    ParameterError, MissingPackageError
    """
    onnx_package()
    for kind in training.kinds:
        kind_of(kind)
    if not training.kinds:
        raise ParameterError("No classifier is chosen; name one.")
    if RELATED in training.kinds and (training.together != "scenes" or len(training.sources) < 2):
        raise ParameterError(
            f"{KINDS[RELATED].title} needs several scenes, each a file or product of its own; give them, or choose "
            "another classifier."
        )
    if not 2 <= training.folds <= 50:
        raise ParameterError(f"{training.folds} folds are not possible; give 2 to 50.")
    check_seed(training.seed)
    check_per_class(training.per_class)
    check_packages(training.kinds)
    check_threads(training.threads)


def labelled(
    training: Training,
    inputs: Inputs,
    say: Callable[[str], None],
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Sample, Array]:
    """The sample to learn from, with indices, and its folds ``(n,)`` by place.

    Raises
    ------
    TerraClaraError
        As ``draw_sample``; ``OutputError`` where the model cannot be written to its place; ``ParameterError`` for a
        class that is too small for the folds.
    Cancelled
    """
    protected = [*(path for scene in inputs.scenes for path in scene.files()), *area_files(training.labels)]
    for path in _paths(training):
        check_target(path, protected, "model", (".onnx",))  # now, not when hours of training are done
    sample = draw_sample(
        inputs.readers,
        training.labels,
        training.field,
        per_class=training.per_class,
        seed=training.seed,
        progress=progress,
        cancelled=cancelled,
    )
    for text in sample.notes:
        say(text)
    unseen = [str(source) for k, source in enumerate(training.sources) if k not in sample.scenes]
    if training.together == "scenes" and unseen:
        say(f"No label lies on data of {', '.join(unseen)}: nothing was learned from there.")
    sample = replace(sample, values=with_indices(sample.values, inputs.pairs))
    _check_size(sample, training.folds)
    folds = spatial_folds(
        sample.positions * inputs.aspect,
        sample.groups,
        sample.labels,
        training.folds,
        mapped=inputs.places * inputs.aspect,
        seed=training.seed,
        check=lambda: stop(cancelled),
    )
    return sample, folds


def remembered(training: Training, sample: Sample) -> dict[str, str]:
    """What the file keeps beside its card: where the model was trained, unless it shall not."""
    if not training.remember or not sample.labelled:
        return {}
    return {TRAINED_ON_KEY: to_text(sample.labelled, sample.digest())}


def _files(target: Path, final: Fitted, training: Training) -> Iterator[tuple[Path, Fitted, dict[str, Any]]]:
    """Each file to write: its path, the classifier in it, and what its card says beside the rest.

    One for the first scene, or for all; of related scenes one for each, and one for scenes without labels.
    """
    if not isinstance(final, RelatedProcesses):
        yield target, final, {}
        return
    paths, names = _paths(training), _scene_names(training.sources)
    for scene, (name, path) in enumerate(zip(names, paths)):
        alike = {names[other]: round(share, 3) for other, share in final.relatedness(scene).items()}
        yield path, final.of(scene), {"scene": name, "relatedness_to_scenes": alike}
    yield paths[-1], final.of(None), {"scene": "one without labels"}


def _paths(training: Training) -> list[Path]:
    """The files that may be written: of related scenes one for each, and the last for scenes without labels."""
    target = Path(training.output)
    if RELATED not in training.kinds:
        return [target]
    names = [*_scene_names(training.sources)[1:], _NEW]
    return [target, *(target.with_name(f"{target.stem}_{name}{target.suffix}") for name in names)]


def _scene_names(sources: Sequence[str]) -> list[str]:
    """A name for each of ``sources``, such as files can have, each once whether or not case tells them apart.

    >>> _scene_names(["a/e.tif", "b/E.tif", "b/e_1.tif", "new_scene.tif"])
    ['e_1', 'E_2', 'e_1_3', 'new_scene_4']
    """
    stems = [re.sub(r"[^\w\-]+", "_", Path(source).stem) for source in sources]
    given = [stem.lower() for stem in stems]
    names: list[str] = []
    taken = {_NEW}
    for k, name in enumerate(stems):
        if given.count(name.lower()) > 1:
            name = f"{name}_{k + 1}"
        while name.lower() in taken:
            name = f"{name}_{k + 1}"
        names.append(name)
        taken.add(name.lower())
    return names


def _finished(
    path: Path,
    classifier: Fitted,
    training: Training,
    inputs: Inputs,
    sample: Sample,
    folds: Array,
    trials: Sequence[Trial],
    conformal: Mapping[str, Any],
    metrics: Mapping[str, Any],
    cancelled: Callable[[], bool],
) -> tuple[Path, bytes, Card]:
    """The file's network and card.

    Raises
    ------
    ModelError
        The network does not equal its classifier.
    Cancelled
    """
    best = trials[0]
    shares = importance(classifier, sample.values, sample.labels, seed=training.seed, cancelled=cancelled)
    stop(cancelled)
    domain = area_of_applicability(sample.values, folds, shares, seed=training.seed)
    stop(cancelled)
    graph = classifier.graph()
    stop(cancelled)
    model, further = finished(graph, best.temperature, domain, inputs.pairs)
    stop(cancelled)
    error = _difference(
        model, classifier, best.temperature, sample.values, len(inputs.bands) * inputs.dates, best.kind.exact
    )
    stop(cancelled)
    inside = share_inside(sample.values, folds, shares, seed=training.seed)
    used = len(np.unique(folds))
    card = land_cover_card(path.stem, training, inputs, sample, trials, shares, bool(further), conformal, used)
    card = replace(
        card,
        metrics={
            **card.metrics,
            **metrics,
            "training_pixels_inside_the_area_of_applicability": round(inside, 4),
        },
        compiled={"largest_probability_error": error, "batch_size_suggestion": best.kind.batch},
    )
    return path, model, card


def _check_size(sample: Sample, folds: int) -> None:
    counts = np.bincount(sample.labels)
    smallest = int(counts.argmin())
    if counts[smallest] < 2 * folds:
        raise ParameterError(
            f"The class {sample.classes[smallest]!r} has {counts[smallest]} pixels; {folds} folds need at least "
            f"{2 * folds}. Draw more of it, or use fewer folds."
        )


def _difference(model: bytes, classifier: Fitted, temperature: float, values: Array, bands: int, exact: float) -> float:
    """The largest difference in probability between the network and its classifier.

    Raises
    ------
    ModelError
        It is larger than ``exact``.
    """
    rows = values[:: max(1, len(values) // _CHECKED)]
    (found,) = graph_outputs(model, ["calibrated"], rows[:, :bands])
    error = float(np.abs(found - tempered(classifier.probabilities(rows), temperature)).max())
    if error > exact:
        raise ModelError(
            f"The written network differs from its classifier by {error:.2g} in probability; nothing was kept. Choose "
            "another classifier."
        )
    return error
