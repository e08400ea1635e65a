"""The card of a learned model of retrieval."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

from ..explain.usual import KEY, range_of
from ..gp.domain import Domain
from ..model import Card, OutputSpec
from ..model.possible import KEY as POSSIBLE_KEY
from .regressors import Regressor
from .samples import Learning, Samples, possible_range
from .variables import VARIABLES, Variable

if TYPE_CHECKING:  # pragma: no cover
    from .train import Trial

_TEXTS: Mapping[str, str] = {
    "std": "Standard deviation, total",
    "std_model": "Standard deviation, model's part",
    "std_noise": "Standard deviation, noise and ambiguity",
}


def learned_card(
    name: str,
    learning: Learning,
    samples: Samples,
    trials: Sequence[Trial],
    way: Regressor,
    names: Mapping[str, str],
    scales: Mapping[str, float],
    report: Mapping[str, Any],
    domain: Optional[Domain],
) -> Card:
    """The card of the file ``name``; ``names`` are its tensors by kind, ``scales`` those of its intervals."""
    known = VARIABLES.get(learning.variable, Variable(learning.variable, learning.variable))
    unit = learning.unit or known.unit
    best = trials[0].scores
    # Rounded: they stand at the ends of legends.
    shown = known.display_range or (float(f"{min(0.0, samples.y.min()):.2g}"), float(f"{samples.y.max():.2g}"))
    deviation = float(f"{samples.y.std() if learning.logarithm else 2 * float(best['rmse']):.2g}")
    outputs = [
        OutputSpec(
            kind,
            kind,
            tensor,
            unit="" if kind == "flag" else unit,
            description={"mean": known.title, "flag": "Quality flags"}.get(kind) or _TEXTS[kind],
            valid_range=possible_range(learning, samples.y) if kind == "mean" else None,
            display_range=None if kind == "flag" else shown if kind == "mean" else (0.0, deviation),
            default=kind in ("mean", "std", "flag"),
        )
        for kind, tensor in names.items()
    ]
    simulated = bool(learning.simulations)
    judged = "simulations" if simulated else "samples" if samples.drawn else "sites"
    files = [path for path in (learning.simulations, learning.measured, learning.plots.split("|")[0]) if path]
    return Card(
        name=name,
        id=name,
        task="regression",
        title=learning.title or f"{known.title}, learned from {samples.origin}",
        description=f"{way.title}, learned from {samples.origin}."
        + (" The errors of the measurements were counted." if samples.errors is not None else ""),
        variable=learning.variable,
        architecture=way.title,
        input=samples.input,
        outputs=tuple(outputs),
        domain={
            KEY: range_of(samples.X),
            **({POSSIBLE_KEY: list(learning.valid_range)} if learning.valid_range is not None else {}),
            "training_range": [float(samples.y.min()), float(samples.y.max())],
            "rule": "Outside where a spectrum is further from the samples than 95 % of those kept apart."
            if domain is not None
            else "No flag: too few samples tell what belongs.",
        },
        calibration=f"Intervals calibrated on {judged} that were left out of the fit ({samples.origin})."
        + (" On the ground fewer true values fall inside; calibrate with field plots." if simulated else ""),
        conformal={
            "distribution": "lognormal" if learning.logarithm else "normal",
            **({"scales": dict(scales)} if scales else {}),
        },
        metrics={
            **best,
            "test_set": f"{judged} left out of the fit" + (", decimal logarithms" if learning.logarithm else ""),
            "compared": {trial.kind: {key: trial.scores[key] for key in ("rmse", "crps")} for trial in trials},
        },
        compiled={**report} if report else {},
        citation=(way.citation,),
        sources=tuple({"title": Path(path).name} for path in files),
    )
