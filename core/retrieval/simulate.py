"""Tables of simulated spectra: laws to canopies, canopies through PROSAIL, spectra through a sensor.

FAPAR is the share of photosynthetically active radiation (400 to 700 nm, weighted by sunlight at the ground) that the
canopy absorbs under direct light from the scene's own sun; SL2P's is the same at 10:00 local solar time, half an hour
before Sentinel-2 and Landsat pass. FVC is the share of ground that leaves hide at nadir. Content of the canopy is that
of a leaf times the leaf area index.
"""

from __future__ import annotations

from typing import Any, Callable, Mapping, Optional, Union

import numpy as np
import numpy.typing as npt

from ..bands import GEOMETRY_DEGREES
from ..errors import Cancelled, ParameterError
from . import prosail
from .constants import WAVELENGTHS, leaf_constants, sunlight
from .laws import DEFAULT_LAWS, Laws, canopies, random_design, soil_reflectance
from .prosail import FloatArray
from .sensors import Responses
from .table import Table

_CHUNK = 256
_PAR_STEP_NM = 5
_MOST = 5_000_000


def simulate(
    sensor: Responses,
    design: Union[int, Mapping[str, FloatArray]],
    *,
    laws: Laws = DEFAULT_LAWS,
    soils: Optional[FloatArray] = None,
    seed: int = 0,
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
    progress : told the share done
    cancelled : asked between chunks

    Raises
    ------
    ParameterError
        A number of draws or soils that cannot be used.
    Cancelled
    """
    rng = np.random.default_rng(seed)
    if isinstance(design, int):
        if not 1 <= design <= _MOST:
            raise ParameterError(f"{design} simulations cannot be made; ask for 1 to {_MOST}.")
        design = random_design(design, rng, laws)
    values = canopies(design, laws)
    if soils is not None:
        values["soil"] = rng.integers(0, len(_checked(soils)), len(values["lai"])).astype(np.float64)
    meta: dict[str, Any] = {"sensor": sensor.name, "responses": sensor.origin, "seed": seed}
    meta["laws"] = {name: [law.low, law.high, law.mode, law.sd] for name, law in laws.items()}
    return simulate_canopies(sensor, values, soils=soils, meta=meta, progress=progress, cancelled=cancelled)


def simulate_canopies(
    sensor: Responses,
    values: Mapping[str, FloatArray],
    *,
    soils: Optional[FloatArray] = None,
    meta: Optional[Mapping[str, Any]] = None,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Table:
    """As ``simulate``, for given canopies: ``(n,)`` arrays as of ``laws.canopies``.

    With ``soils`` they hold ``soil``, the row of ``soils`` under each canopy.
    """
    par = (WAVELENGTHS <= 700) & (WAVELENGTHS % _PAR_STEP_NM == 0)
    used = (sensor.weights.max(axis=1) > 0) | par
    weights, wavelengths = sensor.weights[used], WAVELENGTHS[used]
    light = np.where(par, sunlight(), 0.0)[used]
    light[[0, np.flatnonzero(wavelengths == 700)[0]]] /= 2  # trapezoids
    light /= light.sum()
    constants = leaf_constants(used)
    n = len(values["lai"])
    reflectance, fapar = np.empty((n, weights.shape[1])), np.empty(n)
    for start in range(0, n, _CHUNK):
        if cancelled():
            raise Cancelled("The simulation was cancelled; nothing was written.")
        part = slice(start, start + _CHUNK)
        rows = {name: value[part] for name, value in values.items()}
        if soils is None:
            ground = soil_reflectance(rows, wavelengths)
        else:
            ground = np.minimum(soils[rows["soil"].astype(int)][:, used] * rows["brightness"][:, None], 0.95)
        rho, tau = prosail.prospect(rows, constants)
        seen = prosail.canopy_light(rho, tau, rows, ground)
        reflectance[part] = seen.reflectance @ weights
        fapar[part] = seen.absorbed @ light
        progress(min(1.0, (start + _CHUNK) / n))
    degrees = np.stack([values[name] for name in GEOMETRY_DEGREES], axis=1)
    derived = {
        "lai": values["lai"],
        "lcc": values["cab"],
        "ccc": values["lai"] * values["cab"],
        "cwc": values["lai"] * values["cw"],
        "fapar": fapar,
        "fvc": prosail.vegetation_cover(values),
    }
    return Table(sensor.names, reflectance, np.cos(np.radians(degrees)), {**derived, **values}, meta or {})


def _checked(soils: FloatArray) -> npt.NDArray[Any]:
    if soils.ndim != 2 or soils.shape[1] != WAVELENGTHS.size or not len(soils):
        raise ParameterError(f"Soils must have shape (k, {WAVELENGTHS.size}), 400 to 2500 nm, not {soils.shape}.")
    if not (np.isfinite(soils).all() and (soils >= 0).all() and (soils <= 1).all()):
        raise ParameterError("Soils must be reflectances from 0 to 1; some values are not.")
    return soils
