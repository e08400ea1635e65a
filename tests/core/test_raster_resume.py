"""Maps resume byte for byte after a stop or a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Callable

import pytest
import written_maps
from osgeo import gdal
from terraclara.core.raster import writer as writer_module
from written_maps import BLOCKS, GRID, block_values, fill, left, read, whole, writer


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkpoint after every second block."""
    monkeypatch.setattr(writer_module, "CHECKPOINT_BLOCKS", 2)


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
        spec = importlib.util.spec_from_file_location("shared", {written_maps.__file__!r})
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
