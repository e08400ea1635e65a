"""Draw points to label over a map of classes."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsMarkerSymbol,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsRendererCategory,
)

from ...core.errors import OutputError, ParameterError
from ..help import PARAMETERS, SAMPLE_DESIGN
from ..i18n import sentence, tr
from .base import Algorithm

ALLOCATIONS = ("proportional", "equal", "neyman")


#: Of points that nobody has labelled yet, and of the others.
OPEN, DONE = "#ffd400", "#8a8a8a"


class LabelForm(QgsProcessingLayerPostProcessorInterface):
    """Gives the layer of points a form in which the class is chosen from the map's, and shows which are labelled."""

    _alive: list[LabelForm] = []  # Processing keeps no Python reference, and drops the algorithm before

    def __init__(self, classes: Mapping[str, int]) -> None:
        super().__init__()
        self._classes = classes
        self._alive.append(self)

    def postProcessLayer(self, layer: Any, context: Any, feedback: Any) -> None:
        from ..layers import above_maps

        self._alive.remove(self)
        fields = layer.fields()
        choices = [{name: str(value)} for name, value in self._classes.items()]
        layer.setEditorWidgetSetup(fields.lookupField("reference"), QgsEditorWidgetSetup("ValueMap", {"map": choices}))
        layer.setFieldAlias(fields.lookupField("reference"), tr("Class seen here"))
        table = layer.attributeTableConfig()
        table.update(fields)
        columns = table.columns()
        for column in columns:
            if column.name in ("fid", "stratum"):  # who labels must not see what the map says
                layer.setEditorWidgetSetup(fields.lookupField(column.name), QgsEditorWidgetSetup("Hidden", {}))
                column.hidden = True
        table.setColumns(columns)
        layer.setAttributeTableConfig(table)
        form = layer.editFormConfig()
        form.setReadOnly(fields.lookupField("id"), True)
        layer.setEditFormConfig(form)
        categories = []
        for labelled, color, title in ((0, OPEN, tr("To be labelled")), (1, DONE, tr("Labelled"))):
            symbol = QgsMarkerSymbol.createSimple({"name": "circle", "color": color, "size": "2.4"})
            categories.append(QgsRendererCategory(labelled, symbol, title))
        layer.setRenderer(QgsCategorizedSymbolRenderer('"reference" IS NOT NULL', categories))
        above_maps(layer, context)
        layer.triggerRepaint()


class SampleDesign(Algorithm):
    """A stratified random sample, its strata the map's classes."""

    ID = "sampledesign"
    TITLE = "Draw points to check a map"
    GROUP = "Land cover"
    HELP = SAMPLE_DESIGN
    TAGS = "accuracy,validation,stratified,random,sample,points,Olofsson"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        number = QgsProcessingParameterNumber.Type
        for parameter in (
            QgsProcessingParameterRasterLayer("MAP", tr("Map of classes")),
            QgsProcessingParameterBand("BAND", tr("Band of the classes"), None, "MAP", optional=True),
            QgsProcessingParameterNumber(
                "STANDARD_ERROR",
                tr("Standard error of the accuracy (0.02: ±4 %)"),
                number.Double,
                0.02,
                False,
                0.001,
                0.2,
            ),
            QgsProcessingParameterNumber("SIZE", tr("Or number of points"), number.Integer, None, True, 2),
            QgsProcessingParameterEnum(
                "ALLOCATION",
                tr("Points of each class"),
                [tr("As its area"), tr("The same for all"), tr("Where most errors are expected (Neyman)")],
                defaultValue=0,
            ),
            QgsProcessingParameterString("EXPECTED", tr("Expected accuracies (forest=0.95, …)"), optional=True),
            QgsProcessingParameterNumber("MINIMUM", tr("At least, for each class"), number.Integer, 50, False, 0),
            QgsProcessingParameterString("IGNORE", tr("Values that are no class"), optional=True),
            QgsProcessingParameterNumber("SEED", tr("Seed of the draw"), number.Integer, 0, False, 0),
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Points"), QgsProcessing.SourceType.TypeVectorPoint),
        ):
            parameter.setHelp(tr(PARAMETERS.get(f"DESIGN_{parameter.name()}", PARAMETERS.get(parameter.name(), ""))))
            if parameter.name() in ("BAND", "IGNORE", "SEED"):
                parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            if parameter.name() == "STANDARD_ERROR":
                parameter.setMetadata({"widget_wrapper": {"decimals": 3}})
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("POINTS", tr("Points drawn")))
        self.addOutput(QgsProcessingOutputNumber("EXPECTED_ERROR", tr("Expected standard error of the accuracy")))

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.landcover.classtext import class_accuracies, class_values
        from ...core.landcover.design import draw_design

        path = self.raster("MAP")
        if not path:
            raise ParameterError(tr("No map is chosen; give a raster of classes."))
        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        if not output.lower().endswith(".gpkg"):
            raise OutputError(tr("The points are written as a GeoPackage; choose a name that ends in .gpkg."))
        given = parameters.get("SIZE") not in (None, "")
        drawn = draw_design(
            path,
            output,
            size=self.parameterAsInt(parameters, "SIZE", context) if given else None,
            standard_error=self.parameterAsDouble(parameters, "STANDARD_ERROR", context),
            expected=class_accuracies(self.texts(parameters, context, "EXPECTED", spaced=False)),
            allocation=ALLOCATIONS[self.parameterAsEnum(parameters, "ALLOCATION", context)],
            minimum=self.parameterAsInt(parameters, "MINIMUM", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            band=self.parameterAsInt(parameters, "BAND", context) if parameters.get("BAND") else 0,
            ignore=class_values(self.texts(parameters, context, "IGNORE")),
            progress=lambda share: feedback.setProgress(100.0 * share),
            cancelled=feedback.isCanceled,
        )
        for text in drawn.notes:
            feedback.pushInfo(sentence(text))
        for name, points in zip(drawn.names, drawn.points):
            feedback.pushInfo(tr("{}: {} points").format(name, points))
        if context.willLoadLayerOnCompletion(output):
            form = LabelForm(dict(zip(drawn.names, drawn.classes)))
            context.layerToLoadOnCompletionDetails(output).setPostProcessor(form)
        return {"OUTPUT": output, "POINTS": sum(drawn.points), "EXPECTED_ERROR": drawn.expected_error}
