"""Several variables by another Python; see ``mapping.elsewhere``."""

from __future__ import annotations

from typing import Any, Sequence

from ..mapping import Request
from ..mapping.elsewhere import missing_map, order
from ..model import Card
from .many import Retrieved, retrieve_many


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
    order(python, {"request": request.to_dict(), "variables": list(names), "models": models}, **calls)
    found = retrieve_many(request, names, entries, keep=True)
    for item in found:
        if not item.kept:
            raise missing_map(python, str(item.map.path))
    return found
