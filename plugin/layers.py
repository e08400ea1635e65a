"""A finished map into the project: one group, a styled layer for each band, each saying where it comes from.

The first layer enters the project by Processing's own hook; the others follow when it has arrived,
in the main thread.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core.mapping import Map
from ..core.mapping.style import pretty_unit, qml
from ..core.model.card import OutputSpec
from .bridge import PROVENANCE
from .i18n import named_classes, sentence, tr
from .metadata import describe, keep, set_time

#: Custom properties of result layers, beside the provenance file: the model's id, the band's kind.
MODEL = "terraclara/model"
KIND = "terraclara/kind"
#: Of the groups of several maps of one run: the place among them.
PLACE = "terraclara/place"

#: Kinds of the bands of explanations.
EXPLAINED = ("relevance", "evidence")

SUFFIXES = {
    "std": "standard deviation",
    "std_model": "standard deviation, model part",
    "std_noise": "standard deviation, noise part",
    "flag": "flags",
    "cv": "standard deviation over the mean",
}
_BOUNDS = {"lower": "lower bound {}", "upper": "upper bound {}"}
_MAIN_KINDS = ("mean", "value", "class", "set", "probability")


@dataclass(frozen=True)
class BandLayer:
    """What one band becomes: its number in the file (from 1), the layer's name, and whether it is drawn."""

    band: int
    name: str
    spec: OutputSpec
    visible: bool
    expanded: bool


def subject(variable: str, specs: tuple[OutputSpec, ...]) -> str:
    """What the map shows, short enough for a layer's name: ``LAI``, or the band's own description."""
    if variable:
        return variable.upper() if len(variable) <= 6 else variable[0].upper() + variable[1:]
    return sentence(specs[0].description or specs[0].name)


def band_layers(result: Map, variable: str) -> list[BandLayer]:
    """The layers of a map in the order of the legend. Only the first is drawn, so that nothing hides it."""
    name = subject(variable, result.outputs)
    mains = sum(spec.kind in _MAIN_KINDS for spec in result.outputs)
    rows = []
    for i, spec in enumerate(result.outputs):
        if spec.kind in SUFFIXES:
            text = f"{name} {tr(SUFFIXES[spec.kind])}"
        elif spec.kind in _BOUNDS:
            text = f"{name} {tr(_BOUNDS[spec.kind]).format(f'{100 * (spec.confidence or 0):g} %')}"
        elif spec.kind == "within":
            within = sentence(spec.description)
            text = f"{name} {within[:1].lower()}{within[1:]}"
        elif spec.kind in EXPLAINED:
            text = f"{sentence(spec.description)}{tr(' (unreliable)') if doubtful(result) else ''}"
        elif spec.kind == "class" and i == 0:  # maps of classes are chosen from lists of layers
            text = group_name(result, variable)
        elif mains > 1:
            text = sentence(spec.description or spec.name)
        else:
            text = name
        unit = pretty_unit(spec.unit)
        rows.append(
            BandLayer(
                i + 1,
                f"{text} ({unit})" if unit and spec.kind != "flag" else text,
                spec,
                visible=i == 0,
                expanded=i == 0 or spec.kind in ("std", "flag"),
            )
        )
    return rows


def doubtful(result: Map) -> bool:
    """Whether a check of an explanation shows a red light."""
    verdicts = result.provenance.get("explanation", {}).get("verdicts", ())
    return any(item["light"] == "red" for item in verdicts)


def group_name(result: Map, variable: str) -> str:
    """``LAI - <name of the scene>``, of an explanation ``Why: <its question> - <name of the scene>``."""
    explained = result.provenance.get("explanation")
    if explained is not None:
        from ..core.explain.question import question_name

        return tr("Why: {} - {}").format(question_name(explained["question"]), scene_name(result))
    return f"{subject(variable, result.outputs)} - {scene_name(result)}"


def scene_name(result: Map) -> str:
    """The product's name, or that of the scene's files."""
    product = result.provenance.get("product", {})
    sources = [Path(path) for path in result.provenance.get("sources", [])]
    scene = str(product.get("id") or "") or (sources[0].stem if sources else result.path.stem)
    more = f" + {len(sources) - 1}" if len(sources) > 1 and not product.get("id") else ""
    return f"{scene}{more}"


