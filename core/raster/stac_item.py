"""What a STAC item says of an image: where its bands lie, what they are, and how their numbers become reflectance.

Format: SpatioTemporal Asset Catalog, versions 0.9 to 1.1, with the extensions for electro-optical images, rasters,
view geometry and projections. Catalogs differ in what they fill in, so each fact is looked for where the Copernicus
Data Space, Earth Search, the Planetary Computer, the USGS, NASA's HLS and Digital Earth Australia write it. An item
comes from a stranger: it names files and says numbers, and nothing else of it is used.
"""

from __future__ import annotations

import json
import math
import os
import re
from dataclasses import dataclass
from typing import Any, Iterator, Mapping, Optional, Sequence
from urllib.parse import unquote, urljoin

from ..bands import Band, Sensor, common_name, geometry_name
from ..errors import SceneError
from .files import local_path
from .gdal_calls import read_text, shown
from .names import sensor_band
from .radiometry import is_radiance
from .sensors import sensor_of_file

Json = Mapping[str, Any]

_ITEM = re.compile(r"\.(geo)?json$|^https?://[^?#]*/items/[^/?#]+/?$", re.IGNORECASE)
_IMAGE = re.compile(r"\.(tiff?|jp2|j2k|vrt)$", re.IGNORECASE)
#: GDAL's file system for each kind of address.
_SYSTEMS = {"s3": "/vsis3/", "gs": "/vsigs/", "http": "", "https": "", "ftp": ""}
#: Pictures to look at: colors stretched to 8 bits, and no reflectance.
_PICTURES = frozenset(("visual", "overview", "thumbnail", "preview", "metadata", "tiles"))
_PICTURE_KEY = re.compile(r"visual|overview|thumbnail|tci|preview|rendered", re.IGNORECASE)
_RESOLUTION = re.compile(r"_(\d{2})m$")
#: Beyond it the Earth's own heat is measured, which is no reflectance (nm).
_LONGEST_REFLECTED = 3000.0
#: Centers further apart than this are of two bands (nm); catalogs round them to hundredths of a micrometer.
_ROUNDED = 15.0


@dataclass(frozen=True)
class Offer:
    """One band of an asset: as GDAL opens it, and what the item says of it; ``None``: it says nothing."""

    key: str
    address: str
    index: int
    band: Band
    scale: Optional[float] = None
    offset: Optional[float] = None
    nodata: Optional[float] = None
    resolution_m: Optional[float] = None
    is_radiance: bool = False


@dataclass(frozen=True)
class Item:
    """A STAC item, read from ``path``."""

    path: str
    content: Json

    @property
    def properties(self) -> Json:
        """The item's properties; an empty mapping where they are none."""
        return _mapping(self.content.get("properties"))

    @property
    def name(self) -> str:
        """Its identifier."""
        return str(self.content.get("id") or "")

    def text(self, *names: str) -> str:
        """The first of its properties that is a text, ``""`` where none is."""
        values = (self.properties.get(name) for name in names)
        return next((value for value in values if isinstance(value, str)), "")

    def number(self, *names: str) -> Optional[float]:
        """The first of its properties that is a number."""
        return next((value for name in names if (value := _number(self.properties.get(name))) is not None), None)

    def assets(self) -> Iterator[tuple[str, Json, str]]:
        """Key, content and address of each asset whose file can be reached from the item."""
        for key, asset in _mapping(self.content.get("assets")).items():
            address = self._address(_mapping(asset))
            if address:
                yield str(key), asset, address

    def _address(self, asset: Json) -> str:
        """Where GDAL opens an asset: a copy beside the item, else its address; ``""`` where it can be opened nowhere.

        An item from the net names no files of this machine.
        """
        remote = self.path.startswith("/vsi") or "://" in self.path
        folder = re.sub(r"[^/]*$", "", self.path.split("?")[0])
        copy = asset.get("file:local_path")
        if isinstance(copy, str) and _is_below(copy) and os.path.isfile(folder + copy):
            return folder + copy
        href = asset.get("href")
        if not isinstance(href, str) or not href:
            return ""
        href = href.replace("\\", "/")
        scheme, _, rest = href.partition("://")
        if rest and scheme.lower() == "file":
            return "" if remote else _on_disk(re.sub(r"^/(?=[A-Za-z]:/)", "", rest[rest.find("/") :]))
        if rest:
            system = _SYSTEMS.get(scheme.lower())
            return "" if system is None else f"{system}{rest}" if system else local_path(href)
        if href.startswith("/") or re.match(r"[A-Za-z]:/", href):
            return "" if remote else _on_disk(href)
        if ":" in href or href.startswith("<"):
            return ""
        beside = folder + re.sub(r"^(\./)+", "", href)
        if remote:
            return beside
        beside, home = _on_disk(beside), self._home()
        return local_path(urljoin(home, href)) if home and not os.path.exists(beside) else beside

    def _home(self) -> str:
        """The address on the net from which an item on disk was taken."""
        links = (_mapping(link) for link in _list(self.content, "links"))
        hrefs = (str(link.get("href") or "") for link in links if link.get("rel") == "self")
        return next((href for href in hrefs if re.match(r"https?://", href)), "")


