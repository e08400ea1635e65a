"""What a map holds in numbers, gathered block by block while it is made."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any, Mapping, Optional, Sequence, Union

import numpy as np

from ..model.card import FLAG_BITS, INVALID, OutputSpec
from ..raster.grid import Window
from .blocks import units

Array = np.ndarray[Any, Any]

_BINS = 64
#: Whole numbers below this are counted by their place in a table, which is 40 times faster than sorting them.
_TABLE = 1 << 12
#: Edges of the classes in which sizes of any unit are counted, 2 % apart.
_SIZES = 2.0 ** (np.arange(-40 * 32, 40 * 32 + 1) / 32)


class Statistics:
    """Counts, range, mean and histogram of each band; the same whatever order blocks come in.

    ``inside``: pixels of the area that is mapped, where that is not everything.
    """

    def __init__(self, specs: Sequence[OutputSpec], inside: Optional[int] = None) -> None:
        self._specs = specs
        self._inside = {} if inside is None else {"inside": inside}
        self._bands = [_figures(spec) for spec in specs]

    def add(self, window: Window, values: Array) -> None:
        """Take in a block: float32 ``(bands, height, width)``.

        It is taken in by the squares of the engine's lattice, so that sums round alike however the
        scene was cut into blocks.
        """
        for unit in units(window):
            row, column = unit.row - window.row, unit.col - window.col
            part = values[:, row : row + unit.height, column : column + unit.width]
            for band, plane in zip(self._bands, np.ascontiguousarray(part)):
                band.add(plane)

    def result(self) -> dict[str, dict[str, Any]]:
        """The figures by band name, ready for JSON.

        Bands of an explanation share one ``span``, the largest of their ``p99``, so that they compare by eye.
        """
        found = {spec.name: {**band.result(), **self._inside} for spec, band in zip(self._specs, self._bands)}
        sized = [figures for figures in found.values() if "p99" in figures]
        for figures in sized:
            figures["span"] = max(other["p99"] for other in sized)
        return found


def valid_share(figures: Mapping[str, Any]) -> float:
    """The share of the pixels with data, of those of the area where there is one."""
    return float(figures["valid"] / max(1, figures.get("inside", figures["pixels"])))


def flag_shares(figures: Mapping[str, Any]) -> dict[str, float]:
    """Shares of the bits of a band of flags among its valid pixels; of ``invalid`` among all, or those of the area."""
    valid = max(1, figures["valid"])
    shares = {name: count / valid for name, count in figures["bits"].items()}
    return {**shares, FLAG_BITS[INVALID][0]: 1 - valid_share(figures)}


def _figures(spec: OutputSpec) -> Union[_Moments, _Counts]:
    if spec.kind in ("flag", "class", "set"):
        return _Counts(spec)
    return _Sizes(spec) if spec.kind in ("relevance", "evidence") else _Moments(spec)


class _Moments:
    def __init__(self, spec: OutputSpec) -> None:
        self._edges = spec.display_range or spec.valid_range or (0.0, 1.0)
        self._histogram = np.zeros(_BINS, dtype=np.int64)
        self._count = self._total = 0
        self._sums: list[float] = []
        self._low, self._high = math.inf, -math.inf

    def add(self, plane: Array) -> None:
        values = plane[np.isfinite(plane)]
        self._total += plane.size
        if not values.size:
            return
        self._count += values.size
        self._sums.append(float(values.sum(dtype=np.float64)))
        self._low, self._high = min(self._low, float(values.min())), max(self._high, float(values.max()))
        low, high = self._edges
        places = (np.clip(values, low, high) - np.float32(low)) * np.float32(_BINS / (high - low))
        counts = np.bincount(places.astype(np.int32), minlength=_BINS + 1)
        self._histogram += counts[:_BINS]
        self._histogram[-1] += counts[_BINS]  # the upper edge itself

    def result(self) -> dict[str, Any]:
        mean: Optional[float] = math.fsum(self._sums) / self._count if self._count else None
        return {
            "pixels": self._total,
            "valid": self._count,
            "mean": mean,
            "min": self._low if self._count else None,
            "max": self._high if self._count else None,
            "histogram": {"range": list(self._edges), "counts": self._histogram.tolist()},
        }


class _Sizes(_Moments):
    """Moments, and how large the values are apart from their sign: nobody knows it before they are computed."""

    def __init__(self, spec: OutputSpec) -> None:
        super().__init__(spec)
        self._sizes = np.zeros(len(_SIZES) + 1, dtype=np.int64)

    def add(self, plane: Array) -> None:
        super().add(plane)
        values = np.abs(plane[np.isfinite(plane)])
        self._sizes += np.bincount(np.searchsorted(_SIZES, values), minlength=len(self._sizes))

    def result(self) -> dict[str, Any]:
        """As ``_Moments``, with ``p99``: 99 % of the values are no further from zero, to 2 %."""
        place = int(np.searchsorted(np.cumsum(self._sizes), 0.99 * self._count)) if self._count else 0
        return {**super().result(), "p99": float(_SIZES[min(place, len(_SIZES) - 1)]) if place else 0.0}


class _Counts:
    def __init__(self, spec: OutputSpec) -> None:
        self._kind = spec.kind
        self._counts: Counter[int] = Counter()
        self._total = 0

    def add(self, plane: Array) -> None:
        self._total += plane.size
        values = plane[np.isfinite(plane)]
        if values.size and values.min() >= 0 and values.max() < _TABLE:
            table = np.bincount(values.astype(np.int16))
            self._counts.update({int(v): int(table[v]) for v in np.flatnonzero(table)})
            return
        numbers, counts = np.unique(values, return_counts=True)
        self._counts.update({int(v): int(n) for v, n in zip(numbers, counts)})

    def result(self) -> dict[str, Any]:
        result: dict[str, Any] = {
            "pixels": self._total,
            "counts": {str(value): self._counts[value] for value in sorted(self._counts)},
        }
        if self._kind == "flag":
            bits = {}
            for bit, (name, _) in FLAG_BITS.items():
                bits[name] = sum(count for value, count in self._counts.items() if value & bit)
            result["bits"] = bits
            result["valid"] = self._total - bits[FLAG_BITS[INVALID][0]]
        else:
            result["valid"] = sum(self._counts.values())
        return result
