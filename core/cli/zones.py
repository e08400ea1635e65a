"""``terraclara zones``: means of a map over areas, with an honest uncertainty."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..retrieval.zones import CORRELATION_M
from .console import Console, interruptible
from .options import add_json


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "zones",
        help="means of a map over areas, with an uncertainty that knows that neighbors err alike",
        description="For each area the mean of a map's estimate, its standard deviation and 90 % interval. Errors of "
        "neighbors are alike and do not average out: dividing by the root of the number of pixels would be too sure.",
        epilog=epilog,
    )
    parser.add_argument("map", metavar="MAP", help="a map with bands 'mean' and 'std' (and std_model, std_noise)")
    parser.add_argument(
        "areas",
        metavar="AREAS",
        help="polygons, in any CRS; those of one name are one area",
    )
    parser.add_argument(
        "--field", default="", metavar="F", help="field that names the areas (default: name, id, or the first of text)"
    )
    parser.add_argument("-o", "--output", metavar="ZONES.gpkg", required=True, help="or .geojson or .shp")
    parser.add_argument(
        "--correlation",
        type=float,
        default=CORRELATION_M,
        metavar="M",
        help=f"distance over which noise and ambiguity are alike (default {CORRELATION_M:g} m)",
    )
    add_json(parser)
    parser.set_defaults(command=zones)


def zones(options: argparse.Namespace, console: Console) -> None:
    """Average."""
    from ..raster.area import area_files, naming_field
    from ..raster.mapfile import MapFile
    from ..retrieval.zone_law import law_of
    from ..retrieval.zones import check_zones_target, write_zones, zone_means

    target = Path(options.output)
    check_zones_target(target, [options.map, *area_files(options.areas)])
    named_by = naming_field(options.areas, options.field)
    with interruptible() as interrupted:
        found = zone_means(
            options.map,
            options.areas,
            field=options.field,
            correlation_m=options.correlation,
            progress=console.progress,
            cancelled=interrupted,
        )
    with MapFile(options.map) as opened:
        crs, told = opened.grid.crs, law_of(opened).told()
    write_zones(found, target, crs)
    if console.as_json:
        rows = [asdict(zone) for zone, _ in found]
        console.event("result", zones=rows, named_by=named_by or None, intervals=told, output=str(target))
        return
    for text in told:
        console.note(text)
    if not options.field and named_by:
        console.note(f"Areas are named by their field {named_by}; give another with --field.")
    for zone, _ in found:
        if zone.mean is None:
            print(f"{zone.name}: no valid pixel")
            continue
        line = f"{zone.name}: {zone.mean:.3f}"
        if zone.lower is not None and zone.upper is not None:
            line += f", {zone.lower:.3f} to {zone.upper:.3f} (90 %)"
        line += f", {zone.valid} of {zone.pixels} pixels"
        if zone.flagged:
            line += f", {zone.flagged:.1%} of them flagged"
        print(line if zone.on_map == 1 else f"{line}; {zone.on_map:.1%} of the area lies on the map")
    print(target)
