"""Field plots: what was measured on the ground, and what an image shows there."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass
from typing import Any, Callable, Optional, Sequence

import numpy as np

from ..errors import AreaError, Cancelled, ParameterError
from ..raster.datetext import date_of
from ..raster.labels import Label, read_labels
from ..raster.reader import SceneReader
from ..raster.scene import Scene

Array = np.ndarray[Any, Any]

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

    Where no field names the sites, plots of the same pixels are one site: they cannot judge each other.

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
    rows: list[tuple[Array, float, float, str]] = []
    empty = late = undated = unfilled = 0

    def without_value() -> None:
        nonlocal unfilled
        unfilled += 1

    first, *further = [reader.grid for _, reader in scenes]
    labels = [read_labels(source, fields.value, first, fields.others, unfilled=without_value)]
    labels += [read_labels(source, fields.value, grid, fields.others) for grid in further]
    for i in range(len(labels[0])):
        if cancelled():
            raise Cancelled("Cancelled: nothing was written.")
        value, std, site, date = _facts(labels[0][i], fields, i)
        check_values([value], limits, fields.value)
        undated += date is None
        order = _by_date(dates, date, days)
        late += not order
        spectrum = next((s for k in order if (s := _spectrum(labels[k][i], scenes[k][1])) is not None), None)
        empty += bool(order) and spectrum is None
        if spectrum is not None:
            rows.append((spectrum, value, std, site))
    if not rows:
        raise AreaError(
            "No plot lies on a pixel with data"
            + (f" of an image within {days} days of it" if late else "")
            + "; check the layer's CRS, its dates and the scene."
        )
    notes = []
    if unfilled:
        notes.append(f"Left out: {counted(unfilled, 'plot')} without a value in {fields.value!r}.")
    if empty:
        notes.append(f"Left out: {counted(empty, 'plot')} outside the images or on pixels without data.")
    if late:
        notes.append(f"Left out: {counted(late, 'plot')} without an image within {days} days.")
    if fields.date and dates == [None]:
        notes.append(
            "The day of the scene is not known, so that the plots' days do not count; write it into its name, as "
            "2024-06-30."
        )
    if undated and len(scenes) > 1:
        notes.append(
            f"No day is named of {counted(undated, 'plot')}: the first of the {len(scenes)} scenes that shows a plot "
            "counts."
        )
    if not fields.site:
        rows, together = _sites_by_place(rows)
        if together:
            notes.append(
                f"{counted(together, 'plot')} of the same pixels as others: those of one place count as one site."
            )
    names = tuple(dict.fromkeys(site for *_, site in rows))
    return Plots(
        np.array([row[0] for row in rows]),
        np.array([row[1] for row in rows]),
        np.array([row[2] for row in rows]),
        np.array([names.index(row[3]) for row in rows], np.int64),
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


def _sites_by_place(
    rows: Sequence[tuple[Array, float, float, str]],
) -> tuple[list[tuple[Array, float, float, str]], int]:
    """The rows, those of equal spectra on the site of the first of them; and how many had to move."""
    first: dict[bytes, str] = {}
    found = [(s, value, std, first.setdefault(s.tobytes(), site)) for s, value, std, site in rows]
    return found, sum(new[3] != old[3] for new, old in zip(found, rows))


def _facts(label: Label, fields: PlotFields, number: int) -> tuple[float, float, str, Optional[datetime.date]]:
    """Value, standard deviation, site and day of a plot; each plot is a site of its own where none is named."""
    told = dict(zip(fields.others, label.others))
    value = _number(label.value, fields.value, number)
    std = told.get(fields.std) if fields.std else None
    spread = 0.0 if std is None else _number(std, fields.std, number)
    if spread < 0:
        raise ParameterError(f"The standard deviation of plot {number + 1} is {spread:g}; it cannot be below 0.")
    named = told.get(fields.site) if fields.site else None
    site = "" if named is None else str(named).strip()
    date = None
    if fields.date and told.get(fields.date) is not None:
        date = date_of(str(told[fields.date]).replace("/", "-"))
        if date is None:
            raise ParameterError(
                f"The date {told[fields.date]!r} of plot {number + 1} is no day; write it as 2024-06-30."
            )
    return value, spread, site or f"plot {number + 1}", date


def _number(text: Any, field: str, number: int) -> float:
    try:
        value = float(str(text).replace(",", "."))
    except ValueError:
        value = float("nan")
    if not np.isfinite(value):
        raise ParameterError(
            f"The field {field!r} of plot {number + 1} holds {text!r}, which is no number. "
            "Correct it, or leave it empty."
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
