"""The structure of an ONNX file: operators, tensors' shapes, metadata; no tensor data.

Field numbers are those of ``onnx.proto3`` (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3).
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional, TypeVar, Union

from ..errors import ModelError
from . import wire

T = TypeVar("T")
Dimension = Union[int, str, None]  # a size, a symbol, or unknown

_MAX_SMALL = 64  # constants up to this many numbers are read, since shapes and pads are such constants
_LISTS = (7, 8, 9)  # of AttributeProto: numbers and strings, millions of them in a forest
_MAX_DEPTH = 16  # graphs within graphs

#: Bytes of one element, by the number of the type in ``TensorProto.DataType``.
ELEMENT_BYTES = {1: 4, 2: 1, 3: 1, 4: 2, 5: 2, 6: 4, 7: 8, 9: 1, 10: 2, 11: 8, 12: 4, 13: 8, 14: 8, 15: 16, 16: 2}
_ELEMENT_NAMES = {
    1: "float32", 2: "uint8", 3: "int8", 4: "uint16", 5: "int16", 6: "int32", 7: "int64", 8: "string",
    9: "bool", 10: "float16", 11: "float64", 12: "uint32", 13: "uint64",
}  # fmt: skip


@dataclass(frozen=True)
class TensorInfo:
    """A graph's input or output: its name, element type and shape."""

    name: str
    dtype: str
    shape: Optional[tuple[Dimension, ...]]  # None: not a plain tensor, or of unknown rank


@dataclass(frozen=True)
class Initializer:
    """A constant tensor of the graph; ``external`` is the path it names, if it lies in another file."""

    name: str
    element: int
    dims: tuple[int, ...]
    stored_bytes: int
    external: Optional[str] = None
    values: Optional[tuple[float, ...]] = None  # of small constants only
    raw: bool = False  # the data are stored as plain bytes


@dataclass(frozen=True)
class Node:
    """One operator; ``attributes`` keeps numbers, short lists of numbers, and strings."""

    op: str
    domain: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: dict[str, object] = field(default_factory=dict)


@dataclass
class Graph:
    """An ONNX file's structure."""

    ir_version: int = 0
    opsets: dict[str, int] = field(default_factory=dict)
    metadata: dict[str, str] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    initializers: dict[str, Initializer] = field(default_factory=dict)
    inputs: list[TensorInfo] = field(default_factory=list)
    outputs: list[TensorInfo] = field(default_factory=list)
    function_domains: set[str] = field(default_factory=set)

    @property
    def free_inputs(self) -> list[TensorInfo]:
        """The inputs that a caller has to give: those that no initializer fills."""
        return [item for item in self.inputs if item.name not in self.initializers]


def read_graph(path: Path) -> Graph:
    """Read the structure of the ONNX file at ``path``.

    Raises
    ------
    ModelError
        The file is missing, empty, damaged, or no ONNX model.
    """
    return _read(path, _model)


def graph_of(content: bytes) -> Graph:
    """The structure of the ONNX file that ``content`` was read from; it is one that was checked before."""
    return _model(memoryview(content))


def _read(path: Path, reader: Callable[[wire.Buffer], T]) -> T:
    try:
        with open(path, "rb") as handle:
            if handle.seek(0, 2) == 0:
                raise ModelError(f"The model file {path.name} is empty. Copy or download it again.")
            # Unmapped with its last view: an explicit close fails while an error's trace holds one.
            return reader(memoryview(mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)))
    except FileNotFoundError:
        raise ModelError(f"There is no model file {path}. Check the path.") from None
    except OSError as error:
        raise ModelError(
            f"The model file {path} cannot be read: {error.strerror}. Copy or download it again."
        ) from error
    except (wire.WireError, UnicodeDecodeError, struct.error, RecursionError) as error:
        raise ModelError(
            f"{path.name} is not a whole ONNX model ({error}). Copy or download the file again."
        ) from error


def read_metadata(path: Path) -> dict[str, str]:
    """The metadata of the ONNX file at ``path``; its graph is passed over, whatever its size.

    Raises
    ------
    ModelError
        As ``read_graph``, as far as the file was looked at.
    """
    return _read(path, _metadata)


def _metadata(data: wire.Buffer) -> dict[str, str]:
    found = list(wire.fields(data))
    if not any(number == 7 for number, _ in found):
        raise wire.WireError("it holds no graph")
    return dict(_entry(wire.message(value)) for number, value in found if number == 14)


def _model(data: wire.Buffer) -> Graph:
    graph = Graph()
    found = False
    for number, value in wire.fields(data):
        if number == 1:
            graph.ir_version = wire.integer(value)
        elif number == 7:
            found = True
            _graph(wire.message(value), graph, top=True, depth=0)
        elif number == 8:
            domain, version = "", 0
            for key, item in wire.fields(wire.message(value)):
                if key == 1:
                    domain = wire.text(item)
                elif key == 2:
                    version = wire.integer(item)
            graph.opsets[domain] = version
        elif number == 14:
            key_text, item_text = _entry(wire.message(value))
            graph.metadata[key_text] = item_text
        elif number == 25:
            _function(wire.message(value), graph)
    if not found or not graph.outputs:
        raise wire.WireError("it holds no graph with outputs")
    return graph


def _function(data: wire.Buffer, graph: Graph) -> None:
    """A function of the model's own: its operators are checked like the graph's."""
    for number, value in wire.fields(data):
        if number == 7:
            graph.nodes.append(_node(wire.message(value), graph, 1))
        elif number == 10:
            graph.function_domains.add(wire.text(value))


