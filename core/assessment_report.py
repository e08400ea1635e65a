"""The one-page report of a cloud map's assessment: where it agrees, how honest its probability and its doubt are."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

from .clouds.assess import AGREE, FALSE_CLOUD, MISSED, OTHER, Assessed
from .i18n import sentence, tr
from .page import Html, bullets, check_page, embedded, heading, number, page, paragraph, section, table, write_page
from .plots import as_png, new_figure, reliability_panel
from .raster.writer import refuse_input

# Told apart by color-blind eyes (Okabe & Ito).
_COLORS = {AGREE: "#dfe7ec", MISSED: "#d55e00", FALSE_CLOUD: "#0072b2", OTHER: "#cc79a7"}
_CODES = {
    AGREE: "agree",
    MISSED: "cloud missed",
    FALSE_CLOUD: "called cloud, is none",
    OTHER: "other classes mixed up, or undecided",
}
_NOTHING = "#ffffff"
_COLUMNS = {
    "precision": "Precision",
    "recall": "Recall",
    "f1": "F1",
    "iou": "IoU",
    "balanced_accuracy": "Balanced accuracy",
    "reference": "In the reference",
    "map": "In the map",
}


def check_assessment(path: Path, protected: Sequence[str]) -> None:
    """`OutputError` where no page can be written to ``path``, or that is one of the ``protected`` inputs."""
    refuse_input(path, protected)
    check_page(path)


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
        heading(
            tr("How good is the cloud map?"),
            tr("{} against {}, {:,} pixels").format(map_name, reference_name, figures["pixels"]),
        ),
        embedded(_picture(result), tr("Map of agreement, reliability diagram and risk by coverage")),
        section(tr("Classes")),
        _class_table(figures),
        _overall(figures),
        *_tolerance(figures["tolerance"]),
        section(tr("Which class was taken for which")),
        _confusion(figures["confusion"]),
        section(tr("Is the probability honest?")),
        _reliability(figures["reliability"]),
        section(tr("Does the uncertainty know where the map is wrong?")),
        _risk(figures["risk"]),
        section(tr("Does it fail anywhere altogether?")),
        paragraph(patch_sentence(figures["patches"])),
        *([section(tr("Remarks")), bullets(list(map(sentence, result.notes)))] if result.notes else []),
    ]
    return write_page(path, page(tr("Cloud map {}: assessment").format(map_name), parts))


def patch_sentence(patches: Mapping[str, Any]) -> str:
    """How many patches failed, in words."""
    if not patches["with_cloud"]:
        return tr("No patch of {0} × {0} pixels has more than 1 % cloud in the reference.").format(patches["size"])
    return tr(
        "{0} of {1} patches of {2} × {2} pixels with more than 1 % cloud were missed ({3:.1%}): less than a tenth of "
        "their cloud was found."
    ).format(patches["failed"], patches["with_cloud"], patches["size"], patches["share"])


def _class_table(figures: Mapping[str, Any]) -> Html:
    rows = [[sentence(name), *(number(row[key]) for key in _COLUMNS)] for name, row in figures["classes"].items()]
    thin = figures["classes"].get("thin cloud", {}).get("found_as_any_cloud")
    text = Html("")
    if thin is not None:
        text = paragraph(tr("Of the thin clouds, {:.1%} were found as cloud of either kind.").format(thin))
    return Html(table([tr("Class"), *map(tr, _COLUMNS.values())], rows) + text)


def _overall(figures: Mapping[str, Any]) -> Html:
    overall = figures["overall"]
    text = tr("Overall accuracy {}, kappa {}.").format(number(overall["accuracy"]), number(overall["kappa"]))
    if overall["decided"] is not None and overall["decided"] < 1:
        undecided = tr("{:.1%} of the pixels are undecided and count as wrong; without them the accuracy is {}.")
        text += f" {undecided.format(1 - overall['decided'], number(overall['accuracy_decided']))}"
    return paragraph(text)


def _tolerance(inner: Optional[Mapping[str, Any]]) -> list[str]:
    if inner is None:
        return []
    text = tr(
        "The same without pixels within {:g} pixels of a boundary of the reference, which are {:.1%} of all: where "
        "people draw lines differently as well."
    ).format(inner["pixels"], inner["left_out"])
    return [section(tr("Away from boundaries")), paragraph(text), _class_table(inner), _overall(inner)]


def _confusion(confusion: Mapping[str, Any]) -> Html:
    names = list(map(sentence, confusion["classes"]))
    rows = [[name, *(f"{count:,}" for count in row)] for name, row in zip(names, confusion["counts"])]
    return table([tr("Reference \\ map"), *names], rows)


def _reliability(figures: Optional[Mapping[str, Any]]) -> Html:
    if figures is None:
        return paragraph(tr("The map has no cloud probability."))
    text = tr(
        "Expected calibration error {:.3f}, Brier score {:.3f} (0 is best). Where the line lies below the diagonal, "
        "the map says cloud more surely than the reference bears out."
    ).format(figures["ece"], figures["brier"])
    rows = [
        [f"{i / len(figures['counts']):.2f}", f"{count:,}", number(p), number(y)]
        for i, (count, p, y) in enumerate(zip(figures["counts"], figures["probability"], figures["observed"]))
    ]
    head = [tr("From"), tr("Pixels"), tr("Mean probability"), tr("Observed")]
    return Html(paragraph(text) + table(head, rows))


def _risk(figures: Optional[Mapping[str, Any]]) -> Html:
    if figures is None:
        return paragraph(tr("The map has no uncertainty."))
    rows = [[f"{part:.0%}", number(error)] for part, error in figures["left_out"]]
    return table([tr("Least certain pixels left out"), tr("Share of wrong pixels among the rest")], rows)


def _picture(result: Assessed) -> bytes:
    figure = new_figure(13.5, 4.8)
    axes = figure.subplots(1, 3)
    _agreement_panel(axes[0], result)
    reliability_panel(
        axes[1],
        result.figures["reliability"],
        tr("Reliability of the cloud probability"),
        tr("Mean cloud probability"),
        tr("Observed share of cloud"),
        tr("share of the pixels"),
    )
    _risk_panel(axes[2], result.figures["risk"])
    return as_png(figure)


def _agreement_panel(axes: Any, result: Assessed) -> None:
    from matplotlib.colors import ListedColormap
    from matplotlib.patches import Patch

    colors = [_NOTHING, *_COLORS.values()]
    axes.imshow(result.agreement, cmap=ListedColormap(colors), vmin=-0.5, vmax=4.5, interpolation="nearest")
    axes.set_title(tr("Where map and reference agree"), fontsize=11)
    axes.set_xticks([])
    axes.set_yticks([])
    patches = [
        Patch(facecolor=_COLORS[code], edgecolor="#808080", linewidth=0.5, label=tr(text))
        for code, text in _CODES.items()
    ]
    axes.legend(handles=patches, loc="upper center", bbox_to_anchor=(0.5, -0.01), fontsize=8, frameon=False, ncol=2)


def _risk_panel(axes: Any, figures: Optional[Mapping[str, Any]]) -> None:
    axes.set_title(tr("Errors left when the least certain are left out"), fontsize=11)
    axes.set(xlim=(0, 100), xlabel=tr("Least certain pixels left out (%)"), ylabel=tr("Wrong among the rest (%)"))
    if figures is None:
        return
    axes.plot(range(100), [100 * error for error in figures["curve"]], color="#d55e00")
    axes.set_ylim(bottom=0)
