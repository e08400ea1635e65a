"""Random fields: the shapes of clouds, terrain and land cover.

Clouds and terrain look alike at every scale; their power spectra fall with a power of frequency (Lovejoy & Schertzer
2013, The Weather and Climate, doi:10.1017/CBO9781139093811). All fields here are periodic, so that a shift of a field
is a plain roll.
"""

from __future__ import annotations

import math

import numpy as np
from scipy import fft, ndimage


def fractal(
    side: int,
    rng: np.random.Generator,
    slope: float,
    outer: float = 1e9,
    stretch: float = 1.0,
    angle: float = 0.0,
) -> np.ndarray:
    """A field ``(side, side)`` of mean 0 and deviation 1 whose power falls with ``frequency ** -slope``.

    ``outer`` is the size in pixels beyond which it has no more structure; ``stretch`` draws it out along ``angle``.
    """
    ky = fft.fftfreq(side).astype(np.float32)[:, None]
    kx = fft.rfftfreq(side).astype(np.float32)[None, :]
    if stretch != 1.0:
        c, s = math.cos(angle), math.sin(angle)
        kx, ky = (c * kx + s * ky) * stretch, c * ky - s * kx
    power = kx * kx + ky * ky + np.float32(1.0 / outer**2 + 1e-9)
    amplitude = power ** np.float32(-slope / 4)
    amplitude[0, 0] = 0
    noise = rng.standard_normal((2, *amplitude.shape), dtype=np.float32)
    field = fft.irfft2(amplitude * (noise[0] + 1j * noise[1]), s=(side, side))
    return ((field - field.mean()) / field.std()).astype(np.float32)


def white(side: int, rng: np.random.Generator) -> np.ndarray:
    """Independent noise of deviation 1."""
    return rng.standard_normal((side, side), dtype=np.float32)


def smooth(field: np.ndarray, sigma: float) -> np.ndarray:
    """Blurred by a Gaussian of ``sigma`` pixels, periodic at the edges."""
    return field if sigma < 0.15 else ndimage.gaussian_filter(field, sigma, mode="wrap", truncate=3.0)


def shifted(field: np.ndarray, rows: float, columns: float) -> np.ndarray:
    """The field moved down and right by a number of pixels, to the nearest half."""
    r, c = round(rows), round(columns)
    moved = np.roll(field, (r, c), axis=(0, 1))
    if abs(rows - r) > 0.25 or abs(columns - c) > 0.25:
        moved = 0.5 * (moved + np.roll(field, (math.floor(rows), math.floor(columns)), axis=(0, 1)))
    return moved


def step(value: np.ndarray, low: float, high: float) -> np.ndarray:
    """0 below ``low``, 1 above ``high``, smooth between."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def parcels(
    side: int, rng: np.random.Generator, size: float, angle: float, warp: np.ndarray | None = None
) -> np.ndarray:
    """Rectangular fields of about ``size`` pixels: labels ``(side, side)``, from cuts of cuts of a turned square."""
    rows, columns = np.mgrid[0:side, 0:side].astype(np.float32) / side - 0.5
    if warp is not None:
        rows, columns = rows + warp, columns - warp
    c, s = math.cos(angle), math.sin(angle)
    uv = np.stack([c * columns + s * rows, c * rows - s * columns]) / 1.5 + 0.5
    label = np.zeros((side, side), np.int64)
    cuts = max(1, min(15, round(2 * math.log2(1.5 * side / size))))
    for level in range(cuts):
        axis = (level + int(rng.integers(0, 2)) * (rng.random() < 0.2)) % 2
        place = rng.uniform(0.3, 0.7, 2**level).astype(np.float32)[label]
        above = uv[axis] >= place
        uv[axis] = np.where(above, (uv[axis] - place) / (1 - place), uv[axis] / place)
        label = 2 * label + above
    return label


def cells(side: int, rng: np.random.Generator, size: float) -> np.ndarray:
    """Irregular patches of about ``size`` pixels: labels of the nearest of random seeds (Voronoi)."""
    from scipy.spatial import cKDTree

    count = max(2, int((side / size) ** 2))
    seeds = rng.uniform(-0.05 * side, 1.05 * side, (count, 2))
    jitter = fractal(side, rng, 3.0, outer=size) * 0.15 * size
    rows, columns = np.mgrid[0:side, 0:side]
    points = np.stack([(rows + jitter).ravel(), (columns - jitter).ravel()], axis=1)
    return cKDTree(seeds).query(points)[1].reshape(side, side)
