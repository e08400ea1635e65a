"""Wait for what Qt does in the background."""

from __future__ import annotations

import time
from typing import Any, Callable


def wait(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Let Qt work until ``condition`` holds."""
    from qgis.PyQt.QtCore import QCoreApplication

    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert condition(), "waited in vain"


def settled(dialog: Any) -> None:
    """Until a dialog has looked at its scene."""
    wait(lambda: not dialog._timer.isActive() and dialog._inspection is None)
