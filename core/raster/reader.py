"""Read windows of a scene: reflectance and cosines on one grid, and which pixels are valid."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from types import TracebackType
from typing import Any, Mapping, Optional, Sequence

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ..bands import Band, match_bands
from ..errors import BandError, GridError, SceneError
from .gdal_calls import GdalError, call, is_interleaved, is_slow, open_raster
from .grid import Grid, Window
from .radiometry import as_float32
from .resample import check_overlap, choose_method, warped_band
from .sceneband import QualityBand, SceneBand
from .values import check_band_values

#: Pixels along the side of a block, roughly: smaller ones of a file are read several at once.
BLOCK_SIDE = 512
STRIP_ROWS = 256
#: Bands that are decoded at once at most: each takes some ten MB for it.
_MOST_READERS = 4
_ANGLES = {
    "cos_view_zenith": "view zenith angle",
    "cos_sun_zenith": "sun zenith angle",
    "cos_relative_azimuth": "relative azimuth angle",
}

Values = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]


def natural_block(band: SceneBand, grid: Grid) -> tuple[int, int]:
    """Rows and columns to read at once: whole strips over the full width, or whole tiles of about 512 pixels.

    >>> from .grid import NO_TRANSFORM
    >>> grid = Grid("", NO_TRANSFORM, 5000, 4000)
    >>> natural_block(SceneBand(Band("B1"), "", 1, grid, (3, 5000), "Byte"), grid)
    (258, 5000)
    >>> natural_block(SceneBand(Band("B1"), "", 1, grid, (192, 192), "Byte"), grid)
    (576, 576)
    """
    rows, cols = band.block_shape
    if cols >= grid.width:
        return min(grid.height, rows * math.ceil(STRIP_ROWS / rows)), grid.width
    return min(grid.height, rows * max(1, round(BLOCK_SIDE / rows))), min(
        grid.width, cols * max(1, round(BLOCK_SIDE / cols))
    )


@dataclass
class _Source:
    """One band opened: its pixel ``(col, row)`` of the reader's grid is ``(col - cols, row - rows)`` of ``raster``."""

    band: SceneBand
    raster: gdal.Band
    mask: Optional[gdal.Band]
    cols: int
    rows: int
    window: Window  # the part of the reader's grid it covers
    warped: bool
    keep: Sequence[Any]


@dataclass
class _Quality:
    raster: gdal.Band
    path: str
    bits: int
    cols: int
    rows: int
    window: Window
    keep: Sequence[Any]


