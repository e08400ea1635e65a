"""Which sensor a file is of, by its name and its tags.

Numbers of bands mean other colors on each sensor, and many programs write them with two digits: without its sensor a
MODIS file's second band, near infrared, would pass for the blue one of Sentinel-2.

Names: those of the agencies and of HLS, of MAJA (``SENTINEL2A_...``, ``LANDSAT8-...``, ``VENUS-XS_...``), of Digital
Earth Australia (``ga_ls8c_nbart_...``), of the Copernicus Browser and the EO Browser (``..._Landsat_8-9_L1_B05_(Raw)``)
and of the bands of MOD09. Centers and widths: MOD09 User's Guide, Table 2; CNES, VENuS Products Format; ESA,
Sentinel-3 OLCI User Guide; USGS, band designations of the Landsat satellites.
"""

from __future__ import annotations

import re
from typing import Mapping, Optional

from ..bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL2, Band, Sensor
from .tags import tag


def _plain(name: str, resolution: float, rows: dict[str, tuple[float, float]]) -> Sensor:
    bands = tuple(Band(band, center, width_nm=width) for band, (center, width) in rows.items())
    return Sensor(name, bands, (resolution,) * len(bands))


MODIS = _plain(
    "MODIS",
    500,
    {
        "B1": (645, 50), "B2": (858.5, 35), "B3": (469, 20), "B4": (555, 20), "B5": (1240, 20), "B6": (1640, 24),
        "B7": (2130, 50),
    },
)  # fmt: skip
VENUS = _plain(
    "VENuS",
    5,
    {
        "B1": (420, 40), "B2": (443, 40), "B3": (490, 40), "B4": (555, 40), "B5": (620, 40), "B6": (620, 40),
        "B7": (667, 30), "B8": (702, 24), "B9": (742, 16), "B10": (782, 16), "B11": (865, 40), "B12": (910, 20),
    },
)  # fmt: skip

OLCI = _plain(
    "Sentinel-3 OLCI",
    300,
    {
        "B1": (400, 15), "B2": (412.5, 10), "B3": (442.5, 10), "B4": (490, 10), "B5": (510, 10), "B6": (560, 10),
        "B7": (620, 10), "B8": (665, 10), "B9": (673.75, 7.5), "B10": (681.25, 7.5), "B11": (708.75, 10),
        "B12": (753.75, 7.5), "B13": (761.25, 2.5), "B14": (764.375, 3.75), "B15": (767.5, 2.5), "B16": (778.75, 15),
        "B17": (865, 20), "B18": (885, 10), "B19": (900, 10), "B20": (940, 20), "B21": (1020, 40),
    },
)  # fmt: skip
#: The Multispectral Scanner, whose bands Landsat 1 to 3 count from 4 and Landsat 4 and 5 from 1.
_MSS_ROWS = ((550, 100), (650, 100), (750, 100), (950, 300))
EARLY_MSS, MSS = (
    _plain(name, 60, {f"B{first + i}": row for i, row in enumerate(_MSS_ROWS)})
    for name, first in (("Landsat 1-3 MSS", 4), ("Landsat 4-5 MSS", 1))
)

_MODIS_BAND = re.compile(r"sur_refl_b0\d|Nadir_Reflectance_Band\d", re.IGNORECASE)
#: The sensor, how its files' names begin, and how its satellites are called in tags, where the sensor may follow.
_FILES = (
    (
        SENTINEL2,
        r"HLS\.S30|S(?:ENTINEL)?2[A-D]_|GA_S2[A-D]M_|T\d\d[A-Z]{3}_\d{8}T|.*_SENTINEL-2_L(?:1C|2A)_B",
        r"SENTINEL2|S2[A-D](?:$|MSI)",
    ),
    (LANDSAT_OLI, r"HLS\.L30|L[CO]0?[89]|LANDSAT[89]|GA_LS[89]C_|.*_LANDSAT_8.*_B", r"LANDSAT[89]"),
    (EARLY_MSS, r"LM0?[1-3]", r"LANDSAT[1-3]"),
    (MSS, r"LM0?[45]", r"LANDSAT[45]MSS"),
    (LANDSAT_TM, r"L[ET]0?[457]|LANDSAT[457]|GA_LS[457][TE]_|.*_LANDSAT_(?:4-5_TM|7_ETM).*_B", r"LANDSAT[457]"),
    (VENUS, r"VENUS", r"VENUS"),
    (MODIS, r".*_MODIS_B\d", r"MODIS"),
    (OLCI, r"S3[A-D]_OL_|.*_SENTINEL-3_OLCI.*_B\d", r"SENTINEL3"),
)
_PLATFORMS = ("spacecraftid", "spacecraftname", "spacecraft", "platform", "satellite")
_INSTRUMENTS = ("sensorid", "sensor", "instrument")


def sensor_of_file(stem: str, description: str, tags: Mapping[str, str]) -> Optional[Sensor]:
    """The sensor that a file's name without its ending, a band's description or the file's ``tags`` tell, if any.

    >>> sensor_of_file("ga_ls8c_nbart_3-0-0_092084_2016-06-28_final_band05", "", {}).name
    'Landsat 8/9 OLI'
    """
    if _MODIS_BAND.search(description) or _MODIS_BAND.search(stem):
        return MODIS
    said = f"{tag(tags, *_PLATFORMS) or ''}{tag(tags, *_INSTRUMENTS) or ''}"
    platform = re.sub(r"[^A-Z0-9]", "", said.upper())
    for sensor, names, platforms in _FILES:
        if re.match(names, stem.upper()) or re.match(platforms, platform):
            return sensor
    return None
