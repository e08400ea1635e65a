"""The packages that TerraClara needs beside QGIS, as the plugin sees them. Loaded at start-up: it imports little."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QWidget

from ..core.install.place import activate
from .i18n import tr

#: The modules of each part, as in core.install.wheels, which is not imported at start-up; a test compares them.
MODULES = {"models": ("onnxruntime", "onnx"), "training": ("sklearn", "skl2onnx")}
#: Setting: the address of a package index, in place of pip's.
INDEX = "terraclara/packageIndex"
#: Setting: a Python of the user's own, such as one of conda with a GPU.
INTERPRETER = "terraclara/interpreter"
_GREETED = "terraclara/packagesOffered"


def root() -> Path:
    """The folder of packages in the user's profile; plugin updates leave it alone."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "python" / "terraclara_packages"


def index() -> str:
    """The package index that the user named, or ``""``."""
    return str(QgsSettings().value(INDEX, "") or "")


def interpreter() -> str:
    """The Python that the user named to make maps with, or ``""``: the one inside QGIS."""
    return str(QgsSettings().value(INTERPRETER, "") or "")


def start() -> None:
    """Let Python find what was installed."""
    from ..core.install.target import this_computer

    activate(root() / this_computer().key)


def missing(parts: Sequence[str] = ("models",)) -> list[str]:
    """Which modules of ``parts`` are not there. Looks, and imports nothing."""
    return [name for part in parts for name in MODULES[part] if not _found(name)]


def _found(name: str) -> bool:
    spec = find_spec(name)
    # What is loaded already is found though its files were removed.
    return spec is not None and spec.origin is not None and Path(spec.origin).exists()


def button(then: Callable[[], Any]) -> QPushButton:
    """A button that offers the packages; ``then`` is called when some were installed."""
    made = QPushButton(tr("Install…"))
    made.setAutoDefault(False)
    # Not the button's own window: what a button calls must not hold the button, as in ``greet``.
    made.clicked.connect(lambda: offer(QApplication.activeWindow(), then))
    return made


def offer(parent: Optional[QWidget], then: Callable[[], Any] = lambda: None, parts: Sequence[str] = ()) -> None:
    """Show the dialog of packages, ``parts`` ticked."""
    from .dialogs.packages import PackagesDialog

    dialog = PackagesDialog(parent, parts)
    dialog.installed.connect(then)
    dialog.exec()
    dialog.deleteLater()


#: What the greeting's button calls. It holds the message that holds the button that holds it; QGIS owns the message,
#: so that Python would collect that circle and QGIS die at the press.
_greeting: list[Callable[[], None]] = []


def greet(iface: Any) -> None:
    """Say once what is missing, with the button that gets it, where QGIS shows its messages."""
    if QgsSettings().value(_GREETED, False, type=bool) or not missing():
        return
    QgsSettings().setValue(_GREETED, True)
    bar = iface.messageBar()
    text = tr("One step is left: maps are made by models, and running them needs packages that QGIS does not bring.")
    item = bar.createMessage("TerraClara", text)
    made = QPushButton(tr("Install…"))

    def go() -> None:
        _greeting.clear()
        bar.popWidget(item)
        offer(iface.mainWindow())

    def pressed() -> None:
        QTimer.singleShot(0, go)  # the bar deletes the button, whose press must have ended by then

    _greeting[:] = [pressed]
    made.clicked.connect(pressed)
    item.layout().addWidget(made)
    bar.pushWidget(item, Qgis.MessageLevel.Info, 0)
