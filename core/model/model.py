"""Load a model: its structure checked, its card read or made, its session on demand."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Collection, Optional, Sequence, Union

from ..errors import ModelError
from .bare import bare_card
from .card import CARD_KEY, Card, from_json
from .check import check
from .context import context_of
from .deepness import deepness_card, is_deepness
from .graph import Graph, read_graph, read_metadata
from .intervals import interval_outputs
from .session import Session


@dataclass(frozen=True)
class Model:
    """A checked model file. ``source`` says where its card comes from: ``card``, ``deepness`` or ``graph``."""

    path: Path
    card: Card
    graph: Graph
    source: str

    @cached_property
    def sha256(self) -> str:
        """Digest of the file, in hexadecimal."""
        return file_digest(self.path)

    def session(
        self,
        device: str = "auto",
        threads: int = 1,
        outputs: Optional[Collection[str]] = None,
        arena: bool = True,
        content: Optional[bytes] = None,
    ) -> Session:
        """Load the model into ONNX Runtime; see ``Session``."""
        return Session(self.path, device, threads, outputs, content, arena)


def file_digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with open(path, "rb") as handle:
        while chunk := handle.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def load_model(path: Union[str, Path], band_names: Sequence[str] = ()) -> Model:
    """Load the ONNX file at ``path``.

    Parameters
    ----------
    band_names : the bands of a model that brings no card, in its order

    Raises
    ------
    ModelError
        The file is missing, damaged, unsafe, or contradicts its own card.
    """
    path = Path(path)
    graph = read_graph(path)
    check(graph, path)
    text = graph.metadata.get(CARD_KEY)
    if text is not None:
        card, source = from_json(text), "card"
    elif is_deepness(graph.metadata):
        card, source = deepness_card(graph, path), "deepness"
    else:
        card, source = bare_card(graph, path, band_names), "graph"
    return Model(path, _completed(card, graph, path), graph, source)


def read_card(path: Path) -> Optional[Card]:
    """The card in the file at ``path``, ``None`` where there is none; the graph is not checked."""
    text = read_metadata(path).get(CARD_KEY)
    return None if text is None else from_json(text)


def _completed(card: Card, graph: Graph, path: Path) -> Card:
    """The card with what the graph knows better, after checking one against the other."""
    tensors = {item.name: item for item in graph.free_inputs}
    name = card.input.tensor or graph.free_inputs[0].name
    if name not in tensors or len(tensors) != 1:
        raise ModelError(f"The card of {path.name} speaks of the input {name!r}; the network has {', '.join(tensors)}.")
    shape = tensors[name].shape
    rank = 2 if card.input.layout == "pixels" else 4
    if shape is not None and len(shape) != rank:
        raise ModelError(
            f"The card of {path.name} says {card.input.layout}, but the network's input has the shape {shape}. "
            "Ask the model's author for a file with a valid card."
        )
    if shape is not None and isinstance(shape[1], int) and shape[1] != len(card.input.bands) * card.input.dates:
        of_dates = f" of {card.input.dates} dates" if card.input.dates > 1 else ""
        raise ModelError(
            f"The card of {path.name} names {len(card.input.bands)} bands{of_dates}, but the network takes {shape[1]}. "
            "Ask the model's author for a file with a valid card."
        )
    if card.input.layout == "patches" and (shape is None or set(shape[2:]) != {card.input.tile}):
        raise ModelError(
            f"The card of {path.name} names patches of {card.input.tile} x {card.input.tile} pixels, but the network's "
            f"input has the shape {shape}. "
            "Ask the model's author for a file with a valid card."
        )
    produced = {item.name for item in graph.outputs}
    missing = [spec.tensor or spec.name for spec in card.outputs if (spec.tensor or spec.name) not in produced]
    if missing:
        raise ModelError(
            f"The card of {path.name} promises {', '.join(missing)}, which the network does not give. "
            "Ask the model's author for a file with a valid card."
        )
    batch = shape[0] if shape is not None and isinstance(shape[0], int) else None
    spec = replace(card.input, tensor=name, batch=batch)
    if spec.layout == "image" and spec.halo is None:
        context = context_of(graph)
        if context is not None:
            spec = replace(spec, halo=context.halo, multiple=max(spec.multiple, context.multiple))
    card = replace(card, outputs=tuple(replace(item, tensor=item.tensor or item.name) for item in card.outputs))
    spreads = {item.spread for item in card.outputs} - {""}
    if not spreads <= produced:
        raise ModelError(
            f"The card of {path.name} promises {', '.join(spreads - produced)}, which the network does not give. "
            "Ask the model's author for a file with a valid card."
        )
    return replace(card, id=card.id or path.stem, input=spec, outputs=(*card.outputs, *interval_outputs(card)))
