"""A map of classes, read block by block: its values, their names, how many pixels and how much ground each covers."""

from __future__ import annotations

import os
import re
from types import TracebackType
from typing import Any, Callable, Collection, Iterator, Mapping, Optional, Union

import numpy as np

from ..errors import Cancelled, ParameterError, SceneError
from ..raster.grid import Grid, Window
from ..raster.mapfile import MapFile
from ..raster.pixelarea import DISTORTION, area_distortion, pixel_areas

Array = np.ndarray[Any, Any]
PathLike = Union[str, "os.PathLike[str]"]

#: What stands for pixels without a class.
NOTHING = -1
#: Rows and columns of the blocks; the points of a design depend on it.
BLOCK = (1024, 1024)
#: Memory for GDAL's own blocks while a map is read.
CACHE_BYTES = 64 << 20

_LARGEST = 65535
_MOST_CLASSES = 256


class ClassMap:
    """A raster whose one band holds classes: whole numbers from 0 to 65535, at most 256 different ones.

    Parameters
    ----------
    path : any raster; the band is the one named ``class``, else the only one
    band : number of the band, from 1; 0 finds it
    ignore : values that are no class and no part of the area, beside nodata

    Raises
    ------
    SceneError
        The file cannot be read, or it is not told which band holds classes.
    ParameterError
        There is no such band.
    """

    def __init__(self, path: PathLike, *, band: int = 0, ignore: Collection[int] = ()) -> None:
        self._file = MapFile(path)
        self.path, self.grid, self.metadata = self._file.path, self._file.grid, self._file.metadata
        self.ignore = frozenset(ignore)
        self.band = self._band(band)
        self._nodata = self._file.nodata[self.band - 1]
        self._names = {**self._file.names[self.band - 1], **_names(self._file.items[self.band - 1])}
        self._numbers: dict[int, int] = {}

    def __enter__(self) -> ClassMap:
        """The file is open already."""
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        """Close the file."""
        self._file.__exit__(kind, error, trace)

    def _band(self, band: int) -> int:
        names = self._file.bands
        if band:
            if not 1 <= band <= len(names):
                raise ParameterError(f"{self.path} has no band {band}; it has {len(names)}.")
            return band
        if "class" in names:
            return names.index("class") + 1
        if len(names) != 1:
            raise SceneError(
                f"{self.path} has {len(names)} bands and none is named `class`; say which one holds the classes."
            )
        return 1

    def name(self, value: int) -> str:
        """What the map calls a class; its number where the map has no name for it."""
        return self._names.get(value, str(value))

    @property
    def values_by_name(self) -> Mapping[str, int]:
        """The class of each name that the map has, in lower case."""
        return {name.lower(): value for value, name in self._names.items()}

    def number_like(self, other: ClassMap) -> bool:
        """From now on give each class the number that ``other`` has for its name; whether that changes any.

        Two maps seldom count their classes alike: one more class in a model moves all that follow it. A class that
        ``other`` does not know keeps its number, or takes a free one where ``other`` means something else by it. Where
        a map names no classes numbers stay.
        """
        theirs, known = {value: name.lower() for value, name in other._names.items()}, other.values_by_name
        free = (number for number in range(1, _LARGEST) if number not in {*self._names, *theirs})
        for value, name in sorted(self._names.items()) if theirs else ():
            if theirs.get(value) == name.lower() or (value not in theirs and name.lower() not in known):
                continue
            self._numbers[value] = known[name.lower()] if name.lower() in known else next(free)
        self._names = {self._numbers.get(value, value): name for value, name in self._names.items()}
        return bool(self._numbers)

    def blocks(self) -> list[Window]:
        """The windows in which the map is read, row by row."""
        return list(self.grid.windows(BLOCK))

    def read(self, window: Window) -> Array:
        """Classes of a window, int32 ``(rows, columns)``, ``NOTHING`` where there is none.

        Raises
        ------
        SceneError
            The file is damaged, or its values are no classes.
        """
        values = self._file.read(window, self.band)
        nothing = ~np.isfinite(values)
        if self._nodata is not None:
            nothing |= values == np.float32(self._nodata)
        values[nothing] = 0
        if (values != np.floor(values)).any() or values.min() < 0 or values.max() > _LARGEST:
            raise SceneError(
                f"{self.path} is no map of classes: band {self.band} holds values such as {_strange(values):g}; a "
                f"class is a whole number from 0 to {_LARGEST}."
            )
        classes = values.astype(np.int32)
        classes[nothing] = NOTHING
        for value in self.ignore:
            classes[classes == value] = NOTHING
        if self._numbers:
            table = np.arange(_LARGEST + 2, dtype=np.int32)
            table[NOTHING] = NOTHING  # the last place
            table[list(self._numbers)] = list(self._numbers.values())
            classes = table[classes]
        return classes


def _strange(values: Array) -> float:
    wrong = (values != np.floor(values)) | (values < 0) | (values > _LARGEST)
    return float(values[wrong][0])


def _names(items: Mapping[str, str]) -> dict[int, str]:
    found = ((re.fullmatch(r"class_(\d+)", key), text.strip()) for key, text in items.items())
    return {int(match.group(1)): text for match, text in found if match is not None and text}


class Extent:
    """How far each class reaches: ``pixels`` and ``areas`` (square meters) by class, gathered block by block."""

    def __init__(self) -> None:
        self.pixels: dict[int, int] = {}
        self.areas: dict[int, float] = {}

    def add(self, classes: Array, areas: Array) -> None:
        """Take in a block: classes int32 ``(rows, columns)`` and areas ``(rows, 1)`` or ``(rows, columns)``."""
        valid = classes != NOTHING
        counts = np.bincount(classes[valid], minlength=1)
        if areas.min() == areas.max():
            sums = counts * areas.flat[0]
        else:
            sums = np.bincount(classes[valid], np.broadcast_to(areas, classes.shape)[valid], minlength=1)
        for value in np.flatnonzero(counts).tolist():
            self.pixels[value] = self.pixels.get(value, 0) + int(counts[value])
            self.areas[value] = self.areas.get(value, 0.0) + float(sums[value])


def scan(
    mapped: ClassMap, progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Iterator[tuple[int, Window, Array, Array]]:
    """Go through a map: number of the block, window, classes and pixel areas.

    Raises
    ------
    SceneError
        The map is damaged or none of classes.
    Cancelled
        On request.
    """
    blocks = mapped.blocks()
    for number, window in enumerate(blocks):
        if cancelled():
            raise Cancelled("Cancelled. Nothing was written.")
        yield number, window, mapped.read(window), pixel_areas(mapped.grid, window)
        progress((number + 1) / len(blocks))


def check_extent(extent: Extent, path: str) -> None:
    """Raise `SceneError` where a map has no class at all, or more values than any map of classes."""
    if not extent.pixels:
        raise SceneError(f"{path} has no pixel with a class; check its nodata value and the classes left out.")
    if len(extent.pixels) > _MOST_CLASSES:
        raise SceneError(
            f"{path} has {len(extent.pixels)} different values, more than any map of classes; choose its band of "
            "classes."
        )


def area_notes(grid: Grid) -> list[str]:
    """What has to be said of the areas on a grid."""
    if not grid.crs:
        return ["The map has no CRS: its areas are numbers of pixels."]
    scale = area_distortion(grid)
    if scale is not None and abs(scale - 1) > DISTORTION:
        return [
            f"The map's CRS does not keep areas (up to {scale:.3g} times the true ones): bring the map into an "
            "equal-area CRS before reading its areas."
        ]
    return []
