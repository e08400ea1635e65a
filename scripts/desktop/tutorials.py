"""The pictures of the tutorials, taken while the steps are done as a user clicks them; ``drive.py`` goes through it.

The folder of the tutorials' data is that of the raster which ``run.py`` was given.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, Iterator

import landcover
from drive import OUT, RASTER, found, picture
from explain import clicked
from landcover import chosen
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.utils import iface, plugins

DATA = Path(RASTER).parent
#: Where maps and models go: their paths are seen in pictures, so that they had better be short.
MADE = Path(tempfile.gettempdir()) / "terraclara"
DENSE_FIELD = (0.7, 0.75)
COLORS = ("#a6611a", "#e9c46a", "#8ab17d", "#2166ac", "#1b7837")  # bare soil, crop, meadow, water, wood


def steps() -> Iterator[Any]:
    """All tutorials, one after the other, each in an empty project."""
    iface.mainWindow().showMaximized()
    MADE.mkdir(exist_ok=True)
    for tutorial in (first_steps, retrieval, clouds, land_cover, plots, training):
        QgsProject.instance().clear()
        iface.messageBar().clearWidgets()
        yield 0.5
        yield from tutorial()
    found["pictures"] = sorted(path.name for path in OUT.glob("*.png"))


def opened(name: str) -> QgsRasterLayer:
    """A scene of the tutorials in the project, zoomed to."""
    layer = QgsRasterLayer(str(DATA / name), Path(name).stem)
    QgsProject.instance().addMapLayer(layer)
    framed(layer)
    return layer


def framed(layer: QgsRasterLayer) -> None:
    """The map in the layer's coordinate system, zoomed to it; QGIS may have taken that of another layer."""
    QgsProject.instance().setCrs(layer.crs())
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()


def vector(name: str) -> QgsVectorLayer:
    """A vector file of the tutorials in the project."""
    layer = QgsVectorLayer(str(DATA / name), Path(name).stem)
    QgsProject.instance().addMapLayer(layer)
    return layer


def hide(layer: Any) -> None:
    """Switch a layer off."""
    QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)


def first_steps() -> Iterator[Any]:
    plugin = plugins["terraclara"]
    plugin.actions["terraclaraFirstSteps"].trigger()
    panel = plugin.open_dialog("first_steps.FirstSteps")
    window = iface.mainWindow().geometry()
    panel.move(window.right() - panel.width() - 30, window.top() + 150)
    yield 3.0
    picture("first-steps-1")
    panel.map_button.click()
    yield lambda: panel._run is None
    yield 3.0
    picture("first-steps-2")
    panel.sure_button.click()
    yield 3.0
    picture("first-steps-3")
    panel.why_button.click()
    dock = plugin.open_dialog("docks.explain.ExplainDock")
    yield lambda: dock._task is None and dock._places is not None
    yield 1.0
    panel.close()
    dock.pick.click()
    clicked(*DENSE_FIELD)
    yield lambda: dock._task is None
    yield 1.0
    picture("first-steps-4")
    picture("explain-1", dock.dock)
    dock.pick.click()
    dock.dock.close()


def scene_dialog(action: str, name: str, scene: str, tutorial: str) -> Iterator[Any]:
    """A dialog that maps a scene: ready, and its map."""
    plugin = plugins["terraclara"]
    layer = opened(scene)
    plugin.actions[action].trigger()
    dialog = plugin.open_dialog(name)
    yield lambda: bool(dialog._answer.summary) and dialog._inspection is None and not dialog._timer.isActive()
    yield 1.0
    picture(f"{tutorial}-1", dialog)
    dialog.run_button.click()
    yield lambda: dialog._run is None
    yield 1.0
    dialog.close()
    if scene == "scene.tif":
        hide(layer)
    yield 3.0
    iface.messageBar().clearWidgets()
    picture(f"{tutorial}-2")


