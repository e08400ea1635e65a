"""Explanations as models: graphs that take what the network takes, and give what each band contributes.

The backward graph of a network is a network too. With what is asked for and what is compared with put into it, it
maps a scene as any model does: through the engine, in bounded memory.
"""

from __future__ import annotations

from typing import Any, Mapping, Sequence

import numpy as np

from ..errors import ParameterError
from ..mapping.spread import ASKED
from ..model import Model
from ..model.onnx_package import onnx_package
from .explainer import GRADIENT_MODE
from .modes.deeplift import DEEPLIFT
from .node import Array, Builder, Node, Shape, to_proto
from .question import Question
from .rules.step import REFERENCE, SEED
from .trace import Network, trace
from .walk import Backward, Mode, walk

#: Names of what such graphs give: ``(n, bands, ...)``, and one number for all bands ``(n, 1, ...)``.
BANDS, TOTAL = "relevance.bands", "relevance.total"

_MODES: Mapping[str, Mode] = {"gradient_input": GRADIENT_MODE, "sensitivity": GRADIENT_MODE, "deeplift": DEEPLIFT}


def relevance_graph(
    model: Model, question: Question, method: str, shape: Shape, start: Array, spread: Array, spatial: str
) -> tuple[bytes, bool]:
    """The graph of ``gradient_input``, ``deeplift`` or ``sensitivity``, serialized; and whether it explains scores in
    the place of probabilities.

    Parameters
    ----------
    shape : of the network's input, its number of samples first
    start : what is compared with, as the network takes it: float32 ``(bands,)``
    spread : the standard deviations of the bands, in the same numbers, by which a sensitivity is multiplied
    spatial : ``pixels``; ``patches``, whose places are added up; or ``spread``, which takes `ASKED` as well

    Raises
    ------
    ModelError, NoGradientError
        As ``trace`` and ``walk``.
    """
    network = trace(model.path, shape, [question.output], question.scores)
    back = walk(network, question.output, [network.input], _MODES[method])
    graph = _Graph(network, back, spatial)
    graph.ask(question)
    reference = graph.constant_like(start)
    if _MODES[method].paired:
        graph.bind(REFERENCE, graph.b.node("Expand", reference, graph.b.integers(*shape)))
    signal = back.signals[network.input]
    if method == "sensitivity":
        bands = graph.b.node("Mul", signal, graph.constant_like(spread))
    else:
        bands = graph.b.node("Mul", signal, graph.b.node("Sub", network.input, reference))
    if spatial == "patches":
        bands = graph.b.reduce("ReduceSum", bands, [2, 3], keepdims=False)
    if method == "sensitivity":
        squares = graph.b.reduce("ReduceSum", graph.b.node("Mul", bands, bands), [1])
        total = graph.b.node("Sqrt", squares)
    else:
        total = graph.b.reduce("ReduceSum", bands, [1])
    return graph.finished({BANDS: bands, TOTAL: total}), network.scored


def hirescam_graph(model: Model, question: Question, layer: str, shape: Shape) -> tuple[bytes, bool]:
    """Slope times activation of ``layer``, summed over its channels (Draelos & Carin 2020, arXiv:2011.08891).

    Signed, so that tiles add up; each cell of the layer covers the pixels of the input that it stands for.
    """
    network = trace(model.path, shape, [question.output, layer], question.scores)
    back = walk(network, question.output, [layer], GRADIENT_MODE)
    graph = _Graph(network, back, "spread")
    graph.ask(question)
    cells = graph.b.reduce("ReduceSum", graph.b.node("Mul", back.signals[layer], layer), [1])
    return graph.finished({TOTAL: graph.enlarged(cells, network.shapes[layer][2:], shape[2:])}), network.scored


def grad_cam_graph(model: Model, question: Question, layer: str, shape: Shape, weights: Array) -> bytes:
    """Channels of ``layer`` with ``weights`` ``(k,)``, without what is negative (Selvaraju et al., arXiv:1610.02391).

    The weights are those of the whole scene: weights of each tile would leave seams between them.
    """
    network = trace(model.path, shape, [layer], False)
    b = Builder(network.opset, [*network.shapes, ASKED])
    b.constants.update(network.constants)
    b.nodes.extend(network.nodes)
    factors = b.constant(weights.reshape(1, -1, 1, 1), network.types[layer])
    cells = b.node("Relu", b.reduce("ReduceSum", b.node("Mul", layer, factors), [1]))
    total = b.node("Mul", _enlarged(b, cells, network.shapes[layer][2:], shape[2:]), ASKED)
    inputs = {network.input: (np.float32, shape), ASKED: (np.float32, (1, 1, *shape[2:]))}
    b.nodes.append(Node("Identity", (total,), (TOTAL,)))
    content: bytes = to_proto(b.nodes, b.constants, inputs, [TOTAL], network.opset).SerializeToString()
    return content


