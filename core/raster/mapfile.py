"""Read a finished map back, window by window."""

from __future__ import annotations

import os
from types import TracebackType
from typing import Any, Mapping, Optional, Union

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ..errors import SceneError
from .categories import category_names
from .files import dataset_grid
from .gdal_calls import GdalError, call, open_raster
from .grid import Grid, Window
from .radiometry import as_float32


class MapFile:
    """A map that was written before. ``grid``, ``metadata`` and the names of its ``bands`` are known at once.

    So are the ``units`` and ``nodata`` values of the bands, these as float32 has them, their ``items`` of metadata, and
    the ``names`` of values that have some.

    Raises
    ------
    SceneError
        The file is gone or damaged.
    """

    def __init__(self, path: Union[str, os.PathLike[str]]) -> None:
        self.path = str(path)
        try:
            self._dataset: Optional[gdal.Dataset] = open_raster(self.path)
        except GdalError as error:
            if not self.path.startswith("/vsi") and not os.path.exists(self.path):
                raise SceneError(f"{self.path} does not exist. Check the path, or choose it again.") from None
            raise SceneError(
                f"{self.path} cannot be opened as a map ({error.beside(self.path)}). "
                "Choose another file, or make the map again."
            ) from None
        self.grid: Grid = dataset_grid(self._dataset)
        rasters = [self._dataset.GetRasterBand(i + 1) for i in range(self._dataset.RasterCount)]
        self.bands = [raster.GetDescription() for raster in rasters]
        self.units = [raster.GetUnitType() or "" for raster in rasters]
        empty = [raster.GetNoDataValue() for raster in rasters]
        self.nodata: list[Optional[float]] = [None if value is None else float(as_float32(value)) for value in empty]
        self.names: list[Mapping[int, str]] = [category_names(raster) for raster in rasters]
        self.items: list[Mapping[str, str]] = [raster.GetMetadata() or {} for raster in rasters]
        kept = self._dataset.GetMetadata() or {}
        self.metadata: Mapping[str, str] = {key: text for key, text in kept.items() if key.startswith("TERRACLARA")}

    def __enter__(self) -> MapFile:
        """The file is open already."""
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        """Close the file."""
        self._dataset = None

    def read(self, window: Window, band: int = 0) -> npt.NDArray[Any]:
        """Float32 values of a window: ``(rows, columns)`` of ``band`` (from 1), ``(bands, rows, columns)`` for 0."""
        if self._dataset is None:
            raise SceneError(f"{self.path} is closed; open it again.")
        wanted = [band] if band else list(range(1, len(self.bands) + 1))
        values = np.empty((len(wanted), window.height, window.width), np.float32)
        place = (window.col, window.row, window.width, window.height)
        try:
            for number, plane in zip(wanted, values):
                call(self._dataset.GetRasterBand(number).ReadRaster, *place, buf_type=gdal.GDT_Float32, buf_obj=plane)
        except GdalError as error:
            raise SceneError(
                f"{self.path} cannot be read ({error.beside(self.path)}). Copy or download it again."
            ) from None
        return values[0] if band else values
