"""The card of a model of land cover: what it was trained on, how good it is, what it gives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence

import numpy as np

from ..explain.usual import KEY, range_of
from ..model import Card, InputSpec
from .inputs import Inputs
from .legend import legend
from .outputs import cover_outputs, set_outputs
from .samples import Sample
from .trials import Trial

if TYPE_CHECKING:  # pragma: no cover
    from .train import Training

Array = np.ndarray[Any, Any]


def land_cover_card(
    name: str,
    training: Training,
    inputs: Inputs,
    sample: Sample,
    trials: Sequence[Trial],
    shares: Array,
    parted: bool,
    conformal: Mapping[str, Any],
    folds: int,
) -> Card:
    """The card of the file ``name``; ``shares`` ``(columns,)`` are importances; ``parted``: it parts its uncertainty.

    ``conformal``: as ``conformal_thresholds`` gives it; ``folds``: how many there were, which can be fewer than asked.
    """
    best = trials[0]
    total = float(shares.sum()) or 1.0
    counts = np.bincount(sample.labels, minlength=len(sample.classes))
    return Card(
        name=name,
        id=name,
        task="classification",
        title=training.title or f"Land cover: {', '.join(sample.classes)}",
        description=f"{best.kind.title} trained on {len(sample.labels)} pixels of "
        f"{len(np.unique(sample.groups))} labelled areas.",
        architecture=best.name,
        input=InputSpec(
            inputs.bands,
            tensor="spectra",
            values="raw" if inputs.raw else "reflectance",
            level=inputs.level,
            resolution_m=inputs.readers[0].grid.pixel_size_m(),
            dates=inputs.dates,
        ),
        outputs=(
            *cover_outputs(legend(sample.classes, training.colors), parted=parted),
            *set_outputs(sample.classes, "calibrated"),
        ),
        domain={
            "kind": "area of applicability (Meyer and Pebesma 2021)",
            "sample_sha256": sample.digest(),
            "pixels": {label: int(count) for label, count in zip(sample.classes, counts)},
            KEY: range_of(sample.values[:, : len(inputs.bands) * inputs.dates]),
            "importance": {name: round(float(share) / total, 4) for name, share in zip(inputs.columns, shares)},
            **({"days_of_year": inputs.days_of_year} if inputs.days_of_year else {}),
        },
        calibration=f"Temperature {best.temperature:.3g}, fitted on pixels of places that the classifier did not see "
        f"({folds} folds).",
        conformal=conformal,
        metrics={
            "accuracy": round(best.accuracy, 4),
            "log_loss": round(best.log_loss, 4),
            "calibration_error": round(best.calibration_error, 4),
            "test_set": f"the training pixels, {folds} folds by place",
            "compared": {
                trial.name: {"accuracy": round(trial.accuracy, 4), "log_loss": round(trial.log_loss, 4)}
                for trial in trials
            },
        },
        citation=(
            best.kind.citation,
            "Meyer H., Pebesma E. (2021): Predicting into unknown space? Methods in Ecology and Evolution 12, "
            "1620-1633, doi:10.1111/2041-210X.13650.",
            "Sadinle M., Lei J., Wasserman L. (2019): Least ambiguous set-valued classifiers with bounded error "
            "levels. JASA 114, 223-234, doi:10.1080/01621459.2017.1395341.",
        ),
        sources=tuple({"title": Path(str(path)).name} for path in (*training.sources, training.labels.split("|")[0])),
    )
