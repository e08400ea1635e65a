"""Where to look: a stratified random sample of points over a map of classes, to label and then to judge the map by.

Size and allocation: Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57, section 5.1, and Cochran 1977,
Sampling Techniques, equations 5.25 and 5.60. Draws: Efraimidis and Spirakis 2006, Information Processing Letters 97,
181-185, one pass in which every pixel's chance follows its area, without replacement.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Collection, Mapping, Optional, Union

import numpy as np
from osgeo import ogr

from ..errors import AreaError, OutputError, ParameterError
from ..raster.cache import limited_cache
from ..raster.gdal_calls import call
from ..raster.grid import Grid
from ..raster.vector import open_layers
from ..raster.vectorfile import new_layer
from ..raster.writer import check_target
from .classmap import CACHE_BYTES, ClassMap, Extent, area_notes, check_extent, scan

Array = np.ndarray[Any, Any]
PathLike = Union[str, "os.PathLike[str]"]

ALLOCATIONS = ("proportional", "equal", "neyman")
#: Expected user's accuracy of a class for which nobody has said one.
EXPECTED = 0.85
STANDARD_ERROR = 0.02
MINIMUM = 50
#: More points than anybody labels.
MOST = 1_000_000
#: Whole numbers of points may miss a wanted standard error by this share.
_ROUNDED = 0.005
LAYER = "points"
#: The field that is left for the labels, and the one that remembers the map's class.
FIELD, STRATUM = "reference", "stratum"


def sample_size(weights: Array, users: Array, standard_error: float) -> int:
    """How many points give the overall accuracy with a wanted standard error.

    Parameters
    ----------
    weights : float ``(n,)``, the share of each class of the map, summing to 1
    users : float ``(n,)``, the expected user's accuracies, from 0 to 1
    standard_error : wanted, of the overall accuracy, such as 0.01

    Raises
    ------
    ParameterError
        A number cannot be used.

    >>> sample_size(np.array([0.02, 0.015, 0.32, 0.645]), np.array([0.7, 0.6, 0.9, 0.95]), 0.01)
    641
    """
    if not 0 < standard_error < 1:
        raise ParameterError(f"A standard error of {standard_error:g} is not possible; give a share such as 0.01.")
    users = _checked_users(users)
    spread = np.sqrt(users * (1 - users))
    # A rounding error above a whole number is no point more.
    return max(1, math.ceil(float((np.asarray(weights) * spread).sum() / standard_error) ** 2 - 1e-9))


def allocate(size: int, pixels: Array, weights: Array, users: Array, how: str, minimum: int) -> Array:
    """Split a sample among the classes of a map: int64 ``(n,)``, summing to ``size``.

    Parameters
    ----------
    pixels : integers ``(n,)``, how many pixels each class has; none gets more points
    weights : float ``(n,)``, the share of each class
    users : float ``(n,)``, the expected user's accuracies, for ``neyman``
    how : ``proportional`` to the shares, ``equal``, or ``neyman``: share times expected standard deviation, the
        smallest standard error of the overall accuracy
    minimum : points that every class gets, as far as it has pixels; the other classes share the rest

    Raises
    ------
    ParameterError
        The size does not fit the minimum or the pixels, or a number cannot be used.
    """
    if how not in ALLOCATIONS:
        raise ParameterError(f"An allocation {how!r} is not known; choose {', '.join(ALLOCATIONS)}.")
    if minimum < 0:
        raise ParameterError(f"A minimum of {minimum} points is not possible; give 0 or more.")
    if size < 1:
        raise ParameterError(f"{size} points are no sample; give 1 or more.")
    least = np.minimum(np.asarray(pixels, np.int64), minimum)
    most = np.asarray(pixels, np.int64)
    if size < least.sum():
        raise ParameterError(
            f"{size} points are too few for at least {minimum} in each of {len(most)} classes, which takes "
            f"{least.sum()}; give more points or a smaller minimum."
        )
    if size > min(MOST, most.sum()):
        raise ParameterError(
            f"{size} points are too many: the map has {most.sum()} pixels, and a design at most {MOST} points. "
            "Give fewer."
        )
    users = _checked_users(users)
    share = np.asarray(weights, np.float64)
    if how == "equal":
        share = np.ones(len(most))
    elif how == "neyman":
        share = share * np.sqrt(users * (1 - users))
    # Classes of no spread still take what no other class has pixels for.
    share = share / max(share.sum(), 1e-300) + 1e-9
    return _rounded(size, _bounded(size, share, least, most), least, most)


def _enough(pixels: Array, weights: Array, users: Array, standard_error: float, how: str, minimum: int) -> Array:
    """The fewest points that keep to the wanted standard error as they are allocated, see `allocate`.

    `sample_size` holds for the best allocation. Points that a minimum takes from large classes, or shares that do not
    follow the expected spread, cost more. A map that has too few pixels gets as many points as it has pixels.
    """
    there = int(pixels.sum())
    low = min(max(sample_size(weights, users, standard_error), int(np.minimum(pixels, minimum).sum())), there)
    high = max(low, min(there, MOST))

    def allocated(size: int) -> Array:
        return allocate(size, pixels, weights, users, how, minimum)

    while low < high:
        middle = (low + high) // 2
        if _expected_error(weights, users, allocated(middle)) <= standard_error * (1 + _ROUNDED):
            high = middle
        else:
            low = middle + 1
    return allocated(high)


def _expected_error(weights: Array, users: Array, counts: Array) -> float:
    """The standard error of the overall accuracy if the expected user's accuracies hold (Cochran 1977, theorem 5.3)."""
    # A class without a point counts as if it had one.
    return float(np.sqrt((weights**2 * users * (1 - users) / np.maximum(counts, 1)).sum()))


