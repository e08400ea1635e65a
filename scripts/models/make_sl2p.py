"""The SL2P networks as ONNX models with their flags: ``python scripts/models/make_sl2p.py [FOLDER]``.

Weiss & Baret, S2ToolBox Level 2 products: LAI, FAPAR, FCOVER, ATBD v1.1 (2016) and v2.0 (2020). The numbers are
in ``data/sl2p.json`` and ``data/sl2p_domains.npz``. Everything is computed in float64 inside the graph, so that
float32 reflectances fall into the same cell of the definition domain as in SNAP's doubles.
"""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any, Optional

import numpy as np
import onnx
from graph import GraphWriter
from onnx import TensorProto
from sl2p_domain import in_domain
from terraclara.core.bands import GEOMETRY, LANDSAT_OLI, SENTINEL2, Band
from terraclara.core.model.card import Card, InputSpec, OutputSpec
from terraclara.core.model.save import save_model
from terraclara.core.retrieval.variables import DEFAULT_GEOMETRY, VARIABLES

DATA = Path(__file__).resolve().parent / "data"
MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"

#: Set of coefficients -> start of the ids, what the title says, satellites, pixel size in meters.
SETS = {
    "v2.1": ("sl2p-v2.1", "v2.1, Sentinel-2, 20 m", ("Sentinel-2A", "Sentinel-2B", "Sentinel-2C"), 20.0),
    "v3.0-s2a": ("sl2p-v3.0", "v3.0, Sentinel-2A, 20 m", ("Sentinel-2A",), 20.0),
    "v3.0-s2b": ("sl2p-v3.0-s2b", "v3.0, Sentinel-2B, 20 m", ("Sentinel-2B",), 20.0),
    "v3.0-10m-s2a": ("sl2p-v3.0-10m", "v3.0, Sentinel-2A, 10 m", ("Sentinel-2A",), 10.0),
    "v3.0-10m-s2b": ("sl2p-v3.0-10m-s2b", "v3.0, Sentinel-2B, 10 m", ("Sentinel-2B",), 10.0),
    "v3.0-landsat8": ("sl2p-v3.0-landsat8", "v3.0, Landsat 8/9, 30 m", ("Landsat-8", "Landsat-9"), 30.0),
}
CITATION = (
    "Weiss M., Baret F. (2016): S2ToolBox Level 2 products: LAI, FAPAR, FCOVER. Algorithm Theoretical Basis "
    "Document, version 1.1. INRA.",
    "Weiss M., Baret F., Jay S. (2020): S2ToolBox Level 2 products: LAI, FAPAR, FCOVER. Algorithm Theoretical Basis "
    "Document, version 2.0. INRAE.",
)


def output_rule(writer: GraphWriter, value: str, low: float, high: float, tolerance: float) -> tuple[str, str]:
    """The value clipped within the tolerance, and the sum of its flag bits, both ``(n,)`` float64."""
    clipped = writer.op("Clip", value, writer.constant(low), writer.constant(high))
    beyond = writer.op("Sub", value, clipped)
    near = writer.op("Less", writer.op("Abs", beyond), tolerance)
    above, below = writer.op("Greater", beyond, 0.0), writer.op("Less", beyond, 0.0)
    side = writer.op("Where", above, 8.0, writer.op("Where", below, 4.0, 0.0))
    return writer.op("Where", near, clipped, value), writer.op("Mul", side, writer.op("Where", near, 1.0, 4.0))


