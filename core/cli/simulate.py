"""``terraclara simulate``: spectra of simulated canopies as any sensor sees them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from ..errors import OutputError, ParameterError, check_seed
from .console import Console, interruptible
from .maps import tell_cost
from .options import add_estimate, add_json, names

if TYPE_CHECKING:  # pragma: no cover
    from ..retrieval.emulator import Emulator
    from ..retrieval.laws import Laws
    from ..retrieval.sensors import Responses


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "simulate",
        help="simulate canopies and their spectra for a sensor",
        description="Draw canopies, soils and angles from laws, send light through them (PROSPECT-D and 4SAIL) and "
        "write band reflectances, without noise, beside leaf area index, chlorophyll, water, FAPAR and cover.",
        epilog=epilog,
    )
    sensor = parser.add_mutually_exclusive_group(required=True)
    sensor.add_argument("--sensor", metavar="NAME", help="sentinel-2a, -2b, -2c, landsat-8 or landsat-9")
    sensor.add_argument(
        "--centers", type=names, metavar="NAME=CENTER:WIDTH,...", help="bands by center and width at half maximum, nm"
    )
    sensor.add_argument(
        "--responses", metavar="FILE.csv", help="spectral responses: a column of wavelengths, one for each band"
    )
    parser.add_argument("--shape", choices=("gaussian", "box"), default="gaussian", help="of --centers' responses")
    parser.add_argument("--bands", type=names, default=(), metavar="A,B", help="only these bands of the sensor")
    parser.add_argument("-n", "--count", type=int, default=10_000, metavar="N", help="simulations (default 10000)")
    parser.add_argument(
        "--orthogonal", action="store_true", help="every combination of the laws' classes once, instead of -n draws"
    )
    parser.add_argument("-o", "--output", metavar="TABLE.npz", required=True, help="or TABLE.csv")
    parser.add_argument(
        "--laws", metavar="LAWS.json", help='laws of variables: {"lai": {"low": 0, "high": 8, "mode": 3, "sd": 2}, ...}'
    )
    parser.add_argument("--write-laws", metavar="LAWS.json", help="write all laws used, to be edited")
    parser.add_argument("--soils", metavar="FILE.csv", help="soil spectra: a column of wavelengths, one for each soil")
    parser.add_argument(
        "--emulator",
        metavar="FILE.npz",
        help="use this emulator in place of the light's way through the canopy, for millions of simulations; it is "
        "trained and written first where the file is not there",
    )
    parser.add_argument("--seed", type=int, default=0, help="another draw (default 0)")
    add_estimate(parser)
    add_json(parser)
    parser.set_defaults(command=simulate)


def simulate(options: argparse.Namespace, console: Console) -> None:
    """Simulate and write the table."""
    import numpy as np

    from ..retrieval.laws import DEFAULT_LAWS, design_size, laws_to_json, load_laws, orthogonal_design
    from ..retrieval.simulate import DERIVED, estimate_simulation, soils_from_csv
    from ..retrieval.simulate import simulate as run

    _check_targets(options)
    check_seed(options.seed)
    sensor = _sensor(options)
    laws = load_laws(options.laws) if options.laws else DEFAULT_LAWS
    soils = soils_from_csv(options.soils) if options.soils else None
    if options.estimate:
        if options.emulator:
            raise ParameterError("What an emulator costs is not known beforehand; leave --emulator or --estimate out.")
        count = design_size(laws) if options.orthogonal else options.count
        found = estimate_simulation(sensor, count, Path(options.output).suffix.lower(), laws=laws, soils=soils)
        tell_cost([found], console)
        return
    if options.write_laws:
        _write(Path(options.write_laws), laws_to_json(laws) + "\n")
    design = orthogonal_design(np.random.default_rng(options.seed), laws) if options.orthogonal else options.count
    with interruptible() as interrupted:
        emulator = _emulator(options, sensor, laws, console, interrupted) if options.emulator else None
        table = run(
            sensor,
            design,
            laws=laws,
            soils=soils,
            seed=options.seed,
            emulator=emulator,
            progress=console.progress,
            cancelled=interrupted,
        )
    path = table.save(options.output)
    ranges = {name: [float(q) for q in np.quantile(table.variables[name], [0.05, 0.5, 0.95])] for name in DERIVED}
    if console.as_json:
        console.event("table", path=path, simulations=len(table), bands=list(table.bands), quantiles=ranges)
        return
    for name, (low, middle, high) in ranges.items():
        print(f"  {name:<6} median {middle:8.4g}, 5 to 95 %: {low:.4g} to {high:.4g}")
    print(f"{len(table)} simulations of {', '.join(table.bands)}: {path}")


def _check_targets(options: argparse.Namespace) -> None:
    """What is written must be writable, and none of what is read."""
    from ..raster.writer import check_target
    from ..retrieval.table import check_table_target

    given = [item for item in (options.laws, options.soils, options.responses) if item]
    emulator = options.emulator or ""
    check_table_target(Path(options.output), [*given, *([emulator] if emulator else [])])
    taken = [*given, options.output]
    if options.write_laws:
        check_target(Path(options.write_laws), [*taken, *([emulator] if emulator else [])], "file of laws", (".json",))
    if emulator and not os.path.isfile(emulator):
        check_target(Path(emulator), taken, "emulator", (".npz",))


def _sensor(options: argparse.Namespace) -> Responses:
    from ..retrieval import sensors

    if options.sensor:
        found = sensors.sensor(options.sensor)
    elif options.responses:
        found = sensors.from_csv(options.responses)
    else:
        found = sensors.from_text(options.centers, shape=options.shape)
    return found.subset(options.bands) if options.bands else found


def _emulator(
    options: argparse.Namespace, sensor: Responses, laws: Laws, console: Console, cancelled: Callable[[], bool]
) -> Emulator:
    from ..retrieval.emulator import load_emulator, train_emulator

    path = Path(options.emulator)
    if os.path.isfile(path):
        return load_emulator(path)
    console.step(f"Training an emulator of {sensor.name}")
    emulator = train_emulator(sensor, laws=laws, seed=options.seed, progress=console.progress, cancelled=cancelled)
    emulator.save(path)
    median, p99 = (emulator.report[f"relative_error_{key}"] for key in ("median", "p99"))
    console.step(f"Its relative error of reflectance: median {median:.2%}, 99th percentile {p99:.2%}. {path}")
    return emulator


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{path} cannot be written ({error.strerror or error}); choose another folder.") from error
