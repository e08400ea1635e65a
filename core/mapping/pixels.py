"""Models that look at one pixel: gather the valid ones, run them in batches, put the results back."""

from __future__ import annotations

import threading
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..errors import ModelError
from ..model.card import Card, OutputSpec
from ..model.session import OutOfDeviceMemory, Session
from ..raster.grid import Grid, Window
from .bands import channels_first, make_invalid, needed_tensors, to_bands
from .blocks import UNIT, units
from .prepare import Preparation
from .rows import rows

Array = np.ndarray[Any, Any]

_BATCH = 16384  # fewer calls wait less for each other; more would take hundreds of MB in wide networks
_LEAST_BATCH = 64
# Results become bands many batches at a time: small arrays cost more to call for than to compute.
_TOGETHER_PIXELS, _TOGETHER_BYTES = 16384, 4 << 20


class PixelRunner:
    """Runs a model of ``(n, bands)``. ``run`` is called from several threads."""

    unit = UNIT
    looks_around = False

    def __init__(self, card: Card, specs: Sequence[OutputSpec], session: Session, grid: Grid) -> None:
        self._card, self._specs, self._session = card, specs, session
        self._tensors = needed_tensors(specs)
        self._prepare = Preparation(card.input)
        self._fixed = card.input.batch
        self._batch = self._fixed or int(card.compiled.get("batch_size_suggestion", _BATCH))
        self.sizes = self._halved()
        self._halving = threading.Lock()
        self.notes: list[str] = []

    def _halved(self) -> Sequence[int]:
        """The batch, and smaller ones where the network leaves a choice."""
        times = 1 if self._fixed else max(1, (self._batch // _LEAST_BATCH).bit_length())
        return [self._batch >> turn for turn in range(times)]

    def resize(self, size: int) -> None:
        """Take batches of ``size`` pixels."""
        self._batch = size

    def read_window(self, block: Window) -> Window:
        """What has to be read to compute ``block``."""
        return block

    def tasks(self, block: Window) -> Sequence[Window]:
        """The pieces of ``block`` that are computed by themselves."""
        return units(block)

    def shapes(self, block: Window) -> set[tuple[int, ...]]:
        """The shape of the input that the network is run on."""
        pixels = min(UNIT, block.width) * min(UNIT, block.height)
        return {(self._fixed or min(self._batch, pixels), len(self._card.input.channels.bands))}

    def expect(self, blocks: Sequence[Window], budget: int) -> int:
        """Nothing: no pixel is computed for two blocks."""
        return 0

    def run(self, task: Window, read: Window, values: Array, valid: Array, stop: Callable[[], bool]) -> Array:
        """Compute one piece: float32 ``(outputs, height, width)``."""
        mask = valid[_within(task, read)]
        out = np.empty((len(self._specs), task.height, task.width), dtype=np.float32)
        if not mask.any():
            make_invalid(out, ~mask, self._specs)
            return out
        (gathered, order), total = self._gathered(task, read, values, valid, mask), int(mask.sum())
        results: list[Array] = []
        waiting: list[dict[str, Array]] = []
        start = first = 0
        while start < total and not stop():
            size = self._batch
            part = gathered(start, min(start + size, total))
            count = len(part)
            if self._fixed and count < size:  # a network of one batch size: fill up, and leave out again
                part = np.concatenate([part, np.repeat(part[-1:], size - count, axis=0)])
            try:
                given = self._session.run({self._card.input.tensor: part}, self._tensors)
            except OutOfDeviceMemory:
                if self._fixed or size <= _LEAST_BATCH:
                    raise
                self._halve(size)
                continue
            waiting.append({name: self._checked(name, array, len(part))[:, :count] for name, array in given.items()})
            start += count
            held = sum(array.nbytes for tensors in waiting for array in tensors.values())
            if start == total or start - first >= _TOGETHER_PIXELS or held >= _TOGETHER_BYTES:
                results.append(self._banded(waiting, start - first))
                waiting, first = [], start
        if start < total:
            return out  # stopped: nobody looks at it
        bands = np.concatenate(results, axis=1)
        if order is not None:
            bands[:, order] = bands.copy()
        if total == mask.size:
            return bands.reshape(out.shape)
        make_invalid(out, ~mask, self._specs)
        out[:, mask] = bands
        return out

    def _banded(self, batches: Sequence[Mapping[str, Array]], count: int) -> Array:
        """The bands ``(outputs, count)`` of what the network gave for ``batches`` that follow each other."""
        joined = {
            name: np.ascontiguousarray(np.concatenate([batch[name] for batch in batches], axis=1))
            for name in self._tensors
        }
        return to_bands(self._specs, joined, self._card, np.ones(count, dtype=bool))

    def _gathered(
        self, task: Window, read: Window, values: Array, valid: Array, mask: Array
    ) -> tuple[Callable[[int, int], Array], Optional[Array]]:
        """A function that gives what the network takes for the valid pixels from one number to another.

        With it which pixel has each number, unless they follow each other as in the image.
        """
        planes = values[(slice(None), *_within(task, read))].reshape(len(values), -1)
        if not mask.all():
            planes = planes[:, mask.ravel()]

        def gathered(start: int, end: int) -> Array:
            return self._prepare(rows(planes, start, end), axis=-1)

        return gathered, None

    def _halve(self, size: int) -> None:
        """Take smaller batches after one of ``size`` did not fit."""
        with self._halving:
            if self._batch == size:  # no other thread was faster
                self._batch = size // 2
                self.notes.append(f"The device ran out of memory; batches were reduced to {self._batch} pixels.")

    @staticmethod
    def _checked(name: str, array: Array, count: int) -> Array:
        tensor = channels_first(array, "pixels")
        if tensor.shape[1] != count:
            raise ModelError(
                f"The output {name!r} holds {tensor.shape[1]} values for {count} pixels; only models that give one "
                "value for each pixel can be mapped."
            )
        return tensor

    def combine(self, block: Window, tasks: Sequence[Window], results: Sequence[Array], valid: Array) -> Array:
        """The pieces put together: float32 ``(outputs, height, width)`` of ``block``."""
        out = np.empty((len(self._specs), block.height, block.width), dtype=np.float32)
        for task, result in zip(tasks, results):
            row, column = task.row - block.row, task.col - block.col
            out[:, row : row + task.height, column : column + task.width] = result
        return out


def _within(task: Window, read: Window) -> tuple[slice, slice]:
    """Rows and columns of ``task`` in values of the window ``read``."""
    row, column = task.row - read.row, task.col - read.col
    return slice(row, row + task.height), slice(column, column + task.width)
