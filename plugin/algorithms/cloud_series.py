"""Clouds of a series: a map for each date, judged by a model and by what the ground looked like before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
)

from ...core.errors import ParameterError
from ..bridge import keep_area, scene_path, several
from ..help import CLOUD_SERIES
from ..i18n import sentence, told, tr
from .choice import AUTO
from .clouds import Clouds, cloud_models
from .parameters import File, Rasters

METHODS = ("linear", "gp", "network")


def series_models() -> list[tuple[str, Any]]:
    """``(id, card)`` of each model of clouds in the catalog that looks at several dates."""
    from ...core.clouds import is_cloud_model
    from ...core.model import catalog

    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None and is_cloud_model(entry.card)]
    return [(key, card) for key, card in entries if card.input.dates > 1]


class CloudSeries(Clouds):
    """Takes the dates and a model of one date, or a network of several; gives a folder of maps."""

    ID = "cloudseries"
    TITLE = "Cloud detection in a series"
    HELP = CLOUD_SERIES
    TAGS = "cloud,shadow,time series,multitemporal,background"
    LAYERS = FURTHER = "LAYERS"
    FOLDER = "FOLDER"
    METHOD = "METHOD"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    MORE_LISTS = ((METHOD, METHODS),)
    NUMBERS = {}

    def __init__(self, read_catalog: bool = True) -> None:
        super().__init__(read_catalog)
        self._dates: list[str] = []

    @staticmethod
    def models() -> list[tuple[str, Any]]:
        return [*cloud_models(), *series_models()]

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        from ...core.clouds.choose import choose_cloud_model

        if self._method(parameters, context) != "network" or self._chosen(parameters, context) != AUTO:
            return super()._model(parameters, context, scene, feedback)
        bands = [item.band for item in scene.bands]
        model, reason = choose_cloud_model(bands, series_models(), scene.product, several_dates=True)
        feedback.pushInfo(tr("Model {}: {}").format(model, sentence(reason)))
        return model

    def _method(self, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        return self.parameterAsEnumString(parameters, self.METHOD, context) or METHODS[0]

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        layers = Rasters(
            self.LAYERS,
            tr("Dates: raster layers, the earliest first"),
            QgsProcessing.SourceType.TypeRaster,
            optional=True,
        )
        self._add(layers)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self._add(File(self.FOLDER, tr("Or dates: a folder of scenes"), folder, optional=True))
        super().initAlgorithm(configuration)
        for name in (
            *(self.INPUT, self.PRODUCT, self.FILES, self.OUTPUT, self.OUTPUT_REPORT, self.OUTPUT_POLYGONS),
            *(self.OUTPUT_MASKED, "CLASSES", "ACTIVATION", "MODEL_BANDS", self.STAC),
        ):
            self.removeParameter(name)
        self._add(QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder of the maps")))

    def _add_results(self) -> None:
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_MAPS", tr("The maps, one for each date or scene")))
        self.addOutput(QgsProcessingOutputNumber("DATES", tr("Number of dates")))

    def _add_choice(self) -> None:
        self._add_model()
        self._add(
            QgsProcessingParameterEnum(
                self.METHOD, tr("How the dates before count"), list(METHODS), False, METHODS[0], False, True
            )
        )

    def _scene(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        """The first date; all of them are kept for the run."""
        given = several(parameters.get(self.LAYERS))
        folder = parameters.get(self.FOLDER)
        if given and folder:
            raise ParameterError(tr("Both layers and a folder are given; choose one of them."))
        if folder:
            from ...core.clouds.series import series_in

            self._dates = series_in(Path(str(folder)))
        else:
            self._dates = [scene_path(item, context) for item in in_time(given, context)]
        if len(self._dates) < 2:
            raise ParameterError(tr("A series needs at least two dates; give more layers, or a folder of scenes."))
        return (self._dates[0],)

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        from ...core.clouds.series import estimate_series
        from ...core.mapping import Request

        request = self._request(Request, parameters, context, "", QgsProcessingFeedback())
        return estimate_series(self._dates, request, method=self._method(parameters, context), cancelled=cancelled)

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._problem:
            raise ParameterError(self._problem)
        from ...core.clouds import cloud_cover
        from ...core.clouds.series import detect_series
        from ...core.mapping import Request
        from ...core.raster.writer import make_folder

        folder = self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)
        request = self._request(Request, parameters, context, folder, feedback)
        if request.area:
            make_folder(Path(folder))
            request = replace(request, area=keep_area(request.area, str(Path(folder) / "maps.tif"))[0])
        found = detect_series(
            self._dates,
            Path(folder),
            request,
            method=self._method(parameters, context),
            progress=lambda share: feedback.setProgress(100.0 * share),
            cancelled=feedback.isCanceled,
            note=told(feedback.pushInfo),
        )
        text = tr("{}: clouds {}, shadows {}; the dates before cleared {} and added {} of the pixels.")
        for item in found:
            cover = cloud_cover(item.map)
            shares = (cover["cloud"], cover["shadow"], item.removed, item.added)
            words = ("?" if share is None else f"{share:.1%}" for share in shares)
            feedback.pushInfo(text.format(item.map.path.name, *words))
            self._show(item.map, self._method(parameters, context), context)
        maps = [str(item.map.path) for item in found]
        return {self.OUTPUT_FOLDER: folder, "OUTPUT_MAPS": maps, "DATES": len(found)}

    @staticmethod
    def _show(result: Any, method: str, context: QgsProcessingContext) -> None:
        """Let the map come into the project, if there is one that shows results; its group tells the method."""
        from ..layers import ResultGroup, map_to_load

        project = context.project()
        if project is None:
            return
        details = map_to_load(result.path.stem, project)
        details.setPostProcessor(ResultGroup(result, "", more=method))
        context.addLayerToLoadOnCompletion(str(result.path), details)


def in_time(layers: list[Any], context: QgsProcessingContext) -> list[Any]:
    """The layers in the order of the temporal controller, where each has a time there; else as they are given."""
    resolved = [
        item if isinstance(item, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(str(item), context, False)
        for item in layers
    ]
    times = []
    for layer in resolved:
        properties = layer.temporalProperties() if layer is not None else None
        if properties is None or not properties.isActive() or not properties.fixedTemporalRange().begin().isValid():
            return layers
        times.append(properties.fixedTemporalRange().begin())
    return [layers[i] for i in sorted(range(len(layers)), key=lambda i: times[i])]
