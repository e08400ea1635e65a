"""What a run will cost is said in the dialog of every tool that maps a scene, before Run."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from algorithm_run import run
from monkey.iface import Iface
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt import sip
from qt_loop import wait

EMPTY = "Time, memory and size of the run stand here once it can begin."


@pytest.fixture
def opened(provider: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Any]]:
    """A function that opens an algorithm's dialog, as the toolbox does, and gives what looks at its fields."""
    from processing.gui import ParametersPanel
    from terraclara.plugin.dialogs.said_beside import SaidBeside

    monkeypatch.setattr(ParametersPanel, "iface", None)
    made: list[Any] = []
    iface = Iface()

    def opener(name: str, **values: Any) -> Any:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"terraclara:{name}")
        made.append(algorithm.createCustomParametersWidget(iface.mainWindow()))
        made[-1].setParameters(values)
        made[-1].show()
        return made[-1].findChild(SaidBeside)

    yield opener
    for dialog in made:
        if not sip.isdeleted(dialog):
            dialog.close()


def said(looking: Any) -> str:
    """What the line says in the end."""
    wait(lambda: not looking._timer.isActive() and not looking.cost.busy)
    return str(looking.cost.label.text())


@pytest.fixture
def layer(provider: Any, scene: Path) -> QgsRasterLayer:
    made = QgsRasterLayer(str(scene), "scene")
    QgsProject.instance().addMapLayer(made)
    return made


#: What can run as it opens.
READY = {"simulate"}
TOLD = "Takes about 1 s to "


def test_every_tool_says_it_or_has_no_line(opened: Callable[..., Any], provider: Any) -> None:
    telling = set()
    for algorithm in provider.algorithms():
        if not hasattr(algorithm, "COSTS"):  # ready-made models are QGIS's own
            continue
        looking = opened(algorithm.name())
        assert (looking.cost is not None) == algorithm.COSTS
        if looking.cost is not None:
            telling.add(algorithm.name())
            assert (said(looking) == EMPTY) == (algorithm.name() not in READY)
    assert telling == {
        *("retrieve", "clouds", "applymodel", "explain", "retrievefolder", "cloudfolder", "applyfolder"),
        *("cloudseries", "jumps", "mapchange", "classsets", "simulate", "train", "trainretrieval", "adapt"),
    }


def test_any_model(opened: Callable[..., Any], layer: QgsRasterLayer, make_model: Callable[..., Path]) -> None:
    looking = opened("applymodel", INPUT=layer, MODEL=str(make_model()))
    assert said(looking).startswith(TOLD)
    assert "MB of memory; writes up to 0.1 MB." in said(looking)
    wrapper = looking._panel.wrappers["MODEL"]
    wrapper.setParameterValue("no-such-model", QgsProcessingContext())
    assert "no-such-model" in said(looking)  # in the words of the run
    assert "Takes" not in said(looking)
    QgsProject.instance().removeMapLayer(layer.id())
    assert said(looking) == EMPTY


def test_variables(opened: Callable[..., Any], layer: QgsRasterLayer) -> None:
    from terraclara.plugin.algorithms.retrieve import variable_options

    options = variable_options()
    one = opened("retrieve", INPUT=layer, VARIABLE=options[:1])
    assert said(one).startswith("Takes about ")
    assert len(one._costs()(lambda: False)) == 1
    several = opened("retrieve", INPUT=layer, VARIABLE=options)
    assert said(several).startswith("Takes about ")
    assert len(several._costs()(lambda: False)) >= 3  # the scene has the bands of so many


def test_clouds(opened: Callable[..., Any], layer: QgsRasterLayer) -> None:
    assert said(opened("clouds", INPUT=layer)).startswith("Takes about ")


def test_an_explanation(opened: Callable[..., Any], layer: QgsRasterLayer, make_model: Callable[..., Path]) -> None:
    looking = opened("explain", INPUT=layer, MODEL=str(make_model()), METHOD="occlusion")
    assert said(looking).startswith("Takes about ")


def test_a_dialog_that_is_gone_hears_nothing(
    opened: Callable[..., Any], layer: QgsRasterLayer, make_model: Callable[..., Path]
) -> None:
    looking = opened("applymodel", INPUT=layer, MODEL=str(make_model()))
    wait(lambda: not looking._timer.isActive())
    wait(lambda: looking.cost._work is not None)
    work, cost = looking.cost._work, looking.cost
    sip.delete(looking.parent())
    assert sip.isdeleted(cost)
    wait(lambda: sip.isdeleted(work) or work.status() not in (work.TaskStatus.Queued, work.TaskStatus.Running))


