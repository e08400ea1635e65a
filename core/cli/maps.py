"""``terraclara run``, ``retrieve``, ``rerun`` and ``import-gp``."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any, Mapping, Sequence, Union

from ..cost import Estimate, together
from ..errors import ParameterError
from ..mapping import Map, Request, make_map
from ..mapping.estimate import estimate
from ..mapping.moved import moved
from ..mapping.provenance import check_inputs, check_repeatable, gone, read_provenance
from ..mapping.statistics import flag_shares, valid_share
from ..mapping.style import rounded
from ..model import Card, catalog, find_model
from ..model.card import to_mlm
from ..raster.scene import open_scene
from ..retrieval.many import estimate_many, retrieve_many
from ..retrieval.variables import choose_model
from .console import Console, interruptible
from .options import class_options_of, names, request_of


def run(options: argparse.Namespace, console: Console) -> None:
    """Take a scene through any model."""
    request = replace(request_of(options, options.model), **class_options_of(options))
    if options.estimate:
        tell_cost([estimate(request)], console)
    else:
        _make(request, console)


def retrieve(options: argparse.Namespace, console: Console) -> None:
    """Map a variable with the best model for the scene, or several into a folder."""
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
    if options.variable == "all" or "," in options.variable:
        _several(options, entries, console)
        return
    scene = open_scene(list(options.scene), band_names=list(options.bands) or None)
    choice = choose_model(options.variable, [item.band for item in scene.bands], entries, product=scene.product)
    console.note(f"{choice.id}: {choice.reason}")
    request = request_of(options, choice.id)
    if options.estimate:
        tell_cost([estimate(request)], console)
    else:
        _make(request, console)


def _several(options: argparse.Namespace, entries: Sequence[tuple[str, Card]], console: Console) -> None:
    wanted = () if options.variable == "all" else names(options.variable)
    if options.variable != "all" and not wanted:
        raise ParameterError("No variable is named; give some, such as lai,fapar,ccc, or all.")
    if options.estimate:
        tell_cost(estimate_many(request_of(options, ""), wanted, entries), console)
        return
    with interruptible() as interrupted:
        found = retrieve_many(
            request_of(options, ""),
            wanted,
            entries,
            progress=console.progress,
            cancelled=interrupted,
            note=console.note,
        )
    for item in found:
        files = files_of(item.map, options)
        tell(item.map, files, console, more=[f"{item.variable.upper()}:"], variable=item.variable)


def tell_cost(found: Sequence[Estimate], console: Console) -> None:
    """Say what runs that are made one after the other will cost."""
    cost = together(found)
    if console.as_json:
        console.event("estimate", **vars(cost))
    else:
        print(cost.text)


def make(options: argparse.Namespace, console: Console) -> None:
    """Make the maps that a file asks for; how an interpreter of the user's own is told what to do."""
    try:
        data = json.loads(options.request.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise ParameterError(
            f"The request {options.request} cannot be read ({reason}); give a JSON file of the run's inputs."
        ) from error
    if not (isinstance(data, dict) and isinstance(data.get("request"), dict)):
        raise ParameterError(
            f"{options.request} holds no request; give a JSON file that has one under `request`, as a provenance does."
        )
    if not set(data) <= {"request", "clouds", "variables", "models"}:
        raise ParameterError(
            f"{options.request} holds more than a request. Repeat the map of a provenance file with `terraclara rerun`."
        )
    request = Request.from_dict(data["request"])
    if "variables" in data:
        _make_several(request, data, console)
    elif "clouds" in data:
        _make_clouds(request, data["clouds"], console)
    else:
        _make(request, console)


def rerun(options: argparse.Namespace, console: Console) -> None:
    """Make a map again from its provenance."""
    document = read_provenance(options.provenance)
    check_repeatable(document, options.provenance.name)
    # The cluster of that time may be gone, and the map is the same without one.
    request = replace(Request.from_dict(document.get("request", {})), cluster="")
    if options.output:
        # Polygons that somebody may have worked on since stay; new ones stand beside the new map.
        ending = Path(request.polygons).suffix
        beside = str(Path(options.output).with_suffix(ending)) if request.polygons else ""
        request = replace(request, output=str(options.output), polygons=beside)
    inputs = document.get("inputs", [])
    if options.inputs is not None:
        request, inputs = moved(request, document, options.inputs)
    if os.path.isabs(request.model) and not os.path.exists(request.model):
        raise gone(Path(request.model))
    model = find_model(request.model, request.model_bands)
    expected = document.get("model", {}).get("sha256")
    if model.sha256 != expected:
        raise ParameterError(
            f"The model {request.model} has changed since that map was made (SHA-256 {model.sha256[:12]}, then "
            f"{str(expected)[:12]}). Bring the old file back, or make a new map with `terraclara run`."
        )
    for text in check_inputs(inputs):
        console.note(text)
    if "series" in document:
        raise ParameterError(
            "That map is one of a series and depends on the dates before it; make them again with `terraclara "
            "clouds-series`."
        )
    if "explanation" in document:
        from ..explain.explained import ExplainOptions
        from ..explain.maps import explain_map

        options_then = ExplainOptions.from_dict(document["explanation"])
        with interruptible() as interrupted:
            result = explain_map(
                request, options_then, progress=console.progress, cancelled=interrupted, note=console.note
            )
        tell(result, result.files, console)
        return
    if "retrieved" in document:
        from ..retrieval.state import repeat_check

        with interruptible() as interrupted:
            result = repeat_check(
                document, request, inputs, progress=console.progress, cancelled=interrupted, note=console.note
            )
        tell(result, files_of(result, request), console)
        return
    if "clouds" not in document:
        _make(request, console)
        return
    # Polygons and masked copies are made from the map, whose bytes are what is repeated.
    _make_clouds(request, document["clouds"], console, polygons="", masked="")


def _make_clouds(request: Request, document: Any, console: Console, **others: Any) -> None:
    """The map of the options in ``document``, with ``others`` in place of some of them."""
    from ..clouds import CloudOptions, detect

    chosen = replace(CloudOptions.from_dict(document), **others)
    with interruptible() as interrupted:
        result = detect(request, chosen, progress=console.progress, cancelled=interrupted, note=console.note)
    tell(result, result.files, console)


def _make_several(request: Request, asked: Mapping[str, Any], console: Console) -> None:
    names, models = asked["variables"], asked.get("models")
    if not (isinstance(names, list) and isinstance(models, list)):
        raise ParameterError("Several variables need a list of their names and a list of models; give both.")
    known = {entry.id: entry.card for entry in catalog()}
    entries = [(str(model), known.get(str(model)) or find_model(str(model)).card) for model in models]
    with interruptible() as interrupted:
        found = retrieve_many(
            request,
            [str(name) for name in names],
            entries,
            progress=console.progress,
            cancelled=interrupted,
            note=console.note,
        )
    for item in found:
        tell(item.map, files_of(item.map, request), console, variable=item.variable)


def _make(request: Request, console: Console) -> None:
    with interruptible() as interrupted:
        result = make_map(request, progress=console.progress, cancelled=interrupted, note=console.note)
    tell(result, files_of(result, request), console)


def files_of(result: Map, asked: Union[Request, argparse.Namespace]) -> list[Path]:
    """The files of a map, and those written now of it: its report and its STAC item, as ``asked``."""
    files = list(result.files)
    if asked.report:
        from ..report import write_pages

        files += write_pages(result)
    if asked.stac:
        from ..stac import write_item

        files.append(write_item(result))
    return files


def tell(result: Map, files: Sequence[Path], console: Console, more: Sequence[str] = (), **facts: Any) -> None:
    """Say what was made: sentences and files for a person, one event for a program."""
    if console.as_json:
        console.event(
            "result",
            output=str(result.path),
            bands=[spec.name for spec in result.outputs],
            files=[str(path) for path in files],
            statistics=result.statistics,
            device=result.provenance["device"],
            seconds=result.provenance["seconds"],
            notes=list(result.notes),
            **facts,
        )
        return
    for line in (*more, _summary(result), *files):
        print(line)


def _summary(result: Map) -> str:
    lines = []
    for spec in result.outputs:
        figures = result.statistics[spec.name]
        share, whole = valid_share(figures), "the area's pixels" if "inside" in figures else "the pixels"
        if spec.kind == "flag":
            flags = flag_shares(figures)
            empty = flags.pop("invalid")
            marked = ", ".join(f"{name} {of_valid:.1%}" for name, of_valid in flags.items() if of_valid)
            missing = f"{empty:.1%} of {whole} invalid, of the others " if empty else ""
            lines.append(f"{spec.name}: {missing}{marked or 'nothing flagged'}")
        elif spec.kind in ("class", "set") and spec.classes:
            shares = [
                f"{item.name} {figures['counts'].get(str(item.value), 0) / max(1, figures['valid']):.1%}"
                for item in spec.classes
            ]
            told = f"{', '.join(shares)} of the valid pixels" if figures["valid"] else "no pixel is valid"
            lines.append(f"{spec.name}: {told}")
        elif "mean" in figures and figures["mean"] is not None:
            unit = "" if spec.unit in ("", "1") else f" {spec.unit}"
            lines.append(
                f"{spec.name}: mean {rounded(figures['mean'])}{unit}, {rounded(figures['min'])} to "
                f"{rounded(figures['max'])}, "
                f"{share:.1%} of {whole}"
            )
    device, seconds = result.provenance["device"]["name"], result.provenance["seconds"]
    lines.append(f"computed on {device} in {seconds} s")
    return "\n".join(lines)


def import_gp(options: argparse.Namespace, console: Console) -> None:
    """Turn a published Gaussian process into a model file."""
    from ..gp.exchange import import_file

    card = import_file(options.arrays, options.output, options.bands)
    if console.as_json:
        console.event("result", output=str(options.output), card=to_mlm(card))
        return
    found = card.compiled
    print(
        f"A process of {found['centers']} centers, written in the {found['form']} form ({found['precision']}). On "
        f"{found['probes']} spectra the mean is off by {found['mean_error_max']:.1g} standard deviations at most, the "
        f"standard deviation by {found['std_error_max']:.1g} of itself."
    )
    print(options.output)


def export_gp(options: argparse.Namespace, console: Console) -> None:
    """Write a process in the format of published ones."""
    from ..gp.exchange import export_file

    for text in export_file(find_model(options.model), options.output):
        console.note(text)
    if console.as_json:
        console.event("result", output=str(options.output))
        return
    print(options.output)
