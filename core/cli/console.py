"""What the command line says, to a person or to a program, and how it is stopped."""

from __future__ import annotations

import json
import signal
import sys
from typing import Any, Callable

from ..i18n import sentence
from ..mapping.provenance import finite


class Console:
    """Speaks to a person (a bar, sentences in the person's language) or to a program (JSON lines, in English)."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._bar = not as_json and sys.stderr.isatty()
        self._last = -1

    def event(self, kind: str, **content: Any) -> None:
        """One JSON line."""
        print(json.dumps(finite({"event": kind, **content}), ensure_ascii=False, default=str), flush=True)

    def progress(self, share: float) -> None:
        """Show how far the run is, in steps of a percent."""
        percent = int(share * 100)
        if percent == self._last:
            return
        self._last = percent
        if self.as_json:
            self.event("progress", fraction=round(share, 4))
        elif self._bar:
            filled = percent * 40 // 100
            end = "\n" if percent == 100 else ""
            print(f"\r[{'#' * filled}{'.' * (40 - filled)}] {percent:3d} %", end=end, file=sys.stderr, flush=True)

    def note(self, text: str) -> None:
        """A sentence the user should read."""
        if self.as_json:
            self.event("note", text=text)
        else:
            print(f"{self._newline()}note: {sentence(text)}", file=sys.stderr, flush=True)

    def step(self, text: str) -> None:
        """What is being done now."""
        if self.as_json:
            self.event("step", text=text)
        else:
            print(sentence(text), file=sys.stderr, flush=True)

    def error(self, text: str, code: int) -> None:
        """What went wrong and what to do."""
        if self.as_json:
            self.event("error", message=text, exit_code=code)
        else:
            print(f"{self._newline()}terraclara: {sentence(text)}", file=sys.stderr, flush=True)

    def _newline(self) -> str:
        inside = self._bar and 0 <= self._last < 100
        return "\n" if inside else ""


class interruptible:  # noqa: N801  (a context manager, used like a function)
    """Turn Ctrl+C and a polite kill into a request to cancel, so that the run ends in good order."""

    def __init__(self) -> None:
        self._asked = False
        self._former: dict[int, Any] = {}

    def __enter__(self) -> Callable[[], bool]:
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                self._former[number] = signal.signal(number, self._ask)
            except ValueError:  # not the main thread
                continue
        return lambda: self._asked

    def _ask(self, *_: Any) -> None:
        self._asked = True

    def __exit__(self, *_: Any) -> None:
        for number, handler in self._former.items():
            signal.signal(number, handler)
