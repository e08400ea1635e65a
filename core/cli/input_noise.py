"""``terraclara input-noise``: the noise of the bands carried into a model's standard deviation."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from .console import Console
from .options import add_json, names


def add(commands: Any, epilog: str) -> None:
    """Add the command's parser to ``commands``."""
    parser = commands.add_parser(
        "input-noise",
        help="carry the noise of the bands into a model's standard deviation",
        description="Write a model whose standard deviation holds what noise of its bands does to the estimate, beyond "
        "the noise that it was trained with; std_input is that part by itself.",
        epilog=epilog,
    )
    parser.add_argument("model", metavar="MODEL", help="a catalog id such as lai-s2-20m, or an .onnx file")
    parser.add_argument(
        "--noise", type=names, required=True, metavar="ADDED,RELATIVE", help="of each band, such as 0.01,0.02"
    )
    parser.add_argument("--shared", type=names, default=("0",), metavar="ADDED,RELATIVE", help="of all bands together")
    parser.add_argument("-o", "--output", metavar="MODEL.onnx", required=True, help="the model to write")
    add_json(parser)
    parser.set_defaults(command=input_noise)


def input_noise(options: argparse.Namespace, console: Console) -> None:
    """Write the model."""
    from ..explain.input_noise import BandNoise, levels, with_input_noise

    noise = BandNoise(*levels(options.noise), *levels(options.shared))
    card = with_input_noise(options.model, noise, Path(options.output))
    if console.as_json:
        console.event("result", model=options.output, outputs=[spec.name for spec in card.outputs])
        return
    print(card.calibration)
    print(options.output)
