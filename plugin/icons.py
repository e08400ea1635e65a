"""The plugin's own pictures."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons"


def icon(name: str = "terraclara") -> QIcon:
    """TerraClara's icon, or that of one of its tools."""
    return QIcon(str(_FOLDER / f"{name}.svg"))
