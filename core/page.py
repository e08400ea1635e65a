"""Pieces of the HTML pages that runs end with: one look, everything inside the file, nothing loaded from elsewhere."""

from __future__ import annotations

import base64
import os
from html import escape
from pathlib import Path
from typing import Any, Callable, Optional, Sequence

from .errors import OutputError
from .i18n import language
from .raster.journal import write_whole
from .raster.writer import check_target, refuse_input

#: Endings that nobody gives to a folder.
_OTHER_FILES = (
    *(".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".txt", ".md", ".csv", ".json", ".xml", ".zip", ".qmd"),
    *(".png", ".jpg", ".jpeg", ".svg", ".tif", ".tiff", ".jp2", ".gpkg", ".shp", ".geojson", ".onnx"),
)

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;max-width:1080px;margin:2rem auto;padding:0 1.2rem;
  color:#1d2733;background:#fff}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.1rem;margin:1.8rem 0 .4rem;border-bottom:1px solid #d8dee5}
img{max-width:100%;height:auto;display:block;margin:.6rem auto}table{border-collapse:collapse;margin:.4rem 0}
td,th{padding:.25rem .8rem .25rem 0;text-align:left;vertical-align:top}td.n,th.n{text-align:right}
.lead{color:#516173;margin:0}.warn{border-left:4px solid #d55e00;background:#fdf3ec;padding:.4rem .8rem;margin:.4rem 0}
code{font-size:.9em;overflow-wrap:anywhere}
"""


class Html(str):
    """Text that is HTML already; all other text is escaped."""

    __slots__ = ()


def page(title: str, parts: Sequence[str]) -> str:
    """A whole document from its title and the HTML of its parts."""
    head = f'<!doctype html><html lang="{language()}"><head><meta charset="utf-8">\n<title>{escape(title)}</title>'
    return "\n".join([f"{head}<style>{_STYLE}</style></head><body>", *parts, "</body></html>\n"])


def heading(title: str, lead: str) -> Html:
    """The page's heading and the line under it."""
    return Html(f'<h1>{escape(title)}</h1>\n<p class="lead">{escape(lead)}</p>')


def section(title: str) -> Html:
    """The heading of a part of the page."""
    return Html(f"<h2>{escape(title)}</h2>")


def paragraph(text: str) -> Html:
    """A paragraph of text, or of ``Html``."""
    return Html(f"<p>{_cell(text)}</p>")


def embedded(png: bytes, text: str) -> Html:
    """A PNG image inside the page; ``text`` says what it shows."""
    return Html(f'<img alt="{escape(text)}" src="data:image/png;base64,{base64.b64encode(png).decode()}">')


def table(head: Optional[Sequence[str]], rows: Sequence[Sequence[Any]]) -> Html:
    """A table; cells are text, or ``Html``."""
    lines = ["<table>"]
    if head:
        lines.append(f"<tr>{''.join(f'<th>{_cell(cell)}</th>' for cell in head)}</tr>")
    lines.extend(f"<tr>{''.join(f'<td>{_cell(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return Html("".join([*lines, "</table>"]))


def number(value: Optional[float], digits: int = 3) -> str:
    """A figure for a table; a dash where there is none."""
    return "–" if value is None else f"{value:.{digits}f}"


def bullets(items: Sequence[Any]) -> Html:
    """A list with bullets."""
    return Html(f"<ul>{''.join(f'<li>{_cell(item)}</li>' for item in items)}</ul>")


def warning(text: str) -> Html:
    """A sentence that must not be missed."""
    return Html(f'<p class="warn">{escape(text)}</p>')


def page_target(output: str, stem: str, beside: Callable[[Path], Sequence[Path]], protected: Sequence[str]) -> Path:
    """The page's path for what a user gave: a page's name, or a folder, which is made later where there is none.

    ``beside`` gives the files that are written with a page; none of them may be one of ``protected``.

    Raises
    ------
    OutputError
        Nothing can be written there.
    """
    path = Path(output)
    folder = path.parent
    if path.suffix.lower() not in (".html", ".htm"):
        if not os.path.isdir(path) and (os.path.exists(path) or path.suffix.lower() in _OTHER_FILES):
            raise OutputError(f"{path} is neither a folder nor the name of a page; let it end in .html.")
        folder = path if os.path.isdir(path) else path.parent
        path = path / f"{stem}.html"
    check_page(folder / path.name)
    for item in (path, *beside(path)):
        refuse_input(item, protected)
    return path


def check_page(path: Path) -> None:
    """`OutputError` where no page can be written to ``path``."""
    check_target(path, [], "page", (".html", ".htm"))


def write_page(path: Path, text: str) -> Path:
    """Write a page, whole or not at all.

    Raises
    ------
    OutputError
        The file cannot be written.
    """
    try:
        write_whole(path, text.encode())
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error
    return path


def _cell(value: Any) -> str:
    return value if isinstance(value, Html) else escape(str(value))
