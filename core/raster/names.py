"""Which band is it: names and wavelengths from descriptions, tags and file names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Mapping, Optional, Sequence

from ..bands import (
    LANDSAT_OLI,
    LANDSAT_TM,
    SENSORS,
    SENTINEL2,
    WAVELENGTH_TOLERANCE_NM,
    Band,
    Sensor,
    canonical_name,
    common_name,
    differ_in_color,
    geometry_name,
)
from .landsat_names import sensor_of_level2, surface_temperature
from .sensors import sensor_of_file
from .tags import tag
from .wavelengths import wavelength_of

#: Bands the sensors have beside the reflective ones: known, so that nobody takes them for another.
OTHER_BANDS: Mapping[str, tuple[Band, ...]] = {
    LANDSAT_OLI.name: (Band("B8", 589.5, "pan", 173), Band("B10", 10895.0), Band("B11", 12005.0)),
    LANDSAT_TM.name: (Band("B6", 11450.0), Band("B8", 710.0, "pan", 380)),
}

_TOKEN = re.compile(r"(?:^|[^A-Za-z0-9])(B(?:AND)?[\s_\-.]*0*\d{1,2}A?)(?![0-9A-Za-z])", re.IGNORECASE)
_SENTINEL2_PADDED = re.compile(r"B(0[1-9]|1[0-2]|8A)$")
_SENTINEL2_NAMES = {canonical_name(band.name) for band in SENTINEL2.bands}
# SNAP writes the view of each band beside that of all: it is neither the band nor the angle that models take.
_ANGLE_OF_BAND = re.compile(r"((?:view|sun|sensor|solar)_(?:zenith|azimuth))_B(?=\d)", re.IGNORECASE)
_ASTER_BAND = re.compile(r"B3[NB]$", re.IGNORECASE)
_NAME_TAGS = ("bandname", "name", "commonname", "eocommonname")


@dataclass(frozen=True)
class Label:
    """All that a file says about one of its bands.

    ``count`` is how many bands the file has; ``tags`` are the band's metadata items, ``file_tags`` the file's.
    """

    description: str
    index: int
    count: int
    stem: str
    tags: Mapping[str, str]
    file_tags: Mapping[str, str]


def identify(labels: Sequence[Label]) -> list[Band]:
    """The band behind each label, with its wavelength where a tag or the sensor tells it."""
    names = [_name(label) for label in labels]
    sensor = _sensor(labels, names)
    return [_band(label, name, sensor) for label, name in zip(labels, names)]


def identify_names(names: Sequence[str]) -> list[Band]:
    """The bands that a user named, with their wavelengths where the names tell the sensor."""
    return identify([Label(name, i + 1, len(names), "", {}, {}) for i, name in enumerate(names)])


def sensor_band(sensor: Sensor, name: str) -> Optional[Band]:
    """The sensor's band that ``name`` spells, thermal and panchromatic ones included."""
    wanted = canonical_name(name)
    for band in (*sensor.bands, *OTHER_BANDS.get(sensor.name, ())):
        if canonical_name(band.name) == wanted:
            return band
    return None


def _name(label: Label) -> str:
    """The band's name as the file gives it; a band without any is called ``unnamed``.

    Numbering such bands "band 4" would let the fourth band of any file pass for B4.
    """
    if label.count == 1 and label.stem:
        if _ANGLE_OF_BAND.match(label.stem):
            return _ANGLE_OF_BAND.sub(r"\1_ofB", label.stem)
        last = re.split(r"[^A-Za-z0-9]+", label.stem)[-1]  # HLS.S30.T13TFL.2021191T173909.v2.0.SZA
        from_file = geometry_name(label.stem) or geometry_name(last) or _token(label.stem)
        if from_file:
            return from_file
    name = label.description.strip() or (tag(label.tags, *_NAME_TAGS) or "").strip()
    if name:
        return geometry_name(name) or _ANGLE_OF_BAND.sub(r"\1_ofB", name)
    if label.count == 1 and label.stem:
        return _words_of_color(label.stem) or label.stem
    return f"unnamed {label.index}"


