"""Several variables of one scene in one run: the best model for each, a map for each."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Mapping, Optional, Sequence

from ..cost import Estimate
from ..errors import BandError, Cancelled, OutputError, ParameterError
from ..mapping import Map, Request, map_scene
from ..mapping.bands import chosen_outputs
from ..mapping.computing import check_computing
from ..mapping.estimate import estimate
from ..mapping.job import model_of, reader_of, reflectance_of, scene_of
from ..mapping.kept import finished_map
from ..model import Card, Model, find_model
from ..raster.scene import Scene
from ..raster.sceneband import SceneBand
from ..raster.unpacked import slow_bands, unpacked
from ..raster.writer import make_folder
from .state import check_state, consistency_model, estimate_check, finished_check
from .variables import Choice, choose_model, variables

#: What the map of all variables together is called.
CONSISTENCY = "consistency"


@dataclass(frozen=True)
class Retrieved:
    """One variable's map, and the model that was chosen for it; ``CONSISTENCY`` for the map of all together.

    ``kept``: the same request had made it before.
    """

    variable: str
    choice: Choice
    map: Map
    kept: bool = False


def retrieve_many(
    request: Request,
    names: Sequence[str],
    entries: Sequence[tuple[str, Card]],
    *,
    keep: bool = False,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> tuple[Retrieved, ...]:
    """Map each variable into ``<variable>.tif`` of the folder ``request.output``.

    Where the catalog has a model that checks them all together, ``consistency.tif`` stands beside them: how well each
    spectrum fits what was retrieved from it, with flags; see ``state``.

    A variable of which no model finds its bands in the scene is left out with a note, unless that is so of all of them.
    Everything that can be wrong with a model or its outputs is found out before the first map is made.

    Parameters
    ----------
    request : its model is not used; a confidence holds for the models that give intervals
    names : ids of variables; all that a model retrieves, if empty
    entries : ``(id, card)`` of the catalog
    keep : maps that the same request has made before stay

    Raises
    ------
    ModelError
        A name that no model retrieves.
    BandError
        The scene has the bands of no model of any of them.
    OutputError
        The folder is a file, or cannot be made.
    TerraClaraError
        As ``open_scene``, ``model_of`` and ``map_scene``.
    Cancelled
        The maps of the variables before are complete; the sentence names them.
    """
    told: set[str] = set()

    def say(text: str) -> None:
        if text not in told:
            told.add(text)
            note(text)

    check_computing(request.device, request.memory_mb, request.threads)
    folder = Path(request.output)
    entries = list(entries)
    if folder.suffix.lower() in (".tif", ".tiff") or os.path.isfile(folder):
        raise OutputError(f"Several variables need a folder for their maps; {folder.name} is the name of a file.")
    scene = reflectance_of(request)
    choices, jobs, checker = _asked(scene, request, names, entries, say)
    make_folder(folder)
    there = [
        finished_map(asked, model.sha256, chosen_outputs(model.card, asked.outputs)) if keep else None
        for asked, model in jobs
    ]
    missing = [model for (_, model), kept in zip(jobs, there) if kept is None]
    # Not for one map, nor for an area, where little of the scene is read, nor where other computers read it.
    again = len(missing) + (checker is not None) > 1 and not request.area and not request.cluster
    slow = slow_bands(band for model in missing for band in _read(scene, model)) if again else ()
    steps = (len(slow) > 0) + len(jobs) + (checker is not None)

    def stepping(step: int) -> Callable[[float], None]:
        return lambda share: progress((step + share) / steps)

    threads = request.threads or os.cpu_count() or 1
    found: list[Retrieved] = []
    try:
        with unpacked(scene, slow, folder, threads=threads, progress=stepping(0), cancelled=cancelled) as opened:
            for (name, (asked, model)), kept in zip(zip(choices, jobs), there):
                if cancelled():
                    raise Cancelled("Cancelled.")
                result = kept or map_scene(
                    model,
                    scene_of(asked, model) if model.card.input.values == "raw" else opened,
                    asked.output,
                    outputs=asked.outputs,
                    area=asked.area,
                    device=asked.device,
                    memory_mb=asked.memory_mb,
                    threads=asked.threads,
                    progress=stepping((len(slow) > 0) + len(found)),
                    cancelled=cancelled,
                    note=say,
                    request=asked,
                )
                found.append(Retrieved(name, choices[name], result, kept is not None))
            if checker is not None:
                maps = {item.variable: item.map.path for item in found}
                asked = replace(request, output=str(folder / f"{CONSISTENCY}.tif"))
                stays = finished_check(checker, asked) if all(item.kept for item in found) and keep else None
                checked = stays or check_state(
                    opened, maps, checker, asked, progress=stepping(steps - 1), cancelled=cancelled, note=say
                )
                found.append(Retrieved(CONSISTENCY, _checking(checker), checked, stays is not None))
    except Cancelled as error:
        done = ", ".join(item.map.path.name for item in found)
        raise Cancelled(f"Cancelled; complete so far: {done or 'no map'}.") from error
    return tuple(found)


def finished_many(
    request: Request, names: Sequence[str], entries: Sequence[tuple[str, Card]]
) -> list[tuple[str, Choice, Optional[Map]]]:
    """What `retrieve_many` makes of the same: each variable, its choice, and its map if that is there already.

    Nothing is computed, and the device that was asked for need not be one of this computer's Python.
    """
    entries = list(entries)
    choices, jobs, checker = _asked(reflectance_of(request), request, names, entries, lambda _: None)
    found = [
        (name, choices[name], finished_map(asked, model.sha256, chosen_outputs(model.card, asked.outputs)))
        for name, (asked, model) in zip(choices, jobs)
    ]
    if checker is None:
        return found
    made = finished_check(checker, replace(request, output=str(Path(request.output) / f"{CONSISTENCY}.tif")))
    return [*found, (CONSISTENCY, _checking(checker), made)]


def _asked(
    scene: Scene,
    request: Request,
    names: Sequence[str],
    entries: Sequence[tuple[str, Card]],
    say: Callable[[str], None],
) -> tuple[dict[str, Choice], list[tuple[Request, Model]], Optional[str]]:
    """The models that are chosen, the request and the model of each variable, and the model that checks them all."""
    choices = _choices(scene, list(names) or [item.id for item in variables(entries)], entries, say)
    folder = Path(request.output)
    jobs = [_job(replace(request, output=str(folder / f"{name}.tif")), name, choices[name], say) for name in choices]
    return choices, jobs, _checker(request, choices, entries)


def _checking(checker: str) -> Choice:
    return Choice(checker, find_model(checker).card, "It checks what these models retrieve.")


def _read(scene: Scene, model: Model) -> tuple[SceneBand, ...]:
    """The bands that a model reads of the scene; none of one that takes the files' own numbers, read by itself."""
    if model.card.input.values == "raw":
        return ()
    with reader_of(model, scene) as reader:
        return reader.bands


