"""What is wrong in Processing's dialogs is said beside the field, before Run."""

from __future__ import annotations

import gc
import threading
from pathlib import Path
from typing import Any, Callable, Iterator

import pytest

pytest.importorskip("qgis.core")

from monkey.iface import Iface
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject, QgsRasterLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QTextBrowser
from qt_loop import wait


@pytest.fixture
def opened(provider: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Any]]:
    """A function that opens a dialog by its class and gives what looks at its fields."""
    from processing.gui import ParametersPanel
    from processing.tools import general
    from terraclara.plugin.dialogs import algorithm
    from terraclara.plugin.dialogs.said_beside import SaidBeside

    iface = Iface()
    monkeypatch.setattr(general, "iface", iface)
    monkeypatch.setattr(ParametersPanel, "iface", None)
    made: list[Any] = []

    def opener(kind: str) -> Any:
        made.append(getattr(algorithm, kind)(iface))
        made[-1].come()
        return made[-1]._dialog.findChild(SaidBeside)

    yield opener
    for each in made:
        each.leave()


def shown(said: Any) -> dict[str, str]:
    labels = {**said.labels, "": said.below}
    return {name: label.text() for name, label in labels.items() if label.text()}


KINDS = ("Train", "Adapt", "TrainRetrieval", "Simulate", "Points", "Accuracy", "Change", "Explain", "Print")
KINDS += ("CompareExplanations",)


def test_a_dialog_that_outlives_the_plugin_is_looked_at_no_more(opened: Callable[[str], Any]) -> None:
    said = opened("SimulateDialog")
    assert said._timer.isActive()
    QgsApplication.processingRegistry().providerRemoved.emit("another")
    assert said._timer.isActive()
    QgsApplication.processingRegistry().providerRemoved.emit("terraclara")
    assert not said._timer.isActive()
    said._later()
    assert not said._timer.isActive()
    assert said._costs() is None


def test_a_dialog_whose_run_fails_after_the_plugin_has_left_stays_closed(
    provider: Any, opened: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Processing shows it again, to tell of the failure."""
    from terraclara.plugin.algorithms.simulate import Simulate
    from terraclara.plugin.dialogs.algorithm import SimulateDialog

    runs, goes_on = threading.Event(), threading.Event()

    def run(*_: Any) -> None:
        runs.set()
        goes_on.wait(30)
        raise QgsProcessingException("Nothing is simulated here.")

    monkeypatch.setattr(Simulate, "processAlgorithm", run)
    dialogs = SimulateDialog(Iface())
    dialogs.come()
    dialog, ended = dialogs._dialog, []
    dialog.algorithmFinished.connect(lambda *found: ended.append(found))
    dialog.runButton().click()
    wait(runs.is_set)
    dialogs.leave()
    goes_on.set()
    wait(lambda: bool(ended))
    assert not dialog.isVisible()
    wait(lambda: sip.isdeleted(dialog))


@pytest.mark.parametrize("kind", KINDS)
def test_every_dialog_looks_at_its_fields(opened: Callable[[str], Any], kind: str) -> None:
    said = opened(f"{kind}Dialog")
    wait(lambda: not said._timer.isActive())
    assert len(said.labels) >= (2 if kind == "CompareExplanations" else 3)
    assert bool(shown(said)) == (kind != "Simulate")  # all others need what an empty project lacks


def test_help_can_be_read_on_dark(opened: Callable[[str], Any]) -> None:
    """Its words have the color of the page's text, where QGIS writes them in greys of its own."""
    page = opened("AdaptDialog").parent().findChild(QTextBrowser, "textShortHelp")
    block, colors = page.document().begin(), set()
    while block.isValid():
        colors |= {part.format.foreground().color().name() for part in block.textFormats() if part.length}
        block = block.next()
    assert len(page.toPlainText()) > 100
    assert colors == {page.palette().text().color().name()}


@pytest.mark.parametrize("kind", KINDS)
def test_a_dialog_that_was_closed_leaves_nothing(opened: Callable[[str], Any], kind: str) -> None:
    def widgets() -> int:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(QApplication.topLevelWidgets())

    def come_and_go() -> None:
        dialog = opened(f"{kind}Dialog").parent()
        dialog.close()
        wait(lambda: widgets() >= 0 and sip.isdeleted(dialog))

    come_and_go()  # what QGIS makes once for all
    gc.collect()  # what tests before this one left must not go while widgets are counted
    before = widgets()
    for _ in range(10):
        come_and_go()
    assert widgets() == before


def test_what_a_run_costs_is_seen_in_a_small_dialog(opened: Callable[[str], Any]) -> None:
    said = opened("ExplainDialog")
    dialog = said.parent()
    dialog.resize(640, 480)
    wait(lambda: not said._timer.isActive() and not said.cost.busy)
    shown = said.cost.label.visibleRegion().boundingRect()
    assert shown.size() == said.cost.label.size()
    assert said.cost.label.height() >= said.cost.label.heightForWidth(said.cost.label.width())
    run = dialog.buttonBox().button(QDialogButtonBox.StandardButton.Ok)
    assert said.cost.geometry().bottom() < run.mapTo(dialog, QPoint(0, 0)).y()


def test_it_stands_beside_the_field_and_goes(opened: Callable[[str], Any], tmp_path: Path) -> None:
    said = opened("SimulateDialog")
    wrappers = said._panel.wrappers
    file = tmp_path / "r.csv"
    file.write_text("wavelength,B1\n400,1\n", encoding="utf-8")
    context = QgsProcessingContext()
    wrappers["RESPONSES"].setParameterValue(str(file), context)
    wrappers["CENTERS"].setParameterValue("500,600", context)
    assert said._timer.isActive()  # not at every letter
    wait(lambda: not said._timer.isActive())
    (name,) = shown(said)
    assert name in ("RESPONSES", "CENTERS")
    assert "Both responses and centers" in shown(said)[name]
    assert said.labels[name].isVisible()
    wrappers["CENTERS"].setParameterValue("", context)
    wait(lambda: not said._timer.isActive())
    assert shown(said) == {}


def test_own_checks_come_before_run(opened: Callable[[str], Any], scene: Path) -> None:
    layer = QgsRasterLayer(str(scene), "a <b>scene</b>")
    QgsProject.instance().addMapLayer(layer)
    said = opened("PrintDialog")
    wait(lambda: not said._timer.isActive())
    assert "is no map that TerraClara made" in shown(said)["MAP"]
    assert "&lt;b&gt;" in shown(said)["MAP"]
    said = opened("ChangeDialog")
    wrapper = said._panel.wrappers["PROBABILITIES_FIRST"]
    wrapper.setParameterValue(layer.id(), QgsProcessingContext())
    wait(lambda: not said._timer.isActive())
    assert "The probability of change needs" in shown(said)["PROBABILITIES_FIRST"]
    QgsProject.instance().removeMapLayer(layer.id())
    wait(lambda: not said._timer.isActive())
    assert "This is needed." in shown(said)["FIRST"]
