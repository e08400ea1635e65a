"""Published models of others: what they are, how large, under which license; installed when the user says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import sentence, tr
from ..network import fetch
from ..packages import index
from ..work import Work

_ROLE = Qt.ItemDataRole.UserRole


class PublishedDialog(QDialog):
    """Lists the optional models that are not installed; ``installed`` comes when some were."""

    installed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Published Models"))
        self.resize(680, 460)
        self._task: Any = None
        lead = QLabel(
            tr(
                "Models of other authors, made from their own packages. They are downloaded when you say so, checked "
                "and turned into models of the catalog. Without a network, give the folder that holds the packages."
            )
        )
        lead.setWordWrap(True)
        self.list = QListWidget()
        self.list.setWordWrap(True)  # size and license are never out of sight
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemChanged.connect(self._enable)
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = QProgressBar()
        self.download = QPushButton(tr("Download and install"))
        self.from_folder = QPushButton(tr("Install from a folder…"))
        buttons = QDialogButtonBox()
        buttons.addButton(self.download, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.from_folder, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.download.clicked.connect(lambda: self.install(None))
        self.from_folder.clicked.connect(self._choose_folder)
        layout = QVBoxLayout(self)
        for widget in (lead, self.list, self.progress, self.status, buttons):
            layout.addWidget(widget)
        self.fill()

    def fill(self) -> None:
        """List what is not installed yet."""
        from ...core.model import catalog
        from ...core.model.optional import OPTIONAL

        there = {entry.id for entry in catalog() if entry.card is not None}
        self.list.clear()
        for model in OPTIONAL:
            if model.id in there:
                continue
            size = f"{model.wheel.megabytes} MB, {model.wheel.licence}"
            item = QListWidgetItem(f"{sentence(model.title)}\n{size}; {sentence(model.purpose)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_ROLE, model.id)
            self.list.addItem(item)
        if not self.list.count():
            self.status.setText(tr("All of them are installed."))
        self._enable()

    def chosen(self) -> list[str]:
        """The ids that are checked."""
        items = [self.list.item(i) for i in range(self.list.count())]
        return [item.data(_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def install(self, source: Optional[Path]) -> None:
        """Install what is checked, from the network or from a folder."""
        ids, address = self.chosen(), index()

        def work(task: Work) -> None:
            from ...core.clouds.install import install_models

            install_models(
                ids,
                source=source,
                confirm=lambda _: True,
                say=task.say,
                fetch=fetch,
                index=address,
                told=task.tell,
                cancelled=task.isCanceled,
            )

        self._task = Work(tr("TerraClara: installing models"), work, self._finished)
        self._task.said.connect(self.status.setText)
        self._task.advanced.connect(self.progress.setValue)
        self.progress.setValue(0)
        self._enable()
        QgsApplication.taskManager().addTask(self._task)

    def reject(self) -> None:
        """Close, or stop what runs: its end is told here."""
        if self._task is None:
            super().reject()
        else:
            self.status.setText(tr("Cancelling…"))
            self._task.cancel()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder that holds the packages"))
        if folder:
            self.install(Path(folder))

    def _finished(self, _: Any, problem: str) -> None:
        self._task = None
        self.fill()
        if problem:
            self.status.setText(problem)
        elif self.list.count():
            self.status.setText(tr("Installed."))
        self.installed.emit()

    def _enable(self, *_: Any) -> None:
        ready = self._task is None and bool(self.chosen())
        self.list.setEnabled(self._task is None)
        self.progress.setVisible(self._task is not None)
        self.download.setEnabled(ready)
        self.from_folder.setEnabled(ready)
