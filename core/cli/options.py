"""Options that several commands share, and the request they make."""

from __future__ import annotations

import argparse
import math
from typing import Any, Collection, Mapping

from ..errors import ParameterError
from ..mapping import Request


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add ``--json``."""
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")


def add_scene(parser: argparse.ArgumentParser) -> None:
    """Add the scene's files."""
    parser.add_argument(
        "scene",
        metavar="SCENE",
        nargs="+",
        help="one or more rasters, a Sentinel-2 SAFE folder or zip, a Landsat Collection 2 folder, or a STAC item",
    )


#: Options that say something of maps alone, with what they are where nobody can give them.
OF_MAPS: Mapping[str, Any] = {"area": "", "cluster": "", "outputs": (), "report": False}


def add_run_options(
    parser: argparse.ArgumentParser, output: str = "OUT.tif", needed: bool = True, without: Collection[str] = ()
) -> None:
    """Add all that a run needs beside scene and model.

    ``needed``: whether it always writes something; ``without``: those of ``OF_MAPS`` that would say nothing here.
    """
    parser.add_argument(
        "-o", "--output", metavar=output, required=needed, help="what to write; it appears whole or not at all"
    )
    if "area" not in without:
        parser.add_argument(
            "--area", default="", help="a vector file, or xmin,ymin,xmax,ymax in the scene's coordinates"
        )
    parser.add_argument("--memory", type=int, default=1024, metavar="MB", help="memory for the run (default 1024)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml... (default auto)")
    if "cluster" not in without:
        text = "compute on a Dask cluster: tcp://host:port"
        parser.add_argument("--cluster", default="", metavar="ADDRESS", help=text)
    parser.add_argument("--threads", type=int, default=0, help="cores to use (default all)")
    if "outputs" not in without:
        text = "which of the model's outputs to write"
        parser.add_argument("--outputs", type=names, default=(), metavar="A,B", help=text)
    if "report" not in without:
        parser.add_argument("--report", action="store_true", help="write a one-page report and a picture as well")
    parser.set_defaults(confidence=None, stac=False)  # see ``add_confidence`` and ``add_stac``
    parser.set_defaults(**{name: value for name, value in OF_MAPS.items() if name in without})
    scene = parser.add_argument_group("what the scene does not say itself")
    scene.add_argument("--bands", type=names, default=(), metavar="A,B", help="names of the scene's bands, in order")
    scene.add_argument("--model-bands", type=names, default=(), metavar="A,B", help="bands of a model without a card")
    scene.add_argument("--scale", type=float, help="reflectance = number * scale + offset")
    scene.add_argument("--offset", type=float, help="see --scale")
    scene.add_argument("--nodata", type=float, help="the number that means no data")
    add_angles(scene)
    add_json(parser)


def add_angles(parser: argparse._ActionsContainer) -> None:
    """Add the angles of sun and sensor; ``parser`` may be a group."""
    parser.add_argument(
        "--sun-zenith", type=float, metavar="DEG", help="angle of the sun from straight above (degrees)"
    )
    parser.add_argument("--view-zenith", type=float, metavar="DEG", help="the same of the sensor")
    parser.add_argument(
        "--relative-azimuth", type=float, metavar="DEG", help="angle between the directions of sun and sensor (degrees)"
    )


def add_estimate(parser: argparse.ArgumentParser) -> None:
    """What a run costs, in place of the run."""
    parser.add_argument("--estimate", action="store_true", help="say time, memory and size of the run, and do nothing")


def add_stac(parser: argparse.ArgumentParser) -> None:
    """Add the items of a catalog."""
    parser.add_argument(
        "--stac", action="store_true", help="write a STAC item, for catalogs, beside each map as well (.stac.json)"
    )


def add_confidence(parser: argparse.ArgumentParser) -> None:
    """Add the confidence of intervals and of sets of classes."""
    parser.add_argument(
        "--confidence",
        type=float,
        metavar="P",
        help="how often intervals or sets of classes hold the true one, such as 0.9: adds lower and upper bounds of an "
        "estimate, or set_size, the number of classes that could be right",
    )


def add_class_options(parser: argparse.ArgumentParser, outlines: bool = True) -> None:
    """Add what is made of the classes of a map; ``outlines``: a file of polygons too."""
    group = parser.add_argument_group("maps of classes")
    group.add_argument(
        "--majority",
        type=int,
        default=0,
        metavar="N",
        help="give each pixel the class that most have in the square of N pixels around it",
    )
    group.add_argument(
        "--sieve", type=int, default=0, metavar="N", help="merge patches of fewer pixels into their largest neighbors"
    )
    group.add_argument(
        "--smallest", type=float, default=0.0, metavar="M2", help="the same for smaller patches (square meters)"
    )
    if outlines:
        group.add_argument(
            "--polygons",
            default="",
            metavar="OUT.gpkg",
            help="also write the classes as polygons with their areas: .gpkg, .geojson or .shp",
        )


def class_options_of(options: argparse.Namespace) -> dict[str, Any]:
    """The parts of a request that ``add_class_options`` asks for."""
    return {
        "majority": options.majority,
        "sieve": options.sieve,
        "smallest_m2": options.smallest,
        "polygons": options.polygons,
    }


def names(text: str) -> tuple[str, ...]:
    """The parts of a list with commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def request_of(options: argparse.Namespace, model: str) -> Request:
    """The request that the options make, through ``model``."""
    angles = {
        "sun_zenith": options.sun_zenith,
        "view_zenith": options.view_zenith,
        "relative_azimuth": options.relative_azimuth,
    }
    return Request(
        model=model,
        sources=tuple(options.scene),
        output=options.output,
        outputs=options.outputs,
        area=options.area,
        device=options.device,
        memory_mb=options.memory,
        threads=options.threads,
        band_names=options.bands,
        model_bands=options.model_bands,
        scale=options.scale,
        offset=options.offset,
        nodata=options.nodata,
        geometry=tuple(sorted((key, value) for key, value in angles.items() if value is not None)),
        report=options.report,
        stac=options.stac,
        confidence=options.confidence,
        cluster=options.cluster,
    )


def coordinates(text: str) -> tuple[float, float]:
    """The place that ``--point`` names: X and Y in the scene's coordinates."""
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError:
        x = y = math.nan
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ParameterError(f"--point {text} is no place; give X,Y in the scene's coordinates.")
    return x, y
