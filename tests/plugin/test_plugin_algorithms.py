"""Both algorithms in a real QGIS: results, layers, sentences, cancel."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from algorithm_run import run, sentence
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

X0, Y0 = 500000, 4500000


def test_retrieve_gives_the_models_numbers(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, read_raster: Callable[..., Any]
) -> None:
    target = tmp_path / "out.tif"
    results = run("retrieve", INPUT=str(scene), VARIABLE="lai", MODEL=str(make_model()), OUTPUT=str(target))
    mean, std, flag = read_raster(target)
    bands = read_raster(scene) * 0.0001
    expected = 10 * (bands[3] - bands[2])
    assert np.isnan(mean[:, :4]).all()
    np.testing.assert_allclose(mean[:, 4:], expected[:, 4:], rtol=1e-5)
    np.testing.assert_allclose(std[:, 4:], expected[:, 4:] / 10, rtol=1e-5)
    assert (flag[:, :4] == 1).all()
    np.testing.assert_array_equal(flag[:, 4:] == 2, bands[2][:, 4:] > 0.06005)
    assert results["MEAN_VALUE"] == pytest.approx(expected[:, 4:].mean(), rel=1e-5)
    assert results["VALID_SHARE"] == pytest.approx(60 / 64)
    assert results["OUTSIDE_DOMAIN_SHARE"] == pytest.approx((bands[2][:, 4:] > 0.06005).mean())
    assert results["MODEL_ID"] == "test-lai"
    assert Path(results["PROVENANCE"]).is_file()


@pytest.mark.parametrize("variable", ["lai", "LAI", "LAI: Leaf area index", 0, "0", " 0 "])
def test_the_best_bundled_model_is_chosen(provider: Any, scene: Path, tmp_path: Path, variable: Any) -> None:
    from terraclara.core.model import catalog

    if not any(entry.card and entry.card.variable == "lai" for entry in catalog()):
        pytest.skip("no bundled model of LAI")
    results = run("retrieve", INPUT=str(scene), VARIABLE=variable, OUTPUT=str(tmp_path / "o.tif"))
    assert "10m" in results["MODEL_ID"]


def test_apply_model_writes_a_report_and_takes_a_layer(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    layer = QgsRasterLayer(str(scene), "scene")
    QgsProject.instance().addMapLayer(layer)
    report = tmp_path / "page.html"
    results = run(
        "applymodel",
        INPUT=layer,
        MODEL=str(make_model(variable="")),
        OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
        OUTPUT_REPORT=str(report),
        OUTPUTS="mean, flag",
    )
    assert QgsRasterLayer(results["OUTPUT"]).bandCount() == 2
    assert "<html" in report.read_text(encoding="utf-8")


def test_area_from_a_memory_layer_and_its_selection(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, read_raster: Callable[..., Any]
) -> None:
    from qgis.core import QgsProcessingFeatureSourceDefinition

    area = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
    for column in (10, 40):
        feature = QgsFeature()
        box = QgsRectangle(X0 + 10 * column, Y0 - 200, X0 + 10 * column + 100, Y0 - 100)
        feature.setGeometry(QgsGeometry.fromRect(box))
        area.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(area)
    area.select([feature.id() for feature in area.getFeatures()][:1])
    model = str(make_model())
    for number, (value, inside) in enumerate(
        [(area, 200), (QgsProcessingFeatureSourceDefinition(area.id(), True), 100)]
    ):
        target = tmp_path / f"area{number}.tif"
        run("retrieve", INPUT=str(scene), VARIABLE="lai", MODEL=model, AREA=value, OUTPUT=str(target))
        mean = read_raster(target)[0]
        assert np.isfinite(mean).sum() == inside
        assert np.isfinite(mean[10:20, 10:20]).all()
        (copy,) = tmp_path.glob(f"area{number}.area-*.gpkg")  # the map could not be made again without it
        request = json.loads((tmp_path / f"area{number}.provenance.json").read_text("utf-8"))["request"]
        assert request["area"].split("|")[0] == str(copy)


def test_the_area_of_an_earlier_map_is_never_touched(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from terraclara.core.errors import Cancelled
    from terraclara.core.raster.area import open_area

    model, target = str(make_model()), tmp_path / "map.tif"

    def box(column: int) -> QgsVectorLayer:
        area = QgsVectorLayer("Polygon?crs=EPSG:32631", "area", "memory")
        feature = QgsFeature()
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(X0 + 10 * column, Y0 - 200, X0 + 10 * column + 100, Y0 - 100))
        )
        area.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(area)
        return area

    run("retrieve", INPUT=str(scene), VARIABLE="lai", MODEL=model, AREA=box(10), OUTPUT=str(target))
    before = {path: path.read_bytes() for path in tmp_path.glob("map.*")}
    assert sum(".area-" in path.name for path in before) == 1

    import terraclara.core.mapping as mapping

    for fault in (Cancelled("stop"), ZeroDivisionError("x")):

        def broken(request: Any, fault: BaseException = fault, **_: Any) -> None:
            assert open_area(request.area, _grid(scene)) is not None
            assert len(list(tmp_path.glob("map.area-*"))) == 2
            raise fault

        with monkeypatch.context() as patch:
            patch.setattr(mapping, "make_map", broken)
            sentence("retrieve", INPUT=str(scene), VARIABLE="lai", MODEL=model, AREA=box(40), OUTPUT=str(target))
        assert {path: path.read_bytes() for path in tmp_path.glob("map.*")} == before


def _grid(scene: Path) -> Any:
    from terraclara.core.raster.scene import open_scene

    return open_scene(scene).grid


def test_an_area_already_there_is_kept_when_the_run_fails(
    qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from terraclara.plugin import bridge

    temporary, lasting = tmp_path / "temporary", tmp_path / "lasting"
    temporary.mkdir()
    lasting.mkdir()
    monkeypatch.setattr(bridge.QgsProcessingUtils, "tempFolder", lambda: str(temporary))
    for suffix in (".shp", ".shx", ".dbf", ".prj"):
        (temporary / f"a{suffix}").write_text(suffix)
    area, made = bridge.keep_area(f"{temporary / 'a.shp'}|layername=x", str(lasting / "map.tif"))
    assert area.endswith(".shp|layername=x")
    assert sorted(path.suffix for path in made) == [".dbf", ".prj", ".shp", ".shx"]
    assert {path.read_text() for path in made} == {".dbf", ".prj", ".shp", ".shx"}
    assert bridge.keep_area(f"{temporary / 'a.shp'}|layername=x", str(lasting / "map.tif")) == (area, [])
    (temporary / "a.shp").write_text("another")
    other, more = bridge.keep_area(str(temporary / "a.shp"), str(lasting / "map.tif"))
    assert other != area.split("|")[0]
    bridge.remove(more)
    assert sorted(lasting.iterdir()) == sorted(made)
    assert bridge.keep_area(str(lasting / "b.gpkg"), str(lasting / "map.tif")) == (str(lasting / "b.gpkg"), [])


def test_numbers_of_options(qgis_app: Any) -> None:
    from terraclara.plugin.algorithms.mapping import DEVICES, numbered
    from terraclara.plugin.algorithms.retrieve import Retrieve, retrieval_models, variable_options

    algorithm = Retrieve(read_catalog=False)
    known = variable_options()
    if not known:
        pytest.skip("no model is bundled")
    first = retrieval_models()[0][0]
    given = algorithm.understood({"VARIABLE": str(len(known) - 1), "MODEL": "1", "DEVICE": len(DEVICES) - 1})
    assert given == {"VARIABLE": [known[-1]], "MODEL": first, "DEVICE": "cpu"}
    for value in (len(known), "-1", "1.0", "x", None, True):
        assert numbered(value, known) is value


def test_extent_in_another_crs(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, read_raster: Callable[..., Any]
) -> None:
    target = tmp_path / "box.tif"
    box = f"{X0 + 100},{X0 + 200},{Y0 - 300},{Y0 - 100} [EPSG:32631]"
    run("retrieve", INPUT=str(scene), VARIABLE="lai", MODEL=str(make_model()), EXTENT=box, OUTPUT=str(target))
    finite = np.isfinite(read_raster(target)[0])
    assert finite.sum() == 200
    assert finite[10:30, 10:20].all()


def test_three_styled_layers_in_one_group(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    import processing

    project = QgsProject.instance()
    model, target = str(make_model()), tmp_path / "map.tif"
    for _ in range(2):  # a second run into the same file replaces the group's layers
        processing.runAndLoadResults(
            "terraclara:retrieve",
            {"INPUT": str(scene), "VARIABLE": "lai", "MODEL": model, "OUTPUT": str(target)},
        )
        groups = project.layerTreeRoot().findGroups()
        assert [group.name() for group in groups] == [f"LAI - {scene.stem}"]
        nodes = groups[0].findLayers()
        assert [node.name() for node in nodes] == ["LAI (m² m⁻²)", "LAI standard deviation (m² m⁻²)", "LAI flags"]
        assert [node.itemVisibilityChecked() for node in nodes] == [True, False, False]
        assert len(project.mapLayers()) == 3
    layers = [node.layer() for node in nodes]
    renderers = [layer.renderer() for layer in layers]
    assert [renderer.type() for renderer in renderers] == ["singlebandpseudocolor", "singlebandpseudocolor", "paletted"]
    assert [renderer.usesBands() for renderer in renderers] == [[1], [2], [3]]
    ramp = renderers[0].shader().rasterShaderFunction()
    assert (ramp.minimumValue(), ramp.maximumValue()) == (0, 7)
    assert ramp.legendSettings().suffix() == " m² m⁻²"
    classes = renderers[2].classes()
    assert [entry.value for entry in classes] == [0, 1, 2]
    assert [entry.color.alpha() > 0 for entry in classes] == [False, True, True]
    for layer in layers:
        assert layer.customProperty("terraclara/provenance") == str(tmp_path / "map.provenance.json")
        assert layer.customProperty("terraclara/model") == "test-lai"
        assert "None; it is a test." in layer.metadata().abstract()
        assert "Nobody (2026)" in layer.metadata().abstract()


def test_temporary_map_is_loaded_too(provider: Any, scene: Path, make_model: Callable[..., Path]) -> None:
    import processing

    processing.runAndLoadResults(
        "terraclara:applymodel",
        {"INPUT": str(scene), "MODEL": str(make_model()), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT},
    )
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert len(group.findLayers()) == 3


def test_inside_a_model_of_the_designer(provider: Any, scene: Path, make_model: Callable[..., Path]) -> None:
    import processing
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterRasterLayer,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("LAI model", "test")
    model.addModelParameter(QgsProcessingParameterRasterLayer("IMAGE"), QgsProcessingModelParameter("IMAGE"))
    child = QgsProcessingModelChildAlgorithm("terraclara:retrieve")
    child.setChildId("lai")
    child.addParameterSources("INPUT", [source.fromModelParameter("IMAGE")])
    child.addParameterSources("VARIABLE", [source.fromStaticValue("LAI: Leaf area index")])
    child.addParameterSources("MODEL", [source.fromStaticValue(str(make_model()))])
    output = QgsProcessingModelOutput("map")
    output.setChildId("lai")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"map": output})
    model.addChildAlgorithm(child)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    target = QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT, QgsProject.instance())
    results = processing.run(
        model, {"IMAGE": str(scene), "lai:map": target}, context=context, onFinish=_loaded(context)
    )
    assert Path(results["lai:map"]).is_file()
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    assert len(group.findLayers()) == 3


def _loaded(context: QgsProcessingContext) -> Callable[..., None]:
    from processing.gui.Postprocessing import handleAlgorithmResults

    return lambda algorithm, _, feedback: handleAlgorithmResults(algorithm, context, feedback)


def test_one_scene_in_a_list_and_a_name_with_a_comma(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    comma = scene.rename(scene.with_name("a,b;c.tif"))
    for number, given in enumerate(([str(comma)], str(comma))):
        run("retrieve", INPUT=given, VARIABLE="lai", MODEL=str(make_model()), OUTPUT=str(tmp_path / f"{number}.tif"))
        assert (tmp_path / f"{number}.tif").is_file()


# Wrong input: one sentence, no file


def test_sentences(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    model, out = str(make_model()), str(tmp_path / "no.tif")
    good = {"INPUT": str(scene), "VARIABLE": "lai", "MODEL": model, "OUTPUT": out}
    assert "No scene is chosen" in sentence("retrieve", VARIABLE="lai", OUTPUT=out)
    assert "does not exist" in sentence("retrieve", **{**good, "INPUT": str(tmp_path / "none.tif")})
    for several in ([str(scene), model], f"{scene};{model}", f"{scene}, {model}"):
        assert "here are 2; leave the first there, and give the others in FILES" in sentence(
            "retrieve", **{**good, "INPUT": several}
        )
    assert "give FILES once for each" in sentence("retrieve", **{**good, "FILES": f"{scene};{model}"})
    (tmp_path / "folder").mkdir()
    assert "holds no product" in sentence("retrieve", **{**good, "INPUT": str(tmp_path / "folder")})
    assert "No model retrieves “sugar”" in sentence("retrieve", **{**good, "VARIABLE": "sugar"})
    assert "There is no model “x”" in sentence("retrieve", **{**good, "MODEL": "x"})
    assert "retrieves fvc, not lai" in sentence(
        "retrieve", **{**good, "MODEL": str(make_model("test-fvc", variable="fvc"))}
    )
    assert "use “Apply a model”" in sentence("retrieve", **{**good, "MODEL": str(make_model("bare", variable=""))})
    assert "ends in .tif" in sentence("retrieve", **{**good, "OUTPUT": str(tmp_path / "no.png")})
    assert "choose one of them" in sentence("retrieve", **{**good, "PRODUCT": str(tmp_path)})
    swir = make_model("test-swir", bands=("B04", "B12"))
    assert "lacks B12" in sentence("applymodel", INPUT=str(scene), MODEL=str(swir), OUTPUT=out)
    assert "cuda" in sentence("retrieve", **{**good, "DEVICE": "cuda"})
    text = sentence("retrieve", **{**good, "EXTENT": "0,10,0,10 [EPSG:32631]"})
    assert "does not overlap" in text
    assert not list(tmp_path.glob("no*"))


def test_layers_that_are_no_files(provider: Any, make_model: Callable[..., Path], tmp_path: Path) -> None:
    layer = QgsRasterLayer("type=xyz&url=http://localhost:1/{z}/{x}/{y}.png&zmax=1&zmin=0", "tiles", "wms")
    QgsProject.instance().addMapLayer(layer)
    text = sentence("retrieve", INPUT=layer.id(), VARIABLE="lai", OUTPUT=str(tmp_path / "no.tif"))
    assert "“tiles” comes from a service" in text
    assert not list(tmp_path.glob("no*"))


def test_an_unforeseen_fault_is_a_sentence(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import terraclara.core.mapping as mapping

    def broken(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr(mapping, "make_map", broken)
    text = sentence(
        "retrieve", INPUT=str(scene), VARIABLE="lai", MODEL=str(make_model()), OUTPUT=str(tmp_path / "no.tif")
    )
    assert "An unforeseen fault (ZeroDivisionError: by nothing)" in text


def test_a_report_that_cannot_be_is_told_before_the_map(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    target, model = tmp_path / "map.tif", str(make_model())
    given = {"INPUT": str(scene), "VARIABLE": "lai", "MODEL": model, "OUTPUT": str(target)}
    with pytest.raises(QgsProcessingException, match="does not exist; create it or choose another"):
        run("retrieve", **given, OUTPUT_REPORT=str(scene / "page.html"))  # a file is no folder
    assert not target.exists()


def test_a_report_that_fails_at_the_end_does_not_cost_the_map(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from terraclara.core import report
    from terraclara.core.errors import OutputError

    def full(*_: Any) -> Path:
        raise OutputError("The disk is full; make room.")

    monkeypatch.setattr(report, "write_report", full)
    target, page = tmp_path / "map.tif", tmp_path / "page.html"
    given = {"INPUT": str(scene), "VARIABLE": "lai", "MODEL": str(make_model()), "OUTPUT": str(target)}
    results = run("retrieve", **given, OUTPUT_REPORT=str(page))
    assert target.is_file()
    assert "OUTPUT_REPORT" not in results


def test_without_the_runtime(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import terraclara.plugin.bridge as bridge

    monkeypatch.setattr(bridge, "find_spec", lambda name: None)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terraclara:retrieve")
    possible, why = algorithm.canExecute()
    assert not possible
    assert "“Packages”" in why


def _background(scene: Path, model: Path, target: Path, feedback: QgsProcessingFeedback) -> tuple[bool, int, float]:
    """Run as a task; whether it was done, how often the event loop turned, and its longest pause."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terraclara:retrieve")
    parameters = {"INPUT": str(scene), "VARIABLE": "lai", "MODEL": str(model), "OUTPUT": str(target), "THREADS": 1}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    done: list[bool] = []
    task.executed.connect(lambda good, _: done.append(good))
    QgsApplication.taskManager().addTask(task)
    turns, longest, last, deadline = 0, 0.0, time.monotonic(), time.monotonic() + 120
    while not done and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.005)
        turns += 1
        longest, last = max(longest, time.monotonic() - last), time.monotonic()
    assert done, "the task never ended"
    return done[0], turns, longest


