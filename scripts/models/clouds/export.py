"""Calibrate, measure and write the network: ``python export.py [--chips FOLDER]``.

Makes ``clouds-6b.onnx`` and ``clouds-4b.onnx`` in ``resources/models``. Temperature and bias are fitted on held-out
simulations, never on real images; ``FOLDER`` holds labelled chips, on which the files are only measured. Six bands take
the network of `train`, four that of `tune`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from examples import BUILD, HELD_OUT, MEAN, STD, TEST, Grounds
from network import CLASSES, MULTIPLE, Answer, CloudNetwork, folded
from score import best_weight, reference_of, scores, three
from terraclara.core.clouds.choose import cloud_band
from terraclara.core.model.card import Card, ClassSpec, InputSpec, OutputSpec
from terraclara.core.model.save import save_model
from train import batch, load

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from torch_graph import traced

MODELS = Path(__file__).resolve().parents[3] / "resources" / "models"
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
#: Okabe & Ito's palette tells them apart for every kind of color vision.
COLORS = ("#009e73", "#f0f0f0", "#56b4e9", "#5d3a9b")
CLIP = (0.0, 1.5)
#: Axes of any size.
AXES = {0: "n", 2: "height", 3: "width"}
HELD_OUT_BATCHES, TEST_BATCHES = 25, 30
#: How often the labelled chips were looked at while the simulator was made.
LOOKS = (
    "9: a picture of the chips before training, the maps of two intermediate networks (one of them of Landsat 7 alone) "
    "and the numbers of three networks, this one's included; label limits and the simulated shadows and veils were "
    "changed after looks; the numbers of some weights of shadow, which was then set by simulations alone; and, three "
    "times later, the numbers of eight other settings of weights and calibration, of which none was taken"
)
#: And those of four bands.
LOOKS_4 = (
    "; and, for the last round of four bands, the numbers of eight networks, some with several calibrations, 21 "
    "settings in all; the weights that are in this file had been chosen among that round's by their loss on "
    "simulations before their numbers were looked at"
)
#: What the labelled chips say of shadow.
MISSED = {
    6: "a quarter is missed on the Sentinel-2 chip and nearly four tenths on Landsat 7's",
    4: "a good quarter is missed on the Sentinel-2 chip and a third on Landsat 7's",
}
CITATION = (
    "Ronneberger O. et al. (2015): U-Net. MICCAI, arXiv:1505.04597.",
    "Bohren C. F. (1987): Multiple scattering of light and some of its observable consequences. American Journal of "
    "Physics 55, 524-533, doi:10.1119/1.15109 (two streams).",
    "Nakajima T., King M. D. (1990): Determination of the optical thickness and effective particle radius of clouds. "
    "Journal of the Atmospheric Sciences 47, 1878-1893 (absorption by drops and ice).",
    "Verhoef W. (1984): Light scattering by leaf layers. Remote Sensing of Environment 16, 125-141, "
    "doi:10.1016/0034-4257(84)90057-9; Féret J.-B. et al. (2017): PROSPECT-D, doi:10.1016/j.rse.2017.03.004 "
    "(canopies).",
    "Guo C. et al. (2017): On calibration of modern neural networks. ICML, arXiv:1706.04599.",
)


def logits_of(
    network: CloudNetwork, grounds: Grounds, kind: int, count: int, *, varied: bool = False
) -> tuple[torch.Tensor, ...]:
    """Logits, shares and weights of simulations, pixels as rows; every ninth pixel is plenty."""
    rows: list[tuple[torch.Tensor, ...]] = []
    with torch.no_grad():
        for i in range(count):
            x, shares, weight = batch(grounds, [kind, 500 + i], 4, swir=network.bands == 6, varied=varied)
            logits = network(x[:, : network.bands])
            kept = (weight[:, 0] > 0)[:, ::3, ::3]
            rows.append(tuple(v[:, :, ::3, ::3].permute(0, 2, 3, 1)[kept] for v in (logits, shares)))
    return tuple(torch.cat(part) for part in zip(*rows))


def calibrated(logits: torch.Tensor, shares: torch.Tensor) -> tuple[float, torch.Tensor]:
    """Temperature and bias that explain held-out simulations best."""
    log_temperature = torch.zeros(1, requires_grad=True)
    bias = torch.zeros(len(CLASSES), requires_grad=True)
    optimizer = torch.optim.LBFGS([log_temperature, bias], max_iter=60)

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        scaled = logits / log_temperature.exp() + bias - bias.mean()
        loss = -(shares * torch.log_softmax(scaled, 1)).sum(1).mean()
        loss.backward()
        return loss

    optimizer.step(closure)
    bias = (bias - bias.mean()).detach()
    return float(log_temperature.detach().exp()), bias


def simulated_scores(logits: torch.Tensor, shares: torch.Tensor, weight: float) -> dict[str, Any]:
    """The table for simulations; pixels between two classes count for the larger share."""
    p = torch.softmax(logits, 1).numpy().T
    whole = shares.numpy().T
    truth = three(whole).argmax(0)
    merged = three(p)
    entropy = -(merged * np.log(np.maximum(merged, 1e-7))).sum(0)
    found = scores(merged, truth, entropy, weight)
    found["accuracy_4_classes"] = round(float((p.argmax(0) == whole.argmax(0)).mean()), 4)
    return found


def exported(network: CloudNetwork, bands: int, temperature: float, bias: torch.Tensor) -> bytes:
    """The graph, with the batch normalization folded into the convolutions."""
    answer = Answer(network, bands, temperature, bias).eval()
    names = ("probabilities", "cloud_probability", "uncertainty")
    model = traced(answer, torch.zeros(1, bands, 64, 64), "bands", names, AXES)
    onnx.checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)


def chip_scores(model: bytes, folder: Path, bands: int, weight: float) -> dict[str, Any]:
    """The table for labelled real chips (top of atmosphere); nothing is fitted to them."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    found = {}
    for name in ("sentinel2", "landsat7"):
        with np.load(folder / f"{name}.npz", allow_pickle=False) as chip:
            image, mask = chip["img"][..., :bands], chip["msk"][..., 0]
        x = (np.clip(image, *CLIP) - np.array(MEAN[:bands])) / np.array(STD[:bands])
        p, _, unsure = session.run(None, {"bands": x.transpose(2, 0, 1)[None].astype(np.float32)})
        found[name] = scores(three(p[0]), reference_of(mask), unsure[0, 0], weight)
    return found


