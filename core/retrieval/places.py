"""Which plots lie on one place: what is measured there again tells nothing new about other places."""

from __future__ import annotations

from typing import Any, Sequence

import numpy as np

from ..raster.grid import Grid, Window
from ..raster.labels import Label

Array = np.ndarray[Any, Any]


def first_of_place(labels: Sequence[Sequence[Label]], grids: Sequence[Grid]) -> list[int]:
    """For each plot the first one of its place: plots of the same or of touching pixels, and those that touch these.

    Parameters
    ----------
    labels : the plots, once for each of ``grids``, on its pixels; touching on one of the grids is enough
    """
    first = list(range(len(labels[0])))

    def found(plot: int) -> int:
        while first[plot] != plot:
            plot = first[plot]
        return plot

    for k, (drawn, grid) in enumerate(zip(labels, grids)):
        if any(grid.offset_in(other) is not None for other in grids[:k]):
            continue  # its pixels were looked at
        reaches = [label.reach for label in drawn]
        boxes = np.array([(reach.col, reach.row, reach.col_end, reach.row_end) for reach in reaches])
        for i in range(len(boxes)):
            starts, ends = boxes[i + 1 :, :2] <= boxes[i, 2:], boxes[i + 1 :, 2:] >= boxes[i, :2]
            for j in (np.flatnonzero((starts & ends).all(axis=1)) + i + 1).tolist():
                one, other = found(i), found(j)
                if one != other and _touch(drawn[i], drawn[j]):
                    first[max(one, other)] = min(one, other)
    return [found(plot) for plot in range(len(first))]


def _touch(one: Label, other: Label) -> bool:
    """Whether a pixel of one is a pixel of the other or one of its eight neighbors."""
    zone = _wider(one.reach).intersection(other.reach)
    around = one.mask(_wider(zone))
    beside = np.zeros((zone.height, zone.width), bool)
    for row in range(3):
        for col in range(3):
            beside |= around[row : row + zone.height, col : col + zone.width]
    return bool((beside & other.mask(zone)).any())


def _wider(window: Window) -> Window:
    return Window(window.col - 1, window.row - 1, window.width + 2, window.height + 2)
