"""A published Gaussian process, stored as arrays or as a script for Earth Engine, as a model."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...core.errors import ParameterError
from ..bridge import missing_runtime
from ..help import IMPORT_GP
from ..i18n import tr
from .base import Algorithm
from .parameters import File


class ImportGp(Algorithm):
    """Takes a file of arrays or a script; gives a model."""

    ID = "importgp"
    NEW_MODEL = "process"
    TITLE = "Import a published Gaussian process"
    GROUP = "Models"
    HELP = IMPORT_GP
    TAGS = "GPR,kernel,Earth Engine,npz,exchange,published model"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        kinds = tr("Arrays and scripts (*.npz *.py *.js *.txt);;All files (*)")
        self._add(File("ARRAYS", tr("Arrays, or a script for Earth Engine"), fileFilter=kinds))
        bands = QgsProcessingParameterString("BANDS", tr("Bands of a script, in order"), optional=True)
        self._add(bands, help_key="SCRIPT_BANDS")
        target = QgsProcessingParameterFileDestination("OUTPUT_MODEL", tr("New model"), tr("ONNX models (*.onnx)"))
        self._add(target)

    def canExecute(self) -> tuple[bool, str]:
        problem = missing_runtime()
        return not problem, problem

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if missing_runtime():
            raise ParameterError(missing_runtime())
        from ...core.gp.exchange import import_file

        source = self.parameterAsFile(parameters, "ARRAYS", context)
        target = Path(self.model_target(parameters, context))
        card = import_file(Path(source), target, self.texts(parameters, context, "BANDS"))
        names = ", ".join(band.name for band in card.input.bands)
        feedback.pushInfo(tr("{}: it takes the bands {}.").format(card.title or card.name, names))
        return {"OUTPUT_MODEL": str(target)}
