"""Calibrate, measure and write the network of series: ``resources/models/clouds-series-4b.onnx``.

Temperature and bias are fitted on held-out simulations, never on real images.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from examples import BUILD, HELD_OUT, MEAN, STD, Grounds, library_of_spectra, simulated_series, standardized
from export import AXES, CITATION, CLIP, COLORS, MODELS, calibrated, traced
from export import BANDS as BAND_NAMES
from network import MULTIPLE
from onnx import TensorProto, numpy_helper
from recurrent import BANDS, DATES, SeriesAnswer, SeriesNetwork
from terraclara.core.clouds.choose import cloud_band
from terraclara.core.model.card import Card, ClassSpec, InputSpec, OutputSpec
from terraclara.core.model.save import save_model
from train import load

HELD_OUT_SERIES, PARITY_SERIES = 60, 3
CLASSES = ("clear", "cloud", "shadow")
_COLORS = (COLORS[0], COLORS[1], COLORS[3])


def halved(network: SeriesNetwork) -> SeriesNetwork:
    """The network with its weights rounded to what the file keeps: sixteen bits; changed and returned."""
    with torch.no_grad():
        for value in network.parameters():
            value.copy_(value.half().float())
    return network.eval()


def logits_of(network: SeriesNetwork, grounds: Grounds, count: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits and shares of the last dates of held-out series, pixels as rows."""
    library = library_of_spectra()
    rows: list[tuple[torch.Tensor, torch.Tensor]] = []
    with torch.no_grad():
        for i in range(count):
            series = simulated_series(grounds, library, [HELD_OUT, 5, i])
            x = np.concatenate([standardized(image, BANDS) for image in series.reflectance])
            logits = network.dates(torch.from_numpy(x)[None])[-1][0]
            kept = torch.from_numpy(series.weight[-1] > 0)[::3, ::3]
            shares = torch.from_numpy(series.shares[-1])
            rows.append(tuple(v[:, ::3, ::3].permute(1, 2, 0)[kept] for v in (logits, shares)))
    return tuple(torch.cat(part) for part in zip(*rows))


def exported(answer: SeriesAnswer) -> bytes:
    """The graph; its weights in sixteen bits, made thirty-two again when it is loaded."""
    names = ["probabilities", "probabilities_all", "probabilities_alone"]
    model = traced(answer, torch.zeros(1, DATES * BANDS, 64, 64), "reflectance", names, AXES)
    casts, tensors = [], []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.data_type == TensorProto.FLOAT and tensor.name.startswith("network."):
            assert np.array_equal(values.astype(np.float16).astype(np.float32), values), tensor.name
            half = numpy_helper.from_array(values.astype(np.float16), tensor.name + ".half")
            tensors.append(half)
            casts.append(onnx.helper.make_node("Cast", [half.name], [tensor.name], to=TensorProto.FLOAT))
        else:
            tensors.append(tensor)
    nodes = [*casts, *model.graph.node]
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(tensors)
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)


