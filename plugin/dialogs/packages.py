"""What TerraClara needs beside QGIS: what is there, what is missing and what for, and one button that gets it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any, Optional, Sequence

from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QT_VERSION_STR, QStandardPaths, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import TerraClaraError
from ...core.install.folder import collect, find_folder
from ...core.install.packages import Packages
from ...core.install.target import PLATFORMS, PYTHONS, target_of, this_computer
from ...core.install.wheels import PARTS, total_megabytes, wheels_for
from .. import packages as own
from ..colors import red_on
from ..i18n import sentence, tr
from ..network import fetch
from ..work import Work

#: What QGIS has loaded when a model is run; it is loaded first when an installation is tried.
_LOADED = (f"PyQt{QT_VERSION_STR[0]}.QtWidgets",)
_INDENT = 24
_FRAME = 60  # what a window's frame and the desktop's bars take of the height


def packages() -> Packages:
    """The packages of this profile, obtained through QGIS's network access."""
    return Packages(own.root(), fetch=fetch, index=own.index(), first=_LOADED)


def _places() -> list[Path]:
    """Where people put a folder that a colleague gave them."""
    kinds = (QStandardPaths.StandardLocation.DownloadLocation, QStandardPaths.StandardLocation.DesktopLocation)
    return [Path(text) for kind in kinds if (text := QStandardPaths.writableLocation(kind))]


