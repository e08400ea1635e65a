"""Land cover in QGIS: from polygons to a model and a map, in the colors of the training layer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeRegistryBridge,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor


@pytest.fixture
def fields(write_raster: Callable[..., Path]) -> Path:
    """Water on the left, grass on the right, in three bands."""
    rng = np.random.default_rng(4)
    values = rng.normal(0.08, 0.01, (3, 60, 60))
    values[2, :, 30:] += 0.3
    return write_raster(values.clip(0.01).astype(np.float32), names=["B03", "B04", "B08"], epsg=32631)


@pytest.fixture
def areas(fields: Path) -> QgsVectorLayer:
    """Five boxes of each class, a layer in memory drawn by class."""
    extent = QgsRasterLayer(str(fields)).extent()
    size = extent.width() / 60
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=cover:string", "areas", "memory")
    features = []
    for name, column in (("water", 4), ("grass", 40)):
        for row in range(2, 55, 11):
            left, top = extent.xMinimum() + column * size, extent.yMaximum() - row * size
            corners = [(left, top), (left + 12 * size, top), (left + 12 * size, top - 6 * size), (left, top - 6 * size)]
            feature = QgsFeature(layer.fields())
            text = ", ".join(f"{x} {y}" for x, y in [*corners, corners[0]])
            feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({text}))"))
            feature.setAttribute("cover", name)
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    categories = []
    for name, color in (("water", "#112233"), ("grass", "#44aa55")):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(color))
        categories.append(QgsRendererCategory(name, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("cover", categories))
    QgsProject.instance().addMapLayer(layer)
    return layer


def run(parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run("terraclara:train", parameters, context=context, feedback=QgsProcessingFeedback(False))


def test_from_polygons_to_a_map(provider: Any, fields: Path, areas: QgsVectorLayer, tmp_path: Path) -> None:
    from qgis.core import QgsApplication
    from terraclara.core.model import find_model

    results = run(
        {
            "INPUT": str(fields),
            "LABELS": areas,
            "FIELD": "cover",
            "CLASSIFIERS": "logistic",
            "OUTPUT_MODEL": str(tmp_path / "cover.onnx"),
            "OUTPUT": str(tmp_path / "cover.tif"),
            "OUTPUT_REPORT": str(tmp_path / "cover.html"),
        }
    )
    named = QgsApplication.processingRegistry().algorithmById("terraclara:train").outputDefinitions()
    assert {item.name() for item in named} - {"STAC_ITEM", "OUTPUT_POLYGONS"} == set(results)
    assert results["ACCURACY"] > 0.99
    assert results["PIXELS"] == 2 * 5 * 72
    assert results["MODEL_ID"] == "cover"
    assert Path(results["OUTPUT_REPORT"]).stat().st_size > 5000
    classes = find_model(results["OUTPUT_MODEL"]).card.output("class").classes
    assert {item.name: item.color for item in classes} == {"water": "#112233", "grass": "#44aa55"}
    layer = QgsRasterLayer(results["OUTPUT"])
    assert layer.bandCount() == 4
    block = layer.dataProvider().block(1, layer.extent(), 60, 60)
    values = {item.name: item.value for item in classes}
    assert block.value(30, 10) == values["water"]
    assert block.value(30, 50) == values["grass"]
    again = {"INPUT": str(fields), "MODEL": results["OUTPUT_MODEL"], "OUTPUT": str(tmp_path / "again.tif")}
    import processing

    made = processing.run("terraclara:applymodel", again, feedback=QgsProcessingFeedback(False))
    assert (tmp_path / "again.tif").is_file()
    assert made["MODEL_ID"] == "cover"


@pytest.mark.parametrize("forget", [False, True])
def test_a_map_judged_by_its_training_areas_is_told(
    provider: Any, fields: Path, areas: QgsVectorLayer, tmp_path: Path, forget: bool
) -> None:
    import processing

    mapped = run(
        {
            "INPUT": str(fields),
            "LABELS": areas,
            "FIELD": "cover",
            "CLASSIFIERS": "logistic",
            "FORGET_PLACES": forget,
            "OUTPUT_MODEL": str(tmp_path / "cover.onnx"),
            "OUTPUT": str(tmp_path / "cover.tif"),
        }
    )
    asked = {"MAP": mapped["OUTPUT"], "REFERENCE": areas, "FIELD": "cover", "OUTPUT_REPORT": str(tmp_path / "a.html")}
    feedback = QgsProcessingFeedback(False)
    processing.run("terraclara:mapaccuracy", asked, feedback=feedback)
    assert ("10 of 10 samples lie where the map's model was trained" in feedback.textLog()) is not forget


def test_sets_clean_classes_and_polygons(provider: Any, fields: Path, areas: QgsVectorLayer, tmp_path: Path) -> None:
    """Trained and mapped, then mapped again as QGIS loads it: layers in the colors of the classes."""
    import json

    from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition

    asked = {"CONFIDENCE": 0.95, "MAJORITY": 3, "SIEVE": 20}
    results = run(
        {
            "INPUT": str(fields),
            "LABELS": areas,
            "FIELD": "cover",
            "CLASSIFIERS": "logistic",
            **asked,
            "OUTPUT_MODEL": str(tmp_path / "cover.onnx"),
            "OUTPUT": str(tmp_path / "cover.tif"),
            "OUTPUT_POLYGONS": str(tmp_path / "cover.shp"),
        }
    )
    assert results["OUTPUT_POLYGONS"] == str(tmp_path / "cover.shp")
    record = json.loads(Path(results["PROVENANCE"]).read_text())
    assert [row["name"] for row in record["bands"]] == ["class", "probability", "uncertainty", "flag", "set_size"]
    wanted = {"confidence": 0.95, "majority": 3, "sieve": 20, "smallest_m2": 0.0}
    assert {key: record["request"][key] for key in wanted} == wanted
    found = {(item["class"], item["area_m2"]) for item in QgsVectorLayer(results["OUTPUT_POLYGONS"]).getFeatures()}
    pixel = QgsRasterLayer(str(fields)).rasterUnitsPerPixelX() ** 2
    assert found == {("water", 1800 * pixel), ("grass", 1800 * pixel)}

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terraclara:applymodel")
    target = {
        name: QgsProcessingOutputLayerDefinition(str(tmp_path / file), QgsProject.instance())
        for name, file in (("OUTPUT", "again.tif"), ("OUTPUT_POLYGONS", "again.gpkg"))
    }
    _, good = algorithm.run(
        {"INPUT": str(fields), "MODEL": results["OUTPUT_MODEL"], "SMALLEST_AREA": 20.0 * pixel, **target},
        context,
        feedback,
    )
    assert good
    details = {Path(path).name: item for path, item in context.layersToLoadOnCompletion().items()}
    layer = QgsVectorLayer(str(tmp_path / "again.gpkg"), "classes")
    details["again.gpkg"].postProcessor().postProcessLayer(layer, context, feedback)
    colors = {item.label(): item.symbol().color().name() for item in layer.renderer().categories()}
    assert colors == {"water": "#112233", "grass": "#44aa55"}


def test_a_clean_up_that_cannot_be_is_told_before_training(
    provider: Any, fields: Path, areas: QgsVectorLayer, tmp_path: Path
) -> None:
    given = {"INPUT": str(fields), "LABELS": areas, "FIELD": "cover", "OUTPUT": str(tmp_path / "c.tif")}
    with pytest.raises(QgsProcessingException, match="squares of 4 pixels"):
        run({**given, "MAJORITY": 4, "OUTPUT_MODEL": str(tmp_path / "c.onnx")})
    assert not list(tmp_path.glob("c.*"))


def test_a_field_that_is_not_there(provider: Any, fields: Path, areas: QgsVectorLayer, tmp_path: Path) -> None:
    given = {"INPUT": str(fields), "LABELS": areas, "OUTPUT": str(tmp_path / "c.tif")}
    with pytest.raises(QgsProcessingException):
        run({**given, "FIELD": "kind", "OUTPUT_MODEL": str(tmp_path / "c.onnx")})
    assert not list(tmp_path.glob("c.*"))


def test_a_classifier_that_is_not_there(provider: Any) -> None:
    from terraclara.plugin.algorithms.train import Train

    algorithm = Train()
    algorithm.initAlgorithm()
    good, text = algorithm.checkParameterValues({"CLASSIFIERS": "logistic,magic"}, QgsProcessingContext())
    assert not good
    assert "no classifier magic; choose some of gp, forest" in text


def test_a_map_of_several_bands_asks_for_one(provider: Any, write_raster: Callable[..., Path], tmp_path: Path) -> None:
    import processing

    path = write_raster(np.stack([np.full((20, 20), 7), np.eye(20)]).astype(np.uint8), names=["a", "b"], epsg=32631)
    given = {"MAP": str(path), "SIZE": 40, "MINIMUM": 10, "OUTPUT": str(tmp_path / "points.gpkg")}
    with pytest.raises(QgsProcessingException):
        processing.run("terraclara:sampledesign", given, feedback=QgsProcessingFeedback(False))
    drawn = processing.run("terraclara:sampledesign", {**given, "BAND": 2}, feedback=QgsProcessingFeedback(False))
    strata = {feature["stratum"] for feature in QgsVectorLayer(drawn["OUTPUT"], "points").getFeatures()}
    assert strata == {0, 1}


def test_a_map_is_checked(provider: Any, write_raster: Callable[..., Path], tmp_path: Path) -> None:
    """Points drawn, labelled by the truth in their form's field, and the accuracy that follows."""
    import processing

    truth = np.ones((60, 60), np.uint8)
    truth[:, 30:] = 2
    mapped = truth.copy()
    mapped[:, 27:30] = 2  # a twentieth of the area is wrong
    path = write_raster(mapped[None], name="map.tif", names=["class"], epsg=32631)
    points = tmp_path / "points.gpkg"
    given = {"MAP": str(path), "SIZE": 300, "MINIMUM": 50, "OUTPUT": str(points)}
    drawn = processing.run("terraclara:sampledesign", given, feedback=QgsProcessingFeedback(False))
    assert drawn["POINTS"] == 300
    layer = QgsVectorLayer(str(points), "points")
    extent = QgsRasterLayer(str(path)).extent()
    field = layer.fields().lookupField("reference")
    changes = {}
    for feature in layer.getFeatures():
        column = int((feature.geometry().asPoint().x() - extent.xMinimum()) / extent.width() * 60)
        changes[feature.id()] = {field: "1" if column < 30 else "2"}
    layer.dataProvider().changeAttributeValues(changes)
    report, feedback = tmp_path / "accuracy.html", QgsProcessingFeedback(False)
    results = processing.run(
        "terraclara:mapaccuracy",
        {"MAP": str(path), "REFERENCE": layer, "FIELD": "reference", "OUTPUT_REPORT": str(report)},
        feedback=feedback,
    )
    line = r"user's accuracy .*; wrong most often where it is .*1 \(\d+ of \d+ samples\)$"
    assert len(re.findall(line, feedback.textLog(), re.MULTILINE)) == 1  # of one class alone: the other has no error
    assert abs(results["ACCURACY"] - 0.95) < 2 * results["MARGIN"] < 0.1
    assert report.stat().st_size > 5000


