"""What a run will cost, found out in the background and said before Run."""

from __future__ import annotations

from html import escape
from typing import Any, Callable, Optional, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..i18n import tr
from ..work import Work
from .fields import PROBLEM, facts

#: Keywords of ``core.mapping.Request`` for each map of a run.
Requests = Sequence[dict[str, Any]]


class CostLine(QWidget):
    """Says time, memory and size of the run that ``asked`` gives the requests of; hidden where there is none."""

    def __init__(self, asked: Callable[[], Requests]) -> None:
        super().__init__()
        self._asked = asked
        self._work: Optional[Work] = None
        self.label = facts()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.label)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._estimate)
        self.hide()

    def later(self, *_: Any) -> None:
        """Something has changed."""
        self._timer.start()

    def stop(self) -> None:
        """Estimate no longer."""
        self._timer.stop()
        if self._work is not None:
            self._work.abandon()
            self._work = None

    @property
    def busy(self) -> bool:
        """Whether it is about to say something else."""
        return self._timer.isActive() or self._work is not None

    def _estimate(self) -> None:
        self.stop()
        self._show("")
        requests = self._asked()
        if requests:
            self._work = Work(
                tr("TerraClara: estimating the run"),
                lambda task: cost_text(requests, task.isCanceled),
                self._show,
                stopped="",
            )
            QgsApplication.taskManager().addTask(self._work)

    def _show(self, text: Optional[str], problem: str = "") -> None:
        self._work = None
        self.label.setText(PROBLEM.format(escape(problem)) if problem else text or "")
        self.setVisible(bool(self.label.text()))


def cost_text(requests: Requests, cancelled: Callable[[], bool] = lambda: False) -> str:
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