class SceneReader:
    """Windows of the wanted bands, in their order. One reader serves one thread; open another for another."""

    def __init__(
        self,
        wanted: Sequence[Band],
        bands: Sequence[SceneBand],
        *,
        geometry: Mapping[str, float],
        explicit: frozenset[str],
        defaults: Mapping[str, float],
        quality: Sequence[QualityBand],
        resolution_m: Optional[float],
        resample: bool = False,
        threads: int = 1,
    ) -> None:
        chosen, constants, self._origins = _assign(wanted, bands, geometry, explicit, defaults)
        self._count = len(wanted)
        self._constants = constants
        if not chosen:
            raise BandError("Only sun and view angles are wanted, which no map can be made of; ask for a band.")
        order = list(chosen)
        less = {i: other for i in order if (other := chosen[i].minus) is not None}
        picked, self.grid = _common_grid([*(chosen[i] for i in order), *less.values()], resolution_m, resample)
        self._bands = dict(zip(order, picked))
        self._sources: dict[int, _Source] = {}
        notes = []
        first = picked[0].path
        for i, band in self._bands.items():
            self._sources[i] = _open_band(band, self.grid, first)
            if self._sources[i].warped:
                notes.append((choose_method(band, self.grid)[1], band))
        self._less = {i: _open_band(band, self.grid, first) for i, band in zip(less, picked[len(order) :])}
        self._interleaved = _interleaved(self._sources)
        slow = [i for i, source in self._sources.items() if any(is_slow(each) for each in source.keep)]
        self._at_once = slow if threads > 1 and len(slow) > 1 else []
        self._pool = ThreadPoolExecutor(min(threads, len(slow), _MOST_READERS), "read") if self._at_once else None
        self._quality = [q for q in (_open_quality(item, self.grid) for item in quality) if q is not None]
        direct = [source.band for source in self._sources.values() if not source.warped]
        shapes = [natural_block(band, self.grid) for band in direct]
        side = (min(BLOCK_SIDE, self.grid.height), min(BLOCK_SIDE, self.grid.width))
        self.block_shape: tuple[int, int] = max(shapes, key=lambda s: s[0] * s[1]) if shapes else side
        self.notes: tuple[str, ...] = (*_resampling_notes(notes, self.grid, bool(direct)), *self._origins)

    def __enter__(self) -> SceneReader:
        """Nothing to do: the files are open."""
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        """Close the files."""
        self.close()

    def close(self) -> None:
        """Close the files. Nothing can be read after that."""
        if self._pool is not None:
            self._pool.shutdown()
        self._sources, self._less, self._quality, self._interleaved = {}, {}, [], {}

    def read(self, window: Window) -> tuple[Values, Mask]:
        """Values and validity of a window inside the grid.

        Returns
        -------
        values : float32, ``(bands, rows, cols)``; reflectance 0..1 or cosines; 0 where the pixel is invalid
        valid : bool, ``(rows, cols)``; no needed band is nodata, non-finite or masked

        Raises
        ------
        SceneError
            A file cannot be read (truncated, deleted, unreachable).
        GridError
            The window is not inside the grid.
        """
        if not self._sources:
            raise SceneError("The scene is closed; open it again.")
        if window.is_empty or not self.grid.window.contains(window):
            raise GridError(
                f"{window} is not inside the scene of {self.grid.width} x {self.grid.height} pixels. "
                "Choose a place inside it."
            )
        values = np.empty((self._count, window.height, window.width), np.float32)
        valid = np.ones((window.height, window.width), np.bool_)
        zeros: Optional[Mask] = None
        read = self._read_interleaved(window, values)
        if self._pool is not None:
            left = [i for i in self._at_once if i not in read]
            list(self._pool.map(lambda i: _read_numbers(self._sources[i], window, values[i]), left))
            read.update(left)
        for i, source in self._sources.items():
            numbers = values[i]
            if i not in read:
                _read_numbers(source, window, numbers)
            _clear_invalid(source, window, numbers, valid)
            if source.band.empty_zero and not (source.warped and source.band.is_integer):  # which are NaN there
                zeros = (numbers == 0) if zeros is None else zeros & (numbers == 0)
            _scale(source.band, numbers)
            if i in self._less:
                numbers -= _read_scaled(self._less[i], window, valid)
            if source.band.degrees:
                _to_cosines(numbers)
            valid &= np.isfinite(numbers)
        if zeros is not None:
            valid &= ~zeros
        for quality in self._quality:
            _apply_quality(quality, window, valid)
        for i, value in self._constants.items():
            values[i] = value
        if not valid.all():
            values[:, ~valid] = 0
        return values, valid

    def _read_interleaved(self, window: Window, values: Values) -> set[int]:
        """Bands that a file stores pixel by pixel, all at once: band by band would unpack each block again."""
        done: set[int] = set()
        for path, members in self._interleaved.items():
            sources = [self._sources[i] for i in members]
            first = sources[0]
            if not first.window.contains(window):
                continue
            # The wanted bands often stand side by side already; otherwise they are copied into place.
            together = list(members) == list(range(members[0], members[0] + len(members)))
            out = values[members[0] : members[0] + len(members)] if together else np.empty_like(values[: len(members)])
            place = (window.col - first.cols, window.row - first.rows, window.width, window.height)
            indices = [source.band.place[1] for source in sources]
            fill(first.keep[0], place, out, gdal.GDT_Float32, path, band_list=indices)
            if not together:
                values[list(members)] = out
            done.update(members)
        return done

    @property
    def bands(self) -> tuple[SceneBand, ...]:
        """What is read of the scene, without constants."""
        return tuple(source.band for source in (*self._sources.values(), *self._less.values()))

    def check_values(self) -> None:
        """Refuse bands whose values cannot be reflectance or cosines, from a sample of them.

        Raises `BandError` naming the band, what its values look like, and the scale to give.
        """
        check_band_values(self.bands)


def _assign(
    wanted: Sequence[Band],
    bands: Sequence[SceneBand],
    geometry: Mapping[str, float],
    explicit: frozenset[str],
    defaults: Mapping[str, float],
) -> tuple[dict[int, SceneBand], dict[int, float], list[str]]:
    """For each wanted band a band of the scene or a constant; what the user gave goes before what a file holds."""
    chosen: dict[int, SceneBand] = {}
    constants: dict[int, float] = {}
    notes: list[str] = []
    angles = {band.band.name: band for band in bands if band.band.is_geometry}
    spectral = [band for band in bands if not band.band.is_geometry]
    needed = [i for i, band in enumerate(wanted) if not band.is_geometry]
    matches = match_bands([wanted[i] for i in needed], [band.band for band in spectral])
    chosen.update({i: spectral[match] for i, match in zip(needed, matches)})
    for i, band in enumerate(wanted):
        if not band.is_geometry:
            continue
        if band.name in angles and band.name not in explicit:
            chosen[i] = angles[band.name]
        elif band.name in geometry:
            constants[i] = geometry[band.name]
        elif band.name in defaults:
            constants[i] = defaults[band.name]
            degrees = math.degrees(math.acos(min(1.0, max(-1.0, defaults[band.name]))))
            notes.append(
                f"A {_ANGLES.get(band.name, band.name)} of {degrees:.0f} degrees is taken everywhere, the model's "
                "default: the scene has none."
            )
        else:
            angle = band.name.replace("cos_", "", 1)
            raise BandError(f"{band.name} is needed and the scene does not tell it; give the angle {angle} in degrees.")
    return dict(sorted(chosen.items())), constants, notes


