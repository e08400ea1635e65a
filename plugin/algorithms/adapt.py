"""Carry a model of retrieval to local conditions by field plots, and map the scene with it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
)

from ..help import ADAPT
from ..i18n import sentence, tr
from .choice import AUTO, ChoiceAlgorithm
from .field_plots import PlotsAlgorithm
from .mapping import numbered
from .retrieve import LISTED, retrieval_models, variable_id, variable_options


class Adapt(PlotsAlgorithm, ChoiceAlgorithm):
    """Takes a model, scenes and plots; gives the corrected model, and the map by it."""

    ID = "adapt"
    NEW_MODEL = "adapted"
    TITLE = "Carry a model to field plots"
    HELP = ADAPT
    TAGS = "LAI,calibrate,in situ,ground truth,field data,local,bias,conformal,joint Gaussian process"
    VARIABLE = "VARIABLE"

    @staticmethod
    def models() -> list[tuple[str, Any]]:
        return retrieval_models()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        for name, title in (
            ("PLOTS_USED", tr("Plots that were learned from")),
            ("RMSE_BEFORE", tr("Error (RMSE) of the model as it is, on the plots")),
            ("RMSE_AFTER", tr("Error (RMSE) of the new model, on sites it did not see")),
            ("TRUST", tr("Trust in the model as it is (0 to 1)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_choice(self) -> None:
        self._add_plots()
        options = _short(variable_options() if self._read_catalog else LISTED)
        variable = QgsProcessingParameterEnum(
            self.VARIABLE, tr("Variable that was measured"), options, False, None, True, True
        )
        self._add(variable, help_key="PLOT_VARIABLE")
        self._add_model()

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """``lai``, its full title and a number of the list mean the variable's option."""
        parameters = super().understood(parameters)
        given = numbered(parameters.get(self.VARIABLE), _short(variable_options()))
        if isinstance(given, str) and given:
            parameters[self.VARIABLE] = variable_id(given).upper()
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.understood(parameters)
        variable = parameters.get(self.VARIABLE)
        if isinstance(variable, str) and variable:
            known = _short(variable_options())
            if variable not in known:
                return False, tr("No model retrieves “{}”; choose from {}.").format(variable, ", ".join(known))
            parameters[self.VARIABLE] = self.parameterDefinition(self.VARIABLE).options()[0]  # checked above
        return super().checkParameterValues(parameters, context)

    def _learn(self, parameters: dict[str, Any], context: QgsProcessingContext, **calls: Any) -> Any:
        from ...core.model import find_model
        from ...core.retrieval.adapt import adapt

        scene, say = calls.pop("scene"), calls["note"]
        model = self._best(parameters, context, scene, say)
        return adapt(
            replace(self._asked, model=model, area="", device="auto"),
            self._plots,
            self._fields(parameters, find_model(model).card.variable, context, say),
            Path(self.model_target(parameters, context)),
            separate=self._separate(parameters, context),
            days=self.parameterAsInt(parameters, "DAYS", context),
            **calls,
        )

    def _best(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, say: Callable[[str], Any]
    ) -> str:
        """The model to correct."""
        from ...core.retrieval.variables import choose_model

        model = self._chosen(parameters, context)
        if model != AUTO:
            return model
        chosen = self.parameterAsEnumString(parameters, self.VARIABLE, context)
        variable = variable_id(chosen) if chosen else self._told_variable(parameters, context)
        bands = [item.band for item in scene.bands]
        choice = choose_model(variable, bands, retrieval_models(), product=scene.product)
        say(tr("Model {}: {}").format(choice.id, sentence(choice.reason)))
        return str(choice.id)

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        from ...core.mapping import Request
        from ...core.retrieval.estimate import estimate_adapting, estimate_corrected_map

        given = self._bare(Request, parameters, context, "")
        self._alone = self._separate(parameters, context)
        model = self._best(parameters, context, self._opened(given), lambda _: None)
        found = [estimate_adapting(replace(given, model=model), self._plots)]
        if not self._wants_map(parameters) or cancelled():
            return found
        sources = given.sources[:1] if self._alone else given.sources
        return [*found, estimate_corrected_map(replace(given, model=model, sources=sources))]

    def _figures(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        before, after = self._learned.before["rmse"], self._learned.after["rmse"]
        plots = self._learned.plots
        feedback.pushInfo(tr("{} plots on {} sites.").format(len(plots.values), len(plots.names)))
        text = tr("Error (RMSE): {} of the model as it is, {} of the new one on sites that it did not see.")
        feedback.pushInfo(text.format(f"{before:.3g}", f"{after:.3g}"))
        text = tr("Trust in the model as it is: {} of 1. The new one: {}.")
        feedback.pushInfo(text.format(f"{self._learned.trust:.2f}", self._learned.path))
        return {
            "PLOTS_USED": len(plots.values),
            "RMSE_BEFORE": before,
            "RMSE_AFTER": after,
            "TRUST": self._learned.trust,
        }


def _short(options: Sequence[str]) -> list[str]:
    """The variables' abbreviations: with their titles they would make Processing's dialog scroll sideways."""
    return [variable_id(item).upper() for item in options]
