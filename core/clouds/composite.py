"""The least cloudy composite of a series: each pixel of the date on which it was most surely clear."""

from __future__ import annotations

import json
import math
import re
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Callable, Generic, Iterator, Mapping, Optional, Sequence, TypeVar

import numpy as np

from ..bands import Band, match_bands
from ..errors import BandError, Cancelled, GridError, ParameterError, SceneError
from ..raster.cache import limited_cache
from ..raster.grid import Grid, Window
from ..raster.mapfile import MapFile
from ..raster.nearest import at_pixels, places, same_pixels
from ..raster.reader import SceneReader
from ..raster.scene import Scene
from ..raster.writer import MapWriter, OutputBand
from .classes import CLEAR, SNOW, WATER

Array = np.ndarray[Any, Any]
Open = TypeVar("Open", MapFile, SceneReader)

_FREE = (CLEAR, WATER, SNOW)
INDEX = "best_date"
FORMAT = "terraclara.composite/1"
_BLOCK, _SMALLEST_BLOCK = 512, 64
#: Probabilities of all dates of a block that are held at once.
_HELD = 1 << 25
_OPEN_AT_ONCE = 12
_CACHE_BYTES = 128 << 20


@dataclass(frozen=True)
class Dated:
    """One date of a series: a scene, its cloud map, its day (``2023-06-08``, ``""`` where unknown) and its name."""

    scene: Scene
    mask: Path
    day: str
    name: str


@dataclass(frozen=True)
class Composite:
    """A finished composite: the file, and the share of the pixels by the name of the scene, ``""`` for none.

    Shares are of the pixels that any cloud map has data for. ``notes`` are sentences the user should read.
    """

    path: Path
    shares: Mapping[str, float]
    notes: tuple[str, ...] = ()