def retrieval() -> Iterator[Any]:
    yield from scene_dialog("terraclaraRetrieve", "retrieve.RetrieveDialog", "scene.tif", "retrieval")
    mapped = next(item for item in QgsProject.instance().mapLayers().values() if item.source() != RASTER)
    files = {"MAP": mapped, "OUTPUT": str(MADE / "why.tif")}
    yield from run("terraclaraExplainMap", "ExplainDialog", files)
    group = next(g for g in QgsProject.instance().layerTreeRoot().findGroups() if g.name().startswith("Why"))
    for node in QgsProject.instance().layerTreeRoot().children():
        shows = node is group or getattr(node, "layerId", str)() in [k.id() for k in scenes()]
        node.setItemVisibilityChecked(shows)
    yield 3.0
    picture("explain-2")


def scenes() -> list[Any]:
    """The layers of the tutorials' scene."""
    return [item for item in QgsProject.instance().mapLayers().values() if item.source() == RASTER]


def clouds() -> Iterator[Any]:
    yield from scene_dialog("terraclaraClouds", "clouds.CloudDialog", "cloudy.tif", "clouds")


def run(action: str, name: str, values: dict[str, Any], ready: str = "", done: str = "") -> Iterator[Any]:
    """Fill in a dialog of Processing's, run it, and take pictures of it before and after."""
    dialog = chosen(action, name)
    dialog.resize(900, 640)
    yield 1.0
    dialog.setParameters(values)
    yield 1.0
    if ready:
        picture(ready, dialog)
    ended: list[bool] = []
    dialog.algorithmFinished.connect(lambda good, results: ended.append(good))
    dialog.runButton().click()
    yield lambda: bool(ended)
    yield 1.0
    if done:
        text = dialog.findChild(QTextEdit, "txtLog")
        text.verticalScrollBar().setValue(text.verticalScrollBar().maximum() // 2)
        yield 0.5
        picture(done, dialog)
    log = dialog.findChild(QTextEdit, "txtLog").toPlainText()
    iface.messageBar().clearWidgets()
    dialog.close()
    if not ended[0]:
        raise RuntimeError(f"{action} failed: {log}")


def land_cover() -> Iterator[Any]:
    scene = opened("scene.tif")
    landcover.LABELS, landcover.FIELD, landcover.COLORS = str(DATA / "areas.geojson"), "class", COLORS
    areas = landcover.training_areas()
    yield 0.5
    framed(scene)
    yield 2.0
    picture("landcover-1")
    model = str(MADE / "cover.onnx")
    files = {"OUTPUT_MODEL": model, "OUTPUT": str(MADE / "cover.tif")}
    yield from run("terraclaraLandCover", "TrainDialog", files, ready="landcover-2")
    hide(areas)
    yield 3.0
    picture("landcover-3")
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    iface.setActiveLayer(group.findLayers()[0].layer())
    yield from run("terraclaraPoints", "PointsDialog", {"OUTPUT": str(MADE / "points.gpkg")})
    yield 2.0
    picture("landcover-4")
    import processing

    second = {"INPUT": str(DATA / "later.tif"), "MODEL": model, "OUTPUT": str(MADE / "later_cover.tif")}
    processing.runAndLoadResults("terraclara:applymodel", second)
    yield 1.0
    yield from run("terraclaraChange", "ChangeDialog", {"OUTPUT": str(MADE / "change.tif")})
    (points,) = QgsProject.instance().mapLayersByName("Points")
    hide(points)
    iface.setActiveLayer(QgsProject.instance().mapLayersByName("Change")[0])
    yield 3.0
    picture("landcover-5")


def plots() -> Iterator[Any]:
    scene = opened("scene.tif")
    measured = vector("plots.geojson")
    yield 0.5
    framed(scene)
    iface.setActiveLayer(measured)
    yield 1.0
    files = {"INPUT": scene, "OUTPUT_MODEL": str(MADE / "local.onnx"), "OUTPUT": str(MADE / "local.tif")}
    yield from run("terraclaraAdapt", "AdaptDialog", files, ready="plots-1", done="plots-2")


def training() -> Iterator[Any]:
    opened("scene.tif")
    table = str(MADE / "table.npz")
    yield from run("terraclaraSimulate", "SimulateDialog", {"COUNT": 600, "OUTPUT_TABLE": table}, ready="train-1")
    files = {"SIMULATIONS": table, "OUTPUT_MODEL": str(MADE / "mine.onnx"), "OUTPUT": str(MADE / "mine.tif")}
    yield from run("terraclaraTrainRetrieval", "TrainRetrievalDialog", files, ready="train-2")
