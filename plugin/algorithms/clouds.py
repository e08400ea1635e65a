"""Cloud detection: clouds and their shadows from a scene, through any model of clouds."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..help import CLOUDS
from ..i18n import sentence, tr
from ..packages import interpreter
from .choice import AUTO, ChoiceAlgorithm
from .mapping import numbered

ACTIVATIONS = ("auto", "none", "softmax", "sigmoid")
_NUMBER = QgsProcessingParameterNumber.Type.Double


def cloud_models() -> list[tuple[str, Any]]:
    """``(id, card)`` of each model of clouds in the catalog that looks at one date."""
    from ...core.clouds import is_cloud_model
    from ...core.model import catalog

    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None and is_cloud_model(entry.card)]
    return [(key, card) for key, card in entries if card.input.dates == 1]


class Clouds(ChoiceAlgorithm):
    """The classes of clouds and shadows, their probability and uncertainty."""

    ID = "clouds"
    TITLE = "Cloud detection"
    COSTS = True
    GROUP = "Clouds"
    HELP = CLOUDS
    TAGS = "cloud,shadow,mask,cirrus,cloud cover,Sentinel-2,Landsat,s2cloudless,network"
    OUTPUT_MASKED = "OUTPUT_MASKED"
    NEVER = ("MEAN_VALUE", "OUTSIDE_DOMAIN_SHARE")
    #: Further lists of choices: name and options of each parameter.
    MORE_LISTS: tuple[tuple[str, tuple[str, ...]], ...] = ()
    #: Parameter -> option of the core, title, largest value.
    NUMBERS = {
        "THRESHOLD": ("threshold", "Cloud where its probability exceeds", 1.0),
        "UNDECIDED": ("undecided", "Undecided where the uncertainty exceeds", 1.0),
        "MARGIN": ("margin", "Margin around clouds and shadows (m)", None),
        "SMALLEST": ("smallest", "Drop patches smaller than (m²)", None),
        "HOLES": ("holes", "Fill gaps smaller than (m²)", None),
    }

    @staticmethod
    def models() -> list[tuple[str, Any]]:
        return cloud_models()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        polygons = QgsProcessingParameterVectorDestination(
            self.OUTPUT_POLYGONS, tr("Clouds and shadows as polygons"), optional=True, createByDefault=False
        )
        self._add(polygons)
        masked = QgsProcessingParameterRasterDestination(
            self.OUTPUT_MASKED, tr("Image without clouds and shadows"), optional=True, createByDefault=False
        )
        self._add(masked)

    def _add_results(self) -> None:
        super()._add_results()
        for name, title in (
            ("CLOUD_COVER", tr("Share of clouds in the valid pixels (0 to 1)")),
            ("SHADOW_COVER", tr("Share of shadows in the valid pixels (0 to 1)")),
            ("UNDECIDED_COVER", tr("Share of undecided pixels (0 to 1)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_choice(self) -> None:
        self._add_model()
        for name, (_, title, largest) in self.NUMBERS.items():
            limits = {"maxValue": largest} if largest is not None else {}
            self._add(
                QgsProcessingParameterNumber(name, tr(title), _NUMBER, None, optional=True, minValue=0.0, **limits)
            )

    def _add_advanced(self) -> None:
        self._add(QgsProcessingParameterString("CLASSES", tr("Classes of the model's channels"), optional=True), True)
        activation = QgsProcessingParameterEnum(
            "ACTIVATION", tr("What the model's numbers are"), list(ACTIVATIONS), False, "auto", True, True
        )
        self._add(activation, True)
        self._add(QgsProcessingParameterString("MODEL_BANDS", tr("Bands of the model"), optional=True), True)
        super()._add_advanced()
        self.removeParameter("OUTPUTS")  # a cloud map has its own bands

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """A number of the list means what stands there."""
        parameters = super().understood(parameters)
        for name, options in (("ACTIVATION", ACTIVATIONS), *self.MORE_LISTS):
            if name in parameters:
                parameters[name] = numbered(parameters[name], options)
        return parameters

    @staticmethod
    def _variable(request: Any) -> str:
        return ""

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        from ...core.clouds.choose import choose_cloud_model

        chosen = self._chosen(parameters, context)
        if chosen != AUTO:
            return chosen
        bands = [item.band for item in scene.bands]
        model, reason = choose_cloud_model(bands, cloud_models(), scene.product)
        feedback.pushInfo(tr("Model {}: {}").format(model, sentence(reason)))
        return model

    def _make(self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext, **calls: Any) -> Any:
        from ...core.clouds import detect
        from ...core.clouds.elsewhere import detect_elsewhere

        options, python = self._options(parameters, context), interpreter()
        return detect_elsewhere(python, request, options, **calls) if python else detect(request, options, **calls)

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ...core.clouds import CloudOptions

        numbers = {
            option: self.parameterAsDouble(parameters, name, context)
            for name, (option, _, _) in self.NUMBERS.items()
            if parameters.get(name) not in (None, "")
        }
        activation = self.parameterAsEnumString(parameters, "ACTIVATION", context) or "auto"
        text = self.parameterAsString(parameters, "CLASSES", context) if parameters.get("CLASSES") else ""
        return CloudOptions(
            **numbers,
            names=tuple(part.strip() for part in text.split(",") if part.strip()),
            activation="" if activation == "none" else activation,
            polygons=self._optional(parameters, self.OUTPUT_POLYGONS, context),
            masked=self._optional(parameters, self.OUTPUT_MASKED, context),
        )

    def _results(
        self,
        result: Any,
        variable: str,
        output: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...core.clouds import cloud_cover

        values = super()._results(result, variable, output, parameters, context, feedback)
        cover = cloud_cover(result)
        for name, key in (("CLOUD_COVER", "cloud"), ("SHADOW_COVER", "shadow"), ("UNDECIDED_COVER", "undecided")):
            values[name] = cover[key]
        if cover["cloud"] is not None:
            text = tr("Clouds cover {}, shadows {} of the valid pixels.")
            feedback.pushInfo(text.format(f"{cover['cloud']:.1%}", f"{cover['shadow']:.1%}"))
        return values