def composite(
    series: Sequence[Dated],
    target: Path,
    *,
    wanted: str = "",
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Composite:
    """Write the composite of ``series`` on the first scene's grid to the GeoTIFF ``target``.

    For each pixel the date of lowest cloud probability is taken among those on which it is clear ground, water or
    snow and measured in all bands; of equal dates the one next to ``wanted``, else the earliest. Bands are those that
    all scenes have, as reflectance (float32, NaN where no date is clear), then ``best_date``: the number of the scene
    in the series, from 1, 0 where none is clear, and NaN where no cloud map has data. Pixels of other grids are taken
    by the nearest neighbor. The same run goes on where it was stopped.

    Parameters
    ----------
    wanted : a day such as ``2023-06-08``

    Raises
    ------
    ParameterError
        The day is none, or there is no scene.
    GridError
        Scenes differ in CRS or do not overlap the first.
    BandError, SceneError, OutputError, Cancelled
        Scenes have no band in common; a file cannot be read or written; on request.
    """
    order = _preference(series, wanted)
    bands, chosen = _common_bands([item.scene for item in series])
    readers: _Pool[SceneReader] = _Pool(lambda i: series[i].scene.reader(chosen[i]))
    masks: _Pool[MapFile] = _Pool(lambda i: MapFile(series[i].mask))

    def check() -> None:
        if cancelled():
            raise Cancelled("Cancelled. What was computed is kept; the same run goes on from there.")

    try:
        with limited_cache(_CACHE_BYTES):
            grid = _checked_grid(series, readers, masks)
            side = _side(len(series))
            blocks = list(grid.windows((side, side)))
            counts = np.zeros(len(series) + 1, np.int64)
            with _writer(series, target, grid, bands, wanted, blocks) as writer:
                for number, window in enumerate(blocks):
                    check()
                    if writer.done(number):
                        values = writer.read(number)
                    else:
                        values = _block(window, grid, order, len(bands), readers, masks)
                        writer.write(number, values)
                    known = values[-1][np.isfinite(values[-1])]
                    counts += np.bincount(known.astype(np.int64), minlength=len(counts))
                    progress((number + 1) / len(blocks))
                names = ["", *(item.name for item in series)]
                seen = max(1, int(counts.sum()))
                shares = {name: int(n) / seen for name, n in zip(names, counts)}
                path = writer.finish({".composite.json": _record(series, wanted, shares)}, step=lambda share: check())
    finally:
        readers.close()
        masks.close()
    return Composite(path, shares, tuple(_notes(series)))


def least_cloudy(probability: Array, take: Callable[[int, Array], tuple[Array, Array]], bands: int) -> Array:
    """One block: for each pixel the bands of the first date of lowest probability on which it was measured.

    Parameters
    ----------
    probability : float32 ``(dates, rows, columns)``, infinite where a date is not clear; changed
    take : gives for a date and the pixels wanted (bool) its bands ``(bands, rows, columns)`` and where they are valid
    bands : how many there are

    Returns
    -------
    float32 ``(bands + 1, rows, columns)``; the last is the number of the date from 1, 0 for none
    """
    shape = probability.shape[1:]
    out = np.full((bands + 1, *shape), np.nan, np.float32)
    out[-1] = 0
    while True:
        best = probability.argmin(axis=0)
        open_pixels = np.isfinite(np.take_along_axis(probability, best[None], 0)[0])
        if not open_pixels.any():
            return out
        for i in np.unique(best[open_pixels]):
            here = open_pixels & (best == i)
            values, valid = take(int(i), here)
            done = here & valid
            out[:-1, done] = values[:, done]
            out[-1, done] = i + 1
            probability[:, done] = np.inf
            probability[i, here] = np.inf  # not measured then: the next date


def _block(
    window: Window,
    grid: Grid,
    order: Sequence[int],
    bands: int,
    readers: _Pool[SceneReader],
    masks: _Pool[MapFile],
) -> Array:
    probability = np.full((len(order), window.height, window.width), np.inf, np.float32)
    seen = np.zeros((window.height, window.width), bool)
    for place, i in enumerate(order):
        mask = masks.get(i)
        found = at_pixels(mask, grid, window, 0)
        classes = found[mask.bands.index("class")]
        seen |= np.isfinite(classes)
        clear = np.isin(classes, _FREE)
        cloud = found[mask.bands.index("cloud_probability")]
        probability[place] = np.where(clear & np.isfinite(cloud), cloud, np.inf)

    def take(place: int, _: Array) -> tuple[Array, Array]:
        reader = readers.get(order[place])
        part = same_pixels(reader.grid, grid, window)
        if part is not None:
            return reader.read(part)
        there = places(reader.grid, grid, window)
        if there.part.is_empty:
            return np.zeros((bands, *there.inside.shape), np.float32), there.inside
        values, valid = reader.read(there.part)
        return there.pick(values, 0), there.pick(valid, False)

    out = least_cloudy(probability, take, bands)
    numbers = np.array([0, *(i + 1 for i in order)], np.float32)
    out[-1] = np.where(seen, numbers[out[-1].astype(np.int64)], np.nan)
    return out


def _preference(series: Sequence[Dated], wanted: str) -> list[int]:
    """The dates' places, those first that win among equals: next to ``wanted``, then the earliest, then as given."""
    if not series:
        raise ParameterError(
            "A composite needs at least one scene with its cloud map. Give a scene and map its clouds first."
        )
    if not is_day(wanted):
        raise ParameterError(f"{wanted!r} is no day; write it as 2023-06-08.")
    center = date.fromisoformat(wanted) if wanted else None

    def rank(i: int) -> tuple[float, float, int]:
        with suppress(ValueError):
            day = date.fromisoformat(series[i].day)
            return (0.0 if center is None else abs((day - center).days)), day.toordinal(), i
        return math.inf, math.inf, i

    return sorted(range(len(series)), key=rank)


def _notes(series: Sequence[Dated]) -> Iterator[str]:
    levels = {str(item.scene.product.get("level", "unknown")) for item in series}
    if {"surface", "toa"} <= levels:
        yield (
            "Some scenes hold surface reflectance and others reflectance at the top of the atmosphere, so their colors "
            "differ in the composite; leave out those of one level."
        )
    undated = [item.name for item in series if not item.day]
    if undated:
        yield f"No date is known of {', '.join(undated)}; among equally clear dates they come last."


def _common_bands(scenes: Sequence[Scene]) -> tuple[list[Band], list[list[Band]]]:
    """The first scene's bands that every scene has, and what each scene calls them."""
    first = [item.band for item in scenes[0].bands if not item.band.is_geometry]
    common: list[Band] = []
    names: list[list[Band]] = [[] for _ in scenes]
    for band in first:
        found = []
        for scene in scenes:
            have = [item.band for item in scene.bands if not item.band.is_geometry]
            with suppress(BandError):
                found.append(have[match_bands([band], have)[0]])
        if len(found) == len(scenes):
            common.append(band)
            for own, item in zip(names, found):
                own.append(item)
    if not common:
        raise BandError(
            "The scenes have no band in common, so that there is nothing to put together. "
            "Choose scenes with bands of the same names."
        )
    return common, names


def _checked_grid(series: Sequence[Dated], readers: _Pool[SceneReader], masks: _Pool[MapFile]) -> Grid:
    grid = readers.get(0).grid
    for i, item in enumerate(series):
        mask = masks.get(i)
        missing = [name for name in ("class", "cloud_probability") if name not in mask.bands]
        if missing:
            raise SceneError(
                f"{item.mask} is no cloud map: it has no band `{missing[0]}`. Make one with `terraclara clouds`."
            )
        for other, what in ((readers.get(i).grid, item.name), (mask.grid, item.mask.name)):
            if not grid.same_crs(other):
                raise GridError(
                    f"{what} has another CRS than {series[0].name}; a composite needs scenes of one CRS, such as one "
                    "tile or one UTM zone."
                )
            if not _overlap(grid, other):
                raise GridError(
                    f"{what} does not overlap {series[0].name}; a composite needs scenes of one place, so leave it out."
                )
    return grid


def _overlap(grid: Grid, other: Grid) -> bool:
    corners = [grid.col_row(*other.xy(column, row)) for column in (0, other.width) for row in (0, other.height)]
    columns, rows = [c for c, _ in corners], [r for _, r in corners]
    slack = 1e-6
    return (
        max(columns) > slack
        and min(columns) < grid.width - slack
        and max(rows) > slack
        and min(rows) < grid.height - slack
    )


def _side(dates: int) -> int:
    """Side of the blocks: a power of two, so that memory does not grow with the series."""
    fits = math.sqrt(_HELD / dates)
    return max(_SMALLEST_BLOCK, min(_BLOCK, 1 << int(math.log2(fits))))


def _writer(
    series: Sequence[Dated], target: Path, grid: Grid, bands: Sequence[Band], wanted: str, blocks: Sequence[Window]
) -> MapWriter:
    files = [*(path for item in series for path in item.scene.files()), *(item.mask for item in series)]
    stamps = [[str(path), path.stat().st_size, path.stat().st_mtime_ns] for path in files if path.exists()]
    texts = [f"{i + 1} {item.day} {item.name}".replace("  ", " ") for i, item in enumerate(series)]
    classes = ((0, "no clear date", ""), *((i + 1, text, "") for i, text in enumerate(texts)))
    return MapWriter(
        target,
        grid,
        [
            *(OutputBand(band.name, band.common_name, unit="1", metadata=_wavelength(band)) for band in bands),
            OutputBand(INDEX, "Number of the scene that a pixel is of", classes=classes, overview="mode"),
        ],
        metadata={"TERRACLARA_COMPOSITE": "; ".join(texts)},
        run_key=json.dumps([stamps, wanted, [band.name for band in bands], [item.day for item in series]]),
        blocks=blocks,
        protected=files,
    )


def _wavelength(band: Band) -> dict[str, str]:
    return {} if band.wavelength_nm is None else {"wavelength": f"{band.wavelength_nm:g}", "wavelength_units": "nm"}


def _record(series: Sequence[Dated], wanted: str, shares: Mapping[str, float]) -> bytes:
    scenes = [
        {
            "number": i + 1,
            "name": item.name,
            "date": item.day,
            "sources": [str(path) for path in item.scene.sources],
            "map": str(item.mask),
            "share": round(shares[item.name], 6),
        }
        for i, item in enumerate(series)
    ]
    document = {"format": FORMAT, "wanted": wanted, "none": round(shares[""], 6), "scenes": scenes}
    return json.dumps(document, indent=1, ensure_ascii=False).encode()


def is_day(text: str) -> bool:
    """Whether a text is a day as ``composite`` takes it; an empty one is.

    >>> is_day("2023-06-08"), is_day("2023-13-08"), is_day("")
    (True, False, True)
    """
    if not text:
        return True
    with suppress(ValueError):
        return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", text) and date.fromisoformat(text))
    return False


class _Pool(Generic[Open]):
    """Opened files by number, the latest few of them: a long series would use up the system's."""

    def __init__(self, opener: Callable[[int], Open]) -> None:
        self._opener: Callable[[int], Open] = opener
        self._open: OrderedDict[int, Open] = OrderedDict()

    def get(self, number: int) -> Open:
        if number in self._open:
            self._open.move_to_end(number)
            return self._open[number]
        if len(self._open) >= _OPEN_AT_ONCE:
            self._release(self._open.popitem(last=False)[1])
        self._open[number] = self._opener(number)
        return self._open[number]

    def close(self) -> None:
        while self._open:
            self._release(self._open.popitem()[1])

    @staticmethod
    def _release(file: Optional[Open]) -> None:
        if file is not None:
            file.__exit__(None, None, None)
