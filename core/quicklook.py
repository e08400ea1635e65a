"""A small picture of a scene beside its cloud map, so that a table of hundreds can be looked over."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any, Optional

import numpy as np

from .clouds.classes import CLASSES
from .raster.preview import band_preview, preview
from .raster.scene import Scene

Array = np.ndarray[Any, Any]

_SIDE = 220
_GAP = 6
#: Reflectance shown as white; the square root of it is what the eye takes for half as bright.
_WHITE = 0.4
_NO_DATA = (217, 217, 217)
_COLORS = ("red", "green", "blue")


def quicklook(scene: Scene, mask: Path) -> bytes:
    """A PNG image: true color where the scene has red, green and blue, and the classes of the map ``mask``.

    Raises
    ------
    SceneError
        A file cannot be read.
    """
    classes = _classes(preview(mask, _SIDE)[0])
    image = _true_color(scene)
    if image is None:
        return png(classes)
    height = max(image.shape[0], classes.shape[0])
    gap = np.full((height, _GAP, 3), 255, np.uint8)
    return png(np.concatenate([_as_high(image, height), gap, _as_high(classes, height)], axis=1))


def png(image: Array) -> bytes:
    """A PNG file (ISO/IEC 15948) of uint8 ``(rows, columns, 3)``."""
    rows, columns = image.shape[:2]
    lines = np.concatenate([np.zeros((rows, 1), np.uint8), image.reshape(rows, columns * 3)], axis=1)
    head = struct.pack(">IIBBBBB", columns, rows, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(lines.tobytes(), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def _true_color(scene: Scene) -> Optional[Array]:
    named = {item.band.common_name: item for item in reversed(scene.bands)}
    if not all(color in named for color in _COLORS):
        return None
    values = band_preview([named[color] for color in _COLORS], _SIDE)
    known = np.isfinite(values).all(axis=0)
    # Numbers that are no reflectance (a file that does not say its scale) are shown by their own range.
    white = _WHITE
    if known.any() and np.percentile(values[:, known], 98) > 2:
        white = float(np.percentile(values[:, known], 98))
    shown = np.sqrt(np.clip(np.where(known, values, 0) / white, 0, 1))
    image = np.moveaxis(shown * 255, 0, -1).round().astype(np.uint8)
    image[~known] = _NO_DATA
    return image


def _classes(plane: Array) -> Array:
    image = np.empty((*plane.shape, 3), np.uint8)
    image[:] = _NO_DATA
    for item in CLASSES:
        color = item.color[:7].lstrip("#")
        image[plane == item.value] = [int(color[i : i + 2], 16) for i in (0, 2, 4)]
    return image


def _as_high(image: Array, height: int) -> Array:
    return np.pad(image, ((0, height - image.shape[0]), (0, 0), (0, 0)), constant_values=255)
