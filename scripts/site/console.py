"""The commands of the documentation, run as they stand there.

A fenced block marked ``console`` holds lines that begin with ``$ ``. They are run in order, each page in a folder of
its own that holds the data of the tutorials, and what they print follows them in the site. Only ``terraclara`` and
``python`` are known; no shell is involved. A line that ends with a backslash goes on in the next.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Iterator

REPOSITORY = Path(__file__).resolve().parents[2]
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LIMIT_S = 900
_WIDTH = "100"


class CommandError(Exception):
    """A command of the documentation did not end well."""


def commands(block: str) -> Iterator[str]:
    """The commands of a block, each as it is written there, without ``$ ``.

    >>> list(commands("$ terraclara models\\n$ terraclara run a.onnx \\\\\\n      b.tif\\n"))
    ['terraclara models', 'terraclara run a.onnx \\\\\\n      b.tif']
    """
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = part.rstrip("\n").splitlines()
        kept = [lines[0]]
        while kept[-1].endswith("\\"):
            kept.append(lines[len(kept)])
        if len(kept) != len(lines):
            raise CommandError(f"What {kept[0]!r} prints stands in the page; the build adds it.")
        yield "\n".join(kept)


def blocks(text: str) -> list[str]:
    """The ``console`` blocks of a page."""
    return [match.group(1) for match in _BLOCK.finditer(text)]


def program(words: list[str]) -> list[str]:
    """What starts a command of the documentation here."""
    if words[0] == "terraclara":
        return [sys.executable, "-m", "terraclara", *words[1:]]
    if words[0] == "python":
        return [sys.executable, *words[1:]]
    raise CommandError(f"{words[0]!r} is neither terraclara nor python; mark the block otherwise.")


def run(command: str, folder: Path) -> str:
    """Run one command in a folder; what it printed, without the folder's path."""
    words = shlex.split(command.replace("\\\n", " "))
    done = subprocess.run(
        program(words),
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_LIMIT_S,
        env={**os.environ, "COLUMNS": _WIDTH, "PYTHONWARNINGS": "ignore"},
    )
    text = done.stdout.replace(f"{folder}/", "").replace(str(folder), ".").rstrip()
    if done.returncode:
        raise CommandError(f"{command}\nends with {done.returncode}:\n{text}")
    return text


def executed(text: str, data: Path) -> str:
    """The page with what its commands print; ``data`` is the folder of the tutorials' files."""
    if not blocks(text):
        return text
    with tempfile.TemporaryDirectory(prefix="terraclara-docs-") as made:
        folder = Path(made).resolve()
        shutil.copytree(data, folder, dirs_exist_ok=True)

        def filled(match: re.Match[str]) -> str:
            shown = []
            for command in commands(match.group(1)):
                shown += [f"$ {command}", *filter(None, [run(command, folder)])]
            return "\n".join(["```console", *shown, "```"])

        return _BLOCK.sub(filled, text)
