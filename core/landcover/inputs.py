"""What a classifier learns from: one scene, several dates of it side by side, or several scenes one after the other."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, Callable, Collection, Optional, Sequence

import numpy as np

from ..bands import SENTINEL2, Band
from ..errors import BandError, ParameterError, SceneError
from ..raster.badbands import empty_bands
from ..raster.pixelarea import pixel_sides_m
from ..raster.positions import positions_on
from ..raster.reader import SceneReader
from ..raster.scene import Scene, open_scene
from ..raster.sceneband import held_twice
from ..raster.stack import SceneStack, StackReader, open_dates
from .indices import index_pairs

Array = np.ndarray[Any, Any]

#: What several files are: the bands of one scene, dates of one place (a pixel is known by all of them), or scenes, of
#: which each pixel stands for itself.
TOGETHER = ("bands", "dates", "scenes")
_MOST_NAMED, _MOST_KNOWN = 6, 20
_FINE_M, _COARSE_M = 10.0, 60.0  # Sentinel-2's bands of the ground that any product has, and those of the air
_PLACES = 60  # along each side of a scene


@dataclass(frozen=True)
class Numbers:
    """How stored numbers become reflectance, where the user says so."""

    band_names: tuple[str, ...] = ()
    scale: Optional[float] = None
    offset: Optional[float] = None
    nodata: Optional[float] = None

    def options(self, *, raw: bool) -> dict[str, object]:
        """For ``open_scene``; ``raw`` leaves the stored numbers as they are."""
        return {
            "band_names": list(self.band_names) or None,
            "scale": 1.0 if raw else self.scale,
            "offset": 0.0 if raw else self.offset,
            "nodata": self.nodata,
        }


class Inputs:
    """Opened scenes; a context manager that closes them.

    ``readers`` give the values of ``bands``, of each of the ``dates``; ``raw``: the file's own numbers, because they
    are no reflectance; ``level`` is that of all scenes, ``any`` where they differ or do not say; ``columns`` name what
    a reader gives, and the indices in ``pairs`` behind it.

    Raises
    ------
    BandError, SceneError, GridError, ParameterError
    """

    def __init__(
        self,
        sources: Sequence[str],
        together: str,
        numbers: Numbers,
        use: Sequence[str],
        indices: Sequence[str],
        say: Callable[[str], None],
    ) -> None:
        if together not in TOGETHER:
            raise ParameterError(f"{together!r} is no way to take several files; choose {', '.join(TOGETHER)}.")
        if together == "dates" and len(sources) < 2:
            raise ParameterError("Several dates were asked for, and one file is given; give one file a date.")
        self._sources, self._together, self._numbers = list(sources), together, numbers
        self.dates = len(sources) if together == "dates" else 1
        self._files = ExitStack()
        try:
            self.scenes = self._opened(raw=False)
            if together == "bands" and (twice := held_twice(self.scenes[0].bands)):
                raise ParameterError(
                    f"{twice}: say that the files are dates or scenes to be taken together, or give each band once."
                )
            self.bands = _bands(self.scenes, tuple(dict.fromkeys(use)), say)
            self._indices = list(dict.fromkeys(name.upper() for name in indices))
            self.pairs = index_pairs(self._indices, self.bands, self.dates)
            self.level = self._level(say)
            self.readers = self._read()
            self.raw = not self._is_reflectance()
            if self.raw:
                say(
                    "The scene's numbers are no reflectance: the model takes them as they are, and only scenes of the "
                    "same kind."
                )
                self._files.close()
                self.scenes = self._opened(raw=True)
                self.readers = self._read()
            else:
                for text in dict.fromkeys(text for scene in self.scenes for text in scene.notes):
                    say(text)
        except BaseException:
            self._files.close()
            raise

    def __enter__(self) -> Inputs:
        """Everything is open already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the files."""
        self._files.close()

    @property
    def columns(self) -> tuple[str, ...]:
        """``B04``, or ``B04 of date 2`` where there are several dates."""
        dates = [f" of date {date + 1}" if self.dates > 1 else "" for date in range(self.dates)]
        names = [band.name for band in self.bands]
        return tuple(name + date for group in (names, self._indices) for date in dates for name in group)

    @property
    def days_of_year(self) -> list[int]:
        """The day of the year of each date, where the files' names tell them."""
        scene = self.scenes[0]
        return [day.timetuple().tm_yday for day in scene.days] if isinstance(scene, SceneStack) else []

    @property
    def places(self) -> Array:
        """Places of the map to be made ``(m, 2)``, spread over all scenes, in pixels of the first one."""
        found: list[Array] = []
        for reader in self.readers:
            rows, columns = (
                np.linspace(0, size - 1, min(size, _PLACES)).round() for size in (reader.grid.height, reader.grid.width)
            )
            spread = np.stack(np.meshgrid(rows, columns, indexing="ij"), axis=-1).reshape(-1, 2)
            there = positions_on(self.readers[0].grid, reader.grid, spread)
            found += [] if there is None else [there]
        return np.concatenate(found)

    @property
    def aspect(self) -> Array:
        """Height and width of the first scene's pixels ``(2,)``, in the shorter one: what rows and columns count."""
        sides = np.array(pixel_sides_m(self.readers[0].grid) or (1.0, 1.0))
        return np.asarray(sides / sides.min())

    def _opened(self, *, raw: bool) -> list[Scene]:
        options = self._numbers.options(raw=raw)
        if self._together == "scenes":
            return [open_scene(source, **options) for source in self._sources]  # type: ignore[arg-type]
        open_ = open_dates if self._together == "dates" else open_scene
        return [open_(self._sources, **options)]  # type: ignore[arg-type]

    def _read(self) -> list[SceneReader]:
        wanted = self.bands * self.dates
        return [self._files.enter_context(scene.reader(wanted)) for scene in self.scenes]

    def _single(self) -> list[Scene]:
        """Each scene, and each date by itself."""
        return [
            one
            for scene in self.scenes
            for one in ((*scene.earlier, scene) if isinstance(scene, SceneStack) else (scene,))
        ]

    def _level(self, say: Callable[[str], None]) -> str:
        levels = {str(scene.product.get("level")) for scene in self._single()}
        if {"surface", "toa"} <= levels:
            say(
                "Some files hold surface reflectance and others that at the top of the atmosphere: a model of both "
                "knows neither well. Give all of one level."
            )
        return levels.pop() if len(levels) == 1 and levels <= {"surface", "toa"} else "any"

    def _is_reflectance(self) -> bool:
        refused: list[str] = []
        readers = [
            one for reader in self.readers for one in (reader.readers if isinstance(reader, StackReader) else (reader,))
        ]
        for reader, scene in zip(readers, self._single()):
            try:
                reader.check_values()
            except (BandError, SceneError):
                if self._numbers.scale is not None or self._numbers.offset is not None:
                    raise
                refused.append(", ".join(path.name for path in scene.sources))
        if refused and len(refused) < len(readers):
            raise SceneError(
                f"The numbers of {', '.join(refused)} are no reflectance, and those of the other files are: they "
                "cannot be learned from together. Give files of one kind, or the scale and offset of their numbers."
            )
        return not refused


