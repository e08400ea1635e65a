"""``terraclara batch``: any tool over folders of scenes, unattended."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Collection, Optional, Sequence

from ..errors import BatchError, Cancelled, ParameterError, TerraClaraError
from ..mapping.style import rounded
from ..raster.journal import Lock
from ..raster.writer import check_target
from .clouds import add_options, options_of
from .console import Console, interruptible
from .maps import tell_cost
from .options import (
    add_class_options,
    add_confidence,
    add_estimate,
    add_run_options,
    add_stac,
    class_options_of,
    names,
    request_of,
)

if TYPE_CHECKING:
    from ..batch import Outcome, Summary, Tool
    from ..clouds.composite import Composite

#: Share of the run that the maps take where a composite follows.
_MAPS = 0.85

_DESCRIPTION = (
    "Map every scene that the given folders hold, or that the given paths are: SAFE and Landsat folders, archives of "
    "them, GeoTIFFs, STAC items. Nobody needs to be there: summary.csv and summary.html in OUTFOLDER are written anew "
    "after each scene, a map that the same request made before stays, and a scene that fails is told in the table and "
    "passed over. The same command again goes on where it was stopped and tries again what failed. The exit code is 0 "
    "if all scenes worked, 9 if some failed, and that of the first error if all did."
)


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "batch", help="map folders of scenes, unattended", description=_DESCRIPTION, epilog=epilog
    )
    tools = parser.add_subparsers(title="tools", required=True, metavar="TOOL")

    retrieve = tools.add_parser("retrieve", help="biophysical variables: OUTFOLDER/SCENE/VARIABLE.tif", epilog=epilog)
    retrieve.add_argument("variable", metavar="VARIABLE", help="lai, or several, such as lai,fapar, or all")
    _add_common(retrieve)
    add_confidence(retrieve)
    retrieve.set_defaults(command=_retrieve)

    run = tools.add_parser("run", help="any model, land cover too: OUTFOLDER/SCENE_MODEL.tif", epilog=epilog)
    run.add_argument("model", metavar="MODEL", help="an .onnx file, or an id from `terraclara models`")
    _add_common(run)
    add_confidence(run)
    add_class_options(run, outlines=False)
    run.add_argument("--polygons", action="store_true", help="also write the classes as polygons")
    run.set_defaults(command=_run)

    clouds = tools.add_parser("clouds", help="clouds and shadows: OUTFOLDER/SCENE_clouds.tif", epilog=epilog)
    _add_common(clouds, without=["outputs"])
    clouds.add_argument(
        "--model", default="", help="an .onnx file, or an id from `terraclara models` (default: best for each scene)"
    )
    add_options(clouds)
    clouds.add_argument("--polygons", action="store_true", help="also write clouds and shadows as SCENE_clouds.gpkg")
    clouds.add_argument(
        "--masked", action="store_true", help="also write the images without what they hide as SCENE_masked.tif"
    )
    clouds.add_argument(
        "--areas", default="", metavar="POLYGONS", help="tell the cover of each polygon of a vector file as well"
    )
    clouds.add_argument(
        "--composite", default="", metavar="OUT.tif", help="then put the least cloudy pixels of all scenes together"
    )
    clouds.add_argument(
        "--composite-date", default="", metavar="DAY", help="among equally clear dates the one next to 2023-06-08"
    )
    clouds.set_defaults(command=_clouds)


def _add_common(parser: argparse.ArgumentParser, without: Collection[str] = ()) -> None:
    parser.add_argument("scene", metavar="FOLDER", nargs="*", help="a folder of scenes, or a scene")
    parser.add_argument(
        "--list",
        type=Path,
        metavar="FILE",
        help="a text file that names scenes or folders, one a line; a line that begins with # is a remark",
    )
    add_run_options(parser, "OUTFOLDER", without=without)
    add_stac(parser)
    add_estimate(parser)
    parser.add_argument("--overwrite", action="store_true", help="make again what the same request has made before")


def _retrieve(options: argparse.Namespace, console: Console) -> None:
    from ..batch.maps import RetrieveTool

    wanted = () if options.variable == "all" else names(options.variable)
    if options.variable != "all" and not wanted:
        raise ParameterError("No variable is named; give some, such as lai,fapar,ccc, or all.")
    _all(options, console, lambda folder: RetrieveTool(folder, request_of(options, ""), wanted, options.overwrite))


def _run(options: argparse.Namespace, console: Console) -> None:
    from ..batch.maps import MapTool

    classes = class_options_of(argparse.Namespace(**{**vars(options), "polygons": ""}))
    request = replace(request_of(options, options.model), **classes)
    _all(options, console, lambda folder: MapTool(folder, request, options.polygons, options.overwrite))


def _clouds(options: argparse.Namespace, console: Console) -> None:
    from ..batch.clouds import CloudTool

    _check(options)
    chosen = options_of(argparse.Namespace(**{**vars(options), "polygons": "", "masked": ""}))

    def tool(folder: Path) -> Tool:
        request = request_of(options, options.model)
        extras = (options.areas, options.polygons, options.masked, options.overwrite)
        return CloudTool(folder, request, chosen, *extras)

    _all(options, console, tool, _composite if options.composite else None)


def _all(
    options: argparse.Namespace,
    console: Console,
    tool_in: Callable[[Path], Tool],
    then: Optional[Callable[..., Composite]] = None,
) -> None:
    """Let a tool make its maps of all scenes; ``then`` is made of all of them together."""
    from ..batch import FAILED, Summary, check_folder, estimate_batch, first_error, produce
    from ..batch.beside import write_beside
    from ..raster.find import find_scenes

    folder = Path(options.output)
    candidates = find_scenes([*options.scene, *_listed(options.list)], leave_out=folder)
    options.scene = []  # each in its turn
    if options.estimate:
        tell_cost(estimate_batch(candidates, tool_in(folder)), console)
        return
    check_folder(folder)
    if then is not None:
        check_target(Path(options.composite), [Path(item.path) for item in candidates])
    tool = tool_in(folder)
    summary = Summary(folder, len(candidates), tool)
    lock = Lock(folder / ".summary.lock", folder / "summary.csv")
    unmade: Optional[TerraClaraError] = None
    try:

        def finished(outcome: Outcome) -> None:
            summary.add(outcome)
            write_beside(outcome, options.report, options.stac, console.note)
            _tell(outcome, tool, console)

        part = _MAPS if then is not None else 1.0
        with interruptible() as interrupted:
            outcomes = produce(
                candidates,
                tool,
                progress=lambda share: console.progress(share * part),
                cancelled=interrupted,
                note=console.note if console.as_json else lambda _: None,  # a person reads each once, in the end
                finished=finished,
            )
            error = first_error(outcomes)
            if error is not None:
                raise error
            try:
                made = then(options, outcomes, console, interrupted) if then is not None else None
            except Cancelled:
                raise
            except TerraClaraError as error:  # the maps are there all the same
                made, unmade = None, error
    finally:
        lock.release()
        if not console.as_json:
            for text in summary.notes:
                console.note(text)
    _end(summary, outcomes, made, console)
    failed = sum(outcome.status == FAILED for outcome in outcomes)
    if unmade is not None and not failed:
        raise unmade
    if unmade is not None:
        console.note(f"There is no composite: {unmade}")
    if failed:
        raise BatchError(
            f"{failed} of {len(outcomes)} scenes failed; {summary.table} says why. The same command tries them again."
        )


def _listed(path: Optional[Path]) -> list[str]:
    """The lines of a list, without empty ones and those that begin with #."""
    if path is None:
        return []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ParameterError(
            f"The list {path} cannot be read ({reason}); give a text file with a scene a line."
        ) from None
    return [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]


