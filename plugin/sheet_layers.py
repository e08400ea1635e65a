"""Layers of a map that no group of results holds: of a file, or of a layer that was added by hand."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from qgis.core import QgsProject, QgsRasterLayer

from ..core.model.card import OutputSpec
from .bridge import PROVENANCE, plain_path, provenance_of
from .i18n import tr
from .layers import KIND, SUFFIXES, styled


def held(layer: QgsRasterLayer, project: QgsProject) -> QgsRasterLayer:
    """``layer`` if the project holds it; else one of its file and in its style, which the project keeps.

    Processing opens files without their style, and lets them go after the run, when a layout still shows them.
    """
    if project.mapLayer(layer.id()) is not None:
        return layer
    path = plain_path(layer.source())
    for known in project.mapLayers().values():
        if isinstance(known, QgsRasterLayer) and plain_path(known.source()) == path and not known.customProperty(KIND):
            return known
    made = QgsRasterLayer(layer.source(), layer.name(), "gdal")
    project.addMapLayer(made)
    return made


def further_bands(
    layer: QgsRasterLayer, record: Mapping[str, Any], project: QgsProject, kinds: Sequence[str]
) -> dict[str, QgsRasterLayer]:
    """Layers of the bands of ``kinds`` that the map of ``layer`` has, by kind; the project does not list them."""
    path, found = plain_path(layer.source()), {}
    for row in record.get("bands", ()):
        kind = str(row.get("kind", ""))
        if kind not in kinds or kind in found:
            continue
        known = [
            item
            for item in project.mapLayers().values()
            if isinstance(item, QgsRasterLayer)
            and plain_path(item.source()) == path
            and item.customProperty(KIND) == kind
        ]
        found[kind] = known[0] if known else _made(layer, row, record)
        if not known:
            project.addMapLayer(found[kind], False)
    return found


def _made(layer: QgsRasterLayer, row: Mapping[str, Any], record: Mapping[str, Any]) -> QgsRasterLayer:
    kind, name = str(row["kind"]), str(row["name"])
    title = f"{layer.name()} {tr(SUFFIXES[kind])}" if kind in SUFFIXES else name
    made = QgsRasterLayer(layer.source(), title, "gdal")
    figures = record.get("statistics", {}).get(name, {})
    most = figures.get("max")
    # The card, which knows a fixed range, may be gone; uncertainties begin at 0, and entropies are shares.
    high = 1.0 if kind == "entropy" or not most else float(f"{most:.2g}")
    spec = OutputSpec(name, kind, unit=str(row.get("unit", "")), display_range=(0.0, high))
    styled(made, spec, int(row["band"]), figures)
    made.setCustomProperty(KIND, kind)
    made.setCustomProperty(PROVENANCE, provenance_of(layer))
    return made
