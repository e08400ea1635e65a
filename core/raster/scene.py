"""Open a scene: anything GDAL opens, with names, wavelengths and the way to reflectance."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Union

from ..bands import GEOMETRY_DEGREES, Band
from ..errors import ParameterError, SceneError
from . import beam_dimap, landsat, sentinel2
from .datetext import Date, date_of
from .files import local_path, open_files
from .gdal_calls import archive_root
from .grid import Grid
from .inputs import local_files
from .landsat_names import scale_from_name
from .radiometry import formula
from .reader import SceneReader
from .sceneband import QualityBand, SceneBand, SceneParts
from .stac_item import read_item
from .stac_product import open_item

PathLike = Union[str, "os.PathLike[str]"]

#: Of a scale or an offset: what is multiplied by more is no number in float32.
_LARGEST_FACTOR = 1e30


@dataclass(frozen=True)
class Scene:
    """An opened scene. Nothing of it stays in memory and no file stays open.

    ``geometry`` holds cosines that hold for the whole scene; ``product`` what the metadata say (sensor,
    level ``surface``, ``toa`` or ``unknown``, baseline, date, id); ``notes`` what was applied, in sentences.
    """

    bands: tuple[SceneBand, ...]
    geometry: Mapping[str, float] = field(default_factory=dict)
    product: Mapping[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    sources: tuple[Path, ...] = ()
    quality: tuple[QualityBand, ...] = ()
    explicit_geometry: frozenset[str] = frozenset()

    @property
    def grid(self) -> Grid:
        """The grid of the finest band; the first of them where several are."""
        return min(self.bands, key=lambda band: band.grid.pixel_size_m() or 0.0).grid

    @property
    def day(self) -> Optional[Date]:
        """The day on which it was taken: the product's, else the one in the names of its files; ``None``: not known."""
        for text in (str(self.product.get("date", "")), *(path.name for path in self.sources)):
            found = date_of(text)
            if found is not None:
                return found
        return None

    def files(self) -> tuple[Path, ...]:
        """Every local file that reading this scene may touch: no output of a run may take the place of one.

        Files behind a VRT are among them; a file in an archive stands for the archive; remote ones are left out.
        """
        bands = [each for band in self.bands for each in (band, *band.alternatives, band.minus) if each is not None]
        paths = [band.path for band in bands] + [quality.path for quality in self.quality]
        return local_files([*map(str, self.sources), *paths])

    def reader(
        self,
        wanted: Sequence[Band],
        *,
        defaults: Optional[Mapping[str, float]] = None,
        resolution_m: Optional[float] = None,
        resample: bool = False,
        threads: int = 1,
    ) -> SceneReader:
        """A reader of the wanted bands, in their order.

        Bands on one grid are read as they are. Where they differ they come to ``resolution_m``, or to the
        finest of them: coarser ones interpolated, finer ones averaged. With ``resample`` bands on one grid
        come to ``resolution_m`` too, unless they are within a tenth of it or have no georeference.
        ``defaults`` are cosines for angles that neither scene nor user gives. So many ``threads`` read bands that are
        slow to decode.

        Raises `BandError`, `GridError`, `SceneError`.
        """
        if resolution_m is not None and not resolution_m > 0:
            raise ParameterError(f"A resolution of {resolution_m:g} m is not possible; give a number above 0.")
        return SceneReader(
            wanted,
            self.bands,
            geometry=self.geometry,
            explicit=self.explicit_geometry,
            defaults=defaults or {},
            quality=self.quality,
            resolution_m=resolution_m,
            resample=resample,
            threads=threads,
        )


def open_scene(
    sources: Union[PathLike, Sequence[PathLike]],
    *,
    band_names: Optional[Sequence[str]] = None,
    scale: Optional[float] = None,
    offset: Optional[float] = None,
    nodata: Optional[float] = None,
    geometry: Optional[Mapping[str, float]] = None,
) -> Scene:
    """Open one file, several files, a product's folder or archive, a STAC item, a VRT or an address on the net.

    Parameters
    ----------
    band_names : names of all bands in order, in place of the file's own
    scale, offset : reflectance = number * scale + offset, in place of what the metadata say
    nodata : the stored number that means nothing, in place of the file's own
    geometry : angles in degrees (``sun_zenith``, ``view_zenith``, ``relative_azimuth``)

    Raises
    ------
    SceneError, BandError, GridError, ParameterError
    """
    _check_scaling(scale, offset)
    items = [sources] if isinstance(sources, (str, os.PathLike)) else list(sources)
    if not items:
        raise SceneError("No file is given; choose the scene.")
    paths = [_text(item) for item in items]
    for path in paths:
        _check_there(path)
    parts = _open_parts(paths, band_names=band_names, scale=scale, offset=offset, nodata=nodata)
    angles = _cosines(geometry or {})
    notes = list(parts.notes)
    if angles:
        notes.append("Angles as given: " + ", ".join(f"{k} {v:g} degrees" for k, v in (geometry or {}).items()) + ".")
    return Scene(
        bands=parts.bands,
        geometry={**parts.geometry, **angles},
        product=parts.product,
        notes=tuple(notes),
        sources=parts.sources,
        quality=parts.quality,
        explicit_geometry=frozenset(angles),
    )


