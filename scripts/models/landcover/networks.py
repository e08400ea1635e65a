"""Networks for the series of a pixel: from ``(n, dates * bands)`` to logits ``(n, classes)``.

The row holds the bands of the oldest date, then those of the next. Each band is standardized by one mean and one
deviation for all dates, or the season's course would be lost.
"""

from __future__ import annotations

from typing import Callable

import torch
from torch import Tensor, nn


class Series(nn.Module):
    """What all networks share: rows become standardized series ``(n, bands, dates)``."""

    def __init__(self, dates: int, bands: int) -> None:
        super().__init__()
        self.dates, self.bands = dates, bands
        self.register_buffer("mean", torch.zeros(bands))
        self.register_buffer("std", torch.ones(bands))

    def standardize(self, values: Tensor) -> None:
        """Take mean and deviation of each band from ``values`` ``(n, dates * bands)``."""
        rows = values.reshape(-1, self.bands)
        self.mean.copy_(rows.mean(0))
        self.std.copy_(rows.std(0).clamp(min=1e-6))

    def series(self, rows: Tensor) -> Tensor:
        dated = rows.reshape(-1, self.dates, self.bands)
        return ((dated - self.mean) / self.std).transpose(1, 2)


def _convolution(inside: int, outside: int, width: int, dropout: float) -> list[nn.Module]:
    return [
        nn.Conv1d(inside, outside, width, padding=width // 2),
        nn.BatchNorm1d(outside),
        nn.ReLU(),
        nn.Dropout(dropout),
    ]


class TempCNN(Series):
    """Temporal convolutions (Pelletier et al. 2019, doi:10.3390/rs11050523): three of width 5, then a dense layer.

    The paper's sizes: 64 filters, 256 units, dropout 0.5.
    """

    def __init__(self, dates: int, bands: int, classes: int, filters: int = 64, units: int = 256) -> None:
        super().__init__(dates, bands)
        sizes = (bands, filters, filters, filters)
        self.layers = nn.Sequential(
            *(layer for a, b in zip(sizes, sizes[1:]) for layer in _convolution(a, b, 5, 0.5)),
            nn.Flatten(),
            nn.Linear(filters * dates, units),
            nn.BatchNorm1d(units),
            nn.ReLU(),
            nn.Dropout(0.5),
            nn.Linear(units, classes),
        )

    def forward(self, rows: Tensor) -> Tensor:
        return self.layers(self.series(rows))


class Memory(Series):
    """A memory over the dates, forward and backward (LSTM; Russwurm and Koerner 2017, doi:10.1109/CVPRW.2017.193)."""

    def __init__(self, dates: int, bands: int, classes: int, units: int = 48) -> None:
        super().__init__(dates, bands)
        self.memory = nn.LSTM(bands, units, batch_first=True, bidirectional=True)
        self.layers = nn.Sequential(nn.Dropout(0.3), nn.Linear(2 * units, classes))

    def forward(self, rows: Tensor) -> Tensor:
        remembered, _ = self.memory(self.series(rows).transpose(1, 2))
        return self.layers(remembered.amax(1))


class SmallCNN(Series):
    """Two convolutions of width 3, the mean and the largest answer over the dates, and one layer to the classes."""

    def __init__(self, dates: int, bands: int, classes: int, filters: int = 32) -> None:
        super().__init__(dates, bands)
        self.convolutions = nn.Sequential(
            *_convolution(bands, filters, 3, 0.1), *_convolution(filters, 2 * filters, 3, 0.1)
        )
        self.layers = nn.Linear(4 * filters, classes)

    def forward(self, rows: Tensor) -> Tensor:
        found = self.convolutions(self.series(rows))
        return self.layers(torch.cat([found.mean(2), found.amax(2)], 1))


NETWORKS: dict[str, Callable[[int, int, int], Series]] = {"tempcnn": TempCNN, "lstm": Memory, "cnn": SmallCNN}
TITLES = {"tempcnn": "TempCNN", "lstm": "LSTM", "cnn": "Small CNN", "forest": "Random forest"}
CITATIONS = {
    "tempcnn": "Pelletier C., Webb G. I., Petitjean F. (2019): Temporal convolutional neural network for the "
    "classification of satellite image time series. Remote Sensing 11, 523, doi:10.3390/rs11050523.",
    "lstm": "Hochreiter S., Schmidhuber J. (1997): Long short-term memory. Neural Computation 9, 1735-1780, "
    "doi:10.1162/neco.1997.9.8.1735.",
    "cnn": "Zhong L., Hu L., Zhou H. (2019): Deep learning based multi-temporal crop classification. Remote Sensing "
    "of Environment 221, 430-443, doi:10.1016/j.rse.2018.11.032.",
}
