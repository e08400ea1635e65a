"""The laws from which training canopies are drawn.

Weiss & Baret, S2ToolBox Level 2 products (ATBD v1.1, 2016; v2.0, 2020): truncated normal laws, drawn in an
orthogonal design (every combination of the variables' classes once), and drawn together with the leaf
area index, since dense canopies vary less than sparse ones. Soils: see ``soil_reflectance``.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Mapping, Optional, Union

import numpy as np

from ..errors import ParameterError, reason_of
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
        spread = self.high - self.low
        return low + (value - self.low) * (high - low) / (spread if spread > 0 else 1.0)


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
CAROTENOIDS_PER_CHLOROPHYLL = 0.25

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

Laws = Mapping[str, Law]
#: All of them, in the order in which they are drawn.
DEFAULT_LAWS: Laws = {**LAWS, **GEOMETRY_LAWS, **SOIL_LAWS}

#: What the radiative transfer can compute with.
LIMITS: Mapping[str, tuple[float, float]] = {
    "lai": (0.0, 30.0),
    "ala": (5.0, 85.0),
    "hotspot": (0.0, 2.0),
    "n": (1.0, 5.0),
    "cab": (0.0, 200.0),
    "cm": (1e-4, 0.1),
    "cw_rel": (0.0, 0.99),
    "cbrown": (0.0, 10.0),
    "brightness": (0.0, 20.0),
    "sun_zenith": (0.0, 85.0),
    "view_zenith": (0.0, 80.0),
    "relative_azimuth": (0.0, 360.0),
    "slope": (-5.0, 10.0),
    "blue": (0.0, 5.0),
    "edge": (400.0, 800.0),
    "swir16": (-3.0, 3.0),
    "swir22": (-3.0, 3.0),
}


def canopies(quantiles: Mapping[str, FloatArray], laws: Laws = DEFAULT_LAWS) -> dict[str, FloatArray]:
    """Canopies, soils and geometry from uniform quantiles, ready for ``prosail``.

    Parameters
    ----------
    quantiles : ``(n,)`` arrays in 0..1 for every name of ``DEFAULT_LAWS``

    Returns
    -------
    dict of ``(n,)`` float64: every name of the laws, and ``cw`` and ``car``
    """
    lai = laws["lai"].value(quantiles["lai"])
    values = {name: law.converged(law.value(quantiles[name]), lai) for name, law in laws.items()}
    values["cw"] = values["cm"] / (1 - values["cw_rel"]) - values["cm"]
    values["car"] = CAROTENOIDS_PER_CHLOROPHYLL * values["cab"]
    return values


def design_size(laws: Laws = DEFAULT_LAWS) -> int:
    """Number of samples of the orthogonal design."""
    return math.prod(law.classes for law in laws.values())


def orthogonal_design(rng: np.random.Generator, laws: Laws = DEFAULT_LAWS) -> dict[str, FloatArray]:
    """Quantiles of the full design: each combination of classes once, one uniform draw inside each cell."""
    size = design_size(laws)
    cells = np.stack(np.unravel_index(np.arange(size), [law.classes for law in laws.values()]))
    return {name: (cells[i] + rng.random(size)) / law.classes for i, (name, law) in enumerate(laws.items())}


def random_design(n: int, rng: np.random.Generator, laws: Laws = DEFAULT_LAWS) -> dict[str, FloatArray]:
    """Quantiles of ``n`` independent draws from the same laws."""
    return {name: rng.random(n) for name in laws}


def laws_to_json(laws: Laws = DEFAULT_LAWS) -> str:
    """The laws as text that ``laws_from_json`` reads."""
    return json.dumps({name: asdict(law) for name, law in laws.items()}, indent=2)


def laws_from_json(given: Union[str, Mapping[str, Any]]) -> dict[str, Law]:
    """Laws from JSON text, or from what it holds: ``{"lai": {"low": 0, "high": 8, "mode": 3, "sd": 2}, "n": 1.5}``.

    Variables that are not named keep their default; in a law, fields that are not given are a uniform law's. A number
    fixes its variable.

    Raises
    ------
    ParameterError
        Says which law is wrong and why.
    """
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError as error:
            raise ParameterError(f"The laws are no JSON ({error}). Correct the file, or give another.") from error
    if not isinstance(given, Mapping):
        raise ParameterError('The laws must be an object of variables, such as {"lai": {"low": 0, "high": 8}}.')
    unknown = sorted(set(given) - set(DEFAULT_LAWS))
    if unknown:
        raise ParameterError(f"No law is called {unknown[0]!r}; there are {', '.join(DEFAULT_LAWS)}.")
    return {name: _law(name, given[name]) if name in given else law for name, law in DEFAULT_LAWS.items()}


def load_laws(path: Union[str, Path]) -> dict[str, Law]:
    """Laws from a JSON file; see ``laws_from_json``."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise ParameterError(f"The laws {path} cannot be read ({reason_of(error)}); give another file.") from error
    return laws_from_json(text)


def _law(name: str, given: Any) -> Law:
    if _number(given):
        given = {"low": given, "high": given}
    fields = ("low", "high", "mode", "sd", "classes", "dense")
    if not isinstance(given, Mapping) or set(given) - set(fields) or not {"low", "high"} <= set(given):
        raise ParameterError(f"The law of {name} needs low and high, and may have {', '.join(fields[2:])}.")
    whole: dict[str, Any] = {"mode": 0.0, "sd": None, "dense": None, "classes": 1, **given}
    low, high, mode, sd, classes, dense = (whole[key] for key in fields)
    if not all(_number(item) for item in (low, high, mode, *(() if sd is None else (sd,)))):
        raise ParameterError(f"In the law of {name}, low, high, mode and sd must be numbers.")
    if dense is not None and not (isinstance(dense, (list, tuple)) and len(dense) == 2 and all(map(_number, dense))):
        raise ParameterError(f"In the law of {name}, dense must be two numbers, the range at the densest canopy.")
    least, most = LIMITS[name]
    for first, last in ((low, high), dense or (low, high)):
        if not least <= first <= last <= most:
            raise ParameterError(
                f"{name} cannot go from {first:g} to {last:g}; stay within {least:g} to {most:g}, the lower first."
            )
    if sd is not None and not sd > 0:
        raise ParameterError(f"The law of {name} has sd {sd:g}; give one above 0, or none for a uniform law.")
    if sd is not None and not low - 5 * sd <= mode <= high + 5 * sd:
        raise ParameterError(
            f"The mode {mode:g} of {name} lies too far from its range {low:g} to {high:g}. Give one nearer to it."
        )
    if not isinstance(classes, int) or isinstance(classes, bool) or not 1 <= classes <= 20:
        raise ParameterError(f"The law of {name} has {classes!r} classes; give a whole number from 1 to 20.")
    pair = None if dense is None else (float(dense[0]), float(dense[1]))
    return Law(float(low), float(high), float(mode), None if sd is None else float(sd), classes, pair)


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def soil_reflectance(values: Mapping[str, FloatArray], wavelengths: FloatArray) -> FloatArray:
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
