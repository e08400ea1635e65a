"""Landsat products, Level-1 and Level-2, Collection 2 and older, as a folder or an archive with its MTL file.

Format: USGS, Landsat 8-9 Collection 2 Level 2 Science Product Guide (LSDS-1619) and Level 1 Data Format
Control Book (LSDS-1822). Level-1 reflectance is divided by the sine of the sun's elevation. Products from
before Collection 1 carry radiance only; reflectance follows as in Chander, Markham and Helder 2009,
Remote Sensing of Environment 113, 893-903, with the solar irradiances of its Tables 3 and 4.
"""

from __future__ import annotations

import json
import math
import posixpath
import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence

from ..bands import LANDSAT_OLI, LANDSAT_TM, Sensor, canonical_name
from ..errors import SceneError
from .files import open_image, raw_band
from .gdal_calls import archive_of, archive_root, list_files, list_names, read_text
from .landsat_old import in_todays_terms
from .metadata import parse_xml
from .names import sensor_band
from .radiometry import formula
from .sceneband import QualityBand, SceneBand, SceneParts
from .tags import number

_METADATA = re.compile(r"_MTL\.(txt|json|xml)$", re.IGNORECASE)
_IMAGE = re.compile(r"^(?P<id>L(?:[CETMO]\d|[457])\d.*?)_(?:SR_)?B\d{1,2}\.TIF$", re.IGNORECASE)
#: Bit 0 of QA_PIXEL (Collection 2) and BQA (Collection 1): fill.
FILL_BIT = 1

#: Mean solar irradiance outside the atmosphere, W m-2 um-1 (Chander et al. 2009).
SOLAR_IRRADIANCE: Mapping[str, Mapping[str, float]] = {
    "LANDSAT_4": {"B1": 1983, "B2": 1795, "B3": 1539, "B4": 1028, "B5": 219.8, "B7": 83.49},
    "LANDSAT_5": {"B1": 1983, "B2": 1796, "B3": 1536, "B4": 1031, "B5": 220.0, "B7": 83.44},
    "LANDSAT_7": {"B1": 1997, "B2": 1812, "B3": 1533, "B4": 1039, "B5": 230.8, "B7": 84.90},
}


@dataclass(frozen=True)
class Found:
    """A product: its folder, its MTL file, and the images asked for (``()``: all)."""

    root: str
    metadata: str
    images: tuple[str, ...] = ()


def find(paths: Sequence[str]) -> Optional[Found]:
    """The Landsat product that the paths are, or some images of which they are; ``None`` where they are none."""
    slashed = [path.replace("\\", "/").rstrip("/") for path in paths]
    if len(slashed) == 1:
        path = slashed[0]
        if _METADATA.search(path):
            return Found(posixpath.dirname(path), path)
        if archive := archive_root(path):
            return _with_metadata([f"{archive}/{name}" for name in list_files(archive)])
        if not _IMAGE.match(posixpath.basename(path)):
            return _with_metadata([f"{path}/{name}" for name in list_names(path)])
    matches = [_IMAGE.match(posixpath.basename(path)) for path in slashed]
    folders = {posixpath.dirname(path) for path in slashed}
    products = {match.group("id").lower() if match else None for match in matches}
    if len(folders) != 1 or len(products) != 1 or None in products:
        return None
    folder, start = folders.pop() or ".", f"{products.pop()}_mtl"
    found = _with_metadata([f"{folder}/{name}" for name in list_names(folder) if name.lower().startswith(start)])
    return replace(found, images=tuple(slashed)) if found else None


def _with_metadata(files: Sequence[str]) -> Optional[Found]:
    forms = ("txt", "json", "xml")  # Collection 2 has all three, with the same contents
    known = sorted((f for f in files if _METADATA.search(f)), key=lambda f: (forms.index(f.lower().rsplit(".")[-1]), f))
    if len({_METADATA.sub("", f) for f in known}) > 1:
        folder = posixpath.dirname(known[0])
        raise SceneError(f"{folder} holds several Landsat products; choose the MTL file of one.")
    return Found(posixpath.dirname(known[0]), known[0]) if known else None


