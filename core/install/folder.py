"""A folder of wheels for a computer without a network."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Callable, Iterable, Optional, Sequence

from ..errors import Cancelled, OutputError
from .download import Fetch, obtain, share_of
from .target import Target
from .wheels import PARTS, Wheel, WheelError, total_megabytes, wheels_for

_NOTE = """Packages for TerraClara, for {target}.

Copy this folder to the computer without a network. In QGIS there: Raster menu, TerraClara, "Packages...",
"Install from a folder...", and choose this folder.
"""
_CANCELLED = "Cancelled; the wheels that came whole are kept."


def find_folder(wheels: Sequence[Wheel], places: Iterable[Path]) -> Optional[Path]:
    """A folder that holds all of ``wheels``, by their names: one of ``places``, or one directly in it; else ``None``.

    What lies there is compared with its digest when it is installed.
    """
    for place in places:
        try:
            folders = [place, *sorted(path for path in place.iterdir() if path.is_dir())] if place.is_dir() else []
        except OSError:
            continue
        for folder in folders:
            if wheels and all((folder / wheel.file).is_file() for wheel in wheels):
                return folder
    return None


def collect(
    folder: Path,
    target: Target,
    *,
    parts: Sequence[str] = tuple(PARTS),
    fetch: Optional[Fetch] = None,
    index: str = "",
    say: Callable[[str], None] = lambda _: None,
    told: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Path]:
    """Put all wheels that ``target`` needs for ``parts`` into ``folder``; those that are there are not fetched again.

    Returns
    -------
    the wheels' files

    Raises
    ------
    WheelError
        A package is not published for the target or cannot be had.
    OutputError
        The folder cannot be written to.
    Cancelled
        ``cancelled`` said so.
    """
    wheels = wheels_for(parts, target)
    total, done = sum(wheel.bytes for wheel in wheels), 0
    if os.path.isfile(folder):
        raise OutputError(f"{folder} is a file; give the name of a folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{folder} cannot be written: {error.strerror or error}. Choose another folder.") from error
    paths = []
    for wheel in wheels:
        if cancelled():
            raise Cancelled(_CANCELLED)
        path = folder / wheel.file
        try:
            wheel.check(path)
        except WheelError:  # not there, or not whole
            say(f"Downloading {wheel.package} {wheel.version} ({total_megabytes([wheel])} MB)")
            try:
                path = obtain(
                    wheel, folder, fetch=fetch, index=index, told=share_of(told, done, total), cancelled=cancelled
                )
            except Cancelled as error:
                raise Cancelled(_CANCELLED) from error
        paths.append(path)
        done += wheel.bytes
        share_of(told, done, total)(0)
    _explain(folder, target)
    say(f"{len(paths)} wheels for {target.words} lie in {folder}")
    return paths


def _explain(folder: Path, target: Target) -> None:
    """Say in the folder what it is for; a file of that name that somebody else wrote stays."""
    path = folder / "README.txt"
    try:
        if not path.exists() or path.read_bytes().startswith(_NOTE.partition(",")[0].encode()):
            path.write_text(_NOTE.format(target=target.words), encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror or error}. Choose another folder.") from error
