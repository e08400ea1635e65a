"""Tables of simulated spectra: laws to canopies, canopies through PROSAIL, spectra through a sensor.

FAPAR is the share of photosynthetically active radiation (400 to 700 nm, weighted by sunlight at the ground) that the
canopy absorbs under direct light from the scene's own sun; SL2P's is the same at 10:00 local solar time, half an hour
before Sentinel-2 and Landsat pass. FVC is the share of ground that leaves hide at nadir. Content of the canopy is that
of a leaf times the leaf area index.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Mapping, Optional, Union

import numpy as np

from ..bands import GEOMETRY_DEGREES
from ..cost import Estimate, measured
from ..errors import Cancelled, ParameterError, check_seed
from . import prosail
from .constants import WAVELENGTHS
from .laws import DEFAULT_LAWS, Laws, canopies, random_design
from .prosail import FloatArray
from .sensors import Responses, read_numbers
from .table import Table
from .transfer import RadiativeTransfer, Transfer

#: The variables that can be retrieved, first in every table.
DERIVED = ("lai", "lcc", "ccc", "cwc", "fapar", "fvc")
MOST_SIMULATIONS = 5_000_000
#: For the estimate: how many are tried; what is held beside the table, and copies of it; how much larger it can be.
_TRIED, _RUNTIME_BYTES, _COPIES, _LARGER = 768, 60 << 20, 2.5, 1.1


def simulate(
    sensor: Responses,
    design: Union[int, Mapping[str, FloatArray]],
    *,
    laws: Laws = DEFAULT_LAWS,
    soils: Optional[FloatArray] = None,
    seed: int = 0,
    emulator: Optional[Transfer] = None,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Table:
    """Simulate canopies that follow ``laws`` as ``sensor`` sees them, without noise.

    Parameters
    ----------
    sensor : its spectral responses
    design : number of independent draws, or quantiles as of ``laws.orthogonal_design``
    soils : soil spectra ``(k, 2101)`` on 400 to 2500 nm to draw from instead of the laws' own shapes; each is
        multiplied by the law of ``brightness``
    emulator : of the radiative transfer for this sensor, used in its place
    progress : told the share done
    cancelled : asked between chunks

    Raises
    ------
    ParameterError
        A number of draws, soils or an emulator that cannot be used.
    Cancelled
    """
    check_seed(seed)
    rng = np.random.default_rng(seed)
    if isinstance(design, int):
        if not 1 <= design <= MOST_SIMULATIONS:
            raise ParameterError(f"{design} simulations cannot be made; ask for 1 to {MOST_SIMULATIONS}.")
        design = random_design(design, rng, laws)
    values = canopies(design, laws)
    if soils is not None:
        _check_soils(soils)
        values["soil"] = rng.integers(0, len(soils), len(values["lai"])).astype(np.float64)
    meta: dict[str, Any] = {"sensor": sensor.name, "responses": sensor.origin, "seed": seed}
    meta["wavelengths_nm"] = [band.wavelength_nm for band in sensor.bands]
    meta["laws"] = {name: [law.low, law.high, law.mode, law.sd] for name, law in laws.items()}
    return simulate_canopies(
        sensor, values, soils=soils, emulator=emulator, meta=meta, progress=progress, cancelled=cancelled
    )


def estimate_simulation(
    sensor: Responses, count: int, ending: str, *, laws: Laws = DEFAULT_LAWS, soils: Optional[FloatArray] = None
) -> Estimate:
    """What ``simulate`` and a table of it with that ``ending`` will cost: some are simulated and written.

    Raises
    ------
    ParameterError
        As ``simulate``.
    """
    tried = min(count, _TRIED)
    simulate(sensor, min(count, 8), laws=laws, soils=soils)  # which loads what all need
    started = time.perf_counter()
    table = simulate(sensor, tried, laws=laws, soils=soils)
    with tempfile.TemporaryDirectory(prefix="terraclara-simulate-") as folder:
        size = table.save(Path(folder) / f"table{ending}").stat().st_size
    spent = time.perf_counter() - started
    if not 1 <= count <= MOST_SIMULATIONS:
        raise ParameterError(f"{count} simulations cannot be made; ask for 1 to {MOST_SIMULATIONS}.")
    numbers = len(table.bands) + table.cosines.shape[1] + len(table.variables)
    held = _RUNTIME_BYTES + count * numbers * 8 * _COPIES
    found = measured(count, spent * count / tried, held, 0.0)
    return replace(found, size_mb=_LARGER * size * count / tried / 1e6)


def simulate_canopies(
    sensor: Responses,
    values: Mapping[str, FloatArray],
    *,
    soils: Optional[FloatArray] = None,
    emulator: Optional[Transfer] = None,
    meta: Optional[Mapping[str, Any]] = None,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Table:
    """As ``simulate``, for given canopies: ``(n,)`` arrays as of ``laws.canopies``.

    With ``soils`` they hold ``soil``, the row of ``soils`` under each canopy.
    """
    if emulator is not None and emulator.names != sensor.names:
        raise ParameterError(
            f"The emulator has the bands {', '.join(emulator.names)}, the sensor {', '.join(sensor.names)}; "
            "train an emulator for this sensor."
        )
    transfer: Transfer = RadiativeTransfer(sensor) if emulator is None else emulator
    n = len(values["lai"])
    reflectance, fapar, cover = np.empty((n, len(sensor.names))), np.empty(n), np.empty(n)
    for start in range(0, n, transfer.rows):
        if cancelled():
            raise Cancelled("The simulation was cancelled; nothing was written.")
        part = slice(start, start + transfer.rows)
        rows = {name: value[part] for name, value in values.items()}
        reflectance[part], fapar[part] = transfer.seen(rows, soils)
        cover[part] = prosail.vegetation_cover(rows)
        progress(min(1.0, (start + transfer.rows) / n))
    degrees = np.stack([values[name] for name in GEOMETRY_DEGREES], axis=1)
    found = (
        values["lai"],
        values["cab"],
        values["lai"] * values["cab"],
        values["lai"] * values["cw"],
        fapar,
        cover,
    )
    variables = {**dict(zip(DERIVED, found)), **values}
    return Table(sensor.names, reflectance, np.cos(np.radians(degrees)), variables, meta or {})


def soils_from_csv(path: Union[str, Path]) -> FloatArray:
    """Soil spectra ``(k, 2101)`` from a table: a column of wavelengths in nm, one column of reflectance each.

    The table must reach from 400 to 2500 nm. ``ParameterError`` where it cannot be used.
    """
    _, table = read_numbers(Path(path))
    nm = table[:, 0] if table[:, 0].max() >= 100 else 1000 * table[:, 0]
    if (np.diff(nm) <= 0).any() or nm[0] > 400.5 or nm[-1] < 2499.5:
        raise ParameterError(
            f"Soil spectra must rise from 400 to 2500 nm; these go from {nm.min():g} to {nm.max():g} nm."
        )
    soils = np.stack([np.interp(WAVELENGTHS, nm, column) for column in table[:, 1:].T])
    _check_soils(soils)
    return soils


def _check_soils(soils: FloatArray) -> None:
    if soils.ndim != 2 or soils.shape[1] != WAVELENGTHS.size or not len(soils):
        raise ParameterError(
            f"Soils must have shape (k, {WAVELENGTHS.size}), 400 to 2500 nm, not {soils.shape}. "
            "Give one value for each nanometer."
        )
    if not (np.isfinite(soils).all() and (soils >= 0).all() and (soils <= 1).all()):
        raise ParameterError("Soils must be reflectances from 0 to 1; some values are not.")
