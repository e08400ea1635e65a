"""Blocks through reading, computing and writing: in order, at the same time, and without waiting for nothing."""

from __future__ import annotations

import threading
from typing import Any, Callable, Sequence

import numpy as np
import pytest
from terraclara.core.errors import Cancelled, OutputError
from terraclara.core.mapping import pipeline
from terraclara.core.mapping.blocks import IN_FLIGHT
from terraclara.core.mapping.pipeline import run_blocks
from terraclara.core.raster.grid import Window

Array = np.ndarray[Any, Any]
BLOCKS = [(index, Window(0, index, 4, 1)) for index in range(7)]


class Doubled:
    """Twice what is read, a piece a block; ``meet`` is called with the row of each."""

    unit, looks_around, sizes = 1, False, (1,)
    notes: list[str] = []

    def __init__(self, meet: Callable[[int], None] = lambda row: None) -> None:
        self._meet = meet

    def read_window(self, block: Window) -> Window:
        return block

    def tasks(self, block: Window) -> Sequence[Window]:
        return [block]

    def run(self, task: Window, read: Window, values: Array, valid: Array, stop: Callable[[], bool]) -> Array:
        self._meet(task.row)
        return 2 * values

    def combine(self, block: Window, tasks: Sequence[Any], results: Sequence[Any], valid: Array) -> Array:
        return np.asarray(results[0])


def ran(runner: Any, seconds: float = 60.0, threads: int = 2, **calls: Any) -> list[tuple[int, float]]:
    """What was written, by index and value, of a run that may not last longer than ``seconds``."""
    written: list[tuple[int, float]] = []
    errors: list[BaseException] = []
    given: dict[str, Any] = {
        "read": lambda window: (np.full((1, 1, 4), float(window.row)), np.ones((1, 4), bool)),
        "write": lambda index, window, values: written.append((index, float(values.mean()))),
        "progress": lambda index, window: None,
        "cancelled": lambda: False,
        **calls,
    }

    def run() -> None:
        try:
            run_blocks(BLOCKS, runner, given["read"], given["write"], threads=threads, progress=given["progress"],
                       cancelled=given["cancelled"])  # fmt: skip
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    assert not thread.is_alive(), "it waits for something that does not come"
    if errors:
        raise errors[0]
    return written


@pytest.fixture(autouse=True)
def no_polling(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is only seen by looking again after a while takes for ever."""
    monkeypatch.setattr(pipeline, "_POLL_SECONDS", 1000.0)


def test_blocks_are_written_in_order_and_nobody_waits_at_the_end() -> None:
    assert ran(Doubled()) == [(index, 2.0 * index) for index, _ in BLOCKS]


def test_a_block_is_computed_while_the_one_before_still_is() -> None:
    """The first piece waits for the second one's."""
    second = threading.Event()

    def meet(row: int) -> None:
        if row == 1:
            second.set()
        assert row != 0 or second.wait(30)

    assert len(ran(Doubled(meet))) == len(BLOCKS)


def test_no_more_blocks_are_read_than_may_be_in_memory() -> None:
    read, done = [], []
    most = 0

    def reading(window: Window) -> tuple[Array, Array]:
        nonlocal most
        read.append(window.row)
        most = max(most, len(read) - len(done))
        return np.zeros((1, 1, 4)), np.ones((1, 4), bool)

    ran(Doubled(), read=reading, write=lambda index, window, values: done.append(index))
    assert 1 <= most <= IN_FLIGHT


@pytest.mark.parametrize("where", ["read", "run", "write", "progress"])
def test_an_error_anywhere_is_raised_and_nothing_hangs(where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "_POLL_SECONDS", 0.05)

    def fails(*_: Any) -> Any:
        raise OutputError("It broke.")

    calls = {} if where == "run" else {where: fails}
    with pytest.raises(OutputError, match="It broke"):
        ran(Doubled(fails) if where == "run" else Doubled(), **calls)


def test_a_cancel_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "_POLL_SECONDS", 0.05)
    count = iter(range(1000))
    with pytest.raises(Cancelled):
        ran(Doubled(), cancelled=lambda: next(count) >= 3)