def _size(grid: Grid) -> float:
    t = grid.transform
    return grid.pixel_size_m() or abs(t[1] * t[5] - t[2] * t[4]) ** 0.5


#: Where a model wants one resolution, pixels that are larger or smaller by this share are taken as they are.
_SIZE_TOLERANCE = 0.1


def _is_size(grid: Grid, wanted: float) -> bool:
    return abs(_size(grid) / wanted - 1) < 0.01


def _common_grid(
    bands: Sequence[SceneBand], resolution_m: Optional[float], resample: bool
) -> tuple[list[SceneBand], Grid]:
    """The bands at the resolution to use, and the grid on which all are read."""
    first = bands[0].grid
    if all(band.grid.same_as(first) for band in bands):
        if not resample or resolution_m is None or not first.has_georeference:
            return list(bands), first
        if abs(_size(first) / resolution_m - 1) < _SIZE_TOLERANCE:
            return list(bands), first
    for band in bands:
        if not (band.grid.has_georeference and first.has_georeference) and band.grid.shape != first.shape:
            lost = band if not band.grid.has_georeference else bands[0]
            raise GridError(
                f"{lost.path} lies nowhere on Earth and the files differ in size ({first.width} x {first.height} and "
                f"{band.grid.width} x {band.grid.height} pixels), so they cannot be brought together; georeference it."
            )
    if not all(band.grid.has_georeference for band in bands):
        there = next((band.grid for band in bands if band.grid.has_georeference), first)
        return [replace(band, grid=there) for band in bands], there
    # Files of another CRS come to the first file's, whose bands alone decide the grid.
    wanted = resolution_m or min(_size(band.grid) for band in bands if band.grid.same_crs(first))
    picked = [next((b for b in (band, *band.alternatives) if _is_size(b.grid, wanted)), band) for band in bands]
    nearest = min(
        (band.grid for band in picked if band.grid.same_crs(first)),
        key=lambda grid: abs(math.log(_size(grid) / wanted)),
    )
    if _is_size(nearest, wanted):
        return picked, nearest
    return picked, nearest.rescaled(wanted / _size(nearest))


def _open_band(band: SceneBand, grid: Grid, first: str) -> _Source:
    check = band.grid.offset_in(grid) if band.grid.has_georeference else (0, 0)
    if check is None or band.grid.has_georeference:
        check_overlap(band, grid, first)
    if check is None:
        warped, keep = warped_band(band, grid)
        return _Source(band, warped.GetRasterBand(1), None, 0, 0, grid.window, True, [warped, *keep])
    try:
        path, index = band.place
        dataset = open_raster(path)
        raster = call(dataset.GetRasterBand, index)
    except GdalError as error:
        raise SceneError(
            f"{band.path} cannot be opened as an image ({error.beside(band.path)}). "
            "Choose another file, or copy or download it again."
        ) from None
    if raster is None or (raster.XSize, raster.YSize) != (band.grid.width, band.grid.height):
        raise SceneError(f"{band.path} has changed since the scene was opened; open it again.")
    cols, rows = check
    covered = Window(cols, rows, band.grid.width, band.grid.height).intersection(grid.window)
    mask = raster.GetMaskBand() if band.masked else None
    return _Source(band, raster, mask, cols, rows, covered, False, [dataset])


def _open_quality(quality: QualityBand, grid: Grid) -> Optional[_Quality]:
    """Bits on the reader's own grid; on another one the bands' nodata has to do."""
    place = quality.grid.offset_in(grid)
    if place is None:
        return None
    try:
        dataset = open_raster(quality.path)
    except GdalError as error:
        raise SceneError(
            f"{quality.path} cannot be opened as an image ({error.beside(quality.path)}). "
            "Choose another file, or copy or download it again."
        ) from None
    covered = Window(*place, quality.grid.width, quality.grid.height).intersection(grid.window)
    raster = dataset.GetRasterBand(quality.index)
    return _Quality(raster, quality.path, quality.bits, *place, covered, [dataset])


