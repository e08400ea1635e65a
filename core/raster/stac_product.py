"""The image of a STAC item as a scene."""

from __future__ import annotations

import math
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np

from ..bands import LANDSAT_OLI, LANDSAT_TM, SENTINEL2, Sensor
from ..errors import SceneError
from .files import open_files, raw_band
from .gdal_calls import GdalError, open_foreign_image, read_text, shown
from .landsat import FILL_BIT
from .landsat_names import LEVEL2_OFFSET, LEVEL2_SCALE, Told, scale_from_name
from .metadata import parse_xml
from .radiometry import SENTINEL2_OFFSET, assumed_scale, declared_scale, formula, sample
from .sceneband import QualityBand, SceneBand, SceneParts
from .sentinel2 import NODATA, OFFSET_BASELINE, SATURATED, nearest_first
from .sentinel2_angles import TileAngles, tile_angles
from .stac_item import Item, Offer, angle_files, offers, sensor_of, view_angles
from .tags import finite

#: Of Sentinel-2: numbers to reflectance, and the offset that came with baseline 04.00.
_SCALE, _OFFSET = 1e-4, -SENTINEL2_OFFSET * 1e-4
#: With the offset in them hardly any numbers lie so low: they would be a reflectance below -0.02.
_LOW, _MOST_LOW = 0.8 * SENTINEL2_OFFSET, 0.05
#: Where the offset was subtracted, some number of a scene lies below this.
_HIGH = 0.9 * SENTINEL2_OFFSET
#: What products of each level are called, and their levels.
_SURFACE = re.compile(r"MSI2A|L2A|L2SP|L2SR|HLS|NBART|^L2$", re.IGNORECASE)
_TOA = re.compile(r"MSI1C|L1C|L1TP|L1GT|L1GS|^L1$", re.IGNORECASE)
#: What catalogs write before the properties of Sentinel-2.
_OWNERS = ("s2", "sentinel2", "sentinel")
#: Items of the USGS from before 2022 tell the product by their name alone.
_LANDSAT_LEVEL2 = re.compile(r"_L2S[PR]_\d{6}_\d{8}_(?:\d{8}_)?02_", re.IGNORECASE)
_FILL = re.compile(r"(?:^|_)(?:QA_PIXEL|PIXEL_QA)(?:\.TIF)?$", re.IGNORECASE)


@dataclass(frozen=True)
class _Facts:
    """What holds for all of an item's bands."""

    item: Item
    sensor: Optional[Sensor]
    level: str
    baseline: Optional[float]

    @property
    def is_sentinel2(self) -> bool:
        """Whether numbers may be ESA's: those of HLS are NASA's own."""
        return self.sensor is SENTINEL2 and "HLS" not in self.item.name.upper()

    @property
    def is_landsat(self) -> bool:
        return self.sensor in (LANDSAT_OLI, LANDSAT_TM)

    @property
    def is_landsat_level2(self) -> bool:
        """Whether it says that it is of Landsat's Collection 2 Level-2."""
        said = self.item.text("landsat:correction").startswith("L2") or bool(_LANDSAT_LEVEL2.search(self.item.name))
        return self.is_landsat and said


