"""The group "Advanced" of every dialog: device, memory, and what the scene does not say itself."""

from __future__ import annotations

import re
from typing import Any, Callable

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox

from ..algorithms.mapping import DEVICES, SMALLEST_MEMORY_MB
from ..help import PARAMETERS
from ..i18n import tr
from .fields import angle, labeled, number_edit


class AdvancedGroup(QgsCollapsibleGroupBox):
    """``changed`` is called when the names of the bands change, which decide the models that fit."""

    def __init__(self, changed: Callable[..., None]) -> None:
        super().__init__(tr("Advanced"))
        self.setCollapsed(True)
        self.setSaveCollapsedState(False)
        self.device = QComboBox()
        self.device.addItems(list(DEVICES))
        self.memory = QSpinBox()
        self.memory.setRange(SMALLEST_MEMORY_MB, 1_000_000)
        self.memory.setSingleStep(256)
        self.memory.setValue(1024)
        self.memory.setSuffix(" MB")
        self.threads = QSpinBox()
        self.threads.setRange(0, 1024)
        self.threads.setSpecialValueText(tr("all cores"))
        self.band_names = QLineEdit()
        self.band_names.setPlaceholderText(tr("from the file; for example B02,B03,B04,B08"))
        self.band_names.textChanged.connect(changed)
        self.scale, self.offset = number_edit(), number_edit()
        self.sun_zenith = angle(0, 90)
        self.view_zenith = angle(0, 90)
        self.relative_azimuth = angle(-360, 360)
        numbers = QHBoxLayout()
        numbers.addWidget(self.scale)
        numbers.addWidget(labeled(tr("&Offset"), self.offset))
        numbers.addWidget(self.offset)
        layout = QFormLayout(self)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, key, widget in (
            (tr("&Device"), "DEVICE", self.device),
            (tr("M&emory"), "MEMORY_MB", self.memory),
            (tr("&Threads"), "THREADS", self.threads),
            (tr("&Names of the bands"), "BAND_NAMES", self.band_names),
        ):
            widget.setToolTip(tr(PARAMETERS[key]))
            layout.addRow(label, widget)
        for key, edit in (("SCALE", self.scale), ("OFFSET", self.offset)):
            edit.setToolTip(tr(PARAMETERS[key]))
        layout.addRow(labeled(tr("&Scale"), self.scale), numbers)
        for label, key, widget in (
            (tr("S&un zenith angle"), "SUN_ZENITH", self.sun_zenith),
            (tr("V&iew zenith angle"), "VIEW_ZENITH", self.view_zenith),
            (tr("Relative a&zimuth"), "RELATIVE_AZIMUTH", self.relative_azimuth),
        ):
            widget.setToolTip(tr(PARAMETERS[key]))
            layout.addRow(label, widget)

    def names(self) -> tuple[str, ...]:
        """The names of the scene's bands, where they are given."""
        return tuple(part for part in re.split(r"[,;\s]+", self.band_names.text()) if part)

    def parameters(self) -> dict[str, Any]:
        """What the algorithm gets."""
        values: dict[str, Any] = {
            "DEVICE": self.device.currentText(),
            "MEMORY_MB": self.memory.value(),
            "THREADS": self.threads.value(),
        }
        if self.band_names.text().strip():
            values["BAND_NAMES"] = self.band_names.text().strip()
        for name, edit in (("SCALE", self.scale), ("OFFSET", self.offset)):
            if edit.text().strip():
                values[name] = QLocale.c().toDouble(edit.text().strip())[0]
        for name, spin in (
            ("SUN_ZENITH", self.sun_zenith),
            ("VIEW_ZENITH", self.view_zenith),
            ("RELATIVE_AZIMUTH", self.relative_azimuth),
        ):
            if spin.value() > spin.minimum():
                values[name] = spin.value()
        return values