def _interleaved(sources: Mapping[int, _Source]) -> dict[str, tuple[int, ...]]:
    """Files stored pixel by pixel of which several bands are read as they are, and the places of those bands."""
    members: dict[str, list[int]] = {}
    for i, source in sources.items():
        if not source.warped and is_interleaved(source.keep[0]):
            members.setdefault(source.band.place[0], []).append(i)
    return {path: tuple(indices) for path, indices in members.items() if len(indices) > 1}


def _read_numbers(source: _Source, window: Window, numbers: Values) -> None:
    """Stored numbers of a window into ``numbers``; NaN beyond the file's edges."""
    part = window.intersection(source.window)
    place = (part.col - source.cols, part.row - source.rows, part.width, part.height)
    if part == window:
        fill(source.raster, place, numbers, gdal.GDT_Float32, source.band.path)
        return
    numbers.fill(np.nan)
    if not part.is_empty:
        inside = np.empty((part.height, part.width), np.float32)
        fill(source.raster, place, inside, gdal.GDT_Float32, source.band.path)
        numbers[part.slices_in(window)] = inside


def _clear_invalid(source: _Source, window: Window, numbers: Values, valid: Mask) -> None:
    """Clear ``valid`` where stored numbers mean nothing. What is warped is NaN there already."""
    part = window.intersection(source.window)
    if source.mask is not None and not part.is_empty:
        mask = np.empty((part.height, part.width), np.uint8)
        place = (part.col - source.cols, part.row - source.rows, part.width, part.height)
        fill(source.mask, place, mask, gdal.GDT_Byte, source.band.path)
        valid[part.slices_in(window)] &= mask != 0
    if source.warped:
        return
    for empty in (source.band.nodata, *source.band.special):
        if empty is not None and not math.isnan(empty):
            valid &= numbers != as_float32(empty)


def fill(
    raster: Any, place: tuple[int, int, int, int], out: npt.NDArray[Any], kind: int, path: str, **options: Any
) -> None:
    """Read from a band, or from a raster with ``band_list``, straight into ``out``."""
    try:
        done = call(raster.ReadRaster, *place, buf_type=kind, buf_obj=out, **options)
    except GdalError as error:
        where = f"column {place[0]}, row {place[1]}"
        raise SceneError(
            f"{path} cannot be read at {where} ({error.beside(path)}). Copy or download the file again."
        ) from None
    if done is None:
        raise SceneError(
            f"{path} cannot be read at column {place[0]}, row {place[1]}. Copy or download the file again."
        )


def _read_scaled(source: _Source, window: Window, valid: Mask) -> Values:
    """A band's values in its own unit; ``valid`` is cleared where they mean nothing."""
    numbers = np.empty((window.height, window.width), np.float32)
    _read_numbers(source, window, numbers)
    _clear_invalid(source, window, numbers, valid)
    _scale(source.band, numbers)
    return numbers


def _scale(band: SceneBand, numbers: Values) -> None:
    with np.errstate(over="ignore", invalid="ignore"):  # what is no number after it is no data
        if band.scale != 1.0:
            numbers *= np.float32(band.scale)
        if band.offset != 0.0:
            numbers += np.float32(band.offset)


def _to_cosines(degrees: Values) -> None:
    np.multiply(degrees, np.float32(math.pi / 180), out=degrees)
    with np.errstate(invalid="ignore"):
        np.cos(degrees, out=degrees)


def _apply_quality(quality: _Quality, window: Window, valid: Mask) -> None:
    part = window.intersection(quality.window)
    if part.is_empty:
        return
    bits = np.empty((part.height, part.width), np.uint16)
    place = (part.col - quality.cols, part.row - quality.rows, part.width, part.height)
    fill(quality.raster, place, bits, gdal.GDT_UInt16, quality.path)
    valid[part.slices_in(window)] &= (bits & np.uint16(quality.bits)) == 0


def _resampling_notes(warped: Sequence[tuple[str, SceneBand]], grid: Grid, some: bool) -> list[str]:
    """What was done to bands; ``some``: there are others, whose grid it is."""
    notes = []
    size = grid.pixel_size_m()
    for how in dict.fromkeys(how for how, _ in warped):
        names = ", ".join(band.band.name for done, band in warped if done == how)
        if size and some:
            notes.append(f"{names}: {how} to {size:.4g} m, the grid of the other bands.")
        elif size:
            notes.append(f"{names}: {how} to {size:.4g} m, the pixel size that the model looks at.")
        else:
            notes.append(f"{names}: {how}, to the grid of the other bands.")
    if any(not band.grid.same_crs(grid) for _, band in warped):
        notes.append("Files of another CRS were reprojected onto the first file's grid.")
    return notes
