"""A Gaussian process of the catalog, or one trained here, as published ones are stored."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import ParameterError
from ..help import EXPORT_GP
from ..i18n import sentence, tr
from .base import Algorithm
from .parameters import File


class ExportGp(Algorithm):
    """Takes a model; gives a file of arrays or a script."""

    ID = "exportgp"
    TITLE = "Export a Gaussian process"
    GROUP = "Models"
    HELP = EXPORT_GP
    TAGS = "GPR,kernel,Earth Engine,npz,exchange,script"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        model = File("MODEL", tr("Model"), fileFilter=tr("ONNX models (*.onnx);;All files (*)"))
        self._add(model, help_key="EXPORTED_MODEL")
        kinds = tr("Arrays (*.npz);;Scripts for Earth Engine (*.py)")
        self._add(QgsProcessingParameterFileDestination("OUTPUT_ARRAYS", tr("Arrays or script"), kinds))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.gp.exchange import export_file
        from ...core.model import find_model

        model = self.parameterAsString(parameters, "MODEL", context).strip()
        if not model:
            raise ParameterError(tr("No model is chosen; give an .onnx file or an id from the catalog."))
        target = Path(self.parameterAsFileOutput(parameters, "OUTPUT_ARRAYS", context))
        for text in export_file(find_model(model), target):
            feedback.pushInfo(sentence(text))
        return {"OUTPUT_ARRAYS": str(target)}
