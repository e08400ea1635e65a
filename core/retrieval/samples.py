"""What a model of retrieval is learned from: simulations, plots on scenes, or a table of measured spectra."""

from __future__ import annotations

import dataclasses
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

import numpy as np

from ..bands import GEOMETRY, Band
from ..errors import ParameterError
from ..gp.correction import FEWEST
from ..model import InputSpec
from ..raster.scene import open_scene
from ..raster.values import HIGHEST_MEDIAN, LOWEST_MEDIAN, LOWEST_PEAK
from ..tables import number_of, read_csv
from .conformal import site_folds
from .fieldnames import columns_said, site_field, spread_field, value_field
from .noise import NoiseModel
from .plots import DAYS, PlotFields, check_values, counted, read_plots
from .sensors import SENSOR_NAMES, sensor
from .table import Table, load_table
from .variables import DEFAULT_GEOMETRY, VARIABLES

Array = np.ndarray[Any, Any]

#: Simulations that are learned from, and those that judge, at most.
MOST_LEARNED, MOST_JUDGED = 8000, 3000
_FEWEST = 12
#: Common names of bands at 60 m or for the atmosphere.
_OF_AIR = ("coastal", "nir09", "cirrus")


@dataclass(frozen=True)
class Learning:
    """What to learn from and how; plain values all. One of ``simulations``, ``measured`` and ``plots`` at least.

    ``simulations`` is a table of `simulate`; ``measured`` a CSV of spectra (``inputs``, its columns) and values
    (``fields``); ``plots`` lie on the scenes of ``sources``. With simulations and plots a model of the simulations is
    corrected by the plots.
    """

    output: str
    variable: str
    kinds: tuple[str, ...] = ("gp",)
    simulations: str = ""
    noise: NoiseModel = dataclasses.field(default_factory=NoiseModel)
    measured: str = ""
    inputs: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    plots: str = ""
    fields: PlotFields = dataclasses.field(default_factory=lambda: PlotFields(""))
    separate: bool = False
    days: int = DAYS
    bands: tuple[str, ...] = ()
    raw: bool = False
    logarithm: bool = False
    unit: str = ""
    title: str = ""
    valid_range: Optional[tuple[float, float]] = None
    geometry: tuple[tuple[str, float], ...] = ()
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Samples:
    """What is learned from: ``X`` ``(n, D)``, ``y`` ``(n,)``, ``folds`` ``(n,)``, and where it comes from.

    ``spectral`` are the first columns, those of reflectance; ``drawn`` says that folds are random draws and not places;
    ``errors`` are the variances of the measurements of ``y`` ``(n,)``, ``None`` where none is known.
    """

    X: Array
    y: Array
    folds: Array
    input: InputSpec
    spectral: int
    origin: str
    drawn: bool
    notes: tuple[str, ...] = ()
    errors: Optional[Array] = None


def read_samples(learning: Learning, cancelled: Callable[[], bool]) -> Samples:
    """What ``learning`` names.

    Raises
    ------
    TerraClaraError
        As ``load_table``, ``open_scene`` and ``read_plots``; ``ParameterError`` for columns, bands or numbers that are
        not there, and for too few samples.
    """
    if learning.simulations:
        return _simulated(learning)
    return _measured(learning) if learning.measured else _on_plots(learning, cancelled)