def _open_parts(paths: Sequence[str], **options: Any) -> SceneParts:
    item = read_item(paths)
    if item is not None:
        return _overridden(open_item(item), **options)
    snap = beam_dimap.find(paths)
    if snap is not None:
        return _overridden(beam_dimap.open_product(snap), **options)
    safe = sentinel2.find(paths)
    if safe is not None:
        return _overridden(sentinel2.open_product(safe), **options)
    usgs = landsat.find(paths)
    if usgs is not None:
        return _overridden(landsat.open_product(usgs), **options)
    if len(paths) == 1 and (os.path.isdir(paths[0]) or archive_root(paths[0])):
        raise SceneError(
            f"{paths[0]} holds no product that is known (Sentinel-2 with MTD_MSIL1C.xml or MTD_MSIL2A.xml, Landsat "
            "with its MTL file); choose its image files."
        )
    told = {local_path(path): scale_from_name(path) or sentinel2.scale_of_image(path) for path in paths}
    known = {path: scale for path, scale in told.items() if scale is not None}
    return open_files([local_path(path) for path in paths], known_scale=known, **options)


def _overridden(
    parts: SceneParts,
    *,
    band_names: Optional[Sequence[str]],
    scale: Optional[float],
    offset: Optional[float],
    nodata: Optional[float],
) -> SceneParts:
    """A product's bands with what the user says in place of its metadata."""
    if band_names is not None:
        raise ParameterError("The product names its own bands; leave the band names out, or choose single files.")
    bands, notes = parts.bands, list(parts.notes)
    if scale is not None or offset is not None:
        bands = tuple(_rescaled(band, scale, offset) for band in bands)
        notes.append(f"Instead, as asked: {formula(bands[0].scale, bands[0].offset)}.")
    if nodata is not None:
        bands = tuple(_without(band, nodata) for band in bands)
        notes.append(f"Pixels of {nodata:g} are left out as nodata, as asked.")
    return replace(parts, bands=bands, notes=tuple(notes))


def unscaled(scene: Scene) -> Scene:
    """The scene with its files' own numbers, for models that take them so; angles stay."""
    bands = (item if item.band.is_geometry else _rescaled(item, 1.0, 0.0) for item in scene.bands)
    return replace(scene, bands=tuple(bands))


def _rescaled(band: SceneBand, scale: Optional[float], offset: Optional[float]) -> SceneBand:
    factor = band.scale if scale is None else scale
    shift = (0.0 if scale is not None else band.offset) if offset is None else offset
    others = tuple(_rescaled(other, scale, offset) for other in band.alternatives)
    return replace(band, scale=factor, offset=shift, alternatives=others)


def _without(band: SceneBand, nodata: float) -> SceneBand:
    return replace(band, nodata=nodata, alternatives=tuple(_without(other, nodata) for other in band.alternatives))


def _check_scaling(scale: Optional[float], offset: Optional[float]) -> None:
    for name, value in (("scale", scale), ("offset", offset)):
        if value is not None and not math.isfinite(value):
            raise ParameterError(f"The {name} {value:g} is no number to calculate with; give a finite one.")
        if value is not None and abs(value) > _LARGEST_FACTOR:
            raise ParameterError(f"The {name} {value:g} is far beyond any image's; give the one of the file.")
    if scale == 0:
        raise ParameterError("A scale of 0 makes every value the same; give the one of the file, such as 0.0001.")


def _text(item: PathLike) -> str:
    text = os.fspath(item)
    # A pathlib path swallows one of the two slashes of an address.
    for scheme in ("https:/", "http:/"):
        if text.startswith(scheme) and not text.startswith(scheme + "/"):
            return scheme + "/" + text[len(scheme) :]
    return text


def _check_there(path: str) -> None:
    # Addresses, GDAL's own file systems and subdatasets (NAME:path:part) are not names on this disk.
    looks_local = ":" not in path[2:] and not path.startswith(("/vsi", "<"))
    if looks_local and not os.path.exists(path):
        raise SceneError(f"{path} does not exist. Check the path, or choose it again.")


def _cosines(geometry: Mapping[str, float]) -> dict[str, float]:
    cosines = {}
    for name, degrees in geometry.items():
        if name not in GEOMETRY_DEGREES:
            raise ParameterError(f"{name!r} is no angle; give {', '.join(GEOMETRY_DEGREES)} in degrees.")
        limit = 360.0 if name == "relative_azimuth" else 90.0
        if not math.isfinite(degrees) or abs(degrees) > limit:
            raise ParameterError(f"{name} of {degrees:g} degrees is not possible; give at most {limit:g}.")
        cosines[f"cos_{name}"] = math.cos(math.radians(degrees))
    return cosines
