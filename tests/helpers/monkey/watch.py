"""Hears every fault."""

from __future__ import annotations

import re
import sys
import threading
import traceback
import warnings
from collections import Counter
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import qInstallMessageHandler
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QTextEdit, QWidget

from .still import Still

#: What no user may read: the head of a traceback, or the name of a class of exceptions.
RAW = re.compile(r"Traceback|\b[A-Za-z_]*[a-z](Error|Exception)\b|unforeseen fault|<class '|object at 0x")


class Watch:
    """Hears all faults while it is entered; ``faults`` are texts, ``steps`` what was done until then."""

    def __init__(self, echo: bool = False) -> None:
        self.faults: list[str] = []
        self.foreign: list[str] = []
        self.steps: list[str] = []
        self.kept = 12  # steps that are told with a fault
        self.ends: Counter[str] = Counter()  # how runs of algorithms ended
        self.said: Counter[str] = Counter()  # and why they failed
        self.still = Still()
        self._echo = echo
        self._hooks: list[Any] = []

    def __enter__(self) -> Watch:
        self._hooks = [sys.excepthook, threading.excepthook, sys.unraisablehook]
        sys.excepthook = self.raised
        threading.excepthook = lambda given: self.raised(given.exc_type, given.exc_value, given.exc_traceback)
        sys.unraisablehook = lambda given: self.raised(type(given.exc_value), given.exc_value, given.exc_traceback)
        self._shown, warnings.showwarning = warnings.showwarning, self._on_console
        self.still.__enter__()
        QgsApplication.messageLog().messageReceived.connect(self._logged)
        self._former = qInstallMessageHandler(self._warned)
        return self

    def __exit__(self, *_: Any) -> None:
        self.still.__exit__()
        warnings.showwarning = self._shown
        qInstallMessageHandler(self._former)
        QgsApplication.messageLog().messageReceived.disconnect(self._logged)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def fault(self, text: str) -> None:
        """Note a fault, once, with the last steps."""
        if not any(text == item.split("\nafter: ", 1)[0] for item in self.faults):
            self.faults.append(text + "\nafter: " + " | ".join(self.steps[-self.kept :]))
            if self._echo:
                print(self.faults[-1], flush=True)

    def raised(self, kind: Any, value: Any, trace: Any) -> None:
        """Note an exception; one that never was in the plugin's code is QGIS's own."""
        text = "".join(traceback.format_exception(kind, value, trace))
        if "/plugin/" in text or "/core/" in text or "terraclara" in text:
            self.fault(text)
        elif text not in self.foreign:  # QGIS's own Python
            self.foreign.append(text)

    def _on_console(self, text: Any, kind: Any, file: str, line: int, *_: Any) -> None:
        """A warning of Python's, which would stand on the console: nothing for users to read."""
        told = f"warned: {kind.__name__}: {text} ({file}:{line})"
        if "terraclara" in file and not issubclass(kind, (DeprecationWarning, PendingDeprecationWarning)):
            self.fault(told)
        elif told not in self.foreign:
            self.foreign.append(told)

    def _logged(self, text: Any, tag: str = "", level: Any = None, *_: Any) -> None:
        ours = tag == "TerraClara" and level == Qgis.MessageLevel.Critical
        if ours or ("Traceback" in str(text) and "terraclara" in str(text)):
            self.fault(f"log, {tag}: {text}")

    def _warned(self, kind: Any, context: Any, text: Optional[str]) -> None:
        if text and "Traceback" in text:
            self.fault(f"Qt: {text}")

    def read(self, window: QWidget) -> None:
        """Look at all that a user reads in ``window``."""
        for item in window.findChildren(QWidget):
            if not item.isVisible():
                continue
            text = ""
            if isinstance(item, (QLabel, QAbstractButton)):
                text = item.text()
            elif isinstance(item, (QTextEdit, QPlainTextEdit)):
                text = item.toPlainText()
            found = RAW.search(text)
            if found:
                self.fault(f"shown: {text[max(0, found.start() - 150) : found.end() + 150]}")