def _graph(data: wire.Buffer, graph: Graph, *, top: bool, depth: int) -> None:
    if depth > _MAX_DEPTH:
        raise wire.WireError(f"graphs nested more than {_MAX_DEPTH} deep")
    for number, value in wire.fields(data):
        if number == 1:
            graph.nodes.append(_node(wire.message(value), graph, depth))
        elif number == 5:
            tensor = _tensor(wire.message(value))
            graph.initializers[tensor.name] = tensor
        elif number == 15:
            raise wire.WireError("it has sparse initializers, which are not supported")
        elif top and number == 11:
            graph.inputs.append(_value_info(wire.message(value)))
        elif top and number == 12:
            graph.outputs.append(_value_info(wire.message(value)))


def _node(data: wire.Buffer, graph: Graph, depth: int) -> Node:
    op = domain = ""
    inputs: list[str] = []
    outputs: list[str] = []
    attributes: dict[str, object] = {}
    for number, value in wire.fields(data):
        if number == 1:
            inputs.append(wire.text(value))
        elif number == 2:
            outputs.append(wire.text(value))
        elif number == 4:
            op = wire.text(value)
        elif number == 5:
            _attribute(wire.message(value), attributes, graph, depth)
        elif number == 7:
            domain = wire.text(value)
    node = Node(op, domain, tuple(inputs), tuple(outputs), attributes)
    constant = attributes.get("value")
    if op == "Constant" and isinstance(constant, Initializer) and outputs:
        graph.initializers[outputs[0]] = Initializer(
            outputs[0],
            constant.element,
            constant.dims,
            constant.stored_bytes,
            constant.external,
            constant.values,
            constant.raw,
        )
    return node


def _attribute(data: wire.Buffer, attributes: dict[str, object], graph: Graph, depth: int) -> None:
    name = ""
    single: object = None
    numbers: list[float] = []
    for number, value in wire.fields(data, _LISTS):
        if number == 1:
            name = wire.text(value)
        elif number == 2:
            single = struct.unpack("<f", wire.message(value))[0]
        elif number == 3:
            single = wire.integer(value)
        elif number == 4:
            single = wire.text(value)
        elif number in (5, 10):
            tensor = _tensor(wire.message(value))
            single = tensor
            # Constants in attributes obey the same rules as initializers.
            graph.initializers.setdefault(f"attribute:{len(graph.initializers)}", tensor)
        elif number in (6, 11):
            _graph(wire.message(value), graph, top=False, depth=depth + 1)
        elif number == 7 and len(numbers) < wire.LONG:
            numbers.extend(_floats(value))
        elif number == 8 and len(numbers) < wire.LONG:
            numbers.extend(wire.integers(value))
    known = 0 < len(numbers) < wire.LONG and single is None
    attributes[name] = numbers if known else single


def _floats(value: wire.Value) -> list[float]:
    data = bytes(wire.message(value))
    return list(struct.unpack(f"<{len(data) // 4}f", data))


def _tensor(data: wire.Buffer) -> Initializer:
    name, element, stored, external_path = "", 0, 0, None
    is_external = False
    dims: list[int] = []
    raw: Optional[wire.Buffer] = None
    numbers: list[float] = []
    for number, value in wire.fields(data):
        if number == 1:
            dims.extend(wire.integers(value))
        elif number == 2:
            element = wire.integer(value)
        elif number in (4, 5, 6, 7, 10, 11):
            size = 8 if isinstance(value, int) else len(value)
            stored += size
            if number == 7 and size <= 10 * _MAX_SMALL:
                numbers.extend(wire.integers(value))
            elif number == 4 and size <= 4 * _MAX_SMALL:
                numbers.extend(_floats(value))
        elif number == 8:
            name = wire.text(value)
        elif number == 9:
            raw = wire.message(value)
            stored += len(raw)
        elif number == 13:
            key, item = _entry(wire.message(value))
            if key == "location":
                external_path = item
        elif number == 14:
            is_external = wire.integer(value) == 1
    if raw is not None and element in (1, 7) and len(raw) <= 8 * _MAX_SMALL:
        code = "f" if element == 1 else "q"
        count = len(raw) // ELEMENT_BYTES[element]
        numbers = list(struct.unpack(f"<{count}{code}", raw[: count * ELEMENT_BYTES[element]]))
    external = (external_path or "") if is_external or external_path is not None else None
    return Initializer(
        name, element, tuple(dims), stored, external, tuple(numbers) if numbers else None, raw is not None
    )


def _value_info(data: wire.Buffer) -> TensorInfo:
    name, dtype = "", "unknown"
    shape: Optional[tuple[Dimension, ...]] = None
    for number, value in wire.fields(data):
        if number == 1:
            name = wire.text(value)
        elif number == 2:
            for kind, item in wire.fields(wire.message(value)):
                if kind != 1:
                    dtype = "sequence or map"
                    continue
                for key, part in wire.fields(wire.message(item)):
                    if key == 1:
                        dtype = _ELEMENT_NAMES.get(wire.integer(part), "unknown")
                    elif key == 2:
                        shape = tuple(
                            _dimension(wire.message(dim)) for tag, dim in wire.fields(wire.message(part)) if tag == 1
                        )
    return TensorInfo(name, dtype, shape)


def _dimension(data: wire.Buffer) -> Dimension:
    for number, value in wire.fields(data):
        if number == 1:
            size = wire.integer(value)
            return size if size > 0 else None
        if number == 2:
            return wire.text(value)
    return None


def _entry(data: wire.Buffer) -> tuple[str, str]:
    key = item = ""
    for number, value in wire.fields(data):
        if number == 1:
            key = wire.text(value)
        elif number == 2:
            item = wire.text(value)
    return key, item
