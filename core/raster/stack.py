"""Several scenes of one grid as one: the same bands of each date, the oldest first."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from pathlib import Path, PurePath
from typing import Any, Mapping, Optional, Sequence

import numpy as np

from ..bands import Band
from ..errors import GridError, ParameterError
from .datetext import Date, date_of
from .grid import Window
from .reader import Mask, SceneReader, Values
from .scene import PathLike, Scene, open_scene


@dataclass(frozen=True)
class SceneStack(Scene):
    """A scene with those before it. Its own fields are those of the last date; ``earlier`` are the dates before.

    Its reader takes the bands of every date, one date after the other. A date that stands in ``earlier`` or as the last
    one several times is read once. A pixel is valid where the last date holds data; ``everywhere``, where all do.
    """

    earlier: tuple[Scene, ...] = ()
    everywhere: bool = False
    days: tuple[Date, ...] = ()  # of all dates, where their names tell them

    def files(self) -> tuple[Path, ...]:
        """Every local file that reading may touch, of all dates."""
        before = [path for scene in self.earlier for path in scene.files()]
        return tuple(dict.fromkeys([*super().files(), *before]))

    def reader(
        self,
        wanted: Sequence[Band],
        *,
        defaults: Optional[Mapping[str, float]] = None,
        resolution_m: Optional[float] = None,
        resample: bool = False,
        threads: int = 1,
    ) -> SceneReader:
        """A reader of ``wanted``: the bands of each date, as many times as there are dates.

        Raises `BandError`, `GridError`, `SceneError`.
        """
        count = len(wanted) // (len(self.earlier) + 1)
        how: dict[str, Any] = {
            "defaults": defaults, "resolution_m": resolution_m, "resample": resample, "threads": threads
        }  # fmt: skip
        last = super().reader(wanted[-count:], **how)
        opened: dict[tuple[Path, ...], SceneReader] = {self.sources: last}
        try:
            for scene in self.earlier:
                if scene.sources not in opened:
                    opened[scene.sources] = scene.reader(wanted[:count], **how)
                    if not opened[scene.sources].grid.same_as(last.grid):
                        names = ", ".join(path.name for path in scene.sources)
                        raise GridError(
                            f"{names} lies on another grid than the date after it; bring the series onto one grid "
                            "first."
                        )
        except BaseException:
            for reader in opened.values():
                reader.close()
            raise
        return StackReader(last, [opened[scene.sources] for scene in self.earlier], everywhere=self.everywhere)


def stacked(scenes: Sequence[Scene], *, everywhere: bool = False) -> SceneStack:
    """``scenes``, the oldest first, as one; ``everywhere`` as in ``SceneStack``."""
    last = scenes[-1]
    own = {item.name: getattr(last, item.name) for item in fields(Scene)}
    return SceneStack(**own, earlier=tuple(scenes[:-1]), everywhere=everywhere)


def window_of(number: int, count: int) -> list[int]:
    """The ``count`` dates that judge date ``number``: it and those before, the first one in place of what is missing.

    >>> window_of(2, 5), window_of(7, 5)
    ([0, 0, 0, 1, 2], [3, 4, 5, 6, 7])
    """
    return [max(0, i) for i in range(number - count + 1, number + 1)]


def open_dates(sources: Sequence[PathLike], **options: Any) -> SceneStack:
    """One file or product a date, as one scene whose pixels hold data on every date.

    Where all of their names, or else the files themselves, tell a date they are put in order, else they are taken as
    given, the oldest first.

    Raises as ``open_scene``, whose ``options`` hold for every date, and `ParameterError` where one is given twice;
    `GridError` where the dates' grids differ is left to the reader.
    """
    seen: set[str] = set()
    for source in sources:
        real = os.path.realpath(os.fspath(source))
        if real in seen:
            raise ParameterError(f"{os.fspath(source)} is given for two dates; give each date its own file.")
        seen.add(real)
    scenes = [open_scene(source, **options) for source in sources]
    told = [date_of(PurePath(os.fspath(source)).name) or scene.day for source, scene in zip(sources, scenes)]
    days = [date for date in told if date is not None]
    notes = []
    if len(set(days)) == len(scenes):
        scenes = [scene for _, scene in sorted(zip(days, scenes), key=lambda pair: pair[0])]
        notes.append(f"Dates by the files' names or tags: {min(days)} to {max(days)}.")
    every = tuple(dict.fromkeys([*notes, *(text for scene in scenes for text in scene.notes)]))
    stack = stacked(scenes, everywhere=True)
    return replace(stack, notes=every, days=tuple(sorted(days)) if notes else ())


class StackReader(SceneReader):
    """Reads the bands of all dates. A pixel is valid where it is on the last date, or on all of them (``everywhere``).

    Where an earlier date has no data it shows the last one: a network that compares dates learns nothing new there.
    """

    def __init__(self, last: SceneReader, earlier: Sequence[SceneReader], *, everywhere: bool = False) -> None:
        self._last, self._earlier, self._everywhere = last, list(earlier), everywhere
        self.grid, self.block_shape = last.grid, last.block_shape
        every = (*self._different(), last)
        self.notes = tuple(dict.fromkeys(text for reader in every for text in reader.notes))

    def _different(self) -> list[SceneReader]:
        """The readers of earlier dates, each once."""
        return [reader for reader in dict.fromkeys(self._earlier) if reader is not self._last]

    @property
    def readers(self) -> tuple[SceneReader, ...]:
        """The reader of each date, the oldest first."""
        return (*self._earlier, self._last)

    def close(self) -> None:
        """Close the files of all dates."""
        for reader in (*self._different(), self._last):
            reader.close()

    def read(self, window: Window) -> tuple[Values, Mask]:
        """Values ``(dates * bands, rows, cols)`` and validity of a window; see ``SceneReader.read``."""
        values, valid = self._last.read(window)
        found = {self._last: values}
        for reader in self._different():
            before, there = reader.read(window)
            found[reader] = np.where(there, before, values)
            if self._everywhere:
                valid = valid & there
        return np.concatenate([found[reader] for reader in self.readers]), valid

    def check_values(self) -> None:
        """Refuse bands of any date whose values cannot be reflectance; see ``SceneReader.check_values``."""
        for reader in (*self._different(), self._last):
            reader.check_values()
