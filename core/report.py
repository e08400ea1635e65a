"""The one-page report of a map: what was made, how sure, where not to trust it, how to cite it."""

from __future__ import annotations

import base64
from html import escape
from pathlib import Path
from typing import Any, Optional, Sequence

from .errors import OutputError
from .mapping import Map
from .mapping.style import pretty_unit
from .model.card import FLAG_BITS, OutputSpec
from .picture import picture, title

_STYLE = """
body{font:15px/1.5 system-ui,sans-serif;max-width:1080px;margin:2rem auto;padding:0 1.2rem;
  color:#1d2733;background:#fff}
h1{font-size:1.6rem;margin:0 0 .2rem}h2{font-size:1.1rem;margin:1.8rem 0 .4rem;border-bottom:1px solid #d8dee5}
img{max-width:100%;height:auto;display:block;margin:.6rem auto}table{border-collapse:collapse;margin:.4rem 0}
td,th{padding:.25rem .8rem .25rem 0;text-align:left;vertical-align:top}td.n,th.n{text-align:right}
.lead{color:#516173;margin:0}.warn{border-left:4px solid #d55e00;background:#fdf3ec;padding:.4rem .8rem;margin:.4rem 0}
code{font-size:.9em;overflow-wrap:anywhere}
"""


def write_report(result: Map, path: Optional[Path] = None, image: Optional[bytes] = None) -> Path:
    """Write the report of ``result``; beside the map, unless ``path`` says otherwise.

    ``image`` is the map's ``picture`` where the caller has it already.

    Raises
    ------
    OutputError
        The file cannot be written.
    MissingPackageError
        matplotlib is not installed.
    """
    target = path or result.path.with_name(f"{result.path.stem}.report.html")
    encoded = base64.b64encode(image or picture(result)).decode()
    try:
        target.write_text(_page(result, encoded), encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"The report cannot be written to {target}: {error.strerror}. The map itself is complete."
        ) from error
    return target


def _page(result: Map, image: str) -> str:
    record = result.provenance
    model = record["model"]
    heading = title(result.outputs[0])
    sources = ", ".join(Path(path).name for path in record["sources"])
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        f"<title>{escape(heading)}: {escape(sources)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(heading)}</h1>",
        f'<p class="lead">{escape(sources)} through {escape(str(model["title"]))}</p>',
        f'<img alt="The bands of the map with their legends" src="data:image/png;base64,{image}">',
        "<h2>What was made</h2>",
        _figures(result),
        "<h2>How sure it is</h2>",
        f"<p>{escape(_sureness(result))}</p>",
        "<h2>Where not to trust it</h2>",
        _flag_table(result),
        *(f'<p class="warn">{escape(text)}</p>' for text in result.notes if "do not trust" in text or "biased" in text),
        "<h2>How it was made</h2>",
        _how(result),
        "<h2>How to cite it</h2>",
        _list(model["citation"] or ["The model names no publication."]),
        "</body></html>\n",
    ]
    return "\n".join(parts)


def _figures(result: Map) -> str:
    rows = []
    for spec in result.outputs:
        figures = result.statistics[spec.name]
        share = f"{figures['valid'] / max(1, figures['pixels']):.1%}"
        if figures.get("mean") is None:
            rows.append([title(spec), "", "", "", share])
        else:
            rows.append([title(spec), *(f"{figures[key]:.3g}" for key in ("mean", "min", "max")), share])
    return _table(["Band", "Mean", "Lowest", "Highest", "Pixels with a value"], rows)


def _sureness(result: Map) -> str:
    names = {spec.kind: spec for spec in result.outputs}
    calibration = str(result.provenance["model"]["calibration"])
    if "std" not in names or result.statistics[names["std"].name].get("mean") is None:
        return "This model gives no standard deviation: nothing in the map says how far it may be off."
    spec: OutputSpec = names["std"]
    unit = pretty_unit(spec.unit)
    typical = result.statistics[spec.name]["mean"]
    text = (
        f"The standard deviation is {typical:.2g}{f' {unit}' if unit else ''} on average. It holds all the model knows "
        "of: its own lack of data and the noise of the measurement. About 9 of 10 true values should lie within "
        f"1.64 standard deviations, here {1.64 * typical:.2g}{f' {unit}' if unit else ''}."
    )
    return f"{text} {calibration}".strip()


def _flag_table(result: Map) -> str:
    for spec in result.outputs:
        if spec.kind != "flag":
            continue
        figures = result.statistics[spec.name]
        meanings = dict(FLAG_BITS.values())
        rows = [
            [meanings[name], f"{count / max(1, figures['pixels']):.2%}"]
            for name, count in figures["bits"].items()
            if count
        ]
        return _table(["Flag", "Pixels"], rows) if rows else "<p>No pixel is flagged.</p>"
    return "<p>This model gives no flags: it does not say where its input is unlike what it was trained on.</p>"


def _how(result: Map) -> str:
    record: Any = result.provenance
    model, grid, versions = record["model"], record["grid"], record["versions"]
    rows = [
        ["Model", f"{model['id']}, SHA-256 {model['sha256']}"],
        ["Licence of the model", model["licence"] or "not stated"],
        ["Input", ", ".join(record["sources"])],
        ["Grid", f"{grid['width']} x {grid['height']} pixels"],
        ["Computed", f"{record['started']}, {record['seconds']} s on {record['device']['name']}"],
        ["Software", ", ".join(f"{key} {value}" for key, value in versions.items())],
        ["Map", result.path.name],
    ]
    return _table(None, rows) + "<p>What was applied to the scene:</p>" + _list(result.notes)


def _table(head: Optional[Sequence[str]], rows: Sequence[Sequence[Any]]) -> str:
    lines = ["<table>"]
    if head:
        lines.append(f"<tr>{''.join(f'<th>{escape(cell)}</th>' for cell in head)}</tr>")
    lines.extend(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    return "".join([*lines, "</table>"])


def _list(items: Sequence[Any]) -> str:
    return f"<ul>{''.join(f'<li>{escape(str(item))}</li>' for item in items)}</ul>"
