"""The classes of every cloud map, and which of a model's classes is which."""

from __future__ import annotations

import re
from typing import Optional, Sequence

from ..errors import ModelError
from ..model.card import Card, ClassSpec, OutputSpec

CLEAR, CLOUD, THIN, SHADOW, WATER, SNOW, UNDECIDED = range(7)

#: Values, names and colors of a cloud map: told apart by color-blind eyes (Okabe & Ito); clear ground and water are
#: not drawn, so that the image below is seen.
CLASSES = (
    ClassSpec(CLEAR, "clear", "#ffffff00"),
    ClassSpec(CLOUD, "cloud", "#d55e00"),
    ClassSpec(THIN, "thin cloud", "#f0c987"),
    ClassSpec(SHADOW, "cloud shadow", "#0072b2"),
    ClassSpec(WATER, "water", "#ffffff00"),
    ClassSpec(SNOW, "snow or ice", "#56b4e9"),
    ClassSpec(UNDECIDED, "undecided", "#cc79a7"),
)
#: What hides the ground.
CLOUDY = (CLOUD, THIN)

# The first that fits decides: "cloud shadow" is a shadow, "no cloud" is clear.
_WORDS = (
    (CLEAR, r"\b(no|non|not|un)[\s_-]*cloud|cloud[\s_-]*free|\bclear\b|background|\bland\b|ground|surface|\bvalid\b"),
    (SHADOW, r"shadow|shade"),
    (THIN, r"\bthin\b|cirrus|\bhaze\b|semi|translucent"),
    (CLOUD, r"cloud|overcast"),
    (SNOW, r"\bsnow\b|\bice\b"),
    (WATER, r"\bwater\b|\bsea\b|\blake\b"),
)


def role(name: str) -> Optional[int]:
    """The class that a name speaks of, ``None`` where it speaks of none.

    >>> [role(n) for n in ("Cloud", "cloud_shadow", "thin cirrus", "no-cloud", "background", "class 3")]
    [1, 3, 2, 0, 0, None]
    """
    text = name.lower().replace("_", " ")
    return next((value for value, words in _WORDS if re.search(words, text)), None)


def roles(names: Sequence[str]) -> tuple[int, ...]:
    """The class of each of a model's channels.

    Raises
    ------
    ModelError
        A name is no class of a cloud map, or none of them is a cloud.
    """
    found = [role(name) for name in names]
    unknown = [name for name, value in zip(names, found) if value is None]
    if unknown or not set(found) & set(CLOUDY):
        what = f"{', '.join(unknown)} is no class of a cloud map" if unknown else "none of them is a cloud"
        raise ModelError(
            f"The model's classes are {', '.join(names)}; {what}. Say what each is, in order: clear, cloud, thin "
            "cloud, shadow, water or snow."
        )
    return tuple(value for value in found if value is not None)


def probabilities(card: Card) -> Optional[OutputSpec]:
    """The output that holds a model's classes, each a channel; for a single probability, that one."""
    whole = [spec for spec in card.outputs if spec.kind == "class" and spec.channel is None and spec.classes]
    single = [spec for spec in card.outputs if spec.kind == "probability" and spec.channel is not None]
    return next(iter(whole or single), None)


def is_cloud_model(card: Card) -> bool:
    """Whether a card's classes, or its single probability, are those of clouds."""
    spec = probabilities(card)
    if spec is None:
        return False
    if spec.classes:
        return any(role(item.name) in CLOUDY for item in spec.classes)
    return role(spec.name) in CLOUDY or role(spec.description) in CLOUDY
