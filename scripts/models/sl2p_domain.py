"""SL2P's definition domain as a few operators: which combinations of bands, each cut into ten, are occupied.

The published rule is ``low <= x <= high`` for every band, and ``floor(10 (x - low) / (high - low) + 1)`` of all bands
among the listed tuples. Here a cell is the floor of ``a x + b``, computed for all bands in one product. Rounding
differs by some 1e-15, so :func:`places` refuses limits for which any float32 reflectance comes that close to an edge.
The bands are parted into two groups; each group's cells have a number (0 where no listed tuple has them), and a table
tells which two numbers go together: three look-ups.
"""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy as np
from graph import GraphWriter
from onnx import TensorProto

#: Cells of a band: below its range, ten within, above it.
_CELLS = 12
#: Least distance, in cells, of any float32 reflectance from an edge.
_MARGIN = 1e-12


def in_domain(writer: GraphWriter, spectra: str, columns: int, low: Any, high: Any, keys: np.ndarray) -> str:
    """Whether the bands, the first of the ``columns`` of ``spectra`` (float64), lie in the domain: bool ``(n,)``.

    ``keys`` are the listed tuples, each a number whose hexadecimal digits are the cells. Where any column is not
    finite, angles included, the answer is no.
    """
    slope, start = places(np.asarray(low, np.float64), np.asarray(high, np.float64))
    count = len(slope)
    place = writer.op("Gemm", np.eye(count, columns) * slope[:, None], spectra, start[:, None], transB=1)
    cell = writer.op("Clip", writer.op("Floor", place), writer.constant(-1.0), writer.constant(10.0))
    groups, numbers, pairs = tables(keys, count)
    powers = np.zeros((2, count))
    for row, group in enumerate(groups):
        powers[row, group] = _powers(len(group))
    code = writer.op("Gemm", powers, cell, powers.sum(axis=1, keepdims=True))
    # NaN becomes any integer: it is brought back into the table, where 0 is the cell below the range.
    code = writer.op("Max", writer.op("Cast", code, to=TensorProto.INT32), writer.constant(0, np.int32))
    code = writer.op("Min", code, writer.constant(numbers.shape[1] - 1, np.int32))
    number = writer.op("GatherElements", writer.constant(numbers, np.int32), code, axis=1)
    pair = writer.op("ReduceSum", number, writer.constant([0], np.int64), keepdims=0)
    return writer.op("GatherElements", writer.constant(pairs, bool), pair, axis=0)


def places(low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """``a`` and ``b`` of each band, so that ``floor(a x + b)`` is 0 to 9 in its ten cells.

    :raises ValueError: a float32 number lies so close to an edge that rounding would decide its cell.
    """
    slope = 10.0 / (high - low)
    start = -slope * low
    for a, b, first, last in zip(slope, start, low, high):
        for edge in np.linspace(first, last, 11):
            near = np.float32(edge)
            around = np.array([np.nextafter(near, np.float32(-9)), near, np.nextafter(near, np.float32(9))], np.float64)
            exact = 10.0 * (around - first) / (last - first)
            close = np.abs(exact - np.round(exact)) < _MARGIN
            close &= (edge != 0.0) | (b != 0.0)  # where the edge is zero, a sign decides, and no rounding changes it
            if np.any(close) or np.any(np.floor(a * around + b) != np.floor(exact)):
                raise ValueError(
                    f"A float32 number lies on the edge {edge} of a cell: keep the published rule's order."
                )
    return slope, start


def tables(keys: np.ndarray, count: int) -> tuple[list[list[int]], np.ndarray, np.ndarray]:
    """The two groups of bands with the smallest table; the number of each group's cells; which numbers are listed.

    The numbers, int32 ``(2, 12 ** bands)``, are such that the sum of both is the index into the table, bool.
    """
    digits = np.stack([(keys >> 4 * (count - 1 - band)) & 15 for band in range(count)], axis=1)
    if digits.min() < 1 or digits.max() > 10:
        raise ValueError("A listed cell lies outside the range of its band.")
    half = -(-count // 2)
    choices = []
    for first in combinations(range(count), half):
        groups = [list(first), [band for band in range(count) if band not in first]]
        codes = [digits[:, group] @ _powers(len(group)) for group in groups]
        choices.append((len(np.unique(codes[0])) * len(np.unique(codes[1])), groups, codes))
    _, groups, codes = min(choices, key=lambda choice: choice[0])
    found = [np.unique(code, return_inverse=True) for code in codes]
    second = len(found[1][0]) + 1
    numbers = np.zeros((2, _CELLS**half), np.int32)
    numbers[0, found[0][0]] = second * np.arange(1, len(found[0][0]) + 1)
    numbers[1, found[1][0]] = np.arange(1, second)
    pairs = np.zeros(second * (len(found[0][0]) + 1), bool)
    pairs[second * (found[0][1] + 1) + found[1][1] + 1] = True
    return groups, numbers, pairs


def _powers(digits: int) -> np.ndarray:
    return _CELLS ** np.arange(digits - 1, -1, -1)
