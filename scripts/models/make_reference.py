"""Spectra by ``progeosail`` that the tests hold the project's own PROSAIL to: ``python make_reference.py [FILE]``."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from arrays import write_arrays
from progeosail import run_prosail, spectral_lib
from terraclara.core.retrieval.prosail import CANOPY, LEAF

FILE = Path(__file__).resolve().parents[2] / "tests" / "core" / "data" / "prosail_reference.npz"
WAVELENGTHS = np.array([400, 490, 560, 665, 705, 740, 783, 842, 865, 945, 1240, 1610, 1940, 2200, 2500])
RANGES = {
    "n": (1.0, 2.5),
    "cab": (0.0, 90.0),
    "car": (0.0, 20.0),
    "cbrown": (0.0, 2.0),
    "cw": (0.002, 0.05),
    "cm": (0.001, 0.02),
    "lai": (0.0, 12.0),
    "ala": (25.0, 85.0),
    "hotspot": (0.01, 0.5),
    "sun_zenith": (0.0, 75.0),
    "view_zenith": (0.0, 30.0),
    "relative_azimuth": (0.0, 180.0),
}


def main(path: Path = FILE) -> None:
    rng = np.random.default_rng(11)
    n = 60
    values = {name: rng.uniform(low, high, n) for name, (low, high) in RANGES.items()}
    values["lai"][:3] = 0
    values["view_zenith"][3:8], values["relative_azimuth"][3:8] = values["sun_zenith"][3:8], 0  # the hot spot
    brightness, dry = rng.uniform(0.5, 1.5, n), rng.uniform(0, 1, n)
    spectra = []
    for i in range(n):
        row = [values[name][i] for name in (*LEAF, *CANOPY)]
        spectra.append(run_prosail(*row, rsoil=brightness[i], psoil=dry[i], prospect_version="D", factor="SDR"))
    at = WAVELENGTHS - 400
    leaf, soil = spectral_lib.prospectd, spectral_lib.soil
    write_arrays(
        path,
        wavelengths=WAVELENGTHS,
        refractive_index=leaf.nr[at],
        absorption=np.stack([leaf.kab, leaf.kcar, leaf.kbrown, leaf.kw, leaf.km])[:, at],
        soil=brightness[:, None] * (dry[:, None] * soil.rsoil1[at] + (1 - dry[:, None]) * soil.rsoil2[at]),
        reflectance=np.stack(spectra)[:, at],
        **values,
    )


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:2]))