def test_values_that_are_no_class_and_what_is_expected(
    provider: Any, write_raster: Callable[..., Path], tmp_path: Path
) -> None:
    import processing

    classes = np.ones((40, 40), np.uint8)
    classes[:, 20:] = 2
    classes[:8] = 9
    path = write_raster(classes[None], name="map.tif", names=["class"], epsg=32631)
    given = {"MAP": str(path), "SIZE": 200, "MINIMUM": 0, "ALLOCATION": 2, "IGNORE": "9", "EXPECTED": "1 = 0.5; 2=1"}
    drawn = processing.run("terraclara:sampledesign", {**given, "OUTPUT": str(tmp_path / "points.gpkg")})
    layer = QgsVectorLayer(drawn["OUTPUT"], "points")
    assert {feature["stratum"] for feature in layer.getFeatures()} == {1}  # nothing is wrong in the other
    feedback = QgsProcessingFeedback(False)
    wrong = {**given, "EXPECTED": "tall forest", "OUTPUT": str(tmp_path / "no.gpkg")}
    with pytest.raises(QgsProcessingException, match="give pairs such as"):
        processing.run("terraclara:sampledesign", wrong, feedback=feedback)
    truth = QgsVectorLayer("Point?crs=EPSG:32631&field=reference:string", "truth", "memory")
    box = QgsRasterLayer(str(path)).extent()
    for x, y in np.ndindex(13, 13):
        feature = QgsFeature(truth.fields())
        place = QgsPointXY(
            box.xMinimum() + (x + 0.5) * box.width() / 13, box.yMinimum() + (y + 0.5) * box.height() / 13
        )
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        feature["reference"] = "1" if place.x() < box.center().x() else "2"
        truth.dataProvider().addFeature(feature)
    judged = {"MAP": str(path), "REFERENCE": truth, "FIELD": "reference", "OUTPUT_REPORT": str(tmp_path / "a.html")}
    assert processing.run("terraclara:mapaccuracy", judged, feedback=feedback)["ACCURACY"] < 0.9
    assert processing.run("terraclara:mapaccuracy", {**judged, "IGNORE": "9"}, feedback=feedback)["ACCURACY"] == 1
    assert "truth.gpkg" in (tmp_path / "a.html").read_text("utf-8")
    later = write_raster(np.where(classes == 9, 1, classes)[None], name="later.tif", names=["class"], epsg=32631)
    two = {"FIRST": str(path), "SECOND": str(later), "OUTPUT": str(tmp_path / "change.tif")}
    assert processing.run("terraclara:mapchange", two, feedback=feedback)["CHANGED"] == pytest.approx(0.2)
    assert processing.run("terraclara:mapchange", {**two, "IGNORE": "9"}, feedback=feedback)["CHANGED"] == 0


