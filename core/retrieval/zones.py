"""Means over areas whose uncertainty is that of a mean of errors that are alike, not of independent ones.

The variance of a mean is the mean of all covariances of its pixels' errors. The model's part of an error is what more
training would take away; it is the same all over an area of one kind and does not average out. Noise and ambiguity are
alike over some distance: their correlation falls as ``exp(-d / length)`` (Heuvelink 1998, Error Propagation in
Environmental Modelling with GIS, chapter 5). Dividing by the root of the number of pixels would take a field of a
thousand of them for thirty times surer than a pixel.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional, Sequence, Union

import numpy as np
from osgeo import ogr

from ..errors import Cancelled, OutputError, ParameterError
from ..raster.area import Area, open_areas
from ..raster.grid import Window, spatial_reference
from ..raster.mapfile import MapFile
from ..raster.pixelarea import pixel_areas, pixel_sides_m
from ..raster.vectorfile import DRIVERS, KINDS, new_layer
from ..raster.writer import check_target, refuse_input
from .zone_law import ZoneLaw, law_of

Array = np.ndarray[Any, Any]

#: Distance in meters over which noise and ambiguity are alike, where none is given: a few fields of Europe.
CORRELATION_M = 300.0
# Pixels along each side of what is transformed at once; larger areas are summed up in blocks first.
_SIDE = 512


@dataclass(frozen=True)
class Zone:
    """A mean over an area; numbers are ``None`` where it holds no valid pixel.

    ``std`` is that of the mean, ``std_if_independent`` what it would be if no two pixels erred alike; ``lower`` and
    ``upper`` bound 90 %, by the law of the map's model (see ``ZoneLaw``). ``area_m2`` is on the ground. ``flagged`` is
    the share of valid pixels with a remark in the map's flags, ``on_map`` that of the area that lies on the map: all
    other numbers are of this part.
    """

    name: str
    pixels: int
    valid: int
    area_m2: Optional[float]
    mean: Optional[float]
    std: Optional[float]
    lower: Optional[float]
    upper: Optional[float]
    spatial_std: Optional[float]
    std_if_independent: Optional[float]
    flagged: Optional[float]
    on_map: float


def zone_means(
    source: str,
    areas: str,
    *,
    field: str = "",
    correlation_m: float = CORRELATION_M,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[tuple[Zone, Area]]:
    """The mean of the band ``mean`` of a map over each area, with its uncertainty from ``std``.

    Parameters
    ----------
    source : a map with bands ``mean`` and ``std``; with ``std_model`` and ``std_noise`` the parts are told apart, else
        all of ``std`` counts as noise
    areas, field : see ``open_areas``
    correlation_m : see ``CORRELATION_M``; pixels where the map has no georeference

    Raises
    ------
    TerraClaraError
        As ``MapFile`` and ``open_areas``; ``ParameterError`` where a band is missing or the length is none.
    Cancelled
    """
    if not (np.isfinite(correlation_m) and correlation_m >= 0):
        raise ParameterError(f"A correlation length of {correlation_m:g} is not possible; give 0 or more.")
    with MapFile(source) as opened:
        missing = [name for name in ("mean", "std") if name not in opened.bands]
        if missing:
            raise ParameterError(
                f"{Path(source).name} has no band {', '.join(map(repr, missing))}; choose a map with its standard "
                "deviation."
            )
        found, law = [], law_of(opened)
        listed = open_areas(areas, opened.grid, field)
        for k, (name, area) in enumerate(listed):
            if cancelled():
                raise Cancelled("Cancelled: nothing was written.")
            found.append((_zone(opened, name, area, correlation_m, law), area))
            progress((k + 1) / len(listed))
    return found


def _zone(opened: MapFile, name: str, area: Area, length: float, law: ZoneLaw) -> Zone:
    window = area.bounds
    on_map = area.share_on_grid
    empty = Zone(name, 0, 0, None, None, None, None, None, None, None, None, on_map)
    if window.is_empty:
        return empty
    # Those of the area's own pixels: in degrees and on Mercator's maps they change with latitude.
    sides = pixel_sides_m(opened.grid.subgrid(window))
    high, wide = sides or (1.0, 1.0)
    geographic = sides is not None and spatial_reference(opened.grid.crs).IsGeographic()
    square_meters = 0.0
    steps = -(-window.height // _SIDE), -(-window.width // _SIDE)
    rows, cols = -(-window.height // steps[0]), -(-window.width // steps[1])
    sums = _Sums(rows, cols)
    for k in range(rows):
        top = window.row + k * steps[0]
        strip = Window(window.col, top, window.width, min(steps[0], window.row_end - top))
        mask = area.mask(strip)
        square_meters += float((mask * (pixel_areas(opened.grid, strip) if geographic else high * wide)).sum())
        sums.add(k, steps[1], mask, {n: opened.read(strip, i + 1) for i, n in enumerate(opened.bands)})
    if not sums.valid:
        return replace(empty, pixels=sums.pixels)
    mean = sums.total / sums.valid
    spatial = float(np.sqrt(max(sums.squares / sums.valid - mean**2, 0.0)))
    blocks = steps[0] * high, steps[1] * wide
    noise = _alike(sums.noise, sums.noise_squares, blocks, length, steps == (1, 1)) / sums.valid**2
    model = (sums.model / sums.valid) ** 2
    std = float(np.sqrt(model + noise))
    lower, upper = law.bounds(mean, std)
    return Zone(
        name,
        sums.pixels,
        sums.valid,
        None if sides is None else square_meters,
        float(mean),
        std,
        lower,
        upper,
        spatial,
        float(np.sqrt(sums.noise_squares + sums.model_squares) / sums.valid),
        None if sums.flagged < 0 else sums.flagged / sums.valid,
        on_map,
    )


class _Sums:
    """Sums over an area: of estimates, and of standard deviations by blocks of pixels."""

    def __init__(self, rows: int, cols: int) -> None:
        self.noise = np.zeros((rows, cols))
        self.pixels = self.valid = 0
        self.total = self.squares = self.model = self.model_squares = self.noise_squares = 0.0
        self.flagged = -1

    def add(self, row: int, step: int, mask: Array, bands: dict[str, Array]) -> None:
        """Take in a strip of blocks that are ``step`` pixels wide, the one number ``row`` of them."""
        self.pixels += int(mask.sum())
        good = mask & np.isfinite(bands["mean"]) & np.isfinite(bands["std"])
        mean = np.where(good, bands["mean"], 0.0).astype(np.float64)
        split = "std_model" in bands and "std_noise" in bands
        noise = np.where(good, bands["std_noise"] if split else bands["std"], 0.0).astype(np.float64)
        model = np.where(good, bands["std_model"] if split else 0.0, 0.0).astype(np.float64)
        self.valid += int(good.sum())
        self.total += float(mean.sum())
        self.squares += float((mean**2).sum())
        self.model += float(model.sum())
        self.model_squares += float((model**2).sum())
        self.noise_squares += float((noise**2).sum())
        if "flag" in bands:
            self.flagged = max(self.flagged, 0) + int((good & (bands["flag"] > 0)).sum())
        columns = noise.sum(axis=0)
        edges = np.arange(0, len(columns), step)
        self.noise[row] = np.add.reduceat(columns, edges)


def _alike(sums: Array, squares: float, sides: tuple[float, float], length: float, pixels: bool = True) -> float:
    """``sum_ij s_i s_j exp(-d_ij / length)`` from sums over blocks with ``sides`` (height, width), in units of length.

    All pairs at once as a convolution by Fourier transforms. Pairs inside a block, where these are not single
    ``pixels``, are as far apart as two points of it are on average.
    """
    if length == 0:
        return squares
    rows, cols = sums.shape
    y = np.minimum(np.arange(2 * rows), 2 * rows - np.arange(2 * rows))[:, None]
    x = np.minimum(np.arange(2 * cols), 2 * cols - np.arange(2 * cols))[None]
    kernel = np.exp(-np.hypot(sides[0] * y, sides[1] * x) / length)
    kernel[0, 0] = 1.0 if pixels else np.exp(-_mean_distance(*sides) / length)
    shape = kernel.shape
    spread = np.fft.irfft2(np.fft.rfft2(sums, shape) * np.fft.rfft2(kernel), shape)[:rows, :cols]
    return max(float((spread * sums).sum()), squares)


def _mean_distance(a: float, b: float) -> float:
    """Of two points of a rectangle with sides ``a`` and ``b``.

    Ghosh B. (1951): Random distances within a rectangle and between two rectangles. Bulletin of the Calcutta
    Mathematical Society 43, 17-24.

    >>> round(_mean_distance(1.0, 1.0), 4)
    0.5214
    """
    d = math.hypot(a, b)
    logs = b**2 / a * math.log((a + d) / b) + a**2 / b * math.log((b + d) / a)
    return (a**3 / b**2 + b**3 / a**2 + d * (3 - (a / b) ** 2 - (b / a) ** 2) + 2.5 * logs) / 15


def check_zones_target(target: Path, protected: Sequence[Union[str, Path]]) -> None:
    """`OutputError` where ``write_zones`` cannot write to ``target``, or that is one of the ``protected`` inputs."""
    refuse_input(target, protected)
    if target.suffix.lower() not in DRIVERS:
        raise OutputError(f"{target.name} is no {KINDS}; let it end in {', '.join(DRIVERS)}.")
    check_target(target, [], KINDS, tuple(DRIVERS))


def write_zones(zones: Sequence[tuple[Zone, Area]], target: Path, crs: str) -> Path:
    """Write the areas with their means to ``target``, a vector file; see ``new_layer``.

    Raises
    ------
    OutputError
        The file's name or folder cannot be used.
    """
    check_zones_target(target, [])
    kinds = {"name": ogr.OFTString, "pixels": ogr.OFTInteger64, "valid": ogr.OFTInteger64}
    names = list(asdict(zones[0][0]))
    # A Shapefile's names have ten characters at most.
    shown = {n: {"std_if_independent": "std_indep", "spatial_std": "spat_std"}.get(n, n) for n in names}
    fields = [ogr.FieldDefn(shown[n], kinds.get(n, ogr.OFTReal)) for n in names]
    with new_layer(target, "zones", crs, ogr.wkbMultiPolygon, fields) as layer:
        for zone, area in zones:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(area.geometry())
            for n, value in asdict(zone).items():
                if value is not None:
                    feature.SetField(shown[n], value)
            layer.CreateFeature(feature)
    return target
