"""The noise of a scene's bands carried into a model's standard deviation, as a new model."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.errors import ParameterError
from ..bridge import missing_runtime
from ..help import INPUT_NOISE
from ..i18n import sentence, tr
from .base import Algorithm
from .parameters import File

_NUMBER = QgsProcessingParameterNumber.Type.Double


class InputNoise(Algorithm):
    """Takes a model and levels of noise; gives a model."""

    ID = "inputnoise"
    NEW_MODEL = "input-noise"
    TITLE = "Add the noise of the bands to a model"
    GROUP = "Biophysical"
    HELP = INPUT_NOISE
    TAGS = "uncertainty propagation,error propagation,sensor noise,standard deviation,gradient"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        model = File("MODEL", tr("Model"), fileFilter=tr("ONNX models (*.onnx);;All files (*)"))
        self._add(model, help_key="NOISY_MODEL")
        for name, title, level in (
            ("ADDED", tr("Noise of each band, added (reflectance)"), 0.01),
            ("RELATIVE", tr("Noise of each band, share of reflectance"), 0.02),
            ("SHARED_ADDED", tr("Noise of all bands together, added"), 0.0),
            ("SHARED_RELATIVE", tr("Noise of all bands together, share"), 0.0),
        ):
            number = QgsProcessingParameterNumber(name, title, _NUMBER, level, False, 0.0, 1.0)
            self._add(number, name.startswith("SHARED"), help_key=f"BANDS_{name}")
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
        from ...core.explain.input_noise import BandNoise, with_input_noise

        model = self.parameterAsString(parameters, "MODEL", context).strip()
        if not model:
            raise ParameterError(tr("No model is chosen; give an .onnx file or an id from the catalog."))
        levels = (
            self.parameterAsDouble(parameters, name, context)
            for name in ("ADDED", "RELATIVE", "SHARED_ADDED", "SHARED_RELATIVE")
        )
        target = self.model_target(parameters, context)
        card = with_input_noise(model, BandNoise(*levels), Path(target))
        feedback.pushInfo(sentence(card.calibration))
        return {"OUTPUT_MODEL": target}
