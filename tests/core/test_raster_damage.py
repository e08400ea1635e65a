"""Damaged and disappearing files are named, and leave nothing behind."""

from __future__ import annotations

import functools
import http.server
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from plain_files import numbers, read, write
from terraclara.core.bands import Band
from terraclara.core.errors import SceneError
from terraclara.core.raster.grid import Window
from terraclara.core.raster.reader import SceneReader
from terraclara.core.raster.scene import open_scene


def test_what_is_not_there_or_no_image(tmp_path: Path) -> None:
    with pytest.raises(SceneError, match="does not exist"):
        open_scene(tmp_path / "none.tif")
    (tmp_path / "text.tif").write_text("no image at all")
    with pytest.raises(SceneError, match=r"text\.tif cannot be opened as an image"):
        open_scene(tmp_path / "text.tif")
    (tmp_path / "empty.tif").touch()
    with pytest.raises(SceneError, match=r"empty\.tif cannot be opened"):
        open_scene(tmp_path / "empty.tif")
    with pytest.raises(SceneError, match="holds no product"):
        open_scene(tmp_path)
    with pytest.raises(SceneError, match="No file"):
        open_scene([])


def read_all(reader: SceneReader) -> None:
    for window in reader.grid.windows(reader.block_shape):
        reader.read(window)


