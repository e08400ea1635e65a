"""A map at the size of a picture."""

from __future__ import annotations

import os
from typing import Any, Sequence, Union

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ..errors import SceneError
from .gdal_calls import GdalError, call, open_raster
from .sceneband import SceneBand


def preview(path: Union[str, os.PathLike[str]], largest: int = 1000) -> npt.NDArray[Any]:
    """All bands of a raster, its longer side at most ``largest`` pixels: float32 ``(bands, rows, cols)``.

    Every pixel shown is a pixel of the file (nearest neighbor), so that flags stay what they are.

    Raises
    ------
    SceneError
        The file cannot be read.
    """
    try:
        dataset = open_raster(str(path))
        width, height = dataset.RasterXSize, dataset.RasterYSize
        shrink = max(1.0, max(width, height) / largest)
        size = (max(1, round(width / shrink)), max(1, round(height / shrink)))
        values = np.empty((dataset.RasterCount, size[1], size[0]), dtype=np.float32)
        for i in range(dataset.RasterCount):
            raster = dataset.GetRasterBand(i + 1)
            call(raster.ReadRaster, 0, 0, width, height, *size, gdal.GDT_Float32, buf_obj=values[i])
        return values
    except GdalError as error:
        raise SceneError(f"{path} cannot be read: {error.beside(str(path))}. Make the map again.") from None


def band_preview(bands: Sequence[SceneBand], largest: int) -> npt.NDArray[Any]:
    """Bands of a scene, the longer side ``largest`` pixels at most: reflectance, float32 ``(bands, rows, cols)``.

    All take the shape of the first, pixel by pixel nearest; NaN where a band holds no measurement.

    Raises
    ------
    SceneError
        A file cannot be read.
    """
    grid = bands[0].grid
    shrink = max(1.0, max(grid.shape) / largest)
    size = (max(1, round(grid.width / shrink)), max(1, round(grid.height / shrink)))
    values = np.empty((len(bands), size[1], size[0]), dtype=np.float32)
    for band, plane in zip(bands, values):
        try:
            dataset = open_raster(band.path)
            whole = (0, 0, dataset.RasterXSize, dataset.RasterYSize)
            call(dataset.GetRasterBand(band.index).ReadRaster, *whole, *size, gdal.GDT_Float32, buf_obj=plane)
        except GdalError as error:
            raise SceneError(f"{band.path} cannot be read: {error.beside(band.path)}. Copy the file again.") from None
        empty = np.isin(plane, [value for value in (band.nodata, *band.special) if value is not None])
        with np.errstate(over="ignore", invalid="ignore"):
            plane *= np.float32(band.scale)
            plane += np.float32(band.offset)
        plane[empty] = np.nan
    return values
