"""Landsat's metadata as they were written before August 2012, in today's terms.

Format: USGS, Landsat 7 Science Data Users Handbook, chapter 11. Radiance is told by its values at the lowest and the
highest calibrated number: ``(LMAX - LMIN) / (QCALMAX - QCALMIN) * (number - QCALMIN) + LMIN``.
"""

from __future__ import annotations

import re
from typing import Mapping

from .tags import number

Groups = dict[str, dict[str, str]]


def in_todays_terms(groups: Groups) -> Groups:
    """The groups with today's keys beside those of old metadata; as they are where they hold none of the old ones."""
    keys = {key: value for group in groups.values() for key, value in group.items()}
    if "ACQUISITION_DATE" not in keys or "DATE_ACQUIRED" in keys:
        return groups
    said = {"DATE_ACQUIRED": keys["ACQUISITION_DATE"]}
    spacecraft = re.match(r"Landsat_?(\d)$", keys.get("SPACECRAFT_ID", ""), re.IGNORECASE)
    if spacecraft:
        said["SPACECRAFT_ID"] = f"LANDSAT_{spacecraft.group(1)}"
    if "METADATA_L1_FILE_NAME" in keys:
        said["LANDSAT_SCENE_ID"] = re.sub(r"_MTL\.\w+$", "", keys["METADATA_L1_FILE_NAME"])
    for key, value in keys.items():
        match = re.match(r"BAND(\d)_FILE_NAME$", key)  # two digits: the two gains of the thermal band
        if match:
            said[f"FILE_NAME_BAND_{match.group(1)}"] = value
    return {"IN_TODAYS_TERMS": said, **groups, "RADIOMETRIC_RESCALING": _rescaling(keys)}


def _rescaling(keys: Mapping[str, str]) -> dict[str, str]:
    out: dict[str, str] = {}
    for digit in "1234578":
        ends = [number(keys.get(f"{name}_BAND{digit}")) for name in ("LMIN", "LMAX", "QCALMIN", "QCALMAX")]
        low, high, first, last = ends
        if low is None or high is None or first is None or last is None or first == last:
            continue
        factor = (high - low) / (last - first)
        out[f"RADIANCE_MULT_BAND_{digit}"] = repr(factor)
        out[f"RADIANCE_ADD_BAND_{digit}"] = repr(low - factor * first)
    return out
