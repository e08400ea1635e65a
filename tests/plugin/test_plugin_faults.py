"""Every algorithm with inputs that are not there: a sentence, never a fault of ours, and nothing written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from algorithm_run import sentence
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterNumber,
    QgsProject,
)
from safe_product import make_product

IDS = (
    *("adapt", "applyfolder", "applymodel", "assessclouds", "classsets", "cloudfolder", "clouds", "cloudseries"),
    *(
        "compareexplanations",
        "explain",
        "exportgp",
        "importgp",
        "inputnoise",
        "jumps",
        "learnclouds",
        "mapaccuracy",
        "mapchange",
    ),
    *("printsheet", "retrieve", "retrievefolder"),
    *("sampledesign", "simulate", "train", "trainretrieval", "validatemap", "zonemeans"),
)
#: What is asked for where no parameter must be given, so that something can be wrong.
MORE = {
    "clouds": {"INPUT": "absent.tif"},
    "cloudseries": {"LAYERS": ["absent.tif", "gone.tif"]},
    "explain": {"MAP": "absent.tif"},
    "retrieve": {"INPUT": "absent.tif", "OUTPUT": "TEMPORARY_OUTPUT"},
    "simulate": {"LAWS": "absent.json"},
    "trainretrieval": {"SIMULATIONS": "absent.npz", "VARIABLE": "lai"},
    **{name: {"INPUT": "absent.tif"} for name in ("adapt", "applymodel", "classsets", "learnclouds", "train")},
}


def absent(parameter: QgsProcessingParameterDefinition, folder: Path) -> Any:
    """A value of the parameter's kind that cannot be used."""
    kind = parameter.type()
    if parameter.isDestination():
        ending = {"rasterDestination": ".tif", "vectorDestination": ".gpkg", "sink": ".gpkg"}.get(kind, "")
        if kind == "fileDestination":
            text = parameter.fileFilter()
            ending = next((e for e in (".onnx", ".npz", ".html", ".gpkg") if e in text), ".txt")
        return str(folder / f"{parameter.name().lower()}{ending}")
    if kind in ("raster", "file"):
        return "absent.tif"
    if kind == "multilayer":
        return ["absent.tif", "gone.tif"]
    if kind in ("source", "vector"):
        return "absent.gpkg"
    return "nothing" if kind in ("field", "string") else parameter.defaultValue()


def test_every_algorithm_is_tried(provider: Any) -> None:
    ready_made = {"Six variables of areas without clouds", "Land cover and its accuracy"}  # of the designer
    assert {algorithm.name() for algorithm in provider.algorithms()} == {*IDS, *ready_made}


@pytest.mark.parametrize("name", IDS)
def test_what_is_not_there_is_a_sentence(provider: Any, tmp_path: Path, name: str) -> None:
    import processing

    folder = tmp_path / "out"
    folder.mkdir()
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    needed = [item for item in provider.algorithm(name).parameterDefinitions() if not item.flags() & optional]
    given = {item.name(): absent(item, folder) for item in needed}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    problem = ""
    try:
        processing.run(f"terraclara:{name}", {**given, **MORE.get(name, {})}, context=context, feedback=feedback)
    except QgsProcessingException as error:
        problem = str(error) + feedback.textLog()
    assert problem
    assert "unforeseen" not in problem
    assert "Traceback" not in problem
    assert not [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("name", IDS)
def test_a_choice_that_there_is_not_is_told_with_those_there_are(provider: Any, name: str) -> None:
    from terraclara.plugin.algorithms.base import Algorithm

    algorithm, context = provider.algorithm(name).create(), QgsProcessingContext()
    choices = [item for item in algorithm.parameterDefinitions() if isinstance(item, QgsProcessingParameterEnum)]
    for item in choices:
        good, text = Algorithm.checkParameterValues(algorithm, {item.name(): "no such thing"}, context)
        assert not good
        assert f"({item.name()}) cannot be “no such thing”; choose one " in text.replace(
            "NO SUCH THING", "no such thing"
        )
        assert all(option in text for option in item.options())
        first = item.options()[0] if item.usesStaticStrings() and item.options() else 0
        for value in (item.defaultValue(), first):
            told = Algorithm.checkParameterValues(algorithm, {item.name(): value}, context)[1]
            assert f"({item.name()})" not in told


def test_a_device_that_there_is_not(provider: Any, scene: Path, tmp_path: Path) -> None:
    algorithm = provider.algorithm("retrieve").create()
    given = {"INPUT": str(scene), "DEVICE": "tpu", "OUTPUT": str(tmp_path / "x.tif")}
    good, text = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not good
    assert text.startswith("Device (DEVICE) cannot be “tpu”; choose one of auto, cuda, ")
    assert algorithm.checkParameterValues({**given, "DEVICE": "cpu"}, QgsProcessingContext())[0]


@pytest.mark.parametrize("name", IDS)
def test_a_number_beyond_its_limits_is_told_with_them(provider: Any, name: str) -> None:
    from terraclara.plugin.algorithms.base import Algorithm

    algorithm, context = provider.algorithm(name).create(), QgsProcessingContext()
    for item in algorithm.parameterDefinitions():
        limits = (item.minimum(), item.maximum()) if isinstance(item, QgsProcessingParameterNumber) else ()
        for limit, beyond in zip(limits, (-1.0, 1.0)):
            if abs(limit) > 1e300:  # none
                continue
            good, text = Algorithm.checkParameterValues(algorithm, {item.name(): limit + beyond}, context)
            assert not good
            assert f"({item.name()}) cannot be “{limit + beyond}”; give a number" in text
            assert f" {limit:g}" in text.partition(";")[2]
        if isinstance(item, QgsProcessingParameterExtent):
            text = Algorithm.checkParameterValues(algorithm, {item.name(): "here"}, context)[1]
            assert "(EXTENT) cannot be “here”; give xmin,xmax,ymin,ymax" in text


def test_further_files_may_be_what_qgis_does_not_open(provider: Any, scene: Path, tmp_path: Path) -> None:
    products = [str(make_product(tmp_path, level)) for level in ("2A", "1C")]
    context = QgsProcessingContext()
    given = {"INPUT": str(scene), "VARIABLE": "lai", "OUTPUT": str(tmp_path / "lai.tif"), "FILES": products}
    assert provider.algorithm("retrieve").create().checkParameterValues(given, context) == (True, "")
    series = {"LAYERS": products, "OUTPUT_FOLDER": str(tmp_path / "maps")}
    assert provider.algorithm("cloudseries").create().checkParameterValues(series, context) == (True, "")
    assert "/no.tif does not exist" in sentence("retrieve", **{**given, "FILES": ["/no.tif"]})
