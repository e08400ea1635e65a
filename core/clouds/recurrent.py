"""Clouds of one date by a network that looks at the dates before as well, and remembers.

Convolutions for each date and a memory over the dates (Tuia et al. 2018, arXiv:2012.10393), in one ONNX file.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Sequence

from ..cost import Estimate
from ..errors import ParameterError
from ..mapping import Map, Request
from ..mapping.engine import map_scene
from ..mapping.estimate import estimate_scene
from ..mapping.job import scene_of
from ..model import Model, OutputSpec
from ..raster.stack import SceneStack, stacked
from .classes import CLOUDY, SHADOW, roles
from .outputs import cloud_outputs

#: The card's output that tells what the network thinks of the last date without the dates before.
ALONE = "class_alone"


def check_network(model: Model, request: Request) -> None:
    """Refuse what the method ``network`` cannot do; ``ParameterError``."""
    if model.card.input.dates < 2:
        raise ParameterError(
            f"The method network needs a model of several dates, and {model.card.id} looks at one. Leave the model "
            "out, or choose the method linear or gp."
        )
    if request.cluster:
        raise ParameterError("The method network does not run on a cluster; leave the cluster out.")


def map_dates(
    model: Model,
    dates: Sequence[str],
    request: Request,
    path: Path,
    *,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    note: Callable[[str], None],
) -> Map:
    """Map the probabilities of cloud and shadow on the last of ``dates``: with the dates before, then without them.

    Bands that the network does not tell are left out: where it knows no shadow, or does not judge a date alone. So are
    those without the dates before where there are none.

    Raises
    ------
    TerraClaraError
        As ``map_scene``.
    """
    together, scene, specs = _together(model, dates, request)
    return map_scene(
        together,
        scene,
        path,
        area=request.area,
        device=request.device,
        memory_mb=request.memory_mb,
        threads=request.threads,
        progress=progress,
        cancelled=cancelled,
        note=note,
        request=replace(request, sources=tuple(dict.fromkeys(dates)), output=str(path), outputs=(), specs=specs),
    )


def estimate_dates(model: Model, dates: Sequence[str], request: Request) -> Estimate:
    """What ``map_dates`` of the same will cost."""
    together, scene, specs = _together(model, dates, request)
    return estimate_scene(together, scene, replace(request, outputs=(), specs=specs))


def _together(model: Model, dates: Sequence[str], request: Request) -> tuple[Model, SceneStack, tuple[OutputSpec, ...]]:
    """The model that sees all dates as bands, the dates as one scene, and the outputs."""
    opened = {date: scene_of(replace(request, sources=(date,)), model) for date in dict.fromkeys(dates)}
    flat = replace(model, card=replace(model.card, input=model.card.input.channels))
    specs = _outputs(flat, alone=len(opened) > 1)
    return replace(flat, card=replace(flat.card, outputs=specs)), stacked([opened[date] for date in dates]), specs


def _outputs(model: Model, *, alone: bool) -> tuple[OutputSpec, ...]:
    """Cloud and shadow, with the dates before and, under names that end in ``_alone`` if ``alone``, without."""
    found = cloud_outputs(model)[1]
    kinds = roles([item.name for item in next(s for s in model.card.outputs if s.classes).classes])
    groups: dict[str, Sequence[int]] = {"cloud": CLOUDY, "shadow": (SHADOW,)}
    tensors = {"": found.tensor}
    without = next((spec for spec in model.card.outputs if spec.name == ALONE), None)
    if alone and without is not None:
        tensors["_alone"] = without.tensor
    return tuple(
        replace(found, name=name + suffix, tensor=tensor, channels=channels)
        for suffix, tensor in tensors.items()
        for name, wanted in groups.items()
        if (channels := tuple(i for i, kind in enumerate(kinds) if kind in wanted))
    )


def shares_of(bands: Sequence[str], values: Any, suffix: str) -> tuple[Any, Any]:
    """Probabilities of cloud and of shadow from the bands ``(bands, ...)`` that ``map_dates`` wrote."""
    names = list(bands)
    suffix = suffix if "cloud" + suffix in names else ""
    cloud = values[names.index("cloud" + suffix)]
    return cloud, values[names.index("shadow" + suffix)] if "shadow" + suffix in names else 0 * cloud
