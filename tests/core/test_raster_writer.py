"""Maps appear whole or not at all, resume byte for byte after a kill, and lose nothing on errors."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
import zlib
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr
from terraclara.core.errors import OutputError, ParameterError
from terraclara.core.page import write_page
from terraclara.core.raster import writer as writer_module
from terraclara.core.raster.grid import NO_TRANSFORM, Grid, Window
from terraclara.core.raster.writer import MapWriter, OutputBand, check_target


def wkt(epsg: int = 32631) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return str(reference.ExportToWkt())


GRID = Grid(wkt(), (500000, 10, 0, 5000000, 0, -10), 700, 500)
BLOCKS = list(GRID.windows((128, 256)))
BANDS = [OutputBand("mean", "Leaf area index", "m2/m2"), OutputBand("flag", overview="nearest")]


def block_values(index: int, window: Window, count: int = 2) -> np.ndarray:
    values = np.random.default_rng(index).normal(size=(count, window.height, window.width)).astype(np.float32)
    values[0, ::7] = np.nan
    values[1:] = np.round(values[1:])
    return values


def writer(path: Path, **options: Any) -> MapWriter:
    settings: dict[str, Any] = {"run_key": "run", "blocks": BLOCKS, **options}
    grid, bands = settings.pop("grid", GRID), settings.pop("bands", BANDS)
    return MapWriter(path, grid, bands, **settings)


def fill(out: MapWriter, first: int = 0, last: int = len(BLOCKS)) -> list[int]:
    """Write what is not there yet; the indices written."""
    done = []
    for i in range(first, last):
        if not out.done(i):
            out.write(i, block_values(i, BLOCKS[i]))
            done.append(i)
    return done


def whole(path: Path) -> bytes:
    with writer(path) as out:
        fill(out)
        out.finish()
    return path.read_bytes()


def read(path: Path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    shape = (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    kind = dataset.GetRasterBand(1).DataType
    name = {gdal.GDT_Float32: np.float32, gdal.GDT_Byte: np.uint8, gdal.GDT_Int16: np.int16}[kind]
    return np.frombuffer(dataset.ReadRaster(), name).reshape(shape)


def left(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkpoint after every second block."""
    monkeypatch.setattr(writer_module, "CHECKPOINT_BLOCKS", 2)


# -- what is in the file ---------------------------------------------------------------------------


def test_a_map_holds_what_was_written(tmp_path: Path) -> None:
    with writer(tmp_path / "lai.tif", metadata={"TERRACLARA_MODEL": "x"}) as out:
        fill(out)
        assert left(tmp_path) == [".lai.tif.journal", ".lai.tif.lock", ".lai.tif.partial0"]
        assert out.finish({".provenance.json": b"{}", ".qml": b"<qgis/>"}) == tmp_path / "lai.tif"
    assert left(tmp_path) == ["lai.provenance.json", "lai.qml", "lai.tif"]
    values = read(tmp_path / "lai.tif")
    for i, window in enumerate(BLOCKS):
        rows, cols = window.slices_in(GRID.window)
        assert np.array_equal(values[:, rows, cols], block_values(i, window), equal_nan=True)
    dataset = gdal.Open(str(tmp_path / "lai.tif"))
    assert dataset.GetGeoTransform() == GRID.transform
    assert dataset.GetMetadataItem("TERRACLARA_MODEL") == "x"
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") in ("ZSTD", "DEFLATE")
    assert dataset.GetMetadataItem("PREDICTOR", "IMAGE_STRUCTURE") in ("3", None)
    first = dataset.GetRasterBand(1)
    assert first.GetDescription() == "mean"
    assert first.GetUnitType() == "m2/m2"
    assert first.GetMetadataItem("description") == "Leaf area index"
    assert np.isnan(first.GetNoDataValue())
    assert first.GetBlockSize() == [256, 128]
    assert (tmp_path / "lai.qml").read_bytes() == b"<qgis/>"


