"""What lies between ground and sensor: cloud layers, the shadows they throw, the air.

Optical thickness is drawn as fractal fields of several morphologies. A cloud reflects and transmits as a two-stream
layer (Bohren 1987, doi:10.1119/1.15109; Stephens et al. 1984, doi:10.1175/1520-0469(1984)041<0687:ASPFRT>2.0.CO;2):
in the visible it does not absorb, in the short-wave infrared it does, ice and large drops most (Nakajima & King 1990,
doi:10.1175/1520-0469(1990)047<1878:DOTOTA>2.0.CO;2).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from fields import fractal, smooth, step
from ground import Sun

_ASYMMETRY = 0.85
#: Share of light that single scattering absorbs, for the six bands: drops and ice crystals, least and most.
_CO_ALBEDO = {
    "water": (np.array([1e-6, 1e-6, 2e-6, 1e-5, 2.5e-3, 7e-3]), np.array([1e-6, 1e-6, 2e-6, 5e-5, 1.2e-2, 4e-2])),
    "ice": (np.array([1e-6, 1e-6, 2e-6, 3e-5, 1.2e-2, 2.5e-2]), np.array([1e-6, 1e-6, 2e-6, 2e-4, 7e-2, 1.3e-1])),
}
#: Share of diffuse light under a clear sky, for the six bands.
SKY_LIGHT = np.array([0.25, 0.18, 0.13, 0.08, 0.04, 0.03], np.float32)


@dataclass(frozen=True)
class Layer:
    """A cloud layer: optical thickness ``(side, side)``, base height and depth in meters, phase and drop size 0..1."""

    thickness: np.ndarray
    base_m: float
    depth_m: float
    phase: str
    drop: float
    rough: float  # how strongly its relief is lit and shaded


def two_stream(thickness: np.ndarray, co_albedo: float) -> tuple[np.ndarray, np.ndarray]:
    """Reflectance and transmittance of a layer for diffuse light."""
    similarity = math.sqrt(co_albedo / (1 - (1 - co_albedo) * _ASYMMETRY))
    k = math.sqrt(3 * co_albedo * (1 - (1 - co_albedo) * _ASYMMETRY))
    r = (1 - similarity) / (1 + similarity)
    e = np.exp(-k * thickness)
    below = 1 - (r * e) ** 2
    return r * (1 - e * e) / below, (1 - r * r) * e / below


def cumulus(side: int, rng: np.random.Generator, pixel_m: float) -> tuple[np.ndarray, float]:
    """Heaps with edges: the part of a fractal field above a level. Also the typical size in meters."""
    size_m = float(np.clip(rng.lognormal(math.log(2200), 0.7), 300, 9000))
    outer = float(np.clip(size_m / pixel_m, 6, 160))
    field = fractal(side, rng, rng.uniform(2.7, 3.9), outer=outer)
    cluster = fractal(side, rng, 3.0, outer=5 * outer)
    if rng.random() < 0.6:
        field = field + rng.uniform(0.2, 1.2) * cluster
    field = field + rng.uniform(0.0, 0.25) * fractal(side, rng, rng.uniform(1.5, 2.5), outer=0.4 * outer)
    level = float(np.quantile(field[::4, ::4], 1 - 0.02 - 0.9 * rng.beta(1.0, 3.8)))
    heap = np.maximum(field - level, 0)
    top = float(np.quantile(heap[::4, ::4], 0.99)) + 1e-6
    thickness = math.exp(rng.uniform(math.log(4), math.log(50))) * (heap / top) ** rng.uniform(0.6, 1.8)
    # A fringe of thin remains around the heaps.
    if rng.random() < 0.6:
        fringe = step(field, level - rng.uniform(0.1, 0.6), level + 0.3) * math.exp(rng.uniform(-1.5, 0.9))
        thickness = thickness + fringe * np.exp(0.7 * fractal(side, rng, 2.0, outer=outer))
    # A veil of old cloud where heaps stand close together.
    if rng.random() < 0.3:
        where = cluster + 0.5 * field + 0.5 * fractal(side, rng, 2.5, outer=2 * outer)
        low, high = (float(np.quantile(where[::4, ::4], q)) for q in (rng.uniform(0.4, 0.8), rng.uniform(0.85, 0.99)))
        veil = step(where, low, high) * math.exp(rng.uniform(math.log(0.2), math.log(2.0)))
        thickness = thickness + veil * np.exp(0.4 * fractal(side, rng, 2.2, outer=outer))
    return thickness, size_m


def _deck(side: int, rng: np.random.Generator, pixel_m: float) -> np.ndarray:
    """A sheet, whole or broken, of cells or rolls."""
    outer = float(np.clip(rng.lognormal(math.log(1500), 0.8) / pixel_m, 6, 200))
    stretch = rng.uniform(1, 3) if rng.random() < 0.4 else 1.0
    field = fractal(side, rng, rng.uniform(2.2, 3.4), outer=outer, stretch=stretch, angle=rng.uniform(0, math.pi))
    field = field + rng.uniform(0, 1) * fractal(side, rng, 3.0, outer=6 * outer)
    mean = math.exp(rng.uniform(math.log(1.0), math.log(40)))
    thickness = mean * np.exp(rng.uniform(0.2, 1.0) * field)
    if rng.random() < 0.6:  # holes
        level = float(np.quantile(field[::4, ::4], rng.uniform(0.1, 0.85)))
        thickness = thickness * step(field, level - rng.uniform(0.02, 0.4), level + rng.uniform(0.05, 0.5))
    return thickness


def _cirrus(side: int, rng: np.random.Generator, pixel_m: float) -> np.ndarray:
    """Streaks and veils."""
    outer = float(np.clip(rng.lognormal(math.log(5000), 0.7) / pixel_m, 20, 300))
    stretch = math.exp(rng.uniform(0, math.log(8)))
    field = fractal(side, rng, rng.uniform(2.2, 3.6), outer=outer, stretch=stretch, angle=rng.uniform(0, math.pi))
    field = field + rng.uniform(0, 1) * fractal(side, rng, 3.4, outer=400)
    thickness = math.exp(rng.uniform(math.log(0.15), math.log(3.0))) * np.exp(rng.uniform(0.5, 1.3) * field)
    if rng.random() < 0.6:
        level = float(np.quantile(field[::4, ::4], rng.uniform(0.1, 0.8)))
        thickness = thickness * step(field, level - 0.5, level + rng.uniform(0.2, 1.0))
    return thickness


def make_layers(side: int, rng: np.random.Generator, pixel_m: float) -> list[Layer]:
    """The sky of one chip: nothing, one layer or two."""
    kinds = ["none", "cumulus", "deck", "cirrus", "cumulus+cirrus", "cumulus+cumulus", "cumulus+deck"]
    kind = str(rng.choice(kinds, p=[0.14, 0.42, 0.11, 0.11, 0.11, 0.06, 0.05]))
    layers = []
    for part in kind.split("+"):
        if part == "cumulus":
            thickness, size_m = cumulus(side, rng, pixel_m)
            base = float(np.clip(rng.lognormal(math.log(1300), 0.5), 300, 5000))
            depth = min(size_m * rng.uniform(0.08, 0.45), 1800.0)
            phase = "ice" if base + depth > 5000 and rng.random() < 0.6 else "water"
            layers.append(Layer(thickness, base, depth, phase, rng.random(), rng.uniform(0.3, 1.3)))
        elif part == "deck":
            base = float(np.clip(rng.lognormal(math.log(1500), 0.7), 200, 6000))
            phase = "ice" if base > 3500 and rng.random() < 0.5 else "water"
            thickness = _deck(side, rng, pixel_m)
            layers.append(Layer(thickness, base, rng.uniform(100, 600), phase, rng.random(), rng.uniform(0, 0.5)))
        elif part == "cirrus":
            base = rng.uniform(5500, 12000)
            layers.append(Layer(_cirrus(side, rng, pixel_m), base, rng.uniform(200, 1500), "ice", rng.random(), 0.1))
    return layers


@dataclass(frozen=True)
class Air:
    """Path reflectance, two-way and gas transmittance ``(6,)``; ``low`` is the share of the air below the clouds."""

    path: np.ndarray
    through: np.ndarray
    gas: np.ndarray
    low: float


def make_air(rng: np.random.Generator, sun: Sun) -> Air:
    """Molecules and aerosol by single scattering, with their multiple scattering folded into wide ranges.

    Rayleigh's optical thickness after Bucholtz (1995), doi:10.1364/AO.34.002765; aerosol by Angstrom's law.
    """
    um = np.array([0.4924, 0.5598, 0.6646, 0.8328, 1.6137, 2.2024])
    rayleigh = 0.00877 * um**-4.05 * rng.uniform(0.8, 1.0)
    load = float(np.clip(rng.lognormal(math.log(0.12), 0.7), 0.02, 0.7))
    aerosol = load * (um / 0.55) ** -rng.uniform(0.3, 1.7)
    mu = math.cos(sun.zenith)
    path = rayleigh * rng.uniform(0.75, 1.1) * 0.75 / (2 * mu) * 1.35 + aerosol * rng.uniform(0.03, 0.10) / mu
    lost = (0.5 * rayleigh + 0.12 * aerosol) * (1 / mu + 1)
    gas = 1 - np.array([0.015, 0.055, 0.035, 0.04, 0.04, 0.06]) * rng.uniform(0.4, 1.6, 6)
    return Air(
        path.astype(np.float32), np.exp(-lost).astype(np.float32), gas.astype(np.float32), rng.uniform(0.6, 0.95)
    )


def shadow_depth(layers: list[Layer], sun: Sun, pixel_m: float) -> np.ndarray | float:
    """Optical thickness between the sun and each pixel of the ground: the layers thrown along the sun's way."""
    total: np.ndarray | float = 0.0
    away = sun.away
    for layer in layers:
        # From base to top: what is thick reaches high, and its shadow far.
        tall = layer.thickness / (float(np.quantile(layer.thickness[::4, ::4], 0.99)) + 1e-6)
        steps = 1 + min(16, int(layer.depth_m * math.tan(sun.zenith) / pixel_m / 1.5))
        thrown = None
        for i in range(steps):
            share = i / steps
            part = layer.thickness * (tall >= share)
            reach = (layer.base_m + share * layer.depth_m) / pixel_m
            rows, columns = round(away[0] * reach), round(away[1] * reach)
            moved = np.roll(part, (rows, columns), axis=(0, 1))
            thrown = moved if thrown is None else np.maximum(thrown, moved)
        # The sun is half a degree wide.
        total = total + smooth(thrown, 0.0045 * layer.base_m / math.cos(sun.zenith) / pixel_m)
    return total


