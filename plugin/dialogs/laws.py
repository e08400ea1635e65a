"""The laws of simulated canopies: each as a small histogram, with its numbers to be edited."""

from __future__ import annotations

import math
from dataclasses import asdict
from pathlib import Path
from typing import Any, Mapping, Optional

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingUtils
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import TerraClaraError
from ...core.retrieval.laws import DEFAULT_LAWS, LIMITS, Law, laws_from_json, laws_to_json, load_laws
from ..colors import red_on
from ..i18n import sentence, tr

#: What each law is about, for people; those of a group stand together.
TITLES: Mapping[str, Mapping[str, str]] = {
    "Canopy": {
        "lai": "Leaf area index",
        "ala": "Mean leaf angle (°)",
        "hotspot": "Hot spot",
    },
    "Leaf": {
        "n": "Structure (N)",
        "cab": "Chlorophyll (µg cm⁻²)",
        "cm": "Dry matter (g cm⁻²)",
        "cw_rel": "Share of water in fresh mass",
        "cbrown": "Brown pigments",
    },
    "Soil": {
        "brightness": "Brightness",
        "slope": "Slope of the visible",
        "blue": "Absorption of iron oxides",
        "edge": "Their edge (nm)",
        "swir16": "Rise from 865 to 1610 nm",
        "swir22": "Rise from 1610 to 2200 nm",
    },
    "Angles": {
        "sun_zenith": "Sun zenith (°)",
        "view_zenith": "View zenith (°)",
        "relative_azimuth": "Relative azimuth (°)",
    },
}
_COLUMNS = ("low", "high", "mode", "sd")
_BARS = 30
_EDITED = QColor("#d55e00")
_PLAIN = QColor("#2c728e")


def heights(law: Law, low: float, high: float, bars: int = _BARS) -> list[float]:
    """How often each of ``bars`` equal parts of ``low..high`` is drawn, the most frequent one 1."""
    width = (high - low) / bars or 1.0
    found = []
    for k in range(bars):
        left, right = max(law.low, low + k * width), min(law.high, low + (k + 1) * width)
        inside = max(0.0, right - left)
        middle = (left + right) / 2
        density = 1.0 if law.sd is None else math.exp(-(((middle - law.mode) / law.sd) ** 2) / 2)
        found.append(inside / width * density)
    if law.low == law.high:  # a number that is fixed
        found[min(bars - 1, max(0, int((law.low - low) / width)))] = 1.0
    return [item / (max(found) or 1.0) for item in found]


class Histogram(QWidget):
    """How one law is distributed, over the widest of its own range and of the usual one."""

    def __init__(self, law: Law, usual: Law) -> None:
        super().__init__()
        self._usual = usual
        self._law = law
        self.setMinimumSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(150, 22)

    def show_law(self, law: Law) -> None:
        """Draw another law."""
        self._law = law
        self.update()

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self)
        low, high = min(self._usual.low, self._law.low), max(self._usual.high, self._law.high)
        box = QRectF(self.rect()).adjusted(4, 3, -4, -3)
        step = box.width() / _BARS
        color = _PLAIN if self._law == self._usual else _EDITED
        for k, share in enumerate(heights(self._law, low, high)):
            tall = share * (box.height() - 1)
            painter.fillRect(QRectF(box.left() + k * step, box.bottom() - tall, max(1.0, step - 1), tall), color)
        painter.setPen(self.palette().mid().color())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.end()


