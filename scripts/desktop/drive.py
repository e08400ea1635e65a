"""Runs inside QGIS (``qgis --code``): does what a user does with the mouse, and takes pictures.

``scripts/desktop/run.py`` starts it and says in environment variables what to do.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path

from qgis.core import QgsContrastEnhancement, QgsProject, QgsRasterLayer, QgsRasterMinMaxOrigin
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMenu
from qgis.utils import iface, plugins

OUT = Path(os.environ["TERRACLARA_DESKTOP_OUT"])
RASTER = os.environ["TERRACLARA_DESKTOP_RASTER"]
TOOL = os.environ["TERRACLARA_DESKTOP_TOOL"]
VARIABLE = os.environ.get("TERRACLARA_DESKTOP_VARIABLE", "lai")
MODEL = os.environ.get("TERRACLARA_DESKTOP_MODEL", "")
LIMIT = float(os.environ.get("TERRACLARA_DESKTOP_LIMIT", "300"))

found: dict[str, object] = {"ticks": 0}
_alive: list[QTimer] = []  # a timer that only its own slot refers to would be collected


def picture(name: str, widget: object = None) -> None:
    """Save a picture of a widget, or of the whole screen."""
    target = str(OUT / f"{name}.png")
    if widget is not None:
        widget.grab().save(target)
    else:
        QApplication.primaryScreen().grabWindow(0).save(target)


def leave(code: int) -> None:
    """Write what was found and end QGIS."""
    (OUT / "desktop.json").write_text(json.dumps(found, indent=1, default=str), encoding="utf-8")
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    if code:
        os._exit(code)
    QTimer.singleShot(200, iface.actionExit().trigger)


def natural_colors(layer: QgsRasterLayer) -> None:
    """Show an image as the eye would, where its bands are named; clouds are cut off, so that the ground can be seen."""
    names = [layer.dataProvider().generateBandName(k + 1).rsplit(": ", 1)[-1] for k in range(layer.bandCount())]
    if not {"B04", "B03", "B02"} <= set(names):
        return
    renderer = layer.renderer()
    for setter, band in ((renderer.setRedBand, "B04"), (renderer.setGreenBand, "B03"), (renderer.setBlueBand, "B02")):
        setter(names.index(band) + 1)
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.StdDev,
    )


def steps():
    """What the user does in a dialog of TerraClara's; each ``yield`` waits until the condition holds."""
    plugin = plugins["terraclara"]
    iface.mainWindow().showMaximized()
    found["heavy_modules"] = [
        name for name in ("onnxruntime", "onnx", "scipy", "sklearn", "matplotlib") if name in sys.modules
    ]
    action = plugin.actions["terraclaraClouds" if TOOL == "clouds" else "terraclaraRetrieve"]
    action.trigger()
    dialog = plugin.open_dialog("clouds.CloudDialog" if TOOL == "clouds" else "retrieve.RetrieveDialog")
    yield lambda: dialog._inspection is None and not dialog._timer.isActive()
    yield 1.0
    picture("dialog-empty", dialog)
    dialog.close()
    layer = QgsRasterLayer(RASTER, Path(RASTER).stem)
    natural_colors(layer)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    action.trigger()
    yield lambda: bool(dialog._answer.summary) and dialog._inspection is None
    if TOOL != "clouds":
        dialog.choose(*VARIABLE.split(","))
    if MODEL:
        dialog.model.setCurrentIndex(dialog.model.findData(MODEL))
    found["model"] = dialog.model.currentText()
    yield 1.0
    picture("dialog-ready", dialog)
    picture("desktop-dialog")
    dialog.pages.setCurrentIndex(1)
    yield 0.5
    picture("dialog-model", dialog)
    dialog.pages.setCurrentIndex(0)
    started = time.monotonic()
    last = [started]

    def tick() -> None:
        now = time.monotonic()
        found["ticks"] += 1
        found["longest_freeze"] = max(found.get("longest_freeze", 0.0), now - last[0])
        last[0] = now

    ticks = QTimer()
    ticks.timeout.connect(tick)
    ticks.start(20)
    _alive.append(ticks)
    dialog.run_button.click()
    yield 0.2
    picture("dialog-running", dialog)
    yield lambda: dialog._run is None
    ticks.stop()
    found["seconds"] = time.monotonic() - started
    yield 2.0
    picture("dialog-done", dialog)
    dialog.close()
    root = QgsProject.instance().layerTreeRoot()
    found["groups"] = {group.name(): [node.name() for node in group.findLayers()] for group in root.findGroups()}
    found["status"] = dialog.status.text()
    if TOOL != "clouds":  # clouds are seen over the image
        QgsProject.instance().layerTreeRoot().findLayer(layer.id()).setItemVisibilityChecked(False)
    iface.mapCanvas().refresh()
    yield 4.0
    picture("desktop-result")
    for group in root.findGroups():
        for i, node in enumerate(group.findLayers()):
            for other in group.findLayers():
                other.setItemVisibilityChecked(other is node)
            yield 2.0
            picture(f"desktop-band-{i + 1}")
    found["raster_menu"] = [
        action.text()
        for menu in iface.mainWindow().menuBar().findChildren(QMenu)
        for action in menu.actions()
        if "TerraClara" in action.text()
    ]
    found["reloads"] = reloads()


def reloads() -> dict[str, object]:
    """Reload the plugin ten times and count what it leaves in the window."""
    from qgis.PyQt.QtWidgets import QAction, QToolBar
    from qgis.utils import reloadPlugin

    def count() -> dict[str, int]:
        QApplication.sendPostedEvents(None, 52)  # deferred deletion
        window = iface.mainWindow()
        return {
            "toolbars": len([bar for bar in window.findChildren(QToolBar) if bar.objectName() == "TerraClaraToolbar"]),
            "actions": len([a for a in window.findChildren(QAction) if a.objectName().startswith("terraclara")]),
            "menus": len([a for a in iface.rasterMenu().actions() if a.text().replace("&", "") == "TerraClara"]),
        }

    before = count()
    times = []
    for _ in range(10):
        started = time.perf_counter()
        reloadPlugin("terraclara")
        times.append(time.perf_counter() - started)
    return {"before": before, "after": count(), "seconds": max(times)}


def run() -> None:
    """Go through the steps without ever blocking the window."""
    # Tools with more to click than one dialog have a file of their own.
    script = steps() if TOOL in ("retrieve", "clouds") else import_module(TOOL).steps()
    deadline = time.monotonic() + LIMIT
    state = {"wait": None, "since": 0.0}

    def advance() -> None:
        try:
            wait = state["wait"]
            if callable(wait) and not wait():
                if time.monotonic() > deadline:
                    picture("stuck")
                    raise TimeoutError(f"waited longer than {LIMIT} s")
                return
            if isinstance(wait, float) and time.monotonic() - state["since"] < wait:
                return
            state["wait"], state["since"] = next(script), time.monotonic()
        except StopIteration:
            timer.stop()
            leave(0)
        except BaseException:
            timer.stop()
            found["error"] = traceback.format_exc()
            print(found["error"], file=sys.stderr, flush=True)
            leave(3)

    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(advance)
    timer.start(100)
    _alive.append(timer)


def begin() -> None:
    """Start when QGIS has opened its window."""
    QTimer.singleShot(3000, run)
