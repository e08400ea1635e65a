"""Values that no parameter takes, and outputs that would destroy an input: a sentence, and nothing is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from algorithm_run import run, sentence
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

CORNER = (500000.0, 10.0, 0.0, 4500000.0, 0.0, -10.0)
LONG = "n" * 300


def square(left: float, top: float, side: float) -> dict[str, Any]:
    ring = [(left, top), (left + side, top), (left + side, top - side), (left, top - side), (left, top)]
    return {"type": "Polygon", "coordinates": [ring]}


def shapes(path: Path, found: list[tuple[dict[str, Any], dict[str, Any]]]) -> Path:
    system = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}}
    features = [{"type": "Feature", "properties": fields, "geometry": shape} for shape, fields in found]
    document = {"type": "FeatureCollection", "crs": system, "features": features}
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def labelled(folder: Path) -> Path:
    """Points along the diagonal of ``classes``, all of them right."""
    places = [(500005.0 + 10 * k, 4499995.0 - 10 * k) for k in range(12)]
    points = [({"type": "Point", "coordinates": place}, {"reference": 1 + (k > 5)}) for k, place in enumerate(places)]
    return shapes(folder / "points.geojson", points)


@pytest.fixture
def classes(write_raster: Callable[..., Path]) -> Path:
    values = np.repeat([[1, 2]], 12, axis=0).repeat(6, axis=1)[None].astype(np.uint8)
    return write_raster(values, name="classes.tif", names=["class"], transform=CORNER)


@pytest.fixture
def maps(write_raster: Callable[..., Path]) -> list[Path]:
    rng = np.random.default_rng(0)
    found = []
    for day in (1, 11, 21):
        values = rng.uniform(1, 2, (2, 12, 12)).astype(np.float32)
        name = f"lai_2024-06-{day:02d}.tif"
        found.append(write_raster(values, name=name, names=["mean", "std"], transform=CORNER))
    return found


@pytest.fixture
def areas(tmp_path: Path) -> Path:
    return shapes(tmp_path / "areas.geojson", [(square(500020, 4499980, 50), {"name": "a"})])


def test_whole_numbers_that_qgis_reads_as_others(provider: Any) -> None:
    from terraclara.plugin.algorithms.base import Algorithm

    context, whole = QgsProcessingContext(), QgsProcessingParameterNumber.Type.Integer
    own = [item.create() for item in provider.algorithms() if isinstance(item, Algorithm)]
    parameters = [(algorithm, item) for algorithm in own for item in algorithm.parameterDefinitions()]
    bands = [pair for pair in parameters if isinstance(pair[1], QgsProcessingParameterBand)]
    numbers = [pair for pair in parameters if isinstance(pair[1], QgsProcessingParameterNumber)]
    numbers = [pair for pair in numbers if pair[1].dataType() == whole]
    assert len(bands) == 3
    assert len(numbers) > 40
    for algorithm, item in (*bands, *numbers):
        for value, told in ((1e12, "a number from "), (str(10**12), "a number from "), (1000.5, "a whole number.")):
            good, text = Algorithm.checkParameterValues(algorithm, {item.name(): value}, context)
            assert not good
            assert f"({item.name()}) cannot be “{value}”; give {told}" in text


def test_an_item_of_a_list_may_be_given_by_its_number(provider: Any) -> None:
    """As `qgis_process help` lists them."""
    from terraclara.plugin.algorithms.base import Algorithm

    context = QgsProcessingContext()
    for algorithm in [item.create() for item in provider.algorithms() if isinstance(item, Algorithm)]:
        for item in algorithm.parameterDefinitions():
            if isinstance(item, QgsProcessingParameterEnum) and not item.allowMultiple():
                last = len(item.options()) - 1
                for value in (last, str(last)):
                    text = algorithm.checkParameterValues({item.name(): value}, context)[1]
                    assert f"({item.name()}) cannot be" not in text
                if item.usesStaticStrings() and item.name() != "MODEL":
                    assert str(algorithm.understood({item.name(): last})[item.name()]) == item.options()[last]


def test_fields_with_a_default_may_be_left_out(provider: Any, classes: Path, tmp_path: Path) -> None:
    from terraclara.plugin.dialogs.said_beside import problems

    points = labelled(tmp_path)
    given = {"MAP": classes, "REFERENCE": points}
    found = [
        run("mapaccuracy", **given, **more, OUTPUT_REPORT=tmp_path / f"{name}.html")["ACCURACY"]
        for name, more in (("a", {}), ("b", {"FIELD": "reference"}))
    ]
    assert found == [1.0, 1.0]
    assert (tmp_path / "a.json").read_text() == (tmp_path / "b.json").read_text()
    for name in ("train", "classsets", "learnclouds", "mapaccuracy"):
        algorithm = provider.algorithm(name).create()
        field = algorithm.parameterDefinition("FIELD")
        assert field.checkValueIsAcceptable(None)
        assert not field.checkValueIsAcceptable("")
    values = {"MAP": str(classes), "REFERENCE": str(points), "FIELD": None, "OUTPUT_REPORT": "TEMPORARY_OUTPUT"}
    told = problems(provider.algorithm("mapaccuracy").create(), values, QgsProcessingContext())
    assert told == {"FIELD": "This is needed."}


def test_a_minimum_of_points_is_not_forgotten(provider: Any, classes: Path, tmp_path: Path) -> None:
    given = {"MAP": classes, "SIZE": 20, "OUTPUT": tmp_path / "points.gpkg"}
    text = sentence("sampledesign", MINIMUM=10**10, **given)
    assert "(MINIMUM) cannot be “10000000000”; give a number from 0 to 2147483647." in text
    assert "(BAND) cannot be “class”; give a whole number." in sentence("sampledesign", BAND="class", **given)
    assert not (tmp_path / "points.gpkg").exists()
    assert run("sampledesign", MINIMUM="5", **given)["POINTS"] == 20


def test_a_file_that_is_no_layer_is_not_said_to_be_absent(provider: Any, maps: list[Path], tmp_path: Path) -> None:
    words = tmp_path / "words.tif"
    words.write_text("no image", encoding="utf-8")
    given = {"MAP": maps[0], "AREAS": words, "OUTPUT": tmp_path / "zones.gpkg"}
    text = sentence("zonemeans", **given)
    assert f"Areas (AREAS) cannot be “{words}”, in which QGIS finds no shapes; choose another file" in text
    text = sentence("zonemeans", **{**given, "MAP": words})
    assert f"Map of a variable (MAP) cannot be “{words}”, in which QGIS finds no image; choose another file" in text
    gone = tmp_path / "gone.tif"
    assert f"(MAP): there is no layer or file “{gone}”; check its name" in sentence(
        "zonemeans", **{**given, "MAP": gone}
    )


def test_what_is_missing_is_told_after_what_is_wrong(provider: Any, maps: list[Path]) -> None:
    assert "Areas (AREAS) is missing; give it." in sentence("zonemeans", MAP=maps[0], OUTPUT="zones.gpkg")
    text = sentence("zonemeans", MAP=maps[0], OUTPUT="", CORRELATION=-1)
    assert "(CORRELATION) cannot be “-1”; give a number of 0 or more." in text


def test_a_table_of_correlations_replaces_no_map(provider: Any, maps: list[Path], tmp_path: Path) -> None:
    before = [path.read_bytes() for path in maps]
    text = sentence("compareexplanations", MAPS=[str(path) for path in maps], OUTPUT_TABLE=maps[1])
    assert f"{maps[1]} is an input of this run" in text
    for name in ("table.png", "table", f"{LONG}.csv"):
        text = sentence("compareexplanations", MAPS=[str(path) for path in maps], OUTPUT_TABLE=tmp_path / name)
        assert "is not the name of a table; let it end in .csv." in text or "is too long" in text
    assert [path.read_bytes() for path in maps] == before
    run("compareexplanations", MAPS=[str(path) for path in maps] + [""], OUTPUT_TABLE=tmp_path / "table.csv")
    assert len((tmp_path / "table.csv").read_text().splitlines()) == 4


def test_a_report_on_clouds_replaces_no_labels(provider: Any, classes: Path, tmp_path: Path) -> None:
    before = classes.read_bytes()
    given = {"MAP": classes, "REFERENCE": classes, "LABELS": "1=clear,2=cloud", "PATCH": 8}
    assert f"{classes} is an input of this run" in sentence("assessclouds", **given, OUTPUT_REPORT=classes)
    for name in ("page.pdf", "page", "gone/page.html"):
        text = sentence("assessclouds", **given, OUTPUT_REPORT=tmp_path / name)
        assert "is not the name of a page; let it end in .html." in text or "does not exist; create it" in text
    assert classes.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.name != "classes.tif.aux.xml"] == ["classes.tif"]


def test_no_folder_is_called_as_a_document(provider: Any, classes: Path, tmp_path: Path) -> None:
    given = {"MAP": classes, "REFERENCE": labelled(tmp_path), "FIELD": "reference"}
    for name in ("accuracy.pdf", "accuracy.CSV"):
        text = sentence("mapaccuracy", **given, OUTPUT_REPORT=tmp_path / name)
        assert f"{tmp_path / name} is neither a folder nor the name of a page; let it end in .html." in text
        assert not (tmp_path / name).exists()
    assert run("mapaccuracy", **given, OUTPUT_REPORT=tmp_path / "v1.2")["ACCURACY"] == 1.0
    assert (tmp_path / "v1.2" / "accuracy.html").is_file()
    text = sentence("mapaccuracy", **given, TRAINING=12, OUTPUT_REPORT=tmp_path / "page.html")
    assert "The layer “12” cannot be read; choose another, or leave it out." in text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_names_that_no_file_can_have(
    provider: Any, scene: Path, maps: list[Path], areas: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    text = sentence("zonemeans", MAP=maps[0], AREAS=areas, OUTPUT=tmp_path / f"{LONG}.gpkg")
    assert "is too long for a file or folder; choose a shorter one." in text
    text = sentence("jumps", MAPS=[str(path) for path in maps], RATE=0.1, OUTPUT_FOLDER=tmp_path / LONG)
    assert "cannot be made (File name too long); choose another folder." in text
    text = sentence("applyfolder", FOLDER=tmp_path, MODEL=make_model(), OUTPUT_FOLDER=tmp_path / LONG)
    assert "cannot be made (File name too long); choose another folder." in text
    text = sentence("jumps", MAPS=[str(path) for path in maps], RATE=1e300, OUTPUT_FOLDER=tmp_path / "jumps")
    assert "A rate of change of 1e+300 a day is not possible; give one above 0 and up to 1e+09." in text


def test_a_composite_replaces_no_scene_and_may_lie_among_the_maps(
    provider: Any, write_raster_in: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "scenes").mkdir()
    rng = np.random.default_rng(2)
    for day in (5, 15):
        values = rng.integers(300, 2500, (4, 64, 64)).astype(np.uint16)
        given = {"name": f"s_2024-06-{day:02d}.tif", "names": ["B02", "B03", "B04", "B08"], "scale": 0.0001}
        scene = write_raster_in(tmp_path / "scenes", values, **given, offset=0.0)
    given = {"FOLDER": tmp_path / "scenes", "OUTPUT_FOLDER": tmp_path / "maps"}
    before = scene.read_bytes()
    assert f"{scene} is an input of this run" in sentence("cloudfolder", **given, COMPOSITE=scene)
    assert scene.read_bytes() == before
    assert not (tmp_path / "maps").exists()  # told before anything is computed
    found = run("cloudfolder", **given, COMPOSITE=tmp_path / "maps" / "clear.tif")
    assert Path(found["COMPOSITE"]).is_file()
    assert found["MADE"] == 2


def test_a_field_that_plots_do_not_have(provider: Any, scene: Path, tmp_path: Path) -> None:
    plots = shapes(tmp_path / "plots.geojson", [(square(500100, 4499900, 40), {"lai": 2.0})])
    text = sentence("adapt", INPUT=scene, PLOTS=plots, VALUE="LAI_2024", OUTPUT_MODEL=tmp_path / "new.onnx")
    assert "The plots have no field “LAI_2024”; they have lai." in text
