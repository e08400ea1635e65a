"""What the dock asks: which map, why what, how thoroughly, and where."""

from __future__ import annotations

from typing import Any, Sequence

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr

#: Title, what it does, method and whether it is checked.
LEVELS = (
    ("Fast", "Slopes at this place, times the distance from the mean: one run of the model", "gradient_input", False),
    ("Detailed", "The difference from the mean, taken apart so that the bands add up (DeepLIFT)", "deeplift", False),
    ("Check", "As Detailed, and whether it can be believed: takes longer, and can be stopped", "deeplift", True),
)
#: Under "Advanced", beside what the level says.
METHODS = {
    "deeplift": "DeepLIFT",
    "gradient_input": "Gradient × input",
    "integrated_gradients": "Integrated gradients",
    "occlusion": "Leaving bands out",
    "group_shapley": "Shapley values by coalitions",
    "exact_shapley": "Shapley values, exact (Gaussian process, trees)",
    "gradient": "Slope",
    "smoothgrad": "Slope, smoothed (SmoothGrad)",
    "guided": "Guided backpropagation (often follows edges)",
    "lrp": "Layer-wise relevance (LRP)",
}


class Form(QWidget):
    """The questions; ``asked`` says that the same place is to be explained in another way."""

    asked = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.map, self.question, self.against, self.method = (_combo() for _ in range(4))
        self.against_label = QLabel(tr("&Against"))
        self.against_label.setBuddy(self.against)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Map"), self.map)
        form.addRow(tr("&Why"), self.question)
        form.addRow(self.against_label, self.against)
        self.pick = _toggle(tr("&Pick a pixel"), tr("Click into the map to explain a pixel"))
        self.draw = _toggle(
            tr("&Draw a region"), tr("Click the corners of a region; a right click or a double click ends it")
        )
        self.polygons = QPushButton(tr("Selected polygo&ns"))
        self.polygons.setToolTip(tr("Explain the mean over the selected polygons of the current layer"))
        self.polygons.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        places = QGridLayout()
        places.addWidget(self.pick, 0, 0)
        places.addWidget(self.draw, 0, 1)
        places.addWidget(self.polygons, 1, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addLayout(self._levels())
        layout.addLayout(places)
        self.advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        self.advanced.setCollapsed(True)
        self.advanced.setSaveCollapsedState(False)
        self.method.addItem(tr("as chosen above"), "")
        for name, title in METHODS.items():
            self.method.addItem(tr(title), name)
        QFormLayout(self.advanced).addRow(tr("M&ethod"), self.method)
        self.question.currentIndexChanged.connect(self._question_changed)
        for box in (self.against, self.method):
            box.currentIndexChanged.connect(lambda *_: self.asked.emit())
        self.offer_questions((), ())

    def _levels(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.levels = QButtonGroup(self)
        for place, (title, tip, _, _) in enumerate(LEVELS):
            button = QToolButton()
            button.setText(tr(title))
            button.setToolTip(tr(tip))
            button.setCheckable(True)
            button.setChecked(place == 1)
            self.levels.addButton(button, place)
            row.addWidget(button)
        row.addStretch()
        self.levels.buttonClicked.connect(lambda *_: self.asked.emit())
        return row

    def offer_questions(self, questions: Sequence[Any], classes: Sequence[str]) -> None:
        """What can be asked of a map, the first of ``questions`` chosen."""
        for box in (self.question, self.against):
            box.blockSignals(True)
            box.clear()
        for item in questions:
            self.question.addItem(item.label[:1].upper() + item.label[1:], item.text)
        self.against.addItem(tr("nothing"), "")
        for name in classes:
            self.against.addItem(name, name)
        for box in (self.question, self.against):
            box.blockSignals(False)
        self._show_against()

    def _question_changed(self, *_: Any) -> None:
        self._show_against()
        self.asked.emit()

    def _show_against(self) -> None:
        shown = str(self.question.currentData() or "").startswith("class=")
        self.against.setVisible(shown)
        self.against_label.setVisible(shown)

    def target(self) -> str:
        """What is asked, as the core understands it."""
        text = str(self.question.currentData() or "")
        other = str(self.against.currentData() or "")
        return f"against={text[len('class=') :]},{other}" if text.startswith("class=") and other else text

    def how(self) -> tuple[str, bool]:
        """The method, and whether the explanation is checked."""
        _, _, method, check = LEVELS[self.levels.checkedId()]
        return str(self.method.currentData() or method), check

    def enable(self, ready: bool) -> None:
        """Whether there is a map that can be asked about."""
        for widget in (self.question, self.against, self.pick, self.draw, self.polygons):
            widget.setEnabled(ready)


def _combo() -> QComboBox:
    """One that may be narrower than what it holds."""
    found = QComboBox()
    found.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    found.setMinimumContentsLength(12)
    return found


def _toggle(text: str, tip: str) -> QPushButton:
    found = QPushButton(text)
    found.setToolTip(tip)
    found.setCheckable(True)
    found.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return found
