"""The one-page report of a map: what was made, how sure, where not to trust it, how to cite it."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any, Mapping, Optional

from .errors import OutputError
from .mapping import Map
from .mapping.style import pretty_unit
from .model.card import FLAG_BITS, OutputSpec
from .page import bullets, embedded, heading, page, table, warning
from .picture import picture, title
from .raster.grid import Grid
from .raster.journal import write_whole


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
    text = _page(result, image or picture(result))
    try:
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(
            f"The report cannot be written to {target}: {error.strerror}. The map itself is complete."
        ) from error
    return target


def write_pages(result: Map) -> list[Path]:
    """Write the picture and the report of a map beside it.

    Raises
    ------
    OutputError, MissingPackageError
        As ``write_report``.
    """
    image = picture(result)
    pixels = result.path.with_name(f"{result.path.stem}.report.png")
    try:
        write_whole(pixels, image)
    except OSError as error:
        raise OutputError(f"{pixels} cannot be written: {error.strerror}. The map itself is complete.") from error
    return [pixels, write_report(result, image=image)]


def _page(result: Map, image: bytes) -> str:
    record = result.provenance
    model = record["model"]
    explained = record.get("explanation")
    name = title(result.outputs[0]) if explained is None else f"Why: {explained['question']}"
    sources = ", ".join(Path(path).name for path in record["sources"])
    parts = [
        heading(name, f"{sources} through {model['title']}"),
        embedded(image, "The bands of the map with their legends"),
        "<h2>What was made</h2>",
        _figures(result),
        _classes(result),
        "<h2>How sure it is</h2>",
        f"<p>{escape(_sureness(result))}</p>",
        "<h2>Where not to trust it</h2>",
        _flag_table(result),
        *(warning(text) for text in result.notes if "do not trust" in text or "biased" in text),
        "<h2>How it was made</h2>",
        _how(result),
        "<h2>How to cite it</h2>",
        bullets(model["citation"] or ["The model names no publication."]),
    ]
    return page(f"{name}: {sources}", parts)


def _figures(result: Map) -> str:
    rows = []
    for spec in result.outputs:
        figures = result.statistics[spec.name]
        share = f"{figures['valid'] / max(1, figures['pixels']):.1%}"
        if figures.get("mean") is None:
            rows.append([title(spec), "", "", "", share])
        else:
            rows.append([title(spec), *(f"{figures[key]:.3g}" for key in ("mean", "min", "max")), share])
    return table(["Band", "Mean", "Lowest", "Highest", "Pixels with a value"], rows)


def _classes(result: Map) -> str:
    """The classes of a map of classes, with the area of each where the grid has one."""
    parts = []
    grid = result.provenance["grid"]
    size = Grid(grid["crs"], tuple(grid["transform"]), grid["width"], grid["height"]).pixel_size_m()
    for spec in result.outputs:
        if spec.kind not in ("class", "set") or not spec.classes:
            continue
        counts = result.statistics[spec.name]["counts"]
        total = max(1, sum(counts.values()))
        rows = []
        for item in spec.classes:
            count = counts.get(str(item.value), 0)
            area = [f"{count * size**2 / 1e4:,.1f}"] if size else []
            rows.append([item.name, f"{count / total:.1%}", *area])
        parts.append(table(["Class", "Share of the valid pixels", *(["Hectares"] if size else [])], rows))
    return "".join(parts)


def _unsure(result: Map, spec: OutputSpec) -> str:
    """How sure the classes are, from their entropy."""
    figures = result.statistics[spec.name]
    counts = figures["histogram"]["counts"]
    above = sum(counts[len(counts) // 2 :]) / max(1, sum(counts))
    return (
        f"The uncertainty of the class is {figures['mean']:.2f} on average, where 0 is sure and 1 is every class "
        f"alike; {above:.1%} of the pixels lie above 0.5. Look there before you use the map."
    )


def _verdict(told: Mapping[str, Any]) -> str:
    number = "" if told["value"] is None else f" ({told['light']}, {told['value']:.2g})"
    return f"{told['name']}{number}: {told['sentence']}"


def _sureness(result: Map) -> str:
    explained = result.provenance.get("explanation")
    if explained is not None:
        return " ".join(
            [
                f"{explained['title']}.",
                *map(_verdict, explained["verdicts"]),
                explained["reading"],
            ]
        )
    names = {spec.kind: spec for spec in result.outputs}
    calibration = str(result.provenance["model"]["calibration"])
    if "entropy" in names and result.statistics[names["entropy"].name].get("mean") is not None:
        return f"{_unsure(result, names['entropy'])} {calibration}".strip()
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
        return table(["Flag", "Pixels"], rows) if rows else "<p>No pixel is flagged.</p>"
    if "explanation" in result.provenance:
        return "<p>Where bands say the same, one may stand for another.</p>"
    if any(spec.kind == "entropy" for spec in result.outputs):
        return "<p>Where the uncertainty is high, and wherever the image is unlike what the model was trained on.</p>"
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
    return table(None, rows) + "<p>What was applied to the scene:</p>" + bullets(result.notes)
