"""What a model of land cover gives: the bands of its map, from the network's tensors ``calibrated`` and ``flag``."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Optional, Sequence

from ..model.card import ClassSpec, OutputSpec
from .conformal import CONFIDENCE


def cover_outputs(classes: Sequence[ClassSpec], *, parted: bool = False) -> tuple[OutputSpec, ...]:
    """Class, its probability, the uncertainty and the flags; on request the probability of each class.

    With ``parted`` the network tells both parts of the uncertainty as well.
    """
    return (
        OutputSpec("class", "class", "calibrated", description="Land cover", classes=tuple(classes)),
        _share("probability", "probability", "calibrated", "Probability of the class"),
        _share("uncertainty", "entropy", "calibrated", "Uncertainty (0 sure, 1 any class)"),
        OutputSpec("flag", "flag", "flag", description="Quality flags"),
        *(_parts() if parted else ()),
        *(
            _share(output, "probability", "calibrated", f"Probability of {item.name}", channel=k, default=False)
            for k, (output, item) in enumerate(zip(_names("p_", [item.name for item in classes]), classes))
        ),
    )


def set_outputs(classes: Sequence[str], tensor: str, activation: str = "") -> tuple[OutputSpec, ...]:
    """How many classes could be right, and whether each of them could, on request; see ``OutputSpec``."""
    steps = [k / max(1, len(classes) - 1) for k in range(len(classes))]
    sizes = tuple(
        ClassSpec(k + 1, "1 class" if k == 0 else f"{k + 1} classes", _between("#f2f0f7", "#54278f", step))
        for k, step in enumerate(steps)
    )
    could = (ClassSpec(0, "excluded", "#f2f0f7"), ClassSpec(1, "possible", "#54278f"))
    size = OutputSpec(
        "set_size",
        "set",
        tensor,
        description="Classes that could be right",
        classes=sizes,
        default=False,
        activation=activation,
        confidence=CONFIDENCE,
    )
    members = (
        replace(size, name=output, channel=k, description=f"Could be {label}", classes=could)
        for k, (output, label) in enumerate(zip(_names("in_", classes), classes))
    )
    return (size, *members)


def _between(low: str, high: str, share: float) -> str:
    """A color a ``share`` of the way from one to another."""
    ends = [[int(color[place : place + 2], 16) for place in (1, 3, 5)] for color in (low, high)]
    return "#" + "".join(f"{round(a + share * (b - a)):02x}" for a, b in zip(*ends))


def _share(
    name: str, kind: str, tensor: str, description: str, *, channel: Optional[int] = None, default: bool = True
) -> OutputSpec:
    return OutputSpec(
        name,
        kind,
        tensor,
        channel,
        unit="1",
        description=description,
        display_range=(0.0, 1.0),
        default=default,
    )


def _parts() -> tuple[OutputSpec, ...]:
    """The two parts of the uncertainty, on request."""
    words = {
        "data_uncertainty": "Part of it where classes look alike",
        "model_uncertainty": "Part of it for want of training areas",
    }
    return tuple(_share(name, "value", name, text, default=False) for name, text in words.items())


def _names(prefix: str, classes: Sequence[str]) -> list[str]:
    """Names of the bands of single classes, such as a file can hold, each once."""
    names: list[str] = []
    for place, label in enumerate(classes):
        name = prefix + (re.sub(r"[^\w.+\-]+", "_", label)[:50] or str(place + 1))
        names.append(name if name not in names else f"{name}_{place + 1}")
    return names
