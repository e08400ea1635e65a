"""Sentinel-2 products, Level-1C and Level-2A, as a SAFE folder or an archive of one.

Format: ESA, Sentinel-2 Products Specification Document (S2-PDGS-TAS-DI-PSD). Digital numbers become
reflectance as ``(DN + add_offset) / quantification``; the offset, by band, came with baseline 04.00.
"""

from __future__ import annotations

import math
import posixpath
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional, Sequence
from xml.etree import ElementTree as Xml  # nosec B405

from ..bands import SENTINEL2, Band
from ..errors import SceneError
from .files import open_image, raw_band
from .gdal_calls import archive_of, archive_root, is_folder, list_files, list_names, read_text
from .metadata import local_name, parse_xml, text_in
from .sceneband import SceneBand, SceneParts
from .sentinel2_angles import tile_angles
from .tags import finite

# Before December 2016 files had long names, and USER in those that Sen2Cor made; L1C_TL, L2A_TL: of one granule.
_METADATA = re.compile(
    r"(?:^|/)(MTD_MSIL(?:1C|2A)\.xml|S2[A-D]_(?:OPER|USER)_MTD_(?!L[0-2])[^/]*\.xml)$", re.IGNORECASE
)
_OWN_NAME = re.compile(r"S2[A-D]_", re.IGNORECASE)
_IMAGE = re.compile(r"_(B(?:0[1-9]|1[0-2]|8A))(?:_(?:10|20|60)m)?\.(?:jp2|tif)$", re.IGNORECASE)
_SUBDATASET = re.compile(r'^SENTINEL2_L[12][ABC](?:_TILE)?:"?(.+?\.xml)"?(?::|$)', re.IGNORECASE)

#: From this baseline on an offset is part of the format.
OFFSET_BASELINE = 4.0
DEFAULT_OFFSET = -1000.0
#: The numbers that stand for no data and for saturation in every product, whatever its metadata say.
NODATA, SATURATED = 0.0, 65535.0


@dataclass(frozen=True)
class Found:
    """A product: its folder, its metadata file, the granule and the images asked for (``()``: all)."""

    root: str
    metadata: str
    granule: str = ""
    images: tuple[str, ...] = ()


def find(paths: Sequence[str]) -> Optional[Found]:
    """The Sentinel-2 product that the paths are, or lie in; ``None`` where they are something else.

    A path may be the product's folder, a zip or tar, its metadata file, a granule, or some of its images.
    """
    if len(paths) == 1:
        match = _SUBDATASET.match(paths[0])
        path = (match.group(1) if match else paths[0]).rstrip("/\\")
        if not _IMAGE.search(path):
            return _find_one(path)
    if not all(_IMAGE.search(path) for path in paths):
        return None
    found = [_climb(posixpath.dirname(_slashes(path))) for path in paths]
    first = found[0]
    if first is None or any(item is None or item.root != first.root for item in found):
        return None
    granules = {item.granule for item in found if item is not None}
    if len(granules) > 1:
        raise SceneError(f"The images are of {len(granules)} granules of {first.root}; choose those of one.")
    return replace(first, images=tuple(_slashes(path) for path in paths))


def _find_one(path: str) -> Optional[Found]:
    path = _slashes(path)
    if archive := archive_root(path):
        return _best([f"{archive}/{name}" for name in list_files(archive)])
    if path.lower().endswith(".xml"):
        return Found(posixpath.dirname(path), path) if _METADATA.search(path) else _climb(posixpath.dirname(path))
    return _in_folder(path) or _climb(path)


def _in_folder(folder: str) -> Optional[Found]:
    if not is_folder(folder):
        return None
    names = list_names(folder)
    found = _best([f"{folder}/{name}" for name in names])
    if found is None:
        safe = [name for name in names if name.upper().endswith(".SAFE")]
        if len(safe) == 1:
            return _in_folder(f"{folder}/{safe[0]}")
        if len(safe) > 1:
            raise SceneError(f"{folder} holds {len(safe)} Sentinel-2 products; choose one of them.")
    return found


def _best(files: Sequence[str]) -> Optional[Found]:
    known = sorted((f for f in files if _METADATA.search(f) and "/GRANULE/" not in f), key=lambda f: f.count("/"))
    return Found(posixpath.dirname(known[0]), known[0]) if known else None


