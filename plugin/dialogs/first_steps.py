"""The guided first run: a simulated scene, and three steps on it, each of which does what its button says."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsLayerTreeGroup,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..bridge import PROVENANCE, missing_runtime
from ..colors import in_red
from ..help import FIRST_STEPS
from ..i18n import tr
from ..layers import KIND
from .fields import Column
from .run import AlgorithmRun

SCENE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "scene.tif"
_DONE, _OPEN = "✓", "○"
_FRAME = 60  # what a window's frame and the desktop's bars take of the height


class FirstSteps(QDialog):
    """A small panel beside the map; QGIS stays usable while it is open."""

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self.iface = iface
        self._run: Optional[AlgorithmRun] = None
        self.setObjectName("TerraClaraFirstSteps")
        self.setWindowTitle(tr("First steps"))
        self.setModal(False)
        self._build()

    # Coming and going

    def come(self) -> None:
        """Show the panel, with the scene on the map."""
        self.show()
        self._grow()
        self.raise_()
        self.activateWindow()
        self.open_scene()
        self._enable()

    def _grow(self) -> None:
        """Make room for all lines, as far as there is a screen; labels that wrap do not ask for it themselves."""
        room = QgsApplication.primaryScreen().availableGeometry().height() - _FRAME
        seen = self.area.viewport()
        wanted = self.height() - seen.height() + self.area.widget().heightForWidth(seen.width())
        self.resize(self.width(), max(self.height(), min(wanted, room)))

    def leave(self) -> None:
        """End what runs and go for good."""
        if self._run is not None:
            self._run.end()
            self._run = None
        self.close()
        self.deleteLater()

    # Building

    def _build(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(_text(tr(FIRST_STEPS["INTRODUCTION"])))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self.map_button = QPushButton(tr("&Map the leaf area index"))
        self.map_button.clicked.connect(self.map_lai)
        self.sure_button = QPushButton(tr("&Show how sure it is"))
        self.sure_button.clicked.connect(self.show_uncertainty)
        self.why_button = QPushButton(tr("&Ask why"))
        self.why_button.clicked.connect(self.ask_why)
        self.marks: list[QLabel] = []
        steps = (
            (self.map_button, tr("1. A map"), tr(FIRST_STEPS["MAP"])),
            (self.sure_button, tr("2. Its uncertainty"), tr(FIRST_STEPS["UNCERTAINTY"])),
            (self.why_button, tr("3. The reasons"), tr(FIRST_STEPS["WHY"])),
        )
        for row, (button, title, text) in enumerate(steps):
            mark = QLabel(_OPEN)
            mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            self.marks.append(mark)
            button.setAutoDefault(False)
            grid.addWidget(mark, 3 * row, 0)
            grid.addWidget(_text(f"<b>{escape(title)}</b><br>{text}"), 3 * row, 1)
            grid.addWidget(button, 3 * row + 1, 1, Qt.AlignmentFlag.AlignLeft)
            grid.setRowMinimumHeight(3 * row + 2, 8)
        layout.addLayout(grid)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        layout.addWidget(line)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setVisible(False)
        layout.addWidget(self.progress)
        self.status = _text("")
        layout.addWidget(self.status)
        layout.addStretch()
        self.area = Column()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(content)
        layout = QVBoxLayout(self)
        layout.addWidget(self.area)
        self.close_button = QPushButton(tr("&Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(420, 560)

    # The scene

    def scene(self) -> Optional[QgsRasterLayer]:
        """The sample scene in the project, or none."""
        return next(
            (layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == str(SCENE)), None
        )

    def open_scene(self) -> None:
        """Put the scene into the project, where it is not, and zoom to it."""
        layer = self.scene()
        if layer is None:
            layer = QgsRasterLayer(str(SCENE), tr("Sample scene (simulated)"))
            if not layer.isValid():
                self._say(tr("The sample scene cannot be read from {}; install the plugin again.").format(SCENE), True)
                return
            QgsProject.instance().addMapLayer(layer)
        self.iface.setActiveLayer(layer)
        self.iface.zoomToActiveLayer()

    # The steps

    def map_lai(self) -> None:
        """Run the retrieval on the scene, as its dialog does."""
        self.open_scene()
        if self.scene() is None:
            return
        output = QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT, QgsProject.instance())
        given = {"INPUT": str(SCENE), "VARIABLE": "lai", "OUTPUT": output}
        run = AlgorithmRun("terraclara:retrieve", given, self._say)
        problem = run.problem()
        if problem:
            self._say(problem, True)
            return
        self._run = run
        run.finished.connect(self._mapped)
        run.feedback.progressChanged.connect(self._advanced)
        self.progress.setValue(0)
        self._say(tr("Mapping…"))
        self._enable()
        run.start()

    def _advanced(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _mapped(self, good: bool, results: dict[str, Any]) -> None:
        run, self._run = self._run, None
        if good:
            self.marks[0].setText(_DONE)
            self._say(tr(FIRST_STEPS["MAPPED"]))
        elif run is not None:
            self._say(run.feedback.error or tr("The map could not be made; the log says why."), True)
        self._enable()

    def show_uncertainty(self) -> None:
        """Show the standard deviation and the flags in place of the estimate."""
        group = self._group()
        if group is None:
            self._enable()
            return
        group.setItemVisibilityCheckedParentRecursive(True)
        for node in group.findLayers():
            if node.layer().customProperty(KIND) == "flag" and node is not group.children()[0]:
                group.insertChildNode(0, node.clone())  # above what it would be hidden by
                group.removeChildNode(node)
        for node in group.findLayers():
            kind = node.layer().customProperty(KIND)
            node.setItemVisibilityChecked(kind in ("std", "flag"))
            node.setExpanded(kind in ("std", "flag"))
            if kind == "std":
                self.iface.setActiveLayer(node.layer())
        self.marks[1].setText(_DONE)
        self._say(tr(FIRST_STEPS["SURE"]))

    def ask_why(self) -> None:
        """Show the estimate again, and open the dock that explains it."""
        group = self._group()
        if group is None:
            self._enable()
            return
        for node in group.findLayers():
            estimate = node.layer().customProperty(KIND) == "mean"
            node.setItemVisibilityChecked(estimate)
            node.setExpanded(estimate)
            if estimate:
                self.iface.setActiveLayer(node.layer())
        # What the menu's entry does; the plugin is not known here.
        self.iface.mainWindow().findChild(QAction, "terraclaraExplain").trigger()
        self.marks[2].setText(_DONE)
        self._say(tr(FIRST_STEPS["ASKED"]))

    def _group(self) -> Optional[QgsLayerTreeGroup]:
        """The group of a map of the scene's leaf area index; none where there is none any more."""
        for group in QgsProject.instance().layerTreeRoot().findGroups(True):
            layers = [node.layer() for node in group.findLayers()]
            kinds = {layer.customProperty(KIND) for layer in layers if layer is not None}
            if group.customProperty(PROVENANCE) and {"mean", "std"} <= kinds and SCENE.stem in group.name():
                return group
        return None

    def _enable(self) -> None:
        busy, there, missing = self._run is not None, self._group() is not None, missing_runtime()
        self.map_button.setEnabled(not busy and not missing)
        self.sure_button.setEnabled(not busy and there)
        self.why_button.setEnabled(not busy and there)
        self.progress.setVisible(busy)
        if missing:
            self._say(missing, True)

    def _say(self, text: str, bad: bool = False) -> None:
        self.status.setText(in_red(self.status, text) if bad else text)
        QTimer.singleShot(0, self._look_at_status)  # when it has its place

    def _look_at_status(self) -> None:
        if not sip.isdeleted(self.area):  # with its dialog, meanwhile
            self.area.ensureWidgetVisible(self.status)


def _text(text: str) -> QLabel:
    label = QLabel(text.replace("\n", " "))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.RichText)
    return label
