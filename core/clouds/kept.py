"""Whether a cloud map that stands there already is the one that is asked for."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Optional

from ..mapping import Map, Request
from ..mapping.kept import essence, finished_map
from .detect import CloudOptions

_IDLE = ("polygons", "masked")


def kept_map(request: Request, options: CloudOptions, sha256: str) -> Optional[Map]:
    """The finished map at ``request.output`` if it was made by this request, of these inputs; else ``None``.

    ``sha256`` is the model's. Polygons and the masked copy that ``options`` names must be there as well.
    """
    path = Path(request.output)
    further = [Path(name) for name in (options.polygons, options.masked) if name]
    if not all(file.is_file() for file in (path, *further)):
        return None
    if any(file.stat().st_mtime_ns < path.stat().st_mtime_ns for file in further):
        return None  # made from an earlier map of this name
    return finished_map(
        request,
        sha256,
        same=lambda document: essence(document["clouds"], _IDLE) == essence(asdict(options), _IDLE),
    )
