"""A job: a scene and a model opened together, ready to compute any window of the map."""

from __future__ import annotations

import math
from dataclasses import replace
from types import TracebackType
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..bands import Band, match_bands
from ..errors import BandError, ModelError, ParameterError
from ..model import Card, InputSpec, Model, OutputSpec, find_model
from ..model.cropping import Cropping, cropping
from ..model.intervals import confidences
from ..model.prune import content_of
from ..raster.area import Area, open_area
from ..raster.grid import Window
from ..raster.reader import SceneReader
from ..raster.scene import Scene, open_scene
from ..raster.sceneband import held_twice
from ..raster.stack import SceneStack, open_dates
from .bands import chosen_outputs, make_invalid, needed_tensors
from .dates import in_series, season_notes
from .images import ImageRunner, context_of_tiles
from .patches import PatchRunner
from .pipeline import Runner
from .pixels import PixelRunner
from .provenance import Request
from .spread import SpreadRunner
from .trees import TreeRunner, has_trees

Array = np.ndarray[Any, Any]

# A model meant for one pixel size may be used on others, but not on any.
_RESOLUTION_FACTOR = 2.5
# By the layout of the model's input.
_RUNNERS: Mapping[str, Callable[..., Runner]] = {
    "pixels": PixelRunner,
    "patches": PatchRunner,
    "image": ImageRunner,
    "spread": SpreadRunner,
}
# How much coarser than that a scene may be for a model that looks around.
_BLOWN_UP = 2.0
# By so much less than with the scene's angles intervals may hold without a word.
_LESS_HELD = 0.02


class Job:
    """Opens files and loads the model; a context manager that closes them.

    Raises
    ------
    BandError, SceneError, GridError, AreaError, ModelError, DeviceError
        Each with what is wrong and what to do.
    """

    def __init__(
        self,
        model: Model,
        scene: Scene,
        *,
        outputs: Sequence[str] = (),
        area: str = "",
        device: str = "auto",
        threads: int = 1,
        note: Callable[[str], None] = lambda _: None,
    ) -> None:
        told: tuple[str, ...] = ()
        if model.card.input.layout != "image" and model.card.input.dates > 1:
            if isinstance(scene, SceneStack):
                told = tuple(season_notes(model.card, scene.days))
                model = replace(model, card=replace(model.card, input=model.card.input.channels))
            else:
                model, scene, told = in_series(model, scene)
        elif twice := held_twice(scene.bands):
            told = (f"{twice}: the first is mapped. Map each scene by itself.",)
        refuse_dates(model)
        self.model, self.scene = model, scene
        self.outputs = chosen_outputs(model.card, outputs)
        spec = model.card.input
        self.reader = reader_of(model, scene, threads)
        try:
            for text in (*scene.notes, *told, *self.reader.notes):
                note(text)
            _check_level(model, scene, note)
            _check_resolution(model, scene, note)
            _tell_sets(model.card, self.outputs, note)
            _tell_angles(model.card, scene, note)
            if spec.values == "reflectance":
                self.reader.check_values()
            self.area: Optional[Area] = open_area(area, self.reader.grid) if area else None
            # A network that looks around needs hundreds of MB for a tile: all cores work on one, not each on its own.
            inside = threads if spec.layout != "pixels" else 1
            # On the way back all layers of a tile are in memory.
            wanted, self.cropping = needed_tensors(self.outputs), _cropping(model, self.outputs)
            content = self.cropping.content if self.cropping else None
            self.session = model.session(device, inside, wanted, spec.layout != "spread", content)
            for text in self.session.device.notes:
                note(text)
            made = TreeRunner if spec.layout == "pixels" and has_trees(model.graph) else _RUNNERS[spec.layout]
            cropped = {"cropping": self.cropping} if self.cropping else {}
            self.runner: Runner = made(model.card, self.outputs, self.session, self.reader.grid, **cropped)
        except BaseException:
            self.reader.close()
            raise

    def __enter__(self) -> Job:
        """Everything is open already."""
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        """Close the files."""
        self.reader.close()

    def read(self, window: Window) -> tuple[Array, Array]:
        """Values and validity of a window, as ``SceneReader.read``; nothing is read outside the area."""
        if self.area is not None and not self.area.intersects(window):
            # A view of one number: a block outside the area takes no memory and no time.
            shape = (window.height, window.width)
            count = len(self.model.card.input.bands)
            return np.broadcast_to(np.float32(0), (count, *shape)), np.zeros(shape, dtype=bool)
        values, valid = self.reader.read(window)
        if self.area is not None and not self.runner.looks_around:
            valid &= self.area.mask(window)
        return values, valid

    def confined(self, window: Window, values: Array) -> Array:
        """The bands of ``window`` without what lies outside the area; changed in place and returned."""
        if self.area is not None and self.runner.looks_around:  # it may look beyond the area, but tells nothing there
            make_invalid(values, ~self.area.mask(window), self.outputs)
        return values

    def compute(self, window: Window) -> Array:
        """The bands of ``window``, computed in this thread: float32 ``(outputs, height, width)``."""
        area = self.runner.read_window(window)
        values, valid = self.read(area)
        tasks = self.runner.tasks(window)
        results = [self.runner.run(task, area, values, valid, lambda: False) for task in tasks]
        row, column = window.row - area.row, window.col - area.col
        inner = valid[row : row + window.height, column : column + window.width]
        return self.confined(window, self.runner.combine(window, tasks, results, inner))


