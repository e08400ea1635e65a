"""From canopies to what a sensor sees of them, by the radiative transfer model itself."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Protocol

import numpy as np

from ..blas import matmul
from . import prosail
from .constants import WAVELENGTHS, leaf_constants, sunlight
from .laws import soil_reflectance
from .prosail import FloatArray
from .sensors import Responses

_PAR_STEP_NM = 5
#: No ground is brighter.
MOST_SOIL = 0.95


class Transfer(Protocol):
    """What makes band reflectances of canopies: ``RadiativeTransfer`` or an emulator of it."""

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the bands."""

    @property
    def rows(self) -> int:
        """How many canopies at a time are fastest."""

    def seen(self, values: Mapping[str, FloatArray], soils: Optional[FloatArray]) -> tuple[FloatArray, FloatArray]:
        """Reflectance ``(n, bands)`` and FAPAR ``(n,)`` of canopies as of ``laws.canopies``.

        With ``soils``, spectra ``(k, 2101)``, ``values`` hold ``soil``, the row of them under each canopy.
        """


def par_light() -> FloatArray:
    """Weights ``(2101,)`` of sum 1: sunlight at the ground from 400 to 700 nm, every 5 nm, by trapezoids."""
    light = np.where((WAVELENGTHS <= 700) & (WAVELENGTHS % _PAR_STEP_NM == 0), sunlight(), 0.0)
    light[[0, 300]] /= 2
    weights: FloatArray = light / light.sum()
    return weights


class RadiativeTransfer:
    """PROSAIL at 1 nm through a sensor's responses."""

    rows = 256

    def __init__(self, sensor: Responses) -> None:
        par = par_light()
        self._used = (sensor.weights.max(axis=1) > 0) | (par > 0)
        self._weights, self._par = sensor.weights[self._used], par[self._used]
        self._wavelengths, self._constants = WAVELENGTHS[self._used], leaf_constants(self._used)
        self.names = sensor.names

    def seen(self, values: Mapping[str, FloatArray], soils: Optional[FloatArray]) -> tuple[FloatArray, FloatArray]:
        """As of ``Transfer``."""
        light = self.layer(values).over(self._ground(values, soils))
        return matmul(light.reflectance, self._weights), matmul(light.absorbed, self._par)

    def layer(self, values: Mapping[str, FloatArray]) -> prosail.CanopyLayer:
        """The canopies without their ground, at the wavelengths used."""
        return prosail.canopy_layer(*prosail.prospect(values, self._constants), values)

    def averaged(self, spectra: FloatArray) -> FloatArray:
        """Means ``(n, bands + 1)`` over the bands and, last, over PAR of spectra at the wavelengths used."""
        return np.column_stack([matmul(spectra, self._weights), matmul(spectra, self._par)])

    def _ground(self, values: Mapping[str, FloatArray], soils: Optional[FloatArray]) -> FloatArray:
        if soils is None:
            return soil_reflectance(values, self._wavelengths)
        chosen: Any = values["soil"].astype(np.intp)
        ground: FloatArray = np.minimum(soils[chosen][:, self._used] * values["brightness"][:, None], MOST_SOIL)
        return ground
