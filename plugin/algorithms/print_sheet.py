"""A print layout of a map."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
)

from ...core.errors import ParameterError, TerraClaraError
from ..help import PARAMETERS, PRINT_SHEET
from ..i18n import sentence, tr
from .base import Algorithm


class PrintSheet(Algorithm):
    """Puts a layout into the project, and writes it as PDF or PNG."""

    ID = "printsheet"
    TITLE = "Print layout of a map"
    GROUP = "Maps"
    HELP = PRINT_SHEET
    TAGS = "print,layout,composer,PDF,PNG,export,legend,uncertainty,sheet"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        ending = tr("PDF documents (*.pdf);;Pictures (*.png)")
        for parameter in (
            QgsProcessingParameterRasterLayer("MAP", tr("Map")),
            QgsProcessingParameterString("TITLE", tr("Title"), optional=True),
            QgsProcessingParameterFileDestination("OUTPUT", tr("Also write it as"), ending, None, True, False),
        ):
            parameter.setHelp(tr(PARAMETERS[f"SHEET_{parameter.name()}"]))
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputString("LAYOUT", tr("Name of the layout")))

    def flags(self) -> Any:
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading  # it works on the project

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        from ..layout import sheet_of

        layer = self.parameterAsRasterLayer(parameters, "MAP", context)
        if layer is not None:
            try:
                sheet_of(layer, ())
            except TerraClaraError as error:
                return False, sentence(error)
        return super().checkParameterValues(parameters, context)

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..layout import completed, export, make_layout, sheet_of

        layer = self.parameterAsRasterLayer(parameters, "MAP", context)
        if layer is None:
            raise ParameterError(tr("No map is chosen; choose a layer that TerraClara made."))
        project = context.project() or QgsProject.instance()
        known = project.layerTreeRoot().layerOrder() or list(project.mapLayers().values())
        sheet = completed(sheet_of(layer, known), project)
        layout = make_layout(project, sheet, self.parameterAsString(parameters, "TITLE", context).strip())
        values = {"LAYOUT": layout.name()}
        target = self.parameterAsFileOutput(parameters, "OUTPUT", context) if parameters.get("OUTPUT") else ""
        if target:
            values["OUTPUT"] = str(export(layout, Path(target)))
        feedback.pushInfo(tr("The layout “{}” is in the menu Project, Layouts.").format(layout.name()))
        return values
