"""Connected regions of a raster that comes in strips, in memory that its number of pixels does not change."""

from __future__ import annotations

from typing import Any, Iterator

import numpy as np

from .grid import Grid, Window

Array = np.ndarray[Any, Any]

_STRIP_PIXELS = 1 << 21


def strips(grid: Grid) -> Iterator[Window]:
    """Strips of the full width, of about two million pixels, from top to bottom."""
    rows = max(1, _STRIP_PIXELS // grid.width)
    for row in range(0, grid.height, rows):
        yield Window(0, row, grid.width, min(rows, grid.height - row))


class Regions:
    """Labels the strips of a raster from top to bottom and joins what touches across them.

    A region is what is connected and of one value; 0 (false) is no region. ``corners`` says whether pixels that share a
    corner only are connected; ``adjacent`` whether ``pairs`` of regions that share an edge are wanted. After ``close``
    the strips are numbered again in the same order by ``numbers_of``: from 1 in the order of the regions' first pixels,
    however the raster was cut; 0 is no region.
    """

    def __init__(self, corners: bool, adjacent: bool = False) -> None:
        self._structure = np.ones((3, 3), bool) if corners else np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], bool)
        self._corners, self._adjacent = corners, adjacent
        self._areas: list[Array] = [np.zeros(1, np.int64)]
        self._edges: list[Array] = [np.zeros(1, bool)]
        self._values: list[Array] = [np.zeros(1, np.int32)]
        self._sums: list[list[Array]] = []
        self._links: list[Array] = []
        self._pairs: list[Array] = []
        self._firsts: list[Array] = [np.full(1, -1, np.int64)]
        self._count = self._pixels = 0
        self._last: tuple[Array, Array] = (np.zeros(0, np.int64), np.zeros(0))
        self._labeled = 0
        self._region: Array = np.zeros(1, np.int32)
        #: By region; known after ``close``: its pixels, whether it touches the raster's edge, its value, and the
        #: sum of each further plane, ``(planes, regions)``; and which touch, ``(n, 2)``.
        self.area: Array = np.zeros(1, np.int64)
        self.at_edge: Array = np.zeros(1, bool)
        self.value: Array = np.zeros(1, np.int32)
        self.sums: Array = np.zeros((0, 1))
        self.pairs: Array = np.zeros((0, 2), np.int32)

    def add(self, values: Array, *planes: Array) -> None:
        """Take in the next strip: bool or whole numbers ``(rows, columns)``, and planes to sum up by region."""
        labels, kinds = self._label(values, self._count)
        found, first = len(kinds), self._count + 1
        flat = labels.ravel()
        self._areas.append(np.bincount(flat, minlength=first + found)[first:])
        for place, plane in enumerate(planes):
            if place == len(self._sums):
                self._sums.append([np.zeros(1)])
            weights = np.broadcast_to(plane, labels.shape).ravel()
            self._sums[place].append(np.bincount(flat, weights, minlength=first + found)[first:])
        edge = np.zeros(found, bool)
        sides = [labels[:, 0], labels[:, -1]] + ([labels[0]] if not self._last[0].size else [])
        for side in sides:
            edge[side[side > 0] - first] = True
        self._edges.append(edge)
        self._values.append(kinds)
        firsts = np.zeros(first + found, np.int64)
        firsts[flat[::-1]] = np.arange(
            self._pixels + flat.size, self._pixels, -1
        )  # the last one set is the first pixel
        self._firsts.append(firsts[first:])
        self._pixels += flat.size
        above, worth = self._last
        if above.size:
            shifts = ((0, 0), (1, 0), (0, 1)) if self._corners else ((0, 0),)
            size = len(above)
            for a, b in shifts:
                same = worth[a : size - b] == values[0][b : size - a]
                self._links.append(unique_pairs(above[a : size - b][same], labels[0][b : size - a][same]))
        if self._adjacent:
            self._pairs.append(unique_pairs(labels[:, :-1], labels[:, 1:]))
            self._pairs.append(unique_pairs(labels[:-1], labels[1:]))
            if above.size:
                self._pairs.append(unique_pairs(above, labels[0]))
        self._count += found
        self._last = labels[-1].copy(), values[-1].copy()

    def _label(self, values: Array, offset: int) -> tuple[Array, Array]:
        """Labels from ``offset`` + 1 of all values, and the value of each label."""
        from scipy import ndimage

        labels = np.zeros(values.shape, np.int64)
        kinds = [np.zeros(0, np.int32)]
        for value in np.unique(values):
            if value:
                part, found = ndimage.label(values == value, self._structure)
                np.add(part, offset, out=labels, where=part > 0)
                kinds.append(np.full(found, value, np.int32))
                offset += found
        return labels, np.concatenate(kinds)

    def close(self) -> None:
        """All strips were added."""
        edge = np.concatenate(self._edges)
        last = self._last[0]
        edge[last[last > 0]] = True
        links = np.concatenate(self._links) if self._links else np.zeros((0, 2), np.int32)
        component = joined(self._count + 1, links)
        regions = int(component.max()) + 1
        # Labels of one region count up with their first pixels, so that the lowest one holds the region's.
        firsts = np.zeros(regions, np.int64)
        firsts[component[::-1]] = np.concatenate(self._firsts)[::-1]
        rank = np.zeros(regions, np.int32)
        rank[np.argsort(firsts)] = np.arange(regions)
        self._region = rank[component]
        self.area = np.bincount(self._region, np.concatenate(self._areas), minlength=regions).astype(np.int64)
        self.at_edge = np.bincount(self._region, edge, minlength=regions) > 0
        self.value = np.zeros(regions, np.int32)
        self.value[self._region] = np.concatenate(self._values)
        self.sums = np.array(
            [np.bincount(self._region, np.concatenate(parts), minlength=regions) for parts in self._sums]
        )
        if self._adjacent:
            both = self._region[np.concatenate(self._pairs)]
            self.pairs = unique_pairs(both[:, 0], both[:, 1])
        self._areas, self._edges, self._values, self._firsts = [], [], [], []
        self._sums, self._links, self._pairs = [], [], []

    def restart(self) -> None:
        """Number the strips again from the top."""
        self._labeled = 0

    def numbers_of(self, values: Array) -> Array:
        """The number of each pixel's region in the next strip, int32; strips come in the order they were added."""
        labels, kinds = self._label(values, self._labeled)
        self._labeled += len(kinds)
        numbers: Array = self._region[labels]
        return numbers


def unique_pairs(one: Array, other: Array) -> Array:
    """Different pairs of different numbers that stand in the same place of two arrays, int32 ``(n, 2)``."""
    meets = (one != other) & (one > 0) & (other > 0)
    low, high = np.minimum(one[meets], other[meets]), np.maximum(one[meets], other[meets])
    packed = np.unique(low.astype(np.int64) << 32 | high.astype(np.int64))
    return np.asarray(np.stack([packed >> 32, packed & 0xFFFFFFFF], axis=1), dtype=np.int32)


def joined(count: int, links: Array) -> Array:
    """The component of each of ``count`` numbers, int32, where ``links`` ``(n, 2)`` join two each; that of 0 is 0."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(links), bool), (links[:, 0], links[:, 1])), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1], dtype=np.int32)
