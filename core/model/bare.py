"""A card for a model that brings none: what its graph tells, and nothing invented."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence

from ..bands import SENTINEL2, Band, common_name
from ..errors import ModelError
from .card import OUTPUT_KINDS, Card, InputSpec, OutputSpec
from .graph import Graph, TensorInfo

# Kinds that a tensor's name alone does not make: they stand on a card's thresholds, or on another tensor.
_NEED_MORE = ("set", "lower", "upper", "cv", "within")


def bare_card(graph: Graph, path: Path, band_names: Sequence[str] = ()) -> Card:
    """The card of a model of which only the graph is known.

    Parameters
    ----------
    band_names : what the user says its bands are; without them the scene's first bands are taken

    Raises
    ------
    ModelError
        Several inputs, or an input that is neither ``(n, bands)`` nor ``(n, bands, height, width)``.
    """
    inputs = graph.free_inputs
    if len(inputs) != 1:
        raise ModelError(
            f"{path.name} has {len(inputs)} inputs ({', '.join(i.name for i in inputs)}) and no card. "
            "Only models with one input of bands can be used without a card."
        )
    tensor = inputs[0]
    if tensor.shape is None or len(tensor.shape) not in (2, 4):
        raise ModelError(
            f"The input of {path.name} has the shape {tensor.shape}; (n, bands) for pixels or "
            "(n, bands, height, width) for images is needed. "
            "Export the model in one of these."
        )
    image = len(tensor.shape) == 4
    count = tensor.shape[1] if isinstance(tensor.shape[1], int) else len(band_names)
    if not count:
        raise ModelError(f"{path.name} does not say how many bands it takes. Name them with --bands.")
    if band_names and len(band_names) != count:
        raise ModelError(
            f"{path.name} takes {count} bands, but {len(band_names)} are named: {', '.join(band_names)}. "
            "Name each of its bands once, in order."
        )
    bands = tuple(_band(name) for name in band_names) or tuple(Band(f"band {i + 1}") for i in range(count))
    height, width = (tensor.shape[2], tensor.shape[3]) if image else (None, None)
    if image and height != width and isinstance(height, int) and isinstance(width, int):
        raise ModelError(f"{path.name} takes tiles of {height} x {width} pixels; only square tiles can be used.")
    # Fixed tiles of which one thing is told: what stands in their middle.
    patches = isinstance(width, int) and all(o.shape is not None and len(o.shape) < 3 for o in graph.outputs)
    outputs: list[OutputSpec] = []
    for item in graph.outputs:
        outputs.extend(_outputs(item, image and not patches))
    return Card(
        name=path.stem,
        title=path.stem,
        description="A model without a card: bands and units are as you say.",
        task="regression",
        input=InputSpec(
            bands=bands,
            tensor=tensor.name,
            # A model that takes whole numbers takes the file's own.
            values="reflectance" if tensor.dtype.startswith("float") else "raw",
            layout="patches" if patches else "image" if image else "pixels",
            by_position=not band_names,
            tile=width if isinstance(width, int) else None,
        ),
        outputs=tuple(outputs),
    )


def _band(name: str) -> Band:
    for band in SENTINEL2.bands:
        if name in (band.name, band.common_name):
            return band
    return Band(name, common_name=common_name(name))


def _outputs(item: TensorInfo, image: bool) -> list[OutputSpec]:
    rank = 4 if image else 2
    channels: Optional[int] = 1
    if item.shape is not None and len(item.shape) == rank:
        channels = item.shape[1] if isinstance(item.shape[1], int) else 1
    kind = item.name if item.name in OUTPUT_KINDS and item.name not in _NEED_MORE else "value"
    if item.dtype in ("int64", "int32") and kind == "value":
        kind = "class"
    elif "prob" in item.name.lower():
        kind = "probability"
    if channels == 1:
        return [OutputSpec(item.name, kind, item.name, 0)]
    return [OutputSpec(f"{item.name}_{i + 1}", kind, item.name, i) for i in range(channels or 0)]
