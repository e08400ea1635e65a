"""What can be retrieved, and which model retrieves it best from a scene.

A variable exists as soon as a model's card names it: the table here only adds titles, units and
ranges of colors to those known by name. So a new variable is one model file and no code.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any, Mapping, Optional, Sequence

from ..bands import GEOMETRY, LANDSAT_OLI, LANDSAT_TM, SENTINEL2, Band, match_bands, sensor_of
from ..errors import BandError, ModelError
from ..model.card import Card
from ..model.possible import POSSIBLE

#: Cosines of the geometry where neither scene nor user gives it: 5 degrees of view, 40 of sun, 90 between
#: them, usual for Sentinel-2 and Landsat over middle latitudes in the growing season.
DEFAULT_GEOMETRY: Mapping[str, float] = {
    name: round(math.cos(math.radians(angle)), 6) for name, angle in zip(GEOMETRY, (5.0, 40.0, 90.0))
}


# What the satellites that carry a sensor are called.
_CARRIERS = {
    SENTINEL2.name: ("Sentinel-2",),
    LANDSAT_OLI.name: ("Landsat-8", "Landsat-9"),
    LANDSAT_TM.name: ("Landsat-4", "Landsat-5", "Landsat-7"),
}


@dataclass(frozen=True)
class Variable:
    """A thing that can be retrieved. ``display_range`` is what a map's colors span, ``possible`` what it can be."""

    id: str
    title: str
    unit: str = ""
    display_range: Optional[tuple[float, float]] = None
    possible: Optional[tuple[float, float]] = None


VARIABLES: Mapping[str, Variable] = {
    item.id: item
    for item in (
        Variable("lai", "Leaf area index", "m2 m-2", (0.0, 7.0), POSSIBLE["lai"]),
        Variable("fapar", "Absorbed fraction of photosynthetic radiation (FAPAR)", "1", (0.0, 1.0), POSSIBLE["fapar"]),
        Variable("fvc", "Fraction of vegetation cover", "1", (0.0, 1.0), POSSIBLE["fvc"]),
        Variable("ccc", "Canopy chlorophyll content", "ug cm-2", (0.0, 400.0), POSSIBLE["ccc"]),
        Variable("cwc", "Canopy water content", "g cm-2", (0.0, 0.3), POSSIBLE["cwc"]),
        Variable("lcc", "Leaf chlorophyll content", "ug cm-2", (0.0, 90.0), POSSIBLE["lcc"]),
    )
}


@dataclass(frozen=True)
class Choice:
    """The model chosen: its catalog id, its card and one sentence that says why."""

    id: str
    card: Card
    reason: str


def variable_of(card: Card) -> Variable:
    """The variable that ``card`` retrieves; for one not in the table, from the card alone."""
    known = VARIABLES.get(card.variable)
    if known is not None:
        return known
    first = next((spec for spec in card.outputs if spec.kind in ("mean", "value")), None)
    if first is None:
        return Variable(card.variable, card.variable)
    return Variable(
        card.variable, first.description or card.variable, first.unit, first.display_range or first.valid_range
    )


def variables(cards: Sequence[tuple[str, Card]]) -> list[Variable]:
    """Every variable that one of the models retrieves: those of the table first, then by id."""
    found = {card.variable: variable_of(card) for _, card in cards if card.variable}
    order = list(VARIABLES)
    return sorted(found.values(), key=lambda item: (order.index(item.id) if item.id in order else len(order), item.id))


def check_variables(names: Sequence[str], entries: Sequence[tuple[str, Card]]) -> None:
    """Refuse names of variables that no model retrieves.

    Raises
    ------
    ModelError
        There is one; those that models retrieve are named.
    """
    known = [item.id for item in variables(entries)]
    for name in names:
        if name not in known:
            raise ModelError(
                f"No model retrieves {name!r}; the catalog's models retrieve {', '.join(known) or 'none'}."
            )


