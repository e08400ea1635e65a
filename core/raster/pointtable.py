"""A table of points in a CSV file, as GDAL's virtual layer."""

from __future__ import annotations

import csv
import os
import re
from xml.sax.saxutils import escape, quoteattr  # nosec B406

# (Bandit warns of parsing XML; here it is only written.)
from ..errors import AreaError
from ..tables import separator_of

#: Names of the columns of coordinates, in any case: degrees first, which need no CRS.
_COLUMNS = (
    (("lon", "longitude", "long", "lng"), ("lat", "latitude")),
    (("x", "easting", "east", "coord_x", "utm_x"), ("y", "northing", "north", "coord_y", "utm_y")),
)


def point_table(path: str, crs: str = "") -> str:
    """The description of a layer of points that GDAL opens, in ``crs`` or as the columns' names say.

    Raises
    ------
    AreaError
        The file cannot be read as text, has no columns of coordinates, or writes them with a comma.
    """
    try:
        with open(path, newline="", encoding="utf-8-sig") as file:
            first, second = file.readline(), file.readline()
    except OSError as error:
        raise AreaError(f"{path} cannot be read ({error.strerror or error}). Copy or download it again.") from None
    except UnicodeDecodeError:
        raise AreaError(f"{path} is no text in UTF-8; save the table as CSV in UTF-8.") from None
    separator = separator_of(first)
    names = [name.strip() for name in next(csv.reader([first], delimiter=separator), [])]
    columns = [tuple(next((n for n in names if n.lower() in known), "") for known in pair) for pair in _COLUMNS]
    chosen = next((k for k, pair in enumerate(columns) if all(pair)), None)
    if chosen is None:
        raise AreaError(
            f"{path} has no columns of coordinates: name them lon and lat (degrees), or x and y (the scene's CRS, or "
            f"that of {os.path.basename(path)}|crs=EPSG:...). It has {', '.join(names) or 'no columns'}."
        )
    x, y = columns[chosen]
    row = dict(zip(names, next(csv.reader([second], delimiter=separator), [])))
    decimal = next((row[name] for name in (x, y) if re.fullmatch(r"\s*-?\d+,\d+\s*", row.get(name, ""))), "")
    if decimal:
        raise AreaError(
            f"{path} writes coordinates with a comma ({decimal.strip()}); write them with a point, as "
            f"{decimal.strip().replace(',', '.')}."
        )
    srs = crs or ("EPSG:4326" if chosen == 0 else "")
    layer = os.path.splitext(os.path.basename(path))[0]
    return (
        f"<OGRVRTDataSource><OGRVRTLayer name={quoteattr(layer)}>"
        f'<SrcDataSource relativeToVRT="0">{escape(os.path.abspath(path))}</SrcDataSource>'
        # The driver's points, not PointFromColumns: that one puts empty coordinates at 0, 0.
        f'<OpenOptions><OOI key="X_POSSIBLE_NAMES">{escape(x)}</OOI><OOI key="Y_POSSIBLE_NAMES">{escape(y)}</OOI>'
        f"</OpenOptions><SrcLayer>{escape(layer)}</SrcLayer><GeometryType>wkbPoint</GeometryType>"
        + (f"<LayerSRS>{escape(srs)}</LayerSRS>" if srs else "")
        + "</OGRVRTLayer></OGRVRTDataSource>"
    )
