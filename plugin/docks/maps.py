"""The project's maps that say where they come from."""

from __future__ import annotations

from qgis.core import QgsProject

from ..bridge import PROVENANCE
from ..layers import EXPLAINED, KIND


def explainable() -> dict[str, str]:
    """Names by provenance file, each map once, as the layer tree has them; without explanations."""
    found: dict[str, str] = {}
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        layer = node.layer()
        path = str(layer.customProperty(PROVENANCE) or "") if layer is not None else ""
        if path and path not in found and layer.customProperty(KIND) not in EXPLAINED:
            grouped = bool(node.parent().customProperty(PROVENANCE))
            found[path] = node.parent().name() if grouped else layer.name()
    return found
