"""Random steps in every window, and random parameters for every algorithm; ``scripts/monkey.py`` goes on for longer."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from monkey.cases import algorithms, case, throw
from monkey.iface import Iface
from monkey.materials import materials
from monkey.play import play
from monkey.watch import Watch
from monkey.windows import subjects
from qgis.core import QgsApplication, QgsProcessingFeatureSourceDefinition
from qgis.PyQt.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout

STEPS = int(os.environ.get("TERRACLARA_MONKEY_STEPS", "40"))
CASES = int(os.environ.get("TERRACLARA_MONKEY_CASES", "8"))
WINDOWS = (
    "FirstSteps",
    "RetrieveDialog",
    "AdaptDialog",
    "SimulateDialog",
    "TrainRetrievalDialog",
    "ReadDock",
    "CloudDialog",
    "TrainDialog",
    "PointsDialog",
    "AccuracyDialog",
    "ChangeDialog",
    "ExplainDock",
    "ExplainDialog",
    "CompareExplanationsDialog",
    "PrintDialog",
    "PackagesWindow",
    "DiagnosticsWindow",
    "PackagesDialog",
    "FolderDialog",
    "PublishedDialog",
    "LawsDialog",
    "LawsWidget",
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: Any, qgis_processing: Any) -> Path:
    """A folder in which relative paths end as well."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_no_window_is_left_out(qgis_app: Any, qgis_processing: Any) -> None:
    assert sorted(subjects(Iface())) == sorted(WINDOWS)


@pytest.mark.parametrize("name", WINDOWS)
def test_no_window_shows_a_traceback(place: Path, name: str) -> None:
    watch = play(name, place, steps=STEPS, seed=1)
    assert len(watch.steps) > STEPS / 10
    assert watch.faults == []


def test_every_algorithm_ends_with_a_sentence(place: Path) -> None:
    found: list[str] = []
    names = algorithms()
    (place / "stock").mkdir()
    materials(place / "stock")
    for name in names:
        found += throw(name, place / name.replace(":", "-"), place / "stock", cases=CASES, seed=1).faults
    QgsApplication.processingRegistry().removeProvider("terraclara")
    assert found == []


def test_the_monkey_sees_what_it_should(place: Path, qgis_app: Any) -> None:
    with Watch() as watch:
        made = QDialog()
        layout = QVBoxLayout(made)
        layout.addWidget(QLabel("It failed: ValueError: no such thing"))
        button = QPushButton("press")
        layout.addWidget(button)
        made.show()

        def pressed() -> None:
            compile("a b", "/core/none.py", "exec")

        button.clicked.connect(pressed)
        button.click()
        watch.read(made)
        made.close()
    assert any("SyntaxError" in fault for fault in watch.faults)
    assert any(fault.startswith("shown: It failed: ValueError") for fault in watch.faults)


def test_what_is_no_list_of_layers_is_no_fault(place: Path) -> None:
    algorithms()
    for name, parameter in (("jumps", "MAPS"), ("cloudseries", "LAYERS")):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"terraclara:{name}")
        with Watch() as watch:
            for value in (True, 1.5, QgsProcessingFeatureSourceDefinition("absent", True)):
                case(algorithm, {parameter: value, "OUTPUT_FOLDER": "TEMPORARY_OUTPUT"}, watch)
        assert watch.faults == []
    QgsApplication.processingRegistry().removeProvider("terraclara")
