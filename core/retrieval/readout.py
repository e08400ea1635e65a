"""One place of a scene, read out: every variable with its interval, and the spectrum beside the one to be expected."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Sequence

import numpy as np

from ..bands import GEOMETRY
from ..errors import AreaError, BandError, ParameterError
from ..mapping.job import Job, with_confidence
from ..mapping.style import flag_label
from ..model import Card, find_model
from ..raster.grid import Window
from ..raster.scene import Scene
from .state import consistency_model
from .variables import Choice, choose_model, variables

Array = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Value:
    """A variable at a place; ``None`` for what its model does not give or where there is no data."""

    variable: str
    model: str
    unit: str
    mean: Optional[float]
    std: Optional[float]
    lower: Optional[float]
    upper: Optional[float]
    flags: str


@dataclass(frozen=True)
class ReadOut:
    """What is known of a place.

    ``spectrum`` and ``expected`` are reflectances by band: measured, and what PROSAIL is expected to give at what was
    retrieved; ``p_value`` is the share of simulations that fit worse. Both are empty or ``None`` where no model checks
    the variables together.
    """

    x: float
    y: float
    values: tuple[Value, ...]
    spectrum: Mapping[str, float]
    expected: Mapping[str, float]
    p_value: Optional[float]
    notes: tuple[str, ...]


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
            problem = error
            notes.append(f"{name.upper()} is left out. {error}")
    if problem is not None and not chosen:
        raise problem
    found = [_value(scene, x, y, name, choice, confidence, notes) for name, choice in chosen.items()]
    checker = consistency_model({name: choice.id for name, choice in chosen.items()}, entries)
    spectrum, expected, p_value = _checked(scene, x, y, checker, found) if checker else ({}, {}, None)
    return ReadOut(x, y, tuple(found), spectrum, expected, p_value, tuple(dict.fromkeys(notes)))


def _window(grid: Any, x: float, y: float) -> Window:
    col, row = (math.floor(value) for value in grid.col_row(x, y))
    if not (0 <= col < grid.width and 0 <= row < grid.height):
        raise AreaError(f"The place {x:.8g}, {y:.8g} lies outside the scene.")
    return Window(col, row, 1, 1)


def _value(scene: Scene, x: float, y: float, name: str, choice: Choice, confidence: float, notes: list[str]) -> Value:
    model = find_model(choice.id)
    kinds = {spec.kind for spec in model.card.outputs}
    if "lower" in kinds:
        model = with_confidence(model, confidence)
    wanted = [spec for spec in model.card.outputs if spec.kind in ("mean", "value", "std", "lower", "upper", "flag")]
    outputs = tuple(spec.name for spec in wanted if spec.default or spec.kind in ("lower", "upper"))
    with Job(model, scene, outputs=outputs, device="cpu", threads=1, note=notes.append) as job:
        values = job.compute(_window(job.reader.grid, x, y))[:, 0, 0]
        of = {spec.kind: float(value) for spec, value in zip(job.outputs, values)}
    mean = of.get("mean", of.get("value", math.nan))
    unit = next((spec.unit for spec in wanted if spec.kind in ("mean", "value")), "")
    shown = {kind: _finite(of.get(kind)) for kind in ("std", "lower", "upper")}
    return Value(name, choice.id, unit, _finite(mean), **shown, flags=flag_label(int(of.get("flag", 0))))


def _finite(value: Optional[float]) -> Optional[float]:
    return None if value is None or not math.isfinite(value) else value


def _checked(
    scene: Scene, x: float, y: float, checker: str, found: Sequence[Value]
) -> tuple[dict[str, float], dict[str, float], Optional[float]]:
    model = find_model(checker)
    spec = model.card.input
    measured = [band for band in spec.bands if not (band.is_geometry or band.is_retrieved)]
    angles = [band for band in spec.bands if band.name in GEOMETRY]
    with scene.reader([*measured, *angles], defaults=spec.defaults, resolution_m=spec.resolution_m) as reader:
        values, valid = reader.read(_window(reader.grid, x, y))
    state = {item.variable: item.mean for item in found}
    retrieved = [state.get(band.name) for band in spec.bands if band.is_retrieved]
    if not valid.all() or None in retrieved:
        return {}, {}, None
    row = np.array([*values[:, 0, 0], *retrieved], dtype=np.float32)[None]
    given = model.session("cpu").run({spec.tensor: row}, ["p_value", "simulated"])
    names = [band.name for band in measured]
    return (
        dict(zip(names, (float(value) for value in values[: len(names), 0, 0]))),
        dict(zip(names, (float(value) for value in given["simulated"][0]))),
        float(given["p_value"].ravel()[0]),
    )
