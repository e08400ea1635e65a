"""From a network's tensors to the bands of a map."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

import numpy as np

from ..errors import ModelError, ParameterError
from ..model.card import INVALID, Card, OutputSpec
from .intervals import of_spread

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
    return list(dict.fromkeys(name for spec in specs for name in (spec.tensor, spec.spread) if name))


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
        f"The model gives an output of shape {array.shape}, which is neither one value a pixel nor one a class. "
        "Choose another model."
    )


def to_bands(specs: Sequence[OutputSpec], tensors: Mapping[str, Array], card: Card, valid: Array) -> Array:
    """The bands of the map: float32 ``(bands, ...)``; NaN, or for flags the invalid bit, where not ``valid``.

    ``tensors`` hold ``(channels, ...)`` arrays. What the model gives as not finite is invalid too.
    """
    out = np.empty((len(specs), *valid.shape), dtype=np.float32)
    good = valid.copy()
    probabilities: dict[tuple[str, str], Array] = {}
    for i, spec in enumerate(specs):
        key = (spec.tensor, spec.activation)
        if key not in probabilities:
            probabilities[key] = activated(tensors[spec.tensor], spec.activation)
        if spec.spread:
            out[i] = of_spread(spec, tensors[spec.tensor][0], tensors[spec.spread][0], card)
            continue  # a share of nothing is no data in its own band alone
        out[i] = _band(spec, probabilities[key], card)
        # Something is the largest of numbers that are none, too.
        good &= np.isfinite(out[i]) if spec.kind not in ("class", "set") else ~np.isnan(probabilities[key].max(axis=0))
    make_invalid(out, ~good, specs)
    return out


def activated(tensor: Array, activation: str) -> Array:
    """Probabilities of scores ``(channels, ...)``: ``softmax`` over the channels, ``sigmoid`` of each, or as they are.

    >>> activated(np.array([[0.0], [0.0]], np.float32), "softmax").ravel().tolist()
    [0.5, 0.5]
    """
    if activation == "softmax" and len(tensor) > 1:
        powers = np.exp(tensor - tensor.max(axis=0, keepdims=True))
        result: Array = powers / powers.sum(axis=0, keepdims=True)
        return result
    if activation:
        with np.errstate(over="ignore"):  # exp(-x) of a very negative score is infinite, its sigmoid 0
            result = 1 / (1 + np.exp(-tensor))
        return result
    return tensor


def make_invalid(values: Array, where: Array, specs: Sequence[OutputSpec]) -> None:
    """Mark pixels of ``values``, float32 ``(bands, ...)``, as no data, in place."""
    for plane, spec in zip(values, specs):
        plane[where] = INVALID if spec.kind == "flag" else np.nan


def _band(spec: OutputSpec, tensor: Array, card: Card) -> Array:
    if spec.kind == "entropy":
        return entropy(_together(_against_rest(tensor), spec.channels))
    if spec.kind == "probability" and spec.channels:
        _check_channel(spec, max(spec.channels), _against_rest(tensor))
        share: Array = _against_rest(tensor)[list(spec.channels)].sum(axis=0)
        return share
    if spec.kind == "set":
        return _of_set(spec, _against_rest(tensor), card)
    if spec.channel is not None or spec.kind not in ("class", "probability"):
        channel = spec.channel or 0
        _check_channel(spec, channel, tensor)
        value: Array = tensor[channel]
        scaling = float(card.domain.get("scaling", 1.0))
        return value if scaling == 1.0 or spec.kind != "value" else value * np.float32(scaling)
    tensor = _against_rest(tensor)
    least = float(card.domain.get("threshold", 0.0))
    if spec.kind == "probability" and not (spec.weights or spec.positive or least):
        return np.asarray(tensor.max(axis=0))  # that of the class chosen, at a tenth of what choosing costs
    best = decided(spec, tensor, least)
    if spec.kind == "probability":
        top: Array = np.take_along_axis(tensor, best[None].astype(np.intp), axis=0)[0]
        return top
    values = [item.value for item in spec.classes] or list(range(len(tensor)))
    if len(values) < len(tensor) + (spec.undecided is not None):
        raise ModelError(
            f"The model gives {len(tensor)} classes, but its card names {len(values)}. "
            "Ask the model's author for a file with a valid card."
        )
    result: Array = np.asarray(values, dtype=np.float32)[best]
    if spec.undecided is not None:
        result[entropy(_together(tensor, spec.positive)) > np.float32(spec.undecided)] = values[-1]
    return result


def _of_set(spec: OutputSpec, tensor: Array, card: Card) -> Array:
    thresholds = card.conformal.get("thresholds", {}).get(f"{spec.confidence or 0:g}", ())
    if len(thresholds) != len(tensor):
        raise ModelError(
            f"The model gives {len(tensor)} classes, but its card has thresholds for {len(thresholds)}. "
            "Ask the model's author for a file with a valid card."
        )
    members = class_sets(tensor, thresholds)
    if spec.channel is not None:
        _check_channel(spec, spec.channel, tensor)
        return np.asarray(members[spec.channel], dtype=np.float32)
    return np.asarray(members.sum(axis=0), dtype=np.float32)


def class_sets(probabilities: Array, thresholds: Sequence[float]) -> Array:
    """Which classes are in the set of each pixel, bool ``(classes, ...)``.

    Those whose probability ``(classes, ...)`` reaches their threshold (least ambiguous sets with class-conditional
    coverage: Sadinle et al. 2019, doi:10.1080/01621459.2017.1395341), and always the most probable one.

    >>> class_sets(np.array([[0.7, 0.3], [0.2, 0.3], [0.1, 0.4]]), (0.25, 0.25, 0.5)).sum(axis=0).tolist()
    [1, 3]
    """
    least = np.asarray(thresholds, dtype=probabilities.dtype).reshape(-1, *[1] * (probabilities.ndim - 1))
    members: Array = probabilities >= least
    np.put_along_axis(members, largest(probabilities)[None].astype(np.intp), True, axis=0)
    return members


def _check_channel(spec: OutputSpec, channel: int, tensor: Array) -> None:
    if channel >= len(tensor):
        raise ModelError(
            f"The output {spec.name!r} is channel {channel}, but the model gives {len(tensor)}. "
            "Ask the model's author for a file with a valid card."
        )


def _against_rest(tensor: Array) -> Array:
    """Two channels for a single one of probabilities: the rest, and the class."""
    return np.stack([1 - tensor[0], tensor[0]]) if len(tensor) == 1 else tensor


def _together(tensor: Array, channels: Sequence[int]) -> Array:
    """The probabilities ``(classes, ...)`` with those of ``channels`` added up to one class."""
    if len(channels) < 2:
        return tensor
    others = [k for k in range(len(tensor)) if k not in channels]
    return np.concatenate([tensor[others], tensor[list(channels)].sum(axis=0, keepdims=True)])


def decided(spec: OutputSpec, tensor: Array, least: float = 0.0) -> Array:
    """The channel of ``(channels, ...)`` chosen for each pixel; below ``least`` it counts as nothing (Deepness)."""
    weighted = tensor
    if spec.weights:
        _check_channel(spec, len(spec.weights) - 1, tensor)
        weighted = tensor[: len(spec.weights)] * np.reshape(
            np.asarray(spec.weights, np.float32), (-1, *[1] * (tensor.ndim - 1))
        )
    if spec.positive:
        _check_channel(spec, max(spec.positive), tensor)
        chosen = np.array([k in spec.positive for k in range(len(tensor))])
        best = np.flatnonzero(chosen)[largest(tensor[chosen])]
        if not chosen.all():
            others = weighted[~chosen]
            limit = others.max(axis=0) if spec.threshold is None else np.float32(spec.threshold)
            other = np.flatnonzero(~chosen)[largest(others)]
            share = (tensor if spec.threshold is not None else weighted)[chosen].sum(axis=0)
            best = np.where(share > limit, best, other)
        return np.asarray(best)
    judged = np.where(tensor < least, np.float32(0), weighted) if least else weighted
    return largest(judged)


def largest(tensor: Array) -> Array:
    """Which of the channels of ``(channels, ...)`` is largest, the first of several: an unsigned integer ``(...)``.

    NumPy's ``argmax`` takes ten times as long over a first axis.

    >>> largest(np.array([[1.0, 0.0], [2.0, 0.0], [2.0, -1.0]])).tolist()
    [1, 0]
    """
    top = tensor.max(axis=0)
    before = np.zeros(top.shape, np.min_scalar_type(len(tensor)))
    found = np.zeros(top.shape, bool)
    for channel in tensor[:-1]:
        found |= channel == top
        before += ~found
    return before


def entropy(probabilities: Array) -> Array:
    """Shannon's entropy of ``(classes, ...)`` over its largest value: 0 is sure, 1 is every class alike.

    >>> entropy(np.array([[1.0, 0.5], [0.0, 0.5]], np.float32)).round(6).tolist()
    [0.0, 1.0]
    """
    p = np.clip(probabilities, np.float32(1e-12), 1)
    return np.asarray(np.clip(-(p * np.log(p)).sum(axis=0) / np.float32(np.log(len(p))), 0, 1), dtype=np.float32)
