"""On every theme that QGIS has, what the plugin draws and says can be read."""

from __future__ import annotations

from typing import Any, Iterator

import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QVBoxLayout, QWidget

READ = 4.5  # the contrast of text, by WCAG 2.1
SEEN = 3.0  # and of what is drawn


@pytest.fixture(params=["default", "dark palette", "Night Mapping", "Blend of Gray"])
def theme(request: Any, qgis_app: Any) -> Iterator[str]:
    before = QPalette(QApplication.palette())
    if request.param == "dark palette":
        dark = QPalette(QColor("#3a3f44"), QColor("#2b2f33"))
        QApplication.setPalette(dark)
    elif request.param not in (*QgsApplication.uiThemes(), "default"):
        pytest.skip("this QGIS has no such theme")
    else:
        QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")
    QApplication.setPalette(before)


@pytest.fixture
def placed(theme: str) -> Iterator[Any]:
    """A function that puts a widget where those of the docks are."""
    from terraclara.plugin.dialogs.fields import Column

    window = QMainWindow()

    def place(widget: QWidget) -> QWidget:
        dock, area, content = QgsDockWidget("", window), Column(), QWidget()
        QVBoxLayout(content).addWidget(widget)
        area.setWidget(content)
        dock.setWidget(area)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        window.show()
        QApplication.processEvents()
        return widget

    yield place
    window.close()
    window.deleteLater()


def painted(widget: QWidget) -> QImage:
    """What is seen of it, with the ground that it lies on."""
    place = widget.mapTo(widget.window(), widget.rect().topLeft())
    return widget.window().grab().toImage().copy(place.x(), place.y(), widget.width(), widget.height())


def ground_of(widget: QWidget) -> QColor:
    """The color that is painted beside it."""
    window = widget.window()
    place = widget.mapTo(window, widget.rect().topLeft())
    return QColor(window.grab().toImage().pixel(place.x() + 1, place.y() - 2))


def most(image: QImage, paper: QColor) -> float:
    """The contrast to the ground of what differs most from it."""
    from terraclara.plugin.colors import contrast

    found = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return max(contrast(QColor(color), paper) for color in found)


def ordinary(placed: Any) -> float:
    """The contrast of a label of the theme itself."""
    label = placed(QLabel("mmm"))
    return most(painted(label), ground_of(label))


def charts() -> dict[str, QWidget]:
    from terraclara.plugin.docks.bars import Bar, BarsWidget
    from terraclara.plugin.docks.beside import BesideWidget
    from terraclara.plugin.docks.curves import SpectrumWidget as ReadSpectrum
    from terraclara.plugin.docks.spectrum import Point, SpectrumWidget
    from terraclara.plugin.docks.steps import TOTAL, Rung, StepsWidget

    made = {
        "bars": BarsWidget(),
        "beside": BesideWidget(),
        "read": ReadSpectrum(),
        "spectrum": SpectrumWidget(),
        "steps": StepsWidget(),
    }
    made["bars"].show_bars((Bar("B02", 1.0), Bar("B03", -1.0)))
    made["beside"].show_columns(("one",), ("B02",), ((1.0,),), ((1.0,),))
    made["read"].show_spectrum([("B02", 0.1, 0.2, 0.01), ("B03", 0.2, 0.1, 0.01)])
    made["spectrum"].show_points(tuple(Point(name, 0.2, 0.1, 0.3, False) for name in ("B02", "B03")))
    made["steps"].show_rungs((Rung("here", 0.0, 1.0, TOTAL),), "")
    return made


@pytest.mark.parametrize("name", ["bars", "beside", "read", "spectrum", "steps"])
def test_charts_are_drawn_in_the_ink_of_the_theme(placed: Any, name: str) -> None:
    """Night Mapping's own palette writes dark gray on dark gray: only its style sheet has the colors."""
    wanted = ordinary(placed)
    chart = placed(charts()[name])
    paper = ground_of(chart)
    image = painted(chart)
    text = image.copy(0, 0, 8, image.height()) if name in ("bars", "steps") else image
    assert most(text, paper) == pytest.approx(wanted, rel=0.15)


def test_what_is_likely_is_told_from_the_ground(placed: Any) -> None:
    from terraclara.plugin.colors import contrast
    from terraclara.plugin.docks.curves import LIKELY, MEASURED, DensityWidget, Likely, distinct

    hill = placed(DensityWidget())
    hill.show_density(Likely((0.0, 1.0, 2.0), (0.1, 1.0, 0.1), 1.0, 0.5, 1.5))
    for color in (LIKELY, MEASURED):
        seen = distinct(hill, color)
        assert contrast(seen, ground_of(hill)) > min(SEEN, 0.65 * ordinary(placed))
        assert abs(seen.hueF() - color.hueF()) < 0.02


def test_what_is_wrong_can_be_read(placed: Any) -> None:
    from terraclara.plugin.colors import contrast, in_red, red_on

    label = placed(QLabel())
    label.setText(in_red(label, "a < b"))
    assert red_on(label).name() in label.text()
    assert "a &lt; b" in label.text()
    seen = contrast(red_on(label), ground_of(label))
    assert seen > min(READ, 0.65 * ordinary(placed))
    assert red_on(label).redF() > 1.2 * red_on(label).blueF()


def test_dialogs_say_it_in_their_own_ground(theme: str) -> None:
    from terraclara.plugin.colors import contrast, red_on

    dialog = QDialog()
    label = QLabel("mmm")
    QVBoxLayout(dialog).addWidget(label)
    dialog.show()
    QApplication.processEvents()
    ground = QColor(dialog.grab().toImage().pixel(2, 2))
    wanted = most(label.grab().toImage(), ground)
    assert contrast(red_on(label), ground) > min(READ, 0.65 * wanted)
    dialog.close()


def test_no_color_of_text_is_written_down() -> None:
    """A color that can be read on light is lost on dark."""
    from pathlib import Path

    import terraclara.plugin

    found = []
    for path in Path(terraclara.plugin.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        found += [f"{path.name}: {line.strip()}" for line in text.splitlines() if "color:#" in line.replace(" ", "")]
    assert found == []


def test_a_dock_is_never_narrower_than_its_words(qgis_app: Any) -> None:
    """Of answers, and of languages with longer words, the ends of lines were out of sight."""
    from terraclara.plugin.dialogs.fields import Column

    window, dock, area, content = QMainWindow(), QgsDockWidget(""), Column(), QWidget()
    label = QLabel("one word")
    QVBoxLayout(content).addWidget(label)
    area.setWidget(content)
    dock.setWidget(area)
    window.setCentralWidget(QWidget())
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(1400, 300)
    window.show()
    for text in ("one word", "many words that stand in one line of an answer, which came later " * 2):
        label.setText(text)
        for _ in range(3):
            QApplication.processEvents()
        assert area.viewport().width() >= content.minimumSizeHint().width()
    assert label.width() >= label.minimumSizeHint().width()
    window.close()


def test_forms_scroll_up_and_down_only(provider: Any, qgis_iface: Any, theme: str) -> None:
    """Style sheets of themes put a frame around what scrolls."""
    from terraclara.plugin.dialogs.retrieve import RetrieveDialog

    dialog = RetrieveDialog(qgis_iface)
    dialog.come()
    for _ in range(3):
        QApplication.processEvents()
    dialog.resize(dialog.minimumSizeHint())
    QApplication.processEvents()
    assert dialog.form.verticalScrollBar().maximum() > 0
    assert dialog.form.horizontalScrollBar().maximum() == 0
    dialog.leave()