def test_a_folder(opened: Callable[..., Any], scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    folder = tmp_path / "scenes"
    folder.mkdir()
    for name in ("a.tif", "b.tif", "c.tif"):
        shutil.copy(scene, folder / name)
    looking = opened("applyfolder", FOLDER=str(folder), MODEL=str(make_model()), OUTPUT_FOLDER=str(tmp_path / "maps"))
    assert said(looking).startswith("Takes about ")
    (found,) = looking._costs()(lambda: False)
    single = opened("applymodel", INPUT=str(scene), MODEL=str(make_model()))
    said(single)
    (one,) = single._costs()(lambda: False)
    assert found.pixels == 3 * one.pixels
    assert found.size_mb == pytest.approx(3 * one.size_mb)
    for name in ("retrievefolder", "cloudfolder"):
        assert said(opened(name, FOLDER=str(folder))).startswith("Takes about ")


def test_series_jumps_and_changes(
    opened: Callable[..., Any], scene: Path, write_raster: Callable[..., Path], tmp_path: Path
) -> None:
    folder = tmp_path / "dates"
    folder.mkdir()
    for name in ("a_2024-06-01.tif", "b_2024-06-08.tif"):
        shutil.copy(scene, folder / name)
    looking = opened("cloudseries", FOLDER=str(folder))
    assert said(looking).startswith("Takes about ")
    assert len(looking._costs()(lambda: False)) == 2
    values = np.random.default_rng(0).uniform(1, 3, (2, 40, 40)).astype(np.float32)
    maps = [
        QgsRasterLayer(str(write_raster(values, name=f"lai_2024-06-{day:02d}.tif", names=["mean", "std"])), str(day))
        for day in (1, 8, 15)
    ]
    QgsProject.instance().addMapLayers(maps)
    assert said(opened("jumps", MAPS=maps)).startswith("Takes about ")
    assert "too few to tell a jump" in said(opened("jumps", MAPS=maps[:1]))
    classes = [
        QgsRasterLayer(str(write_raster(np.full((1, 40, 40), k, np.uint8), name=f"{k}.tif", names=["class"])), str(k))
        for k in (1, 2)
    ]
    QgsProject.instance().addMapLayers(classes)
    assert said(opened("mapchange", FIRST=classes[0], SECOND=classes[1])).startswith("Takes about ")
    QgsProject.instance().clear()


def test_simulations(opened: Callable[..., Any]) -> None:
    few, many = (opened("simulate", COUNT=count)._costs()(lambda: False)[0] for count in (1000, 100_000))
    assert many.size_mb == pytest.approx(100 * few.size_mb, rel=0.2)
    assert many.seconds[1] > 20 * few.seconds[1] - 100


def test_a_training(opened: Callable[..., Any], provider: Any, tmp_path: Path) -> None:
    from terraclara.plugin.dialogs.first_steps import SCENE

    for file in SCENE.parent.iterdir():
        shutil.copy(file, tmp_path / file.name)
    scene = QgsRasterLayer(str(tmp_path / "scene.tif"), "scene")
    areas = QgsVectorLayer(str(tmp_path / "areas.geojson"), "areas")
    plots = QgsVectorLayer(str(tmp_path / "plots.geojson"), "plots")
    QgsProject.instance().addMapLayers([scene, areas, plots])
    given = {"INPUT": scene, "LABELS": areas, "FIELD": "class"}
    quick = opened("train", CLASSIFIERS=[4], **given)
    assert said(quick).startswith("Takes about ")
    longer = opened("train", CLASSIFIERS=[0, 1, 4], **given)
    few, many = (each._costs()(lambda: False)[0] for each in (quick, longer))
    assert few.pixels == many.pixels > 100
    assert few.seconds[1] < many.seconds[1]
    assert "or longer" in said(opened("train", CLASSIFIERS=[3], **given))  # nobody knows how much classes overlap
    local = opened("adapt", INPUT=scene, PLOTS=plots, VALUE="lai")
    assert said(local).startswith("Takes about ")
    assert local._costs()(lambda: False)[0].pixels == plots.featureCount()
    table = tmp_path / "table.npz"
    run("simulate", COUNT=200, OUTPUT_TABLE=table)
    assert said(opened("trainretrieval", SIMULATIONS=str(table))).startswith("Takes about ")
    assert said(opened("trainretrieval", SIMULATIONS=str(tmp_path / "plots.geojson"))).startswith("<")
    QgsProject.instance().clear()