def test_overviews_are_made_as_each_band_needs(tmp_path: Path) -> None:
    grid = Grid(wkt(), GRID.transform, 1100, 600)
    blocks = list(grid.windows((512, 512)))
    checker = (np.indices(grid.shape).sum(0) % 2).astype(np.float32)
    bands = [OutputBand("mean"), OutputBand("flag", overview="nearest"), OutputBand("class", overview="mode")]
    with writer(tmp_path / "a.tif", grid=grid, bands=bands, blocks=blocks) as out:
        for i, window in enumerate(blocks):
            rows, cols = window.slices_in(grid.window)
            out.write(i, np.stack([checker[rows, cols]] * 3))
        out.finish()
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    overviews = [dataset.GetRasterBand(i).GetOverview(0) for i in (1, 2, 3)]
    assert {(o.XSize, o.YSize) for o in overviews} == {(550, 300)}
    values = [np.frombuffer(o.ReadRaster(), np.float32) for o in overviews]
    assert np.allclose(values[0], 0.5)
    assert set(np.unique(values[1])) <= {0.0, 1.0}
    assert set(np.unique(values[2])) <= {0.0, 1.0}


@pytest.mark.parametrize(
    "grid",
    [
        Grid(wkt(), (500000, 8, 6, 5000000, 6, -8), 40, 30),
        Grid(wkt(), (500000, 10, 0, 4999800, 0, 10), 40, 30),
        Grid(wkt(4326), (11.5, 1e-4, 0, 48.2, 0, -1e-4), 40, 30),
        Grid("", NO_TRANSFORM, 40, 30),
        Grid("", (3, 2, 0, 4, 0, -2), 40, 30),
        Grid(wkt(), GRID.transform, 1, 1),
        Grid(wkt(), GRID.transform, 1, 900),
    ],
)
def test_grids_are_kept_exactly(tmp_path: Path, grid: Grid) -> None:
    blocks = list(grid.windows((512, 512)))
    with writer(tmp_path / "a.tif", grid=grid, blocks=blocks) as out:
        for i, window in enumerate(blocks):
            out.write(i, block_values(i, window))
        out.finish()
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    assert dataset.GetGeoTransform(can_return_null=True) == (grid.transform if grid.has_georeference else None)
    again = Grid(dataset.GetProjection(), grid.transform, grid.width, grid.height)
    assert again.same_crs(grid)
    assert left(tmp_path) == ["a.tif"]


def test_a_crs_of_the_users_own_is_kept(tmp_path: Path) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromProj4("+proj=laea +lat_0=12.34 +lon_0=5.67 +x_0=1000 +y_0=2000 +ellps=GRS80 +units=m")
    grid = Grid(reference.ExportToWkt(), (0, 10, 0, 0, 0, -10), 40, 30)
    with writer(tmp_path / "a.tif", grid=grid, blocks=[grid.window]) as out:
        out.write(0, block_values(0, grid.window))
        out.finish()
    kept = osr.SpatialReference()
    kept.ImportFromWkt(gdal.Open(str(tmp_path / "a.tif")).GetProjection())
    for name in ("latitude_of_center", "longitude_of_center", "false_easting", "false_northing"):
        assert kept.GetProjParm(name) == pytest.approx(reference.GetProjParm(name))


def test_blocks_never_written_are_nodata(tmp_path: Path) -> None:
    with writer(tmp_path / "a.tif") as out:
        fill(out, 0, 3)
        out.finish()
    values = read(tmp_path / "a.tif")
    rows, cols = BLOCKS[5].slices_in(GRID.window)
    assert np.isnan(values[:, rows, cols]).all()
    assert (tmp_path / "a.tif").stat().st_size < 800_000


