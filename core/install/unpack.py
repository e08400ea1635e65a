"""Unpack a wheel: modules and libraries only, and nothing outside the folder."""

from __future__ import annotations

import shutil
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import IO, Optional

from ..errors import OutputError
from .wheels import NEVER, WheelError

_LARGEST = 1 << 31  # bytes, unpacked
#: Folders of a package's own tests: thousands of small files, some with paths longer than Windows takes.
_TESTS = {"test", "tests"}


def unpacked_bytes(path: Path) -> int:
    """How many bytes a wheel holds; 0 if it cannot be read, which unpacking then says."""
    try:
        with zipfile.ZipFile(path) as archive:
            return sum(item.file_size for item in archive.infolist())
    except (OSError, zipfile.BadZipFile):
        return 0


def unpack(path: Path, folder: Path) -> None:
    """Unpack the wheel at ``path`` into ``folder``, which may hold others already.

    What goes into a folder of Python modules is taken (the root, ``purelib`` and ``platlib``); scripts, headers,
    data files and the package's own tests are left out.

    Raises
    ------
    WheelError
        It is damaged, holds names that lead out of the folder, or something that QGIS itself brings.
    OutputError
        The folder cannot be written to.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            items = [item for item in archive.infolist() if not item.is_dir()]
            if sum(item.file_size for item in items) > _LARGEST:
                raise WheelError(
                    f"{path.name} is damaged: it claims to hold more than any wheel does. Download it again."
                )
            for item in items:
                inside = _place(path.name, item.filename)
                if inside is None:
                    continue
                target = folder.joinpath(*inside.parts)
                with archive.open(item) as source:
                    _write(source, target)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, KeyError) as error:
        raise WheelError(f"{path.name} is damaged ({error}). Copy or download it again.") from error


def _place(wheel: str, name: str) -> Optional[PurePosixPath]:
    """Where a file of the wheel goes below the folder; ``None``: nowhere."""
    inside = PurePosixPath(name)
    unsafe = inside.is_absolute() or ".." in inside.parts or "\\" in name or ":" in name
    if unsafe:
        raise WheelError(f"{wheel} holds {name!r}, which leads out of its folder. It is not the published package.")
    if inside.parts[0].endswith(".data"):
        if len(inside.parts) < 3 or inside.parts[1] not in ("purelib", "platlib"):
            return None
        inside = PurePosixPath(*inside.parts[2:])
    if _TESTS & set(inside.parts[1:-1]):
        return None
    if inside.parts[0].partition(".")[0].lower() in NEVER:
        raise WheelError(
            f"{wheel} holds {inside.parts[0]}, which QGIS itself brings and which must not be replaced. "
            "Leave this wheel out."
        )
    return inside


def _write(source: IO[bytes], target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with open(target, "wb") as file:
            shutil.copyfileobj(source, file)
    except OSError as error:
        raise OutputError(
            f"{target} cannot be written: {error.strerror or error}. Make room, or make the folder writable."
        ) from error
