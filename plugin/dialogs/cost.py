"""What a run will cost, found out in the background and said before Run."""

from __future__ import annotations

import traceback
from html import escape
from typing import Any, Callable, Optional, Sequence

from qgis.core import Qgis, QgsMessageLog, QgsTask

from ...core.errors import TerraClaraError
from ..i18n import sentence, tr
from .fields import PROBLEM


class CostTask(QgsTask):
    """Estimates requests (keywords of ``core.mapping.Request``). ``done`` gets rich text in the main thread."""

    def __init__(self, requests: Sequence[dict[str, Any]], done: Callable[[str], None]) -> None:
        super().__init__(tr("TerraClara: estimating the run"), QgsTask.Flag.CanCancel)
        self._requests = requests
        self._done = done
        self._text: Optional[str] = None

    def run(self) -> bool:
        try:
            self._text = cost_text(self._requests, self.isCanceled)
        except TerraClaraError as error:
            self._text = PROBLEM.format(escape(sentence(error)))
        except Exception:
            QgsMessageLog.logMessage(traceback.format_exc(), "TerraClara", Qgis.MessageLevel.Critical)
            self._text = ""
        return True

    def finished(self, success: bool) -> None:
        if self._text is not None and not self.isCanceled():
            self._done(self._text)


def cost_text(requests: Sequence[dict[str, Any]], cancelled: Callable[[], bool] = lambda: False) -> str:
    """The cost of all requests together, in a sentence."""
    from ...core.mapping import Request
    from ...core.mapping.estimate import duration, estimate, rounded

    found = []
    for given in requests:
        if cancelled():
            return ""
        found.append(estimate(Request(**given)))
    if not found:
        return ""
    low, high = (sum(item.seconds[end] for item in found) for end in (0, 1))
    size = sum(item.size_mb for item in found)
    text = tr("Takes about {} to {} and up to {} MB of memory; writes up to {} MB.").format(
        duration(low), duration(high), max(item.memory_mb for item in found), rounded(size)
    )
    return escape(text)
