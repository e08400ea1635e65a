"""Read the protocol-buffers wire format, just as far as ONNX files need it.

A model from a stranger is looked at before any runtime sees it, and without the ``onnx`` package,
which is not needed to run models. Tensors' data are skipped, never loaded.
Format: https://protobuf.dev/programming-guides/encoding/ .
"""

from __future__ import annotations

import re
from functools import cache
from typing import Collection, Iterator, Union

Buffer = memoryview
Value = Union[int, Buffer]


class WireError(ValueError):
    """The bytes are not a well-formed message."""


#: A list whose numbers are skipped is skipped from here on.
LONG = 65
_AT_ONCE = 2048  # elements of one search, which keeps a trail of them
_SHORT_STRING = 32


def fields(data: Buffer, lists: Collection[int] = ()) -> Iterator[tuple[int, Value]]:
    """Yield ``(field number, value)``: an int for numbers, a view for strings, bytes and messages.

    Of the fields in ``lists`` only the first ``LONG`` elements of a run are yielded: forests hold millions, which
    nobody asks for. The others are still looked at, as far as it takes to find where they end.
    """
    position, end = 0, len(data)
    last = run = 0
    while position < end:
        key, after = _varint(data, position)
        if key >> 3 in lists and key < 0x80:
            run = run + 1 if key == last else 1
            if run > LONG and (after := _after_run(key, data, position)) > position:
                position = after
                continue
        last = key
        number, value, position = _field(data, position)
        yield number, value


def slices(data: Buffer) -> Iterator[tuple[int, Value, Buffer]]:
    """Yield ``(field number, value, the field's own bytes)``: joined in order they are ``data`` again."""
    position = 0
    while position < len(data):
        start = position
        number, value, position = _field(data, start)
        yield number, value, data[start:position]


def _field(data: Buffer, position: int) -> tuple[int, Value, int]:
    """The field at ``position``: its number, its value, and where it ends."""
    start, end = position, len(data)
    key, position = _varint(data, position)
    number, kind = key >> 3, key & 7
    if number == 0:
        raise WireError(f"field number 0 at byte {start}")
    if kind == 0:
        value, position = _varint(data, position)
        return number, value, position
    if kind in (1, 5):
        size = 8 if kind == 1 else 4
        if position + size > end:
            raise WireError(f"cut off at byte {position}")
    elif kind == 2:
        size, position = _varint(data, position)
        if position + size > end:
            raise WireError(f"cut off at byte {position}: {size} bytes announced, {end - position} there")
    else:
        raise WireError(f"wire type {kind} at byte {position}")
    return number, data[position : position + size], position + size


def _after_run(key: int, data: Buffer, position: int) -> int:
    """Where the consecutive elements of one field end that begin at ``position``; there, if none is understood."""
    pattern = _run(key)
    while found := pattern.match(data, position):
        position = found.end()
    return position


@cache
def _run(key: int) -> re.Pattern[bytes]:
    """Consecutive elements: numbers, numbers of 4 or 8 bytes, or short strings, by the wire type in ``key``."""
    tag, kind = re.escape(bytes([key])), key & 7
    kinds = {
        0: tag + rb"[\x80-\xff]{0,9}[\x00-\x7f]",
        1: tag + rb"[\s\S]{8}",
        5: tag + rb"[\s\S]{4}",
        2: rb"|".join(tag + re.escape(bytes([n])) + rb"[\s\S]{%d}" % n for n in range(_SHORT_STRING)),
    }
    return re.compile(rb"(?:%s){1,%d}" % (kinds.get(kind, rb"(?!)"), _AT_ONCE))


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


def encode_number(number: int, value: int) -> bytes:
    """A field that holds a number of 0 or more."""
    return _encode_varint(number << 3) + _encode_varint(value)


def _encode_varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
