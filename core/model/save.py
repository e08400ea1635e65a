"""Write a model with its card."""

from __future__ import annotations

import os
from pathlib import Path
from types import MappingProxyType
from typing import Mapping, Union

from ..errors import ModelError, OutputError
from . import wire
from .card import CARD_KEY, Card
from .graph import Graph

_METADATA_PROPS = 14  # field of ModelProto


def with_card(model: bytes, card: Card, further: Mapping[str, str] = MappingProxyType({})) -> bytes:
    """The serialized ``model`` with ``card``, and ``further`` texts by their keys, in its metadata.

    What ``model`` holds for these keys is dropped, since ONNX allows one entry a key; the ``onnx`` package is not
    needed.
    """
    texts = {**further, CARD_KEY: card.to_json()}
    parts: list[Union[wire.Buffer, bytes]] = [
        raw
        for number, value, raw in wire.slices(memoryview(model))
        if number != _METADATA_PROPS or _key(wire.message(value)) not in texts
    ]
    for key, text in texts.items():
        entry = wire.encode_string(1, key.encode()) + wire.encode_string(2, text.encode())
        parts.append(wire.encode_string(_METADATA_PROPS, entry))
    return b"".join(parts)


def _key(entry: wire.Buffer) -> str:
    """The key of an entry of the metadata."""
    return next((wire.text(value) for number, value in wire.fields(entry) if number == 1), "")


def refuse_weights_elsewhere(graph: Graph, source: Path) -> None:
    """Refuse to make another file of a model whose weights lie in a file of their own.

    Raises
    ------
    ModelError
        They do.
    """
    if any(item.external is not None for item in graph.initializers.values()):
        raise ModelError(
            f"The weights of {source.name} lie in a file beside it, which a new file would not find. Save the model "
            "as one file first."
        )


def save_model(model: bytes, card: Card, path: Path, further: Mapping[str, str] = MappingProxyType({})) -> Path:
    """Write ``model`` with ``card`` to ``path``, whole or not at all; ``further``: see ``with_card``.

    Raises
    ------
    OutputError
        The file cannot be written there.
    """
    path = Path(path)
    if path.suffix.lower() != ".onnx":
        raise OutputError(f"{path.name} does not end in .onnx, as a model's file does. Choose another name.")
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    content = with_card(model, card, further)
    try:
        with open(partial, "wb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(partial, path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise OutputError(f"The model cannot be written to {path}: {error.strerror}. Choose another place.") from error
    return path
