"""From a network's tensors to the bands of a map."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

import numpy as np

from ..errors import ModelError, ParameterError
from ..model.card import INVALID, Card, OutputSpec

Array = np.ndarray[Any, Any]


def chosen_outputs(card: Card, names: Sequence[str]) -> tuple[OutputSpec, ...]:
    """The outputs called ``names``, or those that the card gives by default."""
    if len(set(names)) < len(names):
        raise ParameterError(f"The outputs {', '.join(names)} name one twice; name each once.")
    if names:
        return tuple(card.output(name) for name in names)
    return tuple(spec for spec in card.outputs if spec.default) or card.outputs


def needed_tensors(specs: Sequence[OutputSpec]) -> list[str]:
    """The tensors that ``specs`` come from, each once."""
    return list(dict.fromkeys(spec.tensor for spec in specs))


def channels_first(tensor: Array, layout: str) -> Array:
    """A tensor as float32 ``(channels, pixels)`` or ``(channels, height, width)``, the batch gone.

    Raises
    ------
    ModelError
        The tensor has another rank than such outputs have.
    """
    array: Array = np.asarray(tensor, dtype=np.float32)
    plane = 1 if layout == "pixels" else 3
    if array.ndim == plane:
        return array[None] if layout == "pixels" else array
    if array.ndim == plane + 1:
        return array.T if layout == "pixels" else np.squeeze(array, axis=0)
    raise ModelError(
        f"The model gives an output of shape {array.shape}, which is neither one value a pixel nor one a class."
    )


def to_bands(specs: Sequence[OutputSpec], tensors: Mapping[str, Array], card: Card, valid: Array) -> Array:
    """The bands of the map: float32 ``(bands, ...)``; NaN, or for flags the invalid bit, where not ``valid``.

    ``tensors`` hold ``(channels, ...)`` arrays. What the model gives as not finite is invalid too.
    """
    out = np.empty((len(specs), *valid.shape), dtype=np.float32)
    good = valid.copy()
    for i, spec in enumerate(specs):
        out[i] = _band(spec, tensors[spec.tensor], card)
        good &= np.isfinite(out[i])
    make_invalid(out, ~good, specs)
    return out


def make_invalid(values: Array, where: Array, specs: Sequence[OutputSpec]) -> None:
    """Mark pixels of ``values``, float32 ``(bands, ...)``, as no data, in place."""
    for plane, spec in zip(values, specs):
        plane[where] = INVALID if spec.kind == "flag" else np.nan


def _band(spec: OutputSpec, tensor: Array, card: Card) -> Array:
    if spec.channel is not None or spec.kind not in ("class", "probability"):
        channel = spec.channel or 0
        if channel >= len(tensor):
            raise ModelError(f"The output {spec.name!r} is channel {channel}, but the model gives {len(tensor)}.")
        value: Array = tensor[channel]
        scaling = float(card.domain.get("scaling", 1.0))
        return value if scaling == 1.0 or spec.kind != "value" else value * np.float32(scaling)
    if len(tensor) == 1:  # one sigmoid channel: background and the class
        tensor = np.stack([1 - tensor[0], tensor[0]])
    threshold = float(card.domain.get("threshold", 0.0))
    judged = np.where(tensor < threshold, np.float32(0), tensor) if threshold else tensor
    best = np.argmax(judged, axis=0)
    if spec.kind == "probability":
        top: Array = np.take_along_axis(tensor, best[None], axis=0)[0]
        return top
    values = [item.value for item in spec.classes] or list(range(len(tensor)))
    if len(values) < len(tensor):
        raise ModelError(f"The model gives {len(tensor)} classes, but its card names {len(values)}.")
    result: Array = np.asarray(values, dtype=np.float32)[best]
    return result
