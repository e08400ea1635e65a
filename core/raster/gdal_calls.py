"""GDAL without its global state: errors become ours, and nothing is switched on for the whole process.

QGIS shares the process, so ``gdal.UseExceptions`` is never called; where somebody else has called it,
the same code works.
"""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import Any, Callable, Iterator, Optional, Union

from osgeo import gdal

#: Larger metadata files are not metadata.
MAX_TEXT_BYTES = 64 * 2**20
_PIECE = 2**16


_ARCHIVE = re.compile(r"\.(zip|tar|tar\.gz|tgz)$", re.IGNORECASE)
#: GDAL's and libtiff's words for bytes that are not there. Where only a tag is lost, they come as a warning.
_DAMAGE = re.compile(r"IO error|truncat|corrupt|premature|unexpected end|seek error|not enough data", re.IGNORECASE)

_LATIN1 = re.compile(rb"\s*<\?xml[^>]{0,80}encoding=.iso-8859-1", re.IGNORECASE)
#: What reads images and nothing else: no addresses, files or databases that a file names.
_IMAGE_DRIVERS = ["GTiff", "JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "JP2Lura"]


class GdalError(Exception):
    """A GDAL call failed; the text is GDAL's own. Callers turn it into an error for the user."""

    def __init__(self, text: str) -> None:
        super().__init__(_one_line(text))
        self._text = text

    def beside(self, path: str) -> str:
        """The text for a sentence that names ``path`` already: without the path.

        >>> GdalError("/a/b.tif, band 1: IReadBlock failed: b.tif:no data.").beside("/a/b.tif")
        'band 1: IReadBlock failed: no data'
        """
        return _without(self._text, path)


@contextmanager
def quiet() -> Iterator[None]:
    """Silence GDAL in this thread, and forget its earlier errors."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        yield
    finally:
        gdal.PopErrorHandler()


@contextmanager
def gdal_option(name: str, value: Union[int, str]) -> Iterator[None]:
    """GDAL calls of this thread, and of it alone, take ``value`` for the option ``name``."""
    before = gdal.GetThreadLocalConfigOption(name)
    gdal.SetThreadLocalConfigOption(name, str(value))
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, before)


def call(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """What ``function`` returns; `GdalError` where GDAL reports an error, with or without exceptions."""
    with quiet():
        try:
            result = function(*arguments, **options)
        except RuntimeError as error:
            raise GdalError(str(error)) from None
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise GdalError(gdal.GetLastErrorMsg())
        return result


def open_raster(path: str) -> gdal.Dataset:
    """The raster at ``path``, read-only; `GdalError` where it is none."""
    return open_with_damage(path)[0]


def open_with_damage(path: str) -> tuple[gdal.Dataset, str]:
    """The raster at ``path``, read-only, and what GDAL said of bytes missing in it, ``""`` where nothing.

    A file whose end is cut off may still open, without the names and numbers that stood there.
    Raises `GdalError`.
    """
    dataset = call(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY)
    if dataset is None:
        raise GdalError("not a raster GDAL knows")
    text = gdal.GetLastErrorMsg() if gdal.GetLastErrorType() == gdal.CE_Warning else ""
    return dataset, _without(text, path) if _DAMAGE.search(text) else ""


def open_foreign_image(path: str) -> gdal.Dataset:
    """The GeoTIFF or JPEG 2000 at ``path``, read-only; files on disk may be of any format.

    What a stranger's address answers with may be a VRT, which names files of this machine and databases. Nor are
    files beside an image on the net looked for: that takes seven questions a file, and catalogs have none.
    Raises `GdalError`.
    """
    if not path.startswith("/vsi"):
        return open_raster(path)
    with gdal_option("GDAL_DISABLE_READDIR_ON_OPEN", "EMPTY_DIR"):
        dataset = call(gdal.OpenEx, path, gdal.OF_RASTER | gdal.OF_READONLY, allowed_drivers=_IMAGE_DRIVERS)
    if dataset is None:
        raise GdalError("neither GeoTIFF nor JPEG 2000")
    return dataset


def read_text(path: str) -> Optional[str]:
    """A text file on disk, in an archive or on the net; ``None`` where it cannot be read or is huge."""
    with quiet():
        try:
            stat = gdal.VSIStatL(path)
            if stat is not None and stat.size > MAX_TEXT_BYTES:
                return None
            # Servers that write an answer as it is asked for tell no length, and some know no request for it.
            streamed = path.startswith("/vsicurl/") and (stat is None or not stat.size)
            handle = gdal.VSIFOpenL(path.replace("/vsicurl/", "/vsicurl_streaming/", 1) if streamed else path, "rb")
            if handle is None or (stat is None and not streamed):
                return None
            try:
                data = bytearray()
                while len(data) <= MAX_TEXT_BYTES and (piece := gdal.VSIFReadL(1, _PIECE, handle)):
                    data += piece
            finally:
                gdal.VSIFCloseL(handle)
        except RuntimeError:
            return None
    return None if len(data) > MAX_TEXT_BYTES else _decoded(bytes(data)).replace("\0", "")


def _decoded(data: bytes) -> str:
    """The text: UTF-8, or Latin-1 where an XML file says so and is no UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1") if _LATIN1.match(data) else data.decode("utf-8-sig", "replace")


def shown(path: str) -> str:
    """A path as people know it: an address on the net without GDAL's own words before it."""
    return path.removeprefix("/vsicurl/")


def list_files(folder: str) -> list[str]:
    """Relative names of everything under a folder or in an archive, sorted, with ``/`` between parts.

    Hidden files are left out: macOS puts one, ``._name``, beside each file on disks that are not its own.
    """
    with quiet():
        try:
            names = gdal.ReadDirRecursive(folder)
        except RuntimeError:
            names = None
    slashed = (name.replace("\\", "/").lstrip("/") for name in names or [])
    return sorted(name for name in slashed if not re.search(r"(?:^|/)\.", name))


def list_names(folder: str) -> list[str]:
    """Names of the files and folders right in ``folder``, sorted, without hidden ones."""
    with quiet():
        try:
            names = gdal.ReadDir(folder)
        except RuntimeError:
            names = None
    return sorted(name for name in names or [] if not name.startswith("."))


def archive_root(path: str) -> str:
    """The folder that GDAL makes of a zip or tar on disk, with slashes; ``""`` where ``path`` is none of them."""
    match = _ARCHIVE.search(path)
    if match is None or path.startswith("/vsi"):
        return ""
    return f"/vsi{'zip' if match.group(1).lower() == 'zip' else 'tar'}/{{{path}}}"


def archive_of(path: str) -> str:
    """The archive on disk that a path into one lies in; ``path`` itself where it lies in none."""
    match = re.match(r"/vsi(?:zip|tar)/(?:\{(.+?)\}|(.+?\.(?:zip|tar|tar\.gz|tgz)))(?:/|$)", path, re.IGNORECASE)
    return (match.group(1) or match.group(2)) if match else path


def is_folder(path: str) -> bool:
    """Whether ``path`` is a folder, on disk or in an archive."""
    with quiet():
        try:
            stat = gdal.VSIStatL(path, gdal.VSI_STAT_EXISTS_FLAG | gdal.VSI_STAT_NATURE_FLAG)
        except RuntimeError:
            return False
    return stat is not None and bool(stat.IsDirectory())


def is_slow(dataset: gdal.Dataset) -> bool:
    """Whether reading takes longer than a model with what it gives: JPEG 2000, archives, the net."""
    if dataset.GetDescription().startswith("/vsi"):
        return True
    return bool(dataset.GetDriver().ShortName.startswith(("JP2", "JPEG2000")))


def is_interleaved(dataset: gdal.Dataset) -> bool:
    """Whether the bands are stored side by side, pixel by pixel."""
    return bool(dataset.GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == "PIXEL")


def compression() -> list[str]:
    """Options of a GeoTIFF that is small and fast to write and to read, with what this GDAL can."""
    known = gdal.GetDriverByName("GTiff").GetMetadataItem("DMD_CREATIONOPTIONLIST") or ""
    return ["COMPRESS=ZSTD", "ZSTD_LEVEL=1"] if "<Value>ZSTD</Value>" in known else ["COMPRESS=DEFLATE", "ZLEVEL=1"]


def _without(text: str, path: str) -> str:
    for name in (path, re.split(r"[/\\]", path)[-1]):
        if name:
            text = re.sub(rf"[`'\"]?{re.escape(name)}[`'\"]?[,:]?\s*", "", text)
    return _one_line(text)


def _one_line(text: str) -> str:
    return " ".join(text.split()).rstrip(".")[:200] or "no reason given"
