"""All retrieved variables of a scene together: does the spectrum fit them, and do they fit each other?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence

from ..bands import Band
from ..cost import Estimate
from ..errors import ParameterError, SceneError
from ..mapping import Map, Request, map_scene
from ..mapping.bands import chosen_outputs
from ..mapping.estimate import estimate_scene
from ..mapping.job import reflectance_of
from ..mapping.kept import finished_map
from ..mapping.provenance import whole_path
from ..model import Card, find_model
from ..raster.scene import Scene, open_scene
from ..raster.sceneband import SceneBand


def consistency_model(models: Mapping[str, str], entries: Sequence[tuple[str, Card]]) -> Optional[str]:
    """The catalog's model that checks what ``models`` retrieve, ``None`` where there is none.

    Parameters
    ----------
    models : the id of the model by variable; one more than are needed does no harm
    entries : ``(id, card)`` of the catalog
    """
    used = set(models.values())
    for key, card in entries:
        needed = card.domain.get("retrieved_by") or ()
        if needed and set(needed) <= used:
            return key
    return None


def check_state(
    scene: Scene,
    maps: Mapping[str, Path],
    model: str,
    request: Request,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Map:
    """Map how well each spectrum fits what was retrieved from it, and flag variables that do not go together.

    Parameters
    ----------
    scene : that the maps were made from
    maps : a map by variable, each with a band ``mean``
    model : a model of ``consistency_model``
    request : the output and the run's settings; its model, outputs and confidence are not used

    Raises
    ------
    TerraClaraError
        As ``map_scene``; ``SceneError`` where a map has no band ``mean``.
    """
    wanted = {band.name for band in find_model(model).card.input.bands if band.is_retrieved}
    retrieved = tuple(_estimate(variable, path) for variable, path in maps.items() if variable in wanted)
    together = replace(scene, bands=(*scene.bands, *retrieved))
    return map_scene(
        find_model(model),
        together,
        request.output,
        area=request.area,
        device=request.device,
        memory_mb=request.memory_mb,
        threads=request.threads,
        progress=progress,
        cancelled=cancelled,
        note=note,
        request=_settings(model, request),
        extra={"retrieved": {variable: whole_path(str(path)) for variable, path in maps.items()}},
    )


def repeat_check(
    document: Mapping[str, Any],
    request: Request,
    inputs: Sequence[Mapping[str, Any]],
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Map:
    """Make the map of a provenance ``document`` of ``check_state`` again.

    Parameters
    ----------
    request : the document's, with the output, and the places of its inputs, of today
    inputs : the document's, at those places

    Raises
    ------
    TerraClaraError
        As ``check_state``; ``ParameterError`` where the document does not name the maps that were looked at.
    """
    maps = document.get("retrieved")
    if not isinstance(maps, dict) or not all(isinstance(path, str) for path in maps.values()):
        raise ParameterError(
            "The provenance file does not say which maps were checked; make a new one with `terraclara retrieve all`."
        )
    old = [str(row.get("path", "")) for row in document.get("inputs", ())]
    places = dict(zip(old, (str(row["path"]) for row in inputs)))
    found = {variable: Path(places.get(str(path), str(path))) for variable, path in maps.items()}
    scene = reflectance_of(request)
    return check_state(scene, found, request.model, request, progress=progress, cancelled=cancelled, note=note)


def estimate_check(scene: Scene, model: str, request: Request) -> Estimate:
    """What ``check_state`` will cost, before there is any map: a band of the scene stands for each."""
    loaded = find_model(model)
    wanted = loaded.card.input.bands
    names = {band.name for band in wanted}
    like = next((item for item in scene.bands if item.band.name in names), scene.bands[0])
    stands = tuple(replace(like, band=Band(band.name)) for band in wanted if band.is_retrieved)
    return estimate_scene(loaded, replace(scene, bands=(*scene.bands, *stands)), _settings(model, request))


def finished_check(model: str, request: Request) -> Optional[Map]:
    """The map at ``request.output`` if ``check_state`` made it by ``model`` and this request; else ``None``.

    Whether the maps that it looked at are still the same is not asked.
    """
    loaded = find_model(model)
    return finished_map(_settings(model, request), loaded.sha256, chosen_outputs(loaded.card, ()))


def _settings(model: str, request: Request) -> Request:
    return replace(request, model=model, outputs=(), confidence=None)


def _estimate(variable: str, path: Path) -> SceneBand:
    for band in open_scene([path], scale=1.0, offset=0.0).bands:
        if band.band.name == "mean":
            return replace(band, band=Band(variable))
    raise SceneError(f"{path.name} has no band 'mean'; map {variable} again.")
