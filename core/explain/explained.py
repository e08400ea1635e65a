"""The model that explains another one on a scene, with a card of its own."""

from __future__ import annotations

import math
import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

import numpy as np

from ..bands import Band
from ..errors import NoGradientError, ParameterError
from ..mapping.job import Job, wanted_bands
from ..mapping.prepare import Preparation
from ..mapping.spread import tile_side, whole_side
from ..model import Card, InputSpec, Model, OutputSpec
from ..model.graph import read_graph
from ..raster.grid import Grid, Window
from .activation import bottleneck
from .baseline import Baseline, prepared, windows
from .exact import beside, trees_behind
from .explainer import Explainer
from .forwards import Forwards
from .gp_shapley import ROWS_PER_RUN
from .leaf_boxes import has_trees
from .methods import MAP_METHODS, WITHOUT_GRADIENT
from .node import Array, Shape
from .occlusion_graph import occlusion_graph
from .question import PROBABILITY, VALUE, Question
from .relevance_graph import BANDS, TOTAL, grad_cam_graph, hirescam_graph, relevance_graph
from .trace import trace
from .tree_maps import PIXELS_PER_RUN, TreeModel, expected, trees_content

_BATCH = 1024  # pixels of one run of a backward graph, whose size is fixed
_NUMBERS = 1 << 19  # of the patches of one run
_ROWS = 4096  # of one run of a network with bands left out
_PROBED = 64  # least side of a tile (pixels), at which layers are measured
_BESIDE_MB = 304  # what checks and the engine hold beside the tile
#: How many times all layers of a tile are in memory on the way back. DeepLIFT holds those of the reference as well.
_TIMES = {"": 1.8, "deeplift": 2.8}
_SAMPLED = 8  # tiles of a scene that Grad-CAM's weights are taken from

#: What is said beside every explanation.
CREED = "Shows what this model used for its answer, not what causes it on the ground."


@dataclass(frozen=True)
class ExplainOptions:
    """What to explain, and how; plain values, as provenance keeps them.

    ``method`` is a key of `MAP_METHODS`, or empty for the best that the model allows; ``target`` as for ``ask``;
    ``per_band`` adds a band for each band of the model.
    """

    method: str = ""
    target: str = ""
    per_band: bool = False

    def to_dict(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)

    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> ExplainOptions:
        """From what ``to_dict`` gave; other entries are left out."""
        return ExplainOptions(
            str(data.get("method", "")), str(data.get("target", "")), bool(data.get("per_band", False))
        )


def band_names(spec: InputSpec, bands: Sequence[Band]) -> tuple[str, ...]:
    """The channels of a model of ``spec`` that takes ``bands`` of a scene, each with a name of its own.

    >>> band_names(InputSpec((Band("NDVI"),), dates=2), (Band("2020-01-01 NDVI"), Band("2020-02-01 NDVI")))
    ('NDVI_1', 'NDVI_2')
    """
    if spec.dates > 1:
        return tuple(f"{band.name}_{date + 1}" for date in range(spec.dates) for band in spec.bands)
    names = [re.sub(r"[^\w .+\-]", "_", band.name)[:40] for band in bands]
    return tuple(names if len(set(names)) == len(names) else (f"{name}_{k + 1}" for k, name in enumerate(names)))


