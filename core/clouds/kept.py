"""Whether a cloud map that stands there already is the one that is asked for."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, Optional

from ..errors import ParameterError
from ..mapping import Map, Request
from ..mapping.provenance import check_inputs, finite, read_provenance
from .detect import CloudOptions

#: What a request says that does not change the map. ``specs`` follow from the model and the options.
_IDLE = ("output", "outputs", "memory_mb", "threads", "report", "cluster", "specs")
_IDLE_OPTIONS = ("polygons", "masked")


def kept_map(request: Request, options: CloudOptions, sha256: str) -> Optional[Map]:
    """The finished map at ``request.output`` if it was made by this request, of these inputs; else ``None``.

    ``sha256`` is the model's. Polygons and the masked copy that ``options`` names must be there as well.
    """
    path = Path(request.output)
    further = [Path(name) for name in (options.polygons, options.masked) if name]
    # Sidecars appear before the map; a journal tells that the run ended between the two.
    if path.with_name(f".{path.name}.journal").exists() or not all(file.is_file() for file in (path, *further)):
        return None
    if any(file.stat().st_mtime_ns < path.stat().st_mtime_ns for file in further):
        return None  # made from an earlier map of this name
    try:
        document = read_provenance(path.with_name(f"{path.stem}.provenance.json"))
        recorded = Request.from_dict(document["request"])
        same = (
            _essence(recorded.to_dict(), _IDLE) == _essence(request.to_dict(), _IDLE)
            and _essence(document["clouds"], _IDLE_OPTIONS) == _essence(asdict(options), _IDLE_OPTIONS)
            and document["model"]["sha256"] == sha256
        )
        if not same:
            return None
        check_inputs(document["inputs"])
        return Map(path, recorded.specs, document["statistics"], document, tuple(document["notes"]), (path,))
    except (ParameterError, KeyError, TypeError, AttributeError):
        return None  # not ours, or its inputs have changed


def _essence(values: Any, idle: tuple[str, ...]) -> Any:
    """``values`` as JSON has them, without what is idle."""
    return json.loads(json.dumps(finite({key: value for key, value in values.items() if key not in idle})))
