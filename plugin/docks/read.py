"""The dock "Read a place": click into an image, and see all that its bands tell of the place."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsCsException, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ...core.errors import TerraClaraError
from ..bridge import PROVENANCE, missing_runtime, provenance_of, raster_path
from ..help import READ_DOCK
from ..i18n import sentence, tr
from ..layers import KIND
from .curves import LIKELY, MEASURED, DensityWidget, Likely, SpectrumWidget, distinct
from .maps import map_of
from .place_dock import PlaceDock
from .place_tools import coordinates, selected_polygons

CONFIDENCE = 0.9
_FITS = 0.01  # as in core.retrieval.bounds, which is not imported at start-up; a test compares them


class ReadDock(PlaceDock):
    """The dock and what belongs to it: the tool that picks a pixel, the scene held open."""

    TITLE = "Read a place"
    NAME = "TerraClaraReadDock"

    def __init__(self, iface: Any) -> None:
        self._scene: Any = None
        self._reading: Any = None
        super().__init__(iface)

    # Coming and going

    def come(self) -> None:
        """Show the dock, with the image of the current layer."""
        self.dock.setUserVisible(True)
        source = _source(self.iface.activeLayer())
        if source is not None and self.image.findData(source) >= 0:
            self.image.setCurrentIndex(self.image.findData(source))

    def _forget(self) -> None:
        self._mark.clear()
        self._drop()
        self._scene = self._held = None

    # What stands in it

    def _fill(self, layout: QVBoxLayout) -> None:
        self.image = QComboBox()
        self.image.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.image.setMinimumContentsLength(14)
        self.image.currentIndexChanged.connect(self._open)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("&Image"), self.image)
        self.pick = QPushButton(tr("&Pick a pixel"))
        self.pick.setCheckable(True)
        self._use(self.tool, self.pick)
        self.polygons = QPushButton(tr("Selected polygo&ns"))
        self.polygons.clicked.connect(self._selected)
        places = QHBoxLayout()
        places.addWidget(self.pick)
        places.addWidget(self.polygons)
        self.head, self.likely, self.fit, self.legend, self.more = (QLabel() for _ in range(5))
        self.values = QTreeWidget()
        self.values.setRootIsDecorated(False)
        self.values.setHeaderLabels(
            [tr("Variable"), tr("Estimate"), tr("{} interval").format(f"{100 * CONFIDENCE:g} %")]
        )
        self.values.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.values.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.values.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.values.currentItemChanged.connect(self._show_density)
        self.density, self.spectrum = DensityWidget(), SpectrumWidget()
        self.help = QLabel(tr(READ_DOCK).replace("\n", " "))
        for label in (self.head, self.likely, self.fit, self.legend, self.more, self.help):
            label.setWordWrap(True)
        layout.addLayout(form)
        layout.addLayout(places)
        for widget in (self.status, self.help, self.head, self.values, self.likely, self.density, self.fit):
            layout.addWidget(widget)
        for widget in (self.spectrum, self.legend, self.more):
            layout.addWidget(widget)
        layout.addStretch()
        self._show(None)

    def _ready(self) -> bool:
        return self._scene is not None

    def _show(self, reading: Any) -> None:
        """Show what is known of a place, or that there is nothing."""
        self._reading = reading
        for widget in (
            self.head,
            self.values,
            self.likely,
            self.density,
            self.fit,
            self.spectrum,
            self.legend,
            self.more,
        ):
            widget.setVisible(reading is not None)
        self.help.setVisible(reading is None)
        for widget in (self.pick, self.polygons):
            widget.setEnabled(self._ready())
        if reading is None:
            return
        self._show_values(reading)
        where = tr("Mean over {} pixels").format(reading.pixels) if reading.pixels > 1 else tr("One pixel")
        self.head.setText(f"<b>{where}</b>, {reading.x:.8g}, {reading.y:.8g}")
        if reading.p_value is None:
            self.fit.setText("")
        elif reading.p_value < _FITS:
            text = tr("The spectrum does not fit these values: it is further off than that of {} of the simulations.")
            self.fit.setText(f"<b>{text.format(f'{1 - reading.p_value:.1%}')}</b>")
        else:
            text = tr("The spectrum fits these values: {} of the simulations are further off.")
            self.fit.setText(text.format(f"{reading.p_value:.0%}"))
        rows = [(name, seen, reading.expected[name], reading.noise[name]) for name, seen in reading.spectrum.items()]
        self.spectrum.show_spectrum(rows)
        dot, box = (
            f"<span style='color:{distinct(self.legend, color).name()}'>{sign}</span>"
            for color, sign in ((MEASURED, "●"), (LIKELY, "▬"))
        )
        self.legend.setText(
            tr("{} measured   {} expected at these values, with 90 % of a sensor's noise").format(dot, box)
        )
        self.legend.setVisible(bool(rows))
        self.fit.setVisible(bool(self.fit.text()))
        self.more.setText("<br>".join(escape(sentence(text)) for text in reading.notes))
        self.more.setVisible(bool(reading.notes))

    def _show_values(self, reading: Any) -> None:
        from ...core.mapping.style import pretty_unit, rounded

        kept = self.values.indexOfTopLevelItem(self.values.currentItem())
        self.values.blockSignals(True)
        self.values.clear()
        remarks = False
        for value in reading.values:
            unit = f" {pretty_unit(value.unit)}".rstrip()
            if value.mean is None:
                cells = [tr("no data"), ""]
            else:
                spread = f" ± {rounded(value.std, 2)}" if value.std is not None else ""
                cells = [f"{rounded(value.mean)}{spread}{unit}", ""]
                if value.lower is not None and value.upper is not None:
                    cells[1] = tr("{} to {}").format(rounded(value.lower), rounded(value.upper))
            remarked = value.mean is not None and value.flags != NO_REMARK
            remarks = remarks or remarked
            name = value.variable.upper() if len(value.variable) <= 6 else value.variable
            item = QTreeWidgetItem([f"{name} ▲" if remarked else name, *cells])
            lines = (sentence(value.title), f"{tr('Model')}: {value.model}", sentence(value.flags))
            tip = "<br>".join(map(escape, lines))
            for column in range(3):
                item.setToolTip(column, tip)
            self.values.addTopLevelItem(item)
        rows = self.values.topLevelItemCount()
        tall = self.values.sizeHintForRow(0) if rows else 0
        self.values.setFixedHeight(self.values.header().sizeHint().height() + rows * tall + 4)
        header = self.values.header()
        widths = (max(self.values.sizeHintForColumn(k), header.sectionSizeHint(k)) for k in range(header.count()))
        self.values.setMinimumWidth(sum(widths) + 2 * self.values.frameWidth())
        if rows:
            self.values.setCurrentItem(self.values.topLevelItem(max(0, min(kept, rows - 1))))
        self.values.blockSignals(False)
        self._show_density()

    def _show_density(self, *_: Any) -> None:
        """Draw what is likely of the variable of the current row, and say its remarks."""
        place = self.values.indexOfTopLevelItem(self.values.currentItem())
        if self._reading is None or place < 0:
            self.density.show_density(None)
            return
        from ...core.mapping.style import pretty_unit
        from ...core.retrieval.readout import density

        value = self._reading.values[place]
        unit = pretty_unit(value.unit)
        title = f"<b>{escape(sentence(value.title))}</b>" + (f" ({unit})" if unit else "")
        if value.mean is not None and value.flags != NO_REMARK:
            title += f"<br>▲ {escape(sentence(value.flags))}"
        if value.mean is not None and value.std is None:
            title += "<br>" + tr("This model gives no standard deviation.")
        self.likely.setText(title)
        x, p = density(value)
        shown = None
        if value.mean is not None and len(x):
            shown = Likely(tuple(x.tolist()), tuple(p.tolist()), value.mean, value.lower, value.upper)
        self.density.show_density(shown)

    # The image

    def _list(self, *_: Any) -> None:
        """Fill in the project's images of several bands, and the maps that say what they were made from."""
        found: dict[str, str] = {}
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            source = _source(node.layer())
            if source is not None and source not in found:
                grouped = bool(node.parent().customProperty(PROVENANCE))
                found[source] = node.parent().name() if grouped else node.layer().name()
        kept = self.image.currentData()
        self.image.blockSignals(True)
        self.image.clear()
        for source, name in found.items():
            self.image.addItem(name, source)
        self.image.setCurrentIndex(max(0, self.image.findData(kept)) if found else -1)
        self.image.blockSignals(False)
        if self.image.currentData() != kept or not found or self._is_anew():
            self._open()

    def _open(self, *_: Any) -> None:
        """Open the chosen image, or the scene of the chosen map."""
        self._forget()
        self._show(None)
        source = self.image.currentData()
        self._look_at_file(source)
        if missing_runtime():
            self._say(missing_runtime(), True)
        elif not source:
            text = tr("There is no image to read yet. Load one of Sentinel-2 or Landsat, and it appears here.")
            self._say(text)
        else:
            self._say(tr("Looking at the image…"))
            self._start(tr("TerraClara: looking at the image"), lambda *_: opened(str(source)), self._opened_scene)

    def _opened_scene(self, scene: Any, problem: str) -> None:
        self._scene = scene
        self._show(None)
        if scene is None:
            self._say(problem or tr("Stopped."), bool(problem))
            return
        self._say(tr("Press “Pick a pixel” and click into the image, or select polygons."))
        self._come_back()

    # The place

    def _clicked(self, point: QgsPointXY, *_: Any) -> None:
        if self._scene is None or self._reopened(lambda: self._clicked(point)):
            return
        self._mark.at(point)
        try:
            x, y = coordinates(self.iface.mapCanvas(), self._scene.grid, point)
        except QgsCsException:
            self._say(tr("This point cannot be brought into the image's coordinates; click nearer to it."), True)
            return
        self._ask(lambda scene: read(scene, (x, y)))

    def _selected(self) -> None:
        """Read out the mean over the selected polygons of the current layer."""
        if self._reopened(self._selected):
            return
        try:
            area = selected_polygons(self.iface.activeLayer())
        except TerraClaraError as error:
            self._say(sentence(error), True)
            return
        self._mark.clear()
        self._ask(lambda scene: read(scene, area))

    def _ask(self, work: Callable[[Any], Any]) -> None:
        """Read out a place, now or when what is being read is done; the last place asked about counts."""

        def ask() -> None:
            scene = self._scene
            self._say(tr("Reading…"))
            self._start(tr("TerraClara: reading a place"), lambda *_: work(scene), self._read_out)

        if self._task is not None:
            self._next = ask
        else:
            ask()

    def _read_out(self, reading: Any, problem: str) -> None:
        if reading is None and not problem:  # by QGIS's own list of what is being done
            self._show(None)
            self._say(tr("Stopped."))
            return
        nothing = not problem and all(value.mean is None for value in reading.values)
        if nothing:
            problem = tr("There is no data here; choose another place.")
        self._show(None if problem else reading)
        self._say(problem, bool(problem))


NO_REMARK = "No remark"  # as in core.mapping.style; a test compares them


def _source(layer: Any) -> Optional[str]:
    """What to read of a layer: the provenance file of a map, or the file of an image of several bands."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return None
    if layer.customProperty(KIND) or provenance_of(layer):
        return map_of(layer) or None
    return raster_path(layer) if layer.bandCount() > 1 else None


def opened(source: str) -> Any:
    """The scene of a map with this provenance file, or of this image."""
    from ...core.raster.scene import open_scene
    from ...core.retrieval.readout import scene_of_map

    return scene_of_map(Path(source)) if source.endswith(".provenance.json") else open_scene([source])


def read(scene: Any, place: Any) -> Any:
    """Every variable at coordinates, or the mean over the polygons of a file."""
    from ...core.model import catalog
    from ...core.retrieval.readout import read_out, read_out_area

    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
    if isinstance(place, str):
        return read_out_area(scene, place, (), entries, confidence=CONFIDENCE)
    return read_out(scene, *place, (), entries, confidence=CONFIDENCE)
