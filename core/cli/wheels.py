"""``terraclara wheels``: a folder of packages for a QGIS without a network."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..install.target import PLATFORMS, PYTHONS, target_of
from ..install.wheels import PARTS
from .console import Console, interruptible
from .options import add_json


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "wheels", help="put what a QGIS without a network needs into a folder, for any computer", epilog=epilog
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path)
    versions = ", ".join(f"{major}.{minor}" for major, minor in PYTHONS)
    parser.add_argument(
        "--python",
        default="",
        metavar="VERSION",
        help=f"of the QGIS there (Help, About): {versions}; default: the one that runs this",
    )
    parser.add_argument("--platform", default="", choices=sorted(PLATFORMS), help="default: this computer's")
    parser.add_argument("--part", dest="parts", action="append", choices=list(PARTS), help="default: all parts")
    parser.add_argument("--index", default="", metavar="ADDRESS", help="of a package index; default: pip's")
    add_json(parser)
    parser.set_defaults(command=wheels)


def wheels(options: argparse.Namespace, console: Console) -> None:
    """Make the folder."""
    from ..install.folder import collect

    with interruptible() as cancelled:
        paths = collect(
            options.folder,
            target_of(options.python, options.platform),
            parts=options.parts or list(PARTS),
            index=options.index,
            say=console.step,
            told=console.progress,
            cancelled=cancelled,
        )
    for path in paths:
        if console.as_json:
            console.event("result", output=str(path))
        else:
            print(path)