def lit(layer: Layer, sun: Sun, pixel_m: float) -> np.ndarray:
    """Light on the relief of a cloud's top, 1 on average: its sunny side is bright, the other dark."""
    height = 2 * layer.depth_m * np.sqrt(np.minimum(layer.thickness / 40, 2))
    dy, dx = np.gradient(smooth(height, 1.0))
    toward = (dy * sun.away[0] + dx * sun.away[1]) / pixel_m
    return 1 + layer.rough * 0.45 * np.tanh(toward * 0.7)


def cloud_optics(layer: Layer, sun: Sun, pixel_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Reflectance and transmittance ``(6, side, side)`` of a layer."""
    low, high = _CO_ALBEDO[layer.phase]
    co_albedo = low * (high / low) ** layer.drop
    light = lit(layer, sun, pixel_m)
    # A low sun sees a thin layer thicker.
    slant = 0.55 + 0.45 / max(math.cos(sun.zenith), 0.3)
    reflectance = np.empty((6, *layer.thickness.shape), np.float32)
    transmittance = np.empty_like(reflectance)
    first = two_stream(layer.thickness * slant, float(co_albedo[0]))
    for i in range(6):
        r, t = first if i < 3 else two_stream(layer.thickness * slant, float(co_albedo[i]))
        reflectance[i] = r * light
        transmittance[i] = t
    return reflectance, transmittance


def smoke(side: int, rng: np.random.Generator) -> np.ndarray:
    """A plume or haze bank: thin, of fine particles. It counts as clear."""
    field = fractal(
        side, rng, 3.4, outer=rng.uniform(60, 400), stretch=rng.uniform(1, 5), angle=rng.uniform(0, math.pi)
    )
    return rng.uniform(0.02, 0.22) * step(field, rng.uniform(-0.5, 0.8), 1.8)
