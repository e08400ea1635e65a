"""Names of classes as other programs write them: category names, or a table of attributes (RAT)."""

from __future__ import annotations

import math
from typing import Optional

from osgeo import gdal


def category_names(raster: gdal.Band) -> dict[int, str]:
    """The name of each value of a raster's band that has one; a table of attributes goes before category names."""
    found = _of_table(raster.GetDefaultRAT())
    if not found:
        found = dict(enumerate(raster.GetCategoryNames() or ()))
    return {value: name.strip() for value, name in found.items() if name and name.strip()}


def _of_table(table: Optional[gdal.RasterAttributeTable]) -> dict[int, str]:
    if table is None:
        return {}
    name = table.GetColOfUsage(gdal.GFU_Name)
    value = table.GetColOfUsage(gdal.GFU_MinMax)
    value = value if value >= 0 else table.GetColOfUsage(gdal.GFU_Min)
    if name < 0 or value < 0:
        return {}
    rows = (
        (table.GetValueAsDouble(row, value), table.GetValueAsString(row, name)) for row in range(table.GetRowCount())
    )
    return {int(number): text for number, text in rows if math.isfinite(number) and number == int(number)}
