"""A network without what nobody asked for: a map of the class alone does not pay for its variance.

Runtimes compute every operator of a graph, wanted or not. Operators and constants that no wanted output stands on are
left out of the bytes that are handed to the runtime; the file stays as it is.
"""

from __future__ import annotations

from pathlib import Path
from typing import Collection, Optional

from . import wire

LARGEST = 1 << 28  # bytes; larger files are left to the runtime, which reads them without a copy of ours
# Fields of ModelProto, GraphProto, NodeProto, AttributeProto.
GRAPH, _FUNCTION = 7, 25
NODE, INITIALIZER, OUTPUT = 1, 5, 12
INPUTS, OUTPUTS, _ATTRIBUTE = 1, 2, 5
_SUBGRAPHS, _LISTS = (6, 11), (7, 8, 9)


def content_of(path: Path, outputs: Collection[str]) -> Optional[bytes]:
    """The bytes of the model at ``path``, as ``pruned`` where that leaves something out; ``None`` over 256 MB."""
    if path.stat().st_size > LARGEST:
        return None
    return pruned(path, outputs) or path.read_bytes()


def pruned(path: Path, outputs: Collection[str]) -> Optional[bytes]:
    """The model at ``path`` with ``outputs`` alone and what they stand on; ``None`` where that would be all of it.

    ``None`` as well for files of more than 256 MB, with data in other files, or with functions of their own.
    The file is one that was checked before.
    """
    if path.stat().st_size > LARGEST:
        return None
    model = list(wire.slices(memoryview(path.read_bytes())))
    if any(number == _FUNCTION for number, _, _ in model):
        return None
    graph = next((wire.message(value) for number, value, _ in model if number == GRAPH), None)
    if graph is None:
        return None
    smaller = _smaller(list(wire.slices(graph)), set(outputs))
    if smaller is None:
        return None
    return b"".join(wire.encode_string(GRAPH, smaller) if number == GRAPH else bytes(raw) for number, _, raw in model)


def _smaller(fields: list[tuple[int, wire.Value, wire.Buffer]], wanted: set[str]) -> Optional[bytes]:
    """The graph's message without what is not wanted; ``None`` where that is nothing."""
    promised = {name_of(value) for number, value, _ in fields if number == OUTPUT}
    if promised <= wanted:
        return None
    nodes = {place: names_of(wire.message(value)) for place, (number, value, _) in enumerate(fields) if number == NODE}
    source = {name: place for place, (_, made) in nodes.items() for name in made}
    needed, left = set(wanted), list(wanted)
    while left:
        place = source.get(left.pop(), -1)
        further = nodes[place][0] - needed if place >= 0 else set()
        needed |= further
        left += further
    kept = [place not in nodes or not needed.isdisjoint(nodes[place][1]) for place in range(len(fields))]
    for place, (number, value, _) in enumerate(fields):
        if number == OUTPUT:
            kept[place] = name_of(value) in wanted
        elif number == INITIALIZER:
            if _is_external(wire.message(value)):
                return None
            kept[place] = name_of(value, 8) in needed
    return b"".join(bytes(raw) for keep, (_, _, raw) in zip(kept, fields) if keep)


def name_of(value: wire.Value, field: int = 1) -> str:
    """The text in a message's ``field``; empty where it has none."""
    return next((wire.text(item) for number, item in wire.fields(wire.message(value)) if number == field), "")


def _is_external(tensor: wire.Buffer) -> bool:
    return any(number in (13, 14) for number, _ in wire.fields(tensor))


def names_of(node: wire.Buffer) -> tuple[set[str], set[str]]:
    """What an operator takes, graphs inside it included, and what it gives."""
    used: set[str] = set()
    made: set[str] = set()
    for number, value in wire.fields(node):
        if number == INPUTS:
            used.add(wire.text(value))
        elif number == OUTPUTS:
            made.add(wire.text(value))
        elif number == _ATTRIBUTE:
            for key, item in wire.fields(wire.message(value)):
                if key in _LISTS:  # then there is no graph, and a forest's lists are long
                    break
                if key in _SUBGRAPHS:
                    used |= _inside(wire.message(item))
    return used, made - {""}


def _inside(graph: wire.Buffer) -> set[str]:
    used: set[str] = set()
    for number, value in wire.fields(graph):
        if number == NODE:
            used |= names_of(wire.message(value))[0]
        elif number == OUTPUT:  # a graph inside may hand an outer tensor through
            used.add(name_of(value))
    return used