def open_product(found: Found) -> SceneParts:
    """The reflective bands of a product. Raises `SceneError`."""
    groups = _parse(found.metadata)
    spacecraft = _first(groups, "SPACECRAFT_ID") or ""
    if "MSS" in (_first(groups, "SENSOR_ID") or ""):
        raise SceneError(
            f"{found.root} is of the Multispectral Scanner, which saw neither blue nor short-wave infrared. Choose a "
            "product of TM, ETM+ or OLI (Landsat 4 to 9)."
        )
    sensor = LANDSAT_OLI if spacecraft in ("LANDSAT_8", "LANDSAT_9") else LANDSAT_TM
    surface = "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS" in groups
    elevation = number(_first(groups, "SUN_ELEVATION"))
    if not surface and (elevation is None or elevation <= 0):
        raise SceneError(
            f"{found.metadata} says no sun elevation above 0, without which there is no reflectance. "
            "Download the product again, or choose another."
        )
    bands = []
    how = set()
    for band in _opened(found, groups, sensor):
        told = _scaling(groups, band.band.name, surface, elevation or 90.0, spacecraft)
        if told is None:
            continue  # thermal: no reflectance
        empty = band.nodata if band.nodata is not None else 0.0
        special = (0.0,) if empty != 0.0 else ()
        bands.append(replace(band, scale=told[0], offset=told[1], nodata=empty, special=special))
        how.add(told[2])
    if not bands:
        raise SceneError(
            f"{found.root} holds no reflective band that its metadata name. Choose its images, or download it again."
        )
    geometry = {"cos_view_zenith": 1.0}
    notes = [
        f"Landsat {spacecraft[-1:]} {'Level-2, surface' if surface else 'Level-1, top of atmosphere'} reflectance."
    ]
    notes += sorted(how)
    if elevation is not None:
        geometry["cos_sun_zenith"] = math.sin(math.radians(elevation))
        notes.append(f"Sun zenith {90 - elevation:.1f} degrees from the metadata; the view is taken as straight down.")
    quality = _quality(found, groups)
    if quality:
        notes.append("Pixels that the quality band marks as fill are left out.")
    details: dict[str, Any] = {
        "sensor": sensor.name,
        "satellite": spacecraft,
        "level": "surface" if surface else "toa",
        "baseline": f"Collection {_first(groups, 'COLLECTION_NUMBER') or 'before 1'}",
        "date": _first(groups, "DATE_ACQUIRED") or "",
        "id": _first(groups, "LANDSAT_PRODUCT_ID") or _first(groups, "LANDSAT_SCENE_ID") or "",
    }
    return SceneParts(tuple(bands), (_source(found),), tuple(notes), details, geometry, quality)


def _source(found: Found) -> Path:
    return Path(archive_of(found.root))


def _opened(found: Found, groups: Mapping[str, Mapping[str, str]], sensor: Sensor) -> list[SceneBand]:
    """The product's images that are there; one stacked file with named bands does as well."""
    names: dict[str, str] = {}
    for group in groups.values():
        for key, value in group.items():
            match = re.match(r"FILE_NAME_BAND_(\d{1,2})$", key)
            if match:  # of Level-2 products the record of their making names the Level-1 files once more, further down
                names.setdefault(f"B{int(match.group(1))}", value)
    there = _files(found)
    bands = []
    for name, file in sorted(names.items(), key=lambda item: int(item[0][1:])):
        path = there.get(file.lower(), "")
        band = sensor_band(sensor, name)
        if band is None or not path or (found.images and path not in found.images):
            continue
        bands.append(raw_band(open_image(path)[0], path, 1, band))
    if bands:
        return bands
    stacks = [path for name, path in there.items() if name.endswith((".tif", ".tiff"))]
    if len(stacks) != 1:
        return []
    path = stacks[0]
    dataset = open_image(path)[0]
    for index in range(1, dataset.RasterCount + 1):
        band = sensor_band(sensor, canonical_name(dataset.GetRasterBand(index).GetDescription()))
        if band is not None:
            bands.append(raw_band(dataset, path, index, band))
    return bands


def _files(found: Found) -> dict[str, str]:
    """Path by name of what lies beside the metadata; names in small letters, since some programs write them so."""
    return {name.lower(): f"{found.root}/{name}" for name in list_names(found.root)}


