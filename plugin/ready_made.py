"""Models of the designer that come with the plugin (made by scripts/designer.py), in the user's language."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

from qgis.core import QgsProcessingModelAlgorithm

from .i18n import tr

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "designer"
#: What people read in a model's file. Its name is its id as well, and so stays as it is in every language.
TEXTS = ("description", "component_description", "model_group")
HELP, NO_TEXT = "help", ("ALG_CREATOR", "ALG_VERSION")


def ready_made() -> Iterator[QgsProcessingModelAlgorithm]:
    """Each of them; a file that this QGIS cannot read is passed over."""
    for path in sorted(FOLDER.glob("*.model3")):
        model = QgsProcessingModelAlgorithm()
        if model.fromFile(str(path)) and model.loadVariant(_told(model.toVariant())):
            yield model


def _told(part: Any, key: str = "", of: str = "") -> Any:
    """A part of a model with its texts translated."""
    if isinstance(part, dict):
        return {name: _told(value, name, key) for name, value in part.items()}
    text = key in TEXTS or (of == HELP and key not in NO_TEXT)
    return tr(part) if text and isinstance(part, str) and part else part
