"""The monkey at one window, in a world without a network."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any
from unittest import mock

from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProject,
    QgsSettings,
)

from .hand import Monkey
from .iface import Iface
from .layers import layers
from .patches import All
from .watch import Watch
from .windows import subjects


def world(folder: Path, iface: Iface) -> Any:
    """A profile of its own, no network, no browser, no training and no ten-second trials."""
    import terraclara.core.diagnostics as diagnostics
    import terraclara.plugin.dialogs.packages as dialogs
    import terraclara.plugin.dialogs.published as published
    import terraclara.plugin.packages as own
    from processing.gui import ParametersPanel
    from processing.tools import general
    from qgis.PyQt.QtGui import QDesktopServices
    from terraclara.core.errors import ParameterError
    from terraclara.plugin.algorithms.base import Algorithm

    def fetch(address: str, target: Path, told: Any, cancelled: Any) -> None:
        raise OSError("the server answered 404")

    def run(self: Any, parameters: Any, context: Any, feedback: Any) -> Any:
        if self.id() == "terraclara:retrieve":
            return real(self, parameters, context, feedback)
        time.sleep(0.02)
        if feedback.isCanceled():
            return {}
        raise QgsProcessingException("Nothing is trained here; choose something else.")

    def trial(*_: Any, **__: Any) -> Any:
        raise ParameterError("There is no device here; choose another computer.")

    real = Algorithm.processAlgorithm
    QgsSettings().remove(own.INDEX)
    QgsSettings().remove(own.INTERPRETER)
    return All(
        mock.patch.object(general, "iface", iface),
        mock.patch.object(ParametersPanel, "iface", None),  # pytest-qgis' own is no browser either
        mock.patch.object(dialogs, "fetch", fetch),
        mock.patch.object(published, "fetch", fetch),
        mock.patch.object(own, "root", return_value=folder / "packages"),
        mock.patch.object(diagnostics, "trial", trial),
        mock.patch.object(Algorithm, "processAlgorithm", run),
        mock.patch.object(QDesktopServices, "openUrl", return_value=True),
        mock.patch.dict("os.environ", {"TERRACLARA_MODELS": str(folder / "models"), "HOME": str(folder)}),
    )


def _finish(monkey: Monkey) -> None:
    """Wait until nothing runs in the background."""
    manager = QgsApplication.taskManager()
    until = time.monotonic() + 60
    while manager.countActiveTasks() and time.monotonic() < until:
        monkey.settle(0.05)


def play(name: str, folder: Path, *, steps: int, seed: int, echo: bool = False) -> Watch:
    """The monkey at one subject: what was heard."""
    iface = Iface()
    iface.window.show()
    QgsProject.instance().clear()
    QgsApplication.processingRegistry().removeProvider("terraclara")  # the plugin brings its own
    watch = Watch(echo)
    made = layers(folder)
    texts = (str(folder / "scene.tif"), str(folder), str(folder / "text.tif"), str(folder / "new.tif"))
    with world(folder, iface), watch:
        monkey = Monkey(watch, iface, seed, made, texts)
        monkey.run(subjects(iface)[name](), steps)
        _finish(monkey)
        QgsProject.instance().clear()
        monkey.settle(0.1)
    iface.window.close()
    return watch
