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
from ..help import RETRIEVE
from ..i18n import tr
from .choice import AUTO, ChoiceAlgorithm
from .mapping import numbered

#: What QGIS lists before the catalog has been read, which takes longer than a plugin may delay the start.
#: Every instance that is shown or run reads the catalog; a test compares the two.
LISTED = (
    "LAI: Leaf area index",
    "FAPAR: Absorbed fraction of photosynthetic radiation",
    "FVC: Fraction of vegetation cover",
    "CCC: Canopy chlorophyll content",
    "CWC: Canopy water content",
)


def retrieval_models() -> list[tuple[str, Any]]:
    """``(id, card)`` of each model in the catalog that retrieves a variable."""
    from ...core.model import catalog

    return [(entry.id, entry.card) for entry in catalog() if entry.card is not None and entry.card.variable]


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
    """The map of a variable with its uncertainty and flags."""

    ID = "retrieve"
    TITLE = "Biophysical retrieval"
    GROUP = "Biophysical"
    HELP = RETRIEVE
    TAGS = "LAI,leaf area index,FAPAR,vegetation cover,chlorophyll,uncertainty,Sentinel-2,Landsat,SL2P,Gaussian process"
    VARIABLE = "VARIABLE"

    @staticmethod
    def models() -> list[tuple[str, Any]]:
        return retrieval_models()

    def _add_choice(self) -> None:
        options = variable_options() if self._read_catalog else list(LISTED)
        self._add(
            QgsProcessingParameterEnum(
                self.VARIABLE,
                tr("Variable"),
                options,
                defaultValue=options[0] if options else None,
                usesStaticStrings=True,
            )
        )
        self._add_model()

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """``lai``, ``LAI`` and a number of the list mean the variable's full option."""
        parameters = super().understood(parameters)
        options = variable_options()
        given = numbered(parameters.get(self.VARIABLE), options)
        if isinstance(given, str):
            found = [item for item in options if variable_id(item) == variable_id(given)]
            parameters[self.VARIABLE] = found[0] if found else given
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.understood(parameters)
        variable = parameters.get(self.VARIABLE)
        options = variable_options()
        if isinstance(variable, str):
            if variable not in options:
                ids = ", ".join(variable_id(item) for item in options)
                return False, tr("No model retrieves “{}”; choose one of {}.").format(variable, ids)
            parameters[self.VARIABLE] = self.parameterDefinition(self.VARIABLE).options()[0]  # checked above
        return super().checkParameterValues(parameters, context)

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        from ...core.retrieval.variables import choose_model

        variable = variable_id(self.parameterAsEnumString(parameters, self.VARIABLE, context))
        chosen = self._chosen(parameters, context)
        if chosen != AUTO:
            return self._same(chosen, Path(chosen).name, variable)
        bands = [item.band for item in scene.bands]
        choice = choose_model(variable, bands, retrieval_models(), product=scene.product)
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
