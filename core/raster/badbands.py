"""Bands of no use: those that a file marks so, as hyperspectral images do, and those that hold no number."""

from __future__ import annotations

import re
from typing import Mapping, Sequence

from osgeo import gdal

from ..errors import SceneError
from .gdal_calls import GdalError
from .radiometry import sample
from .sceneband import SceneBand

#: ENVI's bad bands list: 1 for each band that is good; EnMAP-Box writes a band's own under the same name.
_KEY = "bbl"


def is_marked_bad(tags: Mapping[str, str], file_tags: Mapping[str, str], index: int) -> bool:
    """Whether the metadata of band ``index`` (from 1), or the list of its file, say that it is of no use.

    >>> is_marked_bad({}, {"bbl": "{1, 0, 1}"}, 2), is_marked_bad({"bbl": "0"}, {}, 1), is_marked_bad({}, {}, 1)
    (True, True, False)
    """
    own = _numbers(tags.get(_KEY, ""))
    if len(own) == 1:
        return own[0] == 0
    listed = _numbers(file_tags.get(_KEY, ""))
    return len(listed) >= index and listed[index - 1] == 0


def _numbers(text: str) -> list[float]:
    return [float(part) for part in re.findall(r"[-+]?\d+(?:\.\d+)?", text)]


def empty_bands(bands: Sequence[SceneBand]) -> list[str]:
    """Names of the bands that seem to hold no number, by a sample of them, where others do.

    Raises
    ------
    SceneError
        A file cannot be read.
    """
    opened: dict[str, gdal.Dataset] = {}
    found: list[str] = []
    for band in bands:
        try:
            if sample(band, opened).size == 0:
                found.append(band.band.name)
        except GdalError as error:
            raise SceneError(
                f"{band.path} cannot be read ({error.beside(band.path)}). Copy or download it again."
            ) from None
    return found if len(found) < len(bands) else []
