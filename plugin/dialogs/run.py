"""A Processing algorithm run from a dialog, as Processing's own dialog runs it: task, history, results."""

from __future__ import annotations

import time
from typing import Any, Callable

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, pyqtSignal

_STOPPING = 60.0  # seconds that a block of a map may take to end
#: A thread works with what a run holds, whoever has forgotten it.
_running: set[AlgorithmRun] = set()


class Messages(QObject):
    """Carries what the run says from its thread to the main one."""

    said = pyqtSignal(str)


class Feedback(QgsProcessingFeedback):
    """Processing's feedback, with signals. It keeps the last error and warning, to be shown."""

    def __init__(self) -> None:
        super().__init__(False)
        self.messages = Messages()
        self.error = ""
        self.warning = ""

    def pushWarning(self, warning: str) -> None:
        super().pushWarning(warning)
        self.warning = warning

    def setProgressText(self, text: str) -> None:
        super().setProgressText(text)
        self.messages.said.emit(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        super().reportError(error, fatalError)
        self.error = error


class AlgorithmRun(QObject):
    """One run. ``finished(ok, results)`` comes in the main thread, when the layers are in the project."""

    finished = pyqtSignal(bool, dict)

    def __init__(self, algorithm_id: str, parameters: dict[str, Any], status: Callable[[str], None]) -> None:
        super().__init__()
        self.feedback = Feedback()
        self.feedback.messages.said.connect(status)
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        self._parameters = parameters
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self.feedback)
        self._task: Any = None
        self._silent = False
        self._over = True

    def problem(self) -> str:
        """What is wrong with the parameters, in a sentence; empty if nothing."""
        good, text = self._algorithm.checkParameterValues(self._parameters, self._context)
        return "" if good else text

    def start(self) -> None:
        """Start in a background thread."""
        _remember(self._algorithm, self._parameters, self._context)
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self.feedback)
        if self._task.isCanceled():  # it could not be prepared
            self._complete(False, {})
            return
        self._task.executed.connect(self._complete)
        self._over = False
        _running.add(self)
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the run to stop; ``finished`` follows."""
        self.feedback.cancel()

    def end(self) -> None:
        """Stop the run, tell nobody, and come back when it has stopped: its algorithm's provider may go then."""
        self._silent = True
        self.cancel()
        until = time.monotonic() + _STOPPING
        while not self._over and time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)

    def _complete(self, good: bool, results: dict[str, Any]) -> None:
        self._over = True
        _running.discard(self)
        if self._silent:
            return
        good = good and not self.feedback.isCanceled()
        if good:
            from processing.gui.Postprocessing import handleAlgorithmResults

            good = handleAlgorithmResults(self._algorithm, self._context, self.feedback, parameters=results)
        self.finished.emit(good, dict(results))


def _remember(algorithm: Any, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
    """Put the run into Processing's history."""
    command = algorithm.asPythonCommand(parameters, context)
    if not hasattr(QgsGui, "historyProviderRegistry"):  # before QGIS 3.24
        from processing.core.ProcessingLog import ProcessingLog

        ProcessingLog.addToLog(command)
        return
    entry = {
        "python_command": command,
        "algorithm_id": algorithm.id(),
        "parameters": algorithm.asMap(parameters, context),
    }
    QgsGui.historyProviderRegistry().addEntry("processing", entry)