def style(layer: QgsRasterLayer, row: BandLayer, result: Map) -> None:
    """Dress the layer as its band's style says."""
    layer.importNamedStyle(_style(row.spec, row.band, result.statistics[row.spec.name]))
    layer.setName(row.name)
    _describe(layer, row, result)


def styled(layer: QgsRasterLayer, spec: OutputSpec, band: int, statistics: Optional[dict[str, Any]] = None) -> None:
    """Dress a layer of which only one band's meaning is known; it keeps its name."""
    name = layer.name()
    layer.importNamedStyle(_style(spec, band, statistics or {}))
    layer.setName(name)


def _style(spec: OutputSpec, band: int, statistics: Any) -> QDomDocument:
    document = QDomDocument()
    document.setContent(qml(spec, band, statistics))
    return document


def _describe(layer: QgsRasterLayer, row: BandLayer, result: Map) -> None:
    abstract = describe(layer, result, row.name, sentence(row.spec.description) or row.name)
    set_time(layer, result.provenance)
    # The tooltip of the layer tree shows this text; newer versions keep it among the server's properties.
    properties = layer.serverProperties() if hasattr(layer, "serverProperties") else None
    holder = properties if hasattr(properties, "setAbstract") else layer
    holder.setAbstract(html.escape(abstract, quote=False))
    provenance = next((path for path in result.files if path.name.endswith(".provenance.json")), "")
    layer.setCustomProperty(PROVENANCE, str(provenance))
    layer.setCustomProperty(MODEL, result.provenance["model"]["id"])
    layer.setCustomProperty(KIND, row.spec.kind)


def map_to_load(name: str, project: QgsProject) -> QgsProcessingContext.LayerDetails:
    """How Processing is to load a map that no parameter names: as a raster, or it tries a vector file and logs that."""
    return QgsProcessingContext.LayerDetails(name, project, name, QgsProcessingUtils.LayerHint.Raster)


def above_maps(layer: QgsMapLayer, context: QgsProcessingContext) -> None:
    """Put a layer above the groups of maps, which would hide it; QGIS puts it beside or into the current one."""
    root = (context.project() or QgsProject.instance()).layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    parent = node.parent()
    while parent.customProperty(PROVENANCE):
        parent = parent.parent()
    for place, child in enumerate(parent.children()):
        if child is node:
            break
        if child.customProperty(PROVENANCE):
            parent.insertChildNode(place, node.clone())
            node.parent().removeChildNode(node)
            break
    node = root.findLayer(layer.id())
    for expanded in (False, True):  # the tree had no legend to show when it heard of the layer
        node.setExpanded(expanded)


class BandStyle(QgsProcessingLayerPostProcessorInterface):
    """Dresses a single layer when Processing has loaded it; ``day``: which it shows, if one."""

    _alive: list[BandStyle] = []  # as below

    def __init__(self, spec: OutputSpec, day: str = "") -> None:
        super().__init__()
        self._spec, self._day = spec, day
        self._alive.append(self)

    @classmethod
    def when_loaded(cls, path: str, spec: OutputSpec, name: str, context: QgsProcessingContext, day: str = "") -> None:
        """Style the layer of ``path``, and call it ``name``, if it will be loaded."""
        if context.willLoadLayerOnCompletion(path):
            details = context.layerToLoadOnCompletionDetails(path)
            details.name = name
            details.setPostProcessor(cls(spec, day))

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._alive.remove(self)
        styled(layer, self._spec, 1)
        if self._day:
            set_time(layer, {"product": {"date": self._day}})
        above_maps(layer, context)
        layer.triggerRepaint()


