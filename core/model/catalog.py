"""The catalog: models that come with TerraClara, models installed for the user, and any file."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Optional, Union

from ..errors import ModelError
from .card import Card
from .model import Model, load_model, read_card
from .optional import OPTIONAL, OptionalModel, optional_model

#: How alike (0 to 1) an id must be to be meant: one letter wrong in four.
_NEAR = 0.75
_BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "models"


@dataclass(frozen=True)
class Entry:
    """A model in the catalog. ``origin`` is ``bundled`` or ``installed``; ``problem`` says why it is unusable."""

    id: str
    path: Path
    origin: str
    card: Optional[Card]
    problem: str = ""


def installed_folder() -> Path:
    """The user's folder of models; ``TERRACLARA_MODELS`` overrides the system's place for such data."""
    override = os.environ.get("TERRACLARA_MODELS")
    if override:
        return Path(override)
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA", str(Path.home())))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "terraclara" / "models"


def catalog() -> list[Entry]:
    """Every bundled and installed model, sorted by id; an installed one hides a bundled one of its id."""
    entries: dict[str, Entry] = {}
    for folder, origin in ((_BUNDLED, "bundled"), (installed_folder(), "installed")):
        for path in sorted(folder.glob("*.onnx")) if folder.is_dir() else ():
            entry = _entry(path, origin)
            entries[entry.id] = entry
    return [entries[key] for key in sorted(entries)]


def not_installed() -> list[OptionalModel]:
    """The published models that ``terraclara install`` can add, without those that are there already."""
    there = {entry.id for entry in catalog()}
    return [model for model in OPTIONAL if model.id not in there]


def _entry(path: Path, origin: str) -> Entry:
    try:
        card = _kept_card(path, _state(path))
    except ModelError as error:
        return Entry(path.stem, path, origin, None, str(error))
    return Entry((card.id if card else "") or path.stem, path, origin, card)


@lru_cache(maxsize=1024)
def _kept_card(path: Path, state: tuple[int, ...]) -> Optional[Card]:
    """The card of a file as it is in ``state``: dialogs ask for all of them at every change of a field."""
    return read_card(path)


def _state(path: Path) -> tuple[int, ...]:
    """What is another after a file was written anew: its place on the disk, size, and times; ``()`` without a file."""
    try:
        found = path.stat()
    except OSError:  # a link to nowhere, or gone since the folder was read
        return ()
    return found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns


def find_model(name: Union[str, Path], band_names: tuple[str, ...] = ()) -> Model:
    """The model with the catalog id, or in the file, ``name``.

    Raises
    ------
    ModelError
        There is neither; the nearest id is named, or all that exist, or what to run where it can be installed.
    """
    text = str(name)
    if text.lower().endswith(".onnx") or os.path.isfile(text):
        return load_model(text, band_names)
    entries = catalog()
    for entry in entries:
        if entry.id == text:
            return load_model(entry.path, band_names)
    optional = optional_model(text)
    if optional is not None:
        raise ModelError(
            f"The model {text} is not installed. Run `terraclara install {text}` to get it: "
            f"{optional.wheel.megabytes} MB, licence {optional.wheel.licence}."
        )
    if os.path.isdir(text):
        raise ModelError(f"{text} is a folder, not a model. Give an .onnx file, or an id of the catalog.")
    known = [*(entry.id for entry in entries), *(model.id for model in OPTIONAL)]
    near = get_close_matches(text.lower().replace("_", "-"), known, 1, _NEAR)
    if near:
        raise ModelError(
            f"There is no model {text!r}; the nearest in the catalog is {near[0]}. Give that one, another id, or an "
            ".onnx file."
        )
    ids = ", ".join(entry.id for entry in entries) or "none"
    raise ModelError(f"There is no model {text!r}. Give an .onnx file or one of the catalog: {ids}.")
