"""TerraClara: satellite images into maps people can trust.

The repository's root is both the Python package ``terraclara`` and the QGIS plugin's folder.
``terraclara.core`` needs neither QGIS nor Qt; ``terraclara.plugin`` is the thin shell around it.
"""

from typing import Any

__version__ = "0.1.0"


def classFactory(iface: Any) -> Any:  # noqa: N802  (the name QGIS looks for)
    """Return the plugin object; QGIS calls this when it loads the plugin."""
    from .plugin.main import TerraClaraPlugin

    return TerraClaraPlugin(iface)
