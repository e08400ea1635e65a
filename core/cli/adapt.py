"""``terraclara adapt``: a model of retrieval carried to local conditions by field plots."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .console import Console, interruptible
from .maps import tell_cost
from .options import OF_MAPS, add_estimate, add_run_options, add_scene, request_of

_FIGURES = (
    ("rmse", "RMSE"),
    ("bias", "bias"),
    ("r2", "R2"),
    ("intervals_90_held", "90 % intervals hold"),
    ("crps", "CRPS"),
)


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "adapt",
        help="carry a model of retrieval to local conditions by field plots",
        description="Learn from measured plots what a model gets wrong there, and write the corrected model with "
        "intervals calibrated on the plots, each site predicted without its own measurements. Ten plots are enough to "
        "begin with. Map it with `terraclara run MODEL SCENE`.",
        epilog=epilog,
    )
    parser.add_argument("model", metavar="MODEL", help="a catalog id such as lai-s2-20m, or an .onnx file")
    add_scene(parser)
    add_plots(parser)
    parser.add_argument("--title", default="", help="what the model is called")
    add_run_options(parser, output="MODEL.onnx", without=OF_MAPS)
    add_estimate(parser)
    parser.set_defaults(command=adapt)


def add_plots(parser: argparse.ArgumentParser, *, required: bool = True, matched: bool = True) -> None:
    """Add the field plots and their fields, and how they are ``matched`` with scenes."""
    group = parser.add_argument_group("field plots")
    group.add_argument(
        "--plots",
        required=required,
        default="",
        metavar="FILE",
        help="polygons, points, or a CSV with columns lon and lat (or x and y in the scene's CRS)",
    )
    group.add_argument("--value", required=required, default="", metavar="FIELD", help="the field that was measured")
    group.add_argument(
        "--std", default="", metavar="FIELD", help="the standard deviation of each measurement (default: by its name)"
    )
    group.add_argument("--site", default="", metavar="FIELD", help="the site of each plot (default: by its name)")
    if not matched:
        return
    group.add_argument(
        "--date", default="", metavar="FIELD", help="the day of each measurement, as 2024-06-30 (default: by its name)"
    )
    group.add_argument("--days", type=int, default=5, help="between measurement and image at most (default 5)")
    group.add_argument(
        "--separate", action="store_true", help="each file given is a scene of its own, such as one of each date"
    )


def fields_of(options: argparse.Namespace, console: Console, *, dated: bool = True) -> Any:
    """The fields of the plots: those that are given, the others by their names, which is said.

    ``dated``: whether the command takes the plots' days.
    """
    from dataclasses import replace

    from ..raster.points import field_names
    from ..retrieval.fieldnames import fields_said, plot_fields
    from ..retrieval.plots import PlotFields

    given = PlotFields(options.value, options.std, options.site, options.date if dated else "")
    found = plot_fields(field_names(options.plots), "", given)
    if not dated:
        found = replace(found, date="")
    if found != given:
        console.note(fields_said(found, dated=dated))
    return found


def adapt(options: argparse.Namespace, console: Console) -> None:
    """Correct a model."""
    from ..model.intervals import CONFIDENCE
    from ..retrieval.adapt import adapt as run
    from ..retrieval.estimate import estimate_adapting

    request = request_of(options, options.model)
    if options.estimate:
        tell_cost([estimate_adapting(request, options.plots)], console)
        return
    with interruptible() as interrupted:
        result = run(
            request,
            options.plots,
            fields_of(options, console),
            Path(options.output),
            separate=options.separate,
            days=options.days,
            title=options.title,
            progress=console.progress,
            cancelled=interrupted,
            note=console.note,
        )
    if console.as_json:
        console.event(
            "result",
            model=str(result.path),
            plots=len(result.plots.values),
            before=dict(result.before),
            after=dict(result.after),
            trust=result.trust,
            scales=dict(result.card.conformal.get("scales", {})),
        )
        return
    print(f"{len(result.plots.values)} plots on {len(result.plots.names)} sites")
    print(f"{'':20s}  {'as it is':>10s}  {'corrected, on sites left out':>28s}")
    for key, title in _FIGURES:
        before, after = (f"{row[key]:.3f}" if key in row else "-" for row in (result.before, result.after))
        print(f"{title:20s}  {before:>10s}  {after:>28s}")
    print(f"Trust in the model as it is: {result.trust:.2f} of 1")
    levels = [level for level in result.card.conformal.get("scales", {}) if float(level) <= CONFIDENCE]
    asked = f" --confidence {levels[-1]}" if levels else ""
    print(f"Model: {result.path}; map it with `terraclara run {result.path} SCENE -o MAP.tif{asked}`.")
