"""From a map back to the model and the scene that it was made from, by its provenance."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from ..mapping import Request
from ..mapping.provenance import check_inputs, read_provenance
from ..model import find_model


def request_of_map(path: Path) -> Request:
    """What was asked for when the map with the provenance file ``path`` was made, as far as it concerns its values
    and where they are.

    Raises
    ------
    ParameterError
        The file is no provenance; model or scene have changed since or are gone; the map came from the dates before it
        by something else than the network.
    """
    document = read_provenance(path)
    request = Request.from_dict(document.get("request", {}))
    if "series" in document:
        request = replace(request, sources=_dates(document["series"], path.name))
    model = find_model(request.model, request.model_bands)
    if model.sha256 != document.get("model", {}).get("sha256"):
        raise ParameterError(
            f"The model {request.model} has changed since that map was made; bring the old file back, or make the map "
            "again."
        )
    check_inputs(document.get("inputs", []))
    return replace(
        request,
        outputs=(),
        report=False,
        cluster="",
        confidence=None,
        majority=0,
        sieve=0,
        smallest_m2=0.0,
        polygons="",
    )


def _dates(series: Any, name: str) -> tuple[str, ...]:
    """The scenes that a network of series looked at for a map, the oldest first and the map's own last."""
    known = series if isinstance(series, dict) else {}
    if known.get("method") != "network":
        raise ParameterError(
            f"The map of {name} depends on the ground that the dates before it showed, and only what a network saw can "
            "be explained. Explain a map of this date alone, or map the series with the method network."
        )
    dates = known.get("dates")
    if not isinstance(dates, list) or not dates:
        raise ParameterError(
            f"The map of {name} does not say which dates were looked at; map the series again, and explain that."
        )
    return tuple(map(str, dates))
