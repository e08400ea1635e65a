"""A chip: ground, sky and sensor put together, with its labels.

Classes: 0 clear, 1 cloud, 2 thin cloud (the ground shines through), 3 shadow. Where a pixel stands between two, both
get a share, so that a network trained on the shares is calibrated.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from fields import fractal, shifted, smooth, step, white
from ground import Ground, Sun
from scipy import ndimage
from sky import SKY_LIGHT, Air, cloud_optics, make_air, make_layers, shadow_depth, smoke

#: Where clear turns into thin cloud and thin into thick, in optical thickness: none and all of the share.
THIN = (0.22, 0.48)
THICK = (2.5, 6.0)
#: Where lit turns into shaded, as the share of light that is lost.
SHADED = (0.14, 0.30)
#: A shadow that changes no band by this much, on dark water, cannot be told from none: such pixels do not count.
VISIBLE = 0.020


@dataclass(frozen=True)
class Chip:
    """``reflectance`` (6, side, side); ``shares`` (4, side, side) of the classes; ``weight`` (side, side) 0 or 1."""

    reflectance: np.ndarray
    shares: np.ndarray
    weight: np.ndarray


def _surround(values: np.ndarray, side: int) -> np.ndarray:
    """The middle ``side`` pixels of ``values`` (..., more, more)."""
    first = (values.shape[-1] - side) // 2
    return values[..., first : first + side, first : first + side]


def make_chip(ground: Ground, side: int, rng: np.random.Generator, period: int = 400, *, varied: bool = False) -> Chip:
    """``side`` pixels of ``ground`` at a random place under a random sky; clouds repeat after ``period`` pixels.

    ``varied`` chips are of three kinds: a quarter are plain, a half have the ``rich`` sky of `under_sky`, and a quarter
    are such ones seen by a sensor whose gains and shifts are badly known.
    """
    kind = int(rng.integers(4)) if varied else 0
    room = ground.reflectance.shape[-1] - side
    row, column = (int(v) for v in rng.integers(0, room + 1, 2)) if room else (0, 0)
    below = ground.reflectance[:, row : row + side, column : column + side].astype(np.float32)
    chip = under_sky(below, ground.sun, ground.pixel_m, rng, period, rich=kind > 0)
    return _miscalibrated(chip, rng) if kind == 3 else chip


def under_sky(
    below: np.ndarray,
    sun: Sun,
    pixel_m: float,
    rng: np.random.Generator,
    period: int = 400,
    habits: np.random.Generator | None = None,
    *,
    rich: bool = False,
) -> Chip:
    """``below`` (6, side, side), surface reflectance, under a random sky and seen by a random sensor.

    What stays the same for a sensor from date to date is drawn from ``habits``, where that is given. A ``rich`` sky has
    uneven haze, clouds that the bands of a scanner see apart, and light of the surroundings scattered into the view;
    its sensors of eight bits leave stripes.
    """
    side = below.shape[-1]
    layers = make_layers(period, rng, pixel_m)
    air = make_air(rng, sun)
    path, through = air.path[:, None, None], air.through[:, None, None]

    thickness = np.zeros((side, side), np.float32)
    lost = np.zeros((side, side), np.float32)
    unseen = np.zeros((side, side), bool)
    light = 1.0
    if layers:
        depth = _surround(shadow_depth(layers, sun, pixel_m), side)
        mu = math.cos(sun.zenith)
        # Most of what a drop scatters goes on forward: the beam is weakened as by a fraction of the thickness.
        beam = np.exp(-depth * rng.uniform(0.3, 0.6) / mu)
        dim = 1 / (1 + 0.13 * depth)  # what leaks through and around the cloud
        leak = rng.uniform(0.05, 0.35) + rng.uniform(0, 0.3) * dim
        sky = (SKY_LIGHT * rng.uniform(0.5, 1.5))[:, None, None]
        light = beam + (1 - beam) * np.minimum(sky + (1 - sky) * leak, 1)
        lost = 1 - light[2:4].mean(0)
        change = np.abs(below * through * (1 - light)).max(0)
        unseen = (change < VISIBLE) & (lost > SHADED[0])

    if rich and rng.random() < 0.4:  # haze is not the same everywhere
        path = path * np.exp(rng.uniform(0.05, 0.35) * _surround(fractal(period, rng, 3.6, outer=300), side))
    # Air below the clouds, the clouds from low to high, air above them.
    image = path * air.low + (below * light) * through**air.low
    apart = parallax(rng if habits is None else habits) if rich else np.zeros(6)
    for layer in sorted(layers, key=lambda item: item.base_m):
        r, t = cloud_optics(layer, sun, pixel_m)
        top = (layer.base_m + 0.7 * layer.depth_m) / pixel_m
        r, t = (_surround(moved_apart(values, apart * top), side) for values in (r, t))
        image = r + t * t * image / (1 - r * np.minimum(image, 0.95))
        thickness += _surround(layer.thickness, side)
    if rng.random() < 0.12:
        plume = _surround(smoke(period, rng), side)
        fine = np.array([1.0, 0.8, 0.6, 0.35, 0.08, 0.03], np.float32)[:, None, None]
        image = image * (1 - 0.6 * plume * fine) + plume * fine * 0.5
    above = 1 - air.low
    if rich:
        image = scattered(image, air, pixel_m, rng)
    image = (path * above + image * through**above) * air.gas[:, None, None]

    image = _sensor(image, air, rng, rng if habits is None else habits, rich)
    cloudy = step(np.log(thickness + 1e-4), math.log(THIN[0]), math.log(THIN[1]))
    thick = step(np.log(thickness + 1e-4), math.log(THICK[0]), math.log(THICK[1]))
    shaded = step(lost, *SHADED) * (1 - cloudy)
    shares = np.stack([1 - cloudy - shaded, cloudy * thick, cloudy * (1 - thick), shaded]).astype(np.float32)
    return Chip(image, shares, (~(unseen & (cloudy < 0.5))).astype(np.float32))


def parallax(habits: np.random.Generator) -> np.ndarray:
    """How far the six bands see a cloud apart along the flight, per unit of its height.

    A push-broom scanner sees its bands up to two seconds one after the other (Sentinel-2: blue, nir, green, red,
    swir16, swir22); other sensors at once.
    """
    if habits.random() < 0.6:
        return np.zeros(6)
    seconds = np.array([0.0, 0.53, 1.0, 0.26, 1.47, 2.08]) - 0.53
    return habits.choice([-1.0, 1.0]) * seconds * 0.0095


def moved_apart(values: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Each band moved by its number of rows."""
    if not rows.any():
        return values
    return np.stack([shifted(band, by, 0) for band, by in zip(values, rows)])


