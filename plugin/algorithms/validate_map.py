"""A map of a variable, and its uncertainty, judged by field plots."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ...core.errors import ParameterError
from ..help import VALIDATE_MAP
from ..i18n import sentence, tr
from .base import Algorithm
from .parameters import Field


class ValidateMap(Algorithm):
    """A page, a table of the plots and the figures."""

    ID = "validatemap"
    TITLE = "Judge a map by field plots"
    GROUP = "Biophysical"
    HELP = VALIDATE_MAP
    TAGS = "validation,in situ,field data,RMSE,coverage,calibration,uncertainty,CRPS"

    def __init__(self) -> None:
        super().__init__()
        self._plots = ""
        self._columns: list[str] = []

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        shapes = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        fields = (
            ("VALUE", tr("Field of the measured value")),
            ("STD", tr("Field of its standard deviation")),
            ("SITE", tr("Field of the site")),
        )
        self._add(QgsProcessingParameterRasterLayer("MAP", tr("Map of a variable")), help_key="VALIDATE_MAP")
        self._add(QgsProcessingParameterFeatureSource("PLOTS", tr("Field plots: points or polygons"), shapes))
        for name, title in fields:
            self._add(Field(name, title, None, "PLOTS", optional=True), help_key=f"PLOT_{name}")
        report = QgsProcessingParameterFileDestination("OUTPUT_REPORT", tr("Report"), tr("Web pages (*.html)"))
        self._add(report, help_key="VALIDATE_REPORT")
        self.addOutput(QgsProcessingOutputNumber("RMSE", tr("Root-mean-square error")))
        self.addOutput(QgsProcessingOutputNumber("BIAS", tr("Mean error")))
        self.addOutput(QgsProcessingOutputNumber("HELD", tr("Share of 90 % intervals that hold")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        super().prepareAlgorithm(parameters, context, feedback)
        source = self.parameterAsSource(parameters, "PLOTS", context)
        if source is None:
            return True
        self._columns = source.fields().names()
        self._plots = self.layer_path(parameters, "PLOTS", context, feedback)
        return True

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.retrieval.fieldnames import plot_fields
        from ...core.retrieval.plots import PlotFields
        from ...core.retrieval.validate import validate_map, variable_of
        from ...core.validation_report import validation_target, write_validation

        path = self.raster("MAP")
        if not path or not self._plots:
            raise ParameterError(tr("A map and field plots are needed; choose both."))

        def given(name: str) -> str:
            return self.parameterAsString(parameters, name, context) if parameters.get(name) else ""

        variable = variable_of(path)
        told = PlotFields(given("VALUE"), given("STD"), given("SITE"))
        fields = replace(plot_fields(self._columns, variable, told), date="")
        if not fields.value:
            raise ParameterError(tr("The names of the plots' fields do not say what was measured; choose its field."))
        report = self.parameterAsFileOutput(parameters, "OUTPUT_REPORT", context)
        target = validation_target(report, [path, self._plots.split("|")[0]])
        result = validate_map(path, self._plots, fields, variable=variable, cancelled=feedback.isCanceled)
        for text in result.notes:
            feedback.pushInfo(sentence(text))
        write_validation(result, Path(path).name, Path(self._plots.split("|")[0]).name, target)
        figures = result.figures
        text = tr("{} plots: error (RMSE) {}, bias {}.")
        feedback.pushInfo(text.format(figures["n"], f"{figures['rmse']:.3g}", f"{figures['bias']:+.3g}"))
        found = {"OUTPUT_REPORT": str(target), "RMSE": figures["rmse"], "BIAS": figures["bias"]}
        if "coverage_90" in figures:
            feedback.pushInfo(tr("90 % intervals hold {}.").format(f"{figures['coverage_90']:.1%}"))
            found["HELD"] = figures["coverage_90"]
        return found