class ResultGroup(QgsProcessingLayerPostProcessorInterface):
    """Makes the group of layers when Processing has loaded the map's file.

    ``place`` is that of the map among several of one run, whose groups stand in one group; ``None`` for a single map.
    ``more`` is appended to the group's name.
    """

    _alive: list[ResultGroup] = []  # Processing keeps no Python reference

    def __init__(self, result: Map, variable: str, place: Optional[int] = None, more: str = "") -> None:
        super().__init__()
        self._result = result
        self._variable = variable
        self._place = place
        self._more = more
        self._alive.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._alive.remove(self)
        first, *others = band_layers(self._result, self._variable)
        layer.reload()  # the file may have been another map before
        style(layer, first, self._result)
        keep(layer, self._result.path, group_name(self._result, self._variable))
        project = context.project() or QgsProject.instance()
        root = project.layerTreeRoot()
        if root.findLayer(layer.id()) is None:
            return
        group = self._group(project, layer, context)
        for row in others:
            sibling = QgsRasterLayer(str(self._result.path), row.name, "gdal")
            style(sibling, row, self._result)
            project.addMapLayer(sibling, False)
            _set(group.addLayer(sibling), row, expanded=row.expanded and self._place is None)
        _set(root.findLayer(layer.id()), first, first.expanded)
        if self._place is not None:  # each layer first came into the former one's group, and the tree opened that
            for other in group.parent().children():
                first_one = int(other.customProperty(PLACE) or 0) == 0
                for expanded in (not first_one, first_one):
                    other.setExpanded(expanded)
        layer.triggerRepaint()

    def _group(self, project: QgsProject, layer: QgsMapLayer, context: QgsProcessingContext) -> QgsLayerTreeGroup:
        """A group that holds ``layer`` alone; the one of the former run where the file was made again."""
        name = subject(self._variable, self._result.outputs)
        if self._place is None:
            name = group_name(self._result, self._variable) + (f" ({self._more})" if self._more else "")
        root = project.layerTreeRoot()
        parent = root.findLayer(layer.id()).parent()
        if self._was_made(str(parent.customProperty(PROVENANCE) or "")):
            parent.setCustomProperty(PROVENANCE, str(self._result.path))
            nodes = [item for item in parent.children() if isinstance(item, QgsLayerTreeLayer)]
            old = [item.layerId() for item in nodes if item.layer() is None or item.layer().customProperty(KIND)]
            project.removeMapLayers([key for key in old if key != layer.id()])
            parent.setName(name)
            return parent
        above_maps(layer, context)
        node = root.findLayer(layer.id())
        parent = node.parent()
        if self._place is None:
            group = parent.insertGroup(parent.children().index(node), name)
        else:  # Processing loads the maps in the order of their paths
            together = self._together(root, parent, node)
            places = [child.customProperty(PLACE) for child in together.children()]
            group = together.insertGroup(sum(place is not None and int(place) < self._place for place in places), name)
            group.setCustomProperty(PLACE, self._place)
            group.setItemVisibilityChecked(self._place == 0)
        group.setCustomProperty(PROVENANCE, str(self._result.path))
        group.addChildNode(node.clone())
        parent.removeChildNode(node)
        return group

    def _was_made(self, path: str) -> bool:
        """Whether a group is of this map as it was before, at ``path``: perhaps in the project's former folder."""
        here = self._result.path
        return path == str(here) or (Path(path).name == here.name and not Path(path).exists())

    def _together(self, root: QgsLayerTreeGroup, parent: QgsLayerTreeGroup, node: Any) -> QgsLayerTreeGroup:
        """The group of all maps of the run."""
        folder = str(self._result.path.parent)
        for group in root.findGroups(True):
            if group.customProperty(PROVENANCE) == folder:
                return group
        made = parent.insertGroup(parent.children().index(node), f"{tr('Biophysical')} - {scene_name(self._result)}")
        made.setCustomProperty(PROVENANCE, folder)
        return made


def _set(node: Any, row: BandLayer, expanded: bool) -> None:
    node.setItemVisibilityChecked(row.visible)
    node.setExpanded(expanded)


class ClassPolygons(QgsProcessingLayerPostProcessorInterface):
    """Draws polygons of classes in the classes' colors when Processing has loaded their file."""

    _alive: list[ClassPolygons] = []  # Processing keeps no Python reference

    def __init__(self, result: Map) -> None:
        super().__init__()
        self._result = result
        self._classes = next(spec.classes for spec in result.outputs if spec.kind == "class")
        self._alive.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._alive.remove(self)
        if not isinstance(layer, QgsVectorLayer) or not self._classes:
            return
        there = layer.uniqueValues(layer.fields().lookupField("value"))
        categories = []
        for item, name in zip(self._classes, named_classes(each.name for each in self._classes)):
            if item.value in there:
                symbol = QgsSymbol.defaultSymbol(layer.geometryType())
                symbol.setColor(QColor(item.color[:7] or "#808080"))
                categories.append(QgsRendererCategory(item.value, symbol, name))
        layer.setRenderer(QgsCategorizedSymbolRenderer("value", categories))
        describe(layer, self._result, layer.name(), tr("Polygons of the classes"))
        above_maps(layer, context)
        layer.triggerRepaint()