def _check(options: argparse.Namespace) -> None:
    from ..clouds.composite import is_day

    if not is_day(options.composite_date):
        raise ParameterError(f"{options.composite_date!r} is no day; write it as 2023-06-08.")
    if options.composite_date and not options.composite:
        raise ParameterError("--composite-date chooses among the dates of a composite; give --composite as well.")


def _tell(outcome: Outcome, tool: Tool, console: Console) -> None:
    from ..batch import FAILED

    if console.as_json:
        console.event(
            "scene",
            scene=outcome.scene,
            source=outcome.source,
            status=outcome.status,
            outputs=[str(item.path) for item in outcome.made.maps],
            date=outcome.date or None,
            model=outcome.made.model or None,
            rows=[
                {key: round(value, 6) if isinstance(value, float) else value for key, value in row.items()}
                for row in outcome.made.rows
            ],
            seconds=outcome.seconds,
            note=outcome.note,
            notes=list(outcome.notes),
        )
        return
    if outcome.status == FAILED:
        console.note(f"{outcome.scene}: {outcome.note}")
    told = []
    for row in outcome.made.rows:
        name = f"{row[tool.key]} " if row.get(tool.key) else ""
        for column in ("mean", "classes", "cloud", "shadow"):
            value = row.get(column)
            if value is not None:
                text = f"{value:.1%}" if column in tool.shares else rounded(value) if column == "mean" else str(value)
                told.append(f"{name}{column} {text}")
    print(", ".join([f"{outcome.scene}: {outcome.status}", *told]), flush=True)


def _composite(
    options: argparse.Namespace, outcomes: Sequence[Outcome], console: Console, cancelled: Callable[[], bool]
) -> Composite:
    from ..batch.clouds import dated
    from ..clouds.composite import composite

    if cancelled():
        raise Cancelled("Cancelled. All maps are kept; the same run goes on with the composite.")
    made = composite(
        dated(outcomes),
        Path(options.composite),
        wanted=options.composite_date,
        progress=lambda share: console.progress(_MAPS + share * (1 - _MAPS)),
        cancelled=cancelled,
    )
    for text in made.notes:
        console.note(text)
    return made


def _end(summary: Summary, outcomes: Sequence[Outcome], made: Optional[Composite], console: Console) -> None:
    counts = {status: sum(item.status == status for item in outcomes) for status in ("made", "kept", "failed")}
    files = [summary.table, summary.page, *([made.path] if made is not None else [])]
    if console.as_json:
        from ..batch import said

        shares = None if made is None else {name: round(share, 6) for name, share in made.shares.items()}
        notes = [{"text": text, "scenes": scenes} for text, scenes in said(outcomes).items()]
        console.event("result", **counts, files=[str(path) for path in files], composite=shares, notes=notes)
        return
    print(", ".join(f"{count} {status}" for status, count in counts.items()))
    if made is not None:
        print(f"composite: {made.shares['']:.1%} of the pixels with data have no clear date")
    for path in files:
        print(path)
