"""The way from drawn polygons to a map, its check and its change, as a user clicks it; ``drive.py`` goes through it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Iterator

from drive import OUT, RASTER, found, picture
from osgeo import gdal
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QApplication, QGroupBox, QScrollArea, QTextEdit, QWidget
from qgis.utils import iface, plugins

LABELS = os.environ.get("TERRACLARA_DESKTOP_LABELS", "")
FIELD = os.environ.get("TERRACLARA_DESKTOP_FIELD", "")
COLORS = ("#e9c46a", "#a6611a", "#1b7837", "#2166ac", "#9970ab", "#c51b7d")
WRONG = 15  # every so manieth point is labelled as another class than the map's


def steps() -> Iterator[Any]:
    """What the user does; each ``yield`` waits until the condition holds."""
    iface.mainWindow().showMaximized()
    scene = QgsRasterLayer(RASTER, Path(RASTER).stem)
    QgsProject.instance().addMapLayer(scene)
    if scene.bandCount() > 3:  # near infrared as red shows plants
        scene.setRenderer(QgsMultiBandColorRenderer(scene.dataProvider(), 4, 3, 2))
        scene.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
    areas = training_areas()
    iface.setActiveLayer(scene)
    iface.zoomToActiveLayer()
    yield 2.0
    picture("1-training-areas")

    dialog = chosen("terraclaraLandCover", "TrainDialog")
    files = {"OUTPUT_MODEL": str(OUT / "cover.onnx"), "OUTPUT": str(OUT / "cover.tif")}
    yield from algorithm(dialog, "2-train", files)
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(areas.id()).setItemVisibilityChecked(False)
    iface.mapCanvas().refresh()
    yield 3.0
    picture("3-map")
    (group,) = root.findGroups()
    mapped = group.findLayers()[0].layer()
    for i, node in enumerate(group.findLayers()):
        for other in group.findLayers():
            other.setItemVisibilityChecked(other is node)
        yield 2.0
        picture(f"3-map-band-{i + 1}")
    for i, node in enumerate(group.findLayers()):
        node.setItemVisibilityChecked(i == 0)

    iface.setActiveLayer(mapped)
    dialog = chosen("terraclaraPoints", "PointsDialog")
    yield from algorithm(dialog, "4-points", {"OUTPUT": str(OUT / "points.gpkg")})
    (points,) = QgsProject.instance().mapLayersByName("Points")
    iface.setActiveLayer(points)
    yield 2.0
    picture("4-points")
    iface.showAttributeTable(points)
    yield 2.0
    table = window("QgsAttributeTableDialog")
    picture("5-table", table)
    table.close()
    points.startEditing()
    iface.openFeatureForm(points, next(points.getFeatures()), False, False)
    yield 1.5
    form = window("QgsAttributeDialog")
    picture("5-form", form)
    form.close()
    label(points)
    points.commitChanges()

    iface.mapCanvas().refresh()
    yield 2.0
    picture("5-labelled")
    dialog = chosen("terraclaraAccuracy", "AccuracyDialog")
    yield from algorithm(dialog, "6-accuracy", {"TRAINING": areas, "OUTPUT_REPORT": str(OUT / "accuracy.html")})

    another_date(OUT / "second.tif")
    iface.setActiveLayer(mapped)
    dialog = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("terraclara:applymodel"))
    dialog.show()
    given = {"INPUT": str(OUT / "second.tif"), "MODEL": files["OUTPUT_MODEL"], "OUTPUT": str(OUT / "cover2.tif")}
    yield from algorithm(dialog, "7-apply", given)
    yield 2.0
    picture("7-both-maps")
    dialog = chosen("terraclaraChange", "ChangeDialog")
    yield from algorithm(dialog, "8-change", {"OUTPUT": str(OUT / "change.tif")})
    root.findLayer(points.id()).setItemVisibilityChecked(False)
    yield 2.0
    iface.setActiveLayer(QgsProject.instance().mapLayersByName("Change")[0])
    yield 1.0
    picture("9-change")
    found["groups"] = {item.name(): [node.name() for node in item.findLayers()] for item in root.findGroups()}
    found["layers"] = [node.name() for node in root.findLayers()]


def training_areas() -> QgsVectorLayer:
    """The labelled polygons, drawn by class as somebody would who drew them."""
    layer = QgsVectorLayer(LABELS, "training areas")
    names = sorted(layer.uniqueValues(layer.fields().lookupField(FIELD)))
    categories = [
        QgsRendererCategory(name, QgsFillSymbol.createSimple({"color": color, "outline_color": "white"}), str(name))
        for name, color in zip(names, COLORS)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(FIELD, categories))
    QgsProject.instance().addMapLayer(layer)
    return layer


def window(kind: str) -> QWidget:
    """The window of a class of QGIS's that is open."""
    return next(item for item in QApplication.allWidgets() if item.metaObject().className() == kind)


def chosen(action: str, dialog: str) -> QWidget:
    """The dialog that an action of the toolbar or of the menu opens."""
    plugin = plugins["terraclara"]
    plugin.actions[action].trigger()
    return plugin._dialogs[f"algorithm.{dialog}"]._dialog


def algorithm(dialog: Any, name: str, values: dict[str, Any]) -> Iterator[Any]:
    """Fill in a dialog, run it, and take its pictures."""
    yield 1.0
    picture(f"{name}-empty", dialog)
    dialog.setParameters(values)
    yield 1.0
    picture(f"{name}-ready", dialog)
    for box in dialog.mainWidget().findChildren(QGroupBox):
        box.setProperty("collapsed", False)  # the advanced parameters
    yield 0.5
    picture(f"{name}-all", dialog.mainWidget().findChild(QScrollArea).widget())  # what scrolling shows as well
    done: list[bool] = []
    dialog.algorithmFinished.connect(lambda good, results: done.append(good))
    dialog.runButton().click()
    yield lambda: bool(done)
    yield 1.0
    picture(f"{name}-done", dialog)
    found[f"{name}-log"] = dialog.findChild(QTextEdit, "txtLog").toPlainText().splitlines()
    dialog.close()
    if not done[0]:
        raise RuntimeError(f"{name} failed; its picture has the log")


def label(points: QgsVectorLayer) -> None:
    """Fill in what a person would: the map's class, since nobody has been there, and now and then another."""
    field = points.fields().lookupField("reference")
    strata = sorted(points.uniqueValues(points.fields().lookupField("stratum")))
    for k, feature in enumerate(points.getFeatures()):
        place = strata.index(feature["stratum"])
        value = strata[(place + (k % WRONG == 0)) % len(strata)]
        points.changeAttributeValue(feature.id(), field, str(value))


def another_date(path: Path) -> None:
    """The scene with a square of it mirrored: a second date whose classes lie elsewhere."""
    made = gdal.Translate(str(path), RASTER)
    for k in range(1, made.RasterCount + 1):
        values = made.GetRasterBand(k).ReadAsArray()
        part = (slice(values.shape[0] // 4, values.shape[0] // 2), slice(values.shape[1] // 4, values.shape[1] // 2))
        values[part] = values[part][::-1, ::-1]
        made.GetRasterBand(k).WriteArray(values)
    del made
