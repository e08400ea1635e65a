"""The windows that help when something does not work: packages, and diagnostics."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from .. import last_errors
from .. import packages as own
from ..i18n import tr
from ..work import Work


class PackagesWindow:
    """The menu's way to the dialog of packages, which is made afresh each time."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface

    def come(self) -> None:
        """Show the dialog."""
        own.offer(self._iface.mainWindow())

    def leave(self) -> None:
        """Nothing stays open."""


class DiagnosticsWindow(QDialog):
    """Shows the report, tries the devices, and copies it all."""

    def __init__(self, iface: Any) -> None:
        super().__init__(iface.mainWindow())
        self.setWindowTitle(tr("Diagnostics (TerraClara)"))
        self.resize(760, 560)
        self._task: Any = None
        self._devices: list[str] = []
        lead = QLabel(
            tr(
                "What a report of a problem should say. Copy it into the report: your name is left out of all paths, "
                "and nothing is sent anywhere."
            )
        )
        lead.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.status = QLabel()
        buttons = QDialogButtonBox()
        self.copy_button = QPushButton(tr("&Copy all"))
        self.copy_button.setDefault(True)
        self.again_button = QPushButton(tr("&Try the devices again"))
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.again_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.copy_button.clicked.connect(self.copy)
        self.again_button.clicked.connect(self.try_devices)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (lead, self.text, self.progress, self.status, buttons):
            layout.addWidget(widget)

    def come(self) -> None:
        """Show the report, and try the devices if that was not done yet."""
        self.show()
        self.raise_()
        self.activateWindow()
        if self._task is None and not self._devices:
            self.try_devices()
        self.fill()

    def leave(self) -> None:
        """Stop and go for good."""
        if self._task is not None:
            self._task.abandon()
        self.close()
        self.deleteLater()

    def reject(self) -> None:
        """Close; the trial ends."""
        if self._task is not None:
            self._task.cancel()
        super().reject()

    def fill(self) -> None:
        """Write the report."""
        from ...core.diagnostics import facts, report
        from .packages import packages

        installed = packages().installed()
        rows = {part: str(path) for part, path in installed.items()} or {"none": str(own.root())}
        python = own.interpreter()
        self.text.setPlainText(
            report(
                {
                    "QGIS": {
                        "QGIS": f"{Qgis.QGIS_VERSION} (Qt {QT_VERSION_STR})",
                        tr("Profile"): QgsApplication.qgisSettingsDirPath(),
                        tr("Language"): QgsApplication.locale(),
                        **({tr("Interpreter of your own"): python} if python else {}),
                    },
                    tr("Devices"): self._devices or [tr("being tried…")],
                    tr("Versions"): facts(),
                    tr("Packages in the profile"): rows,
                    tr("Last errors"): list(last_errors.last) or [tr("none in this session")],
                }
            )
        )

    def try_devices(self) -> None:
        """Run a bundled model on each device, for ten seconds in all."""
        from ...core.diagnostics import trial

        self._devices = []
        task = Work(
            tr("TerraClara: trying the devices"),
            lambda task: trial(told=task.tell, cancelled=task.isCanceled),
            self._tried,
        )
        task.advanced.connect(self.progress.setValue)
        self._task = task
        self.progress.setVisible(True)
        self.progress.setValue(0)
        self.again_button.setEnabled(False)
        self.status.setText(tr("Running a bundled model on each device for ten seconds in all…"))
        QgsApplication.taskManager().addTask(task)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QgsApplication.clipboard().setText(self.text.toPlainText())
        self.status.setText(tr("Copied."))

    def _tried(self, trials: Any, problem: str) -> None:
        self._task = None
        self._devices = [problem] if problem else [trial.words for trial in trials]
        self.progress.setVisible(False)
        self.status.clear()
        self.again_button.setEnabled(True)
        self.fill()