def _simulated(learning: Learning) -> Samples:
    """Rows of a table of simulations with a sensor's noise; the last ones, fold 0, judge."""
    table = load_table(learning.simulations)
    if learning.variable not in table.variables:
        raise ParameterError(f"The table has no variable {learning.variable!r}; it has {', '.join(table.variables)}.")
    names = learning.bands or ground_bands(table)
    rng = np.random.default_rng(learning.seed)
    rows = rng.permutation(len(table))[: MOST_LEARNED + MOST_JUDGED]
    judged = min(MOST_JUDGED, len(rows) // 4)
    if judged < _FEWEST:
        raise ParameterError(f"The table holds {len(table)} simulations; give a few hundred or more.")
    noisy = learning.noise.add(table.spectra(tuple(names))[rows], rng)
    X = np.hstack([noisy, table.cosines[rows]])
    known = _known_bands(table)
    centers = dict(zip(table.bands, table.meta.get("wavelengths_nm", [None] * len(table.bands))))
    bands = tuple(known.get(name) or Band(name, centers.get(name)) for name in names)
    spec = InputSpec(
        bands=bands + tuple(Band(angle) for angle in GEOMETRY),
        tensor="spectra",
        level="surface",
        defaults=dict(DEFAULT_GEOMETRY),
    )
    folds = np.where(np.arange(len(rows)) < judged, 0, -1)  # fold -1 is always learned from
    origin = f"{len(rows) - judged} simulations of {Path(learning.simulations).name}"
    return Samples(X, table.variables[learning.variable][rows], folds, spec, len(names), origin, True)


def ground_bands(table: Table) -> tuple[str, ...]:
    """The bands of a table of simulations that are made to see plants and not air: no aerosol, vapor and cirrus."""
    known = _known_bands(table)
    return tuple(name for name in table.bands if name not in known or known[name].common_name not in _OF_AIR)


def _known_bands(table: Table) -> dict[str, Band]:
    """The bands of the table's sensor by name, where it is known by name."""
    return {band.name: band for name in SENSOR_NAMES if name == table.meta.get("sensor") for band in sensor(name).bands}


def measured_fields(path: str, variable: str, given: PlotFields, inputs: Sequence[str] = ()) -> PlotFields:
    """The columns of a table of spectra that hold value, standard deviation and site: those given, else by their names.

    ``inputs`` are columns that are learned from, and so are none of these.

    Raises
    ------
    ParameterError
        The table cannot be read, or no column is called as the variable is.
    """
    header, _ = _columns(Path(path))
    value = given.value or value_field(header, variable)
    if not value:
        raise ParameterError(
            f"{Path(path).name} has no column called {variable!r} or 'value'; name the column of the value. It has "
            f"{', '.join(header)}."
        )
    others = [name for name in header if name != value and name not in inputs]
    return dataclasses.replace(
        given, value=value, std=given.std or spread_field(others, value), site=given.site or site_field(others)
    )


def _measured(learning: Learning) -> Samples:
    header, columns = _columns(Path(learning.measured))
    inputs = learning.inputs or tuple(
        name for name in header if name not in (learning.fields.value, learning.fields.site, learning.fields.std)
    )
    if learning.fields.value in inputs or len(set(inputs)) < len(inputs):
        raise ParameterError(
            f"The inputs {', '.join(inputs)} name a column twice, or the value {learning.fields.value!r} itself; name "
            "the columns of the spectra, each once."
        )
    wanted = (*inputs, learning.fields.value)
    missing = [name for name in wanted if name not in columns]
    if missing or not inputs:
        raise ParameterError(
            f"{Path(learning.measured).name} has no column {', '.join(map(repr, missing or ['of inputs']))}; it has "
            f"{', '.join(header)}."
        )
    numbers = np.array([[_number(text, name, k) for k, text in enumerate(columns[name])] for name in wanted]).T
    check_values(numbers[:, -1].tolist(), usual_range(learning), learning.fields.value)
    site, std = learning.fields.site, learning.fields.std
    for name in (site, std):
        if name and name not in columns:
            raise ParameterError(f"{Path(learning.measured).name} has no column {name!r}; it has {', '.join(header)}.")
    stds = np.array([_number(text or "0", std, k) for k, text in enumerate(columns[std])]) if std else np.zeros(1)
    if (stds < 0).any():
        raise ParameterError(f"Column {std!r} holds {stds.min():g}; a standard deviation cannot be below 0.")
    named = columns[site] if site else [""] * len(numbers)
    sites = np.array([text or f"row {k + 2}" for k, text in enumerate(named)])
    numbers_only = learning.raw or not _is_reflectance(numbers[:, :-1])
    spec = InputSpec(
        bands=tuple(Band(name) for name in inputs), tensor="spectra", values="raw" if numbers_only else "reflectance"
    )
    origin = f"{len(numbers)} measurements of {Path(learning.measured).name}"
    folds = site_folds(sites, learning.seed)
    kind = (
        "The spectra are taken as numbers of their own kind: a scene's numbers are taken as they are."
        if numbers_only
        else "The spectra are taken for reflectance from 0 to 1: a scene's numbers are made reflectance first."
    )
    found = (
        numbers[:, :-1],
        numbers[:, -1],
        folds,
        spec,
        len(inputs),
        origin,
        not site,
        (columns_said(learning.fields, inputs), kind),
    )
    return _enough(Samples(*found, _errors(stds)))


def _is_reflectance(spectra: Array) -> bool:
    """Whether columns ``(n, D)`` can be reflectance, by the rule for scenes."""
    middle = np.median(spectra, axis=0)
    peak = np.percentile(np.abs(spectra), 99)
    return bool((middle >= LOWEST_MEDIAN).all() and (middle <= HIGHEST_MEDIAN).all() and peak >= LOWEST_PEAK)


def _errors(stds: Array) -> Optional[Array]:
    """Variances of measurements, ``None`` where all are exact or none is said."""
    return stds**2 if stds.any() else None


def _columns(path: Path) -> tuple[list[str], dict[str, list[str]]]:
    rows = read_csv(path)
    header = rows[0] if rows else []
    if any(len(row) != len(header) for row in rows):
        raise ParameterError(f"{path.name} has rows of different lengths; every row needs {len(header)} cells.")
    return header, {name: [row[k] for row in rows[1:]] for k, name in enumerate(header)}


def _number(text: str, name: str, row: int) -> float:
    value = number_of(text)
    if not np.isfinite(value):
        raise ParameterError(
            f"Row {row + 2} of column {name!r} holds {text!r}, which is no number. Correct it, leave the row out, or "
            "name the columns to learn from without this one."
        )
    return value


def _on_plots(learning: Learning, cancelled: Callable[[], bool]) -> Samples:
    options: dict[str, Any] = {"geometry": dict(learning.geometry)}
    if learning.raw:
        options.update(scale=1.0, offset=0.0)
    groups = [[source] for source in learning.sources] if learning.separate else [list(learning.sources)]
    scenes = [open_scene(group, **options) for group in groups]
    spectral = {item.band.name: item.band for item in scenes[0].bands if not item.band.is_geometry}
    missing = [name for name in learning.bands if name not in spectral]
    if missing:
        raise ParameterError(f"The scene has no band {', '.join(missing)}; it has {', '.join(spectral)}.")
    bands = tuple(spectral[name] for name in learning.bands or spectral)
    with ExitStack() as files:
        readers = [files.enter_context(scene.reader(bands)) for scene in scenes]
        if not learning.raw:
            for reader in readers:
                reader.check_values()
        plots = read_plots(
            learning.plots,
            learning.fields,
            list(zip(scenes, readers)),
            days=learning.days,
            limits=usual_range(learning),
            cancelled=cancelled,
        )
        size = readers[0].grid.pixel_size_m()
    level = str(scenes[0].product.get("level", "any"))
    spec = InputSpec(
        bands=bands,
        tensor="spectra",
        values="raw" if learning.raw else "reflectance",
        level=level if level in ("surface", "toa") else "any",
        resolution_m=size,
    )
    origin = f"{len(plots.values)} plots of {Path(learning.plots.split('|')[0]).name}"
    origin += f" on {len(plots.names)} sites" if learning.fields.site else ""
    folds = site_folds(plots.sites, learning.seed)
    drawn = not learning.fields.site
    return _enough(
        Samples(
            *(plots.spectra, plots.values, folds, spec, len(bands), origin, drawn, plots.notes), _errors(plots.stds)
        )
    )


def usual_range(learning: Learning) -> Optional[tuple[float, float]]:
    """Between which values the variable usually lies, ``None`` for one that is not known."""
    if learning.valid_range is not None:
        return learning.valid_range
    known = VARIABLES.get(learning.variable)
    return None if known is None or learning.logarithm else known.display_range


def possible_range(learning: Learning, values: Array) -> Optional[tuple[float, float]]:
    """What the variable can be: what the user says, else what is known of it and what was measured, else ``None``."""
    known = VARIABLES.get(learning.variable)
    if learning.valid_range is not None or known is None or known.possible is None:
        return learning.valid_range
    low, high = known.possible
    return min(low, float(values.min())), max(high, float(values.max()))


def _enough(samples: Samples) -> Samples:
    if len(samples.y) < _FEWEST:
        raise ParameterError(
            f"Only {counted(len(samples.y), 'sample')}: too few to learn from; give {_FEWEST} or more. With "
            f"`terraclara adapt`, which carries a bundled model to plots, {FEWEST + 1} are enough."
        )
    if np.ptp(samples.y) == 0:
        raise ParameterError(
            f"All {len(samples.y)} samples have the value {samples.y[0]:g}; nothing can be learned from them."
        )
    if (np.ptp(samples.X, axis=0) == 0).all():
        raise ParameterError(f"All {len(samples.y)} samples have the same spectrum; nothing can be learned from them.")
    if len(np.unique(samples.folds)) < 3:
        raise ParameterError(
            "The samples lie on fewer than three sites, so that nothing can judge the model. "
            "Add samples of other sites; leave the field of sites out of the file where each sample stands for itself."
        )
    return samples
