"""Explanations side by side: of two to four methods, models or dates, and how far they agree."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Collection, Optional, Sequence

import numpy as np

from ..errors import Cancelled, OutputError, ParameterError
from ..mapping import Request
from ..model.catalog import catalog
from ..raster.journal import write_whole
from ..raster.mapfile import MapFile
from ..raster.writer import check_target, refuse_input
from ..tables import csv_text
from .baseline import windows
from .faithfulness import spearman
from .node import Array
from .place import Places
from .reading import Reading
from .recorded import request_of_map

_FEWEST = 3  # numbers that can be ranked
_PROVENANCE = ".provenance.json"
#: How many can stand side by side.
FEWEST, MOST = 2, 4
BANDS, PIXELS = "bands", "pixels"


@dataclass(frozen=True)
class Variant:
    """One of those that are compared: what tells it from the others, what to explain, and how."""

    label: str
    request: Request
    method: str


@dataclass(frozen=True, eq=False)
class Comparison:
    """Readings of one place side by side.

    Attributes
    ----------
    labels : one for each of ``readings``
    bands : those that all of them have
    relevance : ``(readings, bands)``, each in the unit of its own number
    correlation : Spearman's, ``(readings, readings)``; NaN where there are too few numbers to rank
    ranked : ``bands``, or ``pixels`` where maps of the same tile are ranked pixel by pixel
    """

    labels: tuple[str, ...]
    readings: tuple[Reading, ...]
    bands: tuple[str, ...]
    relevance: Array
    correlation: Array
    ranked: str

    def to_dict(self) -> dict[str, Any]:
        """As plain values."""
        return {
            "labels": list(self.labels),
            "bands": list(self.bands),
            "relevance": self.relevance.tolist(),
            "correlation": numbers(self.correlation),
            "ranked": self.ranked,
            "readings": [reading.to_dict() for reading in self.readings],
        }


def numbers(matrix: Array) -> list[list[Optional[float]]]:
    """A matrix as plain values, ``None`` for what is not known."""
    return [[None if np.isnan(value) else float(value) for value in row] for row in matrix]


def variants(request: Request, method: str, others: Sequence[str], methods: Collection[str]) -> tuple[Variant, ...]:
    """``request`` explained by ``method``, and what stands beside it.

    Each of ``others`` is the name of a method, an .onnx file or the id of a model, the provenance file of a map, or
    else another scene, of another date.

    Raises
    ------
    ParameterError
        There are fewer than two or more than four, or one is none of these.
    """
    if not FEWEST <= len(others) + 1 <= MOST:
        raise ParameterError(
            f"{len(others) + 1} explanations are to be compared; it takes {FEWEST} to {MOST}: this one and one to "
            f"{MOST - 1} others."
        )
    known = {entry.id for entry in catalog()}
    found = [Variant("", request, method)]
    for text in others:
        if text in methods:
            found.append(Variant(text, request, text))
        elif text.lower().endswith(".onnx") or text in known:
            found.append(Variant(_model(text), replace(request, model=text), method))
        elif text.endswith(_PROVENANCE):
            there = replace(request_of_map(Path(text)), area=request.area)  # the same place is compared
            found.append(Variant(Path(text).name[: -len(_PROVENANCE)], there, method))
        elif os.path.exists(text):
            found.append(Variant(Path(text).stem, replace(request, sources=(text,)), method))
        else:
            raise ParameterError(
                f"{text!r} is no method, model or scene to compare with. Methods are {', '.join(methods)}."
            )
    other = found[1]
    same = other.request == request
    own = method if same else _model(request.model) if other.request.model != request.model else _scene(request)
    found[0] = replace(found[0], label=own)
    return tuple(_apart(found))


def _model(text: str) -> str:
    """A model's id, or its file's name."""
    return Path(text).stem if text.lower().endswith(".onnx") else text


def _scene(request: Request) -> str:
    return Path(request.sources[0]).stem if request.sources else request.model


def _apart(found: Sequence[Variant]) -> list[Variant]:
    """Labels that are there twice get their number."""
    labels = [item.label for item in found]
    return [
        replace(item, label=f"{item.label} ({k + 1})") if labels.count(item.label) > 1 else item
        for k, item in enumerate(found)
    ]


def compare_places(
    wanted: Sequence[Variant],
    ask: Callable[[Places, str], Reading],
    opened: Optional[tuple[Request, Places]] = None,
    *,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Comparison:
    """Explain one place in each of the ways of ``wanted``.

    Parameters
    ----------
    ask : explains the place: takes a model and scene held open, and a method
    opened : a request whose model and scene are open already

    Raises
    ------
    TerraClaraError
        As ``Places`` and what ``ask`` raises.
    Cancelled
        The user asked to stop.
    """
    found = []
    for k, item in enumerate(wanted):
        if cancelled():
            raise Cancelled("Cancelled; nothing was compared.")
        progress(k / len(wanted))
        if opened is not None and opened[0] == item.request:
            found.append(ask(opened[1], item.method))
            continue
        with Places.of(item.request) as places:
            found.append(ask(places, item.method))
    progress(1.0)
    return comparison([item.label or reading.method for item, reading in zip(wanted, found)], found)


def comparison(labels: Sequence[str], readings: Sequence[Reading]) -> Comparison:
    """Readings side by side.

    Raises
    ------
    ParameterError
        They have no band in common.
    """
    first = readings[0]
    bands = tuple(name for name in first.bands if all(name in other.bands for other in readings))
    if not bands:
        raise ParameterError(
            f"{labels[0]} and the others have no band in common; compare models that take the same bands."
        )
    relevance = np.array([[float(r.relevance[r.bands.index(name)]) for name in bands] for r in readings])
    maps = [reading.explanation.values for reading in readings]
    by_pixel = all(m.ndim == 4 and m.shape == maps[0].shape and r.reach for m, r in zip(maps, readings))
    ranked = [m[0].sum(0, dtype=float) for m in maps] if by_pixel else list(relevance)
    return Comparison(
        tuple(labels), tuple(readings), bands, relevance, correlations(ranked), PIXELS if by_pixel else BANDS
    )


def correlations(rows: Sequence[Array]) -> Array:
    """Rank correlations of arrays of one shape, ``(m, m)``; NaN of fewer than three numbers."""
    count = len(rows)
    found = np.eye(count)
    for i in range(count):
        for j in range(i):
            found[i, j] = found[j, i] = spearman(rows[i], rows[j]) if rows[i].size >= _FEWEST else np.nan
    return found


def matrix_lines(labels: Sequence[str], correlation: Array, ranked: str) -> list[str]:
    """Rank correlations ``(m, m)`` as text, over ``ranked``: bands or pixels."""
    width = max(10, *(len(label) + 2 for label in labels))
    rows = [f"rank correlations (Spearman) over {ranked}:", " " * width + "".join(f"{k:>{width}}" for k in labels)]
    for label, row in zip(labels, correlation):
        rows.append(f"{label:>{width}}" + "".join(f"{'-' if np.isnan(v) else f'{v:.2f}':>{width}}" for v in row))
    return rows


def check_correlations(target: Path, protected: Sequence[Path]) -> None:
    """`OutputError` where no table can be written to ``target``, or that is one of the ``protected`` inputs."""
    refuse_input(target, protected)
    check_target(target, [], "table", (".csv",))


def write_correlations(target: Path, labels: Sequence[str], correlation: Array) -> None:
    """Rank correlations ``(m, m)`` as a table (CSV): a row and a column for each explanation; empty: not known.

    Raises `OutputError` where it cannot be written.
    """
    rows = [[label, *row] for label, row in zip(labels, numbers(correlation))]
    try:
        write_whole(target, csv_text([["", *labels], *rows]).encode())
    except OSError as error:
        raise OutputError(
            f"The table cannot be written to {target} ({error.strerror or error}); choose another folder."
        ) from error


def check_count(maps: Collection[object]) -> None:
    """``ParameterError`` where there are too few maps to compare, or too many."""
    if not FEWEST <= len(maps) <= MOST:
        raise ParameterError(f"It takes {FEWEST} to {MOST} different maps to compare, not {len(maps)}; choose as many.")


def compare_maps(paths: Sequence[Path]) -> Array:
    """Rank correlations ``(m, m)`` of the first bands of maps on one grid, from pixels spread over them.

    Raises
    ------
    ParameterError
        There are fewer than two or more than four, the grids differ, or no pixel has data in all maps.
    SceneError
        A file is gone or damaged.
    """
    check_count(paths)
    files = [MapFile(path) for path in paths]
    try:
        grid = files[0].grid
        for path, file in zip(paths, files):
            if file.grid != grid:
                raise ParameterError(
                    f"The map {path} lies on another grid than {paths[0]}; compare explanations of one scene or of "
                    "scenes on one grid."
                )
        parts = []
        for window in windows(grid.width, grid.height):
            read = np.stack([file.read(window, 1).astype(float).ravel() for file in files])
            empty = np.zeros(read.shape[1], bool)
            for file, row in zip(files, read):
                nodata = file.nodata[0]
                empty |= ~np.isfinite(row) | (False if nodata is None else row == nodata)
            parts.append(read[:, ~empty])
    finally:
        for file in files:
            file.__exit__(None, None, None)
    rows = np.concatenate(parts, axis=1)
    if rows.shape[1] < _FEWEST:
        raise ParameterError("The maps have no pixels with data in common; compare maps of one place.")
    return correlations(list(rows))
