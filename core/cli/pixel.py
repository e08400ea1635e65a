"""``terraclara pixel``: every variable at one place."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from ..mapping.style import pretty_unit, rounded
from ..model import catalog
from ..raster.scene import open_scene
from .console import Console
from .options import add_angles, add_json, add_scene, coordinates, names


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "pixel",
        help="read out one place of a scene: variables with intervals, and its spectrum",
        description="Every variable at a pixel, or its mean over an area, with its interval and flags, and the "
        "spectrum measured there beside the one that is expected at what was retrieved.",
        epilog=epilog,
    )
    add_scene(parser)
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument("--point", default="", metavar="X,Y", help="a pixel, in the scene's coordinates")
    place.add_argument("--area", default="", help="a vector file, or xmin,ymin,xmax,ymax in the scene's coordinates")
    parser.add_argument("--variables", type=names, default=(), metavar="A,B", help="default: all that can be retrieved")
    parser.add_argument("--confidence", type=float, default=0.9, metavar="P", help="of the bounds (default 0.9)")
    parser.add_argument("--bands", type=names, default=(), metavar="A,B", help="names of the scene's bands, in order")
    parser.add_argument("--scale", type=float, help="reflectance = number * scale + offset")
    parser.add_argument("--offset", type=float, help="see --scale")
    add_angles(parser)
    add_json(parser)
    parser.set_defaults(command=pixel)


def pixel(options: argparse.Namespace, console: Console) -> None:
    """Read out."""
    from ..retrieval.readout import read_out, read_out_area

    angles = {name: getattr(options, name) for name in ("sun_zenith", "view_zenith", "relative_azimuth")}
    scene = open_scene(
        list(options.scene),
        band_names=list(options.bands) or None,
        scale=options.scale,
        offset=options.offset,
        geometry={name: value for name, value in angles.items() if value is not None},
    )
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
    given = {"names": options.variables, "entries": entries, "confidence": options.confidence}
    found = (
        read_out_area(scene, options.area, **given)
        if options.area
        else read_out(scene, *coordinates(options.point), **given)
    )
    for text in found.notes:
        console.note(text)
    if console.as_json:
        console.event("result", **asdict(found))
        return
    if options.area:
        print(f"Mean over {found.pixels} pixels:")
    for item in found.values:
        if item.mean is None:
            print(f"{item.variable.upper()}: no data ({item.flags})")
            continue
        bounds = ""
        if item.lower is not None and item.upper is not None:
            bounds = f", {rounded(item.lower)} to {rounded(item.upper)} ({options.confidence:.0%})"
        std = "" if item.std is None else f" ± {rounded(item.std, 2)}"
        unit = pretty_unit(item.unit)
        print(f"{item.variable.upper()}: {rounded(item.mean)}{std} {unit}".rstrip() + f"{bounds}; {item.flags}")
    if found.p_value is not None:
        print(f"The spectrum fits better than that of {found.p_value:.1%} of simulations:")
        for name, value in found.spectrum.items():
            noise = found.noise[name]
            print(f"  {name}: measured {value:.3f}, expected {found.expected[name]:.3f} ± {noise:.3f}")
