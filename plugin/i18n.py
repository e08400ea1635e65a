"""The interface in the user's language, by Qt's translation; ``core.i18n`` says how the core's own sentences follow."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..core import i18n as core
from ..core.i18n import FOLDER, named_classes, sentence, told

__all__ = ["CONTEXT", "install", "named_classes", "sentence", "told", "tr", "uninstall"]

CONTEXT = "TerraClara"

_installed: Optional[QTranslator] = None


def tr(text: str) -> str:
    """``text`` in the language of QGIS, where a translation is installed."""
    return QCoreApplication.translate(CONTEXT, text)


def install() -> None:
    """Load the translation of QGIS' language, if there is one and it is not loaded yet."""
    global _installed
    language = QgsApplication.locale()[:2].lower()
    path = FOLDER / f"terraclara_{language}.qm"
    if _installed is not None or not path.exists():
        return
    translator = QTranslator()
    if translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
        _installed = translator
        core.speak(language, tr)


def uninstall() -> None:
    """Speak English again."""
    global _installed
    if _installed is not None:
        QCoreApplication.removeTranslator(_installed)
        _installed = None
        core.speak(core.ENGLISH, None)
