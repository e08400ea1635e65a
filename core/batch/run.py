"""The run over all scenes, whatever the tool: one after the other, each told, none able to stop the others."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Protocol, Sequence

from ..errors import Cancelled, MissingPackageError, OutputError, TerraClaraError
from ..mapping import Map
from ..mapping.acquired import day_of
from ..raster.find import Candidate
from ..raster.scene import Scene
from ..raster.writer import make_folder
from .estimate import Telling

MADE, KEPT, FAILED = "made", "kept", "failed"
#: Words of the notes of a map that belong into a table.
_REMARKS = ("do not trust", "biased", "No pixel")


@dataclass(frozen=True)
class Made:
    """What a tool made of one scene.

    ``rows`` are rows of the summary: the tool's own columns. ``kept``: all maps were there already. ``opened``: the
    scene as reflectance, for pictures.
    """

    maps: tuple[Map, ...]
    model: str
    rows: tuple[Mapping[str, Any], ...]
    kept: bool = False
    opened: Optional[Scene] = None
    remarks: tuple[str, ...] = ()


class Tool(Telling, Protocol):
    """What is made of each scene, and what it costs."""

    @property
    def title(self) -> str:
        """Of the summary."""

    @property
    def key(self) -> str:
        """The column that tells several rows of one scene apart."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The tool's own columns, without ``key``."""

    @property
    def shares(self) -> tuple[str, ...]:
        """Those from 0 to 1 that people read as percent."""

    def make(
        self,
        candidate: Candidate,
        *,
        progress: Callable[[float], None],
        cancelled: Callable[[], bool],
        say: Callable[[str], None],
    ) -> Made:
        """Make the maps of one scene, or find those that the same request has made before."""


@dataclass(frozen=True)
class Outcome:
    """What became of one scene. ``notes`` is all that was said of it; ``note`` what belongs into a table."""

    scene: str
    source: str
    status: str
    made: Made = field(default_factory=lambda: Made((), "", ()))
    date: str = ""
    seconds: float = 0.0
    note: str = ""
    error: Optional[Exception] = None
    notes: tuple[str, ...] = ()


def produce(
    candidates: Sequence[Candidate],
    tool: Tool,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
    note: Callable[[str], None] = lambda _: None,
    finished: Callable[[Outcome], None] = lambda _: None,
) -> list[Outcome]:
    """Let ``tool`` make its maps of all candidates.

    A scene that fails is told and passed over. ``finished`` is called after each scene with what became of it;
    ``note`` with what is said of each, at once.

    Raises
    ------
    Cancelled
        On request; finished maps stay, and the same run goes on where it stopped.
    MissingPackageError
        No model can be run here.
    """
    outcomes = []
    for number, candidate in enumerate(candidates):
        if cancelled():
            raise Cancelled("Cancelled. Finished maps are kept; the same run goes on from there.")

        def advanced(share: float, number: int = number) -> None:
            progress((number + share) / len(candidates))

        said: list[str] = []

        def say(text: str, candidate: Candidate = candidate, said: list[str] = said) -> None:
            said.append(text)
            note(f"{candidate.id}: {text}")

        started = time.monotonic()
        try:
            made = tool.make(candidate, progress=advanced, cancelled=cancelled, say=say)
            outcome = _done(candidate, made, time.monotonic() - started)
            if made.kept:
                say("Kept: the same request has made this already.")
        except (Cancelled, MissingPackageError):  # no scene's fault
            raise
        except Exception as error:  # unattended: one bad scene must not cost the others
            foreseen = isinstance(error, TerraClaraError)
            text = str(error) if foreseen else f"An unforeseen fault ({type(error).__name__}: {error})."
            note(f"{candidate.id}: {text}")
            outcome = Outcome(
                candidate.id, candidate.path, FAILED, date=day_of({}, candidate.id), note=text, error=_alone(error)
            )
        outcome = replace(outcome, notes=tuple(dict.fromkeys(said)))
        outcomes.append(outcome)
        advanced(1.0)
        finished(outcome)
    return outcomes


def _done(candidate: Candidate, made: Made, seconds: float) -> Outcome:
    records = [item.provenance for item in made.maps]
    told = [text for item in made.maps for text in item.notes if any(words in text for words in _REMARKS)]
    remarks = dict.fromkeys([*told, *made.remarks])
    if made.kept:
        seconds = sum(float(record["seconds"]) for record in records)
    return Outcome(
        candidate.id,
        candidate.path,
        KEPT if made.kept else MADE,
        made,
        day_of(records[0] if records else {}, candidate.id),
        round(seconds, 1),
        " ".join(remarks),
    )


def check_folder(folder: Path) -> None:
    """Make the folder of results where it does not exist.

    Raises
    ------
    OutputError
        It cannot be made or is no folder.
    """
    if not os.path.isdir(folder.parent):
        raise OutputError(f"The folder {folder.parent} does not exist; create it or choose another.")
    make_folder(folder)


def _alone(error: Exception) -> Exception:
    """The error without the frames that raised it, which would keep the scene's files open."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def first_error(outcomes: Sequence[Outcome]) -> Optional[Exception]:
    """The first scene's error where no scene worked; ``None`` where one did."""
    if any(outcome.status != FAILED for outcome in outcomes):
        return None
    return next((outcome.error for outcome in outcomes if outcome.error is not None), None)
