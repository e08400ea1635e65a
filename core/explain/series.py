"""A series of images as one scene, for a network that looks at a date and those before it together."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Optional, Sequence

from ..errors import ParameterError
from ..mapping import Request
from ..mapping.job import model_of, scene_of
from ..model import Model
from ..raster.datetext import Date, date_of
from ..raster.scene import Scene, open_scene
from ..raster.stack import SceneStack, stacked, window_of


def of_images(model: Model) -> bool:
    """Whether a model looks at several images together, one a date."""
    return model.card.input.layout == "image" and model.card.input.dates > 1


def opened(request: Request) -> tuple[Model, Scene]:
    """The model and the scene that ``request`` names.

    For a network of series each source is a date, the oldest first, and the last one is asked about; as in maps of
    series the first stands in for those that are missing before it.

    Raises
    ------
    TerraClaraError
        As ``model_of`` and ``scene_of``; the dates' grids differ (when they are read).
    ParameterError
        The scenes tell their days, and these are not in order.
    """
    model = model_of(request)
    if not of_images(model):
        return model, scene_of(request, model)
    count = model.card.input.dates
    sources = request.sources[-count:]
    each = {source: scene_of(replace(request, sources=(source,)), model) for source in sources}
    window = [sources[i] for i in window_of(len(sources) - 1, count)]
    days = [_day(source, each[source]) for source in window]
    told = tuple(day for day in days if day is not None)
    if len(told) == count and list(told) != sorted(told):
        given = ", ".join(day.isoformat() for day in dict.fromkeys(told))
        raise ParameterError(f"The scenes are not in the order of time ({given}); give the earliest first.")
    stack = stacked([each[source] for source in window])
    return model, replace(stack, days=told if len(told) == count else ())


def flattened(model: Model, scene: Scene) -> Model:
    """The model with a band for each band of each date, where ``scene`` holds the images of a series."""
    if not (of_images(model) and isinstance(scene, SceneStack)):
        return model
    return replace(model, card=replace(model.card, input=model.card.input.channels))


def standing_in(model: Model, scene: Scene) -> tuple[str, ...]:
    """A sentence where the first date of a series stands in for others."""
    if not (of_images(model) and isinstance(scene, SceneStack)):
        return ()
    every = [item.sources for item in scene.earlier] + [scene.sources]
    copies = sum(sources == every[0] for sources in every) - 1
    if not copies:
        return ()
    name = ", ".join(path.name for path in every[0])
    return (f"The network looks at {len(every)} dates: {name} stands in for the {copies} before it, as in maps.",)


def up_to(model: Model, sources: Sequence[str], date: str = "") -> tuple[str, ...]:
    """Those of ``sources``, one scene a date, that judge ``date``: it as the last one, and as many before as count.

    ``date`` is the number of a date, counted from 1, or a day such as ``2021-06-10``; the last one if empty.

    Raises
    ------
    ParameterError
        There is no such date, or the model looks at one alone.
    """
    if not of_images(model):
        if date:
            raise ParameterError(
                f"The model {model.card.id or model.card.name} does not look at a series of images, so that there is "
                "no date to choose; leave the date out."
            )
        return tuple(sources)
    seen: set[str] = set()
    for source in sources:
        real = os.path.realpath(source)
        if real in seen:
            raise ParameterError(f"{source} is given for two dates; give each date once.")
        seen.add(real)
    end = len(sources) if not date else _place(sources, date) + 1
    return tuple(sources[max(0, end - model.card.input.dates) : end])


def of_last_date(request: Request) -> Request:
    """``request`` with the scene of the date that its map is of alone."""
    return replace(request, sources=request.sources[-1:]) if of_images(model_of(request)) else request


def _place(sources: Sequence[str], date: str) -> int:
    wanted = date_of(date)
    if wanted is not None:
        found = [k for k, source in enumerate(sources) if _day(source) == wanted]
        if len(found) == 1:
            return found[0]
        if found:
            raise ParameterError(
                f"There are {len(found)} scenes of {wanted}; give the number of the date, from 1 to {len(sources)}."
            )
        raise ParameterError(f"No scene is of {wanted}; give the number of the date, from 1 to {len(sources)}.")
    if date.isdecimal() and 1 <= int(date) <= len(sources):
        return int(date) - 1
    raise ParameterError(
        f"There is no date {date!r} among {len(sources)}; give its number, from 1 to {len(sources)}, or its day as "
        "2021-06-10."
    )


def _day(source: str, scene: Optional[Scene] = None) -> Optional[Date]:
    """The day that a scene's name or else the scene itself tells."""
    told = date_of(PurePath(source).name)
    return told if told is not None else (scene or open_scene(Path(source))).day
