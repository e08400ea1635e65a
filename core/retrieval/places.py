"""Which plots lie on one place: what is measured there again tells nothing new about other places."""

from __future__ import annotations

from typing import Any, Sequence

import numpy as np

from ..raster.grid import Grid, Window
from ..raster.labels import Label

Array = np.ndarray[Any, Any]


def first_of_place(labels: Sequence[Sequence[Label]], grids: Sequence[Grid], *, around: bool = True) -> list[int]:
    """For each plot the first one of its place: plots that share a pixel, and those that share one with these.

    Parameters
    ----------
    labels : the plots, once for each of ``grids``, on its pixels; one shared on one of the grids is enough
    around : pixels that touch count as shared
    """
    reach = int(around)
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
            starts, ends = boxes[i + 1 :, :2] < boxes[i, 2:] + reach, boxes[i + 1 :, 2:] > boxes[i, :2] - reach
            for j in (np.flatnonzero((starts & ends).all(axis=1)) + i + 1).tolist():
                one, other = found(i), found(j)
                if one != other and _meet(drawn[i], drawn[j], reach):
                    first[max(one, other)] = min(one, other)
    return [found(plot) for plot in range(len(first))]


def _meet(one: Label, other: Label, reach: int) -> bool:
    """Whether a pixel of one is a pixel of the other, or at most ``reach`` pixels beside one."""
    zone = _wider(one.reach, reach).intersection(other.reach)
    around = one.mask(_wider(zone, reach))
    beside = np.zeros((zone.height, zone.width), bool)
    for row in range(2 * reach + 1):
        for col in range(2 * reach + 1):
            beside |= around[row : row + zone.height, col : col + zone.width]
    return bool((beside & other.mask(zone)).any())


def _wider(window: Window, by: int) -> Window:
    return Window(window.col - by, window.row - by, window.width + 2 * by, window.height + 2 * by)
