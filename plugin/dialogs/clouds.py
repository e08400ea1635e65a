"""The dialog of the cloud detection, on top of the algorithm of the same name."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsProcessing, QgsProcessingOutputLayerDefinition, QgsProject
from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from ..algorithms.clouds import ACTIVATIONS
from ..help import CLOUDS, PARAMETERS
from ..i18n import tr
from .fields import labeled
from .inspect import Candidate
from .scene_dialog import SceneDialog

_UNDECIDED = 0.7  # proposed limit of the uncertainty


class CloudDialog(SceneDialog):
    """Scene, model of clouds, what is a cloud, area and output."""

    ALGORITHM = "terraclara:clouds"
    TITLE = "Cloud Detection"
    NAME = "TerraClaraCloudDialog"
    HELP = CLOUDS
    TASK = "clouds"
    CHOICE = "With which model"

    def _key(self) -> str:
        return "clouds"

    def _no_candidates(self) -> str:
        return tr("The catalog holds no model of clouds; choose a model file with the … button.")

    def _rows(self, layout: QGridLayout) -> int:
        self.published = QPushButton(tr("Published models…"))
        self.published.setToolTip(
            tr("Models of other authors, such as UKIS-CSMASK and s2cloudless, that can be installed")
        )
        self.published.setAutoDefault(False)
        self.published.clicked.connect(self._offer_published)
        layout.addWidget(self.published, 3, 1, Qt.AlignmentFlag.AlignLeft)
        return 0

    def _below_model(self) -> list[QWidget]:
        return [self.published]

    def _offer_published(self) -> None:
        from .published import PublishedDialog

        dialog = PublishedDialog(self)
        dialog.installed.connect(self._look_again)
        dialog.exec()
        dialog.deleteLater()

    def _groups(self) -> list[QWidget]:
        group = QGroupBox(tr("What is a cloud"))
        layout = QGridLayout(group)
        layout.setColumnStretch(1, 1)
        self.by_threshold = QCheckBox(tr("&Threshold"))
        self.by_threshold.setToolTip(tr(PARAMETERS["THRESHOLD"]))
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setRange(5, 95)
        self.threshold.setValue(50)
        self.threshold.setToolTip(tr(PARAMETERS["THRESHOLD"]))
        self.threshold.setMinimumWidth(120)
        self.threshold_value = QLabel()
        ends = QHBoxLayout()
        ends.addWidget(QLabel(tr("misses few")))
        ends.addWidget(self.threshold, 1)
        ends.addWidget(QLabel(tr("few false")))
        layout.addWidget(self.by_threshold, 0, 0)
        layout.addWidget(self.threshold_value, 0, 1)
        layout.addLayout(ends, 1, 1)
        self.leave_undecided = QCheckBox(tr("Un&decided above"))
        self.leave_undecided.setToolTip(tr(PARAMETERS["UNDECIDED"]))
        self.undecided = _spin(1.0, 2, tr(" (0 sure, 1 any class)"), PARAMETERS["UNDECIDED"])
        self.undecided.setSingleStep(0.05)
        self.undecided.setValue(_UNDECIDED)
        layout.addWidget(self.leave_undecided, 2, 0)
        layout.addWidget(self.undecided, 2, 1)
        self.margin = _spin(10_000.0, 0, tr(" m"), PARAMETERS["MARGIN"])
        self.smallest = _spin(1e9, 0, tr(" m²"), PARAMETERS["SMALLEST"])
        self.holes = _spin(1e9, 0, tr(" m²"), PARAMETERS["HOLES"])
        for row, (text, spin) in enumerate(
            (
                (tr("Mar&gin around them"), self.margin),
                (tr("Drop &patches below"), self.smallest),
                (tr("&Fill gaps below"), self.holes),
            ),
            3,
        ):
            layout.addWidget(labeled(text, spin), row, 0)
            layout.addWidget(spin, row, 1)
        self.classes = QLineEdit()
        self.classes.setPlaceholderText(tr("for example: clear, cloud, thin cloud, shadow"))
        self.classes.setToolTip(tr(PARAMETERS["CLASSES"]))
        self.classes_label = labeled(tr("&Classes of the network"), self.classes)
        self.activation = QComboBox()
        for key, text in zip(
            ACTIVATIONS,
            (tr("found out"), tr("probabilities"), tr("scores, softmax"), tr("scores, sigmoid")),
        ):
            self.activation.addItem(text, key)
        self.activation.setToolTip(tr(PARAMETERS["ACTIVATION"]))
        self.activation_label = labeled(tr("Its &numbers are"), self.activation)
        layout.addWidget(self.classes_label, 6, 0)
        layout.addWidget(self.classes, 6, 1)
        layout.addWidget(self.activation_label, 7, 0)
        layout.addWidget(self.activation, 7, 1)
        self.threshold.valueChanged.connect(self._show_decision)
        self.by_threshold.toggled.connect(self._show_decision)
        self.leave_undecided.toggled.connect(self._show_decision)
        self._show_decision()
        return [group]

    def _further_outputs(self, layout: QGridLayout, row: int) -> None:
        self.polygons = QCheckBox(tr("Write clouds and shadows as polygons"))
        self.polygons.setToolTip(tr(PARAMETERS["OUTPUT_POLYGONS"]))
        self.masked = QCheckBox(tr("Write the image without clouds and shadows"))
        self.masked.setToolTip(tr(PARAMETERS["OUTPUT_MASKED"]))
        layout.addWidget(self.polygons, row, 1, 1, 2)
        layout.addWidget(self.masked, row + 1, 1, 1, 2)

    def _show_decision(self, *_: Any) -> None:
        on = self.by_threshold.isChecked()
        self.threshold.setEnabled(on)
        value = tr("cloud where its probability exceeds {}").format(f"{self.threshold.value() / 100:.2f}")
        self.threshold_value.setText(value if on else tr("as the model itself decides"))
        self.undecided.setEnabled(self.leave_undecided.isChecked())

    def _shown(self, candidate: Optional[Candidate]) -> None:
        """Ask what a network's channels are where its card does not say it."""
        asks = False
        if candidate is not None:
            from ...core.clouds import is_cloud_model

            asks = not is_cloud_model(candidate.card)
        for widget in (self.classes, self.classes_label, self.activation, self.activation_label):
            widget.setVisible(asks)

    def _own_parameters(self) -> dict[str, Any]:
        values: dict[str, Any] = {}
        if self.by_threshold.isChecked():
            values["THRESHOLD"] = self.threshold.value() / 100
        if self.leave_undecided.isChecked():
            values["UNDECIDED"] = self.undecided.value()
        for name, spin in (("MARGIN", self.margin), ("SMALLEST", self.smallest), ("HOLES", self.holes)):
            if spin.value() > 0:
                values[name] = spin.value()
        if not self.classes.isHidden() and self.classes.text().strip():
            values["CLASSES"] = self.classes.text().strip()
            values["ACTIVATION"] = self.activation.currentData()
        for box, name, ending in (
            (self.polygons, "OUTPUT_POLYGONS", "_polygons.gpkg"),
            (self.masked, "OUTPUT_MASKED", "_masked.tif"),
        ):
            if box.isChecked():
                values[name] = QgsProcessingOutputLayerDefinition(self._beside(ending), QgsProject.instance())
        return values

    def _beside(self, ending: str) -> str:
        target = self.target()
        return str(Path(target).with_name(Path(target).stem + ending)) if target else QgsProcessing.TEMPORARY_OUTPUT

    def _summary(self, results: dict[str, Any]) -> tuple[str, Any]:
        valid = results.get("VALID_SHARE", 0.0)
        if not valid:
            return tr("The map is made, but no pixel of it is valid."), Qgis.MessageLevel.Warning
        text = tr("Clouds cover {} and shadows {} of the valid pixels").format(
            f"{results['CLOUD_COVER']:.1%}", f"{results['SHADOW_COVER']:.1%}"
        )
        if results.get("UNDECIDED_COVER"):
            text += tr("; {} are undecided").format(f"{results['UNDECIDED_COVER']:.1%}")
        return f"{text}.", Qgis.MessageLevel.Success


def _spin(largest: float, decimals: int, suffix: str, tip: str) -> QgsDoubleSpinBox:
    spin = QgsDoubleSpinBox()
    spin.setRange(0.0, largest)
    spin.setDecimals(decimals)
    spin.setSuffix(suffix)
    spin.setToolTip(tr(tip))
    if decimals == 0:
        spin.setSingleStep(10.0)
        spin.setSpecialValueText(tr("no"))
        spin.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue)
    return spin
