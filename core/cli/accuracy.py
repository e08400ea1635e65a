"""``terraclara design`` and ``accuracy``: where to label samples, and what they say of a map of classes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .console import Console, interruptible
from .options import add_json, names

if TYPE_CHECKING:
    from ..landcover.assess import MapAccuracy


def add(commands: Any, epilog: str) -> None:
    """Add the commands' parsers to ``commands``."""
    _add_design(commands, epilog)
    _add_accuracy(commands, epilog)


def _add_map(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("map", metavar="MAP", help="a raster of classes, whole numbers from 0")


def add_classes(parser: argparse.ArgumentParser) -> None:
    """Add what a map of classes does not say itself."""
    parser.add_argument(
        "--band",
        type=int,
        default=0,
        metavar="N",
        help="band of the classes (default the only one, or `class`)",
    )
    parser.add_argument(
        "--ignore", type=names, default=(), metavar="V,V", help="values that are no class and no part of the area"
    )


def _add_design(commands: Any, epilog: str) -> None:
    parser = commands.add_parser(
        "design",
        help="draw points to label over a map of classes",
        description="Draw a stratified random sample of points over a map of classes, its classes the strata, into a "
        "GeoPackage with a field `reference` to fill in.",
        epilog=epilog,
    )
    _add_map(parser)
    parser.add_argument("-o", "--output", metavar="POINTS.gpkg", required=True, help="the layer of points to write")
    parser.add_argument("--size", type=int, metavar="N", help="how many points (default: what --standard-error takes)")
    parser.add_argument(
        "--standard-error",
        type=float,
        default=0.02,
        metavar="SE",
        help="wanted for the overall accuracy, as a share (default 0.02)",
    )
    parser.add_argument(
        "--expect",
        type=names,
        default=(),
        metavar="V=U,...",
        help="expected user's accuracies by class, its value or name, such as 1=0.7,forest=0.95 (default 0.85)",
    )
    parser.add_argument(
        "--allocation",
        choices=("proportional", "equal", "neyman"),
        default="proportional",
        help="how points are split among the classes (default proportional to their areas)",
    )
    parser.add_argument("--minimum", type=int, default=50, metavar="N", help="points for each class (default 50)")
    parser.add_argument("--seed", type=int, default=0, help="the same seed draws the same points (default 0)")
    add_classes(parser)
    add_json(parser)
    parser.set_defaults(command=design)


def _add_accuracy(commands: Any, epilog: str) -> None:
    parser = commands.add_parser(
        "accuracy",
        help="accuracy and areas of a map of classes, from labeled samples",
        description="Overall, user's and producer's accuracy and the areas of the classes with 95 % intervals, from "
        "samples drawn at random within each class of the map.",
        epilog=epilog,
    )
    _add_map(parser)
    parser.add_argument("reference", metavar="REFERENCE", help="points or polygons with the class of each")
    parser.add_argument(
        "--field", default="reference", metavar="F", help="field of the class, by value or name (default reference)"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="REPORT",
        required=True,
        help="a page OUT.html, or a folder; tables and JSON go beside it",
    )
    parser.add_argument(
        "--probability", metavar="P.tif", help="probability of the mapped class, or one band for each class"
    )
    parser.add_argument(
        "--training",
        metavar="LAYER",
        help="samples that the map was trained on, to warn of reuse; not needed for models of `terraclara train`, "
        "whose files know",
    )
    add_classes(parser)
    add_json(parser)
    parser.set_defaults(command=accuracy)


def design(options: argparse.Namespace, console: Console) -> None:
    """Draw points."""
    from ..accuracy_report import area_text
    from ..landcover.classtext import class_accuracies, class_values
    from ..landcover.design import draw_design

    with interruptible() as interrupted:
        drawn = draw_design(
            options.map,
            options.output,
            size=options.size,
            standard_error=options.standard_error,
            expected=class_accuracies(options.expect),
            allocation=options.allocation,
            minimum=options.minimum,
            seed=options.seed,
            band=options.band,
            ignore=class_values(options.ignore),
            progress=console.progress,
            cancelled=interrupted,
        )
    for text in drawn.notes:
        console.note(text)
    if console.as_json:
        console.event("design", **drawn.to_dict(), notes=list(drawn.notes))
        return
    for name, area, count in zip(drawn.names, drawn.areas, drawn.points):
        print(f"  {name}: {count} points on {area_text(area, drawn.unit)}")
    print(f"{sum(drawn.points)} points, expected standard error of the overall accuracy {drawn.expected_error:.4f}")
    print(drawn.path)


def accuracy(options: argparse.Namespace, console: Console) -> None:
    """Judge a map."""
    from ..accuracy_report import report_target
    from ..landcover.assess import assess_map
    from ..landcover.classtext import class_values

    given = [options.map, options.reference, options.probability, options.training]
    target = report_target(options.output, [item for item in given if item])
    with interruptible() as interrupted:
        result = assess_map(
            options.map,
            options.reference,
            options.field,
            probability=options.probability,
            training=options.training,
            band=options.band,
            ignore=class_values(options.ignore),
            progress=console.progress,
            cancelled=interrupted,
        )
    tell_accuracy(result, Path(options.map).name, Path(options.reference).name, target, console)


def tell_accuracy(result: MapAccuracy, map_name: str, reference_name: str, target: Path, console: Console) -> None:
    """Write the report and say what is in it."""
    from ..accuracy_report import area_text, plus_minus, write_accuracy

    files = write_accuracy(result, map_name, reference_name, target)
    for text in (*result.warnings, *result.notes):
        console.note(text)
    figures = result.figures
    if console.as_json:
        said = {"warnings": list(result.warnings), "notes": list(result.notes)}
        console.event("accuracy", **figures, **said, files=[str(path) for path in files])
        return
    print(f"overall accuracy {plus_minus(figures['overall_accuracy'])} ({figures['samples']} samples)")
    unit = figures["unit"]
    for row in figures["classes"]:
        area = row["area"]
        print(
            f"  {row['name']}: user's {plus_minus(row['users_accuracy'])}, producer's "
            f"{plus_minus(row['producers_accuracy'])}, F1 {plus_minus(row['f1'])}; area "
            f"{area_text(area['value'], unit)} ± {area_text(area['margin'], unit)} (mapped "
            f"{area_text(row['mapped_area'], unit)})"
        )
    if figures["reliability"] is not None:
        print(f"class probability: expected calibration error {figures['reliability']['ece']:.4f}")
    for path in files:
        print(path)
