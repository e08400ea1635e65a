"""Models that tell the class of a patch: each pixel gets what its network says of the patch around it."""

from __future__ import annotations

from typing import Any, Callable, Optional, Sequence

import numpy as np

from ..model.card import Card, OutputSpec
from ..model.session import Session
from ..raster.grid import Grid, Window
from .pixels import PixelRunner

Array = np.ndarray[Any, Any]

_NUMBERS = 1 << 23  # of the patches of one call: each pixel of a scene stands in as many as a patch has pixels


class PatchRunner(PixelRunner):
    """Runs a model from ``(n, bands, side, side)`` to ``(n, ...)``, the side being the card's ``tile``.

    The pixel stands in the patch's middle, at ``side // 2``. Beyond the image's edges its last row or column goes on;
    pixels without data are 0, as in tiles.
    """

    looks_around = True

    def __init__(self, card: Card, specs: Sequence[OutputSpec], session: Session, grid: Grid) -> None:
        super().__init__(card, specs, session, grid)
        self._side, self._grid = card.input.tile or 1, grid
        if not self._fixed:
            self._batch = max(1, min(self._batch, _NUMBERS // (len(card.input.bands) * self._side**2)))
        self.sizes = self._halved()

    def _around(self, first: int, size: int, length: int) -> Array:
        """Where the patches of ``size`` pixels from ``first`` lie on an axis of ``length``."""
        before = self._side // 2
        return np.clip(np.arange(first - before, first + size + self._side - 1 - before), 0, length - 1)

    def shapes(self, block: Window) -> set[tuple[int, ...]]:
        """The shape of the input that the network is run on."""
        return {(*shape, self._side, self._side) for shape in super().shapes(block)}

    def read_window(self, block: Window) -> Window:
        """The block and what its patches reach of the image around it."""
        rows = self._around(block.row, block.height, self._grid.height)
        columns = self._around(block.col, block.width, self._grid.width)
        left, top = int(columns[0]), int(rows[0])
        return Window(left, top, int(columns[-1]) + 1 - left, int(rows[-1]) + 1 - top)

    def _gathered(
        self, task: Window, read: Window, values: Array, valid: Array, mask: Array
    ) -> tuple[Callable[[int, int], Array], Optional[Array]]:
        rows = self._around(task.row, task.height, self._grid.height) - read.row
        columns = self._around(task.col, task.width, self._grid.width) - read.col
        around = self._prepare(np.array(values[:, rows][:, :, columns], order="C"))
        around[:, ~valid[rows][:, columns]] = 0.0
        patches = np.lib.stride_tricks.sliding_window_view(around, (len(around), self._side, self._side))[0]
        row, column = np.nonzero(mask)
        return lambda start, end: np.ascontiguousarray(patches[row[start:end], column[start:end]]), None
