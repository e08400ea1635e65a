"""The tables of a run: ``summary.csv`` for programs, ``summary.html`` with small pictures for people."""

from __future__ import annotations

import csv
import io
import os
from html import escape
from pathlib import Path
from typing import Any, Mapping, Sequence
from urllib.parse import quote

from ..errors import TerraClaraError
from ..i18n import named_classes, sentence, tr
from ..mapping import Map
from ..mapping.style import label, limits, pretty_unit, ramp, rounded, seen_range
from ..page import Html, bullets, heading, page, section, table, write_page
from ..raster.journal import write_whole
from .quicklook import quicklook
from .run import FAILED, KEPT, MADE, Outcome, Tool

#: What the columns of the page are called; those of the table for programs keep their names.
_HEADS = {
    "scene": "scene",
    "map": "map",
    "area": "area",
    "status": "status",
    "date": "date",
    "model": "model",
    "unit": "unit",
    "mean": "mean",
    "std": "standard deviation",
    "lowest": "lowest",
    "highest": "highest",
    "classes": "classes",
    "valid": "valid",
    "outside_domain": "outside domain",
    "cloud": "cloud",
    "shadow": "shadow",
    "undecided": "undecided",
    "clear": "clear",
    "uncertainty": "uncertainty",
    "seconds": "seconds",
    "note": "note",
}
_STATUS = {MADE: "made", KEPT: "kept", FAILED: "failed"}


class Summary:
    """Writes both tables into ``folder``, anew after each scene: a run that is killed leaves what is done.

    Each file is written whole or not at all.

    Raises
    ------
    OutputError
        A table cannot be written.
    """

    def __init__(self, folder: Path, total: int, tool: Tool) -> None:
        self.folder, self.total, self.tool = folder, total, tool
        self.table, self.page = folder / "summary.csv", folder / "summary.html"
        self._outcomes: list[Outcome] = []
        self._pictures: dict[tuple[str, str], str] = {}
        self._legends: dict[str, Html] = {}

    def add(self, outcome: Outcome) -> None:
        """Take in what became of one more scene."""
        self._outcomes.append(outcome)
        for place, item in enumerate(outcome.made.maps):
            name = str(outcome.made.rows[place].get(self.tool.key, "")) if place < len(outcome.made.rows) else ""
            self._draw(outcome, item, name)
        self.write()

    def write(self) -> None:
        """Write both tables of what is known so far."""
        lines = rows(self._outcomes, self.tool)
        write_page(self.table, csv_text(lines, self.tool))
        write_page(self.page, self._html(lines))

    @property
    def notes(self) -> list[str]:
        """What was said of scenes, each sentence once, with the scene or how many they are."""
        lines = []
        for text, scenes in said(self._outcomes).items():
            several = tr("{} of {} scenes").format(len(scenes), self.total)
            lines.append(tr("{}: {}").format(several if len(scenes) > 1 else scenes[0], sentence(text)))
        return lines

    def _draw(self, outcome: Outcome, item: Map, name: str) -> None:
        if outcome.made.opened is None:
            return
        path = item.path.with_name(f"{item.path.stem}.quicklook.png")
        spec = item.outputs[0]
        figures = item.statistics[spec.name]
        try:
            write_whole(path, quicklook(outcome.made.opened, item.path, spec, figures))
        except (OSError, TerraClaraError):
            return  # a table without a picture is better than none
        self._pictures[outcome.scene, name] = Path(os.path.relpath(path, self.folder)).as_posix()
        if spec.display_range or spec.valid_range or spec.classes:  # else each picture has a range of its own
            self._legends.setdefault(name, _legend(item))

    def _html(self, lines: Sequence[Mapping[str, Any]]) -> str:
        failed = sum(outcome.status == FAILED for outcome in self._outcomes)
        lead = tr("{} of {} scenes").format(len(self._outcomes), self.total)
        lead += tr(", {} failed").format(failed) if failed else ""
        title = sentence(self.tool.title)
        names = columns(self.tool)
        notes = self.notes
        body = [[self._picture(row), *(self._cell(name, row[name]) for name in names)] for row in lines]
        parts = [
            heading(title, lead),
            *self._legends.values(),
            Html(f'<div style="overflow-x:auto">{table(["", *(tr(_HEADS[name]) for name in names)], body)}</div>'),
            *([section(tr("Notes")), bullets(notes)] if notes else []),
        ]
        return page(title, parts)

    def _picture(self, row: Mapping[str, Any]) -> Html:
        name = self._pictures.get((str(row["scene"]), str(row[self.tool.key] or "")))
        text = tr("{}: true color and map").format(row["scene"])
        return Html(f'<img style="max-width:none" alt="{escape(text)}" src="{quote(name)}">' if name else "")

    def _cell(self, column: str, value: Any) -> str:
        if value is None:
            return ""
        if column == "unit":
            return pretty_unit(str(value))
        if column == "note":
            return sentence(value)
        if column == "status":
            return tr(_STATUS.get(value, value))
        if column in self.tool.shares:
            return f"{value:.1%}"
        return rounded(value) if isinstance(value, float) and column in self.tool.columns else _plain(value)


