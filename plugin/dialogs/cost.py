"""What a run will cost, found out in the background and said before Run."""

from __future__ import annotations

from html import escape
from typing import Any, Callable, Sequence

from ..i18n import tr


def cost_text(requests: Sequence[dict[str, Any]], cancelled: Callable[[], bool] = lambda: False) -> str:
    """The cost of all requests together, in a sentence."""
    from ...core.mapping import Request
    from ...core.mapping.estimate import duration, estimate, rounded

    found = []
    for given in requests:
        if cancelled():
            return ""
        found.append(estimate(Request(**given)))
    if not found:
        return ""
    low, high = (sum(item.seconds[end] for item in found) for end in (0, 1))
    size = sum(item.size_mb for item in found)
    text = tr("Takes about {} to {} and up to {} MB of memory; writes up to {} MB.").format(
        duration(low), duration(high), max(item.memory_mb for item in found), rounded(size)
    )
    return escape(text)
