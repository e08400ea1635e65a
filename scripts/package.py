"""The zip that QGIS installs: ``python3 scripts/package.py [ZIP]``, by default ``dist/terraclara-VERSION.zip``.

Made of the project's files as they are; the same files give the same zip.
"""

from __future__ import annotations

import fnmatch
import os
import sys
import zipfile
from pathlib import Path
from typing import Iterator

ROOT = Path(__file__).resolve().parents[1]
#: What a user needs, and what of it only translators need.
FILES = ("__init__.py", "__main__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
FOLDERS = ("core", "plugin", "resources")
LEFT_OUT = ("resources/i18n/*.ts", "resources/i18n/glossary.md")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def own_files(root: Path = ROOT) -> Iterator[str]:
    """All files of the project, relative to ``root`` and in order, but for what ``.gitignore`` names.

    Git is not asked: a tree that came as an archive has none.
    """
    lines = (root / ".gitignore").read_text(encoding="utf-8").splitlines()
    folders = {".git", *(line.rstrip("/") for line in lines if line.endswith("/"))}
    names = {".git", *(line for line in lines if line and not line.endswith("/"))}
    if any(mark in line.rstrip("/") for line in lines for mark in "!/#"):
        raise ValueError("Only names of folders and of files are understood in .gitignore.")
    found = []
    for place, below, files in os.walk(root):
        below[:] = [name for name in below if not any(fnmatch.fnmatch(name, pattern) for pattern in folders)]
        kept = (name for name in files if not any(fnmatch.fnmatch(name, pattern) for pattern in names))
        found += [(Path(place) / name).relative_to(root).as_posix() for name in kept]
    return iter(sorted(found))


def packaged(root: Path = ROOT) -> Iterator[str]:
    """Those of them that the zip holds."""
    for name in own_files(root):
        wanted = name in FILES or name.split("/")[0] in FOLDERS
        if wanted and not any(fnmatch.fnmatch(name, pattern) for pattern in LEFT_OUT):
            yield name


def version(root: Path = ROOT) -> str:
    """That of ``metadata.txt``."""
    lines = (root / "metadata.txt").read_text(encoding="utf-8").splitlines()
    return next(line.partition("=")[2] for line in lines if line.startswith("version="))


def main(path: Path) -> None:
    """Write the zip."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in packaged():
            item = zipfile.ZipInfo(f"terraclara/{name}", _LONG_AGO)
            item.external_attr, item.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            item.create_system = 3  # where files have such rights
            archive.writestr(item, (ROOT / name).read_bytes())
    print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("dist") / f"terraclara-{version()}.zip")
