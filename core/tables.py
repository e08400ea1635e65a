"""Tables as text: written with commas, read with what separates them."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any, Sequence

from .errors import ParameterError, reason_of


def csv_text(rows: Sequence[Sequence[Any]]) -> str:
    """Rows as a table with commas; nothing for ``None``."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()


def separator_of(line: str) -> str:
    """What separates the cells of a table, told by its first line: a comma, a semicolon or a tab.

    >>> separator_of("lon;lat;lai"), separator_of("lon,lat,lai")
    (';', ',')
    """
    return next((mark for mark in (";", "\t") if line.count(mark) > line.count(",")), ",")


def read_csv(path: Path) -> list[list[str]]:
    """The rows of a table in UTF-8 that are not empty, their cells without spaces around them.

    Raises
    ------
    ParameterError
        The file cannot be read as a table.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            separator = separator_of(file.readline())
            file.seek(0)
            rows = [[cell.strip() for cell in row] for row in csv.reader(file, delimiter=separator)]
    except (OSError, ValueError, csv.Error) as error:
        raise ParameterError(f"{path} cannot be read as a CSV ({reason_of(error)}); give another file.") from error
    return [row for row in rows if any(row)]


def number_of(text: Any) -> float:
    """The number that a cell holds, with a point or a comma before its decimals; NaN where it holds none.

    >>> number_of("2,5"), number_of(" 3 "), number_of("n/a")
    (2.5, 3.0, nan)
    """
    try:
        return float(str(text).replace(",", "."))
    except ValueError:
        return float("nan")
