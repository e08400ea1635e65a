"""``terraclara clouds``: clouds and shadows of a scene."""

from __future__ import annotations

import argparse
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any, Optional

from ..mapping import Map
from ..mapping.estimate import estimate
from ..model import catalog
from ..raster.scene import open_scene
from .console import Console, interruptible
from .maps import files_of, tell, tell_cost
from .options import OF_MAPS, add_estimate, add_run_options, add_scene, add_stac, names, request_of


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "clouds", help="map clouds and their shadows with the best model for the scene", epilog=epilog
    )
    add_scene(parser)
    add_run_options(parser, without=["outputs"])
    add_stac(parser)
    add_estimate(parser)
    parser.add_argument("--model", default="", help="an .onnx file, or an id from `terraclara models` (default: best)")
    add_options(parser)
    parser.add_argument("--polygons", default="", metavar="OUT.gpkg", help="also write clouds and shadows as polygons")
    parser.add_argument("--masked", default="", metavar="OUT.tif", help="also write the image without what they hide")
    parser.set_defaults(command=clouds)

    teacher = commands.add_parser(
        "clouds-learn", help="fit a model of clouds to corrections that you drew, as a new model", epilog=epilog
    )
    add_scene(teacher)
    teacher.add_argument("--corrections", required=True, metavar="POLYGONS", help="a vector file, in any CRS")
    teacher.add_argument("--field", default="class", help="its field of classes: clear, cloud, thin cloud, shadow...")
    teacher.add_argument("--title", default="", help="of the new model")
    teacher.add_argument("--model", default="", help="the model to correct (default: best for the scene)")
    add_run_options(teacher, output="MODEL.onnx", without=OF_MAPS)
    add_network(teacher)
    teacher.set_defaults(command=learn)

    series = commands.add_parser(
        "clouds-series", help="map the clouds of a series of dates, each judged by the ground before", epilog=epilog
    )
    series.add_argument(
        "scene", metavar="DATE", nargs="+", help="one scene a date, the earliest first; or their folder"
    )
    series.add_argument(
        "--method",
        default="linear",
        choices=("linear", "gp", "network"),
        help="how the clear image is predicted; or a network that sees each date with the four before",
    )
    series.add_argument(
        "--model", default="", help="the model of one date, or the network (default: best for the first scene)"
    )
    add_run_options(series, output="FOLDER", without=["outputs", "report"])
    add_stac(series)
    add_estimate(series)
    series.set_defaults(command=dates)


