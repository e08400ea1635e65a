"""The report of a map's validation by field plots: a page, the figures and a table of the plots beside each other."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Sequence

import numpy as np

from .errors import OutputError
from .i18n import sentence, tr
from .mapping.provenance import finite
from .mapping.style import pretty_unit
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
    write_page,
)
from .plots import BLUE, RED, as_png, new_figure
from .raster.journal import write_whole
from .retrieval.validate import Validation, rows_of
from .tables import csv_text


def validation_target(output: str, protected: Sequence[str]) -> Path:
    """See ``page.page_target``."""
    return page_target(output, "validation", _files_beside, protected)


def _files_beside(path: Path) -> tuple[Path, Path]:
    """The figures and the table of the plots that belong to a page."""
    return path.with_suffix(".json"), path.with_suffix(".csv")


def write_validation(result: Validation, map_name: str, plots_name: str, path: Path) -> list[Path]:
    """Write the page ``path`` and, under its stem, ``.json`` and ``.csv`` (a row for each plot).

    Each file appears whole or not at all.

    Raises
    ------
    OutputError
        A file cannot be written.
    MissingPackageError
        matplotlib is not installed.
    """
    figures = result.figures
    lead = tr("{} against {}, {} plots on {} sites").format(map_name, plots_name, figures["n"], len(result.plots.names))
    parts = [
        heading(tr("How good is the map?"), lead),
        _overall(result),
        embedded(
            _picture(result), tr("Estimated against measured values, and how often intervals hold the measured one")
        ),
        *_uncertainty(result),
        *([section(tr("Remarks")), bullets(list(map(sentence, result.notes)))] if result.notes else []),
        section(tr("Method")),
        paragraph(
            tr(
                "Intervals of the normal law around the estimate. CRPS and log-loss: {}; both are smaller the better, "
                "and count errors and overconfidence together."
            ).format("Gneiting, Raftery (2007): JASA 102, 359-378")
        ),
    ]
    text = page(tr("Map {}: validation").format(map_name), parts)
    document = {**figures, "map": map_name, "plots": plots_name, "notes": list(result.notes)}
    rows = rows_of(result)
    plots = csv_text([list(rows[0]), *(list(row.values()) for row in rows)])
    texts = (json.dumps(finite(document), indent=1, ensure_ascii=False), plots)
    contents = dict(zip(_files_beside(path), texts))
    try:
        path.parent.mkdir(exist_ok=True)
        for target, content in contents.items():
            write_whole(target, content.encode())
    except OSError as error:
        raise OutputError(
            f"The report cannot be written beside {path}: {error.strerror}. Choose another folder."
        ) from error
    return [write_page(path, text), *contents]


def _measured_with_error(result: Validation) -> bool:
    return bool((result.plots.stds > 0).any())


def _overall(result: Validation) -> Html:
    figures = result.figures
    shown = f" {pretty_unit(result.unit)}" if pretty_unit(result.unit) else ""
    parts = [
        tr("Root-mean-square error <b>{}</b>").format(f"{number(figures['rmse'])}{escape(shown)}"),
        tr("bias {}").format(f"{number(figures['bias'])}{escape(shown)}"),
    ]
    if "r2" in figures:
        parts.append(f"R² {number(figures['r2'])}")
    told = [paragraph(Html(f"{', '.join(parts)}."))]
    wanted = {"gcos": tr("the GCOS goal"), "copernicus": tr("the Copernicus target")}
    within = [f"{wanted[who]} {share:.0%}" for who, share in figures["within"].items()]
    if within:
        told.append(paragraph(tr("Share of the plots within {}.").format(", ".join(within))))
    if "intervals" in figures:
        row = figures["intervals"]
        text = tr("The map's intervals at {} hold {:.1%} of the measured values; they are {} wide on average.")
        width = f"{number(row['mean_width'])}{shown}"
        lines = [text.format(row["confidence"], row["held"], width)]
        if _measured_with_error(result):
            lines.append(
                tr(
                    "They are meant for the true value. A measured one has its own error beside it, and lies outside "
                    "more often."
                )
            )
        told.append(paragraph(" ".join(lines)))
    return Html("".join(told))


def _uncertainty(result: Validation) -> list[str]:
    figures = result.figures
    if "reliability" not in figures:
        return []
    coverage = figures["coverage_90"]
    verdict = (
        tr("about as often as they say")
        if abs(coverage - 0.9) <= 0.05
        else tr("too seldom: the map is surer than it can be")
        if coverage < 0.9
        else tr("more often than they say: the map is more careful than it must be")
    )
    scores = [
        tr("Mean difference between share held and level, over all levels: {:.3f}.").format(figures["ece"]),
        tr("CRPS {}, log-loss {}, mean width of 90 % intervals {}.").format(
            number(figures["crps"]), number(figures["nll"]), number(figures["mean_width_90"])
        ),
    ]
    if "rank_correlation_error_std" in figures:
        correlation = number(figures["rank_correlation_error_std"], 2)
        scores.append(tr("Rank correlation of error and standard deviation {}.").format(correlation))
    first = (
        tr(
            "Intervals of 90 % for the measured value, from the standard deviations of map and measurement together, "
            "hold {:.1%}, {}."
        )
        if _measured_with_error(result)
        else tr("Intervals of 90 % hold {:.1%} of the measured values, {}.")
    ).format(coverage, verdict)
    parts: list[str] = [
        section(tr("Does the standard deviation tell the truth?")),
        paragraph(" ".join([first, *scores])),
    ]
    if "coverage_90_by_fifth" in figures:
        fifths = [tr("lowest"), tr("second"), tr("third"), tr("fourth"), tr("highest")]
        head = [tr("Fifth of the estimates"), *fifths]
        row = [tr("90 % intervals hold"), *(f"{share:.0%}" for share in figures["coverage_90_by_fifth"])]
        parts.append(table(head, [row]))
    sites = figures.get("coverage_90_by_site", {})
    if 1 < len(sites) <= figures["n"] / 2:  # of a site with one plot it says nothing
        rows = [[name, f"{share:.0%}"] for name, share in sites.items()]
        parts.append(table([tr("Site"), tr("90 % intervals hold")], rows))
    scale = figures["scales_needed"].get("0.9")
    if scale is not None:
        parts.append(
            paragraph(
                Html(
                    tr(
                        "To hold 90 % of plots like these, intervals must reach {:.2f} standard deviations to each "
                        "side; the normal law's 1.64. {} writes a model with intervals that do."
                    ).format(scale, "<code>terraclara adapt</code>")
                )
            )
        )
    return parts


def _picture(result: Validation) -> bytes:
    figure = new_figure(10.5, 4.8)
    scatter, reliability = figure.subplots(1, 2)
    values, mean = result.plots.values, result.mean
    low = float(min(values.min(), mean.min(), 0.0))
    high = 1.05 * float(max(values.max(), mean.max()))
    unit = f" ({pretty_unit(result.unit)})" if pretty_unit(result.unit) else ""
    bars = {"yerr": 1.645 * result.std} if result.std is not None else {}
    if (result.plots.stds > 0).any():
        bars["xerr"] = result.plots.stds
    scatter.errorbar(
        values, mean, fmt="o", color=BLUE, ecolor="#b8cfe0", markersize=4, linewidth=0, elinewidth=1, **bars
    )
    scatter.plot([low, high], [low, high], color="#808080", linewidth=1, linestyle="--")
    scatter.set(
        xlim=(low, high),
        ylim=(low, high),
        xlabel=f"{tr('Measured')}{unit}",
        ylabel=f"{tr('Map')}{unit}",
        aspect="equal",
    )
    title = tr("Estimates with 90 % intervals") if result.std is not None else tr("Estimates")
    scatter.set_title(title, fontsize=11)
    told = result.figures.get("reliability")
    reliability.plot([0, 1], [0, 1], color="#808080", linewidth=1, linestyle="--")
    reliability.set(
        xlim=(0, 1), ylim=(0, 1), aspect="equal", xlabel=tr("Level of the interval"), ylabel=tr("Share held")
    )
    reliability.set_title(tr("How often intervals hold"), fontsize=11)
    if told is not None:
        reliability.plot(told["levels"], told["held"], color=RED, marker="o", markersize=3)
        # The band in which 95 of 100 perfect maps would lie with so many plots.
        levels = np.array(told["levels"])
        spread = 1.96 * np.sqrt(levels * (1 - levels) / result.figures["n"])
        reliability.fill_between(levels, levels - spread, levels + spread, color="#808080", alpha=0.15, linewidth=0)
    return as_png(figure)
