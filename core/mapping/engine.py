"""The engine: one scene, one model, one map."""

from __future__ import annotations

import hashlib
import json
import math
import os
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Sequence, Union

import numpy as np

from ..model import Model, OutputSpec
from ..model.card import TRAINED_ON_KEY
from ..raster.area import area_files
from ..raster.cache import limited_cache
from ..raster.grid import Window
from ..raster.scene import Scene
from ..raster.writer import MapWriter, OutputBand, check_target, refuse_input
from .cluster import compute_on_cluster, connected
from .computing import check_memory, check_threads
from .giveback import given_back
from .job import Job
from .memory import cache_bytes, kept_bytes, planned
from .pipeline import check_cancelled, run_blocks
from .provenance import FORMAT, Request, finite, inputs, versions, whole_path
from .statistics import Statistics, flag_shares
from .style import qml
from .tags import map_tags

Array = np.ndarray[Any, Any]

# Of the progress: when all blocks are written, and when the smallest overviews are.
_BLOCKS_SHARE, _WRITTEN_SHARE = 0.98, 0.99
_MOST_KEPT = 128_000  # characters of where a model was trained that the provenance of a map takes over


@dataclass(frozen=True)
class Map:
    """A finished map: its file, its bands, its figures and where it comes from."""

    path: Path
    outputs: tuple[OutputSpec, ...]
    statistics: Mapping[str, Mapping[str, Any]]
    provenance: Mapping[str, Any]
    notes: tuple[str, ...]
    files: tuple[Path, ...] = field(default=())


def _never() -> bool:
    return False


def _silent(*_: Any) -> None:
    return None


def map_scene(
    model: Model,
    scene: Scene,
    path: Union[str, Path],
    *,
    outputs: Sequence[str] = (),
    area: str = "",
    device: str = "auto",
    memory_mb: int = 1024,
    threads: int = 0,
    progress: Callable[[float], None] = _silent,
    cancelled: Callable[[], bool] = _never,
    note: Callable[[str], None] = _silent,
    request: Optional[Request] = None,
    extra: Optional[Mapping[str, Any]] = None,
    tags: Optional[Mapping[str, str]] = None,
) -> Map:
    """Take ``scene`` through ``model`` and write the map to ``path`` (a GeoTIFF), whole or not at all.

    Parameters
    ----------
    outputs : names of the model's outputs to write; all that the card gives by default, if empty
    area : a vector file, or ``xmin,ymin,xmax,ymax`` in the scene's coordinates; everything, if empty
    device : ``auto``, ``cpu``, ``cuda``...; see ``model.device``
    memory_mb : what the run may take beyond the program itself
    threads : how many cores compute; all, if 0. The map does not depend on it.
    progress : called with a share from 0 to 1
    cancelled : asked many times a second
    note : called with each sentence the user should read
    extra : further entries of the provenance
    tags : further metadata of the file, or others in place of the engine's

    Raises
    ------
    BandError, SceneError, GridError, AreaError, ModelError, DeviceError, OutputError, ParameterError
        Each with what is wrong and what to do.
    Cancelled
        Nothing stands under the target's name; the same run continues where it stopped.
    """
    path = Path(path)
    check_memory(memory_mb)
    check_threads(threads)
    started = time.time()
    notes: list[str] = []

    def say(text: str) -> None:
        if text not in notes:
            notes.append(text)
            note(text)

    request = request or Request(str(model.path), tuple(str(s) for s in scene.sources), str(path))
    cores = threads or os.cpu_count() or 1
    opened = Job(model, scene, outputs=outputs, area=area, device=device, threads=cores, note=say)
    with given_back(), opened as job, limited_cache(cache_bytes(job, memory_mb)), connected(request.cluster) as client:
        specs, grid = job.outputs, job.reader.grid
        plan = planned(job, memory_mb, cores)
        blocks = plan.blocks
        if plan.peak > memory_mb << 20:
            say(
                f"Even for the smallest piece of the scene the model needs about {plan.peak >> 20} MB of memory, more "
                f"than the {memory_mb} MB given; the run takes that. Give it more, or choose a smaller model."
            )
        statistics = Statistics(specs, _pixels_inside(job, blocks))
        files = scene.files()
        protected = [*files, model.path, *area_files(area)]
        check_target(path, protected)
        for suffix in (".qml", ".provenance.json", ".report.html", ".report.png", ".stac.json"):
            refuse_input(path.with_name(path.stem + suffix), protected)
        settings = replace(
            request,
            memory_mb=memory_mb,
            threads=0,
            device=job.session.device.name,
            report=False,
            stac=False,
            cluster="",
        )
        with MapWriter(
            path,
            grid,
            [output_band(spec) for spec in specs],
            metadata={**map_tags(model, scene), **(tags or {})},
            run_key=_run_key(model, [*files, *area_files(area)], settings, blocks),
            blocks=blocks,
            protected=protected,
            pixels=_pixels_with_data(job, blocks),
        ) as writer:
            _work(job, blocks, writer, statistics, request, client, cores, progress, cancelled)
            for text in job.runner.notes:
                say(text)
            figures = statistics.result()
            _warn(figures, specs, say)
            record = {**describe(request, job, notes, figures, started), **(extra or {})}
            sidecars = {
                ".qml": qml(specs[0], 1, figures[specs[0].name]).encode(),
                ".provenance.json": json.dumps(finite(record), indent=1, ensure_ascii=False, allow_nan=False).encode(),
            }

            def step(share: float) -> None:
                check_cancelled(cancelled)
                progress(_BLOCKS_SHARE + share * (_WRITTEN_SHARE - _BLOCKS_SHARE))

            written = writer.finish(sidecars, threads=cores, step=step)
    progress(1.0)
    made = (written, *(written.with_name(written.stem + suffix) for suffix in sidecars))
    return Map(written, specs, figures, record, tuple(notes), made)


