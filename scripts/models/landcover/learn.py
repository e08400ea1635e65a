"""Fit a network to labelled series, judge it on places that it did not see, and turn it into a graph."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import onnx
import torch
from networks import NETWORKS, Series
from terraclara.core.landcover.classifiers import Fitted, fit
from terraclara.core.landcover.folds import random_folds, spatial_folds
from terraclara.core.landcover.trials import unseen

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from torch_graph import traced

BATCH, RATE, DECAY = 64, 2e-3, 1e-2
#: Noise added to what the network sees while it learns, in the table's unit: what composites of two days differ by.
NOISE = 0.02
#: Share of the series of which one or two dates lose much of their value while the network learns, as under a cloud
#: that the composite kept, and what is left of it. Without them a cloud in February looks like a harvest of soy.
CLOUDED, LEFT = 0.3, (0.1, 0.5)
#: Side of the blocks that stay together, in degrees.
BLOCK = 0.5


@dataclass(frozen=True)
class Table:
    """Labelled series: ``values`` ``(n, dates * bands)``, ``labels`` ``(n,)``, ``places`` ``(n, 2)`` in degrees."""

    values: np.ndarray
    labels: np.ndarray
    places: np.ndarray
    classes: tuple[str, ...]
    bands: tuple[str, ...]

    @property
    def dates(self) -> int:
        return self.values.shape[1] // len(self.bands)


def read_table(path: Path) -> Table:
    """The table in an npz file of ``X (n, dates, bands)``, ``y (n,)``, ``classes``, ``bands``, ``lon`` and ``lat``."""
    with np.load(path, allow_pickle=False) as stored:
        missing = {"X", "y", "classes", "bands", "lon", "lat"} - set(stored.files)
        if missing:
            raise SystemExit(f"{path} lacks {', '.join(sorted(missing))}.")
        X = np.asarray(stored["X"], np.float32)
        labels = stored["y"].astype(np.int64)
        classes, bands = (tuple(map(str, stored[key])) for key in ("classes", "bands"))
        places = np.column_stack([stored["lon"], stored["lat"]]).astype(np.float64)
    if X.ndim != 3 or X.shape[2] != len(bands) or len(X) != len(labels) or not np.isfinite(X).all():
        raise SystemExit(f"{path} holds X of shape {X.shape} for {len(labels)} labels and {len(bands)} bands.")
    if set(np.unique(labels)) != set(range(len(classes))):
        raise SystemExit(f"{path} holds labels other than 0 to {len(classes) - 1}, or none of a class.")
    return Table(X.reshape(len(X), -1), labels, places, classes, bands)


def blocks_of(places: np.ndarray) -> np.ndarray:
    """The block ``(n,)`` in which each place lies."""
    return np.unique(np.floor(places / BLOCK), axis=0, return_inverse=True)[1].ravel()


def narrow(table: Table, folds: int) -> list[str]:
    """The classes that lie in fewer blocks than there are folds: no fold can show them in another place."""
    blocks = blocks_of(table.places)
    return [name for k, name in enumerate(table.classes) if len(np.unique(blocks[table.labels == k])) < folds]


def folds_of(table: Table, count: int, seed: int) -> dict[str, np.ndarray]:
    """Folds ``(n,)`` by place, of whole blocks and their neighborhoods, and at random.

    A class that lies in fewer blocks than there are folds is divided by its own places, however near they are.
    """
    place = spatial_folds(table.places, blocks_of(table.places), table.labels, count, seed=seed)
    for name in narrow(table, count):
        mine = table.labels == table.classes.index(name)
        spots = np.unique(table.places[mine], axis=0, return_inverse=True)[1].ravel()
        place[mine] = spatial_folds(table.places[mine], spots, table.labels[mine], count, seed=seed)
    return {"place": place, "random": random_folds(table.labels, count, seed=seed)}


class Network:
    """A trained network; see ``terraclara.core.landcover.classifiers.Fitted``."""

    def __init__(self, network: Series) -> None:
        self.network = torch.nn.Sequential(network, torch.nn.Softmax(1)).eval()

    def probabilities(self, values: np.ndarray) -> np.ndarray:
        with torch.no_grad():
            return self.network(torch.from_numpy(np.asarray(values, np.float32))).double().numpy()

    def graph(self, columns: int) -> onnx.ModelProto:
        return traced(self.network, torch.zeros(2, columns), "spectra", ["probabilities"], {0: "n"})


#: Takes series ``(n, dates * bands)``, how many bands they have, and a source of chance; gives others.
Changed = Callable[[torch.Tensor, int, torch.Generator], torch.Tensor]


def weathered(rows: torch.Tensor, bands: int, draw: torch.Generator) -> torch.Tensor:
    """Series ``(n, dates * bands)`` with noise, and with clouds on one or two dates of some."""
    series = rows.reshape(len(rows), -1, bands)
    count, dates, _ = series.shape
    left = torch.ones(count, dates, 1)
    for share in (CLOUDED, CLOUDED / 2):
        under = torch.nonzero(torch.rand(count, generator=draw) < share).ravel()
        date = torch.randint(dates, (len(under),), generator=draw)
        left[under, date, 0] = LEFT[0] + (LEFT[1] - LEFT[0]) * torch.rand(len(under), generator=draw)
    return (series * left).reshape(rows.shape) + NOISE * torch.randn(rows.shape, generator=draw)


def scattered(deviation: float) -> Changed:
    """Noise of a standard ``deviation`` on every number."""
    return lambda rows, bands, draw: rows + deviation * torch.randn(rows.shape, generator=draw)


def fit_network(
    name: str,
    table: Table,
    rows: np.ndarray,
    epochs: int,
    seed: int,
    changed: Changed = weathered,
    step: Callable[[], None] = lambda: None,
) -> Network:
    """Learn from ``rows`` of the table: Adam with a rate that rises and falls once, every class weighted alike.

    ``changed`` is what happens to the series before the network sees them, another time each time; ``step`` is called
    at every step, and what it raises ends the learning.
    """
    torch.manual_seed(seed)
    draw = torch.Generator().manual_seed(seed)
    x, y = torch.from_numpy(table.values[rows]), torch.from_numpy(table.labels[rows])
    network = NETWORKS[name](table.dates, len(table.bands), len(table.classes))
    network.standardize(x)
    counts = torch.bincount(y, minlength=len(table.classes)).clamp(min=1)
    weight = (len(y) / (len(counts) * counts)).float()
    steps = max(1, len(y) // BATCH)
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, epochs * steps)
    network.train()
    for _ in range(epochs):
        order = torch.randperm(len(y), generator=draw)
        for place in range(steps):
            step()
            pick = order[place * BATCH : (place + 1) * BATCH]
            loss = torch.nn.functional.cross_entropy(network(changed(x[pick], len(table.bands), draw)), y[pick], weight)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            schedule.step()
    return Network(network)


def learn(name: str, table: Table, rows: np.ndarray, epochs: int, seed: int) -> Fitted:
    """A network called ``name``, or the random forest beside it, fitted to ``rows``."""
    if name == "forest":
        return fit("forest", table.values[rows], table.labels[rows], {"min_samples_leaf": 1}, seed=seed, threads=1)
    return fit_network(name, table, rows, epochs, seed)


def held_out(name: str, table: Table, folds: np.ndarray, epochs: int, seed: int) -> np.ndarray:
    """Probabilities ``(n, classes)`` of every series by a classifier that saw none of its fold."""
    for fold in np.unique(folds):
        if len(np.unique(table.labels[folds != fold])) < len(table.classes):
            raise SystemExit("A class lies in one fold alone: use fewer folds, or label it in more places.")

    def learned(rows: np.ndarray, _: np.ndarray) -> Callable[[np.ndarray], np.ndarray]:
        fitted = learn(name, table, rows, epochs, seed)
        return lambda others: fitted.probabilities(table.values[others])

    return unseen(learned, table.labels, len(table.classes), folds, threads=1)
