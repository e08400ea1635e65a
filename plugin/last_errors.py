"""The last errors that TerraClara told or logged in this session, for the diagnostics."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

from qgis.core import Qgis, QgsApplication

_KEPT = 10
last: deque[str] = deque(maxlen=_KEPT)


def start() -> None:
    """Listen to QGIS's log."""
    QgsApplication.messageLog().messageReceived.connect(_heard)


def stop() -> None:
    """Listen no longer."""
    QgsApplication.messageLog().messageReceived.disconnect(_heard)


def add(text: str) -> None:
    """Keep an error that a tool told its user; from any thread."""
    last.append(f"{time.strftime('%H:%M:%S')} {text.strip()}")


def _heard(text: Any, tag: str = "", level: Any = None, *_: Any) -> None:
    ours = tag == "TerraClara" or "terraclara" in str(text)
    if ours and level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        add(str(text))
