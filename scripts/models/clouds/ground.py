"""Clear ground: procedural landscapes ``(6, side, side)`` of surface reflectance, and the sun that lights them.

A landscape is painted in layers: natural cover (a few endmembers mixed by fractal fields), parcels, forest, towns and
roads, relief with its lit and dark slopes, water, and now and then what is bright or dark without being a cloud or its
shadow: snow, salt, sand, surf, roofs, greenhouses, burns.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from fields import cells, fractal, parcels, smooth, step, white

Library = dict[str, np.ndarray]


@dataclass(frozen=True)
class Sun:
    """Zenith and azimuth of the sun in radians; azimuth 0 is up (north), a quarter turn is right (east)."""

    zenith: float
    azimuth: float

    @property
    def away(self) -> tuple[float, float]:
        """Rows and columns, per unit of height, by which a shadow is thrown."""
        reach = math.tan(self.zenith)
        return reach * math.cos(self.azimuth), -reach * math.sin(self.azimuth)


@dataclass(frozen=True)
class Ground:
    """Surface reflectance ``(6, side, side)``, pixel size in meters and sun."""

    reflectance: np.ndarray
    pixel_m: float
    sun: Sun


def _pick(rows: np.ndarray, rng: np.random.Generator, count: int) -> np.ndarray:
    return rows[rng.integers(0, len(rows), count)]


def _paint(base: np.ndarray, weight: np.ndarray, spectrum: np.ndarray) -> None:
    """``base`` moved toward ``spectrum`` (6,) or (6, side, side) by ``weight`` (side, side)."""
    layer = spectrum[:, None, None] if spectrum.ndim == 1 else spectrum
    base += weight * (layer - base)


def _canopies(library: Library, rng: np.random.Generator, count: int) -> np.ndarray:
    """Crops and meadows, some of them dry."""
    green = _pick(library["canopy"], rng, count)
    dry = rng.beta(0.6, 1.2, (count, 1)) * (rng.random((count, 1)) < rng.uniform(0.1, 0.9))
    return green * (1 - dry) + dry * _pick(library["soil"], rng, count)


def _forest(library: Library, rng: np.random.Generator) -> np.ndarray:
    """A stand: a dense canopy, darkened by the shadows between crowns."""
    found = library["canopy"][rng.integers(0, len(library["canopy"]), 40)]
    ndvi = (found[:, 3] - found[:, 2]) / (found[:, 3] + found[:, 2])
    return found[np.argmax(ndvi)] * rng.uniform(0.35, 0.95)


def _natural(side: int, rng: np.random.Generator, library: Library, kind: str) -> np.ndarray:
    if kind == "arid":
        members = np.vstack(
            [_pick(library["soil"], rng, 4), _pick(library["sand"], rng, 1), _canopies(library, rng, 1)]
        )
        first = members[0]
        members = first + rng.uniform(0.2, 0.8) * (members - first)
    elif kind == "forest":
        stand = _forest(library, rng)
        members = np.vstack([stand, stand * rng.uniform(0.7, 1.1), _forest(library, rng), _canopies(library, rng, 1)])
    elif kind == "desert":
        dune = _pick(library["sand"] if rng.random() < 0.7 else library["salt"], rng, 1)
        members = np.vstack([dune, dune * rng.uniform(0.75, 0.95), _pick(library["soil"], rng, 1)])
    else:
        members = np.vstack([_canopies(library, rng, 3), _pick(library["soil"], rng, 1)])
    sharp = rng.uniform(0.7, 4.0)
    logits = np.stack([fractal(side, rng, rng.uniform(1.6, 3.2), outer=rng.uniform(40, 400)) for _ in members])
    logits += rng.normal(0, 0.7, len(members))[:, None, None].astype(np.float32)
    weight = np.exp(sharp * logits)
    weight /= weight.sum(0)
    return np.einsum("kb,kij->bij", members.astype(np.float32), weight)


def _fields(side: int, rng: np.random.Generator, library: Library, pixel_m: float) -> np.ndarray:
    size = float(np.clip(rng.lognormal(math.log(250), 0.7) / pixel_m, 3, 90))
    warp = fractal(side, rng, 3.5, outer=150) * rng.uniform(0, 0.02) if rng.random() < 0.5 else None
    if rng.random() < 0.75:
        label = parcels(side, rng, size, rng.uniform(0, math.pi), warp)
    else:
        label = cells(side, rng, size)
    label = np.unique(label, return_inverse=True)[1].reshape(side, side)
    count = int(label.max()) + 1
    bare = rng.random(count) < rng.beta(1, 2)
    spectra = np.where(bare[:, None], _pick(library["soil"], rng, count), _canopies(library, rng, count))
    # Neighbors share soil, season and crop: draw the parcels toward a few kinds.
    kinds = spectra[rng.integers(0, count, min(count, 6))]
    alike = rng.uniform(0.3, 0.9)
    spectra = (1 - alike) * spectra + alike * kinds[rng.integers(0, len(kinds), count)]
    spectra = spectra * rng.lognormal(0, 0.06, (count, 1))
    image = np.ascontiguousarray(spectra.astype(np.float32)[label].transpose(2, 0, 1))
    if rng.random() < 0.6:  # hedges and roads along the borders
        border = (label != np.roll(label, 1, 0)) | (label != np.roll(label, 1, 1))
        edge = _forest(library, rng) if rng.random() < 0.5 else _pick(library["built"], rng, 1)[0]
        _paint(image, border * np.float32(rng.uniform(0.1, 0.7)), edge.astype(np.float32))
    return image


def _texture(side: int, rng: np.random.Generator) -> np.ndarray:
    rough = fractal(side, rng, rng.uniform(0.8, 2.2), outer=rng.uniform(3, 60))
    return np.exp(rng.uniform(0.01, 0.11) * rough + rng.uniform(0, 0.04) * white(side, rng))


def _relief(side: int, rng: np.random.Generator, pixel_m: float, sun: Sun) -> tuple[np.ndarray, np.ndarray]:
    """Height (deviation 1) and the light on its slopes relative to level ground."""
    height = fractal(side, rng, rng.uniform(2.8, 4.0), outer=rng.uniform(60, 300))
    if rng.random() < 0.5:  # ridges
        height = -np.abs(height) if rng.random() < 0.7 else np.abs(height)
        height = (height - height.mean()) / height.std()
    dy, dx = np.gradient(height)
    steep = math.tan(math.radians(rng.uniform(2, 33))) / math.sqrt(float((dx * dx + dy * dy).mean()))
    dy, dx = dy * steep, dx * steep
    away_row, away_column = sun.away
    # cos i / cos z = (1 + slope toward the sun * tan z) / |normal|; the shadow's way is away from the sun.
    light = (1 + dy * away_row + dx * away_column) / np.sqrt(1 + dx * dx + dy * dy)
    return height, np.maximum(light, 0).astype(np.float32)


def _town(side: int, rng: np.random.Generator, library: Library, base: np.ndarray, pixel_m: float) -> None:
    where = fractal(side, rng, 2.6, outer=rng.uniform(30, 120))
    mask = step(where, 1.0 + rng.uniform(-0.8, 1.0), 2.2)
    block = parcels(side, rng, max(2.0, rng.uniform(30, 120) / pixel_m), rng.uniform(0, math.pi))
    label = np.unique(block, return_inverse=True)[1].reshape(side, side)
    count = int(label.max()) + 1
    roofs = _pick(library["built"], rng, count) * rng.lognormal(0, 0.25, (count, 1))
    bright = rng.random(count) < 0.03
    roofs[bright] = rng.uniform(0.4, 0.9, (int(bright.sum()), 1))
    green = rng.random(count) < rng.uniform(0.1, 0.6)
    roofs[green] = _canopies(library, rng, int(green.sum()))
    _paint(base, mask * np.float32(rng.uniform(0.6, 1)), roofs.astype(np.float32)[label].transpose(2, 0, 1))


def _water(side: int, rng: np.random.Generator, library: Library, base: np.ndarray, height: np.ndarray) -> None:
    kind = rng.choice(["lake", "river", "coast", "ponds"], p=[0.4, 0.25, 0.15, 0.2])
    if kind == "river":
        course = fractal(side, rng, 3.4, outer=rng.uniform(100, 300))
        width = rng.uniform(0.01, 0.09)
        depth = 1 - np.abs(course + rng.normal(0, 0.3)) / width
    elif kind == "coast":
        depth = (fractal(side, rng, 3.2) + rng.normal(0, 0.6)) * 6
    elif kind == "ponds":
        depth = (fractal(side, rng, 2.6, outer=rng.uniform(8, 40)) - rng.uniform(1.6, 2.6)) * 8
    else:
        depth = (float(np.quantile(height[::4, ::4], rng.uniform(0.02, 0.3))) - height) * rng.uniform(4, 12)
    shore = step(depth, -0.1, 0.5)
    pair = _pick(library["water"], rng, 2).astype(np.float32)
    if rng.random() < 0.7:  # most water is dark
        pair = pair * np.float32(rng.uniform(0.2, 0.8))
    mix = step(depth + fractal(side, rng, 2.8, outer=100), 0, 8)[None]
    water = pair[0][:, None, None] * (1 - mix) + pair[1][:, None, None] * mix
    if rng.random() < 0.25:  # glint: nearly gray, more in the infrared where the air is clear
        glint = rng.uniform(0, 0.12) * np.exp(0.3 * fractal(side, rng, 2.0, outer=60) + 0.1 * white(side, rng))
        water = water + glint[None]
    _paint(base, shore, water)
    if rng.random() < 0.25:  # surf and wet beach
        foam = np.exp(-0.5 * ((depth - 0.3) / rng.uniform(0.1, 0.5)) ** 2) * step(
            fractal(side, rng, 1.8, outer=20), -0.3, 1
        )
        _paint(base, foam * np.float32(rng.uniform(0.2, 0.9)), np.array([0.5, 0.5, 0.49, 0.42, 0.12, 0.08], np.float32))


def _strange(side: int, rng: np.random.Generator, library: Library, base: np.ndarray, height: np.ndarray) -> None:
    """What is bright or dark and is no cloud and no shadow."""
    if rng.random() < 0.08:  # snow on the heights
        line = rng.uniform(-0.8, 1.6)
        cover = step(height + 0.3 * fractal(side, rng, 2.0, outer=40), line, line + rng.uniform(0.1, 0.8))
        _paint(base, cover * np.float32(rng.uniform(0.6, 1)), _pick(library["snow"], rng, 1)[0])
    if rng.random() < 0.12:
        patch = step(fractal(side, rng, rng.uniform(2, 3.2), outer=rng.uniform(10, 80)), 1.2, rng.uniform(1.4, 2.5))
        kind = rng.choice(["salt", "sand", "snow"], p=[0.4, 0.4, 0.2])
        _paint(base, patch * np.float32(rng.uniform(0.4, 1)), _pick(library[kind], rng, 1)[0])
    if rng.random() < 0.12:  # burns, dark patches of wetland, lava
        patch = step(fractal(side, rng, rng.uniform(2, 3.2), outer=rng.uniform(15, 120)), 1.0, rng.uniform(1.1, 1.6))
        _paint(base, patch * np.float32(rng.uniform(0.6, 1)), _pick(library["burn"], rng, 1)[0])
    if rng.random() < 0.08:  # greenhouses, quarries, gravel pits
        label = parcels(side, rng, rng.uniform(2, 8), rng.uniform(0, math.pi))
        chosen = (label * 2654435761 % 1000) < rng.uniform(5, 60)
        white_roof = rng.uniform(0.35, 0.8) * np.array([0.95, 1, 1, 1.05, 0.8, 0.65]) * rng.uniform(0.85, 1.15, 6)
        near = step(fractal(side, rng, 2.6, outer=60), -0.5, 1)
        _paint(base, chosen * near * np.float32(rng.uniform(0.5, 1)), white_roof.astype(np.float32))


KINDS = ("fields", "mixed", "forest", "arid", "desert", "savanna", "sea")
SHARES = (0.27, 0.2, 0.14, 0.19, 0.06, 0.09, 0.05)


def make_ground(side: int, rng: np.random.Generator, library: Library) -> Ground:
    """One landscape."""
    pixel_m = float(math.exp(rng.uniform(math.log(10), math.log(60))))
    sun = Sun(math.radians(float(np.clip(rng.normal(42, 14), 12, 72))), rng.uniform(0, 2 * math.pi))
    kind = str(rng.choice(KINDS, p=SHARES))
    if kind == "fields":
        base = _fields(side, rng, library, pixel_m)
    elif kind == "mixed":
        base = _fields(side, rng, library, pixel_m)
        cover = fractal(side, rng, rng.uniform(2.2, 3.2), outer=rng.uniform(30, 200)) + rng.normal(0, 0.5)
        other = _natural(side, rng, library, str(rng.choice(["forest", "savanna", "forest"])))
        _paint(base, step(cover, -0.1, rng.uniform(0.1, 0.5)), other)
    else:
        base = _natural(side, rng, library, kind)
    base *= _texture(side, rng)
    relief = rng.random() < {"arid": 0.8, "forest": 0.6, "desert": 0.5, "sea": 0.0}.get(kind, 0.35)
    height, light = _relief(side, rng, pixel_m, sun) if relief else (fractal(side, rng, 3.2), None)
    if rng.random() < 0.35:
        _town(side, rng, library, base, pixel_m)
    _strange(side, rng, library, base, height)
    if light is not None:
        # The sky lights dark slopes too, blue most.
        sky = np.array([0.25, 0.18, 0.13, 0.08, 0.04, 0.03], np.float32)[:, None, None] * np.float32(
            rng.uniform(0.7, 1.6)
        )
        base *= sky + (1 - sky) * light
    if kind == "sea":
        pair = _pick(library["water"], rng, 1)[0] * rng.uniform(0.2, 0.9)
        sea = np.ones_like(base) * pair[:, None, None].astype(np.float32)
        sea *= np.exp(0.15 * fractal(side, rng, 2.6))
        if rng.random() < 0.3:
            sea += rng.uniform(0, 0.15) * np.exp(0.3 * fractal(side, rng, 3.0) + 0.1 * white(side, rng))
        _paint(base, step(fractal(side, rng, 3.2), -2 + 1.5 * rng.random(), -1.9 + 1.5 * rng.random()), sea)
    if kind != "sea" and rng.random() < 0.5:
        _water(side, rng, library, base, height)
    blur = rng.uniform(0.2, 0.8)
    base = np.stack([smooth(band, blur) for band in base])
    return Ground(np.clip(base, 0.0005, 1.3).astype(np.float32), pixel_m, sun)
