"""``terraclara jumps``: values of a series of maps that jump."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .console import Console, interruptible
from .maps import tell_cost
from .options import add_estimate, add_json, names

_SPREADS = (
    "maps",
    "series",
)  # as in core.retrieval.jump_maps, whose imports would slow the start down; a test compares


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "jumps",
        help="find values of a series of maps that jump further than uncertainty and growth allow",
        description="Judge each pixel of each date by the other dates: beyond what the maps' standard deviations and "
        "the variable's fastest plausible change allow, it jumps. A map for each date, and a table of all.",
        epilog=epilog,
    )
    parser.add_argument(
        "maps", metavar="MAP", nargs="+", help="maps of one variable with 'mean' and 'std', a date each"
    )
    parser.add_argument("-o", "--output", metavar="FOLDER", required=True, help="where the maps go")
    parser.add_argument(
        "--days", type=names, default=(), metavar="A,B", help="of the maps, in their order (default: from their names)"
    )
    parser.add_argument(
        "--rate", type=float, metavar="R", help="fastest plausible change a day (default: the whole range in 50 days)"
    )
    parser.add_argument(
        "--false-alarms", type=float, default=0.01, metavar="P", help="of values without a jump (default 0.01)"
    )
    parser.add_argument(
        "--spread",
        choices=_SPREADS,
        default=_SPREADS[0],
        help="compare with the maps' standard deviations, or with what the whole series shows: it finds more where a "
        "model errs alike on all dates (default maps)",
    )
    add_estimate(parser)
    add_json(parser)
    parser.set_defaults(command=jumps)


def jumps(options: argparse.Namespace, console: Console) -> None:
    """Find and tell."""
    from ..retrieval.jump_maps import estimate_jumps, find_jumps

    if options.estimate:
        tell_cost([estimate_jumps(options.maps)], console)
        return
    with interruptible() as interrupted:
        found = find_jumps(
            options.maps,
            Path(options.output),
            days=options.days,
            rate=options.rate,
            false_alarms=options.false_alarms,
            spread=options.spread,
            progress=console.progress,
            cancelled=interrupted,
            note=console.note,
        )
    if console.as_json:
        rows = [{**asdict(row), "path": str(row.path)} for row in found.dates]
        console.event("result", output=str(found.folder), dates=rows, rate=found.rate, spread=found.spread)
        return
    for row in found.dates:
        told = f"{row.dropped:.1%} dropped and {row.rose:.1%} rose too far" if row.tested else "nothing to test"
        print(f"{row.day}: {told}")
    print(found.folder)
