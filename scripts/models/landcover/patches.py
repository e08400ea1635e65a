"""A network that looks around a pixel: what it is, how it learns from scattered labels, and its graph.

It learns from chips of the scene around the labels, and only where there is a label. A chip holds as much more on each
side as the network reaches, so that what it learns from is what the map will show it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Sequence

import numpy as np
import onnx
import torch
from terraclara.core.errors import ParameterError
from terraclara.core.gp.domain import Domain
from terraclara.core.landcover.calibration import LEAST
from terraclara.core.landcover.classifiers import log_loss
from terraclara.core.landcover.graph import OUTSIDE
from terraclara.core.landcover.samples import Sample
from terraclara.core.raster.grid import Window
from terraclara.core.raster.reader import SceneReader
from torch import Tensor, nn
from torch.nn import functional
from torch_graph import traced

WIDTH, DILATIONS = 32, (1, 2, 4, 8)
#: How many pixels the network looks to each side.
REACH = 1 + sum(DILATIONS)
#: Side of what is learned from in a chip, in pixels; the chip is ``REACH`` larger on each side.
CORE = 48
BATCH, RATE, DECAY = 8, 3e-3, 1e-2
#: Side of the square whose mean and deviation are part of what an area of applicability compares.
AROUND = 7
#: Memory for the chips of all labels.
MOST_BYTES = 4_000_000_000
_AT_ONCE = 16  # chips of one call
_REFERENCES = 50  # distances of one convolution: all 400 at once would take a tile's memory 400 times
_JUDGED = 200  # chips by which the importance of bands is told
_NO_LABEL = -100


class Block(nn.Module):
    """A convolution with holes of ``dilation``, added to what it was made of: the pixel itself is never lost."""

    def __init__(self, dilation: int) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(WIDTH, WIDTH, 3, padding=dilation, dilation=dilation, bias=False),
            nn.BatchNorm2d(WIDTH),
            nn.ReLU(),
        )

    def forward(self, x: Tensor) -> Tensor:
        return x + self.layers(x)


class PatchNetwork(nn.Sequential):
    """Logits ``(n, classes, h, w)`` of standardized bands ``(n, bands, h, w)``.

    Convolutions with ever larger holes (Yu and Koltun 2016, arXiv:1511.07122), as residuals (He et al. 2016,
    doi:10.1109/CVPR.2016.90). Nothing is made coarser, so that the map does not depend on where a tile begins.
    """

    def __init__(self, bands: int, classes: int) -> None:
        super().__init__(
            nn.Conv2d(bands, WIDTH, 3, padding=1, bias=False),
            nn.BatchNorm2d(WIDTH),
            nn.ReLU(),
            *(Block(dilation) for dilation in DILATIONS),
            nn.Dropout2d(0.1),
            nn.Conv2d(WIDTH, classes, 1),
        )


@dataclass(frozen=True)
class Chips:
    """Pieces of the scenes that hold labels.

    Parameters
    ----------
    values : ``(chips, channels, side, side)`` float32, standardized; 0 where there is no data, as the engine does it
    places : ``(n, 3)``: the chip of each labelled pixel, and its row and column in the chip's core
    mean, std : of each band, ``(bands,)``, the same for all dates
    """

    values: np.ndarray
    places: np.ndarray
    mean: np.ndarray
    std: np.ndarray

    def at(self, rows: np.ndarray, made: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
        """What ``made`` gives of chips, ``(chips, c, CORE, CORE)``, at labelled pixels: ``(n, c)``."""
        chip, row, column = self.places[rows].T
        out: list[tuple[np.ndarray, np.ndarray]] = []
        for part in np.array_split(np.unique(chip), -(-len(np.unique(chip)) // _AT_ONCE)):
            here = np.flatnonzero(np.isin(chip, part))
            found = made(self.values[part])
            out.append((here, found[np.searchsorted(part, chip[here]), :, row[here], column[here]]))
        order = np.argsort(np.concatenate([here for here, _ in out]))
        return np.concatenate([values for _, values in out])[order]

    def only(self, kept: np.ndarray, rows: np.ndarray) -> Chips:
        """The chips ``kept``, and the labelled pixels ``rows``, all of them in these."""
        place = np.zeros(len(self.values), np.int64)
        place[kept] = np.arange(len(kept))
        places = self.places[rows].copy()
        places[:, 0] = place[places[:, 0]]
        return replace(self, values=self.values[kept], places=places)


def cut(readers: Sequence[SceneReader], sample: Sample, bands: int) -> Chips:
    """The chips of a sample, each pixel read from its own scene; ``ParameterError`` where they are too many."""
    rows = sample.values.reshape(-1, bands).astype(np.float64)
    mean, std = rows.mean(0), np.maximum(rows.std(0), 1e-6)
    channels = sample.values.shape[1]
    shift, scale = (np.tile(part, channels // bands)[:, None, None] for part in (mean, std))
    keys = np.column_stack([sample.scenes, sample.pixels // CORE])
    cores, chip = np.unique(keys, axis=0, return_inverse=True)
    side = CORE + 2 * REACH
    if (size := 4 * len(cores) * channels * side**2) > MOST_BYTES:
        raise ParameterError(
            f"The labels lie in so many places ({len(cores)} pieces of the scene) that {size / 1e9:.0f} GB of memory "
            f"would be needed, and {MOST_BYTES / 1e9:.0f} are taken at most. Give fewer labels, or fewer bands with "
            "--use."
        )
    values = np.zeros((len(cores), channels, side, side), np.float32)
    for number, (scene, row, column) in enumerate(cores.tolist()):
        whole = Window(column * CORE - REACH, row * CORE - REACH, side, side)
        window = whole.intersection(readers[scene].grid.window)
        found, valid = readers[scene].read(window)
        values[number][(slice(None), *window.slices_in(whole))] = np.where(valid, (found - shift) / scale, 0.0)
    return Chips(values, np.column_stack([chip.ravel(), sample.pixels % CORE]), mean, std)


class Patches:
    """A trained network."""

    def __init__(self, network: PatchNetwork) -> None:
        self.network = network.eval()

    def maps(self, values: np.ndarray) -> np.ndarray:
        """Probabilities ``(chips, classes, CORE, CORE)`` of chips."""
        with torch.no_grad():
            found = torch.softmax(self.network(torch.from_numpy(values)), 1)
        return found[..., REACH:-REACH, REACH:-REACH].double().numpy()

    def probabilities(self, chips: Chips, rows: np.ndarray) -> np.ndarray:
        """Probabilities ``(n, classes)`` of labelled pixels."""
        return chips.at(rows, self.maps)

    def importance(self, chips: Chips, labels: np.ndarray, seed: int) -> np.ndarray:
        """How much log-loss each channel saves ``(channels,)``: by giving each chip that of another (Fisher 2019)."""
        draw = np.random.default_rng(seed)
        kept = draw.permutation(len(chips.values))[:_JUDGED]
        rows = np.flatnonzero(np.isin(chips.places[:, 0], kept))
        some = chips.only(kept, rows)
        everything = np.arange(len(rows))
        before = log_loss(self.probabilities(some, everything), labels[rows])
        saved = []
        for channel in range(chips.values.shape[1]):
            values = some.values.copy()
            values[:, channel] = values[draw.permutation(len(kept)), channel]
            after = log_loss(self.probabilities(replace(some, values=values), everything), labels[rows])
            saved.append(max(after - before, 0.0))
        return np.array(saved)


def learn(
    chips: Chips, rows: np.ndarray, labels: np.ndarray, steps: int, seed: int, step: Callable[[], None]
) -> Patches:
    """Learn from the pixels ``rows`` with ``labels``: Adam with a rate that rises and falls once.

    Every class weighs alike, and every chip is turned and mirrored at random: no landscape has a top. ``step`` is
    called at each step; what it raises ends the learning.
    """
    torch.manual_seed(seed)
    draw = np.random.default_rng(seed)
    truth = np.full((len(chips.values), CORE, CORE), _NO_LABEL, np.int64)
    truth[tuple(chips.places[rows].T)] = labels
    used = np.unique(chips.places[rows, 0])
    counts = np.maximum(np.bincount(labels), 1)
    weight = torch.from_numpy(len(labels) / (len(counts) * counts)).float()
    network = PatchNetwork(chips.values.shape[1], len(counts))
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, steps)
    network.train()
    order: list[int] = []
    for _ in range(steps):
        step()
        while len(order) < BATCH:
            order += draw.permutation(used).tolist()
        picked, order = order[:BATCH], order[BATCH:]
        x, y = torch.from_numpy(chips.values[picked]), torch.from_numpy(truth[picked])
        turns, mirrored = int(draw.integers(4)), bool(draw.integers(2))
        x, y = (torch.rot90(part, turns, (-2, -1)) for part in (x, y))
        if mirrored:
            x, y = x.flip(-1), y.flip(-1)
        scores = network(x)[..., REACH:-REACH, REACH:-REACH]
        loss = functional.cross_entropy(scores, y, weight, ignore_index=_NO_LABEL)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
    return Patches(network)


def surroundings(x: Tensor) -> Tensor:
    """What an area of applicability compares ``(n, 3 * bands, h, w)``: bands, their means and deviations around."""

    def mean(values: Tensor) -> Tensor:
        return functional.avg_pool2d(values, AROUND, 1, AROUND // 2, count_include_pad=False)

    middle = mean(x)
    return torch.cat([x, middle, torch.sqrt(torch.relu(mean(x * x) - middle * middle))], 1)


def compared(chips: Chips) -> np.ndarray:
    """``surroundings`` of the labelled pixels ``(n, 3 * channels)``."""

    def core(values: np.ndarray) -> np.ndarray:
        return surroundings(torch.from_numpy(values))[..., REACH:-REACH, REACH:-REACH].numpy()

    return chips.at(np.arange(len(chips.places)), core)


class Answer(nn.Module):
    """What the file gives: ``calibrated`` probabilities ``(n, classes, h, w)`` and the ``flag`` ``(n, 1, h, w)``.

    The distance to the domain's centers is one convolution of the weighted values and their squares.
    """

    def __init__(self, network: PatchNetwork, temperature: float, domain: Domain) -> None:
        super().__init__()
        self.network, self.temperature = network, temperature
        kept: dict[str, np.ndarray] = {"middle": domain.middle, "weights": np.diag(domain.whitening)}
        for name, values in kept.items():
            self.register_buffer(name, torch.tensor(values).float()[None, :, None, None])
        centers = domain.centers / np.sqrt(domain.limit)
        self.scale = float(1 / np.sqrt(domain.limit))
        kernels = np.concatenate([np.ones_like(centers), -2 * centers], 1)
        self.kernels = [
            (torch.from_numpy(kernel).float()[..., None, None], torch.from_numpy(length).float())
            for kernel, length in (
                (kernels[start : start + _REFERENCES], (centers[start : start + _REFERENCES] ** 2).sum(1))
                for start in range(0, len(centers), _REFERENCES)
            )
        ]

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        own = torch.softmax(self.network(image), 1)
        calibrated = torch.softmax(torch.log(own.clamp(min=LEAST)) / self.temperature, 1)
        w = (surroundings(image) - self.middle) * (self.weights * self.scale)
        both = torch.cat([w * w, w], 1)
        nearest: Tensor | None = None
        for kernel, length in self.kernels:
            found = functional.conv2d(both, kernel, length).amin(1, keepdim=True)
            nearest = found if nearest is None else torch.minimum(nearest, found)
        return calibrated, (nearest > 1.0).float() * OUTSIDE


def graph_of(answer: Answer, bands: int) -> onnx.ModelProto:
    """The graph of ``answer``, for images of any size."""
    side = 2 * REACH + 2
    axes = {0: "n", 2: "height", 3: "width"}
    return traced(answer.eval(), torch.zeros(1, bands, side, side), "image", ["calibrated", "flag"], axes)
