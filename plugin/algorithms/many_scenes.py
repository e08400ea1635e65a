"""The tools that map a scene, over a folder of scenes: unattended, with one summary."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...core.errors import ParameterError
from ..bridge import keep_area
from ..help import APPLY_FOLDER, CLOUD_FOLDER, RETRIEVE_FOLDER
from ..i18n import sentence, told, tr
from .apply_model import ApplyModel
from .choice import AUTO
from .clouds import Clouds
from .mapping import MapAlgorithm
from .parameters import File
from .retrieve import Retrieve

_MAPS = 0.85  # share of the run that the maps take where something follows
_MORE = (("REPORT", "Also write a report of each map"), ("OVERWRITE", "Make finished maps again"))
_WORDS = {"made": "Maps made", "kept": "Maps kept", "failed": "Scenes that failed"}


#: Takes the outcomes, ``progress(share)`` and the feedback; gives outputs of the algorithm.
Together = Callable[[Sequence[Any], Callable[[float], None], QgsProcessingFeedback], dict[str, Any]]


class FolderAlgorithm(MapAlgorithm):
    """Comes before an algorithm of one scene, and takes a folder of them."""

    FOLDER = "FOLDER"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    #: Whether scenes are mapped inside the area alone.
    MAPS_AREA = True
    #: Yes or no: name and title of each parameter.
    SWITCHES: tuple[tuple[str, str], ...] = ()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self._add(File(self.FOLDER, tr("Folder of scenes"), folder), help_key="SCENES_FOLDER")
        super().initAlgorithm(configuration)
        for name in (
            *(self.INPUT, self.PRODUCT, self.FILES, self.EXTENT, self.OUTPUT, self.OUTPUT_REPORT, self.OUTPUT_FOLDER),
            *(self.OUTPUT_POLYGONS, "OUTPUT_MASKED", "SUN_ZENITH", "VIEW_ZENITH", "RELATIVE_AZIMUTH"),
        ):
            if self.parameterDefinition(name) is not None:
                self.removeParameter(name)
        for name, title in (*self.SWITCHES, *_MORE):
            self._add(QgsProcessingParameterBoolean(name, tr(title), False))
        self._add(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder of the maps")),
            help_key="SCENES_OUTPUT_FOLDER",
        )

    def _add_results(self) -> None:
        """Those of the run; each map's stand in the summary."""
        for name, title in _WORDS.items():
            self.addOutput(QgsProcessingOutputNumber(name.upper(), tr(title)))
        self.addOutput(QgsProcessingOutputMultipleLayers("OUTPUT_MAPS", tr("The maps, one for each date or scene")))
        self.addOutput(QgsProcessingOutputFile("SUMMARY", tr("Summary (CSV)")))
        self.addOutput(QgsProcessingOutputFile("SUMMARY_PAGE", tr("Summary (HTML)")))

    def _scene(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        folder = str(parameters.get(self.FOLDER) or "")
        if not folder:
            raise ParameterError(tr("No folder is chosen; give the one that holds the scenes."))
        return (folder,)

    def _opened(self, request: Any) -> Any:
        return None  # each scene is opened in its turn

    def _tool(self, folder: Path, request: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """What is made of each scene; a ``core.batch.Tool``."""
        raise NotImplementedError

    def _together(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path, scenes: Sequence[Path]
    ) -> Optional[Together]:
        """What is made of all maps in the end, if anything; faults in what was asked for are told before the first."""
        return None

    def _estimates(
        self, parameters: dict[str, Any], context: QgsProcessingContext, cancelled: Callable[[], bool]
    ) -> list[Any]:
        from ...core.batch import estimate_batch
        from ...core.mapping import Request
        from ...core.raster.find import find_scenes

        folder = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context))
        request = self._request(Request, parameters, context, str(folder), QgsProcessingFeedback())
        candidates = find_scenes(list(self._sources), leave_out=folder)
        return estimate_batch(candidates, self._tool(folder, request, parameters, context), cancelled)

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._problem:
            raise ParameterError(self._problem)
        from ...core.batch import Summary, check_folder, first_error, produce
        from ...core.batch.beside import write_beside
        from ...core.mapping import Request
        from ...core.raster.find import find_scenes
        from ...core.raster.journal import Lock

        folder = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context))
        candidates = find_scenes(list(self._sources), leave_out=folder)
        together = self._together(parameters, context, folder, [Path(item.path) for item in candidates])
        part = _MAPS if together is not None else 1.0
        check_folder(folder)
        request = self._request(Request, parameters, context, str(folder), feedback)
        if request.area and self.MAPS_AREA:
            request = replace(request, area=keep_area(request.area, str(folder / "maps.tif"))[0])
        tool = self._tool(folder, request, parameters, context)
        summary = Summary(folder, len(candidates), tool)
        report, stac = (self.parameterAsBool(parameters, name, context) for name in ("REPORT", "STAC"))

        def finished(outcome: Any) -> None:
            summary.add(outcome)
            write_beside(outcome, report, stac, told(feedback.pushWarning))
            if outcome.status == "failed":
                feedback.pushWarning(f"{outcome.scene}: {sentence(outcome.note)}")
            else:
                feedback.pushInfo(f"{outcome.scene}: {tr(_WORDS[outcome.status])}")

        lock = Lock(folder / ".summary.lock", folder / "summary.csv")
        try:
            outcomes = produce(
                candidates,
                tool,
                progress=lambda share: feedback.setProgress(100.0 * part * share),
                cancelled=feedback.isCanceled,
                finished=finished,
            )
        finally:
            lock.release()
            for text in summary.notes:  # each once, for all scenes
                feedback.pushInfo(text)
        error = first_error(outcomes)
        if error is not None:
            raise error
        values: dict[str, Any] = {}
        if together is not None:
            values = together(
                outcomes, lambda share: feedback.setProgress(100.0 * (part + (1 - part) * share)), feedback
            )
        counts = {key.upper(): sum(item.status == key for item in outcomes) for key in _WORDS}
        return {
            **values,
            self.OUTPUT_FOLDER: str(folder),
            "OUTPUT_MAPS": [str(each.path) for item in outcomes for each in item.made.maps],
            "SUMMARY": str(summary.table),
            "SUMMARY_PAGE": str(summary.page),
            **counts,
        }


