"""Trials: classifiers and settings compared by what they say of places that they did not see."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Mapping

import numpy as np

from ..errors import ParameterError
from .calibration import fit_temperature, tempered
from .classifiers import Fitted, accuracy, fit, log_loss, stop, top_calibration_error
from .kinds import KINDS, Setting
from .process import RelatedProcesses
from .samples import Sample
from .threads import each_on_one_thread

if TYPE_CHECKING:  # pragma: no cover
    from .train import Training

Array = np.ndarray[Any, Any]

_ROWS = 2000  # of held-out pixels, between two looks whether to stop
_LEAST_OF_CLASS = 4  # pixels: with fewer a classifier cannot calibrate itself


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


def compare(
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
        held = held_out(kind, setting, sample, folds, training, cancelled)
        temperature = fit_temperature(held, sample.labels, lambda: stop(cancelled))
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


def held_out(
    kind: str, setting: Setting, sample: Sample, folds: Array, training: Training, cancelled: Callable[[], bool]
) -> Array:
    """Probabilities ``(n, classes)`` of every pixel by a classifier that saw no pixel of its fold."""
    out = np.zeros((len(sample.labels), len(sample.classes)))

    def judge(fold: int) -> None:
        stop(cancelled)
        held = folds == fold
        if held.all():
            raise ParameterError("All labels lie in one place: there is nothing to judge the model on. Draw more.")
        counts = np.bincount(sample.labels[~held], minlength=len(sample.classes))
        known = np.flatnonzero(counts >= _LEAST_OF_CLASS)
        if len(known) < 2:
            raise ParameterError("The labels of all classes but one lie in one place; draw each class in several.")
        seen = ~held & np.isin(sample.labels, known)
        labels = np.searchsorted(known, sample.labels[seen])
        part = replace(sample, values=sample.values[seen], labels=labels, scenes=sample.scenes[seen])
        found = fitted(kind, setting, part, replace(training, threads=1), cancelled)
        for scene in np.unique(sample.scenes[held]):
            mine = found.of(int(scene)) if isinstance(found, RelatedProcesses) else found
            chosen = np.flatnonzero(held & (sample.scenes == scene))
            for rows in np.array_split(chosen, -(-len(chosen) // _ROWS)):
                stop(cancelled)
                out[np.ix_(rows, known)] = mine.probabilities(sample.values[rows])

    each_on_one_thread(judge, np.unique(folds).tolist(), training.threads)
    return out


def fitted(kind: str, setting: Setting, sample: Sample, training: Training, cancelled: Callable[[], bool]) -> Fitted:
    """A classifier of the whole ``sample``."""
    return fit(
        kind,
        sample.values,
        sample.labels,
        setting,
        seed=training.seed,
        threads=training.threads,
        scenes=sample.scenes,
        cancelled=cancelled,
    )
