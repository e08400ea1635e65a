"""A network made ready to be differentiated: sizes fixed, simplified, and cut back to what is explained.

The runtime's own basic simplification folds constants and arithmetic on shapes, and puts batch normalization into
convolutions; what is left are plain ONNX operators. For layer-wise relevance it is the usual canonization as well.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Sequence

import numpy as np

from ..errors import ModelError, NoGradientError
from ..model.onnx_package import onnx_package
from .node import Array, Node, Shape
from .run import plain_session

if TYPE_CHECKING:  # pragma: no cover
    import onnx

#: The oldest operator set that every rule is written for; older networks are converted to it.
OLDEST = 17
_MOVING = "Identity Cast Slice Split Concat Gather Reshape Transpose Squeeze Unsqueeze Flatten".split()


def canonical(
    path: Path, shape: Shape, outputs: Sequence[str], scores: bool = False
) -> tuple[list[Node], dict[str, Array], str, int]:
    """Nodes in order, constants, the input's name and the operator set of the network at ``path``.

    Parameters
    ----------
    shape : what the input is fixed to
    outputs : tensors that are kept, of any place in the network
    scores : give, instead of the probabilities that the first output holds, the scores that they are the Softmax or
        Sigmoid of

    Raises
    ------
    ModelError
        The runtime refuses the network at this shape, or a tensor is not there.
    NoGradientError
        The network has operators of another than ONNX's own set, such as tree ensembles.
    """
    onnx = onnx_package()
    proto = onnx.load(str(path))
    graph = proto.graph
    foreign = sorted({node.op_type for node in graph.node if node.domain not in ("", "ai.onnx")})
    if foreign:
        raise NoGradientError(foreign[0])
    version = max((item.version for item in proto.opset_import if item.domain in ("", "ai.onnx")), default=1)
    if version < OLDEST:
        proto = _newer(proto, version)
        graph, version = proto.graph, OLDEST
    filled = {item.name for item in graph.initializer}
    (entry,) = [item for item in graph.input if item.name not in filled]
    if entry.type.tensor_type.elem_type != onnx.TensorProto.FLOAT:
        raise ModelError(
            f"The network {path.name} does not take float32 numbers, so that there is no slope along its input. "
            "Explain the network that it was made from."
        )
    del graph.input[:]
    graph.input.append(onnx.helper.make_tensor_value_info(entry.name, entry.type.tensor_type.elem_type, shape))
    made = {name for node in graph.node for name in node.output}
    missing = [name for name in outputs if name not in made]
    if missing:
        raise ModelError(f"The network {path.name} has no tensor {missing[0]!r}; its outputs are "
                         f"{', '.join(item.name for item in graph.output)}.")  # fmt: skip
    if scores:
        _without_activation(graph, outputs[:1])
    del graph.output[:]
    graph.output.extend(onnx.ValueInfoProto(name=name) for name in outputs)
    del graph.value_info[:]  # sizes of another input
    _prune(graph, outputs)
    with tempfile.TemporaryDirectory() as folder:
        saved = Path(folder) / "canonical.onnx"
        plain_session(proto.SerializeToString(), saved)
        simple = onnx.load(str(saved)).graph
    constants = {item.name: onnx.numpy_helper.to_array(item) for item in simple.initializer}
    nodes = []
    for node in simple.node:
        if node.domain not in ("", "ai.onnx"):
            raise NoGradientError(node.op_type)
        if node.op_type == "Constant":
            constants[node.output[0]] = _constant(node)
        else:
            attributes = {item.name: onnx.helper.get_attribute_value(item) for item in node.attribute}
            attributes = {k: v.decode() if isinstance(v, bytes) else v for k, v in attributes.items()}
            nodes.append(Node(node.op_type, tuple(node.input), tuple(node.output), attributes))
    return nodes, constants, entry.name, version


def _without_activation(graph: onnx.GraphProto, outputs: Sequence[str]) -> None:
    """Let scores pass a Softmax or Sigmoid that ``outputs`` are read from, also where they were cut or moved behind it.

    A Softmax may be written out, as a power over the sum of powers. Probabilities near 0 and 1 have no slope left to
    look at; the scores before them have.
    """
    producers = {name: node for node in graph.node for name in node.output}
    left, seen = list(outputs), set()
    while left:
        node = producers.get(left.pop())
        if node is None or node.output[0] in seen:
            continue
        seen.add(node.output[0])
        if node.op_type in ("Softmax", "Sigmoid"):
            if node.op_type == "Softmax":
                _without_logarithm(node.input[0], producers)
            node.op_type = "Identity"
            del node.attribute[:]
        elif node.op_type == "Div" and (scores := _exponents(node, producers)):
            node.op_type = "Identity"
            node.input[:] = [scores]
        elif node.op_type in _MOVING:
            left += node.input[:1] if node.op_type != "Concat" else node.input


def _without_logarithm(scores: str, producers: Mapping[str, onnx.NodeProto]) -> None:
    """Where ``scores`` are logarithms of another Softmax, times a number, let that one's scores pass in their place.

    So are probabilities calibrated. The softmax of both is the same, but logarithms end at 0 and where they are cut.
    """
    while (node := producers.get(scores)) is not None and node.op_type in ("Mul", "Div", "Identity", "Cast"):
        made = [name for name in node.input if name in producers]
        if len(made) != 1:
            return
        scores = made[0]
    if node is None or node.op_type != "Log":
        return
    kind: list[onnx.AttributeProto] = []  # a cast on the way stays
    probabilities = producers.get(node.input[0])
    while probabilities is not None and probabilities.op_type in ("Max", "Clip", "Identity", "Cast"):
        kind = kind or list(probabilities.attribute) if probabilities.op_type == "Cast" else kind
        probabilities = next((producers[name] for name in probabilities.input if name in producers), None)
    if probabilities is None:
        return
    if probabilities.op_type == "Softmax":
        behind = probabilities.input[0]
    else:
        behind = _exponents(probabilities, producers) if probabilities.op_type == "Div" else ""
    if behind:
        node.op_type, node.input[:] = "Cast" if kind else "Identity", [behind]
        node.attribute.extend(kind)


def _exponents(quotient: onnx.NodeProto, producers: Mapping[str, onnx.NodeProto]) -> str:
    """The scores of a Softmax that is written out and ends with ``quotient``; empty where it is none."""
    powers, total = (producers.get(name) for name in quotient.input)
    if powers is None or total is None or (powers.op_type, total.op_type) != ("Exp", "ReduceSum"):
        return ""
    if total.input[0] != quotient.input[0]:
        return ""
    shifted = producers.get(powers.input[0])
    if shifted is None or shifted.op_type != "Sub":
        return str(powers.input[0])
    largest = producers.get(shifted.input[1])
    same = largest is not None and largest.op_type == "ReduceMax" and largest.input[0] == shifted.input[0]
    return str(shifted.input[0] if same else powers.input[0])


def _newer(proto: onnx.ModelProto, version: int) -> onnx.ModelProto:
    package = onnx_package()
    try:
        found: onnx.ModelProto = package.version_converter.convert_version(proto, OLDEST)
    except Exception as error:  # the converter raises whatever it meets
        raise ModelError(
            f"The network is written for the operator set {version} and cannot be converted to {OLDEST} "
            f"({' '.join(str(error).split())[:150]}). Export it again with operator set {OLDEST} or newer."
        ) from error
    return found


def _prune(graph: onnx.GraphProto, outputs: Sequence[str]) -> None:
    needed = set(outputs)
    kept = []
    for node in reversed(graph.node):
        if not needed.isdisjoint(node.output):
            if any(item.HasField("g") or item.graphs for item in node.attribute):
                raise NoGradientError(node.op_type)
            needed.update(node.input)
            kept.append(node)
    kept.reverse()
    held = [item for item in graph.initializer if item.name in needed]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(kept)
    graph.initializer.extend(held)


def _constant(node: onnx.NodeProto) -> Array:
    onnx = onnx_package()
    (item,) = node.attribute
    value: Any = onnx.helper.get_attribute_value(item)
    if item.name == "value":
        return np.asarray(onnx.numpy_helper.to_array(value))
    kind = np.float32 if item.name.startswith("value_float") else np.int64
    return np.asarray(value, kind)
