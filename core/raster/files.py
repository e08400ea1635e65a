"""Plain raster files as a scene: one multi-band file, or several files of one or more bands."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Mapping, Optional, Sequence

from osgeo import gdal

from ..bands import AZIMUTHS, SENSORS, SENTINEL2, Band, canonical_name, geometry_name
from ..errors import BandError, SceneError
from .badbands import is_marked_bad
from .browser import scale_of_raw
from .gdal_calls import GdalError, open_with_damage, quiet, shown
from .grid import NO_TRANSFORM, Grid
from .landsat_names import BY_BAND_NAMES, Told, angle_scale, is_level1, scale_from_band
from .names import Label, identify, identify_names
from .radiometry import assumed_scale, declared_scale, formula, looks_level2
from .sceneband import SceneBand, SceneParts
from .taken import taken

_COSINES = ("cos_view_zenith", "cos_sun_zenith", "cos_relative_azimuth")
_RELATIVE = Band("cos_relative_azimuth")
_SENSOR_NAMES = frozenset(canonical_name(band.name) for sensor in SENSORS for band in sensor.bands)
#: Beyond it the Earth's own heat is measured, which is no reflectance (nm).
_LONGEST_REFLECTED = 3000.0
#: What programs write for no data and no reflectance can be; the lowest number of float32 is one as well.
FILLS = (-9999.0, -10000.0, -32768.0, -3.4028234663852886e38)


def dataset_grid(dataset: gdal.Dataset) -> Grid:
    """Where the pixels of an open raster lie."""
    with quiet():
        try:
            transform = dataset.GetGeoTransform(can_return_null=True)
            crs = dataset.GetProjection() or ""
        except RuntimeError:
            transform, crs = None, ""
    values = tuple(float(value) for value in transform) if transform else NO_TRANSFORM
    return Grid(crs, values, dataset.RasterXSize, dataset.RasterYSize)  # type: ignore[arg-type]


def open_image(path: str) -> tuple[gdal.Dataset, str]:
    """The raster at ``path``, and what is said of bytes missing in it, ``""`` where nothing. Raises `SceneError`."""
    try:
        return open_with_damage(path)
    except GdalError as error:
        raise SceneError(
            f"{shown(path)} cannot be opened as an image ({error.beside(path)}). "
            "Choose another file, or copy or download it again."
        ) from None


def is_masked(raster: gdal.Band) -> bool:
    """Whether a mask or alpha band beside the band's own nodata says what is data."""
    return raster.GetMaskFlags() not in (gdal.GMF_ALL_VALID, gdal.GMF_NODATA)


def raw_band(dataset: gdal.Dataset, path: str, index: int, band: Band) -> SceneBand:
    """Band ``index`` of an open raster, its numbers untouched."""
    raster = dataset.GetRasterBand(index)
    cols, rows = raster.GetBlockSize()
    nodata = raster.GetNoDataValue()
    return SceneBand(
        band=band,
        path=path,
        index=index,
        grid=dataset_grid(dataset),
        block_shape=(rows, cols),
        dtype=gdal.GetDataTypeName(raster.DataType),
        nodata=None if nodata is None else float(nodata),
        masked=is_masked(raster),
    )