def open_item(item: Item) -> SceneParts:
    """The bands of reflectance of an item, each at its own resolution with its others as alternatives.

    Raises `SceneError`.
    """
    offered = _once_each(offers(item))
    if not offered:
        if any("zarr" in str(asset.get("type")).lower() for _, asset, _ in item.assets()):
            raise SceneError(
                f"{shown(item.path)} has its images as Zarr, which is not read. Choose an item whose images are "
                "GeoTIFF or JPEG 2000."
            )
        raise SceneError(
            f"{shown(item.path)} names no band that is known: no image with its wavelength, color or number. "
            "Choose the item of an optical image, or its image files."
        )
    facts = _Facts(item, sensor_of(item, offered[0].address), _level(item, offered[0].address), _baseline(item))
    if facts.is_landsat and facts.level == "toa":
        raise SceneError(
            f"{shown(item.path)} is of Landsat Level-1, whose numbers become reflectance by the MTL file alone. "
            "Choose that file beside its images, or an item of Level-2."
        )
    offered = [offer for offer in offered if not offer.is_radiance]
    if not offered:
        raise SceneError(f"{shown(item.path)} holds radiance and no reflectance. Choose an item of reflectance.")
    offered, away = _there(offered)
    opened = [(offer, *_opened(item, offer)) for offer in offered]
    bands, notes = _in_reflectance(facts, opened)
    if away:
        notes.append(f"Left out, since their files are not there: {', '.join(away)}.")
    by_name: dict[str, list[SceneBand]] = {}
    for band in bands:
        by_name.setdefault(band.band.name, []).append(band)
    together = [nearest_first(each, _native(facts, name)) for name, each in by_name.items()]
    angles = _angle_bands(item)
    geometry, geometry_notes = _geometry(facts, {band.band.name for band in angles})
    notes += geometry_notes
    quality = _quality(facts)
    if quality:
        notes.append("Pixels that the quality band marks as fill are left out.")
    satellite = item.text("platform", "constellation")
    kinds = {"surface": "surface reflectance", "toa": "top of atmosphere reflectance"}
    details: dict[str, Any] = {
        "sensor": facts.sensor.name if facts.sensor else "",
        "satellite": satellite,
        "level": facts.level,
        "baseline": "" if facts.baseline is None else f"{facts.baseline:05.2f}",
        "date": item.text("datetime", "start_datetime"),
        "id": item.name,
    }
    of, level = details["sensor"] or satellite or "a satellite without a name", kinds.get(facts.level, "level not told")
    head = f"Image of {of} by its STAC item, {level}."
    sources = () if item.path.startswith("/vsi") else (Path(item.path),)
    return SceneParts((*together, *angles), sources, (head, *notes), details, geometry, quality)


def _once_each(offered: Sequence[Offer]) -> list[Offer]:
    """One of the files that hold a band at one resolution: a GeoTIFF before a JPEG 2000, one without an account."""
    best: dict[tuple[str, Optional[float]], Offer] = {}

    def rank(offer: Offer) -> tuple[bool, bool]:
        return offer.address.startswith(("/vsis3/", "/vsigs/")), offer.address.split("?")[0].lower().endswith(".jp2")

    for offer in offered:
        place = (offer.band.name, offer.resolution_m)
        if place not in best or rank(offer) < rank(best[place]):
            best[place] = offer
    return [offer for offer in offered if best[offer.band.name, offer.resolution_m] is offer]


def _there(offered: list[Offer]) -> tuple[list[Offer], list[str]]:
    """What is on the net or on this disk, and the names of bands that are nowhere; all where nothing is there.

    Who downloads an item's images by hand takes those that a model needs.
    """
    found = [offer for offer in offered if offer.address.startswith("/vsi") or os.path.exists(offer.address)]
    names = {offer.band.name for offer in found}
    away = dict.fromkeys(offer.band.name for offer in offered if offer.band.name not in names)
    return (found, list(away)) if found else (offered, [])


def _opened(item: Item, offer: Offer) -> tuple[SceneBand, Optional[Told]]:
    """A band with its own numbers, and the scale that its file declares."""
    address = shown(offer.address)
    try:
        dataset = open_foreign_image(offer.address)
    except GdalError as error:
        raise SceneError(
            f"{address}, which {shown(item.path)} names, cannot be opened as an image ({error.beside(offer.address)}). "
            "Where it needs an account or has expired, download the item again or the images beside it."
        ) from None
    if offer.index > dataset.RasterCount:
        raise SceneError(
            f"{address} has {dataset.RasterCount} band(s), and {shown(item.path)} names {offer.index}. "
            "Download both again."
        )
    raster = dataset.GetRasterBand(offer.index)
    band = raw_band(dataset, offer.address, offer.index, offer.band)
    told = declared_scale(raster.GetScale(), raster.GetOffset(), raster.GetMetadata() or {}, {})
    return replace(band, nodata=band.nodata if offer.nodata is None else offer.nodata), told


def _level(item: Item, address: str) -> str:
    """``surface``, ``toa`` or ``unknown``, by the properties, else by the names of item and file."""
    texts = [item.text(name) for name in ("s2:product_type", "product:type", "landsat:correction", "processing:level")]
    for text in (*texts, str(item.content.get("collection") or ""), item.name, address.rsplit("/", 1)[-1]):
        if _SURFACE.search(text):
            return "surface"
        if _TOA.search(text):
            return "toa"
    return "unknown"


