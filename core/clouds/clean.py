"""Clean a class map: small patches away, holes filled, a margin around clouds and shadows.

Three passes in strips and one in blocks with context, so that memory does not grow with the scene and the result does
not depend on how it is cut.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Callable

import numpy as np

from ..raster.grid import Grid, Window
from ..raster.regions import Regions, strips
from .classes import CLEAR, CLOUD, CLOUDY, SHADOW, THIN

Array = np.ndarray[Any, Any]

#: Value of a pixel without data in the maps of this module.
NO_DATA = 255
# A pixel as far away as the margin is near, though its side was computed.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Cleaning:
    """What to clean: patches of fewer than ``smallest`` pixels go, holes of fewer than ``holes`` are filled, and clouds
    and shadows grow by ``margin``, a distance in the unit of ``sides``, a pixel's height and width."""

    smallest: float = 0.0
    holes: float = 0.0
    margin: float = 0.0
    sides: tuple[float, float] = (1.0, 1.0)

    def __bool__(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.smallest or self.holes or self.margin)

    @property
    def halo(self) -> int:
        """Pixels of context that ``with_margin`` needs."""
        return math.ceil(self.margin / min(self.sides))


def without_patches_and_holes(
    grid: Grid,
    read: Callable[[Window], Array],
    write: Callable[[Window, Array], None],
    cleaning: Cleaning,
    step: Callable[[], None] = lambda: None,
) -> None:
    """Take small patches away and fill small holes: ``read`` and ``write`` uint8 classes of a strip.

    A small patch of cloud or shadow becomes clear ground. A hole is what clouds enclose wholly; it becomes cloud.
    ``step`` is called after each strip of each pass, and may raise to stop.
    """
    clouds, shadows, holes = Regions(corners=True), Regions(corners=True), Regions(corners=False)
    for strip in strips(grid):
        classes = read(strip)
        clouds.add(np.isin(classes, CLOUDY))
        shadows.add(classes == SHADOW)
        step()
    clouds.close()
    shadows.close()

    def thinned(strip: Window) -> Array:
        classes = read(strip)
        for regions, mask in ((clouds, np.isin(classes, CLOUDY)), (shadows, classes == SHADOW)):
            classes[mask & (regions.area[regions.numbers_of(mask)] < cleaning.smallest)] = CLEAR
        return classes

    if not cleaning.holes:
        for strip in strips(grid):
            write(strip, thinned(strip))
            step()
        return
    for strip in strips(grid):
        holes.add(~np.isin(thinned(strip), CLOUDY))
        step()
    holes.close()
    clouds.restart()
    shadows.restart()
    for strip in strips(grid):
        classes = thinned(strip)
        mask = ~np.isin(classes, CLOUDY)
        labels = holes.numbers_of(mask)
        filled = mask & (holes.area[labels] < cleaning.holes) & ~holes.at_edge[labels] & (classes != NO_DATA)
        classes[filled] = CLOUD
        write(strip, classes)
        step()


def with_margin(classes: Array, margin: float, sides: tuple[float, float] = (1.0, 1.0)) -> Array:
    """Clouds, thin clouds and shadows, in this order, grown by ``margin`` over what is none of them.

    Pixels without data stay so. Distances are between the centers of pixels, whose height and width are ``sides``.
    """
    reach = margin * (1 + _ROUNDING)
    from scipy import ndimage  # slow to load, and wanted by few runs

    grown = classes.copy()
    free = ~np.isin(classes, (CLOUD, THIN, SHADOW, NO_DATA))
    for kind in (CLOUD, THIN, SHADOW):
        source = classes == kind
        if source.any() and free.any():
            near = free & (ndimage.distance_transform_edt(~source, sampling=sides) <= reach)
            grown[near] = kind
            free &= ~near
    return grown
