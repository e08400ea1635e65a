"""Reports and STAC items beside the maps of a batch."""

from __future__ import annotations

from typing import Callable

from ..errors import TerraClaraError
from ..report import write_pages
from ..stac import ENDING, write_item
from .run import KEPT, Outcome


def write_beside(outcome: Outcome, report: bool, stac: bool, say: Callable[[str], None]) -> None:
    """Write what is wanted beside each map, where it is not there already; without it a map is still a map."""
    for item in outcome.made.maps:
        for wanted, ending, write in ((report, ".report.html", write_pages), (stac, ENDING, write_item)):
            there = item.path.with_name(f"{item.path.stem}{ending}").exists()
            if not wanted or (outcome.status == KEPT and there):
                continue
            try:
                write(item)
            except TerraClaraError as error:
                say(f"{outcome.scene}: {error}")