def test_a_design_costs_the_same_in_qgis_and_elsewhere(provider: Any) -> None:
    from qgis.core import QgsApplication
    from terraclara.core.landcover.design import STANDARD_ERROR

    algorithm = QgsApplication.processingRegistry().algorithmById("terraclara:sampledesign")
    assert algorithm.parameterDefinition("STANDARD_ERROR").defaultValue() == STANDARD_ERROR


def test_the_form_offers_the_classes_and_hides_the_map(
    provider: Any, write_raster: Callable[..., Path], tmp_path: Path
) -> None:
    """As QGIS loads it: the algorithm is gone by then."""
    import gc

    from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition

    path = write_raster(np.repeat([1, 2], 200).reshape(1, 20, 20).astype(np.uint8), names=["class"], epsg=32631)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    target = QgsProcessingOutputLayerDefinition(str(tmp_path / "points.gpkg"), QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terraclara:sampledesign")
    _, good = algorithm.run({"MAP": str(path), "SIZE": 40, "MINIMUM": 10, "OUTPUT": target}, context, feedback)
    assert good
    del algorithm
    gc.collect()
    ((source, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsVectorLayer(source, "points")
    details.postProcessor().postProcessLayer(layer, context, feedback)
    setup = layer.editorWidgetSetup(layer.fields().lookupField("reference"))
    assert setup.type() == "ValueMap"
    assert [list(choice.values()) for choice in setup.config()["map"]] == [["1"], ["2"]]
    assert layer.editorWidgetSetup(layer.fields().lookupField("stratum")).type() == "Hidden"
    shown = {column.name for column in layer.attributeTableConfig().columns() if not column.hidden}
    assert {"id", "reference", "note"} <= shown
    assert not {"fid", "stratum"} & shown
    render = QgsRenderContext()
    layer.renderer().startRender(render, layer.fields())
    feature = next(layer.getFeatures())
    colors = []
    for value in (None, 1):  # a point is seen to be open until it is labelled
        feature.setAttribute("reference", value)
        render.expressionContext().setFeature(feature)
        colors.append(layer.renderer().symbolForFeature(feature, render).color().name())
    layer.renderer().stopRender(render)
    assert colors == ["#ffd400", "#8a8a8a"]


def two_maps(tmp_path: Path) -> list[str]:
    """Forest and field on two dates; a third of the ground becomes field."""
    from osgeo import gdal

    names = {1: "forest", 2: "field"}
    paths = []
    for k in range(2):
        path = tmp_path / f"map{k}.tif"
        values = np.ones((20, 30), np.uint8)
        values[:, : 10 + 10 * k] = 2
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 30, 20, 1, gdal.GDT_Byte)
        dataset.SetGeoTransform((500000, 10, 0, 4800000, 0, -10))
        reference = QgsCoordinateReferenceSystem("EPSG:32631")
        dataset.SetProjection(reference.toWkt())
        band = dataset.GetRasterBand(1)
        band.SetCategoryNames(["", *names.values()])
        band.WriteRaster(0, 0, 30, 20, values.tobytes())
        band = dataset = None
        paths.append(str(path))
    return paths


def test_change_between_two_maps(provider: Any, tmp_path: Path) -> None:
    import processing

    paths = two_maps(tmp_path)
    project = QgsProject.instance()
    context = QgsProcessingContext()
    context.setProject(project)
    output = str(tmp_path / "change.tif")
    context.addLayerToLoadOnCompletion(output, QgsProcessingContext.LayerDetails("x", project, "OUTPUT"))
    given = {"FIRST": paths[0], "SECOND": paths[1], "OUTPUT": output}
    made = processing.run("terraclara:mapchange", given, context=context, feedback=QgsProcessingFeedback(False))
    assert made["CHANGED"] == pytest.approx(1 / 3)
    assert "20000" in Path(made["TABLE"]).read_text()  # m2
    layer = QgsRasterLayer(output, "Change")
    context.layerToLoadOnCompletionDetails(output).postProcessor().postProcessLayer(
        layer, context, QgsProcessingFeedback(False)
    )
    entries = {item.label: item.color.name() for item in layer.renderer().classes()}
    assert entries["forest unchanged"] == entries["field unchanged"] == "#d9d9d9"
    assert entries["forest to field"] not in ("#d9d9d9", "#808080")


def test_the_probability_of_change_needs_probabilities(provider: Any, tmp_path: Path) -> None:
    import processing

    first, second = two_maps(tmp_path)
    given = {"FIRST": first, "SECOND": second, "OUTPUT": str(tmp_path / "c.tif")}
    with pytest.raises(QgsProcessingException, match="class probabilities of both dates"):
        processing.run(
            "terraclara:mapchange",
            {**given, "OUTPUT_PROBABILITY": str(tmp_path / "p.tif")},
            feedback=QgsProcessingFeedback(False),
        )
    assert not (tmp_path / "c.tif").exists()


class Iface:
    """What the dialogs ask QGIS's window: its current layer."""

    def __init__(self, layer: Any) -> None:
        self.layer = layer

    def activeLayer(self) -> Any:
        return self.layer


def test_the_dialogs_open_with_the_layers_that_are_there(
    qgis_new_project: Any, fields: Path, areas: QgsVectorLayer, write_raster: Callable[..., Path]
) -> None:
    """The training areas with the field that they are drawn by, and the newest maps."""
    from terraclara.plugin.dialogs.algorithm import AccuracyDialog, ChangeDialog, PointsDialog, TrainDialog
    from terraclara.plugin.layers import KIND

    project = QgsProject.instance()
    gray = QgsRasterLayer(str(write_raster(np.zeros((1, 9, 9), np.uint8), name="gray.tif", epsg=32631)), "gray")
    scene = QgsRasterLayer(str(fields), "scene")
    maps = [QgsRasterLayer(str(fields), f"map {k}") for k in range(2)]
    for layer in maps:
        layer.setCustomProperty(KIND, "class")
    points = QgsVectorLayer("Point?crs=EPSG:32631&field=reference:int", "points", "memory")
    others = QgsVectorLayer("Point?crs=EPSG:32631&field=name:string", "towns", "memory")
    for layer in (gray, scene, *maps, points, others):
        project.addMapLayer(layer)

    def chosen(kind: Any, current: Any = None) -> dict[str, Any]:
        dialog = kind(Iface(current))
        return dialog._chosen(dialog._layers())

    assert chosen(TrainDialog) == {"INPUT": scene, "LABELS": areas, "FIELD": "cover"}
    assert chosen(PointsDialog) == {"MAP": maps[1]}
    assert chosen(PointsDialog, maps[0]) == {"MAP": maps[0]}
    assert chosen(AccuracyDialog, others) == {"MAP": maps[1], "PROBABILITY": None, "REFERENCE": points}
    sure = QgsRasterLayer(str(fields), "probability")  # all layers of a map are bands of its file
    sure.setCustomProperty(KIND, "probability")
    project.addMapLayer(sure)
    assert chosen(AccuracyDialog)["PROBABILITY"] is sure
    assert chosen(ChangeDialog, maps[0]) == {"FIRST": maps[0], "SECOND": maps[1]}
    project.removeMapLayers([maps[1].id(), areas.id()])
    assert chosen(ChangeDialog) == {"FIRST": maps[0], "SECOND": None}
    assert chosen(TrainDialog) == {"INPUT": scene, "LABELS": None, "FIELD": None}


def test_what_is_made_of_a_map_lies_above_it_and_stays(
    provider: Any, fields: Path, areas: QgsVectorLayer, tmp_path: Path
) -> None:
    """QGIS puts a new layer beside the current one: into a map's group. Mapping again must not take points away."""
    import processing
    from terraclara.plugin.layers import above_maps

    project = QgsProject.instance()
    root = project.layerTreeRoot()
    given = {"LABELS": areas, "FIELD": "cover", "CLASSIFIERS": "logistic", "INPUT": str(fields)}
    target = {"OUTPUT": str(tmp_path / "cover.tif"), "OUTPUT_MODEL": str(tmp_path / "cover.onnx")}
    processing.runAndLoadResults("terraclara:train", {**given, **target})
    (group,) = root.findGroups()
    assert group.findLayers()[0].name() == group.name() == f"Land cover - {fields.stem}"
    context = QgsProcessingContext()
    context.setProject(project)
    points = QgsVectorLayer("Point?crs=EPSG:32631&field=reference:int", "points", "memory")
    project.addMapLayer(points, False)
    group.insertLayer(0, points)
    processing.runAndLoadResults("terraclara:train", {**given, **target})
    assert project.mapLayer(points.id()) is points
    (group,) = root.findGroups()
    above_maps(points, context)
    children = [item.name() for item in root.children()]
    assert children.index("points") == children.index(group.name()) - 1
    assert "points" not in [item.name() for item in group.findLayers()]
    second = {"INPUT": str(fields), "MODEL": target["OUTPUT_MODEL"], "OUTPUT": str(tmp_path / "again.tif")}
    into = QgsLayerTreeRegistryBridge.InsertionPoint(
        group, 0
    )  # as the window sets it where the map is the current layer
    bridge = project.layerTreeRegistryBridge()
    bridge.setLayerInsertionPoint(into)
    try:
        processing.runAndLoadResults("terraclara:applymodel", second)
    finally:  # the bridge would keep a group that goes with this test
        bridge.setLayerInsertionPoint(QgsLayerTreeRegistryBridge.InsertionPoint(root, 0))
    groups = root.findGroups(True)
    assert len(groups) == 2
    assert all(item.parent() is root and len(item.findLayers()) == 4 for item in groups)


#: What is wrong with the map: told before the model for it is learned.
OF_THE_MAP = (
    ({"DEVICE": "directml"}, "not offered by the installed ONNX Runtime"),
    ({"OUTPUT": "{}/nowhere/cover.tif"}, "does not exist"),
    ({"OUTPUT": "{}/cover.png"}, "ends in .tif"),
    ({"OUTPUT_REPORT": "{}/nowhere/cover.html"}, "does not exist"),
    ({"EXTENT": "0,10,0,10 [EPSG:32631]"}, "does not overlap"),
)


@pytest.mark.parametrize(
    ("given", "text"),
    [
        *OF_THE_MAP,
        ({"OUTPUT_POLYGONS": "{}/nowhere/cover.gpkg"}, "does not exist"),
        ({"MAJORITY": 4}, "squares of 4 pixels"),
        ({"OUTPUT": "{fields}"}, "is an input of this run"),
    ],
)
def test_what_is_wrong_with_the_map_is_told_before_the_training(
    provider: Any,
    fields: Path,
    areas: QgsVectorLayer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    given: dict[str, Any],
    text: str,
) -> None:
    from algorithm_run import sentence

    monkeypatch.setattr("terraclara.core.landcover.train.train", lambda *_, **__: pytest.fail("it was trained"))
    good = {"INPUT": str(fields), "LABELS": areas, "FIELD": "cover", "CLASSIFIERS": "logistic"}
    good.update(OUTPUT_MODEL=str(tmp_path / "m.onnx"), OUTPUT=str(tmp_path / "m.tif"))
    wrong = {
        key: value.replace("{fields}", str(fields)).replace("{}", str(tmp_path)) if isinstance(value, str) else value
        for key, value in given.items()
    }
    assert text in sentence("train", **{**good, **wrong})
