"""Random steps on whatever can be used."""

from __future__ import annotations

import random
import re
import time
from typing import Any, Callable, Optional
from unittest import mock

from qgis.core import (
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollBar,
    QSpinBox,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QWidget,
)

from .iface import Iface
from .patches import All
from .watch import RAW, Watch

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
CLOSING = 20.0  # seconds that a box may take to close: what runs ends first
_INSIDE = 3  # steps in a box before it is closed


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
                self._guarded(lambda: subject.leave(self))
                self.settle(0.2)
        finally:
            self._watchdog.stop()
        for widget in self._shown() - before:
            if not sip.isdeleted(widget) and widget is not self.iface.window:
                self.watch.fault(f"left open: {type(widget).__name__} “{widget.windowTitle()}”")
                widget.close()

    @staticmethod
    def _shown() -> set[QWidget]:
        return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}

    def settle(self, seconds: float = 0.0) -> None:
        """Let Qt work."""
        until = time.monotonic() + seconds
        while True:
            self.watch.still.beat()
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if time.monotonic() >= until:
                return
            time.sleep(0.01)

    def _guarded(self, step: Callable[[], None]) -> None:
        self.watch.still.beat()
        try:
            step()
            self.settle()
        except Exception as error:  # an exception that comes back through a call of the monkey's own
            self.watch.raised(type(error), error, error.__traceback__)

    def _step(self, subject: Any) -> None:
        self._window = window = subject.window()
        chance = self.random.random()
        if window is None or sip.isdeleted(window) or not window.isVisible() or chance < 0.02:
            self.watch.steps.append("open")
            subject.come()
            self.settle()
            self._window = window = subject.window()
        elif chance < 0.10:
            self._change_project()
        elif chance < 0.14:
            subject.act(self)
        elif chance < 0.17:
            self.watch.steps.append("wait")
            self.settle(self.random.choice((0.05, 0.4, 0.8)))
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
        # A button inside a line never has the keyboard; Qt deletes it under a key that is sent to it all the same.
        if self.random.random() < 0.12 and item.focusPolicy() != Qt.FocusPolicy.NoFocus:
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
            # "Copy as…" of QGIS 3.40 gives one object to both clipboards; where there is one only, Qt deletes it later.
            QApplication.clipboard().setText("")

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
        self.watch.still.beat()
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
        elif time.monotonic() - since < CLOSING:
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
        return All(stack, asked, boxes)
