"""Algorithms that are opened in Processing's own dialog."""

from __future__ import annotations

from typing import Any


class AlgorithmDialog:
    """Processing's dialog of one algorithm, opened afresh each time and closed with the plugin."""

    ALGORITHM = ""

    def __init__(self, iface: Any) -> None:
        self._dialog: Any = None

    def come(self) -> None:
        """Show the dialog, or bring it to the front."""
        from qgis.PyQt import sip

        if self._dialog is None or sip.isdeleted(self._dialog) or not self._dialog.isVisible():
            import processing

            self._dialog = processing.createAlgorithmDialog(self.ALGORITHM)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def leave(self) -> None:
        """Close the dialog."""
        from qgis.PyQt import sip

        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()
        self._dialog = None


class TrainDialog(AlgorithmDialog):
    """Train and map land cover."""

    ALGORITHM = "terraclara:train"