def _cropping(model: Model, outputs: Sequence[OutputSpec]) -> Optional[Cropping]:
    """How the network computes less of its tiles' context; ``None`` where their size or reach leaves no choice."""
    spec = model.card.input
    if spec.layout != "image" or spec.halo is None or spec.tile is not None or has_trees(model.graph):
        return None  # trees take rows of pixels, whatever their place
    wanted = needed_tensors(outputs)
    content = content_of(model.path, wanted)
    return cropping(content, wanted, context_of_tiles(spec)) if content else None


def refuse_dates(model: Model) -> None:
    """Refuse a model of several dates where there is one scene.

    Raises
    ------
    ModelError
        It is one.
    """
    dates = model.card.input.dates
    if dates > 1:
        how = "run" if model.card.input.layout != "image" else "clouds-series --method network"
        raise ModelError(
            f"The model {model.card.id} looks at {dates} dates at once, and this is one scene. Map a series with "
            f"`terraclara {how}`, or choose a model of one date."
        )


def model_of(request: Request) -> Model:
    """The model that ``request`` names, with the outputs and the confidence that it asks for instead of the card's."""
    model = with_outputs(find_model(request.model, request.model_bands), request.specs)
    return with_confidence(model, request.confidence, request.outputs)


def with_confidence(model: Model, confidence: Optional[float], names: Sequence[str] = ()) -> Model:
    """``model`` with its sets of classes or its intervals at ``confidence``, among its default outputs.

    Unchanged where ``confidence`` is ``None``.

    Raises
    ------
    ParameterError
        The model gives neither, or none at that confidence, or ``names``, the outputs to write, hold none.
    """
    if confidence is None:
        return model
    card = model.card
    found = [spec for spec in card.outputs if spec.kind in ("set", "lower", "upper")]
    if not found:
        raise ParameterError(
            f"The model {card.id or card.name} gives neither sets of classes nor intervals; leave the confidence out, "
            "or choose a model with probabilities or a standard deviation."
        )
    sets = found[0].kind == "set"
    what, add = ("sets", "set_size") if sets else ("intervals", "lower and upper")
    known = tuple(card.conformal["thresholds"]) if sets else confidences(card)
    if known is not None and f"{confidence:g}" not in known:
        raise ParameterError(f"The model gives no {what} at a confidence of {confidence:g}; choose {', '.join(known)}.")
    if not 0 < confidence < 1:
        raise ParameterError(f"A confidence of {confidence:g} is not possible; give one between 0 and 1, such as 0.9.")
    if names and not {spec.name for spec in found}.intersection(names):
        raise ParameterError(
            f"A confidence of {confidence:g} is given, but none of its {what} is to be written; add {add} to the "
            "outputs."
        )
    outputs = tuple(
        replace(spec, confidence=confidence, default=spec.default or spec.channel is None) if spec in found else spec
        for spec in card.outputs
    )
    return replace(model, card=replace(card, outputs=outputs))