def open_files(
    paths: Sequence[str],
    *,
    band_names: Optional[Sequence[str]] = None,
    scale: Optional[float] = None,
    offset: Optional[float] = None,
    nodata: Optional[float] = None,
    known_scale: Optional[Mapping[str, tuple[float, float, str]]] = None,
) -> SceneParts:
    """All bands of the files in order; ``known_scale`` holds scale, offset and origin that a path's name tells."""
    bands: list[SceneBand] = []
    labels: list[Label] = []
    declared: list[Optional[tuple[float, float, str]]] = []
    own: list[tuple[float, float]] = []
    damaged: list[str] = []
    tagged: list[dict[str, str]] = []
    for path in paths:
        dataset, damage = open_image(path)
        if dataset.RasterCount == 0:
            raise SceneError(f"{path} has no band of its own. {_subdatasets(dataset)}")
        if damage:
            damaged.append(f"{path} seems damaged ({damage}): what its metadata said is lost in part.")
        file_tags = _tags(dataset)
        tagged.append(file_tags)
        for index in range(1, dataset.RasterCount + 1):
            raster = dataset.GetRasterBand(index)
            if raster.GetColorInterpretation() == gdal.GCI_AlphaBand:
                continue
            tags = _tags(raster)
            band = raw_band(dataset, path, index, Band(f"unnamed {index}"))
            bands.append(replace(band, bad=is_marked_bad(tags, file_tags, index)))
            stem = PurePosixPath(path.replace("\\", "/")).name.rsplit(".", 1)[0]
            count = dataset.RasterCount
            labels.append(Label(raster.GetDescription() or "", index, count, stem, tags, file_tags))
            told = (known_scale or {}).get(path)
            told = told or declared_scale(raster.GetScale(), raster.GetOffset(), tags, file_tags)
            if told is None and band.is_integer:
                told = scale_from_band(raster.GetDescription() or (stem if count == 1 else ""))
                told = told or scale_of_raw(path, band.dtype)
            declared.append(told)
            own.append(_own_scale(raster, tags, file_tags if count == 1 else {}, path))
    named = _named(labels, band_names)
    if damaged and any(band.name.startswith("unnamed ") for band in named):
        raise SceneError(f"{damaged[0]} Download or copy it again.")
    bands = [_with_name(band, name, scaling) for band, name, scaling in zip(bands, named, own)]
    notes = damaged
    if nodata is not None:
        bands = [replace(band, nodata=nodata) for band in bands]
        notes.append(f"Pixels of {nodata:g} are left out as nodata, as asked.")
    spectral = [i for i, band in enumerate(bands) if not band.is_angle]
    if scale is None:
        declared = _believed(bands, declared)
    chosen = {i: told[:2] for i in spectral if (told := declared[i]) is not None}
    if scale is not None:
        chosen = dict.fromkeys(spectral, (scale, offset or 0.0))
    else:
        notes += _declared_notes([declared[i] for i in spectral])
        raw = [i for i in spectral if i not in chosen and bands[i].is_integer and is_level1(bands[i].path)]
        notes += _level1_notes([bands[i] for i in raw])
        notes += _assume(bands, [i for i in spectral if i not in chosen and i not in raw], chosen)
        if offset is not None:
            chosen = {i: (chosen.get(i, (1.0, 0.0))[0], offset) for i in spectral}
    if (scale is not None or offset is not None) and spectral:
        notes.append(f"As asked: {formula(*chosen[spectral[0]])}.")
    for i, (factor, shift) in chosen.items():
        bands[i] = replace(bands[i], scale=factor, offset=shift)
    bands, angle_notes = _relative_azimuth(bands)  # it takes one out, and what was told is told by place
    notes += angle_notes
    bands, zero_note = _empty_numbers(bands)
    sources = tuple(Path(path) for path in paths if "://" not in path and not path.startswith("/vsi"))
    day, day_note = taken(tagged, [PurePosixPath(path.replace("\\", "/")).name for path in paths])
    product = {"sensor": "", "level": "unknown", **({"date": day} if day else {})}
    notes += [*zero_note, *([day_note] if day_note else [])]
    return SceneParts(tuple(bands), sources, tuple(notes), product)


def _tags(holder: gdal.MajorObject) -> dict[str, str]:
    # FORCE has a domain of its own, in which the scale is the number that means a reflectance of 1.
    tags = {
        "reflectancescalefactor" if key == "Scale" else str(key): str(value)
        for key, value in (holder.GetMetadata("FORCE") or {}).items()
    }
    for domain in ("ENVI", "IMAGERY", ""):
        tags.update({str(k): str(v) for k, v in (holder.GetMetadata(domain) or {}).items()})
    return tags


def _own_scale(
    raster: gdal.Band, tags: Mapping[str, str], file_tags: Mapping[str, str], path: str
) -> tuple[float, float]:
    """The scale of a band that is an angle. Of ``file_tags`` only those of a file that holds nothing else."""
    told = declared_scale(raster.GetScale(), raster.GetOffset(), tags, file_tags)
    if told is not None:
        return told[:2]
    whole = gdal.GetDataTypeName(raster.DataType).startswith(("Int", "UInt"))
    return angle_scale(path) if whole else (1.0, 0.0)


def _subdatasets(dataset: gdal.Dataset) -> str:
    names = [name for name, _ in dataset.GetSubDatasets()]
    return f"Choose one of its parts, such as {names[0]}." if names else "Choose another file."


def _named(labels: Sequence[Label], band_names: Optional[Sequence[str]]) -> list[Band]:
    if band_names is None:
        return identify(labels)
    if len(band_names) != len(labels):
        raise BandError(f"{len(band_names)} band names are given for {len(labels)} bands; give one for each.")
    return identify_names(band_names)


def _with_name(band: SceneBand, name: Band, scaling: tuple[float, float]) -> SceneBand:
    """The band with its name; angles keep the file's own scale, since the scale of reflectance is not theirs."""
    geometry = geometry_name(name.name)
    if geometry is None:
        return replace(band, band=name)
    if geometry in AZIMUTHS:
        return replace(band, band=Band(geometry), degrees=True, direction=True, scale=scaling[0], offset=scaling[1])
    degrees = geometry not in _COSINES
    cosine = Band(f"cos_{geometry}" if degrees else geometry)
    return replace(band, band=cosine, degrees=degrees, scale=scaling[0], offset=scaling[1])