class _Graph:
    """A backward graph whose free inputs are being filled."""

    def __init__(self, network: Network, back: Backward, spatial: str) -> None:
        onnx = onnx_package()
        self.network, self.spatial = network, spatial
        self._proto = onnx.load_from_string(back.content)
        graph = self._proto.graph
        taken = [name for node in graph.node for name in (*node.input, *node.output)]
        self.b = Builder(network.opset, [*taken, *(item.name for item in graph.initializer), ASKED, BANDS, TOTAL])
        self._parts: dict[str, Sequence[Node]] = {}
        self._output = back.output

    def constant_like(self, values: Array) -> str:
        """``values`` ``(bands,)`` beside the input's bands."""
        rank = len(self.network.shapes[self.network.input])
        return self.b.constant(np.asarray(values).reshape(1, -1, *[1] * (rank - 2)), np.float32)

    def bind(self, name: str, tensor: str) -> None:
        """Let the free input ``name`` be ``tensor``; what was added so far is computed where it is first needed."""
        self.b.nodes.append(Node("Identity", (tensor,), (name,)))
        self._parts[name] = list(self.b.nodes)
        self.b.nodes.clear()

    def ask(self, question: Question) -> None:
        """Fill in what is asked of the output."""
        shape, kind = self.network.shapes[self._output], self.network.types[self._output]
        b = self.b
        classes = shape[1] if len(shape) > 1 else 1
        if question.predicted and classes > 1:
            best = b.node("ArgMax", self._output, axis=1, keepdims=0)
            ends = b.constant([0, 1], kind)
            seed = b.node("OneHot", best, b.integers(classes), ends, axis=1)
        else:
            weights = channel_weights(question, classes)
            full = weights.reshape(1, -1, *[1] * (len(shape) - 2)) if len(shape) > 1 else weights
            seed = b.node("Expand", b.constant(full, kind), b.integers(*shape))
        if self.spatial == "spread":
            seed = b.node("Mul", seed, b.cast(ASKED, kind))
        self.bind(SEED, seed)

    def enlarged(self, cells: str, size: Shape, wanted: Shape) -> str:
        """``cells`` on the grid of the input."""
        return _enlarged(self.b, cells, size, wanted)

    def finished(self, outputs: Mapping[str, str]) -> bytes:
        """The graph with ``outputs`` of these names, float32."""
        onnx = onnx_package()
        helper = onnx.helper
        graph = self._proto.graph
        for name, tensor in outputs.items():
            self.b.nodes.append(Node("Cast", (tensor,), (name,), {"to": int(onnx.TensorProto.FLOAT)}))
        body = list(graph.node)
        inputs = [item for item in graph.input if item.name not in self._parts]
        if self.spatial == "spread":
            shape = self.network.shapes[self.network.input]
            inputs.append(helper.make_tensor_value_info(ASKED, onnx.TensorProto.FLOAT, (1, 1, *shape[2:])))
        nodes = []
        left = dict(self._parts)
        for node in body:
            for name in [name for name in left if name in node.input]:
                nodes += [_made(part) for part in left.pop(name)]
            nodes.append(node)
        nodes += [_made(part) for part in self.b.nodes]
        del graph.node[:], graph.input[:], graph.output[:]
        graph.node.extend(nodes)
        graph.input.extend(inputs)
        graph.output.extend(onnx.ValueInfoProto(name=name) for name in outputs)
        graph.initializer.extend(onnx.numpy_helper.from_array(value, name) for name, value in self.b.constants.items())
        content: bytes = self._proto.SerializeToString()
        return content


def channel_weights(question: Question, classes: int) -> Array:
    """The weight of each channel of the output, float32 ``(classes,)``.

    Raises
    ------
    ParameterError
        A channel is not there.
    """
    weights = np.zeros(classes, np.float32)
    if question.channel is None:
        weights[:] = 1 / classes
        return weights
    for channel, sign in ((question.channel, 1), (question.against, -1)):
        if channel is None:
            continue
        if channel >= classes:
            raise ParameterError(
                f"The model gives {classes} classes, from 0 to {classes - 1}, and not {channel}. Choose one of them."
            )
        weights[channel] = sign
    return weights


def _made(node: Node) -> Any:
    return onnx_package().helper.make_node(node.op, list(node.inputs), list(node.outputs), **node.attributes)


def _enlarged(b: Builder, cells: str, size: Shape, wanted: Shape) -> str:
    for axis, (have, want) in enumerate(zip(size, wanted), 2):
        if have != want:
            index = b.constant(np.arange(want) * have // want, np.int64)
            cells = b.node("Gather", cells, index, axis=axis)
    return cells
