"""Plain raster files as scenes: written and read."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

import numpy as np
from osgeo import gdal, osr
from terraclara.core.bands import Band
from terraclara.core.raster.scene import Scene

TRANSFORM = (500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
TYPES = {
    "uint8": gdal.GDT_Byte,
    "uint16": gdal.GDT_UInt16,
    "int16": gdal.GDT_Int16,
    "float32": gdal.GDT_Float32,
    "float64": gdal.GDT_Float64,
}


def write(
    path: Path,
    values: Any,
    *,
    names: Sequence[str] = (),
    nodata: Optional[float] = None,
    epsg: Optional[int] = 32631,
    transform: Optional[Sequence[float]] = TRANSFORM,
    scale: Optional[tuple[float, float]] = None,
    tags: Optional[Mapping[str, str]] = None,
    band_tags: Sequence[Mapping[str, str]] = (),
    options: Sequence[str] = (),
    mask: Optional[np.ndarray] = None,
    driver: str = "GTiff",
) -> Path:
    values = np.atleast_3d(np.asarray(values)) if np.ndim(values) == 3 else np.asarray(values)[None]
    count, height, width = values.shape
    dataset = gdal.GetDriverByName(driver).Create(
        str(path), width, height, count, TYPES[values.dtype.name], list(options)
    )
    if transform is not None:
        dataset.SetGeoTransform(transform)
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
    dataset.SetMetadata(dict(tags or {}))
    for i in range(count):
        raster = dataset.GetRasterBand(i + 1)
        if names:
            raster.SetDescription(names[i])
        if nodata is not None:
            raster.SetNoDataValue(nodata)
        if scale is not None:
            raster.SetScale(scale[0])
            raster.SetOffset(scale[1])
        if band_tags:
            raster.SetMetadata(dict(band_tags[i]))
        raster.WriteRaster(
            0, 0, width, height, np.ascontiguousarray(values[i]).tobytes(), buf_type=TYPES[values.dtype.name]
        )
    if mask is not None:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        flat = np.where(mask, 255, 0).astype(np.uint8)
        dataset.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, width, height, flat.tobytes())
    dataset.FlushCache()
    dataset = None
    return path


def read(scene: Scene, names: Sequence[str], **options: Any) -> tuple[np.ndarray, np.ndarray]:
    with scene.reader([Band(name) for name in names], **options) as reader:
        return reader.read(reader.grid.window)


def numbers(count: int = 2, shape: tuple[int, int] = (20, 30), kind: str = "uint16") -> np.ndarray:
    return np.random.default_rng(1).integers(200, 6000, (count, *shape)).astype(kind)
