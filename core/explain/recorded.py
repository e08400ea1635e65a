"""From a map back to the model and the scene that it was made from, by its provenance."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..errors import ParameterError
from ..mapping import Request
from ..mapping.provenance import check_inputs, read_provenance
from ..model import find_model


def request_of_map(path: Path) -> Request:
    """What was asked for when the map with the provenance file ``path`` was made, as far as it concerns its values.

    Raises
    ------
    ParameterError
        The file is no provenance; model or scene have changed since or are gone; the map needs other dates too.
    """
    document = read_provenance(path)
    if "series" in document:
        raise ParameterError(
            f"The map of {path.name} depends on the dates before it, and only maps of one scene can be explained. "
            "Explain a map of this date alone."
        )
    request = Request.from_dict(document.get("request", {}))
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
        area="",
        report=False,
        cluster="",
        confidence=None,
        majority=0,
        sieve=0,
        smallest_m2=0.0,
        polygons="",
    )
