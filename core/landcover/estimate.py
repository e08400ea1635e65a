"""What a training will cost, and the map by what is trained: from its size, and from what such fits took.

The seconds of a fit are those of one core, measured for each kind of classifier over sizes of samples, and scaled by
how slow this computer is now (``slowness``). How hard classes are to tell apart decides much, so that ranges are wide.
"""

from __future__ import annotations

import math
import os
import time
from typing import Callable, Mapping

from ..cost import HIGH, LARGEST, LOW, Estimate, Range, around, slowness
from ..raster.labels import read_labels
from .inputs import Inputs
from .kinds import KINDS
from .samples import check_per_class
from .train import Training

#: Imports, opening files, judging and writing the model (s).
_START = (1.0, 8.0)
#: Memory of the packages, and of what all kinds hold (MB); bytes of each pixel and input.
_PACKAGES, _HELD = {"gp": 60, "other": 190}, 40
#: Bands of a map of classes by default, as float32, with overviews.
_MAP_BANDS = 6
_OVERHEAD = (0.3, 4.0)  # microseconds a pixel of reading, writing and the area of applicability


#: Pixels beyond which a support vector machine's kernel outgrows its cache, and nobody knows how long it takes.
_SVM_MEASURED = 15_000


def _centers(pixels: float) -> float:
    """Of the large Gaussian process."""
    return min(pixels, float(KINDS["gp-large"].settings[0]["centers"]))


def _trees(classes: int) -> int:
    return 150 * (classes if classes > 2 else 1)


#: Seconds of one fit to ``n`` pixels of ``d`` inputs and ``C`` classes, on one core.
_FIT: Mapping[str, Callable[[float, int, int], Range]] = {
    "gp": lambda n, d, C: around(1.2 + 2.6e-4 * C * min(n, 3000) + 1e-5 * C * n),
    "gp-frequencies": lambda n, d, C: around(0.5 + 3.9e-4 * C * min(n, 4000) + 5e-6 * C * n),
    "forest": lambda n, d, C: around(0.35 + 3.8e-4 * n * math.sqrt(d / 10)),
    "boosting": lambda n, d, C: around(_trees(C) * (1.5e-3 + 5e-8 * n * d), 2.2),
    "perceptron": lambda n, d, C: (20 * 5.5e-6 * n, 0.2 + 300 * 6.5e-6 * n),
    "logistic": lambda n, d, C: (1e-7 * n * C, 0.05 + 4e-6 * n * C),
    # With what cross-validation calibrates. How the classes overlap decides its time twentyfold.
    "svm": lambda n, d, C: (0.01 + 1.5e-8 * n * n, 0.5 + 8e-7 * n * n if n <= _SVM_MEASURED else math.inf),
    "gp-large": lambda n, d, C: around(1.5 + 9e-9 * _centers(n) ** 2 * (min(n, 2400) + 0.25 * max(0, n - 2400)), 1.8),
    "gp-related": lambda n, d, C: around(1.9 + 1e-3 * C * min(n, 2000) * (1 + max(0, d - 10) / 40), 2.0),
}
#: Microseconds of a pixel's map, on one core.
_MAP: Mapping[str, Range] = {
    "gp": (0.3, 6.0),
    "gp-frequencies": (0.3, 2.0),
    "forest": (7.0, 45.0),
    "boosting": (10.0, 70.0),
    "perceptron": (0.4, 2.0),
    "logistic": (0.4, 2.0),
    "svm": (2.0, math.inf),
    "gp-large": (5.0, 40.0),
    "gp-related": (1.0, 6.0),
}