@pytest.fixture
def big_scene(write_raster: Callable[..., Path]) -> Path:
    rng = np.random.default_rng(3)
    values = rng.integers(300, 3000, (4, 3000, 3000), dtype=np.uint16)
    return write_raster(
        values,
        names=["B02", "B03", "B04", "B08"],
        epsg=32631,
        transform=(X0, 10, 0, Y0, 0, -10),
        scale=0.0001,
        options=["TILED=YES"],
    )


def test_the_window_stays_alive(
    provider: Any, big_scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    good, turns, longest = _background(big_scene, make_model(), tmp_path / "big.tif", QgsProcessingFeedback())
    assert good
    assert (tmp_path / "big.tif").is_file()
    assert turns > 20
    assert longest < 2.0


def test_cancel_leaves_nothing_under_the_name(
    provider: Any, big_scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    feedback = QgsProcessingFeedback()
    asked: list[float] = []

    def ask(percent: float) -> None:
        if not asked:
            asked.append(time.monotonic())
            feedback.cancel()

    feedback.progressChanged.connect(ask)
    good, _, _ = _background(big_scene, make_model(), tmp_path / "big.tif", feedback)
    assert asked, "the run ended before it could be cancelled"
    assert time.monotonic() - asked[0] < 2.0
    assert not good
    assert not (tmp_path / "big.tif").exists()
    assert not list(tmp_path.glob("big.*.json"))
