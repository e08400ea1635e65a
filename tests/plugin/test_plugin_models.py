"""The way from polygons to a map, its check and its change as a model of QGIS's model designer."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

SIZE = 60
Source = QgsProcessingModelChildParameterSource


@pytest.fixture
def dates(write_raster: Callable[..., Path]) -> list[Path]:
    """Water on the left and grass on the right; on the second date the water reaches a sixth further."""
    rng = np.random.default_rng(5)
    made = []
    for k, shore in enumerate((30, 40)):
        values = rng.normal(0.08, 0.01, (3, SIZE, SIZE))
        values[2, :, shore:] += 0.3
        values = values.clip(0.01).astype(np.float32)
        made.append(write_raster(values, name=f"date{k}.tif", names=["B03", "B04", "B08"], epsg=32631))
    return made


@pytest.fixture
def areas(dates: list[Path]) -> QgsVectorLayer:
    """Five boxes of each class on the first date."""
    extent = QgsRasterLayer(str(dates[0])).extent()
    size = extent.width() / SIZE
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=cover:string", "areas", "memory")
    for name, column in (("water", 4), ("grass", 42)):
        for row in range(2, 55, 11):
            left, top = extent.xMinimum() + column * size, extent.yMaximum() - row * size
            corners = [(left, top), (left + 12 * size, top), (left + 12 * size, top - 6 * size), (left, top - 6 * size)]
            feature = QgsFeature(layer.fields())
            feature.setGeometry(
                QgsGeometry.fromWkt(f"POLYGON(({', '.join(f'{x} {y}' for x, y in [*corners, corners[0]])}))")
            )
            feature.setAttribute("cover", name)
            layer.dataProvider().addFeature(feature)
    return layer


def add(model: QgsProcessingModelAlgorithm, name: str, sources: dict[str, Source], outputs: dict[str, str]) -> None:
    """Put a TerraClara algorithm into ``model``; ``outputs`` are the model's own, by the child's outputs."""
    child = QgsProcessingModelChildAlgorithm(f"terraclara:{name}")
    child.setChildId(name)
    assert child.algorithm() is not None
    definitions = {item.name(): item for item in child.algorithm().parameterDefinitions()}
    assert set(sources) <= set(definitions)
    for key, definition in definitions.items():
        if key in sources:
            child.addParameterSources(key, [sources[key]])
        elif not definition.isDestination():  # as the designer's form holds it
            child.addParameterSources(key, [Source.fromStaticValue(definition.defaultValue())])
    made = {}
    for key, title in outputs.items():
        output = QgsProcessingModelOutput(title, title)
        output.setChildId(name)
        output.setChildOutputName(key)
        made[title] = output
    child.setModelOutputs(made)
    model.addChildAlgorithm(child)


@pytest.fixture
def chain(provider: Any) -> QgsProcessingModelAlgorithm:
    """Train on one scene, map another, draw points over that map, and compare both maps."""
    model = QgsProcessingModelAlgorithm("land cover", "tests")
    for parameter in (
        QgsProcessingParameterRasterLayer("first", "First scene"),
        QgsProcessingParameterRasterLayer("second", "Second scene"),
        QgsProcessingParameterFeatureSource("areas", "Training areas"),
        QgsProcessingParameterField("field", "Field", "", "areas"),
    ):
        model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    given, made, fixed = Source.fromModelParameter, Source.fromChildOutput, Source.fromStaticValue
    add(
        model,
        "train",
        {"INPUT": given("first"), "LABELS": given("areas"), "FIELD": given("field"), "CLASSIFIERS": fixed([4])},
        {"OUTPUT": "first map"},
    )
    add(
        model,
        "applymodel",
        {"INPUT": given("second"), "MODEL": made("train", "OUTPUT_MODEL")},
        {"OUTPUT": "second map"},
    )
    size = {"SIZE": fixed(80), "MINIMUM": fixed(10)}
    add(model, "sampledesign", {"MAP": made("applymodel", "OUTPUT"), **size}, {"OUTPUT": "points"})
    add(
        model,
        "mapchange",
        {"FIRST": made("train", "OUTPUT"), "SECOND": made("applymodel", "OUTPUT")},
        {"OUTPUT": "change"},
    )
    truth = {"FIELD": fixed("stratum")}  # the map's own classes: nobody is there to label
    add(
        model,
        "mapaccuracy",
        {"MAP": made("applymodel", "OUTPUT"), "REFERENCE": made("sampledesign", "OUTPUT"), **truth},
        {"OUTPUT_REPORT": "report"},
    )
    return model


def test_the_chain_in_the_model_designer(
    chain: QgsProcessingModelAlgorithm, dates: list[Path], areas: QgsVectorLayer, tmp_path: Path
) -> None:
    """As it was built, and as it comes back from its file."""
    good, problems = chain.validate()
    assert good, problems
    saved = tmp_path / "chain.model3"
    assert chain.toFile(str(saved))
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(saved))
    names = {"first map": "1.tif", "second map": "2.tif", "points": "p.gpkg", "change": "c.tif", "report": "r.html"}
    for k, model in enumerate((chain, loaded)):
        folder = tmp_path / str(k)
        folder.mkdir()
        targets = {item.name(): names[item.description()] for item in model.destinationParameterDefinitions()}
        assert len(targets) == len(names)
        parameters = {"first": str(dates[0]), "second": str(dates[1]), "areas": areas, "field": "cover"}
        parameters.update({key: str(folder / name) for key, name in targets.items()})
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        good, problem = model.checkParameterValues(parameters, context)
        assert good, problem
        results, good = model.run(parameters, context, feedback)
        assert good, feedback.textLog()
        assert sorted(path.name for path in folder.iterdir() if path.name in names.values()) == sorted(names.values())
        children = results["CHILD_RESULTS"]
        assert children["train"]["ACCURACY"] > 0.99
        assert children["applymodel"]["MODEL_ID"] == children["train"]["MODEL_ID"]
        assert children["mapchange"]["CHANGED"] == pytest.approx(10 / SIZE, abs=0.005)
        assert children["sampledesign"]["POINTS"] == 80
        assert children["mapaccuracy"]["ACCURACY"] == 1.0
        points = QgsVectorLayer(str(folder / "p.gpkg"))
        assert points.featureCount() == 80
        assert (folder / "r.html").stat().st_size > 5000


def test_the_designer_offers_what_the_next_step_needs(chain: QgsProcessingModelAlgorithm) -> None:
    """What its lists of inputs show: the results of the steps before, by their kind."""

    def offered(child: str, kind: str) -> set[tuple[str, str]]:
        sources = chain.availableSourcesForChild(child, [], [kind])
        return {(item.outputChildId(), item.outputName()) for item in sources}

    assert ("train", "OUTPUT_MODEL") in offered("applymodel", "outputFile")
    assert {("train", "OUTPUT"), ("applymodel", "OUTPUT")} <= offered("mapchange", "outputRaster")
    assert ("sampledesign", "OUTPUT") in offered("mapaccuracy", "outputVector")
    for child in ("train", "applymodel", "sampledesign", "mapchange"):
        algorithm = QgsApplication.processingRegistry().algorithmById(f"terraclara:{child}")
        for parameter in algorithm.destinationParameterDefinitions():
            assert algorithm.outputDefinition(parameter.name()) is not None
