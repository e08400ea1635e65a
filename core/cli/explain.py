"""``terraclara explain``: why a map says what it says, at a point, in an area, or everywhere."""

from __future__ import annotations

import argparse
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import ParameterError
from ..explain.compare import Comparison, compare_maps, compare_places, matrix_lines, numbers, variants
from ..explain.explained import CREED, ExplainOptions
from ..explain.maps import estimate_explanation, explain_map
from ..explain.methods import BY_BAND, MAP_METHODS
from ..explain.place import Places
from ..explain.reading import Reading
from ..explain.series import of_images, up_to
from ..explain.strip import Strip
from ..mapping import Map, Request
from ..mapping.style import pretty_unit
from ..model import find_model
from .console import Console, interruptible
from .maps import files_of, tell, tell_cost
from .options import add_estimate, add_run_options, add_scene, add_stac, coordinates, names, request_of

_BAR = 24  # characters of the longest bar


def add(commands: Any, epilog: str) -> None:
    """Add the command."""
    parser = commands.add_parser("explain", help="why a map says what it says: what each band gave", epilog=epilog)
    parser.add_argument("model", metavar="MODEL", help="an .onnx file, or an id from `terraclara models`")
    add_scene(parser)
    add_run_options(parser, needed=False, without=["cluster", "outputs"])
    add_stac(parser)
    add_estimate(parser)
    group = parser.add_argument_group("the explanation")
    group.add_argument(
        "--target",
        default="",
        metavar="WHAT",
        help="class=NAME, against=NAME,OTHER, output=NAME such as output=std, or uncertainty (default: the class of "
        "each pixel, or the estimate)",
    )
    group.add_argument(
        "--method",
        default="",
        metavar="NAME",
        help=f"of maps: {', '.join(MAP_METHODS)}; of points: {', '.join(BY_BAND)}",
    )
    group.add_argument("--point", default="", metavar="X,Y", help="print why at this point of the scene's coordinates")
    group.add_argument(
        "--region",
        default="",
        metavar="AREA",
        help="print why over this region: a vector file, or xmin,ymin,xmax,ymax in the scene's coordinates",
    )
    group.add_argument(
        "--date",
        default="",
        metavar="WHICH",
        help="of a network of series, whose SCENEs are its dates, the earliest first, or their folder: the date to "
        "explain, by its number or as 2021-06-10 (default: the last)",
    )
    group.add_argument("--check", action="store_true", help="of a place: more checks of whether it can be believed")
    group.add_argument(
        "--compare",
        default="",
        metavar="A,B",
        help="beside one to three others: methods, models, or scenes of other dates; with their rank correlations",
    )
    group.add_argument("--per-band", action="store_true", help="write a band for each band of the model as well")
    parser.set_defaults(command=explain)


def explain(options: argparse.Namespace, console: Console) -> None:
    """Explain a place, or write a map."""
    options.scene = _dates(options)
    if options.point or options.region:
        _place(options, console)
        return
    if options.check:
        raise ParameterError("A map is checked as it is made; leave --check out, which is of a place.")
    if not options.output:
        raise ParameterError("Say where: --point X,Y or --region AREA prints one place, -o OUT.tif writes a map.")
    request = request_of(options, options.model)
    if options.compare:
        _compare_maps(request, options, console)
        return
    chosen = ExplainOptions(options.method, options.target, options.per_band)
    if options.estimate:
        tell_cost([estimate_explanation(request, chosen)], console)
        return
    _tell_map(_map(request, chosen, console), request, console)


def _dates(options: argparse.Namespace) -> list[str]:
    """The scenes that are looked at: of a network of series those up to the date that is asked about."""
    model = find_model(options.model, options.model_bands)
    given = list(options.scene)
    if of_images(model) and len(given) == 1 and os.path.isdir(given[0]):
        from ..clouds.series import series_in

        given = series_in(Path(given[0]))
    return list(up_to(model, given, options.date))


def _map(request: Request, chosen: ExplainOptions, console: Console) -> Map:
    with interruptible() as interrupted:
        return explain_map(request, chosen, progress=console.progress, cancelled=interrupted, note=console.note)


def _tell_map(result: Map, request: Request, console: Console) -> None:
    record = result.provenance["explanation"]
    told = [f"{record['title']}: {record['question']} ({record['number']}). {CREED}"]
    told += [_verdict(item["light"], item["name"], item["value"], item["sentence"]) for item in record["verdicts"]]
    tell(result, files_of(result, request), console, more=told, explanation=record)


def _compare_maps(request: Request, options: argparse.Namespace, console: Console) -> None:
    """A map for each, named after what is compared, and how far they agree."""
    target = Path(options.output)
    wanted = variants(request, options.method or "deeplift", names(options.compare), tuple(MAP_METHODS))
    if options.estimate:
        each = [(item.request, ExplainOptions(item.method, options.target, options.per_band)) for item in wanted]
        tell_cost([estimate_explanation(*one) for one in each], console)
        return
    paths = []
    for item in wanted:
        label = re.sub(r"[^\w.\-]+", "_", item.label)
        path = target.with_name(f"{target.stem}_{label}{target.suffix}")
        chosen = ExplainOptions(item.method, options.target, options.per_band)
        _tell_map(_map(replace(item.request, output=str(path)), chosen, console), request, console)
        paths.append(path)
    correlation = compare_maps(paths)
    labels = [item.label for item in wanted]
    if console.as_json:
        console.event("comparison", labels=labels, correlation=numbers(correlation), files=[str(p) for p in paths])
        return
    print("\n".join(["", *matrix_lines(labels, correlation, "pixels")]))


