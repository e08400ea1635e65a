"""A raster of whole numbers that lives while something is computed, on disk and not in memory."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ..errors import OutputError
from .gdal_calls import GdalError, call
from .grid import Grid, Window

_TYPES = {"uint8": gdal.GDT_Byte, "int32": gdal.GDT_Int32}


class Scratch:
    """Pixels of ``grid``, ``uint8`` or ``int32``, in a hidden file that goes with the end of the ``with`` block.

    Raises
    ------
    OutputError
        The file cannot be written: folder, space, permission.
    """

    def __init__(self, path: Path, grid: Grid, dtype: str = "uint8") -> None:
        self.path, self.grid, self._dtype = path, grid, np.dtype(dtype)
        options = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
        driver = gdal.GetDriverByName("GTiff")
        try:
            self._dataset: Optional[gdal.Dataset] = call(
                driver.Create, str(path), grid.width, grid.height, 1, _TYPES[dtype], options
            )
            if grid.has_georeference:
                call(self._dataset.SetGeoTransform, grid.transform)
            if grid.crs:
                call(self._dataset.SetProjection, grid.crs)
        except GdalError as error:
            raise self._failed(error) from None

    def __enter__(self) -> Scratch:
        """The file is open already."""
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        """Remove the file."""
        self._dataset = None
        self.path.unlink(missing_ok=True)

    @property
    def band(self) -> gdal.Band:
        """GDAL's own band, for its algorithms."""
        if self._dataset is None:
            raise OutputError(f"{self.path} is closed; start the run again.")
        return self._dataset.GetRasterBand(1)

    def read(self, window: Window) -> npt.NDArray[Any]:
        """The pixels of a window, ``(rows, columns)``."""
        values = np.empty((window.height, window.width), self._dtype)
        try:
            call(self.band.ReadRaster, window.col, window.row, window.width, window.height, buf_obj=values)
        except GdalError as error:
            raise self._failed(error) from None
        return values

    def write(self, window: Window, values: npt.NDArray[Any]) -> None:
        """Set the pixels of a window."""
        block = np.ascontiguousarray(values, dtype=self._dtype)
        try:
            call(self.band.WriteRaster, window.col, window.row, window.width, window.height, block.tobytes())
        except GdalError as error:
            raise self._failed(error) from None

    def _failed(self, error: GdalError) -> OutputError:
        return OutputError(f"The working file {self.path} cannot be used ({error}). Free space there and run again.")
