"""The guided first run, pressed through as a newcomer would."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qt_loop import wait

pytest.importorskip("qgis.core")

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QAction, QApplication, QLabel, QMainWindow
from terraclara.core import i18n
from terraclara.plugin.dialogs.first_steps import SCENE, FirstSteps
from terraclara.plugin.help import FIRST_STEPS


class Iface:
    """What the panel uses of QGIS's interface."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.active: Any = None
        self.zoomed = self.asked = 0
        action = QAction(self.window)
        action.setObjectName("terraclaraExplain")
        action.triggered.connect(lambda: setattr(self, "asked", self.asked + 1))

    def mainWindow(self) -> QMainWindow:
        return self.window

    def setActiveLayer(self, layer: Any) -> None:
        self.active = layer

    def zoomToActiveLayer(self) -> None:
        self.zoomed += 1


@pytest.fixture
def iface(provider: Any) -> Iface:
    return Iface()


def shown() -> dict[str, bool]:
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return {str(node.layer().customProperty("terraclara/kind")): node.isVisible() for node in nodes}


def test_three_steps_each_do_what_they_say(iface: Iface) -> None:
    before = sorted(SCENE.parent.iterdir())
    panel = FirstSteps(iface)
    panel.come()
    assert not panel.isModal()
    assert iface.active.source() == str(SCENE)
    assert iface.zoomed == 1
    assert iface.active.renderer().type() == "multibandcolor"
    assert "simulated" in iface.active.name()
    assert not panel.sure_button.isEnabled()
    panel.map_button.click()
    assert not panel.map_button.isEnabled()
    wait(lambda: panel._run is None)
    assert [mark.text() for mark in panel.marks] == ["✓", "○", "○"], panel.status.text()
    assert shown()["mean"]
    panel.sure_button.click()
    assert shown()["std"]
    assert shown()["flag"]
    assert not shown()["mean"]
    assert next(iter(shown())) == "flag"  # on top, or it would be hidden
    assert len(shown()) == 4
    panel.why_button.click()
    assert iface.asked == 1
    assert iface.active.customProperty("terraclara/kind") == "mean"
    assert [mark.text() for mark in panel.marks] == ["✓"] * 3
    assert sorted(SCENE.parent.iterdir()) == before  # nothing is written beside the sample
    panel.leave()


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_no_line_is_cut_off(iface: Iface, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    known = i18n.translations(language)
    monkeypatch.setattr("terraclara.plugin.dialogs.first_steps.tr", lambda text: known.get(text, text))
    panel = FirstSteps(iface)
    panel.come()
    panel._say(known.get(FIRST_STEPS["MAPPED"], FIRST_STEPS["MAPPED"]))
    for _ in range(3):
        QApplication.processEvents()
    assert panel.status.visibleRegion().boundingRect().height() == panel.status.height()
    labels = [label for label in panel.findChildren(QLabel) if label.wordWrap()]
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []
    panel.leave()


def test_coming_again_opens_no_second_scene(iface: Iface) -> None:
    panel = FirstSteps(iface)
    for _ in range(2):
        panel.come()
    assert len(QgsProject.instance().mapLayers()) == 1
    panel.leave()


def test_a_map_that_was_removed(iface: Iface) -> None:
    panel = FirstSteps(iface)
    panel.come()
    panel.show_uncertainty()
    panel.ask_why()
    assert not panel.why_button.isEnabled()
    assert iface.asked == 0
    panel.leave()


def test_what_is_missing_is_said(iface: Iface, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("terraclara.plugin.dialogs.first_steps.missing_runtime", lambda: "It needs <x>.")
    panel = FirstSteps(iface)
    panel.come()
    assert not panel.map_button.isEnabled()
    assert "&lt;x&gt;" in panel.status.text()
    panel.leave()


def test_a_broken_installation_is_said(iface: Iface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("terraclara.plugin.dialogs.first_steps.SCENE", tmp_path / "none.tif")
    panel = FirstSteps(iface)
    panel.come()
    panel.map_button.click()
    assert "none.tif" in panel.status.text()
    assert panel._run is None
    panel.leave()
