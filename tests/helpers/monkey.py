"""A monkey at the plugin's dialogs: seeded random steps on whatever can be used, and what must never come of it.

``Watch`` hears every fault, ``Monkey`` takes the steps, ``subjects`` names the windows. Faults are exceptions that pass
through the plugin's code, names of exceptions in what a user reads, boxes that do not close, and windows left open.
"""

from __future__ import annotations

import random
import re
import sys
import threading
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any, Callable, Iterator, Optional
from unittest import mock

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer, qInstallMessageHandler
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QDoubleSpinBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTableWidget,
    QTextEdit,
    QToolBar,
    QToolButton,
    QTreeWidget,
    QWidget,
)

#: What no user may read: the head of a traceback, or the name of a class of exceptions.
RAW = re.compile(r"Traceback|\b[A-Za-z_]*[a-z](Error|Exception)\b|unforeseen fault|<class '|object at 0x")
#: Buttons of Processing's own dialog that lead out of it; copying its log twice ends QGIS 3.22 without a screen.
ELSEWHERE = re.compile(r"help|batch|mButtonCopyLog|mButtonSaveLog", re.IGNORECASE)
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Space,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Home,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_A,
    Qt.Key.Key_7,
    Qt.Key.Key_Minus,
)
_CLOSING = 20.0  # seconds that a box may take to close: what runs ends first
_INSIDE = 3  # steps in a box before it is closed


class Watch:
    """Hears all faults while it is entered; ``faults`` are texts, ``steps`` what was done until then."""

    def __init__(self, echo: bool = False) -> None:
        self.faults: list[str] = []
        self.foreign: list[str] = []
        self.steps: list[str] = []
        self.kept = 12  # steps that are told with a fault
        self.ends: Counter[str] = Counter()  # how runs of algorithms ended
        self.said: Counter[str] = Counter()  # and why they failed
        self._echo = echo
        self._hooks: list[Any] = []

    def __enter__(self) -> Watch:
        self._hooks = [sys.excepthook, threading.excepthook, sys.unraisablehook]
        sys.excepthook = self.raised
        threading.excepthook = lambda given: self.raised(given.exc_type, given.exc_value, given.exc_traceback)
        sys.unraisablehook = lambda given: self.raised(type(given.exc_value), given.exc_value, given.exc_traceback)
        QgsApplication.messageLog().messageReceived.connect(self._logged)
        self._former = qInstallMessageHandler(self._warned)
        return self

    def __exit__(self, *_: Any) -> None:
        qInstallMessageHandler(self._former)
        QgsApplication.messageLog().messageReceived.disconnect(self._logged)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def fault(self, text: str) -> None:
        """Note a fault, once, with the last steps."""
        if not any(text == item.split("\nafter: ", 1)[0] for item in self.faults):
            self.faults.append(text + "\nafter: " + " | ".join(self.steps[-self.kept :]))
            if self._echo:
                print(self.faults[-1], flush=True)

    def raised(self, kind: Any, value: Any, trace: Any) -> None:
        """Note an exception; one that never was in the plugin's code is QGIS's own."""
        text = "".join(traceback.format_exception(kind, value, trace))
        if "/plugin/" in text or "/core/" in text or "terraclara" in text:
            self.fault(text)
        elif text not in self.foreign:  # QGIS's own Python
            self.foreign.append(text)

    def _logged(self, text: Any, tag: str = "", level: Any = None, *_: Any) -> None:
        ours = tag == "TerraClara" and level == Qgis.MessageLevel.Critical
        if ours or ("Traceback" in str(text) and "terraclara" in str(text)):
            self.fault(f"log, {tag}: {text}")

    def _warned(self, kind: Any, context: Any, text: Optional[str]) -> None:
        if text and "Traceback" in text:
            self.fault(f"Qt: {text}")

    def read(self, window: QWidget) -> None:
        """Look at all that a user reads in ``window``."""
        for item in window.findChildren(QWidget):
            if not item.isVisible():
                continue
            text = ""
            if isinstance(item, (QLabel, QAbstractButton)):
                text = item.text()
            elif isinstance(item, (QTextEdit, QPlainTextEdit)):
                text = item.toPlainText()
            found = RAW.search(text)
            if found:
                self.fault(f"shown: {text[max(0, found.start() - 150) : found.end() + 150]}")


