"""What "retrieve" and "apply a model" share: the parameters of a run, the run, and its results."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsReferencedRectangle,
)

from ...core.errors import Cancelled, OutputError, ParameterError, TerraClaraError
from ..bridge import keep_area, missing_runtime, remove, scene_path, several
from ..i18n import sentence, told, tr
from ..packages import interpreter
from .base import Algorithm
from .parameters import File, Rasters

#: As in core.model.device and core.mapping.blocks, which are not imported at start-up; a test compares them.
DEVICES = ("auto", "cuda", "rocm", "migraphx", "directml", "coreml", "tensorrt", "openvino", "cpu")
SMALLEST_MEMORY_MB = 192
_ANGLES = {"SUN_ZENITH": 90.0, "VIEW_ZENITH": 90.0, "RELATIVE_AZIMUTH": 360.0}
_NUMBER = QgsProcessingParameterNumber.Type.Double
_WHOLE = QgsProcessingParameterNumber.Type.Integer


def numbered(value: Any, options: Sequence[str]) -> Any:
    """The option whose number, as QGIS lists them, is ``value`` (``2`` or ``"2"``); else ``value`` itself."""
    text = str(value).strip()
    return options[int(text)] if text.isdecimal() and int(text) < len(options) else value


def confidence_of(value: Any, options: Sequence[str]) -> Any:
    """A confidence as the lists have it, where it is given as a number or by its number in the list."""
    if isinstance(value, float):
        return f"{value:g}"
    return value if value in (None, "") else numbered(value, options)


def target_of(value: Any) -> str:
    """The file that a destination means; empty if none."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return value if isinstance(value, str) else "" if value is None else QgsProcessing.TEMPORARY_OUTPUT


def _written(path: str) -> int:
    """When a file was written; 0 where there is none."""
    return Path(path).stat().st_mtime_ns if os.path.exists(path) else 0


def write_stac(result: Any, feedback: QgsProcessingFeedback) -> str:
    """Write the STAC item of a map; the map is whole without it."""
    from ...core.stac import write_item

    try:
        return str(write_item(result))
    except TerraClaraError as error:
        feedback.pushWarning(sentence(error))
        return ""


def _joined(value: Any) -> list[str]:
    """The files in a text that names several, apart by ``;`` or ``,``; none where it is one name or something else."""
    parts = [part.strip() for part in re.split("[;,]", value)] if isinstance(value, str) else []
    several_there = len(parts) > 1 and all(map(os.path.exists, parts)) and not os.path.exists(value)
    return parts if several_there else []


