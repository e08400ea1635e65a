"""From a scene to its cloud map: a model's probabilities, a decision, a clean mask, and what is made of it."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..errors import Cancelled, OutputError, ParameterError
from ..mapping import Map, Request, make_map
from ..mapping.job import scene_of
from ..mapping.rewrite import remove_map, with_classes
from ..model import Model, find_model
from ..raster.area import area_files
from ..raster.grid import Grid, Window
from ..raster.mapfile import MapFile
from ..raster.pixelarea import pixel_sides_m
from ..raster.polygons import write_polygons
from ..raster.scratch import Scratch
from ..raster.vectorfile import DRIVERS, KINDS
from ..raster.writer import check_target
from .classes import CLASSES, CLEAR, CLOUDY, SHADOW, UNDECIDED, WATER
from .clean import NO_DATA, Cleaning, with_margin, without_patches_and_holes
from .masked import masked_copy
from .outputs import check_limits, cloud_outputs

Array = np.ndarray[Any, Any]

#: Shares of the run: mapping, cleaning; the rest is what is made of the mask.
_MAPPED, _CLEANED = 0.8, 0.95
#: A pixel is unsure above this uncertainty, and a scene doubtful above this share of them.
_UNSURE, _DOUBTFUL = 0.6, 0.2


@dataclass(frozen=True)
class CloudOptions:
    """How a cloud map is decided and cleaned. Areas in square meters, distances in meters.

    ``threshold``, ``undecided``, ``names``, ``activation``: see ``cloud_outputs``. ``smallest``: patches of cloud or
    shadow below this area go; ``holes``: gaps in clouds below this area are filled; ``margin``: clouds and shadows
    grow by this. ``polygons``: a vector file of clouds and shadows to write; ``masked``: a copy of the image's bands
    without what is cloudy, shaded or undecided.
    """

    threshold: Optional[float] = None
    undecided: Optional[float] = None
    names: tuple[str, ...] = ()
    activation: str = "auto"
    smallest: float = 0.0
    holes: float = 0.0
    margin: float = 0.0
    polygons: str = ""
    masked: str = ""

    @staticmethod
    def from_dict(data: Mapping[str, Any]) -> CloudOptions:
        """The options in a provenance document; ``ParameterError`` if they are none."""
        known = {item.name for item in fields(CloudOptions)}
        try:
            found = CloudOptions(**{**{k: v for k, v in data.items() if k in known}, "names": tuple(data["names"])})
            for name, value in asdict(found).items():
                kind = {"names": tuple, "activation": str, "polygons": str, "masked": str}.get(name, (int, float))
                if not (isinstance(value, kind) or (value is None and name in ("threshold", "undecided"))):
                    raise TypeError(f"{name} cannot be {value!r}")
            return found
        except (TypeError, KeyError, AttributeError) as error:
            raise ParameterError(
                f"The provenance file describes no cloud map that can be repeated ({error}). "
                "Choose the provenance file of a map made with `terraclara clouds`."
            ) from error


def check_options(options: CloudOptions) -> None:
    """`ParameterError` for limits and sizes that cannot be."""
    check_limits(options.threshold, options.undecided)
    for name in ("smallest", "holes", "margin"):
        value = getattr(options, name)
        if not (math.isfinite(value) and value >= 0):
            raise ParameterError(f"A value of {value:g} for {name} is not possible; give 0 or more.")


def detect(
    request: Request,
    options: Optional[CloudOptions] = None,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Map:
    """Map the clouds of the scene that ``request`` names, through any model of clouds.

    The map has the bands ``class`` (see ``classes.CLASSES``), ``cloud_probability`` and ``uncertainty``. Without
    cleaning it is the engine's own map; with it, the engine's map is made beside the target under a hidden name first,
    and a run that was cancelled or killed continues from there.

    Raises
    ------
    TerraClaraError
        As ``make_map``; also ``ParameterError`` for options that cannot be used with the scene.
    """
    options = options or CloudOptions()
    model = find_model(request.model, request.model_bands)
    request = asked_of(request, options, model)
    check_options(options)
    notes: list[str] = []

    def say(text: str) -> None:
        if text not in notes:
            notes.append(text)
            note(text)

    target = Path(request.output)
    scene = scene_of(request, model)
    protected = [*scene.files(), model.path, *area_files(request.area)]
    check_target(target, protected)
    _check_further(options, target, protected)
    if options.smallest or options.holes or options.margin:
        pixels_of(options, scene.grid)
    cleans = bool(options.smallest or options.holes or options.margin)
    raw = target.with_name(f".{target.stem}.uncleaned.tif") if cleans else target
    from .kept import kept_map  # which knows this module

    # A run that was stopped while it cleaned goes on from there; a map that is asked for again is made again.
    there = (
        kept_map(replace(request, output=str(raw)), replace(options, polygons="", masked=""), model.sha256)
        if cleans
        else None
    )
    result = there or make_map(
        replace(request, output=str(raw)),
        progress=lambda share: progress(share * _MAPPED),
        cancelled=cancelled,
        note=say,
        extra={"clouds": asdict(options)},
    )

    def stop_if_cancelled() -> None:
        if cancelled():
            raise Cancelled(
                "Cancelled. What was computed is kept beside the target; the same run continues from there."
            )

    if cleans:
        result = _cleaned(result, target, request, options, stop_if_cancelled)
        remove_map(raw)
    progress(_CLEANED)
    _warn(result, say)
    made = [*result.files]
    if options.polygons:
        made.append(_polygons(result.path, Path(options.polygons), stop_if_cancelled))
    if options.masked:
        hidden = {*CLOUDY, SHADOW, UNDECIDED}
        made.append(masked_copy(request, result.path, Path(options.masked), hidden, stop_if_cancelled))
    progress(1.0)
    return replace(result, notes=tuple(dict.fromkeys((*result.notes, *notes))), files=tuple(made))


def asked_of(request: Request, options: CloudOptions, model: Model) -> Request:
    """What the engine is asked for: the bands of a cloud map."""
    specs = cloud_outputs(
        model,
        threshold=options.threshold,
        undecided=options.undecided,
        names=options.names,
        activation=options.activation,
    )
    return replace(request, specs=specs, outputs=(), report=False)


def _check_further(options: CloudOptions, target: Path, protected: Sequence[Path]) -> None:
    """Refuse names of further outputs before anything is computed."""
    if options.polygons:
        path = Path(options.polygons)
        check_target(path, protected, KINDS, tuple(DRIVERS))
    if options.masked:
        path = Path(options.masked)
        check_target(path, protected)
        if path.absolute() == target.absolute():
            raise OutputError(f"{path} is the name of the map already; choose another.")


def cloud_cover(result: Map) -> dict[str, Optional[float]]:
    """Shares of the valid pixels: ``cloud`` (thin included), ``shadow``, ``undecided`` and ``clear`` (the rest).

    ``None`` each where no pixel is valid: what nobody saw is not free of clouds.
    """
    return shares({int(value): count for value, count in result.statistics["class"]["counts"].items()})


def shares(counts: Mapping[int, int]) -> dict[str, Optional[float]]:
    """The cover, as `cloud_cover` has it, from the pixels of each class."""
    valid = sum(counts.values())
    if not valid:
        return dict.fromkeys(("cloud", "shadow", "undecided", "clear"))
    cloud = sum(counts.get(value, 0) for value in CLOUDY) / valid
    shadow, undecided = counts.get(SHADOW, 0) / valid, counts.get(UNDECIDED, 0) / valid
    return {"cloud": cloud, "shadow": shadow, "undecided": undecided, "clear": 1 - cloud - shadow - undecided}


def _warn(result: Map, say: Callable[[str], None]) -> None:
    """Say where a whole scene looks doubtful: the number that averages over benchmarks hide."""
    figures = result.statistics["uncertainty"]
    if not figures["valid"]:
        return
    low, high = figures["histogram"]["range"]
    counts = np.asarray(figures["histogram"]["counts"])
    middles = low + (np.arange(len(counts)) + 0.5) * (high - low) / len(counts)
    unsure = counts[middles > _UNSURE].sum() / max(1, counts.sum())
    if unsure > _DOUBTFUL:
        say(
            f"The model is unsure about {unsure:.0%} of this scene: look at the mask before you use it, and do not "
            "trust it where the uncertainty is high."
        )


def pixels_of(options: CloudOptions, grid: Grid) -> Cleaning:
    """The options' areas in pixels of ``grid``, and its pixels' sides in meters.

    Raises
    ------
    ParameterError
        The grid lies nowhere on Earth, so that its pixels have no size.
    """
    sides = pixel_sides_m(grid)
    if sides is None:
        raise ParameterError(
            "The scene lies nowhere on Earth, so meters mean nothing on it; georeference it, or leave the smallest "
            "area, the holes and the margin out."
        )
    area = sides[0] * sides[1]
    return Cleaning(options.smallest / area, options.holes / area, options.margin, sides)


def _cleaned(raw: Map, target: Path, request: Request, options: CloudOptions, step: Callable[[], None]) -> Map:
    """The map ``raw`` with a clean class band, written to ``target``."""
    with MapFile(raw.path) as source:
        grid = source.grid
        cleaning = pixels_of(options, grid)
        with Scratch(target.with_name(f".{target.stem}.classes.tif"), grid) as clean:
            without_patches_and_holes(grid, lambda w: classes_of(source.read(w, 1)), clean.write, cleaning, step)

            def classes(window: Window) -> Array:
                around = window.expanded(cleaning.halo, grid.window)
                found = clean.read(around)
                if cleaning.margin:
                    found = with_margin(found, cleaning.margin, cleaning.sides)
                return _numbers(found[window.slices_in(around)])

            return with_classes(raw, 0, classes, target, request, json.dumps(asdict(options)), step=step)


def classes_of(band: Array) -> Array:
    """A class band as whole numbers: uint8, ``NO_DATA`` where it holds none."""
    return np.where(np.isfinite(band), band, NO_DATA).astype(np.uint8)


def _numbers(classes: Array) -> Array:
    return np.where(classes == NO_DATA, np.float32(np.nan), classes.astype(np.float32))


def _polygons(path: Path, target: Path, step: Callable[[], None]) -> Path:
    """Polygons of all that is drawn: neither clear ground nor water."""
    names = {item.value: (item.value, item.name) for item in CLASSES if item.value not in (CLEAR, WATER)}
    with MapFile(path) as source:
        return write_polygons(target, source.grid, lambda strip: [classes_of(source.read(strip, 1))], names, step=step)
