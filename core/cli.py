"""The command line: ``terraclara``.

Exit codes: 0 done; 1 an unforeseen fault; 2 a parameter cannot be used; 3 the scene; 4 the area;
5 the model; 6 the device; 7 the output; 8 a package is missing; 130 cancelled.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import Any, Callable, NoReturn, Optional, Sequence

from .. import __version__
from .errors import Cancelled, ParameterError, TerraClaraError
from .mapping import Map, Request, make_map
from .mapping.provenance import check_inputs, finite, read_provenance
from .model import Card, Model, catalog, find_model, not_installed, save_model
from .model.card import FLAG_BITS, to_mlm
from .raster.journal import write_whole
from .raster.writer import refuse_input

_EPILOG = (
    "Exit codes: 0 done, 2 parameter, 3 scene, 4 area, 5 model, 6 device, 7 output, 8 missing package, "
    "130 cancelled, 1 anything unforeseen."
)


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Run the command line; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = _parser(as_json="--json" in given)
    options = parser.parse_args(given)
    console = Console(options.json)
    try:
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
    _json(models)
    models.set_defaults(command=_models)

    install = commands.add_parser("install", help="add a published model to the catalog", epilog=_EPILOG)
    install.add_argument("models", metavar="ID", nargs="+", help="an id that `terraclara models` calls not installed")
    install.add_argument(
        "--from", dest="source", metavar="FOLDER", type=Path, help="take the package from this folder, not the network"
    )
    install.add_argument("--yes", action="store_true", help="do not ask before downloading")
    _json(install)
    install.set_defaults(command=_install)

    info = commands.add_parser("info", help="say what a scene or a model is", epilog=_EPILOG)
    info.add_argument("file", metavar="FILE", help="a scene, an .onnx file, or the catalog id of a model")
    _json(info)
    info.set_defaults(command=_info)

    run = commands.add_parser("run", help="take a scene through any model", epilog=_EPILOG)
    run.add_argument("model", metavar="MODEL", help="an .onnx file, or an id from `terraclara models`")
    _scene(run)
    _run_options(run)
    run.set_defaults(command=_run)

    retrieve = commands.add_parser(
        "retrieve", help="map a biophysical variable with the best model for the scene", epilog=_EPILOG
    )
    retrieve.add_argument("variable", metavar="VARIABLE", help="lai, fapar, fvc, ccc, cwc, or any that a model gives")
    _scene(retrieve)
    _run_options(retrieve)
    retrieve.set_defaults(command=_retrieve)

    importer = commands.add_parser(
        "import-gp", help="turn a Gaussian process stored as arrays into a model", epilog=_EPILOG
    )
    importer.add_argument("arrays", metavar="ARRAYS.npz", type=Path)
    importer.add_argument("-o", "--output", metavar="MODEL.onnx", type=Path, required=True)
    _json(importer)
    importer.set_defaults(command=_import_gp)

    rerun = commands.add_parser("rerun", help="make a map again from its provenance", epilog=_EPILOG)
    rerun.add_argument("provenance", metavar="PROVENANCE.json", type=Path)
    rerun.add_argument("-o", "--output", metavar="OUT.tif", help="write here instead of where the map was written")
    _json(rerun)
    rerun.set_defaults(command=_rerun)
    return parser


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON, one object a line")


def _scene(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "scene",
        metavar="SCENE",
        nargs="+",
        help="one or more rasters, a Sentinel-2 SAFE folder or zip, or a Landsat Collection 2 folder",
    )


def _run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", metavar="OUT.tif", required=True)
    parser.add_argument("--area", default="", help="a vector file, or xmin,ymin,xmax,ymax in the scene's coordinates")
    parser.add_argument("--memory", type=int, default=1024, metavar="MB", help="memory for the run (default 1024)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, directml, coreml... (default auto)")
    parser.add_argument("--cluster", default="", metavar="ADDRESS", help="compute on a Dask cluster: tcp://host:port")
    parser.add_argument("--threads", type=int, default=0, help="cores to use (default all)")
    parser.add_argument(
        "--outputs", type=_names, default=(), metavar="A,B", help="which of the model's outputs to write"
    )
    parser.add_argument("--report", action="store_true", help="write a one-page report and a picture as well")
    scene = parser.add_argument_group("what the scene does not say itself")
    scene.add_argument("--bands", type=_names, default=(), metavar="A,B", help="names of the scene's bands, in order")
    scene.add_argument("--model-bands", type=_names, default=(), metavar="A,B", help="bands of a model without a card")
    scene.add_argument("--scale", type=float, help="reflectance = number * scale + offset")
    scene.add_argument("--offset", type=float)
    scene.add_argument("--nodata", type=float)
    scene.add_argument("--sun-zenith", type=float, metavar="DEG")
    scene.add_argument("--view-zenith", type=float, metavar="DEG")
    scene.add_argument("--relative-azimuth", type=float, metavar="DEG")
    _json(parser)


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


class Console:
    """Speaks to a person (a bar, sentences) or to a program (JSON lines)."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self._bar = not as_json and sys.stderr.isatty()
        self._last = -1

    def event(self, kind: str, **content: Any) -> None:
        """One JSON line."""
        print(json.dumps(finite({"event": kind, **content}), ensure_ascii=False, default=str), flush=True)

    def progress(self, share: float) -> None:
        """Show how far the run is, in steps of a percent."""
        percent = int(share * 100)
        if percent == self._last:
            return
        self._last = percent
        if self.as_json:
            self.event("progress", fraction=round(share, 4))
        elif self._bar:
            filled = percent * 40 // 100
            end = "\n" if percent == 100 else ""
            print(f"\r[{'#' * filled}{'.' * (40 - filled)}] {percent:3d} %", end=end, file=sys.stderr, flush=True)

    def note(self, text: str) -> None:
        """A sentence the user should read."""
        if self.as_json:
            self.event("note", text=text)
        else:
            print(f"{self._newline()}note: {text}", file=sys.stderr, flush=True)

    def step(self, text: str) -> None:
        """What is being done now."""
        if self.as_json:
            self.event("step", text=text)
        else:
            print(text, file=sys.stderr, flush=True)

    def error(self, text: str, code: int) -> None:
        """What went wrong and what to do."""
        if self.as_json:
            self.event("error", message=text, exit_code=code)
        else:
            print(f"{self._newline()}terraclara: {text}", file=sys.stderr, flush=True)

    def _newline(self) -> str:
        inside = self._bar and 0 <= self._last < 100
        return "\n" if inside else ""