def test_classes_carry_names_and_colors(tmp_path: Path) -> None:
    band = OutputBand("class", nodata=0, classes=((1, "water", "#0000ff"), (2, "forest", "")), overview="mode")
    with writer(tmp_path / "a.tif", bands=[band], dtype="uint8") as out:
        for i, window in enumerate(BLOCKS):
            out.write(i, np.full((1, window.height, window.width), 2))
        out.finish()
    dataset = gdal.Open(str(tmp_path / "a.tif"))
    raster = dataset.GetRasterBand(1)
    assert raster.GetMetadataItem("class_1") == "water"
    assert raster.GetColorTable().GetColorEntry(1) == (0, 0, 255, 255)
    assert raster.GetNoDataValue() == 0
    assert (read(tmp_path / "a.tif") == 2).all()


@given(st.integers(1, 300), st.integers(1, 300), st.integers(1, 120), st.integers(1, 120), st.integers(0, 6))
@settings(max_examples=10, deadline=None)
def test_any_layout_of_blocks_gives_the_same_pixels(width: int, height: int, rows: int, cols: int, stop: int) -> None:
    import tempfile

    grid = Grid("", NO_TRANSFORM, width, height)
    blocks = list(grid.windows((rows, cols)))
    values = np.arange(width * height, dtype=np.float32).reshape(1, height, width)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.tif"
        for last in (min(stop, len(blocks)), len(blocks)):
            with writer(path, grid=grid, bands=[OutputBand("x")], blocks=blocks) as out:
                for i in range(last):
                    if not out.done(i):
                        r, c = blocks[i].slices_in(grid.window)
                        out.write(i, values[:, r, c])
                if last == len(blocks):
                    out.finish()
        assert (read(path) == values).all()


# -- resuming --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize("stops", [[0], [1], [4], [2, 3, 7], [len(BLOCKS)]])
def test_a_suspended_run_goes_on_to_the_same_bytes(tmp_path: Path, stops: list[int]) -> None:
    (tmp_path / "whole").mkdir()
    wanted = whole(tmp_path / "whole" / "a.tif")
    path = tmp_path / "a.tif"
    for stop in stops:
        with writer(path) as out:
            fill(out, 0, stop)
            out.suspend()
        assert not path.exists()
    with writer(path) as out:
        assert [out.done(i) for i in range(len(BLOCKS))] == [i < max(stops) for i in range(len(BLOCKS))]
        fill(out)
        out.finish()
    assert path.read_bytes() == wanted
    assert left(tmp_path) == ["a.tif", "whole"]


