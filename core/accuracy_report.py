"""The report of a land-cover map's accuracy: a page, two tables and the figures, beside each other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

from .errors import OutputError
from .i18n import sentence, tr
from .landcover.assess import MapAccuracy
from .mapping.provenance import finite
from .page import (
    Html,
    bullets,
    embedded,
    heading,
    number,
    page,
    page_target,
    paragraph,
    section,
    table,
    warning,
    write_page,
)
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
        heading(
            tr("How good is the map?"),
            tr("{} against {}, {:,} samples").format(map_name, reference_name, figures["samples"]),
        ),
        *(warning(sentence(text)) for text in result.warnings),
        _overall(figures),
        embedded(_picture(figures), tr("Mapped and estimated areas with 95 % intervals, and a reliability diagram")),
        section(tr("How large the classes are")),
        paragraph(
            tr(
                "Counting pixels carries the map's errors into the areas. The estimate puts them right by the samples; "
                "its interval holds the true area in 95 of 100 samples drawn like this one."
            )
        ),
        _area_table(figures),
        section(tr("How far each class can be trusted")),
        paragraph(
            tr(
                "User's accuracy: how much of what the map calls a class is that class. Producer's accuracy: how much "
                "of the class the map finds."
            )
        ),
        _class_table(figures),
        section(tr("Which class was taken for which")),
        _confusion_table(figures["confusion"]),
        *_reliability(figures["reliability"]),
        *([section(tr("Remarks")), bullets(list(map(sentence, result.notes)))] if result.notes else []),
        section(tr("Method")),
        paragraph(
            tr(
                "Stratified estimators with the map's classes as strata: {}. Intervals are 1.96 standard errors to "
                "each side."
            ).format("Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57")
        ),
    ]
    text = page(tr("Map {}: accuracy and area").format(map_name), parts)
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
        raise OutputError(
            f"The folder {path.parent} cannot be made: {error.strerror}; choose another folder."
        ) from error
    for target, content in zip(files, contents):
        try:
            write_whole(target, content.encode())
        except OSError as error:
            raise OutputError(f"{target} cannot be written: {error.strerror}. Choose another folder.") from error
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
    return f"{value / _HECTARE:,.1f} ha" if unit == "m2" else tr("{:,.0f} pixels").format(value)


def _overall(figures: Mapping[str, Any]) -> Html:
    row = figures["overall_accuracy"]
    text = tr("Overall accuracy <b>{}</b> (95 % interval {} to {}).")
    return paragraph(Html(text.format(plus_minus(row), number(row["low"]), number(row["high"]))))


def _area_table(figures: Mapping[str, Any]) -> Html:
    unit = figures["unit"]
    rows = []
    for row in figures["classes"]:
        area = row["area"]
        cells = [area[key] for key in ("value", "margin", "low", "high")]
        rows.append(
            [sentence(row["name"]), f"{row['pixels']:,}", area_text(row["mapped_area"], unit)]
            + [area_text(cell, unit) for cell in cells]
        )
    return table(
        [tr("Class"), tr("Pixels"), tr("Mapped"), tr("Estimated area"), "±", tr("From"), tr("To")],
        rows,
    )


def _class_table(figures: Mapping[str, Any]) -> Html:
    rows = [
        [
            sentence(row["name"]),
            *(plus_minus(row[key]) for key in ("users_accuracy", "producers_accuracy", "f1")),
            row["samples_in_map_class"],
            row["samples_in_reference_class"],
        ]
        for row in figures["classes"]
    ]
    head = [
        *(tr("Class"), tr("User's accuracy"), tr("Producer's accuracy"), tr("F1")),
        *(tr("Samples mapped as it"), tr("Samples that are it")),
    ]
    return table(head, rows)


def _confusion_table(confusion: Mapping[str, Any]) -> Html:
    names = list(map(sentence, confusion["names"]))
    rows = [
        [name, *(f"{count:,} ({part:.2%})" for count, part in zip(counts, parts))]
        for name, counts, parts in zip(names, confusion["counts"], confusion["proportions"])
    ]
    text = paragraph(tr("Samples, and in brackets the share of the whole area that they stand for."))
    return Html(text + table([tr("Map \\ reference"), *names], rows))


def _reliability(figures: Optional[Mapping[str, Any]]) -> list[str]:
    if figures is None:
        return []
    text = tr(
        "Expected calibration error {:.3f}, Brier score {:.3f} (0 is best), over the whole map. Where the line lies "
        "below the diagonal, the map is surer of its class than the samples bear out."
    ).format(figures["ece"], figures["brier"])
    rows = [
        [f"{i / len(figures['counts']):.2f}", f"{count:,}", number(p), number(y)]
        for i, (count, p, y) in enumerate(zip(figures["counts"], figures["probability"], figures["observed"]))
    ]
    return [
        section(tr("Is the probability honest?")),
        paragraph(text),
        table([tr("From"), tr("Samples"), tr("Mean probability"), tr("Right")], rows),
    ]


def _picture(figures: Mapping[str, Any]) -> bytes:
    rows = figures["classes"]
    reliability = figures["reliability"]
    height = max(3.6, 0.45 * len(rows) + 1.4)
    figure = new_figure(9.0 if reliability is None else 12.5, height)
    axes = figure.subplots(1, 1 if reliability is None else 2, squeeze=False)[0]
    _area_panel(axes[0], rows, figures["unit"])
    if reliability is not None:
        reliability_panel(
            axes[1],
            reliability,
            tr("Reliability of the class probability"),
            tr("Mean probability"),
            tr("Share that is right"),
            tr("share of the samples"),
        )
    return as_png(figure)


def _area_panel(axes: Any, rows: Sequence[Mapping[str, Any]], unit: str) -> None:
    scale, label = (_HECTARE, tr("Area (ha)")) if unit == "m2" else (1.0, tr("Area (pixels)"))
    places = range(len(rows))
    estimated = [row["area"]["value"] / scale for row in rows]
    margins = [(row["area"]["margin"] or 0.0) / scale for row in rows]
    axes.barh(places, [row["mapped_area"] / scale for row in rows], color=BLUE, alpha=0.25, label=tr("mapped"))
    axes.errorbar(estimated, places, xerr=margins, fmt="o", color=RED, capsize=4, label=tr("estimated, 95 % interval"))
    axes.set_yticks(places, [_plain(sentence(row["name"])) for row in rows])
    axes.invert_yaxis()
    axes.set(xlabel=label, title=tr("Areas"))
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