class Iface:
    """What the plugin asks of QGIS's window."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.active: Any = None

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addPluginToRasterMenu(self, name: str, action: Any) -> None:
        self.window.menuBar().addAction(action)

    def removePluginRasterMenu(self, name: str, action: Any) -> None:
        self.window.menuBar().removeAction(action)

    def addDockWidget(self, area: Any, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def setActiveLayer(self, layer: Any) -> None:
        self.active = layer.id()

    def activeLayer(self) -> Any:
        return QgsProject.instance().mapLayer(self.active or "")

    def zoomToActiveLayer(self) -> None:
        """Nothing is drawn."""


class Monkey:
    """Takes steps in one subject; the same seed takes the same ones, as far as threads allow.

    ``layers`` are makers of layers, ``texts`` what is typed beside ``TEXTS``, such as paths.
    """

    TEXTS = (
        "",
        " ",
        "0",
        "-1",
        "1e400",
        "nan",
        "B04",
        "B02,B03,B04,B08",
        "B02 B02 B02",
        "lai",
        "classe n° 1 ☂ 森林",
        "{} {0} %s %1",
        "<b>fett</b> & \"quoted\" 'words'",
        "x" * 5000,
        "\x00\x07\n\t",
        "map.tif",
        "no/such/folder/map.tif",
        "map.txt",
        ".",
        "|layername=x",
        "file:///no/such.tif",
        "http://127.0.0.1:9/simple",
        "2024-02-30",
        "0.1,0.2;0.3",
    )

    def __init__(
        self,
        watch: Watch,
        iface: Iface,
        seed: int,
        layers: tuple[Callable[[], Any], ...] = (),
        texts: tuple[str, ...] = (),
    ) -> None:
        self.watch, self.iface = watch, iface
        self.random = random.Random(seed)
        self._layers, self._texts = layers, (*self.TEXTS, *texts)
        self._boxes: dict[int, tuple[int, float]] = {}
        self._window: Optional[QWidget] = None
        self._watchdog = QTimer()
        self._watchdog.setInterval(15)
        self._watchdog.timeout.connect(self._close_boxes)

    def text(self) -> str:
        """Something to type."""
        return self.random.choice(self._texts)

    # A run

    def run(self, subject: Any, steps: int) -> None:
        """Open ``subject``, take ``steps`` in it, and leave it; nothing may stay open."""
        before = self._shown()
        self._watchdog.start()
        try:
            with self._stand_ins():
                for _ in range(steps):
                    self._guarded(lambda: self._step(subject))
                self._guarded(subject.leave)
                self._settle(0.2)
        finally:
            self._watchdog.stop()
        for widget in self._shown() - before:
            if not sip.isdeleted(widget) and widget is not self.iface.window:
                self.watch.fault(f"left open: {type(widget).__name__} “{widget.windowTitle()}”")
                widget.close()

    @staticmethod
    def _shown() -> set[QWidget]:
        return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}

    @staticmethod
    def _settle(seconds: float = 0.0) -> None:
        until = time.monotonic() + seconds
        while True:
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if time.monotonic() >= until:
                return
            time.sleep(0.01)

    def _guarded(self, step: Callable[[], None]) -> None:
        try:
            step()
            self._settle()
        except Exception as error:  # an exception that comes back through a call of the monkey's own
            self.watch.raised(type(error), error, error.__traceback__)

    def _step(self, subject: Any) -> None:
        self._window = window = subject.window()
        chance = self.random.random()
        if window is None or sip.isdeleted(window) or not window.isVisible() or chance < 0.02:
            self.watch.steps.append("open")
            subject.come()
            self._settle()
            self._window = window = subject.window()
        elif chance < 0.10:
            self._change_project()
        elif chance < 0.14:
            subject.act(self)
        elif chance < 0.17:
            self.watch.steps.append("wait")
            self._settle(self.random.choice((0.05, 0.4, 0.8)))
        elif chance < 0.18:
            self.watch.steps.append("resize")
            window.resize(self.random.choice((1, 300, 3000)), self.random.choice((1, 300, 2000)))
        else:
            self.touch(window)
        if window is not None and not sip.isdeleted(window):
            self.watch.read(window)

    # What it does

    def touch(self, window: QWidget) -> None:
        """Do something to a random widget of ``window``."""
        usable = [item for item in window.findChildren(QWidget) if self._usable(item)]
        if not usable:
            return
        item = self.random.choice(usable)
        name = item.objectName() or getattr(item, "text", str)()[:20] or type(item).__name__
        if self.random.random() < 0.12:
            key = self.random.choice(KEYS)
            with_control = self.random.random() < 0.1
            self.watch.steps.append(f"{name}: key {int(key):#x}{' with Ctrl' if with_control else ''}")
            item.setFocus()
            if isinstance(item, QToolButton) and item.menu() is not None:
                return
            modifier = Qt.KeyboardModifier.ControlModifier if with_control else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(item, key, modifier)
            return
        self._use(item, name)

    def _usable(self, item: QWidget) -> bool:
        if not item.isVisible() or not item.isEnabled() or isinstance(item, QScrollBar):
            return False
        if isinstance(item.window(), QFileDialog):
            return False
        if isinstance(item, QAbstractButton):
            return not ELSEWHERE.search(f"{item.text() or item.toolTip()} {item.objectName()}")
        return isinstance(
            item,
            (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractSlider, QTableWidget, QTreeWidget, QListWidget),
        )

    def _use(self, item: QWidget, name: str) -> None:
        note = self.watch.steps.append
        if isinstance(item, QLineEdit):
            text = self.text()
            note(f"{name}: “{text[:40]}”")
            if not item.isReadOnly():
                item.setText(text)
                item.editingFinished.emit()
        elif isinstance(item, (QSpinBox, QDoubleSpinBox)):
            low, high = item.minimum(), item.maximum()
            whole = isinstance(item, QSpinBox)
            value = self.random.choice((low, high, low + 1, 0, self.random.randint(-10, 3000)))
            note(f"{name}: {value}")
            item.setValue(int(value) if whole else float(value))
        elif isinstance(item, QComboBox):
            if item.isEditable() and self.random.random() < 0.3:
                text = self.text()
                note(f"{name}: “{text[:40]}”")
                item.setEditText(text)
            elif item.count():
                place = self.random.randrange(item.count())
                note(f"{name}: entry {place} of {item.count()}, “{item.itemText(place)[:30]}”")
                item.setCurrentIndex(place)
        elif isinstance(item, QAbstractButton):
            self._press(item, name)
        elif isinstance(item, QAbstractSlider):
            item.setValue(self.random.choice((item.minimum(), item.maximum())))
        elif isinstance(item, QAbstractItemView):
            self._cells(item, name)

    def _press(self, item: QAbstractButton, name: str) -> None:
        menu: Optional[QMenu] = item.menu() if isinstance(item, (QToolButton, QPushButton)) else None
        if menu is None:
            self.watch.steps.append(f"press {name}")
            item.click()
            return
        menu.aboutToShow.emit()
        actions = [one for one in menu.actions() if one.isEnabled() and one.text() and one.menu() is None]
        if actions:
            one = self.random.choice(actions)
            self.watch.steps.append(f"menu {one.text()}")
            one.trigger()

    def _cells(self, view: Any, name: str) -> None:
        if isinstance(view, QTableWidget):
            row, column = (self.random.randrange(max(1, n)) for n in (view.rowCount(), view.columnCount()))
            cell = view.item(row, column)
            if cell is not None and cell.flags() & Qt.ItemFlag.ItemIsEditable:
                text = self.random.choice((self.text(), str(self.random.uniform(-5, 100)), "1,5"))
                self.watch.steps.append(f"cell {row},{column}: “{text[:30]}”")
                cell.setText(text)
        elif isinstance(view, QListWidget) and view.count():
            entry = view.item(self.random.randrange(view.count()))
            if entry.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                self.watch.steps.append(f"{name}: check an entry")
                entry.setCheckState(self.random.choice((Qt.CheckState.Checked, Qt.CheckState.Unchecked)))
        elif isinstance(view, QTreeWidget) and view.topLevelItemCount():
            self.watch.steps.append(f"{name}: choose a row")
            view.setCurrentItem(view.topLevelItem(self.random.randrange(view.topLevelItemCount())))

    def _change_project(self) -> None:
        project = QgsProject.instance()
        there = list(project.mapLayers().values())
        what = self.random.choice(("add", "add", "remove", "rename", "choose", "select", "edit"))
        layer = self.random.choice(there) if there else None
        if what == "add" and self._layers and len(there) < 12:
            layer = self.random.choice(self._layers)()
            self.watch.steps.append(f"add layer {layer.name()[:20]}")
            project.addMapLayer(layer)
        elif layer is None:
            return
        elif what == "remove":
            self.watch.steps.append(f"remove layer {layer.name()[:20]}")
            if self.random.random() < 0.1:
                project.removeAllMapLayers()
            else:
                project.removeMapLayer(layer.id())
        elif what == "rename":
            layer.setName(self.text())
            self.watch.steps.append(f"rename layer to {layer.name()[:20]}")
        elif what == "choose":
            self.watch.steps.append(f"current layer {layer.name()[:20]}")
            self.iface.setActiveLayer(layer)
        elif isinstance(layer, QgsVectorLayer):
            self.watch.steps.append(f"{what} {layer.name()[:20]}")
            if what == "select":
                layer.selectAll() if self.random.random() < 0.7 else layer.removeSelection()
            elif layer.isEditable():
                layer.rollBack()
            else:
                layer.startEditing()

    def click(self, dock: Any) -> None:
        """Click somewhere on the map, mostly into the image."""
        place = self.random.choice(((500200.0, 4599800.0), (0.0, 0.0), (1e300, -1e300), (float("nan"), 0.0)))
        layers = [item for item in QgsProject.instance().mapLayers().values() if isinstance(item, QgsRasterLayer)]
        if layers and self.random.random() < 0.7:
            box = self.random.choice(layers).extent()
            place = (self.random.uniform(box.xMinimum(), box.xMaximum()), box.center().y())
        self.watch.steps.append(f"click {place}")
        dock.tool.canvasClicked.emit(QgsPointXY(*place), Qt.MouseButton.LeftButton)

    # Boxes

    def _close_boxes(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
            return
        box = QApplication.activeModalWidget()
        if box is None or box is self._window:  # an algorithm without a thread has a modal dialog
            self._boxes.clear()
            return
        key = sip.unwrapinstance(box)  # Python's own object is made anew for each look
        done, since = self._boxes.get(key, (0, time.monotonic()))
        self._boxes[key] = (done + 1, since)
        self.watch.read(box)
        if done < _INSIDE and not isinstance(box, QFileDialog):  # Qt's own, which makes folders wherever it likes
            self._watchdog.stop()  # a step inside may open a further one, which the timer of that one closes
            QTimer.singleShot(0, self._watchdog.start)
            self.touch(box)
        elif time.monotonic() - since < _CLOSING:
            box.reject() if isinstance(box, QDialog) else box.close()
        else:
            self.watch.fault(f"does not close: {type(box).__name__} “{box.windowTitle()}”")
            box.done(0) if isinstance(box, QDialog) else box.hide()

    def _stand_ins(self) -> Any:
        """In place of what asks the desktop: answers of the monkey's own."""

        def path(*_: Any, **__: Any) -> tuple[str, str]:
            return self.text().replace("\x00", ""), ""

        def boxed(*given: Any, **_: Any) -> Any:
            text = next((item for item in given[2:] if isinstance(item, str)), "")
            self.watch.steps.append(f"box “{text[:60]}”")
            if RAW.search(text) or not text.strip():
                self.watch.fault(f"box: {text}")
            return QMessageBox.StandardButton.Ok

        stack = mock.patch.multiple(
            QFileDialog,
            getOpenFileName=path,
            getSaveFileName=path,
            getOpenFileNames=lambda *_, **__: ([self.text()], ""),
            getExistingDirectory=lambda *_, **__: self.text().replace("\x00", ""),
        )
        asked = mock.patch.object(QInputDialog, "getText", lambda *_, **__: (self.text(), self.random.random() < 0.8))  # noqa: PT008
        boxes = mock.patch.multiple(QMessageBox, warning=boxed, critical=boxed, information=boxed, question=boxed)
        return _All(stack, asked, boxes)


