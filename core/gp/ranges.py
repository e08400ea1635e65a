"""What a variable can be: estimates brought into its range, and the flags that say so, as nodes of a graph."""

from __future__ import annotations

import numpy as np

from ..errors import ParameterError
from .graph import GraphBuilder


def ranged(g: GraphBuilder, mean: str, valid_range: tuple[float, float], tolerance: float) -> tuple[str, list[str]]:
    """The mean brought into its range where it is out by at most ``tolerance``, and four flags.

    Raises
    ------
    ParameterError
        The range is empty or the tolerance negative.
    """
    low, high = (float(v) for v in valid_range)
    if not (low < high and tolerance >= 0):
        raise ParameterError(
            f"The valid range {low} to {high} with tolerance {tolerance} cannot be used. "
            "Give the lower number first, and a tolerance of 0 or more."
        )
    limits = {name: g.constant(np.full((), v)) for name, v in (("low", low), ("high", high))}
    too_low = g.node("Less", mean, g.constant(np.full((), low - tolerance)))
    too_high = g.node("Greater", mean, g.constant(np.full((), high + tolerance)))
    below = g.node("And", g.node("Less", mean, limits["low"]), g.node("Not", too_low))
    above = g.node("And", g.node("Greater", mean, limits["high"]), g.node("Not", too_high))
    moved = g.node("Where", above, limits["high"], g.node("Where", below, limits["low"], mean))
    return moved, [bit(g, truth, value) for truth, value in ((below, 4), (above, 8), (too_low, 16), (too_high, 32))]


def bit(g: GraphBuilder, truth: str, value: int) -> str:
    """``value`` where ``truth``, else 0."""
    return g.node("Mul", g.floating(truth), g.constant(np.full((), float(value))))