def _declared_notes(declared: Sequence[Optional[tuple[float, float, str]]]) -> list[str]:
    told = list(dict.fromkeys(item for item in declared if item))
    if len(told) > 3:
        return [f"Reflectance from whole numbers by {told[0][2]}, band by band."]
    return [f"From {where}: {formula(scale, offset)}." for scale, offset, where in told]


def _believed(bands: Sequence[SceneBand], declared: Sequence[Optional[Told]]) -> list[Optional[Told]]:
    """What is declared, but for names of Level-2 on bands of Sentinel-2 or on numbers that were scaled otherwise."""
    named = [i for i, told in enumerate(declared) if told is not None and told[2] == BY_BAND_NAMES]
    foreign = any(bands[i].band in SENTINEL2.bands for i in named)
    if foreign or (named and not looks_level2([bands[i] for i in named])):
        return [None if i in named else told for i, told in enumerate(declared)]
    return list(declared)


def _level1_notes(bands: Sequence[SceneBand]) -> list[str]:
    if not bands:
        return []
    return [
        f"{PurePosixPath(bands[0].path).name} holds numbers of Landsat Level-1, and the MTL file that makes "
        "reflectance of them does not lie beside it: put it there, or give scale and offset."
    ]


def _relative_azimuth(bands: list[SceneBand]) -> tuple[list[SceneBand], list[str]]:
    """The bands with the difference of the azimuths in place of them, unless there is a relative azimuth already."""
    azimuths = [next((i for i, b in enumerate(bands) if b.band.name == name), None) for name in AZIMUTHS]
    sun, view = azimuths
    if azimuths == [None, None] or any(band.band == _RELATIVE for band in bands):
        return bands, []
    if sun is None or view is None:
        there, missing = AZIMUTHS if view is None else AZIMUTHS[::-1]
        return bands, [
            f"The band {there} is not used, since there is no {missing}; give relative_azimuth where a model needs it."
        ]
    other = replace(bands[view], band=_RELATIVE)
    out = [replace(b, band=_RELATIVE, minus=other) if i == sun else b for i, b in enumerate(bands) if i != view]
    return out, ["The relative azimuth is the difference of the bands sun_azimuth and view_azimuth."]


def _is_recognized(band: Band) -> bool:
    """Whether this is known to be a band of reflectance, and not one of quality bits, heights or the like."""
    if band.wavelength_nm is not None:
        return band.wavelength_nm < _LONGEST_REFLECTED
    return bool(band.common_name) or canonical_name(band.name) in _SENSOR_NAMES


def _assume(bands: Sequence[SceneBand], unknown: Sequence[int], chosen: dict[int, tuple[float, float]]) -> list[str]:
    """Choose a scale for whole numbers that say none; those of bands not recognized stay, where others are."""
    whole = [i for i in unknown if bands[i].is_integer]
    left: list[int] = []
    if any(_is_recognized(band.band) for band in bands):
        left = [i for i in whole if not _is_recognized(bands[i].band)]
        whole = [i for i in whole if i not in left]
    if not whole:
        return []
    _, zeroed = _split_zeros([bands[i] for i in whole])
    scale, notes = assumed_scale(zeroed)
    if scale is not None:
        chosen.update(dict.fromkeys(whole, (scale, 0.0)))
        if left:
            names = ", ".join(bands[i].band.name for i in left)
            notes.append(f"Not known as reflectance and left as they are: {names}.")
    return notes


def _split_zeros(bands: Sequence[SceneBand]) -> tuple[bool, list[SceneBand]]:
    """Bands of reflectance that do not say their nodata: zeros in all of them mean nothing.

    Whole numbers count even where the band is not recognized; in others zero can be a value of its own, such as that
    of an index.
    """
    out = [
        replace(band, empty_zero=True)
        if _says_no_nodata(band) and (band.is_integer or _is_recognized(band.band))
        else band
        for band in bands
    ]
    return any(band.empty_zero for band in out), out


def _says_no_nodata(band: SceneBand) -> bool:
    return band.nodata is None and not band.masked and not band.is_angle


def _empty_numbers(bands: Sequence[SceneBand]) -> tuple[list[SceneBand], list[str]]:
    """The bands with what means nothing in those that do not say it, and what to tell the user."""
    found, out = _split_zeros(bands)
    filled = [band.empty_zero and band.is_signed and _is_recognized(band.band) for band in out]
    out = [replace(band, special=(*band.special, *FILLS)) if fill else band for band, fill in zip(out, filled)]
    if not found:
        return out, []
    if any(filled):
        return out, ["The file names no nodata value; pixels of 0 in all needed bands, and of -9999, are left out."]
    return out, ["The file names no nodata value; pixels of 0 in all needed bands are left out."]


def local_path(path: str) -> str:
    """A path as GDAL wants it: addresses on the net through ``/vsicurl/``, the rest as it is."""
    return f"/vsicurl/{path}" if re.match(r"(https?|ftp)://", path) else path