@pytest.mark.usefixtures("often")
def test_an_exception_keeps_what_was_written(tmp_path: Path) -> None:
    def fails() -> None:
        with writer(tmp_path / "a.tif") as out:
            fill(out, 0, 3)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    with writer(tmp_path / "a.tif") as out:
        assert [i for i in range(len(BLOCKS)) if out.done(i)] == [0, 1, 2]


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize("blocks_before_the_kill", [1, 5, 9])
def test_a_killed_run_goes_on_to_the_same_bytes(tmp_path: Path, blocks_before_the_kill: int) -> None:
    (tmp_path / "whole").mkdir()
    wanted = whole(tmp_path / "whole" / "a.tif")
    path = tmp_path / "a.tif"
    code = f"""
        import importlib.util, os, signal, sys
        from pathlib import Path
        from terraclara.core.raster import writer as writer_module
        writer_module.CHECKPOINT_BLOCKS = 2
        spec = importlib.util.spec_from_file_location("shared", {__file__!r})
        shared = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(shared)
        out = shared.writer(Path({str(path)!r}))
        shared.fill(out, 0, {blocks_before_the_kill})
        os.kill(os.getpid(), signal.SIGKILL)
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(code)], timeout=60, check=False)
    assert ended.returncode == -signal.SIGKILL
    assert not path.exists()
    with writer(path) as out:
        kept = [i for i in range(len(BLOCKS)) if out.done(i)]
        # Up to the last checkpoint nothing is lost.
        assert kept == list(range(blocks_before_the_kill // 2 * 2))
        fill(out)
        out.finish()
    assert path.read_bytes() == wanted
    assert left(tmp_path) == ["a.tif", "whole"]


@pytest.mark.usefixtures("often")
def test_a_run_killed_while_it_takes_over_starts_from_the_same_blocks(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    suspended(path, 8)
    again = writer(path)
    # As a kill leaves it: the journal still names the old file, the fresh one is not to be trusted.
    again._lock.release()
    assert (tmp_path / ".a.tif.partial0").exists()
    (tmp_path / ".a.tif.partial1").write_bytes(b"half a file")
    del again
    with writer(path) as out:
        assert [i for i in range(len(BLOCKS)) if out.done(i)] == list(range(8))
        fill(out)
        out.finish()
    (tmp_path / "whole").mkdir()
    assert path.read_bytes() == whole(tmp_path / "whole" / "a.tif")


@pytest.mark.usefixtures("often")
def test_blocks_that_cut_tiles_give_the_same_bytes_too(tmp_path: Path) -> None:
    blocks = list(GRID.windows((100, 130)))

    def run(path: Path, stop: int) -> None:
        with writer(path, blocks=blocks) as out:
            for i in range(stop):
                if not out.done(i):
                    out.write(i, block_values(i, blocks[i]))
            if stop == len(blocks):
                out.finish()

    run(tmp_path / "a.tif", len(blocks))
    for stop in (3, 10, len(blocks)):
        run(tmp_path / "b.tif", stop)
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


def suspended(path: Path, count: int = 8) -> None:
    with writer(path) as out:
        fill(out, 0, count)


def damage_journal_end(folder: Path) -> None:
    file = folder / ".a.tif.journal"
    file.write_text(file.read_text()[:-5])


def damage_journal_head(folder: Path) -> None:
    (folder / ".a.tif.journal").write_text("{")


def damage_checksum(folder: Path) -> None:
    file = folder / ".a.tif.journal"
    lines = file.read_text().splitlines()
    lines[4] = "[3, 12345]"
    file.write_text("\n".join(lines) + "\n")


def damage_partial(folder: Path) -> None:
    os.truncate(folder / ".a.tif.partial0", 3000)


def damage_pixels(folder: Path) -> None:
    file = folder / ".a.tif.partial0"
    dataset = gdal.Open(str(file))
    place = int(dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_1_0", "TIFF"))
    dataset = None
    with open(file, "r+b") as opened:
        opened.seek(place + 50)
        opened.write(b"\x55" * 40)


def remove_partial(folder: Path) -> None:
    (folder / ".a.tif.partial0").unlink()


def remove_journal(folder: Path) -> None:
    (folder / ".a.tif.journal").unlink()


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize(
    ("damage", "kept"),
    [
        (damage_journal_end, 7),
        (damage_journal_head, 0),
        (damage_checksum, 3),
        (damage_partial, 0),
        (damage_pixels, 1),
        (remove_partial, 0),
        (remove_journal, 0),
    ],
)
def test_damaged_leftovers_are_computed_again(tmp_path: Path, damage: Callable[[Path], None], kept: int) -> None:
    (tmp_path / "whole").mkdir()
    wanted = whole(tmp_path / "whole" / "a.tif")
    suspended(tmp_path / "a.tif")
    damage(tmp_path)
    with writer(tmp_path / "a.tif") as out:
        done = [i for i in range(len(BLOCKS)) if out.done(i)]
        if damage is damage_pixels:  # which block the damaged tile belongs to is the tile's matter
            assert len(done) < 8
        else:
            assert done == list(range(kept))
        fill(out)
        out.finish()
    assert (tmp_path / "a.tif").read_bytes() == wanted
    assert left(tmp_path) == ["a.tif", "whole"]


@pytest.mark.usefixtures("often")
def test_another_run_starts_afresh(tmp_path: Path) -> None:
    suspended(tmp_path / "a.tif")
    with writer(tmp_path / "a.tif", run_key="other") as out:
        assert not any(out.done(i) for i in range(len(BLOCKS)))


@pytest.mark.usefixtures("often")
def test_discard_leaves_nothing_and_keeps_the_earlier_map(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(b"the earlier map")
    out = writer(tmp_path / "a.tif")
    fill(out, 0, 5)
    out.discard()
    assert left(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_bytes() == b"the earlier map"


def test_an_earlier_map_goes_only_when_the_new_one_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    path.write_bytes(b"the earlier map")
    stale = tmp_path / "a.tif.aux.xml"
    stale.write_text("<PAMDataset/>")
    with writer(path) as out:
        fill(out)
        assert path.read_bytes() == b"the earlier map"
        out.finish()
    assert read(path).shape == (2, 500, 700)
    assert not stale.exists()


# -- errors ----------------------------------------------------------------------------------------


def test_two_writers_of_one_file(tmp_path: Path) -> None:
    with writer(tmp_path / "a.tif") as out:
        with pytest.raises(OutputError, match=r"Another run is writing .*a\.tif"):
            writer(tmp_path / "a.tif")
        fill(out)
        out.finish()
    assert read(tmp_path / "a.tif").shape == (2, 500, 700)


def test_another_process_is_noticed_and_its_end_too(tmp_path: Path) -> None:
    code = f"""
        import importlib.util, sys, time
        from pathlib import Path
        spec = importlib.util.spec_from_file_location("shared", {__file__!r})
        shared = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(shared)
        out = shared.writer(Path({str(tmp_path / "a.tif")!r}))
        print("open", flush=True)
        time.sleep(60)
    """
    other = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(OutputError, match="Another run"):
            writer(tmp_path / "a.tif")
    finally:
        other.kill()
        other.wait()
    writer(tmp_path / "a.tif").discard()
    assert left(tmp_path) == []


@pytest.mark.parametrize("name", ["a.png", "a", "a.tif.zip"])
def test_only_geotiffs(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match=r"end in \.tif"):
        writer(tmp_path / name)


def test_targets_that_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "b.tif").mkdir()
    with pytest.raises(OutputError, match=r"b\.tif is a folder"):
        writer(tmp_path / "b.tif")
    with pytest.raises(OutputError, match="does not exist"):
        writer(tmp_path / "none" / "a.tif")
    with pytest.raises(ParameterError, match="float64"):
        writer(tmp_path / "a.tif", dtype="float64")
    assert left(tmp_path) == ["b.tif"]


def test_inputs_are_never_overwritten(tmp_path: Path) -> None:
    image = tmp_path / "image.tif"
    image.write_bytes(b"precious")
    (tmp_path / "link.tif").symlink_to(image)
    os.link(image, tmp_path / "hard.tif")
    (tmp_path / "sub").symlink_to(tmp_path)
    for name in ("image.tif", "link.tif", "hard.tif", "sub/image.tif", "sub/../image.tif"):
        with pytest.raises(OutputError, match="is an input of this run"):
            writer(tmp_path / name, protected=["/no/such/file.tif", image])
    assert image.read_bytes() == b"precious"


def test_a_read_only_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Root may write anywhere, so for root the system's answer is played."""
    folder = tmp_path / "ro"
    folder.mkdir()
    folder.chmod(0o555)
    if os.access(folder, os.W_OK):
        monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(OutputError, match="read-only"):
        writer(folder / "a.tif")
    monkeypatch.undo()
    folder.chmod(0o755)
    assert left(folder) == []


