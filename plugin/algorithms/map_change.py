"""What became of what between two maps of classes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.errors import OutputError, ParameterError, TerraClaraError
from ..bridge import scene_path
from ..help import MAP_CHANGE, PARAMETERS
from ..i18n import sentence, tr
from .base import Algorithm

if TYPE_CHECKING:  # pragma: no cover
    from ..dialogs.cost import Costs

_OF_PROBABILITY = ("PROBABILITIES_FIRST", "PROBABILITIES_SECOND", "OUTPUT_PROBABILITY")


class MapChange(Algorithm):
    """A map of pairs of classes, a table of areas, and the probability of change."""

    ID = "mapchange"
    TITLE = "Change between two maps"
    GROUP = "Land cover"
    HELP = MAP_CHANGE
    COSTS = True
    TAGS = "change detection,transition,from-to matrix,deforestation,two dates"
    OUTPUT = "OUTPUT"
    OUTPUT_PROBABILITY = "OUTPUT_PROBABILITY"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        for parameter in (
            QgsProcessingParameterRasterLayer("FIRST", tr("Map of classes, first date")),
            QgsProcessingParameterRasterLayer("SECOND", tr("Map of classes, second date")),
            QgsProcessingParameterBand("BAND", tr("Band of the classes in both"), None, "FIRST", optional=True),
            QgsProcessingParameterRasterLayer(
                "PROBABILITIES_FIRST", tr("Probabilities of all classes, first date"), optional=True
            ),
            QgsProcessingParameterRasterLayer(
                "PROBABILITIES_SECOND", tr("Probabilities of all classes, second date"), optional=True
            ),
            QgsProcessingParameterString("IGNORE", tr("Values that are no class"), optional=True),
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Change")),
            QgsProcessingParameterRasterDestination(
                self.OUTPUT_PROBABILITY, tr("Probability of change"), optional=True, createByDefault=False
            ),
        ):
            parameter.setHelp(tr(PARAMETERS.get(f"CHANGE_{parameter.name()}", PARAMETERS.get(parameter.name(), ""))))
            if parameter.name() in ("BAND", "IGNORE"):
                parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Share of the area that changed in the maps (0 to 1)")))
        self.addOutput(QgsProcessingOutputFile("TABLE", tr("Areas from class to class (CSV)")))

    @staticmethod
    def incomplete() -> str:
        """What is said where not all is given that the probability of change needs."""
        return tr("The probability of change needs the class probabilities of both dates and a name for its file.")

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        understood = self.understood(parameters)
        given = [bool(understood.get(name)) for name in _OF_PROBABILITY]
        if any(given) and not all(given):
            return False, self.incomplete()
        return super().checkParameterValues(parameters, context)

    def costs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Costs]:
        from ...core.landcover.change import estimate_change

        try:
            first, second = (scene_path(parameters.get(name), context) for name in ("FIRST", "SECOND"))
        except TerraClaraError:  # said beside its field
            return None
        band = self.parameterAsInt(parameters, "BAND", context) if parameters.get("BAND") else 0
        wanted = bool(self.understood(parameters).get(self.OUTPUT_PROBABILITY))
        return lambda _: [estimate_change(first, second, band=band, probabilities=wanted)]

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.accuracy_report import area_text
        from ...core.landcover.change import PROBABILITY, check_probabilities, map_change, map_change_probability
        from ...core.landcover.classtext import class_values
        from ..layers import BandStyle

        names = ("FIRST", "SECOND", "PROBABILITIES_FIRST", "PROBABILITIES_SECOND")
        first, second, *probabilities = map(self.raster, names)
        if not first or not second:
            raise ParameterError(tr("Two maps of classes are needed; choose both."))
        output = self._target(parameters, self.OUTPUT, context)
        wanted = bool(parameters.get(self.OUTPUT_PROBABILITY))
        if any(probabilities) != all(probabilities) or wanted != all(probabilities):
            raise ParameterError(self.incomplete())
        target = ""
        if wanted:
            target = self._target(parameters, self.OUTPUT_PROBABILITY, context)
            check_probabilities(*probabilities, target, [first, second, output])
        share = 50.0 if wanted else 100.0
        change = map_change(
            first,
            second,
            output,
            band=self.parameterAsInt(parameters, "BAND", context) if parameters.get("BAND") else 0,
            ignore=class_values(self.texts(parameters, context, "IGNORE")),
            progress=lambda done: feedback.setProgress(share * done),
            cancelled=feedback.isCanceled,
        )
        for text in change.notes:
            feedback.pushInfo(sentence(text))
        for name, row in zip(change.names, change.areas.tolist()):
            for other, area in zip(change.names, row):
                if area and other != name:
                    feedback.pushInfo(tr("{} to {}: {}").format(name, other, area_text(area, change.unit)))
        table = str(Path(output).with_suffix(".csv"))
        values = {self.OUTPUT: output, "CHANGED": change.changed, "TABLE": table}
        BandStyle.when_loaded(output, change.spec, tr("Change"), context)
        if wanted:
            map_change_probability(
                probabilities[0],
                probabilities[1],
                target,
                progress=lambda done: feedback.setProgress(50.0 + 50.0 * done),
                cancelled=feedback.isCanceled,
            )
            BandStyle.when_loaded(target, PROBABILITY, tr("Probability of change"), context)
            values[self.OUTPUT_PROBABILITY] = target
        return values

    def _target(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        target = self.parameterAsOutputLayer(parameters, name, context)
        if Path(target).suffix.lower() not in (".tif", ".tiff"):
            raise OutputError(
                tr("The map cannot be written as “{}”; choose a name that ends in .tif.").format(Path(target).name)
            )
        return str(target)
