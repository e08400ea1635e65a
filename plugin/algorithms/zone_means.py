"""Means of a map over areas, with an uncertainty that knows that neighbors err alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ...core.errors import ParameterError
from ..help import ZONE_MEANS
from ..i18n import sentence, tr
from .base import Algorithm
from .parameters import Field

CORRELATION_M = 300.0  # as in core.retrieval.zones, which is not imported at start-up; a test compares them


class ZoneMeans(Algorithm):
    """The areas with mean, standard deviation and interval."""

    ID = "zonemeans"
    TITLE = "Means over areas, with their uncertainty"
    GROUP = "Biophysical"
    HELP = ZONE_MEANS
    TAGS = "zonal statistics,field,parcel,mean,uncertainty,correlated errors"

    def __init__(self) -> None:
        super().__init__()
        self._areas = ""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        length = QgsProcessingParameterNumber(
            "CORRELATION",
            tr("Distance over which errors are alike (m)"),
            QgsProcessingParameterNumber.Type.Double,
            CORRELATION_M,
            False,
            0.0,
        )
        for parameter, key in (
            (QgsProcessingParameterRasterLayer("MAP", tr("Map of a variable")), "ZONE_MAP"),
            (
                QgsProcessingParameterFeatureSource("AREAS", tr("Areas"), [QgsProcessing.SourceType.TypeVectorPolygon]),
                "ZONE_AREAS",
            ),
            (
                Field("FIELD", tr("Field that names the areas"), None, "AREAS", optional=True),
                "ZONE_FIELD",
            ),
            (length, "ZONE_CORRELATION"),
            (
                QgsProcessingParameterVectorDestination(
                    "OUTPUT", tr("Areas with their means"), QgsProcessing.SourceType.TypeVectorPolygon
                ),
                "ZONE_OUTPUT",
            ),
        ):
            self._add(parameter, help_key=key)
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Areas with a valid pixel")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        super().prepareAlgorithm(parameters, context, feedback)
        if self.parameterAsSource(parameters, "AREAS", context) is not None:
            self._areas = self.layer_path(parameters, "AREAS", context, feedback)
        return True

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.raster.area import area_files, naming_field
        from ...core.raster.mapfile import MapFile
        from ...core.retrieval.zone_law import law_of
        from ...core.retrieval.zones import check_zones_target, write_zones, zone_means

        path = self.raster("MAP")
        if not path or not self._areas:
            raise ParameterError(tr("A map and areas are needed; choose both."))
        target = Path(self.parameterAsOutputLayer(parameters, "OUTPUT", context))
        check_zones_target(target, [path, *area_files(self._areas)])
        field = self.parameterAsString(parameters, "FIELD", context)
        named_by = naming_field(self._areas, field)
        found = zone_means(
            path,
            self._areas,
            field=field,
            correlation_m=self.parameterAsDouble(parameters, "CORRELATION", context),
            progress=lambda share: feedback.setProgress(100.0 * share),
            cancelled=feedback.isCanceled,
        )
        with MapFile(path) as opened:
            crs, told = opened.grid.crs, law_of(opened).told()
        write_zones(found, target, crs)
        for text in told:
            feedback.pushInfo(sentence(text))
        if named_by:
            feedback.pushInfo(tr("Areas are named by their field {}.").format(named_by))
        valid = [zone for zone, _ in found if zone.mean is not None]
        feedback.pushInfo(tr("{} of {} areas have valid pixels.").format(len(valid), len(found)))
        return {"OUTPUT": str(target), "COUNT": len(valid)}
