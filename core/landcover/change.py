"""Two dates: which class became which, on how much ground, and how probable it is that a pixel changed."""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Callable, Collection, Iterator, Optional, Sequence

import numpy as np

from ..cost import Estimate, measured
from ..errors import BandError, Cancelled, GridError, ParameterError, SceneError
from ..mapping.provenance import finite, inputs
from ..model.card import ClassSpec, OutputSpec
from ..raster.cache import limited_cache
from ..raster.grid import Window
from ..raster.mapfile import MapFile
from ..raster.pixelarea import pixel_areas
from ..raster.writer import MapWriter, OutputBand, check_target, refuse_input
from ..tables import csv_text
from .classmap import CACHE_BYTES, NOTHING, ClassMap, PathLike, area_notes
from .legend import legend

Array = np.ndarray[Any, Any]

#: Pixels that have no class on one of the dates.
NO_PAIR = 65535
#: The probabilities of a pixel's classes may miss 1 by this much.
SUM_TOLERANCE = 0.02

#: The band of a map of the probability of change.
PROBABILITY = OutputSpec(
    "change_probability",
    "probability",
    unit="1",
    description="Probability that the class changed",
    display_range=(0.0, 1.0),
)
_BY_NAME = "The maps number their classes differently: classes of one name are one, with the first map's number."
_BY_NUMBER = "No class has the same name in both maps: classes of one number are one."
_PROBABILITY_BLOCK = (512, 512)
_SHIFT = 1 << 16
_MOST_PAIRS = 1 << 12
#: For the estimate: bytes that are held of each pixel of a block; what the probability costs in passes over the maps.
_HELD = 60
_OF_PROBABILITY = 4


@dataclass(frozen=True)
class Change:
    """What became of what.

    ``classes``: values on either date, rising, with their ``names``; ``pixels`` int64 and ``areas`` float64 ``(n, n)``,
    rows are the first date's classes and columns the second's; ``unit`` of the areas: ``m2``, or ``pixels`` where the
    maps have no CRS. A pixel of the map at ``path`` holds ``step`` times its first class plus its second.
    """

    path: Path
    classes: tuple[int, ...]
    names: tuple[str, ...]
    pixels: Array
    areas: Array
    unit: str
    step: int
    notes: tuple[str, ...]

    @property
    def spec(self) -> OutputSpec:
        """The map's band, for its style: what stayed is gray."""
        pairs = [(value, name, i == k) for (i, k), (value, name) in zip(np.argwhere(self.pixels), _pair_names(self))]
        moved = legend([name for _, name, stays in pairs if not stays], {})
        colors = {item.name: item.color for item in moved}
        classes = tuple(ClassSpec(value, name, colors.get(name, "#d9d9d9")) for value, name, _ in pairs)
        return OutputSpec("class", "class", description="What became of what", classes=classes)

    @property
    def changed(self) -> float:
        """The share of the area whose class is another on the second date."""
        return 1 - float(np.trace(self.areas) / self.areas.sum())

    def to_dict(self) -> dict[str, Any]:
        """All of it, ready for JSON."""
        return {
            "path": str(self.path),
            "classes": list(self.classes),
            "names": list(self.names),
            "pixels": self.pixels.tolist(),
            "areas": self.areas.tolist(),
            "unit": self.unit,
            "changed": self.changed,
            "step": self.step,
        }


