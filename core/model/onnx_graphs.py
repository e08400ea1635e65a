"""What is asked of ONNX files again and again, of the ``onnx`` package's own objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterable

if TYPE_CHECKING:  # pragma: no cover
    import onnx


def opset_of(proto: onnx.ModelProto) -> int:
    """The version of the standard operators."""
    return max((item.version for item in proto.opset_import if item.domain in ("", "ai.onnx")), default=1)


def nodes_behind(graph: onnx.GraphProto, tensors: Iterable[str]) -> list[onnx.NodeProto]:
    """The nodes that ``tensors`` are made of, in order; what graphs inside nodes take from outside does not count."""
    wanted, found = set(tensors), []
    for node in reversed(graph.node):
        if not wanted.isdisjoint(node.output):
            wanted.update(node.input)
            found.append(node)
    return found[::-1]
