"""Algorithms whose model is chosen from the catalog: the best for the scene, an id, or in scripts a file."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum

from ..i18n import tr
from .mapping import MapAlgorithm, numbered

AUTO = "auto"


class ChoiceAlgorithm(MapAlgorithm):
    """Has a parameter ``MODEL``. ``read_catalog`` is false for the instance that QGIS registers at its start, since
    reading the catalog takes longer than a plugin may delay it; every instance that is shown or run reads it."""

    MODEL = "MODEL"

    def __init__(self, read_catalog: bool = True) -> None:
        super().__init__()
        self._read_catalog = read_catalog

    @staticmethod
    def models() -> list[tuple[str, Any]]:
        """``(id, card)`` of each model that can be chosen."""
        raise NotImplementedError

    def _add_model(self) -> None:
        ids = [key for key, _ in self.models()] if self._read_catalog else []
        self._add(QgsProcessingParameterEnum(self.MODEL, tr("Model"), [AUTO, *ids], False, AUTO, True, True))

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """A model's number in the list means the model."""
        parameters = super().understood(parameters)
        if self.MODEL in parameters:
            models = [AUTO, *(key for key, _ in self.models())]
            parameters[self.MODEL] = numbered(parameters[self.MODEL], models)
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.understood(parameters)
        model = parameters.get(self.MODEL)
        if isinstance(model, str):
            ids = [AUTO, *(key for key, _ in self.models())]
            if model and model not in ids and not model.lower().endswith(".onnx"):
                return False, tr("There is no model “{}”; choose an .onnx file or one of {}.").format(
                    model, ", ".join(ids)
                )
            parameters.pop(self.MODEL)
        return super().checkParameterValues(parameters, context)

    def _chosen(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The model's id or file, ``auto`` for the best one."""
        given = parameters.get(self.MODEL)
        if isinstance(given, str) and given.lower().endswith(".onnx"):
            return given
        return str(self.parameterAsEnumString(parameters, self.MODEL, context) or AUTO)
