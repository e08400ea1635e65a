"""One question about samples of a scene, and its answer band by band."""

from __future__ import annotations

import inspect
import os
from dataclasses import replace
from typing import Any, Callable, Optional, Sequence, Union

import numpy as np

from ..errors import NoGradientError, ParameterError
from ..model import Model
from .explainer import Explainer
from .explanation import Explanation, completeness
from .forwards import Forwards
from .methods import METHODS, WITHOUT_GRADIENT
from .node import Array
from .players import by_band
from .question import PROBABILITY, Question
from .targets import Target, Window
from .tiles import Samples


class Source:
    """A model that is asked, and what its bands are compared with: ``start``, as the network takes it ``(bands,)``.

    ``telling`` are the places of the bands that can say anything. ``explainer`` becomes ``Forwards`` for a network
    that cannot be taken apart; ``refusal`` says why.
    """

    def __init__(self, model: Model, device: str, start: Array, telling: Sequence[int]) -> None:
        # As for maps: images keep all cores busy, pixels are too small for more than one.
        threads = (os.cpu_count() or 1) if model.card.input.layout == "image" else 1
        self.explainer: Union[Explainer, Forwards] = Explainer(model, device, threads)
        self.start, self.telling = start, telling
        self.refusal: Optional[NoGradientError] = None
        self._device, self._threads = device, threads
        self._before: dict[tuple[object, ...], tuple[Array, Optional[Window]]] = {}

    def heed(self, call: Callable[[], None]) -> None:
        """Have ``call`` called before each run of the network; it may raise ``Cancelled``."""
        self.explainer.heed = call

    def around(self, x: Array, target: Target) -> tuple[Array, Optional[Window]]:
        """The output around the region of ``target``, of ``x``, and where that is; ``None`` for all of it."""
        try:
            return self.explainer.around(x, target)
        except NoGradientError as error:
            self.refusal = error
            heed = self.explainer.heed
            self.explainer = Forwards(self.explainer.model, self._device, self._threads)
            self.explainer.heed = heed
            return self.explainer.around(x, target)

    def before(self, start: Array, target: Target) -> float:
        """The target at ``start``, one sample, which is the same for place after place: its output is kept."""
        key = (start.shape, target.output, target.scores, repr(self.explainer.window(start, target)))
        if key not in self._before:
            self._before = {key: self.around(start, target)}
        found, window = self._before[key]
        return float(target.within(window).value(found)[0])


class Asked:
    """One question about some samples, and its answer.

    Raises
    ------
    NoGradientError
        The method needs slopes, and the network has none.
    """

    def __init__(self, source: Source, question: Question, samples: Samples, method: str) -> None:
        self.samples, self._source = samples, source
        x = samples.x
        start = np.broadcast_to(source.start.reshape(1, -1, *[1] * (x.ndim - 2)), (1, *x.shape[1:]))
        region = None if samples.mask is None else np.asarray(samples.mask)
        best = second = None
        if question.predicted or method in WITHOUT_GRADIENT:  # and what cannot be taken apart is found out
            # Scores where they are explained, and where the network can be taken apart.
            outputs, window = source.around(x, Target(question.output, None, region=region, scores=question.scores))
            if question.predicted and outputs.ndim > 1:
                inside = region if region is None or window is None else region[window]
                shown = outputs if inside is None else outputs[:, :, inside]
                order = np.argsort(-shown.mean((0, *range(2, shown.ndim))), kind="stable")
                best = int(order[0])
                second = int(order[1]) if question.contested and len(order) > 1 else None
        if question.contested and second is None:
            raise ParameterError("The model gives one score and not one for each class; ask for class=NAME.")
        names = [question.classes[k] if k < len(question.classes) else str(k) for k in (best, second) if k is not None]
        self.label = " against ".join(names) if names else question.label
        self.target: Target = question.target(best, region, second)
        if source.refusal is not None and method not in WITHOUT_GRADIENT:
            raise source.refusal
        self.explanation = self._explain(method, start)
        #: What each band gave, of each sample ``(n, bands)``.
        self.each = self.explanation.values.reshape(*self.explanation.values.shape[:2], -1).sum(2, dtype=float)
        self.relevance = self.each.mean(0)
        self.spread = self.each.std(0) if len(self.each) > 1 else None
        self.value = float(self.explanation.value.mean())
        #: What the number is, for people.
        self.number = question.number(self._scored(question))
        before = self.explanation.baseline_value
        self.baseline_value = None if before is None else float(before.mean())

    def _scored(self, question: Question) -> bool:
        """Whether scores stand in for probabilities; so does the sum of trees that a file makes something of."""
        if self.explanation.method == "exact_shapley" and question.holds == PROBABILITY:
            return bool(self.explanation.notes)
        return question.scores and self._source.explainer.scored(self.target)

    def _explain(self, method: str, start: Array) -> Explanation:
        x, explain = self.samples.x, METHODS[method]
        known = inspect.signature(explain).parameters
        options: dict[str, Any] = {name: start for name in ("baseline", "background") if name in known}
        compares = bool(options)
        if "players" in known:
            options["players"] = by_band(x.shape[1:], [[k] for k in self._source.telling])
        found = explain(self._source.explainer, x, self.target, **options)
        found = replace(found, baseline=np.broadcast_to(start, x.shape)) if compares else found
        if not compares or found.baseline_value is not None:
            return found
        before = np.full(len(x), self._source.before(start, self.target))
        error = None if method == "occlusion" else completeness(found.values, found.value - before)
        return replace(found, baseline_value=before, completeness=error)  # leaving out promises no sum
