"""Values and colors of classes: those that the user's layer has, else a color that fits the name."""

from __future__ import annotations

import re
from typing import Mapping, Sequence

from ..model.card import ClassSpec

#: By what people call land cover; distinguishable to color-blind eyes side by side.
_BY_NAME = (
    (r"water|river|lake|sea|ocean|agua", "#1f78b4"),
    (r"forest|tree|wood|bosque", "#1b6e35"),
    (r"shrub|savanna|cerrado|bush", "#8a9a5b"),
    (r"grass|pasture|meadow", "#a6d96a"),
    (r"crop|soy|corn|maize|cotton|wheat|rice|field|agri", "#f2c94c"),
    (r"urban|built|city|road|house|roof", "#c0392b"),
    (r"bare|soil|sand|rock|cleared", "#c9a27a"),
    (r"snow|ice|glacier", "#dff3ff"),
    (r"wetland|marsh|swamp|mangrove", "#4aa3a2"),
    (r"burn|fallen|dry|dead", "#6b4c3b"),
    (r"cloud", "#ffffff"),
    (r"shadow", "#3b3b58"),
)
_OTHERS = ("#7570b3", "#e7298a", "#66a61e", "#e6ab02", "#a6761d", "#666666", "#1b9e77", "#d95f02")
_LARGEST = 65535


def legend(classes: Sequence[str], colors: Mapping[str, str]) -> tuple[ClassSpec, ...]:
    """Classes of a map. Names that are whole numbers are their own values, others count from 1.

    >>> [(item.value, item.color) for item in legend(("forest", "water"), {"water": "#0000ff"})]
    [(1, '#1b6e35'), (2, '#0000ff')]
    """
    whole = all(re.fullmatch(r"\d{1,5}", name) and int(name) <= _LARGEST for name in classes)
    whole = whole and len({int(name) for name in classes}) == len(classes)
    taken: set[str] = set(colors.values())
    found = []
    for place, name in enumerate(classes):
        color = colors.get(name) or _color(name, taken)
        taken.add(color)
        found.append(ClassSpec(int(name) if whole else place + 1, name, color))
    return tuple(found)


def _color(name: str, taken: set[str]) -> str:
    fitting = [color for pattern, color in _BY_NAME if re.search(pattern, name.lower())]
    free = [color for color in (*fitting, *_OTHERS, *(color for _, color in _BY_NAME)) if color not in taken]
    return free[0] if free else "#999999"
