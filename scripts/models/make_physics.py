"""The constants of the radiative transfer and the sensors' spectral responses: ``python make_physics.py [FILE]``.

Needs the packages of ``requirements-models.txt``: PROSPECT-D's constants, soils and sunlight come from ``progeosail``
(GPL-3.0), spectral responses of ESA and NASA from ``pyrsr``. All on 400 to 2500 nm in steps of 1 nm.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import numpy as np
from arrays import write_arrays
from progeosail import spectral_lib

FILE = Path(__file__).resolve().parents[2] / "resources" / "physics.npz"
GRID = np.arange(400.0, 2501.0)
_MSI = {**{f"B{i:02d}": f"band_{i}" for i in range(1, 9)}, "B8A": "band_8A"}
_MSI.update({f"B{i:02d}": f"band_{i}" for i in range(9, 13)})
_OLI = {f"B{i}": f"band_{i}" for i in (1, 2, 3, 4, 5, 6, 7, 9)}
SENSORS = {
    "sentinel-2a": ("Sentinel-2A/MSI", _MSI),
    "sentinel-2b": ("Sentinel-2B/MSI", _MSI),
    "landsat-8": ("Landsat-8/OLI_TIRS", _OLI),
    "landsat-9": ("Landsat-9/OLI_TIRS", _OLI),
}
ORIGIN = (
    "Refractive index, absorption (PROSPECT-D), soils and light: progeosail 2.1.0, GPL-3.0.",
    "Spectral responses of Sentinel-2A and 2B: ESA COPE-GSEG-EOPG-TN-15-0007 v3.0, read from pyrsr 0.8.0.",
    "Spectral responses of Landsat 8 and 9: NASA, Ball Aerospace band averages, read from pyrsr 0.8.0.",
)


def response(folder: str, name: str) -> np.ndarray:
    """Relative response of a band on ``GRID``, largest 1; the package writes micrometers for some sensors."""
    spec = importlib.util.find_spec("pyrsr")
    if spec is None or spec.origin is None:
        raise SystemExit("pyrsr is missing; install requirements-models.txt.")
    table = np.loadtxt(Path(spec.origin).parent / "data" / folder / name, skiprows=1)
    nm = table[:, 0] if table[0, 0] > 100 else 1000 * table[:, 0]
    values = np.maximum(np.interp(GRID, nm, table[:, 1], 0, 0), 0)
    return values / values.max()


def main(path: Path = FILE) -> None:
    leaf, soil, light = spectral_lib.prospectd, spectral_lib.soil, spectral_lib.light
    absorption = np.stack([leaf.kab, leaf.kcar, leaf.kbrown, leaf.kw, leaf.km])
    arrays = {
        "refractive_index": np.asarray(leaf.nr, dtype=np.float32),
        "absorption": absorption.astype(np.float32),
        "soil": np.stack([soil.rsoil1, soil.rsoil2]).astype(np.float32),
        "light": np.asarray(light.es + light.ed, dtype=np.float32),
        "origin": np.array(ORIGIN),
    }
    for sensor, (folder, names) in SENSORS.items():
        responses = np.stack([response(folder, name) for name in names.values()])
        arrays[f"{sensor}.bands"] = np.array(list(names))
        arrays[f"{sensor}.responses"] = np.round(responses * 65535).astype(np.uint16)
    write_arrays(path, **arrays)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:2]))