class _All:
    """Several context managers as one."""

    def __init__(self, *parts: Any) -> None:
        self._parts = parts

    def __enter__(self) -> None:
        for part in self._parts:
            part.__enter__()

    def __exit__(self, *given: Any) -> None:
        for part in reversed(self._parts):
            part.__exit__(*given)


# The windows


class Window:
    """A window that is opened by ``make`` and closed; ``acts`` are things done to it beside its widgets."""

    def __init__(self, make: Callable[[], Any], acts: tuple[Callable[[Monkey], None], ...] = ()) -> None:
        self._make, self._acts = make, acts
        self.made: Any = None

    def come(self) -> None:
        """Open it."""
        if self.made is None or sip.isdeleted(self.made):
            self.made = self._make()
        self.made.show()

    def window(self) -> Any:
        """What is on the screen."""
        return self.made

    def act(self, monkey: Monkey) -> None:
        """One of its further ways to be used."""
        if self._acts:
            monkey.random.choice(self._acts)(monkey)

    def leave(self) -> None:
        """Close it for good; what runs in it ends first."""
        until = time.monotonic() + _CLOSING
        while not sip.isdeleted(self.made) and self.made.isVisible() and time.monotonic() < until:
            self.made.reject()
            Monkey._settle(0.05)
        if not sip.isdeleted(self.made):
            self.made.deleteLater()


