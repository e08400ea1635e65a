"""A map written block by block, for tests of what its file is and how it comes about."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr
from terraclara.core.raster.grid import Grid, Window
from terraclara.core.raster.writer import MapWriter, OutputBand


def wkt(epsg: int = 32631) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


GRID = Grid(wkt(), (500000, 10, 0, 5000000, 0, -10), 700, 500)
BLOCKS = list(GRID.windows((128, 256)))
BANDS = [OutputBand("mean", "Leaf area index", "m2/m2"), OutputBand("flag", overview="nearest")]


def block_values(index: int, window: Window, count: int = 2) -> np.ndarray:
    values = np.random.default_rng(index).normal(size=(count, window.height, window.width)).astype(np.float32)
    values[0, ::7] = np.nan
    values[1:] = np.round(values[1:])
    return values


def writer(path: Path, **options: Any) -> MapWriter:
    settings: dict[str, Any] = {"run_key": "run", "blocks": BLOCKS, **options}
    grid, bands = settings.pop("grid", GRID), settings.pop("bands", BANDS)
    return MapWriter(path, grid, bands, **settings)


def fill(out: MapWriter, first: int = 0, last: int = len(BLOCKS)) -> list[int]:
    """Write what is not there yet; the indices written."""
    done = []
    for i in range(first, last):
        if not out.done(i):
            out.write(i, block_values(i, BLOCKS[i]))
            done.append(i)
    return done


def whole(path: Path) -> bytes:
    with writer(path) as out:
        fill(out)
        out.finish()
    return path.read_bytes()


def read(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    shape = (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    kind = dataset.GetRasterBand(1).DataType
    name = {gdal.GDT_Float32: np.float32, gdal.GDT_Byte: np.uint8, gdal.GDT_Int16: np.int16}[kind]
    return np.frombuffer(dataset.ReadRaster(), name).reshape(shape)


def left(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())
