"""Files of labelled boxes and points, for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

from osgeo import ogr, osr


def write_labels(
    path: Path,
    shapes: Sequence[tuple[str, Any]],
    grid: Any,
    *,
    epsg: int = 32631,
    kind: int = ogr.OFTString,
) -> Path:
    """Boxes ``(row, col, height, width)`` or points ``(row, col)`` in pixels, with their class."""
    driver = ogr.GetDriverByName("GPKG")
    source = driver.CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    own = osr.SpatialReference(grid.crs)
    own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(own, reference)
    layer = source.CreateLayer("labels", reference, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("cover", kind))
    for text, place in shapes:
        row, col, height, width = (*place, 0, 0)[:4]
        if height:
            corners = [
                (col, row),
                (col + width, row),
                (col + width, row + height),
                (col, row + height),
                (col, row),
            ]
            ring = ogr.Geometry(ogr.wkbLinearRing)
            for corner in corners:
                ring.AddPoint_2D(*grid.xy(*corner))
            geometry = ogr.Geometry(ogr.wkbPolygon)
            geometry.AddGeometry(ring)
        else:
            geometry = ogr.Geometry(ogr.wkbPoint)
            geometry.AddPoint_2D(*grid.xy(col + 0.5, row + 0.5))
        geometry.Transform(change)
        feature = ogr.Feature(layer.GetLayerDefn())
        if text is not None:
            feature.SetField("cover", text)
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    source = None
    return path