class Explained:
    """The model that explains another one on a scene: its ``content``, its ``card``, and what it stands on."""

    def __init__(
        self,
        job: Job,
        baseline: Baseline,
        model: Model,
        question: Question,
        options: ExplainOptions,
        note: Callable[[str], None],
        memory_mb: int = 1024,
    ) -> None:
        self.job, self._model, self.question, self._note = job, model, question, note
        self.method = self._chosen(options.method)
        self.baseline = baseline
        self._start = prepared(job, self.baseline.mean[None])[0]
        above = prepared(job, (self.baseline.mean + self.baseline.std)[None])[0]
        self._spread = np.abs(above - self._start)
        found = wanted_bands(job.model, job.scene)
        self.bands = band_names(model.card.input, found)
        #: Bands that can say anything: angles that are the same everywhere cannot.
        self.telling = [k for k, band in enumerate(found) if not (band.is_geometry and self.baseline.std[k] == 0)]
        self._input = self._fitting(memory_mb)
        self._shape = _shape(self._input, job.reader.grid)
        exact = self.method == "exact_shapley" and has_trees(job.model)
        #: The leaves of trees that are explained exactly.
        self.trees = trees_behind(job.model, question.output) if exact else None
        for text in () if self.trees is None else self.trees.notes:
            note(text)
        self.content, scored = self._graph()
        #: What is explained: a score, a probability, a value...
        self.number = question.number(scored)
        self.card = self._card(options.per_band)

    def model_at(self, path: Path) -> Model:
        """The model, of `content` written to ``path``."""
        graph = read_graph(path)
        if self.trees is None:
            return Model(path, self.card, graph, "card")
        return TreeModel(path, self.card, graph, "card", self.job.model, self.question, self._start)

    def seconds(self, pixels: int, cores: int) -> str:
        """How long so many pixels take, where that is long; empty otherwise."""
        if self.trees is None:
            return ""
        x = prepared(self.job, self.baseline.spectra)
        return expected(self.job.model, self.question, self._start, x, pixels, cores)

    def record(self) -> dict[str, Any]:
        """What the provenance says of the explanation."""
        return {
            "question": self.question.label,
            "number": self.number,
            "title": MAP_METHODS[self.method],
            "baseline": {band: float(f"{value:.6g}") for band, value in zip(self.bands, self.baseline.mean)},
            "baseline_value": self._baseline_value(),
            "reading": CREED,
        }

    def _chosen(self, method: str) -> str:
        layout = self.job.model.card.input.layout
        if self.question.contested:
            raise ParameterError(
                "Which class is the next likely one changes from pixel to pixel; for a map name both, as "
                "against=NAME,OTHER."
            )
        if not method:
            return "deeplift"
        if method not in MAP_METHODS:
            raise ParameterError(f"There is no method {method!r} for maps; choose {', '.join(MAP_METHODS)}.")
        if layout != "image" and method in ("hirescam", "grad_cam"):
            raise ParameterError(
                f"{method} shows where in an image a network looks, and this model looks at one place alone; choose "
                "deeplift or gradient_input."
            )
        if layout != "pixels" and method == "occlusion":
            raise ParameterError(
                "Bands are left out in turn for models that look at single pixels; choose deeplift or gradient_input."
            )
        told = {spec.kind for spec in self._model.card.outputs if spec.tensor == self.question.output}
        if method == "exact_shapley" and "mean" not in told and not has_trees(self._model):
            raise ParameterError(
                f"Exact Shapley values are of trees and of the mean of a Gaussian process, not of "
                f"{self.question.label}. Choose deeplift."
            )
        if method == "grad_cam" and (self.question.predicted or self.question.channel is None):
            raise ParameterError("Grad-CAM looks for one class in the whole scene; name it, such as class=cloud.")
        return method

    def _fitting(self, memory_mb: int) -> InputSpec:
        """What the network takes; of networks of images with the tile whose way back fits into the memory."""
        spec = self.job.model.card.input
        if spec.layout != "image" or spec.tile is not None or self.method == "grad_cam":
            return spec
        multiple, question = max(1, spec.multiple), self.question
        small = math.ceil(_PROBED / multiple) * multiple
        shape = (1, len(spec.bands), small, small)
        network = trace(self.job.model.path, shape, [question.output], question.scores)
        layers = sum(math.prod(network.shapes[name]) * network.types[name].itemsize for name in network.active)
        room = max(memory_mb - _BESIDE_MB, 0) << 20
        held = _TIMES["deeplift" if self.method == "deeplift" else ""] * layers / small**2  # bytes of a pixel
        side = max(math.isqrt(int(room / held)) // multiple * multiple, small)
        grid = self.job.reader.grid
        widest = max(tile_side(n, spec) for n in (grid.height, grid.width))
        if side >= widest:
            return spec
        enough = min(whole_side(spec), widest)
        if side < enough:
            self._note(
                f"The memory allows tiles of {side} pixels, which are less than the network looks at: what far pixels "
                f"gave is left out. {math.ceil(held * (enough + multiple) ** 2 / 2**20) + _BESIDE_MB} MB are enough."
            )
        return replace(spec, tile=side)

    def _graph(self) -> tuple[bytes, bool]:
        """The explaining graph, and whether scores stand in for probabilities."""
        model, question = self.job.model, self.question
        layout = model.card.input.layout
        if self.method == "occlusion":
            return occlusion_graph(model, question, self._start, self.telling)
        if self.trees is not None:  # what a file makes of the sum of its trees is left out
            scored = question.holds == PROBABILITY and bool(self.trees.notes)
            return trees_content(model, question, self._start), scored
        if self.method == "exact_shapley":
            from .gp_shapley_graph import relevance_of_process  # takes SciPy with it

            return relevance_of_process(beside(self._model, "Choose deeplift."), self._start), False
        if self.method in ("hirescam", "grad_cam"):
            explainer = Explainer(model, "cpu", batch=1)
            layer = bottleneck(explainer, np.zeros(self._shape, np.float32), question.target(0))
            if self.method == "hirescam":
                return hirescam_graph(model, question, layer, self._shape)
            weights = self._weights(explainer, layer)
            scored = explainer.scored(question.target(0))
            return grad_cam_graph(model, question, layer, self._shape, weights), scored
        spatial = "spread" if layout == "image" else layout
        try:
            return relevance_graph(model, question, self.method, self._shape, self._start, self._spread, spatial)
        except NoGradientError as error:
            if layout != "pixels":
                raise
            self._note(f"The network's operator {error.operator} has no gradient: each band is left out in turn.")
            self.method = "occlusion"
            return occlusion_graph(model, question, self._start, self.telling)

    def _weights(self, explainer: Explainer, layer: str) -> Array:
        """Grad-CAM's weights of a layer's channels: the mean slope over tiles spread over the scene."""
        grid, (rows, columns) = self.job.reader.grid, self._shape[2:]
        total, count = np.zeros(0), 0
        places = windows(grid.width, grid.height)
        for window in places[:: max(1, len(places) // _SAMPLED)]:
            row = max(0, min(window.row, grid.height - rows))
            col = max(0, min(window.col, grid.width - columns))
            tile = self._tile(Window(col, row, min(columns, grid.width), min(rows, grid.height)))
            answer = explainer.run(tile, self.question.target(), layers=[layer], to_input=False)
            slopes = answer.signals[layer].mean((0, 2, 3), dtype=float)
            total, count = total + slopes if count else slopes, count + 1
        return np.asarray(total / np.abs(total).max() if np.abs(total).max() > 0 else total)

    def _tile(self, window: Window) -> Array:
        """A tile as the network takes it, ``(1, bands, rows, cols)``; its edge goes on beyond the scene."""
        values, valid = self.job.reader.read(window)
        tile = Preparation(self.job.model.card.input)(values)
        tile[:, ~valid] = 0.0
        beyond = (0, 0), (0, self._shape[2] - window.height), (0, self._shape[3] - window.width)
        return np.pad(tile, beyond, mode="edge")[None]

    def _baseline_value(self) -> Any:
        """The number that is explained, of the baseline; by class where each pixel has its own."""
        question = self.question
        if self.trees is not None:  # the sum, before the file makes a probability of it
            return self._told(self.trees.value(self.trees.features(self._start[None]))[0])
        shape = (1, *self._shape[1:])
        x = np.broadcast_to(self._start.reshape(1, -1, *[1] * (len(shape) - 2)), shape)
        if self.method in WITHOUT_GRADIENT:
            found = Forwards(self.job.model, "cpu").output(x, question.target(0))
        else:
            explainer = Explainer(self.job.model, "cpu")
            answer = explainer.run(x, question.target(0), layers=[question.output], to_input=False)
            found = answer.tensors[question.output]
        middle = found[0, :, found.shape[2] // 2, found.shape[3] // 2] if found.ndim == 4 else found[0]
        return self._told(np.atleast_1d(middle).astype(float))

    def _told(self, numbers: Array) -> Any:
        """The number that is explained, of those of all classes."""
        question = self.question
        if question.predicted and len(numbers) > 1:
            names = question.classes or tuple(map(str, range(len(numbers))))
            return {name: float(number) for name, number in zip(names, numbers)}
        channel = question.channel or 0
        against = 0.0 if question.against is None else float(numbers[question.against])
        return float(numbers[channel]) - against

    def _channels(self) -> list[tuple[int, str]]:
        """Where each band that can say anything stands in the graph's output, and its name."""
        leaves_out = self.method == "occlusion"
        return [(place if leaves_out else k, self.bands[k]) for place, k in enumerate(self.telling)]

    def _title(self, band: str = "") -> str:
        """What the map of all bands or of one is called; where no unit tells it, with what kind of number it is of."""
        number = "" if self.number == VALUE or self.question.unit else self.number
        named = {"grad_cam": "Grad-CAM", "hirescam": "HiResCAM"}.get(self.method)
        if named:
            return f"{named} ({number})" if number else named
        of = band or "all bands"
        if self.method == "sensitivity":
            return f"Sensitivity to {of} ({number})" if number else f"Sensitivity to {of}"
        return f"Relevance of {of} ({number})" if number else f"Relevance of {of}"

    def _card(self, per_band: bool) -> Card:
        model, method = self.job.model, self.method
        layout = model.card.input.layout
        kind = "evidence" if method in ("sensitivity", "grad_cam") else "relevance"
        outputs = [OutputSpec("relevance", kind, TOTAL, 0, self.question.unit, self._title())]
        if per_band and method in ("hirescam", "grad_cam"):
            raise ParameterError("Class activation maps have no bands of their own; choose deeplift for these.")
        if per_band:
            outputs += [
                OutputSpec(f"relevance_{name}", "relevance", BANDS, channel, self.question.unit, self._title(name))
                for channel, name in self._channels()
            ]
        # What takes any number of pixels at a time: tensor, and how many fit.
        free = {
            # Each pixel goes through the network once for each band, and once more.
            "occlusion": ("left_out.x", max(64, _ROWS // (len(self.telling) + 1))),
            "exact_shapley": ("spectra", ROWS_PER_RUN),
        }
        tensor, rows = free.get(method, (model.card.input.tensor, 0))
        if self.trees is not None:
            tensor, rows = model.card.input.tensor, PIXELS_PER_RUN
        spec = replace(
            self._model.card.input,
            tile=self._input.tile,
            layout="spread" if layout == "image" else layout,
            batch=None if rows else self._shape[0],
            tensor=tensor,
        )
        fewer = {"batch_size_suggestion": rows} if rows else {}
        card = model.card
        return Card(name=card.name, id=card.id, title=card.title, input=spec, outputs=tuple(outputs), compiled=fewer)


def _shape(spec: InputSpec, grid: Grid) -> Shape:
    """What the explaining graph takes at once."""
    count = len(spec.bands)
    if spec.layout == "pixels":
        return spec.batch or _BATCH, count
    if spec.layout == "patches":
        side = spec.tile or 1
        return spec.batch or max(1, min(_BATCH, _NUMBERS // (count * side**2))), count, side, side
    return 1, count, tile_side(grid.height, spec), tile_side(grid.width, spec)