def card(bands: int, metrics: dict[str, Any], temperature: float, weight: float, looks: str) -> Card:
    """What the file says about itself."""
    classes = tuple(ClassSpec(i, name, color) for i, (name, color) in enumerate(zip(CLASSES, COLORS)))
    each = tuple(
        OutputSpec(
            f"p_{name.replace(' ', '_')}",
            "probability",
            "probabilities",
            i,
            description=f"Probability of {name}",
            valid_range=(0.0, 1.0),
            display_range=(0.0, 1.0),
            default=False,
        )
        for i, name in enumerate(CLASSES)
    )
    with_swir = ", swir16, swir22" if bands == 6 else ""
    return Card(
        name=f"clouds-{bands}b",
        id=f"clouds-{bands}b",
        task="segmentation",
        title=f"Clouds and their shadows, {bands} bands",
        description=(
            "Clear, cloud, thin cloud and cloud shadow for optical images of 10 to 60 m pixels, top of atmosphere or "
            f"surface reflectance, from blue, green, red, nir{with_swir}. A small U-Net trained on simulations alone: "
            "procedural landscapes with PROSAIL canopies, soils, water, snow and roofs under simulated clouds, "
            "shadows and air. Thin cloud is an optical thickness of about 0.3 to 4: the ground shines through."
        ),
        architecture="U-Net, 0.2 million weights, with local standardization in a window of finite size",
        input=InputSpec(
            bands=tuple(cloud_band(name) for name in BANDS[:bands]),
            tensor="bands",
            layout="image",
            values="reflectance",
            level="any",
            mean=MEAN[:bands],
            std=STD[:bands],
            clip=CLIP,
            resolution_m=20.0,
            resolution_range_m=(10.0, 60.0),
            multiple=MULTIPLE,
        ),
        outputs=(
            OutputSpec(
                "class",
                "class",
                "probabilities",
                description="Clouds and shadows",
                classes=classes,
                threshold=0.5,
                positive=(1, 2),
                weights=(1.0, 1.0, 1.0, weight),
            ),
            OutputSpec(
                "cloud_probability",
                "probability",
                "cloud_probability",
                0,
                description="Probability of cloud, thick or thin",
                valid_range=(0.0, 1.0),
                display_range=(0.0, 1.0),
            ),
            OutputSpec(
                "uncertainty",
                "value",
                "uncertainty",
                0,
                description="Uncertainty: entropy of clear, cloud and shadow as a share of the most there can be",
                valid_range=(0.0, 1.0),
                display_range=(0.0, 1.0),
            ),
            *each,
        ),
        domain={
            "cloud_threshold": 0.5,
            "known_limits": (
                f"Of the labelled shadow, {MISSED[bands]}. Trained on simulations: thin haze, cloud over snow and "
                "shadow over water are the least certain. Shadows whose cloud lies outside the image are found by "
                "their darkness alone."
            ),
        },
        calibration=(
            f"Temperature {temperature:.3f} and a bias for each class, fitted on simulations that the training did not "
            f"see. Shadow counts {weight:g} times when the class is decided, for its largest F1 on them. Real images "
            "are stranger than simulated ones: see the metrics of the labelled chips."
        ),
        metrics={**metrics, "looks_at_labelled_chips": looks},
        licence="GPL-3.0-or-later",
        citation=CITATION,
        sources=(
            {"title": "PROSPECT-D constants", "origin": "progeosail 2.1.0 (GPL-3.0)"},
            {"title": "Spectral responses", "origin": "ESA COPE-GSEG-EOPG-TN-15-0007, read from pyrsr 0.8.0"},
        ),
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--network", type=Path, default=BUILD / "network.npz")
    parser.add_argument("--network-4", type=Path, default=BUILD / "network-4.npz")
    parser.add_argument("--bands", type=int, nargs="+", choices=(6, 4), default=(6, 4), help="write these files")
    parser.add_argument("--output", type=Path, default=MODELS)
    parser.add_argument("--chips", type=Path, help="folder of labelled chips to measure on")
    parser.add_argument("--looks", help="how often the chips were looked at, for the card")
    options = parser.parse_args()
    held_out, test = Grounds(100, HELD_OUT), Grounds(100, TEST)
    for bands in options.bands:
        if bands == 6:
            network = load(CloudNetwork(), options.network).eval()
        else:
            network = load(folded(CloudNetwork(bands)), options.network_4)
        # As varied as what the network learned from last.
        seen, shared = logits_of(network, held_out, HELD_OUT, HELD_OUT_BATCHES, varied=bands == 4)
        temperature, bias = calibrated(seen, shared)
        p = torch.softmax(seen / temperature + bias, 1).numpy().T
        weight = best_weight(three(p), three(shared.numpy().T).argmax(0))
        logits, shares = logits_of(network, test, TEST, TEST_BATCHES)
        metrics: dict[str, Any] = {
            "simulated": {
                "test_set": f"{4 * TEST_BATCHES} simulated chips of landscapes and skies that no step of training saw",
                **simulated_scores(logits / temperature + bias, shares, weight),
            }
        }
        model = exported(network, bands, temperature, bias)
        if options.chips:
            metrics["labelled_chips"] = {
                "test_set": (
                    "Two labelled 512 x 512 chips of dlr-eoc/ukis-csmask (Apache-2.0), top of atmosphere, 30 m; "
                    "never trained on or calibrated with"
                ),
                **chip_scores(model, options.chips, bands, weight),
            }
        print(bands, temperature, bias.tolist(), metrics, len(model), sep="\n", flush=True)
        looks = options.looks or LOOKS + (LOOKS_4 if bands == 4 else "")
        save_model(model, card(bands, metrics, temperature, weight, looks), options.output / f"clouds-{bands}b.onnx")


if __name__ == "__main__":
    main()
