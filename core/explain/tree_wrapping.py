"""What a file makes of the bands before its trees, and of their sum behind them, as far as it changes no shares.

Bands that are shifted and scaled one by one are the same players of the same game, and a sum that is shifted and scaled
has its shares scaled.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable, Mapping, Optional

import numpy as np

from ..model.onnx_graphs import nodes_behind
from ..model.onnx_package import onnx_package
from .node import Array
from .run import computed, plain_session

if TYPE_CHECKING:  # pragma: no cover
    import onnx

_SAME = ("Identity", "Cast", "Reshape", "Flatten", "Squeeze", "Unsqueeze")
_TREES = "TreeEnsemble"
#: What is said where the sum is cut behind the trees, or made something else of.
CUT = "The sum of the trees is explained, before it is cut to its range."
BEFORE = "The sum of the trees is explained, before what the file makes of it."


@dataclass(frozen=True)
class Behind:
    """An output as ``factor * sum + shift``, of what trees give; ``note`` says what else becomes of it.

    ``known`` is false where it is something else, which ``note`` says as well.
    """

    factor: float = 1.0
    shift: float = 0.0
    note: str = ""
    known: bool = True


def behind(graph: onnx.GraphProto, output: str) -> Behind:
    """What becomes of the trees' sum on its way to ``output``."""
    producers, constants = _producers(graph), _constants(graph)
    factor, shift, note = 1.0, 0.0, ""
    name = output
    while (node := producers.get(name)) is not None:
        if node.op_type.startswith(_TREES) or _sums_trees(node, producers):
            return Behind(factor, shift, note)
        numbers = [_number(constants.get(given)) for given in node.input[:2]]
        made = [given for given in node.input if given in producers]
        if node.op_type in _SAME:
            name = node.input[0]
        elif inner := _cut(node, producers, constants):
            note, name = CUT, inner
        elif node.op_type in ("Mul", "Div", "Add", "Sub") and len(made) == 1 and len(node.input) == 2:
            number = next((n for n in numbers if n is not None), None)
            first = node.input[0] in made  # otherwise the number comes first
            if number is None or (node.op_type == "Div" and not (first and number)):
                break
            if node.op_type in ("Mul", "Div"):
                factor *= number if node.op_type == "Mul" else 1 / number
            elif node.op_type == "Add" or not first:
                shift += factor * number
                factor = factor if node.op_type == "Add" else -factor
            else:
                shift -= factor * number
            name = made[0]
        else:
            break
    return Behind(note=BEFORE, known=False)


def before(proto: onnx.ModelProto, tensor: str, entry: str) -> Optional[Callable[[Array], Array]]:
    """What makes the features ``tensor`` of the bands; ``None`` where a feature is not of its own band alone."""
    graph = proto.graph
    producers, constants = _producers(graph), _constants(graph)
    name = tensor
    while name != entry:
        node = producers.get(name)
        if node is None:
            return None
        given = [constants[item] for item in node.input if item in constants]
        made = [item for item in node.input if item in producers or item == entry]
        one_by_one = (
            node.op_type in ("Identity", "Cast", "Scaler")
            or (node.op_type in ("Add", "Sub", "Mul", "Div") and len(given) == 1 and _of_columns(given[0]))
            or (node.op_type == "MatMul" and len(given) == 1 and _is_diagonal(given[0]) and node.input[0] in made)
        )
        if not one_by_one or len(made) != 1:
            return None
        name = made[0]
    package = onnx_package()
    part = package.ModelProto()
    part.CopyFrom(proto)
    del part.graph.node[:], part.graph.output[:], part.graph.value_info[:], part.graph.initializer[:]
    part.graph.node.extend(nodes_behind(graph, [tensor]))
    wanted = {name for node in part.graph.node for name in node.input}
    part.graph.initializer.extend(item for item in graph.initializer if item.name in wanted)
    part.graph.output.append(package.ValueInfoProto(name=tensor))
    session = plain_session(part.SerializeToString())
    # As the file computes it: a feature that is rounded otherwise falls on the other side of a threshold.
    return lambda rows: computed(session, [tensor], {entry: np.asarray(rows, np.float32)})[0]


def _producers(graph: onnx.GraphProto) -> dict[str, onnx.NodeProto]:
    return {name: node for node in graph.node for name in node.output if node.op_type != "Constant"}


def _constants(graph: onnx.GraphProto) -> dict[str, Array]:
    helper = onnx_package().numpy_helper
    found = {item.name: helper.to_array(item) for item in graph.initializer}
    for node in graph.node:
        values = [item.t for item in node.attribute if node.op_type == "Constant" and item.name == "value"]
        found.update((node.output[0], helper.to_array(value)) for value in values)
    return found


def _number(values: Optional[Array]) -> Optional[float]:
    return float(values.ravel()[0]) if values is not None and values.size == 1 else None


def _of_columns(values: Array) -> bool:
    """A number for all bands, or one for each."""
    return values.ndim <= 2 and values.size in (1, values.shape[-1] if values.ndim else 1)


def _is_diagonal(values: Array) -> bool:
    square = values.ndim == 2 and values.shape[0] == values.shape[1]
    return square and bool((values == np.diag(np.diag(values))).all())


def _sums_trees(node: onnx.NodeProto, producers: Mapping[str, onnx.NodeProto]) -> bool:
    """Whether a node adds up what several ensembles give."""
    return (
        node.op_type in ("Sum", "Add")
        and len(node.input) > 1
        and all(name in producers and producers[name].op_type.startswith(_TREES) for name in node.input)
    )


def _cut(
    node: onnx.NodeProto, producers: Mapping[str, onnx.NodeProto], constants: Mapping[str, Array]
) -> Optional[str]:
    """What a node takes that brings it into a range of numbers; ``None`` where it does something else."""
    if node.op_type not in ("Where", "Clip", "Min", "Max"):
        return None
    given = [name for name in (node.input[1:] if node.op_type == "Where" else node.input) if name]
    if not all(name in producers or _number(constants.get(name)) is not None for name in given):
        return None
    made = {name for name in given if name in producers}
    if node.op_type == "Where" and len(made) == 2:
        # One choice may be the other one, cut.
        for name in tuple(made):
            found = [name]
            while (inner := producers.get(found[-1])) is not None and inner.op_type in ("Clip", "Min", "Max"):
                behind_it = _cut(inner, producers, constants)
                if behind_it is None:
                    break
                found.append(behind_it)
            if made.intersection(found[1:]):
                made.discard(name)
    return made.pop() if len(made) == 1 else None
