"""Explanations of whole maps, through the engine: what each band, or each pixel, gave to the value of a map."""

from __future__ import annotations

import json
import tempfile
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Callable

from ..errors import Cancelled
from ..mapping import Map, Request, map_scene
from ..mapping.job import model_of, scene_of
from ..model import Card, Model
from ..model.graph import read_graph
from ..raster.scene import Scene
from ..raster.writer import check_target
from .explained import Explained, ExplainOptions
from .place import Places
from .question import Question, ask


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
    model = model_of(request)
    question = ask(model, options.target)
    scene = scene_of(request, model)
    target = Path(request.output)
    check_target(target, [*scene.files(), model.path])
    content, card, record = _made(model, scene, question, options, request.device, note)
    if cancelled():
        raise Cancelled("Cancelled; nothing was written.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "explanation.onnx"
        path.write_bytes(content)
        return map_scene(
            Model(path, card, read_graph(path), "card"),
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
                "TERRACLARA_EXPLANATION": f"{record['title']}: {question.label}",
                "TERRACLARA_BASELINE": json.dumps(record["baseline"]),
                "TERRACLARA_BASELINE_VALUE": json.dumps(record["baseline_value"]),
            },
        )


def _made(
    model: Model,
    scene: Scene,
    question: Question,
    options: ExplainOptions,
    device: str,
    note: Callable[[str], None],
) -> tuple[bytes, Card, dict[str, Any]]:
    """The graph that explains, its card, and what the provenance says of it; what made them is let go of."""
    with Places(model, scene, device) as places:
        made = Explained(places.job, places.baseline, model, question, options, note)
        verdicts = places.verdicts(options.target, made.method)
        record = {
            **replace(options, method=made.method).to_dict(),
            **made.record(),
            "verdicts": [asdict(verdict) for verdict in verdicts],
        }
    for verdict in verdicts:
        if verdict.light == "red":
            note(f"{verdict.name}, red: {verdict.sentence}")
    return made.content, made.card, record


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
