"""What is asked of a network's output: a class, a value, one class against another; at a pixel or over a region."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np

from ..errors import ParameterError
from .node import Array, Shape

#: Rows and columns of an output that belong together, as slices.
Window = tuple[slice, slice]

#: Side of the squares that windows are made of: one place after the other shall lie in the same window.
_SQUARE = 16


@dataclass(frozen=True, eq=False)
class Target:
    """The number that is explained: a mean of ``output`` over what is chosen of it.

    Parameters
    ----------
    output : name of a tensor ``(n,)``, ``(n, channels)`` or ``(n, channels, rows, cols)``, float
    channel : the class or value along the second axis; ``None``: the only one, or all with equal weight
    against : a class whose value is taken off ("why this and not that")
    region : the pixels, boolean or weights ``(rows, cols)``, a pixel ``(row, col)``, or ``None`` for all of them
    scores : of probabilities (Softmax, Sigmoid) explain the scores that they come from, which do not saturate; the
        target's value is then one of scores
    """

    output: str
    channel: Optional[int] = None
    against: Optional[int] = None
    region: Optional[object] = None
    scores: bool = True

    def seed(self, shape: Shape) -> Array:
        """The weight of each element of the output, of ``shape``; a sample's target is the sum of the products.

        Raises
        ------
        ParameterError
            A channel or pixel is not there, or the region is empty.
        """
        found = np.zeros(shape, np.float32)
        channels = shape[1] if len(shape) > 1 else 1
        weights = self._weights(shape[2:])
        if self.channel is None:
            found[...] = weights / channels
            if self.against is not None:
                raise ParameterError("A class to compare with needs a class to explain; give both.")
            return found
        for channel, sign in ((self.channel, 1.0), (self.against, -1.0)):
            if channel is None:
                continue
            if not 0 <= channel < channels:
                raise ParameterError(
                    f"The output {self.output!r} has the channels 0 to {channels - 1}, not {channel}; choose one."
                )
            if len(shape) > 1:
                found[:, channel] += sign * weights
            else:
                found += sign * weights
        return found

    def _weights(self, size: Shape) -> Array:
        """Weights of the pixels, which sum to one."""
        if self.region is None or not size:
            return np.full(size, 1 / max(np.prod(size, dtype=int), 1), np.float32)
        if isinstance(self.region, tuple):
            weights = np.zeros(size, np.float32)
            row, col = self.region
            if not (0 <= row < size[0] and 0 <= col < size[1]):
                raise ParameterError(
                    f"The pixel {self.region} lies outside the tile of {size[0]} x {size[1]} pixels. "
                    "Choose one inside it."
                )
            weights[row, col] = 1
            return weights
        weights = np.asarray(self.region, np.float32)
        if weights.shape != size:
            raise ParameterError(f"The region has the shape {weights.shape}, the output {size}; make them alike.")
        total = float(weights.sum())
        if not total > 0:
            raise ParameterError("The region to explain holds no pixel; draw it over the tile.")
        return weights / np.float32(total)

    def window(self, size: Shape) -> Optional[Window]:
        """Rows and columns around the region, of an output of ``size``; ``None`` where that is half of it and more."""
        if self.region is None or len(size) != 2:
            return None
        weights = self._weights(size)
        lines = [np.flatnonzero(weights.any(1 - axis)) for axis in (0, 1)]
        rows, columns = (
            slice(int(line[0]) // _SQUARE * _SQUARE, min(-(-int(line[-1] + 1) // _SQUARE) * _SQUARE, length))
            for line, length in zip(lines, size)
        )
        area = (rows.stop - rows.start) * (columns.stop - columns.start)
        return (rows, columns) if 2 * area < size[0] * size[1] else None

    def within(self, window: Optional[Window]) -> Target:
        """The same target of a part of the output, or of all of it; a mask outside the part counts as all of it."""
        if self.region is None or window is None:
            return self
        if isinstance(self.region, tuple):
            row, col = self.region
            return replace(self, region=(row - window[0].start, col - window[1].start))
        inside = np.asarray(self.region)[window]
        return replace(self, region=inside if np.any(inside) else None)

    def value(self, output: Array) -> Array:
        """The target of each sample, ``(n,)`` float64, from the output's values."""
        product = output.astype(float) * self.seed(output.shape)
        total: Array = product.reshape(len(product), -1).sum(1)
        return total
