"""What every learned network gets behind it: the variable's range and the flags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from ..gp.domain import Domain, domain_outside
from ..gp.graph import GraphBuilder
from ..gp.ranges import bit, ranged
from .regressors import Graph

if TYPE_CHECKING:  # pragma: no cover
    import onnx


def finished(
    graph: Graph, domain: Optional[Domain], *, valid_range: Optional[tuple[float, float]]
) -> tuple[onnx.ModelProto, dict[str, str]]:
    """The network whose mean keeps to ``valid_range`` and which flags spectra outside ``domain``; outputs by kind."""
    g = GraphBuilder("float64", prefix="final.")
    names = {kind: name for kind, name in graph.tensors.items() if kind != "flag"}
    flags = []
    if domain is not None:
        width = graph.model.graph.input[0].type.tensor_type.shape.dim[1].dim_value
        flags.append(bit(g, domain_outside(g, g.widened("spectra"), domain, width), 2))
    if valid_range is not None:
        low, high = valid_range
        mean, bits = ranged(g, g.widened(names["mean"]), valid_range, 0.025 * (high - low))
        flags += bits
        names["mean"] = "final_mean"
        g.output(mean, names["mean"])
    if flags:
        names["flag"] = "final_flag"
        g.output(g.node("Sum", *flags) if len(flags) > 1 else flags[0], names["flag"])
    return g.added_to(graph.model, list(names.values())), names
