"""The ready-made models of the designer: they load, are valid, are what the script makes, and run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import plot_scene
import pytest

pytest.importorskip("qgis.core")

from algorithm_run import run
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)

VARIABLES = "Six variables of areas without clouds"
COVER = "Land cover and its accuracy"
#: As people think of them: a layer before its field.
ORDER = {VARIABLES: ["SCENE", "AREAS"], COVER: ["SCENE", "LABELS", "FIELD", "POINTS", "TRUTH"]}
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


def test_each_is_valid_in_this_qgis(provider: Any) -> None:
    names = [item.name() for item in provider.algorithms() if isinstance(item, QgsProcessingModelAlgorithm)]
    assert sorted(names) == [COVER, VARIABLES]
    for name in names:
        model = QgsApplication.processingRegistry().createAlgorithmById(f"terraclara:{name}")
        good, problems = model.validate()
        assert good, problems
        assert model.group() == "Ready-made models"
        assert len(model.helpContent()["ALG_DESC"]) > 50
        asked = [item.name() for item in model.parameterDefinitions() if not item.isDestination()]
        assert asked == ORDER[name]
        for child in model.childAlgorithms().values():
            assert child.algorithm() is not None, child.algorithmId()
            for parameter in child.parameterSources():
                assert child.algorithm().parameterDefinition(parameter) is not None, (child.algorithmId(), parameter)
        for parameter in model.parameterDefinitions():
            assert not parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagHidden
            assert parameter.isDestination() or len(parameter.help()) > 10


def test_they_come_when_qgis_has_started(qgis_iface: Any, qgis_processing: Any) -> None:
    import terraclara
    from qt_loop import wait

    def there() -> bool:
        return QgsApplication.processingRegistry().algorithmById(f"terraclara:{COVER}") is not None

    plugin = terraclara.classFactory(None)  # as qgis_process does
    plugin.initProcessing()
    assert there()
    QgsApplication.processingRegistry().removeProvider(plugin.provider)
    from terraclara.plugin.provider import TerraClaraProvider

    late = TerraClaraProvider(ready_made=False)
    QgsApplication.processingRegistry().addProvider(late)
    assert not there()
    late.with_ready_made()
    wait(there)
    QgsApplication.processingRegistry().removeProvider(late)


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 32300, reason="later releases of QGIS write models in another way")
def test_they_are_what_the_script_makes(repository: Path, tmp_path: Path) -> None:
    """Whoever changes an algorithm makes them again."""
    kept = {path.name: json.dumps(variant(path), sort_keys=True) for path in made_in(repository / "resources/designer")}
    assert len(kept) == 2
    done = subprocess.run(
        [sys.executable, str(repository / "scripts" / "designer.py"), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert {path.name: json.dumps(variant(path), sort_keys=True) for path in made_in(tmp_path)} == kept


def made_in(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.model3"))


def variant(path: Path) -> Any:
    """A model without the ids that differ each time."""
    from qgis.core import QgsXmlUtils
    from qgis.PyQt.QtXml import QDomDocument

    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    return plain(QgsXmlUtils.readVariant(document.firstChildElement()))


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items() if key != "uuid"}
    return [plain(item) for item in value] if isinstance(value, (list, tuple)) else str(value)


def squares(path: Path, boxes: list[tuple[str, float, float, float]], field: str) -> Path:
    """Square areas ``(name, x, y, side)`` of EPSG:32631."""
    features = []
    for name, x, y, side in boxes:
        ring = [(x, y), (x + side, y), (x + side, y - side), (x, y - side), (x, y)]
        shape = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": {field: name}, "geometry": shape})
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    return path


@pytest.fixture
def farm(write_raster: Any, tmp_path: Path) -> tuple[Path, Path]:
    """A scene of canopies with all bands that clouds and six variables need, and two fields."""
    spectra = plot_scene.canopies()[0]
    names = ["B02", *plot_scene.BANDS, "B08"]
    blue, nir = spectra[:, :, :1] * 0.6, spectra[:, :, 5:6]  # of their neighbors
    planes = np.concatenate([blue, spectra, nir], axis=2).transpose(2, 0, 1)
    (left, top), size = plot_scene.ORIGIN, plot_scene.PIXEL
    grid = {"epsg": 32631, "transform": (left, size, 0, top, 0, -size)}
    scene = write_raster(planes.astype(np.float32), name="farm.tif", names=names, scale=1.0, offset=0.0, **grid)
    side = plot_scene.SIDE * size
    fields = [("a", left + side / 2, top - side / 2, side / 4), ("b", left + 3 * side / 4, top - side / 2, side / 5)]
    return scene, squares(tmp_path / "fields.geojson", fields, "name")


def test_variables_of_areas(provider: Any, farm: tuple[Path, Path], tmp_path: Path) -> None:
    scene, fields = farm
    names = ("lai", "fapar", "fvc", "ccc", "cwc", "lcc")
    given = {"Clouds": "clouds.tif", "Table": "table.gpkg", **{name.upper(): f"{name}.tif" for name in names}}
    model = QgsApplication.processingRegistry().createAlgorithmById(f"terraclara:{VARIABLES}")
    outputs = {
        item.name(): str(tmp_path / given[item.description()])
        for item in model.parameterDefinitions()
        if item.isDestination()
    }
    assert len(outputs) == 8
    run(VARIABLES, **{"SCENE": str(scene), "AREAS": str(fields), **outputs})
    assert (tmp_path / "clouds.tif").is_file()
    assert all((tmp_path / f"{name}.tif").is_file() for name in names)
    rows = list(QgsVectorLayer(str(tmp_path / "table.gpkg"), "table", "ogr").getFeatures())
    assert len(rows) == 12
    assert {(row["name"], row["variable"]) for row in rows} == {
        (name, variable) for name in ("a", "b") for variable in names
    }
    assert "layer" not in [field.name() for field in rows[0].fields()]
    lai = [row for row in rows if row["variable"] == "lai"]
    assert all(0 < row["mean"] < 8 and row["std"] > 0 for row in lai if row["valid"])


def test_maps_of_a_folder_go_into_jumps(provider: Any, farm: tuple[Path, Path], tmp_path: Path) -> None:
    """A step that takes several rasters is given those that another made."""
    scenes = tmp_path / "scenes"
    scenes.mkdir()
    for day in ("20230601", "20230606", "20230611"):
        shutil.copy(farm[0], scenes / f"farm_{day}.tif")
        with (scenes / f"farm_{day}.tif").open("ab") as file:
            file.write(day.encode())  # a copy is no date of its own
    model, source = QgsProcessingModelAlgorithm("series", ""), QgsProcessingModelChildParameterSource
    for key, given in (
        ("retrievefolder", {"FOLDER": source.fromStaticValue(str(scenes))}),
        ("jumps", {"MAPS": source.fromChildOutput("retrievefolder", "OUTPUT_MAPS")}),
    ):
        step = QgsProcessingModelChildAlgorithm(f"terraclara:{key}")
        step.setChildId(key)
        for item in step.algorithm().parameterDefinitions():
            if not item.isDestination():
                value = given.get(item.name(), source.fromStaticValue(item.defaultValue()))
                step.addParameterSources(item.name(), [value])
        result = QgsProcessingModelOutput(key, key)
        result.setChildId(key)
        result.setChildOutputName("OUTPUT_FOLDER")
        step.setModelOutputs({key: result})
        model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    assert model.validate() == (True, [])
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    targets = {f"{key}:{key}": str(tmp_path / key) for key in ("retrievefolder", "jumps")}
    results, good = model.run(targets, context, QgsProcessingFeedback(False))
    assert good
    assert len(results["CHILD_RESULTS"]["jumps"]["OUTPUT_MAPS"]) == 3


def test_a_new_model_goes_into_a_list_of_models(provider: Any, farm: tuple[Path, Path], tmp_path: Path) -> None:
    """The designer offers texts and numbers of steps before for a list, and no files."""
    made, source = QgsProcessingModelAlgorithm("noise", ""), QgsProcessingModelChildParameterSource
    for key, given in (
        ("inputnoise", {"MODEL": source.fromStaticValue("lai-s2-20m")}),
        ("retrieve", {"INPUT": source.fromStaticValue(str(farm[0])), "VARIABLE": source.fromStaticValue("lai")}),
    ):
        step = QgsProcessingModelChildAlgorithm(f"terraclara:{key}")
        step.setChildId(key)
        for parameter, value in given.items():
            step.addParameterSources(parameter, [value])
        made.addChildAlgorithm(step)
    offered = made.availableSourcesForChild("retrieve", ["enum"], ["outputString"])
    (model,) = [item for item in offered if item.outputName() == "MODEL_PATH"]
    last = made.childAlgorithm("retrieve")
    last.addParameterSources("MODEL", [model])
    result = QgsProcessingModelOutput("map", "map")
    result.setChildId("retrieve")
    result.setChildOutputName("OUTPUT")
    last.setModelOutputs({"map": result})
    made.setChildAlgorithm(last)
    made.updateDestinationParameters()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, good = made.run({"retrieve:map": str(tmp_path / "lai.tif")}, context, QgsProcessingFeedback(False))
    assert good
    steps = results["CHILD_RESULTS"]
    assert steps["inputnoise"]["MODEL_PATH"] == steps["inputnoise"]["OUTPUT_MODEL"]
    assert steps["retrieve"]["MODEL_ID"] == "input-noise"


def test_models_that_nobody_named_have_names(provider: Any) -> None:
    makers = [item for item in provider.algorithms() if item.parameterDefinition("OUTPUT_MODEL")]
    names = {item.NEW_MODEL for item in makers}
    assert len(names) == len(makers) == 7
    context = QgsProcessingContext()
    for item in makers:
        for value, name in (
            (QgsProcessing.TEMPORARY_OUTPUT, f"{item.NEW_MODEL}.onnx"),
            ("/data/mine.onnx", "mine.onnx"),
        ):
            assert Path(item.model_target({"OUTPUT_MODEL": value}, context)).name == name


@pytest.fixture
def lake(write_raster: Any, tmp_path: Path) -> tuple[Path, Path, Path]:
    """Water on the left and grass on the right; areas to learn from; points to check."""
    values = np.random.default_rng(3).normal(0.08, 0.01, (2, 60, 60))
    values[1, :, 30:] += 0.3
    grid = {"epsg": 32631, "transform": (500000, 10, 0, 4500000, 0, -10)}
    scene = write_raster(values.clip(0.01).astype(np.float32), name="lake.tif", names=["B04", "B08"], **grid)
    boxes = [
        (name, x, y, 60.0) for name, x in (("water", 500050), ("grass", 500480)) for y in range(4499980, 4499450, -110)
    ]
    rng = np.random.default_rng(5)
    places = [(float(x), float(y)) for x, y in zip(rng.uniform(500005, 500590, 60), rng.uniform(4499410, 4499990, 60))]
    points = [("water" if x < 500300 else "grass", x - 0.5, y + 0.5, 1.0) for x, y in places]
    areas = squares(tmp_path / "areas.geojson", boxes, "class")
    return scene, areas, squares(tmp_path / "points.geojson", points, "reference")


def test_land_cover(provider: Any, lake: tuple[Path, Path, Path], tmp_path: Path) -> None:
    scene, areas, points = lake
    given = {"Map of land cover": "cover.tif", "Model file": "cover.onnx", "Accuracy": "accuracy.html"}
    model = QgsApplication.processingRegistry().createAlgorithmById(f"terraclara:{COVER}")
    outputs = {
        item.name(): str(tmp_path / given[item.description()])
        for item in model.parameterDefinitions()
        if item.isDestination()
    }
    inputs = {"SCENE": str(scene), "LABELS": str(areas), "FIELD": "class", "POINTS": str(points), "TRUTH": "reference"}
    run(COVER, **{**inputs, **outputs})
    assert (tmp_path / "cover.tif").is_file()
    assert (tmp_path / "cover.onnx").is_file()
    assert "grass" in (tmp_path / "accuracy.html").read_text(encoding="utf-8")


@pytest.mark.skipif(QGIS_PROCESS is None, reason="qgis_process is not installed")
def test_in_qgis_process(qgis_environment: dict[str, str], lake: tuple[Path, Path, Path], tmp_path: Path) -> None:
    scene, areas, points = lake
    values: dict[str, Any] = {"SCENE": scene, "LABELS": areas, "FIELD": "class", "POINTS": points, "TRUTH": "reference"}
    values["train:Map of land cover"] = tmp_path / "cover.tif"
    values["train:Model file"] = tmp_path / "cover.onnx"
    values["assess:Accuracy"] = tmp_path / "accuracy.html"
    command = [str(QGIS_PROCESS), "--json", "run", f"terraclara:{COVER}", "--"]
    command += [f"{key}={value}" for key, value in values.items()]
    done = subprocess.run(command, env=qgis_environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "accuracy.html").stat().st_size > 3000
    assert os.path.getsize(tmp_path / "cover.onnx") > 1000
