"""The tables of a production run: ``summary.csv`` for programs, ``summary.html`` with small pictures for people."""

from __future__ import annotations

import csv
import io
from html import escape
from pathlib import Path
from typing import Any, Mapping, Sequence
from urllib.parse import quote

from .clouds.classes import CLASSES
from .clouds.production import FAILED, Outcome
from .errors import TerraClaraError
from .page import Html, heading, page, table, write_page
from .quicklook import quicklook
from .raster.journal import write_whole

#: Columns of the table, in their order.
COLUMNS = (
    "scene",
    "area",
    "status",
    "date",
    "model",
    "cloud",
    "shadow",
    "undecided",
    "clear",
    "uncertainty",
    "valid",
    "seconds",
    "note",
)
_SHARES = ("cloud", "shadow", "undecided", "clear", "valid")


class Summary:
    """Writes both tables into ``folder``, anew after each scene: a run that is killed leaves what is done.

    Each file is written whole or not at all.

    Raises
    ------
    OutputError
        A table cannot be written.
    """

    def __init__(self, folder: Path, total: int) -> None:
        self.folder, self.total = folder, total
        self.table, self.page = folder / "summary.csv", folder / "summary.html"
        self._outcomes: list[Outcome] = []
        self._pictures: dict[str, str] = {}

    def add(self, outcome: Outcome) -> None:
        """Take in what became of one more scene."""
        self._outcomes.append(outcome)
        self._draw(outcome)
        self.write()

    def write(self) -> None:
        """Write both tables of what is known so far."""
        table = rows(self._outcomes)
        write_page(self.table, csv_text(table))
        write_page(self.page, self._html(table))

    def _draw(self, outcome: Outcome) -> None:
        if outcome.map is None or outcome.opened is None:
            return
        name = f"{outcome.map.path.stem}.quicklook.png"
        try:
            write_whole(self.folder / name, quicklook(outcome.opened, outcome.map.path))
        except (OSError, TerraClaraError):
            return  # a table without a picture is better than none
        self._pictures[outcome.scene] = name

    def _html(self, table_rows: Sequence[Mapping[str, Any]]) -> str:
        failed = sum(outcome.status == FAILED for outcome in self._outcomes)
        lead = f"{len(self._outcomes)} of {self.total} scenes" + (f", {failed} failed" if failed else "")
        body = [[self._picture(row), *(_cell(column, row[column]) for column in COLUMNS)] for row in table_rows]
        parts = [
            heading("Cloud maps", lead),
            _legend(),
            Html(f'<div style="overflow-x:auto">{table(["", *COLUMNS], body)}</div>'),
        ]
        return page("Cloud maps", parts)

    def _picture(self, row: Mapping[str, Any]) -> Html:
        name = self._pictures.get(str(row["scene"])) if not row["area"] else None
        text = f"{row['scene']}: true color and classes"
        return Html(f'<img style="max-width:none" alt="{escape(text)}" src="{quote(name)}">' if name else "")


def rows(outcomes: Sequence[Outcome]) -> list[Mapping[str, Any]]:
    """The table: one row a scene, and after it one an area; shares from 0 to 1, ``None`` where there is no value."""
    table: list[Mapping[str, Any]] = []
    for item in outcomes:
        head = {"scene": item.scene, "status": item.status, "date": item.date, "model": item.model}
        failed = item.status == FAILED
        seconds = None if failed else item.seconds
        whole = {} if failed else vars(item.cover)
        table.append({**head, "area": "", **whole, "seconds": seconds, "note": item.note})
        for name, cover in item.areas:
            text = "" if cover.valid else "no valid pixel of this scene"
            table.append({**head, "area": name, **vars(cover), "seconds": None, "note": text})
    return [{column: row.get(column) for column in COLUMNS} for row in table]


def csv_text(table_rows: Sequence[Mapping[str, Any]]) -> str:
    """The table as CSV: a head, numbers with up to six decimals, nothing where there is no value."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in table_rows:
        writer.writerow([_plain(row[column]) for column in COLUMNS])
    return stream.getvalue()


def _plain(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _cell(column: str, value: Any) -> str:
    if value is None:
        return ""
    if column in _SHARES:
        return f"{value:.1%}"
    return f"{value:.2f}" if column == "uncertainty" else _plain(value)


def _legend() -> Html:
    drawn = [item for item in CLASSES if item.color[7:] != "00"]
    parts = [
        f'<span style="display:inline-block;width:.8em;height:.8em;background:{item.color}"></span> {escape(item.name)}'
        for item in drawn
    ]
    return Html(f"<p>{' &ensp; '.join(parts)} &ensp; white: clear or water, gray: no data</p>")