def scattered(image: np.ndarray, air: Air, pixel_m: float, rng: np.random.Generator) -> np.ndarray:
    """Light of the surroundings, up to a kilometer or two away, that the air scatters into the view of each pixel.

    Clear ground beside bright cloud looks brighter and bluer than it is (Tanre et al. 1981, doi:10.1364/AO.20.003676).
    """
    share = np.clip(air.path * rng.uniform(0.2, 1.6), 0, 0.2).astype(np.float32)[:, None, None]
    side = image.shape[-1] // 8 * 8
    coarse = image[:, :side, :side].reshape(6, side // 8, 8, side // 8, 8).mean((2, 4))
    reach = math.exp(rng.uniform(math.log(200), math.log(1500))) / pixel_m / 8
    around = ndimage.gaussian_filter(coarse, (0, reach, reach), mode="nearest", truncate=2.5)
    around = ndimage.zoom(around, (1, image.shape[1] / around.shape[1], image.shape[2] / around.shape[2]), order=1)
    return image + share * (around - image)


def striped(image: np.ndarray, step_size: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Detectors of a whisk-broom scanner that differ by a fraction of a step: every sixteenth line is alike."""
    lines = np.arange(image.shape[1]) + int(rng.integers(16))
    offset = rng.normal(0, rng.uniform(0.1, 0.7), (6, 16, 1)) * step_size
    return image + offset[:, lines % 16].astype(np.float32)


def _miscalibrated(chip: Chip, rng: np.random.Generator) -> Chip:
    """The chip with gains off by some 6 % and shifts of about 0.006, for all bands and for each."""
    gain = rng.normal(1, 0.06) * rng.normal(1, 0.05, (6, 1, 1))
    shift = rng.normal(0, 0.006) + rng.normal(0, 0.006, (6, 1, 1))
    seen = chip.reflectance * gain.astype(np.float32) + shift.astype(np.float32)
    return Chip(np.clip(seen, 0, 1.5).astype(np.float32), chip.shares, chip.weight)


def _sensor(
    image: np.ndarray, air: Air, rng: np.random.Generator, habits: np.random.Generator, rich: bool
) -> np.ndarray:
    """Surface reflectance in some chips, blur, gain, noise, saturation, whole numbers."""
    if habits.random() < 0.4:  # corrected for the air, not quite right
        path = air.path * rng.uniform(0.75, 1.1) + rng.normal(0, 0.003)
        clear = np.maximum(air.through, 0.5) ** rng.uniform(0.8, 1.1) * air.gas
        image = (image - path[:, None, None]) / clear[:, None, None]
    if habits.random() < 0.3:
        blur = habits.uniform(0.3, 0.7)
        image = np.stack([smooth(band, blur) for band in image])
    gain = habits.normal(1, 0.03) * habits.normal(1, 0.02, 6)
    shift = habits.normal(0, 0.002, 6).astype(np.float32)
    image = image * gain.astype(np.float32)[:, None, None] + shift[:, None, None]
    noise = math.exp(habits.uniform(math.log(3e-4), math.log(4e-3)))
    image = image + noise * np.stack([white(image.shape[-1], rng) for _ in range(6)])
    if habits.random() < (0.35 if rich else 0.25):  # eight-bit sensors of high gain
        top = np.array([0.40, 0.43, 0.42, 0.85, 0.58, 0.55]) * habits.uniform(0.7, 1.6) * habits.uniform(0.9, 1.1, 6)
        top = top.astype(np.float32)[:, None, None]
        if rich and habits.random() < 0.7:
            image = striped(image, top / 255, rng)
        image = np.minimum(np.round(image / top * 255) / 255, 1) * top
    return np.clip(image, 0, 1.5).astype(np.float32)