@pytest.mark.parametrize("options", [["COMPRESS=DEFLATE", "TILED=YES"], ["COMPRESS=NONE"]])
def test_a_truncated_file_is_named(tmp_path: Path, options: list[str]) -> None:
    path = write(tmp_path / "cut.tif", numbers(2, (600, 700)), names=["B02", "B03"], options=options)
    size = path.stat().st_size
    os.truncate(path, size * 3 // 5)
    # The scene still opens where the directory stands at the front, and then the pixels are missing.
    with pytest.raises(SceneError, match=r"cut\.tif cannot be (read at column|opened)"):
        read_all(open_scene(path).reader([Band("B02"), Band("B03")]))


def test_names_lost_with_the_end_of_a_file_are_damage(tmp_path: Path) -> None:
    path = write(tmp_path / "cut.tif", numbers(2), names=["B02", "B03"])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetDescription("B04")  # the directory and the names now stand at the end
    dataset = None
    os.truncate(path, path.stat().st_size - 20)
    with pytest.raises(SceneError, match=r"cut\.tif seems damaged \(.*GDALMetadata.*\).*copy it again") as caught:
        open_scene(path)
    assert str(caught.value).count("cut.tif") == 1
    scene = open_scene(path, band_names=["B04", "B03"])
    assert any("seems damaged" in note for note in scene.notes)


def test_a_damaged_file_is_named_once(tmp_path: Path) -> None:
    path = write(tmp_path / "cut.tif", numbers(2, (600, 700)), names=["B02", "B03"], scale=(1e-4, 0))
    os.truncate(path, path.stat().st_size // 3)
    with open_scene(path).reader([Band("B02"), Band("B03")]) as reader:
        for run in (lambda: read_all(reader), reader.check_values):
            with pytest.raises(SceneError) as caught:
                run()
            assert str(caught.value).count("cut.tif") == 1
            assert "IReadBlock failed" in str(caught.value)
    path.write_text("no image")
    with pytest.raises(SceneError) as caught:
        open_scene(path)
    assert str(caught.value).count("cut.tif") == 1


def test_an_unreadable_block_is_named_with_its_place(tmp_path: Path) -> None:
    path = write(
        tmp_path / "bad.tif",
        numbers(1, (600, 700)),
        names=["B02"],
        options=["COMPRESS=DEFLATE", "TILED=YES"],
        scale=(1e-4, 0),
    )
    dataset = gdal.Open(str(path))
    tag = dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_1_1", "TIFF")
    dataset = None
    with open(path, "r+b") as file:
        file.seek(int(tag))
        file.write(b"\xff" * 500)
    reader = open_scene(path).reader([Band("B02")])
    with pytest.raises(SceneError, match=r"bad\.tif cannot be read at column \d+, row \d+"):
        read_all(reader)


def test_a_file_that_disappears_in_mid_run_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", numbers(1, (600, 700)), names=["B02"])
    vrt = tmp_path / "b.vrt"
    gdal.Translate(str(vrt), str(path), format="VRT")
    scene = open_scene([vrt], band_names=["B02"])
    reader = scene.reader([Band("B02")])
    path.unlink()
    with pytest.raises(SceneError, match=r"b\.vrt"):
        read_all(reader)
    with pytest.raises(SceneError, match=r"b\.vrt"):
        read_all(scene.reader([Band("B02")]))
    # An open file lives on without its name, where the system keeps it: read whole and right, or an error.
    path = write(tmp_path / "c.tif", numbers(1, (600, 700)), names=["B02"])
    scene = open_scene(path)
    reader = scene.reader([Band("B02")])
    path.unlink()
    values, _ = reader.read(reader.grid.window)
    assert values[0] == pytest.approx(numbers(1, (600, 700))[0] / 10000, abs=1e-6)
    with pytest.raises(SceneError, match=r"c\.tif cannot be opened"):
        scene.reader([Band("B02")])


def test_a_closed_reader_says_so(tmp_path: Path) -> None:
    reader = open_scene(write(tmp_path / "a.tif", numbers(1), names=["B02"])).reader([Band("B02")])
    reader.close()
    with pytest.raises(SceneError, match="closed"):
        reader.read(Window(0, 0, 1, 1))


def test_nothing_global_is_left_behind(tmp_path: Path) -> None:
    before = gdal.GetUseExceptions(), gdal.GetCacheMax(), gdal.GetConfigOption("GDAL_NUM_THREADS")
    scene = open_scene(write(tmp_path / "a.tif", numbers(2), names=["B02", "B03"]))
    read(scene, ["B02"])
    assert (gdal.GetUseExceptions(), gdal.GetCacheMax(), gdal.GetConfigOption("GDAL_NUM_THREADS")) == before
    calls: list[str] = []
    gdal.PushErrorHandler(lambda *args: calls.append(args[2]))
    try:
        with pytest.raises(SceneError):
            open_scene(__file__)
        gdal.Error(gdal.CE_Warning, 1, "still heard")
    finally:
        gdal.PopErrorHandler()
    assert calls == ["still heard"]


def test_the_same_works_where_the_host_has_switched_exceptions_on(tmp_path: Path) -> None:
    path = write(tmp_path / "cut.tif", numbers(1, (600, 700)), names=["B02"], options=["COMPRESS=DEFLATE"])
    gdal.UseExceptions()
    try:
        out, _ = read(open_scene(path), ["B02"])
        assert out[0] == pytest.approx(numbers(1, (600, 700))[0] / 10000, abs=1e-6)
        with pytest.raises(SceneError, match="cannot be opened"):
            open_scene(__file__)
        os.truncate(path, path.stat().st_size // 2)
        with pytest.raises(SceneError, match=r"cut\.tif"):
            read_all(open_scene(path).reader([Band("B02")]))
    finally:
        gdal.DontUseExceptions()


class _Ranges(http.server.SimpleHTTPRequestHandler):
    """A server of files that honors byte ranges, as object stores do; it counts the bytes it sends."""

    sent = 0

    def log_message(self, *_: Any) -> None:
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(404)
            return
        data = path.read_bytes()
        first, _, last = (self.headers.get("Range") or "bytes=0-").removeprefix("bytes=").partition("-")
        start, end = int(first), min(int(last) if last else len(data) - 1, len(data) - 1)
        self.send_response(206)
        self.send_header("Content-Range", f"bytes {start}-{end}/{len(data)}")
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        self.wfile.write(data[start : end + 1])
        _Ranges.sent += end - start + 1


def test_a_file_on_the_net_is_read_in_parts(tmp_path: Path) -> None:
    values = numbers(2, (1500, 1500))
    path = write(tmp_path / "x.tif", values, names=["B02", "B03"], options=["TILED=YES"])
    handler = functools.partial(_Ranges, directory=str(tmp_path))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        scene = open_scene(f"{address}/x.tif", scale=1e-4)
        with scene.reader([Band("B02")]) as reader:
            part, _ = reader.read(Window(300, 700, 20, 10))
        assert part[0] == pytest.approx(values[0, 700:710, 300:320] / 10000, abs=1e-6)
        assert _Ranges.sent < path.stat().st_size / 4
        with pytest.raises(SceneError, match="cannot be opened as an image"):
            open_scene(f"{address}/none.tif")
    finally:
        server.shutdown()
        server.server_close()