class PackagesDialog(QDialog):
    """``installed`` comes when something was installed or removed; ``parts`` are ticked beside those of models."""

    installed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget], parts: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Packages (TerraClara)"))
        self.setMinimumWidth(620)
        self._task: Optional[Work] = None
        self._before: dict[str, Path] = {}  # what was installed when an installation began
        lead = QLabel(
            tr(
                "TerraClara needs Python packages that QGIS does not bring. “Install” gets them from the Python "
                "Package Index, compares each with the digest that TerraClara knows, and puts them into your QGIS "
                "profile. What QGIS itself brings is not touched, and no administrator is needed."
            )
        )
        lead.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(lead)
        self.checks: dict[str, QCheckBox] = {}
        self.notes: dict[str, QLabel] = {}
        for name, part in PARTS.items():
            check = QCheckBox(tr(part.title))
            font = check.font()
            font.setBold(True)
            check.setFont(font)
            check.setChecked(name in parts or (name == "models" and bool(own.missing([name]))))
            check.toggled.connect(self._enable)
            note = QLabel()
            note.setWordWrap(True)
            note.setTextFormat(Qt.TextFormat.PlainText)
            note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            note.setContentsMargins(_INDENT, 0, 0, 6)
            self.checks[name], self.notes[name] = check, note
            layout.addWidget(check)
            layout.addWidget(note)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setVisible(False)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMinimumHeight(110)
        self.log.setVisible(False)
        layout.addWidget(self.progress)
        layout.addWidget(self.status)
        layout.addWidget(self.log, 1)
        layout.addWidget(self._buttons())
        self.fill()
        self._grow()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        self.install_button = QPushButton(tr("&Install"))
        self.install_button.setDefault(True)
        self.folder_button = QPushButton(tr("Install from a &folder…"))
        self.folder_button.setToolTip(tr("A folder of wheels, made by the same dialog on a computer with a network"))
        self.more_button = QPushButton(tr("&More"))
        menu = QMenu(self)
        self.make_action = menu.addAction(tr("Make a folder for a computer without a network…"))
        self.repair_action = menu.addAction(tr("Install again (repair)"))
        self.remove_action = menu.addAction(tr("Remove"))
        menu.addSeparator()
        self.index_action = menu.addAction(tr("Package index…"))
        self.python_action = menu.addAction(tr("Interpreter of your own…"))
        self.python_action.setToolTip(
            tr("A Python of conda or a virtual environment, such as one for a GPU, that makes maps instead")
        )
        menu.setToolTipsVisible(True)
        self.more_button.setMenu(menu)
        for button in (self.install_button, self.folder_button, self.more_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.install_button.clicked.connect(lambda: self.install(self._wanted()))
        self.folder_button.clicked.connect(self._choose_folder)
        self.make_action.triggered.connect(self._make_folder)
        self.repair_action.triggered.connect(lambda: self.install(list(packages().installed())))
        self.remove_action.triggered.connect(self._remove)
        self.index_action.triggered.connect(self._choose_index)
        self.python_action.triggered.connect(self._choose_python)
        buttons.rejected.connect(self.reject)
        return buttons

    # What is there

    def fill(self) -> None:
        """Say of each part whether it is there."""
        there = packages()
        installed = there.installed()
        for state in there.states():
            part, check = PARTS[state.part], self.checks[state.part]
            lines = [tr(part.purpose)]
            if state.ready and state.part in installed:
                lines.append(tr("Installed in your profile."))
            elif state.ready:
                lines.append(tr("Comes with this QGIS: nothing to do."))
            else:
                lines.append(self._offer(state.part))
            self.notes[state.part].setText("\n".join(lines))
            check.setEnabled(not state.ready)
            if state.ready:
                check.setChecked(True)
        self._enable()

    def _offer(self, part: str) -> str:
        try:
            wheels = wheels_for([part], this_computer())
        except TerraClaraError as error:
            return sentence(error)
        names = ", ".join(f"{wheel.package} {wheel.version}" for wheel in wheels)
        found = find_folder(wheels, _places())
        if found is not None:
            return tr("Not installed. Found in {}, from where “Install” takes it ({}).").format(found, names)
        return tr("Not installed. To download: {} MB ({}).").format(total_megabytes(wheels), names)

    def _wanted(self) -> list[str]:
        ready = {state.part for state in packages().states() if state.ready}
        wanted = [part for part, check in self.checks.items() if check.isChecked() and part not in ready]
        # What is trained is written as a model, which the first part does.
        return ["models", *wanted] if wanted and not {"models"} & {*ready, *wanted} else wanted

    # What is done

    def install(self, parts: Sequence[str], source: Optional[Path] = None) -> None:
        """Install ``parts`` from a folder: the given one, else one where they are seen, else from the network."""
        there = packages()
        with contextlib.suppress(TerraClaraError):  # said again when it is tried
            # Of a chosen folder also one in it: people choose the stick that they were given.
            places = _places() if source is None else [source]
            source = find_folder(wheels_for(parts, this_computer()), places) or source
        self._before = there.installed()
        self._start(
            tr("TerraClara: installing packages"),
            lambda task: there.install(parts, source=source, say=task.say, told=task.tell, cancelled=task.isCanceled),
            self._installed,
        )

    def make_folder(self, folder: Path, python: str, platform: str) -> None:
        """Make a folder of wheels for another computer."""
        target = target_of(python, platform)
        address = own.index()
        self._start(
            tr("TerraClara: making a folder of packages"),
            lambda task: collect(
                folder, target, fetch=fetch, index=address, say=task.say, told=task.tell, cancelled=task.isCanceled
            ),
            lambda _, problem: self._ended(
                problem or tr("The packages for {} lie in {}.").format(sentence(target.words), folder), bool(problem)
            ),
            tr("Cancelled; the wheels that came whole are kept."),
        )

    def remove(self, parts: Sequence[str]) -> None:
        """Remove parts."""
        there = packages()
        self._start(
            tr("TerraClara: removing packages"),
            lambda _: there.remove(parts),
            lambda _, problem: self._ended(problem or tr("Removed. Restart QGIS."), bool(problem)),
        )

    def reject(self) -> None:
        """Close, or stop what runs; its end is told here."""
        if self._task is None:
            super().reject()
            return
        self.status.setText(tr("Cancelling…"))
        self.close_button.setEnabled(False)
        self._task.cancel()

    def _start(self, title: str, work: Any, done: Any, stopped: Optional[str] = None) -> None:
        self.log.clear()
        self.log.setVisible(True)
        self.status.clear()
        task = Work(title, work, done, stopped)
        task.said.connect(self._said)
        task.advanced.connect(self.progress.setValue)
        self.progress.setValue(0)
        self.progress.setVisible(True)
        self._task = task
        self._enable()
        self._grow()
        QgsApplication.taskManager().addTask(task)

    def _said(self, text: str) -> None:
        self.log.appendPlainText(text)
        self.status.setText(f"{text}…")

    def _grow(self) -> None:
        """Make room for all lines: labels that wrap do not ask for it themselves."""
        self.layout().activate()
        height = self.layout().totalHeightForWidth(max(self.width(), self.minimumWidth()))
        self.setMinimumHeight(min(height, QgsApplication.primaryScreen().availableGeometry().height() - _FRAME))

    def _installed(self, _: Any, problem: str) -> None:
        now = packages().installed()
        changed = [part for part, path in now.items() if self._before.get(part) != path]
        if problem and changed:  # parts are installed one after the other
            if self._task is not None and self._task.isCanceled():
                problem = tr("Cancelled.")
            what = ", ".join(tr(PARTS[part].title) for part in changed)
            self._ended(tr("{} Installed before that: {}.").format(problem, what), True)
            self.installed.emit()
        elif problem:
            self._ended(problem, True)
        elif set(self._before).intersection(changed):
            self._ended(tr("Installed again. Restart QGIS, so that it takes the new files."), False)
        else:
            self._ended(tr("Installed. Everything is ready; QGIS need not be restarted."), False)

    def _ended(self, text: str, bad: bool) -> None:
        self._task = None
        self.progress.setVisible(False)
        self.log.appendPlainText(text)
        self.fill()
        self.status.setStyleSheet(f"color: {red_on(self).name()}" if bad else "")
        self.status.setText(text)
        self._grow()
        if not bad:
            self.installed.emit()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder that holds the packages"))
        if folder:
            self.install(self._wanted(), Path(folder))

    def _make_folder(self) -> None:
        dialog = FolderDialog(self)
        if dialog.exec() and dialog.folder.filePath():
            self.make_folder(Path(dialog.folder.filePath()), dialog.python.currentText(), dialog.platform.currentData())
        dialog.deleteLater()

    def _remove(self) -> None:
        self.remove(list(packages().installed()))

    def _choose_index(self) -> None:
        text, good = QInputDialog.getText(
            self,
            tr("Package index"),
            tr("Address of your organization's package index; empty: what pip is told, or the Python Package Index"),
            QLineEdit.EchoMode.Normal,
            own.index(),
        )
        if good:
            QgsSettings().setValue(own.INDEX, text.strip())

    def _choose_python(self) -> None:
        text, good = QInputDialog.getText(
            self,
            tr("Interpreter of your own"),
            tr(
                "Path of a Python that has numpy, scipy, GDAL and an ONNX Runtime, for example one for a GPU. Maps by "
                "a model are made with it. Empty: the Python inside QGIS"
            ),
            QLineEdit.EchoMode.Normal,
            own.interpreter(),
        )
        if good:
            self.use_interpreter(text.strip())

    def use_interpreter(self, python: str) -> None:
        """Try a Python of the user's own, and make maps with it if it can."""
        python = os.path.expanduser(python.strip().strip("\"'"))  # Windows copies paths with quotation marks
        if not python:
            QgsSettings().remove(own.INTERPRETER)
            self._ended(tr("Maps are made with the Python inside QGIS."), False)
            return
        from ...core.mapping.elsewhere import devices

        def done(found: Any, problem: str) -> None:
            if not problem:
                QgsSettings().setValue(own.INTERPRETER, python)

            text = tr("Maps are made with {}. Its devices: {}.").format(python, ", ".join(found or ()))
            self._ended(problem or text, bool(problem))

        self._start(tr("TerraClara: trying an interpreter"), lambda task: devices(python, task.isCanceled), done)

    def _enable(self, *_: Any) -> None:
        idle = self._task is None
        wanted = idle and bool(self._wanted())
        self.install_button.setEnabled(wanted)
        self.folder_button.setEnabled(wanted)
        self.more_button.setEnabled(idle)
        there = bool(packages().installed()) if idle else False
        self.repair_action.setEnabled(there)
        self.remove_action.setEnabled(there)
        for part, check in self.checks.items():
            check.setEnabled(idle and bool(own.missing([part])))
        self.close_button.setText(tr("Close") if idle else tr("Cancel"))
        self.close_button.setEnabled(True)
        if not idle:
            self.status.setStyleSheet("")


class FolderDialog(QDialog):
    """For which computer, and where to."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("A Folder of Packages"))
        self.setMinimumWidth(480)
        lead = QLabel(
            tr(
                "Choose what the other computer has: QGIS tells its version of Python there in Help, About. Then "
                "copy the folder to it."
            )
        )
        lead.setWordWrap(True)
        here = this_computer()
        self.python = QComboBox()
        self.python.addItems([f"{major}.{minor}" for major, minor in PYTHONS])
        self.python.setCurrentText(f"{here.python[0]}.{here.python[1]}")
        self.platform = QComboBox()
        for name, title in PLATFORMS.items():
            self.platform.addItem(title, name)
        self.platform.setCurrentIndex(max(0, self.platform.findData(here.platform)))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        ready = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ready.setText(tr("Make"))
        ready.setEnabled(False)
        self.folder.fileChanged.connect(lambda path: ready.setEnabled(bool(path)))
        form = QFormLayout(self)
        form.addRow(lead)
        form.addRow(tr("&Python"), self.python)
        form.addRow(tr("&System"), self.platform)
        form.addRow(tr("&Folder"), self.folder)
        form.addRow(buttons)
