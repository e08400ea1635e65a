"""Read, compute and write at the same time, in bounded memory.

One thread reads blocks and gives out their pieces, several compute these, one writes blocks in order. At most
``IN_FLIGHT`` blocks exist at once. The first error anywhere stops all of it and is raised to the
caller; a request to cancel is seen within a piece.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from queue import Empty, Queue
from typing import Any, Callable, Optional, Protocol, Sequence

import numpy as np

from ..errors import Cancelled
from ..raster.grid import Window
from .blocks import IN_FLIGHT

Array = np.ndarray[Any, Any]

_POLL_SECONDS = 0.1


class Runner(Protocol):
    """Computes blocks; see ``PixelRunner`` and ``ImageRunner``."""

    unit: int
    looks_around: bool
    notes: list[str]
    sizes: Sequence[int]

    def resize(self, size: int) -> None:
        """Compute pieces of another of its ``sizes``, which are told largest first; the map stays the same."""

    def read_window(self, block: Window) -> Window:
        """What has to be read to compute ``block``."""

    def tasks(self, block: Window) -> Sequence[Any]:
        """The pieces of ``block`` that are computed by themselves."""

    def shapes(self, block: Window) -> set[tuple[int, ...]]:
        """The shapes of the input that the network is run on for ``block``."""

    def expect(self, blocks: Sequence[Window], budget: int) -> int:
        """Be told all blocks to come, and how many bytes of results may be kept for later ones."""

    def run(self, task: Any, read: Window, values: Array, valid: Array, stop: Callable[[], bool]) -> Any:
        """Compute one piece from the values of the window ``read``; called from several threads."""

    def combine(self, block: Window, tasks: Sequence[Any], results: Sequence[Any], valid: Array) -> Array:
        """The pieces put together: float32 ``(outputs, height, width)`` of ``block``."""


@dataclass
class _Block:
    index: int
    window: Window
    tasks: Sequence[Any]
    futures: list[Future[Any]]
    valid: Array


def check_cancelled(cancelled: Callable[[], bool]) -> None:
    """`Cancelled` where ``cancelled`` says so."""
    if cancelled():
        raise Cancelled("Cancelled. What was computed is kept beside the target; the same run continues from there.")


def run_blocks(
    blocks: Sequence[tuple[int, Window]],
    runner: Runner,
    read: Callable[[Window], tuple[Array, Array]],
    write: Callable[[int, Window, Array], None],
    *,
    threads: int,
    progress: Callable[[int, Window], None],
    cancelled: Callable[[], bool],
    interrupt: Callable[[], None] = lambda: None,
) -> None:
    """Take every block through ``read``, ``runner`` and ``write``.

    Parameters
    ----------
    blocks : ``(index, window)``, in the order in which they are written
    read : gives ``(values, valid)`` of a window; called from one thread
    write : takes the finished block; called from one other thread
    progress : called after each written block, from the caller's thread
    interrupt : ends what ``runner`` is computing, where the run stops before its end

    Raises
    ------
    Cancelled
        ``cancelled`` said so.
    """
    stop = threading.Event()
    slots = threading.Semaphore(IN_FLIGHT)
    ready: Queue[Any] = Queue()
    finished: Queue[Any] = Queue()
    done: Queue[Any] = Queue()

    def reader() -> None:
        try:
            for index, window in blocks:
                while not slots.acquire(timeout=_POLL_SECONDS):
                    if stop.is_set():
                        return
                if stop.is_set():
                    return
                ready.put(_started(index, window, runner, read, pool, stop))
            ready.put(None)
        except BaseException as error:  # handed to the caller, who raises it
            ready.put(error)

    def writer() -> None:
        try:
            while True:
                item = finished.get()
                if item is None or stop.is_set():
                    return
                write(*item)
                slots.release()
                done.put(item[:2])
        except BaseException as error:  # as above
            done.put(error)

    threads_io = [threading.Thread(target=target, daemon=True) for target in (reader, writer)]
    pool = ThreadPoolExecutor(threads, thread_name_prefix="model")
    head: Optional[_Block] = None
    written, reading = 0, True

    def check() -> None:
        nonlocal written
        check_cancelled(cancelled)
        while True:
            try:
                item = done.get_nowait()
            except Empty:
                return
            if isinstance(item, BaseException):
                raise item
            written += 1
            progress(*item)

    try:
        for thread in threads_io:
            thread.start()
        while True:
            check()
            if written == len(blocks):
                break
            if head is not None:
                wait(head.futures, timeout=_POLL_SECONDS)
                if all(future.done() for future in head.futures):
                    results = [future.result() for future in head.futures]
                    finished.put(
                        (head.index, head.window, runner.combine(head.window, head.tasks, results, head.valid))
                    )
                    head = None
            elif reading:
                item = _next(ready)
                if isinstance(item, BaseException):
                    raise item
                reading, head = item != "end", item if isinstance(item, _Block) else None
            else:
                _pause(done)
        finished.put(None)
    except BaseException:
        stop.set()
        interrupt()
        raise
    finally:
        stop.set()
        finished.put(None)
        pool.shutdown(wait=True, cancel_futures=True)
        for thread in threads_io:
            thread.join()


def _started(
    index: int,
    window: Window,
    runner: Runner,
    read: Callable[[Window], tuple[Array, Array]],
    pool: ThreadPoolExecutor,
    stop: threading.Event,
) -> _Block:
    """A block that has been read and whose pieces are given out."""
    area = runner.read_window(window)
    values, valid = read(area)
    tasks = runner.tasks(window)
    futures = [pool.submit(runner.run, task, area, values, valid, stop.is_set) for task in tasks]
    row, column = window.row - area.row, window.col - area.col
    inner = valid[row : row + window.height, column : column + window.width]
    return _Block(index, window, tasks, futures, inner)


def _next(ready: Queue[Any]) -> Optional[Any]:
    """The next block, an error, ``"end"``, or ``None`` if there is none yet."""
    try:
        item = ready.get(timeout=_POLL_SECONDS)
    except Empty:
        return None
    return "end" if item is None else item


def _pause(done: Queue[Any]) -> None:
    """Wait until the writer has something to say, without taking it."""
    with done.not_empty:
        if not done.queue:
            done.not_empty.wait(timeout=_POLL_SECONDS)