class Tool(Window):
    """An entry of the plugin's menu."""

    def __init__(self, plugin: Any, action: str, name: str) -> None:
        super().__init__(lambda: None)
        self._plugin, self._action, self._name = plugin, action, name

    def come(self) -> None:
        self._plugin.actions[self._action].trigger()
        self.made = self._plugin._dialogs.get(self._name)

    def window(self) -> Any:
        if self.made is None:
            return None
        for name in ("_dialog", "dock"):
            if hasattr(self.made, name):
                return getattr(self.made, name)
        return self.made if isinstance(self.made, QWidget) else self._plugin.iface.window

    def act(self, monkey: Monkey) -> None:
        if hasattr(self.made, "tool"):
            monkey.click(self.made)
        else:
            monkey.watch.steps.append("trigger again")
            self.come()

    def leave(self) -> None:
        self._plugin.unload()


def subjects(iface: Iface) -> dict[str, Callable[[], Window]]:
    """A maker of each window, by its name: all that the menu opens, and what those open."""
    from terraclara.core.retrieval.laws import DEFAULT_LAWS
    from terraclara.plugin.dialogs.laws import LawsDialog, LawsWidget
    from terraclara.plugin.dialogs.packages import FolderDialog, PackagesDialog
    from terraclara.plugin.dialogs.published import PublishedDialog
    from terraclara.plugin.main import TOOLS, TerraClaraPlugin

    def tool(action: str, name: str) -> Tool:
        plugin = TerraClaraPlugin(iface)
        plugin.initGui()
        return Tool(plugin, action, name)

    def laws() -> QDialog:
        made = QDialog(iface.window)
        inside = LawsWidget()
        inside.setParent(made)
        return made

    found: dict[str, Callable[[], Window]] = {
        name.rsplit(".", 1)[-1]: (lambda action=action, name=name: tool(action, name))
        for action, _, _, _, name in TOOLS
        if name
    }
    found["PackagesDialog"] = lambda: Window(lambda: PackagesDialog(iface.window))
    found["FolderDialog"] = lambda: Window(lambda: FolderDialog(iface.window))
    found["PublishedDialog"] = lambda: Window(lambda: PublishedDialog(iface.window))
    found["LawsDialog"] = lambda: Window(lambda: LawsDialog(dict(DEFAULT_LAWS), iface.window))
    found["LawsWidget"] = lambda: Window(laws)
    return found


