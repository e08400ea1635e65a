"""The dock that reads out a place: from the click to the values, the hill and the spectrum."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Iterator

import numpy as np
import plot_scene
import pytest
from qt_loop import wait

pytest.importorskip("qgis.core")

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication

ORIGIN, PIXEL = plot_scene.ORIGIN, plot_scene.PIXEL


@pytest.fixture
def image(provider: Any, tmp_path: Path) -> QgsRasterLayer:
    """A scene of canopies in the project; its first pixel has no data."""
    spectra, _ = plot_scene.canopies()
    spectra[0, 0] = np.nan
    layer = QgsRasterLayer(str(plot_scene.write_scene(tmp_path / "canopies.tif", spectra)), "canopies")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def dock(provider: Any, qgis_iface: Any, qgis_canvas: Any) -> Iterator[Any]:
    from terraclara.plugin.docks.read import ReadDock

    for name, stand_in in (("removeDockWidget", lambda widget: None), ("addDockWidget", lambda area, widget: None)):
        if not hasattr(qgis_iface, name):
            setattr(qgis_iface, name, stand_in)
    made = ReadDock(qgis_iface)
    made.iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    wait(lambda: made._task is None)
    yield made
    made.leave()


def idle(dock: Any) -> Callable[[], bool]:
    return lambda: dock._task is None and dock._next is None and not dock._listing.isActive()


def at(row: float, col: float) -> QgsPointXY:
    return QgsPointXY(ORIGIN[0] + PIXEL * (col + 0.5), ORIGIN[1] - PIXEL * (row + 0.5))


def test_nothing_to_read_is_said(dock: Any) -> None:
    assert "There is no image to read yet" in dock.status.text()
    assert not dock.pick.isEnabled()
    assert not dock.help.isHidden()
    assert dock.values.isHidden()


def test_a_click_reads_every_variable_and_the_spectrum(dock: Any, image: QgsRasterLayer) -> None:
    from terraclara.core.model import catalog
    from terraclara.core.raster.scene import open_scene
    from terraclara.core.retrieval.readout import read_out

    wait(idle(dock))
    assert [dock.image.itemText(k) for k in range(dock.image.count())] == ["canopies"]
    assert "Pick a pixel" in dock.status.text()
    dock._clicked(at(10, 20))
    wait(idle(dock))
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
    point = at(10, 20)
    wanted = read_out(open_scene([image.source()]), point.x(), point.y(), (), entries)
    items = [dock.values.topLevelItem(k) for k in range(dock.values.topLevelItemCount())]
    assert [item.text(0).split()[0] for item in items] == [value.variable.upper() for value in wanted.values]
    assert f"{wanted.values[0].mean:.3g} ± {wanted.values[0].std:.2g} m² m⁻²" == items[0].text(1)
    assert f"{wanted.values[0].lower:.3g} to {wanted.values[0].upper:.3g}" == items[0].text(2)
    assert "Leaf area index" in dock.likely.text()
    assert dock.density.shown.mean == pytest.approx(wanted.values[0].mean)
    dock.values.setCurrentItem(items[2])
    assert dock.density.shown.mean == pytest.approx(wanted.values[2].mean)
    assert [row[0] for row in dock.spectrum.rows] == list(plot_scene.BANDS)
    assert dock.spectrum.rows[0][1] == pytest.approx(wanted.spectrum["B03"])
    assert "fits these values" in dock.fit.text()
    assert dock.head.text() == f"<b>One pixel</b>, {point.x():.8g}, {point.y():.8g}"
    assert "e+" not in dock.head.text()
    dock._clicked(at(11, 20))
    wait(idle(dock))
    assert dock.values.indexOfTopLevelItem(dock.values.currentItem()) == 2  # the chosen variable stays


def test_titles_of_columns_have_room(dock: Any, image: QgsRasterLayer) -> None:
    """In Spanish the interval's title is longer than any interval."""
    dock._open()
    wait(idle(dock))
    dock.dock.show()
    dock.values.setHeaderLabels(["Variable", "Estimate", "a title longer than any interval: 90 % interval"])
    dock._clicked(at(30, 20))
    wait(idle(dock))
    assert dock.values.topLevelItemCount() > 1
    header = dock.values.header()
    dock.values.resize(dock.values.minimumWidth(), dock.values.height())
    QApplication.processEvents()
    assert [header.sectionSize(k) >= header.sectionSizeHint(k) for k in range(3)] == [True] * 3
    assert dock.area.minimumSizeHint().width() > dock.values.minimumWidth()


