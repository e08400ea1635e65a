"""One network behind another: what the first gives is what the second takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Sequence

from ..model.onnx_package import onnx_package

if TYPE_CHECKING:  # pragma: no cover
    import onnx


def appended(model: onnx.ModelProto, second: onnx.ModelProto, prefix: str, tensor: str) -> list[str]:
    """Add ``second`` to ``model``, in place, its input the tensor ``tensor``; what its outputs are now called.

    All its names get ``prefix``. Both must be of one version of the operators.
    """
    renamed = onnx_package().compose.add_prefix(second, prefix)
    given = renamed.graph.input[0].name
    for node in renamed.graph.node:
        for k, name in enumerate(node.input):
            if name == given:
                node.input[k] = tensor
    model.graph.node.extend(renamed.graph.node)
    model.graph.initializer.extend(renamed.graph.initializer)
    return [item.name for item in renamed.graph.output]


def of_outputs(model: onnx.ModelProto, names: Sequence[str]) -> onnx.ModelProto:
    """``model``, changed in place, with tensors ``(n,)`` float32 called ``names`` as its outputs."""
    onnx = onnx_package()
    del model.graph.output[:]
    model.graph.output.extend(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n"]) for name in names)
    onnx.checker.check_model(model)
    return model