class LawsDialog(QDialog):
    """All laws in a table; what is wrong stands in a sentence below, and cannot be accepted."""

    def __init__(self, laws: Mapping[str, Law], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Laws of the Canopies"))
        self.resize(880, 740)
        self._laws = dict(laws)
        text = QLabel(
            tr(
                "Each variable is drawn from a normal law around its mode, cut at its limits; without a spread all "
                "values between the limits are alike. Equal limits fix it. Edited laws are orange."
            )
        )
        text.setWordWrap(True)
        self.table = QTableWidget(0, 3 + len(_COLUMNS))
        titles = (tr("Variable"), tr("Distribution"), tr("Lowest"), tr("Highest"), tr("Mode"), tr("Spread"))
        self.table.setHorizontalHeaderLabels([*titles, tr("Where dense")])
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(26)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)  # the pictures keep their width whatever the language is
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.RestoreDefaults)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(kinds.RestoreDefaults).clicked.connect(self.restore)
        layout = QVBoxLayout(self)
        for widget in (text, self.table, self.message, self.buttons):
            layout.addWidget(widget)
        self._at: dict[str, int] = {}
        self._pictures: dict[str, Histogram] = {}
        self._fill()
        self.table.itemChanged.connect(self._edited)

    def laws(self) -> dict[str, Law]:
        """What stands in the table; ``ParameterError`` where that cannot be."""
        return laws_from_json({name: self._given(name) for name in self._at})

    def _given(self, name: str) -> dict[str, Any]:
        numbers = {column: self._number(name, k) for k, column in enumerate(_COLUMNS)}
        law = {**asdict(self._laws[name]), **numbers}
        if law["sd"] is None:
            law["mode"] = self._laws[name].mode
        low, high = law["low"], law["high"]
        if law["dense"] is not None and isinstance(low, float) and isinstance(high, float):
            law["dense"] = [min(max(item, low), high) for item in law["dense"]]
        return law

    def restore(self) -> None:
        """The usual laws again."""
        self._laws = dict(DEFAULT_LAWS)
        self._fill()

    def _number(self, name: str, column: int) -> Any:
        """What stands in a cell: a number, ``None`` where it is empty, or a text that is none."""
        text = self.table.item(self._at[name], 2 + column).text().strip().replace(",", ".")
        try:
            return float(text) if text else None
        except ValueError:
            return text

    def _fill(self) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        self._at, self._pictures = {}, {}
        for group, names in TITLES.items():
            self._heading(tr(group))
            for name, title in names.items():
                self._row(name, tr(title))
        self.table.blockSignals(False)
        self._check()

    def _heading(self, text: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        item = QTableWidgetItem(text)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.setItem(row, 0, item)
        self.table.setSpan(row, 0, 1, self.table.columnCount())

    def _row(self, name: str, title: str) -> None:
        row, law, usual = self.table.rowCount(), self._laws[name], DEFAULT_LAWS[name]
        self.table.insertRow(row)
        self._at[name] = row
        least, most = LIMITS[name]
        item = QTableWidgetItem(title)
        item.setToolTip(tr("{}: from {} to {} can be simulated").format(name, f"{least:g}", f"{most:g}"))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.setItem(row, 0, item)
        self._pictures[name] = Histogram(law, usual)
        self.table.setCellWidget(row, 1, self._pictures[name])
        for k, value in enumerate((law.low, law.high, law.mode if law.sd is not None else None, law.sd)):
            cell = QTableWidgetItem("" if value is None else f"{value:g}")
            cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, 2 + k, cell)
        dense = QTableWidgetItem(_dense(law))
        dense.setFlags(Qt.ItemFlag.ItemIsEnabled)
        dense.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        dense.setToolTip(tr("The range at a leaf area index of 10: dense canopies vary less"))
        self.table.setItem(row, 2 + len(_COLUMNS), dense)

    def _edited(self, item: QTableWidgetItem) -> None:
        self._check()

    def _check(self) -> None:
        problem = ""
        self.table.blockSignals(True)
        for name, row in self._at.items():
            try:
                law = laws_from_json({name: self._given(name)})[name]
            except TerraClaraError as error:
                problem = problem or f"{self.table.item(row, 0).text()}: {sentence(error)}"
                continue
            self._pictures[name].show_law(law)
            self.table.item(row, 2 + len(_COLUMNS)).setText(_dense(law))
        self.table.blockSignals(False)
        self.message.setStyleSheet(f"color: {red_on(self).name()}")
        self.message.setText(problem)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not self.message.text())


def _dense(law: Law) -> str:
    return "" if law.dense is None else f"{law.dense[0]:g} … {law.dense[1]:g}"


class LawsWidget(QWidget):
    """A file of laws, and a button that shows and edits them."""

    def __init__(self) -> None:
        super().__init__()
        self.file = QgsFileWidget()
        self.file.setFilter(tr("Laws (*.json)"))
        self.file.lineEdit().setPlaceholderText(tr("[those of the S2ToolBox ATBD]"))
        self.button = QPushButton(tr("Edit…"))
        self.button.setToolTip(tr("Show the laws as histograms, and change them"))
        self.button.clicked.connect(self.edit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.file, 1)
        layout.addWidget(self.button)

    def edit(self, *_: Any) -> None:
        """Show the laws; what was changed goes into a new file."""
        path = self.file.filePath().strip()
        try:
            laws = load_laws(path) if path else dict(DEFAULT_LAWS)
        except TerraClaraError as error:
            QMessageBox.warning(self, tr("Laws of the Canopies"), sentence(error))
            return
        dialog = LawsDialog(laws, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.keep(dialog.laws(), laws)
        dialog.deleteLater()

    def keep(self, laws: Mapping[str, Law], before: Mapping[str, Law]) -> None:
        """Write ``laws`` where they differ from those ``before``: to a file that is asked for, else a temporary one."""
        if dict(laws) == dict(before):
            return
        if dict(laws) == dict(DEFAULT_LAWS):
            self.file.setFilePath("")
            return
        title = tr("Save the laws as (cancel to keep them for this run alone)")
        path = QFileDialog.getSaveFileName(self, title, "laws.json", tr("Laws (*.json)"))[0]
        path = path or QgsProcessingUtils.generateTempFilename("laws.json")
        try:
            Path(path).write_text(laws_to_json(laws) + "\n", encoding="utf-8")
        except OSError as error:
            text = tr("{} cannot be written ({}); choose another folder.").format(path, error.strerror or error)
            QMessageBox.warning(self, tr("Laws of the Canopies"), text)
            return
        self.file.setFilePath(path)


class LawsWrapper(WidgetWrapper):
    """The widget in Processing's dialog."""

    def createWidget(self, **_: Any) -> LawsWidget:
        widget = LawsWidget()
        widget.file.fileChanged.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        return widget

    def setValue(self, value: Any) -> None:
        self.widget.file.setFilePath(str(value or ""))

    def value(self) -> Optional[str]:
        return self.widget.file.filePath().strip() or None
