"""Jumps in a series of maps of one variable: a map for each date, a table of the dates, and what it was judged by."""

from __future__ import annotations

import datetime
import json
import os
import time
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

import numpy as np

from ..cost import Estimate, measured
from ..errors import Cancelled, GridError, OutputError, ParameterError, TerraClaraError
from ..mapping.engine import output_band
from ..mapping.provenance import finite, inputs, provenance_beside, read_provenance
from ..mapping.style import qml
from ..model.card import ClassSpec, OutputSpec
from ..raster.cache import limited_cache
from ..raster.datetext import date_of
from ..raster.grid import Window
from ..raster.journal import write_whole
from ..raster.mapfile import MapFile
from ..raster.writer import MapWriter, check_target, make_folder
from ..tables import csv_text
from .jumps import DROP, FEWEST, PLAUSIBLE, RANGE_DAYS, RISE, SCALE_DAYS, departures, spread_of
from .plots import counted
from .validate import variable_of
from .variables import VARIABLES

Array = np.ndarray[Any, Any]

FORMAT = "terraclara.jumps/1"
SUMMARY, TABLE = "jumps.json", "jumps.csv"
FALSE_ALARMS = 0.01
#: What residuals are compared with: the maps' own standard deviations, or the spread that the whole series shows.
SPREADS = ("maps", "series")

_BANDS = ("mean", "std")
_CACHE_BYTES = 64 << 20
_HELD = 1 << 24  # numbers of all dates of a block
_LARGEST, _SMALLEST = 512, 32
_LOOKED_AT, _PIXELS = 16, 1024  # blocks, and pixels of each, that the spread is found from
#: For the estimate: shares of what a block costs that reading and writing take, and bytes held of each of its numbers.
_OF_READING, _OF_WRITING, _BYTES_HELD = 0.3, 0.6, 80
_STRANGE = 5.0  # times the rate of false alarms: then the whole date is doubtful
_CITATIONS = (
    "Rasmussen C. E., Williams C. K. I. (2006): Gaussian Processes for Machine Learning. MIT Press, section 5.4.2.",
    "Dubrule O. (1983): Cross validation of kriging in a unique neighborhood. Math. Geol. 15, 687-699, "
    "doi:10.1007/BF01033233.",
)
_JUMP = OutputSpec(
    "jump",
    "class",
    description="Jump",
    classes=(
        ClassSpec(PLAUSIBLE, "as the other dates tell", "#d9d9d900"),
        ClassSpec(DROP, "dropped too far", "#0072b2"),
        ClassSpec(RISE, "rose too far", "#d55e00"),
    ),
)
_DEPARTURE = OutputSpec(
    "departure",
    "relevance",  # drawn from below to above, clear where nothing departs
    description="Standard deviations above what the other dates tell",
    display_range=(-5.0, 5.0),
)


@dataclass(frozen=True)
class DateJumps:
    """One date: its map of jumps, and shares of the pixels ``tested`` that dropped or rose too far.

    ``departure`` is the median departure, in standard deviations; ``strange`` says that far more jumped than chance and
    single fields make likely.
    """

    day: str
    source: str
    path: Path
    tested: int
    dropped: float
    rose: float
    departure: Optional[float]
    strange: bool


@dataclass(frozen=True)
class Jumps:
    """All dates, in order of time; ``spread`` is what ``spread_of`` finds in the series."""

    folder: Path
    dates: tuple[DateJumps, ...]
    rate: float
    unit: str
    spread: Optional[float]
    notes: tuple[str, ...]

    @property
    def spec(self) -> OutputSpec:
        """The first band of each map, for its style."""
        return _JUMP


