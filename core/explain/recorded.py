"""From a map back to the model and the scene that it was made from, by its provenance."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any, Mapping, Sequence

from ..errors import ParameterError
from ..mapping import Request
from ..mapping.moved import moved
from ..mapping.provenance import check_inputs, read_provenance
from ..model import find_model

#: Folders that are looked through for what was moved with a map: its own, and those that hold it.
_NEAR = 3


def request_of_map(path: Path, *, scene_alone: bool = False) -> Request:
    """What was asked for when the map with the provenance file ``path`` was made, as far as it concerns its values
    and where they are.

    ``scene_alone``: of a map of a series not the dates that it came from, but the scene of its own date.

    Raises
    ------
    ParameterError
        The file is no provenance; model or scene have changed since or are gone; the map came from the dates before it
        by something else than the network, and not its scene alone is wanted.
    """
    document = read_provenance(path)
    request = Request.from_dict(document.get("request", {}))
    if "series" in document and not scene_alone:
        request = replace(request, sources=_dates(document["series"], path.name))
    request, inputs = _found(request, document, path.absolute().parent)
    model = find_model(request.model, request.model_bands)
    if model.sha256 != document.get("model", {}).get("sha256"):
        raise ParameterError(
            f"The model {request.model} has changed since that map was made; bring the old file back, or make the map "
            "again."
        )
    check_inputs(inputs)
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


def _found(request: Request, document: Mapping[str, Any], folder: Path) -> tuple[Request, Sequence[Mapping[str, Any]]]:
    """The request and its inputs; what is gone from its place is looked for near the map, with which it was moved."""
    rows = document.get("inputs", [])
    model = str(document.get("model", {}).get("file") or request.model)
    files = [str(row.get("path", "")) for row in rows if "fingerprint" in row]
    if all(map(os.path.exists, files)) and (os.path.exists(model) or not os.path.isabs(model)):
        return request, rows
    for near in (folder, *folder.parents)[:_NEAR]:
        with suppress(ParameterError):  # not here
            return moved(request, document, near)
    lost = next((path for path in files if not os.path.exists(path)), "")
    if lost:
        raise ParameterError(
            f"{lost}, from which that map was made, is neither there nor near the map. Bring it back, or make the map "
            "again."
        )
    return request, rows


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
