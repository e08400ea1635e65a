"""Pictures of every dialog at three sizes, on light and on dark, and with words as long as German ones.

    python scripts/desktop/dialogs.py OUT_FOLDER [SCENE.tif]

Needs QGIS, and no screen. `index.html` in the folder shows all of them; the exit code is 1 where a word is cut off.
"""

from __future__ import annotations

import os
import sys
import time
from html import escape
from pathlib import Path
from typing import Any, Callable

sys.path.insert(0, "/usr/share/qgis/python/plugins")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLabel, QMainWindow, QWidget

SIZES = {"small": (640, 480), "usual": (940, 780), "large": (1600, 1000)}
_DARK = {
    QPalette.ColorRole.Window: "#2b2f33",
    QPalette.ColorRole.WindowText: "#e6e8ea",
    QPalette.ColorRole.Base: "#1e2124",
    QPalette.ColorRole.AlternateBase: "#2b2f33",
    QPalette.ColorRole.Text: "#e6e8ea",
    QPalette.ColorRole.Button: "#3a3f44",
    QPalette.ColorRole.ButtonText: "#e6e8ea",
    QPalette.ColorRole.ToolTipBase: "#3a3f44",
    QPalette.ColorRole.ToolTipText: "#e6e8ea",
    QPalette.ColorRole.Link: "#7ab8ff",
    QPalette.ColorRole.Highlight: "#2f6fb3",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.PlaceholderText: "#8b9197",
}


class Longer(QTranslator):
    """Words two fifths longer, as German ones are beside English ones."""

    def translate(self, context: str, text: str, disambiguation: Any = None, n: int = -1) -> str:
        if len(text) > 400 or "<" in text:
            return text
        return text + "·" * max(2, round(0.4 * len(text.replace("{}", ""))))

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False


class Iface:
    """What dialogs ask of QGIS's window."""

    def __init__(self) -> None:
        self.window = QMainWindow()

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self.window

    def activeLayer(self) -> Any:  # noqa: N802
        return next(iter(QgsProject.instance().mapLayers().values()), None)

    def messageBar(self) -> Any:  # noqa: N802
        return None


def dialogs(iface: Iface) -> dict[str, Callable[[], QWidget]]:
    """A maker of each dialog."""
    from processing.tools import general
    from terraclara.plugin.dialogs import algorithm
    from terraclara.plugin.dialogs.clouds import CloudDialog
    from terraclara.plugin.dialogs.published import PublishedDialog
    from terraclara.plugin.dialogs.retrieve import RetrieveDialog

    def several() -> QWidget:
        made = RetrieveDialog(iface)
        made.choose("lai", "fapar", "ccc")
        return made

    def wrong() -> QWidget:
        made = RetrieveDialog(iface)
        made.output.setFilePath("/no/such/folder/map.tif")
        return made

    def processings(kind: Any) -> QWidget:
        made = kind(iface)
        made.come()
        until = time.monotonic() + 1.0  # until it says what is wrong
        while time.monotonic() < until:
            QCoreApplication.processEvents()
            time.sleep(0.02)
        return made._dialog

    def apply_model() -> QWidget:
        scene = next(iter(QgsProject.instance().mapLayers().values()), None)
        made = QgsApplication.processingRegistry().createAlgorithmById("terraclara:applymodel")
        dialog = made.createCustomParametersWidget(iface.window)
        dialog.setParameters({"INPUT": scene, "MODEL": "lai-s2-10m"} if scene is not None else {})
        return dialog

    general.iface = iface
    kinds = {
        "landcover": algorithm.TrainDialog,
        "adapt": algorithm.AdaptDialog,
        "points": algorithm.PointsDialog,
        "accuracy": algorithm.AccuracyDialog,
        "change": algorithm.ChangeDialog,
        "simulate": algorithm.SimulateDialog,
        "train-retrieval": algorithm.TrainRetrievalDialog,
        "explain-map": algorithm.ExplainDialog,
        "compare-explanations": algorithm.CompareExplanationsDialog,
        "print": algorithm.PrintDialog,
    }
    return {
        **{name: lambda kind=kind: processings(kind) for name, kind in kinds.items()},
        "apply-model": apply_model,
        "retrieve": lambda: RetrieveDialog(iface),
        "retrieve-several": several,
        "retrieve-wrong": wrong,
        "clouds": lambda: CloudDialog(iface),
        "published": lambda: PublishedDialog(iface.window),
    }


def settle(widget: QWidget, limit: float = 20.0) -> None:
    """Wait until nothing is looked at any more."""
    from terraclara.plugin.dialogs.said_beside import SaidBeside

    until = time.monotonic() + limit
    busy = True
    while busy and time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.02)
        lookers = [item for item in (widget, widget.findChild(SaidBeside)) if item is not None]
        busy = any(timer.isActive() for item in lookers if (timer := getattr(item, "_timer", None)) is not None)
        busy = busy or getattr(widget, "_inspection", None) is not None
        busy = busy or any(cost.busy for item in lookers if (cost := getattr(item, "cost", None)) is not None)
    for _ in range(5):
        QCoreApplication.processEvents()


def cut_off(widget: QWidget) -> list[str]:
    """Words of labels of one line and of buttons that have less room than they need."""
    found = []
    for item in widget.findChildren((QLabel, QAbstractButton)):
        if not item.isVisible() or not item.text() or (isinstance(item, QLabel) and item.wordWrap()):
            continue
        if "<" not in item.text() and item.width() + 1 < item.minimumSizeHint().width():
            found.append(item.text())
    return found


def palette(dark: bool) -> QPalette:
    """Colors of the theme."""
    made = QPalette(QApplication.style().standardPalette())
    for role, color in _DARK.items() if dark else ():
        made.setColor(role, QColor(color))
        if role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, role, QColor("#7d848b"))
    return made


def main() -> int:
    """Take all pictures."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], True)
    application.initQgis()
    QApplication.setStyle("Fusion")
    from processing.core.Processing import Processing

    Processing.initialize()
    from terraclara.plugin.provider import TerraClaraProvider

    provider = TerraClaraProvider()  # its Python half goes with the last name for it
    QgsApplication.processingRegistry().addProvider(provider)
    if len(sys.argv) > 2:
        QgsProject.instance().addMapLayer(QgsRasterLayer(sys.argv[2], Path(sys.argv[2]).stem))
    iface = Iface()
    rows, wrong = [], []
    longer = Longer()
    for theme in ("light", "dark", "long"):
        QApplication.setPalette(palette(theme == "dark"))
        if theme == "long":
            QCoreApplication.installTranslator(longer)
        for name, make in dialogs(iface).items():
            widget = make()
            if hasattr(widget, "come"):
                widget.come()
            else:
                widget.show()
            for size, (width, height) in SIZES.items():
                widget.resize(width, height)
                settle(widget)
                file = f"{name}-{theme}-{size}.png"
                widget.grab().save(str(out / file))
                rows.append(file)
                cut = cut_off(widget)
                wrong += [f"{file}: {text}" for text in cut]
            getattr(widget, "leave", widget.close)()
            QCoreApplication.processEvents()
    pictures = "".join(f"<h2>{escape(name)}</h2><img src='{escape(name)}'>" for name in rows)
    (out / "index.html").write_text(f"<!doctype html><meta charset='utf-8'>{pictures}", encoding="utf-8")
    print(f"{len(rows)} pictures in {out}")
    print("\n".join(f"cut off: {text}" for text in wrong))
    sys.stdout.flush()
    os._exit(1 if wrong else 0)  # QGIS has nothing left to do, and takes its time


if __name__ == "__main__":
    sys.exit(main())
