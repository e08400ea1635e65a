"""How sensors see: by name, by centers and widths, or by a table of spectral responses.

A band's reflectance is the mean of the spectrum weighted by the band's relative spectral response. Responses of the
sensors known by name: ESA COPE-GSEG-EOPG-TN-15-0007 v3.0 (Sentinel-2), NASA and Ball Aerospace (Landsat 8 and 9); see
``origin`` in ``resources/physics.npz``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional, Sequence, Union

import numpy as np

from ..bands import LANDSAT_OLI, SENTINEL2, Band
from ..blas import matmul
from ..errors import ParameterError
from ..tables import read_csv
from .constants import WAVELENGTHS, physics
from .prosail import FloatArray

#: Sensors known by name: whose band names they have, and whose responses stand in for them. No table of
#: Sentinel-2C's is in a package registry; its bands lie within a few nm of 2A's.
_KNOWN = {
    "sentinel-2a": (SENTINEL2, "sentinel-2a"),
    "sentinel-2b": (SENTINEL2, "sentinel-2b"),
    "sentinel-2c": (SENTINEL2, "sentinel-2a"),
    "landsat-8": (LANDSAT_OLI, "landsat-8"),
    "landsat-9": (LANDSAT_OLI, "landsat-9"),
}
SENSOR_NAMES = tuple(_KNOWN)
SHAPES = ("gaussian", "box")
_FWHM = 2 * np.sqrt(2 * np.log(2))


@dataclass(frozen=True, eq=False)
class Responses:
    """A sensor for simulations.

    Parameters
    ----------
    name : of the sensor
    bands : with their centers (the mean wavelength of the response) and widths
    weights : ``(2101, bands)`` on ``WAVELENGTHS``, each column of sum 1
    origin : where the responses come from, one sentence
    """

    name: str
    bands: tuple[Band, ...]
    weights: FloatArray
    origin: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the bands."""
        return tuple(band.name for band in self.bands)

    def subset(self, names: Sequence[str]) -> Responses:
        """Only the bands of these names, in this order; ``ParameterError`` for one that there is not."""
        missing = [name for name in names if name not in self.names]
        if missing or not names:
            raise ParameterError(
                f"{self.name} has no band {', '.join(missing) or 'chosen'}; choose from {', '.join(self.names)}."
            )
        at = [self.names.index(name) for name in names]
        return Responses(self.name, tuple(self.bands[i] for i in at), self.weights[:, at], self.origin)

    def convolved(self, spectra: FloatArray) -> FloatArray:
        """Band reflectances ``(n, bands)`` of spectra ``(n, 2101)``."""
        return matmul(spectra, self.weights)


def sensor(name: str) -> Responses:
    """A sensor by its name, one of ``SENSOR_NAMES`` (``S2A``, ``Sentinel 2A``, ``L8`` are understood too).

    Raises
    ------
    ParameterError
        No sensor has the name.
    """
    known = {_squeezed(item): item for item in SENSOR_NAMES}.get(_squeezed(name))
    if known is None:
        raise ParameterError(
            f"There is no sensor {name!r}; choose one of {', '.join(SENSOR_NAMES)}, or give centers and widths or a "
            "table of spectral responses."
        )
    operator, source = _KNOWN[known]
    stored = physics()
    names = [str(item) for item in stored[f"{source}.bands"]]
    bands = tuple(operator.band(item) for item in names)
    origin = "Spectral responses of the sensor" if source == known else f"Spectral responses of {source}"
    return _made(known, bands, stored[f"{source}.responses"].astype(np.float64).T, origin)


def from_centers(
    bands: Sequence[tuple[str, float, float]], *, shape: str = "gaussian", name: str = "sensor"
) -> Responses:
    """A sensor of bands ``(name, center, width)`` in nm, the width at half of the maximum.

    Raises
    ------
    ParameterError
        No band, two of one name, a width that is not positive, a band outside 400 to 2500 nm, an unknown shape.
    """
    if shape not in SHAPES:
        raise ParameterError(f"There is no shape of response {shape!r}; choose {', '.join(SHAPES)}.")
    columns = []
    for label, center, width in bands:
        if not (np.isfinite(width) and width > 0):
            raise ParameterError(f"Band {label!r} has a width of {width:g} nm; give one above 0.")
        _check_center(label, center)
        away = np.abs(WAVELENGTHS - center)
        if shape == "gaussian":
            columns.append(np.exp(-0.5 * (away / (width / _FWHM)) ** 2) * (away <= 2 * width + 1))
        else:
            # Steps of 1 nm that lie half in the box count half.
            columns.append(np.clip(width / 2 + 0.5 - away, 0, 1))
    made = tuple(Band(label, float(center), width_nm=float(width)) for label, center, width in bands)
    origin = f"{shape.capitalize()} responses of given centers and widths"
    return _made(name, made, np.array(columns).reshape(len(columns), WAVELENGTHS.size).T, origin)


