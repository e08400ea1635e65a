"""The one-page report of a cloud map's assessment: where it agrees, how honest its probability and its doubt are."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any, Mapping, Optional

from .clouds.assess import AGREE, FALSE_CLOUD, MISSED, OTHER, Assessed
from .page import Html, bullets, embedded, heading, number, page, table, write_page
from .plots import as_png, new_figure, reliability_panel

# Told apart by color-blind eyes (Okabe & Ito).
_CODES = (
    (AGREE, "#dfe7ec", "agree"),
    (MISSED, "#d55e00", "cloud missed"),
    (FALSE_CLOUD, "#0072b2", "called cloud, is none"),
    (OTHER, "#cc79a7", "other classes mixed up, or undecided"),
)
_NOTHING = "#ffffff"
_COLUMNS = (
    ("Precision", "precision"),
    ("Recall", "recall"),
    ("F1", "f1"),
    ("IoU", "iou"),
    ("Balanced accuracy", "balanced_accuracy"),
    ("In the reference", "reference"),
    ("In the map", "map"),
)


def write_assessment(result: Assessed, map_name: str, reference_name: str, path: Path) -> Path:
    """Write the page to ``path``, whole or not at all.

    Raises
    ------
    OutputError
        The file cannot be written.
    MissingPackageError
        matplotlib is not installed.
    """
    figures = result.figures
    parts = [
        heading("How good is the cloud map?", f"{map_name} against {reference_name}, {figures['pixels']:,} pixels"),
        embedded(_picture(result), "Map of agreement, reliability diagram and risk by coverage"),
        "<h2>Classes</h2>",
        _class_table(figures),
        _overall(figures),
        *_tolerance(figures["tolerance"]),
        "<h2>Which class was taken for which</h2>",
        _confusion(figures["confusion"]),
        "<h2>Is the probability honest?</h2>",
        _reliability(figures["reliability"]),
        "<h2>Does the uncertainty know where the map is wrong?</h2>",
        _risk(figures["risk"]),
        "<h2>Does it fail anywhere altogether?</h2>",
        f"<p>{escape(patch_sentence(figures['patches']))}</p>",
        *(["<h2>Remarks</h2>", bullets(result.notes)] if result.notes else []),
    ]
    return write_page(path, page(f"Cloud map {map_name}: assessment", parts))


def patch_sentence(patches: Mapping[str, Any]) -> str:
    """How many patches failed, in words."""
    if not patches["with_cloud"]:
        return f"No patch of {patches['size']} x {patches['size']} pixels has more than 1 % cloud in the reference."
    return (
        f"{patches['failed']} of {patches['with_cloud']} patches of {patches['size']} x {patches['size']} pixels with "
        f"more than 1 % cloud were missed ({patches['share']:.1%}): less than a tenth of their cloud was found."
    )


def _class_table(figures: Mapping[str, Any]) -> Html:
    rows = [[name, *(number(row[key]) for _, key in _COLUMNS)] for name, row in figures["classes"].items()]
    thin = figures["classes"].get("thin cloud", {}).get("found_as_any_cloud")
    text = "" if thin is None else f"<p>Of the thin clouds, {thin:.1%} were found as cloud of either kind.</p>"
    return Html(table(["Class", *(title for title, _ in _COLUMNS)], rows) + text)


def _overall(figures: Mapping[str, Any]) -> Html:
    overall = figures["overall"]
    text = f"Overall accuracy {number(overall['accuracy'])}, kappa {number(overall['kappa'])}."
    if overall["decided"] is not None and overall["decided"] < 1:
        text += (
            f" {1 - overall['decided']:.1%} of the pixels are undecided and count as wrong; without them the accuracy "
            f"is {number(overall['accuracy_decided'])}."
        )
    return Html(f"<p>{escape(text)}</p>")


def _tolerance(inner: Optional[Mapping[str, Any]]) -> list[str]:
    if inner is None:
        return []
    text = (
        f"The same without pixels within {inner['pixels']:g} pixels of a boundary of the reference, which are "
        f"{inner['left_out']:.1%} of all: where people draw lines differently as well."
    )
    return [f"<h2>Away from boundaries</h2><p>{escape(text)}</p>", _class_table(inner), _overall(inner)]


def _confusion(confusion: Mapping[str, Any]) -> Html:
    names = confusion["classes"]
    rows = [[name, *(f"{count:,}" for count in row)] for name, row in zip(names, confusion["counts"])]
    return table(["Reference \\ map", *names], rows)


def _reliability(figures: Optional[Mapping[str, Any]]) -> Html:
    if figures is None:
        return Html("<p>The map has no cloud probability.</p>")
    text = (
        f"Expected calibration error {figures['ece']:.3f}, Brier score {figures['brier']:.3f} (0 is best). Where the "
        "line lies below the diagonal, the map says cloud more surely than the reference bears out."
    )
    rows = [
        [f"{i / len(figures['counts']):.2f}", f"{count:,}", number(p), number(y)]
        for i, (count, p, y) in enumerate(zip(figures["counts"], figures["probability"], figures["observed"]))
    ]
    return Html(f"<p>{escape(text)}</p>" + table(["From", "Pixels", "Mean probability", "Observed"], rows))


def _risk(figures: Optional[Mapping[str, Any]]) -> Html:
    if figures is None:
        return Html("<p>The map has no uncertainty.</p>")
    rows = [[f"{part:.0%}", number(error)] for part, error in figures["left_out"]]
    return table(["Least certain pixels left out", "Share of wrong pixels among the rest"], rows)


def _picture(result: Assessed) -> bytes:
    figure = new_figure(13.5, 4.8)
    axes = figure.subplots(1, 3)
    _agreement_panel(axes[0], result)
    reliability_panel(
        axes[1],
        result.figures["reliability"],
        "Reliability of the cloud probability",
        "Mean cloud probability",
        "Observed share of cloud",
        "pixels",
    )
    _risk_panel(axes[2], result.figures["risk"])
    return as_png(figure)


def _agreement_panel(axes: Any, result: Assessed) -> None:
    from matplotlib.colors import ListedColormap
    from matplotlib.patches import Patch

    colors = [_NOTHING, *(color for _, color, _ in _CODES)]
    axes.imshow(result.agreement, cmap=ListedColormap(colors), vmin=-0.5, vmax=4.5, interpolation="nearest")
    axes.set_title("Where map and reference agree", fontsize=11)
    axes.set_xticks([])
    axes.set_yticks([])
    patches = [Patch(facecolor=color, edgecolor="#808080", linewidth=0.5, label=text) for _, color, text in _CODES]
    axes.legend(handles=patches, loc="upper center", bbox_to_anchor=(0.5, -0.01), fontsize=8, frameon=False, ncol=2)


def _risk_panel(axes: Any, figures: Optional[Mapping[str, Any]]) -> None:
    axes.set_title("Errors left when the least certain are left out", fontsize=11)
    axes.set(xlim=(0, 100), xlabel="Least certain pixels left out (%)", ylabel="Wrong among the rest (%)")
    if figures is None:
        return
    axes.plot(range(100), [100 * error for error in figures["curve"]], color="#d55e00")
    axes.set_ylim(bottom=0)
