"""``terraclara validate``: a map of a variable judged by field plots."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .adapt import add_plots, fields_of
from .console import Console, interruptible
from .options import add_json


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "validate",
        help="judge a map of a variable, and its uncertainty, by field plots",
        description="Compare a map's estimate, standard deviation and intervals with measured plots that its model did "
        "not see, and write a page, the figures as JSON and a table of the plots.",
        epilog=epilog,
    )
    parser.add_argument("map", metavar="MAP", help="a map with a band 'mean', and 'std' to judge its uncertainty")
    add_plots(parser, matched=False)
    parser.add_argument("--variable", default="", metavar="ID", help="lai, fapar or fvc, where the map does not say")
    parser.add_argument(
        "-o", "--output", metavar="REPORT", required=True, help="a page OUT.html, or a folder; tables go beside it"
    )
    add_json(parser)
    parser.set_defaults(command=validate)


def validate(options: argparse.Namespace, console: Console) -> None:
    """Judge a map."""
    from ..retrieval.validate import validate_map, variable_of
    from ..validation_report import validation_target, write_validation

    target = validation_target(options.output, [options.map, options.plots.split("|")[0]])
    with interruptible() as interrupted:
        result = validate_map(
            options.map,
            options.plots,
            fields_of(options, console, dated=False),
            variable=options.variable or variable_of(options.map),
            cancelled=interrupted,
        )
    files = write_validation(result, Path(options.map).name, Path(options.plots.split("|")[0]).name, target)
    for text in result.notes:
        console.note(text)
    if console.as_json:
        console.event("result", **dict(result.figures), notes=list(result.notes), files=[str(path) for path in files])
        return
    figures = result.figures
    print(f"{figures['n']} plots: RMSE {figures['rmse']:.3f}, bias {figures['bias']:+.3f}")
    if "coverage_90" in figures:
        print(f"90 % intervals hold {figures['coverage_90']:.1%}; CRPS {figures['crps']:.3f}")
    for path in files:
        print(path)
