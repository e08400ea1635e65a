"""Tables as text with commas."""

from __future__ import annotations

import csv
import io
from typing import Any, Sequence


def csv_text(rows: Sequence[Sequence[Any]]) -> str:
    """Rows as a table with commas; nothing for ``None``."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows(rows)
    return stream.getvalue()
