"""Where a window stands still: the main thread is busy for longer than a user waits without wondering."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from typing import Any

_LIMIT = 0.5  # seconds
_LOOK = 0.05


class Still:
    """While it is entered, another thread looks whether ``beat`` was called; ``places`` is where it was not.

    ``places`` counts the innermost lines of TerraClara's code, or of Python's, in which the main thread was found;
    ``longest`` is in seconds. Both depend on the machine and on what else runs there.
    """

    def __init__(self) -> None:
        self.places: Counter[str] = Counter()
        self.longest = 0.0
        self._last = 0.0  # when it beat; 0: nobody waits
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Still:
        self._main = threading.get_ident()
        self._thread.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._end.set()
        self._thread.join()

    def beat(self) -> None:
        """The main thread has come back to Qt."""
        self._last = time.monotonic()

    def _look(self) -> None:
        told = 0.0
        while not self._end.wait(_LOOK):
            last = self._last
            took = time.monotonic() - last
            if not last or took < _LIMIT:
                continue
            self.longest = max(self.longest, took)
            if told != last:  # once for each time it stands
                told = last
                self.places[self._place()] += 1

    def _place(self) -> str:
        frames = traceback.extract_stack(sys._current_frames()[self._main])
        ours = [item for item in frames if "/plugin/" in item.filename or "/core/" in item.filename]
        return " < ".join(f"{item.name}, {item.filename}:{item.lineno}" for item in (ours or frames)[:-4:-1])
