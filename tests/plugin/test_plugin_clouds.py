"""Cloud detection in QGIS: the algorithm's outputs and layers, the dialog and what it asks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper
from qt_loop import settled, wait

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture
def cloudy(write_raster: Callable[..., Path]) -> Path:
    """Meadows, a round white cloud, in four bands of 10 m."""
    rng = np.random.default_rng(3)
    ground = np.array([0.05, 0.08, 0.06, 0.35], np.float32)[:, None, None] * rng.uniform(0.8, 1.2, (1, 128, 128))
    rows, columns = np.mgrid[:128, :128]
    inside = (rows - 64) ** 2 + (columns - 64) ** 2 < 30**2
    ground[:, inside] = 0.75
    return write_raster(ground.astype(np.float32), names=BANDS, scale=1.0, offset=0.0)


def run(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    context = QgsProcessingContext()
    return processing.run(algorithm, parameters, context=context, feedback=QgsProcessingFeedback(False))


def test_outputs(provider: Any, cloudy: Path, tmp_path: Path) -> None:
    given = {
        "INPUT": str(cloudy),
        "MARGIN": 30,
        "OUTPUT": str(tmp_path / "clouds.tif"),
        "OUTPUT_POLYGONS": str(tmp_path / "clouds.gpkg"),
        "OUTPUT_MASKED": str(tmp_path / "masked.tif"),
        "OUTPUT_REPORT": str(tmp_path / "report.html"),
    }
    results = run("terraclara:clouds", given)
    named = QgsApplication.processingRegistry().algorithmById("terraclara:clouds").outputDefinitions()
    assert {item.name() for item in named} - {"STAC_ITEM"} == set(results)
    assert results["MODEL_ID"] == "clouds-4b"
    assert 0.12 < results["CLOUD_COVER"] < 0.35
    assert QgsRasterLayer(results["OUTPUT"]).bandCount() == 3
    for name in ("OUTPUT_POLYGONS", "OUTPUT_MASKED", "OUTPUT_REPORT"):
        assert Path(results[name]).stat().st_size
        assert results[name] == given[name]


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"MODEL": "lai-s2-10m"}, "There is no model"),
        ({"THRESHOLD": 1.5}, "THRESHOLD"),
        ({"OUTPUT_POLYGONS": "clouds.xyz"}, "GeoPackage"),
    ],
)
def test_sentences(provider: Any, cloudy: Path, tmp_path: Path, parameters: dict[str, Any], sentence: str) -> None:
    from qgis.core import QgsProcessingException

    given = {"INPUT": str(cloudy), "OUTPUT": str(tmp_path / "c.tif"), **parameters}
    with pytest.raises(QgsProcessingException, match=sentence):
        run("terraclara:clouds", given)


@pytest.fixture
def dialog(provider: Any, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    from terraclara.plugin.dialogs.clouds import CloudDialog

    (tmp_path / "installed").mkdir()
    monkeypatch.setenv("TERRACLARA_MODELS", str(tmp_path / "installed"))
    made = CloudDialog(qgis_iface)
    yield made
    made.leave()
    QCoreApplication.processEvents()


def test_the_dialog_proposes_a_model_and_runs(dialog: Any, cloudy: Path) -> None:
    layer = QgsRasterLayer(str(cloudy), "sky")
    QgsProject.instance().addMapLayer(layer)
    dialog.come()
    settled(dialog)
    assert dialog.run_button.isEnabled()
    assert dialog.model.currentText().startswith("Best for the scene: Clouds")
    assert dialog.classes.isHidden()
    dialog.report.setChecked(False)
    dialog.by_threshold.setChecked(True)
    dialog.threshold.setValue(40)
    dialog.leave_undecided.setChecked(True)
    dialog.margin.setValue(20)
    values = dialog.parameters()
    assert (values["THRESHOLD"], values["UNDECIDED"], values["MARGIN"]) == (0.4, pytest.approx(0.7), 20)
    assert not {"SMALLEST", "HOLES", "CLASSES", "OUTPUT_POLYGONS"} & set(values)
    dialog.run()
    wait(lambda: dialog._run is None, 120)
    group = QgsProject.instance().layerTreeRoot().findGroups()[0]
    assert [node.name() for node in group.findLayers()][:2] == [
        f"Clouds and shadows - {cloudy.stem}",
        "Cloud probability",
    ]
    assert "Clouds cover" in dialog.messages.currentItem().text()


def test_a_network_without_a_card_is_asked_for_its_classes(dialog: Any, cloudy: Path, tmp_path: Path) -> None:
    graph = helper.make_graph(
        [helper.make_node("Softmax", ["x"], ["y"], axis=1)],
        "bare",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 4, "h", "w"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 4, "h", "w"])],
    )
    path = tmp_path / "bare.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), str(path))
    dialog.field.set_path(str(cloudy))
    dialog._model_files.append(str(path))
    settled(dialog)
    dialog.model.setCurrentIndex(dialog.model.findData(str(path)))
    assert dialog.model.currentData() == str(path)
    assert not dialog.classes.isHidden()
    dialog.classes.setText("clear, cloud, thin cloud, shadow")
    values = dialog.parameters()
    assert (values["MODEL"], values["CLASSES"]) == (str(path), "clear, cloud, thin cloud, shadow")
    dialog.report.setChecked(False)
    dialog.run()
    wait(lambda: dialog._run is None, 120)
    assert "Clouds cover" in dialog.messages.currentItem().text()


def test_corrections_become_a_model(provider: Any, cloudy: Path, tmp_path: Path) -> None:
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    extent = QgsRasterLayer(str(cloudy)).extent()
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=what:string", "strokes", "memory")
    for name, x in (("clear", extent.xMinimum() + 50), ("cloud", extent.center().x() - 100)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(x, extent.center().y() - 100, x + 150, extent.center().y()))
        )
        feature.setAttribute("what", name)
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    target = tmp_path / "mine.onnx"
    given = {"INPUT": str(cloudy), "CORRECTIONS": layer, "FIELD": "what", "OUTPUT_MODEL": str(target)}
    results = run("terraclara:learnclouds", given)
    assert results["PIXELS"] > 50
    assert target.is_file()
    assert run("terraclara:clouds", {"INPUT": str(cloudy), "MODEL": str(target), "OUTPUT": str(tmp_path / "c.tif")})


@pytest.mark.parametrize("method", ["linear", "network"])
def test_a_series_of_layers(provider: Any, write_raster: Callable[..., Path], tmp_path: Path, method: str) -> None:
    rng = np.random.default_rng(5)
    ground = np.array([0.05, 0.08, 0.06, 0.35])[:, None, None] * rng.uniform(0.7, 1.3, (1, 96, 96))
    layers = []
    for number in range(2):
        image = ground + rng.normal(0, 0.005, ground.shape)
        if number:
            image[:, 20:60, 20:60] = 0.7
        path = write_raster(image.astype(np.float32), name=f"day{number}.tif", names=BANDS, scale=1.0, offset=0.0)
        layers.append(QgsRasterLayer(str(path), f"day{number}"))
    QgsProject.instance().addMapLayers(layers)
    results = run(
        "terraclara:cloudseries", {"LAYERS": layers, "METHOD": method, "OUTPUT_FOLDER": str(tmp_path / "maps")}
    )
    assert results["DATES"] == 2
    assert sorted(path.name for path in (tmp_path / "maps").glob("*.tif")) == ["day0_clouds.tif", "day1_clouds.tif"]


def test_maps_of_a_series_are_loaded_without_a_fault(
    provider: Any, cloudy: Path, write_raster: Callable[..., Path], tmp_path: Path, read_raster: Any
) -> None:
    import processing
    from qgis.core import QgsApplication

    folder = tmp_path / "dates"
    folder.mkdir()
    (folder / "S2_20230608.tif").write_bytes(cloudy.read_bytes())
    other = write_raster((read_raster(cloudy) + 0.001).astype(np.float32), name="other.tif", names=BANDS, scale=1.0)
    other.replace(folder / "S2_20230618.tif")
    told: list[str] = []
    log = QgsApplication.messageLog()

    def note(text: str, tag: str, level: Any) -> None:
        told.append(f"{tag}: {text}")

    log.messageReceived.connect(note)
    try:
        processing.runAndLoadResults(
            "terraclara:cloudseries", {"FOLDER": str(folder), "OUTPUT_FOLDER": str(tmp_path / "maps")}
        )
    finally:
        log.messageReceived.disconnect(note)
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    names = [f"Clouds and shadows - S2_202306{day} (linear)" for day in ("08", "18")]
    assert sorted(group.name() for group in groups) == names
    assert not [text for text in told if "Cannot open" in text]


def test_a_map_is_judged(provider: Any, cloudy: Path, write_raster: Callable[..., Path], tmp_path: Path) -> None:
    target = tmp_path / "clouds.tif"
    run("terraclara:clouds", {"INPUT": str(cloudy), "OUTPUT": str(target)})
    rows, columns = np.mgrid[:128, :128]
    truth = ((rows - 64) ** 2 + (columns - 64) ** 2 < 30**2).astype(np.uint8)
    labels = write_raster(truth[None], name="labels.tif")
    given = {"MAP": str(target), "REFERENCE": str(labels), "LABELS": "0=clear,1=cloud"}
    results = run("terraclara:assessclouds", {**given, "OUTPUT_REPORT": str(tmp_path / "page.html")})
    assert results["CLOUD_F"] > 0.9
    assert "SHADOW_F" not in results
    assert (tmp_path / "page.html").stat().st_size > 10_000


def test_a_folder_of_scenes(provider: Any, cloudy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "scenes"
    folder.mkdir()
    (folder / "good.tif").write_bytes(cloudy.read_bytes())
    (folder / "broken.tif").write_bytes(cloudy.read_bytes()[:3000])
    results = run("terraclara:cloudfolder", {"FOLDER": str(folder), "OUTPUT_FOLDER": str(tmp_path / "maps")})
    assert (results["MADE"], results["FAILED"]) == (1, 1)
    assert "broken" in Path(results["SUMMARY"]).read_text(encoding="utf-8")
    again = run("terraclara:cloudfolder", {"FOLDER": str(folder), "OUTPUT_FOLDER": str(tmp_path / "maps")})
    assert (again["MADE"], again["KEPT"]) == (0, 1)


def test_published_models_are_listed_with_size_and_license(
    dialog: Any, cloudy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from terraclara.core.clouds import install
    from terraclara.core.model import load_model, save_model
    from terraclara.plugin.dialogs.published import PublishedDialog

    offered = PublishedDialog(dialog)
    assert offered.list.count() >= 5
    assert "145 MB, Apache-2.0" in offered.list.item(0).text()
    assert not offered.download.isEnabled()
    offered.list.item(0).setCheckState(2)
    assert offered.chosen() == ["csmask-4b-l1c"]
    assert offered.download.isEnabled()
    offered.install(tmp_path)  # an empty folder
    wait(lambda: offered._task is None)
    assert "There is no ukis_csmask" in offered.status.text()

    def pretend(ids: list[str], **_: Any) -> None:
        model = load_model(Path(__file__).parents[2] / "resources" / "models" / "clouds-4b.onnx")
        save_model(model.path.read_bytes(), replace(model.card, id=ids[0]), tmp_path / "installed" / f"{ids[0]}.onnx")

    monkeypatch.setattr(install, "install_models", pretend)
    offered.list.item(0).setCheckState(2)
    offered.installed.connect(dialog._look_again)
    offered.install(None)
    wait(lambda: offered._task is None)
    assert offered.status.text() == "Installed."
    dialog.field.set_path(str(cloudy))
    settled(dialog)
    assert dialog.model.findData("csmask-4b-l1c") >= 0
    offered.deleteLater()


def test_the_clear_pixels_of_a_folder_are_put_together(provider: Any, cloudy: Path, tmp_path: Path) -> None:
    folder = tmp_path / "scenes"
    folder.mkdir()
    for day in ("2024-06-01", "2024-06-11"):
        (folder / f"scene_{day}.tif").write_bytes(cloudy.read_bytes())
    given = {"FOLDER": str(folder), "OUTPUT_FOLDER": str(tmp_path / "maps")}
    together = {"COMPOSITE": str(tmp_path / "clear.tif"), "COMPOSITE_DAY": "2024-06-10"}
    results = run("terraclara:cloudfolder", {**given, **together})
    assert results["MADE"] == 2
    number = gdal.Open(results["COMPOSITE"]).ReadAsArray()[-1]
    assert set(np.unique(number)) == {0, 2}  # no clear date, or the one next to the day
    for wrong in ({**together, "COMPOSITE_DAY": "June"}, {"COMPOSITE_DAY": "2024-06-10"}):
        with pytest.raises(QgsProcessingException, match="day"):
            run("terraclara:cloudfolder", {**given, **wrong})


def test_a_composite_is_shown_in_natural_colors_and_with_its_dates(provider: Any, cloudy: Path, tmp_path: Path) -> None:
    import processing

    folder = tmp_path / "scenes"
    folder.mkdir()
    for day in ("2024-06-01", "2024-06-11"):
        (folder / f"scene_{day}.tif").write_bytes(cloudy.read_bytes())
    processing.runAndLoadResults(
        "terraclara:cloudfolder",
        {"FOLDER": str(folder), "OUTPUT_FOLDER": str(tmp_path / "maps"), "COMPOSITE": str(tmp_path / "clear.tif")},
    )
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    image, dates = (node.layer() for node in nodes)
    assert [node.itemVisibilityChecked() for node in nodes] == [True, False]
    assert image.name() == "Composite of clear pixels"
    renderer = image.renderer()
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
    assert dates.name() == "Dates of the composite"
    legend = {item.value: item.label for item in dates.renderer().classes()}
    assert legend == {1: "scene_2024-06-01", 2: "scene_2024-06-11", 0: "no clear date"}
    assert dates.renderer().band() == dates.bandCount() == 5
    assert len({item.color.name() for item in dates.renderer().classes()}) == 3
