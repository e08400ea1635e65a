"""The network of series (Tuia et al. 2018, arXiv:2012.10393): convolutions for each date, a memory over the dates.

The encoder of a date is ``CloudNetwork`` with its batch normalization folded into its convolutions. At each pixel of
half resolution an LSTM (Hochreiter & Schmidhuber 1997, doi:10.1162/neco.1997.9.8.1735) goes over the dates in order:
what it remembers of the dates before and what the date shows are compared, and what the comparison says is added to the
date's own features before they are decoded. Date ``t`` sees dates up to ``t``. The gates are 1 x 1 convolutions and the
dates are unrolled, so that the engine can read the network's reach from its graph.
"""

from __future__ import annotations

from typing import Sequence

import torch
from network import CLASSES, CloudNetwork, folded
from series import BANDS, DATES
from torch import Tensor, nn
from torch.nn import functional

_MEMORY = 24
_FINE = 16
_MARGIN = 24


class SeriesNetwork(nn.Module):
    """Logits ``(n, dates, 4, h, w)`` from standardized bands ``(n, dates * 4, h, w)``, the oldest date first."""

    def __init__(self, encoder: CloudNetwork | None = None) -> None:
        super().__init__()
        self.frozen = False  # whether the encoder stays as it is
        self.encoder = folded(encoder or CloudNetwork(BANDS).eval())
        self.encoder.requires_grad_(True)  # folding leaves the biases fixed
        half = self.encoder.up2[0].out_channels
        # Four pixels of a date as one of half resolution: what pooling would blur, such as small bright roofs.
        self.fine = nn.Conv2d(3 * BANDS, _FINE, 2, stride=2)
        self.gates = nn.Conv2d(half + _FINE + _MEMORY, 4 * _MEMORY, 1)
        self.compared = nn.Conv2d(half + _FINE + 2 * _MEMORY, _MARGIN, 1)
        self.change = nn.Conv2d(_MARGIN, half, 3, padding=1)
        # An empty memory of the right size, whatever the image: a convolution, since its reach is plain.
        self.register_buffer("empty", torch.zeros(_MEMORY, _FINE, 1, 1), persistent=False)
        with torch.no_grad():
            self._begin(half)

    def _begin(self, half: int) -> None:
        """First weights with which the memory is a running mean of the logarithms of the bands.

        The comparison starts as their difference from those of the date, and what it says is small.
        """
        for layer in (self.fine, self.gates, self.compared, self.change):
            layer.weight.mul_(0.3)
            layer.bias.zero_()
        self.fine.weight.zero_()
        for place in range(4):
            for band in range(BANDS):
                self.fine.weight[BANDS * place + band, BANDS + band, place // 2, place % 2] = 1
        i, f, o, g = (_MEMORY * k for k in range(4))
        self.gates.bias[i:f] = -0.3
        self.gates.bias[f:o] = 0.3
        self.gates.bias[o:g] = 2.0
        for k in range(_FINE):
            self.gates.weight[g + k].zero_()
            self.gates.weight[g + k, half + k] = 0.6
        for row in range(2 * BANDS):
            sign = 1.0 if row < BANDS else -1.0
            self.compared.weight[row].zero_()
            for k in range(row % BANDS, _FINE, BANDS):
                self.compared.weight[row, half + k] = sign * 0.25
                self.compared.weight[row, half + _FINE + k] = sign * -0.55

    def forward(self, x: Tensor) -> Tensor:
        """The logits of every date; all dates are encoded and decoded at once, which is how to train it fast."""
        shape = (-1, DATES, BANDS, *x.shape[2:])
        stacked = x.reshape(shape).transpose(0, 1).flatten(0, 1).contiguous(memory_format=torch.channels_last)
        sharp, wide, fine = self._looked_at(stacked)
        changed = self._over_dates(wide.chunk(DATES), fine.chunk(DATES))
        return torch.stack(self._decoded(torch.cat(changed), sharp).chunk(DATES), 1)

    def dates(self, x: Tensor) -> list[Tensor]:
        """The logits ``(n, 4, h, w)`` of each date; one after the other, with operators alone whose reach is plain."""
        return self._dates(x)[0]

    def dates_and_alone(self, x: Tensor) -> tuple[list[Tensor], Tensor]:
        """``dates``, and the logits of the last date without a memory."""
        logits, sharp, wide, fine = self._dates(x)
        return logits, self._decoded(self._over_dates([wide], [fine])[0], sharp)

    def _dates(self, x: Tensor) -> tuple[list[Tensor], Tensor, Tensor, Tensor]:
        sharp, wide, fine = zip(*(self._looked_at(date) for date in x.split([BANDS] * DATES, 1)))
        logits = [self._decoded(*each) for each in zip(self._over_dates(wide, fine), sharp)]
        return logits, sharp[-1], wide[-1], fine[-1]

    def _over_dates(self, wide: Sequence[Tensor], fine: Sequence[Tensor]) -> list[Tensor]:
        """The features of each date with what the dates before say about them."""
        # Before the first date there is what it shows itself: a date that looks as remembered tells nothing new.
        empty = functional.conv2d(fine[0], self.empty)
        _, _, o, g = self.gates(torch.cat([wide[0], fine[0], empty], 1)).split([_MEMORY] * 4, 1)
        cell = torch.tanh(g)
        memory = torch.sigmoid(o) * torch.tanh(cell)
        out = []
        for seen, sharp in zip(wide, fine):
            new, cell = self._remembered(torch.cat([seen, sharp, memory], 1), cell)
            found = functional.relu(self.compared(torch.cat([seen, sharp, memory, new], 1)))
            out.append(seen + self.change(found))
            memory = new
        return out

    def _looked_at(self, date: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Features of one date: at full resolution, and two kinds at half."""
        net = self.encoder
        seen = net.seen(date)
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen):
            d1, wide = self._encoded(seen)
        return d1, wide, self.fine(seen)

    def _encoded(self, seen: Tensor) -> tuple[Tensor, Tensor]:
        net = self.encoder
        d1 = net.down1(seen)
        d2 = net.down2(net.shrink(d1))
        d3 = net.down3(net.shrink(d2))
        d4 = net.down4(net.shrink(d3))
        u = net.deep(net.shrink(d4))
        u = net.up4(torch.cat([_grown(u), d4], 1))
        u = net.up3(torch.cat([_grown(u), d3], 1))
        return d1, net.up2(torch.cat([_grown(u), d2], 1))

    def _remembered(self, seen: Tensor, cell: Tensor) -> tuple[Tensor, Tensor]:
        """One step of the LSTM."""
        i, f, o, g = self.gates(seen).split([_MEMORY] * 4, 1)
        cell = torch.sigmoid(f) * cell + torch.sigmoid(i) * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(cell), cell

    def _decoded(self, wide: Tensor, sharp: Tensor) -> Tensor:
        net = self.encoder
        return net.head(net.up1(torch.cat([_grown(net.narrow(wide)), sharp], 1)))


def _grown(values: Tensor) -> Tensor:
    return functional.interpolate(values, scale_factor=2, mode="nearest")


class SeriesAnswer(nn.Module):
    """What the file gives: clear, cloud and shadow, calibrated."""

    def __init__(self, network: SeriesNetwork, temperature: float, bias: Tensor) -> None:
        super().__init__()
        self.network, self.temperature = network, temperature
        self.register_buffer("bias", bias.reshape(1, -1, 1, 1).float())
        three = torch.zeros(3, len(CLASSES), 1, 1)
        three[0, 0] = three[1, 1] = three[1, 2] = three[2, 3] = 1
        self.register_buffer("three", three)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Probabilities of the last date ``(n, 3, h, w)``, of all ``(n, 3 * dates, h, w)``, of the last one alone."""
        logits, alone = self.network.dates_and_alone(x)
        each = [self._probabilities(values) for values in logits]
        return each[-1], torch.cat(each, 1), self._probabilities(alone)

    def _probabilities(self, logits: Tensor) -> Tensor:
        return functional.conv2d(torch.softmax(logits / self.temperature + self.bias, 1), self.three)
