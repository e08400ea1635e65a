"""A classifier's network with what a map needs behind it: calibrated probabilities and the flag of applicability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..gp.domain import Domain, domain_outside
from ..gp.graph import GraphBuilder
from ..model.onnx_package import onnx_package
from .calibration import LEAST

if TYPE_CHECKING:  # pragma: no cover
    import onnx

_OUTSIDE = 2  # the flag's bit


def finished(proto: onnx.ModelProto, temperature: float, domain: Domain) -> bytes:
    """``proto`` with outputs ``calibrated`` ``(n, classes)`` and ``flag`` ``(n,)``, serialized.

    Its input is ``spectra`` ``(n, bands)``, its output ``probabilities`` ``(n, classes)``.
    """
    onnx = onnx_package()
    g = GraphBuilder()
    outside = g.floating(domain_outside(g, g.widened("spectra"), domain))
    g.output(g.node("Mul", outside, g.constant(np.full((), float(_OUTSIDE)))), "flag")
    beside = onnx.compose.add_prefix(
        g.model(len(domain.columns), ("flag",)), "applicability.", rename_inputs=False, rename_outputs=False
    )
    graph = proto.graph
    graph.input[0].type.CopyFrom(beside.graph.input[0].type)  # one name for the number of pixels
    graph.node.extend(beside.graph.node)
    graph.initializer.extend(beside.graph.initializer)
    graph.initializer.extend(
        onnx.numpy_helper.from_array(np.asarray(value, np.float32), f"calibration.{name}")
        for name, value in (("least", LEAST), ("inverse", 1 / temperature))
    )

    def node(op: str, *inputs: str, output: str, **attributes: Any) -> str:
        graph.node.append(onnx.helper.make_node(op, list(inputs), [output], name=output, **attributes))
        return output

    kept = node("Max", "probabilities", "calibration.least", output="calibration.kept")
    logs = node("Log", kept, output="calibration.logs")
    scaled = node("Mul", logs, "calibration.inverse", output="calibration.scaled")
    node("Softmax", scaled, output="calibrated", axis=1)
    classes = graph.output[0].type.tensor_type.shape.dim[1].dim_value
    del graph.output[:]
    kind = onnx.TensorProto.FLOAT
    graph.output.append(onnx.helper.make_tensor_value_info("calibrated", kind, ["n", classes or "classes"]))
    graph.output.append(onnx.helper.make_tensor_value_info("flag", kind, ["n"]))
    onnx.checker.check_model(proto)
    data: bytes = proto.SerializeToString()
    return data