def _checked_users(users: Array) -> Array:
    values = np.asarray(users, np.float64)
    wrong = values[~((values >= 0) & (values <= 1))]
    if wrong.size:
        raise ParameterError(f"An expected accuracy of {wrong[0]:g} is not possible; give shares from 0 to 1.")
    return values


def _bounded(size: int, share: Array, least: Array, most: Array) -> Array:
    """Numbers in proportion to ``share`` between their bounds that sum to ``size``, by bisection of the factor."""
    low, high = 0.0, float((most / share).max()) + 1.0
    for _ in range(200):
        middle = (low + high) / 2
        if np.clip(middle * share, least, most).sum() < size:
            low = middle
        else:
            high = middle
    return np.asarray(np.clip(high * share, least, most))


def _rounded(size: int, wanted: Array, least: Array, most: Array) -> Array:
    """The nearest whole numbers that sum to ``size`` and keep the bounds: largest remainders."""
    counts = np.clip(np.floor(wanted + 1e-9).astype(np.int64), least, most)
    order = np.argsort(-(wanted - counts), kind="stable")
    while counts.sum() < size:
        for place in order[: size - int(counts.sum())]:
            counts[place] += counts[place] < most[place]
    return np.asarray(counts)


@dataclass(frozen=True)
class Design:
    """A drawn sample: by class of the map its value, name, pixels, area and number of points.

    ``unit`` of the areas: ``m2``, or ``pixels`` where the map has no CRS. ``expected_error``: the standard error of
    the overall accuracy if the expected user's accuracies hold.
    """

    path: Path
    classes: tuple[int, ...]
    names: tuple[str, ...]
    pixels: tuple[int, ...]
    areas: tuple[float, ...]
    points: tuple[int, ...]
    unit: str
    expected_error: float
    seed: int
    notes: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """All of it, ready for JSON."""
        rows = zip(self.classes, self.names, self.pixels, self.areas, self.points)
        keys = ("value", "name", "pixels", "area", "points")
        return {
            "path": str(self.path),
            "classes": [dict(zip(keys, row)) for row in rows],
            "points": sum(self.points),
            "unit": self.unit,
            "expected_standard_error": self.expected_error,
            "seed": self.seed,
        }