def _models(options: argparse.Namespace, console: Console) -> None:
    entries, others = catalog(), not_installed()
    if console.as_json:
        for entry in entries:
            card = to_mlm(entry.card) if entry.card else None
            console.event(
                "model", id=entry.id, path=entry.path, origin=entry.origin, card=card, problem=entry.problem or None
            )
        for model in others:
            console.event("model", **{**asdict(model), "path": None, "origin": "optional", "card": None})
        return
    if not entries:
        print("The catalog is empty.")
    width = max((len(name) for name in [*(e.id for e in entries), *(m.id for m in others)]), default=0)
    for entry in entries:
        title = entry.problem or (entry.card.title or entry.card.name if entry.card else "no card")
        print(f"{entry.id:<{width}}  {title}")
    for model in others:
        print(f"{model.id:<{width}}  {model.title}: {model.offer}")


def _install(options: argparse.Namespace, console: Console) -> None:
    from .clouds.install import install_models

    def confirm(question: str) -> bool:
        if options.yes:
            console.note(question)
            return True
        if console.as_json or not sys.stdin.isatty():
            raise ParameterError(f"{question} Add --yes to agree.")
        return input(f"{question} Go on? [y/N] ").strip().lower() in ("y", "yes")

    paths = install_models(options.models, source=options.source, confirm=confirm, say=console.step)
    for path in paths:
        if console.as_json:
            console.event("result", output=str(path))
        else:
            print(path)


