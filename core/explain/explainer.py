"""One model, ready to be explained: its backward graphs, made when first needed and kept."""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Callable, Mapping, Optional, Sequence

import numpy as np

from ..errors import ParameterError
from ..model import Model, Session
from .canonical import not_smooth
from .narrowed import narrowed
from .node import Array, Shape
from .rules.step import REFERENCE, SEED
from .targets import Target, Window
from .trace import Network, trace
from .walk import Mode, walk

GRADIENT_MODE = Mode()
_KEPT = 4  # graphs: each holds its weights as the runtime lays them out
_PIXELS = 1024  # rows of one run
_SIDE_BY_SIDE = 2
_IMAGE_NUMBERS = 1 << 19  # numbers that go into one run of images: every layer's are kept until the way back


@dataclass(frozen=True)
class Answer:
    """What a run gives: the target of each sample ``(n,)``, of the reference's (0 without one), and tensors by name.

    ``signals`` holds what came back to each tensor that was asked for, ``tensors`` the tensors themselves.
    """

    value: Array
    reference_value: Array
    signals: Mapping[str, Array]
    tensors: Mapping[str, Array]


class Explainer:
    """Runs a model backwards. Its samples do not depend on each other; several threads may ask at once.

    Parameters
    ----------
    model : what ``load_model`` gave
    device, threads : as for ``Session``
    batch : samples of one run; chosen by their size if ``None``

    Every method takes ``x``, the network's input as the engine feeds it (scaled and standardized): ``(n, bands)`` or
    ``(n, bands, rows, cols)`` float32.
    """

    def __init__(self, model: Model, device: str = "auto", threads: int = 1, batch: Optional[int] = None) -> None:
        self.model = model
        self.input = model.card.input.tensor
        self._device, self._threads = device, threads
        self._batch = model.card.input.batch or batch
        #: Called before each run of the network, maybe from another thread; what it raises ends the explanation.
        self.heed: Callable[[], None] = lambda: None
        self._programs: OrderedDict[tuple[object, ...], _Program] = OrderedDict()
        self._networks: OrderedDict[tuple[object, ...], Network] = OrderedDict()
        self._origin: Optional[Callable[[Shape, Target, tuple[str, ...]], Network]] = None
        self._brief = False
        self._building = threading.RLock()

    def of(self, model: Model) -> Explainer:
        """One for another model, on the same device."""
        other = Explainer(model, self._device, self._threads, self._batch)
        other.heed = self.heed
        return other

    def altered(self, change: Callable[[Network], Network]) -> Explainer:
        """One for the same network with a change, such as other weights, for a few runs.

        The file is not taken apart once more. Its ``model`` is the file as it is.
        """
        other = self.of(self.model)
        other._brief = True
        other._origin = lambda *asked: change(self._traced(*asked))
        return other

    def run(
        self,
        x: Array,
        target: Target,
        mode: Mode = GRADIENT_MODE,
        layers: Sequence[str] = (),
        reference: Optional[Array] = None,
        seed: Optional[Array] = None,
        to_input: bool = True,
    ) -> Answer:
        """Forwards and backwards.

        Parameters
        ----------
        layers : further tensors whose values and signals are wanted
        reference : an input of the shape of ``x`` (or one sample of it) for modes that compare
        seed : weights of the output's elements ``(n, ...)``, in place of the target's own
        to_input : whether the way back is gone to its end, or to ``layers`` alone

        Raises
        ------
        ParameterError
            The input does not fit the network, or the target the output.
        ModelError, NoGradientError
            The network cannot be run or walked backwards.
        """
        x = self._checked(x)
        size = self._batch or self._suitable(x)
        whole = bool(layers) or seed is not None
        program = self._program((size, *x.shape[1:]), target, mode, tuple(layers), to_input, whole)
        reference = None if reference is None else np.broadcast_to(np.asarray(reference, np.float32), x.shape)
        parts = []
        for start in range(0, len(x), size):
            chunk = slice(start, start + size)
            self.heed()
            parts.append(
                program.run(
                    x[chunk],
                    target,
                    None if reference is None else reference[chunk],
                    None if seed is None else seed[chunk],
                )
            )
        return _joined(parts)

    def value(self, x: Array, target: Target) -> Array:
        """The target of each sample ``(n,)``, forwards alone."""
        found, window = self.around(x, target)
        return target.within(window).value(found)

    def output(self, x: Array, target: Target) -> Array:
        """All of the output ``(n, ...)`` that ``target`` is of, scores where it asks for them."""
        return self._forwards(x, target, True)[0]

    def around(self, x: Array, target: Target) -> tuple[Array, Optional[Window]]:
        """The output around the region of ``target``, and where that is; ``None`` for all of it.

        An image's pixels that nobody asked about are not computed.
        """
        return self._forwards(x, target, False)

    def _forwards(self, x: Array, target: Target, whole: bool) -> tuple[Array, Optional[Window]]:
        x = self._checked(x)
        size = self._batch or self._suitable(x)
        program = self._program((size, *x.shape[1:]), target, GRADIENT_MODE, (), False, whole)

        def heeding(chunk: Array) -> Array:
            self.heed()
            return program.output(chunk)

        chunks = [x[start : start + size] for start in range(0, len(x), size)]
        if len(chunks) == 1:
            return heeding(x), program.window
        parts: list[Array] = []
        # Two runs side by side leave no core idle while one of them is in a small layer.
        with ThreadPoolExecutor(_SIDE_BY_SIDE) as pool:
            for start in range(0, len(chunks), _SIDE_BY_SIDE):
                parts += pool.map(heeding, chunks[start : start + _SIDE_BY_SIDE])
        return np.concatenate(parts), program.window

    def scored(self, target: Target) -> bool:
        """Whether the numbers are scores in the place of probabilities, of inputs that were asked about."""
        with self._building:
            same = [k for k in self._networks if (k[1], k[2]) == (target.output, target.scores)]
            return bool(same) and self._networks[same[-1]].scored

    def window(self, x: Array, target: Target) -> Optional[Window]:
        """What is computed of the output for inputs like ``x``; ``None``: all of it."""
        return target.window(self.network(x, target).shapes[target.output][2:])

    def network(self, x: Array, target: Target, layers: Sequence[str] = ()) -> Network:
        """The network as it is walked for inputs like ``x``."""
        shape = (self._batch or self._suitable(x), *x.shape[1:])
        return self._traced(shape, target, tuple(layers))

    def _checked(self, x: Array) -> Array:
        x = np.asarray(x, np.float32)
        spec = self.model.card.input
        if x.ndim != (2 if spec.layout == "pixels" else 4) or not len(x):
            raise ParameterError(
                f"The network takes {spec.layout}, one or more; an array {x.shape} does not fit. Give it its own input."
            )
        return x

    def _suitable(self, x: Array) -> int:
        if x.ndim == 2:
            return int(min(len(x), _PIXELS))
        return int(max(1, min(len(x), _IMAGE_NUMBERS // max(x[0].size, 1))))

    def _program(
        self, shape: Shape, target: Target, mode: Mode, layers: tuple[str, ...], to_input: bool, whole: bool
    ) -> _Program:
        with self._building:
            return self._kept_program(shape, target, mode, layers, to_input, whole)

    def _kept_program(
        self, shape: Shape, target: Target, mode: Mode, layers: tuple[str, ...], to_input: bool, whole: bool
    ) -> _Program:
        network = self._traced(shape, target, layers)
        window = None if whole else target.window(network.shapes[target.output][2:])
        ends = None if window is None else tuple((side.start, side.stop) for side in window)
        key = (shape, target.output, target.scores, mode.name, layers, to_input, ends)
        if key not in self._programs:
            self._programs[key] = _Program(
                self.model, network, mode, layers, to_input, window, self._device, self._threads, self._brief
            )
            if len(self._programs) > _KEPT:
                self._programs.popitem(last=False)
        self._programs.move_to_end(key)
        return self._programs[key]

    def _traced(self, shape: Shape, target: Target, layers: tuple[str, ...]) -> Network:
        further = tuple(name for name in layers if name != target.output)
        key = (shape, target.output, target.scores, further)
        with self._building:
            if key not in self._networks:
                self._networks[key] = (self._origin or self._read)(shape, target, further)
                if len(self._networks) > _KEPT:
                    self._networks.popitem(last=False)
            self._networks.move_to_end(key)
            return self._networks[key]

    def _read(self, shape: Shape, target: Target, further: tuple[str, ...]) -> Network:
        return trace(self.model.path, shape, [target.output, *further], target.scores)


class _Program:
    """A backward graph on a device, of a ``window`` of the output or, where it is ``None``, of all of it."""

    def __init__(
        self,
        model: Model,
        network: Network,
        mode: Mode,
        layers: tuple[str, ...],
        to_input: bool,
        window: Optional[Window],
        device: str,
        threads: int,
        brief: bool,
    ) -> None:
        if network.outputs[0] not in network.active:
            raise not_smooth(network.outputs[0])
        self.window = window
        self._whole = network.shapes[network.outputs[0]]
        self.network = network = network if window is None else narrowed(network, window)
        self._layers = layers
        self._paired = mode.paired
        self._back = walk(network, network.outputs[0], [*([network.input] if to_input else []), *layers], mode)
        graph, weights = self._back.graph, self._back.weights
        self._session = Session(
            model.path, device, threads, content=graph, weights=weights, arena="shared", brief=brief
        )
        # Sessions of other devices need not bear two calls at once.
        on_cpu = self._session.device.name == "cpu"
        self._turn: AbstractContextManager[object] = nullcontext() if on_cpu else threading.Lock()

    def run(self, x: Array, target: Target, reference: Optional[Array], seed: Optional[Array]) -> Answer:
        """As ``Explainer.run``, for at most one batch."""
        back, network = self._back, self.network
        count, size = len(x), network.shapes[network.input][0]
        weights = self._seed(target) if seed is None else _filled(seed, size)
        given = {network.input: _filled(x, size), SEED: weights}
        if self._paired:
            given[REFERENCE] = _filled(np.zeros_like(x) if reference is None else reference, size)
        names = [back.output, *([back.reference_output] if self._paired else []), *back.signals.values(), *self._layers]
        found = self._asked(given, list(dict.fromkeys(names)))

        def value(name: str) -> Array:
            total: Array = (found[name].astype(float) * weights).reshape(size, -1).sum(1)[:count]
            return total

        return Answer(
            value(back.output),
            value(back.reference_output) if self._paired else np.zeros(count),
            {name: found[signal][:count] for name, signal in back.signals.items()},
            {name: found[name][:count] for name in self._layers},
        )

    def _seed(self, target: Target) -> Array:
        found = target.seed(self._whole)
        return found if self.window is None else found[(..., *self.window)]

    def output(self, x: Array) -> Array:
        """What is computed of the output, for at most one batch."""
        entry, output = self.network.input, self._back.output
        given = {entry: _filled(x, self.network.shapes[entry][0]), SEED: np.zeros(self.network.shapes[output])}
        return self._asked(given, [output])[output][: len(x)]

    def _asked(self, given: Mapping[str, Array], names: Sequence[str]) -> dict[str, Array]:
        with self._turn:
            return self._session.run(given, names)


def _filled(x: Array, size: int) -> Array:
    """``x`` with its last sample repeated up to ``size`` samples."""
    return x if len(x) == size else np.concatenate([x, np.repeat(x[-1:], size - len(x), 0)])


def _joined(parts: Sequence[Answer]) -> Answer:
    if len(parts) == 1:
        return parts[0]
    first = parts[0]
    return Answer(
        np.concatenate([p.value for p in parts]),
        np.concatenate([p.reference_value for p in parts]),
        {name: np.concatenate([p.signals[name] for p in parts]) for name in first.signals},
        {name: np.concatenate([p.tensors[name] for p in parts]) for name in first.tensors},
    )
