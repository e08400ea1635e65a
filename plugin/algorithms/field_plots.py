"""What learns from field plots: their layer and fields, a model file, and the map of the scene by it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ...core.errors import Cancelled, OutputError, ParameterError, TerraClaraError
from ..bridge import missing_runtime
from ..i18n import sentence, told, tr
from ..packages import interpreter
from .mapping import MapAlgorithm, confidence_of, target_of
from .parameters import Field
from .retrieve import CONFIDENCES, variable_id, variable_options

#: What further files are.
TOGETHER = ("bands", "scenes")
DAYS = 5  # as in core.retrieval.plots, which is not imported at start-up; a test compares them
_WHOLE = QgsProcessingParameterNumber.Type.Integer
_LEARNING = 70.0  # percent of the progress, where a map follows


class PlotsAlgorithm(MapAlgorithm):
    """Takes scenes and field plots; gives a model file and, where asked for, the map of the first scene."""

    GROUP = "Biophysical"
    COSTS = True
    PLOTS = "PLOTS"
    VALUE = "VALUE"
    STD = "STD"
    SITE = "SITE"
    DATE = "DATE"
    CONFIDENCE = "CONFIDENCE"
    OUTPUT_MODEL = "OUTPUT_MODEL"
    PLOTS_OPTIONAL = False

    def __init__(self, *options: Any) -> None:
        super().__init__(*options)
        self._plots = ""
        self._columns: list[str] = []
        self._alone = False
        self._asked: Any = None
        self._learned: Any = None

    # Parameters

    def _add_plots(self) -> None:
        shapes = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        title = tr("Field plots: points or polygons")
        self._add(QgsProcessingParameterFeatureSource(self.PLOTS, title, shapes, optional=self.PLOTS_OPTIONAL))
        for name, title in (
            (self.VALUE, tr("Field of the measured value")),
            (self.STD, tr("Field of its standard deviation")),
            (self.SITE, tr("Field of the site")),
            (self.DATE, tr("Field of the day")),
        ):
            field = Field(name, title, None, self.PLOTS, optional=True)
            self._add(field, help_key=f"PLOT_{name}")

    def _add_files(self) -> None:
        super()._add_files()
        titles = [tr("Bands of the same scene"), tr("Scenes of other days or places")]
        together = QgsProcessingParameterEnum("TOGETHER", tr("What the further files are"), titles, defaultValue=0)
        self._add(together, True, help_key="PLOT_TOGETHER")

    def _add_advanced(self) -> None:
        days = QgsProcessingParameterNumber(
            "DAYS", tr("Days between plot and image, at most"), _WHOLE, DAYS, False, 0, 366
        )
        self._add(days, True)
        super()._add_advanced()

    def _add_map(self) -> None:
        model = QgsProcessingParameterFileDestination(self.OUTPUT_MODEL, tr("Model file"), tr("ONNX models (*.onnx)"))
        self._add(model)
        confidence = QgsProcessingParameterEnum(
            self.CONFIDENCE, tr("Confidence of intervals"), list(CONFIDENCES), False, "0.9", True, True
        )
        self._add(confidence, help_key="PLOT_CONFIDENCE")
        self._add(QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Map"), optional=True), help_key="PLOT_MAP")

    # Before the run

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """What further files are may be named, and a confidence given as a number."""
        parameters = super().understood(parameters)
        if parameters.get("TOGETHER") in TOGETHER:
            parameters["TOGETHER"] = TOGETHER.index(parameters["TOGETHER"])
        if self.CONFIDENCE in parameters:
            parameters[self.CONFIDENCE] = confidence_of(parameters[self.CONFIDENCE], CONFIDENCES)
        return parameters

    def _take(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        source = self.parameterAsSource(parameters, self.PLOTS, context)
        if source is None:
            return
        self._columns = source.fields().names()
        self._plots = self.layer_path(parameters, self.PLOTS, context, feedback)

    # The run

    def _learn(self, parameters: dict[str, Any], context: QgsProcessingContext, **calls: Any) -> Any:
        """Learn; what comes back has ``path`` and ``card``. ``calls`` are progress, cancelled and note."""
        raise NotImplementedError

    def _figures(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """What was learned as results of the algorithm, said in words as well."""
        raise NotImplementedError

    def _separate(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        return TOGETHER[self.parameterAsEnum(parameters, "TOGETHER", context)] == "scenes"

    def _fields(self, parameters: dict[str, Any], variable: str, context: QgsProcessingContext, say: Any) -> Any:
        """The plots' fields: those that are given, the others by their names."""
        from ...core.retrieval.fieldnames import plot_fields
        from ...core.retrieval.plots import PlotFields

        def given(name: str) -> str:
            return self.parameterAsString(parameters, name, context) if parameters.get(name) else ""

        told = PlotFields(given(self.VALUE), given(self.STD), given(self.SITE), given(self.DATE))
        fields = plot_fields(self._columns, variable, told)
        value = fields.value
        if not value:
            text = tr("No field of the plots is called “{}” or “value”; choose the field of the measured value.")
            raise ParameterError(text.format(variable or "lai"))
        none = tr("none")
        text = tr("Fields of the plots: value “{}”, standard deviation {}, site {}, day {}.")
        say(text.format(value, *(f"“{name}”" if name else none for name in (fields.std, fields.site, fields.date))))
        return fields

    def _told_variable(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The variable that the names of the plots' fields tell.

        Raises
        ------
        ParameterError
            They tell none, or several.
        """
        from ...core.retrieval.fieldnames import own_field

        given = self.parameterAsString(parameters, self.VALUE, context) if parameters.get(self.VALUE) else ""
        if given and self._columns and given not in self._columns:
            text = tr("The plots have no field “{}”; they have {}.")
            raise ParameterError(text.format(given, ", ".join(self._columns)))
        names = [given] if given else self._columns
        known = [variable_id(item) for item in variable_options()]
        found = [key for key in known if own_field(names, key)]
        if len(found) == 1:
            return found[0]
        if found:
            text = tr("The plots have fields of {}; choose the field of the one to learn from.")
            raise ParameterError(text.format(", ".join(key.upper() for key in found)))
        text = tr("The names of the plots' fields do not say which variable was measured; choose it, or the model.")
        raise ParameterError(text)

    def _wants_map(self, parameters: dict[str, Any]) -> bool:
        return bool(target_of(parameters.get(self.OUTPUT)) and self._sources)

    def _opened(self, request: Any) -> Any:
        self._asked = request  # what is learned from is read as what is mapped
        if not request.sources:
            return None
        return super()._opened(replace(request, sources=request.sources[:1]) if self._alone else request)

    def _check(self, request: Any, scene: Any) -> None:
        from ...core.mapping.beforehand import check_request
        from ...core.raster.area import area_files

        if interpreter():  # of the user's own: it has other devices
            request = replace(request, device="auto")
        plots = area_files(self._plots) if self._plots else []
        inside = None if scene is None else scene.grid
        check_request(request, [*(() if scene is None else scene.files()), *plots], inside)

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        """Learn, and give the new model's file."""
        share = _LEARNING if self._wants_map(parameters) else 100.0
        feedback.setProgressText(tr("Learning…"))
        self._learned = self._learn(
            parameters,
            context,
            scene=scene,
            progress=lambda done: feedback.setProgress(share * done),
            cancelled=feedback.isCanceled,
            note=told(feedback.pushInfo),
        )
        return str(self._learned.path)

    def _request(
        self,
        kind: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        self._alone = self._separate(parameters, context)
        request = super()._request(kind, parameters, context, output, feedback)
        if self._alone:  # the first one is mapped, the others taught only
            request = replace(request, sources=request.sources[:1])
        confidence = self.parameterAsEnumString(parameters, self.CONFIDENCE, context)
        if request.outputs and not {"lower", "upper"} & set(request.outputs):
            confidence = ""  # one is always given, and no intervals are wanted
        scales = self._learned.card.conformal.get("scales")
        if confidence and output and scales is not None and confidence not in scales:
            text = tr("The plots are too few for intervals at a confidence of {}, and the map has none.")
            feedback.pushWarning(text.format(confidence))
            confidence = ""
        return replace(request, confidence=float(confidence) if confidence else None)

    def _make(self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext, **calls: Any) -> Any:
        progress = calls.pop("progress")
        share = _LEARNING / 100
        return super()._make(
            request, parameters, context, progress=lambda done: progress(share + (1 - share) * done), **calls
        )

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        values: dict[str, Any] = {}
        try:
            if self._wants_map(parameters):
                values = super()._run(parameters, context, feedback)
            else:
                self._only_learn(parameters, context, feedback)
        except Cancelled as error:
            if self._learned is None:
                raise
            text = tr("Cancelled; the model {} is complete, its map was not written.")
            raise Cancelled(text.format(self._learned.path.name)) from error
        except TerraClaraError as error:
            if self._learned is None:
                raise
            text = tr("The model was written to {}, but its map could not be made: {}")
            raise OutputError(text.format(self._learned.path, sentence(error))) from error
        return {**values, self.OUTPUT_MODEL: str(self._learned.path), **self._figures(feedback)}

    def _more(self, result: Any) -> str:
        return str(self._learned.path.stem)

    def _only_learn(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if self._problem or missing_runtime():
            raise ParameterError(self._problem or missing_runtime())
        from ...core.mapping import Request

        self._request(Request, parameters, context, "", feedback)
