"""Train a classifier of land cover: from a scene and labelled areas to one model file that says how good it is."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..bands import Band
from ..errors import BandError, Cancelled, ModelError, ParameterError, SceneError
from ..gp.compile import graph_outputs
from ..model import Card, InputSpec, save_model
from ..model.onnx_package import onnx_package
from ..raster.area import area_files
from ..raster.reader import SceneReader
from ..raster.scene import Scene, open_scene
from ..raster.writer import refuse_input
from .applicability import area_of_applicability
from .calibration import fit_temperature, tempered
from .classifiers import Fitted, accuracy, by_class, fit, importance, log_loss, top_calibration_error
from .folds import random_folds, spatial_folds
from .graph import finished
from .kinds import KINDS, Setting, kind_of
from .legend import legend
from .outputs import cover_outputs
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
    are those of classes by name, ``#rrggbb``.
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
    band_names: tuple[str, ...] = ()
    use: tuple[str, ...] = ()  # bands to train on; all, if empty
    scale: Optional[float] = None
    offset: Optional[float] = None
    nodata: Optional[float] = None


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
    scene = _scene(training)
    refuse_input(target, [*scene.files(), *area_files(training.labels)])
    notes: list[str] = []

    def say(text: str) -> None:
        if text not in notes:
            notes.append(text)
            note(text)

    bands = _bands(scene, training.use)
    reader, raw = _reader(training, scene, bands, say)
    with reader:
        pixel = reader.grid.pixel_size_m()
        sample = draw_sample(
            reader,
            training.labels,
            training.field,
            per_class=training.per_class,
            seed=training.seed,
            progress=lambda share: progress(0.2 * share),
            cancelled=cancelled,
        )
    for text in (*(() if raw else scene.notes), *sample.notes):
        say(text)
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
    model, further = finished(final.graph(), best.temperature, domain)
    error = _difference(model, final, best.temperature, sample.values)
    inside = np.asarray(domain.score(sample.values) <= 1)
    card = _card(training, scene, bands, raw, pixel, sample, trials, shares, bool(further))
    card = replace(
        card,
        metrics={
            **card.metrics,
            **by_class(held, sample.labels, sample.classes),
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


def _scene(training: Training, *, raw: bool = False) -> Scene:
    return open_scene(
        list(training.sources),
        band_names=list(training.band_names) or None,
        scale=1.0 if raw else training.scale,
        offset=0.0 if raw else training.offset,
        nodata=training.nodata,
    )


def _bands(scene: Scene, use: Sequence[str]) -> tuple[Band, ...]:
    have = {item.band.name: item.band for item in scene.bands if not item.band.is_geometry}
    missing = [name for name in use if name not in have]
    if missing:
        raise BandError(f"The scene has no band {', '.join(missing)}; it has {', '.join(have)}.")
    return tuple(have[name] for name in use or have)


def _reader(
    training: Training, scene: Scene, bands: Sequence[Band], say: Callable[[str], None]
) -> tuple[SceneReader, bool]:
    """A reader of ``bands``, and whether it gives the file's own numbers because they are no reflectance."""
    reader = scene.reader(bands)
    try:
        reader.check_values()
        return reader, False
    except (BandError, SceneError):
        reader.close()
        if training.scale is not None or training.offset is not None:
            raise
    except BaseException:
        reader.close()
        raise
    say("The scene's numbers are no reflectance: the model takes them as they are, and only scenes of the same kind.")
    return _scene(training, raw=True).reader(bands), True


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


def _difference(model: bytes, fitted: Fitted, temperature: float, values: Array) -> float:
    """The largest difference in probability between the network and its classifier.

    Raises
    ------
    ModelError
        It is larger than ``EXACT``.
    """
    rows = values[:: max(1, len(values) // _CHECKED)]
    (found,) = graph_outputs(model, ["calibrated"], rows)
    error = float(np.abs(found - tempered(fitted.probabilities(rows), temperature)).max())
    if error > EXACT:
        raise ModelError(
            f"The written network differs from its classifier by {error:.2g} in probability; nothing was kept. Choose "
            "another classifier."
        )
    return error


def _card(
    training: Training,
    scene: Scene,
    bands: Sequence[Band],
    raw: bool,
    pixel: Optional[float],
    sample: Sample,
    trials: Sequence[Trial],
    shares: Array,
    parted: bool,
) -> Card:
    best = trials[0]
    name = Path(training.output).stem
    total = float(shares.sum()) or 1.0
    counts = np.bincount(sample.labels, minlength=len(sample.classes))
    level = str(scene.product.get("level", "any"))
    return Card(
        name=name,
        id=name,
        task="classification",
        title=training.title or f"Land cover: {', '.join(sample.classes)}",
        description=f"{KINDS[best.kind].title} trained on {len(sample.labels)} pixels of "
        f"{len(np.unique(sample.groups))} labelled areas.",
        architecture=best.name,
        input=InputSpec(
            tuple(bands),
            tensor="spectra",
            values="raw" if raw else "reflectance",
            level=level if level in ("surface", "toa") else "any",
            resolution_m=pixel,
        ),
        outputs=cover_outputs(legend(sample.classes, training.colors), parted=parted),
        domain={
            "kind": "area of applicability (Meyer and Pebesma 2021)",
            "sample_sha256": sample.digest(),
            "pixels": {label: int(count) for label, count in zip(sample.classes, counts)},
            "importance": {band.name: round(float(share) / total, 4) for band, share in zip(bands, shares)},
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