def _info(options: argparse.Namespace, console: Console) -> None:
    name = options.file
    ids = {entry.id for entry in catalog()} | {model.id for model in not_installed()}
    if name.lower().endswith(".onnx") or (not Path(name).exists() and name in ids):
        _model_info(find_model(name), console)
        return
    from .raster.scene import open_scene

    scene = open_scene(name)
    grid = scene.grid
    bands = [
        {
            "name": item.band.name,
            "common_name": item.band.common_name,
            "wavelength_nm": item.band.wavelength_nm,
            "scale": item.scale,
            "offset": item.offset,
            "nodata": item.nodata,
            "dtype": str(item.dtype),
            "width": item.grid.width,
            "height": item.grid.height,
        }
        for item in scene.bands
    ]
    usable = [entry.id for entry in catalog() if entry.card and _fits(entry.card, scene)]
    if console.as_json:
        console.event(
            "scene",
            sources=[str(p) for p in scene.sources],
            width=grid.width,
            height=grid.height,
            crs=grid.crs,
            transform=grid.transform,
            product=dict(scene.product),
            geometry=dict(scene.geometry),
            bands=bands,
            notes=list(scene.notes),
            models=usable,
        )
        return
    print(f"Scene of {grid.width} x {grid.height} pixels, {', '.join(str(p) for p in scene.sources)}")
    for key, value in scene.product.items():
        print(f"  {key}: {value}")
    for row in bands:
        where = "" if row["wavelength_nm"] is None else f"{row['wavelength_nm']:.0f} nm"
        print(f"  {row['name']:<6} {where:>8}  {row['dtype']}  value * {row['scale']:g} + {row['offset']:g}")
    for text in scene.notes:
        print(f"  note: {text}")
    print(f"Models for it: {', '.join(usable) or 'none in the catalog'}")


def _fits(card: Card, scene: Any) -> bool:
    """Whether the scene has the card's bands, and its satellite is one the model was made for, if both are told."""
    from .bands import canonical_name, match_bands
    from .retrieval.variables import satellite_of

    wanted = [band for band in card.input.bands if not band.is_geometry]
    have = [item.band for item in scene.bands]
    try:
        chosen = match_bands(wanted, have)
    except TerraClaraError:
        return False
    satellite, made_for = satellite_of(scene.product), card.domain.get("satellites") or []
    if satellite and made_for:
        return satellite in made_for
    # Without a product's name, band names tell sensors apart: B5 of one is B8A of another.
    numbered = [(a, canonical_name(have[i].name)) for a, i in zip(wanted, chosen) if have[i].name[:1] == "B"]
    return all(canonical_name(band.name) == name for band, name in numbered)


def _model_info(model: Model, console: Console) -> None:
    card = model.card
    if console.as_json:
        flags = {str(bit): {"name": name, "meaning": text} for bit, (name, text) in FLAG_BITS.items()}
        console.event(
            "model",
            id=card.id,
            path=model.path,
            sha256=model.sha256,
            source=model.source,
            card=to_mlm(card),
            flags=flags,
            opsets=model.graph.opsets,
        )
        return
    print(f"{card.title or card.name} ({card.id})\n{card.description}".rstrip())
    print(f"  file: {model.path} ({model.path.stat().st_size / 2**20:.2f} MB), card from {model.source}")
    print(f"  input: {', '.join(band.name for band in card.input.bands)} ({card.input.values}, {card.input.layout})")
    if card.input.halo is not None:
        print(f"  looks {card.input.halo} pixels around")
    for spec in card.outputs:
        unit = "" if spec.unit in ("", "1") else f" [{spec.unit}]"
        print(f"  output {spec.name}{unit}: {spec.description or spec.kind}{'' if spec.default else ' (on request)'}")
    for key, value in card.metrics.items():
        print(f"  {key.replace('_', ' ')}: {in_words(value)}")
    for title, text in (("calibration", card.calibration), ("licence", card.licence)):
        if text:
            print(f"  {title}: {text}")
    for text in card.citation:
        print(f"  cite: {text}")


def in_words(value: Any) -> str:
    """A figure of a card for people: mappings and lists on one line.

    >>> in_words({"rmse": 0.9, "by_fifth": [0.8, 0.9]})
    'rmse 0.9; by fifth 0.8, 0.9'
    """
    if isinstance(value, dict):
        return "; ".join(f"{key.replace('_', ' ')} {in_words(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(in_words(item) for item in value)
    return str(value)


def _request(options: argparse.Namespace, model: str) -> Request:
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
        cluster=options.cluster,
    )