def network(numbers: dict[str, Any], variable: str, keys: Optional[np.ndarray]) -> onnx.ModelProto:
    """One network; ``keys`` are the cells of its definition domain, ``None`` where it has none.

    Pixels stand in columns, since operators over whole rows are quick where those over (n, 8) are not; the scaling of
    inputs and output is part of the weights.
    """
    net = numbers["networks"][variable]
    writer = GraphWriter()
    low, high = np.array(numbers["input_min"]), np.array(numbers["input_max"])
    hidden, output = np.array(net["hidden"]), np.array(net["output"])
    first, last = net["scale"]
    half = 0.5 * (last - first)
    weights = hidden[:, :-1] * (2.0 / (high - low))
    # Sums are exact, so that every processor writes the same file.
    bias = np.array([math.fsum([row[-1], *(-row[:-1]), *(-w * low)]) for row, w in zip(hidden, weights)])
    x = writer.op("Cast", "spectra", to=TensorProto.DOUBLE)
    layer = writer.op("Tanh", writer.op("Gemm", weights, x, bias[:, None], transB=1))
    y = writer.op("Gemm", half * output[None, :-1], layer, np.array([[half * (output[-1] + 1.0) + first]]))
    y = writer.op("Reshape", y, writer.constant([-1], np.int64))
    value, flag = output_rule(writer, y, *net["range"], net["tolerance"])
    if keys is not None:
        inside = in_domain(writer, x, len(low), numbers["domain_min"], numbers["domain_max"], keys)
        flag = writer.op("Add", flag, writer.op("Where", inside, 0.0, 2.0))
    writer.result("mean", value)
    writer.result("flag", flag)
    return writer.model(f"sl2p_{variable}", len(low), ("mean", "flag"))


def card(name: str, variable: str, numbers: dict[str, Any]) -> Card:
    """What the file says about itself."""
    start, title, satellites, resolution = SETS[name]
    net = numbers["networks"][variable]
    sensor = LANDSAT_OLI if "landsat" in name else SENTINEL2
    bands = tuple(sensor.band(band) for band in numbers["bands"]) + tuple(Band(angle) for angle in GEOMETRY)
    known = VARIABLES[variable]
    domain: dict[str, Any] = {"satellites": list(satellites)}
    if net["domain"]:
        domain["rule"] = (
            "Every band inside the range of the training data (tolerance 0.01), and the combination of bands, each cut "
            "into ten, among those that the training data occupy (SNAP's rule)."
        )
        domain["known_limits"] = "The cells are sparse: many good vegetation pixels are flagged too."
    return Card(
        name=f"{start}-{variable}",
        id=f"{start}-{variable}",
        title=f"{known.title}, SL2P {title}",
        description=(
            f"The network of SNAP's biophysical processor for {known.title.lower()}: surface reflectance and three "
            "angles, five neurons, trained on PROSAIL simulations. It gives no uncertainty."
        ),
        variable=variable,
        architecture="Neural network, 5 hidden neurons (tanh), linear output",
        input=InputSpec(
            bands=bands, tensor="spectra", level="surface", resolution_m=resolution, defaults=dict(DEFAULT_GEOMETRY)
        ),
        outputs=(
            OutputSpec(
                "mean",
                "mean",
                "mean",
                unit=known.unit,
                description=known.title,
                valid_range=(net["range"][0], net["range"][1]),
                display_range=known.display_range,
            ),
            OutputSpec("flag", "flag", "flag", description="Quality flags"),
        ),
        domain=domain,
        metrics={"output_tolerance": net["tolerance"]},
        licence="Published numbers (facts); this file: GPL-3.0-or-later",
        citation=CITATION,
        sources=(
            {
                "title": f"SL2P coefficients, set {name}",
                "origin": "Sentinel-2 Toolbox, s2tbx-biophysical auxdata " + ("2_1" if name == "v2.1" else "3_0"),
            },
        ),
    )


def main(folder: Path = MODELS) -> None:
    """Write every network of every set."""
    folder.mkdir(parents=True, exist_ok=True)
    sets = json.loads((DATA / "sl2p.json").read_text(encoding="utf-8"))["sets"]
    with np.load(DATA / "sl2p_domains.npz", allow_pickle=False) as domains:
        for name, numbers in sets.items():
            for variable, net in numbers["networks"].items():
                document = card(name, variable, numbers)
                model = network(numbers, variable, domains[name] if net["domain"] else None)
                save_model(model.SerializeToString(deterministic=True), document, folder / f"{document.id}.onnx")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:2]))
