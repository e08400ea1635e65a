"""One question about samples of a scene, and its answer band by band."""

from __future__ import annotations

from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..errors import NoGradientError
from ..model import Model, Session
from .explainer import Explainer
from .explanation import Explanation
from .gradients import gradient, gradient_input, integrated_gradients, smoothgrad
from .node import Array
from .question import Question
from .relevance import deeplift, guided, lrp
from .targets import Target
from .tiles import Samples

#: Methods that say what each band gave, by name; ``occlusion`` leaves out one band after the other.
METHODS: Mapping[str, Optional[Callable[..., Explanation]]] = {
    "deeplift": deeplift,
    "gradient_input": gradient_input,
    "integrated_gradients": integrated_gradients,
    "occlusion": None,
    "gradient": gradient,
    "smoothgrad": smoothgrad,
    "guided": guided,
    "lrp": lrp,
}
#: Those that compare with a baseline.
COMPARING = ("deeplift", "gradient_input", "integrated_gradients", "occlusion")
_NEAR = 5  # pixels; what lies further away is context


class Source:
    """A model that is asked, and what its bands are compared with: ``start``, as the network takes it ``(bands,)``.

    ``telling`` are the places of the bands that can say anything.
    """

    def __init__(self, model: Model, device: str, start: Array, telling: Sequence[int]) -> None:
        self.explainer = Explainer(model, device)
        self.start, self.telling = start, telling
        self._model, self._device = model, device
        self._plain: Optional[Session] = None

    def outputs(self, x: Array, target: Target) -> Array:
        """The output that ``target`` is about, of ``x``."""
        if self._plain is None:
            try:
                answer = self.explainer.run(x, target, layers=[target.output], to_input=False)
                return answer.tensors[target.output]
            except NoGradientError:
                self._plain = self._model.session(self._device)
        given = {self._model.card.input.tensor: np.ascontiguousarray(x)}
        return np.asarray(self._plain.run(given, [target.output])[target.output])


class Asked:
    """One question about some samples, and its answer."""

    def __init__(self, source: Source, question: Question, samples: Samples, method: str) -> None:
        self.samples, self.method, self._source = samples, method, source
        self._output, self._scores = question.output, question.scores
        start = source.start.reshape(1, -1, *[1] * (samples.x.ndim - 2))
        self._start = np.broadcast_to(start, (1, *samples.x.shape[1:]))
        outputs = self._outputs(samples.x)
        region = None if samples.mask is None else np.asarray(samples.mask)
        best = None
        if question.predicted and outputs.ndim > 1:
            shown = outputs[:, :, region] if region is not None else outputs
            best = int(shown.mean((0, *range(2, shown.ndim))).argmax())
        names = question.classes
        self.label = question.label if best is None else (names[best] if best < len(names) else str(best))
        self._target: Target = question.target(best, region)
        self.explanation: Optional[Explanation] = None
        if method != "occlusion":
            self.explanation = self._explain(samples.x)
        #: What each band gave, of each sample ``(n, bands)``.
        self.each = self.left_out() if self.explanation is None else _per_band(self.explanation.values)
        self.relevance = self.each.mean(0)
        self.spread = self.each.std(0) if len(self.each) > 1 else None
        values = self._target.value(outputs)
        self.value = float(values.mean())
        self.baseline_value: Optional[float] = None
        #: How far the bands are from adding up, as a share of what they should add up to.
        self.error: Optional[float] = None
        if method in COMPARING:
            self.baseline_value = float(self._target.value(self._outputs(self._start)).mean())
            change = values - self.baseline_value
            self.error = float(np.abs(self.each.sum(1) - change).sum() / max(np.abs(change).sum(), 1e-9))
        self.context = self._context(region)

    def again(self, x: Array) -> Array:
        """``each`` of another input."""
        return self.left_out(x) if self.explanation is None else _per_band(self._explain(x).values)

    def left_out(self, x: Optional[Array] = None) -> Array:
        """What the number loses without each band, of each sample: ``(n, bands)``."""
        x = self.samples.x if x is None else x
        full = self._target.value(self._outputs(x))
        lost = np.zeros((len(x), x.shape[1]))
        for k in self._source.telling:
            without = x.copy()
            without[:, k] = self._start[:, k]
            lost[:, k] = full - self._target.value(self._outputs(without))
        return lost

    def _explain(self, x: Array) -> Explanation:
        method = METHODS[self.method]
        assert method is not None
        options: dict[str, Any] = {"baseline": self._start} if self.method in COMPARING else {}
        return method(self._source.explainer, x, self._target, **options)

    def _outputs(self, x: Array) -> Array:
        """What the network gives: scores where they are explained, and where the network can be taken apart."""
        return self._source.outputs(x, Target(self._output, None, scores=self._scores))

    def _context(self, region: Optional[Array]) -> Optional[float]:
        if region is None or self.explanation is None:
            return None
        size = np.abs(self.explanation.values[0]).sum(0, dtype=float)
        rows, columns = np.flatnonzero(region.any(1)), np.flatnonzero(region.any(0))
        near = size[
            max(0, rows[0] - _NEAR) : rows[-1] + _NEAR + 1, max(0, columns[0] - _NEAR) : columns[-1] + _NEAR + 1
        ]
        return 1 - float(near.sum() / size.sum()) if size.sum() else None


def _per_band(values: Array) -> Array:
    """Relevances ``(n, bands, ...)`` summed over places: ``(n, bands)`` float64."""
    found: Array = values.reshape(*values.shape[:2], -1).sum(2, dtype=float)
    return found
