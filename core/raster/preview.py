"""A map at the size of a picture."""

from __future__ import annotations

import os
from typing import Any, Union

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ..errors import SceneError
from .gdal_calls import GdalError, call, open_raster


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
