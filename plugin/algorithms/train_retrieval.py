"""Train a model of retrieval from simulations, from field plots, or from both, and map the scene with it."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import ParameterError
from ..bridge import missing_learner
from ..help import TRAIN_RETRIEVAL
from ..i18n import sentence, tr
from .field_plots import PlotsAlgorithm
from .mapping import numbered
from .parameters import Choices, File

#: As in core.retrieval.regressors, which is not imported at start-up; a test compares them.
REGRESSORS = ("gp", "gp-constant", "forest", "network")
_NUMBER = QgsProcessingParameterNumber.Type.Double
_WHOLE = QgsProcessingParameterNumber.Type.Integer


class TrainRetrieval(PlotsAlgorithm):
    """Takes a table of simulations, plots on a scene, or both; gives a model, and the map by it."""

    ID = "trainretrieval"
    NEW_MODEL = "retrieval"
    TITLE = "Train a retrieval model"
    HELP = TRAIN_RETRIEVAL
    TAGS = "LAI,chlorophyll,regression,Gaussian process,random forest,network,hybrid,simulations,in situ"
    PLOTS_OPTIONAL = True
    VARIABLE = "VARIABLE"
    SIMULATIONS = "SIMULATIONS"
    REGRESSORS = "REGRESSORS"
    SPECTRA = "SPECTRA"
    SPECTRA_VALUE = "SPECTRA_VALUE"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        for name in ("BAND_NAMES", "SCALE", "OFFSET", "NODATA"):  # what is learned from says them itself
            self.removeParameter(name)
        for name, title in (
            ("RMSE", tr("Error (RMSE) on samples that were left out")),
            ("RMSE_BEFORE", tr("Error (RMSE) from simulations alone, on the plots")),
            ("RMSE_AFTER", tr("Error (RMSE) with the plots, on sites it did not see")),
            ("TRUST", tr("Trust in the simulations (0 to 1)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_choice(self) -> None:
        variable = QgsProcessingParameterString(self.VARIABLE, tr("Variable to learn"), "lai")
        self._add(variable, help_key="LEARNED_VARIABLE")
        self._add(
            File(
                self.SIMULATIONS,
                tr("Table of simulations"),
                optional=True,
                fileFilter=tr("Tables (*.npz);;All files (*)"),
            )
        )
        self._add_plots()
        self._add(
            File(
                self.SPECTRA,
                tr("Or table of measured spectra"),
                optional=True,
                fileFilter=tr("CSV (*.csv);;All files (*)"),
            )
        )
        titles = [
            tr("Gaussian process, noise by spectrum"),
            tr("Gaussian process, constant noise"),
            tr("Random forest"),
            tr("Small network"),
        ]
        kinds = Choices(self.REGRESSORS, tr("Ways to learn, to compare"), titles, allowMultiple=True, defaultValue=[0])
        self._add(kinds)

    def _add_advanced(self) -> None:
        self._add(QgsProcessingParameterBoolean("LOGARITHM", tr("Learn the logarithm"), False), True)
        self._add(QgsProcessingParameterString("UNIT", tr("Unit"), optional=True), True)
        for name, title in (("LOWEST", tr("Lowest possible value")), ("HIGHEST", tr("Highest possible value"))):
            self._add(QgsProcessingParameterNumber(name, title, _NUMBER, None, True), True)
        for name, title, value in (
            ("NOISE_ADDED", tr("Noise added to simulations (reflectance)"), 0.01),
            ("NOISE_RELATIVE", tr("Noise added to simulations (share)"), 0.02),
        ):
            self._add(QgsProcessingParameterNumber(name, title, _NUMBER, value, False, 0.0, 1.0), True)
        column = QgsProcessingParameterString(self.SPECTRA_VALUE, tr("Column of the table's value"), optional=True)
        self._add(column, True)
        self._add(QgsProcessingParameterString("USE", tr("Bands to learn from"), optional=True), True)
        self._add(QgsProcessingParameterBoolean("RAW", tr("Take the scene's own numbers"), False), True)
        self._add(QgsProcessingParameterNumber("SEED", tr("Seed of the draw"), _WHOLE, 0, False, 0), True)
        super()._add_advanced()

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Ways to learn may be named as well as numbered."""
        parameters = super().understood(parameters)
        given = parameters.get(self.REGRESSORS)
        if isinstance(given, str):
            given = [part.strip() for part in given.replace(";", ",").split(",") if part.strip()]
        if isinstance(given, (list, tuple)):
            named = [numbered(item, REGRESSORS) for item in given]
            parameters[self.REGRESSORS] = [REGRESSORS.index(item) if item in REGRESSORS else item for item in named]
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.understood(parameters)
        chosen = parameters.get(self.REGRESSORS)
        unknown = [str(item) for item in chosen if not isinstance(item, int)] if isinstance(chosen, list) else []
        if unknown:
            text = tr("There is no way to learn called {}; choose some of {}.")
            return False, text.format(", ".join(unknown), ", ".join(REGRESSORS))
        missing = missing_learner(chosen, REGRESSORS)
        if missing:
            return False, missing
        given = [name for name in (self.SIMULATIONS, self.PLOTS, self.SPECTRA) if parameters.get(name)]
        if not given:
            return False, tr("Nothing is there to learn from; give a table of simulations, field plots, or both.")
        if self.SPECTRA in given and len(given) > 1:
            return False, tr("Measured spectra are learned from alone; give no simulations and no plots beside them.")
        return super().checkParameterValues(parameters, context)

    def _scene(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        """None where simulations are learned from and nothing is mapped."""
        without = not parameters.get(self.INPUT) and not parameters.get(self.PRODUCT)
        if without and not parameters.get(self.PLOTS):
            return ()
        return super()._scene(parameters, context)

    def _learn(self, parameters: dict[str, Any], context: QgsProcessingContext, **calls: Any) -> Any:
        from ...core.retrieval.noise import NoiseModel
        from ...core.retrieval.plots import PlotFields
        from ...core.retrieval.samples import Learning, measured_fields
        from ...core.retrieval.train import train_retrieval

        scene = calls.pop("scene")
        variable = self.parameterAsString(parameters, self.VARIABLE, context).strip().lower()
        added, relative = (
            self.parameterAsDouble(parameters, name, context) for name in ("NOISE_ADDED", "NOISE_RELATIVE")
        )
        simulations = self.parameterAsFile(parameters, self.SIMULATIONS, context)
        bands = self.texts(parameters, context, "USE")
        if simulations and scene is not None and not bands:
            bands = _shared(simulations, scene)
            calls["note"](tr("Learned from the bands that the scene has: {}.").format(", ".join(bands) or tr("none")))
        spectra = self.parameterAsFile(parameters, self.SPECTRA, context)
        fields = PlotFields("")
        if self._plots:
            fields = self._fields(parameters, variable, context, calls["note"])
        elif spectra:
            given = self.parameterAsString(parameters, self.SPECTRA_VALUE, context).strip()
            fields = measured_fields(spectra, variable, PlotFields(given), bands)
        learning = Learning(
            self.model_target(parameters, context),
            variable,
            kinds=tuple(REGRESSORS[k] for k in self.parameterAsEnums(parameters, self.REGRESSORS, context)),
            simulations=simulations,
            noise=NoiseModel(added, relative, added, relative),
            sources=self._sources if self._plots else (),
            plots=self._plots,
            measured=spectra,
            fields=fields,
            separate=self._separate(parameters, context),
            days=self.parameterAsInt(parameters, "DAYS", context),
            bands=() if spectra else bands,
            inputs=bands if spectra else (),
            raw=self.parameterAsBool(parameters, "RAW", context),
            logarithm=self.parameterAsBool(parameters, "LOGARITHM", context),
            unit=self.parameterAsString(parameters, "UNIT", context) if parameters.get("UNIT") else "",
            valid_range=self._range(parameters, context),
            geometry=self._asked.geometry,
            seed=self.parameterAsInt(parameters, "SEED", context),
        )
        return train_retrieval(learning, **calls)

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        from ...core.retrieval.estimate import estimate_learned_map, estimate_learning
        from ...core.retrieval.samples import Learning

        learning = Learning(
            "",
            self.parameterAsString(parameters, self.VARIABLE, context).strip().lower(),
            kinds=tuple(REGRESSORS[k] for k in self.parameterAsEnums(parameters, self.REGRESSORS, context)),
            simulations=self.parameterAsFile(parameters, self.SIMULATIONS, context),
            sources=self._sources,
            plots=self._plots,
            measured=self.parameterAsFile(parameters, self.SPECTRA, context),
            separate=self._separate(parameters, context),
        )
        found = [estimate_learning(learning)]
        wanted = self._wants_map(parameters) and not cancelled()
        return [*found, estimate_learned_map(learning)] if wanted else found

    def _range(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[tuple[float, float]]:
        low, high = (self._number(parameters, context, name) for name in ("LOWEST", "HIGHEST"))
        if low is None and high is None:
            return None
        if low is None or high is None or not low < high:
            raise ParameterError(
                tr("Give both the lowest and the highest possible value, the lower first, or neither.")
            )
        return low, high

    def _figures(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        learned = self._learned
        for trial in learned.trials:
            line = tr("{}: error (RMSE) {}, CRPS {}, 90 % intervals hold {}, on samples left out.")
            figures = trial.scores
            held = f"{figures['coverage_90']:.1%}"
            title = sentence(trial.title)
            feedback.pushInfo(line.format(title, f"{figures['rmse']:.3g}", f"{figures['crps']:.3g}", held))
        feedback.pushInfo(tr("Kept: {}. The model: {}").format(sentence(learned.trials[0].title), learned.path))
        values = {"RMSE": learned.trials[0].scores["rmse"]}
        if learned.local is not None:
            before, after, trust = learned.local.before["rmse"], learned.local.after["rmse"], learned.local.trust
            text = tr(
                "On plots of sites that it did not see: error (RMSE) {} from simulations alone, {} with the plots; "
                "trust in the simulations {} of 1."
            )
            feedback.pushInfo(text.format(f"{before:.3g}", f"{after:.3g}", f"{trust:.2f}"))
            values.update(RMSE_BEFORE=before, RMSE_AFTER=after, TRUST=trust)
        return values


def _shared(table: str, scene: Any) -> tuple[str, ...]:
    """The bands of a table that the scene has as well; those that only the sensor has could not be mapped with."""
    from ...core.retrieval.samples import ground_bands
    from ...core.retrieval.table import load_table

    known = {item.band.name for item in scene.bands}
    return tuple(name for name in ground_bands(load_table(table)) if name in known)
