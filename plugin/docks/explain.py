"""The dock "Explain": click into a map, and see why it says what it says there."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsDockWidget, QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .. import packages
from ..bridge import PROVENANCE, missing_runtime
from ..help import EXPLAIN_DOCK
from ..i18n import tr
from ..layers import EXPLAINED, KIND
from .bars import Bar, BarsWidget
from .lights import LightsLabel
from .tasks import CoreTask, opened

#: Title, method and whether it is checked.
LEVELS = (("Fast", "gradient_input", False), ("Detailed", "deeplift", False), ("Check", "deeplift", True))
#: Under "Advanced", beside what the level says.
METHODS = (
    "deeplift",
    "gradient_input",
    "integrated_gradients",
    "occlusion",
    "group_shapley",
    "exact_shapley",
    "gradient",
    "smoothgrad",
    "guided",
    "lrp",
)


class ExplainDock:
    """The dock and what belongs to it: the tool that picks a pixel, the mark, the model held open."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.dock = QgsDockWidget(tr("Explain"), iface.mainWindow())
        self.dock.setObjectName("TerraClaraExplainDock")
        self._places: Any = None
        self._questions: list[Any] = []
        self._task: Optional[CoreTask] = None
        self._next: Optional[Callable[[], None]] = None
        self._last: Optional[Callable[[], None]] = None
        self._mark: Optional[QgsVertexMarker] = None
        self._build()
        canvas = iface.mapCanvas()
        self.tool = QgsMapToolEmitPoint(canvas)
        self.tool.canvasClicked.connect(self._clicked)
        self.tool.deactivated.connect(lambda: self.pick.setChecked(False))
        self._listing = QTimer(self.dock)  # a layer says where it comes from shortly after it was added
        self._listing.setSingleShot(True)
        self._listing.setInterval(0)
        self._listing.timeout.connect(self._list_maps)
        self._tree = QgsProject.instance().layerTreeRoot()
        self._tree.addedChildren.connect(self._changed)
        self._tree.removedChildren.connect(self._changed)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._list_maps()

    # Coming and going

    def come(self) -> None:
        """Show the dock, with the map of the current layer."""
        self.dock.setUserVisible(True)
        layer = self.iface.activeLayer()
        path = str(layer.customProperty(PROVENANCE) or "") if layer is not None else ""
        if path and self.map.findData(path) >= 0:
            self.map.setCurrentIndex(self.map.findData(path))

    def leave(self) -> None:
        """Take everything away again."""
        self._tree.addedChildren.disconnect(self._changed)
        self._tree.removedChildren.disconnect(self._changed)
        self._listing.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._forget()
        canvas = self.iface.mapCanvas()
        if canvas.mapTool() is self.tool:
            canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    def _forget(self) -> None:
        """Let go of the map that was open."""
        if self._mark is not None:
            self.iface.mapCanvas().scene().removeItem(self._mark)
            self._mark = None
        if self._places is not None and self._task is None:
            self._places.close()
        self._places, self._questions, self._next, self._last = None, [], None, None

    # What stands in it

    def _build(self) -> None:
        self.map = QComboBox()
        self.map.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.map.setMinimumContentsLength(14)
        self.map.currentIndexChanged.connect(self._open)
        self.question, self.against = QComboBox(), QComboBox()
        for box in (self.question, self.against):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
        self.question.currentIndexChanged.connect(self._question_changed)
        self.against.currentIndexChanged.connect(self._again)
        self.against_label = QLabel(tr("&Against"))
        self.against_label.setBuddy(self.against)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Map"), self.map)
        form.addRow(tr("&Why"), self.question)
        form.addRow(self.against_label, self.against)
        levels = QHBoxLayout()
        self.levels = QButtonGroup(self.dock)
        for place, (title, _, _) in enumerate(LEVELS):
            button = QToolButton()
            button.setText(tr(title))
            button.setCheckable(True)
            button.setChecked(place == 1)
            self.levels.addButton(button, place)
            levels.addWidget(button)
        levels.addStretch()
        self.levels.buttonClicked.connect(self._again)
        self.method = QComboBox()
        self.method.addItem(tr("as chosen above"), "")
        for name in METHODS:
            self.method.addItem(name, name)
        self.method.currentIndexChanged.connect(self._again)
        advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        advanced.setCollapsed(True)
        advanced.setSaveCollapsedState(False)
        inside = QFormLayout(advanced)
        inside.addRow(tr("M&ethod"), self.method)
        self.pick = QPushButton(tr("&Pick a pixel"))
        self.pick.setCheckable(True)
        self.pick.clicked.connect(self._pick)
        self.polygons = QPushButton(tr("Selected polygo&ns"))
        self.polygons.clicked.connect(self._selected)
        places = QHBoxLayout()
        places.addWidget(self.pick)
        places.addWidget(self.polygons)
        self.head, self.more, self.status = QLabel(), QLabel(), QLabel()
        self.bars, self.lights = BarsWidget(), LightsLabel()
        self.creed = QLabel(f"<i>{tr('Shows what this model used, not what causes the land cover.')}</i>")
        self.whole = QPushButton(tr("Explain the &whole map…"))
        self.whole.clicked.connect(self._explain_whole)
        for label in (self.head, self.more, self.status, self.creed):
            label.setWordWrap(True)
        self.head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        content = QWidget()
        self.help = QLabel(tr(EXPLAIN_DOCK).replace("\n", " "))
        self.help.setWordWrap(True)
        layout = QVBoxLayout(content)
        layout.addLayout(form)
        layout.addLayout(levels)
        layout.addLayout(places)
        layout.addWidget(self.status)
        self.install = packages.button(self._open)
        self.install.setVisible(False)
        layout.addWidget(self.install)
        for widget in (self.help, self.head, self.bars, self.more, self.lights, self.creed):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(advanced)
        layout.addWidget(self.whole)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.dock.setWidget(area)
        self._show(None)

    def _show(self, reading: Any) -> None:
        """Show an explanation, or that there is none."""
        for widget in (self.head, self.bars, self.more, self.lights, self.creed):
            widget.setVisible(reading is not None)
        self.help.setVisible(reading is None)
        if reading is None:
            self._enable()
            return
        from ...core.mapping.style import pretty_unit

        unit = f" {pretty_unit(reading.unit)}".rstrip()
        what = tr("score") if not reading.unit and reading.question.classes else tr("value")
        lines = [f"<b>{escape(reading.label)}</b>", tr("{} here: {}").format(what, f"<b>{reading.value:.3g}{unit}</b>")]
        if reading.baseline_value is not None:
            text = tr("where every band holds its mean over the scene: {}")
            lines.append(text.format(f"{reading.baseline_value:.3g}{unit}"))
        if reading.pixels > 1:
            lines.append(tr("mean of {} pixels").format(reading.pixels))
        self.head.setText("<br>".join(lines))
        self.bars.show_bars(
            tuple(
                Bar(
                    name,
                    float(reading.relevance[k]),
                    None if reading.spread is None else float(reading.spread[k]),
                    tr("{}: {} here, {} on average").format(
                        escape(name), f"{reading.spectrum[k]:.4g}", f"{reading.baseline[k]:.4g}"
                    ),
                )
                for k, name in enumerate(reading.bands)
            )
        )
        more = list(reading.notes)
        if reading.context is not None:
            more.insert(0, tr("{} of the relevance lies more than five pixels away.").format(f"{reading.context:.0%}"))
        self.more.setText("<br>".join(escape(text) for text in more))
        self.more.setVisible(bool(more))
        self.lights.show_verdicts(reading.verdicts)
        self._enable()

    def _say(self, text: str, bad: bool = False) -> None:
        self.status.setText(f"<span style='color:#b3261e'>{escape(text)}</span>" if bad else escape(text))
        self.status.setVisible(bool(text))

    def _enable(self) -> None:
        ready = self._places is not None
        for widget in (self.question, self.against, self.pick, self.polygons, self.whole):
            widget.setEnabled(ready)

    # The map

    def _changed(self, *_: Any) -> None:
        self._listing.start()

    def _list_maps(self, *_: Any) -> None:
        """Fill in the project's maps that say where they come from, each once."""
        found: dict[str, str] = {}
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            layer = node.layer()
            path = str(layer.customProperty(PROVENANCE) or "") if layer is not None else ""
            if path and path not in found and layer.customProperty(KIND) not in EXPLAINED:
                grouped = bool(node.parent().customProperty(PROVENANCE))
                found[path] = node.parent().name() if grouped else layer.name()
        kept = self.map.currentData()
        self.map.blockSignals(True)
        self.map.clear()
        for path, name in found.items():
            self.map.addItem(name, path)
        self.map.setCurrentIndex(max(0, self.map.findData(kept)) if found else -1)
        self.map.blockSignals(False)
        if self.map.currentData() != kept or not found:
            self._open()

    def _open(self, *_: Any) -> None:
        """Open the model and the scene of the chosen map."""
        if self._task is not None:
            self._task.cancel()
        self._forget()
        self._task = None
        self.against.setVisible(False)
        self.against_label.setVisible(False)
        self._show(None)
        path = self.map.currentData()
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
            self._start(tr("TerraClara: looking at the map"), lambda: opened(str(path)), self._opened_map)

    def _opened_map(self, found: Any, problem: str) -> None:
        if problem:
            self._say(problem, True)
            return
        self._places, self._questions = found
        classes = self._questions[0].classes
        for box in (self.question, self.against):
            box.blockSignals(True)
            box.clear()
        for item in self._questions:
            title = item.label[:1].upper() + item.label[1:]
            self.question.addItem(title, item.text)
        self.against.addItem(tr("nothing"), "")
        for name in classes:
            self.against.addItem(name, name)
        for box in (self.question, self.against):
            box.blockSignals(False)
        self._question_changed()
        self._say(tr("Press “Pick a pixel” and click into the map, or select polygons of a layer."))
        self._enable()

    def _question_changed(self, *_: Any) -> None:
        shown = str(self.question.currentData() or "").startswith("class=")
        self.against.setVisible(shown)
        self.against_label.setVisible(shown)
        self._again()

    def target(self) -> str:
        """What is asked, as the core understands it."""
        text = str(self.question.currentData() or "")
        other = str(self.against.currentData() or "")
        return f"against={text[len('class=') :]},{other}" if text.startswith("class=") and other else text

    # The place

    def _pick(self, on: bool) -> None:
        canvas = self.iface.mapCanvas()
        if on:
            canvas.setMapTool(self.tool)
        elif canvas.mapTool() is self.tool:
            canvas.unsetMapTool(self.tool)

    def _clicked(self, point: QgsPointXY, *_: Any) -> None:
        if self._places is None:
            return
        self._mark_at(point)
        grid = self._places.job.reader.grid
        if not grid.has_georeference:  # QGIS draws such rasters below zero, row 0 on top
            x, y = point.x(), -point.y()
        else:
            wanted = QgsCoordinateReferenceSystem.fromWkt(grid.crs)
            here = self.iface.mapCanvas().mapSettings().destinationCrs()
            try:
                moved = QgsCoordinateTransform(here, wanted, QgsProject.instance()).transform(point)
            except QgsCsException:
                self._say(tr("This point cannot be brought into the map's coordinates; click nearer to it."), True)
                return
            x, y = moved.x(), moved.y()
        self._ask(lambda places, *what: places.point(x, y, *what))

    def _mark_at(self, point: QgsPointXY) -> None:
        if self._mark is None:
            self._mark = QgsVertexMarker(self.iface.mapCanvas())
            self._mark.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            self._mark.setColor(QColor("#000000"))
            self._mark.setFillColor(QColor("#f0e442"))  # seen on dark and bright maps
            self._mark.setPenWidth(2)
            self._mark.setIconSize(11)
        self._mark.setCenter(point)

    def _selected(self) -> None:
        """Explain the mean over the selected polygons of the current layer."""
        layer = self.iface.activeLayer()
        polygons = QgsWkbTypes.GeometryType.PolygonGeometry
        if (
            not isinstance(layer, QgsVectorLayer)
            or layer.geometryType() != polygons
            or not layer.selectedFeatureCount()
        ):
            self._say(tr("Make a layer of polygons the current one, select some of them, and press this again."), True)
            return
        area = self._written(layer)
        if area:
            self._ask(lambda places, *what: places.region(area, *what))

    def _written(self, layer: QgsVectorLayer) -> str:
        """The selected polygons as a file."""
        path = QgsProcessingUtils.generateTempFilename("explained.gpkg")
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.onlySelectedFeatures = True
        options.attributes, options.skipAttributeCreation = [], True
        context = QgsProject.instance().transformContext()
        error, text, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
        if error != QgsVectorFileWriter.WriterError.NoError:
            self._say(tr("The polygons cannot be used: {}").format(text), True)
            return ""
        return path if Path(path).exists() else ""

    # The answer

    def _ask(self, work: Callable[..., Any]) -> None:
        """Explain a place, now or when what is being computed is done; the last place asked about counts."""

        def ask() -> None:
            _, level, check = LEVELS[self.levels.checkedId()]
            what = (self.target(), str(self.method.currentData() or level), check)
            places = self._places
            self._say(tr("Explaining…"))
            self._start(tr("TerraClara: explaining"), lambda: work(places, *what), self._explained)

        self._last = ask
        if self._task is not None:
            self._next = ask
        else:
            ask()

    def _again(self, *_: Any) -> None:
        """Ask about the same place once more, otherwise."""
        if self._last is not None and self._places is not None:
            if self._task is not None:
                self._next = self._last
            else:
                self._last()

    def _explained(self, reading: Any, problem: str) -> None:
        if problem:
            self._show(None)
        self._say(problem, bool(problem))
        if not problem:
            self._show(reading)

    def _start(self, title: str, work: Callable[[], Any], done: Callable[[Any, str], None]) -> None:
        def finished(result: Any, problem: str) -> None:
            if self._task is not task:  # another map was chosen meanwhile
                return
            self._task = None
            done(result, problem)
            following, self._next = self._next, None
            if following is not None and self._places is not None:
                following()

        task = CoreTask(title, work, finished)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def _explain_whole(self) -> None:
        import processing

        path = self.map.currentData()
        layers = QgsProject.instance().layerTreeRoot().layerOrder()
        layer = next((item for item in layers if item.customProperty(PROVENANCE) == path), None)
        given = {"MAP": layer, "TARGET": self.target()}
        self._dialog = processing.createAlgorithmDialog("terraclara:explain", given)
        self._dialog.show()
