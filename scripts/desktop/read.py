"""From an image to all that its bands tell of a place, as a user clicks it; ``drive.py`` goes through it."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Iterator

from drive import RASTER, found, picture
from explain import clicked
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.utils import iface, plugins


def steps() -> Iterator[Any]:
    """What the user does; each ``yield`` waits until the condition holds."""
    plugin = plugins["terraclara"]
    iface.mainWindow().showMaximized()
    plugin.actions["terraclaraRead"].trigger()
    dock = plugin.open_dialog("docks.read.ReadDock")
    yield 2.0
    picture("1-empty")
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
    yield lambda: dock._task is None and dock._scene is not None
    yield 2.0
    picture("2-image")
    dock.pick.click()
    for number, (across, down) in enumerate(((0.5, 0.5), (0.4, 0.3), (0.6, 0.8))):
        started = time.monotonic()
        clicked(across, down)
        yield lambda: dock._task is None
        found[f"seconds_of_click_{number}"] = time.monotonic() - started
        yield 1.0
        picture(f"3-place-{number}")
    dock.values.setCurrentItem(dock.values.topLevelItem(3))
    yield 1.0
    picture("4-other-variable", dock.dock)
    clicked(0.01, 0.01)
    yield lambda: dock._task is None
    yield 1.0
    picture("5-outside", dock.dock)
