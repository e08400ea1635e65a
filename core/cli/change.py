"""``terraclara change``: two maps of classes, or two rasters of probabilities, of two dates."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from .accuracy import add_classes, tell_accuracy
from .console import Console, interruptible
from .maps import tell_cost
from .options import add_estimate, add_json


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "change",
        help="compare the maps of classes of two dates",
        description="Map which class became which between two maps of classes on one grid, with a table of areas "
        "beside it. The map is one of classes, for `design` and `accuracy`.",
        epilog=epilog,
    )
    parser.add_argument("first", metavar="MAP1", help="a raster of classes")
    parser.add_argument("second", metavar="MAP2", help="a raster of classes of a later date")
    parser.add_argument("-o", "--output", metavar="CHANGE.tif", required=True, help="the map to write")
    parser.add_argument(
        "--probabilities", nargs=2, metavar=("P1.tif", "P2.tif"), help="class probabilities of both dates, a band each"
    )
    parser.add_argument("--probability-output", metavar="P.tif", help="write the probability of change from them")
    parser.add_argument("--reference", metavar="LAYER", help="samples labeled with what became what, for --report")
    parser.add_argument(
        "--field",
        default="reference",
        metavar="F",
        help="field with the change map's class of each sample, by value or name (default reference)",
    )
    parser.add_argument("--report", metavar="REPORT", help="write accuracies and adjusted areas: OUT.html or a folder")
    add_classes(parser)
    add_estimate(parser)
    add_json(parser)
    parser.set_defaults(command=change)


def change(options: argparse.Namespace, console: Console) -> None:
    """Compare two dates."""
    from ..accuracy_report import area_text, report_target
    from ..landcover.assess import assess_map
    from ..landcover.change import check_probabilities, estimate_change, map_change, map_change_probability
    from ..landcover.classtext import class_values
    from ..raster.labels import read_labels
    from ..raster.mapfile import MapFile

    _check(options)
    given = [options.first, options.second, *(options.probabilities or ()), options.reference]
    if options.probabilities:
        others = [item for item in (options.first, options.second, options.output, options.reference) if item]
        one, two = options.probabilities
        check_probabilities(one, two, options.probability_output, others)
    if options.reference:
        with MapFile(options.first) as grid_of:
            read_labels(options.reference, options.field, grid_of.grid)
    if options.estimate:
        wanted = bool(options.probabilities)
        found = estimate_change(options.first, options.second, band=options.band, probabilities=wanted)
        tell_cost([found], console)
        return
    page = report_target(options.report, [item for item in given if item]) if options.report else None
    with interruptible() as interrupted:
        result = map_change(
            options.first,
            options.second,
            options.output,
            band=options.band,
            ignore=class_values(options.ignore),
            progress=console.progress,
            cancelled=interrupted,
        )
        for text in result.notes:
            console.note(text)
        if console.as_json:
            console.event("change", **result.to_dict(), notes=list(result.notes))
        else:
            for i, name in enumerate(result.names):
                cells = ", ".join(
                    f"{area_text(area, result.unit)} {'unchanged' if i == k else 'to ' + result.names[k]}"
                    for k, area in enumerate(result.areas[i].tolist())
                    if area
                )
                print(f"  {name}: {cells or 'none'}")
            print(f"{result.changed:.2%} of the area changed in the maps, their errors included")
            print(result.path)
        if options.probabilities:
            path = map_change_probability(
                options.probabilities[0],
                options.probabilities[1],
                options.probability_output,
                progress=console.progress,
                cancelled=interrupted,
            )
            console.step(f"Probability of change: {path}")
        if page is not None:
            judged = assess_map(result.path, options.reference, options.field, cancelled=interrupted)
            tell_accuracy(judged, Path(options.output).name, Path(options.reference).name, page, console)


def _check(options: argparse.Namespace) -> None:
    if bool(options.probabilities) != bool(options.probability_output):
        raise ParameterError("Give --probabilities and --probability-output together, or neither.")
    if bool(options.reference) != bool(options.report):
        raise ParameterError("Give --reference and --report together, or neither.")
