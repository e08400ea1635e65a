"""What bands are compared with: their means over the scene, of a large one from a few windows spread over it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import SceneError
from ..mapping.job import Job
from ..mapping.prepare import Preparation
from ..raster.grid import Window
from .node import Array

_ACROSS = 4  # windows along each axis
_SIDE = 64  # pixels of a window
_WHOLE = 1 << 20  # pixels of a scene that is read whole for its means
_KEPT = 4096  # spectra


@dataclass(frozen=True, eq=False)
class Baseline:
    """Mean and standard deviation of each band, in the scene's own units; float64 ``(bands,)``.

    ``spectra`` are pixels that they come from, at most 4096 of them, spread evenly ``(n, bands)``.
    """

    mean: Array
    std: Array
    spectra: Array


def windows(width: int, height: int) -> list[Window]:
    """Windows spread evenly over a scene; all of it where it is small.

    >>> len(windows(100, 100)), len(windows(5000, 4000))
    (1, 16)
    """
    if width * height <= (_ACROSS * _SIDE) ** 2:
        return [Window(0, 0, width, height)]
    columns, rows = _starts(width), _starts(height)
    return [Window(col, row, min(_SIDE, width), min(_SIDE, height)) for row in rows for col in columns]


def _starts(length: int) -> list[int]:
    last = max(0, length - _SIDE)
    return sorted({round(last * (k + 0.5) / _ACROSS) for k in range(_ACROSS)})


def baseline_of(job: Job) -> Baseline:
    """The means of a job's scene, whatever its area: of all pixels of scenes up to a million, else of ``windows``.

    Raises
    ------
    SceneError
        None of the pixels looked at holds data.
    """
    grid = job.reader.grid
    chosen = windows(grid.width, grid.height)
    if grid.width * grid.height <= _WHOLE:
        chosen = list(grid.windows((max(1, (_ACROSS * _SIDE) ** 2 // grid.width), grid.width)))
    step = -(-sum(window.width * window.height for window in chosen) // _KEPT)
    count, kept = 0, []
    total = squares = middle = np.zeros(1)
    for window in chosen:
        values, valid = job.reader.read(window)
        spectra = values[:, valid].astype(float)
        kept.append(spectra[:, -count % step :: step].T)
        if not count and spectra.shape[1]:  # about a spectrum, so that what does not vary has no deviation at all
            middle = spectra[:, 0]
        count += spectra.shape[1]
        away = spectra - middle[:, None]
        total, squares = total + away.sum(1), squares + (away**2).sum(1)
    if not count:
        raise SceneError(
            "None of the pixels that were looked at holds data, so that nothing can be compared with. "
            "Choose a scene or an area with data."
        )
    mean = total / count
    return Baseline(middle + mean, np.sqrt(np.maximum(squares / count - mean**2, 0)), np.concatenate(kept))


def prepared(job: Job, values: Array) -> Array:
    """Spectra ``(n, bands)`` as the network takes them, float32."""
    found: Array = Preparation(job.model.card.input)(np.array(values, np.float32), axis=-1)
    return found
