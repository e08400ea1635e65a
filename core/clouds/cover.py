"""How much of a cloud map, or of areas on it, is cloud, shadow and clear."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

from ..mapping import Map
from ..mapping.statistics import valid_share
from ..raster.area import Area, open_areas
from ..raster.grid import Window
from ..raster.mapfile import MapFile
from .classes import CLASSES
from .clean import NO_DATA
from .detect import classes_of, cloud_cover, shares

_BLOCK = 1024


@dataclass(frozen=True)
class Cover:
    """Shares of the valid pixels of a scene or of an area in it, the mean uncertainty, and the share of valid pixels.

    ``None`` where there is no valid pixel. Where an area reaches beyond the scene ``valid`` is of the whole area.
    """

    cloud: Optional[float] = None
    shadow: Optional[float] = None
    undecided: Optional[float] = None
    clear: Optional[float] = None
    uncertainty: Optional[float] = None
    valid: float = 0.0


def cover_of(result: Map) -> Cover:
    """The cover of a whole map, from its statistics."""
    figures = result.statistics["class"]
    uncertainty = result.statistics["uncertainty"]["mean"]
    return Cover(**cloud_cover(result), uncertainty=uncertainty, valid=valid_share(figures))


def cover_by_area(path: Path, areas: str) -> list[tuple[str, Cover]]:
    """The cover of each area on the map at ``path``; areas beside the map have no valid pixel.

    Raises
    ------
    AreaError
        The areas cannot be read or brought into the map's CRS.
    """
    rows = []
    with MapFile(path) as source:
        doubt = source.bands.index("uncertainty") + 1
        for name, area in open_areas(areas, source.grid):
            rows.append((name, _cover(source, area, doubt)))
    return rows


def _cover(source: MapFile, area: Area, doubt: int) -> Cover:
    counts = np.zeros(len(CLASSES), np.int64)
    pixels, total = 0, 0.0
    for window in _windows(source, area):
        inside = area.mask(window)
        pixels += int(inside.sum())
        classes = classes_of(source.read(window, 1))[inside]
        known = classes != NO_DATA
        counts += np.bincount(classes[known], minlength=len(CLASSES))
        total += float(source.read(window, doubt)[inside][known].sum(dtype=np.float64))
    valid = int(counts.sum())
    seen = valid / pixels * area.share_on_grid if valid else 0.0
    figures = shares({value: int(count) for value, count in enumerate(counts)})
    return Cover(**figures, uncertainty=total / valid if valid else None, valid=seen)


def _windows(source: MapFile, area: Area) -> list[Window]:
    if not area.touches(source.grid.window):
        return []
    blocks = source.grid.windows((_BLOCK, _BLOCK), within=area.bounds)
    return [window for window in blocks if area.touches(window)]
