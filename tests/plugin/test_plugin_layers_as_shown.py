"""What QGIS shows of a vector layer is what an algorithm takes, whatever its file holds; so with numbers and names."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant
from qt_loop import wait
from terraclara.core.errors import SceneError
from terraclara.plugin.bridge import raster_path


@pytest.fixture
def layer(tmp_path: Path, qgis_new_project: Any) -> QgsVectorLayer:
    path = tmp_path / "two areas.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": ['
        + ",".join(
            f'{{"type": "Feature", "properties": {{"name": "{name}"}}, "geometry": {{"type": "Polygon", "coordinates": '
            f"[[[{x},0],[{x + 1},0],[{x + 1},1],[{x},0]]]}}}}"
            for name, x in (("a", 0), ("b", 5))
        )
        + "]}"
    )
    made = QgsVectorLayer(str(path), "areas", "ogr")
    QgsProject.instance().addMapLayer(made)
    return made


def taken(provider: Any, layer: QgsVectorLayer) -> tuple[str, list[dict[str, Any]], str]:
    """The file that an algorithm takes, its features and its CRS."""
    algorithm = provider.algorithm("zonemeans").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    path = algorithm.layer_path({"AREAS": layer.id()}, "AREAS", context, QgsProcessingFeedback()).partition("|")[0]
    file = ogr.Open(path)
    rows = [feature.items() for feature in file.GetLayer(0)]
    return path, rows, file.GetLayer(0).GetSpatialRef().GetAuthorityCode(None)


def test_a_layer_as_its_file_has_it_is_that_file(provider: Any, layer: QgsVectorLayer) -> None:
    path, rows, _ = taken(provider, layer)
    assert path == layer.source().partition("|")[0]
    assert [row["name"] for row in rows] == ["a", "b"]


def test_unsaved_edits_count(provider: Any, layer: QgsVectorLayer) -> None:
    layer.startEditing()
    layer.deleteFeature(next(feature.id() for feature in layer.getFeatures() if feature["name"] == "b"))
    path, rows, _ = taken(provider, layer)
    assert path != layer.source().partition("|")[0]
    assert Path(path).name == "areas.gpkg"  # what pages and records call it
    assert [row["name"] for row in rows] == ["a"]
    layer.rollBack()
    assert len(taken(provider, layer)[1]) == 2


def test_fields_that_qgis_adds_are_there(provider: Any, layer: QgsVectorLayer) -> None:
    layer.addExpressionField("upper(name)", QgsField("loud", QVariant.String))
    assert [row["loud"] for row in taken(provider, layer)[1]] == ["A", "B"]


def test_the_crs_that_a_layer_was_given_counts(provider: Any, layer: QgsVectorLayer) -> None:
    assert taken(provider, layer)[2] == "4326"
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4258"))
    assert taken(provider, layer)[2] == "4258"


@pytest.mark.parametrize(("text", "good"), [("0,5", False), ("much", False), ("nan", False), ("0.5", True), ("", True)])
def test_a_number_that_may_be_left_out_is_one(provider: Any, text: str, good: bool) -> None:
    algorithm = provider.algorithm("clouds").create()
    _, said = algorithm.checkParameterValues(
        {"INPUT": "scene.tif", "OUTPUT": "x.tif", "SUN_ZENITH": text}, QgsProcessingContext()
    )
    assert ("SUN_ZENITH" in said and "point before its decimals" in said) != good


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("red,near infrared", ("red", "near infrared")),
        ("red; near infrared ;", ("red", "near infrared")),
        ("B03 B04  B08", ("B03", "B04", "B08")),
        ("", ()),
    ],
)
def test_names_may_hold_spaces(provider: Any, text: str, names: tuple[str, ...]) -> None:
    algorithm = provider.algorithm("train").create()
    assert algorithm.texts({"USE": text}, QgsProcessingContext(), "USE") == names


def test_a_map_that_is_left_out_is_a_temporary_one(provider: Any, scene: Path) -> None:
    algorithm = provider.algorithm("retrieve").create()
    values, good = algorithm.run(
        {"INPUT": str(scene), "VARIABLE": "lai"}, QgsProcessingContext(), QgsProcessingFeedback()
    )
    assert good
    assert Path(values["OUTPUT"]).is_file()


def run_after_removing(layer: QgsRasterLayer, name: str, given: dict[str, Any]) -> None:
    """Run an algorithm from whose project ``layer`` is removed between its start and its work."""
    project = QgsProject.instance()
    project.addMapLayer(layer)
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().algorithmById(f"terraclara:{name}")
    given = {key: layer.id() if value is layer else value for key, value in given.items()}
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    task.executed.connect(lambda good, results: ended.append(good))
    project.removeMapLayer(layer.id())
    QgsApplication.taskManager().addTask(task)
    wait(lambda: bool(ended))
    assert ended == [True], feedback.textLog()


def test_a_box_of_a_layer_that_goes_while_the_run_goes(
    provider: Any, scene: Path, make_model: Callable[..., Path], write_raster: Callable[..., Path], tmp_path: Path
) -> None:
    values = np.ones((1, 10, 20), np.uint8)
    box = write_raster(values, name="box.tif", epsg=32631, transform=(500100, 10, 0, 4499900, 0, -10))
    layer, target = QgsRasterLayer(str(box), "box"), tmp_path / "map.tif"
    given = {"INPUT": str(scene), "MODEL": str(make_model()), "EXTENT": layer, "OUTPUT": str(target)}
    run_after_removing(layer, "applymodel", given)
    shown = gdal.Open(str(target))
    valid = np.isfinite(shown.GetRasterBand(1).ReadAsArray())
    assert valid.sum() == 200
    assert valid[10:20, 10:30].all()


def test_a_map_that_goes_while_it_is_read(provider: Any, write_raster: Callable[..., Path], tmp_path: Path) -> None:
    classes = write_raster(np.eye(40, dtype=np.uint8)[None], name="classes.tif", epsg=32631)
    layer, target = QgsRasterLayer(str(classes), "classes"), tmp_path / "points.gpkg"
    run_after_removing(layer, "sampledesign", {"MAP": layer, "SIZE": 20, "MINIMUM": 5, "OUTPUT": str(target)})
    assert QgsVectorLayer(str(target), "points").featureCount() == 20


def test_an_empty_text_of_a_list_is_no_choice(provider: Any, scene: Path, tmp_path: Path) -> None:
    import processing

    given = {"INPUT": str(scene), "ACTIVATION": "", "METHOD": "", "OUTPUT": str(tmp_path / "map.tif")}
    assert Path(processing.run("terraclara:clouds", given)["OUTPUT"]).is_file()
    algorithm = provider.algorithm("retrieve").create()
    assert "VARIABLE" in algorithm.understood({"VARIABLE": ""})  # one that must be chosen


def test_an_image_lies_where_its_file_says(provider: Any, scene: Path, tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(scene), "image")
    assert raster_path(layer) == str(scene)
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:25831"))
    with pytest.raises(SceneError, match=r"EPSG:25831.* here, but in EPSG:32631.* in its file"):
        raster_path(layer)
    layer.setCrs(QgsCoordinateReferenceSystem())  # a file's is there all the same
    assert raster_path(layer) == str(scene)
    uncoded = str(tmp_path / "uncoded.tif")  # one system in two texts is one
    proj = "+proj=laea +lat_0=50 +lon_0=9 +datum=WGS84 +units=m +no_defs"
    gdal.Translate(uncoded, str(scene), outputSRS=proj)
    written_by_hand = QgsRasterLayer(uncoded, "uncoded")
    written_by_hand.setCrs(QgsCoordinateReferenceSystem.fromProj(proj))
    assert raster_path(written_by_hand) == uncoded
    written_by_hand.setCrs(QgsCoordinateReferenceSystem.fromProj(proj.replace("lon_0=9", "lon_0=8")))
    with pytest.raises(SceneError, match="in its file"):
        raster_path(written_by_hand)
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "plain.tif"), 4, 4, 1).FlushCache()
    plain = QgsRasterLayer(str(tmp_path / "plain.tif"), "plain")
    assert not plain.dataProvider().crs().isValid()
    plain.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))  # as QGIS may do by itself
    assert raster_path(plain) == str(tmp_path / "plain.tif")