def draw_design(
    path: PathLike,
    output: PathLike,
    *,
    size: Optional[int] = None,
    standard_error: float = STANDARD_ERROR,
    expected: Union[Mapping[int, float], Mapping[str, float], None] = None,
    allocation: str = "proportional",
    minimum: int = MINIMUM,
    seed: int = 0,
    band: int = 0,
    ignore: Collection[int] = (),
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Design:
    """Draw points over the map of classes at ``path`` and write them to the GeoPackage ``output``.

    The layer ``points`` has the map's CRS and one point in the center of each drawn pixel, in random order, with the
    fields ``id``, ``reference`` (text: the name or number of the class seen there, to be filled in), ``note``, and last
    ``stratum``, the map's class, which nobody should look at before labeling. The same map, options and seed give the
    same points. The map is read twice, block by block.

    Parameters
    ----------
    size : how many points; without it as many as ``standard_error`` of the overall accuracy takes, ``minimum`` included
    expected : the expected user's accuracy of classes, by value or name; 0.85 for others
    allocation, minimum : see `allocate`
    band, ignore : see `ClassMap`

    Raises
    ------
    SceneError
        The map cannot be read or is none of classes.
    ParameterError
        An option cannot be used.
    OutputError
        The file cannot be written, or is there already with labels in it.
    Cancelled
        On request.
    """
    target = Path(output)
    check_target(target, [path], "GeoPackage", (".gpkg",))
    _refuse_labeled(target)
    if seed < 0:
        raise ParameterError(f"A seed of {seed} is not possible; give a whole number from 0.")
    with limited_cache(CACHE_BYTES), ClassMap(path, band=band, ignore=ignore) as mapped:
        extent = Extent()
        for _, _, classes, areas in scan(mapped, lambda share: progress(share * 0.5), cancelled):
            extent.add(classes, areas)
        check_extent(extent, mapped.path)
        values = sorted(extent.pixels)
        pixels = np.array([extent.pixels[value] for value in values])
        area = np.array([extent.areas[value] for value in values])
        users = _expected(mapped, values, expected or {})
        weights = area / area.sum()
        if size is None:
            counts = _enough(pixels, weights, users, standard_error, allocation, minimum)
        else:
            counts = allocate(size, pixels, weights, users, allocation, minimum)
        drawn = _drawn(mapped, dict(zip(values, counts.tolist())), seed, lambda s: progress(0.5 + s * 0.5), cancelled)
        _write(target, mapped.grid, drawn, seed)
        notes = [*area_notes(mapped.grid), *_short(values, pixels, minimum, mapped)]
        if allocation == "neyman" and (users == users[0]).all() and len(users) > 1:
            notes.append(
                "The same accuracy is expected of all classes, so that points where most errors are expected go as the "
                "areas do; say what is expected of each class."
            )
        reached = _expected_error(weights, users, counts)
        if size is None and reached > standard_error * (1 + _ROUNDED):
            notes.append(
                f"The standard error of {standard_error:g} is out of reach: {counts.sum()} points, all there can be, "
                f"give {reached:.2g}."
            )
        notes += [
            f"The class {mapped.name(value)} gets no point, so that nothing can be told of it; ask for a minimum."
            for value, count in zip(values, counts.tolist())
            if not count
        ]
        return Design(
            target,
            tuple(values),
            tuple(mapped.name(value) for value in values),
            tuple(pixels.tolist()),
            tuple(area.tolist()),
            tuple(counts.tolist()),
            "m2" if mapped.grid.crs else "pixels",
            reached,
            seed,
            tuple(notes),
        )


def _refuse_labeled(target: Path) -> None:
    """Labels are hours of somebody's work, which no new sample may take the place of."""
    if not target.exists():
        return
    try:
        _path, _wanted, _dataset, layers = open_layers(str(target))
    except AreaError:
        return  # no vector file: nothing that was labeled
    for layer in layers:
        if layer.GetLayerDefn().GetFieldIndex(FIELD) >= 0:
            call(layer.SetAttributeFilter, f'"{FIELD}" IS NOT NULL')
            count = layer.GetFeatureCount()
            if count:
                raise OutputError(f"{target} holds {count} labeled points already; choose another name for new ones.")


def _expected(mapped: ClassMap, values: list[int], expected: Union[Mapping[int, float], Mapping[str, float]]) -> Array:
    names = {mapped.name(value).lower(): value for value in values} | {str(value): value for value in values}
    strange = [key for key in expected if str(key).lower() not in names]
    if strange:
        raise ParameterError(
            f"The map has no class {strange[0]}, for which an accuracy is expected; it has "
            f"{', '.join(map(mapped.name, values))}."
        )
    known = {names[str(key).lower()]: share for key, share in expected.items()}
    return _checked_users(np.array([known.get(value, EXPECTED) for value in values]))


def _short(values: list[int], pixels: Array, minimum: int, mapped: ClassMap) -> list[str]:
    return [
        f"The class {mapped.name(value)} has only {count} pixels, fewer than the minimum of {minimum} points."
        for value, count in zip(values, pixels.tolist())
        if count < minimum
    ]


class _Reservoir:
    """The pixels of one class with the largest keys so far; others must exceed ``limit``."""

    def __init__(self, size: int) -> None:
        self._size = size
        self.limit = -math.inf if size else math.inf
        self._keys, self._places = np.empty(0), np.empty((0, 2), np.int64)

    def add(self, keys: Array, places: Array) -> None:
        """Take in keys above the limit, float ``(n,)``, and their columns and rows, ``(n, 2)``."""
        self._keys = np.concatenate([self._keys, keys])
        self._places = np.concatenate([self._places, places])
        if len(self._keys) > self._size:
            best = np.sort(np.argpartition(-self._keys, self._size - 1)[: self._size])
            self._keys, self._places = self._keys[best], self._places[best]
            self.limit = float(self._keys.min())

    @property
    def places(self) -> Array:
        """Columns and rows ``(n, 2)`` in the map's order."""
        return np.asarray(self._places[np.lexsort((self._places[:, 0], self._places[:, 1]))])


def _drawn(
    mapped: ClassMap,
    counts: Mapping[int, int],
    seed: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> dict[int, Array]:
    """Columns and rows ``(n, 2)`` of the pixels drawn of each class."""
    kept = {value: _Reservoir(count) for value, count in counts.items()}
    # What a pixel's key must exceed, by class; the last entry is that of NOTHING.
    limits = np.full(max(counts) + 2, np.inf)
    for number, window, classes, areas in scan(mapped, progress, cancelled):
        # Each block has its own stream, so that a block does not depend on those before it.
        keys = np.random.default_rng(np.random.SeedSequence([seed, number])).standard_exponential(classes.shape)
        keys /= -areas
        for value, reservoir in kept.items():
            limits[value] = reservoir.limit
        rows, columns = np.nonzero(keys > limits[classes])
        keys, found = keys[rows, columns], classes[rows, columns]
        for value in np.unique(found).tolist():
            here = found == value
            kept[value].add(keys[here], np.stack([columns[here] + window.col, rows[here] + window.row], axis=1))
    return {value: reservoir.places for value, reservoir in kept.items()}


def _write(target: Path, grid: Grid, drawn: Mapping[int, Array], seed: int) -> None:
    rows = [(value, column, row) for value, places in drawn.items() for column, row in places.tolist()]
    # In random order: the order of the points must not tell the map's class.
    order = np.random.default_rng(np.random.SeedSequence([seed, len(rows)])).permutation(len(rows))
    fields = [
        ogr.FieldDefn("id", ogr.OFTInteger),
        ogr.FieldDefn(FIELD, ogr.OFTString),
        ogr.FieldDefn("note", ogr.OFTString),
        ogr.FieldDefn(STRATUM, ogr.OFTInteger),
    ]
    fields[1].SetAlternativeName("Class seen in the reference")
    fields[3].SetAlternativeName("Class of the map (not to be seen before labeling)")
    lies = grid.as_drawn()
    with new_layer(target, LAYER, grid.crs, ogr.wkbPoint, fields) as layer:
        for number, place in enumerate(order.tolist(), start=1):
            value, column, row = rows[place]
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField("id", number)
            feature.SetField(STRATUM, value)
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(*lies.xy(column + 0.5, row + 0.5))
            feature.SetGeometry(point)
            call(layer.CreateFeature, feature)
