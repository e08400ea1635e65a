"""What every conversion of a published model needs: the onnx package, and a look at what was made."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Mapping

import numpy as np

from ..errors import ModelError
from ..model import Card, load_model, save_model

Array = np.ndarray[Any, Any]

IR_VERSION = 8
OPSET = 17


@dataclass(frozen=True)
class Converted:
    """A model ready to be written: its graph, serialized, and its card."""

    graph: bytes
    card: Card

    def run(self, inputs: Array) -> Mapping[str, Array]:
        """All its outputs for ``inputs``, computed as any model of the catalog is: loaded, checked, on the CPU.

        Raises
        ------
        ModelError
            It cannot be loaded or run, which means that the conversion failed.
        """
        with tempfile.TemporaryDirectory() as folder:
            model = load_model(save_model(self.graph, self.card, Path(folder) / f"{self.card.id}.onnx"))
            return model.session("cpu").run({model.card.input.tensor: inputs})


def require_close(found: Array, wanted: Array, tolerance: float, what: str) -> float:
    """The largest difference of two arrays; ``ModelError`` where it is above ``tolerance`` or not a number."""
    worst = float(np.max(np.abs(np.asarray(found, np.float64) - wanted)))
    if not worst <= tolerance:
        raise ModelError(
            f"{what} was converted, but its results differ from the original's by {worst:.2g} where {tolerance:g} is "
            "allowed, so it was not installed. Please report this with your version of onnxruntime."
        )
    return worst
