"""Graphs in memory, run by ONNX Runtime while a network is being analyzed."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

from ..errors import ModelError
from ..model.device import runtime
from ..model.session import lend
from .node import Array, Node, to_proto

_SIZES = "Give it a tile of another size; many networks need multiples of 16 or 32 pixels."


def plain_session(
    content: bytes, saved: Optional[Path] = None, threads: int = 1, weights: Optional[Mapping[str, Array]] = None
) -> Any:
    """A session on the CPU that computes the graph as it is written.

    ``weights`` are held apart from it, as for ``Session``. With ``saved``, the graph
    is simplified first (constants folded, batch normalization put into convolutions; plain operators all) and written
    there.

    Raises
    ------
    ModelError
        The runtime refuses the graph.
    """
    onnxruntime = runtime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.log_severity_level = 4
    levels = onnxruntime.GraphOptimizationLevel
    options.graph_optimization_level = levels.ORT_DISABLE_ALL if saved is None else levels.ORT_ENABLE_BASIC
    if saved is not None:
        options.optimized_model_filepath = str(saved)
    try:
        lend(options, weights or {})
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # the runtime's exceptions share no narrower base
        raise ModelError(
            f"ONNX Runtime {onnxruntime.__version__} cannot load the network at this size: {_short(error)} {_SIZES}"
        ) from error


def computed(session: Any, outputs: Sequence[str], given: Mapping[str, Array]) -> list[Array]:
    """What a session makes of ``given``.

    Raises
    ------
    ModelError
        The network fails on inputs of this shape.
    """
    try:
        found: list[Array] = session.run(list(outputs), dict(given))
    except Exception as error:  # as above
        shapes = ", ".join(str(array.shape) for array in given.values())
        raise ModelError(
            f"The network cannot be run on an input of the shape {shapes} ({_short(error)}). {_SIZES}"
        ) from error
    return found


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:200]


def apply(node: Node, arrays: Mapping[str, Array], opset: int, outputs: Optional[Sequence[str]] = None) -> list[Array]:
    """What one operator makes of ``arrays``, which hold all its inputs by name."""
    wanted = list(outputs or node.outputs)
    given = {name: array for name, array in arrays.items() if name in node.inputs}
    model = to_proto([node], {}, {k: (v.dtype, v.shape) for k, v in given.items()}, wanted, opset)
    return computed(plain_session(model.SerializeToString()), wanted, given)
