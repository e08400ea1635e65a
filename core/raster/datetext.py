"""Dates in the names of bands, files and products."""

from __future__ import annotations

import datetime
import re
from typing import Optional

Date = datetime.date

# 2013-09-14, 20130914, 2013_09_14; and year with day of the year, as MODIS writes it: A2013257.
_CALENDAR = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)")
_ORDINAL = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d\d)(?!\d)")


def date_of(text: str) -> Optional[Date]:
    """The first date written in ``text``, ``None`` where there is none.

    >>> [str(date_of(t)) for t in ("2013-09-14", "NDVI_20130914", "MOD13Q1.A2013257.h12v10", "B04", "2013-19-14")]
    ['2013-09-14', '2013-09-14', '2013-09-14', 'None', 'None']
    """
    found = dated(text)
    return found[0] if found else None


def dated(text: str) -> Optional[tuple[Date, str]]:
    """A date in ``text``, and the words around it."""
    for pattern in (_CALENDAR, _ORDINAL):
        for match in pattern.finditer(text):
            numbers = [int(part) for part in match.groups()]
            try:
                if len(numbers) == 3:
                    date = Date(*numbers)
                else:
                    date = Date(numbers[0], 1, 1) + datetime.timedelta(numbers[1] - 1)
            except ValueError:
                continue
            if date.year == numbers[0]:
                return date, f"{text[: match.start()]} {text[match.end() :]}"
    return None
