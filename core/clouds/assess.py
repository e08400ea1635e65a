"""Judge a cloud map by reference labels: block by block, in memory that the map's size does not change."""

from __future__ import annotations

import math
import os
from collections import Counter
from dataclasses import dataclass
from typing import Any, Callable, Collection, Iterator, Mapping, Optional, Union

import numpy as np

from ..errors import Cancelled, GridError, ParameterError, SceneError
from ..raster.cache import limited_cache
from ..raster.grid import Grid, Window
from ..raster.mapfile import MapFile
from ..raster.nearest import at_pixels
from .assessment import Assessment, near_boundary
from .classes import CLASSES, CLOUDY, UNDECIDED, role
from .clean import NO_DATA
from .detect import classes_of
from .scores import group_numbers

Array = np.ndarray[Any, Any]
PathLike = Union[str, "os.PathLike[str]"]

#: What the picture of agreement shows; 0 is no comparison.
AGREE, MISSED, FALSE_CLOUD, OTHER = 1, 2, 3, 4

_BLOCK = 1024
_LARGEST_PATCH, _LARGEST_TOLERANCE = 1024, 500
_CACHE_BYTES = 64 << 20
_PICTURE = 900
_NAMED = 12


def labels_of(text: str) -> dict[int, int]:
    """The classes that a text such as ``0=shadow,1=clear,4=cloud`` gives to a reference's values.

    Raises
    ------
    ParameterError
        Something in it is no pair, no whole number or no class, or a value stands twice.

    >>> labels_of("0=shadow, 1=clear, 4=thin cloud")
    {0: 3, 1: 0, 4: 2}
    """
    labels: dict[int, int] = {}
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        number, equals, name = part.partition("=")
        value = role(name)
        try:
            key = int(number)
        except ValueError:
            key = None
        if not equals or value is None or key is None:
            raise ParameterError(
                f"{part!r} gives no class to a value of the reference; write pairs such as 0=shadow,1=clear,4=cloud "
                "with clear, cloud, thin cloud, shadow, water or snow, and leave out what is to be ignored."
            )
        if key in labels:
            raise ParameterError(f"The value {key} of the reference is named twice; name each once.")
        labels[key] = value
    return labels


@dataclass(frozen=True)
class Assessed:
    """The figures of a map (see ``Assessment.figures``), and a small picture of where it agrees (uint8)."""

    figures: Mapping[str, Any]
    agreement: Array
    notes: tuple[str, ...]


