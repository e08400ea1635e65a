"""From a folder of dates to clouds by the network of series, and why; ``drive.py`` goes through it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

import processing
from drive import OUT, RASTER, picture
from explain import clicked
from qgis.utils import iface, plugins

_DATE = 1  # the second one


def steps() -> Iterator[Any]:
    """What the user does; each ``yield`` waits until the condition holds."""
    plugin = plugins["terraclara"]
    iface.mainWindow().showMaximized()
    folder = Path(RASTER).parent
    date = sorted(folder.glob("*.tif"))[_DATE]
    maps = OUT / "clouds"
    given = {"FOLDER": str(folder), "METHOD": "network", "OUTPUT_FOLDER": str(maps)}
    processing.run("terraclara:cloudseries", given)
    layer = iface.addRasterLayer(str(maps / f"{date.stem}_clouds.tif"), f"{date.stem} clouds")
    iface.addRasterLayer(str(date), date.stem)
    iface.setActiveLayer(layer)
    iface.zoomToActiveLayer()
    plugin.actions["terraclaraExplain"].trigger()
    dock = plugin.open_dialog("docks.explain.ExplainDock")
    yield lambda: dock._task is None and dock._places is not None
    dock.form.pick.click()
    clicked(0.5, 0.5)
    yield lambda: dock._task is None
    yield 1.0
    picture("1-click")
    for number, name in enumerate(("bars", "strip", "steps"), 2):
        if name in dock.answer.offered():
            dock.answer.look_at(name)
            yield 0.5
            picture(f"{number}-{name}", dock.dock)
    dock.form.levels.button(2).click()
    yield lambda: dock._task is None
    yield 1.0
    picture("5-check", dock.dock)
