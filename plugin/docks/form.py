"""What the dock asks: which map, why what, how thoroughly, and where."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import named_classes, sentence, tr

#: Title, what it does, method and whether it is checked.
LEVELS = (
    ("Fast", "Slopes at this place, times the distance from the mean: one run of the model", "gradient_input", False),
    (
        "Detailed",
        "The difference from the mean, taken apart so that the bands add up (DeepLIFT)",
        "",
        False,
    ),
    ("Check", "As Detailed, and whether it can be believed: takes longer, and can be stopped", "", True),
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
        self.map, self.question, self.against, self.method = (_narrow(QComboBox()) for _ in range(4))
        self.against_label = QLabel(tr("&Against"))
        self.against_label.setBuddy(self.against)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Map"), self.map)
        form.addRow(tr("&Why"), self.question)
        form.addRow(self.against_label, self.against)
        self.pick = _button(tr("&Pixel"), tr("Click into the map to explain a pixel"), True)
        self.draw = _button(
            tr("&Region"), tr("Click the corners of a region; a right click or a double click ends it"), True
        )
        self.polygons = _button(tr("Selec&ted"), tr("The mean over the selected polygons of the current layer"), False)
        places = QHBoxLayout()
        for button in (self.pick, self.draw, self.polygons):
            places.addWidget(button)
        places.addStretch()
        form.addRow(tr("Where"), places)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        form.addRow(tr("How"), self._levels())
        layout.addLayout(form)
        self.advanced = QgsCollapsibleGroupBox(tr("Advanced"))
        self.advanced.setCollapsed(True)
        self.advanced.setSaveCollapsedState(False)
        self.method.addItem(tr("as chosen above"), "")
        for name, title in METHODS.items():
            self.method.addItem(tr(title), name)
        self.beside = _narrow(QgsCheckableComboBox())
        self.beside.setDefaultText(tr("nothing"))
        self.beside.setToolTip(tr("Up to three other methods, or maps of the same place by other models or dates"))
        inside = QFormLayout(self.advanced)
        inside.addRow(tr("M&ethod"), self.method)
        inside.addRow(tr("&Compare with"), self.beside)
        self.beside.checkedItemsChanged.connect(lambda *_: self.asked.emit())
        self.question.currentIndexChanged.connect(self._question_changed)
        for box in (self.against, self.method):
            box.currentIndexChanged.connect(lambda *_: self.asked.emit())
        self.offer_questions((), ())

    def _levels(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.levels = QButtonGroup(self)
        for place, (title, tip, _, _) in enumerate(LEVELS):
            button = _button(tr(title), tr(tip), True)
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
        shown = dict(zip(classes, named_classes(classes)))
        for item in questions:
            self.question.addItem(_begun(shown.get(item.label) or sentence(item.label)), item.text)
        self.against.addItem(tr("nothing"), "")
        for name in classes:
            self.against.addItem(_begun(shown[name]), name)
        for box in (self.question, self.against):
            box.blockSignals(False)
        self._show_against()

    def _question_changed(self, *_: Any) -> None:
        self._show_against()
        self.asked.emit()

    def _show_against(self) -> None:
        """Offer the classes to compare with: all but the one that is asked about."""
        asked = str(self.question.currentData() or "")
        shown = asked.startswith("class=")
        own = asked[len("class=") :] if shown else None
        if self.against.currentData() == own:
            self.against.blockSignals(True)
            self.against.setCurrentIndex(0)
            self.against.blockSignals(False)
        for place in range(1, self.against.count()):
            self.against.model().item(place).setEnabled(self.against.itemData(place) != own)
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

    def offer_maps(self, maps: Mapping[str, str]) -> None:
        """What can stand beside: the methods, and the other maps by their provenance files."""
        kept = set(self.compared())
        self.beside.blockSignals(True)
        self.beside.clear()
        own = self.map.currentData()
        offered = {**{name: tr(title) for name, title in METHODS.items()}, **maps}
        for name, title in offered.items():
            if name != own:
                state = Qt.CheckState.Checked if name in kept else Qt.CheckState.Unchecked
                self.beside.addItemWithCheckState(title, state, name)
        self.beside.blockSignals(False)

    def compared(self) -> list[str]:
        """Methods and provenance files that are to stand beside."""
        return [str(item) for item in self.beside.checkedItemsData()]

    def enable(self, ready: bool) -> None:
        """Whether there is a map that can be asked about."""
        for widget in (self.question, self.against, self.pick, self.draw, self.polygons):
            widget.setEnabled(ready)


def _begun(text: str) -> str:
    """With a capital letter."""
    return text[:1].upper() + text[1:]


def _narrow(box: QComboBox) -> QComboBox:
    """A box that may be narrower than what it holds."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    return box


def _button(text: str, tip: str, stays: bool) -> QToolButton:
    """One with a tip; one that ``stays`` is pressed until it is pressed again."""
    found = QToolButton()
    found.setText(text)
    found.setToolTip(tip)
    found.setCheckable(stays)
    return found
