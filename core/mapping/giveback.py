"""What a run held is given back to the system, where Python and the C library keep it."""

from __future__ import annotations

import ctypes
import sys
from contextlib import contextmanager
from typing import Iterator


def give_back() -> None:
    """Let the system have the memory that is free in this process.

    glibc keeps what a thread has freed for that thread and some others; the threads of a next run ask for theirs anew,
    and a process that makes several maps grows with each of them. Elsewhere there is nothing to be done.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(ctypes.c_size_t(0))


@contextmanager
def given_back() -> Iterator[None]:
    """Give the memory back after what is done inside, whether it works or not."""
    try:
        yield
    finally:
        give_back()
