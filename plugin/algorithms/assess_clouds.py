"""Assess clouds: a cloud map judged by reference labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.errors import ParameterError
from ..help import ASSESS_CLOUDS, PARAMETERS
from ..i18n import sentence, tr
from .base import Algorithm

_FIGURES = (
    ("ACCURACY", "Accuracy (0 to 1)"),
    ("KAPPA", "Kappa"),
    ("CLOUD_F", "F1 score of clouds"),
    ("SHADOW_F", "F1 score of shadows"),
    ("CALIBRATION_ERROR", "Calibration error of the cloud probability"),
)


class AssessClouds(Algorithm):
    """Figures and a page of a map's agreement with labels."""

    ID = "assessclouds"
    TITLE = "Assess a cloud map"
    GROUP = "Clouds"
    HELP = ASSESS_CLOUDS
    TAGS = "cloud,accuracy,validation,confusion matrix,reliability,F1"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        number = QgsProcessingParameterNumber.Type
        for parameter in (
            QgsProcessingParameterRasterLayer("MAP", tr("Cloud map")),
            QgsProcessingParameterRasterLayer("REFERENCE", tr("Reference labels")),
            QgsProcessingParameterString("LABELS", tr("What the reference's numbers are"), "0=clear,1=cloud,2=shadow"),
            QgsProcessingParameterNumber(
                "TOLERANCE", tr("Leave out boundaries (pixels)"), number.Double, 0.0, False, 0.0
            ),
            QgsProcessingParameterNumber("PATCH", tr("Side of a patch (pixels)"), number.Integer, 64, False, 8),
            QgsProcessingParameterFileDestination("OUTPUT_REPORT", tr("Report"), tr("Web pages (*.html)")),
        ):
            parameter.setHelp(tr(PARAMETERS[f"ASSESS_{parameter.name()}"]))
            self.addParameter(parameter)
        for name, title in _FIGURES:
            self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.assessment_report import check_assessment, write_assessment
        from ...core.clouds.assess import assess, labels_of

        paths = [self.raster(name) for name in ("MAP", "REFERENCE")]
        if not all(paths):
            raise ParameterError(tr("A cloud map and reference labels are needed; choose both."))
        report = Path(self.parameterAsFileOutput(parameters, "OUTPUT_REPORT", context))
        check_assessment(report, paths)
        result = assess(
            paths[0],
            paths[1],
            labels_of(self.parameterAsString(parameters, "LABELS", context)),
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context),
            patch=self.parameterAsInt(parameters, "PATCH", context),
            progress=lambda share: feedback.setProgress(100.0 * share),
            cancelled=feedback.isCanceled,
        )
        for text in result.notes:
            feedback.pushInfo(sentence(text))
        write_assessment(result, Path(paths[0]).name, Path(paths[1]).name, report)
        figures = result.figures
        reliability = figures["reliability"] or {}
        values = {
            "ACCURACY": figures["overall"]["accuracy"],
            "KAPPA": figures["overall"]["kappa"],
            "CLOUD_F": figures["classes"].get("cloud", {}).get("f1"),
            "SHADOW_F": figures["classes"].get("shadow", {}).get("f1"),
            "CALIBRATION_ERROR": reliability.get("ece"),
        }
        for name, title in _FIGURES:
            if values[name] is not None:
                feedback.pushInfo(f"{tr(title)}: {values[name]:.3f}")
        return {"OUTPUT_REPORT": str(report), **{key: value for key, value in values.items() if value is not None}}
