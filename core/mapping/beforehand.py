"""What is wrong with a run whatever its model finds: told before anything long begins."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence

from ..raster.area import open_area
from ..raster.grid import Grid
from ..raster.vectorfile import DRIVERS, KINDS
from ..raster.writer import check_target
from .computing import check_computing
from .make import check_sizes
from .provenance import Request


def check_request(request: Request, protected: Sequence[Path], grid: Optional[Grid] = None) -> None:
    """Refuse a map that ``make_map`` would refuse by any model.

    ``protected`` are its inputs; ``grid`` is that of its scene, of which the area must hold something. A request
    without an output is one that writes no map.

    Raises
    ------
    TerraClaraError
        As ``make_map``.
    """
    check_computing(request.device, request.memory_mb, request.threads)
    check_sizes(request.majority, request.sieve, request.smallest_m2, grid)
    if request.output:
        check_target(Path(request.output), protected)
    if request.polygons:
        check_target(Path(request.polygons), [*protected, Path(request.output)], KINDS, tuple(DRIVERS))
    if request.area and grid is not None:
        open_area(request.area, grid)
