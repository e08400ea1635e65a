"""The folder of installed packages: what is in it, and how Python finds it.

``ROOT/cp311-linux-x86_64/models-5f0c2a91/`` holds the packages of one part, with ``installed.json``, written last.
A folder appears under its name when it is complete; what is being made is called ``....unfinished``, and what is
left of an installation that was killed is removed by the next. This module is loaded when QGIS starts: it imports
little.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

MARK = "installed.json"
UNFINISHED = ".unfinished"


def activate(folder: Path) -> list[str]:
    """Append the packages in ``folder`` to where Python looks; what QGIS brings goes before them.

    Returns
    -------
    what was appended; a folder that is missing or cannot be read holds nothing
    """
    added = [str(path) for path in complete(folder).values() if str(path) not in sys.path]
    sys.path.extend(added)
    return added


def complete(folder: Path) -> dict[str, Path]:
    """The complete packages in ``folder`` by part: of several, as where an old one is still in use, the newest."""
    found: dict[str, tuple[float, Path]] = {}
    try:
        entries = [entry for entry in os.scandir(folder) if not entry.name.endswith(UNFINISHED)]
    except OSError:
        return {}
    for entry in entries:
        try:
            made = os.stat(os.path.join(entry.path, MARK)).st_mtime
        except OSError:
            continue
        part = entry.name.partition("-")[0]
        if part not in found or made > found[part][0]:
            found[part] = (made, Path(entry.path))
    return {part: path for part, (_, path) in found.items()}


def leftovers(folder: Path) -> list[Path]:
    """What is no complete set of packages, or was replaced: to be removed."""
    kept = set(complete(folder).values())
    try:
        return [path for path in folder.iterdir() if path.is_dir() and path not in kept]
    except OSError:
        return []
