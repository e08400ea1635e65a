"""Retrieval in QGIS beyond one map: several variables, models carried to field plots, simulated and trained ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import numpy as np
import plot_scene
import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)


@pytest.fixture
def vegetation(tmp_path: Path) -> Path:
    """Canopies in ten bands of Sentinel-2."""
    return plot_scene.write_scene(tmp_path / "farm.tif", plot_scene.canopies()[0])


def run(algorithm: str, feedback: Any = None, **parameters: Any) -> Any:
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = feedback or QgsProcessingFeedback(False)
    return processing.run(f"terraclara:{algorithm}", parameters, context=context, feedback=feedback)


def sentence(algorithm: str, **parameters: Any) -> str:
    try:
        run(algorithm, **parameters)
    except QgsProcessingException as error:
        return str(error)
    raise AssertionError("nothing was wrong")


# Several variables


@pytest.mark.parametrize("variables", ["lai, CCC", ["LAI: Leaf area index", "CCC: Canopy chlorophyll content"], [0, 3]])
def test_several_variables_into_a_folder(
    provider: Any, vegetation: Path, tmp_path: Path, variables: Any, read_raster: Callable[..., Any]
) -> None:
    folder = tmp_path / "maps"
    results = run(
        "retrieve",
        INPUT=str(vegetation),
        VARIABLE=variables,
        CONFIDENCE=0.9,
        OUTPUT_FOLDER=str(folder),
        OUTPUT_REPORT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    assert results["OUTPUT_MAPS"] == [str(folder / "lai.tif"), str(folder / "ccc.tif")]
    assert results["OUTPUT_REPORT"] == str(folder / "lai.report.html")
    assert (folder / "ccc.report.html").is_file()
    assert "OUTPUT" not in results
    assert results["MODEL_ID"].startswith("lai-s2-20m, ")
    record = json.loads((folder / "lai.provenance.json").read_text())
    names = [row["name"] for row in record["bands"]]
    assert {"mean", "std", "lower", "upper", "flag"} == set(names)
    values = dict(zip(names, read_raster(folder / "lai.tif")))
    inside = np.isfinite(values["mean"])
    assert (values["lower"] <= values["mean"])[inside].all()
    assert (values["mean"] <= values["upper"])[inside].all()


def test_all_variables_in_one_group_in_their_order(provider: Any, vegetation: Path, tmp_path: Path) -> None:
    import processing

    given = {"INPUT": str(vegetation), "VARIABLE": "all", "OUTPUT_FOLDER": str(tmp_path / "maps")}
    root = QgsProject.instance().layerTreeRoot()
    for _ in range(2):  # a second run into the same folder replaces the groups' layers
        processing.runAndLoadResults("terraclara:retrieve", given)
        (group,) = root.findGroups()
        assert group.name() == "Biophysical - farm"
        groups = group.findGroups()
        assert [item.name() for item in groups] == ["LAI", "FAPAR", "FVC", "CCC", "CWC", "LCC"]
        assert [item.itemVisibilityChecked() for item in groups] == [True] + 5 * [False]
        layers = [node.layer() for node in group.findLayers()]
        assert len(layers) == len(QgsProject.instance().mapLayers())
    names = [node.name() for node in groups[3].findLayers()]
    assert names[0] == "CCC (µg cm⁻²)"
    for item in groups:
        nodes = item.findLayers()
        assert [node.itemVisibilityChecked() for node in nodes] == [True] + (len(nodes) - 1) * [False]
        assert nodes[0].layer().renderer().type() == "singlebandpseudocolor"
        assert nodes[0].layer().customProperty("terraclara/kind") in ("mean", "value")


def test_one_variable_into_a_folder_with_a_model_of_its_own(
    provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path
) -> None:
    results = run(
        "retrieve", INPUT=str(scene), VARIABLE="lai", MODEL=str(make_model()), OUTPUT_FOLDER=str(tmp_path / "maps")
    )
    assert results["OUTPUT_MAPS"] == [str(tmp_path / "maps" / "lai.tif")]
    assert results["MODEL_ID"] == str(tmp_path / "test-lai.onnx")


def test_sentences_of_several(provider: Any, scene: Path, make_model: Callable[..., Path], tmp_path: Path) -> None:
    good = {"INPUT": str(scene), "VARIABLE": "lai,fapar"}
    folder = str(tmp_path / "no")
    assert "retrieves one variable" in sentence("retrieve", **good, OUTPUT_FOLDER=folder, MODEL=str(make_model()))
    assert "cannot go into one map, no.tif" in sentence("retrieve", **good, OUTPUT=str(tmp_path / "no.tif"))
    assert "Nothing says where" in sentence("retrieve", INPUT=str(scene), VARIABLE="lai")
    assert "No variable is chosen" in sentence("retrieve", INPUT=str(scene), VARIABLE=[], OUTPUT_FOLDER=folder)
    assert "“sugar”" in sentence("retrieve", INPUT=str(scene), VARIABLE="lai,sugar", OUTPUT_FOLDER=folder)
    assert "0.77" in sentence("retrieve", **good, CONFIDENCE=0.77, OUTPUT_FOLDER=folder)
    assert "None of the" in sentence("retrieve", INPUT=str(scene), VARIABLE="cwc", OUTPUT_FOLDER=folder)
    assert "need a folder" in sentence("retrieve", **good, OUTPUT_FOLDER=str(scene))
    assert not list(tmp_path.glob("no*"))


def test_cancel_of_several_leaves_whole_maps_alone(provider: Any, vegetation: Path, tmp_path: Path) -> None:
    folder = tmp_path / "maps"
    for limit, complete in ((-1.0, []), (20.0, ["lai.tif"])):
        feedback = QgsProcessingFeedback(False)
        if limit < 0:
            feedback.cancel()
        feedback.progressChanged.connect(
            lambda percent, limit=limit, feedback=feedback: feedback.cancel() if percent > limit else None
        )
        try:
            run("retrieve", feedback, INPUT=str(vegetation), VARIABLE="lai,ccc,fapar", OUTPUT_FOLDER=str(folder))
        except QgsProcessingException as error:
            assert "Cancelled" in str(error)
        else:
            raise AssertionError("it was not cancelled")
        assert [path.name for path in folder.glob("*.tif")] == complete


def test_in_a_temporary_folder(provider: Any, vegetation: Path) -> None:
    results = run(
        "retrieve",
        INPUT=QgsRasterLayer(str(vegetation), "farm"),
        VARIABLE=["lai", "lcc"],
        OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
    )
    assert [Path(path).name for path in results["OUTPUT_MAPS"]] == ["lai.tif", "lcc.tif"]
    assert all(Path(path).is_file() for path in results["OUTPUT_MAPS"])
