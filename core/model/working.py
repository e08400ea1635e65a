"""How much memory a network takes while it runs: from its graph and the sizes of its tensors, without running it big.

The tensors' sizes at two small inputs tell how they grow; those that are alive together at an operator are what the
runtime holds then.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Callable, Collection, Mapping, Optional, Sequence

import numpy as np

from . import wire
from .device import CPU
from .prune import GRAPH, NODE, OUTPUT, name_of, names_of
from .session import create, typed

#: What its bytes come from, in an error that nobody reads.
_NAMELESS = Path("network.onnx")
_TYPE_BYTES: Mapping[str, int] = {"double": 8, "int64": 8, "uint64": 8, "float16": 2, "int8": 1, "uint8": 1, "bool": 1}
#: Operators whose result the runtime writes over an input of the same size, or joins with the one before.
_IN_PLACE = frozenset(
    "Abs Add BatchNormalization Cast Clip Div Dropout Elu Erf Exp Flatten HardSigmoid HardSwish Identity LeakyRelu Log "
    "Max Min Mul Neg PRelu Pow Reciprocal Relu Reshape Selu Sigmoid Softmax Softplus Sqrt Squeeze Sub Sum Tanh "
    "Unsqueeze Where".split()
)


@dataclass(frozen=True)
class _Operator:
    op: str
    takes: tuple[str, ...]
    gives: tuple[str, ...]


@dataclass(frozen=True)
class Working:
    """A network looked into: its operators, and bytes of each tensor at the shapes of the input it was tried at."""

    operators: tuple[_Operator, ...]
    outputs: frozenset[str]
    shapes: tuple[tuple[int, ...], ...]
    sizes: tuple[Mapping[str, float], ...]

    def most(self, wanted: tuple[int, ...], share: Callable[[str], float] = lambda name: 1.0) -> int:
        """Bytes of the tensors that are in memory together at the most, when the network runs on ``wanted``.

        Weights and the runtime's own scratch memory are not in it. ``share`` says which part of a tensor is computed.
        """
        if len(self.shapes) == 1:
            return _most(self.operators, self.sizes[0], self.outputs)
        small, large, whole = (float(np.prod(shape)) for shape in (*self.shapes, wanted))
        step = (whole - small) / (large - small)
        first, second = self.sizes
        grown = {name: max(0.0, size + step * (second.get(name, size) - size)) for name, size in first.items()}
        return _most(self.operators, {name: size * share(name) for name, size in grown.items()}, self.outputs)


def look_into(
    content: bytes,
    tensor: str,
    shapes: Sequence[tuple[int, ...]],
    outputs: Collection[str],
    given: Mapping[str, np.ndarray[Any, Any]] = MappingProxyType({}),
) -> Optional[Working]:
    """The sizes of a network's tensors.

    Parameters
    ----------
    content : the network's file, as `content_of` gives it
    tensor : the network's input
    shapes : two small shapes of it, at which it is tried; or the only one that it takes, at which it is not tried
    outputs : tensors that are asked for
    given : its other inputs

    Returns
    -------
    ``None`` where the network cannot be looked into: it brings functions of its own, or the runtime refuses its inner
    tensors.
    """
    operators, promised = _operators(content)
    if operators is None:
        return None
    inner = list(dict.fromkeys(name for item in operators for name in item.gives if name not in promised))
    told = b"".join(wire.encode_string(OUTPUT, wire.encode_string(1, name.encode())) for name in inner)
    try:
        # Two messages that follow each other are one, and their lists are joined.
        session = create(_NAMELESS, content + wire.encode_string(GRAPH, told), CPU, 1, True)
        sizes = tuple(_sizes(session, tensor, shape, given, len(shapes) == 1) for shape in shapes)
    except Exception:  # whatever the runtime says: the model may run all the same
        return None
    return Working(tuple(operators), frozenset(outputs), tuple(shapes), sizes)


def _operators(content: bytes) -> tuple[Optional[list[_Operator]], set[str]]:
    """The operators in their order, and the outputs that the graph has already; ``None`` where it has functions."""
    found: list[_Operator] = []
    promised: set[str] = set()
    for number, value in wire.fields(memoryview(content)):
        if number == 25:
            return None, promised
        if number != GRAPH:
            continue
        for key, item in wire.fields(wire.message(value)):
            if key == NODE:
                used, made = names_of(wire.message(item))
                found.append(_Operator(name_of(item, 4), tuple(used), tuple(made)))
            elif key == OUTPUT:
                promised.add(name_of(item))
    return found, promised


def _sizes(
    session: Any, tensor: str, shape: tuple[int, ...], others: Mapping[str, np.ndarray[Any, Any]], only_told: bool
) -> dict[str, float]:
    """Bytes of each tensor for an input of ``shape``; with ``only_told`` as the graph tells, of one image at a time."""
    infos = session.get_outputs()
    (entry,) = (item for item in session.get_inputs() if item.name == tensor)
    if only_told:
        return {
            item.name: float(math.prod(size for size in item.shape if isinstance(size, int))) * _element(item.type)
            for item in infos
        }
    given = np.full(shape, 0.5, typed(entry.type))
    values = session.run([item.name for item in infos], {tensor: given, **others})
    return {item.name: float(value.nbytes) for item, value in zip(infos, values) if isinstance(value, np.ndarray)}


def _element(text: str) -> int:
    """Bytes of one number of a type as the runtime names it.

    >>> _element("tensor(float)"), _element("tensor(int64)"), _element("seq(map(int64,tensor(float)))")
    (4, 8, 4)
    """
    found = re.fullmatch(r"tensor\((\w+)\)", text)
    return _TYPE_BYTES.get(found.group(1), 4) if found else 4


def _most(operators: Sequence[_Operator], sizes: Mapping[str, float], outputs: Collection[str]) -> int:
    """The most that is alive at once: a tensor lives from its operator to the last one that takes it."""
    last = {name: place for place, item in enumerate(operators) for name in item.takes}
    alive: dict[str, float] = {}
    most = 0.0
    for place, item in enumerate(operators):
        ending = [name for name in item.takes if last[name] == place and name in alive and name not in outputs]
        made = sum(sizes.get(name, 0.0) for name in item.gives)
        over = item.op in _IN_PLACE and any(alive[name] == made for name in ending)
        most = max(most, sum(alive.values()) + (0.0 if over else made))
        for name in ending:
            del alive[name]
        for name in item.gives:
            if name in last or name in outputs:
                alive[name] = sizes.get(name, 0.0)
    return round(most)
