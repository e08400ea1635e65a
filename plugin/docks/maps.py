"""The project's maps that say where they come from."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject

from ..bridge import PROVENANCE, provenance_of
from ..layers import EXPLAINED, KIND


def explainable() -> dict[str, str]:
    """Names by provenance file, each map once, as the layer tree has them; without explanations."""
    found: dict[str, str] = {}
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        path = map_of(node.layer())
        if path and path not in found:
            grouped = bool(node.parent().customProperty(PROVENANCE))
            found[path] = node.parent().name() if grouped else node.layer().name()
    return found


def map_of(layer: Optional[QgsMapLayer]) -> str:
    """The provenance file of the map that a layer shows, ``""`` where it shows none, or an explanation."""
    path = provenance_of(layer)
    if not path or layer is None:
        return ""
    kind = layer.customProperty(KIND)
    return "" if (kind in EXPLAINED if kind else _explains(path)) else path


def _explains(path: str) -> bool:
    """Whether a provenance file is that of an explanation, or of nothing that can be read."""
    try:
        return "explanation" in json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError, TypeError):
        return True
