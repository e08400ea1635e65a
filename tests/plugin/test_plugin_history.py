"""What history, batches and exported models write down gives the same run again."""

from __future__ import annotations

import inspect
import shutil
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("qgis.core")

from algorithm_run import run
from qgis.core import (
    NULL,
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)

LAI = "LAI: Leaf area index"
FAPAR = "FAPAR: Absorbed fraction of photosynthetic radiation"
#: Names of files that nobody would choose, and everybody has.
NAMES = ("a b.tif", "it's.tif", 'say "x".tif', "a,b;c.tif", "año 中文.tif", "C:\\new\\table.zip")


def algorithm(name: str) -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(f"terraclara:{name}")


def written(name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    """What the history's command gives to the run."""

    class Processing:
        given: dict[str, Any] = {}

        def run(self, _: str, given: dict[str, Any]) -> None:
            self.given = given

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    kept = Processing()
    exec(algorithm(name).asPythonCommand(parameters, context), {"processing": kept})
    return kept.given


def test_lists_are_written_whole(provider: Any, scene: Path) -> None:
    for variables in ([LAI], [LAI, FAPAR], ["lai", "fapar"], [0, 1]):
        assert written("retrieve", {"VARIABLE": variables}) == {"VARIABLE": variables}
        assert written("retrievefolder", {"VARIABLE": variables}) == {"VARIABLE": variables}
    for chosen in ([0], [0, 1], ["gp", "forest"]):
        assert written("train", {"CLASSIFIERS": chosen}) == {"CLASSIFIERS": chosen}
        assert written("trainretrieval", {"REGRESSORS": chosen}) == {"REGRESSORS": chosen}
    files = [f"/no/{name}" for name in NAMES]
    for name, key in (
        ("clouds", "FILES"),
        ("cloudseries", "LAYERS"),
        ("jumps", "MAPS"),
        ("compareexplanations", "MAPS"),
    ):
        assert written(name, {key: files}) == {key: files}
    layer = QgsRasterLayer(str(scene), "of the project")
    QgsProject.instance().addMapLayer(layer)
    several = {"FILES": [layer.id(), str(scene), "/no/product.zip"]}
    assert written("clouds", several) == {"FILES": [str(scene), str(scene), "/no/product.zip"]}
    assert written("clouds", {"FILES": [layer]}) == {"FILES": [str(scene)]}
    assert written("clouds", {"FILES": None, "VARIABLE": None}) == {"FILES": None}


def test_history_opens_what_was_run(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A double click on an entry opens Processing's dialog, whose lists know no ids and no files of models."""
    from processing.gui import ParametersPanel

    monkeypatch.setattr(ParametersPanel, "iface", None)
    for name, given, shown in (
        ("retrieve", {"VARIABLE": "lai,fapar"}, {"VARIABLE": [LAI, FAPAR]}),
        ("retrieve", {"VARIABLE": ["fapar"], "DEVICE": "8"}, {"VARIABLE": [FAPAR], "DEVICE": "cpu"}),
        ("retrieve", {"MODEL": "/my own/lai.ONNX"}, {"MODEL": "/my own/lai.ONNX"}),
        ("clouds", {"MODEL": "/año/clouds.onnx"}, {"MODEL": "/año/clouds.onnx"}),
        ("clouds", {"MODEL": "clouds-4b"}, {"MODEL": "clouds-4b"}),
        ("trainretrieval", {"REGRESSORS": "gp,forest"}, {"REGRESSORS": [0, 2]}),
    ):
        dialog = algorithm(name).createCustomParametersWidget(None)
        dialog.setParameters(given)
        panel = dialog.mainWidget()
        assert {key: panel.wrappers[key].parameterValue() for key in shown} == shown
        for key, value in shown.items():
            assert dialog.algorithm().parameterDefinition(key).checkValueIsAcceptable(value)
        dialog.close()
        dialog.deleteLater()


def exported(model: QgsProcessingModelAlgorithm) -> Any:
    """The algorithm that the designer writes as Python."""
    code = "\n".join(model.asPythonCode(QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass, 4))
    names: dict[str, Any] = {}
    exec(compile(code, "exported", "exec"), names)
    made = (item for item in names.values() if isinstance(item, type) and issubclass(item, QgsProcessingAlgorithm))
    found = next(item for item in made if not item.__module__.startswith("qgis"))()
    found.initAlgorithm({})
    return found


def test_a_model_exported_to_python_keeps_its_variables(provider: Any, scene: Path, make_model: Any) -> None:
    made = QgsProcessingModelAlgorithm("one", "")
    child = QgsProcessingModelChildAlgorithm("terraclara:retrieve")
    child.setChildId("map")
    source = QgsProcessingModelChildParameterSource
    given = {"INPUT": str(scene), "VARIABLE": [LAI], "MODEL": str(make_model()), "FILES": [str(scene)]}
    for key, value in given.items():
        child.addParameterSources(key, [source.fromStaticValue(value)])
    map_of_it = QgsProcessingModelOutput("Map", "Map")
    map_of_it.setChildId("map")
    map_of_it.setChildOutputName("OUTPUT")
    child.setModelOutputs({"Map": map_of_it})
    made.addChildAlgorithm(child)
    made.updateDestinationParameters()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    _, good = exported(made).run({"Map": "TEMPORARY_OUTPUT"}, context, QgsProcessingFeedback(False))
    assert good


def test_a_batch_is_saved_and_loaded(
    provider: Any, scene: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from processing.gui import BatchPanel
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    def kept(*_: Any) -> tuple[str, str]:
        """The one batch there is: each QGIS has a suffix of its own."""
        return str(next(tmp_path.glob("kept.*"))), ""

    monkeypatch.setattr(BatchPanel.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kept"), ""))
    monkeypatch.setattr(BatchPanel.QFileDialog, "getOpenFileName", kept)
    dialog = BatchAlgorithmDialog(algorithm("retrieve"))
    panel = dialog.mainWidget()
    further = shutil.copyfile(scene, tmp_path / "it's año.tif")
    given = {"INPUT": str(scene), "VARIABLE": [LAI, FAPAR], "FILES": [str(further)], "CONFIDENCE": "0.9"}
    for key, value in given.items():
        panel.wrappers[0][panel.parameter_to_column[key]].setParameterValue(value, QgsProcessingContext())
    for key in ("OUTPUT", "OUTPUT_FOLDER", "OUTPUT_REPORT"):
        panel.tblParameters.cellWidget(1, panel.parameter_to_column[key]).setValue(str(tmp_path / "it's"))
    panel.save()
    assert LAI in Path(kept()[0]).read_text(encoding="utf-8")
    panel.load()
    asked = inspect.signature(panel.parametersForRow).parameters  # QGIS 3.24 and later ask for a context
    again, good = panel.parametersForRow(
        0, warnOnInvalid=False, **({"context": QgsProcessingContext()} if "context" in asked else {})
    )
    assert good
    assert {key: again[key] for key in given} == given
    dialog.close()
    dialog.deleteLater()


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 32400, reason="QGIS before 3.24 writes a batch as texts of Python")
def test_what_is_left_out_is_written_to_a_batch(provider: Any) -> None:
    """QGIS' own file and field parameters give a value there that no JSON holds."""
    own = [item.create() for item in provider.algorithms() if not isinstance(item, QgsProcessingModelAlgorithm)]
    asked = [item for made in own for item in made.parameterDefinitions() if item.type() in ("file", "field")]
    assert len(asked) > 30
    for parameter in asked:
        assert parameter.valueAsJsonObject(NULL, QgsProcessingContext()) is None, parameter.name()


def test_a_batch_may_leave_outputs_out(provider: Any, write_raster: Any, tmp_path: Path) -> None:
    """Its rows hold an output without a name for each that is left out."""
    import numpy as np

    grid = {"epsg": 32631, "transform": (500000, 10, 0, 4500000, 0, -10)}
    maps = [write_raster(np.full((1, 8, 8), k, np.uint8), name=f"{k}.tif", **grid) for k in (1, 2)]
    nothing = QgsProcessingOutputLayerDefinition("", QgsProject.instance())
    target = tmp_path / "change.tif"
    given = {"FIRST": str(maps[0]), "SECOND": str(maps[1]), "OUTPUT": str(target), "OUTPUT_PROBABILITY": nothing}
    good, text = algorithm("mapchange").checkParameterValues(given, QgsProcessingContext())
    assert good, text
    assert "OUTPUT_PROBABILITY" not in run("mapchange", **given)
    assert target.is_file()