def _scaling(
    groups: Mapping[str, Mapping[str, str]], name: str, surface: bool, elevation: float, spacecraft: str
) -> Optional[tuple[float, float, str]]:
    """Scale and offset to reflectance, and the sentence that says so; ``None`` for bands that have none."""
    digits = name[1:]
    if surface:
        # The same keys stand in the Level-1 group with other numbers.
        group = groups["LEVEL2_SURFACE_REFLECTANCE_PARAMETERS"]
        factor, shift = (number(group.get(f"REFLECTANCE_{k}_BAND_{digits}")) for k in ("MULT", "ADD"))
        if factor is None or shift is None:
            return None
        return factor, shift, f"From the product's metadata: {formula(factor, shift)}."
    group = groups.get("LEVEL1_RADIOMETRIC_RESCALING") or groups.get("RADIOMETRIC_RESCALING") or {}
    sine = math.sin(math.radians(elevation))
    factor, shift = (number(group.get(f"REFLECTANCE_{k}_BAND_{digits}")) for k in ("MULT", "ADD"))
    if factor is not None and shift is not None:
        note = (
            f"Reflectance = (number x factor + offset of the metadata) / sin({elevation:.2f} degrees of sun elevation)."
        )
        return factor / sine, shift / sine, note
    factor, shift = (number(group.get(f"RADIANCE_{k}_BAND_{digits}")) for k in ("MULT", "ADD"))
    irradiance = SOLAR_IRRADIANCE.get(spacecraft, {}).get(name)
    if factor is None or shift is None or irradiance is None:
        return None
    distance = _sun_distance(groups)
    gain = math.pi * distance**2 / (irradiance * sine)
    note = (
        "Radiance of the metadata made reflectance (Chander et al. 2009), "
        f"sun at {distance:.4f} AU, {elevation:.2f} degrees high."
    )
    return factor * gain, shift * gain, note


def _sun_distance(groups: Mapping[str, Mapping[str, str]]) -> float:
    """Distance of the sun in astronomical units, from the metadata or the day of the year."""
    told = number(_first(groups, "EARTH_SUN_DISTANCE"))
    if told:
        return told
    try:
        day = date.fromisoformat(_first(groups, "DATE_ACQUIRED") or "").timetuple().tm_yday
    except ValueError:
        raise SceneError(
            "The product's metadata have no date, without which there is no reflectance. Download the product again."
        ) from None
    return 1 - 0.01672 * math.cos(math.radians(0.9856 * (day - 4)))


def _quality(found: Found, groups: Mapping[str, Mapping[str, str]]) -> tuple[QualityBand, ...]:
    name = _first(groups, "FILE_NAME_QUALITY_L1_PIXEL") or _first(groups, "FILE_NAME_BAND_QUALITY")
    path = _files(found).get(name.lower(), "") if name else ""
    if not path:
        return ()
    return (QualityBand(path, 1, raw_band(open_image(path)[0], path, 1, LANDSAT_OLI.bands[0]).grid, FILL_BIT),)


def _first(groups: Mapping[str, Mapping[str, str]], key: str) -> Optional[str]:
    return next((group[key] for group in groups.values() if key in group), None)


def _parse(path: str) -> dict[str, dict[str, str]]:
    """The MTL file as groups of keys and values, all texts."""
    text = read_text(path)
    if text is None:
        raise SceneError(f"{path} cannot be read. Download the product again.")
    groups: dict[str, dict[str, str]] = {}
    if path.lower().endswith(".xml"):
        tree = parse_xml(text, path)
        for group in tree:
            groups[group.tag] = {item.tag: (item.text or "").strip() for item in group}
    elif path.lower().endswith(".json"):
        try:
            for name, items in next(iter(json.loads(text).values())).items():
                groups[str(name)] = {str(k): str(v) for k, v in items.items()}
        except (ValueError, AttributeError, StopIteration):
            raise SceneError(f"{path} is damaged; download the product again.") from None
    else:
        current: dict[str, str] = {}
        for line in text.splitlines():
            key, _, value = (part.strip() for part in line.partition("="))
            if key == "GROUP":
                current = groups.setdefault(value, {})
            elif key and value and key != "END_GROUP":
                current[key] = value.strip('"')
    if not _first(groups, "SPACECRAFT_ID"):
        raise SceneError(f"{path} is no Landsat metadata file, or a damaged one. Download the product again.")
    return in_todays_terms(groups)
