"""A classifier's network with what a map needs behind it: calibrated probabilities and the flag of applicability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Sequence

import numpy as np

from ..gp.domain import Domain, domain_outside
from ..gp.graph import GraphBuilder
from ..model.onnx_package import onnx_package
from .calibration import LEAST
from .indices import Pair, prepend_indices

if TYPE_CHECKING:  # pragma: no cover
    import onnx

#: The bit of a flag outside the area of applicability.
OUTSIDE = 2


def finished(
    proto: onnx.ModelProto, temperature: float, domain: Domain, pairs: Sequence[Pair] = ()
) -> tuple[bytes, tuple[str, ...]]:
    """``proto`` with outputs ``calibrated`` ``(n, classes)`` and ``flag`` ``(n,)``, serialized; and the
    names of further outputs.

    Its input is ``spectra`` ``(n, bands)``, its output ``probabilities`` ``(n, classes)``. Where it gives
    ``data_entropy`` and ``total_entropy`` ``(n, 1)`` as well, the uncertainty of the calibrated probabilities is
    parted alike, into ``data_uncertainty`` and ``model_uncertainty`` ``(n, 1)``. The indices of ``pairs`` stand behind
    the bands in what ``proto`` and ``domain`` take; the result takes the bands alone.
    """
    onnx = onnx_package()
    g = GraphBuilder()
    outside = g.floating(domain_outside(g, g.widened("spectra"), domain, len(domain.columns)))
    g.output(g.node("Mul", outside, g.constant(np.full((), float(OUTSIDE)))), "flag")
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
    outputs = {item.name: item for item in graph.output}
    classes = outputs["probabilities"].type.tensor_type.shape.dim[1].dim_value
    parts: tuple[str, ...] = _entropies(proto, classes) if "data_entropy" in outputs else ()
    del graph.output[:]
    kind = onnx.TensorProto.FLOAT
    graph.output.append(onnx.helper.make_tensor_value_info("calibrated", kind, ["n", classes or "classes"]))
    graph.output.append(onnx.helper.make_tensor_value_info("flag", kind, ["n"]))
    graph.output.extend(onnx.helper.make_tensor_value_info(name, kind, ["n", 1]) for name in parts)
    prepend_indices(proto, pairs, len(domain.columns) - len(pairs))
    onnx.checker.check_model(proto)
    return proto.SerializeToString(), parts


def _entropies(proto: onnx.ModelProto, classes: int) -> tuple[str, str]:
    """Add both parts of the uncertainty to ``proto``; the names of their tensors."""
    package = onnx_package()
    graph = proto.graph
    summed = np.full((classes, 1), -1 / np.log(classes), np.float32)
    constants = {"summed": summed, "one": np.float32(1), "tiny": np.float32(1e-12), "column": np.array([1])}
    for name, value in constants.items():
        graph.initializer.append(package.numpy_helper.from_array(np.asarray(value), f"entropy.{name}"))

    def node(op: str, *inputs: str, output: str) -> str:
        graph.node.append(package.helper.make_node(op, list(inputs), [output], name=output))
        return output

    logs = node("Log", node("Max", "calibrated", "entropy.tiny", output="total.kept"), output="total.logs")
    each = node("Mul", "calibrated", logs, output="total.each")
    # Numbers of a pixel stand in (n,): the runtime takes ten times as long for the same in (n, 1).
    calibrated, own, data = (
        node("Squeeze", tensor, "entropy.column", output=f"{name}.flat")
        for name, tensor in (
            ("total", node("MatMul", each, "entropy.summed", output="total.entropy")),
            ("own.total", "total_entropy"),
            ("own.data", "data_entropy"),
        )
    )
    # Entropies far below what probabilities as small as LEAST leave are rounding: their quotient would be noise, and
    # what calibration adds there would be given to the model. It counts as data's.
    raised = (node("Add", x, "calibration.least", output=f"{x}.raised") for x in (data, own))
    share = node("Min", node("Div", *raised, output="own.ratio"), "entropy.one", output="own.share")
    rest = node("Sub", "entropy.one", share, output="own.rest")
    for name, part in (("data_uncertainty", share), ("model_uncertainty", rest)):
        parted = node("Mul", part, calibrated, output=f"{name}.parted")
        node("Unsqueeze", parted, "entropy.column", output=name)
    return "data_uncertainty", "model_uncertainty"
