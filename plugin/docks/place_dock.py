"""What every dock is that is asked about places of the canvas: tools and mark, its list, work in the background."""

from __future__ import annotations

import os
from html import escape
from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.gui import QgsDockWidget, QgsMapTool, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from ..colors import in_red
from ..dialogs.fields import Column
from ..i18n import tr
from ..work import Work
from .place_tools import Mark


class PlaceDock:
    """What subclasses give is in the class attributes and in the methods of "For subclasses"."""

    TITLE = NAME = ""

    # For subclasses

    def _fill(self, layout: QVBoxLayout) -> None:
        """Add what stands in the dock."""
        raise NotImplementedError

    def _list(self, *_: Any) -> None:
        """Fill in what the project holds, and open another one where that is gone."""
        raise NotImplementedError

    def _clicked(self, point: QgsPointXY, *_: Any) -> None:
        """A place was picked."""
        raise NotImplementedError

    def _ready(self) -> bool:
        """Whether something is open that can be asked."""
        raise NotImplementedError

    def _forget(self) -> None:
        """Let go of what was open."""
        raise NotImplementedError

    def _open(self, *_: Any) -> None:
        """Open what is chosen; what is of use then, ``_come_back`` does."""
        raise NotImplementedError

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.dock = QgsDockWidget(tr(self.TITLE), iface.mainWindow())
        self.dock.setObjectName(self.NAME)
        self._task: Optional[Work] = None
        self._next: Optional[Callable[[], None]] = None
        self._opened_as: Any = None
        self._held: Optional[Callable[[], None]] = None
        canvas = iface.mapCanvas()
        self._mark = Mark(canvas)
        self._tools: list[QgsMapTool] = []
        self.tool = QgsMapToolEmitPoint(canvas)
        self.tool.canvasClicked.connect(self._clicked)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.RichText)
        content = QWidget()
        self._fill(QVBoxLayout(content))
        self.area = Column()
        self.area.setWidget(content)
        self.dock.setWidget(self.area)
        self.dock.closed.connect(self._closed)
        self._listing = QTimer(self.dock)  # a layer says where it comes from shortly after it was added
        self._listing.setSingleShot(True)
        self._listing.setInterval(0)
        self._listing.timeout.connect(self._list)
        self._tree = QgsProject.instance().layerTreeRoot()
        self._tree.addedChildren.connect(self._changed)
        self._tree.removedChildren.connect(self._changed)
        self._tree.nameChanged.connect(self._changed)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self._list()

    def leave(self) -> None:
        """Take everything away again."""
        self._tree.addedChildren.disconnect(self._changed)
        self._tree.removedChildren.disconnect(self._changed)
        self._tree.nameChanged.disconnect(self._changed)
        self._listing.stop()
        self._forget()
        self._closed()
        self._mark.leave()
        for tool in self._tools:
            tool.deleteLater()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    def _closed(self) -> None:
        """Leave the canvas as it was."""
        self._mark.clear()
        for tool in self._tools:
            self._take(tool, False)

    def _changed(self, *_: Any) -> None:
        self._listing.start()

    def _use(self, tool: QgsMapTool, button: QAbstractButton) -> None:
        """Let a button take a tool, and come up when another tool is taken."""
        self._tools.append(tool)
        tool.deactivated.connect(lambda: button.setChecked(False))
        button.clicked.connect(lambda on: self._take(tool, on))

    def _take(self, tool: QgsMapTool, on: bool) -> None:
        canvas = self.iface.mapCanvas()
        if on:
            canvas.setMapTool(tool)
        elif canvas.mapTool() is tool:
            canvas.unsetMapTool(tool)

    def _drop(self) -> bool:
        """Wait no longer for what is being done; whether there was something."""
        task, self._task, self._next = self._task, None, None
        if task is not None:
            task.cancel()  # one that has not begun tells its end at once, and would be taken for the dock's
        return task is not None

    # Files that are made anew while they are open

    def _look_at_file(self, path: Any) -> None:
        """Remember as what the file was opened."""
        self._opened_as, self._held = (path, _stamp(path)), None

    def _is_anew(self) -> bool:
        """Whether the file that is open was made again since."""
        if self._opened_as is None:
            return False
        path, before = self._opened_as
        now = _stamp(path)
        return now is not None and now != before

    def _reopened(self, again: Callable[[], None]) -> bool:
        """Whether the file was made again since: it is opened anew then, and ``again`` called when it is open."""
        if not self._is_anew():
            return False
        self._open()
        self._held = again
        return True

    def _come_back(self) -> None:
        """Do what waited for the file to be opened anew."""
        held, self._held = self._held, None
        if held is not None:
            held()

    def _say(self, text: str, bad: bool = False) -> None:
        self.status.setText(in_red(self.status, text) if bad else escape(text))
        self.status.setVisible(bool(text))

    def _start(self, title: str, work: Callable[[Work], Any], done: Callable[[Any, str], None]) -> None:
        """Do something in the background; what was asked meanwhile (``_next``) follows in its place."""

        def finished(result: Any, problem: str) -> None:
            if self._task is not task:  # something else was opened meanwhile
                return
            self._task = None
            following, self._next = self._next, None
            if following is not None and self._ready():
                following()
            else:
                done(result, problem)

        task = Work(title, work, finished, stopped="")
        self._task = task
        QgsApplication.taskManager().addTask(task)


def _stamp(path: Any) -> Any:
    """What changes when a file is written again; ``None`` of what is no file."""
    try:
        found = os.stat(str(path))
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
