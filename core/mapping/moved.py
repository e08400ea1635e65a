"""Inputs of a map that lie in another folder now than when it was made."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any, Mapping

from ..errors import ParameterError
from .provenance import Request


def moved(request: Request, document: Mapping[str, Any], folder: Path) -> tuple[Request, list[dict[str, Any]]]:
    """The request and the inputs of a provenance document, with the model, scene and area that are in ``folder``.

    Each is known by its name, with as many of its former folders as stand in ``folder`` too. What ``folder`` does not
    hold is taken from its old place. Whether they are what they were is for ``check_inputs`` and the model's digest to
    tell. The document is one that passed ``check_repeatable``.

    Raises
    ------
    ParameterError
        There is no such folder, or an input is neither there nor at its old place.
    """
    if not os.path.isdir(folder):
        raise ParameterError(f"There is no folder {folder}. Give the one that holds the inputs of the map.")
    places, rows = {}, []
    for row in document.get("inputs", ()):
        old = str(row.get("path", ""))
        places[old] = _place(old, folder)
        rows.append({**row, "path": places[old]})
        if "fingerprint" in row and not os.path.isfile(places[old]):
            raise ParameterError(
                f"{_parts(old).name} is neither in {folder} nor at its old place, {old}. Give the folder that holds it "
                "under the same name."
            )
    area, bar, layer = request.area.partition("|")
    file = str(document.get("model", {}).get("file") or request.model)  # an id may name a file that is gone
    model = _place(file, folder)
    return replace(
        request,
        sources=tuple(_source(text, places, folder) for text in request.sources),
        area=_place(area, folder) + bar + layer,
        model=request.model if model == file else model,
    ), rows


def _parts(text: str) -> PurePath:
    """``text`` as a path of the system that wrote it."""
    return PureWindowsPath(text) if PureWindowsPath(text).drive else PurePosixPath(text)


def _place(text: str, folder: Path) -> str:
    """Where in ``folder`` what lay at ``text`` lies; ``text`` itself where it does not, or names nothing on a disk."""
    old = _parts(text)
    names = old.parts[1:] if old.is_absolute() else ()
    places = (os.path.join(os.path.abspath(folder), *names[first:]) for first in range(len(names)))
    return next((place for place in places if os.path.exists(place)), text)


def _source(text: str, places: Mapping[str, str], folder: Path) -> str:
    """A source of the scene; one in an archive by the place of the archive."""
    if not text.startswith("/vsi"):
        return _place(text, folder)
    archive = max((old for old in places if old and old in text), key=len, default="")
    return text.replace(archive, places[archive], 1) if archive else text