def _bands(scenes: Sequence[Scene], use: Sequence[str], say: Callable[[str], None]) -> tuple[Band, ...]:
    """The bands to learn from: those named in ``use``, or all that hold something."""
    spectral = {item.band.name: item for item in scenes[0].bands if not item.band.is_geometry}
    missing = [name for name in use if name not in spectral]
    if missing:
        raise BandError(f"The scene has no band {', '.join(missing)}; it has {_some(list(spectral), _MOST_KNOWN)}.")
    if use:
        return tuple(spectral[name].band for name in use)
    marked = [name for name, item in spectral.items() if item.bad]
    empty = [name for name in empty_bands(list(spectral.values())) if name not in marked]
    if len(marked) + len(empty) == len(spectral):
        raise BandError("The file marks all of its bands as bad; name those to learn from.")
    air = [name for name in _of_the_air(spectral) if name not in (*marked, *empty)]
    for names, why in (
        (marked, "are marked as bad"),
        (empty, "hold no data"),
        (air, "see the air more than the ground, in pixels of 60 m,"),
    ):
        if names:
            say(f"Bands that {why} are left out: {_some(names)}.")
    return tuple(item.band for name, item in spectral.items() if name not in (*marked, *empty, *air))


def _of_the_air(names: Collection[str]) -> list[str]:
    """Sentinel-2's bands of aerosol, water vapor and cirrus, where those of the ground are there as well.

    Their pixels are as large as many training areas, so that a classifier knows places by them, and maps squares.
    """
    sizes = {band.name: SENTINEL2.resolution_m(band.name) for band in SENTINEL2.bands}
    if not {name for name, size in sizes.items() if size == _FINE_M} <= set(names):
        return []
    return [name for name in names if sizes.get(name) == _COARSE_M]


def _some(names: Sequence[str], most: int = _MOST_NAMED) -> str:
    named = ", ".join(names[:most])
    return f"{named} and {len(names) - most} more" if len(names) > most else named
