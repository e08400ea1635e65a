"""Simulate canopies and their spectra for a sensor: the table that retrieval models are trained from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..help import SIMULATE
from ..i18n import tr
from .base import Algorithm
from .mapping import numbered, target_of
from .parameters import File

if TYPE_CHECKING:  # pragma: no cover
    from ..dialogs.cost import Costs

#: As in core.retrieval, which is not imported at start-up; a test compares them.
SENSORS = ("sentinel-2a", "sentinel-2b", "sentinel-2c", "landsat-8", "landsat-9")
MOST_SIMULATIONS = 5_000_000
COUNT = 10_000
_WHOLE = QgsProcessingParameterNumber.Type.Integer
_LEARNING = 50.0  # percent of the progress, where an emulator is learned first


class Simulate(Algorithm):
    """Takes a sensor and laws; gives a table of simulations."""

    ID = "simulate"
    TITLE = "Simulate spectra"
    GROUP = "Biophysical"
    HELP = SIMULATE
    COSTS = True
    TAGS = "PROSAIL,PROSPECT,SAIL,radiative transfer,look-up table,LUT,canopy"
    SENSOR = "SENSOR"
    RESPONSES = "RESPONSES"
    CENTERS = "CENTERS"
    LAWS = "LAWS"
    SOILS = "SOILS"
    OUTPUT_TABLE = "OUTPUT_TABLE"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        sensor = QgsProcessingParameterEnum(
            self.SENSOR, tr("Sensor"), list(SENSORS), False, SENSORS[0], optional=True, usesStaticStrings=True
        )
        self._add(sensor)
        tables = tr("Tables (*.csv);;All files (*)")
        responses = File(self.RESPONSES, tr("Or sensor: spectral responses"), optional=True, fileFilter=tables)
        self._add(responses)
        centers = QgsProcessingParameterString(self.CENTERS, tr("Or sensor: centers and widths"), optional=True)
        self._add(centers)
        count = QgsProcessingParameterNumber(
            "COUNT", tr("Number of simulations"), _WHOLE, COUNT, False, 1, MOST_SIMULATIONS
        )
        self._add(count)
        self._add(QgsProcessingParameterBoolean("EMULATE", tr("Emulated, for millions of simulations"), False))
        laws = File(self.LAWS, tr("Laws of the canopies"), optional=True, fileFilter=tr("Laws (*.json);;All files (*)"))
        laws.setMetadata({"widget_wrapper": {"class": f"{__package__.rsplit('.', 1)[0]}.dialogs.laws.LawsWrapper"}})
        self._add(laws)
        bands = QgsProcessingParameterString("BANDS", tr("Only these bands"), optional=True)
        self._add(bands, True, "SIMULATED_BANDS")
        self._add(File(self.SOILS, tr("Spectra of soils"), optional=True, fileFilter=tables), True)
        self._add(QgsProcessingParameterNumber("SEED", tr("Seed of the draw"), _WHOLE, 0, False, 0), True)
        self._add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT_TABLE, tr("Table"), tr("Tables to train from (*.npz);;Tables to read (*.csv)")
            )
        )
        self.addOutput(QgsProcessingOutputNumber("SIMULATIONS", tr("Number of simulations")))

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """A sensor's number in the list means the sensor."""
        parameters = super().understood(parameters)
        if self.SENSOR in parameters:
            parameters[self.SENSOR] = numbered(parameters[self.SENSOR], SENSORS)
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.understood(parameters)
        if parameters.get(self.RESPONSES) and parameters.get(self.CENTERS):
            return False, tr("Both responses and centers are given; choose one of them as the sensor.")
        return super().checkParameterValues(parameters, context)

    def _sensor(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ...core.retrieval import sensors

        responses = self.parameterAsFile(parameters, self.RESPONSES, context)
        centers = self.texts(parameters, context, self.CENTERS)
        bands = self.texts(parameters, context, "BANDS")
        if responses:
            found = sensors.from_csv(responses)
        elif centers:
            found = sensors.from_text(centers)
        else:
            found = sensors.sensor(self.parameterAsEnumString(parameters, self.SENSOR, context) or SENSORS[0])
        return found.subset(bands) if bands else found

    def costs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Costs]:
        if self.parameterAsBool(parameters, "EMULATE", context):
            return None  # not known beforehand
        asked = self.create()  # a run of its own, which is read in another thread
        return lambda _: asked._estimates(asked.understood(parameters), context)

    def _estimates(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[Any]:
        from ...core.retrieval.laws import DEFAULT_LAWS, load_laws
        from ...core.retrieval.simulate import estimate_simulation, soils_from_csv

        laws, soils = (self.parameterAsFile(parameters, name, context) for name in (self.LAWS, self.SOILS))
        found = estimate_simulation(
            self._sensor(parameters, context),
            self.parameterAsInt(parameters, "COUNT", context),
            ".csv" if target_of(parameters.get(self.OUTPUT_TABLE)).lower().endswith(".csv") else ".npz",
            laws=load_laws(laws) if laws else DEFAULT_LAWS,
            soils=soils_from_csv(soils) if soils else None,
        )
        return [found]

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.retrieval.laws import DEFAULT_LAWS, load_laws
        from ...core.retrieval.simulate import DERIVED, simulate, soils_from_csv
        from ...core.retrieval.table import check_table_target

        target = Path(self.parameterAsFileOutput(parameters, self.OUTPUT_TABLE, context))
        laws, soils, responses = (
            self.parameterAsFile(parameters, name, context) for name in (self.LAWS, self.SOILS, self.RESPONSES)
        )
        check_table_target(target, [item for item in (laws, soils, responses) if item])
        sensor = self._sensor(parameters, context)
        asked: dict[str, Any] = {
            "laws": load_laws(laws) if laws else DEFAULT_LAWS,
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "cancelled": feedback.isCanceled,
        }
        ground = soils_from_csv(soils) if soils else None
        emulator, before = None, 0.0
        if self.parameterAsBool(parameters, "EMULATE", context):
            emulator, before = self._emulator(sensor, asked, feedback), _LEARNING
        feedback.setProgressText(tr("Simulating {}…").format(", ".join(sensor.names)))
        table = simulate(
            sensor,
            self.parameterAsInt(parameters, "COUNT", context),
            soils=ground,
            emulator=emulator,
            progress=lambda share: feedback.setProgress(before + (100.0 - before) * share),
            **asked,
        )
        table.save(target)
        for name in DERIVED:
            values = sorted(table.variables[name])
            low, middle, high = (values[round(share * (len(values) - 1))] for share in (0.05, 0.5, 0.95))
            text = tr("{}: median {}, nine of ten from {} to {}")
            feedback.pushInfo(text.format(name.upper(), f"{middle:.3g}", f"{low:.3g}", f"{high:.3g}"))
        feedback.pushInfo(tr("{} simulations of {}.").format(len(table), ", ".join(table.bands)))
        return {self.OUTPUT_TABLE: str(target), "SIMULATIONS": len(table)}

    @staticmethod
    def _emulator(sensor: Any, asked: dict[str, Any], feedback: QgsProcessingFeedback) -> Any:
        from ...core.retrieval.emulator import train_emulator

        feedback.setProgressText(tr("Learning how light goes through canopies…"))
        made = train_emulator(sensor, progress=lambda share: feedback.setProgress(_LEARNING * share), **asked)
        median, p99 = (made.report[f"relative_error_{key}"] for key in ("median", "p99"))
        text = tr("The emulator's relative error of reflectance: median {}, 99th percentile {}.")
        feedback.pushInfo(text.format(f"{median:.2%}", f"{p99:.2%}"))
        return made
