"""One place of a scene, read out: every variable with its interval, and the spectrum beside the one to be expected."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..bands import GEOMETRY
from ..errors import AreaError, BandError, ParameterError
from ..explain.recorded import request_of_map
from ..explain.series import of_last_date
from ..mapping.intervals import of_logarithm
from ..mapping.job import Job, reflectance_of, with_confidence
from ..mapping.style import flag_label
from ..model import FLAG_BITS, Card, find_model
from ..model.possible import possible_range
from ..raster.area import open_area
from ..raster.grid import Grid, Window
from ..raster.scene import Scene, unscaled
from .noise import NoiseModel
from .state import consistency_model
from .variables import Choice, choose_model, variable_of, variables

Array = np.ndarray[Any, Any]

#: Pixels of an area that are read out at most.
MOST_PIXELS = 250_000
_REACH = 3.5  # standard deviations of a density to each side
_POINTS = 121


@dataclass(frozen=True)
class Value:
    """A variable at a place; ``None`` for what its model does not give or where there is no data.

    ``distribution`` is ``normal`` or ``lognormal``, that of what is likely; ``limits`` are what the variable can be.
    """

    variable: str
    model: str
    unit: str
    mean: Optional[float]
    std: Optional[float]
    lower: Optional[float]
    upper: Optional[float]
    flags: str
    title: str = ""
    distribution: str = "normal"
    limits: Optional[tuple[float, float]] = None


@dataclass(frozen=True)
class ReadOut:
    """What is known of a place, a pixel or the mean over an area of ``pixels`` with data.

    ``spectrum`` and ``expected`` are reflectances by band: measured, and what PROSAIL is expected to give at what was
    retrieved; ``noise`` the standard deviation that a sensor and its atmospheric correction add there (``NoiseModel``);
    ``p_value`` is the share of simulations that fit worse. All are empty or ``None`` where no model checks the
    variables together. ``x`` and ``y`` are the middle of an area.
    """

    x: float
    y: float
    values: tuple[Value, ...]
    spectrum: Mapping[str, float]
    expected: Mapping[str, float]
    p_value: Optional[float]
    notes: tuple[str, ...]
    noise: Mapping[str, float] = field(default_factory=dict)
    pixels: int = 1


#: A place on a grid: a window and which of its pixels count, bool ``(rows, columns)``.
_Place = Callable[[Grid], tuple[Window, Array]]


def read_out(
    scene: Scene,
    x: float,
    y: float,
    names: Sequence[str],
    entries: Sequence[tuple[str, Card]],
    *,
    confidence: float = 0.9,
) -> ReadOut:
    """Every variable of ``names`` (all that can be retrieved, if empty) at the pixel that holds ``x, y``.

    Parameters
    ----------
    x, y : in the scene's CRS; column and row where it has none
    entries : ``(id, card)`` of the catalog
    confidence : of the bounds

    Raises
    ------
    AreaError
        The place lies outside the scene.
    BandError
        No variable can be retrieved from the scene's bands.
    """

    def place(grid: Grid) -> tuple[Window, Array]:
        if not (math.isfinite(x) and math.isfinite(y)):
            raise ParameterError(f"The place {x:g}, {y:g} is none; give two finite numbers.")
        col, row = (math.floor(value) for value in grid.col_row(x, y))
        if not (0 <= col < grid.width and 0 <= row < grid.height):
            raise AreaError(f"The place {x:.8g}, {y:.8g} lies outside the scene; choose one inside it.")
        return Window(col, row, 1, 1), np.ones((1, 1), bool)

    return replace(_read(scene, place, names, entries, confidence), x=x, y=y)


def read_out_area(
    scene: Scene, area: str, names: Sequence[str], entries: Sequence[tuple[str, Card]], *, confidence: float = 0.9
) -> ReadOut:
    """As ``read_out``, the mean over the pixels inside ``area``, a vector file or ``xmin,ymin,xmax,ymax``.

    The standard deviation and the bounds are the means of the pixels' own: errors of neighbors are alike, and do not
    average out (``zone_means`` says how far they do). Flags are those of half of the pixels or more; the p-value is
    their median.

    Raises
    ------
    AreaError
        The area cannot be used, misses the scene, or holds more than ``MOST_PIXELS``.
    """

    def place(grid: Grid) -> tuple[Window, Array]:
        found = open_area(area, grid)
        bounds = found.bounds
        if bounds.is_empty:
            raise AreaError("The area misses the scene. Choose one inside it.")
        if bounds.width * bounds.height > MOST_PIXELS:
            raise AreaError(
                f"The area spans {bounds.width} x {bounds.height} pixels; read out {MOST_PIXELS} at most, or map the "
                "scene."
            )
        inside = found.mask(bounds)
        if not inside.any():
            raise AreaError("The area holds no center of a pixel; draw a larger one.")
        return bounds, inside

    bounds, _ = place(scene.grid)
    x, y = scene.grid.xy(bounds.col + bounds.width / 2, bounds.row + bounds.height / 2)
    return replace(_read(scene, place, names, entries, confidence), x=x, y=y)


def density(value: Value) -> tuple[Array, Array]:
    """What is likely at a place: values ``(n,)`` that rise and their density ``(n,)``; both empty without a spread.

    Normal or lognormal as the model says, and nothing where the variable cannot be.
    """
    if value.mean is None or not value.std:
        return np.zeros(0), np.zeros(0)
    mean, std = np.asarray(value.mean), np.asarray(value.std)
    if value.distribution == "lognormal" and mean > 0:
        middle, width = of_logarithm(mean, std)
        logs = middle + width * np.linspace(-_REACH, _REACH, _POINTS)
        x = np.exp(logs)
        p = np.exp(-0.5 * ((logs - middle) / width) ** 2) / (x * width * math.sqrt(2 * math.pi))
    else:
        x = mean + std * np.linspace(-_REACH, _REACH, _POINTS)
        p = np.exp(-0.5 * ((x - mean) / std) ** 2) / (std * math.sqrt(2 * math.pi))
    if value.limits is not None:
        kept = (x >= value.limits[0]) & (x <= value.limits[1])
        x, p = x[kept], p[kept]
    return np.asarray(x), np.asarray(p)


def _read(
    scene: Scene, place: _Place, names: Sequence[str], entries: Sequence[tuple[str, Card]], confidence: float
) -> ReadOut:
    if not 0 < confidence < 1:
        raise ParameterError(f"A confidence of {confidence:g} is not possible; give one between 0 and 1, such as 0.9.")
    bands = [item.band for item in scene.bands]
    notes: list[str] = []
    chosen: dict[str, Choice] = {}
    problem: Optional[BandError] = None
    for name in dict.fromkeys(names or [item.id for item in variables(entries)]):
        try:
            chosen[name] = choose_model(name, bands, entries, product=scene.product)
        except BandError as error:
            problem = problem or error
            notes.append(f"{name.upper()} is left out. {error}")
    if problem is not None and not chosen:
        raise problem
    found, estimates, pixels = [], {}, 0
    for name, choice in chosen.items():
        value, planes, count = _value(scene, place, name, choice, confidence, notes)
        found.append(value)
        estimates[name] = planes
        pixels = max(pixels, count)
    checker = consistency_model({name: choice.id for name, choice in chosen.items()}, entries)
    spectrum, expected, p_value = _checked(scene, place, checker, estimates) if checker else ({}, {}, None)
    noise = dict(zip(expected, np.sqrt(np.diag(NoiseModel().covariance(np.array([[*expected.values()]]))[0])).tolist()))
    told = tuple(dict.fromkeys(notes))
    return ReadOut(math.nan, math.nan, tuple(found), spectrum, expected, p_value, told, noise, pixels)


def _value(
    scene: Scene, place: _Place, name: str, choice: Choice, confidence: float, notes: list[str]
) -> tuple[Value, Array, int]:
    """A variable, its estimates on all pixels of the place's window, and how many of them count."""
    model = find_model(choice.id)
    kinds = {spec.kind for spec in model.card.outputs}
    if "lower" in kinds:
        model = with_confidence(model, confidence)
    wanted = [spec for spec in model.card.outputs if spec.kind in ("mean", "value", "std", "lower", "upper", "flag")]
    outputs = tuple(spec.name for spec in wanted if spec.default or spec.kind in ("lower", "upper"))
    if model.card.input.values == "raw":
        scene = unscaled(scene)
    with Job(model, scene, outputs=outputs, device="cpu", threads=1, note=notes.append) as job:
        window, inside = place(job.reader.grid)
        planes = dict(zip([spec.kind for spec in job.outputs], job.compute(window)))
    means = planes["mean"] if "mean" in planes else planes["value"]
    good = inside & np.isfinite(means)
    main = next(spec for spec in wanted if spec.kind in ("mean", "value"))

    def average(kind: str) -> Optional[float]:
        return float(planes[kind][good].mean()) if kind in planes and good.any() else None

    flags = (
        planes["flag"][good if good.any() else inside].astype(np.int64) if "flag" in planes else np.zeros(1, np.int64)
    )
    common = sum(bit for bit in FLAG_BITS if ((flags & bit) > 0).mean() >= 0.5)
    value = Value(
        name,
        choice.id,
        main.unit,
        float(means[good].mean()) if good.any() else None,
        average("std"),
        average("lower"),
        average("upper"),
        flags=flag_label(common),
        title=variable_of(choice.card).title,
        distribution=str(model.card.conformal.get("distribution", "normal")),
        limits=possible_range(model.card, main),
    )
    return value, means, int(good.sum())


