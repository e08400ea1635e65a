"""A series: the same ground on several dates, each under a sky of its own, with labels for every date.

From date to date the sun, the air and the season change, the images lie a fraction of a pixel apart, crops grow, ripen
and are harvested field by field, and now and then a field is plowed or mown and stays so. *Distractors* (bright roofs,
sand, salt, snow, dark slopes, burns, water) look like clouds or shadows, but stay where they are. Others come and go,
as snow, floods and sheets of plastic do, at the same rate before every date, the last one included. So what was there
on the date before tells more than what was there long ago.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from chips import under_sky
from fields import fractal, parcels, smooth, step
from ground import Ground, Library, Sun

DATES = 5
BANDS = 4
_EDGE = 4  # pixels around a chip, for images that lie apart
_STRAW = np.array([0.11, 0.15, 0.20, 0.29, 0.36, 0.28], np.float32)[:, None, None]
_LUSH = np.array([0.03, 0.06, 0.035, 0.42, 0.20, 0.09], np.float32)[:, None, None]


@dataclass(frozen=True)
class Series:
    """``reflectance`` (dates, 4, side, side), ``shares`` (dates, 4, side, side), ``weight`` (dates, side, side) as in
    ``Chip``; ``distractor`` (side, side) is true where something stays that looks like a cloud or a shadow.
    """

    reflectance: np.ndarray
    shares: np.ndarray
    weight: np.ndarray
    distractor: np.ndarray


def make_series(
    ground: Ground, side: int, rng: np.random.Generator, library: Library, dates: int = DATES, period: int = 256
) -> Series:
    """``side`` pixels of ``ground`` on ``dates`` dates, in order of time."""
    wide = side + 2 * _EDGE
    row, column = (int(v) for v in rng.integers(0, ground.reflectance.shape[-1] - wide + 1, 2))
    base = ground.reflectance[:, row : row + wide, column : column + wide].astype(np.float32)
    distractor = _distract(base, rng, library)
    season = _Season(base, distractor, rng, library)
    habits = int(rng.integers(1 << 31))
    zenith, azimuth = ground.sun.zenith, ground.sun.azimuth
    chips = []
    for date in range(dates):
        below = season.on(date, rng)
        if date:
            below = _moved(below, *np.clip(rng.normal(0, 0.35, 2), -1.5, 1.5))
        below = below[:, _EDGE:-_EDGE, _EDGE:-_EDGE]
        sun = Sun(float(np.clip(zenith, 0.2, 1.25)), azimuth)
        chips.append(under_sky(below, sun, ground.pixel_m, rng, period, np.random.default_rng(habits)))
        zenith, azimuth = zenith + rng.normal(0, 0.05), azimuth + rng.normal(0, 0.08)
    return Series(
        np.stack([chip.reflectance[:BANDS] for chip in chips]),
        np.stack([chip.shares for chip in chips]),
        np.stack([chip.weight for chip in chips]),
        distractor[_EDGE:-_EDGE, _EDGE:-_EDGE] > 0.4,
    )


def _distract(base: np.ndarray, rng: np.random.Generator, library: Library) -> np.ndarray:
    """Paint what looks like clouds and shadows and stays; where it is, from 0 to 1."""
    everywhere = np.zeros(base.shape[1:], np.float32)
    if rng.random() < 0.2:
        return everywhere
    for _ in range(1 + int(rng.poisson(1.2))):
        everywhere = np.maximum(everywhere, _painted(base, rng, library))
    np.clip(base, 0.0005, 1.3, out=base)
    return everywhere


def _painted(base: np.ndarray, rng: np.random.Generator, library: Library) -> np.ndarray:
    """Paint one thing that looks like a cloud or a shadow; where it is, from 0 to 1."""
    side = base.shape[-1]
    if rng.random() < 0.3:  # roofs, quarries, greenhouses
        label = parcels(side, rng, rng.uniform(3, 25), rng.uniform(0, math.pi))
        where = ((label * 2654435761 % 1000) < rng.uniform(10, 120)).astype(np.float32)
        where *= step(fractal(side, rng, 2.6, outer=60), -0.5, 1)
    else:
        field = fractal(side, rng, rng.uniform(2.0, 3.6), outer=rng.uniform(8, 60))
        level = float(np.quantile(field[::4, ::4], rng.uniform(0.8, 0.98)))
        where = step(field, level, level + math.exp(rng.uniform(-2.5, 0.3)))
    if rng.random() < 0.6:
        kind = str(rng.choice(["white", "sand", "salt", "snow"], p=[0.55, 0.15, 0.15, 0.15]))
        if kind == "white":
            tint = np.array([0.97, 1, 1, 1.05, 0.8, 0.65]) * rng.normal(1, 0.06, 6)
            spectrum = rng.uniform(0.25, 0.85) * tint
        else:
            spectrum = library[kind][rng.integers(len(library[kind]))]
        rough = np.exp(rng.uniform(0, 0.12) * fractal(side, rng, 2.0, outer=20))
        base += where * (np.float32(1) * spectrum.astype(np.float32)[:, None, None] * rough - base)
    elif rng.random() < 0.65:  # slopes in the shade, wet ground
        dark = np.array([0.62, 0.52, 0.48, 0.45, 0.42, 0.42], np.float32) * np.float32(rng.uniform(0.6, 1.4))
        base *= 1 - where * (1 - np.minimum(dark, 0.9)[:, None, None])
    else:
        kind = "burn" if rng.random() < 0.5 else "water"
        spectrum = library[kind][rng.integers(len(library[kind]))]
        base += where * (spectrum.astype(np.float32)[:, None, None] - base)
    return where


class _Season:
    """What the ground does over the dates: a trend of its plants, crops, the moisture of its soil, and real changes."""

    def __init__(self, base: np.ndarray, distractor: np.ndarray, rng: np.random.Generator, library: Library) -> None:
        side = base.shape[-1]
        self._base = base
        ndvi = (base[3] - base[2]) / (base[3] + base[2] + 1e-3)
        land = step(base[3], 0.06, 0.14) * (1 - distractor)
        self._plants = step(ndvi, 0.15, 0.6) * land
        self._soil = (1 - self._plants) * land
        field = fractal(side, rng, 2.4, outer=rng.uniform(10, 80))
        self._pace = np.clip(1 + 0.5 * field, 0, 2)
        self._rate, self._state = rng.normal(0, 0.10), 0.0
        self._straw = _STRAW * np.float32(rng.uniform(0.7, 1.4))
        #: When the dates are, in gaps between them of usual length.
        self._times = np.concatenate([[0.0], np.cumsum(rng.lognormal(0, 0.6, DATES - 1))])
        self._crops = _Crops(base, self._plants, land, rng) if rng.random() < 0.7 else None
        # First date, date after the last, where, and what is there.
        self._events: list[tuple[int, int, np.ndarray, np.ndarray]] = []
        if rng.random() < 0.5:
            label = parcels(side, rng, rng.uniform(8, 50), rng.uniform(0, math.pi))
            for _ in range(1 + int(rng.poisson(1.0))):
                chosen = (label * int(rng.integers(1, 1 << 30) * 2 + 1) % 997) < rng.uniform(10, 90)
                kind = str(rng.choice(["soil", "canopy", "sand"], p=[0.7, 0.25, 0.05]))
                spectrum = library[kind][rng.integers(len(library[kind]))].astype(np.float32)
                where = smooth(chosen.astype(np.float32), 0.4) * land
                self._events.append((int(rng.integers(1, DATES)), DATES, where, spectrum[:, None, None]))
        for _ in range(int(rng.poisson(1.5))):
            first = int(rng.integers(1 - DATES, DATES))
            end = first + int(rng.geometric(0.25))
            if end > 0 and (first > 0 or end < DATES):  # it is seen, and not always
                other = base.copy()
                where = (_painted(other, rng, library) > 0).astype(np.float32)
                self._events.append((first, end, where, other))

    def on(self, date: int, rng: np.random.Generator) -> np.ndarray:
        """The ground on a date; to be asked for in order of time."""
        if date:
            gap = self._times[date] - self._times[date - 1]
            self._state += self._rate * gap + rng.normal(0, 0.03)
        amount = np.clip(self._state * self._pace, -0.6, 0.6) * self._plants
        image = self._base + np.where(amount < 0, -amount, 0) * (self._straw - self._base)
        image += np.where(amount > 0, amount, 0) * (_LUSH - image)
        if self._crops:
            riper, greener = self._crops.changed(self._times[date])
            image += riper * (self._straw * self._crops.bright - image)
            image += greener * (_LUSH - image)
        for first, end, where, spectrum in self._events:
            if first <= date < end:
                image += where * (spectrum - image)
        wet = rng.normal(0, 0.09) * self._pace * self._soil
        uneven = rng.uniform(0, 0.04) * fractal(image.shape[-1], rng, 2.5, outer=40)
        return np.clip(image * np.exp(rng.normal(0, 0.03) + wet + uneven), 0.0005, 1.3).astype(np.float32)


class _Crops:
    """Fields of a few crops, each somewhere between sowing (0) and harvest (1), and each at a pace of its own.

    A field is as green as the square of the sine of half a turn of that: bare, green, bare. It starts where it is as
    green as the ground shows it, and greens or ripens from there.
    """

    def __init__(self, base: np.ndarray, green: np.ndarray, land: np.ndarray, rng: np.random.Generator) -> None:
        side = base.shape[-1]
        label = parcels(side, rng, rng.uniform(8, 60), rng.uniform(0, math.pi))
        label = np.unique(label, return_inverse=True)[1].reshape(side, side)
        count = int(label.max()) + 1
        kind = rng.integers(0, 3, count)
        ripens = (rng.random(3) < 0.5)[kind]
        pace = (rng.gamma(2.0, 0.05, 3)[kind] * rng.lognormal(0, 0.25, count)).astype(np.float32)
        self.bright = rng.lognormal(0, 0.15, count).astype(np.float32)[label]
        tilled = step(fractal(side, rng, 2.8, outer=rng.uniform(40, 200)), -1.2, -0.6)
        self._tilled = tilled * land * (1 - step(base[2], 0.3, 0.45))  # not sand, salt or roofs
        self._green = green
        early = np.arcsin(np.sqrt(green)) / math.pi
        self._begin = np.where(ripens[label], 1 - early, early)
        self._pace = pace[label]

    def changed(self, time: float) -> tuple[np.ndarray, np.ndarray]:
        """How far the ground has gone toward straw, and how far toward lush plants, from 0 to 1."""
        phase = np.minimum(self._begin + self._pace * np.float32(time), 1)
        change = np.sin(math.pi * phase) ** 2 - self._green
        riper = np.clip(-change / (self._green + 0.1), 0, 1) * self._tilled
        greener = np.clip(change / (1.1 - self._green), 0, 1) * self._tilled
        return riper.astype(np.float32), greener.astype(np.float32)


def _moved(image: np.ndarray, down: float, right: float) -> np.ndarray:
    """The image moved by a fraction of a pixel, between its pixels by their mean."""
    for axis, distance in ((1, down), (2, right)):
        whole = math.floor(distance)
        part = np.float32(distance - whole)
        image = (1 - part) * np.roll(image, whole, axis) + part * np.roll(image, whole + 1, axis)
    return image
