"""Six variables in one run, a model carried to field plots, simulations and what is trained from them, as a user clicks
it; ``drive.py`` goes through it."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any, Iterator

from drive import OUT, RASTER, found, picture
from landcover import algorithm, chosen
from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.utils import iface, plugins

PLOTS = 24


def steps() -> Iterator[Any]:
    """What the user does; each ``yield`` waits until the condition holds."""
    iface.mainWindow().showMaximized()
    plugin = plugins["terraclara"]
    root = QgsProject.instance().layerTreeRoot()
    action = plugin.actions["terraclaraRetrieve"]
    action.trigger()
    dialog = plugin.open_dialog("retrieve.RetrieveDialog")
    yield lambda: dialog._inspection is None and not dialog._timer.isActive()
    yield 1.0
    picture("1-empty", dialog)
    scene = None
    if Path(RASTER).is_dir():
        dialog.field.set_path(RASTER)
    else:
        scene = QgsRasterLayer(RASTER, Path(RASTER).stem)
        QgsProject.instance().addMapLayer(scene)
        dialog.scene.setLayer(scene)
    yield lambda: bool(dialog._answer.summary) and dialog._inspection is None and not dialog._timer.isActive()
    yield 0.5
    picture("1-one", dialog)
    dialog.everything.click()
    dialog.confidence.setCurrentIndex(dialog.confidence.findData("0.9"))
    dialog.output.setFilePath(str(OUT / "maps"))
    yield 0.5
    yield lambda: not dialog.cost.busy
    picture("1-all", dialog)
    found["models"] = dialog.reason.text()
    dialog.run_button.click()
    yield 0.4
    picture("1-running", dialog)
    yield lambda: dialog._run is None
    yield 1.0
    picture("1-done", dialog)
    found["summary"] = dialog.messages.currentItem().text()
    dialog.close()
    if scene is not None:
        root.findLayer(scene.id()).setItemVisibilityChecked(False)
    (together,) = root.findGroups()
    layers = {item.name(): item.findLayers()[0].layer() for item in together.findGroups()}
    iface.setActiveLayer(layers["LAI"])
    iface.zoomToActiveLayer()
    iface.mapCanvas().refresh()
    yield 4.0
    picture("2-project")
    found["open"] = [group.name() for group in together.findGroups() if group.isExpanded()]
    for group in together.findGroups():
        for other in together.findGroups():
            other.setItemVisibilityChecked(other is group)
            other.setExpanded(other is group)
        yield 2.0
        picture(f"2-{group.name().lower()}")
    found["groups"] = {item.name(): [node.name() for node in item.findLayers()] for item in together.findGroups()}

    if scene is None:
        return
    toolbox = AlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("terraclara:retrieve"))
    toolbox.show()
    yield 1.0
    picture("2-toolbox", toolbox)
    toolbox.close()
    plots = measured(layers["LAI"])
    together.setItemVisibilityChecked(False)
    root.findLayer(scene.id()).setItemVisibilityChecked(True)
    iface.setActiveLayer(plots)
    yield 2.0
    picture("3-plots")
    adapting = chosen("terraclaraAdapt", "AdaptDialog")
    files = {"OUTPUT_MODEL": str(OUT / "mine.onnx"), "OUTPUT": str(OUT / "mine.tif")}
    yield from algorithm(adapting, "3-adapt", files)
    yield 2.0
    picture("3-map")

    simulating = chosen("terraclaraSimulate", "SimulateDialog")
    yield from laws()
    yield from algorithm(simulating, "4-simulate", {"COUNT": 2000, "OUTPUT_TABLE": str(OUT / "table.npz")})
    training = chosen("terraclaraTrainRetrieval", "TrainRetrievalDialog")
    given = {
        "SIMULATIONS": str(OUT / "table.npz"),
        "OUTPUT_MODEL": str(OUT / "trained.onnx"),
        "OUTPUT": str(OUT / "trained.tif"),
    }
    yield from algorithm(training, "5-train", given)
    yield 2.0
    picture("5-map")
    found["menu"] = [item.text() for item in plugin.actions.values()]


def laws() -> Iterator[Any]:
    """The laws of the canopies, one of them changed, one wrong."""
    from terraclara.core.retrieval.laws import DEFAULT_LAWS
    from terraclara.plugin.dialogs.laws import LawsDialog

    dialog = LawsDialog(DEFAULT_LAWS, iface.mainWindow())
    dialog.show()
    yield 1.0
    picture("4-laws", dialog)
    dialog.table.item(dialog._at["lai"], 3).setText("6")
    dialog.table.item(dialog._at["cab"], 5).setText("8")
    dialog.table.item(dialog._at["ala"], 2).setText("300")
    yield 0.5
    picture("4-laws-edited", dialog)
    dialog.close()


def measured(layer: QgsRasterLayer) -> QgsVectorLayer:
    """Plots as somebody would have measured them who found more leaves than the map: nobody has been there."""
    kinds = "field=lai:double&field=error:double&field=site:string"
    plots = QgsVectorLayer(f"Point?crs={layer.crs().authid()}&{kinds}", "Field plots", "memory")
    box, draw = layer.extent(), random.Random(5)
    features: list[QgsFeature] = []
    while len(features) < PLOTS:
        point = QgsPointXY(draw.uniform(box.xMinimum(), box.xMaximum()), draw.uniform(box.yMinimum(), box.yMaximum()))
        value, good = layer.dataProvider().sample(point, 1)
        if not good or value != value:
            continue
        feature = QgsFeature(plots.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(point))
        feature.setAttributes([1.2 * value + 0.4 + draw.gauss(0, 0.2), 0.2, f"farm {len(features) % 8}"])
        features.append(feature)
    plots.dataProvider().addFeatures(features)
    plots.renderer().setSymbol(QgsMarkerSymbol.createSimple({"name": "circle", "color": "#ffd400", "size": "3"}))
    QgsProject.instance().addMapLayer(plots, False)
    QgsProject.instance().layerTreeRoot().insertLayer(0, plots)  # not into the map's group
    return plots
