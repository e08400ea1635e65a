"""Center and width of a band, from tags as GDAL, ENVI and others write them, or from the words of its description."""

from __future__ import annotations

import re
from typing import Mapping, Optional

from .tags import number, tag

_TEXT = re.compile(r"(\d+(?:\.\d+)?)\s*(nanomet|nm\b|micromet|microns?\b|[uµμ]m\b)", re.IGNORECASE)
_CENTERS = ("wavelength", "wavelengths", "centralwavelength", "centerwavelength")
_WIDTHS = ("fwhm",)
#: Those of GDAL's IMAGERY domain have their unit, micrometers, in their name.
_CENTER_UM, _WIDTH_UM = "centralwavelengthum", "fwhmum"
_UNITS = ("wavelengthunits", "wavelengthunit", "wavelengthsunits")
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")


def wavelength_of(
    tags: Mapping[str, str], file_tags: Mapping[str, str], index: int, count: int, description: str
) -> tuple[Optional[float], Optional[float]]:
    """Center and width in nm of band ``index`` (from 1) of ``count``; ``None`` where nothing tells them.

    ``tags`` are the band's metadata items, ``file_tags`` the file's, which may list those of all bands.

    >>> wavelength_of({"wavelength": "0.665", "wavelength_units": "Micrometers"}, {"fwhm": "{0.03, 0.1}"}, 1, 2, "")
    (665.0, 30.0)
    """
    unit = tag(tags, *_UNITS) or tag(file_tags, *_UNITS) or ""
    center = _told(tags, file_tags, _CENTERS, index, count)
    width = _told(tags, file_tags, _WIDTHS, index, count)
    if center is None and (micrometers := number(tag(tags, _CENTER_UM))) is not None:
        center, unit = micrometers, "um"
    if center is None and (match := _TEXT.search(description)):
        center, unit = float(match.group(1)), match.group(2)
    if center is None or center <= 0:
        return None, None
    if re.match(r"wavenum|1/cm|cm-1", unit, re.IGNORECASE):
        return 1e7 / center, None if width is None else 1e7 * width / center**2
    factor = _nanometers(unit, center)
    if factor is None:
        return None, None
    own = number(tag(tags, _WIDTH_UM))
    wide = width * factor if width is not None else None if own is None else own * 1000
    return center * factor, wide


def _told(
    tags: Mapping[str, str], file_tags: Mapping[str, str], names: tuple[str, ...], index: int, count: int
) -> Optional[float]:
    text = tag(tags, *names)
    if text is None:
        items = _NUMBER.findall(tag(file_tags, *names) or "")
        text = items[index - 1] if len(items) == count else None
    return number(re.sub(r"[^0-9.eE+-].*$", "", text.strip())) if text else None


def _nanometers(unit: str, center: float) -> Optional[float]:
    """How many nm the unit is; ``None`` for what is no length (ENVI's ``Index``, years of a series)."""
    lengths = {"n": 1.0, "u": 1000.0, "µ": 1000.0, "μ": 1000.0, "mic": 1000.0, "mil": 1e6, "mm": 1e6, "met": 1e9}
    small = unit.strip().lower()
    if small in ("", "unknown", "undefined", "unitless", "none", "n/a"):
        # No optical band lies below 100 nm or above 100 um, so the size tells the unit where nothing else does.
        return 1000.0 if center < 100 else 1.0
    if small == "m":
        return 1e9
    return next((factor for start, factor in lengths.items() if small.startswith(start)), None)
