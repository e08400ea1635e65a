"""Make the ready-made models of the designer, resources/designer/*.model3: `make designer`, where QGIS is installed;
or elsewhere: `python scripts/designer.py FOLDER`.

Every step is checked against the algorithms as they are; a parameter that is gone or wrong stops the script.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Optional

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "designer"

sys.path.insert(0, "/usr/share/qgis/python/plugins")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # else the order of everything in the files changes with each run

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsProcessing,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF  # noqa: E402

SOURCE = QgsProcessingModelChildParameterSource
AREAS = [QgsProcessing.SourceType.TypeVectorPolygon]
SHAPES = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]


class Model:
    """A model that is drawn from left to right."""

    def __init__(self, name: str, title: str, group: str, text: str, results: dict[str, str]) -> None:
        self.name = name
        self.model = QgsProcessingModelAlgorithm(title, group)
        self.help = {"ALG_DESC": text, "ALG_CREATOR": "TerraClara", "ALG_VERSION": "1", **results}
        self.inputs: list[str] = []
        self.steps = 0

    def add_input(self, parameter: QgsProcessingParameterDefinition, help_text: str) -> str:
        """A parameter of the model; its name."""
        parameter.setHelp(help_text)
        place = QgsProcessingModelParameter(parameter.name())
        place.setPosition(QPointF(120, 80 + 110 * len(self.inputs)))
        self.model.addModelParameter(parameter, place)
        self.help[parameter.name()] = help_text
        self.inputs.append(parameter.name())
        return parameter.name()

    def step(self, key: str, algorithm: str, results: Optional[dict[str, str]] = None, **values: Any) -> str:
        """A step; ``results``: which of its outputs are results of the model, and what they are called there."""
        child = QgsProcessingModelChildAlgorithm(algorithm)
        if child.algorithm() is None:
            sys.exit(f"There is no algorithm {algorithm}.")
        child.setChildId(key)
        child.setDescription(child.algorithm().displayName())
        child.setPosition(QPointF(420 + 260 * (self.steps // 6), 80 + 110 * (self.steps % 6)))
        for name, value in values.items():
            if child.algorithm().parameterDefinition(name) is None:
                sys.exit(f"{algorithm} has no parameter {name}.")
            child.addParameterSources(name, [value if isinstance(value, SOURCE) else SOURCE.fromStaticValue(value)])
        for parameter in child.algorithm().parameterDefinitions():
            optional = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
            needed = parameter.name() not in values and not optional and not parameter.isDestination()
            if needed and parameter.defaultValue() is not None:
                child.addParameterSources(parameter.name(), [SOURCE.fromStaticValue(parameter.defaultValue())])
        outputs = {}
        for name, title in (results or {}).items():
            output = QgsProcessingModelOutput(title, title)
            output.setChildId(key)
            output.setChildOutputName(name)
            output.setPosition(QPointF(760 + 260 * (self.steps // 6), 80 + 110 * (self.steps % 6)))
            outputs[title] = output
        child.setModelOutputs(outputs)
        self.model.addChildAlgorithm(child)
        self.steps += 1
        return key

    def write(self, folder: Path) -> Path:
        """Check and write it."""
        self.model.setHelpContent(self.help)
        self.model.setParameterOrder(self.inputs)  # else dialogs ask for a field before its layer
        self.model.updateDestinationParameters()
        good, problems = self.model.validate()
        if not good:
            sys.exit(f"{self.name}: {problems}")
        path = folder / f"{self.name}.model3"
        if not self.model.toFile(str(path)):
            sys.exit(f"{path} cannot be written.")
        return path


def variables_of_areas() -> Model:
    """Cloud mask, six variables, one table of areas."""
    from terraclara.plugin.algorithms.retrieve import LISTED, variable_id

    made = Model(
        "variables_of_areas",
        "Six variables of areas without clouds",
        "Ready-made models",
        "Finds clouds and their shadows in a Sentinel-2 scene with its 20 m bands, maps six biophysical variables "
        "where there are none, and gives the mean of each over your areas with its standard deviation: one table, a "
        "row for each area and variable. Open it in the model designer to change it.",
        {
            "Clouds": "The map of clouds and shadows.",
            "Table": "The areas with the mean of each variable and its standard deviation.",
        },
    )
    scene = SOURCE.fromModelParameter(
        made.add_input(QgsProcessingParameterRasterLayer("SCENE", "Scene"), "A Sentinel-2 image with its 20 m bands.")
    )
    areas = SOURCE.fromModelParameter(
        made.add_input(QgsProcessingParameterFeatureSource("AREAS", "Areas", AREAS), "Polygons, such as fields.")
    )
    clouds = made.step(
        "clouds", "terraclara:clouds", {"OUTPUT": "Clouds"}, INPUT=scene, OUTPUT_POLYGONS="TEMPORARY_OUTPUT"
    )
    hidden = made.step("hidden", "native:fixgeometries", INPUT=SOURCE.fromChildOutput(clouds, "OUTPUT_POLYGONS"))
    whole = made.step("whole", "native:polygonfromlayerextent", INPUT=scene)
    clear = made.step(
        "clear",
        "native:difference",
        INPUT=SOURCE.fromChildOutput(whole, "OUTPUT"),
        OVERLAY=SOURCE.fromChildOutput(hidden, "OUTPUT"),
    )
    tables = []
    for option in LISTED:
        variable = variable_id(option)
        mapped = made.step(
            variable,
            "terraclara:retrieve",
            {"OUTPUT": variable.upper()},
            INPUT=scene,
            VARIABLE=[option],
            AREA=SOURCE.fromChildOutput(clear, "OUTPUT"),
        )
        means = made.step(
            f"means_{variable}", "terraclara:zonemeans", MAP=SOURCE.fromChildOutput(mapped, "OUTPUT"), AREAS=areas
        )
        named = made.step(
            f"table_{variable}",
            "native:fieldcalculator",
            INPUT=SOURCE.fromChildOutput(means, "OUTPUT"),
            FIELD_NAME="variable",
            FIELD_TYPE=2,
            FIELD_LENGTH=8,
            FORMULA=f"'{variable}'",
        )
        tables.append(SOURCE.fromChildOutput(named, "OUTPUT"))
    child = made.step("merged", "native:mergevectorlayers", LAYERS=tables[0])
    merged = made.model.childAlgorithm(child)
    merged.addParameterSources("LAYERS", tables)
    made.model.setChildAlgorithm(merged)
    made.step(
        "table",
        "native:deletecolumn",
        {"OUTPUT": "Table"},
        INPUT=SOURCE.fromChildOutput("merged", "OUTPUT"),
        COLUMN=["fid", "layer", "path"],
    )
    return made


def land_cover() -> Model:
    """Train, map, assess."""
    made = Model(
        "land_cover_and_accuracy",
        "Land cover and its accuracy",
        "Ready-made models",
        "Learns land cover from areas that you drew, maps the scene, and judges the map by other points that you "
        "labelled: accuracies and areas of the classes with their intervals. Open it in the model designer to change "
        "it.",
        {
            "Map of land cover": "Class, its probability and the uncertainty.",
            "Model file": "Maps other scenes with “Apply a model”.",
            "Accuracy": "The page with accuracies and areas.",
        },
    )
    scene = SOURCE.fromModelParameter(
        made.add_input(QgsProcessingParameterRasterLayer("SCENE", "Scene"), "The image to learn from and to map.")
    )
    labels = made.add_input(
        QgsProcessingParameterFeatureSource("LABELS", "Training areas", SHAPES), "Several of each class, far apart."
    )
    field = made.add_input(
        QgsProcessingParameterField("FIELD", "Field of their classes", "class", "LABELS"), "A text or a number."
    )
    points = made.add_input(
        QgsProcessingParameterFeatureSource("POINTS", "Points to check the map", SHAPES),
        "Labelled points that the training did not see, best drawn by “Points to check a map”.",
    )
    truth = made.add_input(
        QgsProcessingParameterField("TRUTH", "Field of their true classes", "reference", "POINTS"),
        "The same names of classes as in the training areas.",
    )
    trained = made.step(
        "train",
        "terraclara:train",
        {"OUTPUT": "Map of land cover", "OUTPUT_MODEL": "Model file"},
        INPUT=scene,
        LABELS=SOURCE.fromModelParameter(labels),
        FIELD=SOURCE.fromModelParameter(field),
    )
    made.step(
        "assess",
        "terraclara:mapaccuracy",
        {"OUTPUT_REPORT": "Accuracy"},
        MAP=SOURCE.fromChildOutput(trained, "OUTPUT"),
        REFERENCE=SOURCE.fromModelParameter(points),
        FIELD=SOURCE.fromModelParameter(truth),
    )
    return made


def main() -> int:
    """Write all of them."""
    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing
    from terraclara.plugin.provider import TerraClaraProvider

    Processing.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("native") is None:
        from qgis.analysis import QgsNativeAlgorithms

        registry.addProvider(QgsNativeAlgorithms())
    registry.addProvider(TerraClaraProvider())
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    folder.mkdir(exist_ok=True)
    for made in (variables_of_areas(), land_cover()):
        print(made.write(folder))
    sys.stdout.flush()
    os._exit(0)  # QGIS has nothing left to do, and takes its time


if __name__ == "__main__":
    sys.exit(main())
