"""Biophysical retrieval: variables such as the leaf area index from a scene."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Callable, Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
)

from ...core.errors import ModelError, OutputError, ParameterError, TerraClaraError
from ..bridge import keep_area, missing_runtime, remove
from ..help import RETRIEVE
from ..i18n import sentence, told, tr
from ..packages import interpreter
from .choice import AUTO, ChoiceAlgorithm
from .mapping import confidence_of, numbered, target_of, write_stac
from .parameters import Choices

#: What QGIS lists before the catalog has been read, which takes longer than a plugin may delay the start.
#: Every instance that is shown or run reads the catalog; a test compares the two.
LISTED = (
    "LAI: Leaf area index",
    "FAPAR: Absorbed fraction of photosynthetic radiation",
    "FVC: Fraction of vegetation cover",
    "CCC: Canopy chlorophyll content",
    "CWC: Canopy water content",
    "LCC: Leaf chlorophyll content",
)
#: As in core.retrieval.conformal; a test compares them.
CONFIDENCES = ("0.5", "0.68", "0.8", "0.9", "0.95")
ALL = "all"


def retrieval_models() -> list[tuple[str, Any]]:
    """``(id, card)`` of each model in the catalog that retrieves a variable."""
    from ...core.model import catalog

    return [(entry.id, entry.card) for entry in catalog() if entry.card is not None and entry.card.variable]


def checking_models() -> list[tuple[str, Any]]:
    """``(id, card)`` of each model in the catalog that checks what others retrieved."""
    from ...core.model import catalog

    cards = ((entry.id, entry.card) for entry in catalog() if entry.card is not None)
    return [(key, card) for key, card in cards if "retrieved_by" in card.domain]


def variable_options() -> list[str]:
    """``LAI: Leaf area index`` for each variable that a model in the catalog retrieves."""
    from ...core.retrieval.variables import variables

    return [option(item.id, item.title) for item in variables(retrieval_models())]


def option(variable: str, title: str) -> str:
    """A variable as the lists show it; its abbreviation is not said twice."""
    return f"{variable.upper()}: {title.replace(f' ({variable.upper()})', '')}"


def variable_id(option: str) -> str:
    """The variable's id in an option; what stands before the colon, so that old models and scripts keep working."""
    return option.split(":", 1)[0].strip().lower()


