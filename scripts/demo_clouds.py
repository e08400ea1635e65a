"""Clouds put over a clear scene, so that it is known where they are: the sky that the bundled networks learn from."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent / "models" / "clouds"))

from ground import Sun
from sky import SKY_LIGHT, Layer, cloud_optics, cumulus, shadow_depth

_PIXEL_M = 10.0
_SUN = Sun(math.radians(38), math.radians(145))
_SEED = 12


def with_clouds(reflectance: np.ndarray, seed: int = _SEED) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The scene ``(4, rows, columns)`` (blue, green, red, nir) under cumulus clouds, where clouds are, and shadows."""
    rng = np.random.default_rng(seed)
    rows, columns = reflectance.shape[1:]
    period = 2 * max(rows, columns)
    thickness, size_m = cumulus(period, rng, _PIXEL_M)
    layer = Layer(thickness, 700.0, 0.3 * size_m, "water", 0.4, 0.8)
    here = np.s_[..., period // 4 : period // 4 + rows, period // 4 : period // 4 + columns]
    depth = np.asarray(shadow_depth([layer], _SUN, _PIXEL_M))[here]
    beam = np.exp(-0.45 * depth / math.cos(_SUN.zenith))
    light = beam + (1 - beam) * np.minimum(SKY_LIGHT[:4, None, None] + 0.25, 1)
    r, t = (part[:4][here] for part in cloud_optics(layer, _SUN, _PIXEL_M))
    ground = reflectance * light
    image = r + t * t * ground / (1 - r * np.minimum(ground, 0.95))
    cloud = thickness[here] > 0.4
    return image, cloud, (light[2:4].mean(axis=0) < 0.73) & ~cloud
