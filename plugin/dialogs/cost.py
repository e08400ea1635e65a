"""What a run will cost, found out in the background and said before Run."""

from __future__ import annotations

from html import escape
from typing import Any, Callable, Optional, Sequence

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..colors import in_red
from ..i18n import tr
from ..work import Work
from .fields import facts

#: Finds out in a thread what a run would cost: the ``core.cost.Estimate`` of each map that it makes. It is
#: given a function that says whether to stop.
Costs = Callable[[Callable[[], bool]], Sequence[Any]]


class CostLine(QWidget):
    """Says time, memory and size of the run that ``asked`` gives the costs of; ``None`` where it cannot begin yet."""

    def __init__(self, asked: Callable[[], Optional[Costs]]) -> None:
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
        self._show("")

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
        costs = self._asked()
        if costs is None:
            self._show("")
            return
        self._tell(tr("Estimating time, memory and size…"))
        self._work = Work(
            tr("TerraClara: estimating the run"),
            lambda task: cost_text(costs(task.isCanceled)),
            self._show,
            stopped="",
        )
        QgsApplication.taskManager().addTask(self._work)

    def _show(self, text: Optional[str], problem: str = "") -> None:
        self._work = None
        if sip.isdeleted(self):  # with its dialog, meanwhile
            return
        self._tell(
            problem or text or tr("Time, memory and size of the run stand here once it can begin."), bool(problem)
        )

    def _tell(self, text: str, problem: bool = False) -> None:
        self.label.setText(in_red(self.label, text) if problem else escape(text))


def costs_of(requests: Sequence[dict[str, Any]], cancelled: Callable[[], bool]) -> list[Any]:
    """The estimate of each of ``requests``, which are keywords of ``core.mapping.Request``."""
    from ...core.mapping import Request
    from ...core.mapping.estimate import estimate

    return [estimate(Request(**given)) for given in requests if not cancelled()]


def cost_text(found: Sequence[Any]) -> str:
    """All estimates together, in a sentence; the maps are made one after the other."""
    from ...core.cost import coarse, duration, rounded, together

    if not found:
        return ""
    whole = together(found)
    (low, high), memory, size = whole.seconds, coarse(whole.memory_mb), rounded(whole.size_mb)
    if high == float("inf"):
        return tr("Takes {} or longer and about {} MB of memory; writes up to {} MB.").format(
            duration(low), memory, size
        )
    return tr("Takes about {} to {} and about {} MB of memory; writes up to {} MB.").format(
        duration(low), duration(high), memory, size
    )
