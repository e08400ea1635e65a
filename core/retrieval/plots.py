"""Field plots: what was measured on the ground, and what an image shows there."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from typing import Any, Callable, Optional, Sequence

import numpy as np

from ..errors import AreaError, Cancelled, ParameterError
from ..raster.datetext import date_of
from ..raster.grid import Grid
from ..raster.labels import Label, read_labels
from ..raster.reader import SceneReader
from ..raster.scene import Scene
from ..tables import number_of
from .places import first_of_place

Array = np.ndarray[Any, Any]

_ENOUGH_SITES = 5  # as many as are left out in turn

#: Most days between a plot's measurement and an image of it.
DAYS = 5


@dataclass(frozen=True)
class PlotFields:
    """Which fields of a layer hold what; only ``value`` must be there."""

    value: str
    std: str = ""
    site: str = ""
    date: str = ""

    @property
    def others(self) -> tuple[str, ...]:
        """The fields beside ``value`` that are named."""
        return tuple(name for name in (self.std, self.site, self.date) if name)


@dataclass(frozen=True, eq=False)
class Plots:
    """Plots with their spectra.

    Parameters
    ----------
    spectra : ``(n, bands)`` float64, the mean of each plot's pixels
    values : ``(n,)`` measured
    stds : ``(n,)`` standard deviations of the measurements, 0 where not given
    sites : ``(n,)`` integers; plots of one site are never used to judge each other
    names : of the sites
    notes : sentences the user should read
    """

    spectra: Array
    values: Array
    stds: Array
    sites: Array
    names: tuple[str, ...]
    notes: tuple[str, ...] = ()

    def digest(self) -> str:
        """SHA-256: equal plots have equal ones."""
        found = hashlib.sha256("\n".join(self.names).encode())
        for part in (self.spectra, self.values, self.stds, self.sites.astype(np.int64)):
            found.update(np.ascontiguousarray(part).tobytes())
        return found.hexdigest()


def read_plots(
    source: str,
    fields: PlotFields,
    scenes: Sequence[tuple[Scene, SceneReader]],
    *,
    days: int = DAYS,
    limits: Optional[tuple[float, float]] = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Plots:
    """The plots of a layer on the scenes, each on the scene nearest in time.

    Parameters
    ----------
    source : polygons, points, or a CSV of points; see ``open_layers``
    scenes : with a reader each, all of the same bands
    days : between a plot's date and its scene's at most; plots without a date are looked for in every scene, the first
        that shows them counts
    limits : between which the variable usually lies; see ``check_values``

    Plots whose site is not named are one site where they lie on the same pixels or, if five sites are left, side by
    side, whatever the scene: they cannot judge each other. A plot of the place, day and value of one before is left
    out.

    Raises
    ------
    AreaError
        As ``read_labels``; no plot lies on a pixel with data.
    ParameterError
        A value, standard deviation or date is none, or ``check_values`` refuses a value.
    Cancelled
    """
    dates = [scene.day for scene, _ in scenes]
    if fields.date and len(scenes) > 1 and None in dates:
        unknown = [str(scenes[k][0].sources[0].name) for k, date in enumerate(dates) if date is None]
        raise ParameterError(f"The day of {', '.join(unknown)} is not known; write it into the name, as 2024-06-30.")
    counts = _Counts()
    grids = [reader.grid for _, reader in scenes]
    labels = [
        read_labels(source, fields.value, grids[0], fields.others, unfilled=counts.no_value, placeless=counts.no_place),
        *(read_labels(source, fields.value, grid, fields.others) for grid in grids[1:]),
    ]
    rows: list[_Row] = []
    known: set[tuple[int, Optional[datetime.date], float]] = set()
    for i, label in enumerate(labels[0]):
        if cancelled():
            raise Cancelled("Cancelled: nothing was written.")
        value, std, site, date = _facts(label, fields)
        check_values([value], limits, fields.value)
        if (label.shape, date, value) in known:
            counts.twins += 1
            continue
        known.add((label.shape, date, value))
        counts.undated += date is None
        order = _by_date(dates, date, days)
        counts.late += not order
        spectrum = next((s for k in order if (s := _spectrum(labels[k][i], scenes[k][1])) is not None), None)
        counts.empty += bool(order) and spectrum is None
        if spectrum is not None:
            rows.append(_Row(i, spectrum, value, std, site))
    if not rows:
        raise AreaError(
            "No plot lies on a pixel with data"
            + (f" of an image within {days} days of it" if counts.late else "")
            + "; check the layer's CRS, its dates and the scene."
        )
    sites, together = _sites(rows, labels, grids)
    notes = counts.notes(fields.value, days)
    if fields.date and dates == [None]:
        notes.append(
            "The day of the scene is not known, so that the plots' days do not count; write it into its name, as "
            "2024-06-30."
        )
    if counts.undated and len(scenes) > 1:
        notes.append(
            f"No day is named of {counted(counts.undated, 'plot')}: the first of the {len(scenes)} scenes that shows a "
            "plot counts."
        )
    if together:
        notes.append(
            f"Taken as one site with others on the same pixels or beside them: {counted(together, 'plot')}. Where that "
            "is wrong, give them sites in a field."
        )
    names = tuple(dict.fromkeys(sites))
    return Plots(
        np.array([row.spectrum for row in rows]),
        np.array([row.value for row in rows]),
        np.array([row.std for row in rows]),
        np.array([names.index(site) for site in sites], np.int64),
        names,
        tuple(notes),
    )


def check_days(days: int) -> None:
    """`ParameterError` for days between plot and image that cannot be."""
    if days < 0:
        raise ParameterError(f"{days} days between plot and image are not possible; give 0 or more.")


def counted(number: int, thing: str) -> str:
    """A number of things in words.

    >>> counted(1, "plot"), counted(3, "plot")
    ('1 plot', '3 plots')
    """
    return f"{number} {thing}{'' if number == 1 else 's'}"


def check_values(values: Sequence[float], limits: Optional[tuple[float, float]], field: str) -> None:
    """Refuse values that no measurement gives, such as -999 for a missing one.

    Raises
    ------
    ParameterError
        A value lies further from ``limits`` than these are apart.
    """
    if limits is None:
        return
    low, high = limits
    strange = next((v for v in values if not low - (high - low) <= v <= high + (high - low)), None)
    if strange is not None:
        raise ParameterError(
            f"The field {field!r} holds {strange:g}, which cannot have been measured (usual are {low:g} to {high:g}); "
            "leave missing values empty, and check the field and its unit."
        )


@dataclass
class _Counts:
    """How many plots were left out, by the reason, and how many name no day."""

    unfilled: int = 0
    placeless: int = 0
    twins: int = 0
    empty: int = 0
    late: int = 0
    undated: int = 0

    def no_value(self) -> None:
        self.unfilled += 1

    def no_place(self) -> None:
        self.placeless += 1

    def notes(self, field: str, days: int) -> list[str]:
        """What was left out, in words."""
        notes = []
        if self.unfilled:
            notes.append(f"Left out: {counted(self.unfilled, 'plot')} without a value in {field!r}.")
        if self.placeless:
            notes.append(f"Left out: {counted(self.placeless, 'plot')} without a point, a polygon or coordinates.")
        if self.twins:
            notes.append(f"Left out: {counted(self.twins, 'plot')} of the same place, day and value as one before.")
        if self.empty:
            notes.append(f"Left out: {counted(self.empty, 'plot')} outside the images or on pixels without data.")
        if self.late:
            notes.append(f"Left out: {counted(self.late, 'plot')} without an image within {days} days.")
        return notes


@dataclass(frozen=True, eq=False)
class _Row:
    """A plot with its spectrum; ``plot`` is its place among the labels, ``site`` ``""`` where none is named."""

    plot: int
    spectrum: Array
    value: float
    std: float
    site: str


def _sites(rows: Sequence[_Row], labels: Sequence[Sequence[Label]], grids: Sequence[Grid]) -> tuple[list[str], int]:
    """The site of each row, by its place where none is named; and how many rows share one that way.

    Plots side by side are one site as far as that leaves enough of them to judge a model.
    """
    drawn = [[each[row.plot] for row in rows] for each in labels]
    own = [row.site or f"plot {labels[0][row.plot].number}" for row in rows]
    sites = own
    for around in (True, False):
        places = first_of_place(drawn, grids, around=around)
        named = {place: row.site for row, place in reversed(list(zip(rows, places))) if row.site}
        sites = [row.site or named.get(place, own[place]) for row, place in zip(rows, places)]
        if len(set(sites)) >= _ENOUGH_SITES:
            break
    return sites, sum(site != alone for site, alone in zip(sites, own))


def _facts(label: Label, fields: PlotFields) -> tuple[float, float, str, Optional[datetime.date]]:
    """Value, standard deviation, site and day of a plot; 0, ``""`` and ``None`` for what it leaves empty."""
    told = {name: value for name, value in zip(fields.others, label.others) if not _blank(value)}
    value = _number(label.value, fields.value, label.number)
    spread = _number(told[fields.std], fields.std, label.number) if fields.std in told else 0.0
    if spread < 0:
        raise ParameterError(f"The standard deviation of plot {label.number} is {spread:g}; it cannot be below 0.")
    date = None
    if fields.date in told:
        date = date_of(str(told[fields.date]).replace("/", "-"))
        if date is None:
            raise ParameterError(
                f"The date {told[fields.date]!r} of plot {label.number} is no day; write it as 2024-06-30."
            )
    return value, spread, str(told.get(fields.site, "")).strip(), date


def _blank(value: Any) -> bool:
    return value is None or not str(value).strip()


def _number(text: Any, field: str, number: int) -> float:
    value = number_of(text)
    if not np.isfinite(value):
        raise ParameterError(
            f"The field {field!r} of plot {number} holds {text!r}, which is no number. Correct it, or leave it empty."
        )
    return value


def _by_date(dates: Sequence[Optional[datetime.date]], date: Optional[datetime.date], days: int) -> list[int]:
    """The scenes that may show a plot, the nearest in time first."""
    if date is None:
        return list(range(len(dates)))
    apart = [(abs((each - date).days) if each is not None else 0, k) for k, each in enumerate(dates)]
    return [k for gap, k in sorted(apart) if gap <= days]


def _spectrum(label: Label, reader: SceneReader) -> Optional[Array]:
    """The mean spectrum of the pixels of a plot, ``None`` where none has data."""
    sums: list[Array] = []
    for window in reader.grid.windows(reader.block_shape):
        if not label.touches(window):
            continue
        mask = label.mask(window)
        if not mask.any():
            continue
        block, valid = reader.read(window)
        good = mask & valid & np.isfinite(block).all(axis=0)
        sums.append(block[:, good].T.astype(np.float64))
    pixels = np.concatenate(sums) if sums else np.zeros((0, 1))
    return pixels.mean(axis=0) if len(pixels) else None
