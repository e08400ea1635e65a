"""Several variables by another Python; see ``mapping.elsewhere``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

from ..mapping import Request
from ..mapping.elsewhere import found_map, order
from ..model import Card
from .many import Retrieved, finished_many


def retrieve_many_elsewhere(
    python: str, request: Request, names: Sequence[str], entries: Sequence[tuple[str, Card]], **calls: Any
) -> tuple[Retrieved, ...]:
    """What `retrieve_many` does, computed by the interpreter ``python``.

    ``calls`` are ``progress``, ``cancelled`` and ``note``.

    Raises
    ------
    TerraClaraError
        As `retrieve_many` and `mapping.elsewhere.make_map_elsewhere`.
    """
    models = [model for model, _ in entries]
    results = order(python, {"request": request.to_dict(), "variables": list(names), "models": models}, **calls)
    return tuple(
        Retrieved(variable, choice, found_map(python, str(Path(request.output) / f"{variable}.tif"), made, results))
        for variable, choice, made in finished_many(request, names, entries)
    )
