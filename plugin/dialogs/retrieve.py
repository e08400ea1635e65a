"""The dialog of the biophysical retrieval, on top of the algorithm of the same name."""

from __future__ import annotations

import os
from html import escape
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsProcessing
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QGridLayout, QToolButton, QWidget

from ..algorithms.choice import AUTO
from ..algorithms.retrieve import CONFIDENCES, LISTED, option, variable_id
from ..colors import in_red
from ..help import PARAMETERS, RETRIEVE
from ..i18n import sentence, tr
from .fields import facts, labeled
from .inspect import Answer, Candidate, card_html
from .scene_dialog import SceneDialog

_IN_A_ROW = 6


class RetrieveDialog(SceneDialog):
    """Scene, variables, model, area and output."""

    ALGORITHM = "terraclara:retrieve"
    TITLE = "Biophysical Retrieval"
    NAME = "TerraClaraRetrieveDialog"
    HELP = RETRIEVE
    TASK = "retrieve"

    def _rows(self, layout: QGridLayout) -> int:
        self.boxes: dict[str, QCheckBox] = {}
        self._titles: dict[str, str] = {}
        self.variables = QWidget()
        self._grid = QGridLayout(self.variables)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.everything = QToolButton()
        self.everything.setText(tr("All"))
        self.everything.setToolTip(tr("Choose all variables, or the first one alone"))
        self.everything.clicked.connect(self._choose_all)
        self.meaning = facts()
        known = [text.split(": ", 1) for text in LISTED]
        self._show_boxes([(variable_id(key), f"{key}: {tr(title)}") for key, title in known])
        layout.addWidget(labeled(tr("Variables"), self.variables), 0, 0)
        layout.addWidget(self.variables, 0, 1)
        layout.addWidget(self.everything, 0, 2)
        layout.addWidget(self.meaning, 1, 1, 1, 2)
        self.confidence = QComboBox()
        self.confidence.addItem(tr("none, the standard deviation alone"), None)
        for share in CONFIDENCES:
            text = tr("two bounds with {} % of the true values between them")
            self.confidence.addItem(text.format(f"{100 * float(share):g}"), share)
        self.confidence.setToolTip(tr(PARAMETERS["INTERVAL_CONFIDENCE"]))
        layout.addWidget(labeled(tr("&Intervals"), self.confidence), 4, 0)  # below the model and why it was chosen
        layout.addWidget(self.confidence, 4, 1, 1, 2)
        return 2

    def _show_boxes(self, items: list[tuple[str, str]]) -> None:
        """A box for each variable; those that were chosen stay so, the first one if none was."""
        if [key for key, _ in items] == list(self.boxes):
            return
        chosen = self.chosen() or ["lai"]
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.deleteLater()
        self.boxes, self._titles = {}, dict(items)
        for place, (key, text) in enumerate(items):
            box = QCheckBox(text.split(":", 1)[0])
            box.setToolTip(text)
            box.setChecked(key in chosen)
            box.toggled.connect(self._chosen_changed)
            self._grid.addWidget(box, place // _IN_A_ROW, place % _IN_A_ROW)
            self.boxes[key] = box
        if self.boxes and not self.chosen():
            next(iter(self.boxes.values())).setChecked(True)
        self._show_meaning()

    def chosen(self) -> list[str]:
        """The ids of the chosen variables."""
        return [key for key, box in self.boxes.items() if box.isChecked()]

    def choose(self, *keys: str) -> None:
        """Choose these variables and no others."""
        for key, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(key in keys)
            box.blockSignals(False)
        self._chosen_changed()

    def _choose_all(self) -> None:
        whole = len(self.chosen()) == len(self.boxes)
        self.choose(*list(self.boxes)[: 1 if whole else None])

    def _chosen_changed(self, *_: Any) -> None:
        self._show_meaning()
        self._show_target()
        self._fill_models()

    def _show_meaning(self) -> None:
        titles = [self._titles[key].split(": ", 1)[-1] for key in self.chosen()]
        self.meaning.setText(escape("; ".join(titles)) or tr("Choose one or more."))

    def _show_target(self) -> None:
        """Ask for a folder where there are several variables."""
        several = len(self.chosen()) > 1
        mode = QgsFileWidget.StorageMode.GetDirectory if several else QgsFileWidget.StorageMode.SaveFile
        if self.output.storageMode() == mode:
            return
        given = self.output.filePath().strip()
        self.output.setStorageMode(mode)
        self.output.setDialogTitle(tr("Folder of the maps") if several else tr("Save the map as"))
        self.output.lineEdit().setPlaceholderText(tr("[Temporary folder]") if several else tr("[Temporary file]"))
        self.output.setToolTip(tr(PARAMETERS["MAPS_FOLDER" if several else "OUTPUT"]))
        self.output_label.setText(tr("Fo&lder") if several else tr("Ma&p"))
        self.report.setText(tr("Write a one-page report of each") if several else tr("Write a one-page report"))
        if given:  # lai.tif becomes the folder lai and back
            path = Path(given)
            self.output.setFilePath(str(path.with_suffix("") if path.name else path) if several else f"{path}.tif")
        self._show_target_problem()

    def _below_model(self) -> list[QWidget]:
        return [self.confidence]

    # The models

    def _best(self) -> dict[str, Optional[Candidate]]:
        """The model of each chosen variable; ``None`` where none fits."""
        first = {key: next(iter(self._answer.models.get(key, ())), None) for key in self.chosen()}
        return {key: item if item is not None and not item.missing else None for key, item in first.items()}

    def _key(self) -> str:
        return next(iter(self.chosen()), "")

    def _found(self, answer: Answer) -> None:
        self._show_boxes([(item.id, option(item.id, sentence(item.title))) for item in answer.variables])

    def _fill_models(self, *_: Any) -> None:
        self.model.setEnabled(len(self.chosen()) < 2)
        if len(self.chosen()) == 1:
            super()._fill_models()
            return
        self.model.blockSignals(True)
        self.model.clear()
        best = self._best()
        fits = sum(item is not None for item in best.values())
        if not best:
            self.model.addItem(tr("Choose a variable first"), "")
        elif not self._answer.summary:
            self.model.addItem(tr("Choose a scene first"), "")
        elif not fits:
            self.model.addItem(tr("No model fits the scene"), "")
        else:
            self.model.addItem(tr("The best one for each variable"), AUTO)
        self.model.blockSignals(False)
        self._show_card()

    def _show_card(self, *_: Any) -> None:
        if len(self.chosen()) < 2:
            super()._show_card()
            return
        best = self._best()
        lines, cards = [], []
        for key, item in best.items():
            if item is not None:
                lines.append(f"{key.upper()}: {escape(item.id)}")
                cards.append(card_html(item))
            elif self._answer.summary:
                closest = next(iter(self._answer.models.get(key, ())), None)
                lacks = ", ".join(closest.missing) if closest is not None else tr("a model")
                text = tr("{}: left out, the scene lacks {}").format(key.upper(), lacks)
                lines.append(in_red(self.reason, text))
        self.reason.setText("<br>".join(lines) if self._answer.summary else "")
        self.reason.setVisible(bool(self.reason.text()))
        self.card.setHtml("<hr>".join(cards) or tr("The cards of the models stand here."))
        self._enable()
        self.cost.later()

    def _model_ids(self) -> list[str]:
        if len(self.chosen()) < 2:
            return super()._model_ids()
        return [item.id for item in self._best().values() if item is not None]

    def _target_problem(self) -> str:
        if len(self.chosen()) < 2:
            return super()._target_problem()
        target = self.target()
        if target and os.path.isfile(target):
            return tr("{} is a file; give the name of a folder.").format(target)
        return ""

    def _no_candidates(self) -> str:
        return tr("No model in the catalog retrieves this variable.") if self.chosen() else ""

    # The run

    def target(self) -> str:
        """The file of one map, or the folder of several; empty for a temporary one."""
        return str(self.output.filePath().strip()) if len(self.chosen()) > 1 else super().target()

    def _own_parameters(self) -> dict[str, Any]:
        values: dict[str, Any] = {"VARIABLE": self.chosen()}
        if self.confidence.currentData():
            values["CONFIDENCE"] = self.confidence.currentData()
        return values

    def parameters(self) -> dict[str, Any]:
        """What the algorithm gets."""
        values = super().parameters()
        if len(self.chosen()) > 1:
            del values["OUTPUT"]
            values["OUTPUT_FOLDER"] = self.target() or QgsProcessing.TEMPORARY_OUTPUT
            if self.report.isChecked():
                values["OUTPUT_REPORT"] = QgsProcessing.TEMPORARY_OUTPUT  # a page beside each map
        return values

    def _summary(self, results: dict[str, Any]) -> tuple[str, Any]:
        if "OUTPUT_FOLDER" in results:
            return several_summary(results, self.chosen()), Qgis.MessageLevel.Success
        used = next((item for item in self._candidates() if results.get("MODEL_ID") == item.card.id), None)
        unit = used.card.outputs[0].unit if used is not None else ""
        return summary(self._key(), unit, results)


def several_summary(results: dict[str, Any], chosen: list[str]) -> str:
    """The end of a run of several variables in one sentence."""
    names = [Path(path).stem for path in results["OUTPUT_MAPS"]]
    text = tr("{} mapped into {}").format(", ".join(names).upper(), results["OUTPUT_FOLDER"])
    left = [key for key in chosen if key not in names]
    if left:
        text += tr("; {} left out, the scene lacks bands").format(", ".join(left).upper())
    return f"{text}."


def summary(variable: str, unit: str, results: dict[str, Any]) -> tuple[str, Any]:
    """The end of a run in one sentence, and how good it is."""
    valid, outside = results.get("VALID_SHARE", 0.0), results.get("OUTSIDE_DOMAIN_SHARE")
    if not valid or results.get("MEAN_VALUE") is None:
        return tr("The map is made, but no pixel of it is valid."), Qgis.MessageLevel.Warning
    from ...core.mapping.style import pretty_unit, rounded

    text = tr("{} mapped, mean {}").format(
        variable.upper(), f"{rounded(results['MEAN_VALUE'])} {pretty_unit(unit)}".strip()
    )
    if valid < 0.9995:
        text += tr("; {} of the pixels are valid").format(f"{valid:.1%}")
    if outside is not None:
        text += tr("; {} of the valid pixels lie outside the model's domain").format(f"{outside:.1%}")
    return f"{text}.", Qgis.MessageLevel.Warning if (outside or 0.0) > 0.5 else Qgis.MessageLevel.Success
