"""Which scenes are in a folder: products of Sentinel-2 and Landsat, packed or not, GeoTIFFs and STAC items."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Optional, Sequence

from ..errors import SceneError, TerraClaraError, reason_of
from .gdal_calls import archive_root
from .mapfile import MapFile
from .stac_item import offers, read_item

_SENTINEL = re.compile(r"^(MTD_(MSIL1C|MSIL2A|TL)\.xml|S2[A-D]_(OPER|USER)_MTD_.*\.xml)$", re.IGNORECASE)
_LANDSAT = re.compile(r"^(?P<id>.+)_MTL\.(?P<form>txt|json|xml)$", re.IGNORECASE)
_IMAGE = re.compile(r"\.tiff?$", re.IGNORECASE)
#: What an archive of a product is called by those who hand it out; EarthExplorer calls Sentinel-2's by their granule.
_PRODUCT_NAME = re.compile(r"^(S2[A-D]_|L1C_T\d|L2A_T\d|L[CETMO]0?[4-9]|L[457]\d{6})", re.IGNORECASE)
_ITEM = re.compile(r"\.(geo)?json$", re.IGNORECASE)
_ENDINGS = re.compile(r"(\.SAFE)?(\.(zip|tar|tar\.gz|tgz))?$|\.tiff?$|\.(geo)?json$|\.dim$", re.IGNORECASE)
_FORMS = ("txt", "json", "xml")  # Collection 2 has all three, with the same contents


@dataclass(frozen=True)
class Candidate:
    """What may be a scene: the name of its results, and its path."""

    id: str
    path: str


def find_scenes(paths: Sequence[str], leave_out: Optional[Path] = None) -> list[Candidate]:
    """The scenes that ``paths`` are or, one level below, hold; each once, sorted by path.

    Taken are SAFE folders (of several granules, each granule), folders with one Landsat MTL file (of several, each MTL
    file), archives of either (by what they are called), products of SNAP (``.dim``), and GeoTIFFs that TerraClara did
    not make; STAC items where a folder holds none of these, for their images may lie beside them. An archive beside the
    folder it was unpacked to, and the folder ``leave_out``, are passed over. Broken files, and paths that do not
    exist where others do, are taken as well: whoever opens them says what is wrong.

    Raises
    ------
    SceneError
        No path exists, or there is no scene at all.
    """
    if not paths:
        raise SceneError("No folder and no scene is named. Name a folder of scenes, a scene, or a list of them.")
    found: list[str] = []
    away = [path for path in paths if not (_elsewhere(path) or os.path.exists(path))]
    if away and len(away) == len(paths):
        raise SceneError(f"{away[0]} does not exist. Check the path, or choose it again.")
    for path in paths:
        if _elsewhere(path) or path in away:
            found.append(path)
        else:
            found.extend(_at(Path(path)) or [*_below(Path(path), leave_out)] or _items(Path(path)))
    unique = {os.path.realpath(path) if os.path.exists(path) else path: path for path in reversed(found)}
    if not unique:
        raise SceneError(
            f"There is no scene in {', '.join(paths)}: no SAFE folder, no Landsat folder with its MTL file, no archive "
            "of one, no GeoTIFF and no STAC item. "
            "Choose another folder."
        )
    return _named(sorted(unique.values()))


def _elsewhere(path: str) -> bool:
    """Whether a path is none of this machine's folders, but what GDAL reads by an address."""
    return "://" in path or path.startswith("/vsi")


def _at(path: Path) -> list[str]:
    """The scenes that a path itself is."""
    if not os.path.isdir(path):
        name = path.name
        if name.startswith("."):
            return []
        if archive_root(name):
            folder = path.with_name(_ENDINGS.sub("", name, count=1))
            unpacked = folder.is_dir() or folder.with_name(f"{folder.name}.SAFE").is_dir()
            return [str(path)] if _PRODUCT_NAME.match(name) and not unpacked else []
        if _LANDSAT.match(name) or _SENTINEL.match(name) or name.lower().endswith(".dim"):
            return [str(path)]
        return [str(path)] if _IMAGE.search(name) and not is_result(path) else []
    names = listed(path)
    products: dict[str, str] = {}
    for form in reversed(_FORMS):
        for match in filter(None, map(_LANDSAT.match, names)):
            if match.group("form").lower() == form:
                products[match.group("id")] = match.group()
    if len(products) > 1:
        return [str(path / name) for name in products.values()]
    is_safe = path.name.upper().endswith(".SAFE") or any(map(_SENTINEL.match, names))
    granules = _granules(path) if is_safe else []
    if len(granules) > 1:  # of products from before December 2016
        return granules
    return [str(path)] if products or is_safe else []


def _granules(product: Path) -> list[str]:
    folder = product / "GRANULE"
    if not folder.is_dir():
        return []
    return [str(folder / name) for name in listed(folder) if (folder / name).is_dir()]


def _below(folder: Path, leave_out: Optional[Path]) -> Iterator[str]:
    if not os.path.isdir(folder):
        return
    for child in (folder / name for name in listed(folder)):
        if leave_out is not None and os.path.exists(leave_out) and child.samefile(leave_out):
            continue
        with suppress(SceneError):  # a folder that may not be read, as `lost+found` of a disk
            yield from _at(child)


def listed(folder: Path) -> list[str]:
    """Names of what a folder holds, sorted and without those that begin with a point.

    Raises
    ------
    SceneError
        It may not be read.
    """
    try:
        return sorted(name for name in os.listdir(folder) if not name.startswith("."))
    except OSError as error:
        raise SceneError(f"The folder {folder} cannot be read ({reason_of(error)}); choose another.") from error


def _items(path: Path) -> list[str]:
    """The STAC items of images that a path is, or holds."""
    if not os.path.isdir(path):
        return [str(path)] if _ITEM.search(path.name) else []
    return [str(path / name) for name in listed(path) if _ITEM.search(name) and _is_item(str(path / name))]


def _is_item(path: str) -> bool:
    try:
        item = read_item([path])
    except SceneError:
        return False
    return item is not None and bool(offers(item))


def is_result(path: Path) -> bool:
    """Whether a GeoTIFF is a result of TerraClara."""
    try:
        with MapFile(path) as file:
            return bool(file.metadata)
    except TerraClaraError:
        return False


def _named(paths: Sequence[str]) -> list[Candidate]:
    """Names from the files' own; with the folder's before it, or a number behind it, where that is taken.

    A metadata file of Sentinel-2 is called like many others, or by no more than its kind: its folder has the name.
    """
    used: set[str] = set()
    out = []
    for path in paths:
        plain = path.split("?")[0] if _elsewhere(path) else path  # a key to a server stands in no name
        parts = re.split(r"[/\\]", plain.rstrip("/\\"))
        if len(parts) > 1 and _SENTINEL.match(parts[-1]):
            parts.pop()
        stem = _plain(_ENDINGS.sub("", _LANDSAT.sub(r"\g<id>", parts[-1]), count=1))
        choices = [stem, _plain(f"{parts[-2]}_{stem}") if len(parts) > 1 else stem]
        choices += [f"{stem}_{number}" for number in range(2, len(paths) + 2)]
        name = next(choice for choice in choices if choice.lower() not in used)
        used.add(name.lower())
        out.append(Candidate(name, path))
    return out


def _plain(text: str) -> str:
    return re.sub(r"[^\w.-]+", "_", text).strip(".") or "scene"
