"""From a scene's values to what the network expects."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..model.card import InputSpec

Array = np.ndarray[Any, Any]


class Preparation:
    """Clip, scale and standardize, fused into one multiplication and one addition, in place."""

    def __init__(self, spec: InputSpec) -> None:
        count = len(spec.bands)
        factor = np.full(count, spec.factor, dtype=np.float64)
        shift = np.zeros(count)
        if spec.mean and spec.std:
            std = np.asarray(spec.std)
            factor, shift = factor / std, -np.asarray(spec.mean) / std
        self._clip = spec.clip
        self._factor = factor.astype(np.float32)
        self._shift = shift.astype(np.float32)
        self._scales = bool(np.any(self._factor != 1) or np.any(self._shift != 0))

    def __call__(self, values: Array, axis: int = 0) -> Array:
        """``values``: float32, its bands along ``axis``; changed in place and returned."""
        if self._clip is not None:
            np.clip(values, *self._clip, out=values)
        if self._scales:
            shape = [1] * values.ndim
            shape[axis] = -1
            values *= self._factor.reshape(shape)
            values += self._shift.reshape(shape)
        return values
