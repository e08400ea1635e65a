"""``terraclara clouds-batch``: cloud maps of folders of scenes, unattended."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional, Sequence

from ..errors import Cancelled, OutputError, ParameterError, TerraClaraError
from ..raster.journal import Lock
from .clouds import add_options, options_of
from .console import Console, interruptible
from .maps import report_files
from .options import add_run_options, add_stac, request_of

if TYPE_CHECKING:
    from ..batch_report import Summary
    from ..clouds.composite import Composite
    from ..clouds.production import Outcome

#: Share of the run that the maps take where a composite follows.
_MAPS = 0.85

_DESCRIPTION = (
    "Map the clouds of every scene that the given folders hold, or that the given paths are: SAFE and Landsat folders, "
    "archives of them, GeoTIFFs. Each scene gets the best model, OUTFOLDER/SCENE_clouds.tif and a row in "
    "summary.csv and summary.html, which are written anew after each scene. A map that the same request made before "
    "stays. A scene that fails is told in the table and passed over: the exit code is 0 if at least one scene worked, "
    "else that of the first error."
)


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "clouds-batch", help="map the clouds of folders of scenes, unattended", description=_DESCRIPTION, epilog=epilog
    )
    parser.add_argument("scene", metavar="FOLDER", nargs="+", help="a folder of scenes, or a scene")
    add_run_options(parser, "OUTFOLDER")
    add_stac(parser)
    parser.add_argument(
        "--model", default="", help="an .onnx file, or an id from `terraclara models` (default: best for each scene)"
    )
    add_options(parser)
    parser.add_argument("--polygons", action="store_true", help="also write clouds and shadows as SCENE_clouds.gpkg")
    parser.add_argument(
        "--masked", action="store_true", help="also write the images without what they hide as SCENE_masked.tif"
    )
    parser.add_argument(
        "--areas", default="", metavar="POLYGONS", help="tell the cover of each polygon of a vector file as well"
    )
    parser.add_argument("--overwrite", action="store_true", help="make again what the same request has made before")
    parser.add_argument(
        "--composite", default="", metavar="OUT.tif", help="then put the least cloudy pixels of all scenes together"
    )
    parser.add_argument(
        "--composite-date", default="", metavar="DAY", help="among equally clear dates the one next to 2023-06-08"
    )
    parser.set_defaults(command=batch)


def batch(options: argparse.Namespace, console: Console) -> None:
    """Map all scenes; then the composite, where it is wanted."""
    from ..batch_report import Summary
    from ..clouds.find import find_scenes
    from ..clouds.production import Plan, check_folder, first_error, produce

    _check(options)
    folder = Path(options.output)
    candidates = find_scenes(options.scene, leave_out=folder)
    check_folder(folder)
    plan = Plan(
        folder,
        request_of(options, options.model),
        options_of(argparse.Namespace(**{**vars(options), "polygons": "", "masked": ""})),
        model=options.model,
        areas=options.areas,
        polygons=options.polygons,
        masked=options.masked,
        overwrite=options.overwrite,
    )
    lock = Lock(folder / ".summary.lock", folder / "summary.csv")
    try:
        summary = Summary(folder, len(candidates))

        def finished(outcome: Outcome) -> None:
            summary.add(outcome)
            if options.report:
                _report(outcome, console)
            _tell(outcome, console)

        part = _MAPS if options.composite else 1.0
        with interruptible() as interrupted:
            outcomes = produce(
                candidates,
                plan,
                progress=lambda share: console.progress(share * part),
                cancelled=interrupted,
                note=console.note,
                finished=finished,
            )
            error = first_error(outcomes)
            if error is not None:
                raise error
            made = _composite(options, outcomes, console, interrupted) if options.composite else None
    finally:
        lock.release()
    _end(summary, outcomes, made, console)


def _report(outcome: Outcome, console: Console) -> None:
    """The report of one scene; without it the map is still a map."""
    if outcome.map is None:
        return
    there = outcome.map.path.with_name(f"{outcome.map.path.stem}.report.html").exists()
    if outcome.status == "kept" and there:
        return
    try:
        report_files(outcome.map)
    except TerraClaraError as error:
        console.note(f"{outcome.scene}: {error}")


def _check(options: argparse.Namespace) -> None:
    from ..clouds.composite import is_day

    if options.outputs:
        raise ParameterError("A cloud map has its own bands; leave --outputs out.")
    if not is_day(options.composite_date):
        raise ParameterError(f"{options.composite_date!r} is no day; write it as 2023-06-08.")
    if options.composite_date and not options.composite:
        raise ParameterError("--composite-date chooses among the dates of a composite; give --composite as well.")
    if options.composite:
        target = Path(options.composite)
        if target.suffix.lower() not in (".tif", ".tiff") or not target.parent.is_dir():
            raise OutputError(f"{target} is not the name of a GeoTIFF in a folder that exists; let it end in .tif.")


def _tell(outcome: Outcome, console: Console) -> None:
    if console.as_json:
        cover = {key: None if value is None else round(value, 6) for key, value in vars(outcome.cover).items()}
        console.event(
            "scene",
            scene=outcome.scene,
            source=outcome.source,
            status=outcome.status,
            output=None if outcome.map is None else str(outcome.map.path),
            date=outcome.date or None,
            model=outcome.model or None,
            cover=cover,
            areas={name: vars(item) for name, item in outcome.areas},
            seconds=outcome.seconds,
            note=outcome.note,
        )
        return
    parts = [(name, getattr(outcome.cover, name)) for name in ("cloud", "shadow")]
    shares = "".join(f", {name} {value:.1%}" for name, value in parts if value is not None)
    print(f"{outcome.scene}: {outcome.status}{shares}", flush=True)


def _composite(
    options: argparse.Namespace, outcomes: Sequence[Outcome], console: Console, cancelled: Callable[[], bool]
) -> Composite:
    from ..clouds.composite import Dated, composite

    series = [
        Dated(item.opened, item.map.path, item.date, item.scene)
        for item in outcomes
        if item.map is not None and item.opened is not None
    ]
    if cancelled():
        raise Cancelled("Cancelled. All maps are kept; the same run goes on with the composite.")
    made = composite(
        series,
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
        shares = None if made is None else {name: round(share, 6) for name, share in made.shares.items()}
        console.event("result", **counts, files=[str(path) for path in files], composite=shares)
        return
    print(", ".join(f"{count} {status}" for status, count in counts.items()))
    if made is not None:
        print(f"composite: {made.shares['']:.1%} of the pixels have no clear date")
    for path in files:
        print(path)
