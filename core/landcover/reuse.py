"""Whether a map is judged at places that trained its model: its provenance is asked, or the model's own file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Mapping, Optional

import numpy as np

from ..errors import GridError, ModelError, ParameterError
from ..mapping.provenance import provenance_beside, read_provenance
from ..model.card import TRAINED_ON_KEY
from ..model.catalog import catalog
from ..model.graph import read_metadata
from ..model.model import file_digest
from ..raster.grid import Grid
from .trained_on import TrainedOn, beyond_chance

Array = np.ndarray[Any, Any]


def reused_places(path: str, tags: Mapping[str, str], grid: Grid, places: Array) -> tuple[list[str], list[str]]:
    """Warnings and notes about places that trained the model of the map at ``path``.

    Parameters
    ----------
    tags : the map's own metadata, which say what model made it; without, nothing is known and nothing said
    places : columns and rows in pixels of ``grid``, float ``(n, 2)``
    """
    name, digest = tags.get("TERRACLARA_MODEL", ""), tags.get("TERRACLARA_MODEL_SHA256", "")
    if not digest:
        return [], []
    document = _provenance(Path(path), digest)
    text = document.get("trained_on")
    try:
        if text is None:
            model = _model_file(Path(path), name, digest, Path(str(document.get("file", ""))))
            if model is None:
                return [], [
                    f"The model {name} that made the map is not where it was, nor beside the map, nor installed: "
                    "whether samples trained it cannot be told. Give the training areas to be sure."
                ]
            text = read_metadata(model).get(TRAINED_ON_KEY)
        found = None if text is None else int(TrainedOn.from_text(str(text)).holds(grid, places).sum())
    except (GridError, ModelError, ValueError):
        return [], [f"What the model {name} says of its training areas cannot be read. Give the areas to be sure."]
    if found is None or not beyond_chance(found, len(places)):
        return [], []
    return [
        f"{found} of {len(places)} samples lie where the map's model was trained, by what its file says "
        f"({found / len(places):.1%}): it knows them, and the accuracy is overstated. Leave them out or draw new ones."
    ], []


def _provenance(path: Path, digest: str) -> Mapping[str, Any]:
    """What the provenance beside the map says of its model."""
    try:
        model = read_provenance(provenance_beside(path)).get("model")
    except ParameterError:  # there is none, or it is no provenance
        return {}
    return model if isinstance(model, Mapping) and model.get("sha256") == digest else {}


def _model_file(path: Path, name: str, digest: str, recorded: Path) -> Optional[Path]:
    """The file that made the map, wherever it lies now."""
    beside = sorted(path.parent.glob("*.onnx")) if path.parent.is_dir() else []
    installed = [entry.path for entry in catalog() if entry.id == name]
    for candidate in (recorded, *beside, *installed):
        try:
            if os.path.isfile(candidate) and file_digest(candidate) == digest:
                return candidate
        except OSError:  # not ours to read
            continue
    return None
