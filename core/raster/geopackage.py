"""A GeoPackage of one layer that appears whole or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Sequence

from osgeo import gdal, ogr

from ..errors import OutputError
from .gdal_calls import GdalError, call
from .grid import spatial_reference


@contextmanager
def new_layer(path: Path, name: str, crs: str, kind: int, fields: Sequence[ogr.FieldDefn]) -> Iterator[ogr.Layer]:
    """A layer to be filled; with the end of the ``with`` block its file gets its name, unless that raised.

    Parameters
    ----------
    path : target, replaced only when the file is complete
    crs : WKT, ``""`` where unknown
    kind : type of the geometries, such as ``ogr.wkbPoint``

    Raises
    ------
    OutputError
        The file cannot be written.
    """
    hidden = path.with_name(f".{path.stem}.new.gpkg")
    layer = dataset = None
    try:
        hidden.unlink(missing_ok=True)
        dataset = call(gdal.GetDriverByName("GPKG").Create, str(hidden), 0, 0, 0, gdal.GDT_Unknown)
        layer = call(dataset.CreateLayer, name, spatial_reference(crs) if crs else None, kind)
        for field in fields:
            call(layer.CreateField, field)
        call(layer.StartTransaction)
        yield layer
        call(layer.CommitTransaction)
        call(dataset.FlushCache)
        layer = dataset = None
        os.replace(hidden, path)
    except (GdalError, OSError) as error:
        raise OutputError(f"{path} cannot be written: {error}.") from None
    finally:
        layer = dataset = None  # some systems remove no open file
        hidden.unlink(missing_ok=True)