def parity(answer: SeriesAnswer, model: bytes, grounds: Grounds) -> float:
    """The largest difference between the file's probabilities and the trained network's."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    library, worst = library_of_spectra(), 0.0
    for i in range(PARITY_SERIES):
        series = simulated_series(grounds, library, [HELD_OUT, 6, i])
        x = np.concatenate([standardized(image, BANDS) for image in series.reflectance])[None]
        with torch.no_grad():
            wanted = answer(torch.from_numpy(x))
        for a, b in zip(wanted, session.run(None, {"reflectance": x})):
            worst = max(worst, float(np.abs(a.numpy() - b).max()))
    return worst


def card(metrics: dict[str, Any], temperature: float) -> Card:
    """What the file says about itself."""
    classes = tuple(ClassSpec(i, name, color) for i, (name, color) in enumerate(zip(CLASSES, _COLORS)))
    return Card(
        name="clouds-series-4b",
        id="clouds-series-4b",
        task="segmentation",
        title="Clouds and their shadows in a series, 4 bands",
        description=(
            f"Clear, cloud and cloud shadow on the last of {DATES} dates of one ground, top of atmosphere or surface "
            "reflectance of 10 to 60 m pixels, from blue, green, red and nir. Convolutions for each date and a memory "
            "(LSTM) over the dates, trained on simulated series alone: what looks like a cloud but was there before is "
            "told from one. Where there are fewer dates the first one stands for those that are missing."
        ),
        architecture="U-Net for each date with an LSTM over the dates at half resolution, 0.2 million weights",
        input=InputSpec(
            bands=tuple(cloud_band(name) for name in BAND_NAMES[:BANDS]),
            tensor="reflectance",
            layout="image",
            values="reflectance",
            level="any",
            mean=MEAN[:BANDS],
            std=STD[:BANDS],
            clip=CLIP,
            resolution_m=20.0,
            resolution_range_m=(10.0, 60.0),
            multiple=MULTIPLE,
            dates=DATES,
        ),
        outputs=(
            OutputSpec("class", "class", "probabilities", description="Clouds and shadows", classes=classes),
            OutputSpec(
                "cloud_probability",
                "probability",
                "probabilities",
                CLASSES.index("cloud"),
                description="Probability of cloud, thick or thin",
                valid_range=(0.0, 1.0),
                display_range=(0.0, 1.0),
            ),
            OutputSpec(
                "class_alone",
                "class",
                "probabilities_alone",
                description="Clouds and shadows from the last date alone",
                classes=classes,
                default=False,
            ),
        ),
        domain={
            "known_limits": (
                "Trained on simulations: real changes of the ground, such as fresh snow, look like clouds on the first "
                "date that shows them. Images that lie more than a pixel apart were not simulated. The order "
                "of the dates before tells it little. Where clear ground has become darker it can find shadows: 1 % of "
                "one clear September scene after an August one of clouds."
            ),
        },
        calibration=f"Temperature {temperature:.3f} and a bias for each class, fitted on held-out simulated series.",
        metrics=metrics,
        licence="GPL-3.0-or-later",
        citation=(
            "Tuia D., Kellenberger B., Pérez-Suay A., Camps-Valls G. (2018): A deep network approach to multitemporal "
            "cloud detection. IGARSS, arXiv:2012.10393.",
            "Hochreiter S., Schmidhuber J. (1997): Long short-term memory. Neural Computation 9, 1735-1780, "
            "doi:10.1162/neco.1997.9.8.1735.",
            *CITATION,
        ),
        sources=(
            {"title": "PROSPECT-D constants", "origin": "progeosail 2.1.0 (GPL-3.0)"},
            {"title": "Spectral responses", "origin": "ESA COPE-GSEG-EOPG-TN-15-0007, read from pyrsr 0.8.0"},
        ),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", type=Path, default=BUILD / "series.npz")
    parser.add_argument("--output", type=Path, default=MODELS)
    parser.add_argument("--series", type=int, default=HELD_OUT_SERIES, help="held-out series to calibrate with")
    options = parser.parse_args()
    network = halved(load(SeriesNetwork(), options.network))
    held_out = Grounds(100, HELD_OUT)
    temperature, bias = calibrated(*logits_of(network, held_out, options.series))
    answer = SeriesAnswer(network, temperature, bias).eval()
    model = exported(answer)
    worst = parity(answer, model, held_out)
    print(f"temperature {temperature:.3f} bias {bias.tolist()} bytes {len(model)} parity {worst:.2g}", flush=True)
    if worst > 1e-4:
        raise SystemExit("The file differs from the trained network.")
    metrics = {
        "bench": "tests/benchmarks/bench_clouds_series.py measures it on simulated series beside clouds-4b",
        "largest_difference_from_training": float(f"{worst:.1g}"),
    }
    save_model(model, card(metrics, temperature), options.output / "clouds-series-4b.onnx")


if __name__ == "__main__":
    main()
