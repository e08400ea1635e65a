"""Bands as the Copernicus Browser and the EO Browser give them out: ``..._Sentinel-2_L2A_B04_(Raw).tiff``.

Source: the programs themselves (``getRawBandsScalingFactor`` of ``ImageDownload.utils.js``): reflectance times 65535 in
files of 16 bit, times 255 in those of 8 bit, reflectance itself in floating point.
"""

from __future__ import annotations

import re
from typing import Optional

_RAW = re.compile(
    r"(?:Sentinel-2_L(?:1C|2A)|Landsat_(?:8|4-5_TM|7_ETM)[^/\\]*)_B(?:\d\d|8A)_\(?Raw\)?[^/\\]*$", re.IGNORECASE
)
_ONE = {"UInt16": 65535, "Byte": 255}


def scale_of_raw(path: str, dtype: str) -> Optional[tuple[float, float, str]]:
    """Scale and offset of a raw band by the name of its file and its GDAL type, and where from; else ``None``.

    >>> scale_of_raw("2024-03-15-10_30_2024-03-15-10_45_Sentinel-2_L2A_B04_(Raw).tiff", "Byte")[0] == 1 / 255
    True
    """
    if dtype in _ONE and _RAW.search(path):
        return 1 / _ONE[dtype], 0.0, "the Copernicus Browser (by the file names)"
    return None