def test_a_file_system_mounted_read_only(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m,ro") as folder, pytest.raises(OutputError, match="read-only"):
        writer(folder / "a.tif")


class mounted:  # noqa: N801  (used like a function)
    """A small file system in memory; skips where this user may not mount one."""

    def __init__(self, folder: Path, options: str) -> None:
        self.folder, self.options = folder, options

    def __enter__(self) -> Path:
        self.folder.mkdir()
        if shutil.which("mount") is None:
            pytest.skip("no mount command")
        command = ["mount", "-t", "tmpfs", "-o", self.options, "tmpfs", str(self.folder)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            pytest.skip(f"mounting a small disk is not permitted: {done.stderr.strip()}")
        return self.folder

    def __exit__(self, *_: object) -> None:
        subprocess.run(["umount", str(self.folder)], check=True)


def test_too_little_space_is_told_before_the_start(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=300k") as folder:
        with pytest.raises(OutputError, match=r"needs up to 3\.6 MB and only 0\.3 MB are free"):
            writer(folder / "a.tif")
        assert left(folder) == []


def test_space_is_needed_for_pixels_with_data_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(writer_module.shutil, "disk_usage", lambda _: usage._replace(free=300_000))
    for pixels in (None, 10**12, 700 * 500):
        with pytest.raises(OutputError, match=r"needs up to 3\.6 MB"):
            writer(tmp_path / "a.tif", pixels=pixels)
    with pytest.raises(OutputError, match="needs up to 2"):
        writer(tmp_path / "a.tif", pixels=200_000)
    writer(tmp_path / "a.tif", pixels=100_000).discard()


@pytest.mark.usefixtures("often")
def test_a_disk_that_fills_up_loses_nothing(tmp_path: Path) -> None:
    wanted = whole(tmp_path / "a.tif")
    with mounted(tmp_path / "disk", "size=1m") as folder:
        (folder / "a.tif").write_bytes(b"the earlier map")
        with pytest.raises(OutputError, match="disk is full"):
            whole(folder / "a.tif")
        assert (folder / "a.tif").read_bytes() == b"the earlier map"
        subprocess.run(["mount", "-o", "remount,size=20m", str(folder)], check=True)
        with writer(folder / "a.tif") as out:
            kept = [i for i in range(len(BLOCKS)) if out.done(i)]
            assert len(kept) >= 2
            assert kept == list(range(len(kept)))
            fill(out)
            out.finish()
        assert (folder / "a.tif").read_bytes() == wanted
        assert left(folder) == ["a.tif"]


def test_a_disk_that_fails_at_the_very_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = writer(tmp_path / "a.tif")
    fill(out)

    def fails(*_: Any) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(writer_module.os, "replace", fails)
    with pytest.raises(OutputError, match="cannot be written: Input/output error"):
        out.finish()
    monkeypatch.undo()
    assert not (tmp_path / "a.tif").exists()
    with writer(tmp_path / "a.tif") as again:
        assert all(again.done(i) for i in range(len(BLOCKS)))
        again.finish()
    assert (tmp_path / "a.tif").exists()


def test_misuse_is_told(tmp_path: Path) -> None:
    with writer(tmp_path / "a.tif") as out:
        with pytest.raises(ParameterError, match="shape"):
            out.write(0, np.zeros((2, 5, 5)))
        out.discard()
        with pytest.raises(OutputError, match="closed"):
            out.write(0, block_values(0, BLOCKS[0]))
        with pytest.raises(OutputError, match="closed"):
            out.finish()


def test_nothing_of_the_machine_or_the_time_is_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    first = whole(tmp_path / "a.tif")
    second = whole(tmp_path / "b" / "other_name.tif")
    assert zlib.crc32(first) == zlib.crc32(second)
    assert str(tmp_path).encode() not in first


@pytest.mark.parametrize("name", ["x" * 5000 + ".tif", "é" * 125 + ".tif", "y" * 300 + "/map.tif"])
def test_a_name_too_long_is_refused_in_short(name: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="too long for a file or folder") as caught:
        check_target(tmp_path / name, [])
    assert len(str(caught.value)) < 130


def test_a_name_with_a_null_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="a character that no name can have"):
        check_target(tmp_path / "a\0b.tif", [])


@pytest.mark.parametrize("text", ["", ".", "/"])
def test_a_page_without_a_name_is_told(text: str) -> None:
    with pytest.raises(OutputError, match=r"cannot be written: Is a directory\."):
        write_page(Path(text), "<p>page</p>")
