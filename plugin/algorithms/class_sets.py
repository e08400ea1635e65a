"""Thresholds of sets of classes for a model of one's own, from labels that it was not trained on."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...core.errors import ParameterError
from ..bridge import missing_runtime
from ..help import CLASS_SETS
from ..i18n import told, tr
from .apply_model import ApplyModel
from .parameters import Field
from .train import PER_CLASS


class ClassSets(ApplyModel):
    """Takes a model, a scene and labels; gives the model with thresholds."""

    ID = "classsets"
    NEW_MODEL = "class-sets"
    TITLE = "Sets of classes for a model"
    GROUP = "Land cover"
    HELP = CLASS_SETS
    TAGS = "conformal prediction,prediction set,confidence,threshold,calibration"
    LABELS = "LABELS"
    FIELD = "FIELD"
    OUTPUT_MODEL = "OUTPUT_MODEL"

    def __init__(self) -> None:
        super().__init__()
        self._labels = ""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        kept = {self.INPUT, self.PRODUCT, self.FILES, self.MODEL, self.LABELS, self.FIELD, "PER_CLASS"}
        kept |= {"BAND_NAMES", "MODEL_BANDS", "SCALE", "OFFSET", "NODATA", "DEVICE", "MEMORY_MB", "THREADS"}
        for name in [item.name() for item in self.parameterDefinitions()]:
            if name not in kept:
                self.removeParameter(name)
        target = QgsProcessingParameterFileDestination(self.OUTPUT_MODEL, tr("New model"), tr("ONNX models (*.onnx)"))
        self._add(target)

    def _add_results(self) -> None:
        """A model comes out, and no map of which figures could be told."""

    def _add_choice(self) -> None:
        super()._add_choice()
        shapes = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
        labels = QgsProcessingParameterFeatureSource(self.LABELS, tr("Labels: polygons or points"), shapes)
        self._add(labels, help_key="SET_LABELS")
        field = Field(self.FIELD, tr("Field of the class"), "class", self.LABELS)
        self._add(field, help_key="TRAIN_FIELD")

    def _add_advanced(self) -> None:
        whole = QgsProcessingParameterNumber.Type.Integer
        pixels = QgsProcessingParameterNumber("PER_CLASS", tr("Pixels of each class"), whole, PER_CLASS, False, 10)
        self._add(pixels, True)
        super()._add_advanced()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        if self.parameterAsSource(parameters, self.LABELS, context) is not None:
            self._labels = self.layer_path(parameters, self.LABELS, context, feedback)
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        from ...core.landcover.calibrate import estimate_sets
        from ...core.mapping import Request

        return [estimate_sets(self._request(Request, parameters, context, "", QgsProcessingFeedback()))]

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._problem or missing_runtime():
            raise ParameterError(self._problem or missing_runtime())
        from ...core.landcover.calibrate import calibrate_sets
        from ...core.mapping import Request

        target = self.model_target(parameters, context)
        card = calibrate_sets(
            self._request(Request, parameters, context, target, feedback),
            self._labels,
            self.parameterAsString(parameters, self.FIELD, context),
            Path(target),
            per_class=self.parameterAsInt(parameters, "PER_CLASS", context),
            progress=lambda share: feedback.setProgress(100.0 * share),
            cancelled=feedback.isCanceled,
            note=told(feedback.pushInfo),
        )
        for name, pixels in card.conformal["pixels"].items():
            places = card.conformal["places"][name]
            feedback.pushInfo(tr("{}: {} pixels of {} places").format(name, pixels, places))
        return {self.OUTPUT_MODEL: target}
