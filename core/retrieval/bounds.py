"""Which pairs of retrieved variables can go together: cover and leaf area, chlorophyll and leaf area, FAPAR and cover.

Each variable is retrieved by itself, and their errors need not agree. Where two of them lie beyond what simulations,
retrieved in the same way, ever show of the one given the other, at least one of them is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Sequence

import numpy as np

from ..gp.graph import GraphBuilder
from ..gp.ranges import bit
from .prosail import FloatArray

if TYPE_CHECKING:  # pragma: no cover
    import onnx

#: Bits of the flags: see ``model.card.FLAG_BITS``.
MISFIT, IMPLAUSIBLE = 64, 128
#: A spectrum with a smaller p-value does not fit.
LEAST_P = 0.01
_TAIL = 0.001
_KNOTS = 13
_NEAR = 0.08  # share of the rows around each knot that its bounds come from
_MARGIN = 0.1  # of the distance between bounds: simulations have a few thousand rows, a scene millions


@dataclass(frozen=True, eq=False)
class Bounds:
    """Limits ``low`` and ``high`` of one variable at ``knots`` of another, all ``(K,)``; straight lines between them.

    ``given`` and ``bounded`` are the columns of the two variables.
    """

    given: int
    bounded: int
    knots: FloatArray
    low: FloatArray
    high: FloatArray

    def outside(self, retrieved: FloatArray) -> FloatArray:
        """Whether rows of retrieved variables ``(n, variables)`` lie outside, bool ``(n,)``."""
        x, y = retrieved[:, self.given], retrieved[:, self.bounded]
        beyond = (y < np.interp(x, self.knots, self.low)) | (y > np.interp(x, self.knots, self.high))
        return np.asarray(beyond)


def fit_bounds(retrieved: FloatArray, given: int, bounded: int) -> Bounds:
    """Limits that all but about one in a thousand rows ``(n, variables)`` keep on each side, and a margin."""
    order = np.argsort(retrieved[:, given], kind="stable")
    x, y = retrieved[order, given], retrieved[order, bounded]
    places = np.linspace(0, len(x) - 1, _KNOTS).round().astype(int)
    half = max(int(_NEAR * len(x) / 2), 1)
    windows = [slice(max(place - half, 0), place + half + 1) for place in places]
    knots, chosen = np.unique(x[places], return_index=True)
    low = np.array([np.quantile(y[windows[k]], _TAIL) for k in chosen])
    high = np.array([np.quantile(y[windows[k]], 1 - _TAIL) for k in chosen])
    margin = _MARGIN * (high - low)
    return Bounds(given, bounded, knots, low - margin, high + margin)


def flagged(model: onnx.ModelProto, bounds: Sequence[Bounds], variables: int) -> onnx.ModelProto:
    """A graph of ``consistency`` for so many ``variables`` with a further output ``flag`` ``(n,)``: ``MISFIT`` and
    ``IMPLAUSIBLE``."""
    kept = list(model.graph.output)
    g = GraphBuilder("float64", prefix="bounds.")
    small = g.node("Less", g.floating("p_value"), g.constant(np.full((), LEAST_P)))
    total = bit(g, small, MISFIT)
    if bounds:
        furthest = g.node("ReduceMax", _beyond(g, bounds, variables), axes=[1], keepdims=0)
        total = g.node("Add", total, bit(g, g.node("Greater", furthest, g.constant(np.zeros(()))), IMPLAUSIBLE))
    g.output(total, "flag")
    made = g.added_to(model, ["flag"])
    (flag,) = list(made.graph.output)
    del made.graph.output[:]
    made.graph.output.extend([*kept, flag])
    return made


def _beyond(g: GraphBuilder, bounds: Sequence[Bounds], variables: int) -> str:
    """How far each pair is below its lower and above its upper limit, ``(n, 2 pairs)``: above 0 is outside.

    A line that bends at knots is a sum of ramps, each of which rises from its knot on: those of all pairs side by side
    are one product, and all lines, with what they bound taken off, a second.
    """
    starts = np.concatenate([[0], np.cumsum([len(pair.knots) for pair in bounds])])
    of_knots, knots = np.zeros((variables, starts[-1])), np.concatenate([pair.knots for pair in bounds])
    lines, ends = np.zeros((starts[-1] + variables, 2 * len(bounds))), np.zeros(2 * len(bounds))
    for i, (pair, start) in enumerate(zip(bounds, starts)):
        of_knots[pair.given, start : start + len(pair.knots)] = 1.0
        for column, sign, values in ((2 * i, 1.0, pair.low), (2 * i + 1, -1.0, pair.high)):
            slopes = np.concatenate([np.diff(values) / np.diff(pair.knots), [0.0]])
            lines[start : start + len(values), column] = sign * np.diff(slopes, prepend=0.0)
            lines[starts[-1] + pair.bounded, column] = -sign
            ends[column] = sign * values[0]
    ramps = g.node("Relu", g.node("Gemm", "retrieved", g.constant(of_knots), g.constant(-knots)))
    return g.node("Gemm", g.node("Concat", ramps, "retrieved", axis=1), g.constant(lines), g.constant(ends))
