"""Which band is it: names and wavelengths from descriptions, tags and file names."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Mapping, Optional, Sequence

from ..bands import (
    LANDSAT_OLI,
    LANDSAT_TM,
    SENSORS,
    SENTINEL2,
    Band,
    Sensor,
    canonical_name,
    common_name,
    geometry_name,
)
from .landsat_names import sensor_of_level2, surface_temperature

#: Bands the sensors have beside the reflective ones: known, so that nobody takes them for another.
OTHER_BANDS: Mapping[str, tuple[Band, ...]] = {
    LANDSAT_OLI.name: (Band("B8", 589.5, "pan", 173), Band("B10", 10895.0), Band("B11", 12005.0)),
    LANDSAT_TM.name: (Band("B6", 11450.0), Band("B8", 710.0, "pan", 380)),
}

_TOKEN = re.compile(r"(?:^|[^A-Za-z0-9])(B(?:AND)?[\s_\-.]*0*\d{1,2}A?)(?![0-9A-Za-z])", re.IGNORECASE)
_SENTINEL2_PADDED = re.compile(r"B(0[1-9]|1[0-2]|8A)$")
_SENTINEL2_NAMES = {canonical_name(band.name) for band in SENTINEL2.bands}
_WAVELENGTH_TEXT = re.compile(r"(\d+(?:\.\d+)?)\s*(nanomet|nm\b|micromet|microns?\b|[uµμ]m\b)", re.IGNORECASE)
_WAVELENGTH_TAGS = ("wavelength", "wavelengths", "centralwavelength", "centerwavelength", "centralwavelengthum")
_WIDTH_TAGS = ("fwhm", "fwhmum")
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


def tag(tags: Mapping[str, str], *names: str) -> Optional[str]:
    """The first of ``names`` (lower case letters and digits only) that ``tags`` has, however it is written."""
    squeezed = {re.sub(r"[^a-z0-9]", "", key.lower()): value for key, value in tags.items()}
    return next((squeezed[name] for name in names if squeezed.get(name)), None)


def number(text: Optional[str]) -> Optional[float]:
    """The number written in ``text``, if it is one."""
    try:
        return float(text) if text is not None else None
    except ValueError:
        return None


def finite(text: Optional[str]) -> Optional[float]:
    """The number written in ``text``, if it is one and neither infinite nor ``NaN``."""
    value = number(text)
    return value if value is not None and math.isfinite(value) else None


def _name(label: Label) -> str:
    """The band's name as the file gives it; a band without any is called ``unnamed``.

    Numbering such bands "band 4" would let the fourth band of any file pass for B4.
    """
    if label.count == 1 and label.stem:
        from_file = geometry_name(label.stem) or _token(label.stem)
        if from_file:
            return from_file
    name = label.description.strip() or (tag(label.tags, *_NAME_TAGS) or "").strip()
    if name:
        return geometry_name(name) or name
    if label.count == 1 and label.stem:
        words = re.split(r"[^A-Za-z0-9]+", label.stem)
        return next((word for word in reversed(words) if common_name(word)), label.stem)
    return f"unnamed {label.index}"


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
    by_colors = _sensor_by_colors(names) or sensor_of_level2(names)
    if by_colors is not None:
        return by_colors
    if tokens and {canonical_name(token) for token in tokens} <= _SENTINEL2_NAMES:
        padded = all(_SENTINEL2_PADDED.match(token) for token in tokens) and any(token[1] == "0" for token in tokens)
        # Only Sentinel-2 has a B8A, and no Landsat has a B12.
        if padded or "B8A" in tokens or {"B11", "B12"} <= set(tokens):
            return SENTINEL2
        # Landsat's B8 is panchromatic; who stacks it with the others takes B1 or B9 as well.
        if "B8" in tokens and not {"B1", "B9", "B10", "B11"} & set(tokens):
            return SENTINEL2
    return None


def _said_sensor(labels: Sequence[Label]) -> Optional[Sensor]:
    found = set()
    for label in labels:
        stem = label.stem.upper()
        platform = tag(label.file_tags, "spacecraftid", "spacecraftname", "spacecraft", "platform", "satellite") or ""
        platform = re.sub(r"[^A-Z0-9]", "", platform.upper())
        if re.match(r"HLS\.S30|S2[A-D]_|T\d\d[A-Z]{3}_\d{8}T", stem) or re.match(r"SENTINEL2|S2[A-D]$", platform):
            found.add(SENTINEL2)
        elif re.match(r"HLS\.L30|L[CO]0?[89]", stem) or re.match(r"LANDSAT[89]", platform):
            found.add(LANDSAT_OLI)
        elif re.match(r"L[ETM]0?[457]", stem) or re.match(r"LANDSAT[457]", platform):
            found.add(LANDSAT_TM)
        else:
            return None
    return found.pop() if len(found) == 1 else None


def _sensor_by_colors(names: Sequence[str]) -> Optional[Sensor]:
    """The sensor whose numbering fits names that carry both, such as ``B4_nir``."""
    pairs = []
    for name in names:
        token = _token(name)
        color = common_name(name.replace(token, "", 1)) if token else ""
        if color:
            pairs.append((canonical_name(token), color))
    for sensor in SENSORS:
        table = {canonical_name(band.name): band.common_name for band in sensor.bands}
        fits = [table.get(token, "")[:3] == color[:3] for token, color in pairs]
        if len(fits) >= 3 and all(fits):
            return sensor
    return None


def _band(label: Label, name: str, sensor: Optional[Sensor]) -> Band:
    if geometry_name(name):
        return Band(name)
    thermal = surface_temperature(name)
    if thermal is not None:
        return sensor_band(thermal, name) or Band(name)
    wavelength, width = _wavelength(label)
    known = sensor_band(sensor, name) if sensor is not None else None
    if known is not None:
        return known
    return Band(name, wavelength, common_name(name), width)


def _wavelength(label: Label) -> tuple[Optional[float], Optional[float]]:
    """Center and width in nm from tags, else from a description such as ``665 nm``."""
    unit = tag(label.tags, "wavelengthunits", "wavelengthunit") or tag(
        label.file_tags, "wavelengthunits", "wavelengthunit", "wavelengthsunits"
    )
    values = []
    for names in (_WAVELENGTH_TAGS, _WIDTH_TAGS):
        text = tag(label.tags, *names)
        if text is None:
            items = re.findall(r"\d+(?:\.\d+)?(?:[eE][-+]?\d+)?", tag(label.file_tags, *names) or "")
            text = items[label.index - 1] if len(items) == label.count else None
        values.append(number(re.sub(r"[^0-9.eE+-].*$", "", text.strip())) if text else None)
    wavelength, width = values
    if wavelength is None:
        match = _WAVELENGTH_TEXT.search(label.description)
        if not match:
            return None, None
        wavelength, unit = float(match.group(1)), match.group(2)
    if wavelength <= 0:
        return None, None
    # No optical band lies below 100 nm or above 100 um, so the size tells the unit where nothing else does.
    micrometers = wavelength < 100 if unit is None else not unit.lower().startswith("n")
    factor = 1000.0 if micrometers else 1.0
    return wavelength * factor, None if width is None else width * factor
