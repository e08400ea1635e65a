"""``terraclara clouds-assess``: a cloud map against reference labels."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, Mapping

from .console import Console, interruptible
from .options import add_json


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "clouds-assess",
        help="judge a cloud map by reference labels",
        description="Compare a cloud map with labels on the same or another grid of the same CRS, at the map's pixels. "
        "Undecided pixels count as wrong. Shadows of the map count as clear where the labels know no shadow.",
        epilog=epilog,
    )
    parser.add_argument("map", metavar="MAP", help="a cloud map that `terraclara clouds` made")
    parser.add_argument("reference", metavar="REFERENCE", help="a raster of labels, its first band")
    parser.add_argument(
        "--labels",
        required=True,
        metavar="V=CLASS,...",
        help="what the reference's values are, such as 0=shadow,1=clear,4=cloud; others are ignored",
    )
    parser.add_argument(
        "--tolerance",
        type=float,
        default=0.0,
        metavar="PIXELS",
        help="give the figures also without pixels so close to a boundary of the reference",
    )
    parser.add_argument(
        "--patch", type=int, default=64, metavar="PIXELS", help="side of the patches that may fail (default 64)"
    )
    parser.add_argument("--report", default="", metavar="OUT.html", help="write a page with pictures and tables")
    add_json(parser)
    parser.set_defaults(command=assess)


def assess(options: argparse.Namespace, console: Console) -> None:
    """Judge one map."""
    from ..assessment_report import check_assessment
    from ..clouds.assess import assess as compare
    from ..clouds.assess import labels_of

    labels = labels_of(options.labels)
    report = Path(options.report) if options.report else None
    if report is not None:
        check_assessment(report, [options.map, options.reference])
    with interruptible() as interrupted:
        result = compare(
            options.map,
            options.reference,
            labels,
            tolerance=options.tolerance,
            patch=options.patch,
            progress=console.progress,
            cancelled=interrupted,
        )
    for text in result.notes:
        console.note(text)
    if report is not None:
        from ..assessment_report import write_assessment

        write_assessment(result, Path(options.map).name, Path(options.reference).name, report)
    if console.as_json:
        console.event("assessment", **result.figures, notes=list(result.notes), report=options.report or None)
        return
    for line in _lines(result.figures):
        print(line)
    if report is not None:
        print(report)


def _lines(figures: Mapping[str, Any]) -> list[str]:
    lines = _agreement(figures, f"{figures['pixels']} pixels")
    inner = figures["tolerance"]
    if inner is not None:
        lines += _agreement(inner, f"more than {inner['pixels']:g} pixels from boundaries")
    reliability, risk, patches = figures["reliability"], figures["risk"], figures["patches"]
    if reliability is not None:
        lines.append(
            f"cloud probability: expected calibration error {reliability['ece']:.4f}, Brier score "
            f"{reliability['brier']:.4f}"
        )
    if risk is not None:
        parts = ", ".join(f"{error:.2%} without {part:.0%}" for part, error in risk["left_out"])
        lines.append(f"wrong when the least certain are left out: {parts}")
    missed = f"{patches['failed']} of {patches['with_cloud']}"
    lines.append(f"patches of {patches['size']} pixels with cloud that were missed: {missed}")
    return lines


def _agreement(figures: Mapping[str, Any], where: str) -> list[str]:
    overall = figures["overall"]
    lines = [f"accuracy {_share(overall['accuracy'])}, kappa {_number(overall['kappa'])} ({where})"]
    for name, row in figures["classes"].items():
        lines.append(
            f"  {name}: precision {_share(row['precision'])}, recall {_share(row['recall'])}, F1 {_number(row['f1'])}, "
            f"IoU {_number(row['iou'])}, balanced accuracy {_share(row['balanced_accuracy'])}"
        )
    return lines


def _share(value: Any) -> str:
    return "none" if value is None else f"{value:.1%}"


def _number(value: Any) -> str:
    return "none" if value is None else f"{value:.3f}"
