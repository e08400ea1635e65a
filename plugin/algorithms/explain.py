"""Explain a map: what each band, or each pixel, gave to its values."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...core.errors import ParameterError
from ..bridge import provenance_file, scene_path
from ..help import EXPLAIN
from ..i18n import tr
from .mapping import MapAlgorithm, numbered
from .parameters import File

AUTO = "auto"
#: As in core.explain.methods, which is not imported at start-up; a test compares them.
METHODS = ("deeplift", "gradient_input", "sensitivity", "occlusion", "exact_shapley", "hirescam", "grad_cam")
#: How a scene is read, which a map's provenance tells.
_OF_THE_SCENE = ("FILES", "BAND_NAMES", "SCALE", "OFFSET", "NODATA", "SUN_ZENITH", "VIEW_ZENITH", "RELATIVE_AZIMUTH")


class Explain(MapAlgorithm):
    """The relevance of the bands over a whole map."""

    ID = "explain"
    TITLE = "Explain a map"
    GROUP = "Models"
    HELP = EXPLAIN
    TAGS = "saliency,relevance,attribution,XAI,Shapley,Grad-CAM,DeepLIFT,why,heat map"
    COSTS = True
    MAP = "MAP"
    MODEL = "MODEL"
    METHOD = "METHOD"
    TARGET = "TARGET"
    PER_BAND = "PER_BAND"

    def __init__(self) -> None:
        super().__init__()
        self._recorded: Any = None
        self._map = ""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        layer = QgsProcessingParameterRasterLayer(self.MAP, tr("Map that TerraClara made"), optional=True)
        self._add(layer, help_key="EXPLAIN_MAP")
        super().initAlgorithm(configuration)
        self.removeParameter("OUTPUTS")  # an explanation has its own bands

    def _add_choice(self) -> None:
        model = File(
            self.MODEL, tr("Model, for a scene"), optional=True, fileFilter=tr("ONNX models (*.onnx);;All files (*)")
        )
        self._add(model, help_key="MODEL_FILE")
        self._add(QgsProcessingParameterString(self.TARGET, tr("What to explain"), optional=True))
        methods = [AUTO, *METHODS]
        method = QgsProcessingParameterEnum(self.METHOD, tr("Method"), methods, False, AUTO, True, True)
        self._add(method, help_key="EXPLAIN_METHOD")
        self._add(QgsProcessingParameterBoolean(self.PER_BAND, tr("A layer for each band as well"), False))

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """A method's number in the list means the method."""
        parameters = super().understood(parameters)
        if self.METHOD in parameters:
            parameters[self.METHOD] = numbered(parameters[self.METHOD], (AUTO, *METHODS))
        return parameters

    def _scene(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        given = parameters.get(self.MAP)
        if not given:
            return super()._scene(parameters, context)
        if any(parameters.get(name) for name in (self.INPUT, self.PRODUCT, self.MODEL)):
            raise ParameterError(
                tr("Both a map and a model or scene are given. The map names its own; leave the others out.")
            )
        for name in _OF_THE_SCENE:
            if parameters.get(name) not in (None, "", []):
                title = self.parameterDefinition(name).description()
                raise ParameterError(
                    tr("A map is explained as it was made; leave {} ({}) out beside it.").format(name, title)
                )
        self._recorded = provenance_file(given, context)
        self._map = scene_path(given, context)
        return (str(self._recorded),)

    def _request(
        self,
        kind: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        if self._recorded is None:
            return replace(super()._request(kind, parameters, context, output, feedback), outputs=())
        from ...core.explain.recorded import request_of_map
        from ...core.raster.writer import refuse_input

        if output:
            refuse_input(Path(output), [self._map])
        recorded = request_of_map(Path(self._recorded))
        request = replace(
            recorded,
            output=output,
            area=self._area or recorded.area,
            device=self.parameterAsEnumString(parameters, "DEVICE", context) or AUTO,
            memory_mb=self.parameterAsInt(parameters, "MEMORY_MB", context),
            threads=self.parameterAsInt(parameters, "THREADS", context),
        )
        if not parameters.get(self.EXTENT):
            return request
        from ...core.explain.series import opened

        return replace(request, area=self._box(parameters, context, opened(request)[1]))

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        model = self.parameterAsString(parameters, self.MODEL, context).strip()
        if not model:
            raise ParameterError(tr("A scene is given, but no model; choose the model whose map is to be explained."))
        return model

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        from ...core.explain.maps import estimate_explanation
        from ...core.mapping import Request

        request = self._request(Request, parameters, context, "", QgsProcessingFeedback())
        return [estimate_explanation(request, self._options(parameters, context))]

    def _make(self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext, **calls: Any) -> Any:
        from ...core.explain.maps import explain_map

        return explain_map(request, self._options(parameters, context), **calls)

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ...core.explain.explained import ExplainOptions

        method = self.parameterAsEnumString(parameters, self.METHOD, context) or AUTO
        return ExplainOptions(
            "" if method == AUTO else method,
            self.parameterAsString(parameters, self.TARGET, context).strip(),
            self.parameterAsBool(parameters, self.PER_BAND, context),
        )