def _words_of_color(text: str) -> str:
    """The words in ``text`` that name a color; the longest, for "red" is not all of "red_edge_1", nor "nir" of "nir_2".

    >>> _words_of_color("scene_red_edge_1"), _words_of_color("Near Infrared (NIR)"), _words_of_color("scene")
    ('red_edge_1', 'Near_Infrared', '')
    """
    words = re.findall(r"[A-Za-z0-9]+", text)
    runs = ["_".join(words[i : i + n]) for n in (3, 2, 1) for i in range(len(words) - n, -1, -1)]
    return next((run for run in runs if common_name(run)), "")


def _color(name: str) -> str:
    """The common name that a band's name tells beside its number, as in ``Band 4 - Red``; ``""`` for none."""
    rest = _TOKEN.sub(" ", name)
    return common_name(_words_of_color(rest)) if rest != name else common_name(name)


def _token(text: str) -> str:
    found = _TOKEN.findall(text.strip())
    return (
        re.sub(r"(?i)^band|[\s_\-.]", lambda m: "B" if m.group().lower() == "band" else "", found[-1]) if found else ""
    )


def _sensor(labels: Sequence[Label], names: Sequence[str]) -> Optional[Sensor]:
    said = _said_sensor(labels)
    if said is not None:
        return said
    tokens = [token.upper() for token in map(_token, names) if token]
    by_colors = _sensor_by_colors(names)
    if by_colors is not None:
        return by_colors
    if any(map(_ASTER_BAND.match, names)):
        return None
    if tokens and {canonical_name(token) for token in tokens} <= _SENTINEL2_NAMES:
        padded = all(_SENTINEL2_PADDED.match(token) for token in tokens) and any(token[1] == "0" for token in tokens)
        # Only Sentinel-2 has a B8A, and no Landsat has a B12.
        if padded or "B8A" in tokens or {"B11", "B12"} <= set(tokens):
            return SENTINEL2
        # Landsat's B8 is panchromatic; who stacks it with the others takes B1 or B9 as well.
        if "B8" in tokens and not {"B1", "B9", "B10", "B11"} & set(tokens):
            return SENTINEL2
    return sensor_of_level2(names)


def _said_sensor(labels: Sequence[Label]) -> Optional[Sensor]:
    found = {sensor_of_file(label.stem, label.description, label.file_tags) for label in labels}
    return found.pop() if len(found) == 1 else None


def _sensor_by_colors(names: Sequence[str]) -> Optional[Sensor]:
    """The sensor whose numbering fits names that carry both, such as ``B4_nir``."""
    pairs = []
    for name in names:
        token = _token(name)
        color = _color(name) if token else ""
        if color:
            pairs.append((canonical_name(token), color))
    for sensor in SENSORS:
        table = {canonical_name(band.name): band.common_name for band in sensor.bands}
        fits = [table.get(token, "")[:3] == color[:3] for token, color in pairs]
        if len(fits) >= 3 and all(fits):
            return sensor
    return None


def _differs(band: Band, wavelength: Optional[float]) -> bool:
    """Whether the file tells a wavelength at which the sensor's band of that name does not measure."""
    if wavelength is None or band.wavelength_nm is None:
        return False
    return abs(band.wavelength_nm - wavelength) > max(WAVELENGTH_TOLERANCE_NM, band.width_nm or 0)


def _gainsaid(known: Band, color: str) -> bool:
    """Whether the file calls a band otherwise than the sensor's of that number, as one that counts by itself does.

    B8A, whose name no other has, is called red edge by some and near infrared by others.
    """
    return differ_in_color(color, known.common_name) and known.name != "B8A"


def _band(label: Label, name: str, sensor: Optional[Sensor]) -> Band:
    if geometry_name(name):
        return Band(name)
    thermal = surface_temperature(name)
    if thermal is not None:
        return sensor_band(thermal, name) or Band(name)
    wavelength, width = wavelength_of(label.tags, label.file_tags, label.index, label.count, label.description)
    color = _color(name)
    known = sensor_band(sensor, name) if sensor is not None else None
    if known is not None and not _differs(known, wavelength) and not _gainsaid(known, color):
        return known
    return Band(name, wavelength, color, width)