class Retrieve(ChoiceAlgorithm):
    """The map of a variable with its uncertainty and flags, or a folder of those of several variables."""

    ID = "retrieve"
    TITLE = "Biophysical retrieval"
    GROUP = "Biophysical"
    HELP = RETRIEVE
    TAGS = "LAI,leaf area index,FAPAR,vegetation cover,chlorophyll,uncertainty,Sentinel-2,Landsat,SL2P,Gaussian process"
    COSTS = True
    VARIABLE = "VARIABLE"
    CONFIDENCE = "CONFIDENCE"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"

    @staticmethod
    def models() -> list[tuple[str, Any]]:
        return retrieval_models()

    def _add_results(self) -> None:
        super()._add_results()
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_MAPS", tr("The maps, one for each variable")))

    def _add_choice(self) -> None:
        options = variable_options() if self._read_catalog else list(LISTED)
        self._add(
            Choices(
                self.VARIABLE,
                tr("Variables"),
                options,
                allowMultiple=True,
                defaultValue=options[:1],
                usesStaticStrings=True,
            )
        )
        self._add_model()
        confidence = QgsProcessingParameterEnum(
            self.CONFIDENCE, tr("Confidence of intervals"), list(CONFIDENCES), False, None, True, True
        )
        self._add(confidence, help_key="INTERVAL_CONFIDENCE")

    def _add_map(self) -> None:
        self._add(QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Map"), optional=True))
        folder = QgsProcessingParameterFolderDestination(
            self.OUTPUT_FOLDER, tr("Folder of the maps of several variables"), optional=True, createByDefault=False
        )
        self._add(folder, help_key="MAPS_FOLDER")

    # Before the run

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """``lai``, ``LAI``, a number of the list, and several of them mean the variables' full options."""
        parameters = super().understood(parameters)
        if self.CONFIDENCE in parameters:
            parameters[self.CONFIDENCE] = confidence_of(parameters[self.CONFIDENCE], CONFIDENCES)
        given = parameters.get(self.VARIABLE)
        if isinstance(given, int) and not isinstance(given, bool):
            given = [given]
        if isinstance(given, str):
            given = [part for part in given.replace(";", ",").split(",") if part.strip()]
        if isinstance(given, (list, tuple)):
            options = variable_options()
            full = {variable_id(item): item for item in options}
            named = [str(numbered(item, options)) for item in given]
            found = [full.get(variable_id(item), item) for item in named]
            parameters[self.VARIABLE] = options if [item.strip() for item in found] == [ALL] else found
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.understood(parameters)
        chosen = parameters.get(self.VARIABLE)
        if isinstance(chosen, list):
            options = variable_options()
            unknown = [item for item in chosen if item not in options]
            if unknown or not chosen:
                ids = ", ".join(variable_id(item) for item in options)
                if unknown:
                    return False, tr("No model retrieves “{}”; choose from {}.").format(unknown[0], ids)
                return False, tr("No variable is chosen; choose from {}.").format(ids)
        problem = self._conflict(parameters, len(chosen) if isinstance(chosen, list) else 1)
        if problem:
            return False, problem
        if isinstance(chosen, list):
            parameters[self.VARIABLE] = self.parameterDefinition(self.VARIABLE).options()[:1]  # checked above
        return super().checkParameterValues(parameters, context)

    def _conflict(self, parameters: dict[str, Any], count: int) -> str:
        """What is wrong with confidence, model and output for so many variables."""
        confidence = parameters.get(self.CONFIDENCE)
        if isinstance(confidence, str) and confidence and confidence not in CONFIDENCES:
            text = tr("A confidence of {} is not offered here; choose one of {}.")
            return text.format(confidence, ", ".join(CONFIDENCES))
        if count > 1 and parameters.get(self.MODEL) not in (None, "", AUTO):
            return tr("A chosen model retrieves one variable; leave the model to “auto” for several.")
        target = target_of(parameters.get(self.OUTPUT))
        if parameters.get(self.OUTPUT_FOLDER):
            if target in ("", QgsProcessing.TEMPORARY_OUTPUT):
                return ""
            return tr("Both a file, {}, and a folder are given for the map; give one of them.").format(
                Path(target).name
            )
        if count > 1 and target not in ("", QgsProcessing.TEMPORARY_OUTPUT):
            text = tr("Several variables cannot go into one map, {}; give a folder for them.")
            return text.format(Path(target).name)
        if count == 1 and not target:
            return tr("Nothing says where the map goes; give a file or a folder.")
        return ""

    def _variables(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        chosen = self.parameterAsEnumStrings(parameters, self.VARIABLE, context)
        return list(dict.fromkeys(variable_id(item) for item in chosen))

    def _into_folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        return bool(parameters.get(self.OUTPUT_FOLDER)) or len(self._variables(parameters, context)) > 1

    # The run

    def _request(
        self,
        kind: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        confidence = self.parameterAsEnumString(parameters, self.CONFIDENCE, context)
        request = super()._request(kind, parameters, context, output, feedback)
        return replace(request, confidence=float(confidence) if confidence else None)

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        from ...core.retrieval.variables import choose_model

        chosen = self._chosen(parameters, context)
        variables = self._variables(parameters, context)
        if chosen != AUTO:
            return self._same(chosen, Path(chosen).name, variables[0])
        if self._into_folder(parameters, context):
            return ""  # each variable's own
        bands = [item.band for item in scene.bands]
        choice = choose_model(variables[0], bands, retrieval_models(), product=scene.product)
        feedback.pushInfo(tr("Model {}: {}").format(choice.id, sentence(choice.reason)))
        return choice.id

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        if not self._into_folder(parameters, context):
            return super()._estimates(parameters, context, cancelled)
        from ...core.mapping import Request
        from ...core.retrieval.many import estimate_many

        request = self._request(Request, parameters, context, "", QgsProcessingFeedback())
        entries = (
            [(request.model, _card(request.model))] if request.model else [*retrieval_models(), *checking_models()]
        )
        return estimate_many(request, self._variables(parameters, context), entries)

    @staticmethod
    def _same(model: str, name: str, variable: str) -> str:
        from ...core.model import find_model

        found = find_model(model).card.variable
        if not found:
            raise ModelError(tr("{} is no retrieval model; use “Apply a model” for it.").format(name))
        if found != variable:
            raise ParameterError(
                tr("The model {} retrieves {}, not {}; choose another model or variable.").format(name, found, variable)
            )
        return model

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if not self._into_folder(parameters, context):
            values = super()._run(parameters, context, feedback)
            return {**values, "OUTPUT_MAPS": [values[self.OUTPUT]]}
        if self._problem or missing_runtime():
            raise ParameterError(self._problem or missing_runtime())
        given = self.parameterAsFileOutput(parameters, self.OUTPUT_FOLDER, context)
        folder = Path(given or QgsProcessingUtils.generateTempFilename("maps"))
        feedback.setProgressText(tr("Loading the model runtime…"))
        from ...core.mapping import Request
        from ...core.retrieval.elsewhere import retrieve_many_elsewhere
        from ...core.retrieval.many import retrieve_many

        request = self._request(Request, parameters, context, str(folder), feedback)
        models = [*retrieval_models(), *checking_models()]
        if request.model:
            models = [(request.model, _card(request.model))]
        made: list[Path] = []
        if self._area:
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                text = tr("The folder {} cannot be made ({}); choose another one.")
                raise OutputError(text.format(folder, error.strerror or error)) from error
            area, made = keep_area(self._area, str(folder / "maps.tif"))
            request = replace(request, area=area)
        feedback.setProgressText(tr("Mapping…"))
        python = interpreter()
        try:
            found = (partial(retrieve_many_elsewhere, python) if python else retrieve_many)(
                request,
                self._variables(parameters, context),
                models,
                progress=lambda share: feedback.setProgress(100.0 * share),
                cancelled=feedback.isCanceled,
                note=told(feedback.pushInfo),
            )
        except BaseException:
            if not list(folder.glob("*.tif")):
                remove(made)
                with contextlib.suppress(OSError):
                    folder.rmdir()  # only where it is empty
            raise
        return self._maps(found, folder, parameters, context, feedback)

    def _maps(
        self,
        found: Sequence[Any],
        folder: Path,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """The maps into the project and the report of each beside it."""
        from ...core.mapping.style import pretty_unit
        from ..layers import ResultGroup, band_layers, map_to_load

        pages: list[str] = []
        for place, item in enumerate(found):
            first = item.map.statistics[item.map.outputs[0].name]
            if first.get("mean") is not None:
                mean = f"{first['mean']:.3g} {pretty_unit(item.map.outputs[0].unit)}".strip()
                feedback.pushInfo(tr("{} mapped, mean {}.").format(item.variable.upper(), mean))
            if self.parameterAsBool(parameters, self.STAC, context):
                write_stac(item.map, feedback)
            if parameters.get(self.OUTPUT_REPORT):
                pages += self._page(item, folder, feedback)
            project = context.project()
            if project is not None:
                name = band_layers(item.map, item.variable)[0].name
                details = map_to_load(name, project)
                details.forceName = True
                details.setPostProcessor(ResultGroup(item.map, item.variable, place))
                context.addLayerToLoadOnCompletion(str(item.map.path), details)
        values = {
            self.OUTPUT_FOLDER: str(folder),
            "OUTPUT_MAPS": [str(item.map.path) for item in found],
            "MODEL_ID": ", ".join(item.choice.id for item in found),
        }
        return {**values, self.OUTPUT_REPORT: pages[0]} if pages else values

    def _page(self, item: Any, folder: Path, feedback: QgsProcessingFeedback) -> list[str]:
        from ...core.report import write_report

        feedback.setProgressText(tr("Writing the report of {}…").format(item.variable.upper()))
        try:
            return [str(write_report(item.map, folder / f"{item.variable}.report.html"))]
        except TerraClaraError as error:  # the map is whole without it
            feedback.pushWarning(sentence(error))
            return []


def _card(model: str) -> Any:
    from ...core.model import find_model

    return find_model(model).card
