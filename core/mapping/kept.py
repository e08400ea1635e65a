"""Whether a map that stands there already is the one that is asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

from ..errors import ParameterError
from ..model import OutputSpec
from .engine import Map
from .provenance import Request, check_inputs, finite, provenance_beside, read_provenance

#: What a request says that does not change the map. ``specs`` follow from the model and further options.
_IDLE = ("output", "outputs", "memory_mb", "threads", "report", "stac", "cluster", "specs")


def finished_map(
    request: Request,
    sha256: str,
    specs: Sequence[OutputSpec] = (),
    same: Callable[[Mapping[str, Any]], bool] = lambda document: True,
) -> Optional[Map]:
    """The finished map at ``request.output`` if it was made by this request, of these inputs; else ``None``.

    Parameters
    ----------
    sha256 : the model's
    specs : what its bands are, where the request does not say it
    same : asked whether further entries of its provenance are those that are wanted
    """
    path = Path(request.output)
    # Sidecars appear before the map; a journal tells that the run ended between the two.
    if path.with_name(f".{path.name}.journal").exists() or not path.is_file():
        return None
    try:
        document = read_provenance(provenance_beside(path))
        recorded = Request.from_dict(document["request"])
        wanted = essence(recorded.to_dict(), _IDLE) == essence(request.to_dict(), _IDLE)
        bands = recorded.specs or tuple(specs)
        named = [row["name"] for row in document["bands"]] == [spec.name for spec in bands]
        if not (wanted and named and document["model"]["sha256"] == sha256 and same(document)):
            return None
        check_inputs(document["inputs"])
        return Map(path, bands, document["statistics"], document, tuple(document["notes"]), (path,))
    except (ParameterError, KeyError, TypeError, AttributeError):
        return None  # not ours, or its inputs have changed


def essence(values: Mapping[str, Any], idle: Sequence[str]) -> Any:
    """``values`` as JSON has them, without what is idle."""
    return json.loads(json.dumps(finite({key: value for key, value in values.items() if key not in idle})))
