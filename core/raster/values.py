"""Do the numbers look like reflectance? Asked before a long run, from a sample."""

from __future__ import annotations

import math
from typing import Sequence

import numpy as np
from osgeo import gdal

from ..errors import BandError, SceneError
from .gdal_calls import GdalError
from .radiometry import sample
from .sceneband import SceneBand

#: Reflectance above this is no reflectance as a median; snow and clouds stay below 1.5.
HIGHEST_MEDIAN = 2.0
#: Reflectance below this is none as a median; a correction of the atmosphere may leave less than 0.
LOWEST_MEDIAN = -0.2
#: No scene is darker than this in all bands at once; water is about 0.01 in the blue.
LOWEST_PEAK = 0.001


def check_band_values(bands: Sequence[SceneBand]) -> None:
    """`BandError` where the sampled values of a band cannot be reflectance or a cosine."""
    peaks = []
    opened: dict[str, gdal.Dataset] = {}
    for band in bands:
        try:
            numbers = sample(band, opened)
        except GdalError as error:
            raise SceneError(
                f"{band.path} cannot be read ({error.beside(band.path)}). Copy or download it again."
            ) from None
        if numbers.size == 0:
            continue
        with np.errstate(over="ignore", invalid="ignore"):  # what is too large is told below
            values = numbers * np.float32(band.scale) + np.float32(band.offset)
        if band.band.is_geometry:
            _check_angle(band, values)
            continue
        if band.band.is_retrieved:
            continue
        median = float(np.median(values))
        if math.isnan(median):
            raise BandError(f"Values of {band.band.name} are no numbers after scale and offset; check both.")
        if median > HIGHEST_MEDIAN:
            raise BandError(_too_large(band, median, float(values.max())))
        if median < LOWEST_MEDIAN:
            raise BandError(
                f"Values of {band.band.name} are negative (median {median:.3g}), which no reflectance is; "
                "check scale and offset."
            )
        peaks.append(float(np.percentile(np.abs(values), 99)))
    if peaks and max(peaks) < LOWEST_PEAK:
        raise BandError(
            f"All values are below {max(peaks):.2g}, too dark for any scene; the scale seems to be applied twice: "
            "give scale=1."
        )


def _check_angle(band: SceneBand, values: np.ndarray) -> None:  # type: ignore[type-arg]
    largest = float(np.abs(values).max())
    if not band.degrees and largest > 1.001:
        raise BandError(f"{band.band.name} reaches {largest:.4g}, which no cosine does; name the band as an angle.")
    if band.degrees and largest > 720:
        raise BandError(f"{band.band.name} comes from angles up to {largest:.4g} degrees; check its scale.")


def _too_large(band: SceneBand, median: float, largest: float) -> str:
    start = f"Values of {band.band.name} are not reflectance 0..1 (median {median:.4g}): they look like"
    if band.dtype == "Byte":
        return f"{start} 8-bit digital numbers; give scale and offset, or open the product with its metadata."
    if largest <= 200:
        return f"{start} percent; give scale=0.01."
    return f"{start} digital numbers; give their scale, scale=0.0001 for reflectance x 10,000."
