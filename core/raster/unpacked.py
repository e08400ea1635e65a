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
from typing import Callable, Iterable, Iterator, Sequence

import numpy as np
from osgeo import gdal

from ..errors import Cancelled, OutputError, SceneError
from .gdal_calls import GdalError, call, compression, is_slow, open_raster
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
    done = 0
    total = sum(len(_windows(band)) for band in bands)
    stopped = False

    def copy(number: int) -> str:
        nonlocal done
        path = folder / f"{number}.tif"
        for _ in _pieces(bands[number], path):
            done += 1  # a count for the eye: two threads may now and then count one piece
            if stopped:
                break
        return str(path)

    with ThreadPoolExecutor(max(1, min(threads, len(bands)))) as pool:
        futures = [pool.submit(copy, number) for number in range(len(bands))]
        try:
            left = set(futures)
            while left:
                finished, left = wait(left, timeout=0.1, return_when=FIRST_EXCEPTION)
                for future in finished:
                    future.result()
                progress(min(done / total, 1.0))
                if left and cancelled():
                    raise Cancelled("Cancelled.")
        finally:
            stopped = True
    return {(band.path, band.index): future.result() for band, future in zip(bands, futures)}


def _windows(band: SceneBand) -> list[Window]:
    rows, cols = band.block_shape
    return [
        Window(col, row, cols, rows).intersection(band.grid.window)
        for row in range(0, band.grid.height, rows)
        for col in range(0, band.grid.width, cols)
    ]


def _pieces(band: SceneBand, path: Path) -> Iterator[None]:
    """Write the copy of a band, block by block."""
    kind = gdal.GetDataTypeByName(band.dtype)
    rows, cols = (side if side % 16 == 0 and side <= 2048 else 512 for side in band.block_shape)
    options = ["TILED=YES", f"BLOCKXSIZE={cols}", f"BLOCKYSIZE={rows}", "BIGTIFF=IF_SAFER", *compression()]
    try:
        source = open_raster(band.path)
        raster = call(source.GetRasterBand, band.index)
    except GdalError as error:
        raise SceneError(
            f"{band.path} cannot be opened as an image ({error.beside(band.path)}). "
            "Choose another file, or copy or download it again."
        ) from None
    try:
        driver = gdal.GetDriverByName("GTiff")
        copy = call(driver.Create, str(path), band.grid.width, band.grid.height, 1, kind, options)
        if band.grid.has_georeference:
            call(copy.SetGeoTransform, band.grid.transform)
        if band.grid.crs:
            call(copy.SetProjection, band.grid.crs)
        target = copy.GetRasterBand(1)
        for window in _windows(band):
            place = (window.col, window.row, window.width, window.height)
            values = np.empty((window.height, window.width), _dtype(band))
            fill(raster, place, values, kind, band.path)
            call(target.WriteRaster, *place, values, buf_type=kind)
            yield
        target = None
        call(copy.FlushCache)
    except GdalError as error:
        raise OutputError(f"{path} cannot be written ({error}). Free space there and run again.") from None


def _dtype(band: SceneBand) -> np.dtype:  # type: ignore[type-arg]
    names = {"Byte": "uint8"}
    return np.dtype(names.get(band.dtype, band.dtype.lower()))
