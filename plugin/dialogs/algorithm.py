"""Algorithms that are opened in Processing's own dialog, filled in from the project."""

from __future__ import annotations

from typing import Any, Optional, Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes

from .. import packages
from ..algorithms.retrieve import LISTED, variable_id
from ..bridge import PROVENANCE
from ..layers import EXPLAINED, KIND


class AlgorithmDialog:
    """Processing's dialog of one algorithm, opened afresh each time and closed with the plugin."""

    ALGORITHM = ""
    #: The parts of TerraClara's packages that it needs.
    NEEDS: Sequence[str] = ("models",)

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._dialog: Any = None
        self._made: list[Any] = []  # one that was closed while it ran comes back by itself

    def come(self) -> None:
        """Show the dialog, or bring it to the front."""
        from qgis.PyQt import sip

        if packages.missing(self.NEEDS):
            packages.offer(self._iface.mainWindow(), parts=self.NEEDS)
        if self._dialog is None or sip.isdeleted(self._dialog) or not self._dialog.isVisible():
            import processing

            chosen = {name: value for name, value in self._chosen(self._layers()).items() if value is not None}
            self._dialog = processing.createAlgorithmDialog(self.ALGORITHM, chosen)
            self._made = [item for item in self._made if not sip.isdeleted(item)] + [self._dialog]
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def leave(self) -> None:
        """Close the dialog, and those that ran on after they were closed."""
        from qgis.PyQt import sip

        for item in self._made:
            if not sip.isdeleted(item):
                item.leave()
        self._dialog, self._made = None, []

    def _layers(self) -> list[QgsMapLayer]:
        """The project's layers, the current one first, then from the top."""
        active = self._iface.activeLayer()
        order = QgsProject.instance().layerTreeRoot().layerOrder()
        return sorted(order, key=lambda layer: active is None or layer.id() != active.id())

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        """What the dialog holds when it opens; None: what Processing chooses."""
        raise NotImplementedError


class TrainDialog(AlgorithmDialog):
    """Train and map land cover."""

    ALGORITHM = "terraclara:train"

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        areas = next((layer for layer in layers if _has(layer, QgsWkbTypes.GeometryType.PolygonGeometry)), None)
        field = None
        if areas is not None:
            renderer = areas.renderer()
            drawn_by = renderer.classAttribute() if renderer.type() == "categorizedSymbol" else ""
            field = next((name for name in (drawn_by, "class") if areas.fields().lookupField(name) >= 0), None)
        return {"INPUT": _scene(layers), "LABELS": areas, "FIELD": field}


class AdaptDialog(AlgorithmDialog):
    """Carry a model to field plots."""

    ALGORITHM = "terraclara:adapt"

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        return {"INPUT": _scene(layers), **_plots(layers)}


class TrainRetrievalDialog(AlgorithmDialog):
    """Train a retrieval model."""

    ALGORITHM = "terraclara:trainretrieval"

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        found = _plots(layers)
        return {"INPUT": _scene(layers), **(found if found["VALUE"] else {})}


class SimulateDialog(AlgorithmDialog):
    """Simulate spectra."""

    ALGORITHM = "terraclara:simulate"
    NEEDS = ()

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        return {}


class PointsDialog(AlgorithmDialog):
    """Draw points to check a map."""

    ALGORITHM = "terraclara:sampledesign"
    NEEDS = ()

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        return {"MAP": next(iter(_class_maps(layers)), None)}


class AccuracyDialog(AlgorithmDialog):
    """Accuracy and areas of a map."""

    ALGORITHM = "terraclara:mapaccuracy"
    NEEDS = ()

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        points = (layer for layer in layers if _has(layer, QgsWkbTypes.GeometryType.PointGeometry))
        chosen = next(iter(_class_maps(layers)), None)
        source = chosen.source() if chosen is not None else ""
        sure = (layer for layer in layers if layer.customProperty(KIND) == "probability")
        return {
            "MAP": chosen,
            "PROBABILITY": next((layer for layer in sure if layer.source() == source), None),
            "REFERENCE": next((layer for layer in points if layer.fields().lookupField("reference") >= 0), None),
        }


class ChangeDialog(AlgorithmDialog):
    """Change between two maps."""

    ALGORITHM = "terraclara:mapchange"
    NEEDS = ()

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        # What was mapped last lies on top, whatever the current layer is.
        later, earlier, *_ = [*_class_maps(QgsProject.instance().layerTreeRoot().layerOrder()), None, None]
        return {"FIRST": earlier or later, "SECOND": later if earlier else None}


class ExplainDialog(AlgorithmDialog):
    """Explain a map."""

    ALGORITHM = "terraclara:explain"

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        maps = (layer for layer in layers if layer.customProperty(PROVENANCE))
        return {"MAP": next((layer for layer in maps if layer.customProperty(KIND) not in EXPLAINED), None)}


class CompareExplanationsDialog(AlgorithmDialog):
    """Compare explanations."""

    ALGORITHM = "terraclara:compareexplanations"
    NEEDS = ()

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        # One file may be several layers, one for each of its bands.
        from ...core.explain.compare import MOST

        explained = (layer for layer in layers if layer.customProperty(KIND) in EXPLAINED)
        first: dict[str, QgsMapLayer] = {}
        for layer in explained:
            first.setdefault(layer.source(), layer)
        return {"MAPS": [layer.id() for layer in first.values()][:MOST] or None}


class PrintDialog(AlgorithmDialog):
    """Print layout of a map."""

    ALGORITHM = "terraclara:printsheet"

    def _chosen(self, layers: list[QgsMapLayer]) -> dict[str, Any]:
        return {"MAP": next((layer for layer in layers if layer.customProperty(PROVENANCE)), None)}


def _scene(layers: list[QgsMapLayer]) -> Optional[QgsRasterLayer]:
    """The first image of several bands that is no result."""
    images = (layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal")
    return next((layer for layer in images if layer.bandCount() > 1 and not layer.customProperty(KIND)), None)


def _plots(layers: list[QgsMapLayer]) -> dict[str, Any]:
    """The layer of field plots and its fields: one that has a field of a known variable, or of a value."""
    from ...core.retrieval import fieldnames

    shapes = (QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry)
    known = [variable_id(item) for item in LISTED]
    for layer in (item for shape in shapes for item in layers if _has(item, shape)):
        names = layer.fields().names()
        own = [fieldnames.own_field(names, key) for key in known]
        value = next(filter(None, own), "") or fieldnames.value_field(names, "")
        if value:
            others = [name for name in names if name != value]
            return {
                "PLOTS": layer,
                "VALUE": value,
                "STD": fieldnames.spread_field(others, value) or None,
                "SITE": fieldnames.site_field(others) or None,
                "DATE": fieldnames.date_field(others) or None,
            }
    return dict.fromkeys(("PLOTS", "VALUE", "STD", "SITE", "DATE"))


def _class_maps(layers: list[QgsMapLayer]) -> list[QgsMapLayer]:
    return [layer for layer in layers if layer.customProperty(KIND) == "class"]


def _has(layer: QgsMapLayer, shape: Any) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == shape
