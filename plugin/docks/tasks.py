"""What the dock asks the core for, in the background."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Any, Callable, Sequence

from qgis.core import Qgis, QgsMessageLog, QgsTask

from ...core.errors import Cancelled, TerraClaraError
from ..i18n import sentence, tr
from ..imports import import_apart

#: Takes ``progress(share)`` and ``cancelled()``.
Work = Callable[[Callable[[float], None], Callable[[], bool]], Any]


class CoreTask(QgsTask):
    """Calls ``work(progress, cancelled)`` in a thread, then ``done(result, problem)`` in the main one.

    One that the user stopped ends with neither result nor problem.
    """

    def __init__(self, title: str, work: Work, done: Callable[[Any, str], None]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work, self._done = work, done
        self._result: Any = None
        self._problem = ""

    def run(self) -> bool:
        import_apart()
        try:
            self._result = self._work(lambda share: self.setProgress(100 * share), self.isCanceled)
        except Cancelled:
            self._result = None
        except TerraClaraError as error:
            self._problem = sentence(error)
        except Exception as error:
            QgsMessageLog.logMessage(traceback.format_exc(), "TerraClara", Qgis.MessageLevel.Critical)
            self._problem = tr("An unforeseen fault ({}: {}); the log, tab TerraClara, says more.").format(
                type(error).__name__, error
            )
        return True

    def finished(self, success: bool) -> None:
        done, result, problem = self._done, self._result, self._problem
        self._work = self._done = self._result = None  # type: ignore[assignment]  # nothing keeps the files open
        done(result, problem)


def opened(provenance: str) -> tuple[Any, Any, Any]:
    """The places of a map, what can be asked of them, and what the map was made from."""
    from ...core.explain.place import Places
    from ...core.explain.question import questions
    from ...core.explain.recorded import request_of_map

    request = request_of_map(Path(provenance))
    places = Places.of(request)
    return places, questions(places.model), request


def compared(
    places: Any, request: Any, method: str, others: Sequence[str], ask: Callable[..., Any], **calls: Any
) -> Any:
    """A comparison: ``ask(places, method, cancelled=...)`` of the map that is open and of ``others``."""
    from ...core.explain.compare import compare_places, variants
    from ...core.explain.methods import BY_BAND

    cancelled = calls["cancelled"]
    return compare_places(
        variants(request, method, others, BY_BAND),
        lambda there, by: ask(there, by, cancelled=cancelled),
        (request, places),
        **calls,
    )
