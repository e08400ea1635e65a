"""What the dock asks the core for, in the background."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any, Callable

from qgis.core import Qgis, QgsMessageLog, QgsTask

from ...core.errors import TerraClaraError
from ..i18n import tr
from ..imports import import_apart


class CoreTask(QgsTask):
    """Calls ``work`` in a thread, then ``done(result, problem)`` in the main one, unless it was cancelled."""

    def __init__(self, title: str, work: Callable[[], Any], done: Callable[[Any, str], None]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work, self._done = work, done
        self._result: Any = None
        self._problem = ""

    def run(self) -> bool:
        import_apart()
        try:
            self._result = self._work()
        except TerraClaraError as error:
            self._problem = str(error)
        except Exception as error:
            QgsMessageLog.logMessage(traceback.format_exc(), "TerraClara", Qgis.MessageLevel.Critical)
            self._problem = tr("An unforeseen fault ({}: {}); the log, tab TerraClara, says more.").format(
                type(error).__name__, error
            )
        return True

    def finished(self, success: bool) -> None:
        done, result, problem = self._done, self._result, self._problem
        self._work = self._done = self._result = None  # type: ignore[assignment]  # nothing keeps the files open
        if not self.isCanceled():
            done(result, problem)


def opened(provenance: str) -> tuple[Any, Any]:
    """The places of a map and what can be asked of them."""
    from ...core.explain.place import Places
    from ...core.explain.question import questions
    from ...core.explain.recorded import request_of_map

    places = Places.of(request_of_map(Path(provenance)))
    return places, questions(places.model)