def choose_model(
    variable: str,
    bands: Sequence[Band],
    entries: Sequence[tuple[str, Card]],
    *,
    product: Optional[Mapping[str, Any]] = None,
    resolution_m: Optional[float] = None,
) -> Choice:
    """The best model for ``variable`` on a scene.

    A model must find all its bands (angles may be missing: cards carry typical ones). Among those that do: one
    made for the scene's satellite before one made for another; one with a standard deviation before one without;
    more measured bands before fewer, unless ``resolution_m`` asks for the finer model; then the newer version,
    which is the later title.

    Parameters
    ----------
    variable : id of the variable
    bands : of the scene
    entries : ``(id, card)`` of the catalog
    product : what the scene knows of its product; any entry that names the satellite (``S2B``) is used
    resolution_m : prefer models made for pixels of this size

    Raises
    ------
    ModelError
        No model retrieves the variable.
    BandError
        Models do, but the scene has the bands of none; the one that lacks fewest is named.
    """
    candidates = [(key, card) for key, card in entries if card.variable == variable]
    check_variables([variable], entries)
    usable = []
    found: dict[str, list[str]] = {}
    problems: list[tuple[int, str]] = []
    for key, card in candidates:
        wanted = [band for band in card.input.bands if not band.is_geometry]
        try:
            found[key] = [bands[i].name for i in match_bands(wanted, bands)]
        except BandError as error:
            problems.append((sum(not _has(band, bands) for band in wanted), f"{key}: {error}"))
            continue
        usable.append((key, card))
    if not usable:
        closest = min(problems)[1]
        raise BandError(f"No model of {variable!r} has its bands here. {closest}")
    origin = origin_of(product or {}, bands)
    key, card = min(usable, key=lambda entry: _rank(entry[0], entry[1], origin, resolution_m))
    fitting = sum(made_for(card, origin) for _, card in usable)
    return Choice(key, card, _reason(card, found[key], origin, fitting or len(usable)))


def origin_of(product: Mapping[str, Any], bands: Sequence[Band]) -> str:
    """The satellite that ``product`` names, such as ``Sentinel-2B``; else the one of ``sensor_of``, ``Sentinel-2``."""
    return satellite_of(product) or sensor_of(bands)


def made_for(card: Card, origin: str) -> bool:
    """Whether a model is made for scenes of ``origin``; true as well where one of both is not told."""
    satellites = card.domain.get("satellites") or ()
    if not origin or not satellites or origin in satellites:
        return True
    return any(name.startswith(_CARRIERS.get(origin, origin)) for name in satellites)


def satellite_of(product: Mapping[str, Any]) -> str:
    """``Sentinel-2B`` or ``Landsat-8`` where a product's metadata names it, else ``""``."""
    for key in ("satellite", "platform", "spacecraft", "sensor", "id", "name"):
        text = str(product.get(key, ""))
        match = re.search(r"(?:^|[^A-Za-z])(?:S|Sentinel[-_ ]?)2([A-D])(?![A-Za-z])", text, re.IGNORECASE)
        if match:
            return f"Sentinel-2{match.group(1).upper()}"
        match = re.search(r"Landsat[-_ ]?(\d)|(?:^|[^A-Za-z])L[CETOM]0(\d)", text, re.IGNORECASE)
        if match:
            return f"Landsat-{match.group(1) or match.group(2)}"
    return ""


def _has(band: Band, bands: Sequence[Band]) -> bool:
    try:
        match_bands([band], bands)
    except BandError:
        return False
    return True


def _has_std(card: Card) -> bool:
    return any(spec.kind == "std" for spec in card.outputs)


def _rank(key: str, card: Card, origin: str, resolution_m: Optional[float]) -> tuple[Any, ...]:
    other_resolution = 0.0
    if resolution_m and card.input.resolution_m:
        other_resolution = abs(math.log(card.input.resolution_m / resolution_m))
    measured = sum(not band.is_geometry for band in card.input.bands)
    version = re.search(r"v(\d+)\.(\d+)", card.title)
    newest = tuple(-int(part) for part in version.groups()) if version else (0, 0)
    return (not made_for(card, origin), not _has_std(card), other_resolution, -measured, newest, key)


def _reason(card: Card, measured: Sequence[str], satellite: str, usable: int) -> str:
    told = [
        f"The scene has its {len(measured)} bands ({', '.join(measured)}).",
        "It gives a standard deviation." if _has_std(card) else "It gives no standard deviation.",
    ]
    if satellite and card.domain.get("satellites"):
        told.append(f"It is made for {satellite}." if made_for(card, satellite) else f"It is not made for {satellite}.")
    told.append(f"It is the best of {usable} models that fit." if usable > 1 else "It is the only model that fits.")
    return " ".join(told)
