"""Which cards can be used: every value that the engine or a person will meet is looked at once, when a file opens."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, Mapping

if TYPE_CHECKING:
    from .card import Card, InputSpec, OutputSpec


def check_card(card: Card) -> None:
    """Refuse a card whose values cannot be used; ``ValueError`` says which and why."""
    texts = (card.name, card.id, card.title, card.description, card.variable, card.calibration, card.licence)
    _require(all(isinstance(text, str) for text in (*texts, *card.citation)), "a text is no text")
    _require(bool(card.name), "the name is empty")
    for name in ("domain", "metrics", "compiled", "conformal"):
        _require(isinstance(getattr(card, name), Mapping), f"{name} is no mapping")
    _require(all(isinstance(item, Mapping) for item in card.sources), "a source is no mapping")
    satellites = card.domain.get("satellites", [])
    _require(isinstance(satellites, list) and all(isinstance(s, str) for s in satellites), "satellites is no list")
    possible = card.domain.get("possible_range", (0.0, 1.0))
    _require(isinstance(possible, (list, tuple)) and len(possible) == 2, f"possible_range {possible!r}")
    _require(all(map(_is_number, possible)) and possible[0] < possible[1], f"possible_range {possible!r}")
    for key in ("threshold", "scaling"):
        _require(_is_number(card.domain.get(key, 0.0)), f"{key} is no number")
    batch = card.compiled.get("batch_size_suggestion", 1)
    _require(_is_count(batch, 1, 1 << 20), f"batch_size_suggestion {batch!r}")
    _check_input(card.input)
    days = card.domain.get("days_of_year", [])
    _require(isinstance(days, list) and all(_is_count(day, 1, 366) for day in days), f"days_of_year {days!r}")
    _require(len(days) in (0, card.input.dates), f"{len(days)} days_of_year of {card.input.dates} dates")
    _require(bool(card.outputs), "it has no output")
    _require(len({spec.name for spec in card.outputs}) == len(card.outputs), "two outputs have one name")
    thresholds = card.conformal.get("thresholds", {})
    scales = card.conformal.get("scales", {})
    distribution = card.conformal.get("distribution", "")
    _require(not card.conformal or bool(thresholds or scales or distribution), "conformal has no thresholds or scales")
    _require(distribution in ("", "normal", "lognormal"), f"distribution {distribution!r}")
    _require(isinstance(scales, Mapping), "scales is no mapping")
    _require(all(_is_number(value) and value > 0 for value in scales.values()), f"scales {scales!r}")
    _require(isinstance(thresholds, Mapping), "thresholds is no mapping")
    for row in thresholds.values():
        _require(isinstance(row, (list, tuple)) and all(map(_is_number, row)), f"thresholds {row!r}")
    places = card.conformal.get("places", {})
    _require(isinstance(places, Mapping) and all(map(_is_number, places.values())), "places is no mapping of numbers")
    for spec in card.outputs:
        check_output(spec)
        known = spec.confidence is not None and f"{spec.confidence:g}" in thresholds
        _require(spec.kind != "set" or known, f"no thresholds for the output {spec.name!r}")
        scaled = spec.confidence is not None and (not scales or f"{spec.confidence:g}" in scales)
        _require(spec.kind not in ("lower", "upper") or scaled, f"no scale for the output {spec.name!r}")


def _check_input(spec: InputSpec) -> None:
    count = len(spec.bands)
    _require(count > 0, "it names no band")
    for band in spec.bands:
        _require(isinstance(band.name, str) and bool(band.name), "a band has no name")
        _require(band.wavelength_nm is None or _is_number(band.wavelength_nm), "a wavelength is no number")
    _require(spec.values in ("reflectance", "raw"), f"values {spec.values!r}")
    _require(len(spec.mean) == len(spec.std), "mean and std differ in length")
    _require(len(spec.mean) in (0, count), f"{len(spec.mean)} means for {count} bands")
    _require(all(_is_number(v) for v in spec.mean), "a mean is no number")
    _require(all(_is_number(v) and v > 0 for v in spec.std), "a std is not above 0")
    _require(_is_number(spec.factor) and spec.factor != 0, f"factor {spec.factor!r}")
    for pair in (spec.clip, spec.resolution_range_m):
        _require(pair is None or (all(map(_is_number, pair)) and pair[0] < pair[1]), f"range {pair!r}")
    _require(spec.resolution_m is None or (_is_number(spec.resolution_m) and spec.resolution_m > 0), "resolution_m")
    _require(spec.halo is None or _is_count(spec.halo, 0, 4096), f"halo {spec.halo!r}")
    _require(_is_count(spec.multiple, 1, 4096), f"multiple {spec.multiple!r}")
    _require(spec.tile is None or _is_count(spec.tile, 1, 1 << 14), f"tile {spec.tile!r}")
    _require(spec.tile is not None or spec.layout != "patches", "patches of no size")
    _require(spec.overlap is None or (_is_number(spec.overlap) and 0 <= spec.overlap < 1), f"overlap {spec.overlap!r}")
    _require(spec.blend in ("linear", "cosine"), f"blend {spec.blend!r}")
    if spec.blend == "cosine":
        _require(0 < (spec.overlap or 0) <= 0.5 and (spec.tile or 8) >= 8, f"overlap {spec.overlap!r} blended")
    _require(_is_count(spec.dates, 1, 64), f"dates {spec.dates!r}")
    _require(all(_is_number(v) for v in spec.defaults.values()), "a default is no number")


def check_output(spec: OutputSpec) -> None:
    """Refuse an output whose values cannot be used; ``ValueError`` says which and why."""
    # The name becomes a band's description and an option of the command line.
    _require(
        isinstance(spec.name, str) and re.fullmatch(r"[\w .+\-]{1,64}", spec.name) is not None, f"output {spec.name!r}"
    )
    _require(isinstance(spec.unit, str) and isinstance(spec.description, str), f"unit or description of {spec.name}")
    _require(spec.channel is None or _is_count(spec.channel, 0, 1 << 16), f"channel {spec.channel!r}")
    _require(isinstance(spec.spread, str), f"spread {spec.spread!r}")
    _require(bool(spec.spread) or spec.kind not in ("lower", "upper", "cv", "within"), f"{spec.name} has no spread")
    _require(spec.limits is None or all(_is_number(v) and v >= 0 for v in spec.limits), f"limits {spec.limits!r}")
    for pair in (spec.valid_range, spec.display_range):
        _require(pair is None or (all(map(_is_number, pair)) and pair[0] < pair[1]), f"range {pair!r}")
    _require(spec.activation in ("", "sigmoid", "softmax"), f"activation {spec.activation!r}")
    for places in (spec.channels, spec.positive):
        _require(all(_is_count(place, 0, 1 << 16) for place in places), f"channels {places!r}")
    _require(all(_is_number(v) and v > 0 for v in spec.weights), f"weights {spec.weights!r}")
    for share in (spec.threshold, spec.undecided, spec.confidence):
        _require(share is None or (_is_number(share) and 0 <= share <= 1), f"share {share!r}")
    for item in spec.classes:
        _require(_is_count(item.value, -(1 << 24), 1 << 24), f"class {item.value!r}")
        _require(isinstance(item.name, str), f"class name {item.name!r}")
        _require(re.fullmatch(r"(#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?)?", item.color) is not None, f"color {item.color!r}")


def _require(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_count(value: Any, low: int, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high
