"""A cloud map by another Python; see ``mapping.elsewhere``."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ..mapping import Map, Request
from ..mapping.elsewhere import found_map, order
from ..model import find_model
from .detect import CloudOptions, asked_of
from .kept import kept_map


def detect_elsewhere(python: str, request: Request, options: CloudOptions, **calls: Any) -> Map:
    """What `detect` does, computed by the interpreter ``python``.

    ``calls`` are ``progress``, ``cancelled`` and ``note``.

    Raises
    ------
    TerraClaraError
        As `detect` and `mapping.elsewhere.make_map_elsewhere`.
    """
    model = find_model(request.model, request.model_bands)
    asked = asked_of(request, options, model)
    results = order(python, {"request": request.to_dict(), "clouds": asdict(options)}, **calls)
    return found_map(python, request.output, kept_map(asked, options, model.sha256), results)
