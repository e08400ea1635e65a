"""A small picture of a scene beside its map, so that a table of hundreds can be looked over."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Any, Mapping, Optional

import numpy as np

from ..mapping.style import limits, opacity, ramp, seen_range
from ..model import OutputSpec
from ..raster.preview import band_preview, preview
from ..raster.scene import Scene

Array = np.ndarray[Any, Any]

_SIDE = 220
_GAP = 6
#: Reflectance shown as white; the square root of it is what the eye takes for half as bright.
_WHITE = 0.4
_NO_DATA = (217, 217, 217)
_COLORS = ("red", "green", "blue")


def quicklook(scene: Scene, path: Path, spec: OutputSpec, figures: Mapping[str, Any]) -> bytes:
    """A PNG image: true color where the scene has red, green and blue, and the first band of the map at ``path``.

    ``spec``: what that band holds; ``figures``: its statistics.

    Raises
    ------
    SceneError
        A file cannot be read.
    """
    plane = preview(path, _SIDE)[0]
    drawn = _classes(plane, spec) if spec.classes else _ramp(plane, spec, figures)
    image = _true_color(scene)
    if image is None:
        return png(drawn)
    height = max(image.shape[0], drawn.shape[0])
    gap = np.full((height, _GAP, 3), 255, np.uint8)
    return png(np.concatenate([_as_high(image, height), gap, _as_high(drawn, height)], axis=1))


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


def _classes(plane: Array, spec: OutputSpec) -> Array:
    image = np.full((*plane.shape, 3), _NO_DATA, np.uint8)
    for item in spec.classes:
        image[plane == item.value] = _rgb(item.color[:7] or "#808080") if opacity(item) > 0 else (255, 255, 255)
    return image


def _ramp(plane: Array, spec: OutputSpec, figures: Mapping[str, Any]) -> Array:
    low, high = limits(spec, seen_range(spec, figures))
    stops = np.array([_rgb(color) for color in ramp(spec)], np.float64)
    known = np.isfinite(plane)
    place = np.clip((np.where(known, plane, low) - low) / (high - low), 0, 1) * (len(stops) - 1)
    channels = [np.interp(place, np.arange(len(stops)), stops[:, channel]) for channel in range(3)]
    image = np.stack(channels, -1).round().astype(np.uint8)
    image[~known] = _NO_DATA
    return image


def _rgb(color: str) -> tuple[int, ...]:
    return tuple(int(color[k : k + 2], 16) for k in (1, 3, 5))


def _as_high(image: Array, height: int) -> Array:
    return np.pad(image, ((0, height - image.shape[0]), (0, 0), (0, 0)), constant_values=255)
