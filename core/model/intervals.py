"""What any estimate with a standard deviation can give beside it: an interval, its relative size, how exact it is."""

from __future__ import annotations

from statistics import NormalDist
from typing import Any, Mapping, Optional

from .card import Card, OutputSpec
from .possible import possible_range
from .requirements import REQUIREMENTS, TITLES

#: Confidence of an interval where none is asked for.
CONFIDENCE = 0.9
KINDS = ("lower", "upper", "cv", "within")


def interval_outputs(card: Card) -> tuple[OutputSpec, ...]:
    """The outputs that follow from the card's one mean and its standard deviation, none of them written by default.

    ``lower`` and ``upper`` are the bounds of an interval, ``cv`` the standard deviation over the mean, and
    ``within_gcos``, ``within_copernicus`` the probability that the error is as small as these want it.
    """
    means = [spec for spec in card.outputs if spec.kind == "mean"]
    stds = [spec for spec in card.outputs if spec.kind == "std"]
    if len(means) != 1 or len(stds) != 1 or means[0].channel or stds[0].channel:
        return ()
    mean, std = means[0], stds[0]

    def follows(name: str, kind: str, text: str, **more: Any) -> OutputSpec:
        return OutputSpec(name, kind, mean.tensor, description=text, default=False, spread=std.tensor, **more)

    # An estimate's range ends where its training did: bounds cut there would miss truths beyond.
    variable = {"unit": mean.unit, "valid_range": possible_range(card, mean), "display_range": mean.display_range}
    share = {"unit": "1", "display_range": (0.0, 1.0)}
    found = [
        follows("lower", "lower", "Lower bound", confidence=CONFIDENCE, **variable),
        follows("upper", "upper", "Upper bound", confidence=CONFIDENCE, **variable),
        follows("cv", "cv", "Standard deviation over the mean", **share),
        *(
            follows(f"within_{who}", "within", f"Probability to be within the {TITLES[who]}", limits=limits, **share)
            for who, limits in REQUIREMENTS.get(card.variable, {}).items()
        ),
    ]
    taken = {spec.name for spec in card.outputs}
    return tuple(spec for spec in found if spec.name not in taken)


def confidences(card: Card) -> Optional[tuple[str, ...]]:
    """The confidences at which the card's intervals were calibrated, ``None`` where any can be asked for."""
    scales = card.conformal.get("scales")
    return None if scales is None else tuple(scales)


def scale_of(conformal: Mapping[str, Any], confidence: float) -> float:
    """How many standard deviations an interval of ``confidence`` reaches to each side; ``KeyError`` if not known."""
    scales = conformal.get("scales")
    if scales is not None:
        return float(scales[f"{confidence:g}"])
    return NormalDist().inv_cdf(0.5 + confidence / 2)