def read_item(paths: Sequence[str]) -> Optional[Item]:
    """The item that the one path is; ``None`` where it is something else.

    Raises `SceneError` for a catalog, a collection, or what a search gave, which are no single image, and for an item
    among several paths.
    """
    named = [path for path in paths if _ITEM.search(path.split("?")[0])]
    if len(paths) > 1 and any(read_item([path]) is not None for path in named):
        raise SceneError(
            f"{shown(named[0])} is a STAC item, which is a scene of its own. Choose one item, or map several as a "
            "batch."
        )
    if len(paths) != 1 or not named:
        return None
    path = local_path(paths[0].replace("\\", "/"))
    text = read_text(path)
    try:
        content = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict):
        return None
    if content.get("type") == "FeatureCollection" or content.get("type") in ("Catalog", "Collection"):
        if "stac_version" in content or any("stac_version" in _mapping(each) for each in _list(content, "features")):
            raise SceneError(f"{paths[0]} is no single image but a list of them; choose the STAC item of one.")
        return None
    if content.get("type") != "Feature" or not (content.get("stac_version") or content.get("assets")):
        return None
    return Item(path, content)


def sensor_of(item: Item, address: str) -> Optional[Sensor]:
    """The sensor of an asset, by its file's name or by what the item says of the satellite."""
    instruments = item.properties.get("instruments")
    instrument = str(instruments[0]) if isinstance(instruments, list) and instruments else ""
    platform = item.text("platform", "constellation", "eo:platform")
    return sensor_of_file(_stem(address), "", {"platform": platform, "instrument": instrument})


def offers(item: Item) -> list[Offer]:
    """The bands of reflectance that the item's assets hold, in their order."""
    out = []
    for key, asset, address in item.assets():
        if not _is_image(asset, address) or _PICTURE_KEY.match(key) or _roles(asset) & _PICTURES:
            continue
        said = _list(asset, "bands") or _list(asset, "eo:bands")
        sensor = sensor_of(item, address)
        for index in range(1, max(1, len(said)) + 1):
            told = _mapping(said[index - 1]) if said else {}
            names = [str(told.get("name") or "")] + ([_stem(address), key] if len(said) < 2 else [])
            band = _band(sensor, names, told, key if len(said) < 2 else "")
            if band is None or (band.wavelength_nm or 0) > _LONGEST_REFLECTED:
                continue
            rasters = _list(asset, "raster:bands")
            raster = _mapping(rasters[index - 1]) if index <= len(rasters) else {}
            out.append(
                Offer(
                    key,
                    address,
                    index,
                    band,
                    scale=_first(raster.get("scale"), told.get("raster:scale"), asset.get("raster:scale")),
                    offset=_first(raster.get("offset"), told.get("raster:offset"), asset.get("raster:offset")),
                    nodata=_first(raster.get("nodata"), told.get("nodata"), asset.get("nodata")),
                    resolution_m=_resolution(asset, raster, told, address, key),
                    is_radiance=any(is_radiance(str(each.get("unit") or "")) for each in (raster, told, asset)),
                )
            )
    return out


def angle_files(item: Item) -> dict[str, str]:
    """Name of the angle, in degrees, by the address of a file that holds it for each pixel."""
    found = {}
    for key, asset, address in item.assets():
        words = (key, re.sub(r"^oa_", "", key), re.split(r"[^A-Za-z0-9]+", _stem(address))[-1])
        name = next(filter(None, map(geometry_name, words)), None)
        if name is not None and _is_image(asset, address):
            found[address] = name
    return found


