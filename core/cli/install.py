"""``terraclara install``: published models that are not part of TerraClara."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from ..errors import ParameterError
from .console import Console
from .options import add_json


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser("install", help="add a published model to the catalog", epilog=epilog)
    parser.add_argument("models", metavar="ID", nargs="+", help="an id that `terraclara models` calls not installed")
    parser.add_argument(
        "--from", dest="source", metavar="FOLDER", type=Path, help="take the package from this folder, not the network"
    )
    parser.add_argument("--yes", action="store_true", help="do not ask before downloading")
    add_json(parser)
    parser.set_defaults(command=install)


def install(options: argparse.Namespace, console: Console) -> None:
    """Install published models, after asking."""
    from ..clouds.install import install_models

    def confirm(question: str) -> bool:
        if options.yes:
            console.note(question)
            return True
        if console.as_json or not sys.stdin.isatty():
            raise ParameterError(f"{question} Add --yes to agree.")
        return input(f"{question} Go on? [y/N] ").strip().lower() in ("y", "yes")

    for path in install_models(options.models, source=options.source, confirm=confirm, say=console.step):
        if console.as_json:
            console.event("result", output=str(path))
        else:
            print(path)
