"""The laws from which training canopies are drawn, and the noise a sensor adds.

Weiss & Baret, S2ToolBox Level 2 products (ATBD v1.1, 2016; v2.0, 2020): truncated normal laws, drawn in an
orthogonal design (every combination of the variables' classes once), and drawn together with the leaf
area index, since dense canopies vary less than sparse ones. Soils: see ``soil_reflectance``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
import numpy.typing as npt

from .prosail import FloatArray


@dataclass(frozen=True)
class Law:
    """How one variable is distributed.

    A normal law of the given mode and standard deviation, cut to ``low..high``; uniform where ``sd`` is
    ``None``. ``dense`` is the range at a leaf area index of ``LAI_CONVERGED`` and beyond.
    """

    low: float
    high: float
    mode: float = 0.0
    sd: Optional[float] = None
    classes: int = 1
    dense: Optional[tuple[float, float]] = None

    def value(self, quantile: FloatArray) -> FloatArray:
        """The values at these quantiles (0..1), same shape."""
        if self.sd is None:
            return self.low + quantile * (self.high - self.low)
        from scipy.special import ndtr, ndtri

        first, last = ndtr((self.low - self.mode) / self.sd), ndtr((self.high - self.mode) / self.sd)
        values: FloatArray = self.mode + self.sd * ndtri(first + quantile * (last - first))
        return np.clip(values, self.low, self.high)

    def converged(self, value: FloatArray, lai: FloatArray) -> FloatArray:
        """``value`` moved into the narrower range that goes with ``lai``."""
        if self.dense is None:
            return value
        share = np.minimum(lai, LAI_CONVERGED) / LAI_CONVERGED
        low = self.low + share * (self.dense[0] - self.low)
        high = self.high + share * (self.dense[1] - self.high)
        return low + (value - self.low) * (high - low) / (self.high - self.low)


LAI_CONVERGED = 10.0

#: Units as in ``prosail``; ``cw_rel`` is the share of water in fresh leaf mass, ``brightness`` a factor.
LAWS = {
    "lai": Law(0.0, 15.0, 2.0, 3.0, 6),
    "ala": Law(30.0, 80.0, 60.0, 30.0, 3, (55.0, 65.0)),
    "hotspot": Law(0.1, 0.5, 0.2, 0.5),
    "n": Law(1.2, 2.2, 1.5, 0.3, 3, (1.3, 1.8)),
    "cab": Law(20.0, 90.0, 45.0, 30.0, 4, (45.0, 90.0)),
    "cm": Law(0.003, 0.011, 0.005, 0.005, 4, (0.005, 0.011)),
    "cw_rel": Law(0.60, 0.85, classes=4, dense=(0.70, 0.80)),
    "cbrown": Law(0.0, 2.0, 0.0, 0.3, 3, (0.0, 0.2)),
    "brightness": Law(0.5, 3.5, 1.2, 2.0, 4, (0.5, 1.2)),
}
DESIGN_SIZE = int(np.prod([law.classes for law in LAWS.values()]))

#: Sun and view over a year of acquisitions between 56 S and 83 N, in degrees: sun zenith 20 to 70, its
#: mean 43 and standard deviation 12; Sentinel-2's swath for the view; any azimuth.
GEOMETRY_LAWS = {
    "sun_zenith": Law(20.0, 70.0, 42.0, 14.0),
    "view_zenith": Law(0.0, 12.0),
    "relative_azimuth": Law(0.0, 180.0),
}

#: Shape of a soil's spectrum, see ``soil_reflectance``.
SOIL_LAWS = {
    "slope": Law(0.5, 2.4, 1.15, 0.45),
    "blue": Law(0.0, 1.0, 0.35, 0.35),
    "edge": Law(500.0, 600.0),
    "swir16": Law(0.15, 0.65, 0.35, 0.12),
    "swir22": Law(-0.35, 0.30, -0.02, 0.13),
}
SOIL_REFLECTANCE_865 = 0.093

#: Noise of reflectance (ATBD): additive and relative, each once per band and once for all bands together.
NOISE_ADDED = 0.01
NOISE_RELATIVE = 0.02


def canopies(quantiles: dict[str, FloatArray]) -> dict[str, FloatArray]:
    """Canopies, soils and geometry from uniform quantiles, ready for ``prosail``.

    Parameters
    ----------
    quantiles : ``(n,)`` arrays in 0..1 for every name of the three tables of laws

    Returns
    -------
    dict of ``(n,)`` float64: every name of the tables, and ``cw`` and ``car``
    """
    lai = LAWS["lai"].value(quantiles["lai"])
    values = {name: law.converged(law.value(quantiles[name]), lai) for name, law in LAWS.items()}
    values.update({name: law.value(quantiles[name]) for name, law in {**GEOMETRY_LAWS, **SOIL_LAWS}.items()})
    values["cw"] = values["cm"] / (1 - values["cw_rel"]) - values["cm"]
    values["car"] = 0.25 * values["cab"]
    return values


def orthogonal_design(rng: np.random.Generator) -> dict[str, FloatArray]:
    """Quantiles of the full design: each combination of classes once, one uniform draw inside each cell."""
    shape = [law.classes for law in LAWS.values()]
    cells = np.stack(np.unravel_index(np.arange(DESIGN_SIZE), shape))
    quantiles = {name: (cells[i] + rng.random(DESIGN_SIZE)) / law.classes for i, (name, law) in enumerate(LAWS.items())}
    quantiles.update({name: rng.random(DESIGN_SIZE) for name in (*GEOMETRY_LAWS, *SOIL_LAWS)})
    return quantiles


def random_design(n: int, rng: np.random.Generator) -> dict[str, FloatArray]:
    """Quantiles of ``n`` independent draws from the same laws."""
    return {name: rng.random(n) for name in (*LAWS, *GEOMETRY_LAWS, *SOIL_LAWS)}


def soil_reflectance(values: dict[str, FloatArray], wavelengths: FloatArray) -> FloatArray:
    """Soil spectra, ``(n, wavelengths)``.

    A soil is smooth: log reflectance rises linearly in log wavelength up to 865 nm (``slope``), iron oxides
    lower it below about 550 nm (``blue``, a sigmoid around ``edge``), and it is ``swir16`` higher at
    1610 nm and ``swir16 + swir22`` at 2200 nm than at 865 nm (Baumgardner et al. 1985,
    doi:10.1016/S0065-2113(08)60672-0; Stoner & Baumgardner 1981, doi:10.2136/sssaj1981.03615995004500060031x).
    ``brightness`` scales the whole. The ranges hold the soils of the ATBD.
    """
    column = {name: values[name][:, None] for name in (*SOIL_LAWS, "brightness")}
    ratio = np.log(wavelengths / 865.0)
    log = column["slope"] * np.minimum(ratio, 0)
    log = log - column["blue"] / (1 + np.exp((wavelengths - column["edge"]) / 30.0))
    log = log + column["swir16"] * np.maximum(ratio, 0) / np.log(1610.0 / 865.0) * (wavelengths <= 1610)
    log = log + (column["swir16"] + column["swir22"] * (wavelengths - 1610.0) / 590.0) * (wavelengths > 1610)
    reflectance: FloatArray = np.minimum(SOIL_REFLECTANCE_865 * column["brightness"] * np.exp(log), 0.95)
    return reflectance


def add_noise(
    reflectance: FloatArray, rng: np.random.Generator, *, added: float = NOISE_ADDED, relative: float = NOISE_RELATIVE
) -> FloatArray:
    """Reflectance as measured: ``R (1 + MD + MI) + AD + AI``, D drawn for each band, I once per spectrum.

    Parameters
    ----------
    reflectance : ``(n, bands)``
    """
    n, bands = reflectance.shape
    each: npt.NDArray[np.float64] = rng.standard_normal((2, n, bands))
    shared = rng.standard_normal((2, n, 1))
    factor, offset = relative * (each[0] + shared[0]), added * (each[1] + shared[1])
    noisy: FloatArray = reflectance * (1 + factor) + offset
    return noisy
