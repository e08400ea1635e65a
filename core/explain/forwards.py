"""A model that is run forwards alone: trees, and networks with an operator that has no gradient."""

from __future__ import annotations

import threading
from typing import Callable, Optional

import numpy as np

from ..errors import ParameterError
from ..model import Model, Session
from .canonical import scored
from .node import Array
from .targets import Target, Window

_NUMBERS = 1 << 20  # of the inputs of one run


class Forwards:
    """Takes the place of an ``Explainer`` in methods that need no gradient.

    As an ``Explainer`` it gives the scores behind probabilities where the target asks for them and the file has any.

    Parameters
    ----------
    model : what ``load_model`` gave
    device, threads : as for ``Session``
    """

    def __init__(self, model: Model, device: str = "auto", threads: int = 1) -> None:
        self.model = model
        self.input = model.card.input.tensor or model.graph.free_inputs[0].name
        self._device, self._threads = device, threads
        self._session: Optional[Session] = None
        self._key: tuple[str, bool] = ("", False)
        self._scored = False
        self._opening = threading.Lock()
        #: Called before each run of the model; what it raises ends the explanation.
        self.heed: Callable[[], None] = lambda: None

    def of(self, model: Model) -> Forwards:
        """One for another model, on the same device."""
        other = Forwards(model, self._device, self._threads)
        other.heed = self.heed
        return other

    def value(self, x: Array, target: Target) -> Array:
        """The target of each sample ``(n,)`` of ``x``, as for ``Explainer``.

        Raises
        ------
        ParameterError
            There is no such output.
        """
        return target.value(self.output(x, target))

    def around(self, x: Array, target: Target) -> tuple[Array, Optional[Window]]:
        """All of the output, as for ``Explainer``."""
        return self.output(x, target), None

    def window(self, x: Array, target: Target) -> Optional[Window]:
        """All of the output."""
        return None

    def output(self, x: Array, target: Target) -> Array:
        """All of the output ``(n, ...)`` that ``target`` is of; raises as ``value``."""
        session = self._opened(target)
        x = np.asarray(x, np.float32)
        size = self.model.card.input.batch or max(1, _NUMBERS // max(x[0].size, 1))
        parts = []
        for start in range(0, len(x), size):
            chunk = x[start : start + size]
            self.heed()
            short = (self.model.card.input.batch or len(chunk)) - len(chunk)
            given = np.concatenate([chunk, np.repeat(chunk[-1:], short, 0)]) if short else chunk
            found = session.run({self.input: given}, [target.output])[target.output]
            parts.append(found[: len(chunk)])
        return np.concatenate(parts)

    def scored(self, target: Target) -> bool:
        """Whether the numbers are scores in the place of probabilities."""
        self._opened(target)
        return self._scored

    def _opened(self, target: Target) -> Session:
        """The session of the output that ``target`` is about, kept for the next question about it."""
        with self._opening:
            return self._kept(target)

    def _kept(self, target: Target) -> Session:
        if self._session is None or self._key != (target.output, target.scores):
            names = [item.name for item in self.model.graph.outputs]
            if target.output not in names:
                raise ParameterError(f"The model has no output {target.output!r}; choose one of {', '.join(names)}.")
            content = scored(self.model.path, target.output) if target.scores else None
            outputs = [target.output]
            self._session = Session(self.model.path, self._device, self._threads, outputs=outputs, content=content)
            self._key, self._scored = (target.output, target.scores), content is not None
        return self._session
