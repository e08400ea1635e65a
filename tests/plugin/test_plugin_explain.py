"""Explanations in QGIS: the algorithm and its layers, the dock from the click to the bars."""

from __future__ import annotations

import json
import threading
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Callable, Iterator

import numpy as np
import pytest
from cloud_series import series_of_clouds
from explain_models import network
from qt_loop import wait

pytest.importorskip("qgis.core")

from algorithm_run import run, sentence
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage
from terraclara.core.errors import Cancelled

X0, Y0 = 500000, 4500000


def loaded(algorithm: str, **parameters: Any) -> Any:
    import processing

    return processing.runAndLoadResults(f"terraclara:{algorithm}", parameters)


@pytest.fixture
def mapped(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> QgsRasterLayer:
    """A map of the test model, loaded with its group."""
    output = str(tmp_path / "lai.tif")
    loaded("applymodel", INPUT=str(scene), MODEL=str(make_model()), OUTPUT=output)
    return next(layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == output)


class TestAlgorithm:
    def test_a_map_is_explained_as_a_group_of_styled_layers(
        self, mapped: QgsRasterLayer, scene: Path, tmp_path: Path, read_raster: Any
    ) -> None:
        output = str(tmp_path / "why.tif")
        loaded("explain", MAP=mapped.id(), PER_BAND=True, OUTPUT=output)
        groups = {g.name(): g for g in QgsProject.instance().layerTreeRoot().findGroups()}
        group = groups["Why: Leaf area index - scene"]
        names = [node.name() for node in group.findLayers()]
        assert names == [f"{text} (m² m⁻²)" for text in ("Relevance of all bands",
                                                        "Relevance of B04", "Relevance of B08")]  # fmt: skip
        assert [node.isVisible() for node in group.findLayers()] == [True, False, False]
        first = group.findLayers()[0].layer()
        shader = first.renderer().shader().rasterShaderFunction()
        assert shader.minimumValue() == -shader.maximumValue()
        items = shader.colorRampItemList()
        assert items[len(items) // 2].color.alpha() == 0
        assert items[-1].color.alpha() > 200
        assert items[-1].color.red() > items[-1].color.blue()
        assert "not what causes" in first.metadata().abstract()
        values = read_raster(scene) * 1e-4
        seen = values[0] > 0
        wanted = 10 * ((values[3] - values[3][seen].mean()) - (values[2] - values[2][seen].mean()))
        found = read_raster(Path(output))[0]
        np.testing.assert_allclose(found[seen], wanted[seen], atol=1e-4)

    def test_the_map_itself_is_not_replaced(self, mapped: QgsRasterLayer) -> None:
        path = Path(mapped.source())
        before = {file: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}
        assert f"{path} is an input of this run" in sentence("explain", MAP=mapped.source(), OUTPUT=path)
        assert {file: file.read_bytes() for file in before} == before

    def test_scene_and_model_do_as_well(
        self, provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
    ) -> None:
        output = str(tmp_path / "why.tif")
        found = run("explain", INPUT=str(scene), MODEL=str(make_model()), TARGET="output=std", METHOD="occlusion",
                    OUTPUT=output)  # fmt: skip
        record = json.loads(Path(found["PROVENANCE"]).read_text())["explanation"]
        assert (record["method"], record["target"]) == ("occlusion", "output=std")

    def test_a_date_of_a_series(self, provider: Any, write_raster: Any, tmp_path: Path, read_raster: Any) -> None:
        images = series_of_clouds(2, (96, 96))
        options = {"names": ("B02", "B03", "B04", "B08"), "scale": 1.0, "offset": 0.0}
        dates = [str(write_raster(image, name=f"S_2021{k}10.tif", **options)) for k, image in zip(("03", "04"), images)]
        folder = tmp_path / "maps"
        run("cloudseries", LAYERS=dates, METHOD="network", MODEL="clouds-series-4b", OUTPUT_FOLDER=str(folder))
        given: dict[str, Any] = {"TARGET": "class=cloud", "METHOD": "gradient_input", "PER_BAND": True}
        by_map = run("explain", MAP=str(folder / "S_20210410_clouds.tif"), OUTPUT=str(tmp_path / "a.tif"), **given)
        scenes = {"INPUT": dates[0], "FILES": dates[1:], "MODEL": "clouds-series-4b"}
        by_scenes = run("explain", **scenes, OUTPUT=str(tmp_path / "b.tif"), **given)
        one, other = (read_raster(Path(found["OUTPUT"])) for found in (by_map, by_scenes))
        assert one.shape[0] == 21
        np.testing.assert_array_equal(one, other)

    def test_two_explanations_are_compared(self, mapped: QgsRasterLayer, tmp_path: Path) -> None:
        import processing

        maps = [
            run("explain", MAP=mapped.source(), METHOD=name, OUTPUT=tmp_path / f"{name}.tif")["OUTPUT"]
            for name in ("deeplift", "occlusion", "sensitivity")
        ]
        feedback = QgsProcessingFeedback(False)
        given = {"MAPS": maps, "OUTPUT_TABLE": str(tmp_path / "table.csv")}
        found = processing.run("terraclara:compareexplanations", given, feedback=feedback)
        told = [line for line in feedback.textLog().splitlines() if "rank correlation" in line]
        assert len(told) == 3
        assert told[0].startswith("deeplift and occlusion: rank correlation ")
        assert told[0].endswith(" over all pixels")
        rows = [line.split(",") for line in Path(found["OUTPUT_TABLE"]).read_text().splitlines()]
        assert rows[0] == ["", "deeplift", "occlusion", "sensitivity"]
        assert [row[0] for row in rows[1:]] == rows[0][1:]
        numbers = np.array([row[1:] for row in rows[1:]], float)
        assert np.array_equal(numbers, numbers.T)
        assert numbers[0, 1] > 0.99  # a linear model: both take the same differences apart
        assert found["LEAST"] == numbers.min()
        assert "2 to 4 different maps" in sentence(
            "compareexplanations", MAPS=[maps[0], maps[0]], OUTPUT_TABLE=tmp_path / "other.csv"
        )
        assert not (tmp_path / "other.csv").exists()
        gone = str(tmp_path / "absent" / "table.csv")
        text = sentence("compareexplanations", MAPS=maps, OUTPUT_TABLE=gone)
        assert f"The folder {tmp_path / 'absent'} does not exist; create it or choose another." in text

    def test_an_area(self, mapped: QgsRasterLayer, tmp_path: Path, read_raster: Any) -> None:
        area = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(X0 + 100, Y0 - 300, X0 + 300, Y0 - 100)))
        area.dataProvider().addFeatures([feature])
        found = run("explain", MAP=mapped.source(), AREA=area, OUTPUT=str(tmp_path / "why.tif"))
        assert np.isfinite(read_raster(Path(found["OUTPUT"]))[0]).sum() == 400

    def test_the_area_of_the_map_is_kept(
        self, provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, read_raster: Any
    ) -> None:
        box = f"{X0 + 100},{X0 + 300},{Y0 - 300},{Y0 - 100} [EPSG:32631]"
        made = {"INPUT": str(scene), "MODEL": str(make_model()), "OUTPUT": str(tmp_path / "lai.tif")}
        mapped = run("applymodel", EXTENT=box, **made)["OUTPUT"]
        known = np.isfinite(read_raster(Path(mapped))[0])
        assert known.sum() == 400
        found = run("explain", MAP=mapped, OUTPUT=str(tmp_path / "why.tif"))
        assert np.array_equal(np.isfinite(read_raster(Path(found["OUTPUT"]))[0]), known)
        other = box.replace(str(X0 + 300), str(X0 + 200))
        found = run("explain", MAP=mapped, EXTENT=other, OUTPUT=str(tmp_path / "other.tif"))
        assert np.isfinite(read_raster(Path(found["OUTPUT"]))[0]).sum() == 200

    @pytest.mark.parametrize(
        ("given", "words"),
        [
            ({"TARGET": "class=cloud"}, "output=mean"),
            ({"METHOD": "grad_cam"}, "deeplift"),
            ({"MODEL": "lai-s2-10m"}, "leave the others out"),
            ({"SCALE": 0.0001}, "leave SCALE (Scale of the numbers to reflectance) out"),
            ({"BAND_NAMES": "B04"}, "leave BAND_NAMES"),
            ({"MAP": "SCENE"}, "provenance"),
            ({"MAP": None}, "No scene is chosen"),
        ],
    )
    def test_faults_are_sentences(
        self, given: dict[str, Any], words: str, mapped: QgsRasterLayer, scene: Path, tmp_path: Path
    ) -> None:
        given = {"MAP": mapped.source(), "OUTPUT": str(tmp_path / "why.tif"), **given}
        given = {key: str(scene) if value == "SCENE" else value for key, value in given.items()}
        problem = ""
        try:
            run("explain", **given)
        except QgsProcessingException as error:
            problem = str(error)
        assert words in problem
        assert "Traceback" not in problem
        assert not (tmp_path / "why.tif").exists()

    def test_a_scene_that_has_changed(self, mapped: QgsRasterLayer, scene: Path, tmp_path: Path) -> None:
        scene.write_bytes(scene.read_bytes() + b"\0")
        problem = ""
        try:
            run("explain", MAP=mapped.source(), OUTPUT=str(tmp_path / "why.tif"))
        except QgsProcessingException as error:
            problem = str(error)
        assert "is not the file that it was when that map was made" in problem


