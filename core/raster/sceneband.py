"""What a scene is made of: its bands, each with its file, its grid and the way to reflectance."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, Optional, Sequence

from ..bands import Band
from .grid import Grid


@dataclass(frozen=True)
class SceneBand:
    """One band of a scene: ``value = number * scale + offset``, in reflectance 0..1 or as a cosine.

    Parameters
    ----------
    band : name and wavelength
    path, index : where GDAL finds it; the first band has index 1
    grid, block_shape : the file's pixels, and the blocks ``(rows, cols)`` in which it is stored
    dtype : GDAL's name of the stored type (``UInt16``)
    nodata : stored number that means nothing
    special : further stored numbers that are no measurement (saturated, or what programs write for no data)
    empty_zero : zero in all needed bands at once means nothing (a file that does not say its nodata)
    masked : the file has a mask or an alpha band of its own, which must be read as well
    degrees : the file holds an angle in degrees, read as its cosine
    minus : another angle in degrees; the value is the cosine of this angle less that one
    direction : the angle is a direction on the compass, where 359 and 1 degree are neighbors: never averaged
    alternatives : the same band at other resolutions
    bad : the file marks the band as one of no use (the bad band list of hyperspectral images)
    copy : a file of this band alone that is read instead, while it is there; see ``unpacked``
    """

    band: Band
    path: str
    index: int
    grid: Grid
    block_shape: tuple[int, int]
    dtype: str
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    special: tuple[float, ...] = ()
    empty_zero: bool = False
    masked: bool = False
    degrees: bool = False
    minus: Optional[SceneBand] = None
    direction: bool = False
    alternatives: tuple[SceneBand, ...] = ()
    bad: bool = False
    copy: str = ""

    @property
    def place(self) -> tuple[str, int]:
        """The file that is read, and the band's number in it."""
        return (self.copy, 1) if self.copy else (self.path, self.index)

    @property
    def is_angle(self) -> bool:
        """Whether this is an angle or the cosine of one, and not reflectance."""
        return self.band.is_geometry or self.degrees

    @property
    def is_integer(self) -> bool:
        """Whether whole numbers are stored."""
        return "Int" in self.dtype or self.dtype == "Byte"

    @property
    def is_signed(self) -> bool:
        """Whether numbers below 0 can be stored."""
        return self.dtype != "Byte" and not self.dtype.startswith("UInt")


@dataclass(frozen=True)
class QualityBand:
    """A band of quality bits: a pixel with any bit of ``bits`` is invalid."""

    path: str
    index: int
    grid: Grid
    bits: int


@dataclass(frozen=True)
class SceneParts:
    """What a reader of one kind of product found."""

    bands: tuple[SceneBand, ...]
    sources: tuple[Path, ...] = ()
    notes: tuple[str, ...] = ()
    product: dict[str, Any] = field(default_factory=dict)
    geometry: dict[str, float] = field(default_factory=dict)
    quality: tuple[QualityBand, ...] = ()


def held_twice(bands: Sequence[SceneBand]) -> str:
    """``a.tif and b.tif both hold B04``, of the first band that stands in two files; empty where none does."""
    first: dict[str, str] = {}
    for item in bands:
        path = first.setdefault(item.band.name, item.path)
        if path != item.path and not item.band.is_geometry:
            return f"{PurePath(path).name} and {PurePath(item.path).name} both hold {item.band.name}"
    return ""
