"""Files of published processes, of arrays or for Earth Engine, turned into models, and models into them."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Sequence

import numpy as np

from ..errors import ModelError, ParameterError
from ..model import Card, Model, save_model
from ..raster.writer import check_target
from .compile import compile_gp
from .import_arrays import export_gp, import_gp, load_arrays

#: What a process can be written as.
ENDINGS = (".npz", ".py")


def import_file(source: Path, target: Path, bands: Sequence[str] = ()) -> Card:
    """Write the process in ``source`` as the model ``target``; ``bands`` are those of a script.

    Raises
    ------
    ModelError, ParameterError
        As ``import_gp``, or the process gives no finite estimates.
    OutputError
        The model cannot be written.
    """
    check_target(target, [source], "model", (".onnx",))
    process, card = import_gp(source, bands)
    # Published processes are small: their graph computes in float64, so that their numbers are the published ones.
    with np.errstate(all="ignore"):
        compiled = compile_gp(process, form="exact", precision="float64")
    if not all(math.isfinite(value) for value in compiled.report.values() if isinstance(value, float)):
        raise ModelError(
            f"The process in {source.name} gives no finite estimates: its weights, lengthscales or variances are "
            "beyond what can be computed with. Export it again."
        )
    card = replace(card, id=target.stem, compiled=compiled.report)
    save_model(compiled.model.SerializeToString(), card, target)
    return card


def export_file(model: Model, target: Path) -> tuple[str, ...]:
    """Write a model that was kept with its arrays to ``target``; returns notes on what the format cannot hold.

    Raises
    ------
    ParameterError
        There are no arrays beside the model.
    ModelError, OutputError
        As ``export_gp``.
    """
    kept = model.path.with_suffix(".npz")
    if not kept.is_file():
        raise ParameterError(
            f"{model.path.name} has no arrays beside it ({kept.name}); only Gaussian processes that were kept with "
            "them can be exported."
        )
    if target.suffix.lower() not in ENDINGS:
        raise ParameterError(f"{target.name} ends in none of {', '.join(ENDINGS)}; change the name.")
    check_target(target, [model.path, kept], "table of arrays or script", ENDINGS)
    return export_gp(load_arrays(kept)[0], target, model.card)
