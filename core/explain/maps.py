"""Explanations of whole maps, through the engine: what each band, or each pixel, gave to the value of a map."""

from __future__ import annotations

import json
import os
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Callable

from ..cost import Estimate
from ..errors import Cancelled
from ..mapping import Map, Request, map_scene
from ..mapping.beforehand import check_request
from ..mapping.estimate import estimate_scene
from ..model import Model
from ..raster.area import open_area
from ..raster.scene import Scene
from .explained import Explained, ExplainOptions
from .place import Places
from .question import Question, ask
from .series import opened, standing_in


def explain_map(
    request: Request,
    options: ExplainOptions,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
) -> Map:
    """Explain the map that ``request`` would make; written to ``request.output``.

    For models of pixels the relevances of a pixel's bands are those of its own value. Networks of images are asked
    about the sum of the numbers of all pixels: a pixel's relevance is what it gave to those around it and to itself.

    Raises
    ------
    TerraClaraError
        As ``make_map`` and ``ask``; ``ParameterError`` where the method is not for such models.
    """
    model, scene = opened(request)
    question = ask(model, options.target)
    target = Path(request.output)
    check_request(request, [*scene.files(), model.path], scene.grid)
    for text in standing_in(model, scene):
        note(text)
    with tempfile.TemporaryDirectory() as folder:
        explaining, record = _made(model, scene, question, options, request, Path(folder) / "explanation.onnx", note)
        if cancelled():
            raise Cancelled("Cancelled; nothing was written.")
        return map_scene(
            explaining,
            scene,
            target,
            area=request.area,
            device=request.device,
            memory_mb=request.memory_mb,
            threads=request.threads,
            progress=progress,
            cancelled=cancelled,
            note=note,
            request=request,
            extra={"model": _described(model), "explanation": record},
            tags={
                "TERRACLARA_MODEL_SHA256": model.sha256,
                "TERRACLARA_EXPLANATION": f"{record['title']}: {question.label} ({record['number']})",
                "TERRACLARA_BASELINE": json.dumps(record["baseline"]),
                "TERRACLARA_BASELINE_VALUE": json.dumps(record["baseline_value"]),
            },
        )


def estimate_explanation(request: Request, options: ExplainOptions) -> Estimate:
    """What ``explain_map`` will cost: the explaining network is made as there, and tried on a piece of the scene.

    Raises
    ------
    TerraClaraError
        As ``explain_map``.
    """
    started = time.perf_counter()
    model, scene = opened(request)
    question = ask(model, options.target)
    with tempfile.TemporaryDirectory() as folder:
        explaining, _ = _made(model, scene, question, options, request, Path(folder) / "explanation.onnx", _unsaid)
        before = time.perf_counter() - started
        found = estimate_scene(explaining, scene, replace(request, outputs=()))
    low, high = found.seconds
    return replace(found, seconds=(low + before, high + before))


def _unsaid(_: str) -> None:
    return None


def _made(
    model: Model,
    scene: Scene,
    question: Question,
    options: ExplainOptions,
    request: Request,
    path: Path,
    note: Callable[[str], None],
) -> tuple[Model, dict[str, Any]]:
    """The model that explains, at ``path``, and what the provenance says of it; what made them is let go of."""
    with Places(model, scene, request.device) as places:
        made = Explained(places.job, places.baseline, model, question, options, note, request.memory_mb)
        path.write_bytes(made.content)
        explaining = made.model_at(path)
        grid = places.job.reader.grid
        window = open_area(request.area, grid).bounds if request.area else grid.window
        if took := made.seconds(window.width * window.height, request.threads or os.cpu_count() or 1):
            note(took)
        verdicts = places.verdicts(options.target, made.method)
        record = {
            **replace(options, method=made.method).to_dict(),
            **made.record(),
            "verdicts": [asdict(verdict) for verdict in verdicts],
        }
    for verdict in verdicts:
        if verdict.light == "red":
            note(f"Red light: {verdict.sentence}")
    return explaining, record


def _described(model: Model) -> dict[str, Any]:
    """The model as ``describe`` tells it."""
    card = model.card
    return {
        "id": card.id,
        "title": card.title or card.name,
        "file": str(model.path),
        "sha256": model.sha256,
        "calibration": card.calibration,
        "licence": card.licence,
        "citation": list(card.citation),
    }
