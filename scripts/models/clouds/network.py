"""The network: a small U-Net (Ronneberger et al. 2015, arXiv:1505.04597) that looks about 150 pixels far.

It sees each band three times: on a fixed scale, as a logarithm, in which a shadow is a shift and dark water and dark
shadow lie apart, and as that logarithm relative to the mean and deviation of its surroundings, so that another sensor's
gain or a hazy sky changes little. The surroundings are a window of fixed size: the map does not depend on how
an image is cut into tiles. Only operators whose reach the engine can read from the graph are used.
"""

from __future__ import annotations

import math

import torch
from examples import MEAN, STD
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.fusion import fuse_conv_bn_eval

CLASSES = ("clear", "cloud", "thin cloud", "shadow")
#: Height and width must be multiples of it.
MULTIPLE = 16
#: Added to reflectance before the logarithm.
FLOOR = 0.03
_POOL = 8
_WINDOW = 5


class Block(nn.Sequential):
    """Two convolutions."""

    def __init__(self, inside: int, outside: int, count: int = 2) -> None:
        layers: list[nn.Module] = []
        for i in range(count):
            layers += [
                nn.Conv2d(inside if i == 0 else outside, outside, 3, padding=1, bias=False),
                nn.BatchNorm2d(outside),
                nn.ReLU(inplace=True),
            ]
        super().__init__(*layers)


class CloudNetwork(nn.Module):
    """Logits ``(n, 4, h, w)`` from standardized bands ``(n, 6, h, w)``; a missing band is 0 everywhere."""

    def __init__(self, bands: int = 6, widths: tuple[int, ...] = (16, 24, 32, 48, 56)) -> None:
        super().__init__()
        self.bands = bands
        a, b, c, d, e = widths
        self.down1 = Block(3 * bands, a, 1)
        self.down2 = Block(a, b)
        self.down3 = Block(b, c)
        self.down4 = Block(c, d)
        self.deep = Block(d, e, 3)
        self.up4 = Block(e + d, d, 1)
        self.up3 = Block(d + c, c, 1)
        self.up2 = Block(c + b, b, 1)
        self.narrow = nn.Conv2d(b, a - 4, 1)  # full resolution is where the time goes
        self.up1 = Block(a - 4 + a, a, 1)
        self.head = nn.Conv2d(a, len(CLASSES), 1)
        self.shrink = nn.MaxPool2d(2)
        mean, std = (torch.tensor(values[:bands]).reshape(1, bands, 1, 1) for values in (MEAN, STD))
        self.register_buffer("slope", std / (mean + FLOOR), persistent=False)
        self.register_buffer("least", FLOOR / (mean + FLOOR), persistent=False)

    def seen(self, x: Tensor) -> Tensor:
        """The bands, their logarithms, and these relative to their surroundings; all 0 for a missing band."""
        log = torch.log(torch.maximum(1 + x * self.slope, self.least))
        coarse = functional.avg_pool2d(torch.cat([log, log * log], 1), _POOL)
        around = functional.avg_pool2d(coarse, _WINDOW, 1, _WINDOW // 2, count_include_pad=False)
        mean, square = around.split([self.bands, self.bands], 1)
        scale = 1 / torch.sqrt(torch.relu(square - mean * mean) + 0.01)
        wide = functional.interpolate(torch.cat([mean, scale], 1), scale_factor=_POOL, mode="bilinear")
        middle, scale = wide.split([self.bands, self.bands], 1)
        return torch.cat([x, log, (log - middle) * scale], 1)

    def forward(self, x: Tensor) -> Tensor:
        """The logits."""

        def grown(values: Tensor) -> Tensor:
            return functional.interpolate(values, scale_factor=2, mode="nearest")

        d1 = self.down1(self.seen(x))
        d2 = self.down2(self.shrink(d1))
        d3 = self.down3(self.shrink(d2))
        d4 = self.down4(self.shrink(d3))
        u = self.deep(self.shrink(d4))
        u = self.up4(torch.cat([grown(u), d4], 1))
        u = self.up3(torch.cat([grown(u), d3], 1))
        u = self.up2(torch.cat([grown(u), d2], 1))
        u = self.up1(torch.cat([grown(self.narrow(u)), d1], 1))
        return self.head(u)


class Answer(nn.Module):
    """What the file gives: calibrated probabilities, cloud of either kind, and how unsure the network is.

    Unsure of what a map shows: clear, cloud of either kind, or shadow. Thin cloud or thick is no doubt about cloud.
    """

    def __init__(self, network: CloudNetwork, bands: int, temperature: float, bias: Tensor) -> None:
        super().__init__()
        self.network, self.bands, self.temperature = network, bands, temperature
        self.register_buffer("bias", bias.reshape(1, -1, 1, 1).float())
        self.register_buffer("cloudy", torch.tensor([0.0, 1.0, 1.0, 0.0]).reshape(1, 4, 1, 1))
        three = torch.tensor([[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]])
        self.register_buffer("three", three.reshape(3, 4, 1, 1))
        self.register_buffer("summed", torch.full((1, 3, 1, 1), -1 / math.log(3)))

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Probabilities, cloud probability, and the entropy of clear, cloud and shadow over ln 3."""
        p = torch.softmax(self.network(x) / self.temperature + self.bias, 1)
        cloud = functional.conv2d(p, self.cloudy)
        merged = functional.conv2d(p, self.three)
        unsure = functional.conv2d(merged * torch.log(torch.clamp(merged, min=1e-7)), self.summed)
        return p, torch.clamp(cloud, 0.0, 1.0), torch.clamp(unsure, 0.0, 1.0)


def narrowed(network: CloudNetwork, bands: int) -> CloudNetwork:
    """The same network for its first ``bands`` alone: the rest were 0 for it, so their weights go."""
    small = CloudNetwork(bands)
    state = {key: value.clone() for key, value in network.state_dict().items()}
    keep = [*range(bands), *(network.bands + i for i in range(bands)), *(2 * network.bands + i for i in range(bands))]
    state["down1.0.weight"] = state["down1.0.weight"][:, keep].clone()
    small.load_state_dict(state)
    return small.eval()


def folded(network: CloudNetwork) -> CloudNetwork:
    """The network with each batch normalization folded into the convolution before it; changed and returned."""
    network.eval()
    for block in network.children():
        if not isinstance(block, nn.Sequential):
            continue
        for i, layer in enumerate(block):
            if isinstance(layer, nn.BatchNorm2d):
                block[i - 1] = fuse_conv_bn_eval(block[i - 1], layer)
                block[i] = nn.Identity()
    return network
