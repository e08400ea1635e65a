"""Cloud detection in a folder: every scene of it, unattended, with one summary table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...core.errors import ParameterError
from ..help import CLOUD_FOLDER
from ..i18n import sentence, told, tr
from .choice import AUTO
from .clouds import Clouds

_MAPS = 0.85  # share of the run that the maps take where a composite follows


class CloudFolder(Clouds):
    """Takes a folder of products; gives a folder of maps and the summary."""

    ID = "cloudfolder"
    TITLE = "Cloud detection in a folder"
    HELP = CLOUD_FOLDER
    TAGS = "cloud,shadow,batch,production,many scenes,Sentinel-2,Landsat"
    FOLDER = "FOLDER"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    COMPOSITE = "COMPOSITE"
    COMPOSITE_DAY = "COMPOSITE_DAY"

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        folder = QgsProcessingParameterFile.Behavior.Folder
        self._add(
            QgsProcessingParameterFile(self.FOLDER, tr("Folder of scenes"), folder), help_key="CLOUD_FOLDER_FOLDER"
        )
        super().initAlgorithm(configuration)
        for name in (
            *(self.INPUT, self.PRODUCT, self.FILES, self.EXTENT, self.OUTPUT, self.OUTPUT_REPORT),
            *(self.OUTPUT_POLYGONS, self.OUTPUT_MASKED, "SUN_ZENITH", "VIEW_ZENITH", "RELATIVE_AZIMUTH"),
        ):
            self.removeParameter(name)
        for name, title in (
            ("POLYGONS", tr("Also write polygons")),
            ("MASKED", tr("Also write the images without clouds and shadows")),
            ("OVERWRITE", tr("Make finished maps again")),
        ):
            self._add(QgsProcessingParameterBoolean(name, title, False))
        day = QgsProcessingParameterString(self.COMPOSITE_DAY, tr("Composite: day to be near to"), optional=True)
        self._add(day, True)
        self._add(QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder of the maps")))
        composite = QgsProcessingParameterRasterDestination(
            self.COMPOSITE, tr("Composite of clear pixels"), optional=True, createByDefault=False
        )
        self._add(composite)
        for name, title in (("MADE", tr("Maps made")), ("KEPT", tr("Maps kept")), ("FAILED", tr("Scenes that failed"))):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputFile("SUMMARY", tr("Summary (CSV)")))
        self.addOutput(QgsProcessingOutputFile("SUMMARY_PAGE", tr("Summary (HTML)")))

    def _scene(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, ...]:
        folder = str(parameters.get(self.FOLDER) or "")
        if not folder:
            raise ParameterError(tr("No folder is chosen; give the one that holds the scenes."))
        return (folder,)

    def _opened(self, request: Any) -> Any:
        return None  # each scene is opened in its turn

    def _model(
        self, parameters: dict[str, Any], context: QgsProcessingContext, scene: Any, feedback: QgsProcessingFeedback
    ) -> str:
        chosen = self._chosen(parameters, context)
        return "" if chosen == AUTO else chosen

    def _run(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self._problem:
            raise ParameterError(self._problem)
        from ...core.batch_report import Summary
        from ...core.clouds.composite import composite
        from ...core.clouds.find import find_scenes
        from ...core.clouds.production import Plan, check_folder, dated, first_error, produce
        from ...core.mapping import Request
        from ...core.raster.journal import Lock

        folder = Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context))
        together, day = self._composite(parameters, context)
        part = _MAPS if together else 1.0
        candidates = find_scenes(list(self._sources), leave_out=folder)
        check_folder(folder)
        request = self._request(Request, parameters, context, str(folder), feedback)
        plan = Plan(
            folder,
            replace(request, area=""),
            self._options(parameters, context),
            model=request.model,
            areas=self._area,
            polygons=self.parameterAsBool(parameters, "POLYGONS", context),
            masked=self.parameterAsBool(parameters, "MASKED", context),
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
        )
        summary = Summary(folder, len(candidates))

        def finished(outcome: Any) -> None:
            summary.add(outcome)
            if outcome.status == "failed":
                feedback.pushWarning(f"{outcome.scene}: {sentence(outcome.note)}")
            else:
                cloud = "" if outcome.cover.cloud is None else f", {outcome.cover.cloud:.1%}"
                feedback.pushInfo(f"{outcome.scene}: {outcome.status}{cloud}")

        lock = Lock(folder / ".summary.lock", folder / "summary.csv")
        try:
            outcomes = produce(
                candidates,
                plan,
                progress=lambda share: feedback.setProgress(100.0 * part * share),
                cancelled=feedback.isCanceled,
                note=told(feedback.pushInfo),
                finished=finished,
            )
        finally:
            lock.release()
        error = first_error(outcomes)
        if error is not None:
            raise error
        values = {}
        if together:
            made = composite(
                dated(outcomes),
                Path(together),
                wanted=day,
                progress=lambda share: feedback.setProgress(100.0 * (part + (1 - part) * share)),
                cancelled=feedback.isCanceled,
            )
            for text in made.notes:
                feedback.pushInfo(text)
            feedback.pushInfo(tr("{} of the composite's pixels have no clear date.").format(f"{made.shares['']:.1%}"))
            values[self.COMPOSITE] = str(made.path)
        counts = {key: sum(item.status == key for item in outcomes) for key in ("made", "kept", "failed")}
        return {
            **values,
            self.OUTPUT_FOLDER: str(folder),
            "SUMMARY": str(summary.table),
            "SUMMARY_PAGE": str(summary.page),
            **{key.upper(): count for key, count in counts.items()},
        }

    def _composite(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[str, str]:
        """Where the composite goes, empty for none, and the day that it is to be near to."""
        from ...core.clouds.composite import is_day

        target = self._optional(parameters, self.COMPOSITE, context)
        day = self.parameterAsString(parameters, self.COMPOSITE_DAY, context).strip()
        if not is_day(day):
            raise ParameterError(tr("“{}” is no day; write it as 2023-06-08.").format(day))
        if day and not target:
            raise ParameterError(tr("A day is given, but no file for the composite; give one, or leave the day out."))
        if target and Path(target).suffix.lower() not in (".tif", ".tiff"):
            raise ParameterError(tr("“{}” is no GeoTIFF; let the composite end in .tif.").format(Path(target).name))
        return target, day