def layers(folder: Path) -> tuple[Callable[[], Any], ...]:
    """Makers of layers: an image, a map with its provenance missing, broken ones, vectors of every kind."""
    import shutil

    from terraclara.plugin.bridge import PROVENANCE
    from terraclara.plugin.dialogs.first_steps import SCENE
    from terraclara.plugin.layers import KIND

    for file in SCENE.parent.iterdir():
        shutil.copy(file, folder / file.name)
    (folder / "text.tif").write_text("no raster", encoding="utf-8")

    def image() -> Any:
        return QgsRasterLayer(str(folder / "scene.tif"), "image")

    def foreign(kind: str) -> Any:
        made = image()
        made.setCustomProperty(KIND, kind)
        made.setCustomProperty(PROVENANCE, str(folder / "absent.provenance.json"))
        return made

    def areas() -> Any:
        made = QgsVectorLayer(str(folder / "areas.geojson"), "areas")
        made.selectAll()
        return made

    memory = ("Point?crs=EPSG:4326&field=lai:double&field=reference:string", "Polygon?crs=EPSG:32631", "None?field=a")
    return (
        image,
        lambda: foreign("mean"),
        lambda: foreign("class"),
        lambda: QgsRasterLayer(str(folder / "text.tif"), "broken"),
        lambda: QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "service", "wms"),
        areas,
        lambda: QgsVectorLayer(str(folder / "plots.geojson"), "plots"),
        lambda: QgsVectorLayer(str(folder / "absent.gpkg"), "absent"),
        *(lambda text=text: QgsVectorLayer(text, "memory", "memory") for text in memory),
    )


