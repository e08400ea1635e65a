"""What bands are compared with: their means over the scene, from a few windows spread over it."""

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
    """The means of a job's scene, whatever its area.

    Raises
    ------
    SceneError
        None of the pixels looked at holds data.
    """
    grid = job.reader.grid
    found = []
    for window in windows(grid.width, grid.height):
        values, valid = job.reader.read(window)
        found.append(values[:, valid].astype(float))
    spectra = np.concatenate(found, axis=1)
    if not spectra.shape[1]:
        raise SceneError(
            "None of the pixels that were looked at holds data, so that nothing can be compared with. "
            "Choose a scene or an area with data."
        )
    step = -(-spectra.shape[1] // _KEPT)
    return Baseline(spectra.mean(1), spectra.std(1), spectra[:, ::step].T.copy())


def prepared(job: Job, values: Array) -> Array:
    """Spectra ``(n, bands)`` as the network takes them, float32."""
    found: Array = Preparation(job.model.card.input)(np.array(values, np.float32), axis=-1)
    return found
