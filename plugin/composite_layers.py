"""A composite into the project: in natural colors where it has them, and below it of which date each pixel is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)

from ..core.mapping.style import VIRIDIS
from ..core.model.card import ClassSpec, OutputSpec
from .i18n import sentence, tr
from .layers import above_maps, styled

_COLORS = ("red", "green", "blue")


def natural_bands(path: Path) -> Optional[tuple[int, ...]]:
    """The numbers of the bands that are red, green and blue; ``None`` where one is missing."""
    from ..core.raster.scene import open_scene

    found = {item.band.common_name: item.index for item in open_scene([path]).bands}
    return tuple(found[color] for color in _COLORS) if set(_COLORS) <= set(found) else None


def dates_of(path: Path) -> tuple[ClassSpec, ...]:
    """The dates of the composite at ``path`` as classes, the earliest dark; none where its record cannot be read."""
    try:
        record = json.loads(path.with_suffix(".composite.json").read_text(encoding="utf-8"))
        rows = [(int(item["number"]), str(item["date"]), str(item["name"])) for item in record["scenes"]]
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    order = sorted(range(len(rows)), key=lambda k: rows[k][1:])
    colors = {k: _along(place / max(1, len(rows) - 1)) for place, k in enumerate(order)}
    names = [name if not day or day in name else f"{day} {name}" for _, day, name in rows]
    classes = [ClassSpec(rows[k][0], names[k], colors[k]) for k in order]
    return (*classes, ClassSpec(0, sentence("no clear date"), "#bdbdbd"))


def _along(share: float) -> str:
    """The color at a share of viridis, between its steps too."""
    place = share * (len(VIRIDIS) - 1)
    low = min(int(place), len(VIRIDIS) - 2)
    pairs = ((int(VIRIDIS[low][k : k + 2], 16), int(VIRIDIS[low + 1][k : k + 2], 16)) for k in (1, 3, 5))
    return "#" + "".join(f"{round(a + (place - low) * (b - a)):02x}" for a, b in pairs)


class CompositeLayers(QgsProcessingLayerPostProcessorInterface):
    """Dresses the composite when Processing has loaded it, and puts the layer of its dates below it, not drawn."""

    _alive: list[CompositeLayers] = []  # Processing keeps no Python reference

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path, self._natural, self._dates = path, natural_bands(path), dates_of(path)
        self._alive.append(self)

    @classmethod
    def when_loaded(cls, path: Path, target: str, context: QgsProcessingContext) -> None:
        """Dress the layer of the composite at ``path``, which was asked for as ``target``, if it will be loaded."""
        if context.willLoadLayerOnCompletion(target):
            context.layerToLoadOnCompletionDetails(target).setPostProcessor(cls(path))

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._alive.remove(self)
        if self._natural is not None:
            _show(layer, self._natural)
        above_maps(layer, context)
        project = context.project() or QgsProject.instance()
        node = project.layerTreeRoot().findLayer(layer.id())
        if node is None or not self._dates:
            return
        dates = QgsRasterLayer(str(self._path), tr("Dates of the composite"), "gdal")
        spec = OutputSpec("best_date", "class", classes=self._dates)
        styled(dates, spec, layer.bandCount())
        project.addMapLayer(dates, False)
        parent = node.parent()
        below = parent.insertLayer(parent.children().index(node) + 1, dates)
        below.setItemVisibilityChecked(False)


def _show(layer: Any, bands: tuple[int, ...]) -> None:
    """In natural colors; clouds that are left are cut off, so that the ground can be seen."""
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), *bands))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
    )
    layer.triggerRepaint()
