"""The shell: start-up, reload, help, translations, icon, and the floors of the code."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QObject, QRegularExpression
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar


class Iface(QObject):
    """What the plugin uses of QGIS's interface, kept so that it can be counted."""

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.menus: dict[str, QMenu] = {}

    def mainWindow(self) -> QMainWindow:
        return self.window

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addPluginToRasterMenu(self, name: str, action: QAction) -> None:
        self.menus.setdefault(name, QMenu(name)).addAction(action)

    def removePluginRasterMenu(self, name: str, action: QAction) -> None:
        self.menus[name].removeAction(action)
        if not self.menus[name].actions():
            del self.menus[name]

    def activeLayer(self) -> None:
        return None

    def counts(self) -> tuple[int, ...]:
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        providers = [p.id() for p in QgsApplication.processingRegistry().providers()]
        return (
            len(self.window.findChildren(QToolBar)),
            len(self.window.findChildren(QAction, QRegularExpression("^terraclara"))),
            sum(len(menu.actions()) for menu in self.menus.values()),
            len(self.window.children()),
            providers.count("terraclara"),
        )


def test_ten_reloads_leave_nothing_and_double_nothing(qgis_app: Any, qgis_processing: Any) -> None:
    import terraclara

    iface = Iface()
    before = iface.counts()
    seen = []
    for number in range(10):
        plugin = terraclara.classFactory(iface)
        plugin.initGui()
        if number % 2:
            plugin.open_dialog("retrieve.RetrieveDialog")
            plugin.open_dialog("clouds.CloudDialog")
        seen.append(iface.counts())
        plugin.unload()
        assert iface.counts() == before
    plain = {counts for number, counts in enumerate(seen) if not number % 2}
    assert len(plain) == 1
    assert plain.pop()[0] == 1
    assert before[-1] == 0


def test_start_imports_nothing_heavy(repository: Path) -> None:
    """How long it takes is printed by ``tests/benchmarks/bench_start.py``."""
    bench = repository / "tests" / "benchmarks" / "bench_start.py"
    done = subprocess.run([sys.executable, str(bench), "--once"], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    row = json.loads(done.stdout.strip().splitlines()[-1])
    assert "terraclara" in row["new"]
    heavy = {"onnxruntime", "onnx", "scipy", "sklearn", "matplotlib", "pandas", "numpy", "shap", "dask"}
    assert not heavy & {name.split(".")[0] for name in row["new"]}


def test_every_tool_is_there_and_every_parameter_has_help(provider: Any, repository: Path) -> None:
    from qgis.core import QgsProcessingModelAlgorithm

    algorithms = [item for item in provider.algorithms() if not isinstance(item, QgsProcessingModelAlgorithm)]
    written = re.compile(r'^    ID = "(\w+)"$', re.MULTILINE)
    files = sorted((repository / "plugin" / "algorithms").glob("*.py"))
    ids = [name for file in files for name in written.findall(file.read_text(encoding="utf-8"))]
    assert len(ids) > 20
    assert sorted(algorithm.name() for algorithm in algorithms) == sorted(ids), "added in plugin/provider.py?"
    for algorithm in algorithms:
        assert algorithm.shortHelpString().startswith("<p>")
        assert not algorithm.icon().isNull()
        assert algorithm.group()
        for parameter in algorithm.parameterDefinitions():
            assert len(parameter.help()) > 10, parameter.name()
            shown = parameter.description() + " [optional]" * bool(parameter.flags() & parameter.Flag.FlagOptional)
            options = parameter.options() if parameter.type() == "enum" else []
            # Longer ones make Processing's dialog scroll sideways.
            assert all(0 < len(text) <= 52 for text in (shown, *options)), (shown, *options)
            assert not any(letter.isdigit() for letter in parameter.name())


def test_what_is_listed_before_the_catalog_is_read(provider: Any) -> None:
    """The quick lists at start-up say the same as the core, which is not imported then."""
    from terraclara.core.explain.methods import BY_BAND, MAP_METHODS
    from terraclara.core.landcover.conformal import CONFIDENCES
    from terraclara.core.landcover.kinds import KINDS
    from terraclara.core.landcover.samples import PER_CLASS
    from terraclara.core.mapping.blocks import SMALLEST_BUDGET_MB
    from terraclara.core.model import catalog
    from terraclara.core.model.device import PROVIDERS
    from terraclara.core.retrieval.conformal import CONFIDENCES as INTERVALS
    from terraclara.core.retrieval.jump_maps import FALSE_ALARMS, SPREADS
    from terraclara.core.retrieval.plots import DAYS
    from terraclara.core.retrieval.regressors import REGRESSORS
    from terraclara.core.retrieval.sensors import SENSOR_NAMES
    from terraclara.core.retrieval.simulate import MOST_SIMULATIONS
    from terraclara.plugin.algorithms import (
        class_map,
        explain,
        field_plots,
        jumps,
        retrieve,
        simulate,
        train,
        train_retrieval,
    )
    from terraclara.plugin.algorithms.mapping import DEVICES, SMALLEST_MEMORY_MB
    from terraclara.plugin.algorithms.retrieve import LISTED, variable_options
    from terraclara.plugin.docks.form import METHODS

    assert tuple(MAP_METHODS) == explain.METHODS
    assert tuple(METHODS) == BY_BAND
    assert tuple(KINDS) == train.CLASSIFIERS
    assert tuple(f"{share:g}" for share in CONFIDENCES) == class_map.CONFIDENCES
    assert tuple(f"{share:g}" for share in INTERVALS) == retrieve.CONFIDENCES
    assert tuple(REGRESSORS) == train_retrieval.REGRESSORS
    assert (SENSOR_NAMES, MOST_SIMULATIONS) == (simulate.SENSORS, simulate.MOST_SIMULATIONS)
    assert field_plots.DAYS == DAYS
    assert (jumps.SPREADS, jumps.FALSE_ALARMS) == (SPREADS, FALSE_ALARMS)
    assert train.PER_CLASS == PER_CLASS
    assert set(DEVICES) == {"auto", *PROVIDERS}
    assert DEVICES[0] == "auto"
    assert SMALLEST_MEMORY_MB == SMALLEST_BUDGET_MB
    for algorithm in provider.algorithms():
        memory = algorithm.parameterDefinition("MEMORY_MB")
        assert memory is None or memory.minimum() == SMALLEST_BUDGET_MB
    if not catalog():
        pytest.skip("no model is bundled")
    # In one order as well: the numbers that qgis_process prints beside the options must mean them.
    assert list(LISTED) == variable_options()[: len(LISTED)]
    fresh = QgsApplication.processingRegistry().createAlgorithmById("terraclara:retrieve")
    models = fresh.parameterDefinition("MODEL").options()
    assert [entry.id for entry in catalog() if entry.card and entry.card.variable] == models[1:]


def test_icon_is_drawn(qgis_app: Any) -> None:
    from terraclara.plugin.icons import icon

    image = icon().pixmap(64, 64).toImage()
    assert len({image.pixel(x, y) for x in range(64) for y in range(64)}) > 8
