"""The bands of a cloud map from any model: class, cloud probability, uncertainty."""

from __future__ import annotations

from typing import Optional, Sequence

import numpy as np

from ..errors import ModelError, ParameterError
from ..mapping.job import refuse_dates
from ..model import Model, OutputSpec
from .classes import CLASSES, CLEAR, CLOUD, CLOUDY, UNDECIDED, is_cloud_model, probabilities, roles

_PROBE_SIDE = 64


def cloud_outputs(
    model: Model,
    *,
    threshold: Optional[float] = None,
    undecided: Optional[float] = None,
    names: Sequence[str] = (),
    activation: str = "auto",
) -> tuple[OutputSpec, ...]:
    """Outputs ``class``, ``cloud_probability`` and ``uncertainty`` on the tensors of ``model``.

    Parameters
    ----------
    threshold : a pixel is cloud where its cloud probability exceeds this; without it, where cloud is its most
        probable class or, if the model's card says so, beyond the model's own threshold
    undecided : a pixel whose uncertainty exceeds this is ``undecided``; without it none is
    names : what each channel of the model is, in order, where its card does not say it
    activation : ``softmax`` or ``sigmoid`` for a model that gives scores, ``""`` for one that gives probabilities;
        ``auto`` looks at what it gives

    Raises
    ------
    ModelError
        The model's outputs are no classes of clouds.
    ParameterError
        A threshold that is no probability, or another activation.
    """
    check_limits(threshold, undecided)
    refuse_dates(model)
    tensor, channels, named = _channels(model, names)
    if activation == "auto":
        known = probabilities(model.card)
        activation = known.activation if known is not None and known.activation else _seen_activation(model, tensor)
    if activation not in ("", "sigmoid", "softmax"):
        raise ParameterError(f"An activation {activation!r} is not known; choose softmax or sigmoid, or none.")
    found = roles(named)
    single = channels == 1
    cloudy = tuple(i for i, value in enumerate(found) if value in CLOUDY)
    if threshold is None:
        own = model.card.domain.get("cloud_threshold")
        threshold = float(own) if own is not None else 0.5 if single else None
    classes = [CLASSES[value] for value in found]
    if undecided is not None:
        classes.append(CLASSES[UNDECIDED])
    return (
        OutputSpec(
            "class",
            "class",
            tensor,
            description="Clouds and shadows",
            classes=tuple(classes),
            activation=activation,
            threshold=threshold,
            positive=cloudy,
            weights=_weights(model, channels) if not names else (),
            undecided=undecided,
        ),
        OutputSpec(
            "cloud_probability",
            "probability",
            tensor,
            description="Cloud probability",
            unit="1",
            display_range=(0.0, 1.0),
            activation=activation,
            channels=cloudy,
        ),
        OutputSpec(
            "uncertainty",
            "entropy",
            tensor,
            description="Uncertainty of the class (0 sure, 1 any)",
            unit="1",
            display_range=(0.0, 1.0),
            activation=activation,
            channels=cloudy,
        ),
    )


def check_limits(threshold: Optional[float], undecided: Optional[float]) -> None:
    """`ParameterError` for limits, if they are given, that are no probabilities."""
    for name, value in (("threshold", threshold), ("limit of the undecided", undecided)):
        if value is not None and not 0 <= value <= 1:
            raise ParameterError(f"A {name} of {value:g} is not possible; give a number from 0 to 1.")


def _weights(model: Model, channels: int) -> tuple[float, ...]:
    """What the model's own classes weigh, where its card says so."""
    own = next((spec.weights for spec in model.card.outputs if spec.kind == "class" and spec.weights), ())
    return own if len(own) == channels else ()


def _channels(model: Model, names: Sequence[str]) -> tuple[str, int, list[str]]:
    """The tensor of classes, how many channels it has, and what each class is (two for a single channel)."""
    shapes = {item.name: item.shape for item in model.graph.outputs}
    known = probabilities(model.card)
    tensor = known.tensor if known is not None else model.card.outputs[0].tensor
    shape = shapes.get(tensor)
    rank = 4 if model.card.input.layout == "image" else 2
    count = shape[1] if shape is not None and len(shape) == rank else 1
    count = count if isinstance(count, int) else len(names) or len(known.classes if known is not None else ())
    if names:
        given = ["clear", *names] if count == 1 and len(names) == 1 else list(names)
        if len(given) != max(2, count):
            raise ModelError(
                f"{model.path.name} gives {count} channel{'s' if count > 1 else ''}, but {len(names)} are named: "
                f"{', '.join(names)}. "
                "Name each channel once, in order."
            )
        return tensor, count, given
    if known is None or not is_cloud_model(model.card):
        raise ModelError(
            f"{model.path.name} is no model of clouds as far as it says. If it is, say what each of its channels is, "
            "in order: clear, cloud, thin cloud, shadow, water or snow."
        )
    if known.classes:
        return tensor, count, [item.name for item in known.classes]
    return tensor, 1, [CLASSES[CLEAR].name, CLASSES[CLOUD].name]


def _seen_activation(model: Model, tensor: str) -> str:
    """What makes probabilities of a model's numbers, seen on noise: nothing where they are probabilities already."""
    spec = model.card.input
    rng = np.random.default_rng(0)
    side = spec.tile or -(-_PROBE_SIDE // spec.multiple) * spec.multiple
    shape = (
        (spec.batch or 1, len(spec.bands), side, side)
        if spec.layout != "pixels"
        else (spec.batch or 256, len(spec.bands))
    )
    values = model.session("cpu").run({spec.tensor: rng.random(shape, dtype=np.float32)}, [tensor])[tensor]
    low, high = float(values.min()), float(values.max())
    several = values.ndim in (2, 4) and values.shape[1] > 1
    if not several:
        return "" if low >= 0 and high <= 1 else "sigmoid"
    sums = values.sum(axis=1)
    return "" if low >= 0 and high <= 1 + 1e-4 and np.abs(sums - 1).max() < 1e-2 else "softmax"
