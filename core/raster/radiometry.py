"""From stored numbers to reflectance: what a file says, and what can be assumed where it says nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Mapping, Optional, Sequence

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from .gdal_calls import GdalError, call, open_raster
from .sceneband import SceneBand
from .tags import number, tag

#: Side of a sampled window and how many lie along each axis of a file.
SAMPLE_SIDE = 64
SAMPLES_PER_AXIS = 3
ENOUGH_SAMPLES = 3

#: Sentinel-2 baseline 04.00 and later store reflectance x 10,000 + 1000.
SENTINEL2_OFFSET = 1000


#: Of Landsat Collection 2 Level-2 7273 is a reflectance of 0; the median of a scene lies above this.
LEVEL2_LOW = 6000


_RADIANCE = re.compile(r"steradian|(?<![a-z])sr(?![a-z])", re.IGNORECASE)


def is_radiance(unit: str) -> bool:
    """Whether a unit is one of radiance, whose numbers are no reflectance whatever their scale.

    >>> is_radiance("watt/steradian/square_meter/micrometer"), is_radiance("mW/m^2/sr/nm"), is_radiance("dl")
    (True, True, False)
    """
    return _RADIANCE.search(unit) is not None


def formula(scale: float, offset: float) -> str:
    """A scaling in words.

    >>> formula(0.0001, -0.1), formula(0.0001, 0)
    ('reflectance = number × 0.0001 - 0.1', 'reflectance = number × 0.0001')
    """
    shift = "" if offset == 0 else f" {'-' if offset < 0 else '+'} {abs(offset):g}"
    return f"reflectance = number × {scale:g}{shift}"


def declared_scale(
    scale: Optional[float], offset: Optional[float], tags: Mapping[str, str], file_tags: Mapping[str, str]
) -> Optional[tuple[float, float, str]]:
    """Scale, offset and where they stand: GDAL's own of the band first, then metadata items; else ``None``."""
    if (scale, offset) != (None, None) and (scale or 1.0, offset or 0.0) != (1.0, 0.0):
        return scale or 1.0, offset or 0.0, "the file's scale and offset"
    for where in (tags, file_tags):
        factor = number(tag(where, "scale", "scalefactor", "reflectancescale"))
        shift = number(tag(where, "offset", "addoffset", "reflectanceoffset"))
        if factor or shift:
            return factor or 1.0, shift or 0.0, "the file's metadata"
        divisor = number(tag(where, "reflectancescalefactor"))  # ENVI: the number that means a reflectance of 1
        if divisor:
            return (1.0 / divisor if divisor > 1 else divisor), 0.0, "the file's reflectance scale factor"
    return None


def sample(band: SceneBand, opened: Optional[dict[str, gdal.Dataset]] = None) -> npt.NDArray[np.float32]:
    """Stored numbers of some pixels that are data, as one flat array, from a coarse overview or some windows.

    Windows lie on a grid of three by three, the middle one first; each costs a tile's decoding, so three that
    hold data are enough.

    ``opened`` keeps files between calls: a tile that holds all bands is then decoded once for all of them. A copy of
    the band has no overviews and is not looked at.

    Raises `GdalError`.
    """
    dataset = None if opened is None else opened.get(band.path)
    if dataset is None:
        dataset = open_raster(band.path)
    if opened is not None:
        opened[band.path] = dataset
    raster = dataset.GetRasterBand(band.index)
    width, height = band.grid.width, band.grid.height
    if raster.GetOverviewCount() > 0:
        side = SAMPLE_SIDE * SAMPLES_PER_AXIS
        return _data(band, _read(raster, 0, 0, width, height, min(width, side), min(height, side), band.masked))
    w, h = min(width, SAMPLE_SIDE), min(height, SAMPLE_SIDE)
    cols, rows = (np.linspace(0, size, SAMPLES_PER_AXIS).astype(int) for size in (width - w, height - h))
    places = list(dict.fromkeys((int(c), int(r)) for r in rows for c in cols))
    places.sort(key=lambda place: abs(place[0] - (width - w) / 2) + abs(place[1] - (height - h) / 2))
    parts: list[npt.NDArray[np.float32]] = []
    for col, row in places:
        part = _data(band, _read(raster, col, row, w, h, w, h, band.masked))
        if part.size:
            parts.append(part)
        if sum(each.size >= w * h // 2 for each in parts) >= ENOUGH_SAMPLES:
            break
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)


def as_float32(value: float) -> np.float32:
    """``value`` as pixels hold it; what is too large is infinite."""
    with np.errstate(over="ignore"):
        return np.float32(value)


def _data(band: SceneBand, values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Those of ``values`` that are data."""
    keep = np.isfinite(values)
    for empty in (band.nodata, *band.special, 0.0 if band.empty_zero else None):
        if empty is not None:
            keep &= values != as_float32(empty)
    kept: npt.NDArray[np.float32] = values[keep]
    return kept


def _read(
    raster: gdal.Band, col: int, row: int, width: int, height: int, out_width: int, out_height: int, masked: bool
) -> npt.NDArray[np.float32]:
    values = np.empty((out_height, out_width), np.float32)
    size = {"buf_xsize": out_width, "buf_ysize": out_height}
    call(raster.ReadRaster, col, row, width, height, buf_type=gdal.GDT_Float32, buf_obj=values, **size)
    if masked:
        mask = np.empty((out_height, out_width), np.uint8)
        call(raster.GetMaskBand().ReadRaster, col, row, width, height, buf_type=gdal.GDT_Byte, buf_obj=mask, **size)
        values = values[mask != 0]
    return values.ravel()


def looks_level2(bands: Sequence[SceneBand]) -> bool:
    """Whether whole numbers can be those of Landsat Collection 2 Level-2, and no reflectance x 10,000, by a sample."""
    samples = []
    opened: dict[str, gdal.Dataset] = {}
    for band in bands:
        try:
            samples.append(sample(replace(band, empty_zero=True), opened))
        except GdalError:
            continue  # reported when the band is read
    everything = np.concatenate(samples) if samples else np.zeros(0)
    return not everything.size or float(np.median(everything)) >= LEVEL2_LOW


def assumed_scale(bands: Sequence[SceneBand]) -> tuple[Optional[float], list[str]]:
    """The scale of whole numbers that come without one, from a sample of them, and what to tell the user.

    ``None`` where the numbers are no reflectance x 10,000; they are then left as they are.
    """
    samples = []
    opened: dict[str, gdal.Dataset] = {}
    for band in bands:
        try:
            samples.append(sample(band, opened))
        except GdalError:
            continue  # reported when the band is read
    samples = [values for values in samples if values.size]
    if not samples:
        return None, []
    everything = np.concatenate(samples)
    if float(everything.max()) <= 2:
        return None, []
    if all(band.dtype in ("Byte", "Int8") for band in bands):
        return None, [
            "The file holds 8-bit numbers and does not say how they become reflectance: give scale and offset."
        ]
    high = float(np.percentile(everything, 99))
    if not 100 <= high <= 20000:
        return None, [
            f"The file holds whole numbers up to {everything.max():.0f} without a scale: give scale and offset."
        ]
    notes = [
        "The file does not say how its whole numbers become reflectance; reflectance x 10,000 is assumed "
        "(scale 0.0001). Give scale and offset if that is wrong."
    ]
    lowest = min(float(values.min()) for values in samples)
    if lowest > 0.9 * SENTINEL2_OFFSET:
        notes.append(
            f"No number of any band lies below {lowest:.0f}: if this is Sentinel-2 of processing baseline 04.00 or "
            "later, 1000 must be subtracted; give offset=-0.1 then."
        )
    return 1e-4, notes