def estimate_many(request: Request, names: Sequence[str], entries: Sequence[tuple[str, Card]]) -> list[Estimate]:
    """What each map costs that ``retrieve_many`` would make of the same, that of all together as the last.

    `TerraClaraError` where the run cannot begin.
    """
    scene, entries = reflectance_of(request), list(entries)
    choices = _choices(scene, list(names) or [item.id for item in variables(entries)], entries, lambda _: None)
    found = [estimate(replace(request, model=choice.id, confidence=None)) for choice in choices.values()]
    checker = _checker(request, choices, entries)
    return found if checker is None else [*found, estimate_check(scene, checker, request)]


def _checker(request: Request, choices: Mapping[str, Choice], entries: Sequence[tuple[str, Card]]) -> Optional[str]:
    """The model that checks all maps together; ``None`` where there is none, or no map that it could look at."""
    if request.outputs and "mean" not in request.outputs:
        return None
    return consistency_model({name: choice.id for name, choice in choices.items()}, entries)


def _choices(
    scene: Scene, names: Sequence[str], entries: Sequence[tuple[str, Card]], note: Callable[[str], None]
) -> dict[str, Choice]:
    bands = [item.band for item in scene.bands]
    choices: dict[str, Choice] = {}
    problems: list[BandError] = []
    for name in dict.fromkeys(names):
        try:
            choices[name] = choose_model(name, bands, entries, product=scene.product)
        except BandError as error:
            problems.append(error)
            note(f"{name.upper()} is left out. {error}")
            continue
        note(f"{name.upper()}: model {choices[name].id}. {choices[name].reason}")
    if not choices and problems:
        raise problems[0]
    if not choices:
        raise ParameterError("No variable is chosen; name some, such as lai,fapar,ccc.")
    return choices


def _job(request: Request, name: str, choice: Choice, note: Callable[[str], None]) -> tuple[Request, Model]:
    """The request of one variable and its model, once it is sure that the model gives what is asked for."""
    request = replace(request, model=choice.id)
    if request.confidence is not None:
        kinds = {spec.kind for spec in find_model(choice.id).card.outputs}
        if "lower" not in kinds:
            note(f"The model {choice.id} gives no standard deviation, so {name.upper()} gets no intervals.")
            request = replace(request, confidence=None)
    model = model_of(request)
    chosen_outputs(model.card, request.outputs)
    return request, model