def _checked(
    scene: Scene, place: _Place, checker: str, estimates: Mapping[str, Array]
) -> tuple[dict[str, float], dict[str, float], Optional[float]]:
    model = find_model(checker)
    spec = model.card.input
    measured = [band for band in spec.bands if not (band.is_geometry or band.is_retrieved)]
    angles = [band for band in spec.bands if band.name in GEOMETRY]
    with scene.reader([*measured, *angles], defaults=spec.defaults, resolution_m=spec.resolution_m) as reader:
        window, inside = place(reader.grid)
        values, valid = reader.read(window)
    retrieved = [estimates.get(band.name) for band in spec.bands if band.is_retrieved]
    known = [plane for plane in retrieved if plane is not None and plane.shape == inside.shape]
    good = inside & valid & np.logical_and.reduce([np.isfinite(plane) for plane in known])
    if len(known) < len(retrieved) or not good.any():
        return {}, {}, None
    rows = np.concatenate([values[:, good], np.stack([plane[good] for plane in known])]).astype(np.float32).T
    given = model.session("cpu").run({spec.tensor: np.ascontiguousarray(rows)}, ["p_value", "simulated"])
    names = [band.name for band in measured]
    return (
        dict(zip(names, values[: len(names), good].mean(axis=1, dtype=np.float64).tolist())),
        dict(zip(names, np.asarray(given["simulated"], np.float64).mean(axis=0).tolist())),
        float(np.median(given["p_value"])),
    )


def scene_of_map(provenance: Path) -> Scene:
    """The scene that a map was made from, opened as it was then.

    Raises
    ------
    TerraClaraError
        As ``request_of_map`` and ``open_scene``.
    """
    return reflectance_of(of_last_date(request_of_map(provenance, scene_alone=True)))
