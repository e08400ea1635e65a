"""Bands that are slow to decode, unpacked once for several maps of one scene.

Decoding JPEG 2000 takes longer than a model takes with what it gives, and an archive or the net are slower yet. Where
a scene is read more than once its bands are copied to the disk first, number by number; maps come out the same.
"""

from __future__ import annotations

import shutil
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np
from osgeo import gdal

from ..errors import Cancelled, OutputError, SceneError
from .gdal_calls import GdalError, call, compression, is_interleaved, is_slow, open_raster
from .grid import Window
from .journal import Lock
from .reader import fill
from .scene import Scene
from .sceneband import SceneBand

_NAME = ".unpacked"
#: Of the free space in the folder, what copies may take at most.
_SHARE = 0.5


def slow_bands(bands: Iterable[SceneBand]) -> tuple[SceneBand, ...]:
    """Those that are slow to decode, each once. A band with a mask of its own is left out: the mask is not copied."""
    each = {(band.path, band.index): band for band in bands if not band.masked}
    return tuple(band for band in each.values() if _is_slow(band))


@contextmanager
def unpacked(
    scene: Scene,
    bands: Sequence[SceneBand],
    folder: Path,
    *,
    threads: int = 1,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Scene]:
    """The scene, with ``bands``, which ``slow_bands`` gave, read from copies in a hidden folder in ``folder``.

    The copies go with the end of the block, those of a killed run with the next one. Without room for them, or beside
    another run in the same folder, the scene is given as it is.

    Raises
    ------
    SceneError
        A band cannot be read.
    Cancelled
    """
    raw = sum(band.grid.width * band.grid.height * _bytes(band) for band in bands)
    if not bands or raw > _SHARE * shutil.disk_usage(folder).free:
        yield scene
        return
    try:
        lock = Lock(folder / f"{_NAME}.lock", folder)
    except OutputError:
        yield scene
        return
    own = folder / _NAME
    try:
        shutil.rmtree(own, ignore_errors=True)
        try:
            own.mkdir()
            copies = _copied(bands, own, threads, progress, cancelled)
        except (OSError, OutputError):  # no room after all
            shutil.rmtree(own, ignore_errors=True)
            copies = {}
        yield replace(scene, bands=tuple(_from_copy(band, copies) for band in scene.bands))
    finally:
        shutil.rmtree(own, ignore_errors=True)
        lock.release()


def _is_slow(band: SceneBand) -> bool:
    try:
        return is_slow(open_raster(band.path))
    except GdalError:
        return False  # told when it is read


def _bytes(band: SceneBand) -> int:
    return int(gdal.GetDataTypeSize(gdal.GetDataTypeByName(band.dtype))) // 8


def _from_copy(band: SceneBand, copies: dict[tuple[str, int], str]) -> SceneBand:
    others = tuple(_from_copy(other, copies) for other in band.alternatives)
    minus = band.minus and _from_copy(band.minus, copies)
    return replace(band, copy=copies.get((band.path, band.index), ""), alternatives=others, minus=minus)


def _copied(
    bands: Sequence[SceneBand],
    folder: Path,
    threads: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> dict[tuple[str, int], str]:
    """Copies of bands, several at once, by path and index."""
    paths = {(band.path, band.index): folder / f"{number}.tif" for number, band in enumerate(bands)}
    groups = _together(bands)
    done = [0] * len(groups)  # each counted by one thread
    total = sum(len(_windows(band)) for band in bands)
    stopped = False

    def copy(number: int) -> None:
        if stopped:
            return
        for _ in _pieces(groups[number], paths):
            done[number] += 1
            if stopped:
                break

    with ThreadPoolExecutor(max(1, min(threads, len(groups)))) as pool:
        futures = [pool.submit(copy, number) for number in range(len(groups))]
        try:
            left = set(futures)
            while left:
                finished, left = wait(left, timeout=0.1, return_when=FIRST_EXCEPTION)
                for future in finished:
                    future.result()
                progress(sum(done) / total)
                if cancelled():
                    raise Cancelled("Cancelled.")
        finally:
            stopped = True
    return {place: str(path) for place, path in paths.items()}


def _together(bands: Sequence[SceneBand]) -> list[list[SceneBand]]:
    """The bands, those together that a file stores pixel by pixel: unpacking a block of one unpacks the others."""
    groups: dict[tuple[str, int], list[SceneBand]] = {}
    for band in bands:
        try:
            alone = 0 if is_interleaved(open_raster(band.path)) else band.index
        except GdalError:
            alone = band.index  # told when it is read
        groups.setdefault((band.path, alone), []).append(band)
    return list(groups.values())


def _windows(band: SceneBand) -> list[Window]:
    rows, cols = band.block_shape
    return [
        Window(col, row, cols, rows).intersection(band.grid.window)
        for row in range(0, band.grid.height, rows)
        for col in range(0, band.grid.width, cols)
    ]


def _pieces(bands: Sequence[SceneBand], paths: Mapping[tuple[str, int], Path]) -> Iterator[None]:
    """Write the copies of bands of one file, block by block."""
    first = bands[0]
    try:
        source = open_raster(first.path)
        rasters = [call(source.GetRasterBand, band.index) for band in bands]
    except GdalError as error:
        raise SceneError(
            f"{first.path} cannot be opened as an image ({error.beside(first.path)}). "
            "Choose another file, or copy or download it again."
        ) from None
    path, copies = Path(), []
    try:
        for band in bands:
            path = paths[band.path, band.index]
            copies.append(_created(band, path))
        for window in _windows(first):
            place = (window.col, window.row, window.width, window.height)
            for band, raster, copy in zip(bands, rasters, copies):
                kind, path = gdal.GetDataTypeByName(band.dtype), paths[band.path, band.index]
                numbers = np.empty(window.height * window.width * _bytes(band), np.uint8)  # as they are stored
                fill(raster, place, numbers, kind, band.path)
                target = copy.GetRasterBand(1)
                call(target.WriteRaster, *place, numbers, buf_type=kind)
                yield
        for copy in copies:
            call(copy.FlushCache)
    except GdalError as error:
        raise OutputError(
            f"The working file {path} cannot be used ({error}). Free space there and run again."
        ) from None
    finally:
        target = copy = None
        copies.clear()  # closed, whoever still holds the error: Windows removes no open file


def _created(band: SceneBand, path: Path) -> gdal.Dataset:
    rows, cols = (side if side % 16 == 0 and side <= 2048 else 512 for side in band.block_shape)
    options = ["TILED=YES", f"BLOCKXSIZE={cols}", f"BLOCKYSIZE={rows}", "BIGTIFF=IF_SAFER", *compression()]
    driver, kind = gdal.GetDriverByName("GTiff"), gdal.GetDataTypeByName(band.dtype)
    copy = call(driver.Create, str(path), band.grid.width, band.grid.height, 1, kind, options)
    if band.grid.has_georeference:
        call(copy.SetGeoTransform, band.grid.transform)
    if band.grid.crs:
        call(copy.SetProjection, band.grid.crs)
    return copy
