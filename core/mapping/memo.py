"""Results that several callers need, computed once and kept no longer than they are needed."""

from __future__ import annotations

import threading
from collections import Counter
from typing import Any, Callable, Generic, Hashable, Iterable, Mapping, TypeVar

T = TypeVar("T", bound=Mapping[str, Any])


class Memo(Generic[T]):
    """Keeps arrays by key until all who were announced have taken them. For several threads.

    Nothing is kept for a key that nobody announced, nor beyond the budget: then the result is computed
    again, so that what is kept decides about time and never about values. Empty results are not kept.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._due: Counter[Hashable] = Counter()
        self._kept: dict[Hashable, T] = {}
        self._making: dict[Hashable, threading.Lock] = {}
        self._bytes = self._budget = 0

    def expect(self, keys: Iterable[Hashable], budget: int) -> int:
        """Announce every time a key will be asked for, and the bytes that may be kept; returns their number."""
        with self._lock:
            self._due.update(keys)
            self._budget = budget
            return sum(self._due.values())

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """The result kept for ``key``, or that of ``make``, which one thread at a time calls for a key."""
        with self._lock:
            maker = self._making.setdefault(key, threading.Lock())
        with maker:
            with self._lock:
                kept = self._kept.get(key)
            result = kept if kept is not None else make()
            with self._lock:
                self._took(key, result, kept is not None)
            return result

    def _took(self, key: Hashable, result: T, was_kept: bool) -> None:
        self._due[key] -= 1
        size = sum(array.nbytes for array in result.values())
        if self._due[key] <= 0:
            del self._due[key]
            self._making.pop(key, None)
            if self._kept.pop(key, None) is not None:
                self._bytes -= size
        elif not was_kept and result and self._bytes + size <= self._budget:
            self._kept[key] = result
            self._bytes += size
