"""The report of a land-cover map's accuracy: a page, two tables and the figures, beside each other."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

from .errors import OutputError
from .landcover.assess import MapAccuracy
from .mapping.provenance import finite
from .page import Html, bullets, embedded, heading, number, page, page_target, table, warning, write_page
from .plots import BLUE, RED, as_png, new_figure, reliability_panel
from .raster.journal import write_whole
from .tables import csv_text

_HECTARE = 1e4


def report_target(output: str, protected: Sequence[str]) -> Path:
    """See ``page.page_target``."""
    return page_target(output, "accuracy", _tables_beside, protected)


def _tables_beside(path: Path) -> tuple[Path, Path, Path]:
    """The figures, the table of classes and the confusion matrix that belong to a page."""
    return path.with_suffix(".json"), path.with_suffix(".csv"), path.with_name(f"{path.stem}_confusion.csv")


def write_accuracy(result: MapAccuracy, map_name: str, reference_name: str, path: Path) -> list[Path]:
    """Write the page ``path`` and, under its stem, ``.json``, ``.csv`` (classes) and ``_confusion.csv``.

    Each file appears whole or not at all.

    Raises
    ------
    OutputError
        A file cannot be written.
    MissingPackageError
        matplotlib is not installed.
    """
    figures = result.figures
    parts = [
        heading("How good is the map?", f"{map_name} against {reference_name}, {figures['samples']:,} samples"),
        *(warning(text) for text in result.warnings),
        _overall(figures),
        embedded(_picture(figures), "Mapped and estimated areas with 95 % intervals, and a reliability diagram"),
        "<h2>How large the classes are</h2>",
        "<p>Counting pixels carries the map's errors into the areas. The estimate puts them right by the samples; its "
        "interval holds the true area in 95 of 100 samples drawn like this one.</p>",
        _area_table(figures),
        "<h2>How far each class can be trusted</h2>",
        "<p>User's accuracy: how much of what the map calls a class is that class. Producer's accuracy: how much of "
        "the class the map finds.</p>",
        _class_table(figures),
        "<h2>Which class was taken for which</h2>",
        _confusion_table(figures["confusion"]),
        *_reliability(figures["reliability"]),
        *(["<h2>Remarks</h2>", bullets(result.notes)] if result.notes else []),
        "<h2>Method</h2>",
        "<p>Stratified estimators with the map's classes as strata: Olofsson et al. 2014, Remote Sensing of "
        "Environment 148, 42-57. Intervals are 1.96 standard errors to each side.</p>",
    ]
    text = page(f"Map {map_name}: accuracy and area", parts)
    document = {**figures, "map": map_name, "reference": reference_name}
    document.update(warnings=list(result.warnings), notes=list(result.notes))
    contents = (
        json.dumps(finite(document), indent=1, ensure_ascii=False),
        _classes_csv(figures),
        _confusion_csv(figures["confusion"]),
    )
    files = _tables_beside(path)
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {path.parent} cannot be made: {error.strerror}.") from error
    for target, content in zip(files, contents):
        try:
            write_whole(target, content.encode())
        except OSError as error:
            raise OutputError(f"{target} cannot be written: {error.strerror}.") from error
    return [write_page(path, text), *files]


def plus_minus(row: Mapping[str, Optional[float]]) -> str:
    """An estimated share with its 95 % interval, for people.

    >>> plus_minus({"value": 0.947, "margin": 0.0185}), plus_minus({"value": 0.5, "margin": None})
    ('0.947 ± 0.018', '0.500 ± ?')
    """
    if row["value"] is None:
        return number(None)
    return f"{number(row['value'])} ± {'?' if row['margin'] is None else number(row['margin'])}"


def area_text(value: Optional[float], unit: str) -> str:
    """An area in hectares, or a number of pixels, for people.

    >>> area_text(211577622.4, "m2"), area_text(12.0, "pixels")
    ('21,157.8 ha', '12 pixels')
    """
    if value is None:
        return "?"
    return f"{value / _HECTARE:,.1f} ha" if unit == "m2" else f"{value:,.0f} pixels"


def _overall(figures: Mapping[str, Any]) -> Html:
    row = figures["overall_accuracy"]
    return Html(
        f"<p>Overall accuracy <b>{escape(plus_minus(row))}</b> (95 % interval {number(row['low'])} to "
        f"{number(row['high'])}).</p>"
    )


def _area_table(figures: Mapping[str, Any]) -> Html:
    unit = figures["unit"]
    rows = []
    for row in figures["classes"]:
        area = row["area"]
        cells = [area[key] for key in ("value", "margin", "low", "high")]
        rows.append(
            [row["name"], f"{row['pixels']:,}", area_text(row["mapped_area"], unit)]
            + [area_text(cell, unit) for cell in cells]
        )
    return table(["Class", "Pixels", "Mapped", "Estimated area", "±", "From", "To"], rows)


def _class_table(figures: Mapping[str, Any]) -> Html:
    rows = [
        [
            row["name"],
            *(plus_minus(row[key]) for key in ("users_accuracy", "producers_accuracy", "f1")),
            row["samples_in_map_class"],
            row["samples_in_reference_class"],
        ]
        for row in figures["classes"]
    ]
    head = ["Class", "User's accuracy", "Producer's accuracy", "F1", "Samples mapped as it", "Samples that are it"]
    return table(head, rows)


def _confusion_table(confusion: Mapping[str, Any]) -> Html:
    names = confusion["names"]
    rows = [
        [name, *(f"{count:,} ({part:.2%})" for count, part in zip(counts, parts))]
        for name, counts, parts in zip(names, confusion["counts"], confusion["proportions"])
    ]
    text = "<p>Samples, and in brackets the share of the whole area that they stand for.</p>"
    return Html(text + table(["Map \\ reference", *names], rows))


def _reliability(figures: Optional[Mapping[str, Any]]) -> list[str]:
    if figures is None:
        return []
    text = (
        f"Expected calibration error {figures['ece']:.3f}, Brier score {figures['brier']:.3f} (0 is best), over the "
        "whole map. Where the line lies below the diagonal, the map is surer of its class than the samples bear out."
    )
    rows = [
        [f"{i / len(figures['counts']):.2f}", f"{count:,}", number(p), number(y)]
        for i, (count, p, y) in enumerate(zip(figures["counts"], figures["probability"], figures["observed"]))
    ]
    return [
        "<h2>Is the probability honest?</h2>",
        f"<p>{escape(text)}</p>",
        table(["From", "Samples", "Mean probability", "Right"], rows),
    ]


def _picture(figures: Mapping[str, Any]) -> bytes:
    rows = figures["classes"]
    reliability = figures["reliability"]
    height = max(3.6, 0.45 * len(rows) + 1.4)
    figure = new_figure(9.0 if reliability is None else 12.5, height)
    axes = figure.subplots(1, 1 if reliability is None else 2, squeeze=False)[0]
    _area_panel(axes[0], rows, figures["unit"])
    if reliability is not None:
        title = "Reliability of the class probability"
        reliability_panel(axes[1], reliability, title, "Mean probability", "Share that is right", "samples")
    return as_png(figure)


def _area_panel(axes: Any, rows: Sequence[Mapping[str, Any]], unit: str) -> None:
    scale, label = (_HECTARE, "Area (ha)") if unit == "m2" else (1.0, "Area (pixels)")
    places = range(len(rows))
    estimated = [row["area"]["value"] / scale for row in rows]
    margins = [(row["area"]["margin"] or 0.0) / scale for row in rows]
    axes.barh(places, [row["mapped_area"] / scale for row in rows], color=BLUE, alpha=0.25, label="mapped")
    axes.errorbar(estimated, places, xerr=margins, fmt="o", color=RED, capsize=4, label="estimated, 95 % interval")
    axes.set_yticks(places, [_plain(row["name"]) for row in rows])
    axes.invert_yaxis()
    axes.set(xlabel=label, title="Areas")
    axes.set_xlim(left=0)
    axes.legend(fontsize=8, frameon=False)


def _plain(name: str) -> str:
    return name.replace("$", r"\$")  # no formula


def _classes_csv(figures: Mapping[str, Any]) -> str:
    plain = ("value", "name", "pixels", "mapped_area", "samples_in_map_class", "samples_in_reference_class")
    estimated = ("area", "users_accuracy", "producers_accuracy", "f1")
    parts = ("value", "standard_error", "low", "high")
    head = [*plain, "unit", *(key if part == "value" else f"{key}_{part}" for key in estimated for part in parts)]
    rows = [
        [*(row[key] for key in plain), figures["unit"]] + [row[key][part] for key in estimated for part in parts]
        for row in figures["classes"]
    ]
    return csv_text([head, *rows])


def _confusion_csv(confusion: Mapping[str, Any]) -> str:
    rows = [[name, *counts] for name, counts in zip(confusion["names"], confusion["counts"])]
    return csv_text([["map \\ reference", *confusion["names"]], *rows])
