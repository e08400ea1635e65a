"""What is wrong with a run whatever its model finds: told before anything long begins."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Optional, Sequence

from ..errors import ParameterError
from ..raster.area import open_area
from ..raster.grid import Grid
from ..raster.vectorfile import DRIVERS, KINDS
from ..raster.writer import check_target
from .computing import check_computing
from .provenance import Request

_LARGEST_SQUARE = 99


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
        check_outputs(request, protected)
    if request.area and grid is not None:
        open_area(request.area, grid)


def check_outputs(request: Request, protected: Sequence[Path]) -> None:
    """`OutputError` where the map, or the polygons of its classes, cannot be written or are ``protected`` inputs."""
    target = Path(request.output)
    check_target(target, protected)
    if request.polygons:
        check_target(Path(request.polygons), [*protected, target], KINDS, tuple(DRIVERS))


def check_sizes(majority: int, sieve: int, smallest_m2: float, grid: Optional[Grid] = None) -> None:
    """Refuse sizes of the clean-up that cannot be; see ``Request``. ``grid`` is that of the scene, where it is known.

    Raises
    ------
    ParameterError
        One is out of range, or the smallest patch is given twice, or in square meters where there are none.
    """
    if majority and not (majority % 2 and 3 <= majority <= _LARGEST_SQUARE):
        raise ParameterError(
            f"A majority in squares of {majority} pixels is not possible; give an odd number from 3 to "
            f"{_LARGEST_SQUARE}."
        )
    for name, value in (("sieve", sieve), ("smallest area", smallest_m2)):
        if not (math.isfinite(value) and value >= 0):
            raise ParameterError(f"A {name} of {value:g} is not possible; give 0 or more.")
    if sieve and smallest_m2:
        raise ParameterError("The smallest patch is given in pixels and as an area; give one of them.")
    if smallest_m2 and grid is not None and not grid.crs:
        raise ParameterError(
            "The scene has no CRS, so square meters mean nothing on it; georeference it, or give the smallest patch in "
            "pixels."
        )
