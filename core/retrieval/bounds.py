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


def flagged(model: onnx.ModelProto, bounds: Sequence[Bounds]) -> onnx.ModelProto:
    """A graph of ``consistency`` with a further output ``flag`` ``(n,)``: ``MISFIT`` and ``IMPLAUSIBLE``."""
    kept = list(model.graph.output)
    g = GraphBuilder("float64", prefix="bounds.")
    small = g.node("Less", g.floating("p_value"), g.constant(np.full((), LEAST_P)))
    total = bit(g, small, MISFIT)
    beyond = None
    for pair in bounds:
        x, y = (_column(g, column) for column in (pair.given, pair.bounded))
        low, high = (_line(g, x, pair.knots, values) for values in (pair.low, pair.high))
        outside = g.node("Or", g.node("Less", y, low), g.node("Greater", y, high))
        beyond = outside if beyond is None else g.node("Or", beyond, outside)
    if beyond is not None:
        total = g.node("Add", total, bit(g, beyond, IMPLAUSIBLE))
    g.output(total, "flag")
    made = g.added_to(model, ["flag"])
    (flag,) = list(made.graph.output)
    del made.graph.output[:]
    made.graph.output.extend([*kept, flag])
    return made


def _column(g: GraphBuilder, column: int) -> str:
    return g.node("Gather", "retrieved", g.constant(np.array(column, dtype=np.int64)), axis=1)


def _line(g: GraphBuilder, x: str, knots: FloatArray, values: FloatArray) -> str:
    """``np.interp(x, knots, values)`` ``(n,)``: a straight line that bends at each knot."""
    if len(knots) == 1:
        return g.node("Add", g.node("Mul", x, g.constant(np.zeros(()))), g.constant(np.full((), values[0])))
    slopes = np.concatenate([np.diff(values) / np.diff(knots), [0.0]])
    bends = np.diff(slopes, prepend=0.0)
    column = g.node("Reshape", x, g.constant(np.array([-1, 1], dtype=np.int64)))
    over = g.node("Max", g.node("Sub", column, g.constant(knots)), g.constant(np.zeros(())))
    line = g.node("MatMul", over, g.constant(bends[:, None]))
    flat = g.node("Reshape", line, g.constant(np.array([-1], dtype=np.int64)))
    return g.node("Add", flat, g.constant(np.full((), values[0])))
