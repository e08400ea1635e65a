"""Sentences of the interface in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """``text`` in the language of QGIS, where a translation is installed."""
    return QCoreApplication.translate("TerraClara", text)
