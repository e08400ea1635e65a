"""What the names of Landsat's files and bands tell where there is no metadata file.

Names: USGS, Landsat 8-9 Collection 2 Level 2 Science Product Guide (LSDS-1619), section 2; Google Earth Engine and
others call the bands of such products ``SR_B4`` and ``ST_B10`` as the files are called.
"""

from __future__ import annotations

import re
from typing import Optional, Sequence

from ..bands import LANDSAT_OLI, LANDSAT_TM, Sensor

#: Collection 2 Level-2 surface reflectance, the same for all bands and satellites (LSDS-1619, section 3).
LEVEL2_SCALE, LEVEL2_OFFSET = 2.75e-5, -0.2

_LEVEL2_FILE = re.compile(r"_02_(T1|T2|RT)_SR_B\d\.TIF$", re.IGNORECASE)
# Those of Sentinel-2 may be called S2_SR_B4, after their collection.
_LEVEL2_BAND = re.compile(r"(?:^|(?<!S2)_)(SR|ST)_B(\d{1,2})$", re.IGNORECASE)
_LEVEL1_FILE = re.compile(r"(?:^|[/\\])L[CETO]0[4-9]_L1(?:TP|GT|GS)_[^/\\]*_B\d{1,2}\.TIFF?$", re.IGNORECASE)
_LEVEL1_ANGLE = re.compile(r"(?:^|[/\\])L[CETO]0[4-9]_L1(?:TP|GT|GS)_[^/\\]*_[SV][ZA]A\.TIFF?$", re.IGNORECASE)

Told = tuple[float, float, str]
BY_BAND_NAMES = "Landsat Collection 2 Level-2 (by the band names)"


def scale_from_name(path: str) -> Optional[Told]:
    """Scale and offset that the name of a Collection 2 surface reflectance file tells, and where from."""
    if _LEVEL2_FILE.search(path):
        return LEVEL2_SCALE, LEVEL2_OFFSET, "Landsat Collection 2 Level-2 (by the file names)"
    return None


def scale_from_band(name: str) -> Optional[Told]:
    """Scale and offset of whole numbers that the name of a band of Collection 2 Level-2 tells, and where from.

    >>> scale_from_band("SR_B4"), scale_from_band("B4")
    ((2.75e-05, -0.2, 'Landsat Collection 2 Level-2 (by the band names)'), None)
    """
    match = _LEVEL2_BAND.search(name)
    if match is None or match.group(1).upper() != "SR":
        return None
    return LEVEL2_SCALE, LEVEL2_OFFSET, BY_BAND_NAMES


def angle_scale(path: str) -> tuple[float, float]:
    """Scale and offset to degrees of a file of angles, by its name: Collection 2 has hundredths (LSDS-1822)."""
    return (0.01, 0.0) if _LEVEL1_ANGLE.search(path) else (1.0, 0.0)


def surface_temperature(name: str) -> Optional[Sensor]:
    """The sensor whose surface temperature a band of Collection 2 Level-2 is called, ``None`` for other bands."""
    match = _LEVEL2_BAND.search(name)
    if match is None or match.group(1).upper() != "ST":
        return None
    return LANDSAT_OLI if match.group(2) == "10" else LANDSAT_TM


def is_level1(path: str) -> bool:
    """Whether a file's name says that it holds numbers of Level-1, which mean nothing without the metadata.

    >>> is_level1("/a/LC09_L1TP_140047_20220128_20220128_02_T1_B4.TIF"), is_level1("RT_LC09_L1TP_B4.TIF")
    (True, False)
    """
    return _LEVEL1_FILE.search(path) is not None


def sensor_of_level2(names: Sequence[str]) -> Optional[Sensor]:
    """The sensor whose bands of Collection 2 Level-2 are called so, where the names leave no doubt.

    The surface temperature is that of band 10 or of band 6. OLI has a sixth band of reflectance and TM has none; TM is
    also what has bands 1, 5 and 7 and no sixth. Neither has an eighth, which Sentinel-2 of a like name has.
    """
    found = {match.group(1).upper() + match.group(2) for name in names if (match := _LEVEL2_BAND.search(name))}
    if any(name.startswith("SR") and int(name[2:]) > 7 for name in found):
        return None
    if "ST10" in found or "SR6" in found:
        return LANDSAT_OLI
    if "ST6" in found or {"SR1", "SR5", "SR7"} <= found:
        return LANDSAT_TM
    return None