def _place(options: argparse.Namespace, console: Console) -> None:
    if options.estimate:
        raise ParameterError(
            "What a place costs is not known beforehand; leave --estimate out, or ask for a map with -o."
        )
    if options.output:
        raise ParameterError("A place is printed and not written; give --point or --region, or -o, not both.")
    if options.area or options.report or options.stac or options.per_band:
        raise ParameterError(
            "A place is printed, and no map is made; leave --area, --report, --stac and --per-band out. "
            "--region takes an area."
        )
    if options.point and options.region:
        raise ParameterError("Both a point and a region are given; ask about one of them.")
    request = replace(request_of(options, options.model), output="")
    method = options.method
    with interruptible() as interrupted:

        def ask(places: Places, by: str) -> Reading:
            what = (options.target, by, options.check)
            if options.region:
                return places.region(options.region, *what, cancelled=interrupted)
            x, y = coordinates(options.point)
            return places.point(x, y, *what, cancelled=interrupted)

        if options.compare:
            wanted = variants(request, method, names(options.compare), BY_BAND)
            _tell_comparison(compare_places(wanted, ask, cancelled=interrupted), console)
            return
        with Places.of(request) as places:
            reading = ask(places, method)
    if console.as_json:
        place = {"region": options.region} if options.region else dict(zip("xy", coordinates(options.point)))
        console.event("result", **place, **reading.to_dict())
        return
    for text in reading.notes:
        console.note(text)
    for line in lines(reading):
        print(line)


def _tell_comparison(found: Comparison, console: Console) -> None:
    if console.as_json:
        console.event("comparison", **found.to_dict())
        return
    width = max(10, *(len(label) + 2 for label in found.labels))
    rows = ["".join(f"{label:>{width}}" for label in ("band", *found.labels))]
    rows += [
        f"{name:>{width}}" + "".join(f"{value:{width}.4g}" for value in column)
        for name, column in zip(found.bands, found.relevance.T)
    ]
    print("\n".join([*rows, "", *matrix_lines(found.labels, found.correlation, found.ranked), CREED]))


def _verdict(light: str, name: str, value: Any, sentence: str) -> str:
    return f"[{light}] {name}: {sentence}" if value is None else f"[{light}] {name} {value:.3g}: {sentence}"


def lines(reading: Reading) -> list[str]:
    """The bars and verdicts as text."""
    unit = f" {pretty_unit(reading.unit)}".rstrip()
    head = f"{reading.label}: {reading.number} {reading.value:.4g}{unit}"
    if reading.baseline_value is not None:
        head += f" here, {reading.baseline_value:.4g}{unit} where every band holds the scene's mean"
    rows = [head, f"method: {reading.method}", "", f"{'band':12} {'here':>9} {'baseline':>9} {'relevance':>10}"]
    largest = float(np.abs(reading.relevance).max(initial=0)) or 1.0
    for k, name in enumerate(reading.bands):
        value = float(reading.relevance[k])
        bar = ("+" if value > 0 else "-") * round(_BAR * abs(value) / largest)
        odd = " (outside what is usual)" if reading.outside[k] else ""
        rows.append(
            f"{name:12} {reading.spectrum[k]:9.4g} {reading.baseline[k]:9.4g} {value:10.4g} {bar}{odd}".rstrip()
        )
    for group in reading.groups:
        gave = "" if group.relevance is None else f": {group.relevance:.4g} as one, by {group.way}"
        rows.append(f"{' + '.join(reading.bands[k] for k in group.bands)} go together{gave}")
    for step in reading.waterfall:
        if step.kind == "remainder":
            rows.append(f"not explained by the bands: {step.change:.2g}{unit}")
    if reading.strip is not None:
        rows += ["", *_strip_lines(reading.strip)]
    if reading.context is not None:
        rows.append(f"{reading.context:.0%} of the relevance lies more than 5 pixels away")
        shares = ", ".join(f"{share:.0%} within {distance}" for distance, share in reading.reach)
        rows.append(f"of the relevance lie {shares} pixels")
    rows.append("")
    rows += [_verdict(item.light, item.name, item.value, item.sentence) for item in reading.verdicts]
    return [*rows, CREED]


def _strip_lines(strip: Strip) -> list[str]:
    """Bands by dates, a row a date."""
    rows = ["".join(f"{text:>12}" for text in ("date", *strip.bands))]
    for date, column in zip(strip.dates, strip.values.T):
        rows.append(f"{date:>12}" + "".join(f"{value:12.4g}" for value in column))
    return rows