def test_both_pictures_are_drawn(dock: Any, image: QgsRasterLayer) -> None:
    wait(idle(dock))
    dock._clicked(at(10, 20))
    wait(idle(dock))
    for widget in (dock.density, dock.spectrum):
        widget.resize(300, 160)
        drawn = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert len({drawn.pixel(x, y) for x in range(300) for y in range(0, 160, 2)}) > 6


def test_polygons_are_read_as_their_mean(dock: Any, image: QgsRasterLayer, monkeypatch: pytest.MonkeyPatch) -> None:
    wait(idle(dock))
    area = QgsVectorLayer("Polygon?crs=EPSG:32631", "fields", "memory")
    feature = QgsFeature()
    x, y = ORIGIN
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x + 100, y - 300, x + 200, y - 200)))
    area.dataProvider().addFeatures([feature])
    monkeypatch.setattr(dock.iface, "activeLayer", lambda: area)
    dock.polygons.click()
    assert "select some of them" in dock.status.text()
    area.selectAll()
    dock.polygons.click()
    wait(idle(dock))
    assert "Mean over 25 pixels" in dock.head.text()


def test_closing_it_leaves_the_canvas_as_it_was(dock: Any, image: QgsRasterLayer) -> None:
    wait(idle(dock))
    canvas = dock.iface.mapCanvas()
    dock.pick.click()
    dock._clicked(at(10, 20))
    wait(idle(dock))
    assert canvas.mapTool() is dock.tool
    assert dock._mark._dot is not None
    dock.dock.close()
    assert canvas.mapTool() is not dock.tool
    assert dock._mark._dot is None
    assert not dock.pick.isChecked()


def test_places_without_an_answer_are_said(dock: Any, image: QgsRasterLayer) -> None:
    wait(idle(dock))
    for point, words in ((at(0, 0), "no data here"), (at(-50, 0), "lies outside the scene")):
        dock._clicked(point)
        wait(idle(dock))
        assert words in dock.status.text()
        assert dock.values.isHidden()
        assert not dock.help.isHidden()


def test_an_image_without_the_bands_is_said(dock: Any, write_raster: Callable[..., Path]) -> None:
    path = write_raster(np.full((2, 8, 8), 0.2, np.float32), names=["one", "two"], epsg=32631)
    layer = QgsRasterLayer(str(path), "strange")
    QgsProject.instance().addMapLayer(layer)
    wait(idle(dock))
    dock._clicked(QgsPointXY(*layer.extent().center()))
    wait(idle(dock))
    assert "has its bands here" in dock.status.text()


def test_a_map_is_read_by_its_scene(dock: Any, image: QgsRasterLayer, tmp_path: Path) -> None:
    import processing

    target = str(tmp_path / "lai.tif")
    processing.runAndLoadResults("terraclara:retrieve", {"INPUT": image.source(), "OUTPUT": target})
    QgsProject.instance().removeMapLayer(image.id())
    wait(idle(dock))
    assert dock.image.count() == 1
    assert dock.image.currentData().endswith("lai.provenance.json")
    dock._clicked(at(10, 20))
    wait(idle(dock))
    assert dock.values.topLevelItemCount() == 6


def test_a_file_that_is_gone_is_said(dock: Any, image: QgsRasterLayer) -> None:
    wait(idle(dock))
    Path(image.source()).unlink()
    dock._clicked(at(10, 20))
    wait(idle(dock))
    assert "canopies.tif" in dock.status.text()
    assert "Traceback" not in dock.status.text()


def test_what_is_written_twice_is_the_same(qgis_app: Any) -> None:
    from terraclara.core.mapping.style import flag_label
    from terraclara.core.retrieval.bounds import LEAST_P
    from terraclara.plugin.docks import read

    assert flag_label(0) == read.NO_REMARK
    assert read._FITS == LEAST_P
