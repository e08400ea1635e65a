"""What a map's file says of its model, since the model and what stands beside the map may be gone when it is judged."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Mapping, Optional

from ..model import Card, Model
from ..model.possible import possible_range
from ..raster.mapfile import MapFile
from ..raster.scene import Scene

_VARIABLE, _INTERVALS = "TERRACLARA_VARIABLE", "TERRACLARA_INTERVALS"


def map_tags(model: Model, scene: Scene) -> dict[str, str]:
    """The metadata of a map's file; no times, so that the same run gives the same bytes."""
    card = model.card
    return {
        "TERRACLARA_MODEL": card.id,
        "TERRACLARA_MODEL_SHA256": model.sha256,
        "TERRACLARA_SOURCES": "; ".join(path.name for path in scene.sources),
        "TERRACLARA_CALIBRATION": card.calibration,
        **({_VARIABLE: card.variable} if card.variable else {}),
        **_intervals(card),
    }


def _intervals(card: Card) -> dict[str, str]:
    means = [spec for spec in card.outputs if spec.kind == "mean"]
    if len(means) != 1:
        return {}
    possible = possible_range(card, means[0])
    told = {key: card.conformal[key] for key in ("distribution", "scales") if key in card.conformal}
    told.update({} if possible is None else {"possible": list(possible)})
    return {_INTERVALS: json.dumps(told, sort_keys=True)} if told else {}


def variable_of_map(opened: MapFile) -> str:
    """The variable of a map, such as ``lai``; ``""`` where its file does not tell."""
    return opened.metadata.get(_VARIABLE, "")


@dataclass(frozen=True)
class MapIntervals:
    """How intervals follow from a map's mean and standard deviation: see ``Card.conformal`` and ``possible_range``."""

    lognormal: bool = False
    scales: Mapping[str, float] = field(default_factory=dict)
    possible: Optional[tuple[float, float]] = None


def intervals_of_map(opened: MapFile) -> MapIntervals:
    """What the file of a map tells of its intervals; nothing where it was edited by hand and says no sense."""
    try:
        told = json.loads(opened.metadata.get(_INTERVALS, "{}"))
        scales = {key: float(scale) for key, scale in told.get("scales", {}).items()}
        ends = told.get("possible")
        possible = None if ends is None else (float(ends[0]), float(ends[1]))
        return MapIntervals(told.get("distribution") == "lognormal", scales, possible)
    except (ValueError, TypeError, AttributeError, LookupError):
        return MapIntervals()
