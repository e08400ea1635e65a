"""Make the map that a request names: through the engine, its classes cleaned and outlined where that is asked for."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

import numpy as np

from ..errors import Cancelled, ModelError, ParameterError
from ..model import OutputSpec
from ..raster import generalize
from ..raster.area import area_files
from ..raster.cache import limited_cache
from ..raster.grid import Grid, Window
from ..raster.mapfile import MapFile
from ..raster.polygons import write_polygons
from ..raster.regions import strips
from ..raster.scratch import Scratch
from .bands import chosen_outputs
from .beforehand import check_outputs, check_sizes
from .engine import Map, map_scene
from .job import model_of, scene_of
from .kept import finished_map
from .provenance import Request
from .rewrite import BLOCK, remove_map, with_classes

Array = np.ndarray[Any, Any]

#: Share of the run that maps; the rest cleans and outlines.
_MAPPED = 0.85
_CACHE_BYTES = 64 << 20
_MOST_CLASSES = 255


def make_map(
    request: Request,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
    extra: Optional[Mapping[str, Any]] = None,
) -> Map:
    """Open what ``request`` names and map it; what the command line, QGIS and ``rerun`` call.

    With ``majority``, ``sieve`` or ``smallest_m2`` the band of classes is cleaned, and no other: the engine's own map
    is made beside the target under a hidden name first, and a run that was cancelled or killed continues from there.
    ``extra`` are further entries of the provenance, as plain values.

    Raises
    ------
    TerraClaraError
        As ``open_scene``, ``model_of`` and ``map_scene``; ``ParameterError`` where there are no classes to clean or to
        outline, or a size is out of range.
    """
    model = model_of(request)
    scene = scene_of(request, model)
    target = Path(request.output)
    specs = chosen_outputs(model.card, request.outputs)
    cleans = bool(request.majority or request.sieve or request.smallest_m2)
    band = -1
    if cleans or request.polygons:
        band = class_band(specs)
        check_sizes(request.majority, request.sieve, request.smallest_m2, scene.grid)
        check_outputs(request, [*scene.files(), model.path, *area_files(request.area)])
    plain = request
    if cleans:
        hidden = target.with_name(f".{target.stem}.uncleaned.tif")
        plain = replace(request, output=str(hidden), majority=0, sieve=0, smallest_m2=0.0, polygons="")
    mapped = _MAPPED if cleans or request.polygons else 1.0
    result = (finished_map(plain, model.sha256, specs) if cleans else None) or map_scene(
        model,
        scene,
        plain.output,
        outputs=request.outputs,
        area=request.area,
        device=request.device,
        memory_mb=request.memory_mb,
        threads=request.threads,
        progress=lambda share: progress(mapped * share),
        cancelled=cancelled,
        note=note,
        request=plain,
        extra=extra,
    )
    steps = _Steps(result, request, progress, cancelled)
    with limited_cache(_CACHE_BYTES):
        if cleans:
            result = _cleaned(result, band, target, request, steps, note)
            remove_map(Path(plain.output))
        if request.polygons:
            steps.kept = f"The map {target.name} is complete; its polygons were not written."
            made = _outlined(result, band, Path(request.polygons), steps)
            result = replace(result, files=(*result.files, made))
    progress(1.0)
    return result


class _Steps:
    """Called before each strip or block of what follows the engine: tells the progress, and stops where asked."""

    def __init__(
        self, mapped: Map, request: Request, progress: Callable[[float], None], cancelled: Callable[[], bool]
    ) -> None:
        grid = mapped.provenance["grid"]
        whole = Grid(grid["crs"], tuple(grid["transform"]), grid["width"], grid["height"])
        sieves = bool(request.sieve or request.smallest_m2)
        in_blocks, in_strips = 2 * bool(request.majority or sieves), 2 * sieves + 2 * bool(request.polygons)
        self._total = in_blocks * len(list(whole.windows(BLOCK))) + in_strips * len(list(strips(whole)))
        self._done = 0
        self._progress, self._cancelled = progress, cancelled
        #: What is there when it is cancelled.
        self.kept = "What was computed is kept beside the target; the same run continues from there."

    def __call__(self) -> None:
        """Count one more.

        Raises
        ------
        Cancelled
            On request.
        """
        if self._cancelled():
            raise Cancelled(f"Cancelled. {self.kept}")
        self._done += 1
        self._progress(_MAPPED + (1 - _MAPPED) * min(1.0, self._done / self._total))


def class_band(specs: Sequence[OutputSpec]) -> int:
    """The place of the band of classes among ``specs``; `ParameterError` where there is none, or several."""
    found = [place for place, spec in enumerate(specs) if spec.kind == "class"]
    if not found:
        raise ParameterError(
            "The map would have no band of classes, and so there is nothing to clean or to outline; leave cleaning and "
            "polygons out, or choose a model and outputs with classes."
        )
    if len(found) > 1:
        raise ParameterError(
            f"The map would have several bands of classes ({', '.join(specs[place].name for place in found)}); choose "
            "one of them among the outputs."
        )
    return found[0]


def _cleaned(
    raw: Map, band: int, target: Path, request: Request, step: Callable[[], None], note: Callable[[str], None]
) -> Map:
    """The map ``raw`` at ``target`` with its classes cleaned: majority first, then small patches."""
    values = _values(raw, band)
    numbers = np.array([math.nan, *values], np.float32)
    pixels = changed = 0
    with MapFile(raw.path) as source, Scratch(target.with_name(f".{target.stem}.classes.tif"), source.grid) as codes:
        for block in source.grid.windows(BLOCK):
            step()
            around = block.expanded(request.majority // 2, source.grid.window)
            found = _codes(source.read(around, band + 1), values)
            if request.majority:
                found = generalize.majority(found, request.majority)
            codes.write(block, found[block.slices_in(around)])
        if request.sieve or request.smallest_m2:
            smallest = request.sieve or request.smallest_m2
            generalize.without_small_patches(
                source.grid, codes.read, codes.write, smallest, bool(request.smallest_m2), step
            )

        def classes(window: Window) -> Array:
            nonlocal pixels, changed
            before, after = _codes(source.read(window, band + 1), values), codes.read(window)
            pixels += int((before > 0).sum())
            changed += int((before != after).sum())
            return np.asarray(numbers[after])

        def told() -> Sequence[str]:
            text = (
                f"Cleaning changed the class of {changed / max(1, pixels):.1%} of the pixels; all other bands are as "
                "the model gave them."
            )
            note(text)
            return (text,)

        key = json.dumps([request.majority, request.sieve, request.smallest_m2])
        return with_classes(raw, band, classes, target, request, key, step=step, told=told)


def _outlined(result: Map, band: int, path: Path, step: Callable[[], None]) -> Path:
    """Polygons of the classes, with the means of the probability of the class and of its entropy where it has them."""
    spec, values = result.outputs[band], _values(result, band)
    names = {item.value: item.name for item in spec.classes}
    classes = {code + 1: (value, names.get(value, str(value))) for code, value in enumerate(values)}
    means: dict[str, int] = {}
    for place, other in enumerate(result.outputs):
        if other.channel is None and not other.channels:
            name = {"probability": "confidence", "entropy": "entropy"}.get(other.kind)
            if name is not None and other.tensor == spec.tensor:
                means.setdefault(name, place)
    with MapFile(result.path) as source:

        def read(strip: Window) -> Sequence[Array]:
            codes = _codes(source.read(strip, band + 1), values)
            return [codes, *(source.read(strip, place + 1) for place in means.values())]

        return write_polygons(path, source.grid, read, classes, list(means), step)


def _values(result: Map, band: int) -> list[int]:
    """The classes that occur."""
    values = sorted(int(value) for value in result.statistics[result.outputs[band].name]["counts"])
    if len(values) > _MOST_CLASSES:
        raise ParameterError(
            f"The map has {len(values)} classes; {_MOST_CLASSES} at most can be cleaned and outlined. Leave both out."
        )
    return values


def _codes(plane: Array, values: Sequence[int]) -> Array:
    """The place of each class in ``values``, from 1, uint8; 0 where there is none; `ModelError` for other values."""
    valid = np.isfinite(plane)
    codes = np.zeros(plane.shape, np.uint8)
    found = plane[valid]
    if found.size:
        whole = np.array(values, np.float32)
        places = np.minimum(np.searchsorted(whole, found), len(whole) - 1)
        strange = found[whole[places] != found]
        if strange.size:
            raise ModelError(
                f"The model's band of classes holds values such as {strange[0]:g}, which are no whole numbers; leave "
                "cleaning and polygons out."
            )
        codes[valid] = places + 1
    return codes
