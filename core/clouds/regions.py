"""Connected regions of a mask that comes in strips: their areas, in memory that the image's height does not change."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy import ndimage

Array = np.ndarray[Any, Any]


class Regions:
    """Labels the strips of a mask from top to bottom and joins what touches across them.

    ``corners`` says whether pixels that share a corner only are one region. After ``close`` the strips are labeled
    again in the same order by ``labels_of``, whose numbers index ``area`` and ``at_edge``.
    """

    def __init__(self, corners: bool) -> None:
        self._structure = ndimage.generate_binary_structure(2, 2 if corners else 1)
        self._corners = corners
        self._areas: list[Array] = [np.zeros(1, np.int64)]
        self._edges: list[Array] = [np.zeros(1, bool)]
        self._links: list[Array] = []
        self._count = 0
        self._last: Array = np.zeros(0, np.int64)
        self._labeled = 0
        #: Pixels of each label's region, and whether it touches the image's edge; known after ``close``.
        self.area: Array = np.zeros(1, np.int64)
        self.at_edge: Array = np.zeros(1, bool)

    def add(self, mask: Array) -> None:
        """Take in the next strip: bool ``(rows, columns)``."""
        labels, found = self._label(mask, self._count)
        self._areas.append(np.bincount(labels.ravel(), minlength=self._count + found + 1)[self._count + 1 :])
        edge = np.zeros(found, bool)
        sides = [labels[:, 0], labels[:, -1]] + ([labels[0]] if self._count == 0 and not self._last.size else [])
        for side in sides:
            edge[side[side > 0] - self._count - 1] = True
        self._edges.append(edge)
        if self._last.size:
            self._links.append(self._touching(self._last, labels[0]))
        self._count += found
        self._last = labels[-1]

    def _label(self, mask: Array, offset: int) -> tuple[Array, int]:
        labels, found = ndimage.label(mask, self._structure)
        labels = labels.astype(np.int64)
        labels[labels > 0] += offset
        return labels, int(found)

    def _touching(self, above: Array, below: Array) -> Array:
        """Pairs of labels that meet between two rows."""
        shifts = ((0, 0), (1, 0), (0, 1)) if self._corners else ((0, 0),)
        size = len(above)
        pairs = [np.stack([above[a : size - b], below[b : size - a]], axis=1) for a, b in shifts]
        joined = np.concatenate(pairs)
        return np.asarray(np.unique(joined[(joined > 0).all(axis=1)], axis=0))

    def close(self) -> None:
        """All strips were added."""
        edge = np.concatenate(self._edges)
        edge[self._last[self._last > 0]] = True
        area = np.concatenate(self._areas)
        roots = _roots(self._count + 1, np.concatenate(self._links) if self._links else np.zeros((0, 2), np.int64))
        self.area = np.bincount(roots, weights=area, minlength=len(roots)).astype(np.int64)[roots]
        self.at_edge = (np.bincount(roots, weights=edge, minlength=len(roots)) > 0)[roots]
        self.area[0] = 0
        self._areas, self._edges, self._links = [], [], []

    def restart(self) -> None:
        """Label the strips again from the top."""
        self._labeled = 0

    def labels_of(self, mask: Array) -> Array:
        """The labels of the next strip, 0 where the mask is false; strips come in the order they were added."""
        labels, found = self._label(mask, self._labeled)
        self._labeled += found
        return labels


def _roots(count: int, links: Array) -> Array:
    """The region of each label, where ``links`` ``(n, 2)`` join two labels each."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    graph = coo_matrix((np.ones(len(links), bool), (links[:, 0], links[:, 1])), shape=(count, count))
    return np.asarray(connected_components(graph, directed=False)[1])
