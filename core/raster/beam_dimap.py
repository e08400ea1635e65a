"""Products that SNAP saved, in its own format BEAM-DIMAP: a ``.dim`` file beside a folder of ENVI images.

Format: SNAP, DimapProductConstants: ``Spectral_Band_Info`` tells what a band is and how its numbers are scaled,
``Data_File`` where it lies. SPOT's DIMAP has the same ending; its images are not ENVI's, and GDAL opens them.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional, Sequence
from xml.etree import ElementTree as Xml  # nosec B405

from ..bands import SENTINEL2, Band, common_name, geometry_name
from ..errors import SceneError
from .files import open_files
from .gdal_calls import read_text
from .landsat_names import Told
from .metadata import local_name, parse_xml, text_in
from .names import sensor_band
from .radiometry import is_radiance
from .sceneband import SceneBand, SceneParts
from .tags import finite

_NUMBER = re.compile(r"B\d{1,2}A?$")
_DATA = re.compile(r"\.data/?$", re.IGNORECASE)
_WHERE = "the product's metadata"
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


@dataclass(frozen=True)
class Found:
    """A product: its metadata file and what stands in it."""

    path: str
    tree: Xml.Element


def find(paths: Sequence[str]) -> Optional[Found]:
    """The product whose ``.dim`` file, or folder ``.data``, the one path is; ``None`` where it is something else."""
    path = _DATA.sub(".dim", paths[0].replace("\\", "/")) if len(paths) == 1 else ""
    if not path.lower().endswith(".dim"):
        return None
    text = read_text(path)
    if text is None or "Spectral_Band_Info" not in text:
        return None
    tree = parse_xml(text, path)
    return Found(path, tree) if text_in(tree, "DATA_FILE_FORMAT", "").upper() == "ENVI" else None


def open_product(found: Found) -> SceneParts:
    """The bands of reflectance and the angles of a product. Raises `SceneError`."""
    named = " ".join(text_in(found.tree, name, "") for name in ("PRODUCT_TYPE", "DATASET_NAME")).upper()
    is_sentinel2 = bool(re.search(r"S2_MSI|S2[A-D]_", named))
    files = _files(found)
    wanted: dict[str, Xml.Element] = {}
    names = []
    radiance = False
    for index, info in _bands(found).items():
        name = text_in(info, "BAND_NAME", "")
        known = sensor_band(SENTINEL2, name) if is_sentinel2 and _NUMBER.match(name) else None
        spectral = known is not None or _wavelength(info) is not None
        if spectral and is_radiance(text_in(info, "PHYSICAL_UNIT", "")):
            radiance = True
            continue
        if index in files and (spectral or geometry_name(name) is not None):
            wanted[files[index]] = info
            names.append(known.name if known is not None else name)
    if not any(geometry_name(name) is None for name in names):
        if radiance:
            raise SceneError(
                f"{found.path} holds radiance and no reflectance. Convert it to reflectance with SNAP, or choose "
                "another product."
            )
        raise SceneError(f"{found.path} names no band of an image. Choose another product.")
    told = {path: scale for path, info in wanted.items() if (scale := _scale(info)) is not None}
    parts = open_files(list(wanted), band_names=names if is_sentinel2 else None, known_scale=told)
    bands = tuple(_as_told(band, wanted[band.path]) for band in parts.bands)
    levels = (("surface", r"L2A|LEVEL-2A"), ("toa", r"L1C|LEVEL-1C"), ("unknown", ""))
    product = {
        **parts.product,
        "sensor": SENTINEL2.name if is_sentinel2 else "",
        "level": next(level for level, pattern in levels if re.search(pattern, named)),
        "date": _date(text_in(found.tree, "PRODUCT_SCENE_RASTER_START_TIME", "")),
        "id": text_in(found.tree, "DATASET_NAME", ""),
    }
    return replace(parts, bands=bands, sources=(Path(found.path),), product=product)


def _bands(found: Found) -> dict[str, Xml.Element]:
    infos = (element for element in found.tree.iter() if local_name(element) == "Spectral_Band_Info")
    return {text_in(info, "BAND_INDEX", ""): info for info in infos}


def _files(found: Found) -> dict[str, str]:
    """The image of each band by its number. The header is named; an image elsewhere than in a folder beside is none."""
    folder = posixpath.dirname(found.path) or "."
    out = {}
    for element in found.tree.iter():
        if local_name(element) == "Data_File":
            hrefs = (item.get("href", "") for item in element.iter() if local_name(item) == "DATA_FILE_PATH")
            href = next(hrefs, "").replace("\\", "/")
            if href.lower().endswith(".hdr") and ".." not in href.split("/") and not re.match(r"/|\w+:", href):
                out[text_in(element, "BAND_INDEX", "")] = f"{folder}/{href[:-4]}.img"
    return out


def _date(text: str) -> str:
    """``2023-06-08`` of ``08-JUN-2023 10:46:21.024000``; ``""`` where it is none."""
    match = re.match(r"(\d{1,2})-([A-Z]{3})-(\d{4})", text.upper())
    if match is None or match.group(2) not in _MONTHS:
        return ""
    return f"{match.group(3)}-{_MONTHS.index(match.group(2)) + 1:02}-{int(match.group(1)):02}"


def _scale(info: Xml.Element) -> Optional[Told]:
    factor, shift = (finite(text_in(info, name, "")) for name in ("SCALING_FACTOR", "SCALING_OFFSET"))
    return None if (factor or 1.0, shift or 0.0) == (1.0, 0.0) else (factor or 1.0, shift or 0.0, _WHERE)


def _wavelength(info: Xml.Element) -> Optional[float]:
    """The center in nm; zero stands for none."""
    return finite(text_in(info, "BAND_WAVELEN", "")) or None


def _as_told(band: SceneBand, info: Xml.Element) -> SceneBand:
    """The band with the name, the wavelength and the nodata value that its product tells."""
    if band.band not in SENTINEL2.bands and not band.is_angle:
        name, width = text_in(info, "BAND_NAME", ""), finite(text_in(info, "BANDWIDTH", "")) or None
        band = replace(band, band=Band(name, _wavelength(info), common_name(name), width))
    nodata = finite(text_in(info, "NO_DATA_VALUE", ""))
    used = text_in(info, "NO_DATA_VALUE_USED", "").lower() == "true"
    return replace(band, nodata=nodata, empty_zero=False) if used and nodata is not None else band
