"""A little writer of ONNX graphs: one method call, one node; deterministic names."""

from __future__ import annotations

from typing import Any, Union

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 17
IR_VERSION = 8


class GraphWriter:
    """Nodes and constants in the order they are asked for; ``prefix`` keeps names apart from another graph's."""

    def __init__(self, prefix: str = "") -> None:
        self.prefix = prefix
        self.nodes: list[onnx.NodeProto] = []
        self.initializers: list[onnx.TensorProto] = []

    def constant(self, value: Union[np.ndarray, float], dtype: Any = np.float64) -> str:
        name = f"{self.prefix}c{len(self.initializers)}"
        self.initializers.append(numpy_helper.from_array(np.asarray(value, dtype=dtype), name))
        return name

    def op(self, kind: str, *inputs: Union[str, float, np.ndarray], **attributes: Any) -> str:
        """A node; numbers among ``inputs`` become float64 constants."""
        names = [item if isinstance(item, str) else self.constant(item) for item in inputs]
        out = f"{self.prefix}v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, names, [out], **attributes))
        return out

    def result(self, name: str, value: str) -> None:
        """The output ``name``: ``value`` as a float32 vector ``(n,)``."""
        flat = self.op("Reshape", value, self.constant([-1], np.int64))
        self.nodes.append(helper.make_node("Cast", [flat], [name], to=TensorProto.FLOAT))

    def model(self, name: str, columns: int, outputs: tuple[str, ...]) -> onnx.ModelProto:
        """The model from ``spectra`` float32 ``(n, columns)`` to ``outputs``."""
        graph = helper.make_graph(
            self.nodes,
            name,
            [helper.make_tensor_value_info("spectra", TensorProto.FLOAT, ["n", columns])],
            [helper.make_tensor_value_info(out, TensorProto.FLOAT, ["n"]) for out in outputs],
            self.initializers,
        )
        model = helper.make_model(graph, producer_name="terraclara", opset_imports=[helper.make_opsetid("", OPSET)])
        model.ir_version = IR_VERSION
        onnx.checker.check_model(model, full_check=True)
        return model
