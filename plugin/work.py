"""Something done in the background, with what it says, how far it is, and how it ended."""

from __future__ import annotations

import traceback
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import Cancelled, TerraClaraError
from . import last_errors
from .i18n import sentence, tr
from .imports import import_apart


class Work(QgsTask):
    """Calls ``work(task)`` in a thread, then ``done(result, problem)`` in the main one, ``""`` where all went well.

    ``work`` may call ``say`` and ``tell`` and ask ``isCanceled``; ``stopped`` is the problem of one that was stopped.
    """

    said = pyqtSignal(str)
    advanced = pyqtSignal(int)  # percent

    def __init__(
        self,
        title: str,
        work: Callable[[Work], Any],
        done: Callable[[Any, str], None],
        stopped: Optional[str] = None,
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work, self._done = work, done
        self._stopped = tr("Cancelled; nothing was changed.") if stopped is None else stopped
        self._result: Any = None
        self._problem = ""

    def run(self) -> bool:
        import_apart()
        try:
            self._result = self._work(self)
        except Cancelled:
            self._problem = self._stopped
        except TerraClaraError as error:
            last_errors.add(f"{self.description()}: {error}")
            self._problem = sentence(error)
        except Exception as error:
            QgsMessageLog.logMessage(traceback.format_exc(), "TerraClara", Qgis.MessageLevel.Critical)
            self._problem = tr("An unforeseen fault ({}: {}); the log, tab TerraClara, says more.").format(
                type(error).__name__, error
            )
        return True

    def say(self, text: str) -> None:
        """A step; ``said`` brings it to the main thread."""
        self.said.emit(sentence(text))

    def tell(self, share: float) -> None:
        """The share that is done."""
        self.setProgress(100 * share)
        self.advanced.emit(int(100 * share))

    def abandon(self) -> None:
        """Stop, and tell nobody: who wanted it is gone."""
        self._done = lambda *_: None
        self.cancel()

    def finished(self, success: bool) -> None:
        done, result, problem = self._done, self._result, self._problem
        self._work = self._done = self._result = None  # type: ignore[assignment]  # nothing keeps files open
        if self.isCanceled() and not problem and result is None:
            problem = self._stopped
        done(result, problem)
