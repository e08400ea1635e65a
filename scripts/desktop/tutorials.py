"""The pictures of the tutorials, taken while the steps are done as a user clicks them; ``drive.py`` goes through it.

The folder of the tutorials' data is that of the raster which ``run.py`` was given.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Iterator

import landcover
from drive import OUT, RASTER, found, picture
from explain import clicked, shown_alone
from landcover import chosen
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QTextEdit
from qgis.utils import iface, plugins

DATA = Path(RASTER).parent
#: Where maps and models go: their paths are seen in pictures, so that they stand beside the data.
MADE = DATA
DENSE_FIELD = (0.7, 0.75)
REGION = ((0.6, 0.62), (0.75, 0.62), (0.75, 0.8), (0.6, 0.78))
SHEET = 1200  # pixels across
COLORS = ("#a6611a", "#e9c46a", "#8ab17d", "#2166ac", "#1b7837")  # bare soil, crop, meadow, water, wood


def steps() -> Iterator[Any]:
    """All tutorials, one after the other, each in an empty project."""
    iface.mainWindow().showMaximized()
    for tutorial in (support, first_steps, retrieval, clouds, land_cover, plots, training):
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


def support() -> Iterator[Any]:
    """The packages as somebody sees them whose QGIS has none yet, and diagnostics as they are."""
    from terraclara.plugin.dialogs.packages import PackagesDialog

    lacking = ("onnxruntime", "onnx", "sklearn", "skl2onnx")
    sys.modules.update(dict.fromkeys(lacking))  # Python finds none of these
    dialog = PackagesDialog(iface.mainWindow())
    dialog.show()
    yield 1.0
    picture("install-1", dialog)
    dialog.close()
    for name in lacking:
        del sys.modules[name]
    plugin = plugins["terraclara"]
    plugin.actions["terraclaraDiagnostics"].trigger()
    window = plugin.open_dialog("support.DiagnosticsWindow")
    yield lambda: window._task is None
    window.resize(760, 290)  # what follows are the paths of this computer
    yield 1.0
    picture("install-2", window)
    window.close()


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
    dock.form.pick.click()
    clicked(*DENSE_FIELD)
    yield lambda: dock._task is None
    yield 1.0
    picture("first-steps-4")
    dock._mark.clear()
    dock.form.pick.click()
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
    yield from read()
    yield from explain(mapped)
    yield from sheet(mapped)


def read() -> Iterator[Any]:
    """Every variable at a place of the scene."""
    plugin = plugins["terraclara"]
    iface.setActiveLayer(scenes()[0])
    plugin.actions["terraclaraRead"].trigger()
    dock = plugin.open_dialog("docks.read.ReadDock")
    yield lambda: dock._task is None and dock._scene is not None
    yield 1.0
    dock.pick.click()
    clicked(*DENSE_FIELD)
    yield lambda: dock._task is None
    yield 1.0
    picture("read-1")
    dock._mark.clear()
    dock.pick.click()
    dock.dock.close()


def explain(mapped: QgsRasterLayer) -> Iterator[Any]:
    """A pixel, checked; a region, by steps; a comparison; and the whole map."""
    plugin = plugins["terraclara"]
    iface.setActiveLayer(mapped)
    plugin.actions["terraclaraExplain"].trigger()
    dock = plugin.open_dialog("docks.explain.ExplainDock")
    yield lambda: dock._task is None and dock._places is not None
    yield 1.0
    dock.form.pick.click()
    clicked(*DENSE_FIELD)
    dock.form.levels.button(2).click()
    yield lambda: dock._task is None and dock._next is None
    yield 1.0
    picture("explain-1", dock.dock.widget().widget())  # what scrolling shows as well
    dock.form.levels.button(1).click()
    yield lambda: dock._task is None and dock._next is None
    dock.form.pick.click()
    dock.form.draw.click()
    for corner in REGION:
        clicked(*corner)
        yield 0.3
    clicked(*REGION[-1], Qt.MouseButton.RightButton)
    yield lambda: dock._task is None and dock._next is None
    dock.answer.look_at("steps")
    yield 1.0
    picture("explain-3")
    dock.form.beside.setCheckedItems(["Leaving bands out", "Shapley values, exact (Gaussian process, trees)"])
    yield lambda: dock._task is None and dock._next is None
    yield 1.0
    picture("explain-4", dock.dock.widget().widget())
    dock.form.beside.deselectAllOptions()
    yield lambda: dock._task is None and dock._next is None
    dock._mark.clear()
    dock.form.draw.click()
    dock.dock.close()
    yield from run("terraclaraExplainMap", "ExplainDialog", {"MAP": mapped, "OUTPUT": str(MADE / "why.tif")})
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    shown_alone(next(g for g in groups if g.name().startswith("Why")), scenes()[0])
    yield 3.0
    picture("explain-2")


def sheet(mapped: QgsRasterLayer) -> Iterator[Any]:
    """A sheet of the map, as it is printed."""
    written = MADE / "sheet.png"
    yield from run("terraclaraPrint", "PrintDialog", {"MAP": mapped, "OUTPUT": str(written)})
    smooth = Qt.TransformationMode.SmoothTransformation
    QImage(str(written)).scaledToWidth(SHEET, smooth).save(str(OUT / "print-1.png"))


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
        from terraclara.plugin.dialogs.cost import CostLine

        lines = dialog.findChildren(CostLine)
        yield lambda: not any(line.busy for line in lines)
        yield 0.5
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
