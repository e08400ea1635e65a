"""From a trained network of torch to the bytes of an ONNX graph that are the same on every machine."""

from __future__ import annotations

import io
import warnings
from typing import Sequence

import onnx
import torch

OPSET = 17


def traced(
    network: torch.nn.Module, example: torch.Tensor, given: str, names: Sequence[str], axes: dict[int, str]
) -> onnx.ModelProto:
    """``network`` as a graph with the input ``given`` and the outputs ``names``.

    ``axes`` names those axes, of the input and of the outputs alike, that may have any size. Batch normalization is
    folded into the convolutions.
    """
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            (example,),
            buffer,
            opset_version=OPSET,
            input_names=[given],
            output_names=list(names),
            dynamic_axes=dict.fromkeys((given, *names), axes),
            dynamo=False,
        )
    return tidied(buffer.getvalue())


def tidied(content: bytes) -> onnx.ModelProto:
    """A graph as torch writes it, without what depends on the machine."""
    model = onnx.load_from_string(content)
    model.ir_version = 8
    model.producer_version = ""
    # Constants as initializers: there the engine looks for the factors of a Resize.
    nodes = []
    for node in model.graph.node:
        node.doc_string = ""
        if node.op_type == "Constant":
            tensor = node.attribute[0].t
            tensor.name = node.output[0]
            model.graph.initializer.append(tensor)
        else:
            nodes.append(node)
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    return model