def estimate_training(training: Training, cancelled: Callable[[], bool] = lambda: False) -> Estimate:
    """What ``train`` will cost; ``pixels`` are those that are learned from. Its output is not used.

    Labelled pixels are counted and one block of the image is read; nothing is fitted.

    Raises
    ------
    TerraClaraError
        As ``train``, where it cannot begin.
    """
    check_per_class(training.per_class)
    threads = training.threads or os.cpu_count() or 1
    with Inputs(
        training.sources, training.together, training.numbers, training.use, training.indices, _unsaid
    ) as inputs:
        counts, reading = _sampled(training, inputs, cancelled)
        columns = len(inputs.columns)
    pixels, classes = sum(counts.values()), max(2, len(counts))
    slow = slowness()
    low = high = 0.0
    last: list[Range] = []
    for kind in dict.fromkeys(training.kinds):
        settings = len(KINDS[kind].settings)
        within = _FIT[kind](pixels * (1 - 1 / training.folds), columns, classes)
        rounds = math.ceil(training.folds / threads)
        low, high = low + settings * rounds * within[0], high + settings * rounds * within[1]
        whole = _FIT[kind](pixels, columns, classes)
        # The best is fitted again to random folds, and to all.
        last.append((rounds * within[0] + whole[0] / threads, rounds * within[1] + whole[1]))
    low, high = low + min(item[0] for item in last), high + max(item[1] for item in last)
    return Estimate(
        pixels,
        (_START[0] + LOW * (slow * low + reading), _START[1] + HIGH / 1.5 * slow * high + HIGH * reading),
        max(math.ceil(_memory(kind, pixels, columns, classes, threads)) for kind in training.kinds),
        max(_size(kind, pixels, columns, classes) for kind in training.kinds),
    )


def estimate_trained_map(training: Training) -> Estimate:
    """What mapping the first scene by what ``train`` keeps will cost, whatever it is."""
    threads = training.threads or os.cpu_count() or 1
    sources = training.sources[:1] if training.together == "scenes" else training.sources
    together = "bands" if training.together == "scenes" else training.together
    with Inputs(sources, together, training.numbers, training.use, training.indices, _unsaid) as inputs:
        grid = inputs.readers[0].grid
    pixels = grid.width * grid.height
    slow = slowness() * 1e-6 * pixels
    low = min(_MAP[kind][0] for kind in training.kinds) + _OVERHEAD[0]
    high = max(_MAP[kind][1] for kind in training.kinds) + _OVERHEAD[1]
    size = LARGEST * _MAP_BANDS * 4 * pixels / 1e6
    return Estimate(pixels, (LOW * slow * low / threads, HIGH * slow * high / threads), 1, size)


def _sampled(training: Training, inputs: Inputs, cancelled: Callable[[], bool]) -> tuple[dict[str, int], float]:
    """How many pixels of each class will be drawn, and seconds of reading them."""
    share = -(-training.per_class // len(inputs.readers))
    total: dict[str, int] = {}
    seconds = 0.0
    for reader in inputs.readers:
        own: dict[str, int] = {}
        labels = read_labels(training.labels, training.field, reader.grid)
        for label in labels:
            if cancelled():
                break
            if own.get(label.value, 0) >= share:
                continue
            inside = len(label.points)
            if label.area is not None:
                inside += int(label.area.mask(label.area.bounds).sum())
            own[label.value] = min(share, own.get(label.value, 0) + inside)
        for name, count in own.items():
            total[name] = total.get(name, 0) + count
        windows = [w for w in reader.grid.windows(reader.block_shape) if any(label.touches(w) for label in labels)]
        if windows and not cancelled():
            started = time.perf_counter()
            reader.read(windows[len(windows) // 2])
            seconds += 1.5 * len(windows) * (time.perf_counter() - started)
    return {name: count for name, count in total.items() if count}, seconds


def _memory(kind: str, n: int, d: int, C: int, threads: int) -> float:
    """MB at the peak."""
    base = _PACKAGES["gp" if kind.startswith("gp") else "other"] + _HELD * n * d / 2**20
    if kind in ("gp", "gp-related"):
        return base + threads * 3 * min(n, 20_000) * 300 * 8 / 2**20
    if kind == "gp-large":
        return base + threads * 3 * min(n, 20_000) * 2048 * 8 / 2**20
    if kind == "forest":
        return base + (threads + 1) * 200 * 0.4 * n * (56 + 8 * C) / 2**20 + 4 * _size(kind, n, d, C)
    return base + 4 * _size(kind, n, d, C)


def _size(kind: str, n: int, d: int, C: int) -> float:
    """MB of the model's file, at most."""
    if kind == "forest":
        return 60e-6 * n * (60 + 4 * C)
    if kind == "boosting":
        return _trees(C) * 61 * 60e-6
    if kind == "svm":
        return n * (d + C) * 5e-6
    centers = {"gp": 300, "gp-related": 300, "gp-large": 2048}.get(kind, 100)
    return 0.05 + centers * (d + C + 40) * 4e-6


def _unsaid(_: str) -> None:
    return None