def world(folder: Path, iface: Iface) -> Any:
    """A profile of its own, no network, no browser, no training and no ten-second trials."""
    import terraclara.core.diagnostics as diagnostics
    import terraclara.plugin.dialogs.packages as dialogs
    import terraclara.plugin.dialogs.published as published
    import terraclara.plugin.packages as own
    from processing.gui import ParametersPanel
    from processing.tools import general
    from qgis.PyQt.QtGui import QDesktopServices
    from terraclara.core.errors import ParameterError
    from terraclara.plugin.algorithms.base import Algorithm

    def fetch(address: str, target: Path, told: Any, cancelled: Any) -> None:
        raise OSError("the server answered 404")

    def run(self: Any, parameters: Any, context: Any, feedback: Any) -> Any:
        if self.id() == "terraclara:retrieve":
            return real(self, parameters, context, feedback)
        time.sleep(0.02)
        if feedback.isCanceled():
            return {}
        raise QgsProcessingException("Nothing is trained here; choose something else.")

    def trial(*_: Any, **__: Any) -> Any:
        raise ParameterError("There is no device here; choose another computer.")

    real = Algorithm.processAlgorithm
    QgsSettings().remove(own.INDEX)
    QgsSettings().remove(own.INTERPRETER)
    return _All(
        mock.patch.object(general, "iface", iface),
        mock.patch.object(ParametersPanel, "iface", None),  # pytest-qgis' own is no browser either
        mock.patch.object(dialogs, "fetch", fetch),
        mock.patch.object(published, "fetch", fetch),
        mock.patch.object(own, "root", return_value=folder / "packages"),
        mock.patch.object(diagnostics, "trial", trial),
        mock.patch.object(Algorithm, "processAlgorithm", run),
        mock.patch.object(QDesktopServices, "openUrl", return_value=True),
        mock.patch.dict("os.environ", {"TERRACLARA_MODELS": str(folder / "models"), "HOME": str(folder)}),
    )


def finish() -> Iterator[None]:
    """Wait until nothing runs in the background."""
    manager = QgsApplication.taskManager()
    until = time.monotonic() + 60
    while manager.countActiveTasks() and time.monotonic() < until:
        Monkey._settle(0.05)
        yield


def play(name: str, folder: Path, *, steps: int, seed: int, echo: bool = False) -> Watch:
    """The monkey at one subject: what was heard."""
    iface = Iface()
    iface.window.show()
    QgsProject.instance().clear()
    QgsApplication.processingRegistry().removeProvider("terraclara")  # the plugin brings its own
    watch = Watch(echo)
    made = layers(folder)
    texts = (str(folder / "scene.tif"), str(folder), str(folder / "text.tif"), str(folder / "new.tif"))
    with world(folder, iface), watch:
        monkey = Monkey(watch, iface, seed, made, texts)
        monkey.run(subjects(iface)[name](), steps)
        for _ in finish():
            pass
        QgsProject.instance().clear()
        monkey._settle(0.1)
    iface.window.close()
    return watch
