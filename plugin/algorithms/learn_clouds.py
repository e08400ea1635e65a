"""Learn from corrections: a model of clouds fitted to what the user drew, as a new model file."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ...core.errors import ParameterError
from ..help import LEARN_CLOUDS
from ..i18n import told, tr
from .clouds import Clouds
from .parameters import Field


class LearnClouds(Clouds):
    """Takes the scene, the model and the corrections; gives a model file."""

    ID = "learnclouds"
    NEW_MODEL = "clouds"
    TITLE = "Learn from cloud corrections"
    HELP = LEARN_CLOUDS
    TAGS = "cloud,correct,calibrate,train,retrain,active learning"
    COSTS = False
    CORRECTIONS = "CORRECTIONS"
    FIELD = "FIELD"
    OUTPUT_MODEL = "OUTPUT_MODEL"
    NUMBERS = {}

    def __init__(self, read_catalog: bool = True) -> None:
        super().__init__(read_catalog)
        self._corrections = ""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        maps = (self.OUTPUT, self.OUTPUT_REPORT, self.OUTPUT_POLYGONS, self.OUTPUT_MASKED, self.STAC)
        for name in (*maps, self.AREA, self.EXTENT):
            self.removeParameter(name)
        self._add(QgsProcessingParameterFileDestination(self.OUTPUT_MODEL, tr("New model"), tr("ONNX models (*.onnx)")))

    def _add_results(self) -> None:
        for name, title in (
            ("PIXELS", tr("Corrected pixels")),
            ("ACCURACY_BEFORE", tr("Accuracy before, on places the fit did not see (0 to 1)")),
            ("ACCURACY_AFTER", tr("Accuracy after, on places the fit did not see (0 to 1)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_choice(self) -> None:
        self._add_model()
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self._add(QgsProcessingParameterFeatureSource(self.CORRECTIONS, tr("Corrections: polygons"), polygons))
        self._add(Field(self.FIELD, tr("Field of their classes"), "class", self.CORRECTIONS))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._corrections = self.layer_path(parameters, self.CORRECTIONS, context, feedback)
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._problem:
            raise ParameterError(self._problem)
        from ...core.clouds.learn import learn
        from ...core.mapping import Request

        target = self.model_target(parameters, context)
        request = self._request(Request, parameters, context, target, feedback)
        options = self._options(parameters, context)
        found = learn(
            request,
            self._corrections,
            self.parameterAsString(parameters, self.FIELD, context),
            Path(target),
            names=options.names,
            activation=options.activation,
            progress=lambda share: feedback.setProgress(100.0 * share),
            cancelled=feedback.isCanceled,
            note=told(feedback.pushInfo),
        )
        text = tr("{} corrected pixels; accuracy {} before and {} after, on places that the fit did not see.")
        feedback.pushInfo(text.format(found.pixels, f"{found.accuracy[0]:.1%}", f"{found.accuracy[1]:.1%}"))
        return {
            self.OUTPUT_MODEL: target,
            "PIXELS": found.pixels,
            "ACCURACY_BEFORE": found.accuracy[0],
            "ACCURACY_AFTER": found.accuracy[1],
        }
