"""What a variable can be: estimates brought into its range, and the flags that say so, as nodes of a graph."""

from __future__ import annotations

import numpy as np

from ..errors import ParameterError
from .graph import GraphBuilder


def ranged(g: GraphBuilder, mean: str, valid_range: tuple[float, float], tolerance: float) -> tuple[str, list[str]]:
    """The mean brought into its range where it is out by at most ``tolerance``, and what adds up to its flags: 4 and 8
    moved up and down, 16 and 32 kept below and above.

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

    def scalar(value: float) -> str:
        return g.constant(np.full((), value))

    too_low = g.node("Less", mean, scalar(low - tolerance))
    too_high = g.node("Greater", mean, scalar(high + tolerance))
    # Beyond the tolerance the flag of being moved goes over into that of being kept.
    flags = [
        bit(g, g.node("Less", mean, scalar(low)), 4),
        bit(g, too_low, 16 - 4),
        bit(g, g.node("Greater", mean, scalar(high)), 8),
        bit(g, too_high, 32 - 8),
    ]
    within = g.node("Min", g.node("Max", mean, scalar(low)), scalar(high))
    return g.node("Where", g.node("Or", too_low, too_high), mean, within), flags


def bit(g: GraphBuilder, truth: str, value: int) -> str:
    """``value`` where ``truth``, else 0."""
    return g.node("Mul", g.floating(truth), g.constant(np.full((), float(value))))