@pytest.fixture
def dock(provider: Any, qgis_iface: Any) -> Iterator[Any]:
    from terraclara.plugin.docks.explain import ExplainDock

    if not hasattr(qgis_iface, "removeDockWidget"):
        qgis_iface.removeDockWidget = lambda widget: None
    if not hasattr(qgis_iface, "addDockWidget"):
        qgis_iface.addDockWidget = lambda area, widget: None
    made = ExplainDock(qgis_iface)
    yield made
    made.leave()


def idle(dock: Any) -> Callable[[], bool]:
    return lambda: dock._task is None and dock._next is None and not dock._listing.isActive()


def click(dock: Any, col: int, row: int) -> None:
    dock.tool.canvasClicked.emit(QgsPointXY(X0 + 10 * col + 5, Y0 - 10 * row - 5), Qt.MouseButton.LeftButton)


class TestDock:
    def test_an_empty_project_says_what_to_do(self, dock: Any) -> None:
        assert "no map to explain yet" in dock.status.text()
        assert not dock.form.pick.isEnabled()
        click(dock, 3, 3)
        assert dock._task is None

    def test_from_the_click_to_the_bars(self, mapped: QgsRasterLayer, dock: Any, scene: Path, read_raster: Any) -> None:
        assert [dock.form.map.itemText(k) for k in range(dock.form.map.count())] == ["LAI - scene"]
        wait(idle(dock))
        assert "“Pixel”" in dock.status.text()
        assert [dock.form.question.itemText(k) for k in range(dock.form.question.count())] == [
            "Leaf area index", "Standard deviation"]  # fmt: skip
        assert dock.form.against.isHidden()
        click(dock, 30, 20)
        assert "Explaining" in dock.status.text()
        wait(idle(dock))
        assert not dock.status.text()
        values = read_raster(scene) * 1e-4
        seen = values[0] > 0
        wanted = {name: sign * 10 * (values[k, 20, 30] - values[k][seen].mean())
                  for name, sign, k in (("B04", -1, 2), ("B08", 1, 3))}  # fmt: skip
        assert {bar.name: bar.value for bar in dock.answer.bars.bars} == pytest.approx(wanted, abs=1e-4)
        assert "m² m⁻²" in dock.answer.head.text()
        assert "Completeness" in dock.answer.lights.text()
        assert "Familiar" in dock.answer.lights.text()
        assert "not what causes" in dock.answer.creed.text()
        assert dock.help.isHidden()
        dock.form.question.setCurrentIndex(1)
        wait(idle(dock))
        halves = {name: value / 10 for name, value in wanted.items()}
        assert {bar.name: bar.value for bar in dock.answer.bars.bars} == pytest.approx(halves, abs=1e-4)
        dock.form.levels.button(2).click()
        wait(idle(dock))
        assert "Stability" in dock.answer.lights.text()
        dock.form.method.setCurrentIndex(dock.form.method.findData("occlusion"))
        wait(idle(dock))
        assert {bar.name: bar.value for bar in dock.answer.bars.bars} == pytest.approx(halves, abs=1e-4)

    def test_a_model_is_got_ready_while_nobody_asks_yet(
        self, mapped: QgsRasterLayer, dock: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from terraclara.core.explain.place import Places

        seen: list[str] = []
        go = threading.Event()

        def prepare(places: Any, method: str, cancelled: Callable[[], bool]) -> None:
            seen.append(method)
            go.wait(20)

        monkeypatch.setattr(Places, "prepare", prepare)
        wait(lambda: bool(seen))
        assert seen == [dock.form.how()[0]]
        wait(dock._ready)
        click(dock, 30, 20)
        assert "Explaining" in dock.status.text()
        go.set()
        wait(idle(dock))
        assert {bar.name for bar in dock.answer.bars.bars} == {"B04", "B08"}

    def test_the_last_of_many_clicks_counts(self, mapped: QgsRasterLayer, dock: Any) -> None:
        wait(idle(dock))
        click(dock, 50, 50)
        wait(idle(dock))
        alone = [bar.value for bar in dock.answer.bars.bars]
        for col in range(20, 40):
            click(dock, col, 20)
        click(dock, 50, 50)
        wait(idle(dock))
        assert [bar.value for bar in dock.answer.bars.bars] == alone

    def test_places_that_cannot_be_explained(self, mapped: QgsRasterLayer, dock: Any) -> None:
        wait(idle(dock))
        for col, row, words in ((2, 2, "no data here"), (500, 2, "outside the scene")):
            click(dock, col, row)
            wait(idle(dock))
            assert words in dock.status.text()
            assert dock.answer.isHidden()
        dock._selected()
        assert "polygons" in dock.status.text()

    def test_a_map_that_was_made_elsewhere_is_known_by_the_file_beside_it(
        self, dock: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
    ) -> None:
        from terraclara.plugin.docks.read import _source

        made = str(tmp_path / "elsewhere.tif")
        run("applymodel", INPUT=str(scene), MODEL=str(make_model()), OUTPUT=made)
        why = str(tmp_path / "why.tif")
        run("explain", MAP=made, OUTPUT=why)
        plain, explanation, image = (QgsRasterLayer(path, Path(path).stem) for path in (made, why, str(scene)))
        for layer in (plain, explanation, image):
            QgsProject.instance().addMapLayer(layer)
        wait(idle(dock))
        beside = str(tmp_path / "elsewhere.provenance.json")
        assert [dock.form.map.itemData(k) for k in range(dock.form.map.count())] == [beside]
        click(dock, 30, 20)
        wait(idle(dock))
        assert {bar.name for bar in dock.answer.bars.bars} == {"B04", "B08"}
        assert (_source(plain), _source(explanation), _source(image)) == (beside, None, str(scene))

    def test_selected_polygons(self, mapped: QgsRasterLayer, dock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        wait(idle(dock))
        layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "fields", "memory")
        for k in range(2):
            feature = QgsFeature()
            box = QgsRectangle(X0 + 100 + 200 * k, Y0 - 300, X0 + 300 + 200 * k, Y0 - 100)
            feature.setGeometry(QgsGeometry.fromRect(box))
            layer.dataProvider().addFeatures([feature])
        layer.selectByIds([1])
        QgsProject.instance().addMapLayer(layer)
        monkeypatch.setattr(dock.iface, "activeLayer", lambda: layer)
        dock.form.polygons.click()
        wait(idle(dock))
        assert "mean of 400 pixels" in dock.answer.head.text()
        assert all(bar.spread for bar in dock.answer.bars.bars)
        image = QImage(400, 300, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        dock.answer.bars.resize(400, 100)
        dock.answer.bars.render(image)
        colors = {QColor(image.pixel(x, y)).name() for x in range(400) for y in range(100)}
        assert len(colors & {"#d6604d", "#4393c3"}) >= 1

    def test_a_region_drawn_by_hand(self, mapped: QgsRasterLayer, dock: Any) -> None:
        wait(idle(dock))
        dock.form.draw.click()
        assert dock.iface.mapCanvas().mapTool() is dock.pencil
        corners = [(100, 100), (300, 100), (300, 300), (100, 300)]
        dock.iface.mapCanvas().setDestinationCrs(mapped.crs())
        for x, y in corners[:2]:
            dock.pencil.add(QgsPointXY(X0 + x, Y0 - y))
        dock.pencil.finish()  # two corners are no region yet
        assert dock._task is None
        for x, y in [*corners[2:], corners[-1]]:  # the second click of two counts once
            dock.pencil.add(QgsPointXY(X0 + x, Y0 - y))
        dock.pencil.finish()
        wait(idle(dock))
        assert "mean of 400 pixels" in dock.answer.head.text()
        assert dock._mark._outline is not None
        click(dock, 30, 30)
        wait(idle(dock))
        assert dock._mark._outline is None
        dock.form.pick.click()
        assert not dock.form.draw.isChecked()

    def test_a_region_on_an_image_without_coordinates(
        self, provider: Any, dock: Any, make_model: Callable[..., Path], tmp_path: Path
    ) -> None:
        from osgeo import gdal

        values = np.random.default_rng(0).uniform(1000, 4000, (2, 50, 60)).astype(np.uint16)
        file = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "plain.tif"), 60, 50, 2, gdal.GDT_UInt16)
        for k, name in enumerate(("B04", "B08")):
            band = file.GetRasterBand(k + 1)
            band.WriteArray(values[k])
            band.SetDescription(name)
            band.SetScale(1e-4)
        band = file = None
        output = str(tmp_path / "plain_lai.tif")
        loaded("applymodel", INPUT=str(tmp_path / "plain.tif"), MODEL=str(make_model()), OUTPUT=output)
        wait(lambda: dock._task is None and dock._places is not None)
        for col, row in ((10, 5), (20, 5), (20, 15), (10, 15)):
            dock.pencil.add(QgsPointXY(col, -row))  # as QGIS draws them
        dock.pencil.finish()
        wait(idle(dock))
        assert "mean of 100 pixels" in dock.answer.head.text()
        there = values[:, 5:15, 10:20].mean((1, 2)) * 1e-4
        assert [point.value for point in dock.answer.spectrum.points] == pytest.approx(there, rel=1e-4)

    def test_corners_are_taken_back(self, mapped: QgsRasterLayer, dock: Any) -> None:
        from qgis.PyQt.QtCore import QEvent
        from qgis.PyQt.QtGui import QKeyEvent

        def press(key: Any) -> None:
            dock.pencil.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

        for k in range(3):
            dock.pencil.add(QgsPointXY(k, k * k))
        press(Qt.Key.Key_Backspace)
        dock.pencil.finish()
        assert len(dock.pencil._corners) == 2
        press(Qt.Key.Key_Escape)
        assert dock.pencil._corners == []
        assert dock.pencil._band is None

    def test_a_group_has_as_many_decimals_as_its_bands(self, dock: Any) -> None:
        group = SimpleNamespace(bands=(0, 1), relevance=0.02613, way="sum")
        reading = SimpleNamespace(
            bands=("B04", "B05", "B8A"),
            relevance=(0.0, 0.03, 1.33),
            spread=None,
            spectrum=(0.1, 0.1, 0.4),
            baseline=(0.1, 0.1, 0.2),
            groups=(group,),
            usual=SimpleNamespace(grouped_by="training"),
        )
        assert "their sum" in dock.answer._fill_bars(reading)
        assert [item.text for item in dock.answer.bars.brackets] == ["+0.03"]

    def test_charts_of_a_place(self, mapped: QgsRasterLayer, dock: Any) -> None:
        wait(idle(dock))
        click(dock, 30, 20)
        wait(idle(dock))
        answer = dock.answer
        assert answer.offered() == ["bars", "steps", "spectrum"]
        names = [rung.name for rung in answer.steps.rungs]
        assert (names[0], names[-1]) == ("scene mean", "here")
        assert sum(r.end - r.start for r in answer.steps.rungs[1:-1]) == pytest.approx(
            answer.steps.rungs[-1].end - answer.steps.rungs[0].end, abs=1e-4)  # fmt: skip
        answer.look_at("steps")
        assert answer.bars.isHidden()
        assert not answer.steps.isHidden()
        assert "add up" in answer.note.text() or "unexplained" in answer.note.text()
        answer.look_at("spectrum")
        assert [point.name for point in answer.spectrum.points] == ["B04", "B08"]
        assert "this scene" in answer.note.text()
        dock.form.method.setCurrentIndex(dock.form.method.findData("gradient"))
        wait(idle(dock))
        assert answer.offered() == ["bars", "spectrum"]  # slopes add up to nothing

    def test_methods_side_by_side(self, mapped: QgsRasterLayer, dock: Any) -> None:
        wait(idle(dock))
        click(dock, 30, 20)
        wait(idle(dock))
        box = dock.form.beside
        box.setCheckedItems(["Leaving bands out", "Slope"])
        wait(idle(dock))
        assert not dock.status.text()
        assert dock.answer.beside.labels == ("DeepLIFT", "Leaving bands out", "Slope")
        assert len(dock.answer.beside.correlation) == 3
        assert not dock.answer.beside.isHidden()
        box.setCheckedItems([box.itemText(k) for k in range(5)])
        wait(idle(dock))
        assert "2 to 4" in dock.status.text()
        box.deselectAllOptions()
        wait(idle(dock))
        assert dock.answer.offered() == ["bars", "steps", "spectrum"]

    def test_a_check_can_be_stopped(self, mapped: QgsRasterLayer, dock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        wait(idle(dock))
        click(dock, 30, 20)
        wait(idle(dock))
        before = dock.answer.head.text()
        begun = threading.Event()

        def slow(self: Any, *_: Any, progress: Any, cancelled: Any) -> None:
            progress(0.5)
            begun.set()
            while not cancelled():
                time.sleep(0.01)
            raise Cancelled("Cancelled; nothing was explained.")

        monkeypatch.setattr(type(dock._places), "point", slow)
        dock.form.levels.button(2).click()
        assert not dock.stop.isHidden()
        assert begun.wait(10)
        dock._look()
        assert dock.progress.value() == 50
        dock.stop.click()
        wait(idle(dock))
        assert dock.status.text() == "Stopped."
        assert dock.stop.isHidden()
        assert dock.answer.head.text() == before

    def test_classes_against_each_other(self, provider: Any, scene: Path, dock: Any, tmp_path: Path) -> None:
        model = network(tmp_path / "net.onnx", ("B02", "B03", "B04", "B08"))
        loaded("applymodel", INPUT=str(scene), MODEL=str(model), OUTPUT=str(tmp_path / "cover.tif"))
        wait(lambda: dock._task is None and dock._places is not None)
        click(dock, 30, 30)
        wait(idle(dock))
        assert "score" in dock.answer.head.text()
        assert "five pixels" in dock.answer.more.text()
        dock.form.question.setCurrentIndex(dock.form.question.findData("class=cloud"))
        assert not dock.form.against.isHidden()
        dock.form.against.setCurrentIndex(dock.form.against.findData("clear"))
        assert dock.form.target() == "against=cloud,clear"
        wait(idle(dock))
        assert "cloud against clear" in dock.answer.head.text()
        assert "difference of scores here" in dock.answer.head.text()
        shown = [dock.form.against.itemText(k) for k in range(dock.form.against.count())]
        assert shown == ["nothing", "Clear", "Cloud"]
        dock.form.question.setCurrentIndex(dock.form.question.findData("class=clear"))  # which is the other one now
        assert dock.form.target() == "class=clear"
        wait(idle(dock))
        assert not dock.status.text()
        assert [dock.form.against.model().item(k).isEnabled() for k in range(3)] == [True, False, True]

    def test_a_date_of_a_series_is_shown_as_bands_by_dates(
        self, provider: Any, dock: Any, write_raster: Any, tmp_path: Path
    ) -> None:
        options: dict[str, Any] = {"names": ("B02", "B03", "B04", "B08"), "scale": 1.0, "offset": 0.0}
        options["transform"] = (X0, 10, 0, Y0, 0, -10)
        images = series_of_clouds(2, (64, 64))
        dates = [str(write_raster(image, name=f"S_2021{k}10.tif", **options)) for k, image in zip(("03", "04"), images)]
        folder = str(tmp_path / "maps")
        loaded("cloudseries", LAYERS=dates, METHOD="network", MODEL="clouds-series-4b", OUTPUT_FOLDER=folder)
        wait(lambda: dock.form.map.count() == 2 and dock._task is None and not dock._listing.isActive())
        paths = [str(dock.form.map.itemData(k)) for k in range(2)]
        dock.form.map.setCurrentIndex(next(k for k, path in enumerate(paths) if "S_20210410" in path))
        wait(lambda: dock._task is None and dock._places is not None)
        click(dock, 30, 30)
        wait(idle(dock))
        assert dock.answer.offered() == ["bars", "steps", "strip", "spectrum"]
        assert dock.answer.strip.isVisibleTo(dock.answer)  # the first look at several dates is at dates
        assert dock.answer.strip._strip.dates == (*["2021-03-10"] * 4, "2021-04-10")
        assert "stands in for the 3 before it" in dock.answer.more.text()
        assert "score here" in dock.answer.head.text()

    def test_a_step_that_nobody_could_see_is_left_out(self, qgis_app: Any) -> None:
        from terraclara.core.explain.waterfall import Step
        from terraclara.plugin.docks.answer import Answer

        answer = Answer()
        for missing, count in ((0.0002, 3), (0.02, 4)):
            steps = (
                Step("baseline", "", 0.0, 1.0),
                Step("band", "B04", 1.0, 3.0),
                Step("remainder", "", 3.0, 3.0 + missing),
                Step("value", "", 0.0, 3.0 + missing),
            )
            text = answer._fill_steps(SimpleNamespace(waterfall=steps), "value", "")
            assert len(answer.steps.rungs) == count
            assert "unexplained" in text

    def test_maps_come_and_go(self, mapped: QgsRasterLayer, dock: Any) -> None:
        wait(idle(dock))
        QgsProject.instance().removeAllMapLayers()
        wait(lambda: dock.form.map.count() == 0)
        assert "no map to explain yet" in dock.status.text()

    def test_a_scene_that_is_gone(self, mapped: QgsRasterLayer, scene: Path, provider: Any, qgis_iface: Any) -> None:
        from terraclara.plugin.docks.explain import ExplainDock

        scene.unlink()
        dock = ExplainDock(qgis_iface)
        wait(idle(dock))
        assert "gone" in dock.status.text()
        assert not dock.form.pick.isEnabled()
        dock.leave()

    def test_faults_are_no_tracebacks(self, mapped: QgsRasterLayer, dock: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        wait(idle(dock))
        monkeypatch.setattr(type(dock._places), "point", lambda *_, **__: 1 / 0)
        click(dock, 30, 30)
        wait(idle(dock))
        assert "unforeseen fault" in dock.status.text()
        assert "Traceback" not in dock.status.text()

    def test_nothing_stays_behind(self, mapped: QgsRasterLayer, qgis_iface: Any) -> None:
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QEvent
        from qgis.PyQt.QtWidgets import QDockWidget
        from terraclara.plugin.docks.explain import ExplainDock

        def count() -> int:
            QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            return len(qgis_iface.mainWindow().findChildren(QDockWidget))

        before = count()
        for number in range(5):
            made = ExplainDock(qgis_iface)
            made.come()
            if number % 2:
                wait(idle(made))
                made.form.pick.click()
                click(made, 30, 30)  # left while it computes
            made.leave()
            assert count() == before
        assert qgis_iface.mapCanvas().mapTool() is None or qgis_iface.mapCanvas().mapTool() is not made.tool
