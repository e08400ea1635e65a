"""Accuracy and areas of a map of classes, from points that were labelled."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.errors import ParameterError
from ..help import MAP_ACCURACY, PARAMETERS
from ..i18n import sentence, tr
from .base import Algorithm
from .parameters import Field


class MapAccuracy(Algorithm):
    """A page, tables and figures with their intervals."""

    ID = "mapaccuracy"
    TITLE = "Accuracy and areas of a map"
    GROUP = "Land cover"
    HELP = MAP_ACCURACY
    TAGS = "accuracy,validation,area,confusion matrix,Olofsson,confidence interval,kappa"

    def __init__(self) -> None:
        super().__init__()
        self._layers: dict[str, str] = {}

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        shapes = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        for parameter in (
            QgsProcessingParameterRasterLayer("MAP", tr("Map of classes")),
            QgsProcessingParameterBand("BAND", tr("Band of the classes"), None, "MAP", optional=True),
            QgsProcessingParameterFeatureSource("REFERENCE", tr("Labelled points"), shapes),
            Field("FIELD", tr("Field of their true class"), "reference", "REFERENCE"),
            QgsProcessingParameterRasterLayer("PROBABILITY", tr("Probability of the class"), optional=True),
            QgsProcessingParameterFeatureSource(
                "TRAINING", tr("Areas that the map was trained on"), shapes, optional=True
            ),
            QgsProcessingParameterString("IGNORE", tr("Values that are no class"), optional=True),
            QgsProcessingParameterFileDestination("OUTPUT_REPORT", tr("Report"), tr("Web pages (*.html)")),
        ):
            parameter.setHelp(tr(PARAMETERS.get(f"ACCURACY_{parameter.name()}", PARAMETERS.get(parameter.name(), ""))))
            if parameter.name() in ("BAND", "IGNORE"):
                parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("ACCURACY", tr("Overall accuracy (0 to 1)")))
        self.addOutput(QgsProcessingOutputNumber("MARGIN", tr("Half of its 95 % interval")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        super().prepareAlgorithm(parameters, context, feedback)
        for name in ("REFERENCE", "TRAINING"):
            if parameters.get(name):
                self._layers[name] = self.layer_path(parameters, name, context, feedback)
        return True

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.accuracy_report import area_text, plus_minus, report_target, write_accuracy
        from ...core.landcover.assess import assess_map
        from ...core.landcover.classtext import class_values

        path, probability = self.raster("MAP"), self.raster("PROBABILITY")
        reference, training = self._layers.get("REFERENCE"), self._layers.get("TRAINING")
        if training == "":
            shown = parameters["TRAINING"]
            raise ParameterError(tr("The layer “{}” cannot be read; choose another, or leave it out.").format(shown))
        if not path or not reference:
            raise ParameterError(tr("A map of classes and labelled points are needed; choose both."))
        report = self.parameterAsFileOutput(parameters, "OUTPUT_REPORT", context)
        target = report_target(report, [item for item in (path, reference, probability, training) if item])
        result = assess_map(
            path,
            reference,
            self.parameterAsString(parameters, "FIELD", context),
            probability=probability or None,
            training=training,
            band=self.parameterAsInt(parameters, "BAND", context) if parameters.get("BAND") else 0,
            ignore=class_values(self.texts(parameters, context, "IGNORE")),
            progress=lambda share: feedback.setProgress(100.0 * share),
            cancelled=feedback.isCanceled,
        )
        for text in result.warnings:
            feedback.pushWarning(sentence(text))
        for text in result.notes:
            feedback.pushInfo(sentence(text))
        write_accuracy(result, Path(path).name, Path(reference.split("|")[0]).name, target)
        figures = result.figures
        overall = figures["overall_accuracy"]
        feedback.pushInfo(tr("Overall accuracy: {}").format(plus_minus(overall)))
        for row in figures["classes"]:
            area, mistake = row["area"], row["most_frequent_mistake"]
            line = tr("{}: user's accuracy {}, producer's {}; area {} ± {}")
            values = (plus_minus(row[key]) for key in ("users_accuracy", "producers_accuracy"))
            areas = (area_text(area[key], figures["unit"]) for key in ("value", "margin"))
            text = line.format(row["name"], *values, *areas)
            if mistake is not None:
                most = tr("{}; wrong most often where it is {} ({} of {} samples)")
                text = most.format(text, mistake["name"], mistake["samples"], row["samples_in_map_class"])
            feedback.pushInfo(text)
        return {"OUTPUT_REPORT": str(target), "ACCURACY": overall["value"], "MARGIN": overall["margin"]}
