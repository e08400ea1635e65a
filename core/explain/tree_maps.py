"""The exact Shapley values of trees as a model, which the engine maps scenes with as with any other."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import Any, Optional, Sequence

import numpy as np

from ..cost import duration
from ..model import Model, Session
from ..model.onnx_package import onnx_package
from ..model.session import Arrays
from .exact import trees_behind
from .node import Array
from .question import Question
from .relevance_graph import BANDS, TOTAL, channel_weights
from .tree_game import TreeGame

#: Rows of one run, after which the user may stop.
PIXELS_PER_RUN = 2048
_PROBED = 256  # pixels whose time is taken
_RANGE = (0.4, 2.0)  # of that time: neighbors that are alike cost less, and others use the machine meanwhile


def trees_content(model: Model, question: Question, start: Array) -> bytes:
    """The model's file with what is asked of it among its metadata, so that another question is another file."""
    proto = onnx_package().load(str(model.path))
    asked = {"output": question.output, "channel": question.channel, "against": question.against}
    text = json.dumps({**asked, "predicted": question.predicted, "start": [float(v) for v in start]})
    proto.metadata_props.add(key="terraclara.explanation", value=text)
    content: bytes = proto.SerializeToString()
    return content


@dataclass(frozen=True)
class TreeModel(Model):
    """A model that gives what each band gave to the sum of trees, against ``start`` ``(bands,)``, as `BANDS`, `TOTAL`.

    ``trees`` is the model that is explained.
    """

    trees: Model
    question: Question
    start: Array

    def session(self, *_: Any, **__: Any) -> Session:
        """On the processor, whatever is asked for: NumPy does it."""
        return _TreeSession(self.trees, self.question, self.start)


class _TreeSession(Session):
    """Trees, asked for contributions; `run` may be called from several threads."""

    def __init__(self, model: Model, question: Question, start: Array) -> None:
        # What tells each pixel's class is the file itself.
        super().__init__(model.path, "cpu", 1, [question.output])
        self._input, self._question = model.card.input.tensor, question
        self._boxes = trees_behind(model, question.output)
        self._game = TreeGame(self._boxes, self._boxes.features(start[None])[0])
        self.leaves = len(self._boxes.feature)

    def run(self, inputs: Arrays, outputs: Optional[Sequence[str]] = None) -> dict[str, Array]:
        """The contributions ``(n, bands)`` and their sum ``(n, 1)``, float32."""
        (x,) = inputs.values()
        values, question, features = self._boxes.values, self._question, self._boxes.features(x)
        if question.predicted and values.shape[1] > 1:
            best = super().run({self._input: x}, [question.output])[question.output].argmax(1)
            found = np.zeros(x.shape)
            for channel in np.unique(best):
                own = best == channel
                found[own] = self._game.contributions(features[own], values[:, channel])
        else:
            found = self._game.contributions(features, values @ channel_weights(question, values.shape[1]))
        return {BANDS: found.astype(np.float32), TOTAL: found.sum(1, keepdims=True).astype(np.float32)}


def expected(model: Model, question: Question, start: Array, x: Array, pixels: int, cores: int) -> str:
    """How long a scene of ``pixels`` takes, for people: measured on rows ``x`` ``(n, bands)`` that lie side by side."""
    session = _TreeSession(model, question, start)
    x = np.resize(x, (_PROBED, x.shape[1]))
    started = time.perf_counter()
    session.run({model.card.input.tensor: x})
    each = (time.perf_counter() - started) / len(x)
    low, high = (duration(each * share * pixels / cores) for share in _RANGE)
    return (
        f"Exact Shapley values of {session.leaves:,} leaves take about {1e6 * each:.0f} microseconds a pixel and core: "
        f"{low} to {high} for this map."
    )
