"""The card of a model of land cover: what it was trained on, how good it is, what it gives."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

import numpy as np

from ..model import Card, ClassSpec, InputSpec, OutputSpec
from .conformal import CONFIDENCE
from .inputs import Inputs
from .kinds import KINDS
from .legend import legend
from .samples import Sample
from .trials import Trial

if TYPE_CHECKING:  # pragma: no cover
    from .train import Training

Array = np.ndarray[Any, Any]


def accuracy_of_classes(held: Array, sample: Sample) -> dict[str, Any]:
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


def land_cover_card(
    name: str,
    training: Training,
    inputs: Inputs,
    sample: Sample,
    trials: Sequence[Trial],
    shares: Array,
    parted: bool,
    conformal: Mapping[str, Any],
) -> Card:
    """The card of the file ``name``; ``shares`` ``(columns,)`` are importances; ``parted``: it parts its uncertainty.

    ``conformal``: as ``conformal_thresholds`` gives it.
    """
    best = trials[0]
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
                for k, (output, label) in enumerate(zip(_output_names("p_", sample.classes), sample.classes))
            ),
            *set_outputs(sample.classes, "calibrated"),
        ),
        domain={
            "kind": "area of applicability (Meyer and Pebesma 2021)",
            "sample_sha256": sample.digest(),
            "pixels": {label: int(count) for label, count in zip(sample.classes, counts)},
            "importance": {name: round(float(share) / total, 4) for name, share in zip(inputs.columns, shares)},
        },
        calibration=f"Temperature {best.temperature:.3g}, fitted on pixels of places that the classifier did not see "
        f"({training.folds} folds).",
        conformal=conformal,
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
            "Sadinle M., Lei J., Wasserman L. (2019): Least ambiguous set-valued classifiers with bounded error "
            "levels. JASA 114, 223-234, doi:10.1080/01621459.2017.1395341.",
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


def set_outputs(classes: Sequence[str], tensor: str, activation: str = "") -> tuple[OutputSpec, ...]:
    """How many classes could be right, and whether each of them could, on request; see ``OutputSpec``."""
    steps = [k / max(1, len(classes) - 1) for k in range(len(classes))]
    sizes = tuple(
        ClassSpec(k + 1, "1 class" if k == 0 else f"{k + 1} classes", _between("#f2f0f7", "#54278f", step))
        for k, step in enumerate(steps)
    )
    could = (ClassSpec(0, "excluded", "#f2f0f7"), ClassSpec(1, "possible", "#54278f"))
    size = OutputSpec(
        "set_size",
        "set",
        tensor,
        description="Classes that could be right",
        classes=sizes,
        default=False,
        activation=activation,
        confidence=CONFIDENCE,
    )
    members = (
        replace(size, name=output, channel=k, description=f"Could be {label}", classes=could)
        for k, (output, label) in enumerate(zip(_output_names("in_", classes), classes))
    )
    return (size, *members)


def _between(low: str, high: str, share: float) -> str:
    """A color a ``share`` of the way from one to another."""
    ends = [[int(color[place : place + 2], 16) for place in (1, 3, 5)] for color in (low, high)]
    return "#" + "".join(f"{round(a + share * (b - a)):02x}" for a, b in zip(*ends))


def _output_names(prefix: str, classes: Sequence[str]) -> list[str]:
    """Names of the bands of single classes, such as a file can hold, each once."""
    names: list[str] = []
    for place, label in enumerate(classes):
        name = prefix + (re.sub(r"[^\w.+\-]+", "_", label)[:50] or str(place + 1))
        names.append(name if name not in names else f"{name}_{place + 1}")
    return names
