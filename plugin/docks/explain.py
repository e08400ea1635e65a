"""The dock "Explain": show a place on a map, and see why the map says what it says there."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from ...core.errors import TerraClaraError
from .. import packages
from ..bridge import missing_runtime
from ..help import EXPLAIN_DOCK
from ..i18n import sentence, tr
from ..work import Work
from .answer import Answer
from .form import Form
from .maps import explainable, map_of
from .place_dock import PlaceDock
from .place_tools import PolygonTool, coordinates, region_file, selected_polygons
from .tasks import compared, opened, prepared


class ExplainDock(PlaceDock):
    """The dock and what belongs to it: the tools that show a place, the mark, the model held open."""

    TITLE = "Explain"
    NAME = "TerraClaraExplainDock"

    def __init__(self, iface: Any) -> None:
        self._places: Any = None
        self._request: Any = None
        self._last: Optional[Callable[[], None]] = None
        self._clock = QTimer()
        self._clock.setInterval(100)
        self._clock.timeout.connect(self._look)
        self.pencil = PolygonTool(iface.mapCanvas())
        self.pencil.drawn.connect(self._drawn)
        super().__init__(iface)

    # Coming and going

    def come(self) -> None:
        """Show the dock, with the map of the current layer."""
        self.dock.setUserVisible(True)
        path = map_of(self.iface.activeLayer())
        if path and self.form.map.findData(path) >= 0:
            self.form.map.setCurrentIndex(self.form.map.findData(path))

    def leave(self) -> None:
        self._clock.stop()
        super().leave()

    def _forget(self) -> None:
        """Let go of the map that was open, and wait no longer for what is being computed."""
        self._mark.clear()
        if not self._drop() and self._places is not None:  # a task closes what it holds by ending
            self._places.close()
        self._places = self._request = self._last = self._held = None

    # What stands in it

    def _fill(self, layout: QVBoxLayout) -> None:
        self.form, self.answer = Form(), Answer()
        self.form.map.currentIndexChanged.connect(self._open)
        self.form.asked.connect(self._again)
        self.form.polygons.clicked.connect(self._selected)
        self._use(self.tool, self.form.pick)
        self._use(self.pencil, self.form.draw)
        self.help = QLabel(tr(EXPLAIN_DOCK).replace("\n", " "))
        self.help.setWordWrap(True)
        self.help.setTextFormat(Qt.TextFormat.RichText)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximumHeight(10)
        self.stop = QPushButton(tr("S&top"))
        self.stop.clicked.connect(self._stop)
        running = QHBoxLayout()
        running.addWidget(self.progress)
        running.addWidget(self.stop)
        self.install = packages.button(self._open)
        self.install.setVisible(False)
        self.whole = QPushButton(tr("Explain the w&hole map…"))
        self.whole.clicked.connect(self._explain_whole)
        layout.addWidget(self.form)
        layout.addWidget(self.status)
        layout.addLayout(running)
        layout.addWidget(self.install)
        layout.addWidget(self.help)
        layout.addWidget(self.answer)
        layout.addStretch()
        layout.addWidget(self.form.advanced)
        layout.addWidget(self.whole)
        self._waiting(False)
        self._show(None)

    def _ready(self) -> bool:
        return self._places is not None

    def _show(self, reading: Any) -> None:
        """Show an explanation, or that there is none."""
        if reading is not None:
            self.answer.show_found(reading)
        self.answer.setVisible(reading is not None)
        self.help.setVisible(reading is None)
        self.form.enable(self._ready())
        self.whole.setEnabled(self._ready())

    def _waiting(self, long: bool) -> None:
        """Whether something is computed that takes its time."""
        self.progress.setValue(0)
        self.progress.setVisible(long)
        self.stop.setVisible(long)
        if long:
            self._clock.start()
        else:
            self._clock.stop()

    def _look(self) -> None:
        """Show how far it is. The task's own signal comes from its thread, and may come when it is gone."""
        if self._task is not None:
            self.progress.setValue(int(self._task.progress()))

    # The map

    def _list(self, *_: Any) -> None:
        """Fill in the project's maps that say where they come from, each once."""
        found, box = explainable(), self.form.map
        kept = box.currentData()
        box.blockSignals(True)
        box.clear()
        for path, name in found.items():
            box.addItem(name, path)
        box.setCurrentIndex(max(0, box.findData(kept)) if found else -1)
        box.blockSignals(False)
        if box.currentData() != kept or not found or self._is_anew():
            self._open()
        else:
            self.form.offer_maps(found)

    def _open(self, *_: Any) -> None:
        """Open the model and the scene of the chosen map."""
        self._waiting(False)
        self._forget()
        self.form.offer_questions((), ())
        self.form.offer_maps(explainable())
        self._show(None)
        path = self.form.map.currentData()
        self._look_at_file(path)
        self.install.setVisible(False)
        if missing_runtime():
            self._say(missing_runtime(), True)
            self.install.setVisible(True)
        elif not path:
            self._say(
                tr(
                    "There is no map to explain yet. Make one with “Biophysical retrieval”, “Cloud detection” or “Land "
                    "cover”, and it appears here."
                )
            )
        else:
            self._say(tr("Looking at the map…"))
            self._start(tr("TerraClara: looking at the map"), lambda *_: opened(str(path)), self._opened_map)

    def _opened_map(self, found: Any, problem: str) -> None:
        if problem or found is None:
            self._say(problem or tr("Stopped."), bool(problem))
            return
        self._places, questions, self._request = found
        self.form.offer_questions(questions, questions[0].classes)
        self._say(tr("Press “Pixel” or “Region” and click into the map, or “Selected” for the selected polygons."))
        self._show(None)
        places, method = self._places, self.form.how()[0]
        self._start(
            tr("TerraClara: explaining"),
            lambda task: prepared(places, method, cancelled=task.isCanceled),
            lambda *_: None,
        )
        self._come_back()

    # The place

    def _clicked(self, point: QgsPointXY, *_: Any) -> None:
        if self._places is None or self._reopened(lambda: self._clicked(point)):
            return
        self._mark.at(point)
        try:
            x, y = coordinates(self.iface.mapCanvas(), self._places.job.reader.grid, point)
        except QgsCsException:
            self._say(tr("This point cannot be brought into the map's coordinates; click nearer to it."), True)
            return
        self._ask(lambda places, *what, **calls: places.point(x, y, *what, **calls))

    def _drawn(self, region: QgsGeometry) -> None:
        """Explain the mean over a region drawn by hand."""
        if self._places is None or self._reopened(lambda: self._drawn(region)):
            return
        self._mark.around(region)
        crs, drawn = self.iface.mapCanvas().mapSettings().destinationCrs(), QgsGeometry(region)
        if not self._places.job.reader.grid.has_georeference:
            drawn.transform(_upside_down())
            crs = QgsCoordinateReferenceSystem()
        self._region(lambda: region_file(drawn, crs))

    def _selected(self) -> None:
        """Explain the mean over the selected polygons of the current layer."""
        if self._reopened(self._selected):
            return
        self._region(lambda: selected_polygons(self.iface.activeLayer()), keep=False)

    def _region(self, written: Callable[[], str], keep: bool = True) -> None:
        try:
            area = written()
        except TerraClaraError as error:
            self._say(sentence(error), True)
            return
        if not keep:
            self._mark.clear()
        self._ask(lambda places, *what, **calls: places.region(area, *what, **calls))

    # The answer

    def _ask(self, work: Callable[..., Any]) -> None:
        """Explain a place, now or when what is being computed is done; the last place asked about counts."""

        def ask() -> None:
            method, check = self.form.how()
            target, places, request, others = self.form.target(), self._places, self._request, self.form.compared()

            def one(there: Any, by: str, **calls: Any) -> Any:
                return work(there, target, by, check, **calls)

            def explained(task: Work) -> Any:
                calls = {"progress": task.tell, "cancelled": task.isCanceled}
                if others:
                    return compared(places, request, method, others, one, **calls)
                return one(places, method, **calls)

            self._say(tr("Checking: the network is asked some hundred times…") if check else tr("Explaining…"))
            self._waiting(check or bool(others))
            self._start(tr("TerraClara: explaining"), explained, self._explained)

        self._last = ask
        self._again()

    def _again(self, *_: Any) -> None:
        """Ask about the same place once more, otherwise."""
        last = self._last
        if last is None or self._places is None or self._reopened(lambda: self._ask_again(last)):
            return
        if self._task is not None:
            self._next = last
            self._say(tr("Explaining…"))
            self._task.cancel()  # nobody waits for it any longer
        else:
            last()

    def _ask_again(self, last: Callable[[], None]) -> None:
        self._last = last
        self._again()

    def _stop(self) -> None:
        self._next = None
        if self._task is not None:
            self._task.cancel()

    def _explained(self, reading: Any, problem: str) -> None:
        self._waiting(False)
        if reading is not None:
            self._say("")
            self._show(reading)
        elif problem:
            self._show(None)
            self._say(problem, True)
        else:
            self._say(tr("Stopped."))

    def _explain_whole(self) -> None:
        import processing

        path = self.form.map.currentData()
        layers = QgsProject.instance().layerTreeRoot().layerOrder()
        layer = next((item for item in layers if map_of(item) == path), None)
        given = {"MAP": layer, "TARGET": self.form.target()}
        self._dialog = processing.createAlgorithmDialog("terraclara:explain", given)
        self._dialog.show()


def _upside_down() -> Any:
    """Turns rows that QGIS draws below zero into rows that count downwards."""
    from qgis.PyQt.QtGui import QTransform

    return QTransform(1, 0, 0, -1, 0, 0)
