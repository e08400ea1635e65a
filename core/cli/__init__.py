"""The command line: ``terraclara``.

Exit codes: 0 done; 1 an unforeseen fault; 2 a parameter cannot be used; 3 the scene; 4 the area;
5 the model; 6 the device; 7 the output; 8 a package is missing; 9 some scenes of a batch failed; 130 cancelled.

Errors, notes and reports are in the language of the environment; help, tables and JSON are in English.
"""

from __future__ import annotations

import argparse
import re
import sys
import traceback
from pathlib import Path
from typing import NoReturn, Optional, Sequence

from ... import __version__
from ..errors import Cancelled, ParameterError, TerraClaraError
from ..i18n import of_environment, spoken
from . import (
    accuracy,
    adapt,
    assess,
    batch,
    change,
    clouds,
    diagnostics,
    explain,
    facts,
    input_noise,
    install,
    jumps,
    maps,
    pixel,
    simulate,
    train,
    train_retrieval,
    validate,
    wheels,
    zones,
)
from .console import Console
from .options import (
    add_class_options,
    add_confidence,
    add_estimate,
    add_json,
    add_run_options,
    add_scene,
    add_stac,
    names,
)

_EPILOG = (
    "Exit codes: 0 done, 2 parameter, 3 scene, 4 area, 5 model, 6 device, 7 output, 8 missing package, "
    "9 some scenes of a batch failed, 130 cancelled, 1 anything unforeseen."
)


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the command line; returns the exit code."""
    given = _with_coordinates(sys.argv[1:] if arguments is None else arguments)
    parser = _parser(as_json="--json" in given)
    if not given:
        parser.print_help()
        return ParameterError.exit_code
    options = parser.parse_args(given)
    console = Console(options.json)
    with spoken(of_environment()):
        return _run(options, given, console)


def _run(options: argparse.Namespace, given: Sequence[str], console: Console) -> int:
    try:
        _refuse_empty(given)
        options.command(options, console)
    except TerraClaraError as error:
        console.error(str(error), error.exit_code)
        return error.exit_code
    except KeyboardInterrupt:
        console.error("Cancelled.", Cancelled.exit_code)
        return Cancelled.exit_code
    except BrokenPipeError:
        return 0  # the reader of our output has left
    except Exception as error:  # the last line of defense: a sentence, and the trace for the author
        traceback.print_exc(file=sys.stderr)
        console.error(
            f"An unforeseen fault ({type(error).__name__}: {error}). Please report it with the lines above.", 1
        )
        return 1
    return 0


def _refuse_empty(arguments: Sequence[str]) -> None:
    """`ParameterError` for an empty text: as a path it would be the current folder, elsewhere what is not given."""
    for before, text in zip(["terraclara", *arguments], arguments):
        option, tied, value = text.partition("=") if text.startswith("--") else (before, "=", text)
        if tied and not value.strip():
            raise ParameterError(
                f"What follows {option} is empty. Write what belongs there, or look whether a variable that should "
                "hold it is set."
            )


def _with_coordinates(arguments: Sequence[str]) -> list[str]:
    """The arguments, those of lists of coordinates west or south of 0 tied to their option, which they are not.

    >>> _with_coordinates(["run", "--area", "-56.4,-1.5,-56.3,-1.4", "-o", "out.tif"])
    ['run', '--area=-56.4,-1.5,-56.3,-1.4', '-o', 'out.tif']
    """
    found: list[str] = []
    for text in arguments:
        if found and found[-1].startswith("--") and re.match(r"-[\d.]+,", text):
            found[-1] += f"={text}"
        else:
            found.append(text)
    return found


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments as JSON where JSON is asked for."""

    as_json = False

    def error(self, message: str) -> NoReturn:
        if not _Parser.as_json:
            super().error(message)
        Console(True).error(message, ParameterError.exit_code)
        raise SystemExit(ParameterError.exit_code)


