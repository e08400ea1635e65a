"""What maps of classes share: sets of classes, clean-up, polygons."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterVectorDestination,
)

from ..i18n import tr
from .mapping import MapAlgorithm, confidence_of

#: As in core.landcover.conformal, which is not imported at start-up; a test compares them.
CONFIDENCES = ("0.8", "0.85", "0.9", "0.95", "0.975", "0.99")
_NUMBER = QgsProcessingParameterNumber.Type.Double
_WHOLE = QgsProcessingParameterNumber.Type.Integer


class ClassMapAlgorithm(MapAlgorithm):
    """Takes one scene through a model that may give classes."""

    CONFIDENCE = "CONFIDENCE"
    MAJORITY = "MAJORITY"
    SIEVE = "SIEVE"
    SMALLEST_AREA = "SMALLEST_AREA"

    def __init__(self) -> None:
        super().__init__()
        self._of_classes: dict[str, Any] = {}

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        polygons = QgsProcessingParameterVectorDestination(
            self.OUTPUT_POLYGONS, tr("Classes as polygons"), optional=True, createByDefault=False
        )
        self._add(polygons, help_key="CLASS_POLYGONS")

    def _add_advanced(self) -> None:
        confidence = QgsProcessingParameterEnum(
            self.CONFIDENCE, tr("Confidence of intervals or class sets"), list(CONFIDENCES), False, None, True, True
        )
        self._add(confidence, True)
        for name, title, kind in (
            (self.MAJORITY, tr("Majority filter: width (pixels, odd)"), _WHOLE),
            (self.SIEVE, tr("Merge patches smaller than (pixels)"), _WHOLE),
            (self.SMALLEST_AREA, tr("Merge patches smaller than (m²)"), _NUMBER),
        ):
            self._add(QgsProcessingParameterNumber(name, title, kind, None, optional=True, minValue=0), True)
        super()._add_advanced()

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """A confidence may be given as a number."""
        parameters = super().understood(parameters)
        if self.CONFIDENCE in parameters:
            parameters[self.CONFIDENCE] = confidence_of(parameters[self.CONFIDENCE], CONFIDENCES)
        return parameters

    def _request(
        self,
        kind: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        from ...core.mapping.beforehand import check_sizes

        def whole(name: str) -> int:
            return self.parameterAsInt(parameters, name, context) if parameters.get(name) else 0

        confidence = self.parameterAsEnumString(parameters, self.CONFIDENCE, context)
        smallest = parameters.get(self.SMALLEST_AREA)
        asked = {
            "confidence": float(confidence) if confidence else None,
            "majority": whole(self.MAJORITY),
            "sieve": whole(self.SIEVE),
            "smallest_m2": self.parameterAsDouble(parameters, self.SMALLEST_AREA, context) if smallest else 0.0,
            "polygons": self._optional(parameters, self.OUTPUT_POLYGONS, context),
        }
        check_sizes(asked["majority"], asked["sieve"], asked["smallest_m2"])
        self._of_classes = asked
        return replace(super()._request(kind, parameters, context, output, feedback), **asked)
