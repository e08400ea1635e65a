"""What every dialog that maps a scene is: scene, model, where to, advanced; run in the background."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayerProxyModel,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox, QgsMessageBar
from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import TerraClaraError
from .. import packages
from ..algorithms.choice import AUTO
from ..bridge import missing_runtime
from ..colors import in_red
from ..help import PARAMETERS
from ..i18n import sentence, tr
from ..icons import icon
from ..work import Work
from .advanced import AdvancedGroup
from .cost import CostLine, Costs, costs_of
from .fields import facts, labeled, page
from .inspect import Answer, Candidate, Question, card_html, inspect
from .run import AlgorithmRun
from .scene_field import SceneField


class SceneDialog(QDialog):
    """A dialog on top of one algorithm. What subclasses give is in the class attributes and in the methods of
    "For subclasses"."""

    ALGORITHM = TITLE = NAME = HELP = TASK = ""
    CHOICE = "What to map"

    # For subclasses

    def _rows(self, layout: QGridLayout) -> int:
        """Add what is chosen before the model; the number of the rows."""
        return 0

    def _groups(self) -> list[QWidget]:
        """Groups between the model and where the map goes."""
        return []

    def _below_model(self) -> list[QWidget]:
        """What was added by `_rows` but stands below the model: where the Tab key goes from there."""
        return []

    def _further_outputs(self, layout: QGridLayout, row: int) -> None:
        """Add further outputs, from ``row`` on."""

    def _key(self) -> str:
        """Whose candidates are offered: a key of ``Answer.models``."""
        raise NotImplementedError

    def _shown(self, candidate: Optional[Candidate]) -> None:
        """The chosen model's card is shown; ``None`` where no model fits."""

    def _found(self, answer: Answer) -> None:
        """An answer has come."""

    def _own_parameters(self) -> dict[str, Any]:
        """The parameters that other algorithms do not have."""
        return {}

    def _no_candidates(self) -> str:
        """Why there is no model at all."""
        raise NotImplementedError

    def _summary(self, results: dict[str, Any]) -> tuple[str, Any]:
        """The end of a run in one sentence, and how good it is."""
        raise NotImplementedError

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self.iface = iface
        self._question: Optional[Question] = None
        self._answer = Answer()
        self._inspection: Optional[Work] = None
        self._run: Optional[AlgorithmRun] = None
        self._model_files: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(300)
        self._timer.timeout.connect(self._inspect)
        self._build()

    # Coming and going

    def come(self) -> None:
        """Show the dialog, ready for the layer that is active."""
        if self._run is None:
            self.field.choose_default(self.iface.activeLayer())
        self.show()
        self._fit_width()
        self.raise_()
        self.activateWindow()
        self._later()

    def leave(self) -> None:
        """End what runs and go for good."""
        self._timer.stop()
        self._stop_looking()
        self.cost.stop()
        if self._run is not None:
            self._run.end()
            self._run = None
        self.close()
        self.deleteLater()

    # Building

    def _build(self) -> None:
        self.setWindowTitle(tr(self.TITLE))
        self.setWindowIcon(icon())
        self.setObjectName(self.NAME)
        self.resize(940, 780)
        self.messages = QgsMessageBar()
        self.messages.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.advanced = AdvancedGroup(self._later)
        self.cost = CostLine(self._costs)
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 6, 0)
        for group in (
            self._scene_group(),
            self._model_group(),
            *self._groups(),
            self._output_group(),
            self.advanced,
        ):
            column.addWidget(group)
        column.addStretch(1)
        self.form = QScrollArea()
        self.form.setWidget(form)
        self.form.setWidgetResizable(True)
        self.form.setFrameShape(QFrame.Shape.NoFrame)
        self.advanced.collapsedStateChanged.connect(self._fit_width)
        for changed in (
            self.advanced.memory.valueChanged,
            self.advanced.threads.valueChanged,
            self.advanced.device.currentIndexChanged,
        ):
            changed.connect(self.cost.later)

        help_text, self.card = page(), page()
        help_text.setHtml(tr(self.HELP))
        self.pages = QTabWidget()
        self.pages.addTab(help_text, tr("Help"))
        self.pages.addTab(self.card, tr("Model"))
        self.pages.setMinimumWidth(220)  # help is read beside the form in any language
        self.pages.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.form)
        splitter.addWidget(self.pages)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([580, 340])
        splitter.setChildrenCollapsible(False)

        self.status = QLabel()
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.buttons = QDialogButtonBox()
        self.run_button = QPushButton(tr("Run"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.close_button = QPushButton(tr("Close"))
        self.buttons.addButton(self.run_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.run_button.setDefault(True)
        self.run_button.clicked.connect(self.run)
        self.cancel_button.clicked.connect(self.cancel)
        self.buttons.rejected.connect(self.reject)

        bottom = QHBoxLayout()
        bottom.addWidget(self.progress, 1)
        bottom.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self.messages)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.cost)
        layout.addWidget(self.status)
        layout.addLayout(bottom)
        for former, later in zip(
            (self.model, self.model_file, *self._below_model()), (self.model_file, *self._below_model())
        ):
            QWidget.setTabOrder(former, later)
        self._set_running(False)

    def _scene_group(self) -> QGroupBox:
        group = QGroupBox(tr("Scene"))
        self.field = SceneField(self._later)
        self.scene = self.field.layers
        self.scene_facts = facts()
        layout = QVBoxLayout(group)
        layout.addWidget(self.field)
        layout.addWidget(self.scene_facts)
        return group

    def _model_group(self) -> QGroupBox:
        group = QGroupBox(tr(self.CHOICE))
        self.model = QComboBox()
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model.setMinimumContentsLength(20)
        self.model.setToolTip(tr("Models that fit the scene stand first"))
        self.model.currentIndexChanged.connect(self._show_card)
        self.model_file = QToolButton()
        self.model_file.setText("…")
        self.model_file.setToolTip(tr("Choose a model file"))
        self.model_file.clicked.connect(self._browse_model)
        self.reason = facts()
        layout = QGridLayout(group)
        row = self._rows(layout)
        layout.addWidget(labeled(tr("&Model"), self.model), row, 0)
        layout.addWidget(self.model, row, 1)
        layout.addWidget(self.model_file, row, 2)
        layout.addWidget(self.reason, row + 1, 1, 1, 2)
        layout.setColumnStretch(1, 1)
        layout.setColumnMinimumWidth(0, self._label_width())
        return group

    def _label_width(self) -> int:
        """Width of the labels, so that the fields of all groups stand below each other."""
        words = (tr("Variables"), tr("Model"), tr("Area"), tr("Map"), tr("Intervals"))
        return max(self.fontMetrics().horizontalAdvance(word) for word in words) + 4

    def _output_group(self) -> QGroupBox:
        group = QGroupBox(tr("Where"))
        self.area = QgsMapLayerComboBox()
        self.area.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.area.setAllowEmptyLayer(True, tr("The whole scene"))
        self.area.setLayer(None)
        self.area.setToolTip(tr(PARAMETERS["AREA"]))
        self.area.currentIndexChanged.connect(self._show_selected)
        self.selected_only = QCheckBox(tr("Selected features only"))
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter(tr("GeoTIFF (*.tif)"))
        self.output.setDialogTitle(tr("Save the map as"))
        self.output.lineEdit().setPlaceholderText(tr("[Temporary file]"))
        self.output.setToolTip(tr(PARAMETERS["OUTPUT"]))
        self.output.fileChanged.connect(self._show_target_problem)
        self.output_problem = facts()
        self.output_problem.hide()
        self.report = QCheckBox(tr("Write a one-page report"))
        self.report.setChecked(True)
        self.report.setToolTip(tr(PARAMETERS["OUTPUT_REPORT"]))
        layout = QGridLayout(group)
        layout.addWidget(labeled(tr("&Area"), self.area), 0, 0)
        layout.addWidget(self.area, 0, 1)
        layout.addWidget(self.selected_only, 0, 2)
        self.output_label = labeled(tr("Ma&p"), self.output)
        layout.addWidget(self.output_label, 1, 0)
        layout.addWidget(self.output, 1, 1, 1, 2)
        layout.addWidget(self.output_problem, 2, 1, 1, 2)
        layout.addWidget(self.report, 3, 1, 1, 2)
        self._further_outputs(layout, 4)
        layout.setColumnStretch(1, 1)
        layout.setColumnMinimumWidth(0, self._label_width())
        self._show_selected()
        return group

    def _fit_width(self, *_: Any) -> None:
        """Make the form as wide as its widgets need, whatever the font: it scrolls up and down only."""
        self.form.ensurePolished()  # themes give it a frame
        beside = self.form.verticalScrollBar().sizeHint().width() + 2 * self.form.frameWidth()
        self.form.setMinimumWidth(self.form.widget().minimumSizeHint().width() + beside)

    # The scene

    def _browse_model(self) -> None:
        path = QFileDialog.getOpenFileName(self, tr("Choose a model file"), "", tr("ONNX models (*.onnx)"))[0]
        if path and path not in self._model_files:
            self._model_files.append(path)
            self._inspect()

    def _later(self, *_: Any) -> None:
        self._timer.start()

    def _ask(self) -> Question:
        source = self.field.source()
        return Question((source,) if source else (), self.advanced.names(), tuple(self._model_files), self.TASK)

    def _inspect(self) -> None:
        try:
            question = self._ask()
        except TerraClaraError as error:
            self._question = None
            self._stop_looking()
            self._answer = Answer(problem=sentence(error), variables=self._answer.variables)
            self._show_scene()
            return
        if question == self._question:
            return
        self._question = question
        self._stop_looking()
        if question.sources:
            self.scene_facts.setText(tr("Looking at the scene…"))
        self._inspection = Work(
            tr("TerraClara: looking at the scene"), lambda _: inspect(question), self._inspected, tr("Stopped.")
        )
        self._enable()
        QgsApplication.taskManager().addTask(self._inspection)

    def _look_again(self) -> None:
        """The catalog has changed."""
        self._question = None
        self._later()

    def _stop_looking(self) -> None:
        if self._inspection is not None:
            self._inspection.abandon()
            self._inspection = None

    def _inspected(self, answer: Optional[Answer], problem: str) -> None:
        self._inspection = None
        if answer is None:
            answer = Answer(problem=problem, variables=self._answer.variables)
        self._answer = answer
        self._found(answer)
        self._show_scene()
        self._fill_models()

    def _show_scene(self) -> None:
        if self._answer.problem:
            self.scene_facts.setText(in_red(self.scene_facts, self._answer.problem))
        elif self._answer.summary:
            self.scene_facts.setText(self._answer.summary)
        else:
            text = tr("Choose a raster layer; or, with the … button, a file or a Sentinel-2 or Landsat product.")
            self.scene_facts.setText(text)
        self._enable()

    # The model

    def _candidates(self) -> tuple[Candidate, ...]:
        return self._answer.models.get(self._key(), ())

    def _fill_models(self, *_: Any) -> None:
        chosen = self.model.currentData()
        self.model.blockSignals(True)
        self.model.clear()
        candidates = self._candidates()
        fits = [item for item in candidates if not item.missing] if self._answer.summary else []
        if fits:
            self.model.addItem(tr("Best for the scene: {}").format(sentence(fits[0].card.title)), AUTO)
        for item in candidates:
            title = sentence(item.card.title) or item.id
            if item.missing:
                title = tr("{} (the scene lacks {})").format(title, ", ".join(item.missing))
            self.model.addItem(title, item.id)
            if item not in fits:
                self.model.model().item(self.model.count() - 1).setEnabled(False)
        if not fits:
            text = tr("No model fits the scene") if self._answer.summary else tr("Choose a scene first")
            self.model.insertItem(0, text, "")
            self.model.setCurrentIndex(0)
        else:
            index = self.model.findData(chosen) if chosen else -1
            usable = index >= 0 and self.model.model().item(index).isEnabled()
            self.model.setCurrentIndex(index if usable else 0)
        self.model.blockSignals(False)
        self._show_card()

    def _show_card(self, *_: Any) -> None:
        key = self.model.currentData()
        candidates = self._candidates()
        shown = next((item for item in candidates if key in (item.id, AUTO)), None)
        if shown is not None:
            self.reason.setText(escape(sentence(shown.reason)))
            self.card.setHtml(card_html(shown))
        else:
            self.card.setHtml(
                tr("The card of the chosen model stands here: what it needs, how good it is, its license.")
            )
            self.reason.setText(self._why_none(candidates) if self._answer.summary else "")
        self.reason.setVisible(bool(self.reason.text()))
        self._shown(shown)
        self._enable()
        self.cost.later()

    def _why_none(self, candidates: tuple[Candidate, ...]) -> str:
        if not candidates:
            return self._no_candidates()
        text = tr(
            "No model for this finds its bands in the scene; the closest one lacks {}. Choose a scene with these "
            "bands, name the bands under Advanced, or choose something else to map."
        )
        return in_red(self.reason, text.format(", ".join(candidates[0].missing)))

    def _show_selected(self, *_: Any) -> None:
        layer = self.area.currentLayer()
        count = layer.selectedFeatureCount() if layer is not None else 0
        self.selected_only.setEnabled(count > 0)
        self.selected_only.setChecked(count > 0)

    # What it costs, and what is wrong

    def _model_ids(self) -> list[str]:
        """The models of the run."""
        key = self.model.currentData()
        return [item.id for item in self._candidates() if key in (item.id, AUTO)][:1]

    def _costs(self) -> Optional[Costs]:
        """What the maps of the run cost: an area, which makes them cheaper, is not asked for."""
        ready = self._question is not None and self._inspection is None and bool(self._answer.summary)
        if not ready or missing_runtime() or not self._model_ids():
            return None
        given = self.advanced.parameters()
        shared = {
            "sources": self._question.sources,
            "output": "",
            "band_names": self.advanced.names(),
            "device": given["DEVICE"],
            "memory_mb": given["MEMORY_MB"],
            "threads": given["THREADS"],
            "scale": given.get("SCALE"),
            "offset": given.get("OFFSET"),
        }
        return partial(costs_of, [{"model": model, **shared} for model in self._model_ids()])

    def _target_problem(self) -> str:
        """What is wrong with the name of the output; empty if nothing is."""
        from ...core.raster.writer import check_target

        target = self.target()
        if not target:
            return ""
        try:
            check_target(Path(target), self._question.sources if self._question is not None else ())
        except TerraClaraError as error:
            return sentence(error)
        return ""

    def _show_target_problem(self, *_: Any) -> None:
        problem = self._target_problem()
        self.output_problem.setText(in_red(self.output_problem, problem) if problem else "")
        self.output_problem.setVisible(bool(problem))
        self._enable()

    # The run

    def target(self) -> str:
        """The file that the map is to be written to; empty for a temporary one."""
        target = str(self.output.filePath().strip())
        return f"{target}.tif" if target and not Path(target).suffix else target

    def parameters(self) -> dict[str, Any]:
        """What the algorithm gets."""
        target = self.target()
        output = QgsProcessingOutputLayerDefinition(target or QgsProcessing.TEMPORARY_OUTPUT, QgsProject.instance())
        values: dict[str, Any] = {
            "MODEL": self.model.currentData(),
            "OUTPUT": output,
            **self.field.parameters(),
            **self.advanced.parameters(),
            **self._own_parameters(),
        }
        if self.report.isChecked():
            page = str(Path(target).with_suffix(".report.html")) if target else QgsProcessing.TEMPORARY_OUTPUT
            values["OUTPUT_REPORT"] = page
        area = self.area.currentLayer()
        if area is not None:
            chosen = self.selected_only.isChecked()
            values["AREA"] = QgsProcessingFeatureSourceDefinition(area.id(), chosen) if chosen else area.id()
        return values

    def run(self) -> None:
        """Start the algorithm with what the dialog says."""
        self.messages.clearWidgets()
        run = AlgorithmRun(self.ALGORITHM, self.parameters(), self.status.setText)
        problem = run.problem()
        if problem:
            self._complain(problem)
            return
        self._run = run
        run.finished.connect(self._finished)
        run.feedback.progressChanged.connect(self._progressed)
        self._set_running(True)
        self.status.setText(tr("Starting…"))
        run.start()

    def cancel(self) -> None:
        """Stop the run."""
        if self._run is not None:
            self.cancel_button.setEnabled(False)
            self.status.setText(tr("Cancelling…"))
            self._run.cancel()

    def _progressed(self, percent: float) -> None:
        self.progress.setRange(0, 100)
        self.progress.setValue(int(percent))

    def _finished(self, good: bool, results: dict[str, Any]) -> None:
        run, self._run = self._run, None
        self._set_running(False)
        if run is None:
            return
        if run.feedback.isCanceled():
            self.status.setText(tr("Cancelled; no map was written."))
            return
        if not good:
            self.status.setText(tr("No map was made."))
            self._complain(run.feedback.error or tr("The run failed; the log, tab TerraClara, says more."))
            return
        text, level = self._summary(results)
        self.status.setText(run.feedback.warning)
        for bar, time in ((self.messages, 0), (self.iface.messageBar(), 15)):
            self._announce(bar, text, level, str(results.get("OUTPUT_REPORT") or ""), time)

    def _announce(self, bar: Any, text: str, level: Any, report: str, seconds: int) -> None:
        item = bar.createMessage(tr("TerraClara"), text)
        if report:
            button = QPushButton(tr("Open report"))
            button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(report)))
            item.layout().addWidget(button)
        bar.pushWidget(item, level, seconds)

    def _complain(self, text: str) -> None:
        self.messages.clearWidgets()
        self.messages.pushMessage("", text, Qgis.MessageLevel.Critical, 0)

    def _packages_came(self) -> None:
        self.messages.clearWidgets()
        self._enable()

    def _set_running(self, running: bool) -> None:
        self.form.setEnabled(not running)
        self.cancel_button.setEnabled(running)
        self.progress.setVisible(running)
        self.progress.setRange(0, 0 if running else 100)  # a moving bar until the first figure comes
        self._enable()

    def _enable(self) -> None:
        missing = missing_runtime()
        if missing and not self.messages.items():
            item = self.messages.createMessage("", missing)
            item.layout().addWidget(packages.button(self._packages_came))
            self.messages.pushWidget(item, Qgis.MessageLevel.Warning, 0)
        ready = bool(self.model.currentData()) and bool(self._answer.summary) and self._inspection is None
        ready = ready and not self.output_problem.text()
        self.run_button.setEnabled(ready and not missing and self._run is None)