def view_angles(item: Item) -> Optional[tuple[float, float]]:
    """Zenith and azimuth of the view in degrees: the item's, else the mean direction of its bands'."""
    pairs = [(item.number("view:incidence_angle"), item.number("view:azimuth"))]
    for _, asset, _ in item.assets():
        pairs.append((_number(asset.get("view:incidence_angle")), _number(asset.get("view:azimuth"))))
    known = [(math.radians(z), math.radians(a)) for z, a in pairs if z is not None and a is not None and 0 <= z < 90]
    if not known:
        return None
    if pairs[0][0] is not None and pairs[0][1] is not None:
        known = known[:1]
    x = sum(math.sin(z) * math.sin(a) for z, a in known)
    y = sum(math.sin(z) * math.cos(a) for z, a in known)
    up = sum(math.cos(z) for z, _ in known)
    return math.degrees(math.atan2(math.hypot(x, y), up)), math.degrees(math.atan2(x, y)) % 360


def _band(sensor: Optional[Sensor], names: Sequence[str], told: Json, key: str) -> Optional[Band]:
    """The band that is told of: the sensor's by its number, by its wavelength or its color; else one of its own.

    Numbers first: in Sentinel-2's items one color, red edge, is that of four bands.
    """
    told_center = _first(told.get("eo:center_wavelength"), told.get("center_wavelength"))
    center = None if told_center is None else told_center * 1000
    color = str(told.get("eo:common_name") or told.get("common_name") or "")
    if sensor is None:
        if center is None and not common_name(color):
            return None
        width = _first(told.get("eo:full_width_half_max"), told.get("full_width_half_max"))
        own = next(filter(None, (*names, color, key)), "")
        return Band(own, center, common_name(color), None if width is None else width * 1000)
    for name in names:
        known = sensor_band(sensor, name)
        if known is not None:
            return known
    if center is not None:
        near = min(sensor.bands, key=lambda band: abs((band.wavelength_nm or 0) - center))
        return near if abs((near.wavelength_nm or 0) - center) <= _ROUNDED else None
    colors = [common_name(word) for word in (key, color) if word]
    return next((band for word in colors for band in sensor.bands if word and band.common_name == word), None)


def _is_image(asset: Json, address: str) -> bool:
    kind = str(asset.get("type") or "").lower()
    if kind:
        return kind.startswith("image/") and any(word in kind for word in ("tif", "jp2", "jpeg2000"))
    return bool(_IMAGE.search(address.split("?")[0]))


def _resolution(asset: Json, raster: Json, told: Json, address: str, key: str) -> Optional[float]:
    """Size of a pixel in meters, by what tells it best: the file's grid, the sampling, the name."""
    transform = asset.get("proj:transform")
    size = _number(transform[0]) if isinstance(transform, list) and transform else None
    named = _RESOLUTION.search(_stem(address)) or _RESOLUTION.search(key)
    return _first(
        size,
        raster.get("spatial_resolution"),
        float(named.group(1)) if named else None,
        asset.get("gsd"),
        told.get("gsd"),
    )


def _stem(address: str) -> str:
    """The name of a file without its folders, its ending and what a server is asked beside it."""
    return address.split("?")[0].rstrip("/").rsplit("/", 1)[-1].rsplit(".", 1)[0]


def _roles(asset: Json) -> set[str]:
    return {str(role).lower() for role in _list(asset, "roles")}


def _on_disk(path: str) -> str:
    """A path as it is called on disk: in an item, blanks and accents may be written as in an address, ``%20``."""
    plain = unquote(path)
    return plain if "\0" not in plain and not os.path.exists(path) and os.path.exists(plain) else path


def _is_below(path: str) -> bool:
    parts = path.replace("\\", "/").split("/")
    return ".." not in parts and ":" not in path and not path.startswith(("/", "\\", "<"))


def _mapping(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _list(holder: Json, name: str) -> list[Any]:
    value = holder.get(name)
    return value if isinstance(value, list) else []


def _number(value: Any) -> Optional[float]:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _first(*values: Any) -> Optional[float]:
    """The first that is a number."""
    return next((number for value in values if (number := _number(value)) is not None), None)
