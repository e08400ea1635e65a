"""Biophysical retrieval: a variable such as the leaf area index from a scene."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
)

from ...core.errors import ModelError, ParameterError
from ...core.model.catalog import catalog
from ...core.retrieval.variables import choose_model, variables
from ..help import RETRIEVE
from ..i18n import tr
from .mapping import MapAlgorithm

AUTO = "auto"


def variable_options() -> list[str]:
    """``LAI: leaf area index`` for each variable that a model in the catalog retrieves."""
    cards = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
    return [f"{item.id.upper()}: {item.title}" for item in variables(cards)]


def variable_id(option: str) -> str:
    """The variable's id in an option; what stands before the colon, so that old models and scripts keep working."""
    return option.split(":", 1)[0].strip().lower()


class Retrieve(MapAlgorithm):
    """The map of a variable with its uncertainty and flags."""

    ID = "retrieve"
    TITLE = "Biophysical retrieval"
    GROUP = "Biophysical"
    HELP = RETRIEVE
    TAGS = "LAI,leaf area index,FAPAR,vegetation cover,chlorophyll,uncertainty,Sentinel-2,Landsat,SL2P,Gaussian process"
    VARIABLE = "VARIABLE"
    MODEL = "MODEL"

    def _add_choice(self) -> None:
        options = variable_options()
        self._add(
            QgsProcessingParameterEnum(
                self.VARIABLE,
                tr("Variable"),
                options,
                defaultValue=options[0] if options else None,
                usesStaticStrings=True,
            )
        )
        ids = [AUTO, *(entry.id for entry in catalog() if entry.card is not None and entry.card.variable)]
        self._add(QgsProcessingParameterEnum(self.MODEL, tr("Model"), ids, False, AUTO, True, True))

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """``lai``, ``LAI`` and a number of the list mean the variable's full option."""
        parameters = dict(parameters)
        options = variable_options()
        given = parameters.get(self.VARIABLE)
        if isinstance(given, int) and 0 <= given < len(options):
            parameters[self.VARIABLE] = options[given]
        elif isinstance(given, str):
            found = [option for option in options if variable_id(option) == variable_id(given)]
            parameters[self.VARIABLE] = found[0] if found else given
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.understood(parameters)
        variable, model = parameters.get(self.VARIABLE), parameters.get(self.MODEL)
        options = variable_options()
        if isinstance(variable, str) and variable not in options:
            ids = ", ".join(variable_id(option) for option in options)
            return False, tr("No model retrieves “{}”; choose one of {}.").format(variable, ids)
        if isinstance(model, str) and model.lower().endswith(".onnx"):
            parameters.pop(self.MODEL)  # a file is no option of the list, and is checked when it is opened
        return super().checkParameterValues(parameters, context)

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        variable = variable_id(self.parameterAsEnumString(parameters, self.VARIABLE, context))
        given = parameters.get(self.MODEL)
        if isinstance(given, str) and given.lower().endswith(".onnx"):
            return self._same(given, Path(given).name, variable)
        chosen = self.parameterAsEnumString(parameters, self.MODEL, context) or AUTO
        if chosen != AUTO:
            return self._same(chosen, chosen, variable)
        entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
        choice = choose_model(variable, [item.band for item in scene.bands], entries, product=scene.product)
        feedback.pushInfo(tr("Model {}: {}").format(choice.id, choice.reason))
        return choice.id

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
