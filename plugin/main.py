"""The plugin object: what QGIS loads and unloads."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction

from . import last_errors, packages
from .i18n import install, tr, uninstall
from .icons import icon
from .provider import TerraClaraProvider

MENU = "TerraClara"
#: Object name, icon, title, tooltip and dialog of each action, in the order of the menu; ``SEPARATOR`` between groups.
SEPARATOR = ("", "", "", "", "")
#: Those that are on the toolbar as well.
ON_TOOLBAR = ("terraclaraRetrieve", "terraclaraClouds", "terraclaraLandCover", "terraclaraExplain")
TOOLS = (
    (
        "terraclaraFirstSteps",
        "terraclara",
        "First steps",
        "A guided first map on a small simulated scene (TerraClara)",
        "first_steps.FirstSteps",
    ),
    SEPARATOR,
    (
        "terraclaraRetrieve",
        "terraclara",
        "Biophysical retrieval…",
        "Map leaf area index and other plant traits, with their uncertainty (TerraClara)",
        "retrieve.RetrieveDialog",
    ),
    (
        "terraclaraAdapt",
        "terraclara",
        "Carry a model to field plots…",
        "Correct a retrieval model by what you measured, and map with it (TerraClara)",
        "algorithm.AdaptDialog",
    ),
    (
        "terraclaraSimulate",
        "terraclara",
        "Simulate spectra…",
        "Canopies as any sensor sees them, to train from (TerraClara)",
        "algorithm.SimulateDialog",
    ),
    (
        "terraclaraTrainRetrieval",
        "terraclara",
        "Train a retrieval model…",
        "Learn any variable from simulations, from field plots, or from both (TerraClara)",
        "algorithm.TrainRetrievalDialog",
    ),
    (
        "terraclaraRead",
        "terraclara",
        "Read a place of an image",
        "Click into an image and see every variable there, with its uncertainty and spectrum (TerraClara)",
        "docks.read.ReadDock",
    ),
    SEPARATOR,
    (
        "terraclaraClouds",
        "clouds",
        "Cloud detection…",
        "Map clouds and their shadows, with their probability and uncertainty (TerraClara)",
        "clouds.CloudDialog",
    ),
    SEPARATOR,
    (
        "terraclaraLandCover",
        "landcover",
        "Land cover…",
        "Learn land cover from areas that you drew, and map it with its probability (TerraClara)",
        "algorithm.TrainDialog",
    ),
    (
        "terraclaraPoints",
        "landcover",
        "Points to check a map…",
        "Draw points at random over a map of classes, to be labelled (TerraClara)",
        "algorithm.PointsDialog",
    ),
    (
        "terraclaraAccuracy",
        "landcover",
        "Accuracy and areas of a map…",
        "How right a map of classes is, and how large its classes really are, from labelled points (TerraClara)",
        "algorithm.AccuracyDialog",
    ),
    (
        "terraclaraChange",
        "landcover",
        "Change between two maps…",
        "Which class became which between two dates (TerraClara)",
        "algorithm.ChangeDialog",
    ),
    SEPARATOR,
    (
        "terraclaraExplain",
        "explain",
        "Explain a place of a map",
        "Click into a map and see what each band gave to its value (TerraClara)",
        "docks.explain.ExplainDock",
    ),
    (
        "terraclaraExplainMap",
        "explain",
        "Explain a whole map…",
        "What each band gave to the values of a map, everywhere (TerraClara)",
        "algorithm.ExplainDialog",
    ),
    (
        "terraclaraCompare",
        "explain",
        "Compare explanations…",
        "How far maps of what each band gave agree: two methods, models or dates (TerraClara)",
        "algorithm.CompareExplanationsDialog",
    ),
    SEPARATOR,
    (
        "terraclaraPrint",
        "terraclara",
        "Print layout of a map…",
        "A sheet of a map, its uncertainty, flags and legends, to print or to hand over (TerraClara)",
        "algorithm.PrintDialog",
    ),
    SEPARATOR,
    (
        "terraclaraPackages",
        "terraclara",
        "Packages…",
        "What TerraClara needs beside QGIS, what of it is there, and one button that gets it (TerraClara)",
        "support.PackagesWindow",
    ),
    (
        "terraclaraDiagnostics",
        "terraclara",
        "Diagnostics…",
        "Versions, packages, devices and the last errors, to be copied into a report (TerraClara)",
        "support.DiagnosticsWindow",
    ),
)


class TerraClaraPlugin:
    """Menu, toolbar and Processing provider. ``unload`` takes away exactly what ``initGui`` brought."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface  # None in qgis_process
        self.provider: Optional[TerraClaraProvider] = None
        self.toolbar: Any = None
        self._later: Optional[QTimer] = None
        self.actions: dict[str, QAction] = {}
        self._dialogs: dict[str, Any] = {}

    def initProcessing(self) -> None:
        """Register the algorithms and let Python find their packages; all that qgis_process needs."""
        packages.start()
        if self.provider is None:
            install()
            alone = self.iface is None  # help of qgis_process asks what is registered for its models and outputs
            self.provider = TerraClaraProvider(ready_made=False, read_catalog=alone)
            QgsApplication.processingRegistry().addProvider(self.provider)
            if alone:  # models know the outputs of their steps once these are registered
                self.provider.with_ready_made()

    def initGui(self) -> None:
        """Add what the user sees."""
        self.initProcessing()
        self._later = QTimer()  # when QGIS has started
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.provider.with_ready_made)
        self._later.start(0)
        self.toolbar = self.iface.addToolBar("TerraClara")
        self.toolbar.setObjectName("TerraClaraToolbar")
        for place, (name, picture, title, tip, dialog) in enumerate(TOOLS):
            action = QAction(self.iface.mainWindow())
            action.setObjectName(name or f"terraclaraSeparator{place}")
            if name:
                action.setIcon(icon(picture))
                action.setText(tr(title))
                action.setToolTip(tr(tip))
                action.triggered.connect(partial(self.open_dialog, dialog))
            else:
                action.setSeparator(True)
            if name in ON_TOOLBAR:
                self.toolbar.addAction(action)
            self.iface.addPluginToRasterMenu(MENU, action)
            self.actions[action.objectName()] = action
        last_errors.start()
        QTimer.singleShot(0, self._greet)

    def _greet(self) -> None:
        if self.toolbar is not None:  # still there
            packages.greet(self.iface)

    def unload(self) -> None:
        """Remove everything again."""
        for dialog in self._dialogs.values():
            dialog.leave()
        self._dialogs = {}
        for action in self.actions.values():
            self.iface.removePluginRasterMenu(MENU, action)
            self.toolbar.removeAction(action)
            if not action.isSeparator():
                action.triggered.disconnect()
            action.deleteLater()
        self.actions = {}
        if self.toolbar is not None:
            last_errors.stop()
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        if self._later is not None:
            self._later.stop()
            self._later = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        uninstall()

    def open_dialog(self, name: str, *_: Any) -> Any:
        """Show a dialog, such as ``retrieve.RetrieveDialog``, or a dock; one of each for the whole session."""
        if name not in self._dialogs:
            module, kind = name.rsplit(".", 1)
            made = getattr(import_module(f".{module if '.' in module else f'dialogs.{module}'}", __package__), kind)
            self._dialogs[name] = made(self.iface)
        self._dialogs[name].come()
        return self._dialogs[name]
