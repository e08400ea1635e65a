"""Why a map says what it says at one place: a pixel or a region, explained on the spot."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import Callable, Optional

import numpy as np

from ..errors import AreaError, Cancelled, NoGradientError, ParameterError, SceneError
from ..gp.kernels import Stationary
from ..mapping import Request
from ..mapping.job import Job, wanted_bands
from ..model import Model
from ..raster.area import open_area
from ..raster.grid import Window
from ..raster.scene import Scene
from .activation import signed_hirescam
from .asked import Asked, Source
from .baseline import Baseline, baseline_of, prepared, windows
from .checks import Check, believable, completeness_check, familiar_check, not_applied, worst_first
from .coalitions import EXACT, group_shapley
from .context import reach
from .exact import MOST_OF_STD, beside
from .explained import band_names
from .explainer import Explainer
from .explanation import Explanation, part
from .gp_variance import PARTS
from .gradients import gradient
from .grouped import grouped
from .methods import BY_BAND, METHODS
from .node import Array
from .players import Valued
from .question import Question, ask
from .reading import Reading
from .series import flattened, opened, standing_in
from .strip import strip
from .targets import Target
from .tiles import Samples, along, pixels, tile
from .usual import Usual, among, usual

_MOST = {"pixels": 2000, "patches": 32}  # samples of a region
_RUNS = 1 << 17  # of a model that cannot be taken apart, for all coalitions of a region's pixels
_OUTSIDE = 2  # the flag's bit
_CHECKED = 64  # side of the region of an image that a map is judged by
_ADDING_UP = ("deeplift", "integrated_gradients")  # what they promise, Shapley values do as well
_ANSWERED = 0.3  # of the way, where checks follow


class Places:
    """A model and a scene held open, so that one place after the other can be asked about. A context manager.

    Raises
    ------
    TerraClaraError
        As ``Job``.
    """

    def __init__(self, model: Model, scene: Scene, device: str = "cpu") -> None:
        self.model = model
        self.job = Job(flattened(model, scene), scene, device=device)
        self._notes = standing_in(model, scene)
        try:
            self.baseline: Baseline = baseline_of(self.job)
        except BaseException:
            self.job.reader.close()
            raise
        start = prepared(self.job, self.baseline.mean[None])[0]
        found = wanted_bands(self.job.model, self.job.scene)
        self._names = band_names(model.card.input, found)
        self._channels = found
        telling = [k for k, band in enumerate(found) if not (band.is_geometry and self.baseline.std[k] == 0)]
        above = prepared(self.job, (self.baseline.mean + self.baseline.std)[None])[0]
        self._spread = np.abs(above - start)
        self._source = Source(self.job.model, device, start, telling)
        self._usual = usual(model, self.job.model.card.input, self.baseline)

    @staticmethod
    def of(request: Request) -> Places:
        """Of the model and the scene that a map was made from."""
        return Places(*opened(request))

    def __enter__(self) -> Places:
        """Everything is open already."""
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        """Close the files."""
        self.close()

    def close(self) -> None:
        """Close the files."""
        self.job.reader.close()

    def prepare(self, method: str = "", cancelled: Callable[[], bool] = lambda: False) -> None:
        """Build what the first question needs, ahead of it: for networks of images that takes seconds.

        ``method`` as for ``point``; what it cannot do is told there.

        Raises
        ------
        Cancelled
            The user asked to stop.
        """
        spec, grid = self.job.model.card.input, self.job.reader.grid
        if spec.layout != "image":
            return

        def heed() -> None:
            if cancelled():
                raise Cancelled("Cancelled; nothing was explained.")

        self._source.heed(heed)
        width, height = (along(n // 2, n // 2 + 1, n, spec)[1] for n in (grid.width, grid.height))
        x = np.zeros((1, len(spec.bands), height, width), np.float32)
        x += self._source.start.reshape(1, -1, 1, 1)
        mask = np.zeros((height, width), bool)
        mask[height // 2, width // 2] = True
        with suppress(NoGradientError):
            Asked(self._source, ask(self.model), Samples(x, self.baseline.mean, mask), method or "deeplift")

    def point(
        self,
        x: float,
        y: float,
        target: str = "",
        method: str = "",
        check: bool = False,
        *,
        progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Reading:
        """Explain the pixel at ``x``, ``y`` in the scene's coordinates.

        ``target`` as for ``ask``, ``method`` of `BY_BAND`, or the best for the question if empty: the closed form of a
        Gaussian process's standard deviation where there is one, and DeepLIFT otherwise; ``check`` adds verdicts that
        take more runs. ``progress`` is called with a share from 0 to 1, ``cancelled`` asked before each run of the
        network.

        Raises
        ------
        AreaError, SceneError, ParameterError
            The point lies outside the scene, or holds no data; target or method cannot be used.
        Cancelled
            The user asked to stop.
        """
        grid = self.job.reader.grid
        col, row = (int(np.floor(part)) for part in grid.col_row(x, y))
        if not (0 <= col < grid.width and 0 <= row < grid.height):
            raise AreaError(f"The point {x:.8g}, {y:.8g} lies outside the scene; choose one inside it.")
        one = np.ones((1, 1), bool)
        return self._explained(Window(col, row, 1, 1), one, target, method, check, progress, cancelled)

    def region(
        self,
        area: str,
        target: str = "",
        method: str = "",
        check: bool = False,
        *,
        progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Reading:
        """Explain the mean over the pixels inside ``area``, a vector file or ``xmin,ymin,xmax,ymax``.

        Raises
        ------
        AreaError, SceneError, ParameterError
            As ``point``; the area cannot be used.
        """
        found = open_area(area, self.job.reader.grid)
        bounds = found.bounds
        return self._explained(bounds, found.mask(bounds), target, method, check, progress, cancelled)

    def _explained(
        self,
        asked: Window,
        inside: Array,
        target: str,
        method: str,
        check: bool,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
    ) -> Reading:
        started = time.perf_counter()

        def heed() -> None:
            if cancelled():
                raise Cancelled("Cancelled; nothing was explained.")

        self._source.heed(heed)
        progress(0.0)
        question = ask(self.model, target)
        method = method or (
            "exact_shapley" if self._of_std(question, "exact_shapley") and self._closed() else "deeplift"
        )
        if method not in BY_BAND:
            raise ParameterError(f"There is no method {method!r} for places; choose {', '.join(BY_BAND)}.")
        most = MOST_OF_STD if self._of_std(question, method) else None
        samples = self._samples(asked, inside, most)
        notes = list(self._notes)
        try:
            reading = Asked(self._source, question, samples, method)
        except NoGradientError as error:
            if self.job.model.card.input.layout == "image":
                raise
            adds_up = method in _ADDING_UP and samples.x.ndim == 2
            method = "group_shapley" if adds_up else "occlusion"
            notes.append(
                f"The network's operator {error.operator} has no gradient: "
                + ("Shapley values are made of its answers." if adds_up else "each band was left out in turn.")
            )
            if adds_up:
                most = min(_MOST["pixels"], _RUNS >> min(len(self._source.telling), EXACT))
                samples = self._samples(asked, inside, most)
            reading = Asked(self._source, question, samples, method)
        if self._step(int(inside.sum()), most) > 1:
            notes.append(f"{len(samples.x)} of the region's {int(inside.sum())} pixels, spread evenly, stand for it.")
        telling = list(self._source.telling)
        groups = grouped(self._source, reading, among(self._usual.groups, telling), telling, check)
        if check:
            progress(_ANSWERED)
            verdicts = self._checked(reading, lambda share: progress(_ANSWERED + (1 - _ANSWERED) * share))
            verdicts += not_applied(verdicts, reading.explanation)
        else:
            verdicts = completeness_check(reading.explanation)
        outside = self._outside(asked, inside)
        if outside is not None:
            verdicts.append(familiar_check(outside))
        known = self._usual
        progress(1.0)
        return Reading(
            question,
            reading.label,
            method,
            reading.explanation,
            tuple(self._names[k] for k in telling),
            samples.spectrum[telling],
            self.baseline.mean[telling],
            reading.relevance[telling],
            None if reading.spread is None else reading.spread[telling],
            reading.value,
            reading.baseline_value,
            reading.number,
            question.unit,
            groups,
            Usual(known.low[telling], known.high[telling], known.source, (), known.grouped_by),
            strip(
                self.model.card.input, self._channels, reading.relevance, telling, getattr(self.job.scene, "days", ())
            ),
            reach(reading.explanation),
            len(samples.x) if samples.mask is None else int(np.asarray(samples.mask).sum()),
            worst_first(verdicts),
            (*notes, *reading.explanation.notes),
            time.perf_counter() - started,
        )

    def _of_std(self, question: Question, method: str) -> bool:
        """Whether the closed form of a standard deviation is asked for, which takes its time."""
        told = (spec for spec in self.model.card.outputs if (spec.tensor or spec.name) == question.output)
        return method == "exact_shapley" and any(spec.kind in PARTS for spec in told)

    def _closed(self) -> bool:
        """Whether the arrays of a process lie beside the model, whose standard deviation has a closed form."""
        try:
            parts = beside(self.model).kernel.parts()
        except ParameterError:
            return False
        return all(isinstance(part, Stationary) and part.shape == "rbf" for part in parts)

    def _step(self, count: int, most: Optional[int]) -> int:
        """Every how many of a region's pixels are looked at; all of an image's."""
        layout = self.job.model.card.input.layout
        return 1 if layout == "image" else max(1, -(-count // (most or _MOST[layout])))

    def _samples(self, asked: Window, inside: Array, most: Optional[int] = None) -> Samples:
        spec = self.job.model.card.input
        if spec.layout == "image":
            samples = tile(self.job, asked, inside)
            empty = not np.asarray(samples.mask).any()
        else:
            rows, columns = np.nonzero(inside)
            step = self._step(len(rows), most)
            samples = pixels(self.job, (columns[::step] + asked.col).tolist(), (rows[::step] + asked.row).tolist())
            empty = not len(samples.x)
        if empty:
            raise SceneError("The scene holds no data here; choose another place.")
        return samples

    def verdicts(self, target: str, method: str) -> tuple[Check, ...]:
        """Whether explanations of this scene can be believed, from pixels spread over it, or a tile in its middle.

        Of maps of the class of each pixel the most common class is looked at.

        Raises
        ------
        SceneError, ParameterError
            As ``point``.
        """
        grid, spec = self.job.reader.grid, self.job.model.card.input
        if spec.layout == "image":
            side = min(_CHECKED, (spec.tile or 2 * _CHECKED) // 2, grid.width, grid.height)
            asked = Window((grid.width - side) // 2, (grid.height - side) // 2, side, side)
            samples = self._samples(asked, np.ones((side, side), bool))
        else:
            places = [
                (window.col + col, window.row + row)
                for window in windows(grid.width, grid.height)
                for col in range(0, window.width, max(1, window.width // 4))
                for row in range(0, window.height, max(1, window.height // 4))
            ]
            samples = pixels(self.job, [col for col, _ in places], [row for _, row in places])
            if not len(samples.x):
                raise SceneError("The pixels that were looked at hold no data. Choose a place with data.")
        question = ask(self.model, target)
        if method in BY_BAND:
            reading = Asked(self._source, question, samples, method)
            found = self._checked(reading)
            return worst_first([*found, *not_applied(found, reading.explanation)])
        found, explanation = self._of_map(Asked(self._source, question, samples, "gradient"), method)
        return worst_first([*found, *not_applied(found, explanation)])

    def _of_map(self, asked: Asked, method: str) -> tuple[list[Check], Explanation]:
        """Checks of what only maps show: slopes in the bands' standard deviations, and class activation maps."""
        x, target = asked.samples.x, asked.target
        if method == "sensitivity":
            spread = self._spread.reshape(1, -1, *[1] * (x.ndim - 2))
            made: Callable[..., Explanation] = partial(_sensitivity, spread)
        else:
            made = signed_hirescam if method == "hirescam" else METHODS[method]
        x = x[len(x) // 2 :][:1] if x.ndim == 4 else x  # patches, of which one stands for all
        explanation = made(self._source.explainer, x, target)
        return list(believable(self._source.explainer, x, target, explanation, made)), explanation

    def _checked(self, reading: Asked, progress: Callable[[float], None] = lambda _: None) -> list[Check]:
        x, explanation = reading.samples.x, reading.explanation
        if x.ndim == 4 and explanation.method in ("occlusion", "group_shapley"):  # bands, and no places to look at
            return completeness_check(explanation)
        if x.ndim == 4 and len(x) > 1:  # patches, of which one stands for all
            middle = slice(len(x) // 2, len(x) // 2 + 1)
            x, explanation = x[middle], part(explanation, middle)
        # Of a process the arrays are explained; from its network the same values come by all coalitions.
        exact = explanation.method == "exact_shapley"
        method = partial(_by_coalitions, self._source.start) if exact else None
        return list(believable(self._source.explainer, x, reading.target, explanation, method, progress=progress))

    def _outside(self, asked: Window, inside: Array) -> Optional[float]:
        """The share of pixels with the flag of the training domain; ``None`` where the model has no flags."""
        flags = [k for k, spec in enumerate(self.job.outputs) if spec.kind == "flag"]
        if not flags or self.job.runner.looks_around or asked.width * asked.height > 1 << 16:
            return None
        bits = self.job.compute(asked)[flags[0]][inside].astype(int)
        seen = bits[(bits & 1) == 0]
        return float(((seen & _OUTSIDE) > 0).mean()) if seen.size else None


def _sensitivity(spread: Array, explainer: Explainer, x: Array, target: Target) -> Explanation:
    """The size of the slope, in the bands' standard deviations."""
    found = gradient(explainer, x, target)
    return replace(found, values=np.abs(found.values) * spread)


def _by_coalitions(start: Array, explainer: Valued, x: Array, target: Target) -> Explanation:
    return group_shapley(explainer, x, target, baseline=start)


def explain_point(
    model: Model, scene: Scene, x: float, y: float, target: str = "", method: str = "", check: bool = False
) -> Reading:
    """Explain one pixel of a scene; see ``Places.point``."""
    with Places(model, scene) as places:
        return places.point(x, y, target, method, check)