def _baseline(item: Item) -> Optional[float]:
    """The baseline of Sentinel-2's processing: told, or the one in the product's name."""
    told = (item.text(f"{owner}:processing_baseline") for owner in _OWNERS)
    version = item.text("processing:version")  # of whatever processed it; a baseline has two digits twice
    for text in (*told, version if re.fullmatch(r"\d\d\.\d\d", version) else ""):
        if (number := finite(text)) is not None:
            return number
    for name in (item.name, item.text("s2:product_uri"), item.text("sentinel:product_id")):
        match = re.search(r"_N(\d{2})(\d{2})_", name)
        if match:
            return float(f"{match.group(1)}.{match.group(2)}")
    return None


def _native(facts: _Facts, name: str) -> float:
    return facts.sensor.resolution_m(name) if facts.sensor and name in _names(facts.sensor) else 1.0


def _names(sensor: Sensor) -> set[str]:
    return {band.name for band in sensor.bands}


# From numbers to reflectance


def _in_reflectance(
    facts: _Facts, opened: Sequence[tuple[Offer, SceneBand, Optional[Told]]]
) -> tuple[list[SceneBand], list[str]]:
    """The bands with their scale and what means nothing in them, and what to tell the user."""
    bands = [_with_nodata(facts, band) for _, band, _ in opened]
    told = [_told(facts, offer, declared, band) for offer, band, declared in opened]
    notes: list[str] = []
    if all(_is_esas(facts, band) for band in bands):
        told, notes = _offset_once(facts, bands, told)
    unknown = [i for i, band in enumerate(bands) if told[i] is None and band.is_integer]
    if unknown:
        scale, assumed = assumed_scale([bands[i] for i in unknown])
        bands = [replace(b, scale=scale) if i in unknown and scale is not None else b for i, b in enumerate(bands)]
        notes += assumed
    bands = [replace(b, scale=t[0], offset=t[1]) if t is not None else b for b, t in zip(bands, told)]
    said = dict.fromkeys(item for item in told if item is not None)
    return bands, [*(f"From {where}: {formula(scale, offset)}." for scale, offset, where in said), *notes]


def _is_esas(facts: _Facts, band: SceneBand) -> bool:
    """Whether numbers of Sentinel-2 are those of its products: with a sign they are what others made of them."""
    return facts.is_sentinel2 and not band.is_signed


def _told(facts: _Facts, offer: Offer, declared: Optional[Told], band: SceneBand) -> Optional[Told]:
    """Scale and offset by the item, the file or, of whole numbers, the product's kind."""
    if (offer.scale, offer.offset) != (None, None) and (offer.scale or 1.0, offer.offset or 0.0) != (1.0, 0.0):
        return offer.scale or 1.0, offer.offset or 0.0, "the STAC item"
    if declared is not None:
        return declared
    if not band.is_integer:
        return None
    if facts.is_landsat_level2 or (facts.is_landsat and scale_from_name(offer.address.split("?")[0])):
        return LEVEL2_SCALE, LEVEL2_OFFSET, "Landsat Collection 2 Level-2"
    if _is_esas(facts, band) and facts.baseline is not None:
        return (
            _SCALE,
            _OFFSET if facts.baseline >= OFFSET_BASELINE else 0.0,
            f"Sentinel-2's baseline {facts.baseline:05.2f}",
        )
    return None


def _with_nodata(facts: _Facts, band: SceneBand) -> SceneBand:
    if not band.is_integer:
        return band
    if _is_esas(facts, band):
        return replace(band, nodata=NODATA, special=(SATURATED,))
    if band.nodata is None and not band.masked:
        return replace(band, empty_zero=True)
    return band


