"""Train land cover: a classifier learned from labelled areas, and the map of the scene by it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, Callable, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.errors import Cancelled, OutputError, TerraClaraError
from ..bridge import missing_learner
from ..help import TRAIN
from ..i18n import sentence, told, tr
from ..packages import interpreter
from .class_map import ClassMapAlgorithm
from .mapping import numbered
from .parameters import Choices, Field

#: As in core.landcover, which is not imported at start-up; a test compares them.
TOGETHER = ("bands", "dates", "scenes")
CLASSIFIERS = ("gp", "forest", "boosting", "svm", "logistic", "perceptron", "gp-frequencies", "gp-large", "gp-related")
PER_CLASS = 2000
_WHOLE = QgsProcessingParameterNumber.Type.Integer
_TRAINING = 70.0  # percent of the progress


class Train(ClassMapAlgorithm):
    """Takes a scene and labels; gives a model file and the map."""

    ID = "train"
    NEW_MODEL = "landcover"
    NEVER = ("MEAN_VALUE",)
    TITLE = "Train and map land cover"
    GROUP = "Land cover"
    HELP = TRAIN
    COSTS = True
    TAGS = "classification,land use,land cover,supervised,random forest,SVM,training,accuracy"
    LABELS = "LABELS"
    FIELD = "FIELD"
    CLASSIFIERS = "CLASSIFIERS"
    OUTPUT_MODEL = "OUTPUT_MODEL"

    def __init__(self) -> None:
        super().__init__()
        self._labels = ""
        self._colors: dict[str, str] = {}
        self._trained: Any = None

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        for name in ("SUN_ZENITH", "VIEW_ZENITH", "RELATIVE_AZIMUTH", "OUTPUTS"):
            self.removeParameter(name)
        for name, title in (
            ("ACCURACY", tr("Accuracy on places that the model did not see (0 to 1)")),
            ("ACCURACY_AT_RANDOM", tr("Accuracy on pixels next to those it learned from (0 to 1)")),
            ("PIXELS", tr("Training pixels")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_choice(self) -> None:
        shapes = [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint]
        self._add(QgsProcessingParameterFeatureSource(self.LABELS, tr("Training areas: polygons or points"), shapes))
        field = Field(self.FIELD, tr("Field of their classes"), "class", self.LABELS)
        self._add(field, help_key="TRAIN_FIELD")
        titles = (
            tr("Gaussian process"),
            tr("Random forest"),
            tr("Gradient boosting"),
            tr("Support vector machine"),
            tr("Logistic regression"),
            tr("Multilayer perceptron"),
            tr("Gaussian process, small and fast"),
            tr("Gaussian process, large and slow"),
            tr("Gaussian process of related scenes"),
        )
        kinds = Choices(
            self.CLASSIFIERS, tr("Classifiers to compare"), list(titles), allowMultiple=True, defaultValue=[0]
        )
        self._add(kinds)

    def _add_files(self) -> None:
        super()._add_files()
        together = QgsProcessingParameterEnum(
            "TOGETHER",
            tr("What the further files are"),
            [
                tr("Bands of the same scene"),
                tr("Further dates, the oldest first"),
                tr("Further scenes to learn from"),
            ],
            defaultValue=0,
        )
        self._add(together, True)

    def _add_advanced(self) -> None:
        self._add(
            QgsProcessingParameterNumber(
                "PER_CLASS", tr("Training pixels of each class, at most"), _WHOLE, PER_CLASS, False, 10
            ),
            True,
        )
        folds = QgsProcessingParameterNumber("FOLDS", tr("Parts of the cross-validation"), _WHOLE, 5, False, 2, 50)
        self._add(folds, True)
        self._add(QgsProcessingParameterNumber("SEED", tr("Seed of the draw"), _WHOLE, 0, False, 0), True)
        self._add(QgsProcessingParameterString("USE", tr("Bands to learn from"), optional=True), True)
        self._add(QgsProcessingParameterString("INDICES", tr("Indices to learn from as well"), optional=True), True)
        self._add(
            QgsProcessingParameterBoolean("FORGET_PLACES", tr("Keep no training places in the model"), False, True),
            True,
        )
        super()._add_advanced()
        model = QgsProcessingParameterFileDestination(self.OUTPUT_MODEL, tr("Model file"), tr("ONNX models (*.onnx)"))
        self._add(model)  # before the map: it is what other scenes are mapped with

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Classifiers, and what further files are, may be named as well as numbered."""
        parameters = super().understood(parameters)
        if parameters.get("TOGETHER") in TOGETHER:
            parameters["TOGETHER"] = TOGETHER.index(parameters["TOGETHER"])
        given = parameters.get(self.CLASSIFIERS)
        if isinstance(given, str):
            given = [part.strip() for part in given.replace(";", ",").split(",") if part.strip()]
        if isinstance(given, (list, tuple)):
            named = [numbered(item, CLASSIFIERS) for item in given]
            parameters[self.CLASSIFIERS] = [CLASSIFIERS.index(item) if item in CLASSIFIERS else item for item in named]
        return parameters

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        chosen = self.understood(parameters).get(self.CLASSIFIERS)
        unknown = [str(item) for item in chosen if not isinstance(item, int)] if isinstance(chosen, list) else []
        if unknown:
            text = tr("There is no classifier {}; choose some of {}.")
            return False, text.format(", ".join(unknown), ", ".join(CLASSIFIERS))
        missing = missing_learner(chosen, CLASSIFIERS)
        if missing:
            return False, missing
        return super().checkParameterValues(parameters, context)

    def _take(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self._labels = self.layer_path(parameters, self.LABELS, context, feedback)
        layer = self.parameterAsVectorLayer(parameters, self.LABELS, context)
        self._colors = _colors(layer, self.parameterAsString(parameters, self.FIELD, context))

    def _together(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return TOGETHER[self.parameterAsEnum(parameters, "TOGETHER", context)]

    def _request(
        self,
        kind: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        request = super()._request(kind, parameters, context, output, feedback)
        if self._together(parameters, context) == "scenes":  # the first one is mapped, the others taught only
            request = replace(request, sources=request.sources[:1])
        return request

    def _check(self, request: Any, scene: Any) -> None:
        from ...core.mapping.beforehand import check_request
        from ...core.raster.area import area_files

        if interpreter():  # of the user's own: it has other devices
            request = replace(request, device="auto")
        check_request(replace(request, **self._of_classes), [*scene.files(), *area_files(self._labels)], scene.grid)

    def _opened(self, request: Any) -> Any:
        # Several files may be dates or scenes; one tells where they lie.
        return super()._opened(replace(request, sources=request.sources[:1]))

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        """Train, and give the new model's file."""
        from ...core.landcover.train import train

        feedback.setProgressText(tr("Training…"))
        self._trained = train(
            self._training(parameters, context),
            progress=lambda share: feedback.setProgress(_TRAINING * share),
            cancelled=feedback.isCanceled,
            note=told(feedback.pushInfo),
        )
        for trial in self._trained.trials:
            line = tr("{}: accuracy {} on places it did not see, log-loss {}, calibration error {}")
            feedback.pushInfo(
                line.format(
                    trial.name, f"{trial.accuracy:.1%}", f"{trial.log_loss:.3f}", f"{trial.calibration_error:.1%}"
                )
            )
        feedback.pushInfo(tr("Kept: {}.").format(self._trained.trials[0].name))
        return str(self._trained.path)

    def _training(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """What is to be trained, a ``core.landcover.train.Training``."""
        from ...core.landcover.inputs import Numbers
        from ...core.landcover.train import Training

        number = partial(self._number, parameters, context)
        names = partial(self.texts, parameters, context)
        return Training(
            self._sources,
            self._labels,
            self.parameterAsString(parameters, self.FIELD, context),
            self.model_target(parameters, context),
            kinds=tuple(CLASSIFIERS[k] for k in self.parameterAsEnums(parameters, self.CLASSIFIERS, context)),
            per_class=self.parameterAsInt(parameters, "PER_CLASS", context),
            folds=self.parameterAsInt(parameters, "FOLDS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            threads=self.parameterAsInt(parameters, "THREADS", context),
            colors=self._colors,
            use=names("USE"),
            indices=names("INDICES"),
            numbers=Numbers(
                names("BAND_NAMES"),
                number("SCALE"),
                number("OFFSET"),
                number("NODATA"),
            ),
            together=self._together(parameters, context),
            remember=not self.parameterAsBool(parameters, "FORGET_PLACES", context),
        )

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        from ...core.landcover.estimate import estimate_trained_map, estimate_training

        training = self._training(parameters, context)
        found = [estimate_training(training, cancelled)]
        return [] if cancelled() else [*found, estimate_trained_map(training)]

    def _make(self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext, **calls: Any) -> Any:
        progress = calls.pop("progress")
        return super()._make(
            request,
            parameters,
            context,
            progress=lambda share: progress(_TRAINING / 100 + (1 - _TRAINING / 100) * share),
            **calls,
        )

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            values = super()._run(parameters, context, feedback)
        except Cancelled:
            raise
        except TerraClaraError as error:
            if self._trained is None:
                raise
            text = tr("The model was written to {}, but its map could not be made: {}")
            raise OutputError(text.format(self._trained.path, sentence(error))) from error
        metrics = self._trained.card.metrics
        return {
            **values,
            self.OUTPUT_MODEL: str(self._trained.path),
            "ACCURACY": metrics["accuracy"],
            "ACCURACY_AT_RANDOM": metrics["accuracy_at_random"],
            "PIXELS": len(self._trained.sample.labels),
        }


def _colors(layer: Any, field: str) -> dict[str, str]:
    """The colors of classes that ``layer`` is drawn in, where it is drawn by ``field``."""
    renderer = layer.renderer() if layer is not None else None
    if renderer is None or renderer.type() != "categorizedSymbol" or renderer.classAttribute() != field:
        return {}
    return {
        str(category.value()): category.symbol().color().name()
        for category in renderer.categories()
        if category.symbol() is not None and category.value() not in (None, "")
    }