def from_text(bands: Sequence[str], *, shape: str = "gaussian") -> Responses:
    """As ``from_centers``, of bands written as ``red=665:30``; ``ParameterError`` for one that is not."""
    found = []
    for text in bands:
        name, _, numbers = text.partition("=")
        center, _, width = numbers.partition(":")
        try:
            found.append((name.strip(), float(center), float(width)))
        except ValueError:
            raise ParameterError(f"The band {text!r} is not NAME=CENTER:WIDTH, such as red=665:30.") from None
    return from_centers(found, shape=shape)


def from_csv(path: Union[str, Path], *, name: str = "") -> Responses:
    """A sensor from a table: a column of wavelengths, one column of relative responses for each band.

    The first row names the columns. Wavelengths rise; they are nm, or micrometers where all are below 100.

    Raises
    ------
    ParameterError
        The table cannot be read or is no table of responses; the sentence says why and where.
    """
    path = Path(path)
    header, table = read_numbers(path, blank=0.0)
    nm = table[:, 0] if table[:, 0].max() >= 100 else 1000 * table[:, 0]
    if (np.diff(nm) <= 0).any():
        row = int(np.argmax(np.diff(nm) <= 0)) + 3
        raise ParameterError(f"{path.name}: wavelengths must rise from row to row; row {row} does not.")
    columns = []
    for label, values in zip(header[1:], table[:, 1:].T):
        if (values < -0.05 * max(values.max(), 0)).any() or values.max() <= 0:
            raise ParameterError(
                f"{path.name}: band {label!r} has no response above 0, or a negative one. "
                "Correct its column, or leave it out."
            )
        values = np.maximum(values, 0)
        _check_center(label, float(np.average(nm, weights=values)))
        columns.append(np.interp(WAVELENGTHS, nm, values, 0, 0))
    weights = np.stack(columns, axis=1)
    bands = tuple(Band(label) for label in header[1:])
    return _made(name or path.stem, bands, weights, f"Spectral responses of {path.name}", measured=True)


def read_numbers(path: Path, blank: Optional[float] = None) -> tuple[list[str], FloatArray]:
    """Header and rows of a CSV of numbers; an empty cell is ``blank``, refused where that is ``None``.

    Raises
    ------
    ParameterError
        The file cannot be read, or a row is wrong, which is named.
    """
    rows = read_csv(path)
    if len(rows) < 3 or len(rows[0]) < 2:
        raise ParameterError(
            f"{path.name} has no table: it needs a row of names, a column of wavelengths and at least one more. "
            "Give such a table."
        )
    header = rows[0]
    values = []
    for number, row in enumerate(rows[1:], start=2):
        try:
            numbers = [float(cell.replace(",", ".")) if cell or blank is None else blank for cell in row]
        except ValueError as error:
            raise ParameterError(
                f"{path.name}: row {number} holds something that is no number ({error}). Correct it."
            ) from error
        if len(numbers) != len(header) or not np.isfinite(numbers).all():
            raise ParameterError(f"{path.name}: row {number} must hold {len(header)} finite numbers. Correct it.")
        values.append(numbers)
    return header, np.array(values)


def joined(sensors: Sequence[Responses], name: str = "") -> Responses:
    """All bands of several sensors in one, called ``sensor.band``: one simulation serves them all."""
    bands = tuple(
        Band(f"{each.name}.{band.name}", band.wavelength_nm, band.common_name, band.width_nm)
        for each in sensors
        for band in each.bands
    )
    weights = np.hstack([each.weights for each in sensors])
    return Responses(name or "+".join(each.name for each in sensors), bands, weights)


def _squeezed(name: str) -> str:
    letters = "".join(letter for letter in name.lower() if letter.isalnum())
    return letters.replace("sentinel", "s").replace("landsat", "l")


def _check_center(label: str, center: float) -> None:
    if not WAVELENGTHS[0] <= center <= WAVELENGTHS[-1]:
        raise ParameterError(f"Band {label!r} is centered at {center:g} nm, outside of 400 to 2500 nm; leave it out.")


def _made(name: str, bands: Sequence[Band], responses: FloatArray, origin: str, *, measured: bool = False) -> Responses:
    names = [band.name for band in bands]
    if not names:
        raise ParameterError("A sensor needs at least one band. Choose some.")
    if len(set(names)) < len(names) or not all(names):
        raise ParameterError(f"Every band needs a name of its own; these are {', '.join(map(repr, names))}.")
    total = responses.sum(axis=0)
    if (total <= 0).any():
        label = names[int(np.argmax(total <= 0))]
        raise ParameterError(f"Band {label!r} sees nothing between 400 and 2500 nm; leave it out.")
    weights = responses / total
    if measured:
        centers = WAVELENGTHS @ weights
        widths = (responses >= 0.5 * responses.max(axis=0)).sum(axis=0)
        bands = [Band(b.name, round(float(c), 1), width_nm=float(w)) for b, c, w in zip(bands, centers, widths)]
    return Responses(name, tuple(bands), weights, origin)