def said(outcomes: Sequence[Outcome]) -> dict[str, list[str]]:
    """Each sentence that was said of scenes, and of which."""
    found: dict[str, list[str]] = {}
    for item in outcomes:
        for text in item.notes:
            found.setdefault(text, []).append(item.scene)
    return found


def columns(tool: Tool) -> tuple[str, ...]:
    """The columns of the table, in their order."""
    return ("scene", tool.key, "status", "date", "model", *tool.columns, "seconds", "note")


def rows(outcomes: Sequence[Outcome], tool: Tool) -> list[Mapping[str, Any]]:
    """The table: the rows of each scene; shares from 0 to 1, ``None`` where there is no value."""
    lines: list[Mapping[str, Any]] = []
    for item in outcomes:
        head = {"scene": item.scene, "status": item.status, "date": item.date, "model": item.made.model}
        first = {tool.key: "", "seconds": None if item.status == FAILED else item.seconds, "note": item.note}
        own = item.made.rows or ({},)
        lines.append({**head, **own[0], **{**first, tool.key: own[0].get(tool.key, "")}})
        lines.extend({**head, "note": "", **row} for row in own[1:])
    return [{column: row.get(column) for column in columns(tool)} for row in lines]


def csv_text(lines: Sequence[Mapping[str, Any]], tool: Tool) -> str:
    """The table as CSV: a head, numbers with up to six digits, nothing where there is no value."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns(tool))
    for row in lines:
        writer.writerow([_plain(row[column]) for column in columns(tool)])
    return stream.getvalue()


def _plain(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _legend(item: Map) -> Html:
    """What the colors of the pictures mean."""
    spec = item.outputs[0]
    words = tr("gray: no data")
    if spec.kind in ("class", "set") and spec.classes:
        named = list(zip(spec.classes, named_classes(one.name for one in spec.classes)))
        drawn = [(one.color[:7] or "#808080", name) for one, name in named if one.color[7:] != "00"]
        parts = [f"{_swatch(color)} {escape(name)}" for color, name in drawn]
        left = [name for one, name in named if one.color[7:] == "00"]
        words = f"{tr('white: {}').format(', '.join(left))}; {words}" if left else words
    else:
        low, high = limits(spec, seen_range(spec, item.statistics[spec.name]))
        colors = f"linear-gradient(90deg,{','.join(ramp(spec))})"
        bar = f'<span style="display:inline-block;width:9em;height:.8em;background:{colors}"></span>'
        title = escape(sentence(spec.description) or spec.name)
        shown = f"{label(low, '')} {bar} {escape(label(high, spec.unit))}"
        parts = [tr("{}: {}").format(title, shown)]
    return Html(f"<p>{' &ensp; '.join([*parts, escape(words)])}</p>")


def _swatch(color: str) -> str:
    return f'<span style="display:inline-block;width:.8em;height:.8em;background:{color}"></span>'