def _climb(path: str) -> Optional[Found]:
    """The product around a granule, an image folder or an image; the granule is remembered."""
    parts = path.split("/")
    for i in range(len(parts) - 1, 0, -1):
        if parts[i] == "GRANULE":
            root = "/".join(parts[:i])
            found = _best([f"{root}/{name}" for name in list_names(root)])
            granule = "/".join(parts[: i + 2]) if len(parts) > i + 1 else ""
            return replace(found, granule=granule) if found else None
    return None


def scale_of_image(path: str) -> Optional[tuple[float, float, str]]:
    """Scale and offset of a product's image that is opened beside other files, and where from; ``None`` for others.

    Raises `SceneError` where the product's metadata are damaged.
    """
    found = _climb(posixpath.dirname(_slashes(path))) if _IMAGE.search(path) else None
    if found is None:
        return None
    quantification, offsets, _ = _radiometry(_parse(found.metadata))
    return 1 / quantification, offsets.get(_image_band(path).name, 0.0) / quantification, "the product's metadata"


def open_product(found: Found) -> SceneParts:
    """The bands of a product, each at its own resolution with its others as alternatives. Raises `SceneError`."""
    product = _parse(found.metadata)
    level = _level(product, found)
    granule = found.granule or _only_granule(found.root)
    quantification, offsets, notes = _radiometry(product)
    special = _special(product, quantification)
    images = found.images or tuple(
        f"{granule}/IMG_DATA/{name}" for name in list_files(f"{granule}/IMG_DATA") if _IMAGE.search(name)
    )
    if not images:
        raise SceneError(f"{granule} holds no band images; the product is incomplete, download it again.")
    by_name: dict[str, list[SceneBand]] = {}
    for path in images:
        band = _image_band(path)
        offset = offsets.get(band.name, 0.0) / quantification
        opened = raw_band(open_image(path)[0], path, 1, band)
        opened = replace(opened, scale=1 / quantification, offset=offset, nodata=NODATA, special=special)
        by_name.setdefault(band.name, []).append(opened)
    measured = (band.name for band in SENTINEL2.bands if band.name in by_name)
    bands = tuple(nearest_first(by_name[name], SENTINEL2.resolution_m(name)) for name in measured)
    geometry, geometry_notes = _geometry(f"{granule}/MTD_TL.xml" if not found.images or granule else "", granule)
    details: dict[str, Any] = {
        "sensor": "Sentinel-2",
        "satellite": text_in(product, "SPACECRAFT_NAME", ""),
        "level": level,
        "baseline": text_in(product, "PROCESSING_BASELINE", ""),
        "date": text_in(product, "PRODUCT_START_TIME", ""),
        "id": _identifier(product, found),
        "granule": posixpath.basename(granule),
    }
    kind = "Level-2A, surface reflectance" if level == "surface" else "Level-1C, top of atmosphere"
    head = f"Sentinel-2 {kind}, baseline {details['baseline'] or 'unknown'}."
    return SceneParts(bands, (_source(found),), (head, *notes, *geometry_notes), details, geometry)


def _level(product: Xml.Element, found: Found) -> str:
    """``surface`` or ``toa``. Raises `SceneError` for what is neither."""
    said = text_in(product, "PROCESSING_LEVEL", "Level-1C" if "L1C" in found.metadata.upper() else "Level-2A")
    if said.upper().startswith("LEVEL-2"):  # early ones of Sen2Cor say Level-2Ap
        return "surface"
    if said.upper().startswith("LEVEL-1C"):
        return "toa"
    raise SceneError(
        f"{found.root} is of {said}, whose images are neither reflectance nor on a map. Choose a product of Level-1C "
        "or Level-2A."
    )


def _identifier(product: Xml.Element, found: Found) -> str:
    """The product's name; early metadata have an address or the number of an order in its place."""
    told = (text_in(product, name, "") for name in ("PRODUCT_URI_2A", "PRODUCT_URI"))
    named = next((name for name in told if _OWN_NAME.match(name)), posixpath.basename(found.root))
    return re.sub(r"(\.SAFE)?(\.(zip|tar|tar\.gz|tgz)\}?)?$", "", named, flags=re.IGNORECASE)