def _parser(as_json: bool = False) -> argparse.ArgumentParser:
    _Parser.as_json = as_json
    parser = _Parser(prog="terraclara", description="Satellite images into maps people can trust.", epilog=_EPILOG)
    parser.add_argument("--version", action="version", version=f"terraclara {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    models = commands.add_parser("models", help="list the catalog of models", epilog=_EPILOG)
    add_json(models)
    models.set_defaults(command=facts.models)

    install.add(commands, _EPILOG)
    wheels.add(commands, _EPILOG)
    diagnostics.add(commands, _EPILOG)

    info = commands.add_parser("info", help="say what a scene or a model is", epilog=_EPILOG)
    info.add_argument("file", metavar="FILE", help="a scene, an .onnx file, or the catalog id of a model")
    add_json(info)
    info.set_defaults(command=facts.info)

    run = commands.add_parser("run", help="take a scene through any model", epilog=_EPILOG)
    run.add_argument("model", metavar="MODEL", help="an .onnx file, or an id from `terraclara models`")
    add_scene(run)
    add_run_options(run)
    add_stac(run)
    add_confidence(run)
    add_class_options(run)
    add_estimate(run)
    run.set_defaults(command=maps.run)

    retrieve = commands.add_parser(
        "retrieve", help="map a biophysical variable with the best model for the scene", epilog=_EPILOG
    )
    retrieve.add_argument(
        "variable",
        metavar="VARIABLE",
        help="lai, fapar, fvc, ccc, cwc, lcc, or any that a model gives; several, such as lai,fapar, or all of "
        "them with all, are written into a folder",
    )
    add_scene(retrieve)
    add_run_options(retrieve, output="OUT.tif|FOLDER")
    add_stac(retrieve)
    add_confidence(retrieve)
    add_estimate(retrieve)
    retrieve.set_defaults(command=maps.retrieve)

    clouds.add(commands, _EPILOG)
    batch.add(commands, _EPILOG)
    assess.add(commands, _EPILOG)
    explain.add(commands, _EPILOG)
    train.add(commands, _EPILOG)
    adapt.add(commands, _EPILOG)
    train_retrieval.add(commands, _EPILOG)
    validate.add(commands, _EPILOG)
    zones.add(commands, _EPILOG)
    jumps.add(commands, _EPILOG)
    pixel.add(commands, _EPILOG)
    input_noise.add(commands, _EPILOG)
    accuracy.add(commands, _EPILOG)
    change.add(commands, _EPILOG)
    simulate.add(commands, _EPILOG)

    importer = commands.add_parser(
        "import-gp", help="turn a Gaussian process stored as arrays into a model", epilog=_EPILOG
    )
    importer.add_argument("arrays", metavar="ARRAYS.npz", type=Path, help="or a script for Earth Engine (.py, .js)")
    importer.add_argument("-o", "--output", metavar="MODEL.onnx", type=Path, required=True, help="the model to write")
    importer.add_argument("--bands", type=names, default=(), metavar="A,B", help="the bands of a script")
    add_json(importer)
    importer.set_defaults(command=maps.import_gp)

    exporter = commands.add_parser(
        "export-gp",
        help="write a Gaussian process as published ones are: arrays, or a script for Earth Engine",
        epilog=_EPILOG,
    )
    exporter.add_argument("model", metavar="MODEL", help="a catalog id, or an .onnx file with its .npz beside it")
    exporter.add_argument(
        "-o", "--output", metavar="ARRAYS.npz|SCRIPT.py", type=Path, required=True, help="what to write, by its ending"
    )
    add_json(exporter)
    exporter.set_defaults(command=maps.export_gp)

    make = commands.add_parser("make", help="make the maps that a request in a JSON file asks for", epilog=_EPILOG)
    make.add_argument("request", metavar="REQUEST.json", type=Path)
    add_json(make)
    make.set_defaults(command=maps.make)

    rerun = commands.add_parser("rerun", help="make a map again from its provenance", epilog=_EPILOG)
    rerun.add_argument("provenance", metavar="PROVENANCE.json", type=Path)
    rerun.add_argument("-o", "--output", metavar="OUT.tif", help="write here instead of where the map was written")
    rerun.add_argument(
        "--inputs",
        metavar="FOLDER",
        type=Path,
        help="take scene, area and model from this folder, where they were moved to; they must be the same files",
    )
    add_json(rerun)
    rerun.set_defaults(command=maps.rerun)
    return parser
