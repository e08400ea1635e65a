"""Targets that cannot be are refused, and errors lose nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import written_maps
from terraclara.core.errors import OutputError, ParameterError
from terraclara.core.page import write_page
from terraclara.core.raster import writer as writer_module
from terraclara.core.raster.writer import check_target
from written_maps import BLOCKS, block_values, fill, left, read, whole, writer


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkpoint after every second block."""
    monkeypatch.setattr(writer_module, "CHECKPOINT_BLOCKS", 2)


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
        spec = importlib.util.spec_from_file_location("shared", {written_maps.__file__!r})
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
    with pytest.raises(OutputError, match=r"cannot be written: Input/output error\. Choose another folder\.$"):
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