def add_network(parser: argparse.ArgumentParser) -> None:
    """What a network without a card does not say."""
    parser.add_argument(
        "--classes", type=names, default=(), metavar="A,B", help="what the channels of a model without a card are"
    )
    parser.add_argument(
        "--activation",
        default="auto",
        choices=("auto", "none", "softmax", "sigmoid"),
        help="of a model that gives scores",
    )


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options that decide and clean a cloud map."""
    group = parser.add_argument_group("what is a cloud")
    group.add_argument(
        "--threshold",
        type=float,
        metavar="P",
        help="cloud where its probability exceeds this (default: as the model decides)",
    )
    group.add_argument("--undecided", type=float, metavar="U", help="leave pixels of a higher uncertainty undecided")
    group.add_argument(
        "--margin", type=float, default=0.0, metavar="M", help="grow clouds and shadows by so many meters"
    )
    group.add_argument("--smallest", type=float, default=0.0, metavar="M2", help="drop smaller patches (square meters)")
    group.add_argument("--holes", type=float, default=0.0, metavar="M2", help="fill smaller gaps (square meters)")
    add_network(parser)


def options_of(options: argparse.Namespace) -> Any:
    """The ``CloudOptions`` that were asked for."""
    from ..clouds import CloudOptions

    return CloudOptions(
        threshold=options.threshold,
        undecided=options.undecided,
        names=options.classes,
        activation="" if options.activation == "none" else options.activation,
        smallest=options.smallest,
        holes=options.holes,
        margin=options.margin,
        polygons=getattr(options, "polygons", ""),
        masked=getattr(options, "masked", ""),
    )


def clouds(options: argparse.Namespace, console: Console) -> None:
    """Map the clouds of one scene."""
    from ..clouds import detect

    request = request_of(options, _model(options, console))
    if options.estimate:
        tell_cost([estimate(request)], console)
        return
    with interruptible() as interrupted:
        result = detect(
            request, options_of(options), progress=console.progress, cancelled=interrupted, note=console.note
        )
    tell(result, files_of(result, options), console, cover_lines(result), cover=cover(result))


def _model(options: argparse.Namespace, console: Console, *, several_dates: bool = False) -> str:
    """The model that was named, else the best one for the scene."""
    from ..clouds.choose import choose_cloud_model

    if options.model:
        return str(options.model)
    scene = open_scene(list(options.scene), band_names=list(options.bands) or None)
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
    bands = [item.band for item in scene.bands]
    model, reason = choose_cloud_model(bands, entries, scene.product, several_dates=several_dates)
    console.note(f"{model}: {reason}")
    return model


def learn(options: argparse.Namespace, console: Console) -> None:
    """Fit a model of clouds to corrections."""
    from ..clouds.learn import learn as fit

    target = Path(options.output)
    with interruptible() as interrupted:
        found = fit(
            request_of(options, _model(options, console)),
            options.corrections,
            options.field,
            target,
            names=options.classes,
            activation="" if options.activation == "none" else options.activation,
            title=options.title,
            progress=console.progress,
            cancelled=interrupted,
            note=console.note,
        )
    if console.as_json:
        console.event("result", output=str(target), **asdict(found))
        return
    where = "places that the fit did not see" if found.held_out else "the very pixels of the fit"
    print(f"{found.pixels} corrected pixels; on {where}:")
    print(f"accuracy: {found.accuracy[0]:.1%} before, {found.accuracy[1]:.1%} after")
    print(f"log-loss: {found.log_loss[0]:.3g} before, {found.log_loss[1]:.3g} after")
    print(target)


def dates(options: argparse.Namespace, console: Console) -> None:
    """Map the clouds of a series."""
    from ..clouds.series import detect_series, estimate_series, series_in

    folder = Path(options.scene[0])
    several = len(options.scene) > 1 or not os.path.isdir(folder)
    scenes = list(options.scene) if several else series_in(folder)
    options.scene = scenes[:1]
    request = request_of(options, _model(options, console, several_dates=options.method == "network"))
    if options.estimate:
        tell_cost(estimate_series(scenes, request, method=options.method), console)
        return
    with interruptible() as interrupted:
        found = detect_series(
            scenes,
            Path(options.output),
            request,
            method=options.method,
            progress=console.progress,
            cancelled=interrupted,
            note=console.note,
        )
    for item in found:
        shares = cover(item.map)
        files_of(item.map, options)
        if console.as_json:
            console.event(
                "result",
                scene=item.date,
                output=str(item.map.path),
                cover=shares,
                earlier=item.earlier,
                changed=item.changed,
                removed=item.removed,
                added=item.added,
            )
            continue
        looked = (
            f"{item.earlier} date{'' if item.earlier == 1 else 's'} before changed {item.changed:.1%} of the pixels"
        )
        looked += f" ({item.removed:.1%} cleared, {item.added:.1%} added)"
        if not item.earlier:
            looked = "judged alone"
        seen = "no valid pixel"
        if shares["cloud"] is not None and shares["shadow"] is not None:
            seen = f"cloud {shares['cloud']:.1%}, shadow {shares['shadow']:.1%}"
        print(f"{item.map.path}: {seen}; {looked}")


def cover(result: Map) -> dict[str, Optional[float]]:
    """Shares of the valid pixels, rounded for people; ``None`` where there is none."""
    from ..clouds import cloud_cover

    return {key: None if share is None else round(share, 6) for key, share in cloud_cover(result).items()}


def cover_lines(result: Map) -> list[str]:
    """The cloud cover in words."""
    known = {key: share for key, share in cover(result).items() if share is not None}
    told = [f"{key}: {share:.1%} of the valid pixels" for key, share in known.items() if share or key == "cloud"]
    return told or ["cloud: unknown, no pixel is valid"]