def describe(
    request: Request, job: Job, notes: Sequence[str], figures: Mapping[str, Any], started: float
) -> dict[str, Any]:
    """The provenance of a map, as plain JSON values."""
    card, grid, device = job.model.card, job.reader.grid, job.session.device
    return {
        "format": FORMAT,
        "request": request.to_dict(),
        "model": {
            "id": card.id,
            "title": card.title or card.name,
            "file": whole_path(str(job.model.path)),
            "sha256": job.model.sha256,
            "calibration": card.calibration,
            "licence": card.licence,
            "citation": list(card.citation),
            **_trained_on(job.model),
        },
        "inputs": inputs([*job.scene.files(), *area_files(request.area)]),
        "sources": [whole_path(str(path)) for path in job.scene.sources],
        "product": {key: value for key, value in job.scene.product.items() if _plain(value)},
        "notes": list(notes),
        "device": {"name": device.name, "provider": device.provider},
        "versions": versions(),
        "started": _utc(started),
        "seconds": round(time.time() - started, 1),
        "grid": {"crs": grid.crs, "transform": list(grid.transform), "width": grid.width, "height": grid.height},
        "bands": [{"band": i + 1, "name": s.name, "kind": s.kind, "unit": s.unit} for i, s in enumerate(job.outputs)],
        "statistics": dict(figures),
    }


def _trained_on(model: Model) -> dict[str, str]:
    """What the model's file keeps of where it was trained, since the file may be gone when its map is judged."""
    text = model.graph.metadata.get(TRAINED_ON_KEY, "")
    return {"trained_on": text} if 0 < len(text) <= _MOST_KEPT else {}


def _work(
    job: Job,
    blocks: Sequence[Window],
    writer: MapWriter,
    statistics: Statistics,
    request: Request,
    client: Any,
    threads: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    """Compute and write every block that an interrupted run has not written already."""
    total = sum(block.width * block.height for block in blocks)
    pixels = 0

    def advanced(_: int, window: Window) -> None:
        nonlocal pixels
        pixels += window.width * window.height
        progress(_BLOCKS_SHARE * pixels / total)

    def write(index: int, window: Window, values: Array) -> None:
        writer.write(index, values)
        statistics.add(window, values)

    todo = []
    for index, window in enumerate(blocks):
        if writer.done(index):
            statistics.add(window, writer.read(index))
            advanced(index, window)
        else:
            todo.append((index, window))
    if client is not None:
        compute_on_cluster(client, request, job.model.sha256, todo, write, progress=advanced, cancelled=cancelled)
        return
    job.runner.expect([window for _, window in todo], kept_bytes(request.memory_mb))
    workers = 1 if job.session.device.name != "cpu" or job.runner.looks_around else threads
    run_blocks(
        todo,
        job.runner,
        job.read,
        lambda index, window, values: write(index, window, job.confined(window, values)),
        threads=workers,
        progress=advanced,
        cancelled=cancelled,
        interrupt=job.session.interrupt,
    )


def _pixels_with_data(job: Job, blocks: Sequence[Window]) -> Optional[int]:
    """How many pixels can hold data at most, where an area leaves some out."""
    if job.area is None:
        return None
    return sum(block.width * block.height for block in blocks if job.area.intersects(block))


def _pixels_inside(job: Job, blocks: Sequence[Window]) -> Optional[int]:
    """How many pixels an area holds; none where there is no area."""
    if job.area is None:
        return None
    return sum(int(job.area.mask(block).sum()) for block in blocks if job.area.intersects(block))


def output_band(spec: OutputSpec) -> OutputBand:
    """The band of a file that holds ``spec``."""
    metadata = {"kind": spec.kind}
    if spec.confidence is not None:
        metadata["confidence"] = f"{spec.confidence:g}"
    if spec.valid_range is not None:
        metadata["valid_range"] = f"{spec.valid_range[0]:g} {spec.valid_range[1]:g}"
    return OutputBand(
        spec.name,
        description=spec.description,
        unit=spec.unit,
        nodata=None if spec.kind == "flag" else math.nan,
        metadata=metadata,
        classes=tuple((item.value, item.name, item.color) for item in spec.classes)
        if spec.kind in ("class", "set")
        else (),
        overview={"flag": "nearest", "class": "mode", "set": "mode"}.get(spec.kind, "average"),
    )


def _run_key(model: Model, files: Sequence[Path], request: Request, blocks: Sequence[Window]) -> str:
    """A digest of all that decides the map: only a run with the same key may continue a killed one."""
    content = json.dumps(
        [model.sha256, inputs(files), finite(request.to_dict()), versions(), len(blocks), blocks[0].width],
        sort_keys=True,
    )
    return hashlib.sha256(content.encode()).hexdigest()


def _warn(figures: Mapping[str, Mapping[str, Any]], specs: Sequence[OutputSpec], say: Callable[[str], None]) -> None:
    first = figures[specs[0].name]
    if not first["valid"]:
        say(
            "No pixel of the map is valid: the scene holds no data here, the area misses it, or the model gives no "
            "finite value."
        )
        return
    for spec in specs:
        if spec.kind == "flag":
            outside = flag_shares(figures[spec.name])["outside_domain"]
            if outside > 0.5:
                say(
                    f"{outside:.0%} of the valid pixels lie outside the model's training domain: check the bands and "
                    "their scale, and do not trust the map there."
                )


def _plain(value: object) -> bool:
    return value is None or isinstance(value, (str, int, float, bool))


def _utc(seconds: float) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))