def _offset_once(
    facts: _Facts, bands: Sequence[SceneBand], told: Sequence[Optional[Told]]
) -> tuple[list[Optional[Told]], list[str]]:
    """The scales with the offset that the numbers still have.

    Catalogs name the offset of baseline 04.00 for images of before it, and for those of which they subtracted it
    while they were copied; of the latter some say that nothing was subtracted, and others name none where there is
    one. Hence the baseline says whether there was an offset, and the numbers whether it is there: hardly a pixel has a
    reflectance below -0.02.
    """
    named = any(item is not None and item[1] != 0 for item in told)
    without = [None if item is None else (item[0], 0.0, item[2]) for item in told]
    if facts.baseline is not None and facts.baseline < OFFSET_BASELINE:
        return without, ["Images of before baseline 04.00 have no offset."] if named else []
    numbers = _some_numbers(bands)
    properties = facts.item.properties
    if True in (properties.get(f"{owner}:boa_offset_applied") for owner in ("earthsearch", *_OWNERS)):
        notes = ["The catalog has subtracted the offset of 1000 already, and says so."]
        if numbers.size and numbers.min() > _HIGH:
            notes.append(
                f"Yet no number of the visible bands lies below {numbers.min():.0f}: if 1000 must be subtracted, give "
                "offset=-0.1."
            )
        return without, notes
    low = float(np.mean(numbers < _LOW)) if numbers.size else 0.0
    if low > _MOST_LOW and (named or facts.baseline is not None):
        return without, [
            f"The offset of 1000 is not subtracted: {low:.0%} of the numbers lie below {_LOW:.0f}, so the catalog "
            "has done so already, although it does not say so. Give offset=-0.1 if that is wrong."
        ]
    if facts.baseline is not None and not named:
        with_offset = [None if item is None else (item[0], _OFFSET, item[2]) for item in told]
        return with_offset, ["The item names no offset, and images of baseline 04.00 and later have one of 1000."]
    return list(told), []


def _some_numbers(bands: Sequence[SceneBand]) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Numbers of the visible bands, in which all but clouds, snow and sand is dark."""
    visible = {band.band.name: band for band in bands if 450 <= (band.band.wavelength_nm or 0) <= 700}
    found = []
    for band in [*visible.values()][:3]:
        try:
            found.append(sample(band))
        except GdalError:
            continue  # reported when the band is read
    return np.concatenate(found) if found else np.zeros(0, np.float32)


# Angles and quality


def _angle_bands(item: Item) -> tuple[SceneBand, ...]:
    files = {address: name for address, name in angle_files(item).items() if _opens(address)}
    if not files:
        return ()
    return tuple(band for band in open_files(list(files), band_names=list(files.values())).bands if band.is_angle)


def _opens(address: str) -> bool:
    """Whether a file is there: who downloads bands by hand leaves those of angles away."""
    try:
        open_foreign_image(address)
    except GdalError:
        return False
    return True


def _geometry(facts: _Facts, per_pixel: set[str]) -> tuple[dict[str, float], list[str]]:
    """Cosines for the whole image of the angles that no file holds, and what to tell of them."""
    angles = _angles_of_granule(facts) or _angles_of_item(facts)
    if per_pixel:
        cosines = {name: value for name, value in angles.cosines().items() if name not in per_pixel}
        return cosines, ["Angles of sun and view from the item's files, for each pixel."]
    if not angles.told():
        return {}, ["The item tells no angles of sun and view."]
    return angles.cosines(), [f"Angles of the item in degrees: {', '.join(angles.told())}."]


def _angles_of_granule(facts: _Facts) -> Optional[TileAngles]:
    """The means over a tile of Sentinel-2, by the metadata among the assets."""
    for key, asset, address in facts.item.assets() if facts.is_sentinel2 else ():
        if (key == "metadata" or "granule" in key.lower()) and "xml" in str(asset.get("type")):
            text = read_text(address)
            try:
                angles = tile_angles(parse_xml(text, address)) if text else TileAngles()
            except SceneError:
                continue  # an expired address may answer with a page of its own
            if angles.told():
                return angles
    return None


def _angles_of_item(facts: _Facts) -> TileAngles:
    elevation, sun = (facts.item.number(f"view:{name}", f"eo:{name}") for name in ("sun_elevation", "sun_azimuth"))
    angles = TileAngles(sun_zenith=90 - elevation if elevation is not None and 0 < elevation <= 90 else None)
    if facts.is_landsat:
        return replace(angles, view_zenith=0.0)
    view = view_angles(facts.item)
    if view is None:
        return angles
    relative = None if sun is None else math.cos(math.radians(sun - view[1]))
    return replace(angles, view_zenith=view[0], cos_relative_azimuth=relative)


def _quality(facts: _Facts) -> tuple[QualityBand, ...]:
    """Landsat's band of quality bits, of which the first is fill."""
    for key, _, address in facts.item.assets() if facts.is_landsat else ():
        if _FILL.search(key):
            try:
                dataset = open_foreign_image(address)
            except GdalError:
                continue
            return (QualityBand(address, 1, raw_band(dataset, address, 1, LANDSAT_OLI.bands[0]).grid, FILL_BIT),)
    return ()