def find_jumps(
    maps: Sequence[str],
    folder: Path,
    *,
    days: Sequence[str] = (),
    rate: Optional[float] = None,
    false_alarms: float = FALSE_ALARMS,
    spread: str = SPREADS[0],
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Jumps:
    """Judge each pixel of each date by the other dates; see ``jumps``. All is written when all is computed.

    ``<day>_jumps.tif`` of each date has the bands ``jump`` (a class), ``departure`` (standard deviations above what the
    other dates tell) and ``expected``; ``jumps.csv`` and ``jumps.json`` tell the shares of each date.

    Parameters
    ----------
    maps : of one variable on one grid, with bands ``mean`` and ``std``; three dates or more, in any order
    days : of the maps as ``2024-06-30``; told by the names of maps, their folders and their scenes where not given
    rate : fastest plausible change a day, in the variable's unit; for known variables that which goes through the whole
        range of their maps in ``RANGE_DAYS``
    false_alarms : share of dates without a jump that may be found to have one
    spread : ``maps``, or ``series``: residuals are compared with their spread over the whole series, which finds more
        where a model's errors are the same on all dates

    Raises
    ------
    ParameterError
        Too few dates, a day that is not known, a rate or setting that is not possible, maps of several units.
    SceneError, GridError, OutputError
        A map cannot be read, lies on another grid, or cannot be written.
    Cancelled
        Nothing was written.
    """
    if spread not in SPREADS:
        raise ParameterError(f"There is no spread {spread!r}; choose {', '.join(SPREADS)}.")
    if len(set(maps)) < len(maps):
        raise ParameterError("A map is given twice; give each date once.")
    _check_count(maps)
    folder = Path(folder)
    notes: list[str] = []

    def say(text: str) -> None:
        notes.append(text)
        note(text)

    with ExitStack() as stack:
        stack.enter_context(limited_cache(_CACHE_BYTES))
        opened = [stack.enter_context(MapFile(path)) for path in maps]
        told = _days(maps, days)
        order = sorted(range(len(maps)), key=lambda k: (told[k], k))
        maps, dates, files = [maps[k] for k in order], [told[k] for k in order], [opened[k] for k in order]
        numbers = np.array([(date - dates[0]).days for date in dates], np.float64)
        unit = _checked(files)
        fastest = _rate(rate, maps, unit)
        departures(np.zeros((FEWEST, 0)), np.zeros((FEWEST, 0)), numbers[:FEWEST], fastest, false_alarms=false_alarms)
        blocks = _blocks(files)
        if not os.path.exists(folder):
            stack.callback(_left_if_filled, folder)
        make_folder(folder)
        targets = [folder / f"{name}_jumps.tif" for name in _names(dates)]
        for target in (*targets, folder / TABLE, folder / SUMMARY):
            check_target(target, maps, "file", (target.suffix,))
        seen = _spread(files, blocks, numbers, fastest, cancelled)
        factor = seen if spread == "series" and seen else 1.0
        if seen and spread == "maps" and seen < 0.5:
            say(
                f"The dates differ by only {seen:.2f} of what the maps' standard deviations allow, since much of a "
                "model's error is the same on all dates: only large jumps are found. The series' own spread finds more."
            )
        specs = (_JUMP, _DEPARTURE, OutputSpec("expected", "mean", unit=unit, description="What the other dates tell"))
        writers = _Writers(targets, files, specs, blocks, maps)
        with writers:
            sums = [_Sums() for _ in maps]
            for index, window in enumerate(blocks):
                _check(cancelled)
                values, std = _read(files, window)
                shape = (len(maps), window.height * window.width)
                found = departures(
                    values.reshape(shape),
                    std.reshape(shape),
                    numbers,
                    fastest,
                    false_alarms=false_alarms,
                    spread=factor,
                )
                for k, (writer, held) in enumerate(zip(writers.open, sums)):
                    planes = np.stack([found.jump[k], found.z[k], found.expected[k]]).astype(np.float32)
                    writer.write(index, planes.reshape(3, window.height, window.width))
                    held.add(planes)
                progress((index + 1) / len(blocks))
            rows = tuple(
                held.result(date.isoformat(), Path(source).name, target, false_alarms)
                for held, date, source, target in zip(sums, dates, maps, targets)
            )
            if not any(row.tested for row in rows):
                say(f"No pixel has data on {FEWEST} dates, so that nothing was tested.")
            for row in rows:
                if row.strange:
                    say(
                        f"{row.day}: {row.dropped + row.rose:.1%} of the pixels jump. Look at that date for clouds, "
                        "haze, another sensor or another model before you look at single fields."
                    )
            writers.finish(lambda: _check(cancelled))
    result = Jumps(folder, rows, fastest, unit, seen, tuple(notes))
    _write_summary(result, [Path(path) for path in maps], false_alarms, spread)
    return result


def _left_if_filled(folder: Path) -> None:
    """Remove a folder that holds nothing."""
    with suppress(OSError):
        folder.rmdir()


def _check_count(maps: Sequence[str]) -> None:
    if len(maps) < FEWEST:
        raise ParameterError(f"Only {counted(len(maps), 'date')}: too few to tell a jump; give {FEWEST} or more.")


def estimate_jumps(maps: Sequence[str]) -> Estimate:
    """What ``find_jumps`` will cost: a block of all dates is judged.

    Raises
    ------
    TerraClaraError
        A map cannot be read, or does not fit the others.
    """
    _check_count(maps)
    with ExitStack() as stack:
        files = [stack.enter_context(MapFile(path)) for path in maps]
        _checked(files)
        blocks = _blocks(files)
        window = blocks[0]  # as large as any
        days = np.arange(len(maps), dtype=np.float64)
        departures(np.ones((len(maps), 2)), np.ones((len(maps), 2)), days, 1.0)  # which loads what all need
        started = time.perf_counter()
        values, std = (plane.reshape(len(maps), -1) for plane in _read(files, window))
        departures(values, std, days, 1.0)
        spent = time.perf_counter() - started
        grid = files[0].grid
    pixels = grid.width * grid.height
    inside = window.width * window.height
    looked = min(_LOOKED_AT, len(blocks)) * inside / pixels * _OF_READING
    size = len(maps) * 3 * 4 * pixels / 1e6
    held = _BYTES_HELD * inside * len(maps) + _CACHE_BYTES
    return measured(pixels * len(maps), spent * pixels / inside * (1 + looked + _OF_WRITING), held, size)


def _days(maps: Sequence[str], given: Sequence[str]) -> list[datetime.date]:
    if given and len(given) != len(maps):
        raise ParameterError(f"{len(given)} days are given for {len(maps)} maps; give one for each, in their order.")
    found = []
    for k, path in enumerate(maps):
        day = date_of(given[k]) if given else _day(Path(path))
        if day is None and given:
            raise ParameterError(f"{given[k]!r} is no day; write it as 2024-06-30.")
        if day is None:
            raise ParameterError(f"The day of {Path(path).name} is not known; write it into its name, as 2024-06-30.")
        found.append(day)
    if len(set(found)) < FEWEST:
        raise ParameterError(f"The maps are of {len(set(found))} days; {FEWEST} or more are needed to tell a jump.")
    return found


def _day(path: Path) -> Optional[datetime.date]:
    """The day in a map's name, else in what its provenance says of the scene, else in its folder's name."""
    texts = [path.stem]
    try:
        document = read_provenance(provenance_beside(path))
        product = document.get("product") or {}
        texts += [str(product.get("date", "")), *(Path(str(item)).name for item in document.get("sources") or ())]
    except (TerraClaraError, AttributeError, TypeError):
        pass
    days = (date_of(text) for text in (*texts, path.parent.name))
    return next((day for day in days if day is not None), None)


def _checked(files: Sequence[MapFile]) -> str:
    """The unit of all maps, once they fit together."""
    first = files[0]
    units = []
    for file in files:
        missing = [name for name in _BANDS if name not in file.bands]
        if missing:
            raise ParameterError(
                f"{Path(file.path).name} has no band {', '.join(map(repr, missing))}; choose maps of a variable "
                "with its standard deviation."
            )
        if not file.grid.same_as(first.grid):
            raise GridError(
                f"{Path(file.path).name} does not lie on the pixels of {Path(first.path).name}; map all dates on "
                "one grid."
            )
        units.append(file.units[file.bands.index("mean")])
    if len(set(units)) > 1:
        raise ParameterError(
            f"The maps have different units ({', '.join(unit or 'none' for unit in dict.fromkeys(units))}); give maps "
            "of one variable."
        )
    return units[0]


def _rate(rate: Optional[float], maps: Sequence[str], unit: str) -> float:
    names = dict.fromkeys(name for name in map(variable_of, maps) if name)
    if len(names) > 1:
        raise ParameterError(f"The maps are of several variables ({', '.join(names)}); give maps of one.")
    if rate is not None:
        return rate
    known = VARIABLES.get(next(iter(names), ""))
    if known is None or known.display_range is None or known.unit != (unit or "1"):
        raise ParameterError(
            f"How fast the variable can change is not known; say by how many {unit or 'units'} a day it does at most."
        )
    low, high = known.display_range
    return (high - low) / RANGE_DAYS


def _blocks(files: Sequence[MapFile]) -> list[Window]:
    side = _LARGEST
    while side > _SMALLEST and side**2 * len(files) * 8 > _HELD:
        side //= 2
    return list(files[0].grid.windows((side, side)))


def _read(files: Sequence[MapFile], window: Window) -> tuple[Array, Array]:
    """Means and standard deviations ``(dates, rows, columns)``, NaN where a map has no data."""
    planes = []
    for name in _BANDS:
        rows = []
        for file in files:
            number = file.bands.index(name)
            plane, none = file.read(window, number + 1), file.nodata[number]
            rows.append(plane if none is None or np.isnan(none) else np.where(plane == np.float32(none), np.nan, plane))
        planes.append(np.stack(rows))
    return planes[0], np.where(planes[1] >= 0, planes[1], np.nan)


def _spread(
    files: Sequence[MapFile], blocks: Sequence[Window], days: Array, rate: float, cancelled: Callable[[], bool]
) -> Optional[float]:
    rng = np.random.default_rng(0)
    values, stds = [], []
    for place in np.unique(np.linspace(0, len(blocks) - 1, _LOOKED_AT).round().astype(int)):
        _check(cancelled)
        mean, std = (plane.reshape(len(files), -1) for plane in _read(files, blocks[place]))
        full = np.flatnonzero((np.isfinite(mean) & np.isfinite(std)).sum(axis=0) >= FEWEST)
        drawn = rng.permutation(full)[:_PIXELS]
        values.append(mean[:, drawn])
        stds.append(std[:, drawn])
    return spread_of(np.hstack(values), np.hstack(stds), days, rate)


def _names(dates: Sequence[datetime.date]) -> list[str]:
    """A name for each date; two of one day are told apart by a number."""
    texts = [date.isoformat() for date in dates]
    return [f"{text}_{texts[:k].count(text) + 1}" if text in texts[:k] else text for k, text in enumerate(texts)]


class _Sums:
    """Counts of one date, gathered block by block."""

    def __init__(self) -> None:
        self._counts = np.zeros(3, np.int64)
        self._sizes = np.zeros(401, np.int64)  # of departures from -10 to 10

    def add(self, planes: Array) -> None:
        tested = np.isfinite(planes[0])
        self._counts += np.bincount(planes[0][tested].astype(np.int64), minlength=3)
        places = np.clip(np.round(planes[1][tested] * 20), -200, 200).astype(np.int64) + 200
        self._sizes += np.bincount(places, minlength=len(self._sizes))

    def result(self, day: str, source: str, path: Path, false_alarms: float) -> DateJumps:
        tested = int(self._counts.sum())
        shares = [float(count) / max(1, tested) for count in self._counts]
        middle = (int(np.searchsorted(np.cumsum(self._sizes), tested / 2)) - 200) / 20 if tested else None
        jumped = shares[DROP] + shares[RISE]
        strange = tested > 0 and jumped > max(_STRANGE * false_alarms, 0.05)
        return DateJumps(day, source, path, tested, shares[DROP], shares[RISE], middle, strange)


class _Writers:
    """The maps of all dates; none of them is left where not all can be written."""

    def __init__(
        self,
        targets: Sequence[Path],
        files: Sequence[MapFile],
        specs: Sequence[OutputSpec],
        blocks: Sequence[Window],
        maps: Sequence[str],
    ) -> None:
        self.open: list[MapWriter] = []
        self._specs = specs
        stamps = inputs([Path(path) for path in maps])
        try:
            for target, file in zip(targets, files):
                self.open.append(
                    MapWriter(
                        target,
                        file.grid,
                        [output_band(spec) for spec in specs],
                        metadata={"TERRACLARA_JUMPS": Path(file.path).name},
                        run_key=json.dumps([stamps, target.name]),
                        blocks=blocks,
                        protected=maps,
                    )
                )
        except BaseException:
            self._discard()
            raise

    def __enter__(self) -> _Writers:
        """The files are open already."""
        return self

    def __exit__(self, kind: Optional[type[BaseException]], *_: Any) -> None:
        """Discard on any error."""
        if kind is not None:
            self._discard()

    def _discard(self) -> None:
        for writer in self.open:
            writer.discard()

    def finish(self, check: Callable[[], None]) -> None:
        """Give all files their names; ``check`` may raise to stop before any has it."""
        for writer in self.open:
            writer.complete(step=lambda share: check())
        for writer in self.open:
            writer.finish({".qml": qml(self._specs[0], 1, {}).encode()})


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Cancelled. Nothing was written.")


def _write_summary(result: Jumps, maps: Sequence[Path], false_alarms: float, spread: str) -> None:
    rows = [{**asdict(row), "path": row.path.name} for row in result.dates]
    document = {
        "format": FORMAT,
        "dates": rows,
        "rate_per_day": result.rate,
        "unit": result.unit,
        "scale_days": SCALE_DAYS,
        "false_alarms": false_alarms,
        "spread": spread,
        "spread_of_the_series": result.spread,
        "null_distribution": "Departures of dates without a jump are standard normal.",
        "notes": list(result.notes),
        "inputs": inputs(maps),
        "citation": list(_CITATIONS),
    }
    table = csv_text([list(rows[0]), *(list(row.values()) for row in rows)])
    try:
        write_whole(result.folder / TABLE, table.encode())
        write_whole(
            result.folder / SUMMARY,
            json.dumps(finite(document), indent=1, ensure_ascii=False, allow_nan=False).encode(),
        )
    except OSError as error:
        raise OutputError(
            f"The summary cannot be written to {result.folder} ({error.strerror or error}); choose another folder."
        ) from error
