"""What a run over a folder will cost: the estimate of the first scene, for as many pixels as there are in all."""

from __future__ import annotations

from dataclasses import replace
from typing import Callable, Optional, Protocol, Sequence

from ..cost import Estimate
from ..errors import TerraClaraError
from ..raster.find import Candidate
from ..raster.scene import open_scene

#: So many scenes are opened to see how large they are; those beyond count as large as these are in the mean.
_OPENED = 12
#: What one scene leaves behind in memory is there while the next is mapped.
_HELD_ON = 1.4


class Telling(Protocol):
    """A tool that can tell what a scene costs."""

    def estimate(self, candidate: Candidate) -> Sequence[Estimate]:
        """What the maps of one scene cost."""

    def there(self, candidate: Candidate) -> bool:
        """Whether its maps seem to be there already, so that they may be kept."""


def estimate_batch(
    candidates: Sequence[Candidate], tool: Telling, cancelled: Callable[[], bool] = lambda: False
) -> list[Estimate]:
    """What ``tool`` will cost over ``candidates``, as one estimate for each map of the first scene that opens.

    Maps that are there already may be kept: they count at the high end only.

    Raises
    ------
    TerraClaraError
        No scene can be mapped; that of the first.
    """
    first: Optional[Sequence[Estimate]] = None
    problem: Optional[TerraClaraError] = None
    reference = 0
    sizes: list[int] = []
    for candidate in candidates:
        if cancelled() or len(sizes) == _OPENED:
            break
        try:
            pixels = _pixels(candidate)
            if first is None:
                first, reference = tool.estimate(candidate), pixels
            sizes.append(pixels)
        except TerraClaraError as error:  # told, and passed over, by the run as well
            problem = problem or error
    if first is None:
        if problem is not None:
            raise problem
        return []
    share = len(candidates) * sum(sizes) / len(sizes) / max(1, reference)
    new = sum(not tool.there(candidate) for candidate in candidates) / len(candidates)
    return [_times(item, share, share * new) for item in first]


def _times(item: Estimate, most: float, least: float) -> Estimate:
    return replace(
        item,
        pixels=round(most * item.pixels),
        memory_mb=round(_HELD_ON * item.memory_mb) if most > 1 else item.memory_mb,
        seconds=(least * item.seconds[0], most * item.seconds[1]),
        size_mb=most * item.size_mb,
    )


def _pixels(candidate: Candidate) -> int:
    grid = open_scene(candidate.path).grid
    return grid.width * grid.height