def _source(found: Found) -> Path:
    return Path(archive_of(found.root))


def _image_band(path: str) -> Band:
    match = _IMAGE.search(path)
    name = match.group(1).upper() if match else ""
    return SENTINEL2.band(name)


def nearest_first(bands: Sequence[SceneBand], native: float) -> SceneBand:
    """The band at the resolution nearest to ``native``, in meters; the others are its alternatives."""
    ordered = sorted(bands, key=lambda b: abs(math.log((b.grid.pixel_size_m() or native) / native)))
    return replace(ordered[0], alternatives=tuple(ordered[1:]))


def _radiometry(product: Xml.Element) -> tuple[float, dict[str, float], list[str]]:
    """Quantification value, offset by band name, and notes."""
    quantification = 0.0
    for name in ("BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE", "QUANTIFICATION_VALUE"):
        quantification = quantification or finite(text_in(product, name, "")) or 0.0
    if quantification <= 0:
        raise SceneError("The product's metadata have no quantification value; they are damaged, download it again.")
    offsets = {}
    for element in product.iter():
        if local_name(element) in ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"):
            index, value = finite(element.get("band_id", "")), finite(element.text or "")
            if index is not None and value is not None and 0 <= index < len(SENTINEL2.bands):
                offsets[SENTINEL2.bands[int(index)].name] = value
    baseline = finite(text_in(product, "PROCESSING_BASELINE", ""))
    if not offsets and baseline is not None and OFFSET_BASELINE <= baseline < 90:
        offsets = {band.name: DEFAULT_OFFSET for band in SENTINEL2.bands}
        return (
            quantification,
            offsets,
            [
                f"Reflectance = (number {DEFAULT_OFFSET:+g}) / {quantification:g}: the metadata name no offset, and "
                f"baseline {baseline:05.2f} has this one."
            ],
        )
    values = sorted(set(offsets.values()))
    shown = " to ".join(f"{v:+g}" for v in ([values[0], values[-1]] if len(values) > 1 else values))
    number = f"(number {shown})" if values and values != [0.0] else "number"
    return quantification, offsets, [f"Reflectance = {number} / {quantification:g}, from the product's metadata."]


def _special(product: Xml.Element, quantification: float) -> tuple[float, ...]:
    """The numbers beside `NODATA` that are no measurement.

    Early metadata call 0 or 6 saturated, which means an index of a class: such a number is a dark pixel's.
    """
    special = {SATURATED}
    for element in product.iter():
        if local_name(element) == "Special_Values":
            name = text_in(element, "SPECIAL_VALUE_TEXT", "").upper()
            value = finite(text_in(element, "SPECIAL_VALUE_INDEX", ""))
            if value is not None and (name == "NODATA" or (name == "SATURATED" and value > quantification)):
                special.add(value)
    return tuple(sorted(special - {NODATA}))


def _geometry(path: str, granule: str) -> tuple[dict[str, float], list[str]]:
    """Cosines of the tile's mean angles; nothing where the granule's metadata are missing."""
    text = read_text(path)
    if text is None:
        candidates = [name for name in list_names(granule) if name.lower().endswith(".xml")]
        path = f"{granule}/{candidates[0]}" if candidates else path
        text = read_text(path) if candidates else None
    if text is None:
        return {}, ["The granule's metadata are missing, so sun and view angles are unknown."]
    angles = tile_angles(parse_xml(text, path))
    told = angles.told()
    if not told:
        return {}, ["The granule's metadata tell no angles of sun and view."]
    return angles.cosines(), [f"Mean angles of the tile in degrees: {', '.join(told)}."]


def _only_granule(root: str) -> str:
    folder = f"{root}/GRANULE"
    names = list_names(folder)
    if not names:
        raise SceneError(f"{root} has no granule; the product is incomplete, download it again.")
    if len(names) > 1:
        raise SceneError(f"{root} has {len(names)} granules; choose one of them, such as {folder}/{names[0]}.")
    return f"{folder}/{names[0]}"


def _parse(path: str) -> Xml.Element:
    text = read_text(path)
    if text is None:
        raise SceneError(f"{path} cannot be read. Download the product again.")
    return parse_xml(text, path)


def _slashes(path: str) -> str:
    return path.replace("\\", "/")
