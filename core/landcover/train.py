"""Train a classifier of land cover: from a scene and labelled areas to one model file that says how good it is."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..errors import Cancelled, ModelError, ParameterError
from ..gp.compile import graph_outputs
from ..model import Card, InputSpec, OutputSpec, save_model
from ..model.onnx_package import onnx_package
from ..raster.area import area_files
from ..raster.writer import refuse_input
from .applicability import area_of_applicability
from .calibration import fit_temperature, tempered
from .classifiers import Fitted, accuracy, fit, importance, log_loss, top_calibration_error
from .folds import random_folds, spatial_folds
from .graph import finished
from .indices import with_indices
from .inputs import Inputs, Numbers
from .kinds import KINDS, Setting, kind_of
from .legend import legend
from .samples import PER_CLASS, Sample, draw_sample

Array = np.ndarray[Any, Any]

#: What a written network may differ from the classifier it was made of, in probability.
EXACT = 1e-5
_CHECKED = 5000
_LEAST_OF_CLASS = 4  # pixels: with fewer a classifier cannot calibrate itself


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


@dataclass(frozen=True)
class Trial:
    """One classifier with one setting, judged by cross-validation by place."""

    kind: str
    setting: Mapping[str, Any]
    accuracy: float
    log_loss: float
    calibration_error: float
    temperature: float

    @property
    def name(self) -> str:
        """``Random forest, min_samples_leaf 5``."""
        chosen = ", ".join(f"{key} {value:g}" for key, value in self.setting.items())
        return f"{KINDS[self.kind].title}, {chosen}" if chosen else KINDS[self.kind].title


@dataclass(frozen=True)
class Trained:
    """A finished training: the model's file, all trials (the best first), and what was found."""

    path: Path
    card: Card
    trials: tuple[Trial, ...]
    sample: Sample
    notes: tuple[str, ...]


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
    onnx_package()
    target = Path(training.output)
    for kind in training.kinds:
        kind_of(kind)
    if not training.kinds:
        raise ParameterError("No classifier is chosen; name one.")
    if not 2 <= training.folds <= 50:
        raise ParameterError(f"{training.folds} folds are not possible; give 2 to 50.")
    notes: list[str] = []

    def say(text: str) -> None:
        if text not in notes:
            notes.append(text)
            note(text)

    with Inputs(training.sources, training.together, training.numbers, training.use, training.indices, say) as inputs:
        refuse_input(
            target, [*(path for scene in inputs.scenes for path in scene.files()), *area_files(training.labels)]
        )
        sample = draw_sample(
            inputs.readers,
            training.labels,
            training.field,
            per_class=training.per_class,
            seed=training.seed,
            progress=lambda share: progress(0.2 * share),
            cancelled=cancelled,
        )
    for text in sample.notes:
        say(text)
    sample = replace(sample, values=with_indices(sample.values, inputs.pairs))
    _check_size(sample, training.folds)
    folds = spatial_folds(sample.positions, sample.groups, sample.labels, training.folds, seed=training.seed)
    trials, held = _trials(training, sample, folds, lambda share: progress(0.2 + 0.6 * share), cancelled)
    best = trials[0]
    at_random = random_folds(sample.labels, training.folds, seed=training.seed)
    optimistic = accuracy(_held_out(best.kind, best.setting, sample, at_random, training, cancelled), sample.labels)
    progress(0.9)
    final = fit(best.kind, sample.values, sample.labels, best.setting, seed=training.seed, threads=training.threads)
    shares = importance(final, sample.values, sample.labels, seed=training.seed)
    domain = area_of_applicability(sample.values, folds, shares, seed=training.seed)
    _stop(cancelled)
    model, further = finished(final.graph(), best.temperature, domain, inputs.pairs)
    error = _difference(model, final, best.temperature, sample.values, len(inputs.bands) * inputs.dates)
    inside = np.asarray(domain.score(sample.values) <= 1)
    card = _card(training, inputs, sample, trials, shares, bool(further))
    card = replace(
        card,
        metrics={
            **card.metrics,
            **_per_class(held, sample),
            "accuracy_at_random": round(optimistic, 4),
            "training_pixels_inside_the_area_of_applicability": round(float(inside.mean()), 4),
        },
        compiled={"largest_probability_error": error, "batch_size_suggestion": 1024},
    )
    if optimistic - best.accuracy > 0.05:
        say(
            f"Judged on pixels next to those it learned from, the model looks {100 * (optimistic - best.accuracy):.0f} "
            f"points better ({optimistic:.0%}) than on other places ({best.accuracy:.0%}), which is what counts."
        )
    _stop(cancelled)
    save_model(model, card, target)
    progress(1.0)
    return Trained(target, card, trials, sample, tuple(notes))


