"""Is it safe and possible to give this file to a runtime? Decided from its structure alone."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Mapping, Optional, Sequence

from ..errors import ModelError
from .graph import ELEMENT_BYTES, Graph, Node

#: Operator sets that ONNX Runtime's own packages carry.
KNOWN_DOMAINS = {"", "ai.onnx", "ai.onnx.ml", "com.microsoft", "ai.onnx.preview.training"}

#: A constant larger than this is refused, and so is a shape that would create one (bytes).
LARGEST_TENSOR = 2**31

# Operators whose constant shape input decides how much memory they take, and which input that is.
_MAX_STEPS = 12
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
            raise ModelError(
                f"{name} is damaged: the constant {tensor.name!r} has a negative size {tensor.dims}. "
                "Copy or download the file again."
            )
        expected = math.prod(tensor.dims) * ELEMENT_BYTES.get(tensor.element, 1)
        if expected > LARGEST_TENSOR:
            raise ModelError(
                f"{name} is refused: its constant {tensor.name!r} of shape {tensor.dims} would take "
                f"{expected / 2**30:.0f} GB. Such a file is damaged or hostile."
            )
        if tensor.external is not None:
            _check_external(tensor.external, path)
        elif expected and (not tensor.stored_bytes or (tensor.raw and tensor.stored_bytes != expected)):
            raise ModelError(
                f"{name} is damaged: the constant {tensor.name!r} announces {expected} bytes and holds "
                f"{tensor.stored_bytes or 'none'}. Copy or download the file again."
            )
    producers = {output: node for node in graph.nodes for output in node.outputs}
    for node in graph.nodes:
        _check_shape(node, graph, producers, name)
    if not graph.free_inputs:
        raise ModelError(f"{name} takes no input, so it cannot be applied to a scene. Choose another model.")
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


def _check_shape(node: Node, graph: Graph, producers: Mapping[str, Node], name: str) -> None:
    position = _SHAPE_INPUT.get(node.op)
    if position is None or position >= len(node.inputs):
        return
    shape = _constant(node.inputs[position], graph, producers, _MAX_STEPS)
    size = math.prod(abs(value) or 1 for value in shape or ())
    if size > LARGEST_TENSOR:
        raise ModelError(
            f"{name} is refused: its operator {node.op} would create {size:.0f} numbers. "
            "Such a file is damaged or hostile."
        )


def _constant(name: str, graph: Graph, producers: Mapping[str, Node], steps: int) -> Optional[Sequence[float]]:
    """The value of a small tensor that follows from constants alone, through the operators shapes are made with."""
    known = graph.initializers.get(name)
    if known is not None:
        return known.values
    node = producers.get(name)
    if node is None or steps == 0:
        return None
    if node.op in ("Identity", "Cast", "Reshape", "Squeeze", "Unsqueeze", "Abs", "Neg"):
        return _constant(node.inputs[0], graph, producers, steps - 1) if node.inputs else None
    if node.op not in ("Concat", "Mul", "Add", "Pow"):
        return None
    parts = [_constant(each, graph, producers, steps - 1) for each in node.inputs]
    if any(part is None for part in parts):
        return None
    if node.op == "Concat":
        return [value for part in parts for value in part or ()]
    left, right = (list(part or ()) for part in parts[:2])
    length = max(len(left), len(right))
    left, right = (each * length if len(each) == 1 else each for each in (left, right))
    if node.op == "Mul":
        return [a * b for a, b in zip(left, right)]
    if node.op == "Add":
        return [a + b for a, b in zip(left, right)]
    return [abs(a) ** min(b, 64.0) for a, b in zip(left, right)]
