"""The part of a scene that a question about one place needs, as the network takes it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np

from ..errors import ParameterError
from ..mapping.job import Job
from ..mapping.prepare import Preparation
from ..model import InputSpec
from ..raster.grid import Window
from .node import Array

_LARGEST = 512  # pixels along an axis: all layers are kept until the way back
_UNKNOWN_REACH = 64


@dataclass(frozen=True, eq=False)
class Samples:
    """What goes into the network.

    Attributes
    ----------
    x : ``(n, bands)`` or ``(n, bands, rows, cols)`` float32, prepared
    spectrum : means of the bands over the pixels asked about, in the scene's own units ``(bands,)``
    mask : the pixels of a tile that are asked about ``(rows, cols)``; ``None`` where every sample is one
    """

    x: Array
    spectrum: Array
    mask: object = None


def pixels(job: Job, columns: Sequence[int], rows: Sequence[int]) -> Samples:
    """Single pixels with data, and for patches what lies around them; ``x`` is empty where none holds data."""
    spec, grid = job.model.card.input, job.reader.grid
    side = (spec.tile or 1) if spec.layout == "patches" else 1
    before = side // 2
    prepare = Preparation(spec)
    found, spectra = [], []
    for window, places in _by_window(columns, rows):
        wide = Window(window.col - before, window.row - before, window.width + side - 1, window.height + side - 1)
        read = wide.intersection(grid.window)
        values, valid = job.reader.read(read)
        for col, row in places:
            if not valid[row - read.row, col - read.col]:
                continue
            spectra.append(values[:, row - read.row, col - read.col])
            r = np.clip(np.arange(row - before, row - before + side), 0, grid.height - 1) - read.row
            c = np.clip(np.arange(col - before, col - before + side), 0, grid.width - 1) - read.col
            patch = prepare(np.array(values[:, r][:, :, c], order="C"))
            patch[:, ~valid[r][:, c]] = 0.0
            found.append(patch if spec.layout == "patches" else patch[:, 0, 0])
    if not found:
        return Samples(np.zeros((0, len(spec.bands)), np.float32), np.zeros(len(spec.bands)))
    return Samples(np.stack(found), np.mean(spectra, axis=0, dtype=float))


def _by_window(columns: Sequence[int], rows: Sequence[int]) -> list[tuple[Window, list[tuple[int, int]]]]:
    """Places that lie near each other, and the window that holds them."""
    groups: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for col, row in zip(columns, rows):
        groups.setdefault((col // _LARGEST, row // _LARGEST), []).append((col, row))
    found = []
    for places in groups.values():
        left, top = min(c for c, _ in places), min(r for _, r in places)
        right, bottom = max(c for c, _ in places), max(r for _, r in places)
        found.append((Window(left, top, right - left + 1, bottom - top + 1), places))
    return found


def tile(job: Job, asked: Window, inside: Array) -> Samples:
    """The tile around the pixels of ``asked`` that are ``inside``, as wide as the network sees, at most 512 pixels.

    Raises
    ------
    ParameterError
        The pixels do not fit into a tile.
    """
    spec, grid = job.model.card.input, job.reader.grid
    col, width = along(asked.col, asked.col_end, grid.width, spec)
    row, height = along(asked.row, asked.row_end, grid.height, spec)
    window = Window(col, row, min(width, grid.width - col), min(height, grid.height - row))
    values, valid = job.reader.read(window)
    mask = np.zeros((height, width), bool)
    rows, columns = asked.slices_in(window)
    mask[rows, columns] = inside & valid[rows, columns]
    spectrum = values[:, mask[: window.height, : window.width]].mean(1, dtype=float) if mask.any() else np.zeros(0)
    prepared = Preparation(spec)(values)
    prepared[:, ~valid] = 0.0
    beyond = (0, 0), (0, height - window.height), (0, width - window.width)
    return Samples(np.pad(prepared, beyond, mode="edge")[None], spectrum, mask)


def along(first: int, end: int, length: int, spec: InputSpec) -> tuple[int, int]:
    """First pixel and size of a tile along one axis, on the lattice that maps are computed on."""
    multiple = max(1, spec.multiple)
    largest = spec.tile or _LARGEST // multiple * multiple
    reach = _UNKNOWN_REACH if spec.halo is None else spec.halo
    margin = math.ceil(reach / multiple) * multiple
    start = max(0, (first - margin) // multiple * multiple)
    stop = min(math.ceil((end + margin) / multiple), math.ceil(length / multiple)) * multiple
    if spec.tile is not None or stop - start > largest:
        last = max(0, math.ceil((length - largest) / multiple) * multiple)
        middle = max(0, (first + end - largest) // 2 // multiple * multiple)
        fitting = [place for place in (middle, middle + multiple) if place <= first and end <= place + largest]
        if not fitting:
            raise ParameterError(
                f"The region is {end - first} pixels long, and this network is asked about {largest} at most; draw a "
                "smaller one, or explain the whole map."
            )
        return min(fitting[0], last), largest
    return start, stop - start
