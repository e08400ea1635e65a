"""A network made ready to be differentiated: sizes fixed, simplified, and cut back to what is explained.

The runtime's own basic simplification folds constants and arithmetic on shapes, and puts batch normalization into
convolutions; what is left are plain ONNX operators. For layer-wise relevance it is the usual canonization as well.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Mapping, Optional, Sequence

import numpy as np

from ..errors import ModelError, NoGradientError
from ..model.onnx_graphs import nodes_behind, opset_of
from ..model.onnx_package import onnx_package
from .node import Array, Node, Shape
from .run import plain_session

if TYPE_CHECKING:  # pragma: no cover
    import onnx

#: The oldest operator set that every rule is written for; older networks are converted to it.
OLDEST = 17
_MOVING = "Identity Cast Slice Split Concat Gather Reshape Transpose Squeeze Unsqueeze Flatten".split()


@dataclass(frozen=True, eq=False)
class Canonical:
    """Nodes in order, constants, the input's name and the operator set.

    ``scored``: the first output gives scores in the place of the file's probabilities.
    """

    nodes: Sequence[Node]
    constants: Mapping[str, Array]
    input: str
    opset: int
    scored: bool


def canonical(path: Path, shape: Shape, outputs: Sequence[str], scores: bool = False) -> Canonical:
    """The network at ``path``, simplified.

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
    version = opset_of(proto)
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
    scored = scores and without_activation(graph, outputs[0], version)
    del graph.output[:]
    graph.output.extend(onnx.ValueInfoProto(name=name) for name in outputs)
    del graph.value_info[:]  # sizes of another input
    _prune(graph, outputs)
    inner = next((node for node in graph.node if _inner(node)), None)
    if inner is not None:
        raise NoGradientError(inner.op_type)
    # The runtime cannot load a network whose output is a constant.
    depends = {entry.name}
    for node in graph.node:
        if node.op_type not in ("Shape", "Size") and not depends.isdisjoint(node.input):
            depends.update(node.output)
    if outputs[0] not in depends:
        raise not_smooth(outputs[0])
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
    return Canonical(nodes, constants, entry.name, version, scored)


def scored(path: Path, output: str) -> Optional[bytes]:
    """The network at ``path`` with scores in the place of the probabilities of ``output``; ``None`` without any."""
    onnx = onnx_package()
    proto = onnx.load(str(path))
    version = opset_of(proto)
    if not without_activation(proto.graph, output, version):
        return None
    (told,) = [item for item in proto.graph.output if item.name == output]
    del proto.graph.output[:], proto.graph.value_info[:]
    proto.graph.output.append(told)
    if not any(map(_inner, proto.graph.node)):  # which may take any tensor
        _prune(proto.graph, [output])
    content: bytes = proto.SerializeToString()
    return content


def not_smooth(output: str) -> ModelError:
    """The error for an output that has no slope."""
    return ModelError(
        f"The output {output!r} does not change smoothly with the input (it is a class, a flag or a constant). "
        "Explain a probability or a value instead."
    )


def _inner(node: onnx.NodeProto) -> bool:
    """Whether a node holds graphs of its own, which may take any tensor from outside."""
    return any(item.HasField("g") or item.graphs for item in node.attribute)


def without_activation(graph: onnx.GraphProto, output: str, version: int) -> bool:
    """Let scores pass a Softmax or Sigmoid that ``output`` is read from, also where they were cut or moved behind it.

    A Softmax may be written out, as a power over the sum of powers; and classes may be put together behind it, whose
    score is the logarithm of the sum of the powers: the softmax of such scores is the sum of the probabilities.
    Probabilities near 0 and 1 have no slope left to look at; the scores before them have. Returns whether there are
    any.
    """
    producers = {name: node for node in graph.node for name in node.output}
    left, seen, found = [output], set(), False
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
            found = True
        elif node.op_type == "Div" and (scores := _exponents(node, producers)):
            node.op_type = "Identity"
            node.input[:] = [scores]
            found = True
        elif node.op_type == "Conv" and (groups := _put_together(graph, node, producers)):
            _sum_of_powers(graph, node, producers[node.input[0]], groups, version)
            found = True
        elif node.op_type in _MOVING:
            left += node.input[:1] if node.op_type != "Concat" else node.input
    return found


def _put_together(
    graph: onnx.GraphProto, node: onnx.NodeProto, producers: Mapping[str, onnx.NodeProto]
) -> list[list[int]]:
    """Which classes of a Softmax each channel of a convolution is the sum of; empty where it is none."""
    softmax = producers.get(node.input[0])
    axis = {item.name: item.i for item in softmax.attribute}.get("axis", -1) if softmax is not None else None
    if softmax is None or softmax.op_type != "Softmax" or axis not in (1, -3) or len(node.input) > 2:
        return []
    weights = next((item for item in graph.initializer if item.name == node.input[1]), None)
    if weights is None or list(weights.dims[2:]) != [1, 1]:
        return []
    values = onnx_package().numpy_helper.to_array(weights)[:, :, 0, 0]
    if not np.isin(values, (0, 1)).all() or (values.sum(1) == 0).any() or (values.sum(0) > 1).any():
        return []
    attributes = {item.name: item for item in node.attribute}
    plain = all(attributes[name].i == 1 for name in ("group",) if name in attributes)
    for name, usual in (("strides", 1), ("pads", 0)):
        plain &= name not in attributes or set(attributes[name].ints) == {usual}
    return [np.flatnonzero(row).tolist() for row in values] if plain else []


def _sum_of_powers(
    graph: onnx.GraphProto, node: onnx.NodeProto, softmax: onnx.NodeProto, groups: Sequence[Sequence[int]], version: int
) -> None:
    """In the place of ``node`` the logarithm of the sum of the powers of the scores of each group."""
    package = onnx_package()
    helper, numbers, name = package.helper, package.numpy_helper, node.output[0]
    graph.initializer.append(numbers.from_array(np.array([1], np.int64), f"{name}.classes"))
    made, parts = [], []
    for k, group in enumerate(groups):
        picked = f"{name}.scores_{k}"
        graph.initializer.append(numbers.from_array(np.array(group, np.int64), f"{picked}.index"))
        made.append(helper.make_node("Gather", [softmax.input[0], f"{picked}.index"], [picked], axis=1))
        if len(group) > 1:
            given = [picked, f"{name}.classes"] if version >= 18 else [picked]
            options = {} if version >= 18 else {"axes": [1]}
            picked = f"{name}.together_{k}"
            made.append(helper.make_node("ReduceLogSumExp", given, [picked], keepdims=1, **options))
        parts.append(picked)
    made.append(helper.make_node("Concat", parts, [name], axis=1))
    place = list(graph.node).index(node)
    nodes = list(graph.node)
    del graph.node[:]
    graph.node.extend([*nodes[:place], *made, *nodes[place + 1 :]])


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
    kept = nodes_behind(graph, outputs)
    needed = {*outputs, *(name for node in kept for name in node.input)}
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
