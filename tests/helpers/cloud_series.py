"""A series of images with a cloud, made up."""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


def series_of_clouds(count: int, side: tuple[int, int] = (160, 160), seed: int = 2) -> Array:
    """Fields ``(count, 4, ...)`` with a white roof on every date; a cloud and its shadow on the last one."""
    rng = np.random.default_rng(seed)
    tall, wide = side
    cover = np.kron(rng.uniform(0, 1, (-(-tall // 16), -(-wide // 16))), np.ones((16, 16)))[:tall, :wide]
    soil, leaf = np.array([0.1, 0.13, 0.17, 0.25]), np.array([0.03, 0.06, 0.03, 0.42])
    base = soil[:, None, None] + (leaf - soil)[:, None, None] * cover
    base[:, 20:50, 100:130] = np.array([0.45, 0.47, 0.48, 0.5])[:, None, None]
    images = []
    for number in range(count):
        image = base * (1 + 0.03 * number) + rng.normal(0, 0.006, base.shape)
        if number == count - 1:
            cloud = image[:, 90:130, 30:80]
            cloud[:] = 0.65 + rng.normal(0, 0.03, cloud.shape)
            image[:, 75:90, 100:150] *= 0.35
        images.append(image)
    return np.stack(images).astype(np.float32)