def _check_size(sample: Sample, folds: int) -> None:
    counts = np.bincount(sample.labels)
    smallest = int(counts.argmin())
    if counts[smallest] < 2 * folds:
        raise ParameterError(
            f"The class {sample.classes[smallest]!r} has {counts[smallest]} pixels; {folds} folds need at least "
            f"{2 * folds}. Draw more of it, or use fewer folds."
        )


def _stop(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Cancelled: nothing was written.")


def _trials(
    training: Training,
    sample: Sample,
    folds: Array,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[tuple[Trial, ...], Array]:
    """All classifiers and settings, the best first, and the best one's probabilities of held-out pixels."""
    plans = [(kind, setting) for kind in dict.fromkeys(training.kinds) for setting in KINDS[kind].settings]
    trials: list[tuple[Trial, Array]] = []
    for k, (kind, setting) in enumerate(plans):
        held = _held_out(kind, setting, sample, folds, training, cancelled)
        temperature = fit_temperature(held, sample.labels)
        calibrated = tempered(held, temperature)
        trial = Trial(
            kind,
            setting,
            accuracy(calibrated, sample.labels),
            log_loss(calibrated, sample.labels),
            top_calibration_error(calibrated, sample.labels),
            temperature,
        )
        trials.append((trial, calibrated))
        progress((k + 1) / len(plans))
    trials.sort(key=lambda pair: pair[0].log_loss)
    return tuple(trial for trial, _ in trials), trials[0][1]


def _held_out(
    kind: str, setting: Setting, sample: Sample, folds: Array, training: Training, cancelled: Callable[[], bool]
) -> Array:
    """Probabilities ``(n, classes)`` of every pixel by a classifier that saw no pixel of its fold."""
    out = np.zeros((len(sample.labels), len(sample.classes)))
    for fold in np.unique(folds):
        _stop(cancelled)
        held = folds == fold
        if held.all():
            raise ParameterError("All labels lie in one place: there is nothing to judge the model on. Draw more.")
        counts = np.bincount(sample.labels[~held], minlength=len(sample.classes))
        known = np.flatnonzero(counts >= _LEAST_OF_CLASS)
        if len(known) < 2:
            raise ParameterError("The labels of all classes but one lie in one place; draw each class in several.")
        seen = ~held & np.isin(sample.labels, known)
        labels = np.searchsorted(known, sample.labels[seen])
        fitted = fit(kind, sample.values[seen], labels, setting, seed=training.seed, threads=training.threads)
        out[np.ix_(held, known)] = fitted.probabilities(sample.values[held])
    return out


def _difference(model: bytes, fitted: Fitted, temperature: float, values: Array, bands: int) -> float:
    """The largest difference in probability between the network and its classifier.

    Raises
    ------
    ModelError
        It is larger than ``EXACT``.
    """
    rows = values[:: max(1, len(values) // _CHECKED)]
    (found,) = graph_outputs(model, ["calibrated"], rows[:, :bands])
    error = float(np.abs(found - tempered(fitted.probabilities(rows), temperature)).max())
    if error > EXACT:
        raise ModelError(
            f"The written network differs from its classifier by {error:.2g} in probability; nothing was kept. Choose "
            "another classifier."
        )
    return error


def _per_class(held: Array, sample: Sample) -> dict[str, Any]:
    """User's and producer's accuracy of each class in the sample, by cross-validation by place."""
    count = len(sample.classes)
    table = np.bincount(held.argmax(1) * count + sample.labels, minlength=count * count).reshape(count, count)
    right = np.diag(table)
    with np.errstate(invalid="ignore"):
        users, producers = right / table.sum(1), right / table.sum(0)

    def rounded(values: Array) -> dict[str, Optional[float]]:
        return {
            name: None if np.isnan(value) else round(float(value), 4) for name, value in zip(sample.classes, values)
        }

    return {"users_accuracy": rounded(users), "producers_accuracy": rounded(producers)}


def _card(
    training: Training,
    inputs: Inputs,
    sample: Sample,
    trials: Sequence[Trial],
    shares: Array,
    parted: bool,
) -> Card:
    best = trials[0]
    name = Path(training.output).stem
    total = float(shares.sum()) or 1.0
    counts = np.bincount(sample.labels, minlength=len(sample.classes))
    classes = legend(sample.classes, training.colors)
    level = str(inputs.scenes[0].product.get("level", "any"))
    return Card(
        name=name,
        id=name,
        task="classification",
        title=training.title or f"Land cover: {', '.join(sample.classes)}",
        description=f"{KINDS[best.kind].title} trained on {len(sample.labels)} pixels of "
        f"{len(np.unique(sample.groups))} labelled areas.",
        architecture=best.name,
        input=InputSpec(
            inputs.bands,
            tensor="spectra",
            values="raw" if inputs.raw else "reflectance",
            level=level if level in ("surface", "toa") else "any",
            resolution_m=inputs.readers[0].grid.pixel_size_m(),
            dates=inputs.dates,
        ),
        outputs=(
            OutputSpec("class", "class", "calibrated", description="Land cover", classes=classes),
            OutputSpec(
                "probability",
                "probability",
                "calibrated",
                unit="1",
                description="Probability of the class",
                display_range=(0.0, 1.0),
            ),
            OutputSpec(
                "uncertainty",
                "entropy",
                "calibrated",
                unit="1",
                description="Uncertainty (0 sure, 1 any class)",
                display_range=(0.0, 1.0),
            ),
            OutputSpec("flag", "flag", "flag", description="Quality flags"),
            *(_parts() if parted else ()),
            *(
                OutputSpec(
                    output,
                    "probability",
                    "calibrated",
                    channel=k,
                    unit="1",
                    description=f"Probability of {label}",
                    display_range=(0.0, 1.0),
                    default=False,
                )
                for k, (output, label) in enumerate(zip(_output_names(sample.classes), sample.classes))
            ),
        ),
        domain={
            "kind": "area of applicability (Meyer and Pebesma 2021)",
            "sample_sha256": sample.digest(),
            "pixels": {label: int(count) for label, count in zip(sample.classes, counts)},
            "importance": {name: round(float(share) / total, 4) for name, share in zip(inputs.columns, shares)},
        },
        calibration=f"Temperature {best.temperature:.3g}, fitted on pixels of places that the classifier did not see "
        f"({training.folds} folds).",
        metrics={
            "accuracy": round(best.accuracy, 4),
            "log_loss": round(best.log_loss, 4),
            "calibration_error": round(best.calibration_error, 4),
            "test_set": f"the training pixels, {training.folds} folds by place",
            "compared": {
                trial.name: {"accuracy": round(trial.accuracy, 4), "log_loss": round(trial.log_loss, 4)}
                for trial in trials
            },
        },
        citation=(
            KINDS[best.kind].citation,
            "Meyer H., Pebesma E. (2021): Predicting into unknown space? Methods in Ecology and Evolution 12, "
            "1620-1633, doi:10.1111/2041-210X.13650.",
        ),
        sources=tuple({"title": Path(str(path)).name} for path in (*training.sources, training.labels.split("|")[0])),
    )


def _parts() -> tuple[OutputSpec, ...]:
    """The two parts of the uncertainty, on request."""
    words = {
        "data_uncertainty": "Part of it where classes look alike",
        "model_uncertainty": "Part of it for want of training areas",
    }
    return tuple(
        OutputSpec(name, "value", name, unit="1", description=text, display_range=(0.0, 1.0), default=False)
        for name, text in words.items()
    )


def _output_names(classes: Sequence[str]) -> list[str]:
    """Names of the bands of single classes, such as a file can hold, each once."""
    names: list[str] = []
    for place, label in enumerate(classes):
        name = "p_" + (re.sub(r"[^\w.+\-]+", "_", label)[:50] or str(place + 1))
        names.append(name if name not in names else f"{name}_{place + 1}")
    return names