def assess(
    path: PathLike,
    reference: PathLike,
    labels: Mapping[int, int],
    *,
    tolerance: float = 0.0,
    patch: int = 64,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Assessed:
    """Compare the cloud map at ``path`` with the labels in the first band of ``reference``, at the map's pixels.

    Parameters
    ----------
    labels : class of a cloud map for each value of the reference; pixels of other values are ignored
    tolerance : in pixels of the map; see ``Assessment``
    patch : in pixels of the map, counted from the first pixel that both have

    Raises
    ------
    SceneError
        A file cannot be read, the map has no band ``class``, or no pixel has a label.
    GridError
        The files have different CRS or do not overlap.
    ParameterError
        Labels, tolerance or patch cannot be used.
    Cancelled
        On request.
    """
    _check(labels, tolerance, patch)
    with limited_cache(_CACHE_BYTES), MapFile(path) as mapped, MapFile(reference) as truth:
        bands = _bands(mapped)
        window = _shared(mapped, truth)
        assessment = Assessment(set(labels.values()), tolerance=tolerance, patch=patch)
        picture = _Picture(window, assessment.known)
        ignored: Counter[float] = Counter()
        halo = math.ceil(tolerance)
        done = 0
        for part in _parts(window, _side(mapped.grid, truth.grid, patch)):
            if cancelled():
                raise Cancelled("Cancelled. Nothing was written.")
            around = part.expanded(halo, mapped.grid.window)
            wide = _labeled(at_pixels(truth, mapped.grid, around), labels, ignored)
            inner = wide[part.slices_in(around)]
            planes = [mapped.read(part, bands[name]) if name in bands else None for name in _BANDS]
            classes = _known_classes(planes[0], mapped.path)
            near = near_boundary(wide, tolerance)[part.slices_in(around)] if tolerance else None
            assessment.add(inner, classes, planes[1], planes[2], near)
            picture.add(part, inner, classes)
            done += part.width * part.height
            progress(done / (window.width * window.height))
    figures = assessment.figures()
    if not figures["pixels"]:
        seen = ", ".join(f"{value:g}" for value, _ in ignored.most_common(_NAMED)) or "none"
        raise SceneError(
            f"No pixel of {truth.path} that the map covers has one of the labels "
            f"{', '.join(map(str, sorted(labels)))}; its other values are: {seen}."
        )
    return Assessed(figures, picture.values, tuple(_notes(figures, ignored)))


_BANDS = ("class", "cloud_probability", "uncertainty")


def _check(labels: Mapping[int, int], tolerance: float, patch: int) -> None:
    groups = set(labels.values())
    if not groups & set(CLOUDY) or groups <= set(CLOUDY) or UNDECIDED in groups:
        raise ParameterError(
            "The labels must say which values are cloud and which are not, such as 0=shadow,1=clear,4=cloud."
        )
    if not 0 <= tolerance <= _LARGEST_TOLERANCE:
        raise ParameterError(
            f"A tolerance of {tolerance:g} pixels is not possible; give 0 to {_LARGEST_TOLERANCE} pixels."
        )
    if not 1 <= patch <= _LARGEST_PATCH:
        raise ParameterError(f"Patches of {patch} pixels are not possible; give 1 to {_LARGEST_PATCH} pixels.")


def _bands(mapped: MapFile) -> dict[str, int]:
    bands = {name: i + 1 for i, name in enumerate(mapped.bands) if name in _BANDS}
    if "class" not in bands:
        names = ", ".join(name or "unnamed" for name in mapped.bands)
        raise SceneError(
            f"{mapped.path} is no cloud map: it has no band `class`, but {names}. Make one with `terraclara clouds`."
        )
    return bands


def _known_classes(plane: Optional[Array], path: str) -> Array:
    if plane is None:
        raise SceneError(f"{path} has no band `class`. Make a cloud map with `terraclara clouds`.")
    classes = classes_of(plane)
    if ((classes >= len(CLASSES)) & (classes != NO_DATA)).any():
        raise SceneError(
            f"{path} is no cloud map: its band `class` holds values above {len(CLASSES) - 1}. "
            "Make one with `terraclara clouds`."
        )
    return classes


def _shared(mapped: MapFile, truth: MapFile) -> Window:
    """The window of the map that the reference may lie in."""
    if not mapped.grid.same_crs(truth.grid):
        raise GridError(
            f"{truth.path} has another CRS than the map; bring it into the map's first, with the nearest neighbor."
        )
    own = mapped.grid
    corners = [
        own.col_row(*truth.grid.xy(column, row)) for column in (0, truth.grid.width) for row in (0, truth.grid.height)
    ]
    left, right = (math.floor(min(c for c, _ in corners) + 1e-6), math.ceil(max(c for c, _ in corners) - 1e-6))
    top, bottom = (math.floor(min(r for _, r in corners) + 1e-6), math.ceil(max(r for _, r in corners) - 1e-6))
    window = Window(left, top, right - left, bottom - top).intersection(own.window)
    if window.is_empty:
        raise GridError(f"{truth.path} does not overlap the map {mapped.path}; choose the reference of its place.")
    return window


def _side(own: Grid, other: Grid, patch: int) -> int:
    """Side of the blocks: whole patches, and no more of a finer reference at once than of the map."""
    finer = max(1.0, math.sqrt(_area(own) / _area(other)))
    return patch * max(1, int(_BLOCK / finer) // patch)


def _area(grid: Grid) -> float:
    t = grid.transform
    return abs(t[1] * t[5] - t[2] * t[4])


def _parts(window: Window, side: int) -> Iterator[Window]:
    for row in range(window.row, window.row_end, side):
        for column in range(window.col, window.col_end, side):
            yield Window(column, row, side, side).intersection(window)


def _labeled(values: Array, labels: Mapping[int, int], ignored: Counter[float]) -> Array:
    """Classes of the reference's values; those without a label become ``NO_DATA`` and are remembered, a few."""
    out = np.full(values.shape, NO_DATA, np.uint8)
    for value, kind in labels.items():
        out[values == value] = kind
    rest = values[(out == NO_DATA) & np.isfinite(values)]
    if rest.size:
        found, counts = np.unique(rest[: 1 << 16], return_counts=True)
        for value, count in zip(found[:_NAMED].tolist(), counts.tolist()):
            if value in ignored or len(ignored) < _NAMED:
                ignored[value] += count
    return out


class _Picture:
    """Where map and reference agree, thinned to the size of a picture while blocks pass."""

    def __init__(self, window: Window, known: Collection[int]) -> None:
        self._window, self._groups = window, group_numbers(known)
        self._step = max(1, math.ceil(max(window.width, window.height) / _PICTURE))
        shape = (-(-window.height // self._step), -(-window.width // self._step))
        self.values = np.zeros(shape, np.uint8)

    def add(self, part: Window, reference: Array, classes: Array) -> None:
        step = self._step
        row, column = part.row - self._window.row, part.col - self._window.col
        thin = (slice(-row % step, None, step), slice(-column % step, None, step))
        reference, classes = reference[thin], classes[thin]
        if not reference.size:
            return
        both = (reference != NO_DATA) & (classes != NO_DATA)
        known = self._groups[np.where(both, reference, 0)]
        said = self._groups[np.where(both, classes, 0)]
        codes = np.select([~both, known == said, known == 1, said == 1], [0, AGREE, MISSED, FALSE_CLOUD], OTHER)
        top, left = -(-row // step), -(-column // step)
        self.values[top : top + codes.shape[0], left : left + codes.shape[1]] = codes


def _notes(figures: Mapping[str, Any], ignored: Counter[float]) -> Iterator[str]:
    if ignored:
        values = ", ".join(f"{value:g}" for value in sorted(ignored))
        yield f"Pixels of the reference without a label were ignored; among their values: {values}."
    if figures["unmapped"]:
        yield f"{figures['unmapped']} labeled pixels were left out: the map holds no class there."
    for name, key in (("cloud_probability", "reliability"), ("uncertainty", "risk")):
        if figures[key] is None:
            yield f"The map has no band {name}, so what depends on it is left out."
