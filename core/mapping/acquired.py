"""When what a map shows was taken, as far as its provenance says it."""

from __future__ import annotations

import re
from datetime import datetime, time, timezone
from pathlib import Path
from typing import Any, Mapping, Optional

from ..raster.datetext import date_of

#: 2023-06-08T10:46:21.024Z, as products write it.
_INSTANT = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)T(\d\d:\d\d:\d\d)")


def acquired(record: Mapping[str, Any]) -> Optional[tuple[datetime, datetime]]:
    """Begin and end (UTC) of what a map shows; ``None`` where nothing says it.

    The product's own date counts first, then the dates in the names of the sources: of several dates from the first to
    the last. An instant begins and ends at once; a date without a time is the whole day.

    Parameters
    ----------
    record : a map's provenance

    >>> [str(moment) for moment in acquired({"product": {"date": "2023-06-08T10:46:21.024Z"}})]
    ['2023-06-08 10:46:21+00:00', '2023-06-08 10:46:21+00:00']
    >>> [str(moment) for moment in acquired({"sources": ["ndvi_20200101.tif", "ndvi_20200117.tif"]})]
    ['2020-01-01 00:00:00+00:00', '2020-01-17 23:59:59+00:00']
    """
    told = str(record.get("product", {}).get("date") or "")
    instant = _INSTANT.match(told)
    if instant is not None:
        try:
            moment = datetime.fromisoformat(f"{instant[1]}T{instant[2]}").replace(tzinfo=timezone.utc)
        except ValueError:
            return None
        return moment, moment
    names = [told] if date_of(told) else [Path(str(name)).name for name in record.get("sources", ())]
    days = [day for day in map(date_of, names) if day is not None]
    if not days:
        return None
    first, last = time(0, 0, 0, tzinfo=timezone.utc), time(23, 59, 59, tzinfo=timezone.utc)
    return datetime.combine(min(days), first), datetime.combine(max(days), last)


def day_of(record: Mapping[str, Any], name: str = "") -> str:
    """The (first) day of a map as ``2023-06-08``, else the date in ``name``, else ``""``.

    >>> day_of({"product": {"date": "2023-06-08"}}), day_of({}, "S2B_20230610T104621"), day_of({}, "scene_20231399")
    ('2023-06-08', '2023-06-10', '')
    """
    span = acquired(record)
    found = span[0].date() if span is not None else date_of(name)
    return "" if found is None else found.isoformat()
