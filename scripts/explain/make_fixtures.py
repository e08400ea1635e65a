"""Write the networks and frozen results that the tests of explanations compare with.

    python -m venv /tmp/fixtures && /tmp/fixtures/bin/pip install -r scripts/explain/requirements.txt
    /tmp/fixtures/bin/python scripts/explain/make_fixtures.py

Each network is ``NAME.onnx`` and ``NAME.npz``: for each of three seeds the gradient of the sum of output times a random
seed, by torch. Inputs and seeds are drawn again by the tests, from NumPy's generator.
"""

from __future__ import annotations

import argparse
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import networks
import numpy as np
import onnx
import torch
from captum.attr import Deconvolution, GuidedBackprop
from torch import Tensor, nn
from zennit.attribution import Gradient
from zennit.composites import EpsilonGammaBox, LayerMapComposite
from zennit.rules import AlphaBeta, Epsilon, Gamma, Norm, Pass, ZPlus
from zennit.types import Activation, AvgPool, Convolution, Linear

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "core" / "data" / "explain"
IMAGE, SERIES = (1, 4, 32, 32), (3, 12, 6)


@dataclass(frozen=True)
class Fixture:
    name: str
    make: Callable[[], nn.Module]
    shape: tuple[int, ...]
    opset: int
    dynamo: bool


ALL = (
    Fixture("unet_transpose", lambda: networks.UNet("transpose", nn.ReLU()), IMAGE, 17, False),
    Fixture("unet_transpose_dynamo", lambda: networks.UNet("transpose", nn.ReLU(), 4), IMAGE, 22, True),
    Fixture("unet_nearest", lambda: networks.UNet("nearest", nn.LeakyReLU(0.1)), IMAGE, 13, False),
    Fixture("unet_bilinear", lambda: networks.UNet("bilinear", nn.SiLU()), IMAGE, 18, True),
    Fixture("unet_aligned", lambda: networks.UNet("aligned", nn.ELU()), IMAGE, 11, False),
    Fixture("resnet", lambda: networks.ResNet(), IMAGE, 14, False),
    Fixture("resnet_dynamo", lambda: networks.ResNet(4), IMAGE, 20, True),
    Fixture("mobilenet2", lambda: networks.MobileNet(False), IMAGE, 15, False),
    Fixture("mobilenet3", lambda: networks.MobileNet(True), (1, 4, 31, 37), 16, False),
    Fixture("deeplab", networks.DeepLab, IMAGE, 12, False),
    Fixture("lstm", lambda: networks.Recurrent("LSTM"), SERIES, 14, False),
    Fixture("lstm_dynamo", lambda: networks.Recurrent("LSTM"), SERIES, 21, True),
    Fixture("lstm_both", lambda: networks.Recurrent("LSTM", True, 2), SERIES, 17, False),
    Fixture("gru", lambda: networks.Recurrent("GRU"), SERIES, 16, False),
    Fixture("tempcnn", networks.TempCNN, SERIES, 19, True),
    Fixture("transformer", networks.Transformer, SERIES, 17, False),
    Fixture("transformer_dynamo", networks.Transformer, SERIES, 18, True),
    Fixture("mlp", networks.mlp, (5, 10), 11, False),
)
PLAIN = Fixture("plain", networks.plain, IMAGE, 17, False)


def settled(fixture: Fixture) -> nn.Module:
    """The network with weights from its name, and batch statistics as if it had been trained."""
    torch.manual_seed(sum(map(ord, fixture.name)))
    net = fixture.make()
    for _ in range(8):
        net(torch.randn(8, *fixture.shape[1:]))
    return net.eval()


def drawn(shape: tuple[int, ...], seed: int) -> Tensor:
    return torch.from_numpy(np.random.default_rng(seed).standard_normal(shape).astype(np.float32))


def export(net: nn.Module, fixture: Fixture, path: Path) -> None:
    options: dict[str, Any] = {"external_data": False} if fixture.dynamo else {}
    torch.onnx.export(
        net,
        (torch.zeros(fixture.shape),),
        str(path),
        input_names=["x"],
        output_names=["y"],
        opset_version=fixture.opset,
        dynamo=fixture.dynamo,
        **options,
    )
    model = onnx.load(str(path))
    for node in model.graph.node:  # where each operator came from in the source: most of a small file
        del node.metadata_props[:]
        node.doc_string = ""
    del model.graph.value_info[:]
    onnx.save(model, str(path))


def gradients(net: nn.Module, fixture: Fixture) -> dict[str, np.ndarray]:
    found = {}
    for seed in range(3):
        x = drawn(fixture.shape, seed).requires_grad_()
        y = net(x)
        (y * drawn(tuple(y.shape), 100 + seed)).sum().backward()
        found[f"gradient_{seed}"] = x.grad.numpy()
    return found


def composites() -> dict[str, Any]:
    through = [(Activation, Pass()), (AvgPool, Norm())]

    def same(rule: Any) -> LayerMapComposite:
        return LayerMapComposite([*through, (Convolution, rule), (Linear, Epsilon())])

    return {
        "epsilon": same(Epsilon()),
        "gamma": same(Gamma(0.25)),
        "z_plus": same(ZPlus()),
        "alpha_beta": same(AlphaBeta(2, 1)),
        "composite": EpsilonGammaBox(low=-4.0, high=4.0),
    }


def relevances(net: nn.Module, fixture: Fixture) -> dict[str, np.ndarray]:
    x = drawn(fixture.shape, 0)
    found = {
        "guided": GuidedBackprop(net).attribute(x.clone().requires_grad_(), target=1).detach().numpy(),
        "deconvnet": Deconvolution(net).attribute(x.clone().requires_grad_(), target=1).detach().numpy(),
    }
    for name, composite in composites().items():
        with Gradient(net, composite) as attributor:
            start = torch.zeros_like(net(x))
            start[:, 1] = net(x).detach()[:, 1]
            found[f"lrp_{name}"] = attributor(x.clone(), start)[1].detach().numpy()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="networks to write; all if none is given")
    names = parser.parse_args().names
    warnings.simplefilter("ignore")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for fixture in (*ALL, PLAIN):
        if names and fixture.name not in names:
            continue
        net = settled(fixture)
        export(net, fixture, FOLDER / f"{fixture.name}.onnx")
        found = gradients(net, fixture)
        if fixture is PLAIN:
            found.update(relevances(net, fixture))
        np.savez_compressed(FOLDER / f"{fixture.name}.npz", **found)
        sizes = [(FOLDER / f"{fixture.name}.{end}").stat().st_size for end in ("onnx", "npz")]
        print(f"{fixture.name:24s} {sizes[0]:8d} {sizes[1]:8d}")


if __name__ == "__main__":
    main()