def with_outputs(model: Model, specs: Sequence[OutputSpec]) -> Model:
    """``model`` with ``specs`` as its card's outputs; unchanged where there are none.

    Raises
    ------
    ModelError
        One stands on a tensor that the network does not give.
    """
    if not specs:
        return model
    produced = {item.name for item in model.graph.outputs}
    missing = [spec.tensor for spec in specs if spec.tensor not in produced]
    if missing:
        raise ModelError(
            f"The network {model.path.name} does not give {', '.join(missing)}. "
            "Choose another output, or another model."
        )
    return replace(model, card=replace(model.card, outputs=tuple(specs)))


def reader_of(model: Model, scene: Scene, threads: int = 1) -> SceneReader:
    """A reader of what a model takes of a scene.

    Raises
    ------
    BandError, GridError, SceneError
    """
    spec = model.card.input
    return scene.reader(
        wanted_bands(model, scene),
        defaults=spec.defaults,
        resolution_m=_resolution(model, scene),
        resample=spec.layout != "pixels",  # a network that looks around knows things by their size in pixels
        threads=threads,
    )


def scene_of(request: Request, model: Model) -> Scene:
    """The scene that ``request`` names, its numbers left raw for a model that wants them so.

    For a model that looks at several dates of a pixel as many sources are a date each, where each holds its bands.
    """
    spec = model.card.input
    raw = spec.values == "raw" and request.scale is None and request.offset is None
    scene = _opened(
        list(request.sources),
        spec,
        band_names=list(request.band_names) or None,
        scale=1.0 if raw else request.scale,
        offset=0.0 if raw else request.offset,
        nodata=request.nodata,
        geometry=dict(request.geometry),
    )
    if not raw:
        return scene
    others = [text for text in scene.notes if not text.startswith("As asked")]
    return replace(scene, notes=("The model takes the file's own numbers: nothing was scaled.", *others))


def reflectance_of(request: Request) -> Scene:
    """The scene that ``request`` names as reflectance, whatever numbers its model takes."""
    return open_scene(
        list(request.sources),
        band_names=list(request.band_names) or None,
        scale=request.scale,
        offset=request.offset,
        nodata=request.nodata,
        geometry=dict(request.geometry),
    )


def _opened(sources: Sequence[str], spec: InputSpec, **options: Any) -> Scene:
    if spec.dates > 1 and spec.layout != "image" and len(sources) == spec.dates:
        stack = open_dates(sources, **options)
        try:
            for scene in (*stack.earlier, stack):
                match_bands(spec.bands, [item.band for item in scene.bands])
        except BandError:  # files of single bands, whose dates their names tell
            return open_scene(sources, **options)
        return stack
    return open_scene(sources, **options)


def wanted_bands(model: Model, scene: Scene) -> Sequence[Band]:
    """The bands that ``model`` takes, as they are called in ``scene`` where the model knows no names."""
    spec = model.card.input
    if not spec.by_position:
        return spec.bands
    have = [item.band for item in scene.bands if not item.band.is_geometry]
    if len(have) < len(spec.bands):
        raise ModelError(
            f"The model takes {len(spec.bands)} bands and does not say which; the scene has {len(have)}. "
            "Choose a scene with enough bands."
        )
    return have[: len(spec.bands)]


def _finest(model: Model, scene: Scene) -> Optional[float]:
    """The smallest pixels (m) of the bands that the model takes; ``None`` where they are unknown or a band is missing.

    A band that it does not take, such as Landsat's panchromatic one, may have smaller ones.
    """
    spectral = [item for item in scene.bands if not item.band.is_geometry]
    try:
        taken = match_bands(
            [band for band in wanted_bands(model, scene) if not band.is_geometry], [item.band for item in spectral]
        )
    except BandError:  # the reader says which
        return None
    sizes = [size for i in taken if (size := spectral[i].grid.pixel_size_m()) is not None]
    return min(sizes, default=None)


