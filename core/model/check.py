"""Is it safe and possible to give this file to a runtime? Decided from its structure alone."""

from __future__ import annotations

import math
import os
from pathlib import Path

from ..errors import ModelError
from .graph import ELEMENT_BYTES, Graph

#: Operator sets that ONNX Runtime's own packages carry.
KNOWN_DOMAINS = {"", "ai.onnx", "ai.onnx.ml", "com.microsoft", "ai.onnx.preview.training"}

#: A constant larger than this is refused, and so is a shape that would create one (bytes).
LARGEST_TENSOR = 2**31

# Operators whose constant shape input decides how much memory they take, and which input that is.
_SHAPE_INPUT = {"ConstantOfShape": 0, "Expand": 1, "Tile": 1, "Reshape": 1}


def check(graph: Graph, path: Path) -> None:
    """Refuse a model that is unsafe or that no installed runtime can run.

    Raises
    ------
    ModelError
        External data outside the model's folder, operators from unknown sets, constants whose
        declared size does not fit the data or is absurd, inputs or outputs that are not tensors.
    """
    name = path.name
    for node in graph.nodes:
        if node.domain not in KNOWN_DOMAINS and node.domain not in graph.function_domains:
            raise ModelError(
                f"{name} needs the custom operator {node.domain}::{node.op}, which only its author's software has. "
                "Export the model with standard ONNX operators."
            )
    for tensor in graph.initializers.values():
        if any(d < 0 for d in tensor.dims):
            raise ModelError(f"{name} is damaged: the constant {tensor.name!r} has a negative size {tensor.dims}.")
        expected = math.prod(tensor.dims) * ELEMENT_BYTES.get(tensor.element, 1)
        if expected > LARGEST_TENSOR:
            raise ModelError(
                f"{name} is refused: its constant {tensor.name!r} of shape {tensor.dims} would take "
                f"{expected / 2**30:.0f} GB. Such a file is damaged or hostile."
            )
        if tensor.external is not None:
            _check_external(tensor.external, path)
        elif expected and not tensor.stored_bytes:
            raise ModelError(
                f"{name} is damaged: the constant {tensor.name!r} announces {expected} bytes and holds none. "
                "Copy or download the file again."
            )
    for node in graph.nodes:
        _check_shape(node.op, node.inputs, graph, name)
    if not graph.free_inputs:
        raise ModelError(f"{name} takes no input, so it cannot be applied to a scene.")
    for info in (*graph.free_inputs, *graph.outputs):
        if info.dtype in ("sequence or map", "string"):
            raise ModelError(
                f"{name} has {info.name!r} of type {info.dtype}, which is no band of a map. "
                "Export the model with tensor outputs (skl2onnx: zipmap=False)."
            )


def _check_external(location: str, path: Path) -> None:
    folder = os.path.realpath(path.parent)
    target = os.path.realpath(os.path.join(folder, location))
    inside = target.startswith(folder + os.sep)
    if not location or os.path.isabs(location) or ".." in Path(location).parts or not inside:
        raise ModelError(
            f"{path.name} is refused: it wants to read {location!r}, outside its own folder. "
            "Ask its author for a single file."
        )
    if not os.path.isfile(target):
        raise ModelError(f"{path.name} needs the file {location!r} beside it. Copy that file too.")


def _check_shape(op: str, inputs: tuple[str, ...], graph: Graph, name: str) -> None:
    position = _SHAPE_INPUT.get(op)
    if position is None or position >= len(inputs):
        return
    shape = graph.initializers.get(inputs[position])
    if shape is None or not shape.values:
        return
    size = math.prod(abs(value) or 1 for value in shape.values)
    if size > LARGEST_TENSOR:
        raise ModelError(
            f"{name} is refused: its operator {op} would create {size:.0f} numbers. Such a file is damaged or hostile."
        )
