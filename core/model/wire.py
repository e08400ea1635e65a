"""Read the protocol-buffers wire format, just as far as ONNX files need it.

A model from a stranger is looked at before any runtime sees it, and without the ``onnx`` package,
which is not needed to run models. Tensors' data are skipped, never loaded.
Format: https://protobuf.dev/programming-guides/encoding/ .
"""

from __future__ import annotations

from typing import Iterator, Union

Buffer = memoryview
Value = Union[int, Buffer]


class WireError(ValueError):
    """The bytes are not a well-formed message."""


def fields(data: Buffer) -> Iterator[tuple[int, Value]]:
    """Yield ``(field number, value)``: an int for numbers, a view for strings, bytes and messages."""
    position, end = 0, len(data)
    while position < end:
        key, position = _varint(data, position)
        number, kind = key >> 3, key & 7
        if number == 0:
            raise WireError(f"field number 0 at byte {position}")
        value: Value
        if kind == 0:
            value, position = _varint(data, position)
        elif kind in (1, 5):
            size = 8 if kind == 1 else 4
            if position + size > end:
                raise WireError(f"cut off at byte {position}")
            value, position = data[position : position + size], position + size
        elif kind == 2:
            length, position = _varint(data, position)
            if position + length > end:
                raise WireError(f"cut off at byte {position}: {length} bytes announced, {end - position} there")
            value, position = data[position : position + length], position + length
        else:
            raise WireError(f"wire type {kind} at byte {position}")
        yield number, value


def _varint(data: Buffer, position: int) -> tuple[int, int]:
    result = shift = 0
    while True:
        if position >= len(data) or shift > 63:
            raise WireError(f"cut off or broken number at byte {position}")
        byte = data[position]
        position += 1
        result |= (byte & 0x7F) << shift
        if byte < 0x80:
            return result, position
        shift += 7


def integer(value: Value) -> int:
    """A number field as a signed 64-bit integer."""
    if not isinstance(value, int):
        raise WireError("a number was expected")
    return value - (1 << 64) if value >= 1 << 63 else value


def message(value: Value) -> Buffer:
    """A field that holds a message or bytes."""
    if isinstance(value, int):
        raise WireError("a message was expected")
    return value


def text(value: Value) -> str:
    """A string field."""
    return str(message(value), "utf-8", "replace")


def integers(value: Value) -> list[int]:
    """A repeated number: one element, or many packed into one field."""
    if isinstance(value, int):
        return [integer(value)]
    result, position = [], 0
    while position < len(value):
        number, position = _varint(value, position)
        result.append(integer(number))
    return result


def encode_string(number: int, content: bytes) -> bytes:
    """A length-delimited field, ready to be appended to a message."""
    return _encode_varint(number << 3 | 2) + _encode_varint(len(content)) + content


def _encode_varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
