"""Runs inside QGIS (``qgis --code``): a first start with nothing installed, by the buttons, to a first map.

``scripts/chroot_install.sh`` starts it. It takes a picture of each state and counts the clicks.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis.utils import iface, plugins

OUT = Path(os.environ["TERRACLARA_OUT"])
SCENE = os.environ["TERRACLARA_SCENE"]
WHEELS = os.environ.get("TERRACLARA_WHEELS", "")
LIMIT = 400.0
found: dict[str, object] = {"clicks": 0, "longest_freeze_until": {}}
_alive: list[QTimer] = []
_longest = [0.0]


def picture(name: str, widget: object = None) -> None:
    found["longest_freeze_until"][name] = round(_longest[0], 2)
    _longest[0] = 0.0
    if widget is None:
        QApplication.primaryScreen().grabWindow(0).save(str(OUT / f"{name}.png"))
    else:
        widget.grab().save(str(OUT / f"{name}.png"))


def click(button: object) -> None:
    found["clicks"] += 1
    button.click()


def packages_dialog() -> object:
    return next((w for w in QApplication.topLevelWidgets() if type(w).__name__ == "PackagesDialog"), None)


def steps():
    plugin = plugins["terraclara"]
    iface.mainWindow().showMaximized()
    found["heavy"] = [name for name in ("onnxruntime", "onnx", "sklearn") if name in sys.modules]
    yield 1.0
    picture("1-first-start")
    bar = iface.messageBar()
    buttons = [b for item in bar.items() for b in item.findChildren(QPushButton) if b.text() == "Install…"]
    found["greeted"] = len(buttons)
    QTimer.singleShot(0, lambda: click(buttons[0]))  # the dialog has an event loop of its own
    yield lambda: packages_dialog() is not None and packages_dialog().isVisible()
    dialog = packages_dialog()
    yield 0.5
    picture("2-missing", dialog)
    started = time.monotonic()
    if WHEELS:
        dialog.install(["models"], Path("/nowhere"))
        yield lambda: dialog._task is None
        picture("3-failed", dialog)
        found["failed"] = dialog.status.text()
        Path(WHEELS).rename(Path.home() / "Downloads" / "wheels")  # what a colleague gave
        dialog.fill()
        yield 0.3
        picture("3-found", dialog)
        found["clicks"] += 1
        dialog.install_button.click()
    else:
        click(dialog.install_button)
    yield lambda: dialog.progress.value() > 20 or dialog._task is None
    picture("3-in-progress", dialog)
    yield lambda: dialog._task is None
    found["install_seconds"] = time.monotonic() - started
    found["installed"] = dialog.status.text()
    yield 0.3
    picture("4-done", dialog)
    dialog.reject()
    layer = QgsRasterLayer(SCENE, "scene")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    found["clicks"] += 1
    tool = plugin.open_dialog("retrieve.RetrieveDialog")
    yield lambda: bool(tool._answer.summary) and tool._inspection is None
    yield 0.5
    picture("5-tool", tool)
    click(tool.run_button)
    yield lambda: tool._run is None
    yield 1.0
    found["status"] = tool.status.text()
    found["groups"] = {
        group.name(): [node.name() for node in group.findLayers()]
        for group in QgsProject.instance().layerTreeRoot().findGroups()
    }
    tool.close()
    yield 2.0
    picture("6-map")
    window = plugin.open_dialog("support.DiagnosticsWindow")
    yield 1.0
    picture("7-diagnostics-trying", window)
    yield lambda: window._task is None
    yield 0.3
    picture("8-diagnostics", window)
    found["diagnostics"] = window.text.toPlainText()
    window.reject()


def run() -> None:
    script, deadline = steps(), time.monotonic() + LIMIT
    state = {"wait": None, "since": 0.0, "last": time.monotonic()}

    def advance() -> None:
        now = time.monotonic()
        _longest[0] = max(_longest[0], now - state["last"])
        state["last"] = now
        try:
            wait = state["wait"]
            if callable(wait) and not wait():
                if now > deadline:
                    picture("stuck")
                    raise TimeoutError("waited too long")
                return
            if isinstance(wait, float) and now - state["since"] < wait:
                return
            state["wait"], state["since"] = next(script), time.monotonic()
        except StopIteration:
            leave(0)
        except BaseException:
            found["error"] = traceback.format_exc()
            leave(3)

    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(advance)
    timer.start(50)
    _alive.append(timer)


def leave(code: int) -> None:
    (OUT / "first-map.json").write_text(json.dumps(found, indent=1, default=str), encoding="utf-8")
    os._exit(code if found.get("groups") else code or 4)


QTimer.singleShot(3000, run)
