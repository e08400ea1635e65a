"""Trials: classifiers and settings compared by what they say of places that they did not see."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Callable, Mapping

import numpy as np

from ..errors import ParameterError
from .calibration import fit_temperature, tempered
from .classifiers import Fitted, accuracy, fit, log_loss, stop, top_calibration_error
from .kinds import KINDS, Kind, Setting
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

    kind: Kind
    setting: Mapping[str, Any]
    accuracy: float
    log_loss: float
    calibration_error: float
    temperature: float

    @property
    def name(self) -> str:
        """``Random forest, min_samples_leaf 5``."""
        chosen = ", ".join(f"{key} {value:g}" for key, value in self.setting.items())
        return f"{self.kind.title}, {chosen}" if chosen else self.kind.title


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
        trials.append(judged(KINDS[kind], setting, held, sample.labels, lambda: stop(cancelled)))
        progress((k + 1) / len(plans))
    trials.sort(key=lambda pair: pair[0].log_loss)
    return tuple(trial for trial, _ in trials), trials[0][1]


def judged(
    kind: Kind, setting: Setting, held: Array, labels: Array, check: Callable[[], None] = lambda: None
) -> tuple[Trial, Array]:
    """The figures of probabilities ``(n, classes)`` of held-out pixels, and these at the one temperature that fits.

    ``check`` is called before every evaluation; what it raises ends the search.
    """
    temperature = fit_temperature(held, labels, check)
    calibrated = tempered(held, temperature)
    trial = Trial(
        kind,
        setting,
        accuracy(calibrated, labels),
        log_loss(calibrated, labels),
        top_calibration_error(calibrated, labels),
        temperature,
    )
    return trial, calibrated


def held_out(
    kind: str, setting: Setting, sample: Sample, folds: Array, training: Training, cancelled: Callable[[], bool]
) -> Array:
    """Probabilities ``(n, classes)`` of every pixel by a classifier that saw no pixel of its fold."""

    def learn(rows: Array, labels: Array) -> Callable[[Array], Array]:
        part = replace(sample, values=sample.values[rows], labels=labels, scenes=sample.scenes[rows])
        found = fitted(kind, setting, part, replace(training, threads=1), cancelled)

        def tell(held: Array) -> Array:
            if not isinstance(found, RelatedProcesses):
                return found.probabilities(sample.values[held])
            out = np.zeros((len(held), labels.max() + 1))
            for scene in np.unique(sample.scenes[held]):
                mine = sample.scenes[held] == scene
                out[mine] = found.of(int(scene)).probabilities(sample.values[held[mine]])
            return out

        return tell

    return unseen(learn, sample.labels, len(sample.classes), folds, threads=training.threads, cancelled=cancelled)


def unseen(
    learn: Callable[[Array, Array], Callable[[Array], Array]],
    labels: Array,
    classes: int,
    folds: Array,
    *,
    threads: int = 0,
    cancelled: Callable[[], bool] = lambda: False,
) -> Array:
    """Probabilities ``(n, classes)`` of every pixel by what learned from no pixel of its fold.

    Parameters
    ----------
    learn : takes the numbers of pixels and their labels, all of 0 to their largest; gives a function that takes the
        numbers of other pixels, and gives the probabilities of those labels
    labels, folds : ``(n,)``

    Raises
    ------
    ParameterError
        Without one of the folds no two classes are left.
    Cancelled
    """
    out = np.zeros((len(labels), classes))

    def judge(fold: int) -> None:
        stop(cancelled)
        held = folds == fold
        if held.all():
            raise ParameterError("All labels lie in one place: there is nothing to judge the model on. Draw more.")
        counts = np.bincount(labels[~held], minlength=classes)
        known = np.flatnonzero(counts >= _LEAST_OF_CLASS)
        if len(known) < 2:
            raise ParameterError("The labels of all classes but one lie in one place; draw each class in several.")
        seen = np.flatnonzero(~held & np.isin(labels, known))
        tell = learn(seen, np.searchsorted(known, labels[seen]))
        chosen = np.flatnonzero(held)
        for rows in np.array_split(chosen, -(-len(chosen) // _ROWS)):
            stop(cancelled)
            out[np.ix_(rows, known)] = tell(rows)

    each_on_one_thread(judge, np.unique(folds).tolist(), threads)
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
