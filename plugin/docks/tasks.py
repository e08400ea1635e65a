"""What the docks ask the core for, in the background."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Sequence


def opened(provenance: str) -> tuple[Any, Any, Any]:
    """The places of a map, what can be asked of them, and what the map was made from."""
    from ...core.explain.place import Places
    from ...core.explain.question import questions
    from ...core.explain.recorded import request_of_map

    request = request_of_map(Path(provenance))
    places = Places.of(request)
    return places, questions(places.model), request


def prepared(places: Any, method: str, **calls: Any) -> None:
    """Get a network ready for its first question; what goes wrong is told when it is asked."""
    from ...core.errors import TerraClaraError

    with suppress(TerraClaraError):
        places.prepare(method, **calls)


def compared(
    places: Any, request: Any, method: str, others: Sequence[str], ask: Callable[..., Any], **calls: Any
) -> Any:
    """A comparison: ``ask(places, method, cancelled=...)`` of the map that is open and of ``others``."""
    from ...core.explain.compare import compare_places, variants
    from ...core.explain.methods import BY_BAND

    cancelled = calls["cancelled"]
    return compare_places(
        variants(request, method, others, BY_BAND),
        lambda there, by: ask(there, by, cancelled=cancelled),
        (request, places),
        **calls,
    )
