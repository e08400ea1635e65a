"""The retrieval dialog: what it finds, what it says, what it runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from qt_loop import settled, wait

pytest.importorskip("qgis.core")

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QApplication, QMenu


@pytest.fixture
def dialog(provider: Any, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    from terraclara.plugin.dialogs.retrieve import RetrieveDialog

    (tmp_path / "installed").mkdir()
    monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path / "installed"))
    made = RetrieveDialog(qgis_iface)
    yield made
    made.leave()
    QCoreApplication.processEvents()


@pytest.fixture
def installed(make_model: Callable[..., Path], tmp_path: Path) -> Callable[..., str]:
    """A function that installs a test model for the user."""

    def install(**options: Any) -> str:
        path = make_model(**options)
        (tmp_path / "installed" / path.name).write_bytes(path.read_bytes())
        return path.stem

    return install


def test_empty_project(dialog: Any) -> None:
    dialog.come()
    settled(dialog)
    assert not dialog.run_button.isEnabled()
    assert "Choose a raster layer" in dialog.scene_facts.text()
    assert dialog.model.currentText() == "Choose a scene first"


def test_active_layer_is_recognized_and_mapped(
    dialog: Any, installed: Callable[..., str], scene: Path, tmp_path: Path
) -> None:
    installed()
    layer = QgsRasterLayer(str(scene), "field")
    QgsProject.instance().addMapLayer(layer)
    dialog.come()
    settled(dialog)
    assert dialog.scene.currentLayer() == layer
    assert "64 × 64 pixels, pixels of 10 m" in dialog.scene_facts.text()
    assert "4 bands: B02, B03, B04, B08" in dialog.scene_facts.text()
    dialog.model.setCurrentIndex(dialog.model.findData("test-lai"))
    assert "None; it is a test." in dialog.card.toPlainText()
    dialog.output.setFilePath(str(tmp_path / "lai"))
    assert dialog.run_button.isEnabled()
    dialog.run()
    assert not dialog.run_button.isEnabled()
    assert dialog.cancel_button.isEnabled()
    wait(lambda: dialog._run is None)
    assert (tmp_path / "lai.tif").is_file()
    assert (tmp_path / "lai.report.html").is_file()
    assert "LAI mapped, mean" in dialog.messages.currentItem().text()
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert group.name() == f"LAI - {scene.stem}"
    assert len(group.findLayers()) == 3
    dialog.come()  # results are no scenes
    assert dialog.scene.count() == 2


def test_models_that_do_not_fit_say_why(
    dialog: Any, installed: Callable[..., str], make_model: Callable[..., Path], scene: Path
) -> None:
    installed(name="test-sugar", bands=("B04", "B12"), variable="sugar")
    dialog.field.set_path(str(scene))
    settled(dialog)
    assert dialog.field.text() == str(scene)
    dialog.choose("sugar")
    assert dialog.model.currentText() == "No model fits the scene"
    assert "the closest one lacks B12" in dialog.reason.text()
    assert not dialog.run_button.isEnabled()


def test_names_given_by_hand(dialog: Any, installed: Callable[..., str], write_raster: Callable[..., Path]) -> None:
    installed(name="test-sugar", variable="sugar")
    bare = write_raster(np.full((2, 8, 8), 900, dtype=np.uint16))
    dialog.field.set_path(str(bare))
    settled(dialog)
    dialog.choose("sugar")
    assert not dialog.run_button.isEnabled()
    dialog.advanced.band_names.setText("B04, B08")
    settled(dialog)
    assert dialog.run_button.isEnabled()
    assert dialog.parameters()["BAND_NAMES"] == "B04, B08"


def test_a_stac_item_is_a_scene(
    dialog: Any,
    installed: Callable[..., str],
    write_raster: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from terraclara.plugin.dialogs import scene_field

    installed()
    assets = {}
    for name in ("B02", "B03", "B04", "B08"):
        write_raster(np.full((1, 8, 8), 900, dtype=np.uint16), name=f"{name}.tif")
        assets[name] = {"href": f"./{name}.tif", "type": "image/tiff"}
    told = {"platform": "sentinel-2a", "s2:processing_baseline": "03.01", "datetime": "2021-06-08T10:56:20.021Z"}
    item = {"type": "Feature", "stac_version": "1.0.0", "id": "a", "properties": told, "assets": assets}
    path = tmp_path / "item.json"
    path.write_text(json.dumps(item), encoding="utf-8")
    monkeypatch.setattr(scene_field.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    menu = {action.text(): action for action in dialog.field.findChild(QMenu).actions()}
    menu["STAC item, as file…"].trigger()
    settled(dialog)
    assert "4 bands: B02, B03, B04, B08" in dialog.scene_facts.text()
    assert "<b>Sentinel-2, 2021-06-08, baseline 03.01</b>" in dialog.scene_facts.text()
    assert dialog.parameters()["PRODUCT"] == str(path)
    asked: dict[str, Any] = {}

    def ask(*_: Any, **given: Any) -> tuple[str, bool]:
        asked.update(given)
        return " http://127.0.0.1:9/item.json ", True

    monkeypatch.setattr(scene_field.QInputDialog, "getText", ask)
    for copied, offered in (("https://host.example/items/a\n", "https://host.example/items/a"), ("my secret", "")):
        QApplication.clipboard().setText(copied)
        menu["STAC item, by its address…"].trigger()
        assert asked == {"text": offered}
    settled(dialog)
    assert dialog.parameters()["PRODUCT"] == "http://127.0.0.1:9/item.json"
    assert "http://127.0.0.1:9/item.json cannot be opened" in dialog.scene_facts.text()
    assert not dialog.run_button.isEnabled()


def test_a_scene_that_cannot_be_read(dialog: Any, tmp_path: Path) -> None:
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0 nothing")
    dialog.field.set_path(str(broken))
    settled(dialog)
    assert "broken.tif" in dialog.scene_facts.text()
    assert not dialog.run_button.isEnabled()


def test_an_error_of_the_run_is_shown(dialog: Any, installed: Callable[..., str], scene: Path, tmp_path: Path) -> None:
    installed()
    dialog.field.set_path(str(scene))
    settled(dialog)
    dialog.output.setFilePath(str(tmp_path / "no" / "such" / "folder.tif"))
    dialog.run()
    wait(lambda: dialog._run is None)
    assert "folder" in dialog.messages.currentItem().text()
    assert not dialog.run_button.isEnabled()  # as is said beside the field
    dialog.output.setFilePath("")
    assert dialog.run_button.isEnabled()


def test_parameters_are_those_of_the_algorithm(dialog: Any, provider: Any) -> None:
    known = {item.name() for item in provider.algorithm("retrieve").parameterDefinitions()}
    assert set(dialog.parameters()) <= known
    dialog.advanced.scale.setText("0.0001")
    dialog.advanced.sun_zenith.setValue(31.5)
    values = dialog.parameters()
    assert values["SCALE"] == 0.0001
    assert values["SUN_ZENITH"] == 31.5
    assert "VIEW_ZENITH" not in values


def test_without_the_runtime_it_says_so(dialog: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import terraclara.plugin.bridge as bridge

    monkeypatch.setattr(bridge, "find_spec", lambda name: None)
    dialog._enable()
    assert "“Packages”" in dialog.messages.currentItem().text()
    assert not dialog.run_button.isEnabled()


def test_several_variables(dialog: Any, scene: Path, tmp_path: Path) -> None:
    """A folder in place of a file, the best model of each, and what no model finds left out in words."""
    dialog.field.set_path(str(scene))
    settled(dialog)
    dialog.output.setFilePath(str(tmp_path / "farm.tif"))
    assert dialog.chosen() == ["lai"]
    dialog.choose("lai", "fapar", "cwc")
    assert dialog.output.filePath() == str(tmp_path / "farm")
    assert dialog.output_label.text() == "Fo&lder"
    assert dialog.model.currentText() == "The best one for each variable"
    assert not dialog.model.isEnabled()
    assert "LAI: lai-s2-10m" in dialog.reason.text()
    assert "CWC: left out, the scene lacks" in dialog.reason.text()
    dialog.confidence.setCurrentIndex(dialog.confidence.findData("0.9"))
    assert dialog.run_button.isEnabled()
    dialog.run()
    wait(lambda: dialog._run is None)
    told = f"LAI, FAPAR mapped into {tmp_path / 'farm'}; CWC left out, the scene lacks bands."
    assert dialog.messages.currentItem().text() == told
    assert {path.name for path in (tmp_path / "farm").glob("*.html")} == {"lai.report.html", "fapar.report.html"}
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert [item.name() for item in group.findGroups()] == ["LAI", "FAPAR"]
    names = [node.name() for node in group.findGroups()[0].findLayers()]
    assert "LAI lower bound 90 % (m² m⁻²)" in names
    dialog.choose("lai")
    assert dialog.output.filePath() == str(tmp_path / "farm.tif")
    assert dialog.model.isEnabled()
    dialog.choose()
    assert dialog.model.currentText() == "Choose a variable first"
    assert not dialog.run_button.isEnabled()
    dialog.everything.click()
    assert dialog.chosen() == list(dialog.boxes)
    dialog.everything.click()
    assert dialog.chosen() == ["lai"]


def costed(dialog: Any) -> str:
    settled(dialog)
    wait(lambda: not dialog.cost.busy)
    return str(dialog.cost.label.text())


def test_the_cost_is_said_before_run(dialog: Any, installed: Callable[..., str], scene: Path) -> None:
    dialog.come()
    assert costed(dialog) == "Time, memory and size of the run stand here once it can begin."
    name = installed()
    dialog._look_again()
    dialog.field.set_path(str(scene))
    assert costed(dialog).startswith("Takes about 1 s to ")
    memory = int(dialog.cost.label.text().split(" and about ")[1].split(" MB")[0])
    assert 15 < memory < 100  # what it takes, not what it may
    dialog.model.setCurrentIndex(dialog.model.findData(name))
    dialog.choose("lai", "fapar")
    costed(dialog)
    assert len(dialog._model_ids()) == sum(item is not None for item in dialog._best().values())


def test_what_is_wrong_with_the_output_stands_beside_it(
    dialog: Any, installed: Callable[..., str], scene: Path, tmp_path: Path
) -> None:
    installed()
    dialog.come()
    dialog.field.set_path(str(scene))
    settled(dialog)
    assert dialog.run_button.isEnabled()
    for path, words in (
        (tmp_path / "no" / "map.tif", "does not exist"),
        (tmp_path / "map.png", "let it end in .tif"),
        (scene, "is an input of this run"),
    ):
        dialog.output.setFilePath(str(path))
        assert words in dialog.output_problem.text()
        assert not dialog.output_problem.isHidden()
        assert not dialog.run_button.isEnabled()
    dialog.output.setFilePath(str(tmp_path / "map.tif"))
    assert dialog.output_problem.isHidden()
    assert dialog.run_button.isEnabled()
    (tmp_path / "map").write_text("")
    dialog.choose("lai", "fapar")
    assert "is a file; give the name of a folder" in dialog.output_problem.text()


@pytest.mark.parametrize("kind", ["retrieve.RetrieveDialog", "clouds.CloudDialog"])
def test_the_tab_key_goes_from_top_to_bottom(provider: Any, qgis_iface: Any, scene: Path, kind: str) -> None:
    from importlib import import_module

    from qgis.PyQt.QtCore import QPoint, Qt

    module, name = kind.split(".")
    made = getattr(import_module(f"terraclara.plugin.dialogs.{module}"), name)(qgis_iface)
    try:
        made.come()
        made.field.set_path(str(scene))
        settled(made)
        inside, item = [], made.scene.nextInFocusChain()
        while item is not made.scene:
            shown = item.isVisible() and item.isEnabled() and made.form.isAncestorOf(item)
            if shown and item.focusPolicy() & Qt.FocusPolicy.TabFocus and item is not made.form:
                inside.append(item)
            item = item.nextInFocusChain()
        assert len(inside) > 6
        heights = [item.mapTo(made.form.widget(), QPoint(0, item.height() // 2)).y() for item in inside]
        jumps = [(a, b) for a, b in zip(heights, heights[1:]) if b < a - 12]
        assert not jumps, [(type(i).__name__, i.toolTip()[:30], h) for i, h in zip(inside, heights)]
    finally:
        made.leave()
        QCoreApplication.processEvents()


def test_a_look_that_nobody_waits_for_is_forgotten(dialog: Any, scene: Path, tmp_path: Path) -> None:
    """What looked at the former scene is gone when the next one is looked at."""
    text = tmp_path / "text.tif"
    text.write_text("no raster", encoding="utf-8")
    good, broken = QgsRasterLayer(str(scene), "good"), QgsRasterLayer(str(text), "broken")
    QgsProject.instance().addMapLayers([good, broken])
    dialog.scene.setLayer(good)
    dialog._inspect()
    former = dialog._inspection
    dialog.scene.setLayer(broken)
    dialog._inspect()
    assert former.isCanceled()
    assert dialog._inspection is None
    assert "cannot be read" in dialog.scene_facts.text()
    dialog.scene.setLayer(good)
    dialog._inspect()
    wait(lambda: dialog._inspection is None)
    assert "64 × 64 pixels" in dialog.scene_facts.text()
    dialog._look_again()
    settled(dialog)
    assert "64 × 64 pixels" in dialog.scene_facts.text()


def test_a_dialog_that_goes_waits_for_its_run(
    provider: Any, qgis_iface: Any, installed: Callable[..., str], scene: Path, tmp_path: Path, monkeypatch: Any
) -> None:
    """A run works with its algorithm, whose provider goes with the plugin."""
    from terraclara.plugin.dialogs.retrieve import RetrieveDialog
    from terraclara.plugin.dialogs.run import _running

    (tmp_path / "installed").mkdir()
    monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path / "installed"))
    installed()
    dialog = RetrieveDialog(qgis_iface)
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(scene), "field"))
    dialog.come()
    settled(dialog)
    dialog.output.setFilePath(str(tmp_path / "lai"))
    dialog.run()
    run = dialog._run
    assert run in _running
    dialog.leave()
    assert run._over
    assert run not in _running


@pytest.mark.parametrize("text", ["x" * 5000, "x" * 5000 + ".tif", "folder\0/map.tif", ".", "..", "/"])
def test_a_name_that_no_file_can_have_is_said(dialog: Any, text: str) -> None:
    dialog.come()
    settled(dialog)
    for several in (False, True, False):
        dialog.choose(*(("lai", "fapar") if several else ("lai",)))
        dialog.output.setFilePath(text)
        assert len(dialog.output_problem.text()) < 300
