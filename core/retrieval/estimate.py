"""What learning a model of retrieval will cost: from the number of samples, and from what such fits took.

As in ``landcover.estimate``: seconds of one core, measured for each way to learn, scaled by how slow this computer is.
"""

from __future__ import annotations

import math
import os
from dataclasses import replace
from pathlib import Path
from typing import Callable, Mapping

import numpy as np

from ..cost import HIGH, LARGEST, LOW, Estimate, Range, around, slowness
from ..errors import ParameterError, reason_of
from ..mapping import Request
from ..mapping.estimate import estimate
from ..mapping.job import model_of
from ..raster.scene import open_scene
from ..raster.vector import open_layers
from .conformal import MOST_FOLDS
from .regressors import EXACT_UP_TO, regressor
from .samples import MOST_JUDGED, MOST_LEARNED, Learning
from .table import DAMAGED

#: Imports, opening files, writing and checking the network (s).
_START = (0.5, 8.0)
_PACKAGES = 190  # MB
#: Microseconds of a pixel's map, on one core, reading and writing included; its bands, as float32, with overviews.
_MAP: Mapping[str, Range] = {
    "gp": (1.5, 12.0),
    "gp-constant": (1.5, 10.0),
    "forest": (10.0, 120.0),
    "network": (0.8, 5.0),
}
_MAP_BANDS = 5
_CORRECTED = 1.6  # times the model's own map, at most
_PLOT = (0.0005, 0.05)  # seconds of reading one plot from one scene


def _process(n: float, beyond: float, each: float) -> Range:
    return around(0.03 + 3e-8 * n**3 if n <= EXACT_UP_TO else beyond + each * n, 2.0)


#: Seconds of one fit to ``n`` samples on one core, its graph included where it costs as much.
_FIT: Mapping[str, Callable[[float], Range]] = {
    "gp": lambda n: _process(1.6 * n if n <= EXACT_UP_TO / 1.6 else n, 2.0, 1e-3),
    "gp-constant": lambda n: _process(n, 1.0, 2.5e-4),
    "forest": lambda n: around(1.4 + 4e-3 * n),
    "network": lambda n: around(0.2 + 8e-4 * n, 3.0),
}
#: MB of the model's file, at most, by the number of samples.
_SIZE: Mapping[str, Callable[[float], float]] = {
    "gp": lambda n: 2.0,
    "gp-constant": lambda n: 2.0,
    "forest": lambda n: 1.0 + 400 * n * 60e-6,
    "network": lambda n: 0.5,
}


def estimate_learning(learning: Learning) -> Estimate:
    """What ``train_retrieval`` will cost; ``pixels`` are the samples. Its output is not used.

    Raises
    ------
    TerraClaraError
        A way to learn that there is not, or samples that cannot be read.
    """
    for kind in learning.kinds:
        regressor(kind)
    if learning.simulations:
        total = _simulations(Path(learning.simulations))
        samples = min(total, MOST_LEARNED + MOST_JUDGED)
        judged = min(MOST_JUDGED, samples // 4)
        fits, each = (1, 1), samples - judged
    else:
        samples = _rows(Path(learning.measured)) if learning.measured else _features(learning.plots)
        fits, each = (3, min(MOST_FOLDS, max(3, samples))), samples
    low = high = 0.0
    last: list[Range] = []
    for kind in dict.fromkeys(learning.kinds):
        one, whole = _FIT[kind](each), _FIT[kind](samples)
        low, high = low + fits[0] * one[0], high + fits[1] * one[1]
        last.append(whole)
    low, high = low + min(item[0] for item in last), high + max(item[1] for item in last) + 4.0
    if learning.simulations and learning.plots:
        more = _correcting(_features(learning.plots), len(learning.sources))
        low, high = low + more[0], high + more[1]
    slow = slowness()
    size = max(_SIZE[kind](samples) for kind in learning.kinds)
    return Estimate(
        samples,
        (_START[0] + LOW * slow * low, _START[1] + HIGH * slow * high),
        math.ceil(_PACKAGES + 3 * size + samples * 300 * 8 * 2 / 2**20),
        size,
    )


def estimate_learned_map(learning: Learning) -> Estimate:
    """What mapping the first scene by what ``train_retrieval`` keeps will cost, whatever it is."""
    sources = learning.sources[:1] if learning.separate else learning.sources
    grid = open_scene(list(sources)).grid
    pixels, cores = grid.width * grid.height, os.cpu_count() or 1
    slow = slowness() * 1e-6 * pixels / cores
    low, high = (choose(_MAP[kind][end] for kind in learning.kinds) for end, choose in ((0, min), (1, max)))
    return Estimate(pixels, (LOW * slow * low, HIGH * slow * high), 1, LARGEST * _MAP_BANDS * 4 * pixels / 1e6)


def estimate_adapting(request: Request, plots: str) -> Estimate:
    """What ``adapt`` will cost; ``pixels`` are the plots. The request's output is not used.

    Raises
    ------
    TerraClaraError
        The model or the plots cannot be read.
    """
    model = model_of(request)
    count = _features(plots)
    low, high = _correcting(count, len(request.sources))
    slow = slowness()
    size = 1.5 * model.path.stat().st_size / 1e6 + 0.2 + 1e-6 * count * 400
    return Estimate(
        count,
        (_START[0] + LOW * slow * low, _START[1] + HIGH * slow * high),
        math.ceil(90 + 4 * size + count**2 * 8 * 10 / 2**20),
        size,
    )


def estimate_corrected_map(request: Request) -> Estimate:
    """What mapping a scene by what ``adapt`` makes of the model of ``request`` will cost."""
    mapped = estimate(request)
    low, high = mapped.seconds
    return replace(mapped, seconds=(low, _CORRECTED * high))


def _correcting(plots: int, scenes: int) -> Range:
    """Seconds of reading plots and of a correction by all of them, and without each site."""
    one = 0.01 + 2.4e-8 * plots**3
    fits = (4, 1 + min(MOST_FOLDS, max(3, plots)))
    reading = plots * max(1, scenes)
    return fits[0] * one / 2 + _PLOT[0] * reading, fits[1] * one * 2 + _PLOT[1] * reading


def _simulations(path: Path) -> int:
    try:
        with np.load(path, allow_pickle=False) as stored:
            return len(stored["cosines"])
    except DAMAGED as error:
        raise ParameterError(
            f"{path} is no table of simulations ({reason_of(error)}); make one with `simulate`."
        ) from error


def _rows(path: Path) -> int:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return max(0, sum(bool(line.strip()) for line in file) - 1)
    except (OSError, ValueError) as error:
        raise ParameterError(f"{path} cannot be read as a CSV ({reason_of(error)}); give another file.") from error


def _features(source: str) -> int:
    _path, _wanted, _dataset, layers = open_layers(source)  # the file must stay open as long as its layers
    return sum(max(0, int(layer.GetFeatureCount())) for layer in layers)
