"""``terraclara clouds``: clouds and shadows of a scene."""

from __future__ import annotations

import argparse
from typing import Any

from ..errors import ParameterError
from ..mapping import Map
from ..model import catalog
from ..raster.scene import open_scene
from .console import Console, interruptible
from .maps import report_files, tell
from .options import add_run_options, add_scene, names, request_of


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "clouds", help="map clouds and their shadows with the best model for the scene", epilog=epilog
    )
    add_scene(parser)
    add_run_options(parser)
    parser.add_argument("--model", default="", help="an .onnx file, or an id from `terraclara models` (default: best)")
    add_options(parser)
    parser.add_argument("--polygons", default="", metavar="OUT.gpkg", help="also write clouds and shadows as polygons")
    parser.add_argument("--masked", default="", metavar="OUT.tif", help="also write the image without what they hide")
    parser.set_defaults(command=clouds)


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options that decide and clean a cloud map."""
    group = parser.add_argument_group("what is a cloud")
    group.add_argument(
        "--threshold", type=float, metavar="P", help="cloud where its probability exceeds this (default: most probable)"
    )
    group.add_argument("--undecided", type=float, metavar="U", help="leave pixels of a higher uncertainty undecided")
    group.add_argument(
        "--margin", type=float, default=0.0, metavar="M", help="grow clouds and shadows by so many meters"
    )
    group.add_argument("--smallest", type=float, default=0.0, metavar="M2", help="drop smaller patches (square meters)")
    group.add_argument("--holes", type=float, default=0.0, metavar="M2", help="fill smaller gaps (square meters)")
    group.add_argument(
        "--classes", type=names, default=(), metavar="A,B", help="what the channels of a model without a card are"
    )
    group.add_argument(
        "--activation",
        default="auto",
        choices=("auto", "none", "softmax", "sigmoid"),
        help="of a model that gives scores",
    )


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
    from ..clouds.choose import choose_cloud_model

    if options.outputs:
        raise ParameterError("A cloud map has its own bands; leave --outputs out.")
    model = options.model
    if not model:
        scene = open_scene(list(options.scene), band_names=list(options.bands) or None)
        entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
        model, reason = choose_cloud_model([item.band for item in scene.bands], entries, scene.product)
        console.note(f"Model {model}: {reason}")
    request = request_of(options, model)
    with interruptible() as interrupted:
        result = detect(
            request, options_of(options), progress=console.progress, cancelled=interrupted, note=console.note
        )
    files = [*result.files, *(report_files(result) if options.report else [])]
    tell(result, files, console, cover_lines(result), cover=cover(result))


def cover(result: Map) -> dict[str, float]:
    """Shares of the valid pixels, rounded for people."""
    from ..clouds import cloud_cover

    return {key: round(share, 6) for key, share in cloud_cover(result).items()}


def cover_lines(result: Map) -> list[str]:
    """The cloud cover in words."""
    return [
        f"{key}: {share:.1%} of the valid pixels" for key, share in cover(result).items() if share or key == "cloud"
    ]
