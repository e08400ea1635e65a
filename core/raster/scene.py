"""Open a scene: anything GDAL opens, with names, wavelengths and the way to reflectance."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Mapping, Optional, Sequence, Union

from ..bands import GEOMETRY_DEGREES, Band
from ..errors import ParameterError, SceneError
from .files import local_path, open_files
from .grid import Grid
from .reader import SceneReader
from .sceneband import QualityBand, SceneBand, SceneParts

PathLike = Union[str, "os.PathLike[str]"]


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

    def reader(
        self,
        wanted: Sequence[Band],
        *,
        defaults: Optional[Mapping[str, float]] = None,
        resolution_m: Optional[float] = None,
    ) -> SceneReader:
        """A reader of the wanted bands, in their order.

        Bands on one grid are read as they are. Where they differ they come to ``resolution_m``, or to the
        finest of them: coarser ones interpolated, finer ones averaged. ``defaults`` are cosines for
        angles that neither scene nor user gives.

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
    """Open one file, several files, a product's folder or archive, a VRT or an address on the net.

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
    if len(paths) == 1 and os.path.isdir(paths[0]):
        raise SceneError(f"{paths[0]} is a folder of no known product; choose its image files.")
    return open_files([local_path(path) for path in paths], **options)


def _text(item: PathLike) -> str:
    text = os.fspath(item)
    # A pathlib path swallows one of the two slashes of an address.
    for scheme in ("https:/", "http:/"):
        if text.startswith(scheme) and not text.startswith(scheme + "/"):
            return scheme + "/" + text[len(scheme) :]
    return text


def _check_there(path: str) -> None:
    looks_local = ":" not in path[2:] and not path.startswith(("/vsi", "<"))
    if looks_local and not os.path.exists(path):
        raise SceneError(f"{path} does not exist.")


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
