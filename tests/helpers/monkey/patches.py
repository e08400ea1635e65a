"""Several stand-ins at once."""

from __future__ import annotations

from typing import Any


class All:
    """Several context managers as one."""

    def __init__(self, *parts: Any) -> None:
        self._parts = parts

    def __enter__(self) -> None:
        for part in self._parts:
            part.__enter__()

    def __exit__(self, *given: Any) -> None:
        for part in reversed(self._parts):
            part.__exit__(*given)
