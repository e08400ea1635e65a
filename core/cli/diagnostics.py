"""``terraclara diagnostics``: what a report of a problem should say."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from typing import Any

from ..errors import Cancelled, TerraClaraError
from .console import Console, interruptible
from .options import add_json


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "diagnostics",
        help="versions, packages, and what each device does in ten seconds, for a report of a problem",
        epilog=epilog,
    )
    parser.add_argument("--no-trial", action="store_true", help="leave the trial of the devices out")
    add_json(parser)
    parser.set_defaults(command=diagnostics)


def diagnostics(options: argparse.Namespace, console: Console) -> None:
    """Say it."""
    from ..diagnostics import facts, report, scrubbed, trial

    found = {key: scrubbed(value) for key, value in facts().items()}
    trials, problem = [], ""
    if not options.no_trial:
        console.step("Trying each device...")
        try:
            with interruptible() as cancelled:
                trials = trial(told=console.progress, cancelled=cancelled)
        except Cancelled:
            raise
        except TerraClaraError as error:
            problem = scrubbed(str(error))
    trials = [replace(item, problem=scrubbed(item.problem)) for item in trials]
    if console.as_json:
        console.event("diagnostics", facts=found, devices=[asdict(item) for item in trials], problem=problem or None)
        return
    sections: dict[str, Any] = {"Versions": found}
    if not options.no_trial:
        sections["Devices"] = [problem] if problem else [item.words for item in trials]
    print(report(sections))