def _run(options: argparse.Namespace, console: Console) -> None:
    _make(_request(options, options.model), console)


def _retrieve(options: argparse.Namespace, console: Console) -> None:
    from .raster.scene import open_scene
    from .retrieval.variables import choose_model

    scene = open_scene(list(options.scene), band_names=list(options.bands) or None)
    entries = [(entry.id, entry.card) for entry in catalog() if entry.card is not None]
    choice = choose_model(options.variable, [item.band for item in scene.bands], entries, product=scene.product)
    console.note(f"Model {choice.id}: {choice.reason}")
    _make(_request(options, choice.id), console)


def _rerun(options: argparse.Namespace, console: Console) -> None:
    document = read_provenance(options.provenance)
    request = Request.from_dict(document.get("request", {}))
    if options.output:
        request = Request.from_dict({**request.to_dict(), "output": options.output})
    model = find_model(request.model, request.model_bands)
    expected = document.get("model", {}).get("sha256")
    if model.sha256 != expected:
        raise ParameterError(
            f"The model {request.model} has changed since that map was made (SHA-256 {model.sha256[:12]}, then "
            f"{str(expected)[:12]}). Bring the old file back, or make a new map with `terraclara run`."
        )
    for text in check_inputs(document.get("inputs", [])):
        console.note(text)
    _make(request, console)


def _make(request: Request, console: Console) -> None:
    with _interruptible() as interrupted:
        result = make_map(request, progress=console.progress, cancelled=interrupted, note=console.note)
    files = list(result.files)
    if request.report:
        from .picture import picture
        from .report import write_report

        image = picture(result)
        pixels = result.path.with_name(f"{result.path.stem}.report.png")
        write_whole(pixels, image)
        files += [pixels, write_report(result, image=image)]
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
        )
        return
    print(_summary(result))
    for path in files:
        print(path)


def _summary(result: Map) -> str:
    lines = []
    for spec in result.outputs:
        figures = result.statistics[spec.name]
        share = figures["valid"] / max(1, figures["pixels"])
        if spec.kind == "flag":
            marked = ", ".join(
                f"{name} {count / figures['pixels']:.1%}" for name, count in figures["bits"].items() if count
            )
            lines.append(f"{spec.name}: {marked or 'nothing flagged'}")
        elif "mean" in figures and figures["mean"] is not None:
            unit = "" if spec.unit in ("", "1") else f" {spec.unit}"
            lines.append(
                f"{spec.name}: mean {figures['mean']:.3g}{unit}, {figures['min']:.3g} to {figures['max']:.3g}, "
                f"{share:.1%} of the pixels"
            )
    device, seconds = result.provenance["device"]["name"], result.provenance["seconds"]
    lines.append(f"computed on {device} in {seconds} s")
    return "\n".join(lines)


class _interruptible:  # noqa: N801  (a context manager, used like a function)
    """Turn Ctrl+C and a polite kill into a request to cancel, so that the run ends in good order."""

    def __init__(self) -> None:
        self._asked = False
        self._former: dict[int, Any] = {}

    def __enter__(self) -> Callable[[], bool]:
        for number in (signal.SIGINT, signal.SIGTERM):
            try:
                self._former[number] = signal.signal(number, self._ask)
            except ValueError:  # not the main thread
                continue
        return lambda: self._asked

    def _ask(self, *_: Any) -> None:
        self._asked = True

    def __exit__(self, *_: Any) -> None:
        for number, handler in self._former.items():
            signal.signal(number, handler)


def _import_gp(options: argparse.Namespace, console: Console) -> None:
    from dataclasses import replace

    from .gp.compile import compile_gp
    from .gp.import_arrays import import_gp

    refuse_input(options.output, [options.arrays])
    process, card = import_gp(options.arrays)
    # Published processes are small: their graph computes in float64, so that their numbers are the published ones.
    compiled = compile_gp(process, form="exact", precision="float64")
    card = replace(card, id=options.output.stem, compiled=compiled.report)
    save_model(compiled.model.SerializeToString(), card, options.output)
    if console.as_json:
        console.event("result", output=str(options.output), card=to_mlm(card))
        return
    for key, value in compiled.report.items():
        print(f"{key}: {value}")
    print(options.output)
