"""Values of a series of maps that jump further than their uncertainties and the variable's growth allow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import TerraClaraError
from ..bridge import scene_paths
from ..help import JUMPS
from ..i18n import told, tr
from .base import Algorithm
from .parameters import Rasters

if TYPE_CHECKING:  # pragma: no cover
    from ..dialogs.cost import Costs

#: As in core.retrieval.jump_maps, which is not imported at start-up; a test compares them.
SPREADS = ("maps", "series")
FALSE_ALARMS = 0.01
_NUMBER = QgsProcessingParameterNumber.Type.Double


class Jumps(Algorithm):
    """Takes maps of several dates; gives a map of jumps for each."""

    ID = "jumps"
    TITLE = "Jumps in a series of maps"
    GROUP = "Biophysical"
    HELP = JUMPS
    COSTS = True
    TAGS = "time series,outlier,temporal consistency,plausibility,multitemporal,clouds,harvest"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        maps = Rasters("MAPS", tr("Maps of one variable, one for each date"), QgsProcessing.SourceType.TypeRaster)
        maps.setMinimumNumberInputs(0)  # what is too few, and why, the run says
        self._add(maps, help_key="JUMP_MAPS")
        rate = QgsProcessingParameterNumber("RATE", tr("Fastest plausible change a day"), _NUMBER, None, True, 0.0)
        self._add(rate, help_key="JUMP_RATE")
        titles = [tr("The maps' standard deviations"), tr("What the whole series shows")]
        spread = QgsProcessingParameterEnum("SPREAD", tr("Compare with"), titles, defaultValue=0)
        self._add(spread, help_key="JUMP_SPREAD")
        alarms = QgsProcessingParameterNumber(
            "FALSE_ALARMS", tr("False alarms (share of the values)"), _NUMBER, FALSE_ALARMS, False, 0.0001, 0.2
        )
        self._add(alarms, True)
        days = QgsProcessingParameterString("DAYS", tr("Days of the maps, in their order"), optional=True)
        self._add(days, True, "JUMP_DAYS")
        self._add(QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder of the maps of jumps")))
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_MAPS", tr("The maps, one for each date or scene")))
        self.addOutput(QgsProcessingOutputNumber("DATES", tr("Number of dates")))
        self.addOutput(QgsProcessingOutputString("DOUBTFUL", tr("Days on which much jumps")))
        self.addOutput(QgsProcessingOutputFile("TABLE", tr("Shares of each date (CSV)")))

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """What to compare with may be named."""
        parameters = super().understood(parameters)
        if parameters.get("SPREAD") in SPREADS:
            parameters["SPREAD"] = SPREADS.index(parameters["SPREAD"])
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        # The core says better than QGIS what is wrong with a file.
        return super().checkParameterValues({**self.understood(parameters), "MAPS": []}, context)

    def costs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Costs]:
        from ...core.retrieval.jump_maps import estimate_jumps

        try:
            maps = scene_paths(parameters.get("MAPS"), context)
        except TerraClaraError:  # the run says what is wrong
            return None
        return (lambda _: [estimate_jumps(maps)]) if maps else None

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.retrieval.jump_maps import TABLE, find_jumps

        maps = self.rasters("MAPS")
        given = parameters.get("RATE") not in (None, "")
        folder = Path(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        found = find_jumps(
            maps,
            folder,
            days=self.texts(parameters, context, "DAYS"),
            rate=self.parameterAsDouble(parameters, "RATE", context) if given else None,
            false_alarms=self.parameterAsDouble(parameters, "FALSE_ALARMS", context),
            spread=SPREADS[self.parameterAsEnum(parameters, "SPREAD", context)],
            progress=lambda share: feedback.setProgress(100.0 * share),
            cancelled=feedback.isCanceled,
            note=told(feedback.pushInfo),
        )
        for row in found.dates:
            shares = (f"{row.dropped:.1%}", f"{row.rose:.1%}")
            text = tr("{}: {} dropped and {} rose too far") if row.tested else tr("{}: nothing to test")
            feedback.pushInfo(text.format(row.day, *shares))
            self._show(row, found.spec, context)
        return {
            "OUTPUT_FOLDER": str(folder),
            "OUTPUT_MAPS": [str(row.path) for row in found.dates],
            "DATES": len(found.dates),
            "DOUBTFUL": ", ".join(row.day for row in found.dates if row.strange),
            "TABLE": str(folder / TABLE),
        }

    @staticmethod
    def _show(row: Any, spec: Any, context: QgsProcessingContext) -> None:
        """Let the map of a date come into the project, if there is one that shows results."""
        from ..layers import BandStyle, map_to_load

        project = context.project()
        if project is None:
            return
        name = tr("Jumps {}").format(row.day)
        context.addLayerToLoadOnCompletion(str(row.path), map_to_load(name, project))
        BandStyle.when_loaded(str(row.path), spec, name, context, row.day)
