"""What the networks learn from and are judged by: landscapes that are kept, and examples of one date and of series.

Every draw has a fixed seed, whose first number tells what it is for. Nothing here needs torch.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from chips import make_chip
from ground import Ground, Library, Sun, make_ground
from series import BANDS, DATES, Series, make_series
from spectra import library

HERE = Path(__file__).resolve().parent
BUILD = HERE.parents[2] / "build" / "clouds"
GROUND_SIDE, SIDE, SERIES_SIDE = 320, 256, 160
GROUNDS = 1600
#: First number of every seed.
TRAINING, HELD_OUT, TEST = 1, 2, 3
#: Share of chips without short-wave infrared.
WITHOUT_SWIR = 0.5
#: Fixed scale of the networks' input: (reflectance - MEAN) / STD.
MEAN = (0.20, 0.20, 0.20, 0.30, 0.25, 0.18)
STD = (0.20, 0.20, 0.20, 0.20, 0.20, 0.20)


def library_of_spectra() -> Library:
    digest = hashlib.sha256((HERE / "spectra.py").read_bytes()).hexdigest()[:10]
    return library(6000, 1, BUILD / f"library-{digest}.npz")


class Grounds:
    """Simulated landscapes, made once, kept as whole numbers."""

    def __init__(self, count: int, kind: int) -> None:
        code = b"".join((HERE / name).read_bytes() for name in ("ground.py", "fields.py", "spectra.py"))
        digest = hashlib.sha256(code).hexdigest()[:10]
        path = BUILD / f"grounds-{kind}-{count}-{digest}"
        self._count = count
        if not path.with_suffix(".suns.npy").is_file():
            spectra = library_of_spectra()
            values = np.lib.format.open_memmap(
                path.with_suffix(".npy"), "w+", np.uint16, (count, 6, GROUND_SIDE, GROUND_SIDE)
            )
            suns = np.empty((count, 3))
            for i in range(count):
                ground = make_ground(GROUND_SIDE, np.random.default_rng([kind, i]), spectra)
                values[i] = np.round(ground.reflectance * 40000)
                suns[i] = ground.pixel_m, ground.sun.zenith, ground.sun.azimuth
            values.flush()
            np.save(path.with_suffix(".suns.npy"), suns)
        self._values = np.load(path.with_suffix(".npy"), mmap_mode="r")
        self._suns = np.load(path.with_suffix(".suns.npy"))

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, i: int) -> Ground:
        pixel_m, zenith, azimuth = (float(v) for v in self._suns[i])
        return Ground(self._values[i].astype(np.float32) / 40000, pixel_m, Sun(zenith, azimuth))


def standardized(reflectance: np.ndarray, bands: int = 6) -> np.ndarray:
    """As the engine hands it over."""
    mean, std = (np.reshape(values[:bands], (-1, 1, 1)) for values in (MEAN, STD))
    return ((reflectance - mean) / std).astype(np.float32)


def example(
    grounds: Grounds, seed: list[int], *, swir: bool | None = None, varied: bool = False
) -> tuple[np.ndarray, ...]:
    """Input, shares and weight of one chip, turned and mirrored; ``swir`` ``None`` leaves it to chance."""
    rng = np.random.default_rng(seed)
    chip = make_chip(grounds[int(rng.integers(len(grounds)))], SIDE, rng, varied=varied)
    x, shares, weight = standardized(chip.reflectance), chip.shares, chip.weight
    without = rng.random() < WITHOUT_SWIR
    if (swir is None and without) or swir is False:
        x[4:] = 0
    if rng.random() < 0.15:  # nodata: a strip or a corner
        empty = hole(rng, SIDE)
        x[:, empty] = 0
        weight = np.where(empty, 0, weight).astype(np.float32)
    turns, mirror = int(rng.integers(4)), rng.random() < 0.5
    out = []
    for values in (x, shares, weight[None]):
        values = np.rot90(values, turns, (1, 2))
        out.append(np.ascontiguousarray(values[:, :, ::-1] if mirror else values))
    return tuple(out)


def hole(rng: np.random.Generator, side: int) -> np.ndarray:
    """Where there is no data: a side of the image, or strips."""
    rows, columns = np.mgrid[0:side, 0:side] / side - 0.5
    angle = rng.uniform(0, 2 * np.pi)
    along = np.cos(angle) * rows + np.sin(angle) * columns
    if rng.random() < 0.5:
        return along > rng.uniform(0.0, 0.5)
    return np.abs((along * rng.uniform(3, 12)) % 1 - 0.5) < rng.uniform(0.03, 0.15)


def simulated_series(grounds: Grounds, library: Library, seed: list[int], side: int = SERIES_SIDE) -> Series:
    """A series over one of the landscapes."""
    rng = np.random.default_rng(seed)
    return make_series(grounds[int(rng.integers(len(grounds)))], side, rng, library)


def series_example(grounds: Grounds, library: Library, seed: list[int]) -> tuple[np.ndarray, ...]:
    """Input ``(20, ...)``, shares ``(5, 4, ...)`` and weight ``(5, 1, ...)``, turned and mirrored."""
    series = simulated_series(grounds, library, seed)
    rng = np.random.default_rng([*seed, 7])
    x = np.stack([standardized(np.clip(image, 0, 1.5), BANDS) for image in series.reflectance])
    shares, weight = series.shares.copy(), series.weight.copy()
    if rng.random() < 0.3:  # a series that began later: its first date stands for those before
        start = int(rng.integers(1, DATES))
        x[:start], shares[:start], weight[:start] = x[start], shares[start], weight[start]
        weight[:start] *= 0.3
    if rng.random() < 0.2:  # an earlier date without data, which shows the last date in its place
        dark = hole(rng, x.shape[-1])
        date = int(rng.integers(DATES - 1))
        x[date][:, dark] = x[-1][:, dark]
        weight[date:-1, dark] = 0
    if rng.random() < 0.15:  # the last date without data: so are all
        dark = hole(rng, x.shape[-1])
        x[:, :, dark] = 0
        weight[:, dark] = 0
    turns, mirror = int(rng.integers(4)), rng.random() < 0.5
    out = []
    for values in (x.reshape(-1, *x.shape[2:]), shares, weight[:, None]):
        values = np.rot90(values, turns, (-2, -1))
        out.append(np.ascontiguousarray(values[..., ::-1] if mirror else values))
    return tuple(out)


def rate_at(step: int, steps: int) -> float:
    """The share of the rate of learning: rises over 100 steps, stays, falls to a tenth over the last three tenths."""
    left = (steps - step) / (0.3 * steps)
    return min(1.0, (step + 1) / 100) * min(1.0, 0.1 + 0.9 * left if step >= 0.7 * steps else 1.0)