class CloudFolder(FolderAlgorithm, Clouds):
    """Clouds of each scene, with the cover of each and of areas in it."""

    ID = "cloudfolder"
    TITLE = "Cloud detection in a folder"
    HELP = CLOUD_FOLDER
    TAGS = "cloud,shadow,batch,production,many scenes,Sentinel-2,Landsat"
    SWITCHES = (("POLYGONS", "Also write polygons"), ("MASKED", "Also write the images without clouds and shadows"))
    COMPOSITE = "COMPOSITE"
    COMPOSITE_DAY = "COMPOSITE_DAY"
    MAPS_AREA = False

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        self.removeParameter(self.AREA)
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        areas = QgsProcessingParameterFeatureSource(
            self.AREA, tr("Areas whose cover is told one by one"), polygons, optional=True
        )
        self._add(areas, help_key="COVER_AREAS")
        day = QgsProcessingParameterString(self.COMPOSITE_DAY, tr("Composite: day to be near to"), optional=True)
        self._add(day, True)
        composite = QgsProcessingParameterRasterDestination(
            self.COMPOSITE, tr("Composite of clear pixels"), optional=True, createByDefault=False
        )
        self._add(composite)

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        chosen = self._chosen(parameters, context)
        return "" if chosen == AUTO else chosen

    def _tool(self, folder: Path, request: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ...core.batch.clouds import CloudTool

        polygons, masked, overwrite = (
            self.parameterAsBool(parameters, name, context) for name in ("POLYGONS", "MASKED", "OVERWRITE")
        )
        options = self._options(parameters, context)
        return CloudTool(folder, replace(request, area=""), options, self._area, polygons, masked, overwrite)

    def _together(
        self, parameters: dict[str, Any], context: QgsProcessingContext, folder: Path, scenes: Sequence[Path]
    ) -> Optional[Together]:
        """A composite of clear pixels, where a file for it is given."""
        from ...core.batch import check_folder
        from ...core.clouds.composite import composite, is_day

        target = self._optional(parameters, self.COMPOSITE, context)
        day = self.parameterAsString(parameters, self.COMPOSITE_DAY, context).strip()
        if not is_day(day):
            raise ParameterError(tr("“{}” is no day; write it as 2023-06-08.").format(day))
        if day and not target:
            raise ParameterError(tr("A day is given, but no file for the composite; give one, or leave the day out."))
        if not target:
            return None
        from ...core.raster.writer import check_target

        if Path(target).parent.absolute() == folder.absolute():  # which may be new
            check_folder(folder)
        check_target(Path(target), scenes)

        def make(
            outcomes: Sequence[Any], progress: Callable[[float], None], feedback: QgsProcessingFeedback
        ) -> dict[str, Any]:
            from ...core.batch.clouds import dated
            from ..composite_layers import CompositeLayers

            made = composite(
                dated(outcomes), Path(target), wanted=day, progress=progress, cancelled=feedback.isCanceled
            )
            for text in made.notes:
                feedback.pushInfo(sentence(text))
            feedback.pushInfo(tr("{} of the composite's pixels have no clear date.").format(f"{made.shares['']:.1%}"))
            CompositeLayers.when_loaded(made.path, target, context)
            return {self.COMPOSITE: str(made.path)}

        return make


class RetrieveFolder(FolderAlgorithm, Retrieve):
    """Biophysical variables of each scene, each variable by the best model for the scene."""

    ID = "retrievefolder"
    TITLE = "Biophysical retrieval in a folder"
    HELP = RETRIEVE_FOLDER
    TAGS = "LAI,FAPAR,chlorophyll,batch,production,many scenes,Sentinel-2,Landsat"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        super().initAlgorithm(configuration)
        self.removeParameter(self.MODEL)  # a variable has another for each sensor

    def _into_folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> bool:
        return True

    def _tool(self, folder: Path, request: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ...core.batch.maps import RetrieveTool

        variables = tuple(self._variables(parameters, context))
        return RetrieveTool(folder, request, variables, self.parameterAsBool(parameters, "OVERWRITE", context))


class ApplyFolder(FolderAlgorithm, ApplyModel):
    """Any model on each scene; land cover too."""

    ID = "applyfolder"
    TITLE = "Apply a model to a folder"
    HELP = APPLY_FOLDER
    TAGS = "ONNX,land cover,network,batch,production,many scenes"
    SWITCHES = (("POLYGONS", "Also write polygons"),)

    def _tool(self, folder: Path, request: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ...core.batch.maps import MapTool

        polygons, overwrite = (self.parameterAsBool(parameters, name, context) for name in ("POLYGONS", "OVERWRITE"))
        return MapTool(folder, request, polygons, overwrite)
