"""Cloud maps of many scenes, unattended: each scene its best model, what is done stays, what fails is passed over."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Callable, Optional, Sequence

from ..errors import AreaError, Cancelled, OutputError, TerraClaraError
from ..mapping import Map, Request
from ..model import Card, Model, catalog, find_model
from ..raster.area import open_areas
from ..raster.grid import NO_TRANSFORM, Grid
from ..raster.scene import Scene, open_scene
from .choose import choose_cloud_model
from .composite import Dated
from .cover import Cover, cover_by_area, cover_of
from .detect import CloudOptions, detect
from .find import Candidate
from .kept import kept_map

_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_]?(\d\d)[-_]?(\d\d)(?!\d)")
#: Words of the notes that belong into a table.
_REMARKS = ("do not trust", "biased", "No pixel")
MADE, KEPT, FAILED = "made", "kept", "failed"


@dataclass(frozen=True)
class Outcome:
    """What became of one scene. ``areas`` are the covers by the name of the area."""

    scene: str
    source: str
    status: str
    map: Optional[Map] = None
    opened: Optional[Scene] = None
    request: Optional[Request] = None
    date: str = ""
    model: str = ""
    cover: Cover = field(default_factory=Cover)
    areas: tuple[tuple[str, Cover], ...] = ()
    seconds: float = 0.0
    note: str = ""
    error: Optional[Exception] = None


@dataclass(frozen=True)
class Plan:
    """What to make of every scene.

    ``request`` and ``options`` hold for all; source, output and model of the request are filled in for each scene.
    ``model``: a file or an id of the catalog; ``""``: the best for each scene. ``areas``: polygons whose cover is
    told one by one. ``polygons`` and ``masked``: write these beside each map. ``overwrite``: also what is there.
    """

    folder: Path
    request: Request
    options: CloudOptions
    model: str = ""
    areas: str = ""
    polygons: bool = False
    masked: bool = False
    overwrite: bool = False


def produce(
    candidates: Sequence[Candidate],
    plan: Plan,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
    finished: Callable[[Outcome], None] = lambda _: None,
) -> list[Outcome]:
    """Make the cloud maps ``<scene>_clouds.tif`` of all candidates in ``plan.folder``.

    A map that the same request made of the same inputs stays. A scene that fails is told and passed over. ``finished``
    is called after each scene with what became of it.

    Raises
    ------
    ModelError, AreaError
        The given model is none, or the areas cannot be read.
    Cancelled
        On request; finished maps stay, and the same run goes on where it stopped.
    """
    models = _Models(plan)
    if plan.areas:
        open_areas(plan.areas, Grid("", NO_TRANSFORM, 1, 1))  # before any work: are they polygons at all?
    outcomes = []
    for number, candidate in enumerate(candidates):
        if cancelled():
            raise Cancelled("Cancelled. Finished maps are kept; the same run goes on from there.")

        def advanced(share: float, number: int = number) -> None:
            progress((number + share) / len(candidates))

        def say(text: str, candidate: Candidate = candidate) -> None:
            note(f"{candidate.id}: {text}")

        try:
            outcome = _one(candidate, plan, models, advanced, cancelled, say)
        except Cancelled:
            raise
        except Exception as error:  # unattended: one bad scene must not cost the others
            foreseen = isinstance(error, TerraClaraError)
            text = str(error) if foreseen else f"An unforeseen fault ({type(error).__name__}: {error})."
            say(text)
            day, bare = _day(candidate.id), _alone(error)
            outcome = Outcome(candidate.id, candidate.path, FAILED, date=day, note=text, error=bare)
        outcomes.append(outcome)
        advanced(1.0)
        finished(outcome)
    return outcomes


class _Models:
    """The model of each scene, each loaded once."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._loaded: dict[str, Model] = {}
        self._entries: list[tuple[str, Card]] = []
        if plan.model:
            self.load(plan.model)
        else:
            self._entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]

    def load(self, name: str) -> Model:
        if name not in self._loaded:
            self._loaded[name] = find_model(name, self._plan.request.model_bands)
        return self._loaded[name]

    def name_for(self, candidate: Candidate, say: Callable[[str], None]) -> str:
        if self._plan.model:
            return self._plan.model
        scene = _opened(replace(self._plan.request, sources=(candidate.path,)))
        name, reason = choose_cloud_model([item.band for item in scene.bands], self._entries, scene.product)
        say(f"Model {name}: {reason}")
        return name


def _one(
    candidate: Candidate,
    plan: Plan,
    models: _Models,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    say: Callable[[str], None],
) -> Outcome:
    started = time.monotonic()
    name = models.name_for(candidate, say)
    model = models.load(name)
    target = plan.folder / f"{candidate.id}_clouds.tif"
    request = replace(plan.request, model=name, sources=(candidate.path,), output=str(target))
    options = replace(
        plan.options,
        polygons=str(target.with_suffix(".gpkg")) if plan.polygons else "",
        masked=str(target.with_name(f"{candidate.id}_masked.tif")) if plan.masked else "",
    )
    scene = _opened(request)
    result = None if plan.overwrite else kept_map(request, options, model.sha256)
    status = MADE if result is None else KEPT
    if result is None:
        result = detect(request, options, progress=progress, cancelled=cancelled, note=say)
    else:
        say("Kept: the same request has made this map already.")
    remarks = [text for text in result.notes if any(words in text for words in _REMARKS)]
    try:
        areas = tuple(cover_by_area(result.path, plan.areas)) if plan.areas else ()
    except AreaError as error:
        areas = ()
        remarks.append(str(error))
    return Outcome(
        candidate.id,
        candidate.path,
        status,
        result,
        scene,
        request,
        _day(str(scene.product.get("date", ""))) or _day(candidate.id),
        name,
        cover_of(result),
        areas,
        round(time.monotonic() - started, 1) if status == MADE else float(result.provenance["seconds"]),
        " ".join(remarks),
    )


def _opened(request: Request) -> Scene:
    """The scene as reflectance, whatever numbers the model takes."""
    return open_scene(
        list(request.sources),
        band_names=list(request.band_names) or None,
        scale=request.scale,
        offset=request.offset,
        nodata=request.nodata,
        geometry=dict(request.geometry),
    )


def _day(text: str) -> str:
    """The first date in a text, as ``2023-06-08``; ``""`` where there is none.

    >>> _day("S2B_MSIL2A_20230608T104621"), _day("scene_20231399"), _day("2020-08-14")
    ('2023-06-08', '', '2020-08-14')
    """
    for match in _DAY.finditer(text):
        try:
            return date(*map(int, match.groups())).isoformat()
        except ValueError:
            continue
    return ""


def check_folder(folder: Path) -> None:
    """Make the folder of results where it does not exist.

    Raises
    ------
    OutputError
        It cannot be made or is no folder.
    """
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file; give the name of a folder.")
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {folder} cannot be made: {error.strerror}.") from None


def _alone(error: Exception) -> Exception:
    """The error without the frames that raised it, which would keep the scene's files open."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def first_error(outcomes: Sequence[Outcome]) -> Optional[Exception]:
    """The first scene's error where no scene worked; ``None`` where one did."""
    if any(outcome.status != FAILED for outcome in outcomes):
        return None
    return next((outcome.error for outcome in outcomes if outcome.error is not None), None)


def dated(outcomes: Sequence[Outcome]) -> list[Dated]:
    """The scenes that have a map, for their composite."""
    return [
        Dated(item.opened, item.map.path, item.date, item.scene)
        for item in outcomes
        if item.map is not None and item.opened is not None
    ]