def _resolution(model: Model, scene: Scene) -> Optional[float]:
    """Pixel size at which the model looks: its own, or its bands' in the scene where that is coarser and within range.

    Interpolating to finer pixels would show an image model nothing more, and cost time with their square.
    """
    spec = model.card.input
    pixel = _finest(model, scene) or scene.grid.pixel_size_m()
    if spec.layout != "pixels" and spec.resolution_m and spec.resolution_range_m and pixel:
        return max(spec.resolution_m, pixel) if pixel <= spec.resolution_range_m[1] else spec.resolution_m
    return spec.resolution_m


def _tell_sets(card: Card, specs: Sequence[OutputSpec], note: Callable[[str], None]) -> None:
    """Say what the sets promise, and of which classes too few places were seen to be sure of it."""
    for confidence in dict.fromkeys(spec.confidence or 0.0 for spec in specs if spec.kind == "set"):
        note(
            f"The sets hold the true class of {confidence:.1%} of each class's pixels, as far as the scene is like "
            "the places that the model was trained on."
        )
        # What is no more unlike the others than any of them (Lee et al. 2023): n places bound an error of 1 / (n + 1).
        few = [
            f"{name} ({count})"
            for name, count in card.conformal.get("places", {}).items()
            if count < _places(confidence)
        ]
        if few:
            note(
                f"Sets at {confidence:.1%} are sure with {_places(confidence)} places of each class or more, and fewer "
                f"were labelled of {', '.join(few)}: take what the sets promise for these as a guess."
            )


def _tell_angles(card: Card, scene: Scene, note: Callable[[str], None]) -> None:
    """Say how much less the intervals hold where the model's usual angles stand for all of the scene's."""
    angles = {band.name for band in card.input.bands if band.is_geometry}
    if not angles or angles & {*scene.geometry, *(item.band.name for item in scene.bands)}:
        return
    typical = card.metrics.get("with_typical_angles")
    held: list[Any] = [
        figures.get("coverage_90") for figures in (card.metrics, typical if isinstance(typical, dict) else {})
    ]
    if all(isinstance(share, float) for share in held) and held[0] - held[1] > _LESS_HELD:
        note(
            f"Without the scene's own angles 90 % intervals of the model {card.id or card.name} hold {held[1]:.0%} of "
            f"simulations, with them {held[0]:.0%}: give the angles where they are known."
        )


def _places(confidence: float) -> int:
    return math.ceil(confidence / (1 - confidence) - 1e-9) if confidence < 1 else 1 << 30


def _check_level(model: Model, scene: Scene, note: Callable[[str], None]) -> None:
    wanted, found = model.card.input.level, scene.product.get("level", "unknown")
    if wanted in ("surface", "toa") and found in ("surface", "toa") and wanted != found:
        names = {"surface": "surface reflectance (L2A, L2SP)", "toa": "top-of-atmosphere reflectance (L1C, L1TP)"}
        note(
            f"The model was made for {names[wanted]}; this scene holds {names[str(found)]}, so its map will be biased."
        )


def _check_resolution(model: Model, scene: Scene, note: Callable[[str], None]) -> None:
    """Compare the scene's own pixels with those the model was made for.

    Raises
    ------
    ModelError
        An image model would look at pixels blown up beyond anything it can know.
    """
    spec = model.card.input
    wanted, pixel = spec.resolution_m, scene.grid.pixel_size_m()
    span = spec.resolution_range_m or (
        (wanted / _RESOLUTION_FACTOR, wanted * _RESOLUTION_FACTOR) if wanted is not None else None
    )
    if not pixel or not span:
        return
    meant = f"{wanted or span[0]:g} m"
    if spec.layout != "pixels" and pixel > _BLOWN_UP * span[1]:
        raise ModelError(
            f"The model was made for pixels of {meant}; this scene's are {pixel:.3g} m and show nothing of what it "
            "knows. Choose a finer scene, or a model for this one."
        )
    if spec.layout != "pixels" and pixel < span[0]:
        return  # averaged to the model's resolution, as the reader says
    if not span[0] <= pixel <= span[1]:
        note(
            f"The model was made for pixels of {meant}; this scene's are {pixel:.3g} m, so the map may be biased. "
            "Resample the scene, or choose a model for its resolution."
        )
