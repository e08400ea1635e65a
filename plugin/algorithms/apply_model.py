"""Apply a model: any ONNX file, or one of the catalog, on a scene."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from ...core.errors import ParameterError
from ..help import APPLY
from ..i18n import tr
from .class_map import ClassMapAlgorithm
from .parameters import File


class ApplyModel(ClassMapAlgorithm):
    """All outputs of a model as one map."""

    ID = "applymodel"
    TITLE = "Apply a model"
    GROUP = "Models"
    HELP = APPLY
    TAGS = "ONNX,network,deep learning,Deepness,Gaussian process,inference,predict"
    COSTS = True
    MODEL = "MODEL"

    def _add_choice(self) -> None:
        model = File(self.MODEL, tr("Model"), fileFilter=tr("ONNX models (*.onnx);;All files (*)"))
        self._add(model, help_key="MODEL_FILE")

    def _add_advanced(self) -> None:
        self._add(QgsProcessingParameterString("MODEL_BANDS", tr("Bands of the model"), optional=True), True)
        super()._add_advanced()

    def _opened(self, request: Any) -> Any:
        # Several files may be dates, which only the model knows; one tells where they lie.
        return super()._opened(replace(request, sources=request.sources[:1]))

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        model = self.parameterAsString(parameters, self.MODEL, context).strip()
        if not model:
            raise ParameterError(tr("No model is chosen; give an .onnx file or an id from the catalog."))
        return model
