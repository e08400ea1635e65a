"""A vector file of one layer that appears whole or not at all."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Sequence

from osgeo import gdal, ogr

from ..errors import OutputError
from .gdal_calls import GdalError, call
from .grid import spatial_reference

#: Driver of each ending, and what an error calls them.
DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".shp": "ESRI Shapefile"}
KINDS = "GeoPackage, GeoJSON or Shapefile"

#: What a Shapefile consists of, the file that names it last.
_PARTS = {".shp": (".dbf", ".shx", ".prj", ".cpg", ".shp")}
#: Indices of an earlier file of the name.
_STALE = {".shp": (".qix", ".sbn", ".sbx")}


@contextmanager
def new_layer(path: Path, name: str, crs: str, kind: int, fields: Sequence[ogr.FieldDefn]) -> Iterator[ogr.Layer]:
    """A layer to be filled; with the end of the ``with`` block its file gets its name, unless that raised.

    Parameters
    ----------
    path : target, replaced only when the file is complete; its ending is one of ``DRIVERS``. GeoJSON is in degrees
        (RFC 7946); the layer takes coordinates of ``crs`` all the same
    crs : WKT, ``""`` where unknown
    kind : type of the geometries, such as ``ogr.wkbPoint``

    Raises
    ------
    OutputError
        The file cannot be written.
    """
    ending = path.suffix.lower()
    hidden = path.with_name(f".{path.stem}.new{ending}")
    parts = _PARTS.get(ending, (ending,))
    layer = dataset = None
    try:
        _remove(hidden, parts)
        dataset = call(gdal.GetDriverByName(DRIVERS[ending]).Create, str(hidden), 0, 0, 0, gdal.GDT_Unknown)
        options = {".geojson": ["RFC7946=YES"] if crs else [], ".shp": ["ENCODING=UTF-8"]}.get(ending, [])
        layer = call(dataset.CreateLayer, name, spatial_reference(crs) if crs else None, kind, options)
        for field in fields:
            call(layer.CreateField, field)
        call(layer.StartTransaction)
        yield layer
        call(layer.CommitTransaction)
        call(dataset.FlushCache)
        layer = dataset = None
        _remove(path, (*_STALE.get(ending, ()), *parts[:-1]))
        for part in parts:
            if hidden.with_suffix(part).exists():
                os.replace(hidden.with_suffix(part), path if part == ending else path.with_suffix(part))
    except (GdalError, OSError) as error:
        raise OutputError(f"{path} cannot be written: {error}. Choose another folder.") from None
    finally:
        layer = dataset = None  # some systems remove no open file
        _remove(hidden, parts)


def _remove(path: Path, parts: Sequence[str]) -> None:
    for part in parts:
        path.with_suffix(part).unlink(missing_ok=True)
