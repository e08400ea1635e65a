"""From a map to why it says what it says, as a user clicks it; ``drive.py`` goes through it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Iterator

import processing
from drive import OUT, RASTER, found, picture
from landcover import algorithm, chosen
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface, plugins
from terraclara.plugin.i18n import tr


def steps() -> Iterator[Any]:
    """What the user does; each ``yield`` waits until the condition holds."""
    plugin = plugins["terraclara"]
    iface.mainWindow().showMaximized()
    scene = QgsRasterLayer(RASTER, Path(RASTER).stem)
    QgsProject.instance().addMapLayer(scene)
    if scene.bandCount() > 3:
        scene.setRenderer(QgsMultiBandColorRenderer(scene.dataProvider(), 4, 3, 2))
        scene.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )
    iface.setActiveLayer(scene)
    iface.zoomToActiveLayer()
    plugin.actions["terraclaraExplain"].trigger()
    dock = plugin.open_dialog("docks.explain.ExplainDock")
    yield 2.0
    picture("1-empty")

    lai = str(OUT / "lai.tif")
    processing.runAndLoadResults("terraclara:retrieve", {"INPUT": RASTER, "OUTPUT": lai})
    yield lambda: dock._task is None and dock._places is not None
    yield 2.0
    picture("2-map")
    dock.form.pick.click()
    clicked(0.7, 0.5)
    yield lambda: dock._task is None
    yield 1.0
    picture("3-place")
    dock.form.levels.button(2).click()
    yield lambda: dock._task is None
    yield 1.0
    picture("4-check", dock.dock)
    clicked(0.3, 0.5)
    yield lambda: dock._task is None
    yield 1.0
    picture("4-check-elsewhere", dock.dock)
    dock.form.pick.click()
    dock.form.levels.button(1).click()
    yield lambda: dock._task is None
    dock.form.draw.click()
    for across, down in ((0.4, 0.4), (0.6, 0.4), (0.6, 0.6), (0.4, 0.55)):
        clicked(across, down)
        yield 0.3
    picture("4-drawing")
    clicked(0.4, 0.55, Qt.MouseButton.RightButton)
    yield lambda: dock._task is None
    dock.answer.look_at("steps")
    yield 1.0
    picture("4-region")
    dock.answer.look_at("spectrum")
    yield 0.5
    picture("4-spectrum", dock.dock)
    dock.form.advanced.setCollapsed(False)
    dock.form.beside.setCheckedItems([tr("Leaving bands out"), tr("Slope")])
    yield lambda: dock._task is None and dock._next is None
    yield 1.0
    picture("4-beside")
    dock.form.beside.deselectAllOptions()
    yield lambda: dock._task is None and dock._next is None
    dock.form.advanced.setCollapsed(True)
    dock.form.draw.click()

    dock.whole.click()
    yield from algorithm(dock._dialog, "5-explain", {"MAP": lai, "PER_BAND": True, "OUTPUT": str(OUT / "why.tif")})
    group = group_of("why.tif")
    shown_alone(group, scene)
    dock.dock.widget().verticalScrollBar().setValue(0)
    yield 3.0
    picture("6-why")
    for i, node in enumerate(group.findLayers()):
        for other in group.findLayers():
            other.setItemVisibilityChecked(other is node)
        yield 2.0
        picture(f"6-why-band-{i}")

    # By another method, and how far the two agree.
    why = {"MAP": lai, "METHOD": "occlusion", "PER_BAND": True, "OUTPUT": str(OUT / "why_occlusion.tif")}
    processing.runAndLoadResults("terraclara:explain", why)
    yield 1.0
    dialog = chosen("terraclaraCompare", "CompareExplanationsDialog")
    yield 1.0
    yield from algorithm(dialog, "6-compare", {"OUTPUT_TABLE": str(OUT / "agreement.csv")})
    yield 1.0
    picture("6-compared")

    clouds = str(OUT / "clouds.tif")
    processing.runAndLoadResults("terraclara:clouds", {"INPUT": RASTER, "OUTPUT": clouds})
    yield lambda: dock._task is None and not dock._listing.isActive()
    clouds_of = next(
        k for k in range(dock.form.map.count()) if str(dock.form.map.itemData(k)).endswith("clouds.provenance.json")
    )
    dock.form.map.setCurrentIndex(clouds_of)
    yield lambda: dock._task is None
    dock.form.pick.click()
    started = time.monotonic()
    clicked(0.5, 0.4)
    yield lambda: dock._task is None
    found["seconds_of_a_click"] = time.monotonic() - started
    dock.form.question.setCurrentIndex(dock.form.question.findData("class=cloud"))
    dock.form.against.setCurrentIndex(dock.form.against.findData("clear"))
    yield lambda: dock._task is None and dock._next is None
    yield 1.0
    picture("7-clouds")
    picture("7-clouds-dock", dock.dock)
    dock.form.pick.click()
    processing.runAndLoadResults(
        "terraclara:explain", {"MAP": clouds, "TARGET": "against=cloud,clear", "OUTPUT": str(OUT / "why_clouds.tif")}
    )
    shown_alone(group_of("why_clouds.tif"), scene)
    yield 3.0
    picture("8-why-clouds")
    found["layers"] = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def clicked(across: float, down: float, button: Any = Qt.MouseButton.LeftButton) -> None:
    """Click into the map, at shares of its width and height."""
    canvas = iface.mapCanvas()
    place = QPoint(int(across * canvas.width()), int(down * canvas.height()))
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


def group_of(name: str) -> Any:
    """The group of the map in a file; its own name is another in every language."""
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return next(node.parent() for node in nodes if Path(node.layer().source()).name == name)


def shown_alone(group: Any, scene: QgsRasterLayer) -> None:
    """Hide all but a group and the scene."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.children():
        node.setItemVisibilityChecked(node is group or getattr(node, "layerId", str)() == scene.id())
    iface.mapCanvas().refresh()