def map_change(
    first: PathLike,
    second: PathLike,
    output: PathLike,
    *,
    band: int = 0,
    ignore: Collection[int] = (),
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Change:
    """Compare two maps of classes on one grid and write the map of what became what.

    The map at ``output`` (uint16) is itself a map of classes, each a pair such as ``forest to field`` with the value
    100 times the first class plus the second (1000 times where a class is above 99): `draw_design` draws samples over
    it, and `assess_map` turns its mapped areas into estimates with intervals. Beside it stand ``.csv``, the areas from
    class (rows) to class (columns), and ``.json``. Mapped change adds up the errors of both maps. The maps are read
    twice, block by block; all appears when it is complete, the map last.

    Classes that both maps name are one where their names are, with the first map's number; where no name is in both,
    where their numbers are.

    Parameters
    ----------
    band, ignore : of both maps, see `ClassMap`

    Raises
    ------
    SceneError
        A map cannot be read or is none of classes, or no pixel has a class on both dates.
    GridError
        The maps lie on different grids.
    ParameterError
        The classes have values that no pair can hold.
    OutputError
        The output cannot be written.
    Cancelled
        On request.
    """
    target = Path(output)
    files = [Path(first), Path(second)]
    check_target(target, files)
    for suffix in (".csv", ".json"):
        refuse_input(target.with_name(target.stem + suffix), files)
    opened = partial(ClassMap, band=band, ignore=ignore)
    with limited_cache(CACHE_BYTES), opened(first) as before, opened(second) as after:
        _check_grids(before.path, before.grid.same_as(after.grid), after.path)
        notes = _one_legend(before, after)
        pairs = _Pairs()
        blocks = before.blocks()
        for done, (window, a, b) in enumerate(_both(before, after, blocks, cancelled), start=1):
            pairs.add(a, b, pixel_areas(before.grid, window))
            progress(done / len(blocks) / 2)
        change = pairs.result(target, before, after, notes)
        spec = change.spec
        classes = tuple((item.value, item.name, item.color) for item in spec.classes)
        bands = [OutputBand(spec.name, spec.description, nodata=NO_PAIR, classes=classes, overview="mode")]
        writer = _writer(target, before, bands, "uint16", blocks, files)
        with _whole(writer):
            for index, (_, a, b) in enumerate(_both(before, after, blocks, cancelled)):
                codes = np.where((a == NOTHING) | (b == NOTHING), NO_PAIR, a * change.step + b)
                writer.write(index, codes[None].astype(np.uint16))
                progress((1 + (index + 1) / len(blocks)) / 2)
            document = {**change.to_dict(), "inputs": inputs(files), "notes": list(change.notes)}
            rows = [[name, *cells] for name, cells in zip(change.names, change.areas.tolist())]
            head = [f"from \\ to, {change.unit}", *change.names]
            writer.finish(
                {
                    ".csv": csv_text([head, *rows]).encode(),
                    ".json": json.dumps(finite(document), indent=1, ensure_ascii=False).encode(),
                },
                step=lambda share: _check(cancelled),
            )
    return change


def estimate_change(first: PathLike, second: PathLike, *, band: int = 0, probabilities: bool = False) -> Estimate:
    """What ``map_change`` will cost, and ``map_change_probability`` beside it: a block of both maps is compared.

    Raises
    ------
    TerraClaraError
        As ``map_change``, where it cannot begin.
    """
    with ClassMap(first, band=band) as before, ClassMap(second, band=band) as after:
        _check_grids(before.path, before.grid.same_as(after.grid), after.path)
        blocks = before.blocks()
        window = blocks[0]  # as large as any
        before.read(window)  # opening the file takes longer than all the rest of a small one
        started = time.perf_counter()
        pairs = _Pairs()
        pairs.add(before.read(window), after.read(window), pixel_areas(before.grid, window))
        spent = time.perf_counter() - started
    pixels = before.grid.width * before.grid.height
    inside = window.width * window.height
    total = spent * pixels / inside * (2 + _OF_PROBABILITY * probabilities)
    size = pixels * (2 + 4 * probabilities) / 1e6
    return measured(pixels, total, _HELD * min(pixels, inside) + min(CACHE_BYTES, 2 * pixels), size)


def check_probabilities(first: PathLike, second: PathLike, output: PathLike, others: Sequence[PathLike] = ()) -> None:
    """Refuse what ``map_change_probability`` would refuse, before anything is made.

    ``output`` can be none of ``others`` either.
    """
    check_target(Path(output), [first, second, *others])
    with MapFile(first) as before, MapFile(second) as after:
        _check_grids(before.path, before.grid.same_as(after.grid), after.path)
        _matched(before, after)


def map_change_probability(
    first: PathLike,
    second: PathLike,
    output: PathLike,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """Write the probability that a pixel's class changed, from the class probabilities of two dates.

    ``1 - sum over classes of p1 p2``: the probability that two classes drawn from both distributions differ, where the
    dates' errors are independent. It is 0 only where both dates are sure of one class, so that doubt counts as change:
    compare it with the change of the most probable classes.

    Parameters
    ----------
    first, second : rasters on one grid with one band for each class, values from 0 to 1; bands with names are matched
        by name, others by order
    output : GeoTIFF, float32, NaN where a date has no probability

    Raises
    ------
    SceneError
        A raster cannot be read or holds no probabilities.
    BandError
        The rasters have different classes.
    GridError
        They lie on different grids.
    OutputError
        The output cannot be written.
    Cancelled
        On request.
    """
    target = Path(output)
    with limited_cache(CACHE_BYTES), MapFile(first) as before, MapFile(second) as after:
        _check_grids(before.path, before.grid.same_as(after.grid), after.path)
        order = _matched(before, after)
        blocks = list(before.grid.windows(_PROBABILITY_BLOCK))
        bands = [OutputBand(PROBABILITY.name, PROBABILITY.description, unit="1")]
        writer = _writer(target, before, bands, "float32", blocks, [Path(first), Path(second)])
        with _whole(writer):
            for index, window in enumerate(blocks):
                _check(cancelled)
                one, two = _probabilities(before, window), _probabilities(after, window)
                changed = 1 - np.einsum("kij,kij->ij", one, two[order])
                writer.write(index, np.clip(changed, 0, 1)[None])
                progress((index + 1) / len(blocks))
            writer.finish(step=lambda share: _check(cancelled))
    return target


class _whole:  # noqa: N801  (a context manager, used like a function)
    """Remove what a writer has written if it does not get to its end."""

    def __init__(self, writer: MapWriter) -> None:
        self._writer = writer

    def __enter__(self) -> None:
        """The writer is open already."""

    def __exit__(self, kind: Optional[type[BaseException]], *_: Any) -> None:
        """Discard on any error."""
        if kind is not None:
            self._writer.discard()


def _writer(
    target: Path, source: Any, bands: Sequence[OutputBand], dtype: str, blocks: Sequence[Window], files: Sequence[Path]
) -> MapWriter:
    return MapWriter(
        target,
        source.grid,
        bands,
        dtype=dtype,
        metadata={"TERRACLARA_CHANGE": "; ".join(path.name for path in files)},
        run_key=json.dumps([inputs(files), [band.name for band in bands]]),
        blocks=blocks,
        protected=files,
    )


def _check_grids(first: str, same: bool, second: str) -> None:
    if not same:
        raise GridError(
            f"{second} does not lie on the pixels of {first}; bring it onto the first's grid, classes with the nearest "
            "neighbor."
        )


def _check(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled("Cancelled. Nothing was written.")


def _one_legend(before: ClassMap, after: ClassMap) -> list[str]:
    """Make the second map's classes those of the first, and say how."""
    one, other = before.values_by_name, after.values_by_name
    if one.keys() & other.keys():
        return [_BY_NAME] if after.number_like(before) else []
    return [_BY_NUMBER] if one and other else []


def _both(
    before: ClassMap, after: ClassMap, blocks: Sequence[Window], cancelled: Callable[[], bool]
) -> Iterator[tuple[Window, Array, Array]]:
    for window in blocks:
        _check(cancelled)
        yield window, before.read(window), after.read(window)


class _Pairs:
    """Pixels and areas by pair of classes, gathered block by block."""

    def __init__(self) -> None:
        self._pixels: dict[int, int] = {}
        self._areas: dict[int, float] = {}
        self._halves = 0

    def add(self, before: Array, after: Array, areas: Array) -> None:
        both = (before != NOTHING) & (after != NOTHING)
        self._halves += int(((before != NOTHING) ^ (after != NOTHING)).sum())
        keys = before[both].astype(np.int64) * _SHIFT + after[both]
        found, places, counts = np.unique(keys, return_inverse=True, return_counts=True)
        sums = np.bincount(places, np.broadcast_to(areas, before.shape)[both], minlength=len(found))
        for key, count, area in zip(found.tolist(), counts.tolist(), sums.tolist()):
            self._pixels[key] = self._pixels.get(key, 0) + count
            self._areas[key] = self._areas.get(key, 0.0) + area
        if len(self._pixels) > _MOST_PAIRS:
            raise SceneError(f"The maps have more than {_MOST_PAIRS} pairs of values; choose their bands of classes.")

    def result(self, target: Path, before: ClassMap, after: ClassMap, notes: Sequence[str]) -> Change:
        if not self._pixels:
            raise SceneError(
                f"No pixel has a class in both {before.path} and {after.path}; check their nodata values, and those "
                "that are ignored."
            )
        pairs = [divmod(key, _SHIFT) for key in self._pixels]
        classes = sorted({value for pair in pairs for value in pair})
        place = {value: i for i, value in enumerate(classes)}
        pixels, areas = np.zeros((len(classes),) * 2, np.int64), np.zeros((len(classes),) * 2)
        for (a, b), count, area in zip(pairs, self._pixels.values(), self._areas.values()):
            pixels[place[a], place[b]], areas[place[a], place[b]] = count, area
        step = 100 if classes[-1] < 100 else 1000
        if classes[-1] >= step or max(a for a, _ in pairs) * step + step > NO_PAIR:
            raise ParameterError(
                f"The class {classes[-1]} is too large for a map of pairs; give both maps values up to 64, or leave "
                "such classes out."
            )
        notes = [*notes, *area_notes(before.grid)]
        if self._halves:
            notes.append(f"{self._halves} pixels with a class on one date only were left out.")
        return Change(
            target,
            tuple(classes),
            tuple(_name(value, before, after) for value in classes),
            pixels,
            areas,
            "m2" if before.grid.crs else "pixels",
            step,
            tuple(notes),
        )


def _name(value: int, before: ClassMap, after: ClassMap) -> str:
    name = before.name(value)
    return name if name != str(value) else after.name(value)


def _pair_names(change: Change) -> Iterator[tuple[int, str]]:
    for i, k in np.argwhere(change.pixels).tolist():
        name = f"{change.names[i]} unchanged" if i == k else f"{change.names[i]} to {change.names[k]}"
        yield change.classes[i] * change.step + change.classes[k], name


def _matched(before: MapFile, after: MapFile) -> list[int]:
    """For each band of the first raster the place of its class in the second."""
    one, two = before.bands, after.bands
    if len(one) != len(two) or len(one) < 2:
        raise BandError(
            f"{before.path} has {len(one)} bands and {after.path} {len(two)}; both need one band for each class."
        )
    if not all(one) or not all(two) or len(set(one)) < len(one):
        return list(range(len(one)))
    if set(one) != set(two):
        strange = sorted(set(one) ^ set(two))
        raise BandError(
            f"{before.path} and {after.path} have different classes ({', '.join(strange)} in one only); map both dates "
            "with the same classes."
        )
    return [two.index(name) for name in one]


def _probabilities(file: MapFile, window: Window) -> Array:
    values = file.read(window)
    for plane, none in zip(values, file.nodata):
        if none is not None and not math.isnan(none):
            plane[plane == np.float32(none)] = np.nan
    with np.errstate(invalid="ignore"):
        sums = values.sum(0)
        wrong = (np.abs(sums - 1) > SUM_TOLERANCE) | (values < -SUM_TOLERANCE).any(0)
    if wrong.any():
        raise SceneError(
            f"{file.path} holds no class probabilities: the bands of a pixel sum to {sums[wrong][0]:g} and not to 1. "
            "Choose the raster of the class probabilities."
        )
    return values
