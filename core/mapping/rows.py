"""Planes of bands as rows of pixels."""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]

# Bands up to which rows are copied out of the planes as they lie. Planes of a block are often a power of two apart, and
# more of them than a processor's cache has ways for one such distance throw each other out.
_AS_THEY_LIE = 12
_APART = 16  # numbers by which copied planes are further apart than they are long
_AT_ONCE = 4096  # pixels whose planes fit the cache


def rows(planes: Array, start: int, end: int) -> Array:
    """Pixels from ``start`` to ``end`` of ``(bands, n)``, as ``(end - start, bands)`` of their own."""
    if len(planes) <= _AS_THEY_LIE:
        return np.array(planes[:, start:end].T, order="C")
    length = max(1, min(_AT_ONCE, end - start))
    copied = np.empty((len(planes), length + _APART), planes.dtype)
    found = np.empty((end - start, len(planes)), planes.dtype)
    for first in range(0, end - start, length):
        part = copied[:, : min(length, end - start - first)]
        part[:] = planes[:, start + first : start + first + part.shape[1]]
        found[first : first + part.shape[1]] = part.T
    return found
