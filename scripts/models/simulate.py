"""Sentinel-2 reflectance of simulated canopies: PROSAIL through the sensor's spectral responses.

Needs the packages of ``requirements-models.txt``: leaf and soil constants come from ``progeosail``
(GPL-3.0), spectral responses (ESA COPE-GSEG-EOPG-TN-15-0007) from ``pyrsr``.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Optional

import numpy as np
from terraclara.core.retrieval import laws, prosail

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
_PACKAGE_NAMES = {"B8A": "band_8A", **{f"B{i:02d}": f"band_{i}" for i in range(1, 13)}}
_CHUNK = 256


def spectral_response(satellite: str, band: str) -> tuple[np.ndarray, np.ndarray]:
    """Wavelengths (nm) and relative response of a band of ``Sentinel-2A`` or ``Sentinel-2B``."""
    spec = importlib.util.find_spec("pyrsr")
    if spec is None or spec.origin is None:
        raise SystemExit("pyrsr is missing; install requirements-models.txt.")
    path = Path(spec.origin).parent / "data" / satellite / "MSI" / _PACKAGE_NAMES[band]
    table = np.loadtxt(path, skiprows=1)
    return table[:, 0], table[:, 1]


def band_weights(satellite: str, wavelengths: np.ndarray) -> np.ndarray:
    """Weights ``(wavelengths, bands)`` that turn a spectrum at 1 nm into band reflectances."""
    columns = []
    for band in BANDS:
        nm, response = spectral_response(satellite, band)
        weight = np.maximum(np.interp(wavelengths, nm, response, 0, 0), 0)
        columns.append(weight / weight.sum())
    return np.stack(columns, axis=1)


def simulate(values: dict[str, np.ndarray], satellite: str = "Sentinel-2A", soil: Optional[np.ndarray] = None):
    """Noise-free band reflectances ``(n, bands)`` of ``laws.canopies``; ``soil`` (n, 2101) replaces its soils."""
    from progeosail import spectral_lib

    grid = np.arange(400.0, 2501.0)
    weights = band_weights(satellite, grid)
    used = weights.max(axis=1) > 0
    weights, wavelengths = weights[used], grid[used]
    leaf = spectral_lib.prospectd
    absorption = np.stack([leaf.kab, leaf.kcar, leaf.kbrown, leaf.kw, leaf.km])[:, used]
    constants = prosail.LeafConstants(np.asarray(leaf.nr)[used], absorption)
    n = len(values["lai"])
    out = np.empty((n, len(BANDS)))
    for start in range(0, n, _CHUNK):
        part = slice(start, start + _CHUNK)
        rows = {name: value[part] for name, value in values.items()}
        ground = laws.soil_reflectance(rows, wavelengths) if soil is None else soil[part][:, used]
        rho, tau = prosail.prospect(rows, constants)
        out[part] = prosail.canopy_reflectance(rho, tau, rows, ground) @ weights
    return out
