"""``terraclara explain``: why a map says what it says, at a point, in an area, or everywhere."""

from __future__ import annotations

import argparse
from dataclasses import replace
from typing import Any

import numpy as np

from ..errors import ParameterError
from ..explain.explained import CREED, ExplainOptions
from ..explain.maps import explain_map
from ..explain.methods import BY_BAND, MAP_METHODS
from ..explain.place import Places, Reading
from ..mapping.style import pretty_unit
from .console import Console, interruptible
from .maps import files_of, tell
from .options import add_run_options, add_scene, add_stac, request_of

_BAR = 24  # characters of the longest bar


def add(commands: Any, epilog: str) -> None:
    """Add the command."""
    parser = commands.add_parser("explain", help="why a map says what it says: what each band gave", epilog=epilog)
    parser.add_argument("model", metavar="MODEL", help="an .onnx file, or an id from `terraclara models`")
    add_scene(parser)
    add_run_options(parser, needed=False)
    add_stac(parser)
    group = parser.add_argument_group("the explanation")
    group.add_argument(
        "--target",
        default="",
        metavar="WHAT",
        help="class=NAME, against=NAME,OTHER or output=NAME, such as output=std (default: the class of each pixel, or "
        "the estimate)",
    )
    group.add_argument(
        "--method",
        default="",
        metavar="NAME",
        help=f"of maps: {', '.join(MAP_METHODS)}; of points: {', '.join(BY_BAND)}",
    )
    group.add_argument("--point", default="", metavar="X,Y", help="print why at this point of the scene's coordinates")
    group.add_argument("--check", action="store_true", help="with --point: more checks of whether it can be believed")
    group.add_argument("--per-band", action="store_true", help="write a band for each band of the model as well")
    parser.set_defaults(command=explain)


def explain(options: argparse.Namespace, console: Console) -> None:
    """Explain a point, or write a map."""
    if options.point:
        _point(options, console)
        return
    if not options.output:
        raise ParameterError("Say where: --point X,Y prints one place, -o OUT.tif writes a map.")
    chosen = ExplainOptions(options.method, options.target, options.per_band)
    request = replace(request_of(options, options.model), outputs=(), cluster="")
    with interruptible() as interrupted:
        result = explain_map(request, chosen, progress=console.progress, cancelled=interrupted, note=console.note)
    record = result.provenance["explanation"]
    told = [f"{record['title']}: {record['question']}. {CREED}"]
    told += [f"[{item['light']}] {item['name']} {item['value']:.3g}: {item['sentence']}" for item in record["verdicts"]]
    tell(result, files_of(result, request), console, more=told, explanation=record)


def _point(options: argparse.Namespace, console: Console) -> None:
    if options.output:
        raise ParameterError("A point is printed and not written; give --point or -o, not both.")
    parts = options.point.split(",")
    try:
        x, y = (float(part) for part in parts)
    except ValueError:
        raise ParameterError(f"--point {options.point} is no place; give X,Y in the scene's coordinates.") from None
    request = replace(request_of(options, options.model), output="")
    with Places.of(request) as places:
        reading = places.point(x, y, options.target, options.method or "deeplift", options.check)
    if console.as_json:
        console.event("result", x=x, y=y, **reading.to_dict())
        return
    for text in reading.notes:
        console.note(text)
    for line in lines(reading):
        print(line)


def lines(reading: Reading) -> list[str]:
    """The bars and verdicts as text."""
    unit = f" {pretty_unit(reading.unit)}".rstrip()
    head = f"{reading.label}: {reading.value:.4g}{unit}"
    if reading.baseline_value is not None:
        head += f" here, {reading.baseline_value:.4g}{unit} where every band holds the scene's mean"
    rows = [head, f"method: {reading.method}", "", f"{'band':12} {'here':>9} {'baseline':>9} {'relevance':>10}"]
    largest = float(np.abs(reading.relevance).max(initial=0)) or 1.0
    for k, name in enumerate(reading.bands):
        value = float(reading.relevance[k])
        bar = ("+" if value > 0 else "-") * round(_BAR * abs(value) / largest)
        rows.append(f"{name:12} {reading.spectrum[k]:9.4g} {reading.baseline[k]:9.4g} {value:10.4g} {bar}".rstrip())
    if reading.context is not None:
        rows.append(f"{reading.context:.0%} of the relevance lies more than 5 pixels away")
    rows.append("")
    rows += [f"[{item.light}] {item.name} {item.value:.3g}: {item.sentence}" for item in reading.verdicts]
    return [*rows, CREED]
