"""A finished map once more, with other classes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Sequence

import numpy as np

from ..raster.grid import Window
from ..raster.mapfile import MapFile
from ..raster.writer import MapWriter
from .engine import Map, output_band
from .provenance import Request, finite
from .statistics import Statistics
from .style import qml

Array = np.ndarray[Any, Any]

#: Rows and columns of the blocks in which maps are read and written.
BLOCK = (1024, 1024)


def with_classes(
    raw: Map,
    band: int,
    classes: Callable[[Window], Array],
    target: Path,
    request: Request,
    key: str,
    *,
    step: Callable[[], None] = lambda: None,
    told: Callable[[], Sequence[str]] = tuple,
) -> Map:
    """The map ``raw`` at ``target``, its ``band`` (from 0) as ``classes`` says, all others as they are.

    Parameters
    ----------
    classes : float32 ``(rows, columns)`` of a window, NaN where there is none
    request : what the provenance says was asked for
    key : all that decides the classes, beside the map
    step : called before each block; may raise to stop
    told : asked for further notes when all blocks are written

    Raises
    ------
    SceneError, OutputError
        The map cannot be read, or not written.
    """
    with MapFile(raw.path) as source:
        blocks = list(source.grid.windows(BLOCK))
        statistics = Statistics(raw.outputs, raw.statistics[raw.outputs[0].name].get("inside"))
        with MapWriter(
            target,
            source.grid,
            [output_band(spec) for spec in raw.outputs],
            metadata=source.metadata,
            run_key=json.dumps([raw.provenance["model"]["sha256"], raw.provenance["inputs"], key], default=str),
            blocks=blocks,
            protected=[Path(str(row["path"])) for row in raw.provenance["inputs"]],
        ) as writer:
            for index, window in enumerate(blocks):
                step()
                values = source.read(window)
                values[band] = classes(window)
                writer.write(index, values)
                statistics.add(window, values)
            figures = statistics.result()
            notes = (*raw.notes, *told())
            record = {
                **raw.provenance,
                "request": request.to_dict(),
                "notes": list(notes),
                "statistics": figures,
            }
            sidecars = {
                ".qml": qml(raw.outputs[0], 1, figures[raw.outputs[0].name]).encode(),
                ".provenance.json": json.dumps(finite(record), indent=1, ensure_ascii=False, allow_nan=False).encode(),
            }
            written = writer.finish(sidecars, threads=request.threads, step=lambda share: step())
    made = (written, *(written.with_name(written.stem + suffix) for suffix in sidecars))
    return Map(written, raw.outputs, figures, record, notes, made)


def remove_map(path: Path) -> None:
    """Remove a map and what stands beside it."""
    for file in (path, *(path.with_name(path.stem + suffix) for suffix in (".qml", ".provenance.json"))):
        file.unlink(missing_ok=True)
