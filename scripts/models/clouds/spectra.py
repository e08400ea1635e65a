"""Spectra of clear ground in six bands: blue, green, red, nir, swir16, swir22 (Sentinel-2 B02 B03 B04 B08 B11 B12).

Canopies are PROSAIL (``core.retrieval.prosail``); soils ``core.retrieval.laws``; water, snow and built-up are the
families of ``scripts/models/screen.py``, whose sources are named there. Sand and salt are bright soils: gypsum and
halite after the shapes in the USGS spectral library (Kokaly et al. 2017, doi:10.3133/ds1035). Fresh burns are dark and
flat with swir above nir (Pereira et al. 1999, doi:10.1007/978-3-642-60164-4_7).
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import screen
from terraclara.core.retrieval import laws, sensors, simulate

BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
CENTERS_NM = np.array([492.4, 559.8, 664.6, 832.8, 1613.7, 2202.4])
_COLUMNS = [screen.BANDS.index(name) for name in BANDS]
_WIDE_SOILS = {
    "slope": laws.Law(0.5, 2.6),
    "blue": laws.Law(0.0, 1.2),
    "swir16": laws.Law(0.10, 0.80),
    "swir22": laws.Law(-0.70, 0.35),
    "brightness": laws.Law(0.5, 4.5),
}


def library(count: int, seed: int, cache: Path | None = None) -> dict[str, np.ndarray]:
    """``count`` spectra ``(count, 6)`` of each family; kept in ``cache`` where that is given."""
    if cache is not None and cache.is_file():
        with np.load(cache, allow_pickle=False) as kept:
            return dict(kept)
    rng = np.random.default_rng(seed)
    quantiles = laws.random_design(count, rng)
    values = laws.canopies(quantiles)
    sensor = sensors.sensor("sentinel-2a").subset(screen.BANDS)
    found = {"canopy": simulate.simulate_canopies(sensor, values).reflectance}
    values.update({key: law.value(quantiles[key]) for key, law in _WIDE_SOILS.items()})
    found["soil"] = laws.soil_reflectance(values, CENTERS_NM)
    families = screen.strangers(count, rng, found["canopy"][:, :1] * np.ones((1, len(screen.BANDS))))
    found["water"] = families["water"][:, _COLUMNS]
    found["snow"] = families["snow"][:, _COLUMNS]
    found["built"] = families["built-up"][:, _COLUMNS]

    def uniform(low: float, high: float) -> np.ndarray:
        return rng.uniform(low, high, (count, 1))

    log = np.log(CENTERS_NM / 832.8)
    swir22 = np.array([0, 0, 0, 0, 0, 1.0])
    sand = uniform(0.3, 0.6) * np.exp(uniform(0.4, 1.5) * np.minimum(log, 0) + uniform(0.0, 0.35) * np.maximum(log, 0))
    found["sand"] = np.minimum(sand * (1 - uniform(0, 0.15) * swir22), 0.85)
    salt = uniform(0.3, 0.75) * np.exp(uniform(0.0, 0.4) * np.minimum(log, 0) - uniform(0, 1.2) * np.maximum(log, 0))
    found["salt"] = salt * (1 - uniform(0, 0.5) * swir22)
    burn = uniform(0.03, 0.1) * np.exp(uniform(0.2, 1.0) * np.minimum(log, 0) + uniform(0.1, 1.1) * np.maximum(log, 0))
    found["burn"] = burn
    found["canopy"] = found["canopy"][:, _COLUMNS]
    found = {key: np.clip(value, 0.001, 1.2).astype(np.float32) for key, value in found.items()}
    if cache is not None:
        cache.parent.mkdir(parents=True, exist_ok=True)
        np.savez(cache, **found)
    return found
