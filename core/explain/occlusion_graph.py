"""Bands left out one at a time over whole scenes: ``perturb.occlusion`` of any model of pixels, as an ONNX graph.

A band's relevance is what the number loses when the band takes its baseline value and all others stay (Zeiler & Fergus
2014, arXiv:1311.2901, with bands for patches). Bands that say the same replace each other, so that the relevances need
not add up.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ..errors import ModelError
from ..model import Model
from ..model.onnx_graphs import opset_of
from ..model.onnx_package import onnx_package
from .canonical import without_activation
from .node import Array
from .question import Question
from .relevance_graph import BANDS, TOTAL, channel_weights


def occlusion_graph(model: Model, question: Question, start: Array, left_out: Sequence[int]) -> tuple[bytes, bool]:
    """The graph of a model of pixels that runs it on each spectrum and on its copies with one band left out; and
    whether it explains scores in the place of probabilities.

    Parameters
    ----------
    start : what a band that is left out becomes, as the network takes it: float32 ``(bands,)``
    left_out : the places of the bands that are left out, in the order of the graph's output

    Raises
    ------
    ModelError
        The model takes a fixed number of pixels.
    """
    if model.card.input.batch is not None:
        raise ModelError(
            f"The model {model.card.id} takes exactly {model.card.input.batch} pixels at a time, so that bands cannot "
            "be left out in one run; choose another method."
        )
    onnx = onnx_package()
    helper, numbers = onnx.helper, onnx.numpy_helper
    proto = onnx.load(str(model.path))
    graph = proto.graph
    version = opset_of(proto)
    scored = question.scores and without_activation(graph, question.output, version)
    filled = {item.name for item in graph.initializer}
    (entry,) = [item for item in graph.input if item.name not in filled]
    taken = helper.tensor_dtype_to_np_dtype(entry.type.tensor_type.elem_type)
    classes = _classes(model, question)
    bands, count = len(start), len(left_out)
    keep = np.ones((1, count + 1, bands), np.float32)
    keep[0, np.arange(count) + 1, list(left_out)] = 0
    constants = {
        "keep": keep,
        "instead": (1 - keep) * np.asarray(start, np.float32),
        "one": np.array([-1, 1, bands], np.int64),
        "flat": np.array([-1, bands], np.int64),
        "each": np.array([-1, count + 1, classes], np.int64),
        "whole": np.array([0], np.int64),
        "parts": np.arange(1, count + 1, dtype=np.int64),
        "ones": np.ones((classes, 1), np.float32),
        "plane": np.array([-1, count + 1], np.int64),
        "all": np.ones((count, 1), np.float32),
    }
    named = {name: f"left_out.{name}" for name in constants}
    graph.initializer.extend(numbers.from_array(value, named[name]) for name, value in constants.items())

    def node(op: str, inputs: list[str], made: str, **attributes: object) -> object:
        return helper.make_node(op, [named.get(name, name) for name in inputs], [made], **attributes)

    before = [
        node("Reshape", ["left_out.x", "one"], "left_out.single"),
        node("Mul", ["left_out.single", "keep"], "left_out.kept"),
        node("Add", ["left_out.kept", "instead"], "left_out.copies"),
        node("Reshape", ["left_out.copies", "flat"], "left_out.rows"),
        node("Cast", ["left_out.rows"], entry.name, to=int(helper.np_dtype_to_tensor_dtype(taken))),
    ]
    single = int(onnx.TensorProto.FLOAT)
    after = [
        node("Cast", [question.output], "left_out.values", to=single),
        node("Reshape", ["left_out.values", "each"], "left_out.classes"),
    ]
    if question.predicted and classes > 1:
        ends = numbers.from_array(np.array([0, 1], np.float32), "left_out.ends")
        depth = numbers.from_array(np.array([classes], np.int64), "left_out.depth")
        graph.initializer.extend([ends, depth])
        after += [
            node("Gather", ["left_out.classes", "whole"], "left_out.first", axis=1),
            node("ArgMax", ["left_out.first"], "left_out.best", axis=2, keepdims=0),
            node("OneHot", ["left_out.best", "left_out.depth", "left_out.ends"], "left_out.asked", axis=-1),
        ]
    else:
        weights = channel_weights(question, classes).reshape(1, 1, -1)
        graph.initializer.append(numbers.from_array(weights, "left_out.asked"))
    after += [
        node("Mul", ["left_out.classes", "left_out.asked"], "left_out.chosen"),
        node("MatMul", ["left_out.chosen", "ones"], "left_out.column"),
        node("Reshape", ["left_out.column", "plane"], "left_out.numbers"),
        node("Gather", ["left_out.numbers", "whole"], "left_out.all_bands", axis=1),
        node("Gather", ["left_out.numbers", "parts"], "left_out.without", axis=1),
        node("Sub", ["left_out.all_bands", "left_out.without"], BANDS),
        node("MatMul", [BANDS, "all"], TOTAL),
    ]
    body = list(graph.node)
    del graph.node[:], graph.input[:], graph.output[:]
    graph.node.extend([*before, *body, *after])
    graph.input.append(helper.make_tensor_value_info("left_out.x", single, ["n", bands]))
    graph.output.extend(helper.make_tensor_value_info(name, single, ["n", None]) for name in (BANDS, TOTAL))
    del graph.value_info[:]
    content: bytes = proto.SerializeToString()
    return content, scored


def _classes(model: Model, question: Question) -> int:
    """How many channels the output has."""
    (shape,) = [item.shape for item in model.graph.outputs if item.name == question.output]
    if shape is None or len(shape) < 2:
        return 1
    if isinstance(shape[-1], int):
        return shape[-1]
    if question.classes:
        return len(question.classes)
    raise ModelError(f"The model {model.card.id} does not say how many classes it tells; choose another method.")
