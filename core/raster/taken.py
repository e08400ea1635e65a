"""When an image was taken, as far as its file's tags say it."""

from __future__ import annotations

import re
from typing import Mapping, Optional, Sequence

from .datetext import date_of

#: Tags that mean the moment of the image and nothing else: GDAL's IMAGERY domain, ENVI, EROS and their likes.
_MEANT = ("acquisitiondatetime", "acquisition_datetime", "acquisition_time", "acquisition_date", "date_acquired")
#: TIFF's own, which may be the day of writing (TIFF 6.0, section 8: date and time of image creation).
_TIFF = "tifftag_datetime"
_CLOCK = re.compile(r"[T ](\d\d:\d\d:\d\d)")


def taken(tags: Sequence[Mapping[str, str]], names: Sequence[str]) -> tuple[str, str]:
    """The day of a scene's files as ``2018-05-01``, with its time where it is told, and a sentence on where from.

    Both are empty where no tag tells it or the files tell different days. TIFF's own date counts only where no name
    holds a date, since some programs write there the day on which they made the file.

    Parameters
    ----------
    tags : the tags of each file
    names : the files' names

    >>> taken([{"ACQUISITIONDATETIME": "2018-05-01 10:12:13"}], ["a.tif"])[0]
    '2018-05-01T10:12:13Z'
    >>> taken([{"TIFFTAG_DATETIME": "2018:05:01 10:12:13"}], ["a.tif"])[0], taken([{}], ["a_20180501.tif"])[0]
    ('2018-05-01', '')
    """
    meant = [_of(each, _MEANT) for each in tags]
    if all(meant) and len({told[:10] for told in meant if told}) == 1:
        return str(meant[0]), ""
    if any(date_of(name) for name in names):
        return "", ""
    written = [(_of(each, (_TIFF,)) or "")[:10] for each in tags]
    if not written[0] or len(set(written)) > 1:
        return "", ""
    return written[0], f"Taken on {written[0]}, by the date that the file bears (TIFFTAG_DATETIME)."


def _of(tags: Mapping[str, str], wanted: Sequence[str]) -> Optional[str]:
    lower = {key.lower().replace(" ", "_"): value for key, value in tags.items()}
    for key in wanted:
        text = re.sub(r"^(\d{4}):(\d\d):(\d\d)", r"\1-\2-\3", lower.get(key, "").strip())
        day = date_of(text)
        if day is not None:
            clock = _CLOCK.search(text)
            return day.isoformat() + (f"T{clock[1]}Z" if clock else "")
    return None