class MapAlgorithm(Algorithm):
    """Takes one scene through one model."""

    INPUT = "INPUT"
    PRODUCT = "PRODUCT"
    FILES = "FILES"
    #: What else the core reads as a scene.
    FURTHER = FILES
    AREA = "AREA"
    EXTENT = "EXTENT"
    OUTPUT = "OUTPUT"
    OUTPUT_REPORT = "OUTPUT_REPORT"
    OUTPUT_POLYGONS = "OUTPUT_POLYGONS"
    STAC = "STAC"
    #: Figures that its maps never have.
    NEVER: tuple[str, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self._sources: tuple[str, ...] = ()
        self._area = ""
        self._extent: Optional[QgsReferencedRectangle] = None
        self._problem = ""
        self._further: dict[str, str] = {}

    # Parameters and outputs

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self._add(QgsProcessingParameterRasterLayer(self.INPUT, tr("Scene: raster layer"), optional=True))
        self._add(
            File(
                self.PRODUCT,
                tr("Or scene: Sentinel-2 or Landsat product"),
                optional=True,
                fileFilter=tr(
                    "Products (*.zip *.tar MTD_MSI*.xml *_MTL.txt *_MTL.xml *.json *.geojson *.dim);;All files (*)"
                ),
            )
        )
        self._add_choice()
        self._add(
            QgsProcessingParameterFeatureSource(
                self.AREA,
                tr("Area: only inside these polygons"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            )
        )
        self._add(QgsProcessingParameterExtent(self.EXTENT, tr("Or area: only inside this box"), optional=True))
        self._add_advanced()
        self._add_map()
        self._add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT_REPORT,
                tr("Report (one page)"),
                tr("Web pages (*.html)"),
                optional=True,
                createByDefault=False,
            )
        )
        self._add_results()

    def _add_results(self) -> None:
        """Add what comes out besides files that were asked for."""
        for name, title in (
            ("MEAN_VALUE", tr("Mean of the first band")),
            ("VALID_SHARE", tr("Share of valid pixels (0 to 1)")),
            ("OUTSIDE_DOMAIN_SHARE", tr("Share of valid pixels outside the domain (0 to 1)")),
        ):
            if name not in self.NEVER:
                self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("MODEL_ID", tr("Model that was used")))
        self.addOutput(QgsProcessingOutputFile("PROVENANCE", tr("Provenance (JSON)")))
        self.addOutput(QgsProcessingOutputFile("STAC_ITEM", tr("STAC item (JSON)")))

    def _add_choice(self) -> None:
        """Add the parameters that choose the model."""
        raise NotImplementedError

    def _add_map(self) -> None:
        """Add where the map goes."""
        self._add(QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Map")))

    def _add_files(self) -> None:
        files = Rasters(
            self.FILES, tr("Further files of the scene"), QgsProcessing.SourceType.TypeRaster, optional=True
        )
        self._add(files, True)

    def _add_advanced(self) -> None:
        self._add_files()
        self._add(QgsProcessingParameterString("BAND_NAMES", tr("Names of the bands, in order"), optional=True), True)
        for name, title in (
            ("SCALE", tr("Scale of the numbers to reflectance")),
            ("OFFSET", tr("Offset")),
            ("NODATA", tr("Number that means no data")),
        ):
            self._add(QgsProcessingParameterNumber(name, title, _NUMBER, None, True), True)
        for (name, limit), title in zip(
            _ANGLES.items(),
            (tr("Sun zenith angle (degrees)"), tr("View zenith angle (degrees)"), tr("Relative azimuth (degrees)")),
        ):
            low = -limit if name == "RELATIVE_AZIMUTH" else 0.0
            self._add(QgsProcessingParameterNumber(name, title, _NUMBER, None, True, low, limit), True)
        self._add(QgsProcessingParameterString("OUTPUTS", tr("Bands of the map"), optional=True), True)
        device = QgsProcessingParameterEnum(
            "DEVICE", tr("Device"), list(DEVICES), defaultValue="auto", usesStaticStrings=True
        )
        self._add(device, True)
        memory = QgsProcessingParameterNumber("MEMORY_MB", tr("Memory (MB)"), _WHOLE, 1024, False, SMALLEST_MEMORY_MB)
        self._add(memory, True)
        self._add(QgsProcessingParameterNumber("THREADS", tr("Threads (0: all cores)"), _WHOLE, 0, False, 0), True)
        self._add(QgsProcessingParameterBoolean(self.STAC, tr("Also write a STAC item"), False, True), True)

    # Before the run, in the main thread

    def canExecute(self) -> tuple[bool, str]:
        problem = missing_runtime()
        return not problem, problem

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        parameters = self.understood(parameters)
        try:
            self._scene(parameters, context)
        except TerraClaraError as error:
            return False, sentence(error)
        # The core opens more than QGIS does (folders, archives), and says better what is wrong.
        if isinstance(parameters.get(self.INPUT), str):
            parameters.pop(self.INPUT)
        parameters.pop(self.FURTHER, None)
        return super().checkParameterValues(parameters, context)

    def understood(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """The parameters with what people write in place of the exact values."""
        parameters = super().understood(parameters)
        if "DEVICE" in parameters:
            parameters["DEVICE"] = numbered(parameters["DEVICE"], DEVICES)
        return parameters

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # A sentence from here would be lost in a script's exception, so it is kept for the run.
        try:
            self._sources = self._scene(parameters, context)
            self._area = self._polygons(parameters, context, feedback)
            if parameters.get(self.EXTENT):  # that of a layer, perhaps, which may be gone when the run asks for it
                box = self.parameterAsExtent(parameters, self.EXTENT, context)
                self._extent = QgsReferencedRectangle(box, self.parameterAsExtentCrs(parameters, self.EXTENT, context))
            self._take(parameters, context, feedback)
        except TerraClaraError as error:
            self._problem = sentence(error)
        return True

    def _take(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Take what the run needs of further layers, which only the main thread may look at."""

    def _scene(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        main = self._one(self.INPUT, parameters, context)
        product = self._one(self.PRODUCT, parameters, context)
        further = several(parameters.get(self.FILES))
        if any(map(_joined, further)):
            text = tr("Several files stand in one text of {}; give {} once for each of them.")
            raise ParameterError(text.format(self.FILES, self.FILES))
        files = [scene_path(item, context) for item in further]
        if main and product:
            raise ParameterError(tr("Both a raster layer and a product are given; choose one of them as the scene."))
        sources = tuple(dict.fromkeys(path for path in (main, product, *files) if path))
        if not sources:
            raise ParameterError(tr("No scene is chosen; give a raster layer, a file, or a product."))
        return sources

    def _one(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The path behind a parameter of one file; `ParameterError` where there are several, as scripts write them."""
        value = parameters.get(name)
        given = value if isinstance(value, (list, tuple)) else _joined(value)
        if len(given) > 1:
            text = tr("{} takes one file, and here are {}; leave the first there, and give the others in {} ({}).")
            title = self.parameterDefinition(self.FILES).description()
            raise ParameterError(text.format(name, len(given), self.FILES, title))
        return scene_path(given[0] if given else value, context)

    def _polygons(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> str:
        if not parameters.get(self.AREA):
            return ""
        if parameters.get(self.EXTENT):
            raise ParameterError(tr("Both polygons and a box are given as the area; choose one of them."))
        path = self.layer_path(parameters, self.AREA, context, feedback)
        if not path:
            raise ParameterError(
                tr("The area “{}” cannot be read; choose another layer.").format(parameters[self.AREA])
            )
        return path

    # What it costs, and the run, in a background thread

    def costs(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Callable[..., Any]]:
        """As the base says. An area, which makes a run cheaper, is not asked for."""
        asked = self.create()  # a run of its own, which is read in another thread
        parameters = asked.understood(parameters)
        try:
            asked._sources = asked._scene(parameters, context)
            asked._take(parameters, context, QgsProcessingFeedback())
        except TerraClaraError:  # said beside its field
            return None
        return lambda cancelled: asked._estimates(parameters, context, cancelled)

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        """The estimate of each map of the run."""
        from ...core.mapping import Request
        from ...core.mapping.estimate import estimate

        return [estimate(self._request(Request, parameters, context, "", QgsProcessingFeedback()))]

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._problem or missing_runtime():
            raise ParameterError(self._problem or missing_runtime())
        output = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        output = output or QgsProcessingUtils.generateTempFilename("map.tif")  # left out, as a model may
        if Path(output).suffix.lower() not in (".tif", ".tiff"):
            raise OutputError(
                tr("The map cannot be written as “{}”; choose a name that ends in .tif.").format(Path(output).name)
            )
        report = self.parameterAsFileOutput(parameters, self.OUTPUT_REPORT, context)
        if report:
            from ...core.page import check_page

            check_page(Path(report))
        feedback.setProgressText(tr("Loading the model runtime…"))
        from ...core.mapping import Request

        request = self._request(Request, parameters, context, output, feedback)
        variable = self._variable(request)
        made: list[Path] = []
        before = _written(output)
        if self._area:
            area, made = keep_area(self._area, output)
            request = replace(request, area=area)
        feedback.setProgressText(tr("Mapping…"))
        try:
            result = self._make(
                request,
                parameters,
                context,
                progress=lambda share: feedback.setProgress(100.0 * share),
                cancelled=feedback.isCanceled,
                note=told(feedback.pushInfo),
            )
        except BaseException as error:
            remove(made)
            if isinstance(error, Cancelled) and _written(output) != before:
                raise Cancelled(tr("Cancelled; the map is complete, but what is made of it is not.")) from error
            if isinstance(error, Cancelled):
                raise Cancelled(tr("Cancelled; no map was written.")) from error
            raise
        return self._results(result, variable, output, parameters, context, feedback)

    def _make(self, request: Any, parameters: dict[str, Any], context: QgsProcessingContext, **calls: Any) -> Any:
        """Make the map, with an interpreter of the user's own where there is one."""
        from ...core.mapping import make_map
        from ...core.mapping.elsewhere import make_map_elsewhere

        python = interpreter()
        return make_map_elsewhere(python, request, **calls) if python else make_map(request, **calls)

    def _request(
        self,
        kind: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        output: str,
        feedback: QgsProcessingFeedback,
    ) -> Any:
        request = self._bare(kind, parameters, context, output)
        scene = self._opened(request)
        if scene is not None and parameters.get(self.EXTENT):  # learning from a table alone has no scene
            request = replace(request, area=self._box(parameters, context, scene))
        self._check(request, scene)
        return replace(request, model=self._model(parameters, context, scene, feedback))

    def _bare(self, kind: Any, parameters: dict[str, Any], context: QgsProcessingContext, output: str) -> Any:
        """The request without its model, and without a box."""
        number = partial(self._number, parameters, context)
        names = partial(self.texts, parameters, context)
        angles = {name.lower(): number(name) for name in _ANGLES}
        return kind(
            model="",
            sources=self._sources,
            output=output,
            outputs=names("OUTPUTS"),
            area=self._area,
            device=self.parameterAsEnumString(parameters, "DEVICE", context) or "auto",
            memory_mb=self.parameterAsInt(parameters, "MEMORY_MB", context),
            threads=self.parameterAsInt(parameters, "THREADS", context),
            band_names=names("BAND_NAMES"),
            model_bands=names("MODEL_BANDS"),
            scale=number("SCALE"),
            offset=number("OFFSET"),
            nodata=number("NODATA"),
            geometry=tuple(sorted((key, value) for key, value in angles.items() if value is not None)),
            report=False,
        )

    def _check(self, request: Any, scene: Any) -> None:
        """Tell what is wrong with the map, where a model is learned for it first; else the run tells it at once."""

    def _number(self, parameters: dict[str, Any], context: QgsProcessingContext, name: str) -> Optional[float]:
        """A number, ``None`` where none is given."""
        given = parameters.get(name) not in (None, "")
        return self.parameterAsDouble(parameters, name, context) if given else None

    def _opened(self, request: Any) -> Any:
        """The scene, for what depends on where it lies and which bands it has."""
        from ...core.raster.scene import open_scene

        return open_scene(list(request.sources), band_names=list(request.band_names) or None)

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        """The model's id or file."""
        raise NotImplementedError

    @staticmethod
    def _variable(request: Any) -> str:
        from ...core.model import find_model

        return find_model(request.model, request.model_bands).card.variable

    def _optional(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> str:
        """The path of an optional output; asked once, since a temporary one has another name each time."""
        if name not in self._further:
            self._further[name] = self.parameterAsOutputLayer(parameters, name, context) if parameters.get(name) else ""
        return self._further[name]

    def _box(self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any) -> str:
        grid = scene.grid
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs) if grid.crs else QgsCoordinateReferenceSystem()
        given = parameters if self._extent is None else {**parameters, self.EXTENT: self._extent}
        box = self.parameterAsExtent(given, self.EXTENT, context, crs)
        rows = (box.yMinimum(), box.yMaximum())
        if not grid.has_georeference:  # QGIS draws such rasters below zero, row 0 on top
            rows = (-rows[1], -rows[0])
        return f"{box.xMinimum()!r},{rows[0]!r},{box.xMaximum()!r},{rows[1]!r}"

    # After the run

    def _more(self, result: Any) -> str:
        """What tells the map's group from others of the same variable and scene."""
        return ""

    def _results(
        self,
        result: Any,
        variable: str,
        output: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ...core.mapping.statistics import flag_shares, valid_share
        from ..layers import ClassPolygons, ResultGroup, band_layers

        if context.willLoadLayerOnCompletion(output):
            details = context.layerToLoadOnCompletionDetails(output)
            details.name = band_layers(result, variable)[0].name
            details.forceName = True
            details.setPostProcessor(ResultGroup(result, variable, more=self._more(result)))
        polygons = self._further.get(self.OUTPUT_POLYGONS)
        if polygons and context.willLoadLayerOnCompletion(polygons):
            context.layerToLoadOnCompletionDetails(polygons).setPostProcessor(ClassPolygons(result))
        first = result.statistics[result.outputs[0].name]
        values: dict[str, Any] = {
            **{name: path for name, path in self._further.items() if path},
            self.OUTPUT: output,
            "VALID_SHARE": valid_share(first),
            "MODEL_ID": result.provenance["model"]["id"],
        }
        if first.get("mean") is not None:
            values["MEAN_VALUE"] = first["mean"]
        for spec in result.outputs:
            if spec.kind == "flag":
                values["OUTSIDE_DOMAIN_SHARE"] = flag_shares(result.statistics[spec.name])["outside_domain"]
        for file in result.files:
            if file.name.endswith(".provenance.json"):
                values["PROVENANCE"] = str(file)
        if self.parameterAsBool(parameters, self.STAC, context):
            values["STAC_ITEM"] = write_stac(result, feedback)
        report = self.parameterAsFileOutput(parameters, self.OUTPUT_REPORT, context)
        if report:
            from ...core.report import write_report

            feedback.setProgressText(tr("Writing the report…"))
            try:
                values[self.OUTPUT_REPORT] = str(write_report(result, Path(report)))
            except TerraClaraError as error:  # the map is whole without it
                feedback.pushWarning(sentence(error))
        return values
