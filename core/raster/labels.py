"""Labelled features: polygons and points of a vector file, each with the class that a field gives it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import reduce
from typing import Any, Callable, Optional, Sequence

import numpy as np
import numpy.typing as npt
from osgeo import ogr

from ..errors import AreaError
from .area import Area, drawn
from .grid import Grid, Window
from .vector import change_to, is_point, open_layers, parts, reprojected


@dataclass(frozen=True)
class Label:
    """One feature: the text of its class, and the pixels it stands on, of polygons (``area``) or points."""

    value: str
    area: Optional[Area]
    points: tuple[tuple[int, int], ...] = ()  # (row, column)
    others: tuple[Any, ...] = ()  # what other fields hold
    number: int = 0  # of the feature in its file, from 1
    shape: int = 0  # the same for features of one geometry

    @property
    def reach(self) -> Window:
        """The smallest window that holds every pixel of the feature, which may lie beyond the grid."""
        reaches = [Window(col, row, 1, 1) for row, col in self.points]
        return reduce(Window.union, reaches if self.area is None else [*reaches, self.area.reach])

    def mask(self, window: Window) -> npt.NDArray[np.bool_]:
        """``(rows, cols)``, true for the feature's pixels: those whose centers a polygon holds, or a point's own."""
        out = np.zeros((window.height, window.width), np.bool_) if self.area is None else self.area.mask(window)
        for row, col in self.points:
            if window.row <= row < window.row_end and window.col <= col < window.col_end:
                out[row - window.row, col - window.col] = True
        return out

    def touches(self, window: Window) -> bool:
        """Whether the feature may hold a pixel of ``window``: quick, and true wherever it does."""
        if self.area is not None and self.area.touches(window):
            return True
        return any(
            window.row <= row < window.row_end and window.col <= col < window.col_end for row, col in self.points
        )


def read_labels(
    source: str,
    field: str,
    grid: Grid,
    others: Sequence[str] = (),
    *,
    check: Callable[[], None] = lambda: None,
    unfilled: Callable[[], None] = lambda: None,
    placeless: Callable[[], None] = lambda: None,
) -> list[Label]:
    """The features of ``source`` that have a value in ``field``, in the file's order; they may lie outside the grid.

    Parameters
    ----------
    source : a file of polygons or points (``path|layername=name|subset=filter``), in any CRS, or a table of points;
        see ``open_layers``
    others : further fields that the file must have
    check : called before each feature; what it raises ends the reading
    unfilled, placeless : called for each feature that has no value, or a value and neither polygon nor point

    Raises
    ------
    AreaError
        The file cannot be read, has no such field (those it has are named), or no feature with a value.
    """
    path, wanted, _dataset, layers = open_layers(source)  # the file must stay open as long as its layers
    labels: list[Label] = []
    names: list[str] = []
    found = False
    number = 0
    for layer in layers:
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
        if field not in names:
            continue
        found = True
        if missing := [name for name in others if name not in names]:
            raise AreaError(f"{path} has no field {', '.join(map(repr, missing))}; it has {', '.join(names)}.")
        if "subset" in wanted:
            layer.SetAttributeFilter(wanted["subset"])
        change, step = change_to(layer, grid)
        for feature in layer:
            check()
            number += 1
            geometry, value = feature.GetGeometryRef(), feature.GetField(field)
            if value is None or not str(value).strip():
                unfilled()
                continue
            kept = [] if geometry is None else list(parts(geometry.Clone()))
            if not kept:
                placeless()
                continue
            shape = hash(tuple(bytes(each.ExportToWkb()) for each in kept))
            found_parts = [reprojected(each, change, step, path) for each in kept]
            shapes = [each for each in found_parts if not is_point(each)]
            points = tuple(_pixel(each, grid) for each in found_parts if is_point(each))
            further = tuple(feature.GetField(name) for name in others)
            labels.append(Label(_text(value), drawn(shapes, grid), points, further, number, shape))
    if not found:
        raise AreaError(f"{path} has no field {field!r}; it has {', '.join(names) or 'none'}.")
    if not labels:
        raise AreaError(f"{path} has no polygon or point with a value in {field!r}; draw some and fill it in.")
    return labels


def owners(
    labels: Sequence[Label], numbers: Sequence[int], window: Window, check: Callable[[], None] = lambda: None
) -> tuple[npt.NDArray[np.int64], int]:
    """Which of ``labels`` each pixel of ``window`` is of, the first of several, and how many pixels none gets.

    Parameters
    ----------
    numbers : the class of each label; a pixel under labels of two classes is none's
    check : called before each label that touches the window; what it raises ends the work

    Returns
    -------
    ``(rows, cols)``, places in ``labels``, -1 where there is none; and the number of disputed pixels
    """
    owner = np.full((window.height, window.width), -1, np.int64)
    disputed = np.zeros(owner.shape, bool)
    for i, label in enumerate(labels):
        if not label.touches(window):
            continue
        check()
        mask = label.mask(window)
        taken = mask & (owner >= 0)
        if taken.any():
            disputed |= taken & (np.asarray(numbers)[owner] != numbers[i])
        owner[mask & (owner < 0)] = i
    owner[disputed] = -1
    return owner, int(disputed.sum())


def _text(value: Any) -> str:
    """A class as people write it: a number that is whole has no decimals."""
    return f"{value:.15g}" if isinstance(value, float) else str(value).strip()


def _pixel(point: ogr.Geometry, grid: Grid) -> tuple[int, int]:
    col, row = grid.col_row(point.GetX(), point.GetY())
    return math.floor(row), math.floor(col)
