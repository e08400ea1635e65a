"""A network without what nobody asked for: a map of the class alone does not pay for its variance.

Runtimes compute every operator of a graph, wanted or not. Operators and constants that no wanted output stands on are
left out of the bytes that are handed to the runtime; the file stays as it is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Collection, Optional

from . import wire

_LARGEST = 1 << 28  # bytes; larger files are left to the runtime, which reads them without a copy of ours
# Fields of ModelProto, GraphProto, NodeProto, AttributeProto.
_GRAPH, _FUNCTION = 7, 25
_NODE, _INITIALIZER, _OUTPUT = 1, 5, 12
_INPUTS, _OUTPUTS, _ATTRIBUTE = 1, 2, 5
_SUBGRAPHS = (6, 11)


def pruned(path: Path, outputs: Collection[str]) -> Optional[bytes]:
    """The model at ``path`` with ``outputs`` alone and what they stand on; ``None`` where that would be all of it.

    ``None`` as well for files of more than 256 MB, with data in other files, or with functions of their own.
    The file is one that was checked before.
    """
    if path.stat().st_size > _LARGEST:
        return None
    model = list(wire.slices(memoryview(path.read_bytes())))
    if any(number == _FUNCTION for number, _, _ in model):
        return None
    graph = next((wire.message(value) for number, value, _ in model if number == _GRAPH), None)
    if graph is None:
        return None
    smaller = _smaller(list(wire.slices(graph)), set(outputs))
    if smaller is None:
        return None
    return b"".join(wire.encode_string(_GRAPH, smaller) if number == _GRAPH else bytes(raw) for number, _, raw in model)


def _smaller(fields: list[tuple[int, wire.Value, wire.Buffer]], wanted: set[str]) -> Optional[bytes]:
    """The graph's message without what is not wanted; ``None`` where that is nothing."""
    promised = {_name(value) for number, value, _ in fields if number == _OUTPUT}
    if promised <= wanted:
        return None
    nodes = {place: _names(wire.message(value)) for place, (number, value, _) in enumerate(fields) if number == _NODE}
    source = {name: place for place, (_, made) in nodes.items() for name in made}
    needed, left = set(wanted), list(wanted)
    while left:
        place = source.get(left.pop(), -1)
        further = nodes[place][0] - needed if place >= 0 else set()
        needed |= further
        left += further
    kept = [place not in nodes or not needed.isdisjoint(nodes[place][1]) for place in range(len(fields))]
    for place, (number, value, _) in enumerate(fields):
        if number == _OUTPUT:
            kept[place] = _name(value) in wanted
        elif number == _INITIALIZER:
            if _is_external(wire.message(value)):
                return None
            kept[place] = _name(value, 8) in needed
    return b"".join(bytes(raw) for keep, (_, _, raw) in zip(kept, fields) if keep)


def _name(value: wire.Value, field: int = 1) -> str:
    return next((wire.text(item) for number, item in wire.fields(wire.message(value)) if number == field), "")


def _is_external(tensor: wire.Buffer) -> bool:
    return any(number in (13, 14) for number, _ in wire.fields(tensor))


def _names(node: wire.Buffer) -> tuple[set[str], set[str]]:
    """What an operator takes, graphs inside it included, and what it gives."""
    used: set[str] = set()
    made: set[str] = set()
    for number, value in wire.fields(node):
        if number == _INPUTS:
            used.add(wire.text(value))
        elif number == _OUTPUTS:
            made.add(wire.text(value))
        elif number == _ATTRIBUTE:
            for key, item in wire.fields(wire.message(value), (7, 8, 9)):
                if key in _SUBGRAPHS:
                    used |= _inside(wire.message(item))
    return used, made - {""}


def _inside(graph: wire.Buffer) -> set[str]:
    used: set[str] = set()
    for number, value in wire.fields(graph):
        if number == _NODE:
            used |= _names(wire.message(value))[0]
        elif number == _OUTPUT:  # a graph inside may hand an outer tensor through
            used.add(_name(value))
    return used
