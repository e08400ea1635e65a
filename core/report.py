"""The one-page report of a map: what was made, how sure, where not to trust it, how to cite it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Mapping, Optional

from .errors import OutputError
from .explain.checks import light_name
from .explain.question import number_name, question_name
from .i18n import named_classes, sentence, tr
from .mapping import Map
from .mapping.statistics import flag_shares
from .mapping.style import pretty_unit, rounded
from .model.card import FLAG_BITS, OutputSpec
from .page import bullets, embedded, heading, page, paragraph, section, table, warning
from .picture import picture, title
from .raster.grid import Grid
from .raster.journal import write_whole
from .raster.pixelarea import pixel_sides_m

# What may have been asked for, by its name in the provenance.
_CLEANING = ("smallest", "holes", "margin", "majority", "sieve", "smallest_m2")  # not done where 0
_SETTINGS = (
    *("area", "confidence", "threshold", "undecided", *_CLEANING),
    *("band_names", "scale", "offset", "nodata", "geometry"),
)


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
    name = title(result.outputs[0]) if explained is None else tr("Why: {}").format(_asked(explained))
    sources = ", ".join(Path(path).name for path in record["sources"])
    parts = [
        heading(name, tr("{} through {}").format(sources, sentence(model["title"]))),
        embedded(image, tr("The bands of the map with their legends")),
        section(tr("What was made")),
        _figures(result),
        _classes(result),
        section(tr("How sure it is")),
        paragraph(_sureness(result)),
        section(tr("Where not to trust it")),
        _flag_table(result),
        *(warning(sentence(text)) for text in result.notes if "do not trust" in text or "biased" in text),
        section(tr("How it was made")),
        _how(result),
        section(tr("How to cite it")),
        bullets(model["citation"] or [tr("The model names no publication.")]),
    ]
    return page(tr("{}: {}").format(name, sources), parts)


def _figures(result: Map) -> str:
    rows = []
    for spec in result.outputs:
        figures = result.statistics[spec.name]
        share = f"{figures['valid'] / max(1, figures['pixels']):.1%}"
        if figures.get("mean") is None:
            rows.append([title(spec), "", "", "", share])
        else:
            rows.append([title(spec), *(rounded(figures[key]) for key in ("mean", "min", "max")), share])
    head = [tr("Band"), tr("Mean"), tr("Lowest"), tr("Highest"), tr("Pixels with a value")]
    return table(head, rows)


def _classes(result: Map) -> str:
    """The classes of a map of classes, with the area of each where the grid has one."""
    parts = []
    grid = result.provenance["grid"]
    sides = pixel_sides_m(Grid(grid["crs"], tuple(grid["transform"]), grid["width"], grid["height"]))
    for spec in result.outputs:
        if spec.kind not in ("class", "set") or not spec.classes:
            continue
        counts = result.statistics[spec.name]["counts"]
        total = max(1, sum(counts.values()))
        rows = []
        for item, name in zip(spec.classes, named_classes(each.name for each in spec.classes)):
            count = counts.get(str(item.value), 0)
            area = [f"{count * math.prod(sides) / 1e4:,.1f}"] if sides else []
            rows.append([name, f"{count / total:.1%}", *area])
        parts.append(table([tr("Class"), tr("Share of the valid pixels"), *([tr("Hectares")] if sides else [])], rows))
    return "".join(parts)


def _unsure(result: Map, spec: OutputSpec) -> str:
    """How sure the classes are, from their entropy."""
    figures = result.statistics[spec.name]
    counts = figures["histogram"]["counts"]
    above = sum(counts[len(counts) // 2 :]) / max(1, sum(counts))
    return tr(
        "The uncertainty of the class is {:.2f} on average, where 0 is sure and 1 is every class alike; {:.1%} of the "
        "pixels lie above 0.5. Look there before you use the map."
    ).format(figures["mean"], above)


def _verdict(told: Mapping[str, Any]) -> str:
    number = "" if told["value"] is None else f" ({light_name(told['light'])}, {told['value']:.2g})"
    return tr("{}: {}").format(f"{sentence(told['name'])}{number}", sentence(told["sentence"]))


def _asked(explained: Mapping[str, Any]) -> str:
    """What an explanation is of, and which kind of number that is."""
    return f"{question_name(explained['question'])} ({number_name(explained['number'])})"


def _sureness(result: Map) -> str:
    explained = result.provenance.get("explanation")
    if explained is not None:
        return " ".join(
            [
                f"{sentence(explained['title'])}.",
                *map(_verdict, explained["verdicts"]),
                sentence(explained["reading"]),
            ]
        )
    names = {spec.kind: spec for spec in result.outputs}
    calibration = sentence(result.provenance["model"]["calibration"])
    if "entropy" in names and result.statistics[names["entropy"].name].get("mean") is not None:
        return f"{_unsure(result, names['entropy'])} {calibration}".strip()
    if "std" not in names or result.statistics[names["std"].name].get("mean") is None:
        return tr("This model gives no standard deviation: nothing in the map says how far it may be off.")
    spec: OutputSpec = names["std"]
    unit = pretty_unit(spec.unit)
    typical = result.statistics[spec.name]["mean"]
    text = tr(
        "The standard deviation is {} on average. It holds all the model knows of: its own lack of data and the noise "
        "of the measurement. About 9 of 10 true values should lie within 1.64 standard deviations, here {}."
    ).format(f"{rounded(typical, 2)} {unit}".rstrip(), f"{rounded(1.64 * typical, 2)} {unit}".rstrip())
    return f"{text} {calibration}".strip()


def _flag_table(result: Map) -> str:
    for spec in result.outputs:
        if spec.kind != "flag":
            continue
        figures = result.statistics[spec.name]
        meanings = dict(FLAG_BITS.values())
        whole, valid = tr("{} of all pixels"), tr("{} of the valid pixels")
        if "inside" in figures:
            whole = tr("{} of the area's pixels")
        rows = [
            [sentence(meanings[name]), (whole if name == "invalid" else valid).format(f"{share:.2%}")]
            for name, share in flag_shares(figures).items()
            if share
        ]
        return table([tr("Flag"), tr("Pixels")], rows) if rows else paragraph(tr("No pixel is flagged."))
    if "explanation" in result.provenance:
        return paragraph(tr("Where bands say the same, one may stand for another."))
    if any(spec.kind == "entropy" for spec in result.outputs):
        return paragraph(
            tr("Where the uncertainty is high, and wherever the image is unlike what the model was trained on.")
        )
    return paragraph(tr("This model gives no flags: it does not say where its input is unlike what it was trained on."))


def _settings(record: Mapping[str, Any]) -> str:
    """What was asked for beyond the usual, as the provenance calls it: ``threshold 0.4, margin 60``."""
    asked = {**record["request"], **record.get("clouds", {})}
    given = {key: asked.get(key) for key in _SETTINGS}
    known = {key: value for key, value in given.items() if value is not None and value not in ("", [], {})}
    return ", ".join(f"{key} {_plainly(value)}" for key, value in known.items() if value or key not in _CLEANING)


def _plainly(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(f"{key} {_plainly(item)}" for key, item in value.items())
    if isinstance(value, list):
        return " ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else Path(value).name if isinstance(value, str) else str(value)


def _how(result: Map) -> str:
    record: Any = result.provenance
    model, grid, versions = record["model"], record["grid"], record["versions"]
    named = {"system": tr("system")}  # the others are programs
    rows = [
        [tr("Model"), f"{model['id']}, SHA-256 {model['sha256']}"],
        [tr("License of the model"), sentence(model["licence"]) or tr("not stated")],
        [tr("Input"), ", ".join(record["sources"])],
        *([[tr("Settings"), settings]] if (settings := _settings(record)) else []),
        [tr("Grid"), tr("{} × {} pixels").format(grid["width"], grid["height"])],
        [
            tr("Computed"),
            tr("{}, {} s on {}").format(record["started"], record["seconds"], record["device"]["name"]),
        ],
        [tr("Software"), ", ".join(f"{named.get(key, key)} {value}" for key, value in versions.items())],
        [tr("Map"), result.path.name],
    ]
    applied = [paragraph(tr("What was applied to the scene:")), bullets(list(map(sentence, result.notes)))]
    return "".join([table(None, rows), *applied])
