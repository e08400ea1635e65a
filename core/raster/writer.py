"""Write a map: a GeoTIFF that appears whole or not at all, and that a killed run goes on with.

Blocks go into a hidden partial file beside the target. Every few blocks the file is flushed to disk and
the blocks are noted in a journal with their checksums. A run that finds a journal of the same run copies
the noted blocks, in their order, into a fresh partial file and goes on: the bytes of the final file do not
depend on how often it was interrupted, as long as blocks come in the same order.
"""

from __future__ import annotations

import contextlib
import math
import os
import shutil
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Callable, Mapping, Optional, Sequence, Union

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ..errors import OutputError, ParameterError
from .gdal_calls import GdalError, call, compression, open_raster
from .grid import Grid, Window
from .journal import Entry, Journal, Lock, sync_file, sync_folder, write_whole
from .overviews import add_empty, levels_of_blocks, make_rest, write_levels

#: A checkpoint comes after this many blocks or bytes, whichever is first.
CHECKPOINT_BLOCKS = 32
CHECKPOINT_BYTES = 64 * 2**20

TILE = 512
#: Maps compress to more than this part of their raw size; less free space cannot be enough.
SMALLEST_PART = 0.2

#: Endings of files that are made of a map later, and of this one perhaps not.
_TELLING = (".stac.json", ".report.html", ".report.png", ".qmd")
_LONGEST_NAME = 240  # bytes; file systems take 255, of which what is written first needs some
_TYPES = {"float32": gdal.GDT_Float32, "uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "int16": gdal.GDT_Int16}


@dataclass(frozen=True)
class OutputBand:
    """One band of a map.

    ``classes`` are triples of value, name and color (``#rrggbb`` or ``""``). ``overview`` is how smaller
    pictures of the band are made: ``average`` for quantities, ``mode`` for classes, ``nearest`` for flags,
    whose bits no average may mix.
    """

    name: str
    description: str = ""
    unit: str = ""
    nodata: Optional[float] = math.nan
    metadata: Mapping[str, str] = field(default_factory=dict)
    classes: tuple[tuple[int, str, str], ...] = ()
    overview: str = "average"


class MapWriter:
    """A map being written, block by block.

    Parameters
    ----------
    path : target, ``.tif`` or ``.tiff``; replaced only when the map is complete
    grid : its pixels; CRS and geotransform are kept as they are
    bands : what its bands are
    dtype : ``float32``, ``uint8``, ``uint16`` or ``int16``, for all bands
    metadata : items of the file
    run_key : a text that says all that defines the run; a partial file of another run is thrown away
    blocks : the windows to be written. Pixels in none of them, and blocks never written, are nodata
    protected : inputs, which are never overwritten
    pixels : how many pixels at most will hold data, which the space on disk is estimated from; ``None``: all of
        the blocks. Tiles without data take no space

    Raises
    ------
    OutputError
        The target cannot be written: folder, space, permission, another run, an input's own file.
    """

    def __init__(
        self,
        path: Union[str, os.PathLike[str]],
        grid: Grid,
        bands: Sequence[OutputBand],
        *,
        dtype: str = "float32",
        metadata: Optional[Mapping[str, str]] = None,
        run_key: str,
        blocks: Sequence[Window],
        protected: Sequence[Union[str, os.PathLike[str]]] = (),
        pixels: Optional[int] = None,
    ) -> None:
        if dtype not in _TYPES:
            raise ParameterError(f"A map of type {dtype!r} is not possible; choose {', '.join(_TYPES)}.")
        if not bands:
            raise ParameterError("A map needs at least one band. Ask for an output.")
        self.path = Path(os.path.abspath(path))
        self.grid = grid
        self._bands = tuple(bands)
        self._dtype = np.dtype(dtype)
        self._metadata = dict(metadata or {})
        self._blocks = tuple(blocks)
        self._run_key = run_key
        self._tile, self._aligned = _tile_shape(grid, blocks)
        self._levels = levels_of_blocks(grid, blocks)
        check_target(self.path, [Path(item) for item in protected])
        self._check_space(pixels)
        stem = f".{self.path.name}"
        self._lock = Lock(self.path.with_name(stem + ".lock"), self.path)
        try:
            self._journal = Journal(self.path.with_name(stem + ".journal"))
            self._partials = [self.path.with_name(f"{stem}.partial{i}") for i in (0, 1)]
            self._open_partial()
        except BaseException:
            self._close_dataset()
            self._lock.release()
            raise

    # -- opening -------------------------------------------------------------------------------------

    def _check_space(self, pixels: Optional[int]) -> None:
        count = sum(b.width * b.height for b in self._blocks)
        raw = (count if pixels is None else min(pixels, count)) * len(self._bands) * self._dtype.itemsize
        free = shutil.disk_usage(self.path.parent).free
        if free < raw * SMALLEST_PART:
            raise OutputError(
                f"{self.path} needs up to {_size(raw * 1.35)} and only {_size(free)} are free in its folder; "
                "free space or choose another folder."
            )

    def _open_partial(self) -> None:
        """A fresh partial file, with the blocks that an earlier run of the same kind left."""
        self._complete = False
        self._done: set[int] = set()
        self._pending: list[Entry] = []
        self._since = [0, 0]  # blocks and bytes since the last checkpoint
        self._written: list[Entry] = []
        self._dataset: Optional[gdal.Dataset] = None
        self._old: Optional[Path] = None
        name, entries = self._journal.load(self._run_key)
        old = next((p for p in self._partials if p.name == name), None)
        self._partial = self._partials[1] if old == self._partials[0] else self._partials[0]
        try:
            self._partial.unlink(missing_ok=True)
            if old is None:
                self._journal.remove()
                self._partials[1].unlink(missing_ok=True)
            self._create()
            # The old journal and file stay valid until a checkpoint has their blocks safe in the fresh file.
            self._old = old
            if old is None:
                self._journal.start(self._run_key, self._partial.name, [])
            else:
                self._take_over(old, entries)
        except OSError as error:
            raise OutputError(_cannot(self.path, error)) from None

    def _take_over(self, old: Path, entries: Sequence[Entry]) -> None:
        try:
            source = open_raster(str(old))
        except GdalError:
            return
        fits = (source.RasterXSize, source.RasterYSize, source.RasterCount) == (
            self.grid.width,
            self.grid.height,
            len(self._bands),
        )
        for entry in entries if fits else ():
            if not 0 <= entry.block < len(self._blocks):
                return
            try:
                values = self._read_block(source, self._blocks[entry.block])
            except GdalError:
                return  # damaged from here on: computed again
            if zlib.crc32(values.tobytes()) != entry.crc:
                return
            self._put(entry.block, values, entry.crc, journal=False)
        source = None

    def _read_block(self, source: gdal.Dataset, window: Window) -> npt.NDArray[Any]:
        values = np.empty((len(self._bands), window.height, window.width), self._dtype)
        place = (window.col, window.row, window.width, window.height)
        for i in range(len(self._bands)):
            raster = source.GetRasterBand(i + 1)
            call(raster.ReadRaster, *place, buf_type=_TYPES[self._dtype.name], buf_obj=values[i])
        return values

    def _create(self) -> None:
        options = [
            "TILED=YES",
            f"BLOCKXSIZE={self._tile[1]}",
            f"BLOCKYSIZE={self._tile[0]}",
            "INTERLEAVE=BAND",
            "BIGTIFF=IF_SAFER",
            # Tiles without data cost nothing; GDAL and libtiff read them as nodata.
            "SPARSE_OK=TRUE",
            f"PREDICTOR={3 if self._dtype.kind == 'f' else 2}",
            *compression(),
        ]
        driver = gdal.GetDriverByName("GTiff")
        size = (self.grid.width, self.grid.height, len(self._bands))
        try:
            dataset = call(driver.Create, str(self._partial), *size, _TYPES[self._dtype.name], options)
            if dataset is None:
                raise GdalError("no reason given")
            self._dataset = dataset
            if self.grid.has_georeference:
                call(dataset.SetGeoTransform, self.grid.transform)
            if self.grid.crs:
                call(dataset.SetProjection, self.grid.crs)
            call(dataset.SetMetadata, self._metadata)
            for i, band in enumerate(self._bands):
                _describe(dataset.GetRasterBand(i + 1), band, alone=len(self._bands) == 1, dtype=self._dtype.name)
            add_empty(dataset, self.grid)
            call(dataset.FlushCache)
        except GdalError as error:
            raise OutputError(_cannot(self.path, error)) from None

    # -- writing -------------------------------------------------------------------------------------

    def done(self, index: int) -> bool:
        """Whether block ``index`` is written already, by this run or by an interrupted one before it."""
        return index in self._done

    def read(self, index: int) -> npt.NDArray[Any]:
        """The values of block ``index``, which an interrupted run before this one wrote."""
        if self._dataset is None:
            raise OutputError(f"{self.path} is closed already; start the run again.")
        try:
            return self._read_block(self._dataset, self._blocks[index])
        except GdalError as error:
            raise OutputError(_cannot(self.path, error)) from None

    def write(self, index: int, values: npt.ArrayLike) -> None:
        """Write block ``index``: an array ``(bands, rows, cols)`` of its window's size.

        Raises `OutputError` where the disk is full or fails; what was written before is kept for resuming.
        """
        window = self._blocks[index]
        block = np.array(values, dtype=self._dtype, order="C")
        if block.shape != (len(self._bands), window.height, window.width):
            raise ParameterError(
                f"Block {index} has shape {block.shape}; {window} and {len(self._bands)} bands need it."
            )
        if self._dtype.kind == "f":
            block[np.isnan(block)] = np.nan  # one bit pattern for all, so that checksums hold
        self._put(index, block, zlib.crc32(block.tobytes()), journal=True)

    def _put(self, index: int, block: npt.NDArray[Any], crc: int, *, journal: bool) -> None:
        if self._dataset is None:
            raise OutputError(f"{self.path} is closed already; start the run again.")
        window = self._blocks[index]
        place, kind = (window.col, window.row, window.width, window.height), _TYPES[self._dtype.name]
        try:
            for i, band in enumerate(self._bands):
                raster = self._dataset.GetRasterBand(i + 1)
                call(raster.WriteRaster, *place, block[i], buf_type=kind)
                if self._aligned:
                    # Tiles are complete: write them now, so that their order never depends on GDAL's cache.
                    call(raster.FlushCache)
                write_levels(raster, window, block[i], self._levels, band.overview, kind)
        except GdalError as error:
            raise OutputError(_cannot(self.path, error)) from None
        entry = Entry(index, crc)
        self._done.add(index)
        self._written.append(entry)
        self._pending.append(entry)
        self._since = [self._since[0] + 1, self._since[1] + block.nbytes]
        if self._since[0] >= CHECKPOINT_BLOCKS or self._since[1] >= CHECKPOINT_BYTES:
            self._checkpoint(journal=journal)

    def _checkpoint(self, *, journal: bool) -> None:
        """Everything so far onto the disk, then into the journal."""
        try:
            call(self._dataset.FlushCache)  # type: ignore[union-attr]
            sync_file(self._partial)
            if journal and self._old is not None:
                self._journal.start(self._run_key, self._partial.name, self._written)
                self._old.unlink(missing_ok=True)
                self._old = None
            elif journal:
                self._journal.append(self._pending)
            if journal:
                self._pending = []
        except (GdalError, OSError) as error:
            raise OutputError(_cannot(self.path, error)) from None
        self._since = [0, 0]

    # -- ending --------------------------------------------------------------------------------------

    def finish(
        self,
        sidecars: Optional[Mapping[str, bytes]] = None,
        *,
        threads: int = 0,
        step: Callable[[float], None] = lambda share: None,
    ) -> Path:
        """Make the overviews that no block made, close the map and give it its name, after its sidecars.

        Parameters
        ----------
        sidecars : contents by endings such as ``.qml``; they stand beside the map under its stem
        threads : that make overviews, 0 for one on each core
        step : called many times a second with the share of the overviews that is made; may raise to stop, and what was
            written is kept for resuming

        Raises
        ------
        OutputError
            The disk is full or fails, or the writer is closed.
        """
        if self._dataset is None:
            raise OutputError(f"{self.path} is closed already; start the run again.")
        try:
            self.complete(threads=threads, step=step)
            self._close_dataset()
            sync_file(self._partial)
            for suffix, data in (sidecars or {}).items():
                write_whole(self.path.with_name(self.path.stem + suffix), data)
            extra = Path(f"{self._partial}.aux.xml")
            own = Path(f"{self.path}.aux.xml")
            # Statistics and overviews beside an earlier map of this name are not this one's.
            for stale in (own, Path(f"{self.path}.ovr"), Path(f"{self.path}.msk")):
                stale.unlink(missing_ok=True)
            if extra.exists():
                os.replace(extra, own)
            os.replace(self._partial, self.path)
            self._forget_earlier()
            sync_folder(self.path.parent)
            self._journal.remove()
        except (GdalError, OSError) as error:
            self._close_dataset()
            self._lock.release()
            raise OutputError(_cannot(self.path, error)) from None
        self._lock.release()
        return self.path

    def _forget_earlier(self) -> None:
        """Remove what tells of an earlier map of this name; of QGIS' metadata those that TerraClara wrote."""
        for suffix in _TELLING:
            path = self.path.with_name(self.path.stem + suffix)
            with contextlib.suppress(OSError):
                if suffix != ".qmd" or b"TerraClara" in path.read_bytes():
                    path.unlink()

    def complete(self, *, threads: int = 0, step: Callable[[float], None] = lambda share: None) -> None:
        """What ``finish`` does first, with the same parameters: all that takes time and may be stopped.

        For several maps that appear together or not at all.
        """
        if self._complete:
            return
        try:
            self._checkpoint(journal=True)
            methods = [band.overview for band in self._bands]
            make_rest(self._dataset, self._levels, methods, threads or os.cpu_count() or 1, step)
        except GdalError as error:
            raise OutputError(_cannot(self.path, error)) from None
        self._complete = True

    def suspend(self) -> None:
        """Stop and keep what is written, so that the same run can go on later."""
        if self._dataset is None:
            return
        with contextlib.suppress(OutputError):  # a full disk: the journal stays as it was at the last checkpoint
            self._checkpoint(journal=True)
        self._close_dataset()
        self._lock.release()

    def discard(self) -> None:
        """Stop and remove what is written. The target's earlier map stays."""
        self._close_dataset()
        self._journal.remove()
        for partial in self._partials:
            partial.unlink(missing_ok=True)
            Path(f"{partial}.aux.xml").unlink(missing_ok=True)
        self._lock.release()

    def __enter__(self) -> MapWriter:
        """The writer is open already."""
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        """Keep an unfinished map for resuming."""
        self.suspend()

    def _close_dataset(self) -> None:
        """Close the file. Raises `GdalError` where the last bytes cannot be written."""
        dataset, self._dataset = self._dataset, None
        if dataset is None:
            return
        try:
            call(dataset.FlushCache)
        finally:
            del dataset


def _tile_shape(grid: Grid, blocks: Sequence[Window]) -> tuple[tuple[int, int], bool]:
    """Rows and columns of the file's tiles, and whether every block is made of whole tiles."""
    sides = []
    aligned = True
    for size, starts in ((grid.height, {b.row for b in blocks}), (grid.width, {b.col for b in blocks})):
        most = min(TILE, -(-size // 16) * 16)
        step = math.gcd(*starts) if starts else 0
        side = next((s for s in range(most, 63, -16) if step % s == 0), None)
        sides.append(side if side is not None else most if step == 0 else min(most, 256))
        aligned = aligned and (side is not None or step == 0)
    ends = all(
        (b.row_end % sides[0] == 0 or b.row_end == grid.height)
        and (b.col_end % sides[1] == 0 or b.col_end == grid.width)
        for b in blocks
    )
    return (sides[0], sides[1]), aligned and ends


def _describe(raster: gdal.Band, band: OutputBand, *, alone: bool, dtype: str) -> None:
    call(raster.SetDescription, band.name)
    if band.unit:
        call(raster.SetUnitType, band.unit)
    if band.nodata is not None and not (math.isnan(band.nodata) and dtype != "float32"):
        call(raster.SetNoDataValue, band.nodata)
    items = dict(band.metadata)
    if band.description:
        items["description"] = band.description
    table = gdal.ColorTable()
    for value, name, color in band.classes:
        items[f"class_{value}"] = name
        if color:
            items[f"class_{value}_color"] = color
            table.SetColorEntry(
                value, (int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16), int(color[7:9] or "ff", 16))
            )
    if items:
        call(raster.SetMetadata, items)
    if alone and dtype == "uint8" and table.GetCount():
        call(raster.SetColorTable, table)


def check_target(
    path: Path,
    protected: Sequence[Union[str, os.PathLike[str]]],
    kind: str = "GeoTIFF",
    endings: Sequence[str] = (".tif", ".tiff"),
) -> None:
    """Raise `OutputError` where no file can be written to ``path``: its name, its folder, or an input's own file."""
    if any(len(os.fsencode(part)) > _LONGEST_NAME for part in path.parts):
        raise OutputError(f"The name {path.name[:40]}… is too long for a file or folder; choose a shorter one.")
    if "\0" in str(path):
        raise OutputError("The name of the output holds a character that no name can have; choose another name.")
    if os.path.isdir(path):
        raise OutputError(f"{path} is a folder; give the name of a file.")
    if path.suffix.lower() not in endings:
        raise OutputError(f"{path.name} is not the name of a {kind}; let it end in {endings[0]}.")
    if not os.path.isdir(path.parent):
        raise OutputError(f"The folder {path.parent} does not exist; create it or choose another.")
    refuse_input(path, protected)
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"The folder {path.parent} is read-only; choose another.")


def make_folder(folder: Path) -> None:
    """Make a folder of results, and those above it, where it does not exist; `OutputError` where that cannot be."""
    if os.path.exists(folder) and not os.path.isdir(folder):
        raise OutputError(f"{folder} is a file; give the name of a folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise OutputError(f"The folder {folder} cannot be made ({reason or error}); choose another folder.") from error
    if not os.access(folder, os.W_OK):
        raise OutputError(f"The folder {folder} is read-only; choose another.")


def refuse_input(path: Path, protected: Sequence[Union[str, os.PathLike[str]]]) -> None:
    """Raise `OutputError` where ``path`` is one of the ``protected`` files, by whatever name."""
    for item in protected:
        if _same(item, path):
            raise OutputError(f"{path} is an input of this run; choose another name for the output.")


def _same(one: Union[str, os.PathLike[str]], other: Path) -> bool:
    try:
        if os.path.realpath(one) == os.path.realpath(other):
            return True
    except ValueError:  # a name that no file can have
        return False
    with contextlib.suppress(OSError):
        return os.path.samefile(one, other)
    return False


def _cannot(path: Path, error: Exception) -> str:
    reason = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(path.parent).free
        if free < 2**20 or "space" in reason.lower():
            return f"{path} cannot be written: the disk is full ({_size(free)} free). Free space and run again."
    return f"{path} cannot be written: {reason}. Choose another folder."


def _size(count: float) -> str:
    return f"{count / 2**30:.1f} GB" if count >= 2**30 else f"{count / 2**20:.1f} MB"
